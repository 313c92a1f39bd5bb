package names

// institutions are schools, charities, studios and movements whose names do not say what they are.
var institutions = knownList{Org, `
Pennsylvania State University | Penn State, Penn State University
Ohio State University | Ohio State
Michigan State University | Michigan State
Florida State University | Florida State
Iowa State University | Iowa State
Kansas State University | Kansas State
Oklahoma State University | Oklahoma State
Oregon State University | Oregon State
Arizona State University | Arizona State
Colorado State University | Colorado State
Mississippi State University | Mississippi State
Utah State University | Utah State
Boise State University | Boise State
Fresno State University | Fresno State
Kent State University | Kent State
Wichita State University | Wichita State
San Diego State University | San Diego State
San Jose State University | San Jose State
North Carolina State | NC State, North Carolina State University
Texas A&M University | Texas A&M
Georgia Institute of Technology | Georgia Tech
Virginia Polytechnic Institute | Virginia Tech
California Institute of Technology | Caltech
University of California at Berkeley | UC Berkeley
University of California at Los Angeles | UCLA
UC San Diego | UCSD
UC Davis |
UC Irvine |
UC Santa Barbara |
UC Santa Cruz |
New York University | NYU
Johns Hopkins University | Johns Hopkins
University of Notre Dame | Notre Dame University
Trinity College Dublin |
University College London | UCL
King's College London |
Imperial College London | Imperial College
London School of Economics | LSE
Royal Society |
ETH Zurich | ETH Zürich
École Polytechnique | Ecole Polytechnique
École Normale Supérieure | Ecole Normale Superieure, Ecole Normale Supérieure
Sciences Po |
Sorbonne |
Max Planck Society | Max Planck Institute
CERN |
CNRS |
Fraunhofer Society |
Smithsonian | Smithsonian Institution
Library of Congress |
Brookings Institution |
RAND Corporation | Rand Corporation
Chatham House |
Heritage Foundation |
Cato Institute |
American Enterprise Institute |
Pew Research Center |
British Red Cross |
American Red Cross |
Japanese Red Cross |
Chinese Red Cross |
Turkish Red Crescent |
Salvation Army |
Sam's Club |
World Vision |
Islamic Relief |
Christian Aid |
Action Against Hunger |
ActionAid |
CAFOD | Cafod
Mercy Corps |
Catholic Relief Services |
Habitat for Humanity |
Help the Aged |
Age Concern |
Partners in Health |
Plan International |
Caritas |
Concern Worldwide |
Friends of the Earth |
Sierra Club |
Planned Parenthood |
American Civil Liberties Union | ACLU
Black Lives Matter |
Ku Klux Klan | KKK
Boy Scouts of America | Boy Scouts
Girl Scouts |
Knights of Columbus |
Knights Templar |
Freemasons |
Church of Scientology |
Church of England |
Catholic Church | Roman Catholic Church
Society of Jesus |
Opus Dei |
Rotary International |
Lions Club |
YMCA |
YWCA |
Alcoholics Anonymous |
People for the Ethical Treatment of Animals | PETA
National Rifle Association | NRA
Wikimedia Foundation | Wikimedia
Wikimedia Commons |
Creative Commons |
Internet Archive |
Mozilla |
Kickstarter |
Patreon |
Spotify |
Flickr |
Tumblr |
Pinterest |
Skype |
Dropbox |
Etsy |
Expedia |
TripAdvisor |
Yelp |
Baidu |
Weibo |
Palantir |
DreamWorks | Dreamworks
Paramount Pictures | Paramount
Warner Bros. | Warner Brothers, Warner Bros
Universal Pictures | Universal Studios
Columbia Pictures |
Lucasfilm |
Metro-Goldwyn-Mayer |
20th Century Fox | Twentieth Century Fox
Penguin Books |
Random House |
HarperCollins |
Simon & Schuster |
Elsevier |
Springer Nature |
O'Reilly Media |
Cathay Pacific |
Rio Tinto |
BHP Billiton | BHP
Anglo American |
De Beers |
Glencore |
Chinalco |
Huaneng |
Sinochem |
Foxconn |
TSMC |
Asus |
HTC |
LG Electronics | LG
SK Hynix |
Etihad | Etihad Airways
Qatar Airways |
Turkish Airlines |
Alitalia |
Aeroméxico | Aeromexico
Avianca |
LATAM |
JetBlue |
WestJet |
Volaris |
AirAsia |
Vistara |
Garuda Indonesia | Garuda
Wizz Air |
Eurowings |
FlixBus |
Amtrak |
Deutsche Bahn |
SNCF |
Greyhound Lines |
Eurostar |
Hyatt |
Best Western |
Holiday Inn |
Home Depot |
Best Buy |
Whole Foods |
Trader Joe's |
Toys R Us | Toys 'R' Us
Costco |
Sephora |
Burger King |
Taco Bell |
Pizza Hut |
Domino's |
KFC |
Wendy's |
Chick-fil-A |
Ben & Jerry's |
Procter & Gamble | P&G
Johnson & Johnson |
BioNTech |
BAE Systems |
Saudi Arabian Airlines | Saudia
Dow Jones |
Nielsen |
Ofcom |
Ofsted |
NHS | National Health Service
GCHQ |
Interpol | INTERPOL
Europol |
Eurojust |
Frontex |
Eurostat |
Blackwater |
Wagner Group |
Boko Haram |
al-Shabaab | Al-Shabaab, al Shabaab, Al Shabaab, al-Shabab
Lashkar-e-Taiba |
Jaish-e-Mohammed |
Houthis |
Peshmerga |
Janjaweed |
Shining Path |
Tamil Tigers | LTTE
Basij |
Revolutionary Guards | Revolutionary Guard, Islamic Revolutionary Guard Corps, IRGC
Stasi |
Securitate |
Waffen-SS |
Grande Armée |
Coldplay |
Metallica |
Pink Floyd |
Led Zeppelin |
Rolling Stones | The Rolling Stones
Beatles | The Beatles
Beach Boys |
Black Eyed Peas | The Black Eyed Peas
Jackson 5 | Jackson Five
Backstreet Boys |
Destiny's Child |
Spice Girls |
Islamic Jihad | Palestinian Islamic Jihad
Jemaah Islamiyah |
Abu Sayyaf |
Haqqani Network |
Houthi | Houthis
FARC | Farc, Revolutionary Armed Forces of Colombia
ELN |
ETA | Eta
Lord's Resistance Army | LRA
M23 |
Hayat Tahrir al-Sham | HTS
YPG | People's Protection Units
Proud Boys |
Oath Keepers |
QAnon |
Just Stop Oil |
Extinction Rebellion |
Stop the War Coalition |
Pussy Riot |
International Criminal Tribunal for the Former Yugoslavia | ICTY
Permanent Court of Arbitration |
World Economic Forum | WEF
Bilderberg |
Clinton Foundation |
Gates Foundation | Bill & Melinda Gates Foundation, Bill and Melinda Gates Foundation
Rockefeller Foundation |
Ford Foundation |
Open Society Foundations |
Carnegie Endowment |
Carnegie Mellon University | Carnegie Mellon
Hoover Institution |
Council on Foreign Relations |
Center for Strategic and International Studies | CSIS
International Institute for Strategic Studies | IISS
Royal United Services Institute | RUSI
International Crisis Group | ICG
Institute for Fiscal Studies | IFS
Peterson Institute for International Economics | Peterson Institute, Peter G. Peterson Institute for International Economics
Syrian Observatory for Human Rights | SOHR
Reporters Without Borders | RSF
Committee to Protect Journalists | CPJ
Freedom House |
Bellingcat |
Fugees | The Fugees
Take That |
U2 |
AEG Live |
Live Nation |
Sotheby's |
Madame Tussauds | Madame Tussaud's, Tussauds
Christie's |
Louvre |
Uffizi |
British Museum |
Tate Modern |
Tate Britain |
Metropolitan Museum of Art |
MoMA |
Guggenheim |
Bolshoi |
La Scala |
Eton College | Eton
Harrow School |
West Point |
Sandhurst |
Brown University |
Princeton University |
Columbia University |
Cornell University |
Dartmouth College |
Duke University |
Georgetown University |
Northwestern University |
Vanderbilt University |
Tufts University |
Emory University |
Rutgers | Rutgers University
Purdue University | Purdue
Tsinghua University | Tsinghua
Peking University |
Fudan University |
National University of Singapore |
`}
