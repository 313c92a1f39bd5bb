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
	{"of mind", IState,
		`able afraid alarmed angry anxious ashamed aware capable cautious committed concerned confident content convinced curious delighted
		desperate determined disappointed dismayed doubtful eager enthusiastic frustrated furious glad grateful happy hesitant hopeful impatient
		incapable inclined intent interested jealous keen loath nervous opposed optimistic pessimistic pleased prepared proud ready reluctant
		sceptical shocked skeptical sorry subject surprised unable unaware unhappy unwilling upset vulnerable wary willing worried`,
		"They were ready to leave."},
	{"of things", State,
		`ablaze absent adrift afloat alive asleep available awake awash bankrupt calm closed complete critical dead due effective eligible guilty
		homeless homesick hospitalized hostage hungry ill inactive independent ineffective ineligible innocent jobless missing operational
		pregnant profitable quiet responsible safe severe sick silent stable stranded successful tense trapped unavailable unemployed unharmed
		unhurt unprofitable unstable unsuccessful weak`,
		"Tickets were available until Friday."},
}

// predicates holds the words of the families.
var predicates = text.NewTable(func() map[string]Class {
	m := map[string]Class{}
	for _, f := range predicateFamilies {
		for _, w := range strings.Fields(f.words) {
			if _, ok := m[w]; !ok {
				m[w] = f.class
			}
		}
	}
	return m
})

// predicative reports whether the adjective at token i is a predicate, not part of a noun phrase: "is ready", "is a ready answer".
func (s *scan) predicative(i int) bool {
	switch s.After(i) {
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
