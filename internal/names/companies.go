package names

// companies are companies and makes that are known by one name, which may be a surname's or a place's too.
var companies = knownList{Org, `
Apple |
Visa |
Target |
Disney | Walt Disney, Walt Disney Co.
Pixar |
Netflix |
Uber |
Airbnb |
Tesla |
OpenAI |
SpaceX |
Huawei |
Samsung | Samsung Electronics
Hyundai | Hyundai Motor
Kia |
Daewoo |
Adidas |
Nike |
Reebok |
Pepsi | PepsiCo
Coca-Cola | Coke
McDonald's |
Starbucks |
Walmart | Wal-Mart
Tesco |
Ikea | IKEA
Siemens |
Bayer |
BASF |
Renault |
Peugeot |
Fiat |
Pirelli |
Philips |
Unilever |
Nestlé | Nestle
Vodafone |
Verizon |
AT&T |
Comcast |
Hitachi |
Toshiba |
Panasonic |
Fujitsu |
Mitsubishi |
Mazda |
Suzuki |
Subaru |
Tata |
Infosys |
Alibaba |
Tencent |
Xiaomi |
Lenovo |
Dell |
Hewlett-Packard | HP
Oracle |
Cisco |
Qualcomm |
Nvidia |
AMD |
Motorola |
Ericsson |
Alcatel |
BlackBerry |
Yahoo |
eBay |
PayPal |
LinkedIn |
Instagram |
WhatsApp |
Snapchat |
TikTok |
Reddit |
WikiLeaks | Wikileaks
Pfizer |
Sanofi | Sanofi-Aventis
Sanofi Pasteur |
Merck |
Novartis |
Roche |
AstraZeneca |
GlaxoSmithKline | GSK
Moderna |
Monsanto |
DuPont | Du Pont
Caterpillar |
Deloitte |
KPMG |
Marriott |
Qantas |
El Al |
Lufthansa |
KLM |
Swissair |
Aeroflot |
Ryanair |
EasyJet |
Jaguar |
Porsche |
BMW |
Mercedes-Benz | Daimler-Benz
Audi |
Volvo |
Saab |
Rolls-Royce |
Harley-Davidson |
Hachette |
Bertelsmann |
Paribas | BNP Paribas
Société Générale | Societe Generale
Crédit Lyonnais | Credit Lyonnais
Commerzbank |
Nomura |
Repsol |
Statoil |
Petrobras |
Aramco | Saudi Aramco
Sinopec |
PetroChina |
Enron |
WorldCom |
Xerox |
Kodak | Eastman Kodak
Polaroid |
Nintendo |
Sega |
Atari |
Lego |
Gucci |
Chanel |
Primerica |
Mastercard |
WeWork |
Bombardier |
Embraer |
Northrop |
Raytheon |
Hearst |
Gannett |
Viacom |
MGM |
Bank of England |
Bank of Japan |
Bank of Canada |
Bank of China |
Bank of Scotland |
Royal Bank of Scotland | RBS
Bank of New York Mellon |
Bundesbank |
Reserve Bank of India |
Reserve Bank of Australia |
People's Bank of China |
Wachovia |
Washington Mutual | WaMu
Countrywide | Countrywide Financial
IndyMac |
Wells Fargo |
Charles Schwab |
T. Rowe Price |
Cantor Fitzgerald |
Citicorp |
Capital One |
American Express | Amex
BlackRock |
Blackstone | Blackstone Group
Carlyle Group |
Cerberus |
Bain Capital |
Berkshire Hathaway |
Northern Rock |
HBOS |
Lloyds | Lloyds TSB, Lloyds Banking Group
Lloyd's of London | Lloyd's
Standard Chartered |
Santander | Banco Santander
BBVA |
UniCredit |
Intesa Sanpaolo |
ING |
ABN Amro | ABN AMRO
Rabobank |
Allianz |
Axa | AXA
Swiss Re |
Munich Re |
Aviva |
MetLife |
Hartford Financial |
Standard Life |
American International Group | AIG
GMAC |
Moody's Investors Service |
Fitch | Fitch Ratings
PricewaterhouseCoopers | PwC
Ernst & Young | EY
Arthur Andersen |
McKinsey | McKinsey & Company
Accenture |
Gallup |
Ipsos |
YouGov |
Waitrose |
Sainsbury's |
Marks & Spencer | M&S, Marks and Spencer
Asda |
Morrisons |
Lidl |
Aldi |
Carrefour |
Harrods |
Woolworths |
Debenhams |
Macy's |
Sears |
J.C. Penney | JC Penney, JCPenney
Kohl's |
Nordstrom |
Burberry |
Louis Vuitton |
LVMH |
L'Oréal | L'Oreal
Hermès | Hermes
Zara |
Inditex |
H&M |
Uniqlo |
Thomas Cook |
Air France-KLM |
EgyptAir |
Ethiopian Airlines |
Singapore Airlines |
Malaysia Airlines |
Southwest Airlines |
American Airlines |
United Airlines |
Delta Air Lines | Delta Airlines
Virgin Atlantic |
Maersk | AP Moller-Maersk
FedEx |
UPS |
DHL |
Royal Mail |
Eurotunnel |
Network Rail |
BT |
O2 |
Telefónica | Telefonica
Telecom Italia |
Deutsche Telekom |
T-Mobile |
China Mobile |
SoftBank | Softbank
ZTE |
Nikon |
Casio |
Micron |
Texas Instruments |
Broadcom |
Salesforce |
SAP |
VMware |
Adobe |
Lyft |
DoorDash |
Deliveroo |
Just Eat |
Booking.com |
Klarna |
Wirecard |
Binance |
Coinbase |
FTX |
Bitfinex |
DeepMind |
Anthropic |
Twitch |
Discord |
Gilead | Gilead Sciences
Eli Lilly |
Bristol-Myers Squibb |
Amgen |
Biogen |
Novo Nordisk |
Teva |
Baxter International |
Novavax |
Sinovac |
Sinopharm |
Schering-Plough |
Kraft |
Cadbury |
Danone |
Kellogg's |
Diageo |
Heineken |
Carlsberg |
Anheuser-Busch | Anheuser-Busch InBev, AB InBev
British American Tobacco |
Philip Morris |
Altria |
Cargill |
Archer Daniels Midland |
Tyson Foods |
Smithfield Foods |
Syngenta |
Dow Chemical |
ConocoPhillips |
TotalEnergies |
Eni |
Equinor |
Lukoil |
Yukos |
Transneft |
Rosatom |
Sberbank |
VTB |
Gazprombank |
Pemex |
PDVSA |
Ecopetrol |
CNOOC |
Reliance | Reliance Industries
Wipro |
Mahindra |
Adani |
ArcelorMittal |
Tata Steel |
Alcoa |
Rusal |
Norilsk Nickel |
Thyssenkrupp | ThyssenKrupp
Nippon Steel |
Posco | POSCO
Dassault |
Safran |
Northrop Grumman |
General Dynamics |
Vestas |
E.ON | E.On
RWE |
EDF | Électricité de France
Enel |
Iberdrola |
National Grid |
British Gas |
Centrica |
ScottishPower |
Areva |
Tepco | TEPCO, Tokyo Electric Power
Westinghouse |
Duke Energy |
PG&E |
Con Edison |
Transocean |
Schlumberger |
Bechtel |
Fluor |
KBR |
Skanska |
Balfour Beatty |
Carillion |
Serco |
G4S |
Capita |
Evergrande |
Country Garden |
Vanke |
Opel |
Vauxhall |
Land Rover |
Jaguar Land Rover |
Škoda | Skoda
Citroën | Citroen
Stellantis |
Fiat Chrysler |
Lamborghini |
Maserati |
Alfa Romeo |
Michelin |
Goodyear |
Bridgestone |
BYD |
Geely |
Rivian |
Hertz |
Avis |
Norfolk Southern |
Union Pacific |
Burlington Northern |
`}
