package event

import (
	"strings"

	"github.com/seed-620526af/timeline/internal/inflect"
	"github.com/seed-620526af/timeline/internal/text"
)

// eventNouns are nouns that tell of something happening, family by family. A noun's strength says how much the word alone
// speaks for an event: sure ones need nothing, likely ones no more than a phrase that doesn't speak against it, and
// doubtful ones a cue beside them (see cues.go), since they name things, groups or ideas at least as often.
var eventNouns = []struct {
	name                   string
	class                  Class
	sure, likely, doubtful string
	example                string // a sentence where a noun of the family is a trigger, and the first such
}{
	{"conflict", Occurrence,
		`abduction air-raid air-strike airdrop airstrike ambush annexation annihilation armistice assassination assault attack backlash battle
		beating beheading blast blitz blockade bloodbath bloodshed bombardment bombing breakout build-up buildup cannonade capitulation capture
		carjacking carnage cease-fire ceasefire clampdown clash confrontation conquest counterattack countercoup counteroffensive coup crackdown
		decapitation defeat demilitarization demobilisation demobilization deployment desertion detonation disarmament dogfight encirclement
		encroachment evacuation explosion fight fighting firebombing firefight foray fusillade genocide gunfight gunfire hijack hijacking homicide
		hostage-taking hostilities incursion infighting infiltration insurrection intervention intifada invasion jailbreak kidnapping killing
		landing liberation lynching manhunt manslaughter massacre melee militarization mobilisation mobilization mugging mutiny occupation offensive
		onslaught ouster overthrow pacification persecution pillaging pogrom pullback pullout purge putsch raid ransacking rearmament rebellion
		recapture redeployment repression reprisal retaking retaliation retreat revolt revolution riot rioting sabotage seizure shelling shooting
		shootout showdown siege skirmish slaughter slaying sortie stabbing stalemate stand-off standoff stoning strafing struggle subjugation
		surrender takeover torching torture truce unrest uprising violence volley war withdrawal`,
		`advance airlift atrocity attrition bloodletting brawl campaign combat conflict conscription counterinsurgency crossfire crusade devastation
		duel feud fray hostility insurgence insurgency lockdown mayhem murder operation overflight patrol peacekeeping quarantine rampage rout salvo
		stakeout subversion triumph victory warfare`,
		`aggression drill exercise mission movement push resistance terrorism thrust`,
		"The invasion began at dawn."},
	{"diplomacy", Occurrence,
		`accession adjournment appeasement arbitration break-up breakup cession colonization consultation cooperation decolonization demarche detente
		disengagement enlargement expulsion handover handshake mediation meeting negotiation normalization overture partition rapprochement
		ratification recall reconciliation repatriation reunification secession signing summit swearing-in talks trip unification visit`,
		`accord agreement boycott commitment compromise conference deadlock deal debate dialogue discussion dispute embargo gathering impasse
		reception rift row sanction session settlement tension`,
		`collaboration contact convention coordination exchange initiative involvement pact peacemaking resolution`,
		"The meeting lasted two hours."},
	{"politics and law", Occurrence,
		`abdication abolition acquittal annulment appointment arraignment arrest autopsy by-election byelection confirmation confiscation conviction
		coronation decriminalization defection demonstration departure deportation deregulation detention dethronement disappearance disbandment
		disbarment dismissal disqualification election electrocution emancipation enactment enfranchisement enthronement eviction execution
		exoneration expropriation extradition filibuster firing forfeiture hazing hearing heist impeachment imprisonment inauguration indictment
		inquest internment interrogation investigation investiture jailing landslide larceny lay-off layoff legalization liberalization lockout
		mistrial nationalization nomination ousting plea plebiscite poisoning privatization probe prosecution protest rally re-election
		reappointment reassignment recount reelection referendum rehearing reinstatement removal reorganisation repeal repossession resettlement
		resignation retrial ruling self-immolation sentencing shutdown sit-in strike suspension testimony trial unionization usurpation verdict
		walkabout walkout wiretap`,
		`abuse adoption amendment amnesty anniversary approval arson bail ballot blackmail breach bribery burglary candidacy caucus commemoration
		corruption countdown cover-up coverup decree defiance discrimination disobedience dissolution edict embezzlement enquiry extortion formation
		founding fraud harassment hoax implementation imposition infringement injunction inquiry lawsuit litigation looting malpractice march
		misconduct offence offense pardon parole perjury pickup piracy primary procession procurement punishment rape reform registration rejection
		release revision rollback runoff scandal smuggling succession swindle trafficking treason vandalism veto vigil violation vote`,
		`award ban charge crime enforcement establishment exile filing fine foundation legislation measure order petition poll restriction retirement
		review sentence subpoena suit`,
		"The arrest came on Sunday."},
	{"disaster and accident", Occurrence,
		`accident aftershock avalanche blackout blaze blizzard blunder calamity capsizing catastrophe cave-in cloudburst collapse collision
		conflagration contamination crash crisis cull culling cyclone debacle derailment disaster downpour drought drowning earthquake epidemic
		eruption famine fiasco flood flooding hailstorm heatwave hurricane incident landslip meltdown mishap mudslide near-miss outage outbreak
		pandemic pile-up pileup quake rainfall rainstorm rescue rockslide shipwreck sinking snowfall snowstorm stampede storm subsidence temblor
		thunderstorm tornado tragedy tremor tsunami typhoon wildfire`,
		`breakdown chaos contagion damage disruption eclipse fire frenzy infection interruption leak leakage lightning malfunction ordeal panic
		plague rain scare setback spill starvation turmoil upheaval`,
		`glitch problem shock situation trouble wreck`,
		"The earthquake destroyed the port."},
	{"health and life", Occurrence,
		`amputation baptism beatification birth burial canonisation canonization christening cremation death decease demise diagnosis divorce
		engagement euthanasia funeral hospitalisation hospitalization immunisation injection inoculation marriage miscarriage overdose pregnancy
		rehabilitation resuscitation stillbirth suicide transfusion transplantation vaccination wedding`,
		`biopsy checkup chemotherapy childbirth coma fever graduation illness immunization incubation injury leave recovery relapse stroke surgery
		survival therapy transmission transplant treatment upbringing`,
		`abortion cough emergency fate pain stress wound`,
		"The funeral was private."},
	{"business", Occurrence,
		`acquisition amalgamation auction bail-out bailout bankrupty buy-back buy-out buyback buyout cancellation closure consolidation cutback
		delisting demerger diversification divestiture divestment downsizing expansion flotation foreclosure groundbreaking launch liquidation
		merger nationalisation purchase rebranding recapitalisation recapitalization redemption refinancing refurbishment relocation reorganization
		repurchase resale restocking rollout sell-off selloff spin-off spinoff start-up stockpiling turnaround write-down write-off writedown
		writeoff`,
		`arbitrage bankruptcy bid bidding closing conversion dealing default delivery discontinuation discounting financing gain hiring issuance
		keynote listing loss offering outsourcing payment payout placement pre-order preorder prepayment price-cutting profit-taking rebuilding
		reconstruction renovation repayment restructuring sale shipment speculation transaction underwriting`,
		`arrangement buying combination development donation inflow investment manufacturing operations processing production sales selling servicing
		trade trading transfer venture`,
		"The merger was completed in May."},
	{"change", Occurrence,
		`acceleration alteration appreciation boom centralization comeback commercialization contraction cut decline decrease democratization
		depletion depreciation destabilization deterioration devaluation disintegration dispersal dissipation downfall downswing downtick downturn
		drop emergence erosion escalation evolution extinction growth implosion improvement increase industrialization influx integration
		intensification jump modernisation modernization normalisation oscillation outflow phase-out phaseout plummet plunge reappearance rebound
		recession recurrence reduction resurgence revaluation reversal revitalization rise run-up sell-down separation shift slide slowdown slump
		split stabilization strengthening surge transformation tumble upsurge upswing uptick upturn weakening`,
		`adjustment change climb correction crunch deflation dip downgrade easing fall fluctuation leap loosening modification overhaul renewal
		revival shake-up shakeup shrinkage spurt squeeze swing thaw tightening transition turbulence upgrade volatility warming`,
		`break flow impact inflation outcome process progress result run spread trend turn`,
		"The rise surprised analysts."},
	{"motion", Occurrence,
		`arrival ascension blastoff circumnavigation crossing disembarkation docking embarkation emigration entry escape exodus expedition fly-by
		flyby homecoming journey lift-off liftoff migration moonwalk outflux pilgrimage re-entry relaunch rendezvous return sojourn spaceflight
		spacewalk splashdown stopover takeoff touchdown trek undocking voyage`,
		`ascent chase cruise descent detour drive entrance excursion hike hunt jaunt move passage pursuit ride search tour tow transit walk`,
		`circulation flight shipping travel`,
		"His arrival drew crowds."},
	{"sport and culture", Occurrence,
		`audition banquet bicentenary broadcast carnival celebration centenary ceremony championship concert contest curtain-raiser debut exhibition
		face-off festival fiesta final interview jubilee kick-off kickoff knockout pageant parade penalty playoff premiere quarterfinal recital
		regatta rehearsal rematch reopening reunion screening semi-final semifinal shoot-out telecast tercentenary tip-off tournament tourney
		unveiling`,
		`appearance applause awards breakfast dinner event fair festivities filming gala innings lecture lunch marathon match matchup olympics
		publication recording scrimmage seminar show symposium toast trick upset win workshop`,
		`dance feast game gig performance play reading stunt`,
		"The concert drew thousands."},
	{"doing", Occurrence,
		`achievement attainment beautification breakthrough completion creation decision deforestation demolition desecration destruction discovery
		dismantling disposal electrification elimination encounter eradication excavation exhumation experiment extermination failure fulfillment
		fulfilment handling interception interference introduction intrusion invention misuse participation preparation prevention reburial
		reclamation rediscovery replacement restoration robbery theft`,
		`acceptance act action assessment assistance avoidance calculation collection construction contribution deed encouragement evaluation
		examination exclusion exploitation exploration exposure extraction feat gesture help inclusion inspection maintenance measurement
		observation repair selection simulation supervision surveillance undertaking usage use`,
		`absence activity analysis choice comparison planning procedure reaction research response study support survey test training work`,
		"The discovery was published in March."},
	{"speech", Occurrence,
		`accusation admission allegation announcement apology argument briefing clarification communique complaint condemnation confession
		conversation criticism declaration denial denunciation disavowal disclosure eulogy exhortation objection outburst outcry praise proclamation
		pronouncement quarrel rebuke rebuttal recantation reprimand retraction revelation scolding speech telephone-call tirade`,
		`answer assertion boast call chant claim comment conclusion demand estimate explanation farewell finding forecast gossip greeting judgement
		judgment mention oath pledge prediction projection promise reassurance recommendation remark reply rumor rumour sermon suggestion talk
		ultimatum vow warning`,
		`address advice condolence prayer question report statement`,
		"The speech was broadcast live."},
	{"attempts and requests", IAction,
		`appeal attempt request`,
		`effort endeavor endeavour invitation offer proposal refusal threat urging`,
		`plan`,
		"An attempt to free them failed."},
	{"attitudes", IState,
		``,
		`desire determination eagerness fear intention reluctance willingness`,
		`aim ambition anger belief concern doubt expectation hope strategy wish worry`,
		"The expectation of a good harvest grew."},
	{"phases", Aspectual,
		`cessation commencement continuation resumption`,
		`beginning close culmination ending halt onset opening outset start termination`,
		`delay end pause stop`,
		"The resumption of the talks was delayed."},
	{"states", State,
		`captivity`,
		`glut instability lack poverty shortage weakness`,
		`danger deficit independence pressure surplus uncertainty`,
		"The shortage lasted all winter."},
}

// noun is what the table says of a noun: its class and strength, 0 for none.
type noun struct {
	class    Class
	strength Strength
}

// Strength says how much a noun by itself speaks for an event.
type Strength int8

const (
	Doubtful Strength = iota + 1 // it needs a cue beside it
	Likely                       // unless its phrase speaks against it
	Sure
)

// Tells returns how much the noun at token i of x by itself speaks for an event, 0 for not at all.
func Tells(x *text.Text, i int) Strength {
	n, _ := nouns.Of(x, i)
	return n.strength
}

// nouns holds every form of the event nouns. A plural that is listed itself has its own strength: operation, operations.
var nouns = text.NewTable(func() map[string]noun {
	m := map[string]noun{}
	var all []string
	for _, f := range eventNouns {
		for i, words := range []string{f.doubtful, f.likely, f.sure} {
			for _, w := range strings.Fields(words) {
				m[w] = noun{f.class, Strength(i) + 1}
				all = append(all, w)
			}
		}
	}
	for _, w := range all {
		if plural := inflect.Plural(w); m[plural].strength == 0 {
			m[plural] = m[w]
		}
	}
	return m
})
