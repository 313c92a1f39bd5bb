package main

import (
	"bufio"
	"errors"
	"flag"
	"io"
	"os"
	"path/filepath"
)

// outFlag adds --out.
func outFlag(f *flag.FlagSet) *string {
	return f.String("out", "", "write to this `file`, in place of standard output")
}

// write lets a function write to standard output, or to a file of that name. A file is there whole or, after an error, as it was.
func (t *tool) write(name string, to func(w io.Writer) error) error {
	if name == "" || name == "-" {
		return buffered(t.out, to)
	}
	if target, err := filepath.EvalSymlinks(name); err == nil {
		name = target
	}
	info, err := os.Stat(name)
	switch {
	case err != nil:
		return replace(name, 0o644, to)
	case info.Mode().IsRegular():
		return replace(name, info.Mode().Perm(), to)
	}
	f, err := os.OpenFile(name, os.O_WRONLY, 0) // a device or a pipe is written to, never replaced
	if err != nil {
		return err
	}
	if err := buffered(f, to); err != nil {
		f.Close()
		return err
	}
	return f.Close()
}

// replace writes beside a file of that name, and puts the new one in its place when it is whole.
func replace(name string, mode os.FileMode, to func(w io.Writer) error) (err error) {
	f, err := os.CreateTemp(filepath.Dir(name), "."+filepath.Base(name)+".*")
	if err != nil {
		if e := (*os.PathError)(nil); errors.As(err, &e) {
			e.Path = name // that of the temporary file says nothing to who named this one
		}
		return err
	}
	defer func() {
		if err != nil {
			f.Close()
			os.Remove(f.Name())
		}
	}()
	if err := buffered(f, to); err != nil {
		return err
	}
	if err := f.Chmod(mode); err != nil {
		return err
	}
	if err := f.Close(); err != nil {
		return err
	}
	return os.Rename(f.Name(), name)
}

func buffered(out io.Writer, to func(w io.Writer) error) error {
	w := bufio.NewWriterSize(out, 1<<16)
	if err := to(w); err != nil {
		return err
	}
	return w.Flush()
}
