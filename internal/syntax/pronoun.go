package syntax

import (
	"strings"

	"github.com/seed-620526af/timeline/internal/model"
	"github.com/seed-620526af/timeline/internal/names"
	"github.com/seed-620526af/timeline/internal/text"
)

// person says what a pronoun can stand for.
type person uint8

const (
	Someone   person = iota + 1 // he, she, him: a person
	Something                   // it: an organisation, a country, a thing
	Several                     // they: several, or an organisation
	Speaker                     // I, we: who speaks
	Unclear                     // this, that, what: nothing to name
)

var Pronouns = text.NewTable(text.Join(
	text.List(Someone, "he she him her his hers himself herself"),
	text.List(Something, "it its itself"),
	text.List(Several, "they them their theirs themselves"),
	text.List(Speaker, "i we me us my our mine ours you your yours myself ourselves"),
	text.List(Unclear, "this that these those what who which there one someone anyone everyone nobody nothing something everything all some many few both others another each none"),
))

// Antecedent returns the name, by its index, that the pronoun at token i stands for, -1 where that isn't safe to say.
//
// It takes a subject that fits: of the clauses around the pronoun's own, or, where the pronoun is the first subject of its
// sentence, the last of the two sentences before. Where two names fit, none is safe.
//
// A subject that is such a pronoun itself stands for what it stands for: "Tutu was born in Klerksdorp. He taught. In 1955 he married."
func (r *Reading) Antecedent(i int32) int {
	const unknown, none = 0, -1 // of r.stands; else the name's index and one
	if r.stands[i] == unknown {
		r.stands[i] = none // while it is asked
		if e := r.antecedent(i); e >= 0 {
			r.stands[i] = int32(e) + 1
		}
	}
	return max(int(r.stands[i])-1, -1)
}

func (r *Reading) antecedent(i int32) int {
	p, _ := Pronouns.Of(r.Text, int(i))
	if p != Someone && p != Something && p != Several || r.Text.Tokens[i].Flags.Has(text.InQuote) {
		return -1
	}
	s := r.Text.SentenceAt(int(i))
	k := r.ChunkOf[i]
	n := r.Chunks[k].Clause
	if n < 0 {
		return -1
	}
	isSubject := r.Clauses[n].Subject == k
	if v := r.Clauses[n].Verb; p == Something && isSubject && v >= 0 {
		if _, ok := inanimate.Find(r.Base(r.Chunks[v].Head)); ok { // "it poses a risk"
			return -1
		}
	}
	if isSubject && r.Expletive(i, n) || !isSubject && p != Someone && r.Tags[i] != model.PRPS {
		return -1
	}
	if seen, distinct := r.before(p, i, s, n, isSubject); distinct == 1 {
		return seen
	} else if distinct > 1 {
		return -1
	}
	hero := -1
	if h := r.Hero(); p == Someone && h >= 0 && r.Fits(p, h, i) {
		hero = h
	}
	if !isSubject && r.Tags[i] != model.PRPS {
		if o := r.Clauses[n].Subject; o >= 0 && hero >= 0 && !r.IsPronoun(int(o)) {
			if e := r.subjectName(o); e < 0 || r.Names[e].Canonical != r.Names[hero].Canonical {
				return hero
			}
		}
		return -1
	}
	if !r.life {
		hero = -1
	}
	if r.Clauses[n].Kind == AdverbialClause { // "As he spoke, the president"
		if o := r.Clauses[n].Parent; o >= 0 && r.Clauses[o].Subject > k {
			if e := r.subjectName(r.Clauses[o].Subject); e >= 0 && r.Fits(p, e, i) {
				return e
			}
			return -1
		}
	}
	if !isSubject || r.Clauses[n].Kind != MainClause || k > r.Bounds[s]+4 {
		return -1
	}
	for back := 1; back <= 2 && s-back >= 0; back++ {
		q := &r.Text.Sentences[s-back]
		if q.Role.Furniture() || q.Para+1 < r.Text.Sentences[s].Para {
			return hero
		}
		e, clear := r.told(s-back, p, i)
		switch {
		case e >= 0 || !clear:
			return e
		case hero >= 0 && r.speaksOfOthers(s-back, hero, p, i):
			return -1
		case hero >= 0:
			return hero
		}
	}
	return -1
}

// told returns the name, of the subjects of sentence s, that the pronoun at token i of a later sentence may stand for, -1 for none; and
// whether none is one that it could mean all the same.
func (r *Reading) told(s int, p person, i int32) (name int, clear bool) {
	name = -1
	for k := r.Bounds[s]; k < r.Bounds[s+1]; k++ {
		c := &r.Chunks[k]
		if c.Kind != NounChunk || c.Clause < 0 || r.Clauses[c.Clause].Subject != k || r.Clauses[c.Clause].Kind == RelativeClause || r.Text.Tokens[c.Head].Flags.Has(text.InQuote) {
			continue
		}
		e := r.subjectName(k)
		if e < 0 && r.alike(i, c.First) {
			e = r.Antecedent(c.First)
		}
		switch {
		case e >= 0 && r.Fits(p, e, i):
			if name >= 0 && r.Names[name].Canonical != r.Names[e].Canonical {
				return -1, false
			}
			name = e
		case e < 0 && p != Someone && !r.IsPronoun(int(k)):
			return -1, false // a thing without a name may be meant
		}
	}
	return name, true
}

