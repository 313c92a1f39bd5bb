// Package page writes a timeline as one HTML file: a widget to pan and zoom, a list to read, filters and a search. The file
// needs nothing else, asks the network for nothing, and runs under a Content-Security-Policy that lets only its own script run.
//
// Importing the package adds the format "html". It is a package of its own since it carries the vis-timeline widget.
package page

import (
	"bufio"
	"bytes"
	"crypto/sha256"
	_ "embed"
	"encoding/base64"
	"html/template"
	"io"
	"sync"

	"github.com/seed-620526af/timeline/internal/export"
)

var (
	//go:embed page.html
	html string
	//go:embed page.css
	css string
	//go:embed page.js
	script string
	//go:embed vis/vis.js
	visScript string
	//go:embed vis/vis.css
	visCSS string
)

func init() {
	export.Register(export.Format{Name: "html", MIME: "text/html; charset=utf-8", Ext: ".html", About: "a page to look through, in one file", Write: Write})
}

// frame is what every page shares.
var frame = sync.OnceValue(func() *template.Template {
	return template.Must(template.New("page").Parse(html))
})

// parts are the page's own styles and scripts, and the policy that lets in no others.
var parts = sync.OnceValue(func() (p struct{ Policy, Styles, Scripts, Head template.HTML }) {
	hash := func(s string) string {
		sum := sha256.Sum256([]byte(s))
		return " 'sha256-" + base64.StdEncoding.EncodeToString(sum[:]) + "'"
	}
	p.Policy = template.HTML("default-src 'none'; img-src data:; base-uri 'none'; form-action 'none'; style-src" + hash(visCSS) + hash(css) +
		"; script-src" + hash(head) + hash(visScript) + hash(script))
	p.Head = template.HTML("<script>" + head + "</script>")
	p.Styles = template.HTML("<style>" + visCSS + "</style>\n<style>" + css + "</style>")
	p.Scripts = template.HTML("<script>" + visScript + "</script>\n<script>" + script + "</script>")
	return p
})

// head runs before anything is painted: the reader's choice of light or dark, and that scripts run at all.
const head = `document.documentElement.classList.add("js");try{document.documentElement.dataset.theme=localStorage.getItem("timeline-theme")||""}catch(e){}`

// Write writes v as a page.
func Write(w io.Writer, v *export.View) ([]string, error) {
	m := newModel(v)
	var data bytes.Buffer
	if err := export.Encode(&data, m.data, ""); err != nil {
		return nil, err
	}
	out := bufio.NewWriter(w)
	err := frame().Execute(out, struct {
		*model
		Policy, Styles, Scripts, Head template.HTML
		Data                          template.HTML
	}{m, parts().Policy, parts().Styles, parts().Scripts, parts().Head,
		template.HTML(`<script type="application/json" id="data">` + data.String() + `</script>`)})
	if err != nil {
		return nil, err
	}
	return nil, out.Flush()
}
