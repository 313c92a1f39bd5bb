package names

// regionWords are regions, states, counties, rivers and towns of the news, of one word, that are not everywhere known as cities are.
const regionWords = `Europe Asia Africa America Oceania Antarctica Eurasia Arctic Mediterranean Caribbean Balkans Caucasus Scandinavia Levant Maghreb Sahel
	Siberia Crimea Chechnya Dagestan Ingushetia Tatarstan Transnistria Abkhazia Ossetia Karabakh Nagorno-Karabakh Donbas Donbass Kurdistan Kashmir Punjab
	Bengal Assam Xinjiang Tibet Catalonia Galicia Andalusia Bavaria Saxony Prussia Silesia Moravia Bohemia Slavonia Vojvodina Transylvania Tuscany Lombardy
	Sicily Sardinia Corsica Brittany Normandy Provence Alsace Flanders Wallonia Ulster Yorkshire Lancashire Cornwall Kent Essex Sussex Surrey Somerset Devon
	Dorset Norfolk Suffolk Hampshire Warwickshire Leicestershire Derbyshire Nottinghamshire Northamptonshire Gloucestershire Worcestershire Middlesex Durham
	Glamorgan Cumbria Merseyside Westminster Alabama Alaska Arizona Arkansas California Colorado Connecticut Delaware Florida Georgia Hawaii Idaho Illinois
	Indiana Iowa Kansas Kentucky Louisiana Maine Maryland Massachusetts Michigan Minnesota Mississippi Missouri Montana Nebraska Nevada Ohio Oklahoma Oregon
	Pennsylvania Tennessee Texas Utah Vermont Virginia Washington Wisconsin Wyoming Calif Fla Ariz Penn Tex Wis Conn Colo Mich Minn Okla Calif. Fla. Ga. Ill.
	Ind. Mass. Mich. Minn. Miss. Mo. Neb. Nev. Okla. Ore. Pa. Tenn. Tex. Va. Wash. Wis. Conn. Colo. Ariz. Ala. Md. Ky. Kan. Vt. Ark. Mont. D.C. N.Y. N.J. N.C.
	S.C. N.H. N.M. N.D. S.D. R.I. W.Va. Ontario Quebec Québec Alberta Manitoba Saskatchewan Newfoundland Labrador Queensland Tasmania Victoria Okinawa
	Hokkaido Sumatra Java Borneo Bali Aceh Papua Darfur Katanga Biafra Gaza Golan Sinai Judea Samaria Galilee Idlib Daraa Homs Aleppo Deir Raqqa Kremlin
	Guangdong Guangxi Guizhou Hainan Hebei Heilongjiang Henan Hubei Hunan Jiangsu Jiangxi Jilin Liaoning Ningxia Qinghai Shaanxi Shandong Shanxi Sichuan
	Yunnan Zhejiang Gansu Anhui Fujian Manchuria Kerala Karnataka Gujarat Maharashtra Rajasthan Bihar Odisha Orissa Telangana Haryana Jharkhand Chhattisgarh
	Uttarakhand Sikkim Manipur Nagaland Tripura Mizoram Meghalaya Sindh Balochistan Baluchistan Waziristan Hesse Thuringia Brandenburg Saarland Pomerania
	Chuvashia Bashkortostan Yakutia Buryatia Kamchatka Sakhalin Anbar Nineveh Kirkuk Aragon Asturias Murcia Navarre Extremadura Castile Piedmont Veneto
	Calabria Liguria Umbria Apulia Abruzzo Burgundy Aquitaine Languedoc Savoy Picardy Sarawak Sabah Selangor Johor Penang Perak Borno Kaduna Helmand Kandahar
	Kunduz Nangarhar Chiapas Oaxaca Sinaloa Sonora Chihuahua Tamaulipas Jalisco Yucatán Yucatan Patagonia Mesopotamia Anatolia Thrace Dalmatia Istria Galicia
	Ruthenia Bukovina Bessarabia Karelia Lapland Skåne Jutland Zeeland Limburg Brabant Tyrol Carinthia Styria Hollywood Manhattan Brooklyn Bronx Queens
	Wimbledon Wembley Headingley Edgbaston Broadway Gulf Kashmir Vojvodina Midwest Northeast Southeast Northwest Southwest Midlands Riviera Amazon Danube
	Rhine Nile Euphrates Tigris Aargau Aberdeenshire Aberfan Abyan Abyei Adamawa Adiyaman Adriatic Aegean Afrin Aichi Aintree Alagoas Alentejo Algarve Amapá
	Amazonas Ambazonia Amhara Anambra Ancash Andhra Annapurna Antioquia Arakan Ararat Araucanía Ardèche Argyll Arkhangelsk Artibonite Arunachal Ashanti Asir
	Atacama Avdiivka Ayodhya Ayrshire Azawad Bab-el-Mandeb Babil Badakhshan Baden-Württemberg Bajaur Bajio Bajío Balmoral Baltistan Baluchestan Bamiyan
	Banffshire Basilan Bataclan Bayelsa Bedfordshire Beichuan Bekaa Benue Bercy Biobío Bornholm Bosphorus Boyacá Brahmaputra Bucovina Burgenland Caithness
	Calvados Cantabria Caquetá Carmarthenshire Casamance Cauca Cavan Ceará Ceredigion Chaco Chappaqua Chibok Chitral Chocó Chornobyl Chubut Chukotka Cisjordan
	Ciskei Clackmannanshire Clapham Clwyd Congo Connacht Conwy Copperbelt Crișana Cyrenaica Denali Denbighshire Deraa Dhofar Diyala Diyarbakir Dnieper
	Dniester Dobruja Dohuk Donegal Dordogne Drôme Duhok Dulwich Dumfriesshire Dunblane Dyfed Ealing Ebonyi Ehime Ekiti Elbe Enerhodar Equatoria Esequibo
	Essequibo Etna Euskadi Everest Falluja Fallujah Faryab Fermanagh Fezzan Fife Finistère Finnmark Flintshire Fordo Fordow Franche-Comté Fredonia Friuli
	Fuerteventura Fuji Fukui Fulham Funen Gagauzia Galapagos Galmudug Ganges Gangwon Gatwick Gauteng Ggaba Ghor Ghouta Gifu Gironde Gomera Gotland Graubünden
	Guajira Guaviare Guernica Gunma Gwent Gwynedd Gyeonggi Gyeongsang Götaland Hackney Hadhramaut Haditha Hadramawt Halabja Hama Hamgyong Hammersmith Hamptons
	Haringey Hasakah Hassakeh Hatay Haute-Savoie Havering Hawija Heathrow Herefordshire Herzegovina Hillingdon Hodeidah Holyrood Hormozgan Hormuz Hudaydah
	Huila Humberside Huntingdonshire Hyogo Hérault Indus Inverclyde Irbil Isan Isère Itaewon Ituri Iwate Izium Jabalia Jarablus Jenin Jeolla Jigawa Jonglei
	Jowzjan Jubaland Jujuy Kabardino-Balkaria Kabylia Kachin Kagawa Kanagawa Kapisa Karoo Kayah Kebbi Khuzestan Khyber Kildare Kilimanjaro Kinross Kirovohrad
	Knightsbridge Kobane Kobani Kogi Krakatoa Kramatorsk Kunar Kupiansk Kuril Kurils KwaZulu Kwara Ladakh Laghman Lambeth Lampedusa Lanarkshire Lantau
	Lanzarote Laois Latgale Leinster Leitrim Lewisham Leyte Lockerbie Loire Lombok Lothian Lugansk Lusatia Lysychansk Malacca Mallorca Maluku Maranhão Marib
	Marikana Marne Mashonaland Masovia Matabeleland Matterhorn Mayfair Mayotte Maysan Mazovia Meath Mecklenburg Mekong Menorca Metohija Michoacán Minorca
	Misiones Misrata Misurata Miyagi Mohmand Monmouthshire Montparnasse Morbihan Moselle Musandam Mykonos Nariño Natanz Naypyitaw Newham Nimroz Norrland
	Nuristan Oder Offaly Ogaden Ogun Okavango Olympus Orakzai Orinoco Oromia Osun Pakhtunkhwa Paktia Paktika Palawan Palmyra Panjshir Pannonia Parwan Pará
	Pembrokeshire Perthshire Piauí Pimlico Podlasie Potomac Powys Primorye Puntland Putumayo Pyongan Qalqilya Querétaro Quneitra Rakhine Raqa Redbridge
	Renfrewshire Rhineland-Palatinate Rhone Rhône Romagna Rondônia Roraima Roscommon Roxburghshire Rumelia Réunion Saada Salahuddin Samangan Samar Samarra
	Samogitia Samos Samui Sandžak Sanliurfa Santorini Saxony-Anhalt Scania Schleswig-Holstein Sderot Seine Selkirkshire Serengeti Sergipe Severodonetsk Shabwa
	Sharpeville Shiga Shimane Shoreditch Shropshire Sidama Silverstone Sirnak Sistan Snowdonia Socotra Somaliland Somme Southwark Srebrenica Stavropol
	Stirlingshire Stormont Strathclyde Subcarpathia Sulaimaniyah Sulaymaniyah Sulu Surfside Suwayda Sverdlovsk Swabia Sweida Taez Taiz Takhar Taraba Tartus
	Tayside Teesside Thames Thanet Tigray Tipperary Tohoku Tolima Torbay Tortuga Tottenham Transkei Trentino Tribeca Tripolitania Troms Tucumán Turkana
	Twickenham Tyneside Táchira Utoya Utøya Uusimaa Valais Vaucluse Vaud Vendée Vesuvius Visayas Vistula Volga Volyn Vorarlberg Vuhledar Wallachia Walthamstow
	Wandsworth Wardak Wearside Wenchuan Westmeath Westphalia Whitechapel Wiltshire Wirral Woolwich Württemberg Yamanashi Yangtze Yobe Zabaykalsky Zabul
	Zakarpattia Zambezi Zamfara Zaporizhzhia Zocalo Zulia Zócalo Åland İzmir`
