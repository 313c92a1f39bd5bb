package main

import (
	"log"
	"math"
	"slices"
	"strconv"
	"strings"

	"github.com/seed-620526af/timeline/internal/model/pack"
)

// compileNames makes the sections of the recognizer's file. Its weights are reals: they are rounded to 2⁻²¹, far finer than what
// sets two labels apart.
func compileNames(m module) [][]uint32 {
	var mapping map[string]int
	var weights []float64
	m.gob("Maxent/mapping.gob", &mapping)
	m.gob("Maxent/weights.gob", &weights)

	features := map[string][]uint32{} // by name and value
	for _, joint := range sorted(mapping) {
		feature, label := splitLabel(joint)
		w := math.Round(weights[mapping[joint]] * pack.LabelScale)
		if math.Abs(w) >= 1<<25 {
			log.Fatalf("gen: a weight too large: %v", w)
		}
		features[feature] = append(features[feature], pack.Entry(label, int32(w)))
	}

	s := make([][]uint32, pack.NamesSections)
	for section, n := range map[int]int{
		pack.NamesBias:       2,
		pack.NamesLengths:    pack.MaxLength,
		pack.NamesTag:        pack.Classes,
		pack.NamesTagBefore:  pack.Classes,
		pack.NamesTagAfter:   pack.Classes,
		pack.NamesHistory:    len(pack.Histories),
		pack.NamesTagHistory: pack.Classes * len(pack.Histories),
		pack.NamesShape:      len(pack.Shapes),
		pack.NamesFollows:    len(pack.Histories),
		pack.NamesBasic:      2,
	} {
		s[section] = make([]uint32, n)
	}
	rows := new(pack.Rows)
	words, around, pairs, affixes, basic := table{n: 1}, table{n: 3}, table{n: 1}, table{n: 2}, table{n: 1}
	for _, feature := range sorted(features) {
		ref := rows.Add(features[feature])
		name, value, _ := strings.Cut(feature, "-")
		switch name {
		case "bias":
			s[pack.NamesBias][0] = uint32(ref)
		case "en": // en-wordlist
			s[pack.NamesBasic][slices.Index([]string{"wordlist-False", "wordlist-True"}, value)] = uint32(ref)
		case "word":
			words.set(pack.Hash(value), 0, ref)
		case "prevword":
			around.set(pack.Hash(value), 0, ref)
		case "nextword":
			around.set(pack.Hash(value), 1, ref)
		case "word+nextpos":
			plus := strings.LastIndexByte(value, '+')
			word := pack.Hash(value[:plus])
			around.set(word, 2, 1)
			pairs.set(pack.Mix(word, lowerTag(value[plus+1:])), 0, ref)
		case "prefix3":
			affixes.set(pack.Hash(value), 0, ref)
		case "suffix3":
			affixes.set(pack.Hash(value), 1, ref)
		case "wordlen":
			n, err := strconv.Atoi(value)
			if err != nil || n >= pack.MaxLength {
				log.Fatalf("gen: no length of a word: %q", value)
			}
			s[pack.NamesLengths][n] = uint32(ref)
		case "pos":
			s[pack.NamesTag][trainedTag(value)] = uint32(ref)
		case "prevpos":
			s[pack.NamesTagBefore][trainedTag(value)] = uint32(ref)
		case "nextpos":
			s[pack.NamesTagAfter][lowerTag(value)] = uint32(ref)
		case "prevtag":
			s[pack.NamesHistory][index(pack.Histories[:], value)] = uint32(ref)
		case "pos+prevtag":
			tag, history, _ := strings.Cut(value, "+")
			s[pack.NamesTagHistory][trainedTag(tag)*len(pack.Histories)+index(pack.Histories[:], history)] = uint32(ref)
		case "shape":
			s[pack.NamesShape][index(pack.Shapes[:], value)] = uint32(ref)
		case "shape+prevtag":
			_, history, _ := strings.Cut(value, "+") // the "shape" is always Python's "<function shape at 0x8bde0d4>"
			s[pack.NamesFollows][index(pack.Histories[:], history)] = uint32(ref)
		default:
			log.Fatalf("gen: a feature of no known kind: %q", feature)
		}
	}
	for _, w := range m.strings("words.go", "enWordList") {
		basic.set(pack.Hash(w), 0, 1)
	}
	s[pack.NamesBias][1] = uint32(rows.Add(alwaysOn(m, weights[len(mapping):])))
	s[pack.NamesEntries] = rows.Entries
	s[pack.NamesWords] = words.build()
	s[pack.NamesAround] = around.build()
	s[pack.NamesPairs] = pairs.build()
	s[pack.NamesAffixes] = affixes.build()
	s[pack.NamesBasicWords] = basic.build()
	return s
}

// alwaysOn makes the row of the weights that stand after those of the features, one for each label: NLTK adds them for every word.
func alwaysOn(m module, weights []float64) (row []uint32) {
	var labels []string
	m.gob("Maxent/labels.gob", &labels)
	for i, name := range labels {
		_, label := splitLabel("-" + name)
		row = append(row, pack.Entry(label, int32(math.Round(weights[i]*pack.LabelScale))))
	}
	return row
}

// splitLabel splits "prevword-born-B-PERSON" before the label.
func splitLabel(joint string) (feature string, label int) {
	for i, l := range pack.LabelNames {
		if f, ok := strings.CutSuffix(joint, "-"+l); ok {
			return f, i
		}
	}
	log.Fatalf("gen: a feature with no known label: %q", joint)
	return "", 0
}

func index(names []string, name string) int {
	i := slices.Index(names, name)
	if i < 0 {
		log.Fatalf("gen: %q is none of %q", name, names)
	}
	return i
}

// trainedTag numbers a tag of the recognizer's training, which makes one of all verbs.
func trainedTag(name string) int {
	switch name {
	case "None": // no word stands there
		return 0
	case "V":
		return pack.AnyVerb
	case "":
		return pack.NoTag
	}
	return tagNumber(name)
}

// lowerTag numbers the lower-cased tag of the word after, which training left as it was.
func lowerTag(name string) int {
	switch name {
	case "None":
		return 0
	case "-lrb-", "-rrb-":
		return pack.NoTag
	}
	for i, tag := range pack.TagNames {
		if i > 0 && strings.ToLower(tag) == name {
			return i
		}
	}
	log.Fatalf("gen: no such tag: %q", name)
	return 0
}
