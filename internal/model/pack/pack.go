// Package pack is the form in which the compiled models are embedded: sections of little-endian 32-bit words that are read in place.
//
// A model's weights are sums of rows, one row for a feature, one entry in it for a class. An entry is a word: the class in its
// low six bits and the weight, a fixed-point number, above. A row is named by a [Ref], also a word: the only entry of a row of
// one, or where its entries are. Tables of refs are hash tables with open addressing; their keys are 64-bit hashes.
package pack

import (
	"encoding/binary"
	"math/bits"
)

// Words is a section: little-endian 32-bit words.
type Words string

// Len returns the number of words.
func (w Words) Len() int { return len(w) / 4 }

// At returns word i.
func (w Words) At(i int) uint32 {
	s := w[4*i : 4*i+4]
	return uint32(s[0]) | uint32(s[1])<<8 | uint32(s[2])<<16 | uint32(s[3])<<24
}

// Open returns the sections of a packed file: their number, the length of each, then their words.
func Open(data string) []Words {
	all := Words(data)
	n := int(all.At(0))
	sections := make([]Words, n)
	at := n + 1
	for i := range sections {
		end := at + int(all.At(i+1))
		sections[i] = all[4*at : 4*end]
		at = end
	}
	return sections
}

// Join is the inverse of [Open].
func Join(sections ...[]uint32) []byte {
	out := binary.LittleEndian.AppendUint32(nil, uint32(len(sections)))
	for _, s := range sections {
		out = binary.LittleEndian.AppendUint32(out, uint32(len(s)))
	}
	for _, s := range sections {
		for _, w := range s {
			out = binary.LittleEndian.AppendUint32(out, w)
		}
	}
	return out
}

// Ref names a row. The zero Ref is the empty row.
type Ref uint32

const (
	classBits = 6
	countBits = 6
	// Classes is one more than the largest number of a class: the scores that [Score.Add] adds to.
	Classes = 1 << classBits
	row     = Classes - 1 // in the place of a class: the ref is no entry, but says where the entries are
)

// Entry packs a class, below 63, and a weight of 26 bits.
func Entry(class int, weight int32) uint32 { return uint32(weight)<<classBits | uint32(class) }

// Score holds a sum of weights for each class.
type Score [Classes]int32

// Add adds the rows of refs, of the given entries, to s.
func (s *Score) Add(entries Words, refs ...Ref) {
	for _, ref := range refs {
		if ref&row != row {
			s[ref&row] += int32(ref) >> classBits
			continue
		}
		at := 4 * int(ref>>(classBits+countBits))
		e := entries[at : at+4*int(ref>>classBits&(1<<countBits-1))]
		for len(e) >= 8 {
			v := uint32(e[0]) | uint32(e[1])<<8 | uint32(e[2])<<16 | uint32(e[3])<<24
			w := uint32(e[4]) | uint32(e[5])<<8 | uint32(e[6])<<16 | uint32(e[7])<<24
			s[v&row] += int32(v) >> classBits
			s[w&row] += int32(w) >> classBits
			e = e[8:]
		}
		if len(e) >= 4 {
			v := uint32(e[0]) | uint32(e[1])<<8 | uint32(e[2])<<16 | uint32(e[3])<<24
			s[v&row] += int32(v) >> classBits
		}
	}
}

// Rows collects the entries of the rows of a model.
type Rows struct{ Entries []uint32 }

// Add stores a row and returns its ref.
func (r *Rows) Add(entries []uint32) Ref {
	if len(entries) == 0 {
		return 0
	}
	if len(entries) == 1 && entries[0] != 0 {
		return Ref(entries[0])
	}
	at := len(r.Entries)
	r.Entries = append(r.Entries, entries...)
	return newRef(at, len(entries))
}

// newRef makes the ref of n entries, or of [Lanes].
func newRef(at, n int) Ref {
	if at >= 1<<(32-classBits-countBits) || n >= 1<<countBits {
		panic("pack: a model too large for its refs")
	}
	return Ref(at<<(classBits+countBits) | n<<classBits | row)
}

