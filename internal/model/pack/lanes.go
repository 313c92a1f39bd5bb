package pack

// Lanes is a sum of rows, as [Score] is, but of three classes a word, so that a long row is added a word at a time.
type Lanes struct {
	words [LanedClasses / 3]uint64
	named uint64 // the classes that the rows name, a bit each
}

const (
	// LanedClasses is one more than the largest class of the rows of Lanes.
	LanedClasses = 45
	// LanedWeight is more than the largest weight, of either sign, of those rows. A lane holds the sum of sixteen.
	LanedWeight = 1 << (laneBits - 5)

	laneBits  = 21
	lane      = 1<<laneBits - 1
	zero      = 1 << (laneBits - 1)                        // what stands for 0 in a lane where [Lanes.Highest] compares
	zeros     = zero | zero<<laneBits | zero<<(2*laneBits) // in every lane
	lanedRow  = 2 * (LanedClasses/3 + 1)                   // words of 32 bits in a row that is laid out as Lanes are
	lanedMark = 1<<countBits - 1                           // its count of entries, in its ref
)

// Add adds the rows of refs, of the given entries, to l.
func (l *Lanes) Add(entries Words, refs ...Ref) {
	for _, ref := range refs {
		if ref != 0 {
			l.addRow(entries, ref)
		}
	}
}

func (l *Lanes) addRow(entries Words, ref Ref) {
	at, n := int(ref>>(classBits+countBits)), int(ref>>classBits&(1<<countBits-1))
	switch {
	case ref&row != row:
		l.add(uint32(ref))
	case n == lanedMark:
		e := entries[4*at:][:4*lanedRow]
		for i := range l.words {
			l.words[i] += eight(string(e[8*i : 8*i+8]))
		}
		l.named |= eight(string(e[8*len(l.words):]))
	default:
		for e := entries[4*at:][:4*n]; len(e) > 0; e = e[4:] {
			l.add(e.At(0))
		}
	}
}

// add adds an entry. What a number below 0 borrows from the next lane is given back when the lanes are read.
func (l *Lanes) add(entry uint32) {
	class := entry & row
	l.words[class/3] += uint64(int32(entry)>>classBits) << (class % 3 * laneBits)
	l.named |= 1 << class
}

// Highest returns the class of the highest number that l has when the rows of refs are added to it, the first of equals, or 0 where none
// is above 0. Most long rows are added on the way through the classes, five at a time.
func (l *Lanes) Highest(entries Words, refs ...Ref) int {
	sum, n := *l, 0
	var long [5]Words
	for _, ref := range refs {
		if ref&(lanedMark<<classBits|row) == lanedMark<<classBits|row && n < len(long) {
			long[n] = entries[4*int(ref>>(classBits+countBits)):]
			n++
		} else if ref != 0 {
			sum.addRow(entries, ref)
		}
	}
	for ; n < len(long); n++ {
		long[n] = nothing
	}
	const size = 4 * lanedRow
	a, b, c, d, e := long[0][:size], long[1][:size], long[2][:size], long[3][:size], long[4][:size]
	var first, second, third uint64 // each a number and, behind it, the nearness of its class to 0
	for i := range sum.words {
		from, to := 8*i, 8*i+8 // within a row, as the compiler sees
		w := sum.words[i] + eight(string(a[from:to])) + eight(string(b[from:to])) + eight(string(c[from:to])) + eight(string(d[from:to])) + eight(string(e[from:to])) + zeros
		near := uint64(row - 3*i)
		first = max(first, w&lane<<classBits|near)
		second = max(second, w>>laneBits&lane<<classBits|(near-1))
		third = max(third, w>>(2*laneBits)<<classBits|(near-2))
	}
	best := max(first, second, third)
	if best>>classBits <= zero {
		return 0
	}
	return int(row - best&row)
}

// nothing is a long row that adds nothing.
var nothing = Words(make([]byte, 4*lanedRow))

// HighestNamed is [Lanes.Highest] of l itself, among the classes that its rows name, also where it is not above 0; 0 where they name none.
func (l *Lanes) HighestNamed() int {
	best := uint64(0)
	for class := range uint64(LanedClasses) {
		if l.named>>class&1 != 0 {
			number := (l.words[class/3] + zeros) >> (class % 3 * laneBits) & lane
			best = max(best, number<<classBits|(row-class))
		}
	}
	if best == 0 {
		return 0
	}
	return int(row - best&row)
}

// AddLaned is like [Rows.Add], but lays a long row out as [Lanes] are. Only they can add it.
func (r *Rows) AddLaned(entries []uint32) Ref {
	const long = 8 // entries, from which on it is faster
	if len(entries) < long {
		return r.Add(entries)
	}
	var l Lanes
	for _, e := range entries {
		l.add(e)
	}
	at := len(r.Entries)
	for _, w := range append(l.words[:], l.named) {
		r.Entries = append(r.Entries, uint32(w), uint32(w>>32))
	}
	return newRef(at, lanedMark)
}
