package coref

import (
	"fmt"
	"math/rand"
	"slices"
	"testing"

	"github.com/seed-620526af/timeline/timex"
)

// BenchmarkCluster merges mentions of stories that each a few texts tell. Time and memory a mention should hardly grow.
func BenchmarkCluster(b *testing.B) {
	for _, n := range []int{10_000, 100_000, 1_000_000} {
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			if n > 100_000 && testing.Short() {
				b.Skip("a million mentions take a while")
			}
			docs, mentions := stories(rand.New(rand.NewSource(1)), n)
			words()
			b.ReportAllocs()
			b.ResetTimer()
			for range b.N {
				Cluster(docs, mentions)
			}
			b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(n), "ns/mention")
		})
	}
}

// stories makes about n mentions: stories of a few texts each, some words and names their own and most of everyone's.
func stories(rng *rand.Rand, n int) ([]Document, []Mention) {
	triggers := make([]string, 0, 4000)
	for family := range newDictionary().families {
		triggers = append(triggers, fmt.Sprint(family))
	}
	common := []string{"attack", "bought", "acquire", "summit", "talks", "fired", "dismissed", "said", "die", "killed", "elected", "visit", "launch",
		"sign", "warn"}
	slices.Sort(triggers)
	zipf := rand.NewZipf(rng, 1.3, 8, 200_000)
	var docs []Document
	var mentions []Mention
	for story := 0; len(mentions) < n; story++ {
		day := timex.Date(2000, 1, 1).Add(rng.Intn(8000))
		own := make([]uint32, 40)
		for i := range own {
			own[i] = uint32(zipf.Uint64() + 1)
		}
		names := make([]string, 6)
		for i := range names {
			names[i] = fmt.Sprint("Name ", zipf.Uint64()/4)
		}
		for range 2 + rng.Intn(6) {
			d := Document{ID: fmt.Sprintf("%09d", len(docs)), Published: day.Add(rng.Intn(3))}
			for i := range 120 {
				if i%3 == 0 {
					d.Print.Words = append(d.Print.Words, own[rng.Intn(len(own))])
				} else {
					d.Print.Words = append(d.Print.Words, uint32(zipf.Uint64()+1))
				}
			}
			slices.Sort(d.Print.Words)
			d.Print.Words = slices.Compact(d.Print.Words)
			var sentence []uint32
			for m := range 40 {
				x := Mention{Doc: int32(len(docs)), Start: int32(m), Sentence: int32(m / 3), Who: names[rng.Intn(5):][:1+rng.Intn(2)]}
				if rng.Intn(2) == 0 {
					x.Trigger = common[rng.Intn(len(common))]
				} else {
					x.Trigger = triggers[rng.Intn(len(triggers))]
				}
				if rng.Intn(2) == 0 {
					x.First, x.Dated = day, Own
					x.Last = x.First
				}
				if m%3 == 0 {
					sentence = nil
					for i := range 12 {
						if i%2 == 0 {
							sentence = append(sentence, own[rng.Intn(len(own))])
						} else {
							sentence = append(sentence, uint32(zipf.Uint64()+1))
						}
					}
					slices.Sort(sentence)
					sentence = slices.Compact(sentence)
				}
				x.Words = sentence
				mentions = append(mentions, x)
			}
			docs = append(docs, d)
		}
	}
	return docs, mentions[:n]
}
