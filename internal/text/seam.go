package text

import (
	"strings"
	"unicode/utf8"
)

// A seam is where a heading, caption, credit or time stamp of a page runs into the text, with no line break and no full stop between:
// "Aid reaches the valley The first lorries came". The capital of a word that has none within a sentence tells it.

// opener says when a capitalised word within a sentence opens one of its own.
type opener uint8

const (
	article opener = iota + 1 // before a noun: "… the valley Her son"
	numeral                   // before a noun, but things are told apart by it, too: "Plan A", "Marine One"
	subject                   // before a verb: "… the valley There are"
	object                    // before a helping verb, since titles end with it, too: "This Is It"
	adverb                    // before any word: "… the valley Meanwhile, rain"
	leading                   // before a noun, but within headings, too: "… the valley In March"
	inner                     // after a word in lower case only, for headings hold it: "Two Towns And no bread"
	writer                    // before a name: "… the valley By Jane Doe"
	crowd                     // whom news begins its sentences with; within one they have no capital: "… the valley Thousands fled"
	style                     // before a name, and behind a heading all of whose words have capitals
)

var openers = NewTable(Join(
	List(article, `the an this these those its his her their our my your several many some most both all each every few`),
	List(numeral, `a one two three four five six seven eight nine ten`),
	List(subject, `he she they we there`),
	List(object, `it you that`),
	List(adverb, `but although though while because however meanwhile yet earlier later surely perhaps indeed instead elsewhere nevertheless moreover`),
	List(leading, `in on at for from with as after before since until when if during despite under among between according`),
	List(inner, `and so then here what why how where not no nor once only another more also who`),
	List(writer, `by`),
	List(crowd, `hundreds thousands dozens scores millions tens police officials doctors nurses surgeons patients experts lawyers prosecutors scientists researchers
	residents rescuers survivors victims investigators protesters demonstrators campaigners activists authorities troops soldiers workers firefighters
	leaders ministers lawmakers regulators people children parents relatives families fans analysts economists investors traders shares stocks
	prices critics supporters opponents witnesses jurors medical health overseas international local foreign senior`),
	List(style, `president chancellor judge senator sen. rep. gov. representative governor mr mr. mrs mrs. ms ms. dr dr. prof. professor sir treasury federal`),
))

// unended are words that end no heading: what they begin goes on.
var unended = Words(`a an the this these those its his her their our my your whose every
		of in on at for from with as after before since until by to into onto over under about against between among during through throughout
		without within upon toward towards near per via like than amid despite including unlike and or but nor if when while that which who whom because although though
		is are was were be been being am has have had having do does did will would can could may might shall should must not
		called named titled entitled dubbed labelled labeled`)

// works are what stands before a name of its own, which may be a sentence.
var works = Words(`album article band book column documentary essay film group hit hotel magazine movie musical newspaper novel opera paper
	play poem pub ship show single song track tune yacht`)

// callings stand before the name of whom they are said.
var callings = Words(`actor actress artist author brother daughter father friend guitarist husband idol leader legend mogul mother musician player
	president rapper singer sister son star wife`)

// helping are verbs that follow a subject.
var helping = Words(`is are was were be has have had do does did don't will would can could may might shall should must said says say
	's 've 're 'll 'd`)

// lettered things are told apart by a letter or a number behind them: "influenza A", "channel One".
var lettered = Words(`letter vowel series type influenza hepatitis vitamin group grade class category plan serie schedule level phase stage part chapter act step
	method number no marine sky bbc channel radio formula air capital exhibit side section unit district region page route gate terminal block`)

var (
	keyYou = Key("you")
	keyOf  = Key("of")
	keyFor = Key("for")
	keyI   = Key("i")
	keyThe = Key("the")
)

