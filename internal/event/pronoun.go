package event

import (
	"strings"

	"github.com/seed-620526af/timeline/internal/model"
	"github.com/seed-620526af/timeline/internal/names"
	"github.com/seed-620526af/timeline/internal/text"
)

// person says what a pronoun can stand for.
type person uint8

const (
	someone   person = iota + 1 // he, she, him: a person
	something                   // it: an organisation, a country, a thing
	several                     // they: several, or an organisation
	speaker                     // I, we: who speaks
	unclear                     // this, that, what: nothing to name
)

var pronouns = text.NewTable(text.Join(
	text.List(someone, "he she him her his hers himself herself"),
	text.List(something, "it its itself"),
	text.List(several, "they them their theirs themselves"),
	text.List(speaker, "i we me us my our mine ours you your yours myself ourselves"),
	text.List(unclear, "this that these those what who which there one someone anyone everyone nobody nothing something everything all some many few both others another each none"),
))

// antecedent returns the name, by its index, that the pronoun at token i stands for, -1 where that isn't safe to say.
//
// It takes a subject that fits: of the clauses around the pronoun's own, or, where the pronoun is the first subject of its
// sentence, the last of the two sentences before. Where two names fit, none is safe.
func (r *reading) antecedent(i int32) int {
	p, _ := pronouns.Of(r.Text, int(i))
	if p != someone && p != something && p != several || r.Text.Tokens[i].Flags.Has(text.InQuote) {
		return -1
	}
	s := r.Text.SentenceAt(int(i))
	k := r.chunkOf[i]
	n := r.chunks[k].Clause
	if n < 0 {
		return -1
	}
	isSubject := r.clauses[n].Subject == k
	if v := r.clauses[n].Verb; p == something && isSubject && v >= 0 {
		if _, ok := inanimate.Find(r.base(r.chunks[v].Head)); ok { // "it poses a risk"
			return -1
		}
	}
	if isSubject && r.expletive(i, n) || !isSubject && p != someone && r.Tags[i] != model.PRPS {
		return -1
	}
	if seen, distinct := r.before(p, i, s, n, isSubject); distinct == 1 {
		return seen
	} else if distinct > 1 {
		return -1
	}
	if r.clauses[n].Kind == adverbial { // "As he spoke, the president"
		if o := r.clauses[n].Parent; o >= 0 && r.clauses[o].Subject > k {
			if e := r.subjectName(r.clauses[o].Subject); e >= 0 && r.fits(p, e, i) {
				return e
			}
			return -1
		}
	}
	if !isSubject || r.clauses[n].Kind != mainClause || k > r.bounds[s]+4 {
		return -1
	}
	for back := 1; back <= 2 && s-back >= 0; back++ {
		q := &r.Text.Sentences[s-back]
		if q.Role.Furniture() || q.Para+1 < r.Text.Sentences[s].Para {
			return -1
		}
		seen := -1
		for k := r.bounds[s-back]; k < r.bounds[s-back+1]; k++ {
			c := &r.chunks[k]
			if c.Kind != nounChunk || c.Clause < 0 || r.clauses[c.Clause].Subject != k || r.clauses[c.Clause].Kind == relative_ || r.Text.Tokens[c.Head].Flags.Has(text.InQuote) {
				continue
			}
			e := r.subjectName(k)
			switch {
			case e >= 0 && r.fits(p, e, i):
				if seen >= 0 && r.Names[seen].Canonical != r.Names[e].Canonical {
					return -1
				}
				seen = e
			case e < 0 && p != someone && !r.isPronoun(int(k)):
				return -1 // a thing without a name may be meant
			}
		}
		if seen >= 0 {
			return seen
		}
	}
	return -1
}

