package reader

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// asides are classes of elements that a wiki sets into its text: marks of notes, links to edit a section.
var asides = map[string]bool{"reference": true, "mw-editsection": true, "noprint": true, "mw-ref": true, "footnote-ref": true}

// tidy takes out of a page what stands in its text and is none of it, captions and marks of notes, and makes paragraphs of what only line
// breaks part.
func tidy(root *html.Node) {
	var drop, parted []*html.Node
	var walk func(*html.Node)
	walk = func(n *html.Node) {
		if n.Type == html.ElementNode {
			if isAside(n) {
				drop = append(drop, n)
				return
			}
			if n.DataAtom == atom.Br && breaks(n) && (len(parted) == 0 || parted[len(parted)-1] != n.Parent) {
				parted = append(parted, n.Parent)
			}
		}
		for c := n.FirstChild; c != nil; c = c.NextSibling {
			walk(c)
		}
	}
	walk(root)
	for _, n := range drop {
		n.Parent.RemoveChild(n)
	}
	for _, n := range parted {
		paragraphs(n)
	}
}

// isAside reports whether n is a caption, the mark of a note, or a link of the wiki's own.
func isAside(n *html.Node) bool {
	if n.DataAtom == atom.Figcaption {
		return true
	}
	if n.DataAtom != atom.Sup && n.DataAtom != atom.Span && n.DataAtom != atom.A {
		return false
	}
	for _, class := range strings.Fields(attribute(n, "class")) {
		if asides[class] {
			return true
		}
	}
	return false
}

// breaks reports whether the <br> n is the first of several with nothing between them.
func breaks(n *html.Node) bool {
	next := passBlank(n.NextSibling)
	return next != nil && next.DataAtom == atom.Br
}

// passBlank returns the first of n and its siblings that is no white space.
func passBlank(n *html.Node) *html.Node {
	for n != nil && (n.Type == html.TextNode && strings.TrimSpace(n.Data) == "" || n.Type == html.CommentNode) {
		n = n.NextSibling
	}
	return n
}

// paragraphs sets the runs of n that several line breaks part into paragraphs of their own. A paragraph holds none; it becomes a <div>.
func paragraphs(n *html.Node) {
	if n.DataAtom == atom.P {
		n.DataAtom, n.Data = atom.Div, "div"
	}
	var run *html.Node
	for c := n.FirstChild; c != nil; {
		next := c.NextSibling
		switch {
		case c.DataAtom == atom.Br && breaks(c):
			run = nil
			for c != nil && c.DataAtom == atom.Br {
				next = passBlank(c.NextSibling)
				n.RemoveChild(c)
				c = next
			}
		case c.Type == html.ElementNode && blocks[c.DataAtom]:
			run = nil
		case run == nil && c.Type == html.TextNode && strings.TrimSpace(c.Data) == "":
		default:
			if run == nil {
				run = &html.Node{Type: html.ElementNode, DataAtom: atom.P, Data: "p"}
				n.InsertBefore(run, c)
			}
			n.RemoveChild(c)
			run.AppendChild(c)
		}
		c = next
	}
}
