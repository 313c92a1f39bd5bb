package syntax

import (
	"strings"

	"github.com/seed-620526af/timeline/internal/names"
	"github.com/seed-620526af/timeline/internal/text"
)

// sex is whether a person is called he or she.
type sex uint8

const (
	unsaid sex = iota
	male
	female
)

// sex returns what the article says of the sex of name e, a person: by the word before it, here or where it stands elsewhere, or
// by the given name.
func (r *Reading) sex(e int) sex {
	if !r.sexed {
		r.sexed = true
		r.readSexes()
	}
	n := &r.Names[e]
	if s := r.sexes[n.Canonical]; s != unsaid {
		return s
	}
	if she, known := givenNames.Find(firstWord(n.Canonical)); known {
		return sexOf(she)
	}
	return unsaid
}

// readSexes notes the sex of those whom the article calls by a word that says it.
func (r *Reading) readSexes() {
	if r.sexes == nil {
		r.sexes = map[string]sex{}
	}
	clear(r.sexes)
	for e := range r.Names {
		n := &r.Names[e]
		if n.Type != names.Person || n.First == 0 || r.NameOf[n.First-1] >= 0 && r.NameOf[n.First-1] != int32(e) {
			continue
		}
		if she, ok := titlesOfSex.Of(r.Text, int(n.First)-1); ok && r.sexes[n.Canonical] == unsaid {
			r.sexes[n.Canonical] = sexOf(she)
		}
	}
}

func sexOf(she bool) sex {
	if she {
		return female
	}
	return male
}

// titlesOfSex stand before names.
var titlesOfSex = text.NewTable(text.Join(
	text.List(true, `mrs mrs. ms ms. miss lady queen princess baroness duchess countess dame actress wife mother daughter sister widow aunt niece
		grandmother girlfriend spokeswoman chairwoman businesswoman congresswoman policewoman`),
	text.List(false, `mr mr. sir king prince lord duke count baron husband father son brother uncle nephew grandfather boyfriend spokesman
		businessman congressman policeman`),
))

var feminine = text.Words("she her hers herself")

// firstWord returns the first word of a name.
func firstWord(name string) string {
	if i := strings.IndexByte(name, ' '); i >= 0 {
		return name[:i]
	}
	return ""
}

// givenNames that nearly always are a woman's (true) or a man's (false).
var givenNames = text.NewTable(text.Join(
	text.List(true, `mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty sandra margaret ashley kimberly emily donna michelle carol amanda
		melissa deborah stephanie rebecca laura sharon cynthia kathleen amy angela shirley anna brenda pamela emma nicole helen samantha katherine christine debra rachel
		carolyn janet maria heather diane julie joyce victoria kelly christina joan evelyn lauren judith olivia martha cheryl megan ann alice jacqueline hannah catherine
		theresa teresa doris gloria sara janice julia kathryn grace judy amber danielle marilyn beverly charlotte natalie theresa diana brittany sofia sophie isabella
		hillary condoleezza madeleine sonia indira benazir aung ursula christine nicola theresa jacinda kamala nancy ruth elena irina olga natalia svetlana tatiana yulia
		marina ludmila fatima aisha mariam leila yasmin chloe zoe lucy claire caroline louise jane kate katie molly eleanor ellen rosa carmen lucia ana beatriz
		gabriela valeria camila dilma cristina michele greta malala oprah beyonce rihanna madonna janet toya latoya serena venus simone naomi`),
	text.List(false, `james robert john michael david william richard joseph thomas christopher charles daniel matthew anthony mark donald steven andrew paul joshua kenneth kevin brian
		george timothy ronald jason edward jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin scott brandon benjamin samuel gregory alexander patrick
		frank raymond jack dennis jerry tyler aaron jose adam nathan henry zachary douglas peter kyle noah ethan jeremy walter christian keith roger terry austin sean
		gerald carl harold dylan arthur lawrence jordan jesse bryan billy bruce gabriel joe logan alan juan albert willie elijah wayne randy vincent philip bobby johnny
		bradley barack hillel vladimir sergey sergei dmitry dmitri boris mikhail nikolai igor ivan yuri alexei aleksandr viktor oleg conrad steve bill tim jim tom
		ben bob mike tony gordon nicolas francois emmanuel jacques pierre silvio mario matteo giuseppe angelo hugo fidel raul luis carlos jorge pedro pablo diego fernando
		mohammed muhammad mohamed ahmed ali hassan hussein hosni bashar recep mahmoud hamid omar osama saddam muammar abdullah salman benjamin ehud ariel shimon narendra
		manmohan rahul imran pervez asif xi hu wen shinzo junichiro kim ban kofi nelson jacob thabo robert alistair vince nick ed ken martin neil ian graham simon stuart colin`),
))
