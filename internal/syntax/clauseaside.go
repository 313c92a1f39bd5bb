package syntax

// behindAside gives the verb at chunk k, behind a comma, the noun that an aside parts from it, where this opens a clause of its own, and reports
// whether it does: `"It is over," Rossi, the mayor, said`; "Costa was sacked and Rossi, who had lost, was appointed".
func (p *parser) behindAside(k int) bool {
	end := k - 1 // the comma that ends the aside
	for end > p.first && p.Chunks[end].Kind != CommaChunk {
		end--
	}
	begin := p.asideBefore(end)
	s := p.describedBy(begin)
	if s <= p.first {
		return false
	}
	opener := s - 1
	for opener > p.first && p.fronts(opener) && p.Chunks[opener].Kind != QuoteChunk {
		opener--
	}
	says := p.Speech(k)
	switch f := p.Chunks[opener].Kind; {
	case f == QuoteChunk, f == CommaChunk && says:
		n := p.cur
		for p.Clauses[n].Parent >= 0 {
			n = p.Clauses[n].Parent
		}
		m := p.afresh(s, k)
		if says && n != m {
			p.Clauses[n].Parent, p.Clauses[n].Kind = m, ComplementClause
		}
	case f == ConjChunk:
		p.fronted(s-1, p.afresh(s, k))
	default:
		return false
	}
	return true
}

// asideBefore returns the comma that begins what the comma at chunk end ends: an apposition, a relative clause, a participle; -1 for none.
func (p *parser) asideBefore(end int) int {
	verb := false // with a tense
	for j := end - 1; j > p.first+1 && j > end-asideReach; j-- {
		switch c := &p.Chunks[j]; c.Kind {
		case VerbChunk:
			verb = verb || c.Form.Has(Finite)
		case StopChunk, QuoteChunk, SubChunk:
			return -1
		case CommaChunk:
			first := j + 1
			for first < end && p.Chunks[first].Kind == AdverbChunk {
				first++
			}
			switch a := &p.Chunks[first]; a.Kind {
			case RelChunk:
				return j
			case NounChunk:
				if !verb && a.Prep < 0 {
					return j
				}
			case VerbChunk:
				if !verb && a.Form&(Participle|Gerund) != 0 {
					return j
				}
			case PrepChunk:
				if !verb || first+1 < end && p.Chunks[first+1].Kind == RelChunk { // "of the union", "for whom"
					return j
				}
			}
			return -1
		}
	}
	return -1
}

// describedBy returns the noun that the aside at the comma, chunk begin, says more of, with what prepositions hang on it: -1 for none.
func (p *parser) describedBy(begin int) int {
	s := begin - 1
	for s > p.first && p.Chunks[s].Kind == NounChunk && p.Chunks[s].Prep > int32(p.first) {
		s = int(p.Chunks[s].Prep) - 1
	}
	if s <= p.first || p.Chunks[s].Kind != NounChunk || p.Chunks[s].Prep >= 0 {
		return -1
	}
	return s
}

// afresh opens a main clause with subject s and the verb at chunk k. What stands between goes to it, but for the clauses of the aside.
func (p *parser) afresh(s, k int) int32 {
	m, from := p.open(MainClause, -1, -1), p.Chunks[s].Clause
	for j := s; j < k; j++ {
		switch c := &p.Chunks[j]; {
		case c.Clause == from:
			c.Clause = m
		case c.Clause >= 0 && p.Clauses[c.Clause].Parent == from:
			p.Clauses[c.Clause].Parent = m
		}
	}
	p.Clauses[m].Subject, p.Clauses[m].Verb = int32(s), int32(k)
	p.Chunks[k].Clause, p.cur = m, m
	return m
}
