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
`}
