package syntax

import (
	"github.com/seed-620526af/timeline/internal/model"
	"github.com/seed-620526af/timeline/internal/names"
)

// hero returns the name of the person whom the article is about, -1 where it is about none or several: named first of all, and most.
func (r *Reading) hero() int {
	if !r.sought {
		r.sought = true
		var named, second int
		r.heroName, named, second = r.findHero()
		r.life = r.heroName >= 0 && r.tellsLife(r.heroName, named, second)
		if !r.life && (named < heroNamed || 3*second > 2*named) {
			r.heroName = -1
		}
	}
	return r.heroName
}

// What makes a text one of a life: an obituary, a portrait, a saga. Elsewhere "he" is whoever was mentioned last, named or not.
const (
	lifeShare  = .04 // at least what share of its words names one person, or stands for one of that sex
	tokensBack = 200 // how far back in its own sentence a rival is looked for
	lifeRival  = 8   // how many times as many they are, at least, as the names of anybody else
)

// tellsLife reports whether the text tells of the life of the hero, named so often, and anybody else no more often than second. Where no
// given name says it, the pronouns say whether the hero is he or she.
func (r *Reading) tellsLife(hero, named, second int) bool {
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
	if named == 1 && max(he, she) < heroCalled {
		return false
	}
	told := max(he, she) + named
	if float64(told) < lifeShare*float64(len(r.Text.Tokens)) || told < lifeRival*second || max(he, she) <= named/2 {
		return false
	}
	most := sexOf(she > he)
	if r.sex(hero) == unsaid {
		r.sexes[r.Names[hero].Canonical] = most
	}
	return r.sex(hero) == most
}

// ofLife returns the hero of a text of a life, whom "he" or "his" at token i of sentence s stands for where nobody else stands before it
// there; -1 where the sentence before is about somebody else.
func (r *Reading) ofLife(i int32, s, hero int) int {
	if j := r.alikeBefore(i, s); j >= 0 {
		return r.Antecedent(j)
	}
	if r.personBefore(i, s) || r.shuns(i, hero) {
		return -1
	}
	met := r.metBy(r.Chunks[r.ChunkOf[i]].Clause, r.ChunkOf[i])
	for t := max(r.Text.Sentences[s].First, i-tokensBack); t < i; t++ {
		if e := int(r.NameOf[t]); e >= 0 && e != met && r.Fits(Someone, e, i) && r.Names[e].Canonical != r.Names[hero].Canonical {
			return -1
		}
	}
	if b := s - 1; b >= 0 && !r.Text.Sentences[b].Role.Furniture() && r.aboutAnother(b, i, hero) {
		return -1
	}
	return hero
}

// aboutAnother reports whether a clause of sentence s is about somebody else than the hero whom the pronoun at token i may stand for. Somebody
// without a name is nobody there where that pronoun is the hero: "When she was two, the landlord set fire to the house."
func (r *Reading) aboutAnother(s int, i int32, hero int) bool {
	another, same := false, false
	for k := max(r.Bounds[s], r.Bounds[s+1]-sentenceLong); k < r.Bounds[s+1]; k++ {
		if !r.leads(k) {
			continue
		}
		switch e := r.personAt(k, i); {
		case e >= 0 && (r.Names[e].Canonical != r.Names[hero].Canonical || r.joinsName(k)):
			return true
		case e >= 0 && r.IsPronoun(int(k)):
			same = true
		case e == anybody && !r.IsPronoun(int(k)) && !r.ownedBy(k, i):
			another = true
		}
	}
	return another && !same
}

// ownedBy reports whether noun chunk k is whose the pronoun at token i stands for, and nobody of that sex for certain: "her lawyer", not "her sister".
func (r *Reading) ownedBy(k, i int32) bool {
	c := &r.Chunks[k]
	if r.Tags[c.First] != model.PRPS || !r.alike(i, c.First) {
		return false
	}
	_, known := titlesOfSex.Of(r.Text, int(c.Head))
	return !known
}

// What makes a hero.
const (
	heroSentences = 4 // among which the article names its hero first
	heroNamed     = 3 // how often it names him at least
	heroInLife    = 2 // and where it tells of his life
	heroCalled    = 5 // or how often it says "he", of one whom it opens with and names no more
)

// findHero returns the hero, how often the article names them, and how often whom it names second most.
func (r *Reading) findHero() (hero, most, second int) {
	clear(r.named)
	if r.named == nil {
		r.named = map[string]int{}
	}
	hero = -1
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
		s := r.Text.SentenceAt(int(n.First))
		opens := s == 0 && r.leads(r.ChunkOf[n.First]) // of an obituary: named but once
		if s < heroSentences && (hero < 0 && (count >= heroInLife || opens) || most < heroNamed && count >= heroNamed) {
			hero, most, count = e, count, most
		}
		second = max(second, count)
	}
	return hero, most, second
}
