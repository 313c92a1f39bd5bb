package title

const MaxLength = maxLength

var Balance = balance

// EachDoubt calls yield with each kind of doubt, and a text whose word, the trigger, has such a title.
func EachDoubt(yield func(kind Doubt, text, trigger string)) {
	for _, d := range doubts {
		yield(d.kind, d.text, d.trigger)
	}
}
