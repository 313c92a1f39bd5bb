package names

import "strings"

// nation is a row of the table below: the name it is known by, its capitals, the words for its people and things, and its other names.
type nation struct {
	name     string
	capitals []string
	demonyms []string
	aliases  []string
}

// countryRows are the states that news speaks of, and a few that were.
const countryRows = `
Afghanistan | Kabul | Afghan, Afghans, Afghani | Islamic Republic of Afghanistan
Albania | Tirana | Albanian, Albanians |
Algeria | Algiers | Algerian, Algerians |
Andorra | Andorra la Vella | Andorran, Andorrans |
Angola | Luanda | Angolan, Angolans |
Antigua and Barbuda | St. John's | Antiguan, Antiguans | Antigua
Argentina | Buenos Aires | Argentine, Argentinian, Argentines, Argentinians | Argentine Republic
Armenia | Yerevan | Armenian, Armenians |
Australia | Canberra | Australian, Australians, Aussie, Aussies | Commonwealth of Australia
Austria | Vienna | Austrian, Austrians |
Azerbaijan | Baku | Azerbaijani, Azerbaijanis, Azeri, Azeris |
Bahamas | Nassau | Bahamian, Bahamians | The Bahamas
Bahrain | Manama | Bahraini, Bahrainis |
Bangladesh | Dhaka | Bangladeshi, Bangladeshis |
Barbados | Bridgetown | Barbadian, Barbadians |
Belarus | Minsk | Belarusian, Belarusians, Belarussian, Belarussians, Byelorussian | Byelorussia
Belgium | Brussels | Belgian, Belgians |
Belize | Belmopan | Belizean, Belizeans |
Benin | Porto-Novo | Beninese |
Bermuda | | Bermudian |
Bhutan | Thimphu | Bhutanese |
Bolivia | La Paz | Bolivian, Bolivians |
Bosnia and Herzegovina | Sarajevo | Bosnian, Bosnians | Bosnia, Bosnia-Herzegovina, Bosnia-Hercegovina, BiH
Botswana | Gaborone | Botswanan, Motswana |
Brazil | Brasilia | Brazilian, Brazilians |
Brunei | Bandar Seri Begawan | Bruneian, Bruneians |
Bulgaria | Sofia | Bulgarian, Bulgarians |
Burkina Faso | Ouagadougou | Burkinabe |
Burundi | Bujumbura | Burundian, Burundians |
Cambodia | Phnom Penh | Cambodian, Cambodians, Khmer | Kampuchea
Cameroon | Yaounde | Cameroonian, Cameroonians |
Canada | Ottawa | Canadian, Canadians |
Cape Verde | Praia | Cape Verdean | Cabo Verde
Central African Republic | Bangui | Central African |
Chad | N'Djamena | Chadian, Chadians |
Chile | Santiago | Chilean, Chileans |
China | Beijing, Peking | Chinese | People's Republic of China, PRC, Red China
Colombia | Bogota | Colombian, Colombians |
Comoros | Moroni | Comorian, Comorians |
Democratic Republic of the Congo | Kinshasa | Congolese, Zairean, Zaireans, Zairian | DRC, DR Congo, Congo, Congo-Kinshasa, Zaire, Democratic Republic of Congo
Republic of the Congo | Brazzaville | | Congo-Brazzaville
Costa Rica | San Jose | Costa Rican, Costa Ricans |
Croatia | Zagreb | Croatian, Croatians, Croat, Croats |
Cuba | Havana | Cuban, Cubans |
Cyprus | Nicosia | Cypriot, Cypriots, Greek-Cypriot, Turkish-Cypriot |
Czech Republic | Prague | Czech, Czechs | Czechia
Czechoslovakia | | Czechoslovak, Czechoslovakian |
Denmark | Copenhagen | Danish, Dane, Danes |
Djibouti | | Djiboutian |
Dominica | Roseau | |
Dominican Republic | Santo Domingo | Dominican, Dominicans |
East Germany | | East German, East Germans | German Democratic Republic, GDR
East Timor | Dili | Timorese, East Timorese | Timor-Leste
Ecuador | Quito | Ecuadorian, Ecuadorean, Ecuadorians, Ecuadoreans |
Egypt | Cairo | Egyptian, Egyptians | Arab Republic of Egypt
El Salvador | San Salvador | Salvadoran, Salvadorans, Salvadorean |
England | | English, Englishman, Englishmen |
Equatorial Guinea | Malabo | Equatoguinean |
Eritrea | Asmara | Eritrean, Eritreans |
Estonia | Tallinn | Estonian, Estonians |
Eswatini | Mbabane | Swazi, Swazis | Swaziland
Ethiopia | Addis Ababa | Ethiopian, Ethiopians |
Faroe Islands | | Faroese | Faroes, Faeroes, Faroe
Fiji | Suva | Fijian, Fijians |
Finland | Helsinki | Finnish, Finn, Finns |
France | Paris | French, Frenchman, Frenchmen | French Republic
Gabon | Libreville | Gabonese |
Gambia | Banjul | Gambian, Gambians | The Gambia
Georgia | Tbilisi | Georgian, Georgians |
Germany | Berlin | German, Germans | Federal Republic of Germany
Gibraltar | | Gibraltarian |
Ghana | Accra | Ghanaian, Ghanaians |
Greece | Athens | Greek, Greeks | Hellenic Republic
Greenland | Nuuk | Greenlandic, Greenlander |
Grenada | St. George's | Grenadian |
Guatemala | Guatemala City | Guatemalan, Guatemalans |
Guinea | Conakry | Guinean, Guineans |
Guinea-Bissau | Bissau | |
Guyana | Georgetown | Guyanese |
Haiti | Port-au-Prince | Haitian, Haitians |
Holy See | | |
Honduras | Tegucigalpa | Honduran, Hondurans |
Hong Kong | | Hongkonger, Hongkongers | Hongkong
Hungary | Budapest | Hungarian, Hungarians |
Iceland | Reykjavik | Icelandic, Icelander, Icelanders |
India | New Delhi, Delhi | Indian, Indians | Republic of India
Indonesia | Jakarta | Indonesian, Indonesians |
Iran | Tehran, Teheran | Iranian, Iranians | Islamic Republic of Iran, Persia, Islamic Republic
Iraq | Baghdad | Iraqi, Iraqis |
Ireland | Dublin | Irish, Irishman, Irishmen | Republic of Ireland, Irish Republic, Eire
Israel | Jerusalem, Tel Aviv | Israeli, Israelis | State of Israel
Italy | Rome | Italian, Italians |
Ivory Coast | Abidjan | Ivorian, Ivorians | Cote d'Ivoire, Côte d'Ivoire
Jamaica | Kingston | Jamaican, Jamaicans |
Japan | Tokyo | Japanese |
Jordan | Amman | Jordanian, Jordanians |
Kazakhstan | Astana, Nur-Sultan | Kazakh, Kazakhs, Kazakhstani |
Kenya | Nairobi | Kenyan, Kenyans |
Kiribati | | |
Kosovo | Pristina | Kosovar, Kosovars |
Kuwait | Kuwait City | Kuwaiti, Kuwaitis |
Kyrgyzstan | Bishkek | Kyrgyz | Kirghizia
Laos | Vientiane | Laotian, Laotians |
Latvia | Riga | Latvian, Latvians |
Lebanon | Beirut | Lebanese |
Lesotho | Maseru | |
Liberia | Monrovia | Liberian, Liberians |
Libya | Tripoli | Libyan, Libyans |
Liechtenstein | Vaduz | |
Lithuania | Vilnius | Lithuanian, Lithuanians |
Luxembourg | | Luxembourger, Luxembourgish |
Macau | | Macanese | Macao
Madagascar | Antananarivo | Malagasy |
Malawi | Lilongwe | Malawian, Malawians |
Malaysia | Kuala Lumpur | Malaysian, Malaysians |
Maldives | | Maldivian, Maldivians |
Mali | Bamako | Malian, Malians |
Malta | Valletta | Maltese |
Marshall Islands | Majuro | Marshallese |
Mauritania | Nouakchott | Mauritanian, Mauritanians |
Mauritius | Port Louis | Mauritian, Mauritians |
Mexico | Mexico City | Mexican, Mexicans |
Micronesia | Palikir | Micronesian | Federated States of Micronesia
Moldova | Chisinau | Moldovan, Moldovans | Moldavia
Monaco | | Monegasque |
Mongolia | Ulan Bator, Ulaanbaatar | Mongolian, Mongolians |
Montenegro | Podgorica | Montenegrin, Montenegrins |
Morocco | Rabat | Moroccan, Moroccans |
Mozambique | Maputo | Mozambican, Mozambicans |
Myanmar | Naypyidaw, Yangon, Rangoon | Burmese | Burma
Namibia | Windhoek | Namibian, Namibians |
Nauru | | Nauruan |
Nepal | Kathmandu | Nepalese, Nepali, Nepalis |
Netherlands | Amsterdam, The Hague | Dutch, Dutchman, Dutchmen | The Netherlands, Holland
New Zealand | Wellington | New Zealander, New Zealanders, Kiwi, Kiwis | NZ
Nicaragua | Managua | Nicaraguan, Nicaraguans |
Niger | Niamey | Nigerien |
Nigeria | Abuja | Nigerian, Nigerians |
North Korea | Pyongyang | North Korean, North Koreans | Democratic People's Republic of Korea, DPRK, N. Korea
North Macedonia | Skopje | Macedonian, Macedonians | Macedonia, FYROM
Northern Ireland | Belfast | Northern Irish |
North Vietnam | Hanoi | North Vietnamese | Democratic Republic of Vietnam
Norway | Oslo | Norwegian, Norwegians |
Oman | Muscat | Omani, Omanis | Sultanate of Oman
Pakistan | Islamabad | Pakistani, Pakistanis |
Palau | | Palauan |
Palestine | Ramallah | Palestinian, Palestinians | State of Palestine, Palestinian Territories
Panama | Panama City | Panamanian, Panamanians |
Papua New Guinea | Port Moresby | Papua New Guinean | PNG
Paraguay | Asuncion | Paraguayan, Paraguayans |
Peru | Lima | Peruvian, Peruvians |
Philippines | Manila | Filipino, Filipinos, Philippine | The Philippines
Poland | Warsaw | Polish, Pole, Poles |
Portugal | Lisbon | Portuguese |
Puerto Rico | San Juan | Puerto Rican, Puerto Ricans |
Qatar | Doha | Qatari, Qataris |
Romania | Bucharest | Romanian, Romanians | Rumania
Russia | Moscow | Russian, Russians | Russian Federation
Rwanda | Kigali | Rwandan, Rwandans, Rwandese |
Saint Lucia | Castries | St. Lucian | St. Lucia
Samoa | Apia | Samoan, Samoans | Western Samoa
San Marino | | Sammarinese |
Saudi Arabia | Riyadh | Saudi, Saudis, Saudi Arabian | KSA, Kingdom of Saudi Arabia
Scotland | Edinburgh | Scottish, Scot, Scots, Scotsman |
Senegal | Dakar | Senegalese |
Serbia | Belgrade | Serbian, Serbians, Serb, Serbs |
Seychelles | | Seychellois |
Sierra Leone | Freetown | Sierra Leonean, Sierra Leoneans |
Singapore | | Singaporean, Singaporeans |
Slovakia | Bratislava | Slovak, Slovaks, Slovakian | Slovak Republic
Slovenia | Ljubljana | Slovenian, Slovenians, Slovene, Slovenes |
Solomon Islands | Honiara | |
Somalia | Mogadishu | Somali, Somalis, Somalian |
South Africa | Pretoria | South African, South Africans | S. Africa
South Korea | Seoul | South Korean, South Koreans | Republic of Korea, ROK, S. Korea
South Sudan | Juba | South Sudanese |
Soviet Union | | Soviet, Soviets | USSR, U.S.S.R., Union of Soviet Socialist Republics
South Vietnam | Saigon | South Vietnamese | State of Vietnam
Spain | Madrid | Spanish, Spaniard, Spaniards |
Sri Lanka | Colombo | Sri Lankan, Sri Lankans | Ceylon
Sudan | Khartoum | Sudanese |
Suriname | Paramaribo | Surinamese | Surinam
Sweden | Stockholm | Swedish, Swede, Swedes |
Switzerland | Bern, Berne | Swiss |
Syria | Damascus | Syrian, Syrians | Syrian Arab Republic
Taiwan | Taipei | Taiwanese | Republic of China
Tajikistan | Dushanbe | Tajik, Tajiks |
Tanzania | Dodoma, Dar es Salaam | Tanzanian, Tanzanians |
Thailand | Bangkok | Thai, Thais | Siam
Tibet | Lhasa | Tibetan, Tibetans |
Togo | Lome | Togolese |
Tonga | Nuku'alofa | Tongan, Tongans |
Trinidad and Tobago | Port of Spain | Trinidadian, Trinidadians | Trinidad
Tunisia | Tunis | Tunisian, Tunisians |
Turkey | Ankara | Turkish, Turk, Turks | Türkiye
Turkmenistan | Ashgabat | Turkmen |
Tuvalu | | Tuvaluan |
Uganda | Kampala | Ugandan, Ugandans |
Ukraine | Kyiv, Kiev | Ukrainian, Ukrainians | The Ukraine
United Arab Emirates | Abu Dhabi | Emirati, Emiratis | UAE, U.A.E.
United Kingdom | London | British, Briton, Britons, Brit, Brits | UK, U.K., U.K, Britain, Great Britain
United States | Washington | American, Americans | US, U.S., U.S, USA, U.S.A., United States of America, America
Uruguay | Montevideo | Uruguayan, Uruguayans |
Uzbekistan | Tashkent | Uzbek, Uzbeks |
Vanuatu | Port Vila | |
Vatican City | | | Vatican
Venezuela | Caracas | Venezuelan, Venezuelans |
Vietnam | Hanoi | Vietnamese | Viet Nam
Wales | Cardiff | Welsh, Welshman, Welshmen |
West Germany | Bonn | West German, West Germans |
Western Sahara | | Sahrawi, Saharawi |
Yemen | Sanaa, Sana'a | Yemeni, Yemenis |
Yugoslavia | | Yugoslav, Yugoslavs, Yugoslavian | Federal Republic of Yugoslavia
Zambia | Lusaka | Zambian, Zambians |
Zimbabwe | Harare | Zimbabwean, Zimbabweans | Rhodesia
`

