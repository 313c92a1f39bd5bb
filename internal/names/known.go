package names

import "strings"

// known is a row of a [knownList]: the name something is known by, and its other names.
type known struct {
	kind    Type
	name    string
	aliases []string
}

// knownList is a table of such names, a row each; it is read when a text first is, not when the program starts.
type knownList struct {
	kind Type
	rows string
}

func (l knownList) read() (all []known) {
	for _, row := range strings.Split(strings.TrimSpace(l.rows), "\n") {
		name, aliases, _ := strings.Cut(row, "|")
		all = append(all, known{l.kind, strings.TrimSpace(name), commaList(aliases)})
	}
	return all
}

// places are regions, landmarks and cities of several names that the countries' table and the lists lack.
var places = knownList{Place, `
New York City | NYC
Port-au-Prince | Port au Prince
Cap-Haïtien | Cap-Haitien, Cap Haitien, Cap Haïtien
Turks and Caicos Islands | Turks and Caicos, Turks & Caicos
Los Angeles | L.A.
Washington D.C. | Washington DC, Washington D. C.
District of Columbia |
West Bank |
Gaza Strip |
Golan Heights |
Middle East | Mideast, Near East
North America |
South America |
Central America |
Latin America |
Central Europe |
Eastern Europe |
Western Europe |
Southeast Asia | South-East Asia, South East Asia
Central Asia |
East Asia |
South Asia |
North Africa |
West Africa |
East Africa |
Southern Africa |
Sub-Saharan Africa |
Horn of Africa |
Persian Gulf |
Black Sea |
Red Sea |
South China Sea |
Korean Peninsula |
Strait of Hormuz |
Suez Canal |
Panama Canal |
Wall Street |
Silicon Valley |
Capitol Hill |
Ground Zero |
Tiananmen Square |
Red Square |
Bretton Woods |
Times Square |
Guantanamo Bay | Guantanamo
Falkland Islands | Falklands
Nagorno-Karabakh |
South Ossetia |
New England |
Far East |
Cote d'Azur |
Bay of Pigs |
British Columbia |
Nova Scotia |
New Brunswick |
Prince Edward Island |
New South Wales |
Western Australia |
South Australia |
Northern Territory |
St. Petersburg | Saint Petersburg, Leningrad
St. Louis |
Mumbai | Bombay
Chennai | Madras
Kolkata | Calcutta
Ho Chi Minh City | Saigon
Kyiv | Kiev
United States | the States, U. S.
North Carolina |
South Carolina |
North Dakota |
South Dakota |
West Virginia |
New Hampshire |
New Jersey |
New Mexico |
Rhode Island |
New York |
New York State |
The Oval |
Earth |
Mars |
Lord's |
Old Trafford |
Trent Bridge |
Americas |
Baltics |
Asia-Pacific | Asia Pacific
Heathrow |
Gatwick |
Stansted |
Acropolis |
Parthenon |
Colosseum |
Champs-Élysées | Champs Elysees, Champs-Elysees
Tower Bridge |
Eiffel Tower |
Brooklyn Bridge |
Golden Gate Bridge |
Hyde Park |
Tahrir Square |
Great Wall | Great Wall of China
Dolomites |
Middle America |
Bay Area |
Lower Manhattan |
Upper East Side |
Upper West Side |
East End |
West End |
Piccadilly Circus |
Windsor Castle |
Taj Mahal |
Angkor Wat |
Alcatraz |
Auschwitz |
Buchenwald |
Dachau |
Treblinka |
Tyneside |
Merseyside |
Wearside |
Teesside |
Clydeside |
Midtown Manhattan |
Alsace-Lorraine |
Temple Mount |
Western Wall |
Bosphorus | Bosporus
Ayers Rock | Uluru
Benelux |
Channel Islands |
Galápagos Islands | Galapagos Islands
Easter Island |
`}

