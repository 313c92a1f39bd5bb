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
	fixedTags, words, pairs, suffixes, around := table{n: 1}, table{n: pack.WordValues}, table{n: 1}, table{n: 1}, table{n: 2}
	row := func(features ...string) pack.Ref { return rows.AddLaned(tagRow(weights, features...)) }
	s[pack.TaggerBias] = make([]uint32, 1)
	s[pack.TaggerFirst] = make([]uint32, 256)
	s[pack.TaggerBefore] = make([]uint32, pack.Classes)
	s[pack.TaggerBefore2] = make([]uint32, pack.Classes)
	s[pack.TaggerTwo] = make([]uint32, pack.Classes*pack.Classes)

	common := commonWords(weights)
	for _, feature := range sorted(weights) {
		name, value := splitFeature(feature)
		if common[value] && (name == "i-1 word" || name == "i+1 word") {
			continue // summed below
		}
		ref := row(feature)
		switch name {
		case "bias":
			s[pack.TaggerBias][0] = uint32(ref)
		case "i word":
			words.set(pack.Hash(value), pack.RowItself, ref)
		case "i-1 word":
			words.set(pack.Hash(value), pack.RowBefore, ref)
		case "i+1 word":
			words.set(pack.Hash(value), pack.RowAfter, ref)
		case "i-2 word":
			words.set(pack.Hash(value), pack.RowBefore2, ref)
		case "i+2 word":
			words.set(pack.Hash(value), pack.RowAfter2, ref)
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
			words.add(pack.Hash(word), pack.Facts, pack.WithTag)
			pairs.set(pack.Mix(pack.Hash(word), tagNumber(tag)), 0, ref)
		default:
			log.Fatalf("gen: a feature of no known kind: %q", feature)
		}
	}
	for _, w := range sorted(fixed) {
		tag := pack.Ref(tagNumber(fixed[w]))
		fixedTags.set(pack.Hash(w), 0, tag)
		if w == strings.ToLower(w) {
			words.add(pack.Hash(w), pack.Facts, tag<<pack.FactBits)
		}
	}
	for _, w := range sorted(common) { // what is asked for together is summed here
		key, last := pack.Hash(w), w[max(len(w)-3, 0):]
		words.set(key, pack.RowBefore, row("i-1 word "+w, "i-1 suffix "+last))
		words.set(key, pack.RowAfter, row("i+1 word "+w, "i+1 suffix "+last))
		words.add(key, pack.Facts, pack.WithSuffix)
		if fixed[w] == "" && w == strings.ToLower(w) { // not "!YEAR", which stands for others
			words.set(key, pack.RowWritten, row("i word "+w, "i suffix "+last, "i pref1 "+w[:1]))
		}
	}
	s[pack.TaggerEntries] = rows.Entries
	s[pack.TaggerFixed] = fixedTags.build()
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

// commonWords returns the words that the training met most: those with most weights as the neighbours of others.
func commonWords(weights map[string]map[string]float64) map[string]bool {
	const most = 2000
	count := map[string]int{}
	for feature, row := range weights {
		switch name, value := splitFeature(feature); name {
		case "i-2 word", "i-1 word", "i+1 word", "i+2 word":
			count[value] += len(row)
		}
	}
	words := sorted(count)
	slices.SortStableFunc(words, func(a, b string) int { return count[b] - count[a] })
	common := map[string]bool{}
	for _, w := range words[:most] {
		common[w] = true
	}
	return common
}

// tagRow makes the row of some features together.
func tagRow(weights map[string]map[string]float64, features ...string) (row []uint32) {
	sum := map[string]int32{}
	for _, f := range features {
		for tag, weight := range weights[f] {
			w := math.Round(weight * 1000)
			if math.Abs(w/1000-weight) > 1e-9 {
				log.Fatalf("gen: a weight that is no thousandth: %v", weight)
			}
			if math.Abs(w) >= pack.LanedWeight {
				log.Fatalf("gen: a weight too large: %v", weight)
			}
			sum[tag] += int32(w)
		}
	}
	for _, tag := range sorted(sum) {
		row = append(row, pack.Entry(tagNumber(tag), sum[tag]))
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
