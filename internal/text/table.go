package text

import (
	"strings"
	"sync"
	"sync/atomic"
	"unicode/utf8"
)

// Key hashes the lower-cased form of s as tokens are hashed (FNV-1a, 32 bits; ’ counts as ').
func Key(s string) uint32 {
	h := uint32(offset32)
	for i := 0; i < len(s); {
		if c := s[i]; c < utf8.RuneSelf {
			h = hashByte(h, lowerASCII[c])
			i++
			continue
		}
		r, n := utf8.DecodeRuneInString(s[i:])
		h = hashRune(h, r, s[i:i+n])
		i += n
	}
	return h
}

const (
	offset32 = 2166136261
	prime32  = 16777619
)

func hashByte(h uint32, c byte) uint32 { return (h ^ uint32(c)) * prime32 }

// hashRune adds a rune above ASCII, folded; invalid bytes count as they are.
func hashRune(h uint32, r rune, raw string) uint32 {
	if r == utf8.RuneError && len(raw) == 1 {
		return hashByte(h, raw[0])
	}
	var buf [utf8.UTFMax]byte
	for _, c := range buf[:utf8.EncodeRune(buf[:], fold(r))] {
		h = hashByte(h, c)
	}
	return h
}

// Table is a dictionary of single words, asked by a token's key. The words are matched in any case.
// It is built when it is first asked: a program that does not ask it need not wait for it. A Table is safe for concurrent use.
type Table[V any] struct {
	sieve
	later[table[V]]
	list func(add func(word string, v V))
}

// table holds no pointers to its words, since it lives as long as the program, and whoever collects garbage would follow them each time.
type table[V any] struct {
	words   string // lower-cased, one behind the other
	slots   []slot // by the last bits of the key, or after
	entries []entry[V]
}

type entry[V any] struct {
	start, end uint32 // of the word
	value      V
}

// slot says which entry has a key, from 1; 0 where the slot is free.
type slot struct{ key, at uint32 }

// sieve holds a bit for each key, set where none of a dictionary's words has the key. It dismisses most words before anything else
// is looked at; before it is filled it dismisses none.
type sieve [8]atomic.Uint64

func (s *sieve) may(key uint32) bool { return s[key>>20%8].Load()>>(key>>23%64)&1 == 0 }

// fill fills s for a dictionary of the words in the slots.
func (s *sieve) fill(slots []slot) {
	var held [len(s)]uint64
	for _, k := range slots {
		if k.at != 0 {
			held[k.key>>20%8] |= 1 << (k.key >> 23 % 64)
		}
	}
	for i := range held {
		s[i].Store(^held[i])
	}
}

// NewTable returns a table of the words of the map that words makes, such as a [List].
func NewTable[V any](words func() map[string]V) *Table[V] {
	return TableOf(func(add func(word string, v V)) {
		for w, v := range words() {
			add(w, v)
		}
	})
}

// TableOf returns a table of the words that are added by list. Of a word that is added again the last value counts.
func TableOf[V any](list func(add func(word string, v V))) *Table[V] { return &Table[V]{list: list} }

// List makes a map of words that are set apart by white space, of one value.
func List[V any](v V, words string) func() map[string]V {
	return func() map[string]V {
		m := map[string]V{}
		Each(words, func(w string) { m[w] = v })
		return m
	}
}

// Each calls do for each of the words that are set apart by white space, as ASCII has it.
func Each(words string, do func(word string)) {
	for start := 0; start < len(words); start++ {
		end := start
		for end < len(words) && words[end] > ' ' {
			end++
		}
		if end > start {
			do(words[start:end])
		}
		start = end
	}
}

// Words returns a table of words that are set apart by white space, which are all that is asked of it.
func Words(words string) *Table[bool] {
	return TableOf(func(add func(string, bool)) {
		Each(words, func(w string) { add(w, true) })
	})
}

// Join makes one map of several; the last to hold a word has its value.
func Join[V any](lists ...func() map[string]V) func() map[string]V {
	return func() map[string]V {
		all := map[string]V{}
		for _, list := range lists {
			for w, v := range list() {
				all[w] = v
			}
		}
		return all
	}
}

// later holds what is built when it is first asked for.
type later[T any] struct {
	built atomic.Pointer[T]
	once  sync.Once
}

// build builds what the first to ask makes.
func (l *later[T]) build(make func() *T) *T {
	l.once.Do(func() { l.built.Store(make()) })
	return l.built.Load()
}

// lay lays out the words that are added by list.
func lay[V any](list func(add func(word string, v V))) *table[V] {
	t := new(table[V])
	var words []byte
	list(func(w string, v V) {
		start := len(words)
		words = append(words, Lower(w)...)
		t.entries = append(t.entries, entry[V]{uint32(start), uint32(len(words)), v})
	})
	t.words = string(words)
	t.place()
	return t
}

// place makes the slots of the entries. Of those of one word the last one counts.
func (t *table[V]) place() {
	size := 8
	for size < 2*len(t.entries) {
		size *= 2
	}
	t.slots = make([]slot, size)
	mask := uint32(size - 1)
entries:
	for n := range t.entries {
		w := t.word(uint32(n))
		key := Key(w)
		i := key & mask
		for ; t.slots[i].at != 0; i = (i + 1) & mask {
			if t.slots[i].key == key && t.word(t.slots[i].at-1) == w {
				t.slots[i].at = uint32(n) + 1
				continue entries
			}
		}
		if w != "" {
			t.slots[i] = slot{key, uint32(n) + 1}
		}
	}
}

