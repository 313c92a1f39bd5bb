package coref

import (
	"cmp"
	"slices"

	"github.com/seed-620526af/timeline/timex"
)

// date dates e by its mentions: by the dates they give, else by the days they were news on, else by the bounds they set.
// The mentions are in order already.
func (e *Event) date(docs []Document, mentions []Mention) {
	var own []int32
	first, last := int32(never), int32(forever) // by bounds
	news := int32(forever)                      // the earliest day of publication
	for _, i := range e.Mentions {
		m := &mentions[i]
		f, l := bounds(m.First, m.Last)
		e.Dated = max(e.Dated, m.Dated)
		switch m.Dated {
		case Own, Told:
			own = append(own, i)
		case Inherited:
			news = min(news, f)
		case Bounded:
			first, last = max(first, f), min(last, l)
		}
	}
	switch e.Dated {
	case Own, Told:
		ds := alternatives(own, docs, mentions)
		most := publishers(ds[0].Mentions, docs, mentions)
		ds = append(ds[:1], slices.DeleteFunc(ds[1:], func(d Alternative) bool { // what is only told along with something else is no other date
			return e.Dated == Own && !d.owned(mentions) || most >= outvoted*publishers(d.Mentions, docs, mentions)
		})...)
		e.First, e.Last = ds[0].First, ds[0].Last
		if len(ds) > 1 {
			e.Dates = ds
		}
	case Inherited:
		e.setNews(news, last)
	case Bounded:
		if first > never {
			e.First = timex.FromNumber(int(first))
		}
		if last < forever && last >= first {
			e.Last = timex.FromNumber(int(last))
		}
	}
}

// outvoted is how many times as many must tell another date for one to be a slip, and no dispute.
const outvoted = 8

// StillNews is how many days after a text has told something, or looked back upon it, another may tell it as news.
const StillNews = 3

// setNews dates e by the first day on which it was news, or the day before that on which a text first looked back upon it, by which it was
// done: "has sent a ship" of Monday, "sends a ship" of Tuesday. News long after that is none.
func (e *Event) setNews(news, known int32) {
	e.Last = timex.FromNumber(int(min(news, known)))
	if news-known <= StillNews {
		e.First = e.Last
	} else {
		e.Dated = Bounded
	}
}

// alternatives sorts mentions with dates of their own by the date they give. A vaguer date ("in November") goes with a more
// exact one inside it; dates that exclude one another stand apart, the one of most publishers first, then the more exact.
func alternatives(own []int32, docs []Document, mentions []Mention) []Alternative {
	byLength := slices.Clone(own)
	length := func(i int32) int {
		f, l := bounds(mentions[i].First, mentions[i].Last)
		return int(l) - int(f)
	}
	slices.SortStableFunc(byLength, func(a, b int32) int {
		return cmp.Or(cmp.Compare(length(a), length(b)), mentions[a].First.Compare(mentions[b].First))
	})
	var ds []Alternative
	var vague []int32 // whose date holds several alternatives
	for _, i := range byLength {
		f, l := bounds(mentions[i].First, mentions[i].Last)
		fits, at := 0, 0
		for n := range ds {
			if df, dl := bounds(ds[n].First, ds[n].Last); f <= dl && df <= l {
				fits, at = fits+1, n
			}
		}
		switch fits {
		case 0:
			ds = append(ds, Alternative{mentions[i].First, mentions[i].Last, []int32{i}})
		case 1:
			ds[at].Mentions = append(ds[at].Mentions, i)
		default:
			vague = append(vague, i)
		}
	}
	worth := func(d *Alternative) int { // a date of its own counts for more
		n := 2 * publishers(d.Mentions, docs, mentions)
		if d.owned(mentions) {
			n++
		}
		return n
	}
	slices.SortStableFunc(ds, func(a, b Alternative) int {
		return cmp.Or(cmp.Compare(worth(&b), worth(&a)), cmp.Compare(len(b.Mentions), len(a.Mentions)),
			cmp.Compare(length(a.Mentions[0]), length(b.Mentions[0])), a.First.Compare(b.First))
	})
	ds[0].Mentions = append(ds[0].Mentions, vague...)
	return ds
}

// owned reports whether a mention of d has its date of its own.
func (d *Alternative) owned(mentions []Mention) bool {
	return slices.ContainsFunc(d.Mentions, func(i int32) bool { return mentions[i].Dated == Own })
}

// publishers counts who answers for the mentions, each once.
func publishers(of []int32, docs []Document, mentions []Mention) int {
	seen := map[string]bool{}
	for _, i := range of {
		d := &docs[mentions[i].Doc]
		if d.Publisher != "" {
			seen["publisher "+d.Publisher] = true
		} else {
			seen["document "+d.ID] = true
		}
	}
	return len(seen)
}
