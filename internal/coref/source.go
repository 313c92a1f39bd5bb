package coref

import (
	"cmp"
	"slices"
)

// reprint is the resemblance from which one text is another with a new headline.
const reprint = 0.6

// common is how many texts of their own may share a run of words before it is a stock phrase, which tells of no dispatch.
const common = 8

// Sources returns those of the documents that tell on their own, one for each publisher: of several texts of one publisher, and
// of several prints of one dispatch whoever printed it, the earliest. They come in order of publication, then ID.
func Sources(docs []Document, of []int32) []int32 {
	sorted := slices.Clone(of)
	slices.SortFunc(sorted, func(a, b int32) int {
		return cmp.Or(publishedFirst(&docs[a], &docs[b]), cmp.Compare(docs[a].ID, docs[b].ID))
	})
	var kept []int32
	seen := map[string]bool{}
	holders := map[uint32][]int32{} // of each hash of the kept texts' sketches; a dispatch's reprints share their lowest ones
	for _, d := range slices.Compact(sorted) {
		doc := &docs[d]
		if doc.Publisher != "" && seen[doc.Publisher] || reprinted(docs, doc, holders) {
			continue
		}
		seen[doc.Publisher] = true
		kept = append(kept, d)
		for _, h := range lowest(doc) {
			if len(holders[h]) < common {
				holders[h] = append(holders[h], d)
			}
		}
	}
	return kept
}

// publishedFirst compares days of publication; a text without one comes last.
func publishedFirst(a, b *Document) int {
	if a.Published.IsZero() != b.Published.IsZero() {
		if a.Published.IsZero() {
			return 1
		}
		return -1
	}
	return a.Published.Compare(b.Published)
}

func reprinted(docs []Document, doc *Document, holders map[uint32][]int32) bool {
	for _, h := range lowest(doc) {
		for _, k := range holders[h] {
			if doc.Print.resemblance(&docs[k].Print) >= reprint {
				return true
			}
		}
	}
	return false
}

// lowest returns hashes of which two texts that resemble one another enough share at least one, but for one chance in many thousands.
func lowest(doc *Document) []uint32 { return doc.Print.Sketch[:min(16, len(doc.Print.Sketch))] }
