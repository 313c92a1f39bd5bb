package export

import (
	"encoding/csv"
	"io"
	"strings"
)

// CSV's columns; a list in a cell is parted by "; ".
var csvColumns = []string{"id", "date", "first", "last", "when", "title", "participants", "places", "sentence", "sources", "urls", "basis"}

// writeCSV writes a row an event (RFC 4180), the undated last.
func writeCSV(out io.Writer, v *View) ([]string, error) {
	w := csv.NewWriter(out)
	w.UseCRLF = true
	docs := v.Documents()
	if err := w.Write(csvColumns); err != nil {
		return nil, err
	}
	for _, list := range [][]Event{v.Events, v.Undated} {
		for i := range list {
			e := &list[i]
			var names, urls []string
			for _, s := range docs.Of(e) {
				names = append(names, Clean(s.Label()))
				if u := Link(s.URL); u != "" {
					urls = append(urls, u)
				}
			}
			row := []string{
				e.ID, e.EDTF, e.First, e.Last, e.Date.Text(), e.Headline(), strings.Join(CleanAll(e.Participants), "; "),
				strings.Join(CleanAll(e.Places), "; "), e.evidence(), strings.Join(names, "; "), strings.Join(urls, "; "), e.Basis,
			}
			for i, cell := range row {
				row[i] = cellText(cell)
			}
			if err := w.Write(row); err != nil {
				return nil, err
			}
		}
	}
	w.Flush()
	return nil, w.Error()
}

// cellText is text that no spreadsheet takes for a formula: where it begins like one, an apostrophe stands before it.
// That goes for years BC too: -0330-10-01 would be a sum.
func cellText(s string) string {
	s = Clean(s)
	if s == "" {
		return s
	}
	switch r := []rune(s[:min(len(s), 4)])[0]; r {
	case '=', '+', '-', '@', '|', '%', '＝', '＋', '－', '＠':
		return "'" + s
	}
	return s
}