// Table is a hash table of refs, or of other words: for each key, a fixed number of them.
type Table struct {
	slots Words
	size  uint32 // slots
	width int    // words a slot: the key's fingerprint, then the values
}

// NewTable reads a section written by [Build]. The words of its head are the number of slots and of values in each.
func NewTable(w Words) Table {
	return Table{slots: w[8:], size: w.At(0), width: 1 + int(w.At(1))}
}

// Find returns where the values of a key are, for [Table.Value], and 0 where there is no such key.
func (t Table) Find(key uint64) int {
	mark := fingerprint(key)
	for at := int(place(key, t.size)) * t.width; ; {
		switch t.slots.At(at) {
		case mark:
			return at + 1
		case 0:
			return 0
		}
		if at += t.width; 4*at >= len(t.slots) {
			at = 0
		}
	}
}

// Value returns value i of the key found at at; 0 where none was found.
func (t Table) Value(at, i int) Ref {
	if at == 0 {
		return 0
	}
	return Ref(t.slots.At(at + i))
}

// Build makes the section of a table: values of the given number for each key. Keys come in the order of keys, so that the
// same model gives the same bytes.
func Build(keys []uint64, values map[uint64][]Ref, n int) []uint32 {
	size := uint32(len(keys)*5/3 + 2) // so that a search for what isn't there is short, too
	width := 1 + n
	out := make([]uint32, 2+int(size)*width)
	out[0], out[1] = size, uint32(n)
	slots := out[2:]
	for _, k := range keys {
		i := place(k, size)
		for slots[int(i)*width] != 0 {
			if slots[int(i)*width] == fingerprint(k) {
				panic("pack: two keys of one fingerprint")
			}
			if i++; i == size {
				i = 0
			}
		}
		slot := slots[int(i)*width:]
		slot[0] = fingerprint(k)
		for j, v := range values[k] {
			slot[1+j] = uint32(v)
		}
	}
	return out
}

func fingerprint(key uint64) uint32 { return uint32(key>>32) | 1 }

func place(key uint64, size uint32) uint32 { return uint32(uint64(uint32(key)) * uint64(size) >> 32) }

// Hash hashes s.
func Hash(s string) uint64 { return hash(s, 0) }

// HashLower hashes s, which must be ASCII, as [Hash] does its lower-cased form.
func HashLower(s string) uint64 { return hash(s, ^uint64(0)) }

// Mix makes of a key and a small number a key.
func Mix(key uint64, n int) uint64 { return mix(key + uint64(n)*0x9E3779B97F4A7C15) }

func hash(s string, fold uint64) uint64 {
	h := uint64(len(s)) * 0xD6E8FEB86659FD93
	if n := len(s); n < 8 {
		return mix(h ^ lower(short(s), fold))
	}
	last := s[len(s)-8:]
	for len(s) > 8 {
		h = mix(h ^ lower(eight(s), fold))
		s = s[8:]
	}
	return mix(h ^ lower(eight(last), fold))
}

func mix(h uint64) uint64 {
	hi, lo := bits.Mul64(h^0xA0761D6478BD642F, 0xE7037ED1A0B428DB)
	return hi ^ lo
}

// lower lower-cases eight ASCII bytes at once, where fold is all ones; where it is 0 it changes nothing.
func lower(w, fold uint64) uint64 {
	const ones = 0x0101010101010101
	seven := w & (0x7F * ones)
	geA := seven + (0x80-'A')*ones
	gtZ := seven + (0x7F-'Z')*ones
	return w | (geA&^gtZ&^w&(0x80*ones))>>2&fold
}

func eight(s string) uint64 {
	_ = s[7]
	return uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 |
		uint64(s[4])<<32 | uint64(s[5])<<40 | uint64(s[6])<<48 | uint64(s[7])<<56
}

func four(s string) uint64 {
	_ = s[3]
	return uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24
}

// short packs fewer than eight bytes into a word; of a given length, no two strings give the same.
func short(s string) uint64 {
	switch n := len(s); {
	case n >= 4:
		return four(s) | four(s[n-4:])<<32
	case n > 0:
		return uint64(s[0]) | uint64(s[n/2])<<8 | uint64(s[n-1])<<16
	}
	return 0
}
