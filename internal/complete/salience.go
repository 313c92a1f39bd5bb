package complete

import (
	"strings"

	"github.com/seed-620526af/timeline/internal/event"
	"github.com/seed-620526af/timeline/internal/link"
	"github.com/seed-620526af/timeline/internal/model"
	"github.com/seed-620526af/timeline/internal/syntax"
	"github.com/seed-620526af/timeline/internal/text"
	"github.com/seed-620526af/timeline/internal/word"
)

// weigh finds the traits by which the mention belongs in a chronology or not: what happened, to named participants, on a known day, told by
// the headline or the lead, and not what is thought, feared, habitual or merely said. What can't belong in one has none.
func (r reading) weigh(m *event.Mention) trait {
	s, about := &r.Text.Sentences[m.Sentence], &r.Settings[m.Sentence]
	k := r.ChunkOf[m.Trigger]
	if s.Role.Furniture() || !about.Prose || k >= 0 && r.Chunks[k].Kind == syntax.TimeChunk {
		return 0
	}
	b := balance{reading: r, m: m, sentence: s, k: k, clause: -1, trait: ofClass[m.Class]}
	b.own = m.Timex >= 0 && m.Link != link.Story && m.Link != link.GoesOn || m.Link == link.Counted
	if k >= 0 {
		b.chunk = &r.Chunks[k]
		b.clause = b.chunk.Clause
		if b.chunk.Kind == syntax.AdverbChunk { // no verb: "his aide, left, asked"
			return 0
		}
	}
	if b.own && m.Class == event.IState && b.arranged(b.clause) {
		b.trait = arranged
	}
	b.certainty()
	b.position(about)
	b.time()
	b.company()
	b.syntax()
	b.trait |= r.contested(m, k)
	if m.Nominal && b.chunk != nil && b.chunk.Kind == syntax.NounChunk {
		b.nominal()
	}
	b.telling()
	b.has(unsafe, r.unsafe(m) || s.Role == text.Listing && !r.isOn(m))
	return b.trait
}

// isOn reports whether the line of a listing in which the mention stands has the date of the mention at its head, or on a line above: of all
// that is said of what is on, only that is sure.
func (r reading) isOn(m *event.Mention) bool {
	if m.Timex < 0 {
		return false
	}
	x, first := &r.Timexes[m.Timex], r.Text.Sentences[m.Sentence].First
	if r.Text.Tokens[first].Kind > text.Number { // a table's bar
		first++
	}
	return x.Start <= int(r.Text.Tokens[first].Start) && r.digits(m) > 0
}

// balance weighs one mention: each method puts what it knows of it on the scales.
type balance struct {
	reading
	trait
	m        *event.Mention
	sentence *text.Sentence
	chunk    *syntax.Chunk // of the trigger, nil for none
	k        int32         // its index, -1 for none
	clause   int32         // its clause, -1 for none
	own      bool          // its date is its own, and not the story's
}

// has puts a trait on the scales where it is so.
func (b *balance) has(t trait, so bool) {
	if so {
		b.trait |= t
	}
}

// certainty weighs whether it happened at all.
func (b *balance) certainty() {
	switch b.m.Modality {
	case event.Planned:
		b.trait |= planned
	case event.Possible, event.Conditional, event.Asked, event.Feared, event.Denied:
		b.trait |= unsure
	case event.Generic:
		b.trait |= generic
	}
	b.has(negated, b.m.Negated || b.chunk != nil && b.chunk.Kind == syntax.VerbChunk && b.chunk.Form.Has(syntax.Negated))
}

// position weighs where in the article it stands.
func (b *balance) position(about *syntax.Setting) {
	switch {
	case about.RunOn:
		b.trait |= runsOn
	case b.sentence.Role == text.Headline || about.Lead == 0:
		b.trait |= headed
	case about.Lead < 4:
		b.trait |= early
	}
}

// time weighs whether it is known when it happened.
func (b *balance) time() {
	switch m := b.m; {
	case b.own && m.First == m.Last:
		b.trait |= ofDay
	case b.own && !m.Nominal: // all that is told of what is long past
		b.trait |= ofSpan
	case b.own:
		b.trait |= nounOfSpan
	case m.First == m.Last && !m.First.IsZero():
		b.trait |= storyDay
	case m.Link == link.LongAgo: // it has no place in a chronology
		b.trait |= longAgo
	}
}

// company weighs who takes part, and where.
func (b *balance) company() {
	if len(b.m.Args) > 0 {
		b.trait |= named
	} else if b.m.Class == event.Reporting || b.m.Class == event.IAction {
		b.trait |= nameless
	}
	b.has(placed, len(b.m.Places) > 0)
}

