package text

// abbreviation says how a period after the word is read.
type abbreviation uint8

const (
	anywhere   abbreviation = iota // may end a sentence: Inc., Nov., U.S.
	beforeName                     // stands before a name or number, and ends no sentence: Mr., Gov., No.
)

var abbreviations = NewTable(Join(
	List(beforeName, `mr mrs ms messrs mme mlle dr prof rev fr hon gen lt col maj capt cpt cmdr adm sgt cpl pvt
		sen sens rep reps gov govs pres supt insp det msgr st ste mt ft no nos art vs pp fig vol ch eq cf viz al ca c approx est`),
	List(anywhere, `jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri
		inc corp co cos ltd llc plc bros assn dept univ jr sr esq etc ave blvd rd hwy
		ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn mo mont neb nev okla ore pa penn tenn tex va vt wash wis wyo ont que
		a.m p.m e.g i.e u.s u.k u.n e.u d.c ph.d m.d`),
))

// plainWords are no abbreviations in lower case.
var plainWords = Words("ill mass ore ark wash mar ind")

// starters are words that, capitalised after an abbreviation, begin a sentence.
var starters = NewTable(List(true, `the a an this that these those he she it they we i you his her its their our my
	in on at by for from to with as after before since until when while if although though but and or so yet however
	meanwhile also then there here what who why how where not no some many most several all both each one two three
	now still even once last next earlier later mr mrs ms according police officials`))
