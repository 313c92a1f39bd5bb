package title

// Doubt is what may keep an editor from printing a title, though it reads like one: what was left out of its sentence, or how likely it
// says more than the sentence does. It holds any number of kinds of doubt.
type Doubt uint32

const (
	LeftPhrase      Doubt = 1 << iota // left out was a phrase that its verb or last noun governs
	LeftOf                            // what its last noun is of
	LeftClause                        // a clause that its verb or last noun takes
	LeftDeed                          // what is to be done
	LeftMember                        // the rest of a row
	LeftKind                          // the clause that says which ones its last noun means
	LeftNoun                          // a noun that could not be read with it
	LeftFromSubject                   // what says which one its subject is
	Nameless                          // it tells of no one by name
	ByPronoun                         // the sentence says who by a pronoun only
	Surname                           // two have the name that it says
	Stranger                          // it names someone by one word
	Ownerless                         // no text says whose its subject is
	Reporter                          // its subject tells the news
	Unnamed                           // it is about someone whom the text, or the reader, can name
	Unread                            // its subject has a capital that makes no name of it
	Borrowed                          // its subject may be the object of the verb before
	Far                               // another verb stands between its subject and its own
	Leaning                           // only the text before says which thing it speaks of
	Going                             // it goes on, and nothing came of it yet
	Stative                           // it tells how things are
	Slight                            // it tells what anyone does any day
	Bare                              // it tells no more than its verb
	Aimless                           // something moves, and it doesn't say where to
	Hanging                           // its clause is a participle
	Aside                             // its clause says who or what a noun means
	Retold                            // someone else says so
	Supposed                          // someone wants to show that it is so
	Opined                            // it says how somebody sees things
	Label                             // it is a noun: nothing happens
	Lasting                           // and one for what lasts, and is no news
	Half                              // and shared with a name that is left out
)

// leftOut are the doubts about what a title leaves out.
const leftOut = LeftPhrase | LeftOf | LeftClause | LeftDeed | LeftMember | LeftKind | LeftNoun | LeftFromSubject

// doubt is a kind of doubt: how much of what a title weighs it takes, and a text whose word, the trigger, has such a title.
type doubt struct {
	kind          Doubt
	weight        float64
	text, trigger string
}

var doubts = [...]doubt{
	{LeftPhrase, .2, "Ana Botin presented the report on the bank to shareholders from each of the forty old provinces of Spain.", "presented"},
	{LeftOf, .35, "Ana Botin opened the fair on Friday of the makers of toys.", "opened"},
	{LeftClause, .35, "Ana Botin asked the board in Madrid on Friday whether the bank of the poor had any money left at all.", "asked"},
	{LeftDeed, .2, "Oxfam built a camp in Beira to shelter the families whose houses the flood had washed into the sea.", "built"},
	{LeftMember, .25, "Ghana sent tents and yesterday medicine.", "sent"},
	{LeftKind, .25, "Oxfam drew up a list of poor countries which the storm had struck.", "drew"},
	{LeftNoun, .5, "Trevor Noah hosted a listener special this week.", "hosted"},
	{LeftFromSubject, .3, "An engineer who had built the highest dam of the long rivers of the green hills of Gujarat resigned on Friday.", "resigned"},
	{Nameless, .25, "Rescuers found a child in the ruins on Friday.", "found"},
	{ByPronoun, .3, "Narendra Modi arrived in Paris. He opened a school on Friday.", "opened"},
	{Surname, .3, "Bill Clinton met Hillary Clinton in Haiti. Clinton praised the army.", "praised"},
	{Stranger, .3, "Arlo opened a shop in Leeds on Friday.", "opened"},
	{Ownerless, .3, "In London, his assistant opened the letter on Friday.", "opened"},
	{Reporter, .4, "The BBC's Lyse Doucet visited Kabul on Friday.", "visited"},
	{Unnamed, .25, "Ana Botin praised the mayor of Leeds on Friday.", "praised"},
	{Unread, .4, "Rome's Afterthought sank the bill on Friday.", "sank"},
	{Borrowed, .4, "The map has a Coast Line drew a crowd in Oslo.", "drew"},
	{Far, .3, "Ana Botin, the bank said, opened a branch in Leeds.", "opened"},
	{Leaning, .3, "China urged Peru to settle the matter on Friday.", "urged"},
	{Going, .3, "Ghana is building a dam near Accra.", "building"},
	{Stative, .2, "Ana Botin works for Santander.", "works"},
	{Slight, .25, "Ana Botin stepped to the window in Madrid on Friday.", "stepped"},
	{Bare, .3, "Ana Botin pushed back on Friday.", "pushed"},
	{Aimless, .25, "Ghana sent three planes on Friday.", "sent"},
	{Hanging, .35, "The storm struck Fiji on Friday, killing two people.", "killing"},
	{Aside, .15, "Ana Botin, who opened the branch in Leeds on Friday, resigned.", "opened"},
	{Retold, .15, "Officials said the army had left Mosul on Friday.", "left"},
	{Supposed, .4, "The defence will try to show that Conrad Murray left Houston on Friday.", "left"},
	{Opined, .35, "Gordon Brown said on Friday that Haiti remained a test for Europe.", "said"},
	{Label, .3, "Envoys spoke of the trial of Radovan Karadzic.", "trial"},
	{Lasting, .35, "Envoys spoke of the campaign of Emmanuel Macron.", "campaign"},
	{Half, .5, "Envoys spoke of Oslo and the Astana meeting.", "meeting"},
}

// Weight returns how much less sure a title is for what is doubted of it, from 0 to 1.
func (d Doubt) Weight() (sum float64) {
	for i := range doubts {
		if d&doubts[i].kind != 0 {
			sum += doubts[i].weight
		}
	}
	return min(sum, 1)
}
