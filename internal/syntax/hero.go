package syntax

import "github.com/seed-620526af/timeline/internal/names"

// hero returns the name of the person whom the article is about, -1 where it is about none or several: named first of all, and most.
func (r *Reading) hero() int {
	if !r.sought {
		r.sought = true
		r.heroName = r.findHero()
		r.life = r.heroName >= 0 && r.tellsLife()
	}
	return r.heroName
}

// lifeShare is what share of a text's words tell of one person as he, or as she, where it is of a life: an obituary, a saga. Elsewhere
// "he" is whoever was mentioned last, named or not.
const lifeShare = .05

func (r *Reading) tellsLife() bool {
	var he, she int
	for i := range r.Text.Tokens {
		if p, ok := Pronouns.Of(r.Text, i); ok && p == Someone {
			if _, her := feminine.Of(r.Text, i); her {
				she++
			} else {
				he++
			}
		}
	}
	return float64(max(he, she)) > lifeShare*float64(len(r.Text.Tokens))
}

// What makes a hero.
const (
	heroSentences = 4 // among which the article names its hero first
	heroNamed     = 3 // how often it names him at least
)

func (r *Reading) findHero() int {
	clear(r.named)
	if r.named == nil {
		r.named = map[string]int{}
	}
	hero, most, second := -1, 0, 0
	for e := range r.Names {
		if n := &r.Names[e]; n.Type == names.Person && n.Canonical != "" && !r.Text.Sentences[r.Text.SentenceAt(int(n.First))].Role.Furniture() {
			r.named[n.Canonical]++
		}
	}
	for e := range r.Names { // in the order of the text
		n := &r.Names[e]
		count := r.named[n.Canonical]
		if n.Type != names.Person || count == 0 {
			continue
		}
		r.named[n.Canonical] = 0
		if hero < 0 && count >= heroNamed && r.Text.SentenceAt(int(n.First)) < heroSentences {
			hero, most = e, count
			continue
		}
		second = max(second, count)
	}
	if hero >= 0 && 3*second > 2*most {
		return -1
	}
	return hero
}