// things are ships, works, days and prizes: names, but of nobody and no place.
var things = knownList{None, `
Labor Day |
Labour Day |
Columbus Day |
Boxing Day |
Independence Day |
Martin Luther King Day |
Good Friday |
Black Friday |
Ash Wednesday |
Mardi Gras |
New Deal |
Green New Deal |
Magna Carta |
Bill of Rights |
Nobel Peace Prize |
Palme d'Or |
Golden Globe | Golden Globes
Academy Award | Academy Awards, Oscars
Tony Award | Tony Awards, Tonys
Emmy | Emmys, Emmy Award, Emmy Awards
Grammy | Grammys, Grammy Award, Grammy Awards
Bafta | Baftas, BAFTA, BAFTAs
Pulitzer | Pulitzers
X-Men |
Costa Concordia |
Exxon Valdez |
Titanic |
Lusitania |
Rainbow Warrior |
Mona Lisa |
Star Wars |
Big Brother |
Big Bang |
Northern Hemisphere |
Southern Hemisphere |
Alma Mater |
Social Security |
World Wide Web |
Dow Jones Industrial Average |
Nikkei 225 |
Air Force One |
Marine One |
Down Syndrome |
Tour de France |
Glass-Steagall | Glass-Steagall Act
Dodd-Frank |
Sarbanes-Oxley |
`}

// happenings are events known by name.
var happenings = knownList{Event, `
World War I | First World War, World War One, Great War, WWI
World War II | Second World War, World War Two, WWII
Cold War |
Vietnam War |
Korean War |
Gulf War |
Iraq War |
American Civil War |
Spanish Civil War |
Syrian Civil War |
Six-Day War |
Yom Kippur War |
Arab Spring |
Prague Spring |
World Cup |
Olympic Games | Olympics
Winter Olympics |
Summer Olympics |
Super Bowl |
World Series |
Davis Cup |
Champions League |
Ryder Cup |
Watergate |
Holocaust |
Great Depression |
Industrial Revolution |
French Revolution |
October Revolution |
Russian Revolution |
American Revolution |
Cultural Revolution |
Great Leap Forward |
Brexit |
Black Monday |
Bloody Sunday |
D-Day |
Cuban Missile Crisis |
Hurricane Katrina |
Paris Agreement |
`}

// people are those whom one word, or several spellings, name.
var people = knownList{Person, `
Osama bin Laden | bin Laden, Usama bin Laden
Saddam Hussein | Saddam
Muammar Gaddafi | Muammar Gadhafi, Moammar Gadhafi, Muammar Qaddafi, Gaddafi, Gadhafi, Qaddafi
Bashar al-Assad | Bashar Assad, Bashar Al-Assad, Assad
Barack Obama | Obama
Vladimir Putin | Putin
Angela Merkel | Merkel
Yasser Arafat | Arafat
Nelson Mandela | Mandela
Pope Francis |
Kim Jong-un | Kim Jong Un
Ho Chi Minh | Hồ Chí Minh
Kim Jong-il | Kim Jong Il
Mao Zedong | Mao Tse-tung
Ban Ki-moon | Ban Ki-Moon
Kofi Annan | Annan
God |
Allah |
Jesus Christ | Jesus
Satan |
Santa Claus |
Beyoncé | Beyonce
Rihanna |
Shakira |
Björk | Bjork
Eminem |
Banksy |
Pelé | Pele
Maradona |
Ronaldinho |
Neymar |
Socrates |
Plato |
Aristotle |
Archimedes |
Pythagoras |
Herodotus |
Thucydides |
Sophocles |
Euripides |
Pericles |
Cicero |
Virgil |
Ovid |
Spartacus |
Cleopatra |
Tutankhamun |
Hammurabi |
Confucius |
Saladin |
Charlemagne |
Napoleon Bonaparte | Napoleon
Voltaire |
Descartes |
Spinoza |
Copernicus |
Michelangelo |
Caravaggio |
Rembrandt |
Vermeer |
Titian |
Mozart |
Beethoven |
Molière | Moliere
Cervantes |
William Shakespeare | Shakespeare
Machiavelli |
Vladimir Lenin | Lenin
Joseph Stalin | Stalin
Leon Trotsky | Trotsky
Adolf Hitler | Hitler
Benito Mussolini | Mussolini
Mahatma Gandhi |
Fidel Castro |
Che Guevara |
`}
