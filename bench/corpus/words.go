package corpus

// kind is a kind of story: its steps, and what is told beside them.
type kind struct {
	steps   []step
	details []string
}

// step is a development: as a headline, as the first sentence of an article, and as a noun phrase.
type step struct{ headline, told, noun string }

var kinds = []kind{
	{ // an election
		[]step{
			{"{lead} announces bid for presidency", "{lead}, the {office} of {country}, announced on {weekday} that {he} will run for president.", "the announcement of {Lead}'s candidacy"},
			{"{Lead} and {Critic} clash in debate", "{lead} and {critic} traded charges of corruption in a televised debate in {city} on {weekday}.", "the televised debate in {city}"},
			{"{country} votes in tight race", "Voters in {country} went to the polls on {weekday} in the closest election in a generation.", "the {demonym} election"},
			{"{Lead} wins {demonym} election", "{lead} won the presidential election with {share} of the vote, the electoral commission said on {weekday}.", "{Lead}'s victory"},
			{"{Critic} rejects result, calls for recount", "{critic} rejected the result on {weekday} and demanded a recount in {few} districts.", "{Critic}'s demand for a recount"},
			{"{Lead} sworn in as president", "{lead} was sworn in as president of {country} on {weekday}, promising to end years of deadlock.", "{Lead}'s inauguration"},
		},
		[]string{
			"Turnout reached {share}, the highest since 1994.", "Some {many} observers watched the vote in {city} and {town}.",
			"The {office} had led in opinion polls since {month}.", "A runoff would be held {next} if no candidate takes half of the vote.",
			"Both camps accuse each other of buying votes in {town}.",
		},
	},
	{ // a disaster
		[]step{
			{"Strong earthquake strikes {country}", "A powerful earthquake struck near {city} early on {weekday}, killing at least {few} people and burying whole streets.", "the earthquake"},
			{"Rescuers search rubble in {city}", "Rescue teams pulled {few} survivors from collapsed buildings in {city} on {weekday} as hopes faded of finding more.", "the rescue work in {city}"},
			{"Aftershock brings new fear to {city}", "A strong aftershock shook {city} on {weekday}, sending thousands of people into the streets.", "the aftershock"},
			{"{country} appeals for aid", "The government of {country} appealed for {money} in aid on {weekday} after a visit of {lead} to the region.", "the appeal for aid"},
			{"Donors pledge {money} for {city}", "Donors meeting in Geneva pledged {money} on {weekday} to rebuild {city}.", "the conference of donors in Geneva"},
			{"Rebuilding begins in {city}", "Work to rebuild {city} began on {weekday}, {ago} after the first survivors had moved into tents.", "the start of rebuilding"},
		},
		[]string{
			"The quake destroyed {many} homes and cut power to {town}.", "Roads to {town} were blocked by landslides.",
			"{body} said that {many} people needed shelter.", "The death toll rose to {many}, the {office} said on {weekday}.",
			"It was the deadliest disaster in {country} since 1976.",
		},
	},
	{ // a conflict
		[]step{
			{"Fighting breaks out near {city}", "Fighting broke out near {city} on {weekday} after rebels seized {few} villages.", "the rebel offensive"},
			{"Rebels shell {city}", "Rebels shelled {city} on {weekday}, killing {few} civilians, according to {body}.", "the shelling of {city}"},
			{"Peace talks open in {city}", "Peace talks between the government of {country} and the rebels opened in {city} on {weekday}.", "the peace talks"},
			{"Ceasefire takes hold in {country}", "A ceasefire took hold in {country} on {weekday} after {few} days of fighting.", "the ceasefire"},
			{"Truce collapses as convoy is attacked", "The truce collapsed on {weekday} when gunmen attacked a convoy of {body} outside {town}.", "the attack on the convoy"},
			{"{country} signs peace accord", "{lead} and rebel leader {critic} signed a peace accord in {city} on {weekday}.", "the signing of the peace accord"},
		},
		[]string{
			"More than {many} people have fled since the fighting began.", "The army denied that it had used heavy weapons in {town}.",
			"{body} called on both sides to let aid through.", "The rebels hold a strip of land along the border.",
			"Shelling damaged a hospital and {few} schools.",
		},
	},
	{ // business
		[]step{
			{"{body} to buy rival for {money}", "A company controlled by {lead} agreed on {weekday} to buy its rival for {money}.", "the takeover"},
			{"Regulators open inquiry into deal", "Regulators in {country} opened an inquiry into the deal on {weekday}.", "the inquiry"},
			{"Shares tumble after profit warning", "Shares fell {share} in {city} on {weekday} after the company warned of lower profits.", "the profit warning"},
			{"{Lead} steps down as chief", "{lead} resigned as chief executive on {weekday} after {few} years in the job.", "{Lead}'s resignation"},
			{"Company to cut {many} jobs", "The company said on {weekday} that it would cut {many} jobs and close its plant in {town}.", "the cut of {many} jobs"},
			{"Court fines company {money}", "A court in {city} fined the company {money} on {weekday} for fixing prices.", "the fine"},
		},
		[]string{
			"Sales rose {share} in the third quarter, to {money}.", "The plant in {town} employs {many} people.",
			"Analysts had expected a profit of {money}.", "Unions threatened to strike {next}.", "The shares have lost {share} since {month}.",
		},
	},
	{ // justice
		[]step{
			{"Police arrest {lead} in {city}", "Police arrested {lead}, a former {office}, at a hotel in {city} on {weekday}.", "the arrest of {Lead}"},
			{"{Lead} charged with fraud", "Prosecutors charged {lead} with fraud and bribery on {weekday}.", "the charges against {Lead}"},
			{"{Lead} goes on trial", "The trial of {lead} opened in {city} on {weekday} under tight security.", "the trial of {Lead}"},
			{"Witness accuses {Lead} of bribery", "{critic} told the court on {weekday} that {lead} had taken {money} in bribes.", "{Critic}'s testimony"},
			{"{Lead} found guilty", "A court in {city} found {lead} guilty on {weekday} and sentenced {him} to {few} years in prison.", "the verdict"},
			{"{Lead} to appeal against sentence", "Lawyers for {lead} said on {weekday} that they would appeal against the sentence.", "{Lead}'s appeal"},
		},
		[]string{
			"Prosecutors seized {many} documents from an office in {town}.", "The former {office} denies the charges.",
			"The trial is expected to end {next}.", "Judge {person} rejected a request for bail.", "Investigators first searched the house in {month}.",
		},
	},
}

