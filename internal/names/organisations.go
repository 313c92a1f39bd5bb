package names

// organisations are the organisations that news takes for known.
var organisations = knownList{Org, `
United Nations | UN, U.N., United Nations Organization, United Nations Organisation
UN Security Council | United Nations Security Council, U.N. Security Council, Security Council, UNSC
UN General Assembly | United Nations General Assembly, U.N. General Assembly, General Assembly, UNGA
UN Human Rights Council | United Nations Human Rights Council, U.N. Human Rights Council
UNHCR | United Nations High Commissioner for Refugees, UN Refugee Agency, U.N. refugee agency
UNICEF | United Nations Children's Fund
UNESCO |
UNRWA |
European Union | EU, E.U.
European Commission |
European Parliament |
European Council |
European Central Bank | ECB
European Court of Human Rights | ECHR
European Court of Justice | ECJ
European Community | European Communities, EEC, European Economic Community
Council of Europe |
NATO | North Atlantic Treaty Organization, North Atlantic Treaty Organisation, Nato
OSCE | Organization for Security and Co-operation in Europe, Organisation for Security and Cooperation in Europe, Organization for Security and Cooperation in Europe
International Monetary Fund | IMF
World Bank |
World Health Organization | WHO, World Health Organisation
World Trade Organization | WTO, World Trade Organisation
International Criminal Court | ICC
International Court of Justice | ICJ
International Atomic Energy Agency | IAEA
International Labour Organization | ILO
International Olympic Committee | IOC
International Committee of the Red Cross | ICRC
Red Cross |
Red Crescent | Syrian Arab Red Crescent
Organization of the Petroleum Exporting Countries | OPEC, Opec
OECD | Organisation for Economic Co-operation and Development, Organization for Economic Cooperation and Development
Arab League | League of Arab States
African Union | AU
African National Congress | ANC
Caricom | CARICOM, Caribbean Community
Mercosur |
ECOWAS | Ecowas
APEC | Asia-Pacific Economic Cooperation
ASEAN | Association of Southeast Asian Nations, Association of South East Asian Nations
Commonwealth of Independent States | CIS
Gulf Cooperation Council | GCC
Shanghai Cooperation Organisation | Shanghai Cooperation Organization, SCO
Organization of American States | OAS
Organisation of Islamic Cooperation | OIC, Organization of Islamic Cooperation
Eurasian Economic Union | EAEU
G7 |
G8 |
G20 | Group of 20, Group of Twenty
Warsaw Pact |
Palestine Liberation Organization | PLO, Palestine Liberation Organisation
Palestinian Authority | Palestinian National Authority
Organisation for the Prohibition of Chemical Weapons | OPCW, Organization for the Prohibition of Chemical Weapons
Amnesty International | Amnesty
Human Rights Watch | HRW
Médecins Sans Frontières | Medecins Sans Frontieres, Doctors Without Borders, MSF
Greenpeace |
Oxfam |
Save the Children |
Transparency International |
World Wildlife Fund | WWF
Central Intelligence Agency | CIA, C.I.A.
Federal Bureau of Investigation | FBI, F.B.I.
National Security Agency | NSA
KGB |
FSB | Federal Security Service
Mossad |
MI5 |
MI6 |
Pentagon |
White House |
Kremlin |
Downing Street |
State Department | US State Department, U.S. State Department, Department of State
Justice Department | Department of Justice, DOJ
Treasury Department | Treasury
Defense Department | Department of Defense
Homeland Security | Department of Homeland Security, DHS
Supreme Court | U.S. Supreme Court, US Supreme Court
House of Representatives | U.S. House of Representatives, US House of Representatives
House of Commons |
House of Lords |
US Senate | U.S. Senate, United States Senate
US Congress | U.S. Congress, United States Congress
Congress |
Senate |
Parliament |
Federal Reserve | Fed, Federal Reserve Board
Securities and Exchange Commission | SEC
Food and Drug Administration | FDA
Centers for Disease Control and Prevention | CDC, Centers for Disease Control, Center for Disease Control, US Centers for Disease Control, U.S. Centers for Disease Control, US Centers for Disease Control and Prevention, U.S. Centers for Disease Control and Prevention, Centres for Disease Control and Prevention, US Centres for Disease Control, US Centres for Disease Control and Prevention, U.S. Centres for Disease Control and Prevention
Environmental Protection Agency | EPA
Internal Revenue Service | IRS
Federal Aviation Administration | FAA
Federal Communications Commission | FCC
FEMA | Federal Emergency Management Agency
NASA | Nasa
European Space Agency | ESA
Roscosmos |
Republican Party | GOP, Republican party
Democratic Party |
Labour Party | Labour
Conservative Party |
Liberal Democrats | Lib Dems
Tea Party |
Likud |
Fatah |
Hamas |
Hezbollah | Hizbollah, Hizbullah
Nation of Islam |
Taliban | Taleban
al-Qaeda | al Qaeda, al-Qaida, al Qaida, Al-Qaeda, Al Qaeda
Islamic State | ISIS, ISIL, Daesh, Islamic State of Iraq and the Levant, Islamic State of Iraq and Syria
Muslim Brotherhood |
Jabhat al-Nusra | al-Nusra Front, Nusra Front, Al-Nusra
Free Syrian Army | FSA
Syrian Democratic Forces | SDF
Kurdistan Workers' Party | PKK, Kurdistan Workers Party
Red Army |
IRA | Irish Republican Army
Sinn Féin | Sinn Fein
Solidarity |
Syrian National Council |
Wikipedia |
YouTube |
Facebook |
Twitter |
Google |
Apple Inc. | Apple Inc, Apple Computer
Microsoft |
Amazon.com |
IBM |
Intel |
Nokia |
Sony |
Toyota |
Honda |
Nissan |
Volkswagen |
Daimler |
Chrysler |
General Motors | GM
General Electric | GE
Ford Motor | Ford Motor Co, Ford Motor Co.
Boeing |
Airbus |
Lockheed Martin |
Gazprom |
Rosneft |
Exxon Mobil | ExxonMobil, Exxon
BP | British Petroleum
Royal Dutch Shell | Shell
Chevron |
Halliburton |
Lehman Brothers |
Goldman Sachs |
Morgan Stanley |
JPMorgan | JP Morgan, J.P. Morgan, JPMorgan Chase
Merrill Lynch |
Citigroup | Citibank
Bank of America |
Deutsche Bank |
Bear Stearns |
AIG |
Credit Suisse |
UBS |
HSBC |
Barclays |
Fannie Mae |
Freddie Mac | Freddy Mac
Standard & Poor's | S&P
Moody's |
Nasdaq | NASDAQ
New York Stock Exchange | NYSE
FIFA | Fifa
UEFA | Uefa
NBA | National Basketball Association
NFL | National Football League
NHL | National Hockey League
MLB | Major League Baseball
ATP |
WTA |
IAAF |
Manchester United | Man United, Man Utd
Manchester City | Man City
Real Madrid |
Bayern Munich |
Paris Saint-Germain | Paris St Germain, PSG
Juventus |
Inter Milan |
AC Milan |
Ajax |
Arsenal |
Chelsea |
Everton |
Tottenham | Tottenham Hotspur
Aston Villa |
Celtic |
Feyenoord |
Benfica |
Galatasaray |
Fenerbahce |
Werder Bremen |
Borussia Dortmund |
Borussia Moenchengladbach |
Bayer Leverkusen |
Schalke |
Atletico Madrid |
Espanyol |
Sampdoria |
Fiorentina |
Lazio |
Red Star |
All Blacks | All Black
Springboks |
Wallabies |
Deportivo Coruna | Deportivo La Coruña, Deportivo de La Coruna
CSKA Moscow |
Spartak Moscow |
Ferrari |
McLaren |
Essendon |
Collingwood |
Harvard | Harvard University
Yale | Yale University
Stanford University | Stanford
MIT | Massachusetts Institute of Technology
Oxford University | University of Oxford
Cambridge University | University of Cambridge
AFL-CIO |
NAACP |
NSDAP | Nazi Party
CDU | Christian Democratic Union
SPD |
UKIP | UK Independence Party
SNP | Scottish National Party
DUP | Democratic Unionist Party
SDLP |
United Russia |
Khmer Rouge |
Viet Cong |
Wehrmacht |
Luftwaffe |
Gestapo |
Royal Navy |
Royal Air Force | RAF
US Army | U.S. Army, United States Army
US Navy | U.S. Navy, United States Navy
US Air Force | U.S. Air Force, United States Air Force
US Marine Corps | Marines, U.S. Marine Corps, Marine Corps
`}
