package main

import (
	"go/ast"
	"go/parser"
	"go/token"
	"log"
	"path/filepath"
	"strconv"
)

// strings reads the string literals of the composite literal that a variable of prose's is declared with, in their order:
// the elements of a slice, the keys of a map.
func (m module) strings(file, variable string) (all []string) {
	f, err := parser.ParseFile(token.NewFileSet(), filepath.Join(string(m), file), nil, 0)
	if err != nil {
		log.Fatalf("gen: %v", err)
	}
	ast.Inspect(f, func(n ast.Node) bool {
		spec, ok := n.(*ast.ValueSpec)
		if !ok || spec.Names[0].Name != variable {
			return true
		}
		for _, e := range spec.Values[0].(*ast.CompositeLit).Elts {
			if kv, ok := e.(*ast.KeyValueExpr); ok {
				e = kv.Key
			}
			s, err := strconv.Unquote(e.(*ast.BasicLit).Value)
			if err != nil {
				log.Fatalf("gen: %s: %v", file, err)
			}
			all = append(all, s)
		}
		return false
	})
	if len(all) == 0 {
		log.Fatalf("gen: no %s in %s", variable, file)
	}
	return all
}
