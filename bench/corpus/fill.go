package corpus

import (
	"fmt"
	"strings"
	"time"
)

type person struct{ given, family string }

type place struct{ city, country, demonym string }

// person makes up a person. Families are put together of parts, so that a large corpus keeps meeting new names.
func (w *wire) person() person {
	return person{pick(w, given), pick(w, onsets) + pick(w, rhymes) + pick(w, endings)}
}

// fill writes a template of a story. What stands between braces is:
//
//	{city} {country} {demonym}      the story's place
//	{lead} {Lead} {critic} {Critic} its people, by the whole name or the family's
//	{he} {him}                      the lead
//	{office} {body}                 the lead's office, the organisation in charge
//	{what}                          the development, as a noun phrase
//	{weekday} {day} {date} {month}  of the development: Monday, March 3, March 3, 2014, March 2014
//	{ago}                           how long before the article it was
//	{next}                          a day to come
//	{few} {many} {share} {money} {person} {town}
func (w *wire) fill(s *story, d development, template string) string {
	var b strings.Builder
	for {
		before, rest, ok := strings.Cut(template, "{")
		b.WriteString(before)
		if !ok {
			return b.String()
		}
		name, after, _ := strings.Cut(rest, "}")
		b.WriteString(w.slot(s, d, name))
		template = after
	}
}

func (w *wire) slot(s *story, d development, name string) string {
	switch name {
	case "city":
		return s.place.city
	case "country":
		return s.place.country
	case "demonym":
		return s.place.demonym
	case "lead":
		return s.lead.given + " " + s.lead.family
	case "Lead":
		return s.lead.family
	case "critic":
		return s.critic.given + " " + s.critic.family
	case "Critic":
		return s.critic.family
	case "he":
		if s.she {
			return "she"
		}
		return "he"
	case "him":
		if s.she {
			return "her"
		}
		return "him"
	case "office":
		return s.office
	case "body":
		return s.body
	case "what":
		return w.fill(s, d, d.what.noun)
	case "weekday":
		return d.day.Weekday().String()
	case "day":
		return d.day.Format("January 2")
	case "date":
		return d.day.Format(pick(w, []string{"January 2, 2006", "2 January 2006", "Jan. 2, 2006"}))
	case "month":
		return d.day.Format("January 2006")
	case "ago":
		return ago(w.day.Sub(d.day))
	case "next":
		next := w.day.AddDate(0, 0, 3+w.IntN(40))
		return pick(w, []string{"next week", "next month", "on " + next.Format("January 2"), "by " + next.Format("January"), "later this year"})
	case "few":
		return fmt.Sprint(2 + w.IntN(60))
	case "many":
		return fmt.Sprintf("%d,%03d", 1+w.IntN(90), w.IntN(1000))
	case "share":
		return fmt.Sprintf("%d.%d percent", 1+w.IntN(60), w.IntN(10))
	case "money":
		return fmt.Sprintf("$%d.%d billion", 1+w.IntN(40), w.IntN(10))
	case "person":
		p := w.person()
		return p.given + " " + p.family
	case "town":
		return pick(w, onsets) + pick(w, towns)
	}
	panic("corpus: no slot " + name)
}

func ago(d time.Duration) string {
	switch days := int(d.Hours() / 24); {
	case days < 1:
		return "earlier in the day"
	case days < 2:
		return "a day earlier"
	case days < 14:
		return fmt.Sprintf("%d days ago", days)
	case days < 60:
		return fmt.Sprintf("%d weeks ago", days/7)
	default:
		return fmt.Sprintf("%d months ago", days/30)
	}
}
