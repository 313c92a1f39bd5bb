package reader

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// blocks are the elements that stand on lines of their own; the rest runs on.
var blocks = map[atom.Atom]bool{
	atom.Address: true, atom.Article: true, atom.Aside: true, atom.Blockquote: true, atom.Body: true, atom.Center: true, atom.Dd: true,
	atom.Details: true, atom.Dialog: true,
	atom.Div: true, atom.Dl: true, atom.Dt: true, atom.Fieldset: true, atom.Figcaption: true, atom.Figure: true, atom.Footer: true,
	atom.Form: true, atom.H1: true, atom.H2: true, atom.H3: true, atom.H4: true, atom.H5: true, atom.H6: true, atom.Header: true,
	atom.Hr: true, atom.Html: true, atom.Li: true, atom.Main: true, atom.Nav: true, atom.Ol: true, atom.P: true, atom.Pre: true, atom.Section: true,
	atom.Summary: true, atom.Table: true, atom.Tbody: true, atom.Thead: true, atom.Tr: true, atom.Ul: true,
}

// unread are the elements whose text is none of the page's.
var unread = map[atom.Atom]bool{
	atom.Script: true, atom.Style: true, atom.Noscript: true, atom.Template: true, atom.Head: true, atom.Iframe: true, atom.Object: true,
	atom.Svg: true, atom.Math: true, atom.Select: true, atom.Button: true, atom.Textarea: true, atom.Audio: true, atom.Video: true,
}

// text returns the words of an element as a reader sees them: a blank line between blocks, a line break for <br>.
func text(n *html.Node) string {
	var w writer
	w.node(n)
	return strings.TrimSpace(w.String())
}

// writer collects text, and keeps back white space until it knows what follows.
type writer struct {
	strings.Builder
	pending string // "", " ", " | ", "\n" or "\n\n"
}

// space keeps s back, unless what is kept parts more than s does.
func (w *writer) space(s string) {
	if parts(s) > parts(w.pending) {
		w.pending = s
	}
}

// parts says how much white space parts: blocks more than lines, lines more than cells, cells more than words.
func parts(s string) int {
	switch s {
	case "":
		return 0
	case " ":
		return 1
	case bar:
		return 2
	case "\n":
		return 3
	}
	return 4
}

const bar = " | "

func (w *writer) node(n *html.Node) {
	switch n.Type {
	case html.TextNode:
		w.words(n.Data)
		return
	case html.ElementNode:
		if unread[n.DataAtom] {
			return
		}
		switch n.DataAtom {
		case atom.Br:
			w.space("\n")
			return
		case atom.Td, atom.Th:
			w.space(bar)
		}
	case html.CommentNode:
		return
	}
	block := n.Type == html.ElementNode && blocks[n.DataAtom]
	if block {
		w.space("\n\n")
	}
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		w.node(c)
	}
	if block {
		w.space("\n\n")
	}
}

// words writes text with its runs of white space as one space.
func (w *writer) words(s string) {
	for s != "" {
		word := s
		if i := strings.IndexAny(s, " \t\n\r\f"); i >= 0 {
			word = s[:i]
		}
		if word != "" {
			if w.Len() > 0 {
				w.WriteString(w.pending)
			}
			w.pending = ""
			w.WriteString(word)
		}
		if s = s[len(word):]; s != "" {
			w.space(" ")
			s = strings.TrimLeft(s, " \t\n\r\f")
		}
	}
}
