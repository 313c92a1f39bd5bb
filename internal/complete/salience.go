package complete

import (
	"github.com/seed-620526af/timeline/internal/event"
	"github.com/seed-620526af/timeline/internal/link"
	"github.com/seed-620526af/timeline/internal/model"
	"github.com/seed-620526af/timeline/internal/names"
	"github.com/seed-620526af/timeline/internal/syntax"
	"github.com/seed-620526af/timeline/internal/text"
	"github.com/seed-620526af/timeline/internal/word"
)

// weigh says how much the mention belongs in a chronology: what happened, to named participants, on a known day, told by the
// headline or the lead, and not what is thought, feared, habitual or merely said.
func (r reading) weigh(m *event.Mention) float64 {
	s := &r.Text.Sentences[m.Sentence]
	if s.Role.Furniture() {
		return 0
	}
	about := &r.Settings[m.Sentence]
	if !about.Prose || r.ChunkOf[m.Trigger] >= 0 && r.Chunks[r.ChunkOf[m.Trigger]].Kind == syntax.TimeChunk {
		return 0
	}
	w := classWeight[m.Class]
	k := r.ChunkOf[m.Trigger]
	var c *syntax.Chunk
	n := int32(-1)
	if k >= 0 {
		c = &r.Chunks[k]
		n = c.Clause
	}
	switch m.Modality {
	case event.Planned:
		w -= .12
	case event.Possible, event.Conditional, event.Asked, event.Feared, event.Denied:
		w -= .3
	case event.Generic:
		w -= .45
	}
	if m.Negated || c != nil && c.Kind == syntax.VerbChunk && c.Form.Has(syntax.Negated) {
		w -= .2
	}
	switch {
	case about.RunOn:
		w -= .2
	case s.Role == text.Headline || about.Lead == 0:
		w += .16
	case about.Lead < 4:
		w += .06
	}
	own := m.Timex >= 0 && m.Link != link.Story && m.Link != link.GoesOn
	switch {
	case own && m.First == m.Last:
		w += .16
	case own && !m.Nominal: // a month or a year, all that is told of what is long past
		w += .14
	case own:
		w += .1
	case m.First == m.Last && !m.First.IsZero():
		w += .05
	case m.Link == link.LongAgo: // it has no place in a chronology
		w -= .12
	}
	if len(m.Args) > 0 {
		w += .12
	} else if m.Class == event.Reporting || m.Class == event.IAction {
		w -= .15
	}
	if len(m.Places) > 0 {
		w += .05
	}
	if n >= 0 && !m.Nominal {
		switch r.Clauses[n].Kind {
		case syntax.ParticipialClause:
			w -= .08
			if v := r.Clauses[n].Verb; v > 0 && r.Chunks[v-1].Kind == syntax.PrepChunk { // "for expanding": no one says it is so
				w -= .25
			} else if v > 0 && r.Chunks[v-1].Kind != syntax.CommaChunk { // about a noun, perhaps another than it seems
				if w -= .08; !own && r.Chunks[v].Form.Has(syntax.Participle) { // what a thing is, not what happened: "an island shared by"
					w -= .12
				}
			}
		case syntax.RelativeClause, syntax.AdverbialClause:
			w -= .08
		case syntax.InfinitiveClause:
			w -= .25
		}
	}
	if !m.Nominal && c != nil && c.Kind == syntax.NounChunk { // "armed forces"
		w -= .3
	}
	if c != nil && c.Kind == syntax.AdverbChunk { // no verb: "his aide, left, asked"
		return 0
	}
	w -= r.contested(m, k)
	if m.Nominal && c != nil && c.Kind == syntax.NounChunk {
		_, meets := syntax.Meetings.Of(r.Text, int(m.Trigger))
		switch {
		case m.Name != "" && own:
			w += .1
		case m.Name != "": // known to all, and named in passing
			w -= .2
		case m.Link == link.Modifier, m.Link == link.Attached, m.Link == link.Relative: // "the February 14 summit"
			if r.Text.Tokens[m.Trigger].Flags.Has(text.InQuote) {
				w += .15
			}
		case meets:
			w -= .08
		case own && n >= 0 && (r.Clauses[n].Subject == k || r.Clauses[n].Object == k):
			w -= .12
		default:
			w -= .3
		}
		if m.Trigger != c.Head {
			w -= .1
		}
		if n >= 0 && m.Name == "" && r.Clauses[n].Object == k && r.Clauses[n].Subject >= 0 && r.Clauses[n].Verb >= 0 && r.MentionAt[r.Chunks[r.Clauses[n].Verb].Head] >= 0 { // its verb tells it better: "delivers speech"
			w -= .15
		}
	}
	if r.Text.Tokens[m.Trigger].Flags.Has(text.InQuote) {
		w -= .15
	}
	if n >= 0 && r.Clauses[n].Subject >= 0 {
		if p, ok := syntax.Pronouns.Of(r.Text, int(r.Chunks[r.Clauses[n].Subject].First)); ok && p >= syntax.Speaker {
			w -= .2
		}
	}
	if m.Tense == event.Present && !m.Perfect && !m.Progress && s.Role != text.Headline && m.Timex < 0 && m.Class != event.Reporting { // habits and states
		w -= .15
	}
	if _, ok := weakVerbs.Find(r.Base(m.Trigger)); ok && !m.Nominal && !r.tellsByObject(m, n) && !r.phrasal(m.Trigger) && !(own && r.takesOffice(m, n)) {
		w -= .25
	}
	if m.Tense == event.Present && !m.Perfect && !m.Progress && s.Role == text.Body && m.Timex >= 0 && n >= 0 && !m.Nominal && r.Clauses[n].Subject >= 0 && !r.named(r.Clauses[n].Subject) { // a photo's caption
		_, stands := postures.Find(r.Base(m.Trigger))
		if _, ok := passersBy.Of(r.Text, int(r.Chunks[r.Clauses[n].Subject].Head)); ok || stands {
			w -= .3
		}
	}
	if r.unsafe(m) {
		w = min(w, indistinct)
	}
	return min(max(w, 0), 1)
}

