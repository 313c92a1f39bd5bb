// Command cost runs a command, its output thrown away, and prints what it cost as a row of a table: cost NAME COMMAND ARG...
package main

import (
	"fmt"
	"os"
	"os/exec"
	"syscall"
	"time"
)

func main() {
	if len(os.Args) < 3 {
		fmt.Fprintln(os.Stderr, "usage: cost NAME COMMAND ARG...")
		os.Exit(2)
	}
	run := exec.Command(os.Args[2], os.Args[3:]...)
	run.Stderr = os.Stderr
	start := time.Now()
	if err := run.Run(); err != nil {
		fmt.Fprintln(os.Stderr, "cost:", err)
		os.Exit(1)
	}
	elapsed := time.Since(start)
	p := run.ProcessState
	memory := "?"
	if r, ok := p.SysUsage().(*syscall.Rusage); ok {
		memory = fmt.Sprintf("%.0f MB", float64(r.Maxrss)/1000)
	}
	fmt.Printf("| %s | %s | %s | %s |\n", os.Args[1], round(p.UserTime()+p.SystemTime()), round(elapsed), memory)
}

func round(d time.Duration) time.Duration {
	if d < time.Second {
		return d.Round(time.Millisecond / 10)
	}
	return d.Round(10 * time.Millisecond)
}
