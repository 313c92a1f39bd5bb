package names

// parties are political parties whose names do not say so, and the short forms by which they are known.
var parties = knownList{Org, `
Fine Gael |
Fianna Fáil | Fianna Fail
Plaid Cymru |
Change UK |
Lega Nord | Northern League
Forza Italia |
Italia Viva |
Brothers of Italy | Fratelli d'Italia
Alleanza Nazionale |
Five Star Movement | Movimento 5 Stelle
The Olive Tree |
Democracy is Freedom |
Italian Democratic Socialists |
Democrats of the Left |
Democratic Party of the Left |
La République En Marche | La Republique En Marche, En Marche
Rassemblement National | National Rally
Front National |
Les Républicains | Les Republicains
La France Insoumise |
Vlaams Belang |
Vlaams Blok |
Open VLD |
Groen |
Ecolo |
Mouvement Réformateur | Mouvement Reformateur
GroenLinks |
PvdA |
Christian Social Union in Bavaria | CSU
Alliance 90 |
Die Linke |
Alternative for Germany | AfD
Free Democratic Party | FDP
Podemos |
Ciudadanos |
Partido Popular |
Convergence and Union |
Esquerra Republicana de Catalunya |
Herri Batasuna |
Syriza | SYRIZA
New Democracy |
Golden Dawn |
PASOK | Pasok
Fidesz |
Jobbik |
Law and Justice |
Civic Platform |
Strana Zelených |
Venstre |
Sweden Democrats |
True Finns |
Kadima |
Meretz |
Shas |
Shinui |
Mapam |
Yisrael Beiteinu |
Yesh Atid |
Blue and White |
United Torah Judaism |
One Israel |
Balad |
Bharatiya Janata Party | BJP
Indian National Congress |
Shiv Sena |
Aam Aadmi Party |
Awami League |
Pakistan Muslim League |
Pakistan Peoples Party | Pakistan People's Party
Muttahida Qaumi Movement |
Golkar |
Masyumi |
Nahdlatul Ulama |
Muhammadiyah |
UMNO | United Malays National Organisation
Barisan Nasional |
Pakatan Harapan |
Pakatan Rakyat |
Kuomintang | KMT
Communist Party of China | Chinese Communist Party, CPC, CCP
Workers' Party of Korea |
Kōmeitō | Komeito, New Komeito, New Kōmeitō
Liberal Democratic Party | LDP
Justice and Development Party | AKP
Ennahda |
Nidaa Tounes |
Ba'ath Party | Baath Party
Zanu-PF | ZANU-PF, ZANU
Movement for Democratic Change |
Inkatha Freedom Party | Inkatha
SWAPO |
FRELIMO | Frelimo
RENAMO | Renamo
UNITA |
MPLA |
Frente Amplio |
Parti Québécois | Parti Quebecois
Bloc Québécois | Bloc Quebecois
Coalition Avenir Québec |
Wildrose |
New Zealand First |
ACT New Zealand |
One Nation | Pauline Hanson's One Nation
Social Democratic and Labour Party |
Conservative and Unionist Party |
Yabloko |
A Just Russia |
Batkivshchyna |
Svoboda |
Right Sector |
Basque Nationalist Party |
War on Want |
Christian Aid |
`}
