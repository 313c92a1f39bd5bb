// Command wire writes articles of the generated wire: wire SIZE writes SIZE megabytes as JSON lines; wire -text SIZE as plain text.
package main

import (
	"bufio"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"strconv"

	"github.com/seed-620526af/timeline/bench/corpus"
)

func main() {
	plain := flag.Bool("text", false, "write the texts alone, a blank line between them")
	flag.Parse()
	size, err := strconv.ParseFloat(flag.Arg(0), 64)
	if err != nil {
		fmt.Fprintln(os.Stderr, "usage: wire [-text] MEGABYTES")
		os.Exit(2)
	}
	out := bufio.NewWriter(os.Stdout)
	defer out.Flush()
	lines := json.NewEncoder(out)
	for a := range corpus.Articles(int(size * 1e6)) {
		if *plain {
			fmt.Fprintf(out, "%s\n", a.Text)
		} else if err := lines.Encode(a); err != nil {
			fmt.Fprintln(os.Stderr, "wire:", err)
			os.Exit(1)
		}
	}
}
