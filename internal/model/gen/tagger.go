package main

import (
	"log"
	"math"
	"slices"
	"strings"

	"github.com/seed-620526af/timeline/internal/model/pack"
)

// compileTagger makes the sections of the tagger's file. Its weights are thousandths, so integers hold them exactly.
func compileTagger(m module) [][]uint32 {
	var weights map[string]map[string]float64
	var fixed map[string]string
	m.gob("AveragedPerceptron/weights.gob", &weights)
	m.gob("AveragedPerceptron/tags.gob", &fixed)
	for _, e := range m.strings("tokenize.go", "emoticons") {
		fixed[e] = "SYM"
	}
	fixed["-"], fixed["0"], fixed["*"] = "-", "-NONE-", "-NONE-"

	s := make([][]uint32, pack.TaggerSections)
	rows := new(pack.Rows)
	words, pairs, suffixes, around := table{n: 6}, table{n: 1}, table{n: 1}, table{n: 2}
	s[pack.TaggerBias] = make([]uint32, 1)
	s[pack.TaggerFirst] = make([]uint32, 256)
	s[pack.TaggerBefore] = make([]uint32, pack.Classes)
	s[pack.TaggerBefore2] = make([]uint32, pack.Classes)
	s[pack.TaggerTwo] = make([]uint32, pack.Classes*pack.Classes)

	for _, feature := range sorted(weights) {
		ref := rows.Add(tagRow(weights[feature]))
		name, value := splitFeature(feature)
		switch name {
		case "bias":
			s[pack.TaggerBias][0] = uint32(ref)
		case "i word":
			words.set(pack.Hash(value), 0, ref)
		case "i-1 word":
			words.set(pack.Hash(value), 1, ref)
		case "i+1 word":
			words.set(pack.Hash(value), 2, ref)
		case "i-2 word":
			words.set(pack.Hash(value), 3, ref)
		case "i+2 word":
			words.set(pack.Hash(value), 4, ref)
		case "i suffix":
			suffixes.set(pack.Hash(value), 0, ref)
		case "i-1 suffix":
			around.set(pack.Hash(value), 0, ref)
		case "i+1 suffix":
			around.set(pack.Hash(value), 1, ref)
		case "i pref1": // the first byte of the word, as a rune
			s[pack.TaggerFirst][[]rune(value)[0]] = uint32(ref)
		case "i-1 tag":
			s[pack.TaggerBefore][tagNumber(value)] = uint32(ref)
		case "i-2 tag":
			s[pack.TaggerBefore2][tagNumber(value)] = uint32(ref)
		case "i tag+i-2 tag":
			one, two, _ := strings.Cut(value, " ")
			s[pack.TaggerTwo][tagNumber(one)*pack.Classes+tagNumber(two)] = uint32(ref)
		case "i-1 tag+i word":
			tag, word, _ := strings.Cut(value, " ")
			words.set(pack.Hash(word), 5, 1)
			pairs.set(pack.Mix(pack.Hash(word), tagNumber(tag)), 0, ref)
		default:
			log.Fatalf("gen: a feature of no known kind: %q", feature)
		}
	}
	tags := table{n: 1}
	for _, w := range sorted(fixed) {
		tags.set(pack.Hash(w), 0, pack.Ref(tagNumber(fixed[w])))
	}
	s[pack.TaggerEntries] = rows.Entries
	s[pack.TaggerFixed] = tags.build()
	s[pack.TaggerWords] = words.build()
	s[pack.TaggerPairs] = pairs.build()
	s[pack.TaggerSuffixes] = suffixes.build()
	s[pack.TaggerAround] = around.build()
	return s
}

// splitFeature splits "i-1 tag+i word DT plate" after the feature's name, which is one of a few.
func splitFeature(feature string) (name, value string) {
	if feature == "bias" {
		return feature, ""
	}
	for _, name := range []string{"i-1 tag+i word", "i tag+i-2 tag", "i-1 tag", "i-2 tag", "i pref1",
		"i suffix", "i-1 suffix", "i+1 suffix", "i word", "i-1 word", "i+1 word", "i-2 word", "i+2 word"} {
		if value, ok := strings.CutPrefix(feature, name+" "); ok {
			return name, value
		}
	}
	return feature, ""
}

func tagRow(weights map[string]float64) (row []uint32) {
	for _, tag := range sorted(weights) {
		w := math.Round(weights[tag] * 1000)
		if math.Abs(w/1000-weights[tag]) > 1e-9 {
			log.Fatalf("gen: a weight that is no thousandth: %v", weights[tag])
		}
		row = append(row, pack.Entry(tagNumber(tag), int32(w)))
	}
	return row
}

func tagNumber(name string) int {
	switch name {
	case "-START-":
		return pack.Start
	case "-START2-":
		return pack.Start2
	}
	n := slices.Index(pack.TagNames[:], name)
	if n < 1 {
		log.Fatalf("gen: no such tag: %q", name)
	}
	return n
}
