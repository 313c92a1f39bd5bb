package main

import (
	"bytes"
	"strings"
	"testing"
)

func TestRun(t *testing.T) {
	const docs = `{"id":"a","published":"2021-03-30","text":"The ship was freed on Monday."}
{"id":"b","published":"2021-07-08","text":"It left the canal yesterday."}`
	var b bytes.Buffer
	if err := run(&b, strings.NewReader(docs)); err != nil {
		t.Fatal(err)
	}
	lines := strings.Split(strings.TrimSpace(b.String()), "\n")
	if len(lines) != 2 || !strings.HasPrefix(lines[0], "a\t2021-03-29\t") || !strings.HasPrefix(lines[1], "b\t2021-07-07\t") {
		t.Errorf("got:\n%s", b.String())
	}
}
