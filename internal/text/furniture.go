package text

import "slices"

// Role says what a sentence is to its page: part of the article, or furniture around it.
type Role uint8

const (
	Body     Role = iota
	Headline      // the article's title, and its repetition
	Heading       // a heading between paragraphs
	Dateline      // a line, or the beginning of one, that holds the day or place of writing
	Byline        // who wrote it
	Credit        // photo credits, "Based on materials from …", copyright
	Teaser        // other articles: "Check Also", "Read more", and what follows
	Comment       // remains of comment boxes, share buttons, cookie and subscription notices
)

// Furniture reports whether what the sentence says is no part of what the article tells.
func (r Role) Furniture() bool { return r >= Dateline }

// reach says how far a marker's role extends.
type reach uint8

const (
	toLine reach = iota // the line that it begins
	toEnd               // where it is a line of its own, all that follows too
)

type marker struct {
	role  Role
	reach reach
}

// markers are the words that a line of furniture begins with.
var markers = NewPhrases(Join(
	lines(marker{Teaser, toEnd}, "check also", "read also", "also read", "see also", "related articles", "related stories", "related news",
		"related posts", "related topics", "related content", "related coverage", "more on this story", "more on this topic", "more from", "more stories",
		"our readers are reading", "you may also like", "you might also like", "you might be interested", "recommended for you", "recommended stories",
		"most read", "most popular", "trending now", "trending stories", "top stories", "latest news", "editor's picks", "editors' picks", "around the web",
		"from around the web", "sponsored content", "promoted stories", "next article", "previous article", "other news", "what to read next", "don't miss"),
	lines(marker{Teaser, toLine}, "read more", "read:", "read next", "watch:", "watch live", "listen:", "related:", "more:", "click here", "see:", "also on",
		"to play this content", "in pictures", "video:", "gallery:", "continue reading", "skip to", "advertisement", "story continues below"),
	lines(marker{Comment, toEnd}, "leave a reply", "leave a comment", "post a comment", "add a comment", "join the conversation", "view comments", "show comments", "comments:",
		"comments (", "write a comment", "send your comment", "a selection of your comments"),
	lines(marker{Comment, toLine}, "comments are closed", "loading facebook comments", "loading comments", "loading ...", "loading …", "share this", "share on", "share:", "tweet this", "follow us", "sign up", "subscribe",
		"like us on", "join us on", "download our", "get the latest", "your email address", "we use cookies", "this site uses cookies", "this website uses cookies",
		"cookie policy", "privacy policy", "terms of use", "terms and conditions", "tags:", "tagged:", "filed under", "print this", "email this", "report abuse", "for more information, visit"),
	lines(marker{Credit, toLine}, "photo:", "photo credit", "photo by", "photos:", "photograph:", "photo courtesy", "image:", "image credit", "image source", "image caption", "images:", "picture:",
		"file photo", "cover image", "featured image", "getty images", "based on materials", "source:", "sources:", "copyright", "©", "(c)", "all rights reserved",
		"with agencies", "with inputs from", "this material may not be"),
	lines(marker{Byline, toLine}, "by:", "written by", "author:", "reporting by", "additional reporting", "editing by", "writing by", "posted by", "reported by", "compiled by", "interview by", "media contact", "press contact", "contact:"),
	lines(marker{Dateline, toLine}, "published:", "published on", "updated:", "last updated", "last modified", "posted:", "posted on", "date:", "first published", "issued:"),
))

// agencies are names that stand in a dateline for those who sent the report.
var agencies = NewTable(List(true, `reuters ap afp tass sana upi xinhua cnn bbc ani pti efe dpa ansa irna interfax itar-tass bloomberg kyodo yonhap anadolu aa
	fars isna ians wam qna kuna mena petra npr voa rfe/rl rt ria novosti apa tasnim`))

const months = `january february march april may june july august september october november december
	jan jan. feb feb. mar mar. apr apr. jun jun. jul jul. aug aug. sep sep. sept sept. oct oct. nov nov. dec dec.`

// monthWords are the months; dateWords are all the words, beside numbers and marks, of a line that holds nothing but a date.
var (
	monthWords = NewTable(List(true, months))
	dateWords  = NewTable(List(true, months+` monday tuesday wednesday thursday friday saturday sunday
	mon mon. tue tue. wed wed. thu thu. fri fri. sat sat. sun sun.
	am pm a.m. p.m. gmt utc et est edt pt pst pdt ct cst cdt bst cet msk ist the of at on t z`))
)

