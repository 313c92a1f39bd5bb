package syntax_test

import "testing"

// Each row asks whom the last such pronoun means; "" is nobody that is safe to say.
func TestAntecedents(t *testing.T) {
	for _, c := range []struct{ why, pronoun, text, want string }{
		{"a man of two", "He", "Angela Merkel met Emmanuel Macron in Berlin. He left on Friday.", "Emmanuel Macron"},
		{"a woman of two", "She", "Angela Merkel met Emmanuel Macron in Berlin. She left on Friday.", "Angela Merkel"},
		{"the subject before the object", "He", "Barack Obama met Nicolas Sarkozy in Paris. He left on Friday.", "Barack Obama"},
		{"the one who is named, where no subject is", "He", "Police arrested Conrad Murray in Houston on Monday. He was released on bail.", "Conrad Murray"},
		{"who says of himself", "he", "Emmanuel Macron said that he would resign.", "Emmanuel Macron"},
		{"the same pronoun before it", "he", "Emmanuel Macron said on Monday that he had been ill and that he would resign.", "Emmanuel Macron"},
		{"behind a quotation", "he", "Barack Obama spoke in Chicago. \"The plan is dead,\" he said on Friday.", "Barack Obama"},
		{"within what is said", "he", "Barack Obama spoke in Chicago. The plan, he said, was dead.", "Barack Obama"},
		{"behind times and clauses", "he", "Barack Obama spoke in Chicago. In 2012, when the war was over, he was re-elected.", "Barack Obama"},
		{"behind a sentence that tells of no single person", "He", "Barack Obama spoke in Chicago. Many people came. He left on Friday.", "Barack Obama"},
		{"a chain", "He", "Barack Obama was born in Honolulu. He studied in New York. He moved to Chicago.", "Barack Obama"},
		{"not whom its own clause names", "He", "David Walgren said that Conrad Murray had left the room. He said that Murray had called a guard.", "David Walgren"},
		{"before the name", "he", "When he arrived in Rome, Barack Obama was ill.", "Barack Obama"},
		{"a word before the name says the sex", "She", "Actress Robin Wright won a prize. She thanked the jury.", "Robin Wright"},
		{"a given name of another country says it", "She", "Zeynep Demir met Emre Kaya in Izmir. She left on Friday.", "Zeynep Demir"},
		{"the article says otherwise than the given name", "She", "Simon Reyes said she had won, and Reyes thanked her team. Reyes raised her arms. She left on Friday.", "Simon Reyes"},
		{"told by one of the other sex", "he", "Marcos Teles was jailed on Friday. Judge Helena Prado said he had taken bribes.", "Marcos Teles"},
		{"behind one of the other sex", "He", "Marcos Teles was jailed on Friday. Judge Helena Prado said he had taken bribes. He was arrested in May.", "Marcos Teles"},
		{"whom a court can't be", "him", "Marcos Teles was convicted on Friday. The court sentenced him to prison.", "Marcos Teles"},
		{"whose", "his", "Barack Obama praised his wife.", "Barack Obama"},
		{"a company's", "its", "Airbus cut its forecast.", "Airbus"},
		{"a company", "It", "Airbus cut its forecast. It blamed the strike.", "Airbus"},

		{"another is with him", "he", "Nelson Mandela studied law. With Oliver Tambo he opened a firm.", "Nelson Mandela"},
		{"by whom she was found", "she", "Hedy Lamarr was born in Vienna. Discovered by Max Reinhardt, she acted in Berlin.", "Hedy Lamarr"},
		{"himself", "himself", "Emmanuel Macron met Olaf Scholz, who hurt himself.", "Olaf Scholz"},
		{"through another it", "its", "Airbus cut its forecast. It said its plants were safe.", "Airbus"},

		{"its, of either", "its", "Airbus cut its forecast. It fell when Reuters said its plants were unsafe.", ""},
		{"a man by his given name, whatever one pronoun says", "her", "Boris Johnson praised her speech.", ""},
		{"it was decided", "It", "Airbus sold a plant. It was decided to close another.", ""},
		{"either of two subjects", "He", "Barack Obama and Nicolas Sarkozy met in Paris. He left on Friday.", ""},
		{"the name comes too late", "he", "\"The plan is dead,\" he said. Barack Obama left.", ""},
		{"the name comes too late for both", "he", "When he became president in 2009, he faced a crisis. Barack Obama left.", ""},
		{"somebody without a name", "He", "Barack Obama spoke in Chicago. A reporter fainted. He was taken to a clinic.", ""},
		{"somebody without a name is the subject", "He", "A reporter asked Barack Obama about the war. He left.", ""},
		{"too far", "He", "Barack Obama spoke in Chicago. It rained. It was cold. The roads were wet. He left on Friday.", ""},
		{"one man by another", "him", "Marcos Teles was convicted on Friday. Rui Costa praised him.", ""},
		{"whom one sentence names twice", "him", "Marcos Teles was convicted. Police said that with Rui Costa a bank had paid him.", ""},
		{"a woman by her given name", "He", "Jane Halton chaired the meeting. He left.", ""},
		{"a woman by her title", "He", "Mrs Halton chaired the meeting. He left.", ""},
		{"whom a verb is done to says nothing of the subject", "She", "Emmanuel Macron named her. Emmanuel Macron praised her. She left.", ""},
		{"told by somebody without a name", "he", "Marcos Teles was jailed on Friday. A judge said he had taken bribes.", ""},
		{"whom the speaker names is not the speaker", "he", "\"Barack Obama is wrong,\" he said.", ""},
		{"whom a quotation names", "He", "\"Barack Obama came to Rome.\" He left.", ""},
		{"whose of two", "his", "Barack Obama met Nicolas Sarkozy and his wife.", ""},
		{"her, who thanks nobody else", "her", "Barack Obama left Paris. He thanked her.", ""},
		{"a thing without a name", "It", "Airbus cut its forecast. The strike had hurt. It was long.", ""},
		{"it stands for a clause", "It", "Airbus sold a plant. It was clear that the strike had hurt.", ""},
		{"it is the weather", "It", "Airbus sold a plant. It rained on Monday.", ""},
		{"it does what things do", "it", "Airbus sold a plant. Doctors said it spread fast.", ""},
		{"they are both", "they", "Airbus and Boeing said they would merge.", ""},
		{"they are several", "They", "Barack Obama left. They stayed.", ""},
		{"he is no company", "He", "Airbus cut its forecast. He left.", ""},
		{"who speaks", "I", "Barack Obama spoke. I left.", ""},
	} {
		if got := read(c.text).means(c.pronoun); got != c.want {
			t.Errorf("%s: %q: %s means %q, want %q", c.why, c.text, c.pronoun, got, c.want)
		}
	}
}

