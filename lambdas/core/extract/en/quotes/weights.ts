/** Weights of what is observed at a cue, in hundredths of a log-odds: "verb:say 210" and so on, one an entry. */
export const ENGLISH_QUOTE_WEIGHTS = `
before:'s 26
before:aggressively 56
before:almost -39
before:also 73
before:always 24
before:apparently 19
before:are 31
before:barely 42
before:be -53
before:been -50
before:being -54
before:can -49
before:can't -48
before:cannot -68
before:certainly 36
before:clearly -19
before:consistently 19
before:correctly -50
before:could -63
before:couldn't -80
before:currently -35
before:deadly -16
before:defiantly 25
before:derisively 67
before:didn't -36
before:directly 36
before:do 20
before:does 19
before:don't 45
before:earlier -18
before:early -23
before:enthusiastically 42
before:especially -23
before:essentially -24
before:even -21
before:forcefully -18
before:formally 93
before:frequently -44
before:fully 36
before:further -21
before:had -76
before:hadn't -40
before:has 26
before:hasn't -26
before:have 56
before:haven't 69
before:having 39
before:he'd -103
before:he'll 20
before:historically -29
before:hotly -26
before:i'd 25
before:i've 36
before:immediately 32
before:implicitly 17
before:increasingly 19
before:inevitably -41
before:initially 22
before:instead -49
before:is 64
before:just -74
before:largely 15
before:later -29
before:less 37
before:may -15
before:might -24
before:mostly 28
before:much -41
before:must -48
before:never -48
before:not -22
before:now 57
before:occasionally 27
before:often 20
before:only -61
before:openly 41
before:originally 31
before:overwhelmingly -30
before:particularly 27
before:partly 17
before:personally -32
before:pointedly 23
before:previously 113
before:privately 26
before:probably 31
before:publicly 108
before:quickly 65
before:quietly 17
before:rally 62
before:rarely -40
before:rather 33
before:really 64
before:recently 40
before:reportedly 70
before:seemingly 28
before:seriously 50
before:she'd -36
before:should -136
before:shouldn't -52
before:similarly 22
before:simply -66
before:specifically 54
before:still 49
before:suddenly 50
before:temporarily -18
before:then 31
before:they're 50
before:they've 34
before:to -33
before:today 49
before:too -66
before:truly -44
before:typically 42
before:ultimately 23
before:very -61
before:wasn't -50
before:we'll 33
before:we're 46
before:we've 42
before:well -15
before:were -15
before:weren't -24
before:will -48
before:won't -87
before:would -92
bias -47
class:other aside -72
class:other aside-marked -126
class:other at:about 32
class:other at:against 24
class:other at:ahead -19
class:other at:among -19
class:other at:around 18
class:other at:at 22
class:other at:between -32
class:other at:down -18
class:other at:during -66
class:other at:from -39
class:other at:in -20
class:other at:into -27
class:other at:of 24
class:other at:off 45
class:other at:outside -17
class:other at:over 25
class:other at:than -56
class:other at:through -20
class:other at:under -36
class:other at:upon 16
class:other at:with -20
class:other at:within -28
class:other bare -29
class:other clause -18
class:other colon -24
class:other gerund -41
class:other mark -66
class:other noun -42
class:other question -23
class:other that -44
class:speech aside 67
class:speech aside-marked 54
class:speech at:about 17
class:speech at:against 15
class:speech at:at -70
class:speech at:during 34
class:speech at:for 17
class:speech at:from -33
class:speech at:in -21
class:speech at:of -19
class:speech at:off -34
class:speech at:out 20
class:speech at:over -34
class:speech at:than 24
class:speech bare -25
class:speech clause 35
class:speech finite 27
class:speech gerund 18
class:speech mark 87
class:speech noun -28
class:speech passive 28
class:speech question 57
class:speech that 61
form:bare -49
form:gerund -21
form:infinitive -33
form:noun -57
form:passive 17
frame:as gerund -32
frame:as noun 27
frame:as passive 52
frame:as progressive -25
frame:aside bare -96
frame:aside finite 61
frame:aside gerund -87
frame:aside infinitive -57
frame:aside noun -42
frame:aside passive 161
frame:aside progressive -24
frame:aside-marked finite 39
frame:aside-marked gerund -54
frame:aside-marked infinitive -74
frame:aside-marked noun -24
frame:aside-marked passive 77
frame:at:about 36
frame:at:about finite -18
frame:at:about gerund -22
frame:at:about infinitive 35
frame:at:about noun 64
frame:at:about passive -44
frame:at:about progressive 15
frame:at:against 36
frame:at:against finite -32
frame:at:against gerund 26
frame:at:against infinitive 19
frame:at:against noun 23
frame:at:ahead -19
frame:at:ahead finite -18
frame:at:ahead noun 24
frame:at:among -25
frame:at:among finite -26
frame:at:among noun -17
frame:at:around 18
frame:at:around noun 18
frame:at:at -35
frame:at:at bare 18
frame:at:at finite 15
frame:at:at infinitive -44
frame:at:at noun 18
frame:at:at passive -71
frame:at:between finite 16
frame:at:by -23
frame:at:by passive -15
frame:at:down -31
frame:at:down gerund -17
frame:at:during -31
frame:at:during noun -23
frame:at:for passive 57
frame:at:for progressive -23
frame:at:from -68
frame:at:from finite -50
frame:at:from gerund -26
frame:at:from noun 16
frame:at:in -33
frame:at:in bare 29
frame:at:in finite 26
frame:at:in gerund -32
frame:at:in infinitive 26
frame:at:in noun -47
frame:at:in passive -49
frame:at:into -36
frame:at:into finite -16
frame:at:like finite -40
frame:at:like noun 22
frame:at:of bare -21
frame:at:of gerund -53
frame:at:of passive 43
frame:at:off finite 49
frame:at:off infinitive -28
frame:at:on infinitive 29
frame:at:on passive -43
frame:at:on progressive 46
frame:at:out 25
frame:at:out finite 63
frame:at:outside -21
frame:at:over infinitive -30
frame:at:than -33
frame:at:than noun -25
frame:at:through -25
frame:at:through finite -46
frame:at:through noun 27
frame:at:to bare -23
frame:at:to finite -23
frame:at:to gerund 29
frame:at:to infinitive 35
frame:at:to passive 23
frame:at:to progressive -57
frame:at:under -36
frame:at:under finite -26
frame:at:up finite -19
frame:at:up gerund 52
frame:at:up infinitive -31
frame:at:up noun 21
frame:at:upon 36
frame:at:upon finite 36
frame:at:with finite -32
frame:at:with infinitive -31
frame:at:with noun 29
frame:at:with passive 43
frame:at:within -31
frame:clause progressive 25
frame:colon -31
frame:colon bare -24
frame:colon finite 24
frame:colon infinitive -16
frame:colon noun 36
frame:colon passive -19
frame:infinitive gerund 31
frame:infinitive infinitive -18
frame:infinitive passive -46
frame:infinitive progressive 32
frame:mark 16
frame:mark finite -27
frame:mark gerund 34
frame:mark infinitive 41
frame:mark progressive -23
frame:object bare 26
frame:object finite 28
frame:object gerund 22
frame:object infinitive 32
frame:object noun -68
frame:object passive -78
frame:question 20
frame:question finite -35
frame:question gerund 32
frame:question infinitive 54
frame:question noun -33
frame:question passive -18
frame:question progressive 30
frame:that gerund 45
frame:that infinitive -17
frame:that noun -27
frame:that passive -21
head:% 32
head:'s 39
head:- -87
head:. 63
head:/ -39
head:2008 -34
head:2014 77
head:27 23
head:69 -36
head:abedin -19
head:account 22
head:accounts 18
head:ackman -27
head:acs -30
head:activist 41
head:actor -20
head:additional -25
head:address -48
head:adelson -31
head:administration -19
head:admirers 17
head:ads 58
head:adviser -39
head:advocates 45
head:affairs 34
head:affordable -60
head:agencies 27
head:agency 36
head:agents -49
head:agreement 50
head:aide 95
head:aides 68
head:ailes -23
head:alabama 22
head:allen 39
head:allies 55
head:amendment -27
head:american -37
head:americans -81
head:an -28
head:analyses -19
head:analysis 51
head:analysts 66
head:answer -42
head:answering -38
head:answers -20
head:anthony 54
head:ap -31
head:appear -37
head:appointee -20
head:approach 39
head:areas 34
head:arguments 56
head:arizona -58
head:armstrong 44
head:army -58
head:ash 24
head:asking -17
head:associated -114
head:association 58
head:attack 16
head:attacks -28
head:audience 94
head:autor 29
head:axelrod 47
head:ayotte 32
head:babar 21
head:backers -20
head:ballots -19
head:bank -49
head:barkley -47
head:beach -20
head:beck 52
head:bednarek -55
head:begala 28
head:beijing 64
head:belt -20
head:benjamin -44
head:bennett -39
head:berlin 19
head:better 15
head:bid 17
head:biden -36
head:bill 55
head:billionaire -18
head:blackwell 38
head:blasio 50
head:board 25
head:bombs 69
head:book -27
head:boos -41
head:borger 16
head:boss -54
head:both -16
head:boyle -18
head:bozell 42
head:brafman 29
head:brooks 28
head:brown 32
head:brzezinski -16
head:bureau -26
head:business -61
head:businessman -17
head:butz -27
head:buyer -20
head:buying -16
head:cain 22
head:calls 31
head:cameron -20
head:camp 29
head:campaign 38
head:campaigns 24
head:candidacy 31
head:candidates 34
head:canova -22
head:care 23
head:carolina 16
head:carrier 32
head:carson 19
head:carter -29
head:carville -49
head:case -29
head:cast 35
head:caucus -28
head:caucuses 32
head:celebrations -20
head:census 30
head:center 19
head:centerview -26
head:certain 21
head:chains -16
head:chairman -18
head:check -17
head:chicago 109
head:children -37
head:china -18
head:chipok -74
head:christie -16
head:church 29
head:circle 20
head:circuit 16
head:cities 35
head:city -46
head:clark 42
head:clearer -18
head:cleveland 20
head:clients -24
head:climate 20
head:clinics 17
head:clintons 59
head:clubs 18
head:cnn -32
head:coalition -16
head:cohen -44
head:cohn 28
head:coleman 26
head:colleagues 28
head:college -21
head:colorado -56
head:columbia 25
head:column -34
head:com -28
head:commentators 32
head:comments -71
head:commission -28
head:committee 33
head:committeeman 36
head:companies -22
head:complex 51
head:conant -24
head:concert 45
head:congress 30
head:congressman -49
head:conservatives -15
head:consider -47
head:contenders 24
head:contests 91
head:controversial -19
head:controversy -19
head:conventions 16
head:conversation 20
head:conway 23
head:cooper 56
head:corporation 19
head:corps 21
head:coulter -45
head:council 31
head:countries -26
head:county 24
head:couple 32
head:couric 41
head:courses 20
head:court 21
head:criminal -45
head:critics 64
head:cross 23
head:crowd 43
head:crowley -19
head:cruz 40
head:cuban -57
head:culture -33
head:daily -53
head:dayton 51
head:debate -32
head:decade 26
head:decision -58
head:defense 30
head:deficits -17
head:delaware -41
head:delegate -33
head:delegates 19
head:democrat 18
head:democratic -64
head:democrats 66
head:department -29
head:departments 46
head:desantis 21
head:developer 24
head:developers 65
head:devine 45
head:diplomat 43
head:director 40
head:discussion -18
head:district -35
head:document -18
head:doggett 16
head:doj 53
head:donald -24
head:donors 26
head:doral 65
head:dozen -25
head:dread -30
head:díaz -26
head:ebeling -30
head:echo -36
head:economic -27
head:economists 45
head:economy -57
head:ed 15
head:editor -29
head:effect 23
head:egyptair 31
head:eight -19
head:ekovich -68
head:elders -36
head:election -33
head:electorate 83
head:elites -23
head:email 100
head:emails 45
head:emanuel 34
head:employee 29
head:employees -18
head:employers -49
head:endorsement -38
head:engagement -25
head:environmentalists 32
head:erdogan -93
head:especially 35
head:espinoza -26
head:establishment 45
head:ethiopia -22
head:event 70
head:events -26
head:executives 85
head:exit -20
head:expert 32
head:experts 75
head:express 20
head:facebook 23
head:faction 72
head:fallon 43
head:family -33
head:fans -51
head:far -27
head:faso 21
head:father 24
head:favreau 19
head:fec -24
head:federation 40
head:feinstein -33
head:ferguson 31
head:ferrera 23
head:field 49
head:fields -20
head:filings 20
head:financial -17
head:findings 42
head:firm -34
head:flake 40
head:fleischer 23
head:floor 17
head:florida 29
head:forbes 42
head:force 26
head:forces -15
head:forum -42
head:four -62
head:francis 36
head:frank -20
head:freddy -27
head:friends 82
head:frustrated 25
head:fund -21
head:fundraising -31
head:funds 23
head:gallup 20
head:garcía 44
head:garin 22
head:garland 62
head:gates -35
head:gathering -35
head:general -38
head:german 19
head:germany 35
head:gibbs 61
head:gil -23
head:giles -15
head:gillibrand -28
head:ginsburg 24
head:giving 19
head:globe -16
head:god -65
head:goers 16
head:goff 22
head:good -36
head:gop -51
head:government -20
head:governments -34
head:governor 76
head:governors -39
head:graham 39
head:grandchildren -21
head:grassley 22
head:grayson -79
head:grimm -18
head:gross 21
head:ground -53
head:group 30
head:groups 41
head:grow -26
head:grubbs -23
head:guardian 45
head:gun -36
head:gutin 18
head:hackers 24
head:hahn 48
head:haley -73
head:half -22
head:harman 22
head:hayek 21
head:haynes -28
head:hearings 22
head:hedge 50
head:heiserman 37
head:hennessey 27
head:henry 18
head:her -26
head:heritage 21
head:highest -34
head:hillary -31
head:him -23
head:hispanic 18
head:hispanics 54
head:history -23
head:hold -15
head:holder 40
head:holding -27
head:hollande 31
head:hoover 22
head:host 17
head:hosts 27
head:hough -32
head:huckabee -34
head:huerta 44
head:huffington -98
head:hurun 47
head:husband 85
head:id -25
head:iii 42
head:illinois -18
head:immigration -55
head:include -42
head:independents 56
head:indiana 40
head:industry 19
head:inequality 39
head:initial -34
head:insiders 34
head:institute 31
head:institution 26
head:intel -22
head:interest -25
head:internal -19
head:international -24
head:interview -38
head:investigators 30
head:investors 44
head:involves 20
head:iowans 32
head:isis -48
head:islam -27
head:islamic -50
head:island -17
head:israel -21
head:issa -34
head:issue -46
head:issues 25
head:jack -21
head:jersey -17
head:jobs -61
head:johnson 25
head:jolly 19
head:journal -17
head:journalist 28
head:judge 36
head:kaine 30
head:karimi 17
head:kasich 27
head:keep 24
head:kelly 43
head:kerry 40
head:khan -41
head:kiedis 33
head:kirk -54
head:korea -47
head:laban 21
head:lady -20
head:latino -39
head:latinos -33
head:lawmakers 31
head:lawsuit 64
head:lawyer -29
head:lawyers 59
head:leader 49
head:leaders 24
head:leenders -23
head:legacy 16
head:legislation -57
head:letter 23
head:levels 67
head:levine 26
head:lewis -33
head:liberal -32
head:life 93
head:lobbying 20
head:lobbyists 50
head:long 70
head:losses 30
head:madden -34
head:magazine -18
head:maher 41
head:main 66
head:maine 57
head:major -34
head:making -36
head:malik -29
head:man -20
head:manafort 41
head:manzano 16
head:margin 15
head:market -20
head:martinez -25
head:mashable -50
head:mateen -56
head:matter 67
head:matters 42
head:matthews 18
head:mayor 42
head:mccain 49
head:mccarthy 58
head:mcconnell -28
head:me -23
head:meanwhile 20
head:media -26
head:memo -24
head:mercury 21
head:merrill 27
head:message 41
head:messages 18
head:mexico -39
head:miami 24
head:michigan 17
head:millennials 54
head:miller 22
head:million -70
head:milwaukee 20
head:minister -28
head:ministry 35
head:minnesota -27
head:minority -21
head:moderators 30
head:mogul 25
head:monday 25
head:month 20
head:mook 64
head:mortgages 37
head:most -36
head:mother 30
head:move 62
head:movement -61
head:msnbc -16
head:muir 15
head:multiple 39
head:murphy -67
head:murray -17
head:music 31
head:muslim -42
head:muslims -44
head:my 19
head:nabisco -22
head:name -31
head:national -26
head:nations -19
head:nationwide -73
head:nega 27
head:negative 48
head:neighbors -17
head:netanyahu 37
head:network -32
head:networks 18
head:neurosurgeon 22
head:nevada -29
head:new -32
head:news -28
head:newspaper 28
head:nieto 55
head:nixon 15
head:noah 31
head:nomination 47
head:nominee 18
head:now -17
head:number -29
head:numbers 16
head:obama 26
head:observers 46
head:offers -18
head:office 79
head:official 116
head:officials 70
head:ohio 27
head:ones 22
head:online 34
head:opening -43
head:operative -21
head:operatives 48
head:oregon -44
head:organization 43
head:organizer -24
head:other -111
head:others 87
head:otherwise 41
head:our -21
head:outcome 27
head:outlets 46
head:overall -35
head:own -39
head:owner -55
head:pac -32
head:pacs 62
head:page 21
head:palmieri 20
head:panel 75
head:paper 29
head:particular 34
head:partner 70
head:party -26
head:pass 19
head:past 52
head:paul 26
head:peace -34
head:pelosi -35
head:pen 34
head:pennsylvania -23
head:pentagon 65
head:people -19
head:percent 62
head:percentage -70
head:person 33
head:personal -39
head:pew -17
head:philadelphia 74
head:phone -37
head:pic -27
head:pilot -20
head:pinchuk -32
head:plan 48
head:platform -49
head:players 15
head:podesta 25
head:points 44
head:policies 17
head:policy -32
head:political -101
head:politicians 59
head:politics 20
head:poll 98
head:polling 21
head:polls 56
head:pollster 33
head:pollsters -24
head:poor 35
head:pope -18
head:population 42
head:populist -40
head:post 58
head:power -38
head:powers 25
head:premises -15
head:presidency -33
head:president -44
head:previous -50
head:price -43
head:priebus 56
head:primary -16
head:prince 29
head:principles -27
head:program -22
head:programs 20
head:proposal 31
head:prosecutors 88
head:provide -31
head:public -65
head:putin -35
head:questions -57
head:quiz -17
head:race 25
head:races 34
head:raising 20
head:rallies 21
head:ramos -18
head:rate 29
head:reagan -33
head:reason 40
head:recent -108
head:recession -30
head:record 51
head:records 121
head:referendum 28
head:refugees -26
head:region 28
head:reid 36
head:relationships 37
head:remarks -23
head:remembers 38
head:rendell -23
head:reports 78
head:republicans 71
head:requirements 16
head:research -23
head:residents 34
head:resolution 36
head:respondents -23
head:results 21
head:revelations -34
head:review 19
head:rhodes 45
head:rich -22
head:richards -88
head:rival 29
head:rivals 21
head:rnc -32
head:robinson 18
head:role -23
head:roloson 31
head:romney 30
head:ross -93
head:rule 70
head:rules 17
head:ruling 15
head:runner 26
head:russia -40
head:russians -19
head:ryan 48
head:s 23
head:said -38
head:saldana 40
head:saudis 32
head:savings 45
head:saying -33
head:scenario 35
head:schilling -21
head:schmidt -78
head:school 22
head:schumer -28
head:schwerin 27
head:scientists 46
head:scribner -26
head:seen -23
head:seldom 15
head:senate -28
head:senator -18
head:senators 62
head:sessions -45
head:several 15
head:shapiro -23
head:sharia -30
head:sharpens -24
head:shaw 50
head:sheppard 31
head:show 20
head:showing 53
head:shuster 23
head:side 30
head:sides 37
head:signs -42
head:similar -20
head:singer 114
head:skateboarding 21
head:smbatyan 30
head:smith 69
head:social -26
head:socialist 24
head:solons -45
head:some -44
head:somehow -36
head:someone -19
head:sometimes -32
head:son -20
head:soros -16
head:soto -48
head:sotomayor -29
head:source 16
head:south -32
head:southern -16
head:speaker 20
head:speakers -22
head:specifically -36
head:speech 33
head:speeches 35
head:spencer -31
head:spicer -29
head:spokesman 25
head:staff -35
head:staffer 19
head:staffers -26
head:stage 21
head:stakes -27
head:standards -45
head:starr 46
head:start -18
head:state -23
head:statements 27
head:states -64
head:steagall 55
head:stevens 16
head:stone 58
head:stories 67
head:story -43
head:students -35
head:style 73
head:suffering -20
head:superdelegates -30
head:support -22
head:supporter -34
head:supporters 35
head:surrogates 50
head:survey 93
head:surveys -17
head:swing -21
head:syria -16
head:taking 65
head:talk 23
head:talking 25
head:tamargo -27
head:tanzer 25
head:tax -35
head:taylor -28
head:teachers 71
head:team 104
head:technologies -37
head:technologists 28
head:technology 50
head:teck -20
head:television -32
head:tennessee -29
head:tenney -42
head:term -22
head:terror -39
head:terrorism -21
head:terrorist -48
head:tester 59
head:testing 34
head:that -101
head:the 31
head:them 17
head:theory -17
head:these -30
head:this -66
head:those 77
head:three -36
head:ticket 31
head:time -19
head:times 53
head:too -17
head:toomey 28
head:town 40
head:trade -27
head:traynor 18
head:trump 16
head:turkey -21
head:turnout -49
head:turns 61
head:tv -36
head:tweet -61
head:twitter -31
head:two -20
head:tyler -23
head:tyson -24
head:union 29
head:unions -48
head:united -111
head:university 18
head:us -50
head:usa 59
head:used 35
head:user -58
head:using -28
head:valls -32
head:various -35
head:vegas 45
head:verbal -18
head:vermont 29
head:victims 15
head:victories 27
head:victory 39
head:viguerie 42
head:violence -22
head:viverito 41
head:vos -27
head:vote -15
head:voter 32
head:votes -29
head:voting 37
head:waivers 19
head:walker -30
head:war 33
head:ward 32
head:washington -83
head:wasserstein -40
head:watch 17
head:ways -26
head:we 23
head:weapons -62
head:weaver 16
head:weber -24
head:website 31
head:weeks -19
head:weiner -44
head:west -40
head:westmacott -43
head:which -22
head:white 24
head:whites -15
head:who -41
head:who've 20
head:whose -22
head:wife -21
head:wikileaks 18
head:wilcox 22
head:will -41
head:williams 42
head:wilson 18
head:wisconsin 25
head:witness -52
head:women 41
head:wor710 49
head:work 18
head:worker -16
head:workers -21
head:world -35
head:worths 59
head:x 32
head:year 61
head:yellen -16
head:you're -16
head:your -24
head:youth -35
head:yue -32
head:zimmerman 18
head:zucker -19
length:0 -89
length:1 -35
length:5 26
length:6 18
opens:" 72
opens:$ 46
opens:' 101
opens:'s -62
opens:, -127
opens:- -111
opens:. -71
opens:/ -54
opens:1 -34
opens:11 -15
opens:12 -22
opens:20 39
opens:200 19
opens:2008 -37
opens:2011 22
opens:2015 -18
opens:2016 -65
opens:23 -50
opens:30 -46
opens:34 15
opens:40 20
opens:400 -16
opens:5 68
opens:64 -25
opens:68 -24
opens:: -26
opens:< -56
opens:@ -16
opens:a 50
opens:abortion 69
opens:about 109
opens:accepting 24
opens:according -26
opens:account -28
opens:accusations 42
opens:act -62
opens:ad 22
opens:addressing -28
opens:ads -21
opens:advantage -16
opens:advice -33
opens:african -39
opens:after -120
opens:against 43
opens:aimed -15
opens:alan -37
opens:ali 48
opens:all 26
opens:allegiance 23
opens:allowing 87
opens:alone -28
opens:along 29
opens:also 26
opens:although -26
opens:amendments 39
opens:among 42
opens:an 57
opens:and -170
opens:anonymity 43
opens:another 38
opens:answers 15
opens:anti 59
opens:any 30
opens:anyone 51
opens:appear -20
opens:appearing -21
opens:are -100
opens:arizona -28
opens:asked -36
opens:assistance -15
opens:at -23
opens:attacks 27
opens:attorney -21
opens:back 44
opens:ballots -22
opens:ban -21
opens:banning 27
opens:barack -21
opens:because -67
opens:beck -22
opens:before -104
opens:being 44
opens:benghazi -18
opens:betrayed -29
opens:bill 17
opens:billionaire 65
opens:black -81
opens:book -19
opens:both 53
opens:brafman 17
opens:breitbart -17
opens:britain 70
opens:building -34
opens:bush 31
opens:but -31
opens:buzzfeed -20
opens:by -93
opens:cabin -17
opens:calling 27
opens:cambridge -34
opens:came -26
opens:campaign -40
opens:can -22
opens:candidates 56
opens:canova -17
opens:capital -18
opens:carrier -33
opens:carson 41
opens:cbs -19
opens:central 27
opens:certain 38
opens:charleston -22
opens:child -16
opens:china 15
opens:chris 40
opens:christie -19
opens:citizens -25
opens:civil 61
opens:class 36
opens:classified -48
opens:clear 15
opens:cleveland 16
opens:clients 26
opens:clinton 42
opens:close -16
opens:closer 15
opens:comey 90
opens:comment -25
opens:comments 30
opens:committed -18
opens:committee -30
opens:common -24
opens:concerns 54
opens:conference -28
opens:confidence 21
opens:confident 44
opens:congress -23
opens:conservative -36
opens:constitutional -30
opens:contest -28
opens:contests -27
opens:contributions -19
opens:convention -20
opens:corey 51
opens:could -36
opens:creating 37
opens:criticism 104
opens:curiel 16
opens:dan -17
opens:david -46
opens:de -18
opens:debate 20
opens:debt -20
opens:decades -32
opens:defeating -16
opens:defending 32
opens:defense 77
opens:defunding 45
opens:delegates -32
opens:democracy -22
opens:democratic 33
opens:democrats 34
opens:department 21
opens:despite -58
opens:details 70
opens:development -42
opens:did -22
opens:direct 79
opens:discrimination -23
opens:divided -16
opens:dnc 18
opens:do -52
opens:does -25
opens:donald 55
opens:doubt 25
opens:during -53
opens:each -27
opens:economic 22
opens:edge -22
opens:effort 32
opens:efforts -18
opens:eight 18
opens:either 49
opens:election -30
opens:emails -18
opens:enough -46
opens:equal 23
opens:european 42
opens:even 16
opens:every -36
opens:evidence 34
opens:expanded -17
opens:experts 39
opens:extremist -16
opens:exxon -19
opens:facebook -36
opens:facing -16
opens:fact -21
opens:fast 34
opens:favor 150
opens:federal -31
opens:fell -42
opens:fellow 49
opens:finding -16
opens:firm -24
opens:first -30
opens:five 21
opens:for 26
opens:forbes -26
opens:foreigners 37
opens:former 27
opens:forward 42
opens:found -54
opens:four 20
opens:fox -16
opens:fracking -16
opens:frank -36
opens:free -35
opens:fresh 47
opens:from -59
opens:front -43
opens:frustration 30
opens:fun 51
opens:further -36
opens:geoff -16
opens:germany 48
opens:getting -21
opens:giving -27
opens:glass 16
opens:global 15
opens:goes -18
opens:good -52
opens:goodbye 48
opens:gop 30
opens:government -19
opens:greater 34
opens:groups -22
opens:guilty 19
opens:has -70
opens:have -64
opens:he 71
opens:he'd 108
opens:he'll 73
opens:help 46
opens:helping -31
opens:her 61
opens:herself -47
opens:higher -16
opens:highlight -16
opens:him 75
opens:his 73
opens:history 37
opens:holding 27
opens:home -32
opens:host 44
opens:hours 26
opens:house 22
opens:how 94
opens:however -43
opens:hundreds -23
opens:i -72
opens:id -25
opens:if 38
opens:illegal 56
opens:images 49
opens:immigrants 45
opens:immigration -37
opens:in -84
opens:included -22
opens:includes -19
opens:increased 21
opens:indiana 51
opens:individual 38
opens:information -23
opens:intended -16
opens:investors -24
opens:iowa 21
opens:iran 28
opens:is -33
opens:islamic -46
opens:island -25
opens:isn't 37
opens:israel 18
opens:issued -22
opens:issues 17
opens:it 73
opens:its 24
opens:itself -32
opens:james -21
opens:jeb 63
opens:jobs -22
opens:jon -28
opens:july -30
opens:kasich 26
opens:ken -29
opens:khan 23
opens:large 16
opens:last 31
opens:late -34
opens:law 50
opens:lawmakers -19
opens:laws -17
opens:lead -63
opens:leadership -19
opens:least 44
opens:legislation -16
opens:liberal -44
opens:liberals 29
opens:like -16
opens:line 23
opens:list -34
opens:little 93
opens:long 15
opens:losses 32
opens:made -31
opens:mail -16
opens:major 41
opens:makes -34
opens:manafort 54
opens:marco 44
opens:margin -24
opens:mark -24
opens:matt -28
opens:may -21
opens:mccain 32
opens:me 35
opens:meanwhile -19
opens:media 37
opens:men 20
opens:merrick -21
opens:message 20
opens:messages 18
opens:methods 19
opens:mexican -26
opens:mexicans 28
opens:miami 15
opens:michael 19
opens:might -42
opens:mike -46
opens:military 38
opens:mitt 72
opens:moderate 16
opens:more 62
opens:most 28
opens:mr 44
opens:mrs 74
opens:ms 16
opens:much 33
opens:muslim -26
opens:my 18
opens:national 36
opens:nearly -29
opens:new -31
opens:news -36
opens:next 18
opens:no 81
opens:nomination 15
opens:non -19
opens:nuclear -22
opens:obama 69
opens:of -26
opens:office -23
opens:ohio 25
opens:on -23
opens:one 25
opens:ones -16
opens:optimism 27
opens:or -101
opens:other 92
opens:our 18
opens:out 47
opens:over 21
opens:overall -36
opens:paid -24
opens:parenthood -43
opens:paris -33
opens:part 65
opens:parties 78
opens:party 21
opens:paul -44
opens:paying -17
opens:pennsylvania -25
opens:people -35
opens:performance 33
opens:peter -18
opens:pic -27
opens:place -17
opens:planned 45
opens:plans 63
opens:pointing 70
opens:police 31
opens:policies -28
opens:policy -65
opens:political -27
opens:politics 50
opens:polling 54
opens:poor -17
opens:pope 65
opens:popular -26
opens:positions 21
opens:post -17
opens:practices -18
opens:president -36
opens:presidential 69
opens:pretty -27
opens:primaries 38
opens:promise 40
opens:proposals 15
opens:provisions 89
opens:published -25
opens:put -43
opens:putting 23
opens:question 23
opens:questions 79
opens:rally 54
opens:randolph -20
opens:rather -29
opens:ratings 27
opens:ready 76
opens:reasons 47
opens:recent -27
opens:recruiting -15
opens:released -45
opens:remarks 62
opens:rep -60
opens:reported -44
opens:reporters -18
opens:reports -18
opens:representative -26
opens:requests -35
opens:richard -31
opens:rick -15
opens:rival 20
opens:robert -36
opens:role -20
opens:ron -17
opens:ronald -79
opens:rubio 62
opens:run -22
opens:russia 25
opens:ryan -17
opens:safe -27
opens:said -48
opens:sanders 84
opens:saturday 50
opens:say -32
opens:scandal -34
opens:schedule -31
opens:schools -43
opens:score -16
opens:secretary -60
opens:seeing 37
opens:seemed -36
opens:seems -34
opens:sen -34
opens:sending -20
opens:sept -18
opens:server -45
opens:services -34
opens:set -37
opens:seven -30
opens:several 40
opens:sexton -25
opens:she 67
opens:she'll 66
opens:shortly -16
opens:shot 33
opens:should -39
opens:show -64
opens:showed -34
opens:shows -29
opens:shuster -18
opens:signs 22
opens:silent 26
opens:silicon 68
opens:since -70
opens:singer 22
opens:six 52
opens:so 27
opens:social 60
opens:some 39
opens:something 24
opens:soon 18
opens:south 31
opens:spanish -20
opens:speaking -75
opens:specific 56
opens:spending 87
opens:spot -19
opens:stage -34
opens:state 49
opens:states 33
opens:steve -28
opens:steven -19
opens:stone 29
opens:stop -31
opens:stopping 41
opens:strength -46
opens:students -21
opens:sullivan 62
opens:sunday -76
opens:superdelegates -42
opens:support 29
opens:supporting -23
opens:sympathy 16
opens:syrian -24
opens:system -15
opens:takes -41
opens:taking 34
opens:tank -28
opens:tax 91
opens:taxing 87
opens:teachers 23
opens:team -25
opens:ted 28
opens:telephone -29
opens:television -15
opens:temporarily -57
opens:term -27
opens:territory -38
opens:terrorist -16
opens:testing 47
opens:than -58
opens:thanks 37
opens:that 148
opens:the 48
opens:their 75
opens:themselves 50
opens:then -23
opens:there 52
opens:these -24
opens:they 54
opens:they'll 18
opens:they're 75
opens:things 26
opens:this 36
opens:those 22
opens:though -19
opens:three -31
opens:through -19
opens:thursday -58
opens:ties -36
opens:to 42
opens:today -28
opens:top 31
opens:track -18
opens:trade -24
opens:training -29
opens:transcripts -19
opens:transgender 17
opens:trump 64
opens:tuesday -51
opens:tunnels -20
opens:turkey -18
opens:turnout -49
opens:twice -19
opens:twitter 19
opens:ukraine -24
opens:until -36
opens:up 23
opens:us 97
opens:usa -21
opens:users -28
opens:valeant 48
opens:vermont -22
opens:veterans -17
opens:video 26
opens:view 78
opens:violence -61
opens:virginia 24
opens:vote -26
opens:voters 27
opens:voting 17
opens:wall -31
opens:was -43
opens:washington -15
opens:wasserman 17
opens:ways -30
opens:we -33
opens:weak -32
opens:wednesday -53
opens:what 89
opens:when -123
opens:whether 78
opens:which 36
opens:while -84
opens:whose -25
opens:why 63
opens:wilcox -20
opens:will -17
opens:with -32
opens:work -53
opens:working -49
opens:world 19
opens:would -47
opens:yahoo -23
opens:yes 42
opens:you 36
opens:zimmerman 53
opens:— -48
opens:‘ -18
opens:“ 72
quoted:no -42
quoted:no as 19
quoted:no aside -49
quoted:no at:about 28
quoted:no at:against 23
quoted:no at:ahead -25
quoted:no at:among -18
quoted:no at:around 18
quoted:no at:behind -18
quoted:no at:during -41
quoted:no at:for 35
quoted:no at:from -40
quoted:no at:in -65
quoted:no at:into -36
quoted:no at:like 27
quoted:no at:off -21
quoted:no at:outside -21
quoted:no at:than -33
quoted:no at:under -26
quoted:no at:upon 36
quoted:no at:within -31
quoted:no clause 21
quoted:no infinitive 18
quoted:no question 28
quoted:yes as -23
quoted:yes aside 62
quoted:yes at:about 19
quoted:yes at:at -55
quoted:yes at:by -18
quoted:yes at:down -31
quoted:yes at:for -38
quoted:yes at:from -32
quoted:yes at:in 41
quoted:yes at:like -43
quoted:yes at:off 36
quoted:yes at:out 17
quoted:yes at:over -17
quoted:yes at:through -32
quoted:yes colon -30
quoted:yes mark 16
second -141
second as -20
second aside -172
second aside-marked -45
second at:about 18
second at:at -46
second at:by 135
second at:during -59
second at:for 23
second at:in -81
second at:with -19
second clause 44
second infinitive 109
second mark 29
second object -81
second question 51
side:after -56
side:main -28
speaker:determiner aside -26
speaker:determiner aside-marked 20
speaker:determiner at:against 42
speaker:determiner at:at -54
speaker:determiner at:behind 16
speaker:determiner at:down 16
speaker:determiner at:for -29
speaker:determiner at:from -49
speaker:determiner at:in -42
speaker:determiner at:of -48
speaker:determiner at:out -17
speaker:determiner at:to 41
speaker:determiner at:up -34
speaker:determiner at:with 27
speaker:determiner colon 54
speaker:determiner infinitive 27
speaker:determiner object 16
speaker:determiner question 35
speaker:determiner that 16
speaker:everyone clause 31
speaker:he as 64
speaker:he aside 80
speaker:he aside-marked 39
speaker:he at:about -19
speaker:he at:against 58
speaker:he at:during -20
speaker:he at:for -58
speaker:he at:in -27
speaker:he at:on -21
speaker:he at:out 17
speaker:he at:to -25
speaker:he at:up -23
speaker:he at:with -69
speaker:he clause 23
speaker:he infinitive -27
speaker:he object -27
speaker:he question 20
speaker:he that 22
speaker:her -26
speaker:her at:on 25
speaker:her at:to -17
speaker:her infinitive -23
speaker:her mark -34
speaker:her object 26
speaker:her that 20
speaker:him -15
speaker:him clause 48
speaker:i aside -21
speaker:i aside-marked -44
speaker:i at:for -29
speaker:i at:in 17
speaker:i at:to 54
speaker:i at:with 51
speaker:i clause 39
speaker:i mark -32
speaker:i question -41
speaker:i that -47
speaker:it aside -47
speaker:it aside-marked 33
speaker:it at:at -29
speaker:it at:for 27
speaker:it at:of 51
speaker:it at:on 50
speaker:it at:to 36
speaker:it clause -81
speaker:it mark 26
speaker:it object -34
speaker:it question -63
speaker:me object -16
speaker:name 17
speaker:name as -28
speaker:name aside -19
speaker:name aside-marked 25
speaker:name at:among -36
speaker:name at:at -42
speaker:name at:between 22
speaker:name at:by -57
speaker:name at:down -28
speaker:name at:in -18
speaker:name at:like -55
speaker:name at:off 30
speaker:name at:out 52
speaker:name at:over 20
speaker:name at:to -16
speaker:name at:under -21
speaker:name at:up 23
speaker:name at:upon 26
speaker:name clause 24
speaker:name colon -55
speaker:name infinitive 37
speaker:name mark 24
speaker:name object 17
speaker:name question 18
speaker:name that 20
speaker:none aside 38
speaker:none at:about 25
speaker:none at:among 16
speaker:none at:at 21
speaker:none at:by -41
speaker:none at:for -39
speaker:none at:in -27
speaker:none at:like 42
speaker:none at:on 27
speaker:none at:to -38
speaker:none at:within -15
speaker:none clause -27
speaker:none colon -51
speaker:none infinitive 28
speaker:none mark 26
speaker:none object 39
speaker:none question 19
speaker:none that -21
speaker:noun -46
speaker:noun as -50
speaker:noun aside -19
speaker:noun at:about 49
speaker:noun at:against -18
speaker:noun at:among 31
speaker:noun at:at -30
speaker:noun at:by 48
speaker:noun at:during -18
speaker:noun at:from -18
speaker:noun at:in -30
speaker:noun at:like -21
speaker:noun at:out -33
speaker:noun at:over -55
speaker:noun at:toward 25
speaker:noun at:up 51
speaker:noun at:with -37
speaker:noun clause 22
speaker:noun colon 49
speaker:noun question 21
speaker:noun that -41
speaker:number -48
speaker:number aside -73
speaker:number aside-marked -21
speaker:number at:by 35
speaker:number at:for 106
speaker:number at:in 22
speaker:number at:of -43
speaker:number at:on -27
speaker:number at:with 20
speaker:number clause -55
speaker:number infinitive -26
speaker:number mark -19
speaker:number object 29
speaker:number that 31
speaker:she as -54
speaker:she aside 36
speaker:she at:about -35
speaker:she at:for 26
speaker:she at:from 36
speaker:she at:to 42
speaker:she at:with 27
speaker:she clause -28
speaker:she mark 33
speaker:she object -28
speaker:she question 33
speaker:she that -54
speaker:someone 19
speaker:someone clause 27
speaker:them object -30
speaker:they as 36
speaker:they aside 52
speaker:they aside-marked -65
speaker:they at:about -20
speaker:they at:for -30
speaker:they at:in 63
speaker:they at:on -27
speaker:they at:over 36
speaker:they at:to -38
speaker:they at:with -65
speaker:they clause -47
speaker:they infinitive 39
speaker:they mark 31
speaker:they object -57
speaker:they question 19
speaker:us -50
speaker:we 19
speaker:we at:about -19
speaker:we at:in 34
speaker:we colon -32
speaker:we object -23
speaker:who aside-marked -37
speaker:who at:about -23
speaker:who at:against -27
speaker:who at:for 38
speaker:who at:of 17
speaker:who at:on -44
speaker:who at:with 59
speaker:who infinitive -58
speaker:who mark 22
speaker:who object 15
speaker:who question -16
speaker:who that 47
speaker:you at:of 28
speaker:you at:to -28
speaker:you object 17
speaker:you that 25
verb:accuse 84
verb:accuse aside -16
verb:accuse at:by 55
verb:accuse clause -62
verb:accuse gerund -17
verb:accuse object 87
verb:accuse passive 66
verb:acknowledge 35
verb:acknowledge aside 22
verb:acknowledge clause -36
verb:acknowledge finite 23
verb:acknowledge infinitive -49
verb:acknowledge object 48
verb:acknowledge progressive 19
verb:acknowledge that 37
verb:acquiesce 70
verb:acquiesce finite 42
verb:add -21
verb:add aside 136
verb:add at:to -102
verb:add clause -62
verb:add finite 16
verb:add gerund 39
verb:add infinitive -46
verb:add mark 90
verb:add noun -19
verb:add object -76
verb:add that 49
verb:admit clause -31
verb:admit finite 23
verb:admit gerund -39
verb:admit infinitive -43
verb:admit that 38
verb:adore -20
verb:advise -55
verb:advise aside -42
verb:advise finite -59
verb:advise gerund 54
verb:advise infinitive 34
verb:advise progressive -53
verb:advocate aside -21
verb:advocate at:for 31
verb:advocate clause -58
verb:advocate finite -38
verb:advocate infinitive 70
verb:advocate noun 16
verb:affirm object -56
verb:agree aside -26
verb:agree at:on 17
verb:agree at:to -17
verb:agree at:with 77
verb:agree finite -19
verb:agree noun 22
verb:agree object -61
verb:aim 18
verb:aim finite -17
verb:aim infinitive 29
verb:aim noun 21
verb:aim passive -26
verb:allege 54
verb:allege clause 23
verb:allege gerund 37
verb:allege noun 27
verb:allege that 54
verb:allow -44
verb:allow clause 39
verb:allow gerund -33
verb:allow object -67
verb:allow passive -26
verb:announce 51
verb:announce clause 59
verb:announce gerund -30
verb:announce object 44
verb:announce that -30
verb:answer -29
verb:answer at:to -18
verb:answer clause -41
verb:answer finite -44
verb:answer gerund -26
verb:answer noun 30
verb:anticipate object -17
verb:apologize 31
verb:apologize at:for 16
verb:apologize finite 81
verb:apologize infinitive -41
verb:appeal -84
verb:appeal at:for -15
verb:appeal at:to -41
verb:appeal finite -22
verb:appeal gerund -24
verb:appeal infinitive -18
verb:appeal noun -19
verb:appeal object -37
verb:appear at:at -36
verb:appear at:on -86
verb:appear clause 30
verb:appear gerund -61
verb:appear infinitive 43
verb:appear noun 52
verb:appear object 60
verb:appear that -34
verb:applaud 39
verb:applaud object 74
verb:appreciate -68
verb:appreciate finite -48
verb:appreciate object -30
verb:approve -26
verb:approve aside -19
verb:approve at:of -16
verb:approve object 50
verb:approve passive -27
verb:argue 60
verb:argue aside -17
verb:argue aside-marked -67
verb:argue at:for 44
verb:argue at:in -21
verb:argue bare 27
verb:argue clause 29
verb:argue gerund 32
verb:argue object 25
verb:argue that 44
verb:ask aside -117
verb:ask aside-marked -37
verb:ask at:about -70
verb:ask at:for -41
verb:ask bare -32
verb:ask clause 17
verb:ask gerund 25
verb:ask infinitive -31
verb:ask mark -55
verb:ask object 68
verb:ask passive 74
verb:ask progressive 83
verb:ask question 92
verb:ask that -18
verb:assail 92
verb:assail finite 49
verb:assail infinitive 31
verb:assail object 42
verb:assert 28
verb:assert finite -27
verb:assert gerund 24
verb:assert object 29
verb:assert that 23
verb:assess -29
verb:assume -31
verb:assume clause -37
verb:assume gerund -33
verb:assume infinitive -29
verb:assume object -45
verb:assume that 53
verb:assure 43
verb:assure finite 61
verb:assure object 47
verb:assure that 21
verb:attack -16
verb:attack as 31
verb:attack at:against 56
verb:attack at:from -23
verb:attack at:in -25
verb:attack at:on 26
verb:attack clause -34
verb:attack finite -61
verb:attack gerund 22
verb:attack infinitive -38
verb:attack mark -28
verb:attack noun 50
verb:attack object 22
verb:attempt -43
verb:attempt gerund 30
verb:attempt noun -36
verb:attempt object -16
verb:attempt progressive -19
verb:attribute object 26
verb:attribute passive -23
verb:authorize -43
verb:authorize infinitive -55
verb:authorize passive -20
verb:avoid -50
verb:avoid clause -41
verb:avoid finite 23
verb:avoid gerund -24
verb:avoid infinitive -23
verb:back at:against 34
verb:back at:at 25
verb:back at:by -33
verb:back at:from 20
verb:back at:in -36
verb:back at:of -26
verb:back at:on -35
verb:back bare -46
verb:back clause -31
verb:back finite -53
verb:back gerund 54
verb:back infinitive -27
verb:back mark 147
verb:back noun 16
verb:back passive -28
verb:back progressive 33
verb:back that 33
verb:balk 47
verb:balk at:at 77
verb:balk finite 47
verb:ban -72
verb:ban at:on -32
verb:ban clause 38
verb:ban finite 45
verb:ban gerund -33
verb:ban infinitive -66
verb:ban object -44
verb:bark 47
verb:bark finite 47
verb:bash bare 41
verb:bash gerund 28
verb:bash infinitive -59
verb:bash object 57
verb:believe 51
verb:believe aside 88
verb:believe at:in 109
verb:believe bare -18
verb:believe clause -49
verb:believe gerund 26
verb:believe mark -70
verb:believe noun 82
verb:bemoan 33
verb:bemoan finite 33
verb:bemoan object 34
verb:bet -68
verb:bet finite -32
verb:bet noun -26
verb:bet that -31
verb:bill -116
verb:bill as 72
verb:bill bare -35
verb:bill clause -77
verb:bill finite -68
verb:bill noun -47
verb:bill object -89
verb:bill that -21
verb:blame 70
verb:blame at:for -31
verb:blame clause 32
verb:blame finite 16
verb:blame gerund 61
verb:blame infinitive -38
verb:blame object 83
verb:blast 93
verb:blast finite 83
verb:blast gerund 17
verb:blast object 75
verb:bless -34
verb:block -65
verb:block clause -23
verb:block finite 17
verb:block gerund -36
verb:block infinitive -38
verb:block object -26
verb:blog 20
verb:blog noun 20
verb:boast 27
verb:boast at:of 66
verb:boast finite 27
verb:boast object -42
verb:boast that -25
verb:brag 83
verb:brag finite 45
verb:brief -37
verb:brief at:on 23
verb:brief clause -22
verb:brief finite -49
verb:brief gerund 38
verb:brief noun -33
verb:calculate finite 17
verb:calculate object -42
verb:call 75
verb:call aside-marked 23
verb:call at:for 88
verb:call at:from 20
verb:call at:on 101
verb:call at:upon 16
verb:call at:with -43
verb:call bare 22
verb:call clause 60
verb:call gerund 132
verb:call noun -22
verb:call object -36
verb:call passive -27
verb:call question -23
verb:call that 15
verb:care -54
verb:care at:about 50
verb:care clause -24
verb:care infinitive 24
verb:care noun -71
verb:care object -40
verb:cast -37
verb:cast finite 21
verb:cast gerund -74
verb:cast noun -22
verb:caution that 30
verb:celebrate -39
verb:celebrate at:in -26
verb:celebrate clause -28
verb:celebrate finite -48
verb:celebrate gerund -38
verb:celebrate passive 24
verb:challenge -34
verb:challenge finite -40
verb:challenge gerund 18
verb:challenge infinitive -42
verb:challenge noun -52
verb:challenge object 30
verb:challenge passive 44
verb:challenge progressive -30
verb:challenge that -27
verb:champion -37
verb:champion finite 35
verb:champion gerund -42
verb:chant 57
verb:chant at:of 85
verb:chant mark -33
verb:chant noun 62
verb:characterize 26
verb:charge at:against -28
verb:charge at:of -29
verb:charge clause 16
verb:charge finite -27
verb:charge noun -69
verb:charge passive 102
verb:cheer -27
verb:cheer as -23
verb:cheer aside -19
verb:cheer clause 18
verb:cheer gerund 20
verb:cheer noun -30
verb:chide 62
verb:chide object 62
verb:choose -67
verb:choose aside -33
verb:choose passive -39
verb:cite 109
verb:cite aside -15
verb:cite gerund 76
verb:cite mark 39
verb:cite object 91
verb:claim aside -21
verb:claim aside-marked -29
verb:claim at:by -17
verb:claim at:of -36
verb:claim clause 46
verb:claim finite 45
verb:claim gerund -54
verb:claim noun -17
verb:claim passive -17
verb:claim progressive 46
verb:command -76
verb:command finite -34
verb:command gerund -18
verb:command noun -18
verb:command object -49
verb:comment -47
verb:comment aside -26
verb:comment at:about 49
verb:comment at:on 119
verb:comment clause -42
verb:comment mark -57
verb:comment noun -128
verb:comment that -47
verb:commit -76
verb:commit at:to 20
verb:commit finite -56
verb:commit gerund -19
verb:commit object -18
verb:commit passive -46
verb:communicate -29
verb:compare -51
verb:compare at:to -36
verb:compare at:with -42
verb:compare clause 21
verb:compare finite -29
verb:compare gerund -55
verb:compare infinitive -28
verb:compare object 72
verb:complain 36
verb:complain aside 25
verb:complain at:about 31
verb:complain clause 35
verb:complain finite 38
verb:complain infinitive 17
verb:concede 49
verb:concede finite 80
verb:concede that 28
verb:concern at:about 39
verb:concern at:of -25
verb:concern at:with 45
verb:concern finite -63
verb:concern gerund -36
verb:concern noun 54
verb:concern object -29
verb:concern passive 37
verb:concern that 60
verb:conclude 33
verb:conclude finite 40
verb:conclude mark -22
verb:conclude object -15
verb:conclude that 31
verb:condemn 27
verb:condemn finite 36
verb:condemn infinitive -39
verb:confirm 58
verb:confirm finite 66
verb:confirm infinitive -16
verb:confirm passive -25
verb:confirm that 24
verb:consider 23
verb:consider aside 76
verb:consider bare 16
verb:consider clause -16
verb:consider gerund 28
verb:consider passive 20
verb:consider question -27
verb:consult -51
verb:consult clause -17
verb:consult gerund -38
verb:consult object -24
verb:contemplate 52
verb:contemplate finite 30
verb:contend that 30
verb:contest -113
verb:contest clause -24
verb:contest finite -46
verb:contest infinitive 31
verb:contest noun -66
verb:contest object -36
verb:contest that -27
verb:continue -88
verb:continue aside-marked -19
verb:continue at:to 31
verb:continue clause -107
verb:continue finite -24
verb:continue gerund -42
verb:continue infinitive -23
verb:continue mark 72
verb:continue noun -24
verb:continue object -31
verb:continue progressive -17
verb:convince aside -16
verb:convince clause 29
verb:convince finite 41
verb:convince gerund -57
verb:convince passive 36
verb:convince that -16
verb:correct -36
verb:correct finite -17
verb:correct infinitive 18
verb:correct object -53
verb:counsel -43
verb:counsel finite -32
verb:count -43
verb:count at:on 20
verb:count clause -18
verb:count gerund -32
verb:count infinitive -51
verb:count progressive 28
verb:counter infinitive -59
verb:counter noun 40
verb:counter object 27
verb:credit at:for 31
verb:credit bare -17
verb:credit finite -43
verb:criticize 92
verb:criticize aside -68
verb:criticize at:by 22
verb:criticize at:for 29
verb:criticize clause 36
verb:criticize finite 53
verb:criticize gerund 24
verb:criticize infinitive -21
verb:criticize object 65
verb:criticize passive 43
verb:criticize progressive 19
verb:cry finite 26
verb:debate -41
verb:debate aside 41
verb:debate at:at -16
verb:debate at:in -22
verb:debate at:with 19
verb:debate clause -52
verb:debate colon 29
verb:debate finite -77
verb:debate gerund 25
verb:debate infinitive -20
verb:debate mark 24
verb:debate object -27
verb:debate question 16
verb:debate that -27
verb:decide gerund 24
verb:decide infinitive 32
verb:decide question -20
verb:declare 50
verb:declare clause -16
verb:declare infinitive 28
verb:declare mark 32
verb:declare passive 40
verb:declare that 41
verb:decline aside -23
verb:decline finite 77
verb:decline gerund -32
verb:decline infinitive 77
verb:decline noun -31
verb:decry 55
verb:decry finite 33
verb:decry object 40
verb:dedicate 18
verb:dedicate aside 39
verb:dedicate finite -77
verb:dedicate infinitive -40
verb:dedicate noun 33
verb:dedicate object 37
verb:dedicate passive 28
verb:deem finite 24
verb:deem passive -34
verb:defend 38
verb:defend clause 19
verb:defend finite 84
verb:defend gerund -29
verb:defend infinitive -17
verb:defend object 49
verb:deflect 32
verb:deflect finite 31
verb:deflect object 39
verb:deliver -66
verb:deliver finite -30
verb:deliver gerund 66
verb:deliver infinitive -78
verb:deliver passive -17
verb:demand -40
verb:demand at:of -27
verb:demand gerund 17
verb:demand noun -44
verb:demand object 68
verb:demand progressive -24
verb:demand that -42
verb:demonstrate object -79
verb:denounce 95
verb:denounce finite 55
verb:denounce gerund 27
verb:denounce noun 34
verb:denounce object 85
verb:deny finite 64
verb:deny gerund -26
verb:deny object -27
verb:deny that 51
verb:depict gerund 21
verb:deride 42
verb:deride finite 68
verb:deride object 36
verb:deride passive -25
verb:describe 77
verb:describe as 16
verb:describe clause 28
verb:describe finite 28
verb:describe gerund 94
verb:describe infinitive -28
verb:describe noun 25
verb:describe object 35
verb:describe question 24
verb:desire 16
verb:desire noun 48
verb:detail at:about -24
verb:detail clause 36
verb:detail finite -69
verb:detail gerund 87
verb:detail noun -40
verb:detail object 22
verb:detect -48
verb:detect infinitive -28
verb:detect object -43
verb:determine -32
verb:determine gerund 20
verb:determine infinitive -23
verb:determine object -72
verb:determine passive -37
verb:determine question 47
verb:direct -74
verb:direct aside -15
verb:direct clause 20
verb:direct finite -72
verb:direct noun 25
verb:disagree 61
verb:disagree at:with 47
verb:disagree finite 26
verb:disapprove 17
verb:disapprove finite 17
verb:disavow clause -35
verb:disavow finite -35
verb:disavow infinitive 24
verb:disavow object 31
verb:disclose 57
verb:disclose finite 31
verb:discourage -24
verb:discourage object -25
verb:discover -41
verb:discover clause -30
verb:discover infinitive -34
verb:discover object -33
verb:discuss 57
verb:discuss finite 52
verb:discuss infinitive 36
verb:discuss object 51
verb:discuss progressive -24
verb:discuss question 48
verb:dismiss 101
verb:dismiss clause 46
verb:dismiss finite 28
verb:dismiss gerund 61
verb:dismiss object 37
verb:disparage finite 17
verb:disparage object 17
verb:dispute object 23
verb:dissent -18
verb:document -23
verb:document finite -27
verb:document object 23
verb:doubt 41
verb:doubt at:about -41
verb:doubt noun 41
verb:doubt object -24
verb:doubt that 92
verb:downplay -22
verb:downplay finite 33
verb:downplay infinitive -26
verb:downplay object 23
verb:dream -46
verb:dream finite -38
verb:dub 46
verb:dub finite 35
verb:echo 43
verb:echo at:by -18
verb:echo clause 57
verb:echo finite 55
verb:echo gerund 23
verb:echo object -27
verb:echo passive -24
verb:elude -25
verb:elude object -25
verb:email -59
verb:email clause -59
verb:email finite -54
verb:email mark 28
verb:email object -19
verb:email that -28
verb:emerge -100
verb:emerge as -57
verb:emerge finite -44
verb:emerge gerund -33
verb:emphasize 68
verb:emphasize finite 21
verb:emphasize infinitive 70
verb:emphasize object 47
verb:encourage finite -23
verb:encourage gerund -31
verb:encourage infinitive 92
verb:encourage progressive -38
verb:endorse 28
verb:endorse aside -39
verb:endorse aside-marked -34
verb:endorse at:by -19
verb:endorse clause 58
verb:endorse finite 43
verb:endorse gerund -24
verb:endorse object 49
verb:endorse passive -48
verb:endorse progressive 23
verb:enjoy clause 54
verb:enjoy finite -15
verb:enjoy object -75
verb:envision 35
verb:envision object 16
verb:establish -43
verb:establish clause -17
verb:establish finite 25
verb:establish gerund -23
verb:establish object -19
verb:estimate finite 30
verb:estimate noun -27
verb:estimate object -24
verb:estimate that 15
verb:expect 71
verb:expect aside 42
verb:expect at:to 62
verb:expect clause 35
verb:expect finite -61
verb:expect gerund 94
verb:expect infinitive 52
verb:expect noun -23
verb:expect object -28
verb:expect passive 59
verb:expect progressive -19
verb:explain 52
verb:explain clause -25
verb:explain finite 16
verb:explain gerund -15
verb:explain infinitive 37
verb:explain mark 16
verb:explain question 53
verb:explain that 15
verb:expose -64
verb:expose object -38
verb:express 68
verb:express finite 54
verb:express infinitive 32
verb:express object 142
verb:fault 22
verb:favor at:of 66
verb:favor gerund -43
verb:favor infinitive 19
verb:favor noun 27
verb:favor passive -32
verb:favor that -44
verb:fear 38
verb:fear at:of -22
verb:fear clause 19
verb:fear finite -30
verb:fear noun 44
verb:fear object 29
verb:fear that 34
verb:feel aside 38
verb:feel gerund -25
verb:feel mark -53
verb:feel noun 28
verb:feel object 26
verb:feel progressive -56
verb:feel that -74
verb:find -18
verb:find aside 108
verb:find clause -87
verb:find finite 44
verb:find gerund -39
verb:find infinitive -71
verb:find noun 40
verb:find object -68
verb:find that 31
verb:focus -41
verb:focus at:of -28
verb:focus at:on 73
verb:focus gerund 22
verb:focus infinitive 70
verb:focus noun -35
verb:focus object -74
verb:focus passive -71
verb:forecast 65
verb:forecast noun 60
verb:forecast object 23
verb:foresee 41
verb:foresee finite 41
verb:foresee object 41
verb:forget 32
verb:gesture clause -25
verb:gesture finite 22
verb:grieve -22
verb:guarantee -53
verb:guarantee noun -32
verb:guarantee object 32
verb:guess finite 51
verb:guess question 18
verb:hail 34
verb:hail finite 47
verb:hail object 34
verb:hammer -18
verb:hammer gerund 19
verb:hear -72
verb:hear at:about -34
verb:hear at:in 39
verb:hear clause 25
verb:hear finite -62
verb:hear gerund -29
verb:hear noun -18
verb:hear object -38
verb:hear progressive 36
verb:hear question -26
verb:hear that -17
verb:heckle 35
verb:herald 21
verb:herald finite 21
verb:herald object 21
verb:hide -40
verb:hide object -24
verb:highlight 48
verb:highlight clause 34
verb:highlight infinitive 66
verb:highlight object 26
verb:hint 60
verb:hint at:at 70
verb:hint at:of -47
verb:hint clause 67
verb:hint finite 27
verb:hint that -45
verb:hope 61
verb:hope aside -27
verb:hope at:for 30
verb:hope at:of 19
verb:hope clause 30
verb:hope finite -24
verb:hope gerund 19
verb:hope infinitive 30
verb:hope noun 94
verb:hope object 29
verb:hope that -45
verb:identify 42
verb:identify as 17
verb:identify at:with 37
verb:identify finite 43
verb:identify gerund -62
verb:identify noun 21
verb:identify object -43
verb:ignore clause -19
verb:illustrate 18
verb:illustrate finite 18
verb:imagine -20
verb:imagine finite 47
verb:imagine infinitive -34
verb:imagine object -20
verb:implore 27
verb:imply 29
verb:imply clause 19
verb:imply finite 47
verb:imply gerund 27
verb:imply that 38
verb:include -111
verb:include clause -54
verb:include colon 92
verb:include finite 54
verb:include gerund -151
verb:include infinitive -16
verb:include object -109
verb:indicate 40
verb:indicate aside 63
verb:indicate clause -18
verb:indicate finite 57
verb:indicate object -29
verb:indicate that 29
verb:indict -41
verb:indict infinitive -24
verb:indict object -29
verb:inform 16
verb:inform finite 33
verb:insist 32
verb:insist at:on -34
verb:insist clause 60
verb:insist finite 36
verb:insist that 38
verb:intend 24
verb:intend finite -31
verb:intend infinitive -71
verb:intend passive 64
verb:interject 19
verb:interpret 106
verb:interpret passive 59
verb:interview -108
verb:interview at:for -17
verb:interview at:on -20
verb:interview at:with -67
verb:interview clause -49
verb:interview finite -105
verb:interview passive -17
verb:interview that 79
verb:introduce -17
verb:introduce aside 31
verb:introduce clause 48
verb:introduce finite -57
verb:introduce gerund 30
verb:introduce infinitive 27
verb:introduce passive -22
verb:invite -32
verb:invite finite -61
verb:invite object -29
verb:invite passive 26
verb:invoke finite -20
verb:issue -56
verb:issue aside -37
verb:issue at:for -29
verb:issue at:in -19
verb:issue at:with 55
verb:issue clause 36
verb:issue finite -44
verb:issue gerund -31
verb:issue mark 66
verb:issue noun -15
verb:issue object 19
verb:issue passive 43
verb:issue that -77
verb:jab 21
verb:jab infinitive 65
verb:joke aside -27
verb:joke aside-marked -25
verb:joke at:about 54
verb:joke infinitive -17
verb:joke mark 30
verb:joke noun 15
verb:joke that 20
verb:judge -58
verb:judge clause -41
verb:judge finite -81
verb:judge infinitive 58
verb:judge noun -33
verb:judge object 20
verb:judge that 25
verb:justify -19
verb:justify object 18
verb:knock -51
verb:knock infinitive -26
verb:knock object 16
verb:know 21
verb:know as 64
verb:know aside 61
verb:know at:about -27
verb:know gerund -32
verb:know passive 59
verb:know question 20
verb:lament 57
verb:lament aside -23
verb:lament finite 47
verb:lament object 75
verb:lash 18
verb:lash at:out 25
verb:lash clause 22
verb:lash finite 59
verb:lash gerund -32
verb:laugh -43
verb:laugh noun -29
verb:learn at:about -35
verb:learn clause 41
verb:learn finite 31
verb:learn object -27
verb:like -55
verb:like aside 29
verb:like bare -44
verb:like clause -73
verb:like finite -45
verb:like infinitive 76
verb:like mark 22
verb:like noun 55
verb:like object -93
verb:liken 34
verb:liken finite 34
verb:liken object 37
verb:list at:of -21
verb:list at:on -23
verb:list clause 107
verb:list gerund 30
verb:list passive -23
verb:lob -17
verb:log object -31
verb:long -47
verb:long as -52
verb:long bare -34
verb:long clause 27
verb:long finite -29
verb:long infinitive -25
verb:long object 21
verb:look at:at 32
verb:look at:for 17
verb:look at:like 35
verb:look at:over -27
verb:look bare 34
verb:look clause -41
verb:look finite -23
verb:look infinitive 56
verb:look noun 48
verb:look object -39
verb:love -19
verb:love clause -20
verb:love finite 16
verb:love noun -19
verb:love object -29
verb:maintain -80
verb:maintain aside 38
verb:maintain clause -37
verb:maintain finite -19
verb:maintain infinitive -24
verb:maintain object -87
verb:maintain passive -24
verb:maintain that 26
verb:mean -78
verb:mean at:for 38
verb:mean clause 15
verb:mean finite -96
verb:mean gerund -16
verb:mean infinitive 28
verb:mean noun -39
verb:mean object -71
verb:mean passive 72
verb:mean that -55
verb:measure -49
verb:measure finite -66
verb:measure infinitive -34
verb:measure object -46
verb:measure passive 36
verb:mention 69
verb:mention as -28
verb:mention at:of 42
verb:mention at:on -33
verb:mention clause 28
verb:mention finite 31
verb:mention gerund 30
verb:mention infinitive -28
verb:mention noun 71
verb:mention object 60
verb:mention passive -36
verb:mention that 41
verb:message -17
verb:message at:about 18
verb:message at:for -27
verb:message at:of 91
verb:message at:on 20
verb:message at:to 18
verb:message clause -54
verb:message colon 66
verb:message finite -84
verb:message infinitive -43
verb:message mark 72
verb:message noun 67
verb:message object -65
verb:message that -92
verb:minimize -43
verb:minimize object -39
verb:mistake -21
verb:mistake noun -17
verb:mistake object -16
verb:mock 40
verb:mock clause 33
verb:mock finite 61
verb:mock noun -28
verb:mock object 20
verb:mourn -19
verb:mourn object -15
verb:mull 59
verb:name aside 45
verb:name at:for -40
verb:name at:in 32
verb:name at:of -20
verb:name at:on 23
verb:name clause -19
verb:name finite -18
verb:name gerund 25
verb:name infinitive 33
verb:name mark 20
verb:name noun -100
verb:name passive 66
verb:nod noun -16
verb:nominate clause -56
verb:nominate finite 56
verb:nominate gerund -70
verb:nominate infinitive -32
verb:nominate noun -26
verb:nominate object 22
verb:nominate passive 31
verb:note 20
verb:note aside-marked -30
verb:note at:in -31
verb:note clause 42
verb:note colon -52
verb:note finite 37
verb:note gerund 40
verb:note infinitive -37
verb:note noun -31
verb:note object 26
verb:note that 41
verb:offer gerund -34
verb:offer infinitive 39
verb:offer mark 35
verb:offer noun -57
verb:offer object 31
verb:offer progressive 44
verb:opine 69
verb:opine finite 69
verb:oppose 16
verb:oppose aside 22
verb:oppose at:by -28
verb:oppose bare 71
verb:oppose gerund -40
verb:oppose infinitive -65
verb:oppose noun 64
verb:oppose object 28
verb:oppose passive -21
verb:order -16
verb:order finite 19
verb:order infinitive -34
verb:order noun -78
verb:order that 29
verb:outline 34
verb:overlook -54
verb:overlook finite -15
verb:overlook gerund -24
verb:overlook object -40
verb:paint gerund 40
verb:pan 27
verb:pass -28
verb:pass at:on -20
verb:pass clause -30
verb:pass finite -49
verb:pass gerund 54
verb:pass infinitive -53
verb:pass mark 23
verb:pass noun 34
verb:perceive -36
verb:perceive object -22
verb:permit passive 18
verb:persuade 31
verb:persuade finite 22
verb:persuade gerund -23
verb:persuade infinitive 34
verb:persuade object 19
verb:persuade passive 21
verb:petition 23
verb:picture -45
verb:picture at:of -18
verb:picture clause 19
verb:picture finite -35
verb:picture noun -48
verb:picture object -19
verb:picture that -21
verb:pitch -58
verb:pitch gerund -35
verb:pitch infinitive -20
verb:pitch noun -35
verb:pivot -50
verb:pivot at:to -44
verb:pivot finite 21
verb:plan -63
verb:plan at:for -63
verb:plan clause -31
verb:plan finite -51
verb:plan gerund 35
verb:plan infinitive 53
verb:plan object -36
verb:plan progressive -46
verb:plan that -29
verb:plead aside -22
verb:plead clause -49
verb:plead finite 16
verb:plead object 55
verb:pledge at:to 49
verb:pledge clause -30
verb:pledge infinitive 29
verb:pledge noun -37
verb:pledge object -60
verb:point 16
verb:point aside -17
verb:point aside-marked 22
verb:point at:among -16
verb:point at:behind -24
verb:point at:for -45
verb:point at:in -21
verb:point at:out 54
verb:point at:over -22
verb:point at:to 31
verb:point colon 16
verb:point finite -28
verb:point gerund 52
verb:point infinitive 53
verb:point noun -44
verb:point object -45
verb:point progressive 33
verb:point that 56
verb:poke 42
verb:poke object 42
verb:poll -143
verb:poll clause -60
verb:poll finite -120
verb:poll gerund -41
verb:poll object -83
verb:poll that -19
verb:portray 78
verb:portray as 17
verb:portray infinitive 26
verb:portray object 83
verb:portray passive 25
verb:posit 23
verb:post -47
verb:post aside 41
verb:post aside-marked 33
verb:post at:on -36
verb:post clause -46
verb:post finite -21
verb:post mark 58
verb:post noun -44
verb:post passive -30
verb:praise 78
verb:praise aside -28
verb:praise at:of 17
verb:praise finite 124
verb:praise infinitive -56
verb:praise noun 18
verb:praise object 68
verb:praise progressive 27
verb:pray -49
verb:pray at:for -41
verb:pray gerund -34
verb:predict 32
verb:predict clause 57
verb:predict finite 33
verb:predict gerund -33
verb:predict infinitive -18
verb:prefer 63
verb:prefer clause -15
verb:prefer finite 30
verb:prefer infinitive 47
verb:prefer noun 23
verb:prefer object 53
verb:press aside -22
verb:press aside-marked 20
verb:press at:on 18
verb:press finite -51
verb:press gerund 83
verb:press object -47
verb:press that -33
verb:presume noun -16
verb:proclaim 32
verb:proclaim finite 29
verb:proclaim object -17
verb:project aside 56
verb:project at:at -22
verb:project clause -42
verb:project finite -33
verb:project noun -40
verb:project passive 83
verb:promise 20
verb:promise aside -28
verb:promise aside-marked -17
verb:promise at:to 48
verb:promise bare -26
verb:promise clause -30
verb:promise infinitive 57
verb:promise noun 22
verb:promise object 72
verb:promise passive 32
verb:promote -17
verb:promote finite 18
verb:promote gerund -61
verb:pronounce finite 28
verb:propose 69
verb:propose clause 79
verb:propose finite 21
verb:propose gerund 50
verb:propose infinitive 20
verb:propose noun -50
verb:propose that 31
verb:protest -28
verb:protest at:at -16
verb:protest at:of 27
verb:protest clause 28
verb:protest finite -26
verb:protest infinitive -27
verb:protest noun -17
verb:protest object -19
verb:prove -68
verb:prove finite -70
verb:prove object -73
verb:prove that 37
verb:provide -67
verb:provide aside 42
verb:provide clause -32
verb:provide finite -32
verb:provide gerund -30
verb:provide infinitive 35
verb:provide object -35
verb:provide progressive -33
verb:publicize 48
verb:publish -20
verb:publish aside -31
verb:publish at:in -25
verb:publish clause 23
verb:publish finite -21
verb:publish gerund 33
verb:publish mark -24
verb:publish object 31
verb:publish passive -28
verb:pursue -44
verb:pursue clause -18
verb:pursue finite -36
verb:pursue object -38
verb:push at:by 22
verb:push at:for 77
verb:push clause -31
verb:push finite 27
verb:push noun -75
verb:push object -67
verb:push passive 49
verb:push progressive 44
verb:push that -74
verb:question as -30
verb:question at:for -29
verb:question at:in -26
verb:question at:of 18
verb:question at:on 27
verb:question clause -32
verb:question colon 44
verb:question gerund 32
verb:question infinitive -18
verb:question object 109
verb:question progressive -16
verb:question question 64
verb:quote 22
verb:quote aside-marked 24
verb:quote finite -16
verb:quote object 30
verb:rail at:against -18
verb:rail finite 40
verb:rate -115
verb:rate at:for -16
verb:rate at:in 46
verb:rate clause -26
verb:rate finite -51
verb:rate gerund -30
verb:rate noun -31
verb:rate object -67
verb:ratify 24
verb:read -34
verb:read aside 40
verb:read aside-marked 71
verb:read bare 23
verb:read clause -50
verb:read finite -36
verb:read gerund -28
verb:read infinitive 22
verb:read mark 24
verb:read object -87
verb:reaffirm 45
verb:reaffirm finite 44
verb:reaffirm object 35
verb:realize that 29
verb:reason -83
verb:reason at:for -29
verb:reason clause -50
verb:reason finite -61
verb:reason infinitive 31
verb:reason noun -32
verb:reason object -20
verb:reassure -19
verb:reassure finite -15
verb:reassure infinitive 18
verb:reassure object 25
verb:rebuff finite -27
verb:rebuke 37
verb:rebuke finite 23
verb:rebuke object 28
verb:rebut 76
verb:rebut infinitive 34
verb:rebut object 63
verb:recall 30
verb:recall clause -46
verb:recall gerund 63
verb:recall object 65
verb:recall question -16
verb:recite 51
verb:recite infinitive 49
verb:recite object 51
verb:recognize 22
verb:recognize clause -20
verb:recognize finite -41
verb:recognize gerund 40
verb:recognize object -22
verb:recognize passive 32
verb:recognize that 67
verb:recommend clause 19
verb:recommend finite 59
verb:recommend passive -21
verb:record -114
verb:record at:of -18
verb:record clause 15
verb:record finite -72
verb:record noun -28
verb:record object -31
verb:recount 21
verb:recount finite 44
verb:recount object 26
verb:refer 59
verb:refer aside-marked -24
verb:refer at:to 53
verb:refer clause 45
verb:refer gerund 93
verb:refer infinitive 46
verb:refer object -52
verb:refer progressive -29
verb:reference 29
verb:reference at:to -22
verb:reference gerund 23
verb:reference infinitive 61
verb:reflect -61
verb:reflect at:on 41
verb:reflect finite -34
verb:reflect gerund -23
verb:reflect infinitive -16
verb:reflect object -49
verb:reflect passive -17
verb:reflect that -24
verb:refuse 24
verb:refuse aside-marked -40
verb:refuse finite 42
verb:refuse infinitive 47
verb:refute 29
verb:regard as 29
verb:regard finite 31
verb:regard gerund -59
verb:regard noun 27
verb:regard object -18
verb:register -84
verb:register clause -39
verb:register finite -41
verb:register noun -42
verb:register object -23
verb:register passive -21
verb:regret -18
verb:regret finite -20
verb:regret noun -22
verb:reiterate 61
verb:reiterate finite 31
verb:reiterate object 35
verb:reject 27
verb:reject aside 29
verb:reject at:by 15
verb:reject clause -49
verb:reject gerund -44
verb:reject infinitive -24
verb:reject object 61
verb:reject passive 46
verb:relate -90
verb:relate at:to -18
verb:relate finite -76
verb:relate infinitive -34
verb:relate object -27
verb:release -59
verb:release aside -35
verb:release at:by 15
verb:release at:of -48
verb:release at:on -21
verb:release clause 29
verb:release finite -20
verb:release gerund -18
verb:release infinitive -58
verb:release noun -19
verb:release object 18
verb:release progressive 66
verb:remain -108
verb:remain at:in 19
verb:remain clause -59
verb:remain finite -54
verb:remain gerund -33
verb:remain infinitive -34
verb:remain mark -26
verb:remain noun 17
verb:remark -61
verb:remark aside -30
verb:remark aside-marked 48
verb:remark at:about 15
verb:remark at:on 24
verb:remark clause -24
verb:remark finite -78
verb:remark gerund 34
verb:remark mark -34
verb:remark object -27
verb:remember 83
verb:remember bare 35
verb:remember infinitive -25
verb:remember object 36
verb:remember passive 66
verb:remember that -27
verb:remind 56
verb:remind aside -17
verb:remind clause -22
verb:remind finite 18
verb:remind gerund -27
verb:remind infinitive 28
verb:remind object 77
verb:remind question -20
verb:remind that 44
verb:renounce 38
verb:renounce object 38
verb:repeat clause -18
verb:repeat finite -48
verb:repeat gerund 21
verb:repeat infinitive 30
verb:repeat noun 31
verb:repeat object 45
verb:reply 24
verb:reply aside 44
verb:reply mark 36
verb:report -28
verb:report aside 66
verb:report aside-marked 30
verb:report at:for -21
verb:report at:from 21
verb:report at:in 48
verb:report at:of -17
verb:report finite -27
verb:report gerund -57
verb:report infinitive 28
verb:report mark -59
verb:report noun -28
verb:report object 22
verb:report that -41
verb:request -27
verb:request at:for 18
verb:request finite 19
verb:request noun -18
verb:request passive -25
verb:require -16
verb:require bare 22
verb:require clause -41
verb:require finite -30
verb:require gerund -15
verb:require infinitive 68
verb:resolve finite -30
verb:resolve infinitive 22
verb:resolve object -28
verb:respect -48
verb:respect finite -93
verb:respect noun 54
verb:respect object -64
verb:respond aside -15
verb:respond aside-marked 16
verb:respond clause 54
verb:respond finite 28
verb:respond gerund -35
verb:respond infinitive -16
verb:respond mark 34
verb:respond object -27
verb:respond passive -35
verb:restrict gerund 43
verb:restrict object 17
verb:restrict passive -18
verb:retweet finite 50
verb:retweet object 21
verb:reveal 47
verb:reveal aside 26
verb:reveal clause 59
verb:reveal finite 52
verb:reveal infinitive -36
verb:reveal object -54
verb:reveal that 63
verb:ridicule 29
verb:ridicule object 31
verb:rip 24
verb:rip at:into 26
verb:rip object 40
verb:rule -73
verb:rule aside 39
verb:rule at:for 19
verb:rule infinitive -25
verb:rule noun -51
verb:rule object -78
verb:rule that 27
verb:sanction -66
verb:sanction finite -48
verb:savage 20
verb:savage object 20
verb:say 45
verb:say as -55
verb:say aside 134
verb:say at:about -54
verb:say at:at -52
verb:say at:during -25
verb:say at:for 20
verb:say at:in -62
verb:say at:of -57
verb:say at:on -86
verb:say at:with -21
verb:say bare 54
verb:say clause 132
verb:say colon 36
verb:say finite -15
verb:say infinitive -90
verb:say noun 143
verb:say passive 37
verb:say question 18
verb:say that 36
verb:scoff 65
verb:scoff finite 40
verb:scold 27
verb:scold finite 27
verb:scorn -26
verb:second -70
verb:second clause -29
verb:second infinitive -18
verb:second noun -48
verb:see aside 36
verb:see at:by 21
verb:see at:in 26
verb:see at:on -36
verb:see bare -26
verb:see finite 29
verb:see gerund -27
verb:see infinitive -30
verb:see noun 27
verb:see object -39
verb:see passive 25
verb:see question -57
verb:see that 48
verb:seek at:to 36
verb:seek clause -36
verb:seek finite -42
verb:seek gerund 44
verb:seek noun 49
verb:seek object 29
verb:seek progressive -17
verb:seem 44
verb:seem aside -16
verb:seem at:like 53
verb:seem finite 43
verb:seem gerund -28
verb:seem infinitive 54
verb:seem noun 23
verb:seem object -24
verb:sense finite -55
verb:sense noun 23
verb:sense object -31
verb:sense that 23
verb:share -38
verb:share aside 34
verb:share at:by -17
verb:share at:with 24
verb:share clause 21
verb:share finite 22
verb:share infinitive -47
verb:share noun -28
verb:share passive -22
verb:shout 43
verb:shout aside-marked 23
verb:shout finite 17
verb:shout mark 31
verb:show as 16
verb:show aside 90
verb:show aside-marked -35
verb:show at:of 15
verb:show at:off -25
verb:show clause -47
verb:show gerund -48
verb:show mark -66
verb:show noun -21
verb:show object 78
verb:show passive 59
verb:show progressive 46
verb:showcase object -37
verb:shrug 51
verb:shrug at:off 26
verb:shrug finite 20
verb:sign -34
verb:sign aside 19
verb:sign at:for 29
verb:sign at:of 67
verb:sign at:on -30
verb:sign at:up -30
verb:sign finite -33
verb:sign infinitive -39
verb:sign object -67
verb:sign passive 61
verb:sign that -20
verb:signal finite 17
verb:signal noun -43
verb:signal that 22
verb:sing 60
verb:sing finite 76
verb:skip -55
verb:skip infinitive -22
verb:skip object -31
verb:slam 47
verb:slam gerund 49
verb:slam object 43
verb:slap -27
verb:smile finite 24
verb:smile gerund -34
verb:smile noun 25
verb:smile object -33
verb:snap -41
verb:snap finite -40
verb:snap object -41
verb:sound at:like -30
verb:sound at:off 48
verb:sound finite 61
verb:sound gerund -37
verb:sound noun -25
verb:speak -44
verb:speak at:about 87
verb:speak at:at -45
verb:speak at:for -42
verb:speak at:of 114
verb:speak at:on -35
verb:speak at:out 81
verb:speak at:up 33
verb:speak at:with -20
verb:speak clause -22
verb:speak gerund -61
verb:speak infinitive -39
verb:speak mark -43
verb:speak noun 45
verb:speak object -64
verb:speak progressive -59
verb:speculate 46
verb:speculate finite 20
verb:speculate that 34
verb:spell 18
verb:spell finite 18
verb:stand -65
verb:stand at:behind -17
verb:stand at:in -26
verb:stand at:out -20
verb:stand finite -16
verb:stand gerund -37
verb:stand infinitive -18
verb:stand noun -23
verb:state -135
verb:state aside-marked 121
verb:state at:of 25
verb:state bare -20
verb:state clause -103
verb:state finite -156
verb:state gerund 91
verb:state infinitive 64
verb:state mark 22
verb:state noun -157
verb:state object -48
verb:state passive -17
verb:state question -27
verb:state that 25
verb:stress aside -42
verb:stress finite 23
verb:stress gerund 17
verb:stress noun -38
verb:stress object 43
verb:study -105
verb:study aside -17
verb:study finite -64
verb:study noun -26
verb:study object -38
verb:submit -20
verb:submit object -16
verb:subpoena -25
verb:sue finite -49
verb:sue object -30
verb:suggest 42
verb:suggest aside -20
verb:suggest aside-marked -57
verb:suggest clause 44
verb:suggest gerund -31
verb:suggest noun 65
verb:suggest object 45
verb:summon -28
verb:summon finite -28
verb:support aside -19
verb:support at:among -41
verb:support at:behind 55
verb:support at:by -16
verb:support at:in -17
verb:support at:of 46
verb:support at:on -30
verb:support at:to 41
verb:support bare 78
verb:support clause 22
verb:support colon -16
verb:support finite -35
verb:support infinitive -61
verb:support mark -50
verb:support noun 43
verb:support object 58
verb:support passive -44
verb:support progressive -51
verb:support question -16
verb:surprise -43
verb:surprise finite -16
verb:surprise noun 38
verb:surprise object -44
verb:surprise passive -18
verb:surprise that 36
verb:survey -112
verb:survey clause -26
verb:survey finite -75
verb:survey noun -29
verb:survey object -63
verb:suspect noun -21
verb:suspect object -49
verb:suspect that 82
verb:swipe 50
verb:swipe at:at 52
verb:swipe finite 55
verb:swipe noun 16
verb:talk 27
verb:talk at:about 59
verb:talk at:of 40
verb:talk at:to -45
verb:talk finite 43
verb:talk noun 18
verb:talk object -66
verb:talk progressive -25
verb:talk that -58
verb:tally -27
verb:tally aside -28
verb:tally finite 16
verb:tally passive -35
verb:taunt 34
verb:teach -55
verb:teach finite -18
verb:teach gerund -30
verb:teach object -60
verb:tell aside -41
verb:tell aside-marked 45
verb:tell clause 59
verb:tell gerund 34
verb:tell mark -52
verb:tell noun -47
verb:tell object -24
verb:tell question 60
verb:tell that -18
verb:term -76
verb:term at:of -21
verb:term finite -80
verb:term mark 45
verb:term object -42
verb:term that -19
verb:testify -25
verb:text -31
verb:text noun -21
verb:thank at:to -70
verb:thank clause 30
verb:thank infinitive -107
verb:thank object 109
verb:thank progressive 27
verb:think 34
verb:think aside 94
verb:think at:of 31
verb:think bare 15
verb:think clause 29
verb:think finite -24
verb:think gerund 32
verb:think infinitive -34
verb:think mark -33
verb:think noun 60
verb:think progressive -19
verb:think that -70
verb:threaten 48
verb:threaten infinitive 75
verb:threaten object -42
verb:tip -30
verb:tip object -47
verb:title 16
verb:title clause -21
verb:title finite 32
verb:title mark 57
verb:title noun -37
verb:tout 107
verb:tout clause 30
verb:tout finite 36
verb:tout gerund 40
verb:tout object 76
verb:translate -49
verb:trash 18
verb:trash object 18
verb:treat -99
verb:treat clause -42
verb:treat finite -48
verb:treat infinitive -21
verb:treat object -50
verb:treat progressive -15
verb:trumpet 27
verb:trust -47
verb:trust object -17
verb:tweet -36
verb:tweet aside-marked 48
verb:tweet at:on 28
verb:tweet bare -108
verb:tweet clause 23
verb:tweet finite 22
verb:tweet gerund 83
verb:tweet mark 44
verb:tweet noun -55
verb:tweet question -26
verb:tweet that -106
verb:uncover -35
verb:uncover finite -35
verb:underscore -15
verb:underscore finite -46
verb:understand at:of 60
verb:understand clause -25
verb:understand gerund -23
verb:understand noun 70
verb:understand object -20
verb:unveil -23
verb:unveil finite 28
verb:unveil infinitive -21
verb:urge 68
verb:urge aside -63
verb:urge finite 67
verb:urge gerund 25
verb:urge infinitive 32
verb:urge noun 32
verb:urge object 118
verb:urge progressive -63
verb:utter 76
verb:utter object 24
verb:validate -23
verb:view as 41
verb:view at:of -41
verb:view at:on 33
verb:view clause 64
verb:view noun 62
verb:view passive -40
verb:view that -74
verb:voice -21
verb:voice at:on 35
verb:voice clause 44
verb:voice infinitive 21
verb:voice noun -35
verb:volunteer -56
verb:volunteer finite -28
verb:volunteer infinitive 15
verb:volunteer noun -17
verb:vote -59
verb:vote at:against 50
verb:vote at:for 66
verb:vote at:in 52
verb:vote at:on -38
verb:vote clause -29
verb:vote finite -19
verb:vote gerund -61
verb:vote noun -22
verb:vote object -57
verb:vote progressive 59
verb:vote question 46
verb:vote that -87
verb:vow 65
verb:vow aside -54
verb:vow clause 43
verb:vow finite 56
verb:vow gerund 16
verb:vow infinitive 64
verb:vow noun -15
verb:want 29
verb:want at:to 16
verb:want bare 16
verb:want clause -32
verb:want finite -60
verb:want gerund -30
verb:want infinitive 34
verb:want mark -36
verb:want noun 140
verb:want object 58
verb:warn 39
verb:warn aside 48
verb:warn aside-marked -50
verb:warn at:about -28
verb:warn at:against 28
verb:warn finite 55
verb:warn gerund -30
verb:warn object 16
verb:weigh at:in 83
verb:weigh infinitive 25
verb:weigh object -56
verb:welcome clause 23
verb:welcome finite 22
verb:welcome gerund -19
verb:welcome noun -22
verb:welcome object -31
verb:wish noun 21
verb:witness clause 21
verb:witness finite -28
verb:witness infinitive 49
verb:witness noun -16
verb:witness object 32
verb:wonder finite -21
verb:wonder infinitive 23
verb:worry 33
verb:worry at:about -30
verb:worry clause 63
verb:worry finite -19
verb:worry infinitive -22
verb:worry passive 40
verb:worry that 26
verb:write -25
verb:write aside 58
verb:write aside-marked 33
verb:write at:by -25
verb:write at:off -34
verb:write at:on -32
verb:write at:to 44
verb:write clause -32
verb:write finite 42
verb:write infinitive -66
verb:write mark 21
verb:write object -16
verb:write passive -70
verb:yell finite 23
`;