// syntax weighs what kind of clause a verb stands in.
func (b *balance) syntax() {
	if b.m.Nominal {
		return
	}
	if b.clause >= 0 {
		switch b.Clauses[b.clause].Kind {
		case syntax.ParticipialClause:
			b.trait |= hanging
			b.participle()
		case syntax.RelativeClause, syntax.AdverbialClause:
			b.trait |= aside
		case syntax.InfinitiveClause:
			if b.trait |= aimed; b.m.Modality == event.Planned || b.arranged(b.Clauses[b.clause].Parent) {
				b.trait ^= aimed | due
			}
		}
	}
	b.has(adjectival, b.chunk != nil && b.chunk.Kind == syntax.NounChunk) // "armed forces"
}

// arranged reports whether clause n says that something is to come: "is planned for May", "is due to dock".
func (b *balance) arranged(n int32) bool {
	if n < 0 || b.Clauses[n].Verb < 0 {
		return false
	}
	v := &b.Chunks[b.Clauses[n].Verb]
	if v.Form.Has(syntax.Passive) {
		return b.BaseIn(v.Head, arranging)
	}
	return b.Base(v.Head) == "be" && int(v.Last) < len(b.Text.Tokens) && b.Text.Word(int(v.Last)) == "due"
}

// participle weighs what a participle hangs on.
func (b *balance) participle() {
	v := b.Clauses[b.clause].Verb
	if v <= 0 {
		return
	}
	switch b.Chunks[v-1].Kind {
	case syntax.PrepChunk: // "for expanding": no one says it is so
		b.trait |= governed
	case syntax.CommaChunk:
	default: // about a noun, perhaps another than it seems
		b.trait |= describing
		b.has(lasting, !b.own && b.Chunks[v].Form.Has(syntax.Participle)) // "an island shared by"
	}
}

// nominal weighs an event that a noun tells.
func (b *balance) nominal() {
	m := b.m
	q := syntax.Clause{Subject: -1, Verb: -1, Object: -1}
	if b.clause >= 0 {
		q = b.Clauses[b.clause]
	}
	_, meets := syntax.Meetings.Of(b.Text, int(m.Trigger))
	dated := m.Link == link.Modifier || m.Link == link.Attached || m.Link == link.Relative
	switch {
	case m.Name != "" && (dated || b.own && q.Subject == b.k):
		b.trait |= known
	case m.Name != "": // known to all
		b.trait |= passed
	case dated: // "the February 14 summit"
		b.has(citedDate, b.Text.Tokens[m.Trigger].Flags.Has(text.InQuote))
	case meets:
		b.trait |= meeting
	case b.own && (q.Subject == b.k || q.Object == b.k):
		b.trait |= leading
	default:
		b.trait |= mentioned
	}
	b.has(within, m.Trigger != b.chunk.Head)
	b.has(delivered, q.Object == b.k && q.Subject >= 0 && q.Verb >= 0 && b.MentionAt[b.Chunks[q.Verb].Head] >= 0) // "delivers speech"
}

// telling weighs who tells it, and how: what is quoted, what "I" did, habits and states, verbs that say little, and what photos show.
func (b *balance) telling() {
	m, subject := b.m, int32(-1)
	if b.clause >= 0 {
		subject = b.Clauses[b.clause].Subject
	}
	b.has(quoted, b.Text.Tokens[m.Trigger].Flags.Has(text.InQuote))
	if subject >= 0 {
		p, ok := syntax.Pronouns.Of(b.Text, int(b.Chunks[subject].First))
		b.has(personal, ok && p >= syntax.Speaker)
	}
	now := m.Tense == event.Present && !m.Perfect && !m.Progress
	b.has(habitual, now && b.sentence.Role != text.Headline && m.Timex < 0 && m.Class != event.Reporting)
	slight := b.BaseIn(m.Trigger, weakVerbs)
	b.has(weak, slight && !m.Nominal && !b.tellsByObject(m, b.clause) && !b.phrasal(m.Trigger) && !(b.own && b.takesOffice(m, b.clause)))
	if now && b.sentence.Role == text.Body && m.Timex >= 0 && !m.Nominal && subject >= 0 {
		stands := b.BaseIn(m.Trigger, postures)
		b.has(pictured, word.Pictured.In(b.Text, int(b.Chunks[subject].Head)) && !b.named(subject) || stands || b.datedLikePhotos())
	}
	b.has(figurative, !m.Nominal && b.paints())
	b.has(underway, m.Progress && m.Tense == event.Past && b.interrupted())
}

