package page_test

import (
	"bytes"
	"context"
	"fmt"
	"log"
	"slices"
	"strings"

	"github.com/seed-620526af/timeline"
	_ "github.com/seed-620526af/timeline/page" // adds the format html
)

func Example() {
	t, err := new(timeline.Extractor).Extract(context.Background(), slices.Values([]timeline.Document{
		{ID: "a", Published: "2021-03-30", Text: "The container ship Ever Given was refloated in the Suez Canal on Monday."},
	}))
	if err != nil {
		log.Fatal(err)
	}
	var file bytes.Buffer
	if _, err := t.Write(&file, "html", timeline.Query{}); err != nil {
		log.Fatal(err)
	}
	fmt.Println(strings.HasPrefix(file.String(), "<!DOCTYPE html>"), strings.Contains(file.String(), "29 March 2021"))
	// Output: true true
}