// TestWhoseLife asks whom the last such pronoun of a life means.
func TestWhoseLife(t *testing.T) {
	const life = "Marie Curie died on Wednesday. She was 66. Curie was born in Warsaw, where her father taught. She studied in Paris, met her husband there, and won her two prizes. "
	for _, c := range []struct{ why, pronoun, text, want string }{
		{"whoever was named last", "she", life + "Her sister had left with Lise Meitner. The war came. In 1914 she drove to the front.", "Marie Curie"},
		{"whose", "her", life + "The university gave her chair away.", "Marie Curie"},
		{"before the subject, a thing", "she", life + "When she was ten, the family moved.", "Marie Curie"},
		{"in a relative clause", "she", life + "It was the first prize that she won.", "Marie Curie"},
		{"the same pronoun before it", "she", life + "She said that she was tired.", "Marie Curie"},
		{"whom she met", "she", life + "Lise Meitner, whom she met in 1920, stayed in Berlin.", "Marie Curie"},

		{"after her lawyer", "she", life + "Her lawyer won the case. In 1914 she drove to the front.", "Marie Curie"},
		{"after her father", "she", life + "Her father was old. In 1914 she drove to the front.", "Marie Curie"},
		{"after her sister", "she", life + "Her sister was young. In 1914 she drove to the front.", ""},
		{"after a sentence about another", "She", life + "Lise Meitner came to Paris. She was cold.", ""},
		{"after a sentence about somebody without a name", "She", life + "A nurse sat with them. She was cold.", ""},
		{"another is named before", "she", life + "To Lise Meitner it was clear that she was ill.", "Lise Meitner"},
		{"two women", "She", life + "Curie and Lise Meitner met in Berlin. She was cold.", ""},
		{"named but once", "She", "Toni Morrison died in New York. She was 88. She was born in Lorain, and when she was two, the house burned. She wrote. In 1958 she married Harold Adams. The marriage failed. She wrote.", "Toni Morrison"},
		{"he is not she", "He", life + "He was cold.", ""},
		{"named twice among many", "she", "Marie Curie praised Lise Meitner. Meitner praised Curie. Long speeches followed. It was said that she was ill.", ""},
	} {
		if got := read(c.text).means(c.pronoun); got != c.want {
			t.Errorf("%s: %s means %q, want %q", c.why, c.pronoun, got, c.want)
		}
	}
}

