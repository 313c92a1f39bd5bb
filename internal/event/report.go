package event

// report points the mentions of the sentence that are part of what someone is reported to say at the mention of the saying.
func (s *scan) report() {}
