package complete

import (
	"github.com/seed-620526af/timeline/internal/event"
	"github.com/seed-620526af/timeline/internal/names"
	"github.com/seed-620526af/timeline/internal/syntax"
	"github.com/seed-620526af/timeline/internal/text"
	"github.com/seed-620526af/timeline/internal/word"
)

// contested is the trait of the mention at chunk k where the text doesn't stand for it: it is foreseen, claimed, or a party in court says it.
func (r reading) contested(m *event.Mention, k int32) trait {
	switch {
	case k < 0:
	case m.Nominal:
		if r.foreseen(k) {
			return contested
		}
	case r.claimed(r.Chunks[k].Clause) || r.hedged(k) || r.byParty(k):
		return contested
	case m.Head >= 0 && m.Class != event.Reporting:
		return r.saidOf(r.Mentions[m.Head].Trigger, k)
	}
	return 0
}

// foreseen reports whether noun chunk k is what someone predicts: "predicted worse outbreaks".
func (r reading) foreseen(k int32) bool {
	n := r.Chunks[k].Clause
	if n < 0 || r.Clauses[n].Object != k || r.Clauses[n].Verb < 0 || r.Clauses[n].Verb > k {
		return false
	}
	return r.BaseIn(r.Chunks[r.Clauses[n].Verb].Head, foreseeing)
}

// claimed reports whether clause n, or one that it hangs on, tells what is claimed, not proved, or yet to be decided.
func (r reading) claimed(n int32) bool {
	for depth := 0; n >= 0 && depth < 8; depth++ {
		q := &r.Clauses[n]
		if o := q.Opener; o >= 0 {
			if key := r.Text.Tokens[r.Chunks[o].First].Key; key == word.Whether || key == word.If { // "decide whether he caused it"
				return true
			}
			if _, ok := claims.Of(r.Text, int(r.Chunks[max(o-1, 0)].Head)); ok && r.Text.Tokens[r.Chunks[o].First].Key == word.That { // "claims that he hid it"
				return true
			}
		}
		if n = q.Parent; n >= 0 && q.Kind == syntax.ComplementClause && r.Clauses[n].Verb >= 0 {
			v := &r.Chunks[r.Clauses[n].Verb]
			if r.BaseIn(v.Head, claiming) || v.Form.Has(syntax.Negated) { // "have not proved that he did"
				return true
			}
		}
	}
	return false
}

// hedged reports whether a word near the verb at chunk k says that no one knows yet.
func (r reading) hedged(k int32) bool {
	for i := max(r.Chunks[k].First-2, 0); i < r.Chunks[k].Last; i++ {
		if _, ok := hedges.Of(r.Text, int(i)); ok {
			return true
		}
	}
	return false
}

// partyReach is how many chunks behind a verb "according to" may stand.
const partyReach = 12

// byParty reports whether what chunk k tells goes by what a party in court says: "according to prosecutors".
func (r reading) byParty(k int32) bool {
	for j, end := k, min(k+partyReach, int32(r.SentenceEnd(int(k)))-1); j < end; j++ {
		if c := &r.Chunks[j]; c.Kind == syntax.PrepChunk && r.Text.Tokens[c.First].Key == word.According {
			_, ok := parties.Of(r.Text, int(r.Chunks[j+1].Head))
			return ok
		}
	}
	return false
}

// saidOf is the trait of what the verb at chunk k tells, where the word at token t says who says so: a party in court, or one of another.
func (r reading) saidOf(t, k int32) trait {
	if r.BaseIn(t, claiming) {
		return contested
	}
	speaker, doer := r.subjectOf(r.ChunkOf[t]), r.subjectOf(k)
	if speaker < 0 {
		return 0
	}
	if _, ok := parties.Of(r.Text, int(r.Chunks[speaker].Head)); ok {
		return contested
	}
	if doer < 0 {
		return 0
	}
	a, b := r.NameOf[r.Chunks[speaker].Head], r.NameOf[r.Chunks[doer].Head]
	if b < 0 || r.Names[b].Type != names.Person {
		return 0
	}
	if p, _ := syntax.Pronouns.Of(r.Text, int(r.Chunks[speaker].Head)); p == syntax.Several {
		return contested // "they say that Murray hid it": prosecutors, often
	}
	if a >= 0 && r.Names[a].Type == names.Person && r.Names[a].Canonical != r.Names[b].Canonical {
		return alleged
	}
	return 0
}

// subjectOf returns the subject of the clause of chunk k, -1 for none.
func (r reading) subjectOf(k int32) int32 {
	if k < 0 || r.Chunks[k].Clause < 0 {
		return -1
	}
	return r.Clauses[r.Chunks[k].Clause].Subject
}

var (
	// foreseeing verbs have for their object what hasn't happened.
	foreseeing = text.Words("predict expect fear forecast anticipate prevent avoid avert foresee await envisage")

	// hedges say that no one knows yet.
	hedges = text.Words("allegedly reportedly supposedly purportedly possibly perhaps")

	// claiming verbs say what others may deny.
	claiming = text.Words("claim allege accuse contend insist maintain assert deny dispute speculate suggest argue believe think suspect imagine")

	// parties in court say what helps them.
	parties = text.Words("prosecutor prosecutors prosecution defense defence lawyer lawyers attorney attorneys counsel plaintiff plaintiffs")

	// claims are nouns for what others may deny.
	claims = text.Words("claim claims allegation allegations accusation accusations theory theories suggestion suggestions rumour rumours rumor rumors notion")
)