func lines(m marker, phrases ...string) func() map[string]marker {
	return func() map[string]marker {
		all := map[string]marker{}
		for _, p := range phrases {
			all[p] = m
		}
		return all
	}
}

const (
	maxHeadline = 28 // tokens
	maxHeading  = 12
	maxByline   = 12
	maxPrefix   = 34 // tokens of a dateline before its dash
	leadLines   = 6  // sentences among which headline and datelines are looked for, and the most datelines
)

// furnish sets the roles of the sentences, by how their lines begin, how they end, and where they stand.
func (t *Text) furnish() {
	rest := Body // the role of all that follows a marker
	body := 0    // sentences of the article so far
	cuts := 0    // datelines cut off sentences
	last := -1   // the last sentence of the article that ends as sentences do
	for i := 0; i < len(t.Sentences); i++ {
		s := &t.Sentences[i]
		if rest != Body {
			s.Role = rest
			continue
		}
		if r, reach, ok := t.marked(s); ok {
			s.Role = r
			if reach == toEnd {
				rest = r
			}
			continue
		}
		if body > 0 && t.isComment(s) { // and so is what readers say after it
			s.Role, rest = Comment, Comment
			continue
		}
		switch closed := t.isClosed(s); {
		case t.isDate(s):
			s.Role = Dateline
		case t.isByline(s):
			s.Role = Byline
		case !closed && t.ownLine(i) && body == 0 && s.Last-s.First <= maxHeadline && len(t.Sentences) > 1:
			s.Role = Headline
		case !closed && t.ownLine(i) && body > 0 && s.Last-s.First <= maxHeading:
			s.Role = Heading
		default:
			if body < leadLines && cuts < leadLines {
				if k := t.datelinePrefix(s); k > 0 {
					t.cut(i, k)
					cuts++
					continue
				}
			}
			body++
			if closed {
				last = i
			}
		}
		if s.Role == Body && t.repeatsHeadline(i) {
			s.Role = Headline
		}
	}
	if last < 0 || body < 3 {
		return
	}
	for i := last + 1; i < len(t.Sentences); i++ { // signatures after the last full sentence
		if s := &t.Sentences[i]; s.Role == Heading {
			s.Role = Credit
		}
	}
}

// marked looks up the words that a line begins with.
func (t *Text) marked(s *Sentence) (Role, reach, bool) {
	if f := t.Tokens[s.First].Flags; s.First > 0 && !f.Has(Newline) {
		return 0, 0, false
	}
	first := int(s.First)
	for first < int(s.Last)-1 && t.Tokens[first].Kind == Punct && t.Word(first) != "(" {
		first++
	}
	m, n := markers.Match(t, first, int(s.Last))
	if n == 0 {
		return 0, 0, false
	}
	length := int(s.Last) - first
	switch {
	case m.role == Credit || m.role == Byline || m.role == Dateline:
		return m.role, toLine, length <= 40
	case m.reach == toEnd:
		return m.role, toEnd, length <= n+5 && !t.isClosed(s)
	}
	return m.role, toLine, length <= n+20
}

// isClosed reports whether s ends with a full stop, or what stands for one.
func (t *Text) isClosed(s *Sentence) bool {
	for i := s.Last - 1; i >= s.First; i-- {
		if t.isEnder(int(i)) {
			return true
		}
		if !t.closes(int(i)) {
			k := t.Tokens[i]
			return k.Kind == Word && t.Raw[k.End-1] == '.' || k.Kind == Punct && (t.Raw[k.Start] == ':' || t.Raw[k.Start] == ';')
		}
	}
	return false
}

// ownLine reports whether sentence i is a line by itself.
func (t *Text) ownLine(i int) bool {
	s := t.Sentences[i]
	return (s.First == 0 || t.Tokens[s.First].Flags.Has(Newline)) &&
		(int(s.Last) == len(t.Tokens) || t.Tokens[s.Last].Flags.Has(Newline))
}

var (
	keyPosted = Key("posted")
	keyBy     = Key("by")
	keyAnd    = Key("and")
	keyReport = Key("report")
	keyAbuse  = Key("abuse")
)

