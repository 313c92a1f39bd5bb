package text

// Role says what a sentence is to its page: part of the article, or furniture around it.
type Role uint8

const (
	Body     Role = iota
	Headline      // the article's title, and its repetition
	Heading       // a heading between paragraphs
	Listing       // a line of a programme guide, a calendar of events, a table of results: what there is, not what is told
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
	lines(marker{Comment, toEnd}, "leave a reply", "leave a comment", "post a comment", "add a comment", "join the conversation", "view comments",
		"show comments", "comments:",
		"comments (", "write a comment", "send your comment", "a selection of your comments"),
	lines(marker{Comment, toLine}, "comments are closed", "loading facebook comments", "loading comments", "loading ...", "loading …", "share this",
		"share on", "share:", "tweet this", "follow us", "sign up", "subscribe",
		"e-mail this", "email this", "printable version", "send us your", "we welcome comments", "we welcome your", "we need your comments",
		"views expressed in", "the views expressed",
		"opinions expressed in", "your comments may be", "the comments to this entry", "comments on this entry", "all comments are",
		"please enable javascript", "this content requires",
		"in order to see this", "to see this content", "have your say", "most of the comments", "reply report", "the bbc is not responsible",
		"for the latest updates",
		"like us on", "join us on", "download our", "get the latest", "your email address", "we use cookies", "this site uses cookies",
		"this website uses cookies",
		"cookie policy", "privacy policy", "terms of use", "terms and conditions", "tags:", "tagged:", "filed under", "print this",
		"report abuse", "for more information, visit"),
	lines(marker{Credit, toLine}, "photo:", "photo credit", "photo by", "photos:", "photograph:", "photo courtesy", "image:", "image credit",
		"image source", "image caption", "images:", "picture:",
		"file photo", "cover image", "featured image", "getty images", "based on materials", "source:", "sources:", "copyright", "©", "(c)",
		"all rights reserved",
		"with agencies", "with inputs from", "this material may not be", "this article appeared", "this article was", "this article has been",
		"this article originally", "this story was", "this story has been",
		"this post has been", "a version of this", "an earlier version of this", "a previous version of this", "(recasts", "(adds", "(updates",
		"(corrects", "(repeats", "(writes through", "correction:", "corrections:", "clarification:"),
	lines(marker{Byline, toLine}, "by:", "written by", "author:", "reporting by", "additional reporting", "editing by", "writing by", "posted by",
		"reported by", "compiled by", "interview by", "the writer is", "the writer was", "the author is", "his e-mail address", "her e-mail address",
		"his email address", "her email address", "their email address",
		"report by", "media contact", "press contact", "contact:"),
	lines(marker{Dateline, toLine}, "published:", "published on", "updated:", "last updated", "last modified", "posted:", "posted on", "date:",
		"first published", "issued:"),
))

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
	maxStamp    = 20 // tokens of a date and time
	maxCredits  = 90 // tokens of a line of credits: agencies name all who helped
	maxPlace    = 8  // tokens of the places before an agency
	leadLines   = 6  // sentences among which headline and datelines are looked for, and the most datelines
)