// phrasal reports whether a particle makes another verb of the one at token i: "went down".
func (r reading) phrasal(i int32) bool {
	if int(i)+1 >= len(r.Tags) {
		return false
	}
	_, ok := syntax.Particles.Of(r.Text, int(i)+1)
	return ok || r.Tags[i+1] == model.RP
}

// tellsByObject reports whether the verb of clause n does no more than say that its object took place: "made a statement".
func (r reading) tellsByObject(m *event.Mention, n int32) bool {
	if b := r.Base(m.Trigger); n < 0 || r.Clauses[n].Object < 0 || b != "make" && b != "have" {
		return false
	}
	_, ok := deeds.Of(r.Text, int(r.Chunks[r.Clauses[n].Object].Head))
	return ok
}

// takesOffice reports whether the verb of clause n says what someone came to be: "became chief engineer", but not "became ill".
func (r reading) takesOffice(m *event.Mention, n int32) bool {
	if n < 0 || r.Clauses[n].Object < 0 || r.Base(m.Trigger) != "become" {
		return false
	}
	tag := r.Tags[r.Chunks[r.Clauses[n].Object].Head]
	return tag == model.NN || tag == model.NNP
}

// contested is how much less the mention at chunk k weighs because the text doesn't stand for it: it is claimed, or a party in court says it.
func (r reading) contested(m *event.Mention, k int32) float64 {
	if k < 0 {
		return 0
	}
	n := r.Chunks[k].Clause
	if m.Nominal {
		if n >= 0 && r.Clauses[n].Object == k && r.Clauses[n].Verb >= 0 && r.Clauses[n].Verb < k {
			if _, ok := foreseeing.Find(r.Base(r.Chunks[r.Clauses[n].Verb].Head)); ok { // "predicted worse outbreaks"
				return .3
			}
		}
		return 0
	}
	for depth := 0; n >= 0 && depth < 8; depth++ { // "decide whether he caused it"
		if o := r.Clauses[n].Opener; o >= 0 {
			if key := r.Text.Tokens[r.Chunks[o].First].Key; key == word.Whether || key == word.If {
				return .3
			}
		}
		kind := r.Clauses[n].Kind
		if n = r.Clauses[n].Parent; n >= 0 && kind == syntax.ComplementClause && r.Clauses[n].Verb >= 0 {
			v := &r.Chunks[r.Clauses[n].Verb]
			if _, ok := claiming.Find(r.Base(v.Head)); ok || v.Form.Has(syntax.Negated) { // "have not proved that he did"
				return .3
			}
		}
	}
	for i := max(r.Chunks[k].First-2, 0); i < r.Chunks[k].Last; i++ {
		if _, ok := hedges.Of(r.Text, int(i)); ok {
			return .3
		}
	}
	h := m.Head
	if h < 0 || m.Class == event.Reporting {
		return 0
	}
	t := r.Mentions[h].Trigger
	if _, ok := claiming.Find(r.Base(t)); ok {
		return .3
	}
	if hk := r.ChunkOf[t]; hk >= 0 {
		if n := r.Chunks[hk].Clause; n >= 0 && r.Clauses[n].Subject >= 0 {
			if _, ok := parties.Of(r.Text, int(r.Chunks[r.Clauses[n].Subject].Head)); ok {
				return .3
			}
			if own := r.Chunks[k].Clause; own >= 0 && r.Clauses[own].Subject >= 0 { // what one says another did
				a, b := r.NameOf[r.Chunks[r.Clauses[n].Subject].Head], r.NameOf[r.Chunks[r.Clauses[own].Subject].Head]
				if a >= 0 && b >= 0 && r.Names[a].Type == names.Person && r.Names[b].Type == names.Person && r.Names[a].Canonical != r.Names[b].Canonical {
					return .2
				}
			}
		}
	}
	return 0
}