var sayings = []string{
	"\"We will not rest until this is over,\" {lead} said on {weekday}.",
	"\"It's too early to speak of {what},\" said {critic}, who isn't convinced.",
	"{person}, who teaches politics at the University of {city}, said that {what} had changed little.",
	"The {office} told reporters in {city} that talks would resume {next}.",
	"“They’ve promised this before,” {Critic} said, “and nothing happened.”",
	"A spokesman for {body} declined to comment.",
	"{Lead} said that {he} expected a decision {next}.",
	"{body} welcomed {what} but warned that much remained to be done.",
	"Witnesses said that {few} buses had left {town} before dawn.",
	"{Critic} denied having known of {what}.",
}

var recalls = []string{
	"{what} on {date} had surprised many in {country}.", "The latest news comes {ago} from {what}.",
	"Since {what} in {month}, prices in {city} have risen by {share}.", "{Lead} first spoke of it on {day}, the day of {what}.",
	"Before {what}, few had heard of {town}.", "{what}, on {day}, was watched by {many} people.",
	"On {date}, {critic} said that {what} had come as no surprise.", "It was the second such case after {what} {ago}.",
}

var fillers = []string{
	"{country} has a population of {few} million and exports oil, copper and timber.", "{city} lies {few} miles from the border.",
	"Rain is expected over the weekend.", "The budget for 2012 foresees spending of {money}.", "Schools and shops stayed closed for {few} days.",
	"Parliament will vote on the bill {next}.", "The talks lasted until late at night.", "Thousands marched through the capital in protest last year.",
	"The economy grew by {share} in the first half of the year.", "In the 1990s, the country went through a long civil war.",
	"A poll of {many} adults, taken last week, found that {share} approve of the government.", "Ministers of the European Union meet in Brussels {next}.",
	"The {demonym} foreign minister, {person}, flew to Washington on Monday.", "The road between {city} and {town} was reopened after two weeks.",
}

