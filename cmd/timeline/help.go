package main

import (
	"flag"
	"fmt"
	"io"
	"runtime/debug"
	"strings"
)

const inputs = `FILE is a text (.txt, .md; its first lines may be a header of Title:, Published: and URL:), JSON lines (.jsonl: id,
published, title, url, text), a web page (.html), a feed (.rss, .atom, .xml, or a JSON feed), a timeline saved by
"build --format=json" (.json), or - for JSON lines on standard input.
Days are written 2019-02-14; where one begins or ends a span, 2019-02 or 2019 stands for all its days.
`

// usage prints the commands.
func usage(w io.Writer) {
	p := paintFor(w)
	fmt.Fprint(w, "timeline reads texts and prints the events they tell, in order.\n\n")
	for _, c := range commands() {
		fmt.Fprintf(w, "  %s %s\n        %s\n", p.bold("timeline "+c.name), c.args, c.about)
	}
	fmt.Fprint(w, "\n"+inputs+"\ntimeline help COMMAND says more; timeline --version, which timeline this is.\n")
}

// manual prints the page of one command.
func manual(w io.Writer, c command, f *flag.FlagSet) {
	p := paintFor(w)
	section := func(name string) { fmt.Fprintf(w, "\n%s\n", p.bold(name)) }
	fmt.Fprintf(w, "%s\n    timeline %s: %s\n", p.bold("NAME"), c.name, c.about)
	section("SYNOPSIS")
	fmt.Fprintf(w, "    timeline %s %s\n", c.name, c.args)
	if f != nil {
		section("OPTIONS")
		f.VisitAll(func(o *flag.Flag) {
			value, about := flag.UnquoteUsage(o)
			if value != "" {
				value = "=" + value
			}
			fmt.Fprintf(w, "    %s\n        %s", p.bold("--"+o.Name+value), about)
			if o.DefValue != "" && o.DefValue != "0" && o.DefValue != "false" {
				fmt.Fprintf(w, " (default %s)", o.DefValue)
			}
			fmt.Fprintln(w)
		})
		section("INPUT")
		fmt.Fprint(w, indent(inputs))
	}
	if len(c.examples) > 0 {
		section("EXAMPLES")
		for _, e := range c.examples {
			fmt.Fprintf(w, "    %s\n", e)
		}
	}
	section("EXIT STATUS")
	fmt.Fprint(w, "    0  all is done\n    1  some of the input could not be read; the rest is printed\n    2  the call could not be understood\n")
}

func indent(s string) string {
	return "    " + strings.ReplaceAll(strings.TrimSuffix(s, "\n"), "\n", "\n    ") + "\n"
}

// version says which build this is, as Go recorded it.
func version() string {
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return "timeline, of an unknown build"
	}
	v := info.Main.Version
	if v == "" || v == "(devel)" {
		v = "built from source"
	}
	for _, s := range info.Settings {
		if s.Key == "vcs.revision" && !strings.Contains(v, s.Value[:min(12, len(s.Value))]) {
			v += " at " + s.Value[:min(12, len(s.Value))]
		}
	}
	return fmt.Sprintf("timeline %s, %s", v, info.GoVersion)
}