// before looks for what the pronoun at token i of clause n stands for among the names before it in sentence s, and counts the distinct ones.
// A pronoun that is no subject isn't its own clause's subject.
func (r *reading) before(p person, i int32, s int, n int32, isSubject bool) (seen, distinct int) {
	own := -1
	if o := r.clauses[n].Subject; o >= 0 && !isSubject && r.Tags[i] != model.PRPS {
		own = r.subjectName(o)
	}
	seen = -1
	first := r.bounds[s]
	for j := r.chunkOf[i] - 1; j >= first && j > r.chunkOf[i]-40; j-- {
		c := &r.chunks[j]
		if c.Kind != nounChunk || c.Starts && j > first {
			if c.Starts && j > first {
				break
			}
			continue
		}
		subject := c.Clause >= 0 && r.clauses[c.Clause].Subject == j
		if p == someone && !isSubject { // whose, among all who are named
			for t := c.First; t < c.Head; t++ {
				if e := r.nameOf[t]; e >= 0 && e != r.nameOf[c.Head] && r.Names[e].First == t && r.fits(p, int(e), i) && (seen < 0 || r.Names[seen].Canonical != r.Names[e].Canonical) {
					seen = int(e)
					distinct++
				}
			}
			if t := c.Head; r.nameOf[t] < 0 && c.First+1 < t && r.Tags[c.First] == model.DT && r.hasOwner(c) {
				distinct += 2 // "the singer's health": he may be meant
			}
		}
		e := int(r.nameOf[c.Head])
		if e < 0 && subject {
			e = r.subjectName(j)
		}
		if e < 0 || !r.fits(p, e, i) || own >= 0 && r.Names[own].Canonical == r.Names[e].Canonical {
			continue
		}
		if p == someone && !isSubject && r.Tags[i] != model.PRPS && !subject { // him: whom else the sentence is about, not whom it names in passing
			continue
		}
		if p != someone && !(subject && (c.Clause == n || r.clauses[n].Kind != relative_ && r.within(n, c.Clause))) {
			continue
		}
		if seen >= 0 && r.Names[seen].Canonical == r.Names[e].Canonical {
			continue
		}
		if seen >= 0 && isSubject && !subject && p == someone { // a subject before an object
			continue
		}
		seen = e
		distinct++
	}
	return seen, distinct
}

// hasOwner reports whether the chunk names an owner that is no name: "the singer's health".
func (r *reading) hasOwner(c *chunk) bool {
	for i := c.First + 1; i < c.Head; i++ {
		if r.Tags[i] == model.POS && r.nameOf[i-1] < 0 {
			return true
		}
	}
	return false
}

// subjectName returns the name that noun chunk k is, or that stands beside it between commas; -1 for none.
func (r *reading) subjectName(k int32) int {
	if e := r.nameOf[r.chunks[k].Head]; e >= 0 {
		return int(e)
	}
	if a := r.apposed(int(k)); a >= 0 {
		return int(r.nameOf[r.chunks[a].Head])
	}
	return -1
}

// expletive reports whether the "it" at token i, subject of clause n, stands for nothing: "it is clear that", "it emerged that".
func (r *reading) expletive(i, n int32) bool {
	v := r.clauses[n].Verb
	if p, _ := pronouns.Of(r.Text, int(i)); p != something || v < 0 {
		return false
	}
	for j := v + 1; j < v+4 && int(j) < len(r.chunks); j++ {
		if k := r.chunks[j].Kind; k == subChunk || k == verbChunk && r.chunks[j].Form.has(infinitive) && r.chunks[v].Form&(passive|past|finite) != 0 && r.chunks[j-1].Kind == adjChunk {
			return true
		}
	}
	return false
}

// fits reports whether the pronoun at token i, of person p, can stand for name e.
func (r *reading) fits(p person, e int, i int32) bool {
	n := &r.Names[e]
	switch p {
	case someone:
		if n.Type != names.Person {
			return false
		}
		_, her := feminine.Of(r.Text, int(i))
		if female, known := givenNames.Find(firstWord(n.Canonical)); known && female != her {
			return false
		}
		if n.First > 0 {
			if she, ok := titlesOfSex.Of(r.Text, int(n.First)-1); ok {
				return she == her
			}
		}
		return true
	case something:
		return n.Type == names.Org || n.Type == names.Place
	}
	return n.Type == names.Org
}

// inanimate verbs tell what things and forces do, not bodies of people.
var inanimate = text.Words("pose kill spread infect cause contain measure last weigh cost strike hit erupt occur happen destroy devastate flood mutate resemble consist contribute")

