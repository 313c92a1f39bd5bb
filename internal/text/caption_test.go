package text

import "testing"

// TestAround holds what the last sentence of a text, or the line of it that says so, is to its page.
func TestAround(t *testing.T) {
	const before = "The ferry went down at noon.\n\nDivers searched the wreck.\n\nForty people are missing.\n\n"
	for _, c := range []struct {
		name, text string
		role       Role
	}{
		{"who is who in a picture", "Turkish President Recep Tayyip Erdogan (R) greets UN Secretary-General Antonio Guterres (L) in Istanbul, July 22, 2022.", Credit},
		{"who is on the left", "Divers Jane Doe (left) and John Roe wait for the tide", Credit},
		{"whom a picture shows, too", "Jane Doe (left) and John Roe met in Cebu.", Body},
		{"left and right between commas", "Chancellor Angela Merkel, left, listens as President Nicolas Sarkozy, right, talks.", Credit},
		{"who left", "The captain, left alone, did what was right, and the mate, right beside him, wept.", Body},
		{"what an agency adds", "(Adds quotes and byline)", Credit},
		{"a party", "Senator John McCain (R) met Senator Chris Dodd (D) on Monday.", Body},
		{"a party alone", "Congressman Eric Cantor (R) said no.", Body},
		{"who reports", "Jane Doe reports from Cebu", Byline},
		{"whose reporter reports", "The BBC's Jane Doe reports from Port-au-Prince.", Byline},
		{"what somebody reports", "Jane Doe reports from Cebu that the ferry was full.", Body},
		{"a company that reports", "Samsung reports on Thursday.", Body},
		{"who wrote", "Jane Doe is the author of \"Ferries\".", Byline},
		{"where to write to", "His e-mail address is jdoe@paper.example.", Byline},
		{"who helped", "Researcher John Roe in Manila contributed to this report.", Byline},
		{"what others reported", "Daily Star Ferry owner held - 2 hrs ago Herald Cebu mourns - 7 hrs ago", Teaser},
		{"hours ago, in an aside", "The ferry left Cebu - 2 hours late - and went down 40 minutes ago.", Body},
		{"a heading over comments", "Comments (12)", Comment},
		{"a comment", "At 18:40 23rd Mar 2010, jdoe wrote: I was on that ferry.", Comment},
		{"a letter", "At noon on 23 March 1910 the captain wrote: We are lost.", Body},
		{"what the page asks for", "Send us your pictures of the ferry.", Comment},
		{"what the page corrects", "This article was amended on 29 May 2015.", Credit},
		{"a comment that is told of", "The minister made no comment.", Body},
	} {
		got := roles(before + c.text)
		if last := got[len(got)-1]; last != c.role {
			t.Errorf("%s: role %d, want %d: %s", c.name, last, c.role, c.text)
		}
	}
}
