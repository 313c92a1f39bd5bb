package names

// The words whose place beside or inside a name tells what it names. All are matched in any case.
const (
	calendarWords = `January February March April May June July August September October November December Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec
		Jan. Feb. Mar. Apr. Jun. Jul. Aug. Sep. Sept. Oct. Nov. Dec. Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Tues Wed Thu Thur Thurs
		Fri Sat Sun Mon. Tue. Tues. Wed. Thu. Thurs. Fri. Sat. Sun. Mondays Tuesdays Wednesdays Thursdays Fridays Saturdays Sundays GMT BST EST EDT CST CDT
		MST MDT PST PDT CET CEST EET EEST MSK IST JST KST HKT SGT AEST AEDT NZST NZDT WAT EAT UTC AM PM A.M. P.M. AD BC BCE CE Twenties Thirties Forties
		Fifties Sixties Seventies Eighties Nineties Christmas Easter Ramadan Thanksgiving Halloween Hanukkah Diwali Passover Yom Q1 Q2 Q3 Q4 H1 H2`

	// thingWords are abbreviations, diseases and medicines: what has capitals and is never in a name.
	thingWords = `OK Ph TM AKA A.K.A. Alzheimer N'T VP GP FM LOL BTW WTF FYI IMO NGO DJ PR BS TB SARS MERS Covid Covid-19 Ebola Zika H1N1 H5N1 GCSE PCR ET PT
		TV DVD CD PC P.S. P.P.S. P.M A.M GPS DNA RNA AIDS HIV GDP GNP VAT ID ATM SUV HQ UFO FAQ PDF USB SMS MRI CPI IPO VIP POW MBA Tamiflu Relenza Prozac
		Viagra Cialis Xanax Valium Ativan OxyContin Vicodin Percocet Demerol Diprivan Ritalin Adderall Botox Zoloft Ambien Lipitor Vioxx Paxlovid Ozempic
		Wegovy Aspirin Tylenol Advil Novichok Semtex Sarin Kevlar Alzheimer's Parkinson's Marburg Norovirus Mpox LIBOR Libor Euribor S&L S&Ls High-tech
		Obamacare Romneycare Brexiteers Chikungunya H7N9 H5N8 CPR MRSA PTSD ADHD`

	// honorifics stand before a person's name and are no part of it.
	honorificWords = `Generals Senators Presidents Ministers Professors Judges Mr Mr. Mrs Mrs. Ms Ms. Miss Messrs Messrs. Mme Mme. Madame Monsieur Dr Dr. Prof
		Prof. Sir Dame Lord Lady Rev Rev. Reverend Hon Hon. Sheikh Shaikh Princes Princesses Const Const. Constable Secretaries Chancellors Governors Mayors
		Chairmen Captains Colonels Majors Sergeants Detectives Inspectors Bishops Doctors Monsignor Messers Lt-Gen Lt-Gen. Lt-Col Lt-Col. Maj-Gen Maj-Gen.
		Brig Brig. Brig-Gen Insp DCI DCS Cllr Canon Sister Abbot Abbess Abbé Abbe Cde Gen Gen. Lt Lt. Col Col. Maj Maj. Capt Capt. Cmdr Cmdr. Adm Adm. Sgt
		Sgt. Cpl. Pvt. Sen Sen. Sens. Rep Rep. Reps. Gov Gov. Govs. Pres. Supt. Det. Insp. Fr. Msgr. Datuk Datuk Dato Tan Tun Haji Maulana Swami Syed Pandit
		Shri Smt Abba Señor Herr Frau Signor Don Doña`

	// titles stand before a person's name too, in capitals; alone they are no name.
	titleWords = `President Premier Chancellor Minister Secretary Ambassador Governor Mayor Senator Congressman Congresswoman Representative Councillor
		Councilman Speaker Chairman Chairwoman Chair Commissioner Director Chief Judge Justice Prosecutor Attorney Sheriff Marshal General Colonel Major
		Captain Lieutenant Admiral Commander Sergeant Corporal Private Officer Inspector Detective Superintendent Constable Professor Doctor Rector Dean King
		Queen Prince Princess Emperor Empress Tsar Czar Sultan Emir Shah Duke Duchess Earl Count Countess Baron Baroness Pope Cardinal Archbishop Bishop
		Patriarch Ayatollah Imam Mullah Rabbi Pastor Father Mother Sister Brother Saint Coach Manager Spokesman Spokeswoman Spokesperson Envoy Vice-President
		Vice Deputy Prime First Lord Lady Defence Defense Foreign Interior Finance Trade Economy Justice Health Education Energy Agriculture Transport
		Environment Labour Labor Culture Sports Tourism Information Planning Industry Oil Home Treasury State Under-Secretary Undersecretary Under
		Secretary-General Attorney-General Solicitor-General Governor-General Major-General Lieutenant-General Brigadier Brigadier-General Lieutenant-Colonel
		Taoiseach Chargé Consul Comrade Uncle Aunt Acting Former Ex-President Chief-of-Staff MP MEP Congress Executive Managing Analyst Economist Author Actor
		Actress Singer Director-General Caliph Khan Pharaoh Captain Senior Junior Incumbent High Crown Special Presidential Economic Affairs Assistant
		Associate Editor Correspondent Reporter Photographer Majority Minority Opposition Exchequer`

	suffixWords = `Jr Jr. Sr Sr. II III IV Esq Esq. Junior Senior PhD Ph.D. M.D. MD QC OBE MBE CBE`

	particleWords = `van von der den de del della di da dos du la le el al bin bint ibn ben abu ter ten zu af av e y und du des dal dalla lo abd ud ur ul san
		santa wa`

	// organisation words: the last word of an organisation's name, or the first before "of" and "for".
	orgWords = `Ministry Department Agency Bureau Office Commission Committee Council Board Authority Administration Service Services Parliament Senate
		Assembly Congress House Knesset Duma Bundestag Cabinet Government Court Tribunal Police Army Navy Force Forces Guard Guards Corps Battalion Brigade
		Brigades Regiment Division Squadron Fleet University College School Institute Academy Hospital Clinic Museum Library Church Foundation Trust Fund
		Society Association Federation Confederation Union Unions League Club Party Alliance Coalition Front Movement Bloc Democrats Greens Liberals
		Conservatives Socialists Communists Nationalists Unionists Republicans Independents Bank Banks Company Corporation Group Holdings Holding Industries
		Industry Enterprises Partners Associates Brothers Sons Airlines Airways Air Motors Motor Records Studios Pictures Entertainment Media Press Times Post
		Journal Herald Tribune Gazette Telegraph Guardian Chronicle Observer Magazine Weekly Daily Monthly Review Newspaper News Newspapers Radio Television
		TV Broadcasting Network Channel Networks Communications Telecom Telecommunications Systems Technologies Technology Software Electronics Electric
		Energy Power Petroleum Oil Gas Steel Chemical Chemicals Pharmaceuticals Pharmaceutical Insurance Securities Capital Financial Finance Investments
		Investment Markets Exchange Stores Foods Brewery Breweries Mines Mining Resources Laboratories Labs Products International Organisation Organization
		Centre Center Centres Centers Program Programme Programs Project Initiative Network Dialogue Forum Community Secretariat Directorate Embassy Consulate
		Mission Treasury Chamber Directors Workers Teachers Taliban Hezbollah Hamas Fatah Mujahideen Brotherhood Jihad Hizbollah Militia Politburo Presidium
		Soviet Caucus Lobby Tribes Nations Synod Diocese Archdiocese Order Registry Newsroom Newsdesk Desk List Watch Volunteers Pact Treaty Intelligence
		Security Command Headquarters Investigation Investigations Prosecutors Customs Immigration Statistics Affairs Frontières Frontieres Inland Ballet
		Orchestra Philharmonic Opera Theatre Choir Band Ensemble Partei Partido Parti Partito Parlament Likud Labour Labor Bundesbank Sejm Dáil Seanad Riksdag
		Research Analytics Advisers Advisors Productions Publishing Publishers Survey Observatory Consulting Consultants Solutions Ventures Diagnostics
		Properties Wireless Seminary Zoo Laboratory Garrison Taskforce Syndicate Cooperative Archive Archives Gallery Conservatory Polytechnic Lyceum
		Therapeutics Biotech Logistics Robotics Semiconductor Semiconductors Automotive Aerospace Shipping Lines Railways Railroad Healthcare Surveys
		Universities Consortium Appeal Rally Radicals Institution Executives Engineers Mouvement Movimiento Unión Alianza Izquierda Esquerra Partai Liga Lega
		Forza Democraten Liberalen Socialistes Libertés Réformes Janata Sena Samiti Sabha Parishad Nasional Rakyat Hizb Yisrael Awami Tehreek Jamaat Sinn
		Koalition Verband Verein Bund Fédération Confédération Conseil Assemblée Congreso Federación Confederación Universidad Universidade Instituto
		Conservatoire Hochschule Escola Escuela École Lycée Liceo Colegio Museo Museu Musée Fundación Fondazione Fundação Asociación Associazione Associação
		Movimento Universität Université Università Universiteit Banco Banca Banque Société Compagnie Grupo Gruppo Groupe Kabushiki Rengo Kyokai Gakuin
		Daigaku`

	// teamWords make a club's name of a place's.
	teamWords = `Team FC United City Rovers Wanderers Athletic Rangers Albion Hotspur Villa County Town Argyle Alexandra Orient Palace Forest Wednesday
		Sporting Dynamo Dinamo Spartak CSKA Lokomotiv Real Inter Athletico Deportivo Atletico Olympique Sox Yankees Mets Giants Dodgers Cubs Reds Cardinals
		Braves Astros Padres Expos Marlins Phillies Pirates Indians Tigers Royals Brewers Twins Mariners Rockies Athletics Orioles Angels Rays Diamondbacks
		Nationals 49ers Cowboys Eagles Redskins Bears Packers Lions Vikings Saints Falcons Panthers Buccaneers Rams Seahawks Raiders Chargers Broncos Chiefs
		Steelers Bengals Browns Ravens Oilers Titans Jaguars Colts Patriots Jets Bills Dolphins Texans Bulls Pistons Pacers Cavaliers Hawks Hornets Magic Heat
		Celtics Nets Knicks 76ers Wizards Raptors Bucks Timberwolves Jazz Nuggets Spurs Rockets Mavericks Lakers Clippers Suns Warriors Kings Blazers
		SuperSonics Grizzlies Pelicans Thunder Bruins Canadiens Senators Sabres Leafs Devils Islanders Flyers Penguins Capitals Hurricanes Lightning
		Blackhawks Blues Predators Flames Avalanche Canucks Sharks Ducks Coyotes Wild Broncos Bulldogs Roosters Eels`

	// companyWords end an organisation's name, and nothing else.
	companyWords = `Inc Inc. Corp Corp. Co Co. Cos. Ltd Ltd. Plc Plc. LLC LLC. L.P. LP S.A. SA AG GmbH N.V. NV SpA S.p.A. SPA AB ASA A/S Oy Oyj BV B.V. Pty
		Bhd Berhad Tbk KK KGaA Bros Bros. & FC F.C. AFC SC CF AC RC XI`

	placeWords = `City Town Village Island Islands Isle Isles River Lake Sea Ocean Bay Gulf Strait Straits Channel Mountain Mountains Mount Mt Mt. Hill Hills
		Valley Desert Peninsula Province Region District County Township State Territory Territories Republic Kingdom Emirate Prefecture Oblast Governorate
		Krai Raion Voivodeship Canton Borough Parish Street St. Road Avenue Boulevard Square Plaza Park Gardens Garden Stadium Arena Airport Station Port
		Harbour Harbor Beach Coast Cape Point Fort Castle Palace Tower Towers Bridge Tunnel Canal Dam Falls Forest Woods Field Fields Creek Springs Rapids
		Heights Ridge Canyon Plateau Plain Plains Basin Delta Lane Drive Highway Cemetery Cathedral Mosque Temple Abbey Monastery Shrine Hall Centre Center
		Oval Ground Racecourse Camp Base Strip Bank Archipelago Glacier Volcano Reef Atoll Swamp Reservoir Pass Peak North South East West Northern Southern
		Eastern Western Central Upper Lower New San Santa St Saint Los Las El Saint-`

	// placeHeads are the placeWords that make the name before or after them a place's.
	placeHeadWords = `Island Islands Isle Isles River Lake Sea Ocean Bay Gulf Strait Straits Mountain Mountains Mount Mt Mt. Hills Valley Desert Peninsula
		Province Region District County Counties Township Prefecture Oblast Canton Street Road Avenue Boulevard Square Plaza Park Gardens Stadium Arena
		Airport Harbour Harbor Beach Cape Fort Castle Bridge Canal Dam Falls Creek Springs Heights Ridge Canyon Plateau Delta Highway Cemetery Cathedral
		Archipelago Glacier Volcano Reef Atoll Reservoir Peak City Town Village Coast Camp Republic Territory Territories Kingdom Emirate Tower Towers Abbey
		Palace Station Racecourse Lane Mosque Monastery Shrine Strip Prison Jail Motel Hotel Empire Mansion Blvd Blvd. Ave Ave. Rd Rd. Turnpike Expressway
		Freeway Governorate Krai Raion Voivodeship Atoll`

	eventWords = `War Wars Battle Siege Campaign Convention Revolution Rebellion Uprising Insurrection Mutiny Revolt Massacre Genocide Holocaust Crusade
		Crusades Invasion Offensive Operation Hurricane Typhoon Cyclone Earthquake Tsunami Olympics Olympic Paralympics Games Cup Championship Championships
		Tournament Open Masters Trophy Grand Prix Slam Election Elections Referendum By-election Festival Summit Conference Marathon Derby Super Bowl Intifada
		Crisis Depression Recession Plague Famine Riots Protests Expo Coup Disaster Bombing Attacks Massacre Armistice Ashes Final Finals Playoffs Biennale
		Awards Holocaust Spring Referendums Treaty`

	sayingWords = `said says told added asked replied announced declared stated insisted warned argued claimed noted explained recalled admitted conceded
		denied urged wrote tweeted thinks thought believes believed hopes hoped wants wanted knows knew felt feels joked quipped complained predicted smiled
		laughed shouted resigned died married retired testified pleaded studied graduated scored won hit struck`

	locativeWords = `in at near from into around outside inside throughout across towards toward via leaving visiting reached`

	versusWords = `beat beats v vs v. vs. defeated downed thrashed routed edged hosted crushed overcame trounced drew lost`

	// functionList begin sentences, and no names.
	functionList = `the a an this that these those he she it they we i you his her its their our my your in on at by for from to with as after before since
		until when while if although though but and or so yet however meanwhile also then there here what who why how where which not no some many most
		several all both each every few any other others another such same one two three four five six seven eight nine ten now still even once last next
		earlier later yesterday today tomorrow because despite during under over about above against among between into through without within upon per via
		amid like unlike off out up down only just never always often perhaps maybe indeed moreover furthermore nevertheless nonetheless therefore thus hence
		instead rather according asked given let yes is are was were be been being have has had do does did will would can could should may might must shall
		born died more less much very too again ago away back well neither either nor whether whose whom once besides apart along around near behind beyond
		half no. nos. vol. fig. figs. e.g. i.e. cf. etc. uh uhm um er erm hm hmm mm mmm mhm ah aha ooh aw aww huh yep yup nope ya yea yay ugh eh whoa gosh
		geez anyway anyways alright haha hahaha madam ma'am tonight soon recently finally initially eventually subsequently additionally similarly overall
		nobody everyone shr shrs chg avg wk govt tel fax pct mln bln attn qtr gee everybody someone somebody anyone anything everything nothing something
		thank thanks please oh ok okay hello hi well sorry wow hey yeah note see`

	// givenWords are given names that are plain words first, and that the lists of names leave out.
	givenWords = `Chuck Will Drew Woody Cliff Miles Faith Hope Chip Rusty Buzz Rich`

	// surnameWords are surnames of public people that are plain words first, and that the lists leave out.
	surnameWords = `Dole Straw Balls Pence Cable Foot Bolt Cruise Wren Jobs Broad Rove Pound Grass Plant Prior`

	// lesserPlaces are names of people first, or plain words, though the lists have them as well-known places.
	lesserPlaces = `Adams Al Angel Archer Brent Chang Charles Clyde Constance Constantine Copernicus Darling Don Doris Elizabeth Enid Erin Eugene Fish Green
		Hannibal Hassan Hidalgo Hubbard James Juarez Kennedy Lafayette Leo Leon Lydia Mackenzie Mendoza Molotov Mona Murray Nan Nasser Nigel Pereira Rhodes
		Sabine Salmon Serra Sherman Tara Batman Solon Trent Trujillo Valdez Vladimir Volta Whitney White Wilson Bello Banda Darwin Logan McKinley Columbus
		Bismarck Hamilton Hudson Santos Rosario Aristarchus Sari Ca Male Man Balance Bale Bend Bimbo Bikini Bull Centurion Crab Dipper Erode Eureka Forth Gent
		Goat Hippo Jingling Lander Lion Marches Mascara Meridian Milk Moron Mull Oral Paradise Pecs Ping Plough Pueblos Ram Red Ruse Saga Saki Sale Scorpion
		Snake Sombrero Strand Superior Surprise Tamale Twin Twins Virgin Wagon Wake Wheeling Wilderness`

	// openerList are nouns that begin sentences.
	openerList = `people police officials analysts traders dealers shares sources critics experts residents witnesses results result scores standings
		attendance hundreds thousands dozens millions organisers organizers campaigners doctors scientists researchers rescuers protesters demonstrators fans
		investigators lawyers students workers`

	// happeningList are what the name of another happening ends with: 2010 Haiti earthquake.
	happeningList = `earthquake earthquakes tsunami hurricane floods flood flooding landslide eruption wildfires bushfires drought famine epidemic pandemic
		outbreak crisis attack attacks bombing bombings shooting shootings massacre stabbing hijacking crash collision disaster explosion explosions fire
		riots riot unrest protests protest demonstrations uprising revolution rebellion insurgency coup campaign offensive invasion war conflict clashes siege
		airstrike airstrikes strikes summit conference festival tournament season championship championships games recession scandal`

	// ballotList are what an election's name ends with.
	ballotList = `election elections referendum referendums referenda by-election by-elections primaries primary plebiscite`
)