// word returns the word of entry n.
func (t *table[V]) word(n uint32) string { return t.words[t.entries[n].start:t.entries[n].end] }

// open returns what the table holds.
func (t *Table[V]) open() *table[V] {
	if b := t.built.Load(); b != nil {
		return b
	}
	return t.build(func() *table[V] {
		b := lay(t.list)
		t.sieve.fill(b.slots)
		return b
	})
}

// Get looks up the word written as word whose key is key.
func (t *Table[V]) Get(key uint32, word string) (v V, ok bool) {
	if t.sieve.may(key) {
		return t.open().get(key, word)
	}
	return v, false
}

func (t *table[V]) get(key uint32, word string) (v V, ok bool) {
	mask := uint32(len(t.slots) - 1)
	for i := key & mask; ; i = (i + 1) & mask {
		switch k := t.slots[i]; {
		case k.at == 0:
			return v, false
		case k.key == key:
			if w := t.word(k.at - 1); w == word || equalFold(w, word) {
				return t.entries[k.at-1].value, true
			}
		}
	}
}

// Of looks up token i of x.
func (t *Table[V]) Of(x *Text, i int) (v V, ok bool) {
	if k := &x.Tokens[i]; t.sieve.may(k.Key) {
		return t.open().get(k.Key, x.Raw[k.Start:k.End])
	}
	return v, false
}

// Find looks up a word that is no token.
func (t *Table[V]) Find(word string) (V, bool) { return t.Get(Key(word), word) }

// Lower lower-cases s as keys are, with ’ as '.
func Lower(s string) string {
	for i := 0; i < len(s); i++ {
		if c := s[i]; c >= utf8.RuneSelf || lowerASCII[c] != c {
			return strings.Map(fold, s)
		}
	}
	return s
}

// equalFold reports whether word, in any case, is the lower-cased low.
func equalFold(low, word string) bool {
	i := 0
	for j := 0; j < len(word); {
		if c := word[j]; c < utf8.RuneSelf {
			if i >= len(low) || low[i] != lowerASCII[c] {
				return false
			}
			i, j = i+1, j+1
			continue
		}
		r, n := utf8.DecodeRuneInString(word[j:])
		j += n
		f := fold(r)
		if i >= len(low) {
			return false
		}
		g, m := utf8.DecodeRuneInString(low[i:])
		if f != g {
			return false
		}
		i += m
	}
	return i == len(low)
}

// Phrases is a dictionary of names and phrases of one or more tokens. The longest one wins. It is built when it is first asked.
type Phrases[V any] struct {
	sieve // of first words
	later[phrases[V]]
	words func() map[string]V
}

type phrases[V any] struct {
	next  map[uint64]step[V] // by the hash of a phrase's keys so far, what may come after
	first *table[bool]       // first words, so that nearly every token is dismissed by one look-up
}

type step[V any] struct {
	value V
	full  bool // a phrase ends here
	more  bool // a longer phrase may follow
}

// NewPhrases returns a dictionary of the phrases of the map that words makes, split as [New] splits texts.
func NewPhrases[V any](words func() map[string]V) *Phrases[V] { return &Phrases[V]{words: words} }

// PhrasesOf returns a dictionary of phrases of which no more is known than that they are in it.
func PhrasesOf(list ...string) *Phrases[bool] {
	return NewPhrases(func() map[string]bool {
		m := make(map[string]bool, len(list))
		for _, phrase := range list {
			m[phrase] = true
		}
		return m
	})
}

func (p *Phrases[V]) open() *phrases[V] {
	if b := p.built.Load(); b != nil {
		return b
	}
	return p.build(p.lay)
}

func (p *Phrases[V]) lay() *phrases[V] {
	all := p.words()
	next := make(map[uint64]step[V], len(all))
	first := lay(func(add func(string, bool)) {
		var x Text
		for phrase, v := range all {
			x.Raw, x.Tokens = phrase, x.Tokens[:0]
			x.tokenize()
			h := uint64(0)
			for i := range x.Tokens {
				if i == 0 {
					add(x.Word(0), true)
				}
				h = chain(h, x.Tokens[i].Key)
				s := next[h]
				if i == len(x.Tokens)-1 {
					s.value, s.full = v, true
				} else {
					s.more = true
				}
				next[h] = s
			}
		}
	})
	b := &phrases[V]{next, first}
	p.sieve.fill(b.first.slots)
	return b
}

// chain combines keys into a hash of the sequence (64 bits, so that a collision among a lexicon's phrases is out of reach).
func chain(h uint64, key uint32) uint64 {
	h = (h ^ uint64(key)) * 0x9E3779B97F4A7C15
	return h ^ h>>29
}

// Match returns the longest phrase that begins at token i and ends before token last, and its number of tokens, 0 where there is none.
func (p *Phrases[V]) Match(x *Text, i, last int) (v V, n int) {
	key := x.Tokens[i].Key
	if !p.sieve.may(key) {
		return v, 0
	}
	b := p.open()
	if _, ok := b.first.get(key, x.Word(i)); !ok {
		return v, 0
	}
	h := uint64(0)
	for j := i; j < last; j++ {
		h = chain(h, x.Tokens[j].Key)
		s, ok := b.next[h]
		if !ok {
			break
		}
		if s.full {
			v, n = s.value, j-i+1
		}
		if !s.more {
			break
		}
	}
	return v, n
}
