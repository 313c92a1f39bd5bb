// Package e2e loads what timeline writes into the programs that read it: TimelineJS3, vis-timeline and Mermaid in Chromium, ical.js,
// edtf.js, csv-parse, markdown-it, schema-dts under tsc, a validator of JSON Schema, and the page under axe. The script run does it
// all; it wants Node, npm and Chromium, and installs what it can.
package e2e

import (
	"os"
	"os/exec"
	"testing"
)

func TestRealConsumers(t *testing.T) {
	if os.Getenv("E2E") == "" {
		t.Skip("left out: browsers and readers of other makers, which e2e/run (or E2E=1 go test ./e2e) installs and runs")
	}
	out, err := exec.Command("./run").CombinedOutput()
	t.Logf("%s", out)
	if err != nil {
		t.Error(err)
	}
}
