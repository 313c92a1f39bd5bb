package model

import "github.com/seed-620526af/timeline/internal/model/pack"

// sums are the sums of those rows that depend on little, and so are summed once.
type sums struct {
	forms         [len(pack.Shapes)][2]labelSum
	lengths       [pack.MaxLength + 1]labelSum // the last is that of all longer words
	tags          [pack.Classes][len(pack.Histories)]labelSum
	before, after [pack.Classes]labelSum
}

type labelSum [len(pack.LabelNames)]int32

func (m *maxent) sum(trained bool) *sums {
	add := func(refs ...pack.Ref) labelSum {
		var scores pack.Score
		scores.Add(m.entries, refs...)
		return labelSum(scores[:len(labelSum{})])
	}
	s := new(sums)
	for shape := range s.forms {
		for basic := range s.forms[shape] {
			refs := []pack.Ref{m.bias, pack.Ref(m.basic.At(basic)), pack.Ref(m.shape.At(shape))}
			if trained {
				refs = append(refs, m.always)
			}
			s.forms[shape][basic] = add(refs...)
		}
	}
	for n := range pack.MaxLength {
		s.lengths[n] = add(pack.Ref(m.lengths.At(n)))
	}
	for tag := range s.tags {
		for history := range s.tags[tag] {
			refs := []pack.Ref{
				pack.Ref(m.tag.At(tag)),
				pack.Ref(m.history.At(history)),
				pack.Ref(m.tagHistory.At(tag*len(pack.Histories) + history)),
			}
			if trained {
				refs = append(refs, pack.Ref(m.follows.At(history)))
			}
			s.tags[tag][history] = add(refs...)
		}
		s.before[tag] = add(pack.Ref(m.tagBefore.At(tag)))
		s.after[tag] = add(pack.Ref(m.tagAfter.At(tag)))
	}
	return s
}
