// Command gen packs the families of words into families.bin, which package coref reads in place.
package main

import (
	"log"
	"os"

	"github.com/seed-620526af/timeline/internal/coref"
)

func main() {
	if err := os.WriteFile("families.bin", coref.Pack(), 0o644); err != nil {
		log.Fatal(err)
	}
}