// isComment reports whether s holds what stands under a reader's comment, in mid-line where a page's lines were lost:
// "Posted by: jdoe | March 3, 2009 8:41 AM | Report abuse".
func (t *Text) isComment(s *Sentence) bool {
	for i := s.First; i < s.Last-2; i++ {
		switch next := t.Tokens[i+1].Key; t.Tokens[i].Key {
		case keyPosted:
			if next == keyBy && t.Raw[t.Tokens[i+2].Start] == ':' {
				return true
			}
		case keyReport:
			if next == keyAbuse && i > 0 && t.Tokens[i-1].Kind != Word {
				return true
			}
		}
	}
	return false
}

// isDate reports whether s is made of nothing but a date: "18 January", "Nov. 3, 2014 | 9:15 a.m. ET".
func (t *Text) isDate(s *Sentence) bool {
	if s.Last-s.First > 14 {
		return false
	}
	months, numbers := 0, 0
	for i := s.First; i < s.Last; i++ {
		switch k := t.Tokens[i]; k.Kind {
		case Number:
			numbers++
			if k.End-k.Start >= 8 && k.Flags.Has(HasHyphen) {
				months++ // 2021-01-18
			}
		case Word:
			if _, ok := dateWords.Of(t, int(i)); !ok {
				return false
			}
			if _, ok := monthWords.Of(t, int(i)); ok {
				months++
			}
		}
	}
	return months > 0 && numbers > 0
}

// isByline reports whether s is "By Jane Doe, Chief Correspondent", or a date beside a name: "By Jane Doe | Nov. 3, 2014".
func (t *Text) isByline(s *Sentence) bool {
	n := s.Last - s.First
	if n < 2 || n > maxByline+10 || t.isClosed(s) || !(s.First == 0 || t.Tokens[s.First].Flags.Has(Newline)) {
		return false
	}
	if Lower(t.Word(int(s.First))) != "by" {
		return false
	}
	for i := s.First + 1; i < min(s.First+3, s.Last); i++ {
		if !t.Tokens[i].Flags.Has(Capital) {
			return false
		}
	}
	return true
}

// repeatsHeadline reports whether sentence i says again, word for word, what the headline said.
func (t *Text) repeatsHeadline(i int) bool {
	s := t.Sentences[i]
	for j := 0; j < i && j < leadLines; j++ {
		h := t.Sentences[j]
		if h.Role == Headline && t.Raw[h.Start:h.End] == t.Raw[s.Start:s.End] {
			return true
		}
	}
	return false
}

// datelinePrefix returns the number of tokens of the dateline that s begins with, its dash included: "MOSCOW, Jan 18 (Reuters) -",
// "Astana, SANA –"; 0 where it begins with none.
func (t *Text) datelinePrefix(s *Sentence) int {
	agency, date, commas := false, false, 0
	for i := int(s.First); i < int(s.Last)-1 && i < int(s.First)+maxPrefix; i++ {
		k := t.Tokens[i]
		switch k.Kind {
		case Number:
			continue
		case Word:
			if _, ok := agencies.Of(t, i); ok && k.Flags.Has(Capital) {
				agency = true
			}
			if _, ok := monthWords.Of(t, i); ok {
				date = true
			}
			_, of := dateWords.Of(t, i)
			if !k.Flags.Has(Capital) && !of && k.Key != keyAnd {
				return 0
			}
			continue
		}
		switch t.Word(i) {
		case ",":
			commas++
		case "(", ")", "/", ".", ":", "|":
		case "-", "--", "–", "—", "_":
			shouted := t.Tokens[s.First].Flags.Has(Upper) && !t.Tokens[i+1].Flags.Has(Upper) && t.Tokens[s.First].End-t.Tokens[s.First].Start > 3
			if i > int(s.First) && (agency || shouted || date && commas > 0) && !t.Tokens[i+1].Flags.Has(Newline) {
				return i + 1 - int(s.First)
			}
			return 0
		default:
			return 0
		}
	}
	return 0
}

// cut makes the first k tokens of sentence i a dateline of its own.
func (t *Text) cut(i, k int) {
	s := t.Sentences[i]
	head, tail := s, s
	head.Last = s.First + int32(k)
	head.End = t.Tokens[head.Last-1].End
	head.Role = Dateline
	tail.First = head.Last
	tail.Start = t.Tokens[tail.First].Start
	t.Sentences[i] = head
	t.Sentences = slices.Insert(t.Sentences, i+1, tail)
}