// paints reports whether the mention's verb is a figure of speech, alone or with its object.
func (b *balance) paints() bool {
	base := b.Base(b.m.Trigger)
	if _, ok := figures.Find(base); ok || b.clause < 0 || b.Clauses[b.clause].Object < 0 {
		return ok
	}
	_, light := gestures.Find(base)
	_, ok := hollow.Of(b.Text, int(b.Chunks[b.Clauses[b.clause].Object].Head))
	return light && ok
}

// datedLikePhotos reports whether the date of the mention is written out, weekday and year and all, and doesn't open its sentence:
// "attends a ceremony in Paris, Saturday, Oct. 11, 2008".
func (b *balance) datedLikePhotos() bool {
	x := &b.Timexes[b.m.Timex]
	if x.Grain != "day" || x.Start <= int(b.Text.Tokens[b.sentence.First].Start) || !endsInYear(x.Text) {
		return false
	}
	_, ok := weekdays.Find(strings.ToLower(x.Text[:max(strings.IndexAny(x.Text, " ,."), 0)]))
	return ok
}

// endsInYear reports whether s ends in four digits.
func endsInYear(s string) bool {
	for i := 1; i <= 4; i++ {
		if i > len(s) || s[len(s)-i] < '0' || s[len(s)-i] > '9' {
			return false
		}
	}
	return true
}

// interrupted reports whether a clause with "when" hangs on the mention's: "was rehearsing when he died".
func (b *balance) interrupted() bool {
	for n := b.clause + 1; b.clause >= 0 && int(n) < len(b.Clauses) && n < b.clause+4; n++ {
		if q := &b.Clauses[n]; q.Parent == b.clause && q.Kind == syntax.AdverbialClause && q.Opener >= 0 && b.Text.Tokens[b.Chunks[q.Opener].First].Key == word.When {
			return true
		}
	}
	return false
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

var (
	// deeds are what is made when they are done.
	deeds = text.Words("statement announcement appearance arrest arrests visit offer bid donation appeal debut trip speech landing")

	// arranging verbs say of something that it is to come.
	arranging = text.Words("plan schedule expect slate bill set earmark")
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
	if about.Asks || about.RunOn && m.Trigger < about.Clean || s.Role == text.Headline && r.explains(s.First, m.Trigger) {
		return true
	}
	t := m.Trigger
	return !m.Nominal && s.Role != text.Headline && t > s.First && r.Text.Tokens[t].Flags.Has(text.Capital) && r.Text.Tokens[t-1].Kind != text.Punct
}

// postures are what those do whom a photo shows.
var postures = text.Words("stand sit walk look watch gaze stare smile wave pose gesture lean sleep queue pause wear listen react rest")

// explains reports whether a headline, from its first token to the trigger, promises to explain what the trigger tells, or to tell it all over
// again: "Rome votes: what it means", "as it happened".
func (r reading) explains(first, trigger int32) bool {
	for i := first; i < trigger; i++ {
		if i == first || r.Text.Word(int(i-1)) == ":" {
			if _, ok := explaining.Of(r.Text, int(i)); ok {
				return true
			}
		}
	}
	return trigger-first >= 2 && r.Text.Tokens[trigger-1].Key == word.It && r.Text.Tokens[trigger-2].Key == word.As
}

var explaining = text.Words("why how what")

// figures are verbs that paint what others would tell: "dents hopes", "grips the nation".
var figures = text.Words(`beckon bedevil belie beset bode captivate cement compound convey crystallise crystallize dampen dazzle dent dispel dominate dwarf echo
	eclipse embody embolden encapsulate epitomise epitomize evoke exemplify fixate fuel grapple grip haunt herald highlight illustrate inspire loom mirror
	outweigh overshadow overwhelm permeate pervade plague preoccupy reek reel reflect resonate rivet saddle smack symbolise symbolize tackle tarnish
	temper touch transcend transfix typify underline underpin underscore wither`)

// gestures are verbs that make figures of speech of hollow objects: "takes the lead", "holds his own", "raises hopes".
var (
	gestures = text.Words("take hold follow paint offer set strike cast raise lift dash draw gain lose face boost revive steal find give dent pin spark stoke fan")
	hollow   = text.Words(`lead own suit portrait tone stage chord shadow specter spectre spotlight limelight momentum steam eyebrows hopes fears doubts spirits
		optimism pessimism confidence ire flak wrath outrage anger fury debate speculation crunch headwinds friend ally footing foothold voice stride bearings`)
)

var weekdays = text.Words("monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun")

// weakVerbs tell little of what happens.
var weakVerbs = text.Words(`age be have do become remain stay seem appear include contain involve need want know think believe feel get make go
	come mean show cover span use depend belong exist consist continue expect see look call misspell misstate misidentify`)
