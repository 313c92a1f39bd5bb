package timeline

// weave makes the events of a set of documents.
func weave(docs []*Annotation) telling {
	return telling{}
}
