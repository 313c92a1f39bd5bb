package names

// agencies are bodies of states and of their unions, banks of issue and charities.
var agencies = knownList{Org, `
Ofqual |
Ofgem |
Health and Safety Executive | HSE
Defra |
HMRC | HM Revenue & Customs
Acas |
Unison |
TUC | Trades Union Congress
CBI | Confederation of British Industry
NSPCC |
RSPCA |
RNLI |
Barnardo's |
Tearfund |
ShelterBox | Shelterbox
WaterAid |
Samaritans |
Comic Relief |
Muslim Aid |
World Food Programme | WFP, UN World Food Programme, World Food Program, U.N. World Food Program, UN World Food Program
UN Development Programme | UNDP, United Nations Development Programme, U.N. Development Program, United Nations Development Program
Food and Agriculture Organization | FAO, Food and Agriculture Organisation, UN Food and Agriculture Organization, UN Food and Agriculture Organisation, U.N. Food and Agriculture Organization
UN Environment Programme | UNEP, United Nations Environment Programme
UN Office for the Coordination of Humanitarian Affairs | OCHA, Office for the Coordination of Humanitarian Affairs, UN Office for the Co-ordination of Humanitarian Affairs, Office for the Co-ordination of Humanitarian Affairs, UN OCHA
International Organization for Migration | IOM, International Organisation for Migration
International Energy Agency | IEA
International Maritime Organization | IMO, International Maritime Organisation
International Civil Aviation Organization | ICAO
International Air Transport Association | IATA, Iata
Inter-American Development Bank | IDB
Asian Development Bank | ADB
African Development Bank |
Asian Infrastructure Investment Bank | AIIB
European Investment Bank |
European Medicines Agency | EMA
European Centre for Disease Prevention and Control | ECDC
Eurogroup |
Minustah | MINUSTAH
Monusco | MONUSCO
Unifil | UNIFIL
Unmiss | UNMISS
UNAMA | Unama
Unctad | UNCTAD
Unaids | UNAIDS
Gavi |
Brics | BRICS
Unasur | UNASUR
Ecomog |
OPEC+ |
Secret Service | US Secret Service, U.S. Secret Service
US Geological Survey | U.S. Geological Survey, USGS
British Geological Survey | BGS
National Hurricane Center | US National Hurricane Center, U.S. National Hurricane Center
National Weather Service | US National Weather Service, U.S. National Weather Service
National Oceanic and Atmospheric Administration | NOAA
Met Office |
US Agency for International Development | USAID, USAid, U.S. Agency for International Development
Peace Corps |
Drug Enforcement Administration | DEA, Drug Enforcement Agency, US Drug Enforcement Administration, U.S. Drug Enforcement Administration
Bureau of Alcohol, Tobacco, Firearms and Explosives |
National Transportation Safety Board | NTSB
Transportation Security Administration | TSA
Immigration and Customs Enforcement | ICE
Customs and Border Protection |
Federal Trade Commission | FTC
Federal Deposit Insurance Corp. | FDIC, Federal Deposit Insurance Corporation
Commodity Futures Trading Commission | CFTC
Congressional Budget Office | CBO
Government Accountability Office | GAO
Office of Management and Budget | OMB
National Economic Council |
National Security Council |
Council of Economic Advisers |
Department of Health and Human Services | HHS, Health and Human Services, US Department of Health and Human Services, U.S. Department of Health and Human Services
National Institutes of Health | NIH
Department of Agriculture | USDA, US Department of Agriculture, U.S. Department of Agriculture
Department of Energy | US Department of Energy, U.S. Department of Energy, Energy Department
Commerce Department | Department of Commerce, US Commerce Department, U.S. Commerce Department
Labor Department | Department of Labor, US Labor Department, U.S. Labor Department
Department for International Development | DfID, DFID
Health Protection Agency | HPA
Disasters Emergency Committee | UK Disasters Emergency Committee
Foreign and Commonwealth Office | FCO
Ministry of Defence | MoD
Scotland Yard | New Scotland Yard
Metropolitan Police | Met Police
US Coast Guard | U.S. Coast Guard
US National Guard | U.S. National Guard
`}
