package timeline

import (
	"bytes"
	"encoding/json"
	"reflect"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/seed-620526af/timeline/timex"
)

// same holds that the decoder reads data as encoding/json does.
func same(t *testing.T, d *decoder, data []byte) {
	t.Helper()
	got, err := d.annotation(data)
	var want *Annotation
	if wanted := json.Unmarshal(data, &want); (err == nil) != (wanted == nil) {
		t.Fatalf("%q: error is %v, encoding/json says %v", data, err, wanted)
	}
	if err == nil && !reflect.DeepEqual(got, want) {
		t.Fatalf("%q: read\n%+v\nencoding/json reads\n%+v", data, got, want)
	}
}

var oddJSON = []string{
	`{}`, `null`, ` { } `, `{"id":"a","text":"x"}`, "{\n \"id\": \"a\",\n \"events\": [ {\"start\": 1 , \"timex\" : -1} , {} ]\n}", `{"ID":"other case"}`, `{"unknown":[1,{"a":2}]}`,
	`{"text":"\u00e9\n\"\\\/ \ud83d\ude00 \u0041","title":"a\tb"}`, "{\"text\":\"raw \n newline\"}", "{\"text\":\"\xff\"}", `{"text":"cut`, `{"text":"\`, `{"text":"\u12`, `{"text":"\x"}`,
	"{\"text\":\"\\n \xff\"}", "{\"text\":\"\\n \x01\"}", `{"text":"\u0001 \ud800 "}`, `{"text":"\u+123"}`,
	`{"events":null,"timexes":[],"entities":[null]}`, `{"events":[{"participants":["a","b"],"places":[],"roles":null}]}`,
	`{"events":[{"participants":["a"]}],"events":[{"places":["b"]}]}`, `{"published_offered":{"confidence":0.5},"published_offered":{"basis":"b"}}`,
	`{"events":[{"salience":1e-7},{"salience":0.25},{"salience":1},{"salience":-0.5},{"salience":01}]}`, `{"events":[{"start":01}]}`, `{"events":[{"start":1.5}]}`, `{"events":[{"start":99999999999}]}`,
	`{"events":[{"start":- 1}]}`, `{"events":[{"start":-0}]}`,
	`{"events":[{"first":"2019-02-30"}]}`, `{"events":[{"first":"-0330-10-01","last":""}]}`, `{"events":[{"negated":true,"nominal":false}]}`, `{"events":[{"negated":1}]}`,
	`{"timexes":[{"start":0,"end":1,"event":{"start":2},"other":{"value":"v"}}]}`, `{"relations":[{"from":1,"rel":"before","to":2,"days":3}]}`,
	`{"id":"a",}`, `{"id" "a"}`, `{"id":"a"} x`, `[]`, `"a"`, `{"events":[{"sentence":{"start":1,"end":2,"x":3}}]}`, `{"events":[,]}`, `{"events":[{}{}]}`,
}

func TestDecoder(t *testing.T) {
	var d decoder
	for _, s := range oddJSON {
		same(t, &d, []byte(s))
	}
}

// Filled sets all that v can hold, each number to another, so that no field can be forgotten or stand in another's place.
func Filled(v reflect.Value, n *int) {
	*n++
	if v.Type() == reflect.TypeFor[Day]() {
		v.Set(reflect.ValueOf(timex.Date(1990+*n%40, 1+*n%12, 1+*n%28)))
		return
	}
	switch v.Kind() {
	case reflect.Struct:
		for i := range v.NumField() {
			if v.Type().Field(i).IsExported() {
				Filled(v.Field(i), n)
			}
		}
	case reflect.Pointer:
		v.Set(reflect.New(v.Type().Elem()))
		Filled(v.Elem(), n)
	case reflect.Slice:
		v.Set(reflect.MakeSlice(v.Type(), 3, 3))
		Filled(v.Index(0), n)
		Filled(v.Index(2), n) // the one between is empty
	case reflect.String:
		v.SetString("“Zoë” <said>\t\"no\\yes\"\n" + string(rune('A'+*n%50)))
	case reflect.Bool:
		v.SetBool(true)
	case reflect.Float64:
		v.SetFloat(float64(*n) / 700)
	case reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int:
		v.SetInt(int64(*n % 12))
	case reflect.Uint8, reflect.Uint16:
		v.SetUint(uint64(*n % 12))
	default:
		panic("what is a " + v.Kind().String() + "?")
	}
}

// TestDecoderReadsWhatIsWritten holds that what AppendJSON writes is read by the decoder itself, and not by encoding/json.
func TestDecoderReadsWhatIsWritten(t *testing.T) {
	full := new(Annotation)
	Filled(reflect.ValueOf(full).Elem(), new(int))
	news, err := new(Extractor).Annotate(Document{ID: "a", Published: "2021-01-18", Title: "Talks", URL: "https://example.com/a",
		Text: "“Talks” began\tin Sochi on 14 February 2019.\nSergey Lavrov didn't attend <the> summit & left before 3 p.m."})
	if err != nil {
		t.Fatal(err)
	}
	for _, a := range []*Annotation{full, news, new(Annotation)} {
		for _, inert := range []bool{false, true} {
			w := jsonWriter{inert: inert}
			w.annotation(a)
			d := decoder{jsonReader: jsonReader{b: w.b}}
			var got Annotation
			if d.readAnnotation(&got); d.odd || d.at != len(w.b) {
				t.Errorf("odd at byte %d of %s", d.at, w.b)
			}
			if got.key = a.key; !reflect.DeepEqual(&got, a) {
				t.Errorf("read\n%+v\nwant\n%+v", &got, a)
			}
		}
	}
}

// TestReadTimeline holds that a timeline is read wherever the pieces that it comes in are cut, and that what is wrong is refused.
func TestReadTimeline(t *testing.T) {
	a, _ := new(Extractor).Annotate(Document{ID: "a\\\"", Published: "2019-05-04", Text: "The Senate \\ passed the \"bill\" on 3 May 2019."})
	b, _ := new(Extractor).Annotate(Document{ID: "b", Text: "It rained."})
	tl := NewTimeline(func(yield func(*Annotation) bool) { _ = yield(a) && yield(b) })
	var file bytes.Buffer
	if _, err := tl.Write(&file, "json", Query{}); err != nil {
		t.Fatal(err)
	}
	read, err := ReadTimeline(iotest.OneByteReader(bytes.NewReader(file.Bytes())))
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(written(t, read), written(t, tl)) {
		t.Error("read back it differs")
	}
	empty := new(bytes.Buffer)
	if _, err := new(Timeline).Write(empty, "json", Query{}); err != nil {
		t.Fatal(err)
	}
	if read, err := ReadTimeline(empty); err != nil || read.Len() != 0 {
		t.Errorf("the empty timeline is read back as %v, %v", read, err)
	}
	for _, c := range []struct{ json, want string }{
		{"", "unexpected end"}, {"{", "unexpected end"}, {`{"documents":[`, "unexpected end"}, {`{"documents":[{"id":"a`, "unexpected end"}, {`{"documents":[]`, "unexpected end"},
		{`[]`, "'[' where"}, {`{"documents":[]} x`, "after its end"}, {`{"documents":[} ]}`, "documents[0]"}, {`{"documents":[{]]}`, "documents[0]"}, {`{"events":nul,"documents":[]}`, "no JSON"},
		{`{"documents":{}}`, "'{' where"}, {`{"documents":[{} {}]}`, "'{' where"}, {`{"documents":null}`, `no "documents"`}, {`{}`, `no "documents"`},
	} {
		if _, err := ReadTimeline(strings.NewReader(c.json)); err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: error is %v, want one with %q", c.json, err, c.want)
		}
	}
}

// FuzzDecoder holds that the decoder reads, and refuses, what encoding/json does.
func FuzzDecoder(f *testing.F) {
	for _, s := range oddJSON {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, data []byte) { same(t, new(decoder), data) })
}

// FuzzReadTimeline holds that a file that is read is JSON that encoding/json reads too.
func FuzzReadTimeline(f *testing.F) {
	f.Add([]byte(`{"events":[],"documents":[{"id":"a","text":"It rained."},{}]}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		if _, err := ReadTimeline(bytes.NewReader(data)); err == nil && !json.Valid(data) {
			t.Errorf("%q is no JSON, but was read", data)
		}
	})
}
