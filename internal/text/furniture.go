package text

// Role says what a sentence is to its page: part of the article, or furniture around it.
type Role uint8

const (
	Body     Role = iota
	Headline      // the article's title, and its repetition
	Heading       // a heading between paragraphs
	Dateline      // a line that holds the day of writing, with or without a place
	Byline        // who wrote it
	Credit        // photo credits, captions' sources, "Based on materials from …"
	Teaser        // other articles: "Check Also", "Read more", and what follows
	Comment       // remains of a comment box, cookie and subscription notices
)

// Furniture reports whether what the sentence says is no part of what the article tells.
func (r Role) Furniture() bool { return r >= Dateline }

// furnish sets the roles of the sentences.
func (t *Text) furnish() {}