var (
	// deeds are what is made when they are done.
	deeds = text.Words("statement announcement appearance arrest arrests visit offer bid donation appeal debut trip speech landing")

	// foreseeing verbs have for their object what hasn't happened.
	foreseeing = text.Words("predict expect fear forecast anticipate prevent avoid avert foresee await envisage")

	// hedges say that no one knows yet.
	hedges = text.Words("allegedly reportedly supposedly purportedly possibly perhaps")

	// claiming verbs say what others may deny.
	claiming = text.Words("claim allege accuse contend insist maintain assert deny dispute speculate suggest argue believe think suspect imagine")

	// parties in court say what helps them.
	parties = text.Words("prosecutor prosecutors prosecution defense defence lawyer lawyers attorney attorneys counsel plaintiff plaintiffs")
)

// named reports whether noun chunk k holds a name.
func (r reading) named(k int32) bool {
	for i := r.Chunks[k].First; i < r.Chunks[k].Last; i++ {
		if r.NameOf[i] >= 0 {
			return true
		}
	}
	return false
}

// unsafe reports whether the mention had better lead nothing: a question, what a heading that ran into the sentence may have
// spoiled, or a verb that is part of a name or heading, for it is capitalized.
func (r reading) unsafe(m *event.Mention) bool {
	s, about := &r.Text.Sentences[m.Sentence], &r.Settings[m.Sentence]
	if about.Asks || about.RunOn && m.Trigger < about.Clean {
		return true
	}
	t := m.Trigger
	return !m.Nominal && s.Role != text.Headline && t > s.First && r.Text.Tokens[t].Flags.Has(text.Capital) && r.Text.Tokens[t-1].Kind != text.Punct
}

var classWeight = [...]float64{0, event.Occurrence: .42, event.Reporting: .3, event.State: .12, event.IAction: .34, event.IState: .1, event.Aspectual: .38, event.Perception: .15}

// passersBy are whom photos show.
var passersBy = text.Words(`man men woman women worker workers people person pedestrian pedestrians passenger passengers policeman policemen
	policewoman police trader traders visitor visitors tourist tourists child children boy boys girl girls student students resident residents
	shopper shoppers soldier soldiers employee employees nurse nurses customer customers family broker brokers investor investors patient
	patients specialist passer-by commuter commuters member members fan fans staff`)

// postures are what those do whom a photo shows.
var postures = text.Words("stand sit walk look watch gaze stare smile wave pose gesture lean sleep queue pass hold wear listen react rest")

// weakVerbs tell little of what happens.
var weakVerbs = text.Words(`age be have do become remain stay seem appear include contain involve need want know think believe feel get make go
	come mean show cover span use depend belong exist consist continue expect see look call misspell misstate misidentify`)
