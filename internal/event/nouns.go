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
		`war invasion attack bombing bombardment battle raid ambush assault airstrike offensive counteroffensive counterattack siege shelling
		skirmish clash firefight shootout shooting coup putsch mutiny uprising rebellion revolt insurrection revolution massacre slaughter genocide
		assassination killing slaying homicide manslaughter kidnapping abduction hijacking ceasefire cease-fire truce armistice surrender incursion
		occupation annexation conquest liberation retreat withdrawal pullout pullback blockade encirclement onslaught blitz crackdown pogrom riot
		rioting unrest violence fighting bloodshed carnage sabotage blast explosion detonation gunfire evacuation deployment mobilization buildup
		build-up standoff showdown stand-off manhunt hostilities air-raid bombardments air-strike stabbing beating lynching persecution repression
		torture reprisal retaliation intervention landing capture seizure takeover overthrow ouster defeat demilitarization disarmament stalemate
		confrontation struggle fight annihilation beheading decapitation bloodbath cannonade demobilization demobilisation dogfight fusillade
		gunfight hijack infiltration intifada jailbreak militarization mobilisation pillaging purge redeployment sortie strafing volley encroachment
		foray recapture retaking rearmament melee airdrop backlash breakout clampdown desertion pacification mugging carjacking stoning ransacking
		bombings infighting subjugation capitulation armament countercoup firebombing torching hostage-taking`,
		`conflict combat campaign crusade insurgency advance patrol duel feud brawl airlift peacekeeping warfare hostility salvo bloodletting
		crossfire atrocity rampage rout triumph conscription devastation attrition murder victory quarantine lockdown stakeout overflight insurgence
		counterinsurgency mayhem subversion fray`,
		`operation mission exercise movement thrust push resistance drill hit strikes terrorism aggression`,
		"The invasion began at dawn."},
	{"diplomacy", Occurrence,
		`summit negotiation talks meeting visit trip ratification accession signing mediation arbitration reconciliation rapprochement normalization
		handshake recall expulsion consultation detente reunification unification partition secession handover repatriation cooperation breakup
		break-up enlargement cession appeasement demarche disengagement colonization decolonization adjournment overture swearing-in`,
		`conference session dialogue discussion debate gathering accord deal embargo boycott sanction dispute row rift tension compromise impasse
		deadlock commitment reception meetings agreement settlement`,
		`pact contact exchange resolution initiative convention involvement coordination collaboration peacemaking`,
		"The meeting lasted two hours."},
	{"politics and law", Occurrence,
		`arrest trial indictment conviction acquittal sentencing extradition impeachment execution investigation probe inquest arraignment
		imprisonment detention resignation inauguration abdication election re-election reelection referendum plebiscite nomination appointment
		reappointment dismissal removal ousting departure coronation demonstration protest rally sit-in filibuster defection deportation enactment
		repeal annulment abolition emancipation nationalization privatization ruling verdict guilty plea interrogation autopsy hearing prosecution
		testimony disappearance confirmation reinstatement suspension shutdown walkout lockout strike lay-off layoff firing confiscation eviction
		expropriation forfeiture internment heist larceny recount retrial mistrial repossession unionization usurpation wiretap electrocution
		dethronement disbandment decriminalization deregulation enthronement legalization liberalization investiture reassignment reorganisation
		resettlement rehearing self-immolation jailing poisoning hazing enfranchisement disqualification disbarment indictments exoneration
		walkabout by-election byelection landslide`,
		`inquiry enquiry litigation vote ballot primary caucus runoff injunction pardon amnesty parole bail reform decree edict approval rejection
		veto adoption amendment revision scandal cover-up coverup corruption fraud violation breach offense offence burglary rape arson looting
		vandalism smuggling trafficking extortion bribery embezzlement swindle perjury hoax abuse harassment discrimination punishment release
		pickup defiance disobedience candidacy succession registration implementation imposition formation founding dissolution vigil march
		commemoration anniversary lawsuit misconduct malpractice piracy procurement infringement blackmail treason rollback procession countdown`,
		`charge suit order legislation measure sentence fine award review filing restriction ban exile retirement crime poll petition enforcement
		establishment subpoena foundation`,
		"The arrest came on Sunday."},
	{"disaster and accident", Occurrence,
		`earthquake quake tremor aftershock tsunami flood flooding hurricane cyclone typhoon tornado mudslide avalanche eruption wildfire blaze
		drought famine epidemic pandemic outbreak crash collision derailment accident meltdown collapse disaster catastrophe calamity tragedy crisis
		rescue blackout outage shipwreck sinking stampede fiasco debacle downpour snowfall rainfall rainstorm snowstorm thunderstorm storm blizzard
		heatwave contamination hailstorm incident mishap blunder drowning conflagration temblor landslip pileup pile-up rockslide cloudburst
		subsidence cave-in capsizing near-miss cull culling`,
		`rain fire spill leak leakage breakdown malfunction damage infection contagion plague upheaval turmoil chaos disruption interruption setback
		ordeal starvation scare frenzy panic eclipse lightning`,
		`problem shock trouble glitch wreck situation`,
		"The earthquake destroyed the port."},
	{"health and life", Occurrence,
		`death suicide birth wedding marriage divorce funeral burial cremation pregnancy miscarriage amputation vaccination inoculation
		hospitalization hospitalisation diagnosis overdose demise baptism christening engagement transplantation injection rehabilitation decease
		euthanasia immunisation stillbirth transfusion resuscitation beatification canonization canonisation`,
		`surgery illness injury recovery stroke fever transmission immunization treatment therapy transplant checkup survival upbringing incubation
		relapse graduation chemotherapy biopsy childbirth coma`,
		`pain stress cough wound fate abortion emergency`,
		"The funeral was private."},
	{"business", Occurrence,
		`merger acquisition buyout buy-out divestiture divestment liquidation reorganization recapitalization spinoff spin-off flotation downsizing
		foreclosure bailout bail-out bankrupty selloff sell-off write-off write-down writedown writeoff redemption refinancing purchase auction
		launch rollout closure repurchase buyback buy-back relocation expansion diversification nationalisation turnaround start-up cutback
		cancellation amalgamation consolidation delisting resale recapitalisation stockpiling refurbishment groundbreaking restocking demerger
		rebranding`,
		`bid sale financing payment repayment prepayment shipment delivery offering listing payout default dealing renovation rebuilding
		reconstruction discontinuation discounting conversion profit-taking arbitrage speculation bidding price-cutting underwriting issuance
		placement hiring outsourcing restructuring closing bankruptcy transaction loss gain`,
		`trading production development venture donation buying selling manufacturing processing servicing combination arrangement transfer inflow
		investment trade`,
		"The merger was completed in May."},
	{"change", Occurrence,
		`rise increase decrease decline drop plunge slump surge jump upturn downturn recession slowdown boom rebound reversal devaluation revaluation
		depreciation appreciation deterioration improvement erosion escalation acceleration contraction reduction cut growth plummet tumble upsurge
		upswing slide comeback disintegration resurgence emergence extinction evolution transformation shift modernization integration split
		separation weakening strengthening alteration centralization commercialization depletion destabilization dispersal democratization downfall
		downswing uptick downtick intensification industrialization influx outflow modernisation normalisation reappearance recurrence
		revitalization stabilization phase-out phaseout sell-down run-up dissipation implosion oscillation`,
		`change fluctuation shakeup shake-up overhaul modification adjustment transition swing spurt shrinkage thaw revival renewal deflation
		correction crunch squeeze dip warming easing loosening tightening climb leap volatility turbulence upgrade downgrade fall`,
		`trend progress process break turn run impact result outcome flow spread inflation`,
		"The rise surprised analysts."},
	{"motion", Occurrence,
		`arrival escape takeoff liftoff lift-off voyage journey expedition pilgrimage exodus emigration crossing return entry re-entry stopover
		migration blastoff spaceflight splashdown spacewalk sojourn trek circumnavigation embarkation disembarkation homecoming moonwalk touchdown
		flyby fly-by relaunch docking undocking outflux ascension rendezvous`,
		`ride walk drive ascent descent cruise hike detour entrance chase pursuit search hunt transit passage jaunt excursion tow move tour`,
		`travel shipping circulation flight`,
		"His arrival drew crowds."},
	{"sport and culture", Occurrence,
		`festival premiere debut screening rehearsal concert recital celebration carnival parade banquet broadcast interview telecast reunion
		ceremony unveiling tournament championship contest playoff final semifinal semi-final quarterfinal kickoff penalty shoot-out rematch
		audition exhibition fiesta pageant regatta tourney reopening knockout kick-off tip-off face-off curtain-raiser centenary bicentenary
		tercentenary jubilee`,
		`match show dinner lunch breakfast marathon recording filming publication appearance trick workshop seminar lecture symposium fair event
		awards festivities win upset toast applause olympics matchup gala scrimmage innings`,
		`play feast dance stunt gig reading performance game`,
		"The concert drew thousands."},
	{"doing", Occurrence,
		`discovery invention creation completion destruction demolition excavation experiment restoration eradication elimination extermination theft
		robbery fulfilment fulfillment attainment achievement breakthrough handling misuse disposal participation failure interception interference
		preparation intrusion encounter prevention decision replacement introduction desecration exhumation dismantling reburial reclamation
		rediscovery beautification electrification deforestation`,
		`use exploitation selection act deed gesture feat undertaking encouragement contribution assistance help evaluation assessment examination
		surveillance observation calculation measurement inspection simulation maintenance repair supervision acceptance avoidance usage exposure
		collection extraction inclusion exclusion construction exploration action`,
		`activity work procedure planning reaction study research survey analysis support response test choice training comparison`,
		"The discovery was published in March."},
	{"speech", Occurrence,
		`speech announcement denunciation condemnation apology accusation allegation denial outcry outburst objection quarrel argument declaration
		proclamation conversation briefing admission confession revelation disclosure criticism rebuke scolding complaint praise telephone-call
		pronouncement tirade retraction clarification rebuttal disavowal reprimand eulogy exhortation recantation communique`,
		`remark comment call warning suggestion recommendation answer reply explanation assertion claim promise pledge vow oath reassurance
		prediction forecast projection estimate rumor rumour boast sermon chant mention greeting gossip conclusion finding judgment judgement
		ultimatum demand talk`,
		`statement report advice address question condolence prayer`,
		"The speech was broadcast live."},
	{"attempts and requests", IAction,
		`attempt appeal request`,
		`proposal effort invitation refusal urging endeavor endeavour offer threat`,
		`plan`,
		"An attempt to free them failed."},
	{"attitudes", IState,
		``,
		`fear desire willingness determination intention eagerness reluctance`,
		`belief wish worry concern doubt ambition aim strategy anger expectation hope`,
		"The expectation of a good harvest grew."},
	{"phases", Aspectual,
		`resumption cessation continuation commencement`,
		`beginning start onset outset culmination halt close ending opening termination`,
		`stop pause delay end`,
		"The resumption of the talks was delayed."},
	{"states", State,
		`captivity`,
		`shortage lack weakness instability poverty glut`,
		`pressure uncertainty danger independence deficit surplus`,
		"The shortage lasted all winter."},
}

// noun is what the table says of a noun: its class and strength, 0 for none.
type noun struct {
	class    Class
	strength int8
}

const (
	doubtful int8 = iota + 1
	likely
	sure
)

// nouns holds every form of the event nouns. Where two families hold a noun the stronger one has it, the earlier one among equals.
var nouns = func() *text.Table[noun] {
	m := map[string]noun{}
	for _, f := range eventNouns {
		for i, words := range []string{f.doubtful, f.likely, f.sure} {
			for _, w := range strings.Fields(words) {
				n := noun{f.class, int8(i) + 1}
				for _, form := range [...]string{w, inflect.Plural(w)} {
					if m[form].strength < n.strength {
						m[form] = n
					}
				}
			}
		}
	}
	return text.NewTable(m)
}()
