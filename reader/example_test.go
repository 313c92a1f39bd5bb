package reader_test

import (
	"fmt"
	"log"
	"strings"

	"github.com/seed-620526af/timeline/reader"
)

func ExampleHTML() {
	page := `<html><head><title>Ship freed</title><meta property="article:published_time" content="2021-03-30T08:00:00Z">
		<link rel="canonical" href="https://canal.example/freed"></head><body><nav><a href="/">Home</a></nav><article>` +
		strings.Repeat("<p>The container ship was refloated on Monday, and tugs pulled it to the lake in the middle of the canal.</p>", 5) +
		"</article></body></html>"
	doc, err := reader.HTML(strings.NewReader(page), "")
	if err != nil {
		log.Fatal(err)
	}
	doc.ID = "freed" // the caller's to give
	fmt.Println(doc.Title, doc.URL, doc.Published)
	// Output: Ship freed https://canal.example/freed 2021-03-30T08:00:00Z
}

func ExampleFeed() {
	feed := `<rss version="2.0"><channel><title>Canal</title>
		<item><guid>1</guid><title>Ship freed</title><pubDate>Tue, 30 Mar 2021 08:00:00 GMT</pubDate><description>It floats.</description></item>
		<item><guid>2</guid><title>A picture</title></item></channel></rss>`
	docs, err := reader.Feed(strings.NewReader(feed))
	for _, doc := range docs {
		fmt.Println(doc.ID, doc.Published, doc.Text)
	}
	fmt.Println(err) // names what could not be read; the rest is returned
	// Output:
	// 1 2021-03-30T08:00:00Z It floats.
	// document "2" (item 2): there is no text in it
}
