// Program kubernetes-answers asks Kubernetes' own code. It reads one question per line of standard input, as JSON, and writes one
// answer per line to standard output.
//
//	kubernetes-answers cronjob      what the CronJob controller does at a moment
//	kubernetes-answers validation   what the API server has against a new CronJob
package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"os"
	// As Kubernetes' own programs do, so that a machine without time zones, or without their old names, answers the same.
	_ "time/tzdata"
)

func main() {
	if len(os.Args) == 2 {
		switch os.Args[1] {
		case "cronjob":
			runController()
			return
		case "validation":
			answerAll(os.Stdout, validate)
			return
		}
	}
	fmt.Fprintln(os.Stderr, "usage: kubernetes-answers cronjob|validation")
	os.Exit(2)
}

func answerAll[Question, Answer any](stdout io.Writer, answer func(Question) Answer) {
	lines := bufio.NewScanner(os.Stdin)
	// Annotations are allowed 256 KiB.
	lines.Buffer(nil, 8<<20)
	out := bufio.NewWriter(stdout)
	encoder := json.NewEncoder(out)
	for lines.Scan() {
		var question Question
		if err := json.Unmarshal(lines.Bytes(), &question); err != nil {
			fail(err)
		}
		if err := encoder.Encode(answer(question)); err != nil {
			fail(err)
		}
	}
	if err := lines.Err(); err != nil {
		fail(err)
	}
	if err := out.Flush(); err != nil {
		fail(err)
	}
}

func fail(err error) {
	fmt.Fprintln(os.Stderr, err)
	os.Exit(1)
}