// seams returns the tokens, up to token i, with which blocks begin within what began at token first; 0 for none.
func (t *Text) seams(i, first int) (at [2]int) {
	k := &t.Tokens[i]
	switch c := t.Raw[k.Start]; {
	case k.Kind == Word:
		if !k.Flags.Has(Capital | Space) {
			break
		}
		if from := t.stamp(i, first); from < i {
			return [2]int{from, i}
		}
		if from := t.creditBefore(i, first); from < i {
			return [2]int{from, i}
		}
		at[0] = t.seam(i, first)
	case c == '(':
		if from := t.agencyBefore(i, first); from < i {
			at[0] = from
		} else if t.isMark(i-1, ')') && i+1 < len(t.Tokens) { // "($1 = 5.64 pounds) (Reporting by Jane Doe)"
			if m, n := markers.Match(t, i+1, min(i+4, len(t.Tokens))); n > 1 && m.role == Byline {
				at[0] = i
			}
		}
	case k.Kind == Number && k.End-k.Start == 4:
		if t.isYearHead(i, first) {
			at[0] = i
		}
	case (c == '*' || c >= utf8.RuneSelf) && t.isBullet(i):
		if at[0] = i; t.Word(i-1) == `\` { // of Markdown
			at[0]--
		}
	}
	return at
}

// seam returns the first token of the block that the word at token i, capitalised within what began at token first, opens: i, or the first
// of the date before it; 0 where it opens none.
func (t *Text) seam(i, first int) int {
	if i < first+2 || i+1 >= len(t.Tokens) || t.Tokens[i-1].Kind == Punct && (t.Tokens[i-1].Flags.Has(Space) || i < first+4) {
		return 0
	}
	switch kind, ok := openers.Of(t, i); {
	case ok && kind < crowd:
		if t.Tokens[i].Flags.Has(Upper) || !t.mayEnd(i-1) || t.isWork(i-1) || t.isCalling(i-1) && t.Tokens[i].Key == keyThe || !t.mayOpen(i, first, kind) {
			return 0
		}
	case !t.repeats(i, first) && !t.anew(i, kind == crowd) && (kind != style || !t.officer(i, first)):
		return 0
	}
	day := t.day(i, first)
	switch {
	case day == i:
		return i
	case day == first: // "3 May 2011 The jury is sworn in"
		return 0
	}
	return day
}

// repeats reports whether the two words from token i on are those that the block began with, and a verb or what is theirs follows:
// "Ann Lee quits after a row Ann Lee told her party".
func (t *Text) repeats(i, first int) bool {
	k, begin, before := &t.Tokens[i], &t.Tokens[first], &t.Tokens[i-1]
	if k.Key != begin.Key || t.Tokens[i+1].Key != t.Tokens[first+1].Key || !begin.Flags.Has(Capital) || k.Key == keyI {
		return false
	}
	if i < first+4 || i+2 >= len(t.Tokens) || before.Kind == Word && before.Flags.Has(Capital) || !t.mayEnd(i-1) || t.isOpener(i-1) {
		return false
	}
	if _, says := helping.Of(t, i-1); says || t.isCalling(i-1) { // "Ann Lee says Ann Lee will go"
		return false
	}
	next := &t.Tokens[i+2]
	if t.Tokens[i+1].Kind != Word || next.Flags.Has(Clitic) {
		return (t.tells(i) || t.plainBehind(i+2)) && !t.mayGovern(i-1)
	}
	_, small := unended.Of(t, i+2)
	_, helps := helping.Of(t, i+2)
	return next.Kind == Word && !next.Flags.Has(Capital) && (helps || !small)
}

// headingLong is how many tokens a heading has at most.
const headingLong = 40

// headed reports whether all words of tokens [first, i) have capitals as a heading's have, small ones aside, of which one at least is no
// part of names and offices: "Obama Seeks Role in Talks".
func (t *Text) headed(first, i int) bool {
	if i-first > headingLong {
		return false
	}
	words, tells := 0, false
	for j := first; j < i; j++ {
		k := &t.Tokens[j]
		switch {
		case t.Raw[k.Start] == ',': // "Speaking in New York, French President …"
			words = 0
			continue
		case k.Kind != Word, k.End-k.Start > 3 && !k.Flags.Has(Capital):
			return false
		}
		words++
		_, small := unended.Of(t, j)
		tells = tells || small && j > first && k.Key != keyOf && k.Key != keyAnd && k.Key != keyThe && k.Key != keyFor
	}
	return tells && words > 4
}

// mayGovern reports whether token i may be a verb that what follows it is the object of: "who administered Jane Doe's medicine".
func (t *Text) mayGovern(i int) bool {
	w := t.Word(i)
	return strings.HasSuffix(w, "ed") || strings.HasSuffix(w, "ing")
}

// anew reports whether the word at token i, no opener, begins a sentence: one between words in lower case, which the text has in lower case
// elsewhere, so that it is no name, and whose verb follows: "… at the school Doctors have"; or of a crowd.
func (t *Text) anew(i int, crowd bool) bool {
	k, before, next := &t.Tokens[i], &t.Tokens[i-1], &t.Tokens[i+1]
	if before.Kind != Word || next.Kind != Word || (before.Flags|next.Flags)&(Capital|Clitic) != 0 || k.Flags.Has(Upper) || k.End-k.Start < 3 {
		return false
	}
	if !t.mayEnd(i-1) || t.isOpener(i-1) || t.isWork(i-1) {
		return false
	}
	if crowd {
		return true
	}
	if _, helps := helping.Of(t, i+1); !helps && !t.tells(i) {
		return false
	}
	return t.common(k.Key)
}

// officer reports whether somebody's office or style at token i begins a sentence behind a heading, all of whose words have capitals:
// "Bush Will Meet With McCain and Obama President Bush said".
func (t *Text) officer(i, first int) bool {
	if !t.headed(first, i) || !t.mayEnd(i-1) {
		return false
	}
	for j := i + 1; j < len(t.Tokens) && j < i+5; j++ {
		k := &t.Tokens[j]
		if k.Kind != Word {
			return false
		}
		if !k.Flags.Has(Capital) {
			_, small := unended.Of(t, j)
			_, helps := helping.Of(t, j)
			return j > i+1 && (helps || !small)
		}
	}
	return false
}

func (t *Text) isWork(i int) bool {
	_, ok := works.Of(t, i)
	return ok
}

func (t *Text) isCalling(i int) bool {
	_, ok := callings.Of(t, i)
	return ok
}

// mayEnd reports whether a block may end with token i, which no full stop ends.
func (t *Text) mayEnd(i int) bool {
	k := &t.Tokens[i]
	switch k.Kind {
	case Word:
		_, ok := unended.Of(t, i)
		return !ok && t.Raw[k.End-1] != '.' && !k.Flags.Has(Clitic)
	case Punct: // that closes what it stands behind
		if k.Flags.Has(Space) || i < 3 {
			return false
		}
		if t.Raw[k.Start] == ')' { // but not "(2)", "2)"
			return t.Tokens[i-1].Kind != Number || t.Tokens[i-1].End-t.Tokens[i-1].Start > 2
		}
		return t.isQuote(i) && (t.Tokens[i-1].Kind != Punct || t.isEnder(i-1))
	}
	return k.Kind != Symbol
}

// mayOpen reports whether the opener at token i, of that kind, within what began at token first, begins a sentence, by what stands on either side.
func (t *Text) mayOpen(i, first int, kind opener) bool {
	before, next := &t.Tokens[i-1], &t.Tokens[i+1]
	bare := before.Kind == Word && !before.Flags.Has(Capital)
	lower := bare || before.Kind == Punct // a bracket or quotation ended
	plain := next.Kind == Word && !next.Flags.Has(Capital)
	_, helps := helping.Of(t, i+1)
	switch kind {
	case article:
		return !helps && t.plainBehind(i) || (lower || t.titled(i) || next.Flags.Has(Upper)) && t.tells(i) || lower && next.Key == keyOf || // "… All of them"
			t.Tokens[i].Key == keyThe && t.headed(first, i)
	case numeral:
		if _, told := lettered.Of(t, i-1); told {
			return false
		}
		letter := t.Tokens[i].End-t.Tokens[i].Start == 1 // "A"
		return (plain || t.joinedLow(next)) && next.End-next.Start > 2 && (lower || letter) || bare && letter && t.tells(i)
	case subject:
		return plain
	case object:
		return lower && plain || helps && t.Tokens[i].Key != keyYou // "Things You'll Need"
	case adverb:
		return plain || next.Kind == Punct && t.Raw[next.Start] == ',' || lower && next.Kind == Word
	case leading:
		return lower && next.Kind != Punct || t.plainBehind(i)
	case inner:
		return bare && plain
	}
	return bare && next.Kind == Word && next.Flags.Has(Capital) // writer
}

// titled reports whether three words with capitals stand before token i, as in headings: "Debt Talks Break Down The White House says".
func (t *Text) titled(i int) bool {
	for j := i - 3; j < i; j++ {
		if j < 0 || t.Tokens[j].Kind != Word || t.Tokens[j].Flags&(Capital|Clitic) != Capital {
			return false
		}
	}
	return true
}

// plainBehind reports whether the noun behind token i is written as in running text: "… With the rain", not "… On the Brink".
func (t *Text) plainBehind(i int) bool {
	for j := i + 1; j < len(t.Tokens) && j < i+4; j++ {
		k := &t.Tokens[j]
		if k.Kind == Number {
			continue
		}
		if k.Kind != Word || k.Flags.Has(Capital) && !t.joinedLow(k) {
			return false
		}
		if _, small := unended.Of(t, j); !small {
			return true
		}
	}
	return false
}

// joinedLow reports whether the word k ends in lower case after a hyphen: "Cambridge-based".
func (t *Text) joinedLow(k *Token) bool {
	if !k.Flags.Has(HasHyphen) {
		return false
	}
	at := strings.LastIndexByte(t.Raw[k.Start:k.End], '-')
	return at > 0 && classes[t.Raw[int(k.Start)+at+1]] == letter && t.Raw[int(k.Start)+at+1] >= 'a'
}

// tells reports whether a name and a helping verb follow token i: "The Red Cross says", not "The Lancet".
func (t *Text) tells(i int) bool {
	lowers := 0
	for j := i + 1; j < len(t.Tokens) && j < i+10; j++ {
		k := &t.Tokens[j]
		if k.Kind != Word || k.Flags.Has(Newline) {
			return false
		}
		if k.Flags.Has(Capital) {
			continue
		}
		if _, helps := helping.Of(t, j); helps && !k.Flags.Has(Clitic) {
			return j > i+1
		}
		switch _, small := unended.Of(t, j); {
		case k.Key == keyOf || k.Key == keyAnd || k.Key == keyFor:
		case small || lowers == 3:
			return false
		default:
			lowers++
		}
	}
	return false
}

// isYearHead reports whether an entry of a chronology begins with the year, or the hour, at token i: "… kills hundreds 1998 - A second storm", "… for weeks
// 1968: The army".
func (t *Text) isYearHead(i, first int) bool {
	if i < first+3 || i+2 >= len(t.Tokens) || !t.mayEnd(i-1) || t.Tokens[i-1].Kind != Word || t.Tokens[i-1].Flags.Has(Capital) || t.isDatePart(i-1) {
		return false
	}
	mark, next := &t.Tokens[i+1], &t.Tokens[i+2]
	if mark.Kind != Punct || !next.Flags.Has(Capital|Space) {
		return false
	}
	return t.Raw[mark.Start] == ':' || t.isDash(i+1) && mark.Flags.Has(Space)
}

// isBullet reports whether token i is the mark of an item of a list.
func (t *Text) isBullet(i int) bool {
	if i == 0 {
		return false
	}
	switch t.Word(i) {
	case "*", "•", "●", "▪", "■", "►", "▶", "‣", "◦":
		return i+1 < len(t.Tokens) && t.Tokens[i+1].Flags&(Capital|Space|Newline) == Capital|Space && (t.Tokens[i].Flags.Has(Space) || t.Word(i-1) == `\`)
	}
	return false
}

// usage says how a text writes its words. It may take a word for another, in one case of many.
type usage struct {
	known         bool
	lower         [256]uint64 // a bit for each word in lower case
	capital, more [256]uint64 // for each that has a capital behind such a word, and that has it there again
}

// common reports whether the text has the word of that key in lower case, and within sentences with a capital once at most.
func (t *Text) common(key uint32) bool {
	if !t.usage.known {
		t.use()
	}
	at, bit := key>>6%256, uint64(1)<<(key%64)
	return t.usage.lower[at]&bit != 0 && t.usage.more[at]&bit == 0
}

// use notes how the text writes its words.
func (t *Text) use() {
	u := &t.usage
	*u = usage{known: true}
	lower := false // the word before
	for i := range t.Tokens {
		k := &t.Tokens[i]
		at, bit := k.Key>>6%256, uint64(1)<<(k.Key%64)
		switch {
		case k.Kind != Word:
			lower = false
		case !k.Flags.Has(Capital):
			u.lower[at] |= bit
			lower = true
		case lower:
			u.more[at] |= u.capital[at] & bit
			u.capital[at] |= bit
			lower = false
		}
	}
}
