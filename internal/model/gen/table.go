package main

import (
	"maps"
	"slices"

	"github.com/seed-620526af/timeline/internal/model/pack"
)

// table collects the values of a [pack.Table], n of them a key.
type table struct {
	n      int
	keys   []uint64
	values map[uint64][]pack.Ref
}

func (t *table) set(key uint64, i int, ref pack.Ref) { *t.value(key, i) = ref }

// add adds bits to a value.
func (t *table) add(key uint64, i int, bits pack.Ref) { *t.value(key, i) |= bits }

func (t *table) value(key uint64, i int) *pack.Ref {
	if t.values == nil {
		t.values = map[uint64][]pack.Ref{}
	}
	v, ok := t.values[key]
	if !ok {
		v = make([]pack.Ref, t.n)
		t.values[key] = v
		t.keys = append(t.keys, key)
	}
	return &v[i]
}

func (t *table) build() []uint32 { return pack.Build(t.keys, t.values, t.n) }

func sorted[V any](m map[string]V) []string { return slices.Sorted(maps.Keys(m)) }