// speaksOfOthers reports whether sentence s names someone else than the hero whom the pronoun at token i may stand for, or quotes someone.
func (r *Reading) speaksOfOthers(s, hero int, p person, i int32) bool {
	q := &r.Text.Sentences[s]
	for t := q.First; t < q.Last; t++ {
		if r.Text.Tokens[t].Flags.Has(text.InQuote) {
			return true
		}
		if e := r.NameOf[t]; e >= 0 && r.Fits(p, int(e), i) && r.Names[e].Canonical != r.Names[hero].Canonical {
			return true
		}
	}
	return false
}

// alike reports whether the pronouns at tokens i and j may stand for the same: he and he, but not he and she.
func (r *Reading) alike(i, j int32) bool {
	p, _ := Pronouns.Of(r.Text, int(i))
	q, _ := Pronouns.Of(r.Text, int(j))
	_, she := feminine.Of(r.Text, int(i))
	_, too := feminine.Of(r.Text, int(j))
	return p == q && she == too
}

// before looks for what the pronoun at token i of clause n stands for among the names before it in sentence s, and counts the distinct ones.
// A pronoun that is no subject isn't its own clause's subject.
func (r *Reading) before(p person, i int32, s int, n int32, isSubject bool) (seen, distinct int) {
	own := -1
	if o := r.Clauses[n].Subject; o >= 0 && !isSubject && r.Tags[i] != model.PRPS {
		own = r.subjectName(o)
	}
	seen = -1
	first := r.Bounds[s]
	for j := r.ChunkOf[i] - 1; j >= first && j > r.ChunkOf[i]-40; j-- {
		c := &r.Chunks[j]
		if c.Kind != NounChunk || c.Starts && j > first {
			if c.Starts && j > first {
				break
			}
			continue
		}
		subject := c.Clause >= 0 && r.Clauses[c.Clause].Subject == j
		if p == Someone && !isSubject { // whose, among all who are named
			for t := c.First; t < c.Head; t++ {
				if e := r.NameOf[t]; e >= 0 && e != r.NameOf[c.Head] && r.Names[e].First == t && r.Fits(p, int(e), i) && (seen < 0 || r.Names[seen].Canonical != r.Names[e].Canonical) {
					seen = int(e)
					distinct++
				}
			}
			if t := c.Head; r.NameOf[t] < 0 && c.First+1 < t && r.Tags[c.First] == model.DT && r.hasOwner(c) {
				distinct += 2 // "the singer's health": he may be meant
			}
		}
		e := int(r.NameOf[c.Head])
		if e < 0 && subject {
			e = r.subjectName(j)
		}
		if e < 0 || !r.Fits(p, e, i) || own >= 0 && r.Names[own].Canonical == r.Names[e].Canonical {
			continue
		}
		if p == Someone && !isSubject && r.Tags[i] != model.PRPS && !subject { // him: whom else the sentence is about, not whom it names in passing
			continue
		}
		if p != Someone && !(subject && (c.Clause == n || r.Clauses[n].Kind != RelativeClause && r.Within(n, c.Clause))) {
			continue
		}
		if seen >= 0 && r.Names[seen].Canonical == r.Names[e].Canonical {
			continue
		}
		if seen >= 0 && isSubject && !subject && p == Someone { // a subject before an object
			continue
		}
		seen = e
		distinct++
	}
	return seen, distinct
}

// hasOwner reports whether the chunk names an owner that is no name: "the singer's health".
func (r *Reading) hasOwner(c *Chunk) bool {
	for i := c.First + 1; i < c.Head; i++ {
		if r.Tags[i] == model.POS && r.NameOf[i-1] < 0 {
			return true
		}
	}
	return false
}

// subjectName returns the name that noun chunk k is, or that stands beside it between commas; -1 for none.
func (r *Reading) subjectName(k int32) int {
	if e := r.NameOf[r.Chunks[k].Head]; e >= 0 {
		return int(e)
	}
	if a := r.Apposed(int(k)); a >= 0 {
		return int(r.NameOf[r.Chunks[a].Head])
	}
	return -1
}

// Expletive reports whether the "it" at token i, subject of clause n, stands for nothing: "it is clear that", "it emerged that".
func (r *Reading) Expletive(i, n int32) bool {
	v := r.Clauses[n].Verb
	if p, _ := Pronouns.Of(r.Text, int(i)); p != Something || v < 0 {
		return false
	}
	for j := v + 1; j < v+4 && int(j) < len(r.Chunks); j++ {
		if k := r.Chunks[j].Kind; k == SubChunk || k == VerbChunk && r.Chunks[j].Form.Has(Infinitive) && r.Chunks[v].Form&(Passive|Past|Finite) != 0 && r.Chunks[j-1].Kind == AdjChunk {
			return true
		}
	}
	return false
}

// Fits reports whether the pronoun at token i, of person p, can stand for name e.
func (r *Reading) Fits(p person, e int, i int32) bool {
	n := &r.Names[e]
	switch p {
	case Someone:
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
	case Something:
		return n.Type == names.Org || n.Type == names.Place
	}
	return n.Type == names.Org
}

// inanimate verbs tell what things and forces do, not bodies of people.
var inanimate = text.Words("pose kill spread infect cause contain measure last weigh cost strike hit erupt occur happen destroy devastate flood mutate resemble consist contribute")

var (
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
