package coref

// groups lists words that news texts use of one and the same event, a group a line. A word may stand in several groups, and
// brings its whole family with it ("attack" also "attacker").
// A phrase of a verb and the word after it is written with an underscore. Words that go together but are two events (shoot and die, charge
// and convict) stand apart on purpose.
const groups = `
fire dismiss sack oust terminate relieve can axe remove drop depose unseat cut release lay_off let_go part_ways push_out force_out throw_out kick_out
hire appoint name recruit install sign employ designate pick choose select tap
nominate name pick choose select propose tap candidacy
resign quit retire leave depart exit withdraw step_down stand_down step_aside bow_out part_ways
replace succeed takeover supersede take_over fill_in
arrest apprehend capture nab detain catch seize hold nail bust intercept pick_up round_up take_custody take_prisoner take_captive
charge indict accuse arraign prosecute
sue lawsuit suit litigation litigate
convict sentence jail imprison condemn
convict verdict find_guilty guilty
acquit clear exonerate
release free liberate set_free let_go let_out
kill die slay murder slaughter dead perish execute lose claim fatality massacre assassinate pass_away gun_down shoot_dead cut_down mow_down
injure wound hurt maim
shoot fire gun gunfire shootout shooting open_fire gun_down shoot_down
attack assault raid strike ambush storm offensive assail hit blitz gun_down
bomb bombing blast explode explosion detonate detonation bombard blow_up set_off go_off
shell bombard pound
invade invasion incursion occupy
hijack commandeer seize take_over
kidnap abduct abduction hostage
rob robbery heist steal theft loot burglary
foil thwart prevent avert repulse repel stop block interdict fend_off fight_off beat_back ward_off
fight clash battle combat fighting skirmish
crash collide collision accident wreck smash derail slam_into crash_into
hit strike ram mow plow run_down run_over mow_down knock_down crash_into plow_into slam_into
flee escape run bolt abscond run_away drive_off speed_off drive_away speed_away make_off take_off get_away break_out break_free
fall plunge drop tumble plummet slip collapse slump sink decline dip slide go_down
rise climb soar surge jump increase grow gain rally go_up
quake earthquake tremor temblor shake aftershock
storm hurricane cyclone typhoon tornado
flood flooding inundate deluge
fire blaze wildfire burn inferno
erupt eruption
launch unveil introduce release debut present reveal
announce reveal disclose declare confirm
publish release issue
start begin open commence launch kick_off get_underway break_out set_off
end finish conclude close stop cease halt wrap_up wind_up come_end
delay postpone defer put_off push_back hold_up
cancel scrap abandon drop axe call_off
approve pass ratify adopt endorse authorize authorise back
reject refuse decline veto turn_down vote_down strike_down throw_out
sign ink seal
agree agreement deal accord pact settlement treaty
truce ceasefire armistice cessation
buy acquire purchase takeover acquisition
merge merger
sell sale
invest investment
offer bid propose proposal approach
pay payment
marry wed wedding marriage tie_knot
divorce split separate break_up
bear birth born give_birth
meet summit meeting talks negotiation negotiate conference discuss
visit trip tour travel
arrive land reach touch_down
land touchdown touch_down splashdown
launch liftoff lift-off takeoff take-off lift_off blast_off
depart leave set_out take_off set_sail
conference briefing
protest demonstrate demonstration rally march protester unrest
riot unrest rioting
strike walkout stoppage
vote elect election poll referendum ballot
win victory triumph beat defeat clinch prevail
lose defeat loss
award honor honour prize win
award ceremony show gala
host hosting emcee present
perform play performance concert gig
die funeral
bury funeral burial
found establish create form set_up
build construct construction
destroy demolish ruin level raze wipe_out burn_down tear_down blow_up
damage hurt
sanction embargo ban
ban prohibit outlaw bar forbid
seize confiscate impound
search raid
rescue save
evacuate evacuation
withdraw withdrawal pullout pull_out pull_back pull_from
deploy send dispatch
test launch fire
infect infection outbreak
hospitalize hospitalise
quarantine lockdown lock_down
warn warning alert caution
demand urge call ask request
condemn denounce criticize criticise slam blast
praise hail laud
deny reject refute
apologize apologise apology
promise pledge vow
threaten threat
investigate probe investigation inquiry look_into
discover find discovery come_across
hack breach cyberattack
leak disclose
return comeback come_back go_back
attempt try bid effort
drive dui drunken
patrol operation
operate operation mission
ignite spark trigger set_off touch_off
happen occur take_place
close shut shutdown close_down shut_down
surrender give_up lay_down
escape survive survival
`

// light lists words that tell of so many things that they tell little on their own: it takes more for two of them to be one event.
const light = `
be have do make give take get receive put bring come go set keep hold use show see find let leave turn move call
become remain stay include offer provide feature need want seek try help allow enable lead work continue begin start
stop follow add change increase reduce expect hope think believe know feel look seem appear play run allow cause
plan decide know say tell speak talk ask describe note mean live pay lose raise like love hear act need happen occur watch
`
