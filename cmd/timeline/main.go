// Command timeline reads texts and prints the events they tell, in order. See "timeline help".
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/signal"
	"strings"

	_ "github.com/seed-620526af/timeline/page" // adds the format html
	"github.com/seed-620526af/timeline/timex"
)

// Exit codes.
const (
	exitDone    = 0
	exitPartial = 1 // some of the input could not be read; the rest is printed
	exitUsage   = 2 // the call could not be understood
)

// tool is the command's surroundings.
type tool struct {
	in       io.Reader
	out, err io.Writer
}

// command is a verb of the tool.
type command struct {
	name, args, about string
	run               func(ctx context.Context, t *tool, args []string) error
}

// commands returns the verbs, in the order of the help text.
func commands() []command {
	return []command{
		{"annotate", "[--mode=M] FILE...", "print a line of JSON a document: its dates, names and event mentions", annotate},
		{"build", "[--format=F] [--about=NAME] [--from=D] [--to=D] [--top=N] [--all] FILE...", "print the chronology of the documents", build},
		{"digest", "--days=N [--sentences=M] [--about=NAME] [--from=D] [--to=D] FILE...", "print the key days of many documents, and what was told of them", digest},
	}
}

// errUsage is the error of a call that could not be understood; errPartial is that of an input of which some could not be read.
var (
	errUsage   = errors.New("usage")
	errPartial = errors.New("some documents could not be read")
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	code := run(ctx, &tool{os.Stdin, os.Stdout, os.Stderr}, os.Args[1:])
	stop()
	os.Exit(code)
}

// run runs the verb that args begin with and returns the exit code.
func run(ctx context.Context, t *tool, args []string) int {
	if len(args) == 0 {
		usage(t.err)
		return exitUsage
	}
	switch args[0] {
	case "help", "-h", "-help", "--help":
		usage(t.out)
		return exitDone
	}
	for _, c := range commands() {
		if c.name != args[0] {
			continue
		}
		err := c.run(ctx, t, args[1:])
		switch {
		case err == nil || errors.Is(err, flag.ErrHelp):
			return exitDone
		case errors.Is(err, errUsage):
			fmt.Fprintf(t.err, "timeline %s: %s\nusage: timeline %s %s\n", c.name, strings.TrimSuffix(err.Error(), ": usage"), c.name, c.args)
			return exitUsage
		}
		fmt.Fprintf(t.err, "timeline %s: %v\n", c.name, err)
		return exitPartial
	}
	fmt.Fprintf(t.err, "timeline: there is no command %q; see timeline help\n", args[0])
	return exitUsage
}

func usage(w io.Writer) {
	fmt.Fprint(w, "timeline reads texts and prints the events they tell, in order.\n\n")
	for _, c := range commands() {
		fmt.Fprintf(w, "  timeline %s %s\n        %s\n", c.name, c.args, c.about)
	}
	fmt.Fprint(w, `
FILE is a text (.txt, its first lines may be a header of Title:, Published: and URL:), JSON lines (.jsonl: id, published, title, url,
text), a timeline saved by "build --format=json" (.json), or - for JSON lines on standard input. Dates are 2019-02-14.
--mode is auto, news, narrative or colloquial: how relative dates are anchored.
`)
}

// parse reads flags that may stand before, between and after the files, and returns the files.
func parse(f *flag.FlagSet, t *tool, args []string) (files []string, err error) {
	f.SetOutput(io.Discard)
	f.Usage = func() {}
	for {
		if err := f.Parse(args); err != nil {
			if errors.Is(err, flag.ErrHelp) {
				usage(t.out)
				return nil, err
			}
			return nil, fmt.Errorf("%v: %w", err, errUsage)
		}
		if f.NArg() == 0 {
			break
		}
		files = append(files, f.Arg(0))
		args = f.Args()[1:]
	}
	if len(files) == 0 {
		return nil, fmt.Errorf("no file is named (- is standard input): %w", errUsage)
	}
	return files, nil
}

// modeFlag adds --mode.
func modeFlag(f *flag.FlagSet) *timex.Mode {
	m := new(timex.Mode)
	f.Func("mode", "auto, news, narrative or colloquial", func(s string) error {
		for i, name := range [...]string{"auto", "news", "narrative", "colloquial"} {
			if s == name {
				*m = timex.Mode(i)
				return nil
			}
		}
		return fmt.Errorf("it is none of auto, news, narrative, colloquial")
	})
	return m
}
