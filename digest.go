package timeline

// DigestQuery says how long a digest is to be, and of what.
type DigestQuery struct {
	Days      int    // how many days, at most
	Sentences int    // how many sentences a day, at most; 0 is 1
	About     string // only what is told of this name
	From, To  Day    // only days between these, inclusive
}

// DigestDay is a key day and the sentences that tell it best.
type DigestDay struct {
	Date      Day      `json:"date"`
	Sentences []string `json:"sentences"`
	Docs      []string `json:"docs"` // whose sentences they are
}

// Digest returns the key days of the timeline's documents, in order.
func (t *Timeline) Digest(q DigestQuery) []DigestDay { return []DigestDay{} }
