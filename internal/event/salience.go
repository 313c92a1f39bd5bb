package event

import (
	"github.com/seed-620526af/timeline/internal/inflect"
	"github.com/seed-620526af/timeline/internal/model"
	"github.com/seed-620526af/timeline/internal/names"
	"github.com/seed-620526af/timeline/internal/text"
)

// weigh says how much the mention belongs in a chronology: what happened, to named participants, on a known day, told by the
// headline or the lead, and not what is thought, feared, habitual or merely said.
func (r *reading) weigh(m *Mention) float64 {
	s := &r.Text.Sentences[m.Sentence]
	if s.Role.Furniture() {
		return 0
	}
	about := &r.about[m.Sentence]
	if !about.prose || r.chunkOf[m.Trigger] >= 0 && r.chunks[r.chunkOf[m.Trigger]].Kind == timeChunk {
		return 0
	}
	w := classWeight[m.Class]
	k := r.chunkOf[m.Trigger]
	var c *chunk
	n := int32(-1)
	if k >= 0 {
		c = &r.chunks[k]
		n = c.Clause
	}
	switch m.Modality {
	case Planned:
		w -= .12
	case Possible, Conditional, Asked, Feared, Denied:
		w -= .3
	case Generic:
		w -= .45
	}
	if m.Negated || c != nil && c.Kind == verbChunk && c.Form.has(negated) {
		w -= .2
	}
	switch {
	case about.runOn:
		w -= .2
	case s.Role == text.Headline || about.lead == 0:
		w += .16
	case about.lead < 4:
		w += .06
	}
	own := m.Timex >= 0 && m.Link != linkStory && m.Link != linkGoesOn
	switch {
	case own && m.First == m.Last:
		w += .16
	case own:
		w += .1
	case m.First == m.Last && !m.First.IsZero():
		w += .05
	}
	if len(m.Args) > 0 {
		w += .12
	} else if m.Class == Reporting || m.Class == IAction {
		w -= .15
	}
	if len(m.Places) > 0 {
		w += .05
	}
	if n >= 0 && !m.Nominal {
		switch r.clauses[n].Kind {
		case participial:
			w -= .08
			if v := r.clauses[n].Verb; v > 0 && r.chunks[v-1].Kind == prepChunk { // "for expanding": no one says it is so
				w -= .25
			} else if v > 0 && r.chunks[v-1].Kind != commaChunk { // about a noun, perhaps another than it seems
				w -= .08
			}
		case relative_, adverbial:
			w -= .08
		case toInfinitive:
			w -= .25
		}
	}
	if !m.Nominal && c != nil && c.Kind == nounChunk { // "armed forces"
		w -= .3
	}
	if c != nil && c.Kind == adverbChunk { // no verb: "his aide, left, asked"
		return 0
	}
	w -= r.contested(m, k)
	if m.Nominal && c != nil && c.Kind == nounChunk {
		_, meets := meetings.Of(r.Text, int(m.Trigger))
		switch {
		case m.Name != "":
			w += .1
		case m.Link == linkModifier, m.Link == linkAttached, m.Link == linkRelative: // "the February 14 summit"
			if r.Text.Tokens[m.Trigger].Flags.Has(text.InQuote) {
				w += .15
			}
		case meets:
			w -= .08
		case own && n >= 0 && (r.clauses[n].Subject == k || r.clauses[n].Object == k):
			w -= .12
		default:
			w -= .3
		}
		if m.Trigger != c.Head {
			w -= .1
		}
		if n >= 0 && m.Name == "" && r.clauses[n].Object == k && r.clauses[n].Subject >= 0 && r.clauses[n].Verb >= 0 && r.event[r.chunks[r.clauses[n].Verb].Head] >= 0 { // its verb tells it better: "delivers speech"
			w -= .15
		}
	}
	if r.Text.Tokens[m.Trigger].Flags.Has(text.InQuote) {
		w -= .15
	}
	if n >= 0 && r.clauses[n].Subject >= 0 {
		if p, ok := pronouns.Of(r.Text, int(r.chunks[r.clauses[n].Subject].First)); ok && p >= speaker {
			w -= .2
		}
	}
	if m.Tense == Present && !m.Perfect && !m.Progress && s.Role != text.Headline && m.Timex < 0 && m.Class != Reporting { // habits and states
		w -= .15
	}
	if _, ok := weakVerbs.Find(r.base(m.Trigger)); ok && !m.Nominal && !r.tellsByObject(m, n) && !r.phrasal(m.Trigger) {
		w -= .25
	}
	if m.Tense == Present && !m.Perfect && !m.Progress && s.Role == text.Body && m.Timex >= 0 && n >= 0 && !m.Nominal && r.clauses[n].Subject >= 0 && !r.named(r.clauses[n].Subject) { // a photo's caption
		if _, ok := passersBy.Of(r.Text, int(r.chunks[r.clauses[n].Subject].Head)); ok {
			w -= .3
		}
	}
	if r.unsafe(m) {
		w = min(w, indistinct)
	}
	return min(max(w, 0), 1)
}

