package event

import (
	"strings"

	"github.com/seed-620526af/timeline/internal/model"
	"github.com/seed-620526af/timeline/internal/text"
)

// predicateFamilies hold the adjectives and the like that, after "be" and its kin, tell a state.
var predicateFamilies = []struct {
	name    string
	class   Class
	words   string
	example string
}{
	{"of mind", IState, `able unable ready willing unwilling eager reluctant hesitant aware unaware afraid confident optimistic pessimistic hopeful worried concerned prepared determined
		anxious keen happy unhappy pleased glad delighted surprised sorry angry furious upset disappointed frustrated skeptical sceptical doubtful wary cautious
		interested committed opposed grateful proud ashamed convinced inclined content enthusiastic nervous alarmed shocked dismayed desperate impatient jealous
		curious capable incapable loath intent vulnerable subject`, "They were ready to leave."},
	{"of things", State, `available unavailable closed alive dead ill sick missing responsible eligible ineligible guilty innocent hospitalized bankrupt unharmed unhurt safe
		pregnant absent homeless jobless unemployed stranded trapped hostage inactive operational effective independent complete ineffective successful unsuccessful
		profitable unprofitable weak cautious tense calm quiet stable unstable critical severe silent homesick hungry asleep awake awash ablaze afloat adrift due`, "Tickets were available until Friday."},
}

// predicates holds the words of the families.
var predicates = func() *text.Table[Class] {
	m := map[string]Class{}
	for _, f := range predicateFamilies {
		for _, w := range strings.Fields(f.words) {
			if _, ok := m[w]; !ok {
				m[w] = f.class
			}
		}
	}
	return text.NewTable(m)
}()

// predicative reports whether the adjective at token i is a predicate, not part of a noun phrase: "is ready", "is a ready answer".
func (s *scan) predicative(i int) bool {
	switch s.tagAfter(i) {
	case model.NN, model.NNS, model.NNP, model.JJ:
		return false
	}
	return true
}

// predicate adds the adjective at token i, after the form of be in g.
func (s *scan) predicate(i int, c Class, g *group) {
	s.add(i, Mention{Class: c, Tense: g.tense, Perfect: g.perfect, Negated: g.negated, Modality: g.modality})
	g.reset()
}
