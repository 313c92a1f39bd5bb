package names

import (
	"github.com/seed-620526af/timeline/internal/text"
)

// set is a set of words, matched in any case.
type set struct{ table *text.Table[bool] }

func newSet(words string) set { return set{text.Words(words)} }

func (s set) has(w string) bool { _, ok := s.table.Find(w); return ok }

// at reports whether token i of x is in the set.
func (s set) at(x *text.Text, i int) bool {
	if i < 0 || i >= len(x.Tokens) {
		return false
	}
	_, ok := s.table.Of(x, i)
	return ok
}

var (
	// stateWords are institutions of a state: its nation before them is no part of the name.
	stateWords = newSet(`Ministry Parliament Government Army Navy Embassy Consulate Foreign Defence Defense Interior Finance Cabinet Police Senate
		Forces Guard Treasury Constitution House Court Coast`)

	// determiners begin sentences, and stand for no surname.
	determiners = newSet(`the a an this that these those he she it they we there his her its our their my your in on at by for to from with as but and if no
		should when while where who what why how after before since all some many most one two three`)

	// portfolios are the offices of those who have a department: Energy Secretary.
	portfolios = newSet(`Minister Secretary Undersecretary Under-Secretary Commissioner Ministers`)

	// ministers take a department after "of".
	ministers = newSet(`Minister Secretary Ministers Department Ministry Director Chief Chairman Commissioner Speaker Board`)

	// commissions take a subject after "on" and "to".
	commissions = newSet(`Council Committee Commission Conference Convention Forum Institute Group Panel Campaign Mission Embassy Ambassador`)

	// subjects end what an institute is for: National Institute for Medical Research.
	subjects = newSet(`Research Finance Energy Services Affairs Security Investigation Investigations Statistics Healthcare Development Education Health`)

	// complementPlaces are the places named by "of …".
	complementPlaces = newSet(`Gulf Bay Strait Straits Isle Isles Republic Kingdom Province Cape Sea Lake Horn Rock Valley Duchy Principality County
		Commonwealth Territory Mount Mountains Coast Tower City Port Island Islands Sultanate Emirate Garden Gardens District Borough Diocese Palace Arc
		Statue Temple Wall Canton Colony`)

	// owners own organisations: the People's Party.
	owners = newSet(`People Peoples Workers Worker Women Children Citizens Farmers Peasants Pensioners Lord Men Students Teachers Soldiers Miners Lawyers
		Journalists Writers Drivers Shareholders Investors Employers Employees Consumers Veterans Youth Girls Boys Mothers Artists Actors Players Traders
		Volunteers Nurses Doctors Officers Homeowners Taxpayers Ratepayers Residents Labourers Labor Trade Seamen Sailors Fishermen`)

	// pronounVerbs follow the pronoun I, so that it is no numeral.
	pronounVerbs = newSet(`am have do don't think know say want need feel believe hope like love see go wish remember mean guess 'm 've 'd 'll`)

	// monthAcronyms are months' abbreviations that organisations share when in capitals.
	monthAcronyms = newSet(`DEC APR MAR SEP FEB`)

	// leads stand before names where a heading runs on, and begin none: By Maggie Fox.
	leads = newSet(`in on by at from with without though although but its their his as if when while where how why what who which whose because during hey
		hello hi dear oh uh um er yeah into onto upon amid despite than`)

	// saints and patrons are those whom the sites are called after: St. Mary's Church, King's College.
	saints  = newSet(`St St. Saint San Santa`)
	patrons = newSet(`King Queen Prince Princess Bishop Christ Corpus Regent Children Women Lord Hertford Jesus Trinity`)
	sites   = newSet(`Hospital School College Church Cathedral Chapel Infirmary Seminary Convent Priory Abbey Academy Orphanage Square Park Gate Hospice
		Institute`)

	// incorporated is what a company's name may have after a comma.
	incorporated = newSet(`Inc Inc. Incorporated Ltd Ltd. Limited LLC L.L.C. LLP L.P. plc Plc`)

	// fields are subjects, posts and things that letters alone stand for.
	fields = newSet(`AI IT ICT IoT VR AR UI UX HR R&D URL HTML CSS SQL API APIs LED LCD CEO CFO COO CTO CIO QC MVP MSRP ETA DIY BBQ LGBT LGBTQ
		BA BSc MA MSc MPA MPP MPhil LLB LLM JD B.A. B.S. B.Sc. M.A. M.S. M.Sc. J.D. LL.B. LL.M. Ph.D D.Phil. IQ ICU ER CCTV GPA SAT CV DUI DWI MD M.D. RN`)

	// papers are called after weekdays.
	papers = newSet(`Times Telegraph Mail Mirror Express Herald Mercury World Tribune Business Post Night`)

	// parties are called a party in lower case too: the Green party.
	politics = newSet(`Green Liberal Conservative Labour Labor Republican Democratic Socialist Communist Nationalist Unionist Social Christian Progressive
		National Reform Radical Independent Nazi Fascist People's Agrarian Centre Center Freedom Whig Tory Justice Congress Libertarian Democrat`)

	// ridings are areas whose names join others by dashes.
	ridings = newSet(`riding ridings constituency constituencies district seat`)

	// surnameParticles may begin a surname that stands alone.
	surnameParticles = newSet(`bin ibn van von de der den di da du del el`)

	// bodies belong to the organisation that they are "of".
	bodies = newSet(`Board Committee Directors Trustees Governors Executive Chairman Chair`)

	// wars are fought in a country.
	wars = newSet(`War Crisis Genocide Conflict`)

	// operations begin with what they are: Operation Barbarossa, Hurricane Sandy.
	operations = newSet(`Operation Hurricane Typhoon Cyclone Battle Siege Tropical`)

	// givenTitles are titles, and given names before a surname alone.
	givenTitles = newSet(`Dean Earl Duke Rex`)

	// placeLeads begin names of places.
	placeLeads = newSet(`Mount Mt Mt. Lake Fort Cape Rio Monte Puerto Isla Île Ile Wadi Jebel Jabal Deir Tell Tel Wat Koh Nizhny Novy Veliky Sierra Punta
		Bahia Lago Lac Mont Pont Basse Grande Petite Bayou Paseo Bosque Plaza Playa Avenida Calle Calzada Colonia Barrio Cerro Volcán Volcan Puente Palacio
		Parque Praça Praia Ilha Ilhas Islas Rue Quai Cité Bourg Château Terre Anse Morne Via Viale Piazza Piazzale Palazzo Ponte Aeropuerto Estadio Estádio
		Stade Stadio Pulau Gunung Bukit Kampung Kota Sungai Tanjung Jalan Pengkalan Oued Bir Nahr Tal Khirbet Maidan Meydan Midan Nova Nueva Nuevo Villa Camp
		Kfar Beit Ain Umm Ras Bab Khan Isle Port San Santa Saint St St. São Los Las Les Gran`)

	// roads have numbers.
	roads = newSet(`Interstate Highway Hwy Hwy. Route Autobahn`)

	// directions stand before a people's adjective to speak of a part of it.
	directions = newSet(`North South East West Northern Southern Eastern Western Central`)

	// ordinals count what follows them, which is no part of a place's name.
	ordinals = newSet(`Second Third Fourth Fifth Sixth Seventh Eighth Ninth Tenth Eleventh Twelfth Next`)

	// nobles are known by their lands: the Duke of Wellington.
	nobles = newSet(`Duke Duchess Earl Countess Marquess Marquis Viscount Viscountess Prince Princess`)

	// royals are titles without which their holders are not known.
	royals = newSet(`King Queen Prince Princess Pope Emperor Empress Tsar Czar Sultan Emir Shah Saint Duke Duchess`)

	// epithets follow a name and "the".
	epithets = newSet(`Great Terrible Younger Elder Magnificent Conqueror Baptist Bold Bald Confessor Wise Pious Lionheart Impaler Unready Evangelist`)

	// acts end the names of laws, papers and prizes, which are no names of ours.
	acts = newSet(`Act Acts Treaty Treaties Plan Amendment Amendments Bill Code Accords Agreement Agreements Protocol Protocols Declaration
		Resolution Prize Prizes Award Medal Medals Doctrine Day Deal Night Week Eve Directive Regulation Ordinance Decree Scholarship Fellowship Syndrome
		Disease Virus Theorem`)

	// ships begin the names of ships.
	ships = newSet(`USS CSS SMS HMS HMCS HMAS HMNZS RMS USNS INS MV SS RV USCGC`)

	// empires are states named after their people: the Ottoman Empire.
	empires = newSet(`Empire Republic Kingdom Federation Confederation Colony Dominion Raj Mandate Sea Ocean Peninsula Channel Isles Islands Riviera Bight Alps`)

	// numerals end names: Banc One, Formula One.
	numerals = newSet(`One Two Three Four Five`)

	// businesses end the names of companies that are known by their first word alone.
	businesses = newSet(`Holdings Holding Group Industries Enterprises Partners Associates Brothers Airlines Airways Motors Motor Records Studios Pictures
		Entertainment Media Communications Telecom Telecommunications Systems Technologies Technology Software Electronics Electric Energy Petroleum Oil Gas
		Steel Chemical Chemicals Pharmaceuticals Pharmaceutical Insurance Securities Capital Financial Investments Stores Foods Brewery Breweries Mines Mining
		Resources Laboratories Products International Corporation Company Industrie Purina`)

	// forces are a nation's, and have no name but its.
	forces = newSet(`Army Navy Guard Guards Government Police Legion Forces`)

	// prefixes are joined to a name by a hyphen to describe by it.
	prefixes = newSet(`anti pro ex non mid pre post trans inter late early then half all`)
)
