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
	if len(of) == 1 {
		return of
	}
	sorted := slices.Clone(of)
	slices.SortFunc(sorted, func(a, b int32) int {
		return cmp.Or(PublishedFirst(&docs[a], &docs[b]), cmp.Compare(docs[a].ID, docs[b].ID))
	})
	f := sifter{docs: docs}
	for _, d := range slices.Compact(sorted) {
		f.add(d)
	}
	return f.kept
}

// sifter keeps the texts that tell on their own: a few by looking through them, many by tables.
type sifter struct {
	docs    []Document
	kept    []int32
	seen    map[string]bool    // publishers; nil while few are kept
	holders map[uint32][]int32 // of each hash of the kept texts' sketches; a dispatch's reprints share their lowest ones
}

func (f *sifter) add(d int32) {
	doc := &f.docs[d]
	if f.seen == nil && len(f.kept) < common {
		for _, k := range f.kept {
			q := &f.docs[k]
			if doc.Publisher != "" && doc.Publisher == q.Publisher || meet(lowest(doc), lowest(q)) && doc.Print.reprints(&q.Print) {
				return
			}
		}
		f.kept = append(f.kept, d)
		return
	}
	if f.seen == nil {
		f.seen, f.holders = map[string]bool{}, map[uint32][]int32{}
		for _, k := range f.kept {
			f.note(k)
		}
	}
	if doc.Publisher != "" && f.seen[doc.Publisher] || f.reprinted(doc) {
		return
	}
	f.kept = append(f.kept, d)
	f.note(d)
}

func (f *sifter) note(d int32) {
	doc := &f.docs[d]
	f.seen[doc.Publisher] = true
	for _, h := range lowest(doc) {
		if len(f.holders[h]) < common {
			f.holders[h] = append(f.holders[h], d)
		}
	}
}

func (f *sifter) reprinted(doc *Document) bool {
	for _, h := range lowest(doc) {
		for _, k := range f.holders[h] {
			if doc.Print.reprints(&f.docs[k].Print) {
				return true
			}
		}
	}
	return false
}

// meet reports whether two sorted lists share a hash.
func meet(a, b []uint32) bool {
	for i, j := 0, 0; i < len(a) && j < len(b); {
		switch {
		case a[i] < b[j]:
			i++
		case b[j] < a[i]:
			j++
		default:
			return true
		}
	}
	return false
}

// PublishedFirst compares days of publication; a text without one comes last.
func PublishedFirst(a, b *Document) int {
	if a.Published.IsZero() != b.Published.IsZero() {
		if a.Published.IsZero() {
			return 1
		}
		return -1
	}
	return a.Published.Compare(b.Published)
}

// lowest returns hashes of which two texts that resemble one another enough share at least one, but for one chance in many thousands.
func lowest(doc *Document) []uint32 { return doc.Print.Sketch[:min(16, len(doc.Print.Sketch))] }
