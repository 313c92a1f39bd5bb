package main

import (
	"bytes"
	"context"
	"errors"
	"flag"
	"fmt"
	"net"
	"net/http"
	"time"

	"github.com/seed-620526af/timeline"
	"github.com/seed-620526af/timeline/internal/export"
)

// serve shows the page in a browser on this machine, with the timeline's other formats beside it, until it is interrupted.
func serve(ctx context.Context, t *tool, args []string) error {
	f := flag.NewFlagSet("serve", flag.ContinueOnError)
	mode := modeFlag(f)
	q := queryFlags(f)
	addr := f.String("addr", "127.0.0.1:8080", "`address` to listen on, of this machine alone; port 0 is any free one")
	files, err := parse(f, t, args)
	if err != nil {
		return err
	}
	if err := usable(q); err != nil {
		return err
	}
	if err := loopback(*addr); err != nil {
		return fmt.Errorf("--addr: %v: %w", err, errUsage)
	}
	tl, bad, err := t.extract(ctx, files, "", &timeline.Extractor{Mode: *mode})
	if err != nil {
		return err
	}
	t.report(bad)
	handler, err := pages(tl, *q)
	if err != nil {
		return err
	}
	listener, err := new(net.ListenConfig).Listen(ctx, "tcp", *addr)
	if err != nil {
		return err
	}
	at := "http://" + listener.Addr().String()
	fmt.Fprintf(t.out, "%s/  the page\n%s/json  the timeline as JSON\nInterrupt (Ctrl+C) to stop.\n", at, at)
	server := &http.Server{Handler: handler, ReadHeaderTimeout: 10 * time.Second, WriteTimeout: time.Minute, IdleTimeout: time.Minute}
	stopped := make(chan error, 1)
	go func() {
		<-ctx.Done()
		// What is being sent is sent to its end, but no longer than this.
		ending, cancel := context.WithTimeout(context.Background(), 5*time.Second)
		defer cancel()
		stopped <- server.Shutdown(ending)
	}()
	if err := server.Serve(listener); !errors.Is(err, http.ErrServerClosed) {
		return err
	}
	return <-stopped
}

// loopback refuses an address that others can reach: the texts are the reader's own.
func loopback(addr string) error {
	host, _, err := net.SplitHostPort(addr)
	if err != nil {
		return err
	}
	if ip := net.ParseIP(host); host != "localhost" && (ip == nil || !ip.IsLoopback()) {
		return fmt.Errorf("%q is not of this machine alone: want 127.0.0.1, [::1] or localhost", host)
	}
	return nil
}

// pages writes every format once, and serves them: the page at /, each format at /NAME.
func pages(tl *timeline.Timeline, q timeline.Query) (http.Handler, error) {
	type file struct {
		mime string
		data []byte
	}
	files := map[string]file{}
	for _, format := range export.Formats() {
		var b bytes.Buffer
		if _, err := tl.Write(&b, format.Name, q); err != nil {
			return nil, err
		}
		path := "/" + format.Name
		if format.Name == "html" {
			path = "/"
		}
		files[path] = file{format.MIME, b.Bytes()}
	}
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		// A page of another host, which had its name point here, must not read the timeline.
		if loopback(r.Host) != nil && loopback(net.JoinHostPort(r.Host, "80")) != nil {
			http.Error(w, "asked for by another name than this machine's", http.StatusMisdirectedRequest)
			return
		}
		if r.Method != http.MethodGet && r.Method != http.MethodHead {
			w.Header().Set("Allow", "GET, HEAD")
			http.Error(w, "only GET and HEAD", http.StatusMethodNotAllowed)
			return
		}
		f, ok := files[r.URL.Path]
		if !ok {
			http.NotFound(w, r)
			return
		}
		h := w.Header()
		h.Set("Content-Type", f.mime)
		h.Set("X-Content-Type-Options", "nosniff")
		h.Set("Referrer-Policy", "no-referrer")
		h.Set("Cross-Origin-Resource-Policy", "same-origin")
		h.Set("Cross-Origin-Opener-Policy", "same-origin")
		h.Set("Content-Security-Policy", "frame-ancestors 'none'")
		h.Set("Cache-Control", "no-store")
		if r.URL.Path == "/" {
			h.Set("Link", `</json>; rel="alternate"; type="application/json"`)
		}
		http.ServeContent(w, r, "", time.Time{}, bytes.NewReader(f.data))
	}), nil
}
