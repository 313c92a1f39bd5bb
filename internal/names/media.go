package names

// media are agencies, channels, papers and publishers of the news.
var media = knownList{Org, `
Reuters | Thomson Reuters
Associated Press | AP
Agence France-Presse | AFP, Agence France Presse
Bloomberg |
Xinhua | Xinhua News Agency
TASS | ITAR-TASS, Itar-Tass, Tass
Interfax |
RIA Novosti |
Sputnik |
SANA |
IRNA |
Al Jazeera | al-Jazeera, Al-Jazeera
Al Arabiya | Al-Arabiya
BBC |
CNN |
CBS |
NBC |
ABC |
HBO |
ESPN |
NPR |
PBS |
Frontline |
NewsHour | Newshour
ITV |
RT |
Fox News |
Sky News |
New York Times | The New York Times
Washington Post | The Washington Post
Wall Street Journal | The Wall Street Journal
Los Angeles Times |
Financial Times |
Daily Mail |
Daily Telegraph |
The Guardian |
The Economist |
Der Spiegel |
Le Monde |
BBC World Service |
Nickelodeon |
MTV |
VH1 |
Sesame Workshop |
National Geographic | National Geographic Society
Vanity Fair |
Rolling Stone |
The New Yorker |
Newsweek |
HuffPost | Huffington Post
BuzzFeed |
Politico |
Gawker |
USA Today |
Boston Globe | The Boston Globe
Chicago Tribune |
San Francisco Chronicle |
Miami Herald |
The Independent |
The Times |
Daily Mirror |
Daily Express |
Evening Standard |
Irish Times |
Le Figaro |
Libération |
El País | El Pais
El Mundo |
Corriere della Sera |
La Repubblica | la Repubblica
La Stampa |
Frankfurter Allgemeine Zeitung |
Süddeutsche Zeitung |
Bild |
Die Welt |
Die Zeit |
Haaretz |
Jerusalem Post |
Asahi Shimbun |
Yomiuri Shimbun |
Mainichi Shimbun |
Times of India |
Hindustan Times |
Straits Times |
South China Morning Post |
People's Daily |
Global Times |
Pravda |
Izvestia |
Kommersant |
Novaya Gazeta |
CNBC |
MSNBC |
C-SPAN |
BBC News |
BBC Radio |
Channel 4 |
Channel 4 News |
RTÉ | RTE
Deutsche Welle |
ZDF |
ARD |
RAI |
TF1 |
France 24 |
Euronews |
Radio Free Europe |
Voice of America | VOA
Yonhap | Yonhap News Agency
Kyodo | Kyodo News
Jiji Press |
NHK |
CCTV |
KCNA | Korean Central News Agency
Press Trust of India | PTI
Anadolu | Anadolu Agency
Daily Nation |
Daily Star |
Daily Beast |
The Sun |
The Observer |
The Scotsman |
Daily Record |
Sunday Times | The Sunday Times
Sunday Telegraph | The Sunday Telegraph
News of the World |
The Nation |
Axios |
Mother Jones |
ProPublica |
GQ |
The Lancet | Lancet
New England Journal of Medicine |
British Medical Journal | BMJ
Der Standard |
Le Parisien |
L'Express |
Paris Match |
Bild am Sonntag |
La Vanguardia |
Clarín | Clarin
El Universal |
O Globo |
Folha de S.Paulo |
Yedioth Ahronoth |
Maariv |
Al-Ahram | al-Ahram
Al Hayat | al-Hayat
Asharq Al-Awsat |
Gulf News |
Khaleej Times |
The Age |
Sydney Morning Herald |
Globe and Mail |
Toronto Star |
Getty Images |
New Scientist |
Scientific American |
New Statesman |
The Spectator |
`}
