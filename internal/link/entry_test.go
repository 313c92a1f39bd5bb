package link_test

import "testing"

// TestEntries holds what the day that heads an entry of a diary dates.
func TestEntries(t *testing.T) {
	for _, c := range []struct{ why, text, word, first, last string }{
		{"the day stands before a full stop", "Jan. 10. They reached the pole.\nJan. 11. They built a cairn.", "built", "2020-01-11", "2020-01-11"},
		{"the second sentence of an entry", "10 January: They reached the pole.\n11 January: They built a cairn. Evans fell on the ice.", "fell", "2020-01-11", "2020-01-11"},
		{"a day on a line of its own", "10 January\nThey reached the pole.\n\nEvans fell on the ice.\n\n11 January\nThey built a cairn.", "fell", "2020-01-10", "2020-01-10"},
		{"behind a dash", "10 January – They reached the pole. Evans fell on the ice.\n11 January – They built a cairn.", "fell", "2020-01-10", "2020-01-10"},
		{"in brackets", "[10 January] They reached the pole. Evans fell on the ice.\n[11 January] They built a cairn.", "fell", "2020-01-10", "2020-01-10"},
		{"with a day of its own", "Jan. 10. They reached the pole. Evans fell on the ice on Jan. 8.\nJan. 11. They built a cairn.", "fell", "2020-01-08", "2020-01-08"},
		{"what had been before it", "Jan. 10. They reached the pole. Evans had fallen on the ice.\nJan. 11. They built a cairn.", "fallen", "", "2020-01-10"},
		{"what is to come after it", "Jan. 10. They reached the pole. They will build a cairn.\nJan. 11. They rested.", "build", "2020-01-10", ""},
		{"what follows the last entry", "Jan. 10. They reached the pole.\nJan. 11. They built a cairn.\n\nEvans fell on the ice.", "fell", "", "2020-01-20"},

		{"a month", "May 2019: Dockers struck. Unite called for talks.\nJune 2019: Peel Ports closed the gates.", "called", "2019-05-01", "2019-05-31"},
		{"a heading without a verb", "8 July 2019: Liverpool. Crews marched to the pier. 9 July 2019: Leeds. Drivers stopped work.", "stopped", "2019-07-09", "2019-07-09"},
		{"after a later day in the entry", "Jan. 10: The ports closed. On Jan. 14 police arrested nine men. The owners sued.\nJan. 15: They talk.", "sued", "2020-01-14", "2020-01-14"},
		{"what a line without a verb tells", "2 March 2019: First flight, from Toulouse.\n21 January 2020: Dinner in Rio.", "flight", "2019-03-02", "2019-03-02"},
		{"a row of a table", "# Rockets\n\n| Day | Event |\n| 4 October 1957 | The Soviet Union launches Sputnik |\n| 20 July 1969 | Neil Armstrong walks on the Moon |\n", "launches", "1957-10-04", "1957-10-04"},
		{"what is on that day", "3 June 2020: Bristol Half Marathon, from 9am\n4 June 2020: Open Gardens, £5\n8 June 2020: Talk by David Olusoga, £12\n", "Talk", "2020-06-08", "2020-06-08"},
		{"what is on, of no day", "Channel 4\n7.00pm News\n8.00 Escape. Dick and Angel open a museum.\n9.00 Gogglebox\n", "open", "", ""},
		{"one day is no diary", "Jan. 10: They reached the pole. Evans fell on the ice.", "fell", "", "2020-01-20"},
		{"a day that the sentence goes on from", "Jan. 10 was cold. Evans fell on the ice.\nJan. 11 was warm. They built a cairn.", "fell", "", "2020-01-20"},
		{"a day within a paragraph", "They left in May. Jan. 10. Evans fell on the ice. Jan. 11. They rested.", "rested", "", "2020-01-20"},
	} {
		t.Run(c.why, func(t *testing.T) { liesBetween(t, c.text, c.word, c.first, c.last) })
	}
}
