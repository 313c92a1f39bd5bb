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
		assassination murder killing slaying homicide manslaughter kidnapping abduction hijacking ceasefire cease-fire truce armistice surrender incursion
		occupation annexation conquest liberation retreat withdrawal pullout pullback blockade encirclement onslaught blitz crackdown pogrom riot
		rioting unrest violence fighting bloodshed carnage sabotage terrorism blast explosion detonation gunfire evacuation deployment
		mobilization buildup build-up standoff showdown stand-off manhunt hostilities air-raid bombardments air-strike siege stabbing beating lynching
		persecution repression torture reprisal retaliation intervention landing capture seizure takeover overthrow ouster defeat victory
		demilitarization disarmament stalemate confrontation struggle fight`,
		`conflict combat campaign crusade insurgency advance patrol duel feud brawl airlift peacekeeping warfare aggression hostility salvo bloodletting crossfire atrocity rampage
		rout triumph conscription destruction devastation attrition`,
		`operation mission exercise strike fire force movement thrust push resistance march action drill threat peace bomb hit strikes`,
		"The invasion began at dawn."},
	{"diplomacy", Occurrence,
		`summit negotiation talks meeting visit trip ratification accession signing mediation arbitration reconciliation rapprochement normalization
		handshake recall expulsion consultation detente reunification unification partition secession handover repatriation cooperation
		breakup break-up enlargement`,
		`conference ceremony session dialogue discussion debate gathering accord deal embargo boycott sanction dispute quarrel
		row rift crisis tension compromise impasse deadlock breakthrough commitment reception meetings`,
		`agreement pact treaty relation contact exchange alliance mission tour resolution initiative forum congress convention council assembly
		engagement involvement coordination collaboration settlement peacemaking diplomacy audience`,
		"The meeting lasted two hours."},
	{"politics and law", Occurrence,
		`arrest trial indictment conviction acquittal sentencing extradition impeachment execution lawsuit investigation probe inquest arraignment
		imprisonment detention resignation inauguration abdication election re-election reelection referendum plebiscite nomination appointment
		reappointment dismissal removal ousting departure retirement coronation demonstration protest rally sit-in riot filibuster defection
		deportation expulsion enactment repeal annulment abolition emancipation nationalization privatization ruling verdict guilty plea
		interrogation autopsy manhunt crackdown raid hearing prosecution testimony disappearance confirmation reinstatement suspension
		shutdown walkout lockout strike lay-off layoff firing exile`,
		`inquiry enquiry litigation vote ballot poll primary caucus runoff campaign hearing petition injunction subpoena pardon amnesty parole
		custody bail reform decision decree edict approval rejection veto adoption amendment revision scandal cover-up coverup corruption fraud
		violation breach crime offense offence theft robbery burglary rape arson looting vandalism smuggling trafficking extortion bribery embezzlement
		swindle perjury hoax abuse harassment discrimination punishment release pickup crossing defiance disobedience candidacy succession
		registration enforcement implementation imposition establishment formation creation foundation founding dissolution vigil march parade
		commemoration anniversary celebration`,
		`case charge suit action order law bill legislation rule policy regulation measure appeal search sentence penalty fine award
		review inspection administration presidency rule regime term leadership transition filing conduct restriction ban`,
		"The arrest came on Sunday."},
	{"disaster and accident", Occurrence,
		`earthquake quake tremor aftershock tsunami flood flooding hurricane cyclone typhoon tornado landslide mudslide avalanche eruption wildfire
		blaze drought famine epidemic pandemic outbreak crash collision derailment accident explosion meltdown collapse disaster catastrophe
		calamity tragedy crisis emergency rescue blackout outage shipwreck sinking stampede fiasco debacle downpour snowfall rainfall rainstorm
		snowstorm thunderstorm storm blizzard heatwave contamination hailstorm incident mishap blunder drowning`,
		`rain fire spill leak leakage breakdown malfunction failure devastation damage destruction infection contagion plague upheaval turmoil
		chaos disruption interruption mishap setback ordeal starvation scare frenzy panic`,
		`storm wave error mistake problem shock trouble snow wind heat hazard glitch wreck event situation`,
		"The earthquake destroyed the port."},
	{"health and life", Occurrence,
		`death suicide birth wedding marriage divorce funeral burial cremation pregnancy abortion miscarriage amputation autopsy vaccination inoculation
		quarantine hospitalization hospitalisation diagnosis overdose demise baptism christening engagement transplantation injection rehabilitation`,
		`surgery illness injury recovery stroke seizure fever infection transmission immunization treatment therapy transplant checkup survival
		adoption upbringing incubation relapse screening graduation`,
		`operation disease pain care condition test life use symptom stress cough wound fate`,
		"The funeral was private."},
	{"business", Occurrence,
		`merger acquisition takeover buyout buy-out divestiture divestment bankruptcy liquidation restructuring reorganization recapitalization
		spinoff spin-off flotation layoff downsizing foreclosure bailout bail-out bankrupty selloff sell-off write-off write-down writedown writeoff
		redemption refinancing privatization purchase transaction auction launch rollout shutdown closure closing recall repurchase buyback buy-back
		relocation expansion diversification nationalisation turnaround start-up cutback cancellation`,
		`bid deal sale trade investment financing payment repayment prepayment shipment delivery offering listing closing payout default dealing
		renovation demolition construction rebuilding reconstruction restoration replacement introduction discontinuation discounting conversion
		profit-taking arbitrage speculation bidding price-cutting underwriting disposal issuance placement tender hiring outsourcing`,
		`offer loss gain profit earnings income charge trading production service development venture order distribution contract
		management marketing advertising support project program contribution donation fund funding loan lending borrowing spending savings saving
		buying selling manufacturing processing servicing operation output import export cost savings investing insolvency partnership
		combination arrangement exchange withdrawal holding dividend transfer competition outflow inflow`,
		"The merger was completed in May."},
	{"change", Occurrence,
		`rise fall increase decrease decline drop plunge slump surge jump upturn downturn recession slowdown boom rebound reversal devaluation
		revaluation depreciation appreciation deterioration improvement erosion escalation acceleration expansion contraction reduction cut
		growth collapse plummet tumble upsurge upswing slide comeback disintegration resurgence emergence disappearance extinction evolution
		transformation shift modernization integration split breakup separation demise weakening strengthening`,
		`change advance fluctuation shakeup shake-up overhaul revision modification adjustment transition swing spurt shrinkage thaw conversion
		recovery revival renewal inflation deflation buildup rally correction crunch squeeze dip cutback warming meltdown growth
		easing loosening tightening climb leap volatility turbulence turnover upgrade downgrade growth`,
		`development trend progress process break turn run move movement effect impact result outcome upheaval stability flow spread`,
		"The rise surprised analysts."},
	{"motion", Occurrence,
		`arrival departure escape landing takeoff liftoff lift-off voyage journey expedition pilgrimage exodus emigration evacuation crossing return
		entry re-entry flight stopover tour visit migration`,
		`trip ride walk drive ascent descent cruise climb hike detour jump entrance chase pursuit search hunt transit passage departure jaunt excursion tow
		stay move removal immigration convoy delivery`,
		`transport transportation travel traffic passage transfer movement shipping route step access race circulation`,
		"His arrival drew crowds."},
	{"sport and culture", Occurrence,
		`festival premiere debut screening rehearsal concert recital celebration carnival parade banquet performance broadcast interview telecast
		reunion ceremony unveiling tournament championship contest showdown playoff final semifinal semi-final quarterfinal inauguration
		concert kickoff penalty shoot-out shootout rematch audition exhibition`,
		`match game race tour show party dinner lunch breakfast exhibition parade marathon competition recording filming publication appearance
		trick comeback workshop seminar lecture symposium fair event awards festivities victory win defeat upset toast applause`,
		`performance play release gala event session shot goal cup season feast dance drill stunt gig reading`,
		"The concert drew thousands."},
	{"doing", Occurrence,
		`discovery invention creation construction completion destruction demolition exploration excavation experiment restoration eradication
		elimination extermination theft robbery fulfilment fulfillment attainment achievement breakthrough handling misuse disposal participation failure
		interception interference preparation intrusion encounter prevention visit decision demise replacement introduction`,
		`use exploitation selection choice act deed gesture rehearsal feat undertaking intervention encouragement contribution training
		assistance support aid help rescue search comparison evaluation assessment examination surveillance observation calculation measurement
		test trial inspection simulation maintenance repair renewal management conduct supervision absence presence acceptance avoidance
		dealing usage expulsion application selection disclosure exposure collection extraction inclusion exclusion`,
		`action activity work job task project practice procedure process program planning step response reaction role
		service study research survey analysis education teaching employment attention`,
		"The discovery was published in March."},
	{"speech", Occurrence,
		`speech address announcement denunciation condemnation apology accusation allegation denial outcry outburst objection quarrel
		argument declaration proclamation conversation briefing admission confession revelation disclosure criticism rebuke scolding complaint
		resignation inauguration praise protest plea telephone-call`,
		`remark comment call warning suggestion recommendation speculation discussion debate inquiry question answer reply response explanation testimony
		assertion claim promise pledge vow oath confirmation reassurance prediction forecast projection estimate rumor rumour boast lecture sermon
		prayer chant mention greeting gossip conclusion finding judgment judgement condolence ultimatum demand`,
		`statement report message letter word story account quote language advice opinion view talk`,
		"The speech was broadcast live."},
	{"attempts and requests", IAction,
		`attempt appeal request`,
		`proposal bid effort pledge promise invitation refusal urging endeavor endeavour demand offer ultimatum recommendation threat`,
		`plan approval order agreement help`,
		"An attempt to free them failed."},
	{"attitudes", IState,
		``,
		`hope expectation fear desire willingness determination intention eagerness reluctance`,
		`plan belief wish need worry concern doubt ability hope ambition aim strategy anger support opposition confidence interest`,
		"The expectation of a good harvest grew."},
	{"phases", Aspectual,
		`resumption cessation continuation completion commencement`,
		`beginning start end onset outset conclusion culmination halt close closure ending interruption opening termination`,
		`stop pause delay`,
		"The resumption of the talks was delayed."},
	{"states", State,
		`captivity famine stalemate custody imprisonment unemployment`,
		`shortage lack weakness crisis turmoil tension instability poverty unrest chaos glut blockade`,
		`peace problem situation status condition emergency pressure ties uncertainty security danger debt independence treatment
		loss presence exile dispute absence deficit surplus`,
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
