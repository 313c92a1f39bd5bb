package timex

import "slices"

// needs are elements of patterns, a bit for a few of them: those that a row cannot do without, or those that a sentence has.
// Hardly a row finds all of its own in a sentence that it does not match.
type needs uint64

// element is an element of patterns, the rows that cannot do without it, and how often patterns name what it takes.
type element struct {
	in    *instr
	rows  []int
	named int
}

// shape is what two elements that take the same have in common.
type shape struct {
	sets sets
	some uint64
}

// need returns the needs of each row, and notes what meets them.
func (s *sight) need(rows []row) []needs {
	var all []element
	taking := map[shape][]int{}                               // the elements that may take the same
	words, sets := make([]int, len(s.words)), [setCount]int{} // how often each is named
	for r := range rows {
		p := rows[r].prog
		for pc := range p.code {
			in := &p.code[pc]
			if in.op != opOne {
				continue
			}
			in.each(func(k set) { sets[k]++ }, func(w uint16) { words[w]++ })
			if p.ends(pc) {
				continue
			}
			like := shape{in.sets, in.words.some}
			same := slices.IndexFunc(taking[like], func(k int) bool { return slices.Equal(all[k].in.words.list, in.words.list) })
			if same < 0 {
				same = len(taking[like])
				taking[like] = append(taking[like], len(all))
				all = append(all, element{in: in})
			}
			e := &all[taking[like][same]]
			e.rows = append(e.rows, r)
		}
	}
	for k := range all {
		e := &all[k]
		e.in.each(func(k set) { e.named = max(e.named, sets[k]) }, func(w uint16) { e.named = max(e.named, words[w]) })
	}
	// What patterns often name, sentences often have: let it share a bit with its like.
	slices.SortStableFunc(all, func(a, b element) int { return b.named - a.named })
	need := make([]needs, len(rows))
	for k, e := range all {
		bit := needs(1) << (k * 64 / len(all))
		for _, r := range e.rows {
			need[r] |= bit
		}
		e.in.each(func(k set) { s.sets[k].meets |= bit }, func(w uint16) { s.words[w].meets |= bit })
	}
	return need
}

// each calls f for each set of the instruction, and g for each word.
func (in *instr) each(f func(set), g func(uint16)) {
	for of := in.sets; of != 0; of &= of - 1 {
		f(of.one())
	}
	for _, w := range in.words.list {
		g(w)
	}
}

// ends reports whether a match can come from the start to the end without the instruction at but.
func (p *program) ends(but int) bool {
	seen := make([]bool, len(p.code))
	var walk func(pc int) bool
	walk = func(pc int) bool {
		if pc == but || seen[pc] {
			return false
		}
		seen[pc] = true
		switch in := &p.code[pc]; in.op {
		case opEnd:
			return true
		case opJump:
			return walk(in.x)
		case opSplit:
			return walk(in.x) || walk(in.y)
		}
		return walk(pc + 1)
	}
	return walk(0)
}
