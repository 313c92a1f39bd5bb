package timex

// opening is an element that a match can begin with, and what can come after it. Nearly all matches that begin with a common word
// such as "the" end at the next lexeme; openings tell which rows need not be tried at all.
type opening struct {
	sets  sets
	words ids
	next  follow
}

// follow is what the next lexeme can be: of the sets, one of the words, the first of an expression, or anything, the match being
// complete before it.
type follow struct {
	sets      sets
	words     ids
	call, any bool
}

// ids are words of the vocabulary.
type ids struct {
	some uint64 // a bit for each, by the last bits of its number: most words are told to be none of them by it
	list []uint16
}

func (w *ids) add(list ...uint16) {
	for _, id := range list {
		w.some |= 1 << (id & 63)
	}
	w.list = append(w.list, list...)
}

func (w *ids) has(id uint16) bool {
	if id == 0 || w.some>>(id&63)&1 == 0 {
		return false
	}
	for _, k := range w.list {
		if k == id {
			return true
		}
	}
	return false
}

// allows reports whether the lexeme after can be l, nil at the end of the sentence.
func (f *follow) allows(l *lexeme) bool {
	return f.any || l != nil && (f.sets&l.sets != 0 || f.call && l.known() || f.words.has(l.word))
}

// mayAllow is [follow.allows] without the list of the words: false is sure.
func (f *follow) mayAllow(l *lexeme) bool {
	return f.any || l != nil && (f.sets&l.sets != 0 || f.call && l.known() || l.word != 0 && f.words.some>>(l.word&63)&1 != 0)
}

// sum makes f allow what g may allow; the list of the words is left out.
func (f *follow) sum(g *follow) {
	f.sets |= g.sets
	f.words.some |= g.words.some
	f.call = f.call || g.call
	f.any = f.any || g.any
}

// openings lists what a match can begin with.
func (p *program) openings() (all []opening) {
	p.reach(0, p.unseen(), func(pc int) {
		if in := &p.code[pc]; in.op == opOne {
			o := opening{sets: in.sets, words: in.words}
			p.reach(pc+1, p.unseen(), func(pc int) { o.next.note(&p.code[pc]) })
			all = append(all, o)
		}
	})
	return all
}

// afterCall returns what can come after the expression that p begins with.
func (p *program) afterCall() (f follow) {
	p.reach(1, p.unseen(), func(pc int) { f.note(&p.code[pc]) })
	return f
}

// note adds what an instruction takes.
func (f *follow) note(in *instr) {
	switch in.op {
	case opOne:
		f.sets |= in.sets
		f.words.add(in.words.list...)
	case opCall:
		f.call = true
	case opEnd:
		f.any = true
	}
}

func (p *program) unseen() []bool { return make([]bool, len(p.code)) }

// reach calls f with the instructions at pc, and after what takes no lexeme there.
func (p *program) reach(pc int, seen []bool, f func(pc int)) {
	if seen[pc] {
		return
	}
	seen[pc] = true
	switch in := &p.code[pc]; in.op {
	case opSplit:
		p.reach(in.x, seen, f)
		p.reach(in.y, seen, f)
	case opJump:
		p.reach(in.x, seen, f)
	case opJoined:
		p.reach(pc+1, seen, f)
	default:
		f(pc)
	}
}

// start is a row that can begin with a word, or with a lexeme of the sets, and what can come after that in it.
type start struct {
	row  int16
	sets sets
	next *follow
}
