package word

import (
	"strings"

	"github.com/seed-620526af/timeline/internal/text"
)

// Person says in which ways a word is one for people. They are sets of their own: a photo shows no minister among its passers-by, and
// nobody is called "resident Ann Lee".
type Person uint8

const (
	Somebody Person = 1 << iota // for one person, whom a pronoun may mean
	Anyone                      // for one person of whom it says nothing that tells him from others: a man
	Pictured                    // for those whom photos show
	Office                      // ends what may stand before a person's name: striker, wife
)

// Persons are all words for people.
var Persons = text.NewTable(func() map[string]Person {
	all := map[string]Person{}
	for _, row := range people {
		for _, w := range strings.Fields(row.words) {
			all[w] = row.ways
		}
	}
	return all
})

// In reports whether token i of x is a word for people in the way p.
func (p Person) In(x *text.Text, i int) bool {
	ways, _ := Persons.Of(x, i)
	return ways&p != 0
}

// Words returns the words for people in the way p.
func (p Person) Words() (all []string) {
	for _, row := range people {
		if row.ways&p != 0 {
			all = append(all, strings.Fields(row.words)...)
		}
	}
	return all
}

// people has each word once, with all its ways.
var people = []struct {
	ways  Person
	words string
}{
	{Somebody | Anyone | Pictured | Office, `nurse soldier`},
	{Somebody | Anyone | Pictured, `man woman boy girl child patient student worker`},
	{Somebody | Anyone | Office, `lawyer doctor teacher analyst officer spokesman spokeswoman aide driver singer actor actress journalist reporter`},
	{Somebody | Pictured | Office, `trader broker policeman`},
	{Somebody | Anyone, `baby witness pupil official assistant guard pilot farmer priest`},
	{Somebody | Pictured, `person investor policewoman employee resident visitor tourist`},
	{Somebody | Office, `husband wife father mother son daughter brother sister uncle aunt friend colleague suspect judge prosecutor attorney physician surgeon
		paramedic cardiologist scientist researcher professor economist strategist banker manager director executive chief chairman chairwoman
		president premier chancellor minister secretary ambassador envoy governor mayor senator congressman congresswoman representative councillor
		lawmaker legislator candidate leader spokesperson adviser advisor deputy commander general colonel captain sergeant detective businessman
		businesswoman owner founder musician star artist writer author correspondent editor producer coach player striker goalkeeper champion king
		queen prince princess pope bishop imam`},
	{Anyone | Pictured, `passenger`},
	{Anyone | Office, `photographer`},
	{Pictured | Office, `member`},
	{Somebody, `somebody someone anyone neighbour neighbor victim survivor defendant prisoner barrister solicitor expert boss chairperson diplomat
		politician head bodyguard rapper presenter host promoter sailor seaman crewman fisherman climber hiker diver hunter refugee migrant
		inmate detainee hostage protester demonstrator campaigner volunteer rescuer attacker assailant bomber smuggler hacker whistleblower
		informant juror plaintiff tenant landlord shopkeeper builder miner cleaner waiter waitress bystander onlooker caller heir heiress
		bride groom orphan`},
	{Anyone, `teenager pensioner toddler traveller traveler`},
	{Pictured, `men women workers people pedestrian pedestrians passengers policemen police traders visitors tourists children boys girls students residents
		shopper shoppers soldiers employees nurses customer customers family brokers investors patients specialist passer-by commuter commuters
		members fan fans staff`},
	{Office, `councilman speaker chair commissioner justice sheriff marshal major lieutenant admiral corporal private inspector superintendent constable
		rector dean emperor empress tsar czar sultan emir shah duke duchess earl baron baroness cardinal archbishop patriarch ayatollah rabbi pastor
		CEO CFO COO CM PM MPP MLA MSP TD AM incumbent vice-president undersecretary under-secretary secretary-general director-general attorney-general
		governor-general major-general lieutenant-general brigadier brigadier-general lieutenant-colonel taoiseach consul comrade mp mep guerrilla
		midfielder defender forward winger batsman bowler fielder all-rounder pitcher catcher outfielder shortstop quarterback skipper golfer boxer
		sprinter swimmer cyclist rider jockey opener seamer spinner off-spinner paceman wicketkeeper full-back fullback fly-half lock hooker prop
		centre-half referee umpire trainer teammate compatriot runner-up rival left-hander right-hander seed dealer novelist poet composer painter
		columnist historian physicist chemist biologist philosopher mathematician midwife firefighter fireman engineer astronomer geologist
		seismologist volcanologist meteorologist archaeologist anthropologist sociologist psychologist psychiatrist epidemiologist virologist
		pathologist anesthesiologist coroner tycoon billionaire entrepreneur activist dissident militant rebel warlord gunman widow successor
		predecessor counterpart nominee astronaut cosmonaut architect designer chef co-founder named veteran hero ace youngster newcomer debutant
		freshman sophomore rookie Exchequer`},
}
