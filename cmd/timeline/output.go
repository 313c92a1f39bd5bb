package main

import (
	"bufio"
	"flag"
	"io"
	"os"
	"path/filepath"
)

// outFlag adds --out.
func outFlag(f *flag.FlagSet) *string {
	return f.String("out", "", "write to this `file`, in place of standard output")
}

// write lets a function write to standard output, or to a file of that name. The file is there whole or, after an error, not at all.
func (t *tool) write(name string, to func(w io.Writer) error) (err error) {
	if name == "" || name == "-" {
		w := bufio.NewWriterSize(t.out, 1<<16)
		if err := to(w); err != nil {
			return err
		}
		return w.Flush()
	}
	f, err := os.CreateTemp(filepath.Dir(name), "."+filepath.Base(name)+".*")
	if err != nil {
		return err
	}
	defer func() {
		if err != nil {
			f.Close()
			os.Remove(f.Name())
		}
	}()
	w := bufio.NewWriterSize(f, 1<<16)
	if err := to(w); err != nil {
		return err
	}
	if err := w.Flush(); err != nil {
		return err
	}
	if err := f.Chmod(0o644); err != nil {
		return err
	}
	if err := f.Close(); err != nil {
		return err
	}
	return os.Rename(f.Name(), name)
}
