package timeline

import (
	"cmp"
	"container/heap"
	"slices"
	"strings"
	"unicode"
)

// Leading is the score from which an event is part of a chronology; what is below it is background.
const Leading = 0.5

// Personal is the score from which an event is part of the chronology of one who takes part in it: what is background to the world
// is a step in a life.
const Personal = 0.3

// Query says which events of a timeline are wanted. The zero Query asks for the chronology: all events that lead.
type Query struct {
	About string // only events in which this person, organisation, place or thing takes part, by any of its names; or with it in their title
	Title string // only events whose title holds each of these words, or one that begins with it, in either case
	From  Day    // only events that may lie on or after this day
	To    Day    // only events that may lie on or before this day
	Top   int    // only so many, those with the highest scores, of many days and people rather than of one; 0 for all
	All   bool   // also what a chronology leaves out: every mention is then in one event or another
}

// pick returns the events that q asks for, with a date or a bound, and without.
func (t *Timeline) pick(q Query) (events, undated []*Event) {
	about, bar := func(*Event) bool { return true }, Leading
	if strings.TrimSpace(q.About) != "" {
		about, bar = t.about(q.About), Personal
	}
	words := titleWords(q.Title)
	wanted := func(list []*Event) (picked []*Event) {
		for _, e := range list {
			if (q.All || e.Score >= bar) && q.within(e) && e.titled(words) && about(e) {
				picked = append(picked, e)
			}
		}
		return picked
	}
	told := t.tell()
	events, undated = wanted(told.events), wanted(told.undated)
	if q.Top <= 0 || len(events)+len(undated) <= q.Top {
		return events, undated
	}
	chosen := choose(slices.Concat(events, undated), q.Top)
	left := func(e *Event) bool { return !chosen[e] }
	return slices.DeleteFunc(events, left), slices.DeleteFunc(undated, left)
}

// within reports whether e may lie in the span of time that q asks for.
func (q Query) within(e *Event) bool {
	if !q.From.IsZero() && (e.Last.IsZero() || e.Last.Before(q.From)) {
		return false
	}
	return q.To.IsZero() || !e.First.After(q.To) && !(e.First.IsZero() && e.Last.IsZero())
}

// titled reports whether e's title holds a word that begins with each of the given ones.
func (e *Event) titled(words []string) bool {
	if len(words) == 0 {
		return true
	}
	title := titleWords(e.Title)
	for _, w := range words {
		if !slices.ContainsFunc(title, func(of string) bool { return strings.HasPrefix(of, w) }) {
			return false
		}
	}
	return true
}

func titleWords(s string) []string {
	return strings.FieldsFunc(strings.ToLower(s), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsMark(r) && !unicode.IsNumber(r) })
}

// again is what an event weighs less for each one chosen before it of its own days, and of whom it tells most.
const again = 0.02

// choose returns the n events that weigh most. What is told of one day and one person is worth telling once, and less a second time.
func choose(events []*Event, n int) map[*Event]bool {
	type hero struct {
		first, last Day
		name        string
	}
	chosen, of := make(map[*Event]bool, n), map[hero]int{}
	q := make(queue, len(events))
	for i, e := range events {
		q[i] = waiting{Event: e, weight: e.Score, place: i}
	}
	heap.Init(&q)
	for len(chosen) < n && len(q) > 0 {
		w := &q[0]
		h := hero{w.First, w.Last, w.hero()}
		if told := of[h]; w.told < told { // more was chosen since it was weighed
			w.weight -= again * float64(told-w.told)
			w.told = told
			heap.Fix(&q, 0)
			continue
		}
		chosen[w.Event] = true
		of[h]++
		heap.Pop(&q)
	}
	return chosen
}

// hero returns whom, or else which place, e tells of most.
func (e *Event) hero() string {
	for _, names := range [][]string{e.Participants, e.Places} {
		if len(names) > 0 {
			return names[0]
		}
	}
	return ""
}

// waiting is an event that may yet be chosen.
type waiting struct {
	*Event
	weight float64
	place  int // among the events, in order
	told   int // how many of its days and hero had been chosen when it was weighed
}

// queue is a heap of events, the weightiest first.
type queue []waiting

func (q queue) Len() int      { return len(q) }
func (q queue) Swap(i, j int) { q[i], q[j] = q[j], q[i] }
func (q queue) Less(i, j int) bool {
	return cmp.Or(cmp.Compare(q[j].weight, q[i].weight), cmp.Compare(q[i].place, q[j].place)) < 0
}
func (q *queue) Push(x any) { *q = append(*q, x.(waiting)) }
func (q *queue) Pop() any {
	last := len(*q) - 1
	w := (*q)[last]
	*q = (*q)[:last]
	return w
}
