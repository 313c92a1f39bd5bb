package main

import (
	"bytes"
	"encoding/json"
	"path/filepath"
	"testing"
)

func TestRun(t *testing.T) {
	files, err := filepath.Glob("../../testdata/articles/*.txt")
	if err != nil {
		t.Fatal(err)
	}
	var b bytes.Buffer
	if err := run(&b, "Syria", files); err != nil {
		t.Fatal(err)
	}
	var items []struct{ ID, Content, Start string }
	if err := json.Unmarshal(b.Bytes(), &items); err != nil {
		t.Fatal(err)
	}
	if len(items) < 3 {
		t.Fatalf("%d events about Syria", len(items))
	}
	for _, i := range items {
		if i.ID == "" || i.Content == "" || len(i.Start) < len("2019-02-14") {
			t.Errorf("the widget can't show %+v", i)
		}
	}
}
