package names

import "github.com/seed-620526af/timeline/internal/text"

// ballotKinds are the small words inside an election's name.
var ballotKinds = newSet(`general federal presidential parliamentary local legislative municipal regional state gubernatorial leadership snap provincial
	national mayoral assembly senate house special european constitutional independence council county by congressional communal cantonal territorial district
	constituent crown midterm mid-term devolution membership supplementary`)

// crises need no place beside their year: 2008 financial crisis.
var crises = newSet(`crisis pandemic recession epidemic`)

// happeningKinds are the small words inside the name of another happening.
var happeningKinds = newSet(`civil military coup terrorist terror train bus plane air mass school church nightclub refugee migrant debt financial economic
	banking political constitutional energy food oil gas influenza flu swine ebola cholera anti-government student street prison mine ferry gas chemical
	nuclear hostage peace`)

// findElections fills f.elections with the elections named between tokens first and last: "2001 Italian general election",
// "Scottish independence referendum, 2014". It reads back from the word that ends the name.
func (f *Finder) findElections(first, last int) {
	f.elections = f.elections[:0]
	floor := first
	for h := first; h < last; h++ {
		if f.x.Tokens[h].Kind != text.Word || !f.bits[h].has(ballot|happening) || f.bits[h].has(happening) && f.x.Tokens[h].Flags.Has(text.Capital) {
			continue
		}
		begin, capitals, kinds := f.ballotBegins(h, floor)
		year := false
		if begin > floor && f.isYear(begin-1) {
			year = true
			begin--
			if begin > floor && f.bits[begin-1].has(calendar) && f.x.Tokens[begin-1].Flags.Has(text.Capital) {
				begin--
			}
		}
		end := h + 1
		if !year && end+1 < last && f.x.Word(end) == "," && f.isYear(end+1) && capitals > 0 {
			year, end = true, end+2
		}
		if !f.bits[h].has(ballot) { // another happening is named by its year and its place: 2010 Haiti earthquake
			if year && (capitals > 0 || kinds > 0 && crises.at(f.x, h)) {
				f.elections = append(f.elections, span{begin, h + 1})
				floor = h + 1
			}
			continue
		}
		referendum := f.x.Word(h)[0]|0x20 == 'r'
		if year && (capitals+kinds > 0 || referendum) || referendum && capitals > 1 ||
			capitals > 0 && kinds > 0 && f.x.Tokens[begin].Flags.Has(text.Capital) && f.x.Tokens[h].Flags.Has(text.Capital) {
			if capitals > 0 && end+1 < last && f.x.Word(end) == "in" && f.bits[end+1].has(anyPlace) && f.parliamentOfMany(begin, h) {
				if _, n := f.known(end+1, last); n > 0 {
					end += n
				} else {
					end++
				}
				end++
			}
			f.elections = append(f.elections, span{begin, end})
			floor = end
			h = end - 1
		}
	}
}

// ballotBegins returns where the words begin that belong to the one at token h, not before token floor, and how many of them have
// capitals, and tell its kind.
func (f *Finder) ballotBegins(h, floor int) (begin, capitals, kinds int) {
	begin = h
	for begin > floor && h-begin < 9 {
		i := begin - 1
		t, w := &f.x.Tokens[i], f.x.Word(i)
		switch {
		case t.Kind != text.Word || f.bits[i].has(calendar):
			i = -1
		case ballotKinds.at(f.x, i), f.bits[h].has(happening) && happeningKinds.at(f.x, i):
			kinds++
		case t.Flags.Has(text.Capital) && !f.bits[i].has(function):
			capitals++
		case (w == "of" || w == "and" || w == "for") && capitals > 0 && i > floor && f.x.Tokens[i-1].Flags.Has(text.Capital):
		default:
			i = -1
		}
		if i < 0 {
			break
		}
		begin = i
	}
	for begin < h && !f.x.Tokens[begin].Flags.Has(text.Capital) && !ballotKinds.at(f.x, begin) {
		begin++
	}
	return begin, capitals, kinds
}

// parliamentOfMany reports whether the election is held in many parts, so that "in Italy" or "in Ohio" tells which.
func (f *Finder) parliamentOfMany(first, last int) bool {
	for i := first; i < last; i++ {
		if w := f.x.Word(i); w == "European" || w == "States" {
			return true
		}
	}
	return false
}

// isYear reports whether token i is a number of four digits between 1000 and 2199.
func (f *Finder) isYear(i int) bool {
	t := &f.x.Tokens[i]
	return t.Kind == text.Number && t.End-t.Start == 4 && !t.Flags.Has(text.HasPeriod) &&
		(f.x.Raw[t.Start] == '1' || f.x.Raw[t.Start] == '2' && f.x.Raw[t.Start+1] < '2') && isDigits(f.x.Word(i))
}

func isDigits(s string) bool {
	for i := 0; i < len(s); i++ {
		if s[i] < '0' || s[i] > '9' {
			return false
		}
	}
	return true
}

// electionAt returns the election that begins at token i, an empty span where none does.
func (f *Finder) electionAt(i int) span {
	for _, e := range f.elections {
		if e.first == i {
			return e
		}
	}
	return span{}
}