// phrasal reports whether a particle makes another verb of the one at token i: "went down".
func (r *reading) phrasal(i int32) bool {
	if int(i)+1 >= len(r.Tags) {
		return false
	}
	_, ok := particles.Of(r.Text, int(i)+1)
	return ok || r.Tags[i+1] == model.RP
}

// tellsByObject reports whether the verb of clause n does no more than say that its object took place: "made a statement".
func (r *reading) tellsByObject(m *Mention, n int32) bool {
	if b := r.base(m.Trigger); n < 0 || r.clauses[n].Object < 0 || b != "make" && b != "have" {
		return false
	}
	_, ok := deeds.Of(r.Text, int(r.chunks[r.clauses[n].Object].Head))
	return ok
}

// contested is how much less the mention at chunk k weighs because the text doesn't stand for it: it is claimed, or a party in court says it.
func (r *reading) contested(m *Mention, k int32) float64 {
	if k < 0 {
		return 0
	}
	n := r.chunks[k].Clause
	if m.Nominal {
		if n >= 0 && r.clauses[n].Object == k && r.clauses[n].Verb >= 0 && r.clauses[n].Verb < k {
			if _, ok := foreseeing.Find(r.base(r.chunks[r.clauses[n].Verb].Head)); ok { // "predicted worse outbreaks"
				return .3
			}
		}
		return 0
	}
	for depth := 0; n >= 0 && depth < 8; depth++ { // "decide whether he caused it"
		if o := r.clauses[n].Opener; o >= 0 {
			if key := r.Text.Tokens[r.chunks[o].First].Key; key == keyWhether || key == keyIf {
				return .3
			}
		}
		kind := r.clauses[n].Kind
		if n = r.clauses[n].Parent; n >= 0 && kind == complement && r.clauses[n].Verb >= 0 {
			v := &r.chunks[r.clauses[n].Verb]
			if _, ok := claiming.Find(r.base(v.Head)); ok || v.Form.has(negated) { // "have not proved that he did"
				return .3
			}
		}
	}
	for i := max(r.chunks[k].First-2, 0); i < r.chunks[k].Last; i++ {
		if _, ok := hedges.Of(r.Text, int(i)); ok {
			return .3
		}
	}
	h := m.Head
	if h < 0 || m.Class == Reporting {
		return 0
	}
	t := r.mention[h].Trigger
	if _, ok := claiming.Find(r.base(t)); ok {
		return .3
	}
	if hk := r.chunkOf[t]; hk >= 0 {
		if n := r.chunks[hk].Clause; n >= 0 && r.clauses[n].Subject >= 0 {
			if _, ok := parties.Of(r.Text, int(r.chunks[r.clauses[n].Subject].Head)); ok {
				return .3
			}
			if own := r.chunks[k].Clause; own >= 0 && r.clauses[own].Subject >= 0 { // what one says another did
				a, b := r.nameOf[r.chunks[r.clauses[n].Subject].Head], r.nameOf[r.chunks[r.clauses[own].Subject].Head]
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
func (r *reading) named(k int32) bool {
	for i := r.chunks[k].First; i < r.chunks[k].Last; i++ {
		if r.nameOf[i] >= 0 {
			return true
		}
	}
	return false
}

// unsafe reports whether the mention had better lead nothing: a question, what a heading that ran into the sentence may have
// spoiled, or a verb that is part of a name or heading, for it is capitalized.
func (r *reading) unsafe(m *Mention) bool {
	s, about := &r.Text.Sentences[m.Sentence], &r.about[m.Sentence]
	if about.asks || about.runOn && m.Trigger < about.clean {
		return true
	}
	t := m.Trigger
	return !m.Nominal && s.Role != text.Headline && t > s.First && r.Text.Tokens[t].Flags.Has(text.Capital) && r.Text.Tokens[t-1].Kind != text.Punct
}

// weighSentences notes of each sentence what weigh asks.
func (r *reading) weighSentences() {
	r.about = r.about[:0]
	lead := 0
	for s := range r.Text.Sentences {
		q := &r.Text.Sentences[s]
		a := about{lead: lead}
		short, all := 0, 0
		for i := q.First; i < q.Last && i < q.First+60; i++ {
			if t := &r.Text.Tokens[i]; t.Kind == text.Word {
				all++
				if t.End-t.Start < 3 {
					short++
				}
			}
		}
		a.prose = 2*short < all || all < 6
		for k := r.bounds[s] + 1; k < r.bounds[s+1]; k++ {
			c := &r.chunks[k]
			if a.asks = a.asks || c.Kind == questionChunk; c.Starts {
				if a.runOn, a.clean = true, q.Last; r.opensSurely(int(c.First)) {
					a.clean = c.First
				}
			}
		}
		if q.Role == text.Body && (r.headed(q) || !a.runOn && r.chromed(q)) {
			a.runOn, a.clean = true, q.Last
		}
		if q.Role == text.Body && q.Last-q.First > 4 {
			lead++
		}
		r.about = append(r.about, a)
	}
}

// opensSurely reports whether the word at token i, where a sentence seems to begin without a mark, begins one for certain.
func (r *reading) opensSurely(i int) bool {
	switch r.Tags[i] {
	case model.DT, model.PRP, model.PRPS, model.EX, model.IN:
		return true
	}
	return false
}

// headed reports whether the sentence opens with a heading, its words capitalized, verbs and all, that runs into it:
// "Bank Cuts Its Rates Mervyn King said".
func (r *reading) headed(q *text.Sentence) bool {
	verbs := 0
	for i := q.First; i < q.Last; i++ {
		t := &r.Text.Tokens[i]
		if r.Tags[i] == model.PRPS && t.Flags.Has(text.Capital) && i > q.First {
			verbs++
		}
		if _, helps := helpingVerbs.Of(r.Text, int(i)); helps && i > q.First && t.Flags.Has(text.Capital) && !t.Flags.Has(text.Clitic) { // "Fed Has Giant Role"
			verbs++
		}
		if t.Kind != text.Word || t.End-t.Start < 4 || t.Flags.Has(text.Clitic) {
			continue
		}
		if !t.Flags.Has(text.Capital) {
			return verbs > 0 && i > q.First+3
		}
		if t.Flags.Has(text.Upper) || i == q.First {
			continue
		}
		switch tag := r.Tags[i]; {
		case tag.Verb(), tag == model.MD, inflect.OnlyVerb(r.Text, int(i)), r.Text.Tokens[i-1].Key == keyTo:
			verbs++
		}
	}
	return false // all of it is a heading
}

// chromed reports whether the sentence holds words of the page about itself, around which nothing parts what they part.
func (r *reading) chromed(q *text.Sentence) bool {
	for i := int(q.First); i < int(q.Last) && i < int(q.First)+40; i++ {
		if _, n := chrome.Match(r.Text, i, int(q.Last)); n > 0 {
			return true
		}
	}
	return false
}

var chrome = text.NewPhrases(phrases("previous version of this", "earlier version of this", "previous version of the", "courtesy of", "last updated", "an error occurred", "skip to", "file photo", "image caption", "getty images", "sign up", "subscribe to", "follow us", "read more", "click here"))

var classWeight = [...]float64{0, Occurrence: .42, Reporting: .3, State: .12, IAction: .34, IState: .1, Aspectual: .34, Perception: .15}

// passersBy are whom photos show.
var passersBy = text.Words(`man men woman women worker workers people person pedestrian pedestrians passenger passengers policeman policemen policewoman police trader traders
	visitor visitors tourist tourists child children boy boys girl girls student students resident residents shopper shoppers soldier soldiers employee employees nurse nurses
	customer customers family broker brokers specialist passer-by commuter commuters member members fan fans staff`)

// weakVerbs tell little of what happens.
var weakVerbs = text.Words(`age be have do become remain stay seem appear include contain involve need want know think believe feel get make go come
	mean show cover span use depend belong exist consist continue expect see look call misspell misstate misidentify`)
