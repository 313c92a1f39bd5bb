package model

import "github.com/seed-620526af/timeline/internal/model/pack"

// Label says what a token is in a name: the first of it, a later one, or none of any.
type Label uint8

const (
	Outside Label = iota
	BeginsPerson
	InPerson
	BeginsGPE // geo-political entities: countries, cities, states
	InGPE
	BeginsOrganization
	InOrganization
	BeginsGSP // geo-social-political groups: what a demonym means
	InGSP
	BeginsFacility
	InFacility
	BeginsLocation
	InLocation
)

// String returns l as prose writes it: "B-PERSON", "I-GPE", "O".
func (l Label) String() string {
	if int(l) < len(pack.LabelNames) {
		return pack.LabelNames[l]
	}
	return ""
}

// Kind returns the kind of name that l tells of: "PERSON", "GPE"; "" for Outside.
func (l Label) Kind() Kind { return Kind((l + 1) / 2) }

// Begins reports whether l is the label of a name's first token.
func (l Label) Begins() bool { return l%2 == 1 }

// in returns the label of a later token of the same name.
func (l Label) in() Label { return l + l%2 }

// Kind is a kind of name.
type Kind uint8

const (
	NoKind Kind = iota
	Person
	GPE
	Organization
	GSP
	Facility
	Location
)

// String returns k as prose writes it: "PERSON", "GPE".
func (k Kind) String() string {
	if k == NoKind || 2*int(k) >= len(pack.LabelNames) {
		return ""
	}
	return pack.LabelNames[2*k][len("I-"):]
}

// Chunk is a name that prose would report: tokens [First, Last).
type Chunk struct {
	First, Last int32
	Kind        Kind
}

// Chunks appends the names of a sentence of which tags and labels are given, and whose first token has the number first. It
// follows prose, which joins tokens of one tag whatever their labels, but that a name is told of that the sentence ends with.
func Chunks(tags []Tag, labels []Label, first int, chunks []Chunk) []Chunk {
	begin, open := 0, false // where the name in hand begins
	var end Label           // the label that it ends with
	add := func(last int) {
		kind := labels[begin].Kind()
		if last-begin == 2 && (labels[begin] == BeginsPerson || labels[begin+1] == BeginsPerson) {
			kind = Person
		}
		chunks = append(chunks, Chunk{int32(first + begin), int32(first + last), kind})
		open = false
	}
	for i, l := range labels {
		switch {
		case !open && l == Outside:
		case !open:
			begin, end, open = i, l.in(), true
		case l != Outside && l != end, tags[i] == tags[i-1], tags[i] == CD && labels[i-1] != Outside:
			end = l.in()
		default:
			last := i
			if l != Outside {
				last++
			}
			add(last)
		}
	}
	if open {
		add(len(labels))
	}
	return chunks
}

// TrainedChunks is like [Chunks], for the labels of [TrainedLabels]. A name is a first label and the later ones of its kind that
// follow, and proper nouns that follow one another are one name, of the kind of the first.
func TrainedChunks(tags []Tag, labels []Label, first int, chunks []Chunk) []Chunk {
	start := len(chunks)
	for i, l := range labels {
		if l == Outside {
			continue
		}
		at := int32(first + i)
		if n := len(chunks); n > start && chunks[n-1].Last == at {
			inside := !l.Begins() && l.Kind() == labels[i-1].Kind()
			if inside || tags[i].Proper() && tags[i-1].Proper() {
				chunks[n-1].Last++
				continue
			}
		}
		chunks = append(chunks, Chunk{at, at + 1, l.Kind()})
	}
	return chunks
}
