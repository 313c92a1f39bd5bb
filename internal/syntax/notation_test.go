package syntax_test

import (
	"strings"

	"github.com/seed-620526af/timeline/internal/complete/told"

	"github.com/seed-620526af/timeline/internal/syntax"
	"github.com/seed-620526af/timeline/internal/text"
)

// reading is a text cut into chunks and clauses, which writes itself down.
type reading struct{ syntax.Reading }

// read takes raw, published on 2020-06-15, through all stages up to its reading.
func read(raw string) *reading {
	x := told.Read(raw, "2020-06-15")
	r := new(reading)
	r.Read(x.Article, x.Mentions)
	return r
}

// marks are how the kinds of chunks are written that have words.
var marks = map[int]string{
	int(syntax.NounChunk): "NP", int(syntax.VerbChunk): "VP", int(syntax.TimeChunk): "TP", int(syntax.PrepChunk): "PP", int(syntax.AdverbChunk): "ADV",
	int(syntax.AdjChunk): "ADJ", int(syntax.SubChunk): "SUB", int(syntax.RelChunk): "REL", int(syntax.ConjChunk): "AND",
}

// chunks writes the chunks down: "[NP Obama] [VP met] [NP Merkel] ."; a bar stands where a sentence begins without a mark.
func (r *reading) chunks() string {
	var b strings.Builder
	for k := range r.Chunks {
		if k > 0 {
			b.WriteByte(' ')
		}
		if c := &r.Chunks[k]; c.Starts || r.Text.Tokens[c.First].Flags.Has(text.Seam) {
			b.WriteString("| ")
		}
		if m, ok := marks[int(r.Chunks[k].Kind)]; ok {
			b.WriteString("[" + m + " " + r.chunk(int32(k)) + "]")
		} else {
			b.WriteString(r.chunk(int32(k)))
		}
	}
	return b.String()
}

// chunk returns the words of chunk k, "-" for none.
func (r *reading) chunk(k int32) string {
	if k < 0 {
		return "-"
	}
	c := &r.Chunks[k]
	return r.Text.Raw[r.Text.Tokens[c.First].Start:r.Text.Tokens[c.Last-1].End]
}

var kinds = [...]string{"main", "and", "that", "who", "adv", "to", "part"}

// clauses writes the clauses that have a verb down, with their subject, verb and object, each behind the one that it hangs on:
// "main(Obama, met, Merkel) > who(Merkel, left, -)".
func (r *reading) clauses() string {
	var roots []string
	for n := range r.Clauses {
		if p := r.Clauses[n].Parent; r.Clauses[n].Verb >= 0 && (p < 0 || r.Clauses[p].Verb < 0) {
			roots = append(roots, r.tree(int32(n), 0))
		}
	}
	return strings.Join(roots, " ")
}

func (r *reading) tree(n int32, depth int) string {
	q := &r.Clauses[n]
	s := kinds[q.Kind] + "(" + r.chunk(q.Subject) + ", " + r.chunk(q.Verb) + ", " + r.chunk(q.Object) + ")"
	var under []string
	for m := range r.Clauses {
		if r.Clauses[m].Parent == n && r.Clauses[m].Verb >= 0 && depth < 9 {
			under = append(under, r.tree(int32(m), depth+1))
		}
	}
	switch len(under) {
	case 0:
		return s
	case 1:
		return s + " > " + under[0]
	}
	return s + " > [" + strings.Join(under, " ") + "]"
}

// called returns the name that of says the last noun chunk with such a head stands for, "" for none.
func (r *reading) called(head string, of func(k int) int) (name string) {
	for k := range r.Chunks {
		if r.Text.Word(int(r.Chunks[k].Head)) == head {
			if name = ""; of(k) >= 0 {
				name = r.Names[of(k)].Canonical
			}
		}
	}
	return name
}

// means returns the name that the last such pronoun of the text stands for, "" for none, and "?" where there is no such word.
func (r *reading) means(pronoun string) string {
	for i := len(r.Text.Tokens) - 1; i >= 0; i-- {
		if r.Text.Word(i) == pronoun {
			if e := r.Antecedent(int32(i)); e >= 0 {
				return r.Names[e].Canonical
			}
			return ""
		}
	}
	return "?"
}