// peoples are words for people and things of more or less than a country; they are no names.
const peoples = `Korean Koreans Indochinese African Africans Asian Asians European Europeans Arab Arabs Arabic Arabian Kurd Kurds Kurdish Latin Latino Latinos
	Hispanic Hispanics Jew Jews Jewish Muslim Muslims Moslem Moslems Islamic Islamist Islamists Christian Christians Catholic Catholics Protestant Protestants
	Hindu Hindus Buddhist Buddhists Sikh Sikhs Sunni Sunnis Shiite Shiites Shia Shi'ite Shi'ites Orthodox Anglican Lutheran Presbyterian Methodist Baptist
	Mormon Chechen Chechens Tamil Tamils Hutu Hutus Tutsi Tutsis Uighur Uighurs Uyghur Uyghurs Rohingya Basque Basques Catalan Catalans Flemish Walloon
	Bavarian Slav Slavs Slavic Roma Gypsy Nordic Scandinavian Scandinavians Baltic Balkan Caribbean Caucasian Anglo-Saxon Roman Byzantine Ottoman Persian
	Prussian Mongol Aztec Mayan Viking Zulu Xhosa Maori Aboriginal Inuit Cherokee Navajo Texan Texans Californian Californians Hawaiian Alaskan Floridian
	Londoner Londoners Parisian Parisians Berliner Muscovite Yorker Yorkers Quebecer Québécois Quebecois Sicilian Siberian Crimean Venetian Communist
	Communists Nazi Nazis Marxist Marxists Maoist Maoists Zionist Zionists Socialist Socialists Liberal Liberals Conservative Conservatives Republican
	Republicans Democrat Democrats Democratic Labourite Tory Tories Unionist Unionists Loyalist Nationalist Nationalists Eurosceptic Fascist Fascists
	Francophone Francophones Anglophone Latvian-born Afro-American African-American African-Americans Anglo-American Franco-German Israeli-Palestinian
	Serbo-Croat Euro-American Sino-American Soviet-era Hebrew Mandarin Cantonese Urdu Hindi Punjabi Bengali Swahili Pashtun Pashtuns Gaelic Confederate
	Confederates Loyalists Patriot Illyrian Illyrians Zapatista Zapatistas God Allah Satan Islam Christianity Christendom Judaism Hinduism Buddhism
	Catholicism Protestantism Bangla Filipina Filipinas Latina Latinas Midwesterner Midwesterners Easterner Easterners Northerner Northerners Southerner
	Southerners Westerner Westerners Dems Repubs Senators Allied GIs Internet Web MPs MEPs MLAs MSPs TDs SMEs NGOs CEOs PCs TVs Kannada Malayalam Telugu
	Marathi Gujarati Sinhala Tagalog Breton Manx Cornish Yiddish Latin Bolshevik Bolsheviks Menshevik Mensheviks Jacobin Jacobins Deutschemark Deutschmark
	Euro Euros Islamophobic Transatlantic Gothic Victorian Elizabethan Edwardian Georgian Medieval Renaissance Palaeolithic Neolithic Maya Mayas Mayans Aztecs
	Inca Incas Incan Olmec Olmecs Toltec Toltecs Zapotec Zapotecs Mixtec Mixtecs Anasazi Hopi Sioux Lakota Apaches Iroquois Mohawks Comanche Comanches
	Cheyennes Choctaw Choctaws Chickasaw Chickasaws Seminoles Ojibwe Cherokees Algonquin Algonquins Quechua Aymara Guarani Guaraní Mapuche Polynesian
	Polynesians Melanesian Melanesians Micronesian Micronesians Moriori Ainu Sámi Samoyed Tatars Cossack Cossacks Mongols Huns Goths Visigoths Ostrogoths
	Vandals Franks Saxons Normans Celts Celtic Gauls Britons Picts Vikings Romans Byzantines Ottomans Persians Assyrian Assyrians Babylonian Babylonians
	Sumerian Sumerians Hittite Hittites Phoenician Phoenicians Carthaginian Carthaginians Etruscan Etruscans Spartan Spartans Athenian Athenians Macedonians
	Thracian Thracians Scythian Scythians Parthian Parthians Safavid Safavids Seljuk Seljuks Mughal Mughals Abbasid Abbasids Umayyad Umayyads Mamluk Mamluks
	Berber Berbers Tuareg Hausa Yoruba Igbo Fulani Kikuyu Maasai Oromo Tigrayan Tigrayans Amharic Somali Somalis Druze Alawite Alawites Maronite Maronites
	Yazidi Yazidis Yezidis Ismaili Ismailis Ahmadi Ahmadis Parsi Parsis Jain Jains Hmong Javanese Sundanese Malays Dayak Pashto Pashtu Dari Farsi Tigrinya
	Afrikaans Afrikaner Afrikaners Boers Esperanto Sanskrit Hispanophone Lusophone Germanic Semitic Aryan Indo-European Sephardic Ashkenazi Quaker Quakers
	Puritan Puritans Huguenot Huguenots Mennonite Mennonites Amish Mormons Methodists Baptists Lutherans Calvinist Calvinists Anglicans Jesuit Jesuits
	Franciscan Franciscans Benedictine Benedictines Evangelical Evangelicals Pentecostal Pentecostals Salafi Salafis Salafist Salafists Wahhabi Wahhabis Sufi
	Sufis Stalinist Stalinists Leninist Leninists Trotskyist Trotskyists Gaullist Gaullists Peronist Peronists Thatcherite Reaganite Keynesian Freudian
	Darwinian Hoosier Hoosiers Bostonian Bostonians Philadelphian Chicagoan Chicagoans Angeleno Angelenos Sydneysider Sydneysiders Mancunian Glaswegian
	Neapolitan Coptic Copt Copts Viennese Muscovites Venetians Sicilians Walloons Jerusalemite Floridians Hawaiians Alaskans Virginians Iowan Iowans Ohioan
	Ohioans Michigander Tasmanian Dagestani Kashmiri Kashmiris Gazan Gazans Bedouin Bedouins Darfuri Zulus Sahrawis Crimeans Siberians Corsican Sardinian
	Scouse Geordie Yorkshireman Mancunians Glaswegians Liverpudlian Dubliner Dubliners Romani Gypsies Inuits Maoris Aborigine Aborigines Chicano Cajun
	Caucasians Jihadi Jihadist Prussians Florentine Tuscan Lombard Genoese Milanese Provençal Burgundian Alsatian Saxon Rhenish Tyrolean Moravian Bohemian
	Silesian Galician Andalusian Castilian Aragonese`

func parseCountries(rows string) (all []nation) {
	for _, row := range strings.Split(strings.TrimSpace(rows), "\n") {
		f := strings.Split(row, "|")
		all = append(all, nation{
			name: strings.TrimSpace(f[0]), capitals: commaList(f[1]),
			demonyms: commaList(f[2]), aliases: commaList(f[3]),
		})
	}
	return all
}

func commaList(s string) (list []string) {
	for _, v := range strings.Split(s, ",") {
		if v = strings.TrimSpace(v); v != "" {
			list = append(list, v)
		}
	}
	return list
}