var (
	shares      = text.Words("some all each both neither")
	reflexives  = text.Words("himself herself itself themselves")
	feminine    = text.Words("she her hers herself")
	titlesOfSex = text.NewTable(text.Join(text.List(true, "mrs mrs. ms ms. miss lady queen princess baroness"), text.List(false, "mr mr. sir king prince lord")))
)

// firstWord returns the first word of a name.
func firstWord(name string) string {
	if i := strings.IndexByte(name, ' '); i >= 0 {
		return name[:i]
	}
	return ""
}

// named writes the name e by which all texts know it.
func (w *titleWriter) named(e int) {
	n := &w.Names[e]
	if n.Canonical != "" {
		w.word(n.Canonical)
		return
	}
	for i := n.First; i < n.Last; i++ {
		w.token(i)
	}
}

// says reports whether the title holds the name e already, so that a pronoun in it is clear.
func (w *titleWriter) says(e int) bool {
	name := w.Names[e].Canonical
	if i := strings.LastIndexByte(name, ' '); i >= 0 {
		name = name[i+1:]
	}
	return name != "" && strings.Contains(string(w.buf), name)
}

// pronounSubject writes the name that the pronoun, noun chunk k, stands for.
func (w *titleWriter) pronounSubject(k int) (many, ok bool) {
	e := w.antecedent(w.chunks[k].First)
	if e < 0 {
		return false, false
	}
	w.owner = e
	w.named(e)
	return false, true
}

// pronounObject writes the noun chunk k, a pronoun, as the name that it stands for; as itself where that is the title's own subject.
func (w *titleWriter) pronounObject(k int) bool {
	i := w.chunks[k].First
	if w.Tags[i] == model.DT { // "some of the advisers", but not "some", "all"
		if k+1 >= len(w.chunks) || w.Text.Tokens[w.chunks[k+1].First].Key != keyOf {
			return false
		}
		_, ok := shares.Of(w.Text, int(i))
		if ok {
			w.token(i)
		}
		return ok
	}
	if _, ok := reflexives.Of(w.Text, int(i)); ok {
		w.word(text.Lower(w.Text.Word(int(i))))
		return len(w.buf) > 0
	}
	e := w.antecedent(i)
	if e < 0 {
		return false
	}
	if n := w.chunks[k].Clause; n >= 0 && w.clauses[n].Kind == relative_ && !w.says(e) { // "the drug that killed him": whom?
		return false
	}
	if w.speaker >= 0 && w.Names[w.speaker].Canonical == w.Names[e].Canonical || w.says(e) {
		w.word(text.Lower(w.Text.Word(int(i))))
		return true
	}
	w.named(e)
	return true
}

// pronounWithin writes the pronoun that is the subject of what is told, "Obama says he …", where it can stand for the speaker.
func (w *titleWriter) pronounWithin(k int) bool {
	i := w.chunks[k].First
	p, _ := pronouns.Of(w.Text, int(i))
	if n := w.chunks[k].Clause; n >= 0 && w.expletive(i, n) || w.owner < 0 && p == something { // "an expert says it remains"
		return false
	}
	if (w.owner >= 0 && w.fits(p, w.owner, i) || w.owner < 0 && (p == someone || p == something || p == several)) && !w.Text.Tokens[i].Flags.Has(text.InQuote) {
		w.word(text.Lower(w.Text.Word(int(i))))
		return true
	}
	return w.pronounObject(k)
}

// possessive writes its, his or their at token i, or whose it is; false where neither can be said.
func (w *titleWriter) possessive(i int32) bool {
	p, _ := pronouns.Of(w.Text, int(i))
	if w.owner >= 0 && w.fits(p, w.owner, i) {
		w.word(text.Lower(w.Text.Word(int(i))))
		return true
	}
	own := int(i)+1 < len(w.Text.Tokens) && w.Text.Tokens[i+1].Key == keyOwn && len(w.buf) > 0
	if e := w.antecedent(i); e >= 0 && w.says(e) || own {
		w.word(text.Lower(w.Text.Word(int(i))))
		return true
	} else if e >= 0 {
		w.named(e)
		if w.buf = append(w.buf, '\''); w.Names[e].Type == names.Person || w.buf[len(w.buf)-2] != 's' {
			w.buf = append(w.buf, 's')
		}
		return true
	}
	return len(w.buf) > 0 && w.owner < 0 && w.last != -1 && p == several && w.keepPossessive(i)
}

