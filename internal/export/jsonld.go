package export

import "io"

// schema.org's Event, as JSON-LD 1.1. It has no word for an uncertain date: such an event keeps its name, says its date in
// the description, and goes without startDate.
type ldGraph struct {
	Context string    `json:"@context"`
	Graph   []ldEvent `json:"@graph"`
}

type ldEvent struct {
	Type        string    `json:"@type"`
	Identifier  string    `json:"identifier"`
	Name        string    `json:"name"`
	StartDate   string    `json:"startDate,omitempty"` // ISO 8601, as much as is known: "2015-12"
	EndDate     string    `json:"endDate,omitempty"`
	Description string    `json:"description,omitempty"`
	Location    []ldThing `json:"location,omitempty"`
	About       []ldThing `json:"about,omitempty"` // who takes part: whether a person or an organization is not told
	SubjectOf   []ldWork  `json:"subjectOf,omitempty"`
}

type ldThing struct {
	Type string `json:"@type"`
	Name string `json:"name"`
}

type ldWork struct {
	Type      string `json:"@type"`
	Headline  string `json:"headline,omitempty"`
	URL       string `json:"url,omitempty"`
	Published string `json:"datePublished,omitempty"`
}

func writeJSONLD(w io.Writer, v *View) ([]string, error) {
	docs := v.Documents()
	ids := UniqueIDs(v.Events)
	graph := ldGraph{"https://schema.org", []ldEvent{}}
	vague := 0
	for i := range v.Events {
		e := &v.Events[i]
		event := ldEvent{Type: "Event", Identifier: ids[i], Name: e.Headline(), Description: Clean(e.evidence())}
		if event.StartDate, event.EndDate = ldDates(&e.Date); event.StartDate == "" {
			vague++
			event.Description = e.Date.Text() + sentence(": ", event.Description)
		}
		for _, name := range CleanAll(e.Places) {
			event.Location = append(event.Location, ldThing{"Place", name})
		}
		for _, name := range CleanAll(e.Participants) {
			event.About = append(event.About, ldThing{"Thing", name})
		}
		for _, s := range docs.Of(e) {
			work := ldWork{Type: "NewsArticle", Headline: Clean(s.Name), URL: Link(s.URL), Published: Published(s)}
			event.SubjectOf = append(event.SubjectOf, work)
		}
		graph.Graph = append(graph.Graph, event)
	}
	warnings := leftOut(v, len(v.Events), "schema.org")
	if vague > 0 {
		warnings = append(warnings, "schema.org: "+Count(vague, "event")+" with a date that startDate cannot hold say it in the description")
	}
	return warnings, Encode(w, graph, " ")
}

func sentence(before, s string) string {
	if s == "" {
		return ""
	}
	return before + s
}

// ldDates returns the dates that ISO 8601 itself can say: a day, a month, a year, and the ends of what lasts.
func ldDates(d *Date) (start, end string) {
	w, ok := d.when()
	if !ok || d.Approximate || d.Uncertain {
		return "", ""
	}
	switch w.kind {
	case kindPart:
		return isoPart(w.parts[0]), ""
	case kindRange:
		if start, end = isoPart(w.parts[0]), isoPart(w.parts[1]); start == "" || end == "" {
			return "", ""
		}
		return start, end
	case kindSince:
		return isoPart(w.parts[0]), ""
	}
	return "", ""
}

func isoPart(p part) string {
	if p.year < 0 || p.year > 9999 {
		return ""
	}
	switch p.unit {
	case unitDay, unitMonth, unitYear:
		return p.edtf()
	}
	return ""
}
