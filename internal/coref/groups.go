package coref

// groups lists words that news texts use of one and the same event, a group a line. A word may stand in several groups, and
// brings its whole family with it ("attack" also "attacker"). Words that go together but are two events (shoot and die, charge
// and convict) stand apart on purpose.
const groups = `
fire dismiss sack oust terminate relieve can axe remove drop depose unseat cut release
hire appoint name recruit install sign employ designate pick choose select tap
nominate name pick choose select propose tap candidacy
resign quit retire leave depart exit withdraw
replace succeed takeover supersede
arrest apprehend capture nab detain catch seize hold nail bust intercept round
charge indict accuse arraign prosecute
sue lawsuit suit litigation litigate
convict sentence jail imprison condemn
acquit clear exonerate
release free liberate
kill die slay murder slaughter dead perish execute lose claim fatality massacre assassinate pass
injure wound hurt maim
shoot fire gun gunfire shootout shooting
attack assault raid strike ambush storm offensive assail hit blitz
bomb bombing blast explode explosion detonate detonation bombard
shell bombard pound
invade invasion incursion occupy
hijack commandeer seize
kidnap abduct abduction hostage
rob robbery heist steal theft loot burglary
foil thwart prevent avert repulse repel stop block interdict
fight clash battle combat fighting skirmish
crash collide collision accident wreck smash derail
hit strike ram run mow plow
flee escape run bolt abscond
fall plunge drop tumble plummet slip collapse slump sink decline dip slide
rise climb soar surge jump increase grow gain rally
quake earthquake tremor temblor shake aftershock
storm hurricane cyclone typhoon tornado
flood flooding inundate deluge
fire blaze wildfire burn inferno
erupt eruption
launch unveil introduce release debut present reveal
announce reveal disclose declare confirm
publish release issue
start begin open commence launch kick
end finish conclude close stop cease halt
delay postpone defer
cancel scrap abandon drop axe call
approve pass ratify adopt endorse authorize authorise back
reject refuse decline veto turn
sign ink seal
agree agreement deal accord pact settlement treaty
truce ceasefire armistice cessation
buy acquire purchase takeover acquisition
merge merger
sell sale
invest investment
offer bid propose proposal approach
pay payment
marry wed wedding marriage
divorce split separate
bear birth born
meet summit meeting talks negotiation negotiate conference discuss
visit trip tour travel
arrive land reach
depart leave
press-conference conference briefing
protest demonstrate demonstration rally march protester unrest
riot unrest rioting
strike walkout stoppage
vote elect election poll referendum ballot
win victory triumph beat defeat clinch
lose defeat loss
award honor honour prize win
award ceremony show gala
host hosting emcee present
perform play performance concert gig
die funeral
bury funeral burial
found establish create set form
build construct construction
destroy demolish ruin level raze
damage hurt
sanction embargo ban
ban prohibit outlaw bar forbid
seize confiscate impound
search raid
rescue save
evacuate evacuation
withdraw withdrawal pullout pull
deploy send dispatch
test launch fire
infect infection outbreak
hospitalize hospitalise
quarantine lockdown
warn warning alert caution
demand urge call ask request
condemn denounce criticize criticise slam blast
praise hail laud
deny reject refute
apologize apologise apology
promise pledge vow
threaten threat
investigate probe investigation inquiry
discover find discovery
hack breach cyberattack
leak disclose
return comeback
attempt try bid effort
drive dui drunken
patrol operation
operate operation mission
ignite spark trigger
`
