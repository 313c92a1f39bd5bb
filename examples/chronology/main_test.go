package main

import (
	"bytes"
	"strings"
	"testing"
)

func TestRun(t *testing.T) {
	var b bytes.Buffer
	if err := run(&b, []string{"../../testdata/articles/2019-04-16-notre-dame-fire-agency.txt"}); err != nil {
		t.Fatal(err)
	}
	if got := b.String(); !strings.Contains(got, "16 April 2019") || !strings.Contains(got, "Notre-Dame") {
		t.Errorf("the fire as reported on 16 April 2019 is not in:\n%s", got)
	}
}
