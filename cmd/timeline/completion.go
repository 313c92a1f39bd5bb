package main

import (
	"context"
	"fmt"
	"regexp"
	"strings"

	"github.com/seed-620526af/timeline"
)

// completion prints a script that lets a shell complete the command's words.
func completion(_ context.Context, t *tool, args []string) error {
	if len(args) == 1 && (args[0] == "-h" || args[0] == "--help") {
		manual(t.out, t.verb, nil)
		return nil
	}
	if len(args) != 1 || completions[args[0]] == nil {
		return fmt.Errorf("name a shell: bash, zsh or fish: %w", errUsage)
	}
	_, err := fmt.Fprint(t.out, completions[args[0]](verbs()))
	return err
}

var completions = map[string]func([]verb) string{"bash": bash, "zsh": zsh, "fish": fish}

// verb is what a shell needs to know of a command.
type verb struct {
	name, about string
	flags       []string
	files       bool
}

var flagName = regexp.MustCompile(`--([a-z]+)(=?)`)

// verbs reads the commands' synopses.
func verbs() []verb {
	var list []verb
	for _, c := range commands() {
		v := verb{name: c.name, about: c.about, files: strings.Contains(c.args, "FILE")}
		for _, m := range flagName.FindAllStringSubmatch(c.args, -1) {
			v.flags = append(v.flags, m[1]+m[2])
		}
		list = append(list, v)
	}
	return list
}

// values are the words that a flag takes, where they are few.
func values() [][2]string {
	return [][2]string{
		{"format", strings.Join(timeline.Formats(), " ")},
		{"mode", "auto news narrative colloquial"},
	}
}

func bash(verbs []verb) string {
	var b strings.Builder
	b.WriteString("# bash completion for timeline: source <(timeline completion bash)\n_timeline() {\n")
	b.WriteString("  local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]} before=${COMP_WORDS[COMP_CWORD-2]}\n  COMPREPLY=()\n")
	b.WriteString("  if [[ $cur == = ]]; then cur=; elif [[ $prev == = ]]; then prev=$before; fi\n")
	for _, v := range values() {
		fmt.Fprintf(&b, "  if [[ $prev == --%s ]]; then COMPREPLY=($(compgen -W '%s' -- \"$cur\")); return; fi\n", v[0], v[1])
	}
	b.WriteString("  if ((COMP_CWORD == 1)); then COMPREPLY=($(compgen -W '" + names(verbs) + "' -- \"$cur\")); return; fi\n")
	b.WriteString("  if [[ $cur == -* ]]; then\n    case ${COMP_WORDS[1]} in\n")
	for _, v := range verbs {
		fmt.Fprintf(&b, "    %s) COMPREPLY=($(compgen -W '%s' -- \"$cur\")) ;;\n", v.name, dashed(v.flags))
	}
	b.WriteString("    esac\n    [[ ${COMPREPLY-} == *= ]] && compopt -o nospace\n    return\n  fi\n")
	b.WriteString("  if [[ ${COMP_WORDS[1]} == completion ]]; then COMPREPLY=($(compgen -W 'bash zsh fish' -- \"$cur\"))\n")
	b.WriteString("  else COMPREPLY=($(compgen -f -- \"$cur\")); fi\n}\n")
	b.WriteString("complete -o filenames -F _timeline timeline\n")
	return b.String()
}

func zsh(verbs []verb) string {
	var b strings.Builder
	b.WriteString("#compdef timeline\n# zsh completion for timeline: timeline completion zsh >\"${fpath[1]}/_timeline\"\n")
	b.WriteString("_timeline() {\n  if ((CURRENT == 2)); then\n    local -a verbs=(\n")
	for _, v := range verbs {
		fmt.Fprintf(&b, "      '%s:%s'\n", v.name, strings.NewReplacer("'", "", ":", `\:`).Replace(v.about))
	}
	b.WriteString("    )\n    _describe command verbs\n    return\n  fi\n  case $words[2] in\n")
	for _, v := range verbs {
		fmt.Fprintf(&b, "  %s) _arguments -S", v.name)
		for _, f := range v.flags {
			fmt.Fprintf(&b, " '--%s", f)
			if name, takes := strings.CutSuffix(f, "="); takes {
				action := ""
				for _, known := range values() {
					if known[0] == name {
						action = "(" + known[1] + ")"
					}
				}
				if name == "out" {
					action = "_files"
				}
				fmt.Fprintf(&b, "[%s]:%s:%s", name, name, action)
			}
			b.WriteString("'")
		}
		switch {
		case v.files:
			b.WriteString(" '*:file:_files'")
		case v.name == "completion":
			b.WriteString(" '*:shell:(bash zsh fish)'")
		}
		b.WriteString(" ;;\n")
	}
	b.WriteString("  esac\n}\ncompdef _timeline timeline\n")
	return b.String()
}

func fish(verbs []verb) string {
	var b strings.Builder
	b.WriteString("# fish completion for timeline: timeline completion fish | source\n")
	for _, v := range verbs {
		fmt.Fprintf(&b, "complete -c timeline -n __fish_use_subcommand -f -a %s -d '%s'\n", v.name, strings.ReplaceAll(v.about, "'", ""))
		for _, f := range v.flags {
			name, takes := strings.CutSuffix(f, "=")
			fmt.Fprintf(&b, "complete -c timeline -n '__fish_seen_subcommand_from %s' -l %s", v.name, name)
			if takes {
				b.WriteString(" -r")
			}
			for _, known := range values() {
				if takes && known[0] == name {
					fmt.Fprintf(&b, " -f -a '%s'", known[1])
				}
			}
			b.WriteString("\n")
		}
	}
	b.WriteString("complete -c timeline -n '__fish_seen_subcommand_from completion' -f -a 'bash zsh fish'\n")
	return b.String()
}

func names(verbs []verb) string {
	var list []string
	for _, v := range verbs {
		list = append(list, v.name)
	}
	return strings.Join(append(list, "help"), " ")
}

func dashed(flags []string) string {
	var list []string
	for _, f := range flags {
		list = append(list, "--"+f)
	}
	return strings.Join(list, " ")
}
