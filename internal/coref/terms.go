package coref

// terms numbers keys from 0 in the order in which they are added: a hash table with open addressing, which for millions of look-ups
// is kinder to the processor's cache than a map.
type terms struct {
	slots []slot // their number is a power of two
	n     int
}

type slot struct {
	key uint32
	id  int32 // 1 more than the key's number, 0 where the slot is free
}

// add returns the number of key, which is new where it hasn't been added before.
func (t *terms) add(key uint32) int32 {
	if 2*t.n >= len(t.slots) {
		t.grow()
	}
	s := t.find(key)
	if s.id == 0 {
		t.n++
		*s = slot{key, int32(t.n)}
	}
	return s.id - 1
}

// find returns the slot of key, or the free one where it belongs.
func (t *terms) find(key uint32) *slot {
	mask := uint64(len(t.slots) - 1)
	for i := mix(uint64(key)) & mask; ; i = (i + 1) & mask {
		if s := &t.slots[i]; s.id == 0 || s.key == key {
			return s
		}
	}
}

func (t *terms) grow() {
	old := t.slots
	t.slots = make([]slot, max(1024, 2*len(old)))
	for _, s := range old {
		if s.id != 0 {
			*t.find(s.key) = s
		}
	}
}

// of returns the number of a key that has been added.
func (t *terms) of(key uint32) int32 { return t.find(key).id - 1 }