// openings stand before a sentence.
var openings = []string{
	"In a statement on {weekday}, {body} said that ", "According to documents seen by reporters in {city}, ", "Speaking to supporters in {town}, {Lead} said that ",
	"As of {weekday}, ", "While talks went on behind closed doors, ", "After months of delay, ", "{Lead} told a news conference in {city} that ",
}

// small are words that begin sentences and are small within them.
var small = map[string]bool{
	"a": true, "the": true, "some": true, "it": true, "both": true, "more": true, "roads": true, "work": true, "analysts": true, "unions": true,
	"prosecutors": true, "investigators": true, "since": true, "before": true, "on": true, "schools": true, "rain": true, "thousands": true,
	"in": true, "ministers": true, "parliament": true, "turnout": true, "sales": true, "shelling": true, "witnesses": true,
}

var places = []place{
	{"Lima", "Peru", "Peruvian"}, {"Athens", "Greece", "Greek"}, {"Manila", "the Philippines", "Philippine"}, {"Kiev", "Ukraine", "Ukrainian"},
	{"Nairobi", "Kenya", "Kenyan"}, {"Jakarta", "Indonesia", "Indonesian"}, {"Bogota", "Colombia", "Colombian"}, {"Ankara", "Turkey", "Turkish"},
	{"Cairo", "Egypt", "Egyptian"}, {"Lisbon", "Portugal", "Portuguese"}, {"Warsaw", "Poland", "Polish"}, {"Dhaka", "Bangladesh", "Bangladeshi"},
	{"Santiago", "Chile", "Chilean"}, {"Tbilisi", "Georgia", "Georgian"}, {"Rome", "Italy", "Italian"}, {"Ottawa", "Canada", "Canadian"},
	{"Dakar", "Senegal", "Senegalese"}, {"Sofia", "Bulgaria", "Bulgarian"}, {"Hanoi", "Vietnam", "Vietnamese"}, {"Tunis", "Tunisia", "Tunisian"},
}

var offices = []string{
	"prime minister", "finance minister", "mayor", "governor", "interior minister", "foreign minister", "opposition leader", "central bank chief",
}

var bodies = []string{
	"the Red Cross", "the United Nations", "the World Bank", "Amnesty International", "the European Commission", "the Interior Ministry",
	"the Supreme Court", "the African Union", "the International Monetary Fund", "the National Electoral Council",
}

var given = []string{
	"Maria", "John", "Ivan", "Fatima", "Carlos", "Anna", "David", "Elena", "Mohammed", "Sofia", "Peter", "Laura", "Ahmed", "Julia", "Viktor", "Nadia",
	"Daniel", "Grace", "Andrei", "Rosa", "Michael", "Irina", "Samuel", "Leila", "Thomas", "Clara", "Joseph", "Marta", "George", "Amina",
}

var (
	onsets  = []string{"Bar", "Kal", "Mor", "Tan", "Del", "Ros", "Var", "Hol", "Sand", "Per", "Lin", "Gar", "Nov", "Fer", "Mal", "Wes", "Kor", "Bel", "Dra", "Chan"}
	rhymes  = []string{"a", "e", "i", "o", "ar", "en", "im", "ol", "and", "ert", "ing", "ov"}
	endings = []string{"ov", "ez", "son", "ski", "man", "ini", "dra", "ley", "berg", "ton", "aro", "ides", "enko", "ier", "wala"}
	towns   = []string{"ford", "ville", "grad", "abad", "burg", "mouth", "field", "stad", "pur", "ona"}
)
