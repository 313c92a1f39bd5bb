package names

import (
	"strings"

	"github.com/seed-620526af/timeline/internal/text"
)

// nicknameRows are given names, each with its short forms. A form that several have is that of the most frequent.
const nicknameRows = `
Abraham | Abe
Albert | Al, Bert
Alan | Allan, Allen
Alastair | Alistair, Alasdair
Alexander | Alex, Alec, Sasha
Andrew | Andy, Drew
Anthony | Tony
Arnold | Arnie
Barbara | Barb
Benjamin | Ben
Bernard | Bernie
Charles | Charlie, Chuck, Chas
Christopher | Chris, Kit
Cynthia | Cindy
Daniel | Dan, Danny
David | Dave
Deborah | Debbie, Deb
Dennis | Denny
Dmitry | Dima, Dmitri, Dmitriy
Donald | Don, Donny
Douglas | Doug
Edmund | Ned
Edward | Ed, Eddie, Ted, Teddy
Elizabeth | Elisabeth, Liz, Lizzie, Beth, Betsy
Eugene | Gene
Francis | Frank
Franklin | Frankie
Frederick | Fred, Freddie
Gerald | Gerry
Gregory | Greg
Harold | Hal
Henry | Hank, Harry
Herbert | Herb
Howard | Howie
Jacob | Jake
Jacqueline | Jacqui, Jackie
James | Jim, Jimmy, Jamie
Jeffrey | Jeff, Geoff, Geoffrey, Jeffery
Jennifer | Jen, Jenny
Jeremiah | Jerry
Jessica | Jess
John | Jack, Johnny
Jonathan | Jon, Jonny
Joseph | Joe, Joey
Joshua | Josh
Judith | Judy
Katherine | Catherine, Kathy, Katie, Kate, Cate, Cathy, Kathryn, Katharine
Kenneth | Ken, Kenny
Kimberly | Kim
Lawrence | Larry, Laurence
Leonard | Len, Lenny
Leonardo | Leo
Louis | Lou
Luis | Luiz
Margaret | Maggie, Peggy, Meg
Matthew | Matt
Michael | Mike, Mick, Mickey
Mikhail | Misha
Mitchell | Mitch
Mohammed | Muhammad, Mohammad, Mohamed, Mohamad, Muhammed
Nancy | Nan
Nathaniel | Nate, Nathan
Nicholas | Nick, Nicky, Nicolas
Pamela | Pam
Patrick | Pat, Paddy
Peter | Pete
Philip | Phil, Phillip
Raymond | Ray
Rebecca | Becky
Richard | Dick, Rick, Rich, Ricky
Robert | Bob, Bobby, Rob, Robbie
Ronald | Ron, Ronnie
Rudolph | Rudy
Russell | Russ
Samuel | Sam, Sammy
Sergei | Sergey, Sergej
Stanley | Stan
Stephen | Steve, Steven
Stuart | Stewart
Susan | Sue, Susie
Terence | Terry
Theodore | Theo
Thomas | Tom, Tommy
Timothy | Tim
Valerie | Val
Victoria | Vicky
Vincent | Vince
Vladimir | Volodymyr
Walter | Walt
William | Bill, Will, Billy, Willie
Yevgeny | Evgeny, Yevgeni
Yusuf | Youssef, Yousef, Yusef
Zachary | Zach, Zack
`

// formal gives the given name that a short form stands for, in lower case.
var formal = text.NewTable(func() map[string]string {
	all := map[string]string{}
	for _, row := range strings.Split(strings.TrimSpace(nicknameRows), "\n") {
		name, short, _ := strings.Cut(row, "|")
		for _, s := range commaList(short) {
			all[text.Lower(s)] = text.Lower(strings.TrimSpace(name))
		}
	}
	return all
})
