package names

import (
	"strings"

	"github.com/seed-620526af/timeline/internal/text"
)

// sportWords tell that a text speaks of matches, where a city's name stands for its club.
var sportWords = newSet(`innings wicket wickets batsman batsmen bowler bowling bowled striker midfielder defender goalkeeper quarterback touchdown homer
	homered homers v vs inning pitcher pitched outfielder shortstop baseman scored scorer goal goals goalless halftime half-time equalised equaliser equalizer
	season seasons championship league playoff playoffs semifinal semi-final quarterfinal quarter-final fixture fixtures relegated relegation promoted
	promotion champions titleholders match matches game games coach coached team teams squad club clubs stumps rebounds points runs title standings tournament
	seeded kick penalty wing winger fly-half scrum try tries lock prop hooker signed transfer transferred defeat victory win wins won lost beat batted
	unbeaten undefeated umpire referee`)

// weighSport counts the name of a place that is no country as its club's, where the sentence is about sport and no word says "in" it.
func (f *Finder) weighSport(c *candidate) {
	if c.sport < 2 || !f.bits[c.last-1].has(anyPlace) || c.score[Place] <= 0 || c.country || c.score[Place] >= 9 {
		return
	}
	if c.first > 0 && (f.bits[c.first-1].has(locative|placeWord|eventHead) || f.x.Word(c.first-1) == "(" || f.x.Word(c.first-1) == ",") {
		return
	}
	if c.last < len(f.x.Tokens) && (f.x.Word(c.last) == "," && c.last-c.first > 0 && c.opens || f.x.Word(c.last) == ":") {
		return
	}
	c.score[Org] = max(c.score[Org]+2, c.score[Place]+1)
}

// weighSide counts a place's name as its team's, where it stands as a side in a match.
func (f *Finder) weighSide(c *candidate) {
	if c.country || c.sport == 0 && !c.row && c.writing == plain {
		return
	}
	if c.last-c.first == 1 && f.bits[c.first] == 0 && !c.row {
		c.score[Org]++ // a player's name as well as a club's
	} else if c.score[Person] < 5 {
		c.score[Org] = max(c.score[Org]+4, c.score[Place]+1)
	} else {
		c.score[Org]++
	}
}

// weighRow reads a row of a table: "Arsenal 2 Chelsea 1", "1. Haile Gebrselassie ( Ethiopia ) 12:44", where no verb tells.
func (f *Finder) weighRow(c *candidate, last int) {
	i := c.last
	if i >= last || f.x.Tokens[i].Kind != text.Number || f.isYear(i) || f.x.Tokens[i].Flags.Has(text.HasHyphen) && f.x.Tokens[i].End-f.x.Tokens[i].Start > 6 {
		return
	}
	if !c.row || c.country {
		return
	}
	if c.score[None] > 0 && f.bits[c.first].has(anyPlace|anySurname|org|team) {
		c.score[None] = 0 // Reading 2
	}
	switch {
	case c.score[Person] >= 5:
	case strings.IndexByte(f.x.Word(i), ':') >= 0: // a runner's time
		c.score[Person] += 3
	case c.first > 0 && (f.x.Word(c.first-1) == "b" || f.x.Word(c.first-1) == "c"): // bowled by, caught by
		c.score[Person] += 4
	default:
		c.score[Org] = max(c.score[Org]+4, c.score[Place]+2)
	}
}

// lowerWords counts the lower-case words of tokens [first, last).
func (f *Finder) lowerWords(first, last int) (n int) {
	for i := first; i < last; i++ {
		t := &f.x.Tokens[i]
		if t.Kind == text.Word && !t.Flags.Has(text.Capital) && !t.Flags.Has(text.Clitic) {
			n++
		}
	}
	return n
}

// sport counts the words of tokens [first, last) that tell of sport, to three.
func (f *Finder) sport(first, last int) (n int) {
	for i := first; i < last && n < 3; i++ {
		if f.x.Tokens[i].Kind == text.Word && sportWords.at(f.x, i) {
			n++
		}
	}
	return n
}

// hasNumber reports whether a number stands among tokens [first, last).
func (f *Finder) hasNumber(first, last int) bool {
	for i := first; i < last; i++ {
		if f.x.Tokens[i].Kind == text.Number {
			return true
		}
	}
	return false
}
