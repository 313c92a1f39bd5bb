package order

// circular reports whether, by the relations that hold, r would put an event before itself.
func (s *solver) circular(r *Relation) bool {
	switch r.Kind {
	case During:
		return false
	case Since: // B is not after A
		return s.leads(r.A, r.B, true)
	case Same:
		return s.leads(r.A, r.B, true) || s.leads(r.B, r.A, true)
	}
	return s.leads(r.B, r.A, false)
}

// leads reports whether a way of relations leads forward from one event to another; strictly, whether one of them says before. It is
// looked for from both ends, always from that where less has been looked through: of a long chain that grows at one end, little is.
// Events that lie past the other end by their bounds are on no such way.
func (s *solver) leads(from, to int, strictly bool) bool {
	s.ahead.begin(len(s.items), place{from, strictly})
	s.back.begin(len(s.items), place{to, strictly})
	for len(s.ahead.stack) > 0 && len(s.back.stack) > 0 {
		if s.ahead.looked+s.toLook(&s.ahead) <= s.back.looked+s.toLook(&s.back) {
			at := s.ahead.pop()
			if at == (place{to, false}) {
				return true
			}
			if s.lo[at.item] > s.hi[to] {
				continue
			}
			for _, q := range s.touching[at.item] {
				next, strict := s.relations[q].after(at.item)
				s.ahead.push(next, at.lacks && !strict)
			}
			continue
		}
		at := s.back.pop()
		if at == (place{from, false}) {
			return true
		}
		if s.hi[at.item] < s.lo[from] {
			continue
		}
		for _, q := range s.touching[at.item] {
			next, strict := s.relations[q].before(at.item)
			s.back.push(next, at.lacks && !strict)
		}
	}
	return false
}

// toLook returns how many relations the next step of a search looks through.
func (s *solver) toLook(w *search) int { return len(s.touching[w.stack[len(w.stack)-1].item]) }

// search goes through the events that relations lead to, from one of them on.
type search struct {
	stack  []place
	seen   [2][]int32 // of each item, with and without lack: the last round that came there
	round  int32
	looked int // relations
}

// place is an event that a search has come to, and whether the way there lacks a relation that says before.
type place struct {
	item  int
	lacks bool
}

func (w *search) begin(items int, at place) {
	if w.seen[0] == nil {
		w.seen = [2][]int32{make([]int32, items), make([]int32, items)}
	}
	w.round++
	w.looked, w.stack = 0, w.stack[:0]
	w.push(at.item, at.lacks)
}

// push adds an event, none where it is -1, unless the search came there before.
func (w *search) push(item int, lacks bool) {
	w.looked++
	if item < 0 {
		return
	}
	seen := &w.seen[0][item]
	if lacks {
		seen = &w.seen[1][item]
	}
	if *seen != w.round {
		*seen = w.round
		w.stack = append(w.stack, place{item, lacks})
	}
}

func (w *search) pop() place {
	at := w.stack[len(w.stack)-1]
	w.stack = w.stack[:len(w.stack)-1]
	return at
}
