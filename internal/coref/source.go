package coref

import (
	"cmp"
	"slices"
)

// reprint is the resemblance from which one text is another with a new headline.
const reprint = 0.6

// common is how many texts of their own may share a run of words before it is a stock phrase, which tells of no dispatch.
const common = 8

// Press knows who answers for each of a set of documents, and which of them are prints of one dispatch.
type Press struct {
	rank      []int32 // of each document: its place by publication, then ID
	publisher []int32 // of each document: its publisher's number, -1 where unknown
	original  []int32 // of each document: the first print of it
}

// NewPress finds out which of the documents print one dispatch, whoever printed it.
func NewPress(docs []Document) *Press {
	n := len(docs)
	p := &Press{rank: make([]int32, n), publisher: make([]int32, n), original: make([]int32, n)}
	inOrder := make([]int32, n)
	for i := range inOrder {
		inOrder[i] = int32(i)
	}
	slices.SortStableFunc(inOrder, func(a, b int32) int {
		return cmp.Or(PublishedFirst(&docs[a], &docs[b]), cmp.Compare(docs[a].ID, docs[b].ID))
	})
	numbers := map[string]int32{"": -1}
	holders := map[uint32][]int32{} // of each hash of the originals' sketches; a dispatch's reprints share their lowest ones
	var near []int32
	for r, d := range inOrder {
		doc := &docs[d]
		if _, known := numbers[doc.Publisher]; !known {
			numbers[doc.Publisher] = int32(len(numbers))
		}
		p.rank[d], p.publisher[d], p.original[d] = int32(r), numbers[doc.Publisher], d
		near = near[:0]
		for _, h := range lowest(doc) {
			near = append(near, holders[h]...)
		}
		slices.SortFunc(near, func(a, b int32) int { return cmp.Compare(p.rank[a], p.rank[b]) })
		near = slices.Compact(near)
		if i := slices.IndexFunc(near, func(k int32) bool { return doc.Print.reprints(&docs[k].Print) }); i >= 0 {
			p.original[d] = near[i]
			continue
		}
		for _, h := range lowest(doc) {
			if len(holders[h]) < common {
				holders[h] = append(holders[h], d)
			}
		}
	}
	return p
}

// Sources returns those of the documents that tell on their own, one for each publisher: of several texts of one publisher, and
// of several prints of one dispatch, the earliest. They come in order of publication, then ID.
func (p *Press) Sources(of []int32) []int32 {
	if len(of) < 2 {
		return of
	}
	kept := slices.Clone(of)
	slices.SortFunc(kept, func(a, b int32) int { return cmp.Compare(p.rank[a], p.rank[b]) })
	n := 0
	dispatches, publishers := seen{}, seen{}
	for _, d := range slices.Compact(kept) {
		if publisher := p.publisher[d]; publisher >= 0 && publishers.has(publisher) || dispatches.has(p.original[d]) {
			continue
		}
		dispatches.add(p.original[d])
		publishers.add(p.publisher[d])
		kept[n] = d
		n++
	}
	return kept[:n]
}

// seen is a set of numbers: a few are looked through, many looked up.
type seen struct {
	list []int32
	set  map[int32]bool
}

func (s *seen) has(n int32) bool {
	if s.set != nil {
		return s.set[n]
	}
	return slices.Contains(s.list, n)
}

func (s *seen) add(n int32) {
	if s.list = append(s.list, n); s.set != nil {
		s.set[n] = true
	} else if len(s.list) > 32 {
		s.set = make(map[int32]bool, 2*len(s.list))
		for _, n := range s.list {
			s.set[n] = true
		}
	}
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