// furnish sets the roles of the sentences, by how their lines begin, how they end, and where they stand.
func (t *Text) furnish() {
	rest := Body    // the role of all that follows a marker
	body := 0       // sentences of the article so far
	cuts := 0       // datelines cut off sentences
	listed := false // dates and dashes begin the entries of a chronology
	last := -1      // the last sentence of the article that ends as sentences do
	titled := false // there is a headline
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
		if body > 0 && t.isSignature(i) {
			s.Role, rest = Credit, Credit
			continue
		}
		if body > 0 && (t.isComment(s) || t.isBoard(i)) { // and so is what readers say after it
			s.Role, rest = Comment, Comment
			continue
		}
		switch closed := t.isClosed(s); {
		case t.isDate(s), body < leadLines && t.isStamp(i):
			s.Role = Dateline
		case t.isByline(s), t.isReporter(i), body > 2 && t.isLife(i):
			s.Role = Byline
		case t.isCredit(int(s.First), int(s.Last)), t.isCaption(s):
			s.Role = Credit
		case body > 2 && t.isLinked(s):
			s.Role = Teaser
		case !closed && t.ownLine(i) && body == 0 && s.Last-s.First <= maxHeadline && len(t.Sentences) > 1:
			s.Role = Headline
		case !closed && t.ownLine(i) && body > 0 && s.Last-s.First <= maxHeading:
			s.Role = Heading
		default:
			if body < leadLines && cuts < leadLines {
				k := t.datelinePrefix(s)
				listed = listed || k > 0 && t.isEntry(i, k)
				if k > 0 && !listed {
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
		if titled && s.Role == Body && t.repeatsHeadline(i) {
			s.Role = Headline
		}
		titled = titled || s.Role == Headline
	}
	t.list()
	if last < 0 || body < 3 {
		return
	}
	for i := last + 1; i < len(t.Sentences); i++ { // signatures after the last full sentence
		if s := &t.Sentences[i]; s.Role == Heading && (t.Tokens[s.First].Kind == Word || t.isMark(int(s.First), '(')) && !t.isDated(s) {
			s.Role = Credit
		}
	}
}

// marked looks up the words that a line begins with, or a sentence.
func (t *Text) marked(s *Sentence) (Role, reach, bool) {
	first, begins := int(s.First), t.beginsLine(s.First)
	if !begins && (s.Last-s.First > maxByline || !t.Tokens[first].Flags.Has(Capital)) {
		return 0, 0, false
	}
	for first < int(s.Last)-1 && t.Tokens[first].Kind == Punct && t.Word(first) != "(" {
		first++
	}
	m, n := markers.Match(t, first, int(s.Last))
	if n == 0 {
		return 0, 0, false
	}
	length, closed := int(s.Last)-first, t.isClosed(s)
	switch {
	case closed && n < 3 && length > n+5 && !t.isMark(first+n-1, ':') && (m.role > Credit || t.Tokens[first].Key == keyWritten): // "Read more books, he said."
		return 0, 0, false
	case closed && t.isSourced(first, int(s.Last)): // "Source: she said that it was so."
		return 0, 0, false
	case !begins && n > 2: // words that only pages say of themselves
		return m.role, toLine, true
	case !begins: // a credit whose line break was lost
		return m.role, toLine, m.role == Credit && t.isMark(first+n-1, ':') && !closed
	case m.role == Credit || m.role == Byline || m.role == Dateline:
		return m.role, toLine, length <= 40 || m.role == Byline && length <= maxCredits
	case m.reach == toEnd:
		return m.role, toEnd, length <= n+5 && !closed
	}
	return m.role, toLine, length <= n+20
}

// isSourced reports whether tokens [first, last) are what somebody is the source of, not a page's line of who is: no name follows the colon.
func (t *Text) isSourced(first, last int) bool {
	k := t.Tokens[first].Key
	return (k == keySource || k == keySources) && first+2 < last && !t.Tokens[first+2].Flags.Has(Capital)
}

// isMark reports whether token i begins with a mark.
func (t *Text) isMark(i int, mark byte) bool {
	return t.Raw[t.Tokens[i].Start] == mark
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
	return t.beginsLine(s.First) && (int(s.Last) == len(t.Tokens) || t.beginsLine(s.Last))
}

// beginsLine reports whether token i is the first of a line, or of a block that should have been one.
func (t *Text) beginsLine(i int32) bool { return i == 0 || t.Tokens[i].Flags&(Newline|Seam) != 0 }

var (
	keyPosted  = Key("posted")
	keyBy      = Key("by")
	keyAnd     = Key("and")
	keyReport  = Key("report")
	keyAbuse   = Key("abuse")
	keyWrote   = Key("wrote")
	keyWritten = Key("written")
	keySource  = Key("source")
	keySources = Key("sources")
)

// isComment reports whether s holds what stands over or under a reader's comment, in mid-line where a page's lines were lost:
// "Posted by: jdoe | March 3, 2009 8:41 AM | Report abuse".
func (t *Text) isComment(s *Sentence) bool {
	if s.signs&commentSign == 0 && t.Tokens[s.First].Key != keyReport {
		return false
	}
	for i := s.First; i < s.Last-2; i++ {
		switch next := t.Tokens[i+1].Key; t.Tokens[i].Key {
		case keyWrote: // "At 18:40 23rd Mar 2010, jdoe wrote:"
			if t.Raw[t.Tokens[i+1].Start] == ':' && i-s.First < maxByline && t.isClock(int(s.First)+1) {
				return true
			}
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

// isByline reports whether s is "By Jane Doe, Chief Correspondent", or a date beside a name: "By Jane Doe | Nov. 3, 2014".
func (t *Text) isByline(s *Sentence) bool {
	n, first := s.Last-s.First, &t.Tokens[s.First]
	if first.Key != keyBy || n < 2 || n > maxByline+10 || !t.beginsLine(s.First) || t.isClosed(s) {
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
	s := &t.Sentences[i]
	for j := 0; j < i && j < leadLines; j++ {
		h := &t.Sentences[j]
		if h.Role == Headline && t.Raw[h.Start:h.End] == t.Raw[s.Start:s.End] {
			return true
		}
	}
	return false
}