// keepPossessive writes "their" where the title's own subject, no name, can own it.
func (w *titleWriter) keepPossessive(i int32) bool {
	w.token(i)
	return true
}

// isPlural reports whether noun chunk k is about several.
func (r *reading) isPlural(k int) bool {
	c := &r.chunks[k]
	if e := r.nameOf[c.Head]; e >= 0 {
		if f := c.First; r.nameOf[f] < 0 && (r.Tags[f] == model.NNS || r.counts(f, c.Head)) { // "rockers Iron Maiden", "900 Marines"
			return true
		}
		return r.Names[e].Type != names.Org && r.Names[e].Type != names.Place && r.Names[e].Type != names.Person && r.Tags[c.Head] == model.NNPS
	}
	if q, ok := collectives.Of(r.Text, int(c.Head)); ok {
		return q
	}
	switch r.Tags[c.Head] {
	case model.NNS, model.NNPS:
		return true
	case model.NN: // "14 staff"
		if f := int(c.First); r.Tags[f] == model.CD && r.Text.Tokens[f].Flags.Has(text.HasDigit) && r.Text.Word(f) != "1" {
			_, ok := groups.Of(r.Text, int(c.Head))
			return ok
		}
	case model.CD:
		return r.Text.Word(int(c.Head)) != "1" && r.Text.Tokens[c.Head].Key != keyOne
	}
	return false
}

var collectives = text.NewTable(text.Join(
	text.List(true, "people police men women children troops personnel cattle clergy majority dozens hundreds thousands millions billions poor wounded injured dead"),
	text.List(false, "news series united politics economics physics news headquarters measles aids"),
))

// givenNames that nearly always are a woman's (true) or a man's (false).
var givenNames = text.NewTable(text.Join(
	text.List(true, `mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty sandra margaret ashley kimberly emily donna michelle carol amanda
		melissa deborah stephanie rebecca laura sharon cynthia kathleen amy angela shirley anna brenda pamela emma nicole helen samantha katherine christine debra rachel
		carolyn janet maria heather diane julie joyce victoria kelly christina joan evelyn lauren judith olivia martha cheryl megan ann alice jacqueline hannah catherine
		theresa teresa doris gloria sara janice julia kathryn grace judy amber danielle marilyn beverly charlotte natalie theresa diana brittany sofia sophie isabella
		hillary condoleezza madeleine sonia indira benazir aung ursula christine nicola theresa jacinda kamala nancy ruth elena irina olga natalia svetlana tatiana yulia
		marina ludmila fatima aisha mariam leila yasmin chloe zoe lucy claire caroline louise jane kate katie molly eleanor ellen rosa carmen lucia ana beatriz
		gabriela valeria camila dilma cristina michele greta malala oprah beyonce rihanna madonna janet toya latoya serena venus simone naomi`),
	text.List(false, `james robert john michael david william richard joseph thomas christopher charles daniel matthew anthony mark donald steven andrew paul joshua kenneth kevin brian
		george timothy ronald jason edward jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin scott brandon benjamin samuel gregory alexander patrick
		frank raymond jack dennis jerry tyler aaron jose adam nathan henry zachary douglas peter kyle noah ethan jeremy walter christian keith roger terry austin sean
		gerald carl harold dylan arthur lawrence jordan jesse bryan billy bruce gabriel joe logan alan juan albert willie elijah wayne randy vincent philip bobby johnny
		bradley barack hillel vladimir sergey sergei dmitry dmitri boris mikhail nikolai igor ivan yuri alexei aleksandr viktor oleg conrad steve bill tim jim tom
		ben bob mike tony gordon nicolas francois emmanuel jacques pierre silvio mario matteo giuseppe angelo hugo fidel raul luis carlos jorge pedro pablo diego fernando
		mohammed muhammad mohamed ahmed ali hassan hussein hosni bashar recep mahmoud hamid omar osama saddam muammar abdullah salman benjamin ehud ariel shimon narendra
		manmohan rahul imran pervez asif xi hu wen shinzo junichiro kim ban kofi nelson jacob thabo robert alistair vince nick ed ken martin neil ian graham simon stuart colin`),
))