func TestWhoIs(t *testing.T) {
	for _, c := range []struct{ why, text, noun, want string }{
		{"who is called so before the name", "The singer David Bowie lived in Berlin. The singer died on Sunday.", "singer", "David Bowie"},
		{"at the head of a sentence", "Singer David Bowie lived in Berlin. The singer died on Sunday.", "singer", "David Bowie"},
		{"two who are called so", "Singer David Bowie met singer Nina Hagen. The singer died on Sunday.", "singer", ""},
		{"who was it once", "Former president George Bush spoke. The president left.", "president", ""},
		{"nobody who is called so", "David Bowie lived in Berlin. The singer died on Sunday.", "singer", ""},
		{"more than the word", "The singer David Bowie lived in Berlin. The old singer died on Sunday.", "singer", ""},
	} {
		r := read(c.text)
		if got := r.called(c.noun, r.WhoIs); got != c.want {
			t.Errorf("%s: %q: the %s is %q, want %q", c.why, c.text, c.noun, got, c.want)
		}
	}
}

func TestBodyIs(t *testing.T) {
	for _, c := range []struct{ why, text, noun, want string }{
		{"the subject before", "Airbus cut its forecast. The company blamed the strike.", "company", "Airbus"},
		{"through it", "Airbus cut its forecast. It blamed the strike. The company has two plants.", "company", "Airbus"},
		{"by its own word", "Deutsche Bank fined Airbus. Airbus paid. The bank was glad.", "bank", "Deutsche Bank"},

		{"either of two", "Airbus and Boeing cut their forecasts, and Boeing fell. The company blamed the strike.", "company", ""},
		{"a person is no company", "Ann Lee left. The company blamed the strike.", "company", ""},
		{"the company of others", "Airbus cut its forecast. The company of Ann Lee blamed the strike.", "company", ""},
		{"the company that others run", "Airbus cut its forecast. The company that Ann Lee runs blamed the strike.", "company", ""},
		{"some company", "Airbus cut its forecast. A company blamed the strike.", "company", ""},
		{"another company", "Airbus cut its forecast. The small company blamed the strike.", "company", ""},
	} {
		r := read(c.text)
		if got := r.called(c.noun, r.BodyIs); got != c.want {
			t.Errorf("%s: %q: the %s is %q, want %q", c.why, c.text, c.noun, got, c.want)
		}
	}
}

// TestReferents asks for the head of the noun that the last such pronoun stands for; "" is none that is safe to say.
func TestReferents(t *testing.T) {
	for _, c := range []struct{ why, pronoun, text, want string }{
		{"a thing in the sentence before", "It", "The new lighthouse was lit in May. It burned in June.", "lighthouse"},
		{"in its own sentence", "it", "The lighthouse was closed for a year; it opened in June.", "lighthouse"},
		{"behind a time", "it", "The lighthouse was lit in May. On 3 June it burned.", "lighthouse"},
		{"through another it", "It", "The lighthouse was lit in May. It burned in June. It reopened in July.", "lighthouse"},
		{"several people", "they", "The jurors left the court before they acquitted Ann Lee.", "jurors"},
		{"several in the sentence before", "They", "The two divers left Oslo in May. They found the wreck in June.", "divers"},
		{"a row of names", "They", "Barack Obama and Nicolas Sarkozy met in Paris. They signed a treaty.", "Obama"},

		{"either of two things", "It", "The lighthouse was lit and the pier opened. It burned in June.", ""},
		{"an organisation may be meant", "It", "Airbus said on Monday the strike had hurt. It ended in June.", ""},
		{"a person is no thing", "It", "The driver left in May. It burned in June.", ""},
		{"things don't act as people do", "They", "Helicopters dropped soldiers on the roof. They secured the house.", ""},
		{"one is not several", "They", "The lighthouse was lit in May. They burned it in June.", ""},
		{"it emerged", "it", "The lighthouse was lit in May. In June it emerged that the keeper had left.", ""},
		{"it all", "It", "The lighthouse was lit in May. It all began in June.", ""},
		{"it rained", "It", "The lighthouse was lit in May. It rained in June.", ""},
		{"what its roof is of", "it", "Its roof was old, and in June it burned.", ""},
		{"too far", "It", "The lighthouse was lit in May. Ann Lee came. It burned in June.", ""},
		{"quoted", "It", "The lighthouse was lit in May. \"It burned in June.\"", ""},
	} {
		r := read(c.text)
		got := ""
		for i := range r.Text.Tokens {
			if r.Text.Word(i) == c.pronoun {
				if got = ""; r.Referent(int32(i)) >= 0 {
					got = r.Text.Word(int(r.Chunks[r.Referent(int32(i))].Head))
				}
			}
		}
		if got != c.want {
			t.Errorf("%s: %q: %s stands for %q, want %q", c.why, c.text, c.pronoun, got, c.want)
		}
	}
}
