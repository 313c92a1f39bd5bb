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
	"syscall"

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
	verb     command // the one that runs
}

// command is a verb of the tool.
type command struct {
	name, args, about string
	examples          []string
	run               func(ctx context.Context, t *tool, args []string) error
}

// The flags that several commands have, as their synopses name them.
const (
	ofTime  = "[--from=D] [--to=D] "
	ofQuery = "[--about=NAME] [--title=WORDS] " + ofTime + "[--top=N] [--all] "
	ofRun   = "[--mode=M] [--out=FILE] FILE..."
)

// commands returns the verbs, in the order of the help text.
func commands() []command {
	return []command{
		{
			"annotate", ofRun, "print a line of JSON a document: its dates, names and event mentions",
			[]string{"timeline annotate article.txt", "timeline annotate - <corpus.jsonl >annotated.jsonl"}, annotate,
		}, {
			"build", "[--format=F] " + ofQuery + "[--explain=EVENT] " + ofRun, "print the chronology of the documents",
			[]string{
				"timeline build *.txt", "timeline build --format=html --out=timeline.html news.rss",
				`timeline build --about=Lavrov --title=talks *.txt`, `timeline build --explain="Sochi summit" *.txt`,
			}, build,
		}, {
			"digest", "--days=N [--sentences=M] [--about=NAME] " + ofTime + "[--format=F] " + ofRun, "print the key days of many documents, and what was told of them",
			[]string{"timeline digest --days=10 --sentences=2 corpus.jsonl"}, digest,
		}, {
			"serve", "[--addr=HOST:PORT] " + ofQuery + "[--mode=M] FILE...", "show the timeline as a page in a browser on this machine",
			[]string{"timeline serve *.txt"}, serve,
		}, {
			"completion", "bash|zsh|fish", "print a script that completes this command's words in a shell",
			[]string{"source <(timeline completion bash)"}, completion,
		},
	}
}

// errUsage is the error of a call that could not be understood; errPartial is that of an input of which some could not be read.
var (
	errUsage   = errors.New("usage")
	errPartial = errors.New("some documents could not be read")
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	context.AfterFunc(ctx, stop) // a second interrupt kills, whatever the first one waits for
	code := run(ctx, &tool{in: os.Stdin, out: os.Stdout, err: os.Stderr}, os.Args[1:])
	os.Exit(code)
}

// run runs the verb that args begin with and returns the exit code.
func run(ctx context.Context, t *tool, args []string) int {
	if len(args) == 0 {
		usage(t.err)
		return exitUsage
	}
	switch args[0] {
	case "-version", "--version", "version":
		fmt.Fprintln(t.out, version())
		return exitDone
	case "help", "-h", "-help", "--help":
		if len(args) < 2 {
			usage(t.out)
			return exitDone
		}
		args = []string{args[1], "--help"}
	}
	for _, c := range commands() {
		if c.name != args[0] {
			continue
		}
		t.verb = c
		err := c.run(ctx, t, args[1:])
		switch {
		case err == nil || errors.Is(err, flag.ErrHelp):
			return exitDone
		case errors.Is(err, errUsage):
			fmt.Fprintf(t.err, "%s %s\nusage: timeline %s %s\n", paintFor(t.err).red("timeline "+c.name+":"), strings.TrimSuffix(err.Error(), ": usage"), c.name, c.args)
			return exitUsage
		}
		fmt.Fprintf(t.err, "%s %v\n", paintFor(t.err).red("timeline "+c.name+":"), err)
		return exitPartial
	}
	fmt.Fprintf(t.err, "timeline: there is no command %q; see timeline help\n", args[0])
	return exitUsage
}

// parse reads flags that may stand before, between and after the files, and returns the files.
func parse(f *flag.FlagSet, t *tool, args []string) (files []string, err error) {
	f.SetOutput(io.Discard)
	f.Usage = func() {}
	for {
		if err := f.Parse(args); err != nil {
			if errors.Is(err, flag.ErrHelp) {
				manual(t.out, t.verb, f)
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
	f.Func("mode", "count relative dates as texts of this `kind` do: auto (by the text), news, narrative or colloquial", func(s string) error {
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
