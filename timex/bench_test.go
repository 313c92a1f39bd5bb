package timex

import (
	"strings"
	"testing"

	"github.com/seed-620526af/timeline/internal/text"
)

// news is invented text with the dates that news has, about one in every three lines.
var news = strings.Repeat(`The foreign ministers of the two countries met in Geneva on Monday to discuss the shipment of grain through the strait.
Officials said the agreement, which was signed last month, would be reviewed by the council before the end of the year.
"We have waited for three years," the chairman of the farmers' union said. Prices had risen by 12 percent since January 2018.
The harbour was built by engineers of the navy, and its cranes still lift the containers of every ship that calls there.
A second round of talks is expected to open in Vienna on 3 July. The delegation left for home two days later.
Analysts say that the ministry may resume its purchases, but that demand for wheat has fallen in most markets of the region.
`, 500)

func BenchmarkScan(b *testing.B) {
	x := text.New(news)
	g := new(Tagger)
	var found []Timex
	b.SetBytes(int64(len(news)))
	b.ReportAllocs()
	for range b.N {
		found = g.Scan(x, wednesday, found[:0])
	}
	b.ReportMetric(float64(len(found)), "timexes")
}

func BenchmarkFind(b *testing.B) {
	g := new(Tagger)
	b.SetBytes(int64(len(news)))
	b.ReportAllocs()
	for range b.N {
		g.Find(news, wednesday)
	}
}
