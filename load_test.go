package timeline

import (
	"bytes"
	"encoding/json"
	"reflect"
	"strings"
	"testing"
	"testing/iotest"
	"unicode/utf8"

	"github.com/seed-620526af/timeline/timex"
)

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

// TestDecode holds that all fields that AppendJSON writes are read as they were.
func TestDecode(t *testing.T) {
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
			got, want := new(Annotation), new(Annotation)
			if err := unmarshal(w.b, got); err != nil {
				t.Errorf("%v of %s", err, w.b)
			}
			if err := json.Unmarshal(w.b, want); err != nil || !reflect.DeepEqual(got, want) {
				t.Errorf("read\n%+v\nencoding/json reads\n%+v, %v", got, want, err)
			}
			if got.key = a.key; !reflect.DeepEqual(got, a) {
				t.Errorf("read\n%+v\nwant\n%+v", got, a)
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
		{"", "unexpected end"}, {"{", "unexpected end"}, {`{"documents":[`, "unexpected end"}, {`{"documents":[{"id":"a`, "unexpected end"},
		{`{"documents":[]`, "unexpected end"},
		{`[]`, "[ where"}, {`{"documents":[]} x`, "invalid character 'x'"}, {`{"documents":[]} 1`, "1 after its end"},
		{`{"documents":[} ]}`, "invalid character"}, {`{"documents":[{]]}`, "documents[0]"}, {`{"events":nul,"documents":[]}`, "invalid character ','"},
		{`{"documents":{}}`, "{ where"}, {`{"documents":[{} {}]}`, "documents[1]"}, {`{"documents":[{"id":"a","text":"x"},{"id":1}]}`, "documents[1]"},
		{`{"documents":null}`, `no "documents"`}, {`{}`, `no "documents"`},
	} {
		if _, err := ReadTimeline(strings.NewReader(c.json)); err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: error is %v, want one with %q", c.json, err, c.want)
		}
	}
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

// FuzzLine holds that a line is read as encoding/json reads it.
func FuzzLine(f *testing.F) {
	for _, s := range []string{
		`{"id":"a","title":"t\n\u00e9\ud800","published":"2020-01-01","url":"","text":"abc \"x\" \/"}`,
		`{"Id":"a","TEXT":"b","text":null,"x":[1,2,{"a":1e5}]}`, `{"text":"a"} x`, "{\"text\":\"a\tb\"}", `{"text":"\x"}`, `{"text":"a",}`,
		`{"id":1,"text":"a"}`, `null`, `{"text":"a","text":"b","published":"x","Published":null}`, `{"a":01,"text":"a"}`,
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if !utf8.ValidString(s) {
			return
		}
		got, err := parseLine([]byte(s), 1)
		var want line
		bad := json.Unmarshal([]byte(s), &want)
		switch {
		case err != nil && bad == nil && want.Text != nil:
			t.Errorf("%q: %v", s, err)
		case err == nil && (bad != nil || want.Text == nil || got.Text != *want.Text || got.Title != want.Title || got.URL != want.URL):
			t.Errorf("%q is read as %+v, not as %+v, %v", s, got, want, bad)
		}
	})
}
