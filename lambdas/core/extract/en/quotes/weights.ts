/** Weights of what is observed at a cue, in hundredths of a log-odds: "verb:say 210" and so on, one an entry. */
export const ENGLISH_QUOTE_WEIGHTS = `
before:'s 24
before:aggressively 52
before:almost -40
before:also 59
before:are 33
before:barely 37
before:be -54
before:been -38
before:being -54
before:can -42
before:can't -33
before:cannot -46
before:certainly 24
before:clearly -22
before:correctly -31
before:could -45
before:couldn't -66
before:currently -16
before:deadly -21
before:defiantly 21
before:derisively 63
before:did 32
before:didn't -17
before:directly 33
before:do 25
before:does 32
before:don't 56
before:earlier -22
before:early -24
before:enthusiastically 46
before:especially -29
before:essentially -26
before:even -16
before:forcefully -20
before:formally 97
before:frequently -41
before:fully 45
before:further -17
before:had -68
before:hadn't -32
before:hasn't -22
before:have 45
before:haven't 51
before:having 37
before:he'd -86
before:he'll 15
before:historically -31
before:hotly -32
before:i'd 22
before:i've 36
before:immediately 29
before:increasingly 21
before:inevitably -47
before:instead -57
before:is 50
before:just -81
before:largely 26
before:later -46
before:less 43
before:mostly 23
before:much -33
before:must -36
before:necessarily 26
before:never -50
before:now 45
before:occasionally 29
before:often 23
before:only -64
before:openly 33
before:originally 25
before:overwhelmingly -37
before:particularly 24
before:personally -27
before:pointedly 15
before:previously 102
before:privately 21
before:probably 35
before:publicly 105
before:quickly 55
before:quietly 15
before:rally 52
before:rarely -33
before:rather 56
before:really 56
before:recently 21
before:reportedly 60
before:seemingly 26
before:seriously 40
before:she'd -41
before:should -103
before:shouldn't -36
before:similarly 39
before:simply -40
before:specifically 54
before:still 39
before:strongly -17
before:suddenly 45
before:temporarily -17
before:then 29
before:they're 39
before:they've 32
before:to -21
before:today 41
before:too -34
before:truly -51
before:typically 39
before:very -40
before:wasn't -23
before:we'll 30
before:we're 34
before:we've 34
before:well -17
before:weren't -23
before:widely -17
before:will -21
before:won't -67
before:would -51
before:wouldn't 31
bias -39
class:other aside -70
class:other aside-marked -102
class:other at:about 31
class:other at:against 41
class:other at:ahead -21
class:other at:among -20
class:other at:around 19
class:other at:at 24
class:other at:between -26
class:other at:beyond 16
class:other at:down -18
class:other at:during -55
class:other at:from -35
class:other at:in -20
class:other at:into -28
class:other at:of 30
class:other at:off 42
class:other at:outside -20
class:other at:over 31
class:other at:than -50
class:other at:toward -17
class:other at:under -37
class:other at:upon 17
class:other at:within -28
class:other colon -21
class:other everyone -24
class:other gerund -29
class:other he -17
class:other him -62
class:other it -18
class:other mark -66
class:other noun -32
class:other number -24
class:other question -26
class:other she -19
class:other that -35
class:other them -52
class:other us -16
class:other we 16
class:speech aside 58
class:speech aside-marked 29
class:speech at:about 18
class:speech at:at -63
class:speech at:by -15
class:speech at:during 23
class:speech at:for 20
class:speech at:from -24
class:speech at:of -25
class:speech at:off -33
class:speech at:over -38
class:speech at:than 17
class:speech at:to -18
class:speech bare -21
class:speech clause 37
class:speech finite 25
class:speech he 23
class:speech her 25
class:speech i -16
class:speech it 44
class:speech mark 81
class:speech none -19
class:speech noun -23
class:speech number -22
class:speech passive 35
class:speech question 52
class:speech that 52
class:speech we -18
class:speech who 38
form:bare -29
form:gerund -16
form:infinitive -21
form:noun -39
frame:as gerund -31
frame:as infinitive -16
frame:as noun 20
frame:as passive 48
frame:as progressive -19
frame:aside bare -85
frame:aside finite 63
frame:aside gerund -89
frame:aside infinitive -59
frame:aside noun -45
frame:aside passive 156
frame:aside progressive -23
frame:aside-marked -24
frame:aside-marked bare 15
frame:aside-marked finite 50
frame:aside-marked gerund -128
frame:aside-marked infinitive -65
frame:aside-marked noun -39
frame:aside-marked passive 82
frame:aside-marked progressive -24
frame:at:about 37
frame:at:about finite -30
frame:at:about infinitive 49
frame:at:about noun 65
frame:at:about passive -34
frame:at:about progressive 19
frame:at:against 43
frame:at:against finite -22
frame:at:against gerund 25
frame:at:against infinitive 28
frame:at:ahead -21
frame:at:ahead finite -19
frame:at:ahead noun 24
frame:at:among -26
frame:at:among finite -27
frame:at:around 19
frame:at:around noun 19
frame:at:at -29
frame:at:at bare 17
frame:at:at infinitive -43
frame:at:at noun 27
frame:at:at passive -62
frame:at:behind finite 18
frame:at:between finite 17
frame:at:by -23
frame:at:by passive -21
frame:at:down -32
frame:at:down gerund -16
frame:at:during -31
frame:at:during noun -18
frame:at:for 17
frame:at:for passive 39
frame:at:for progressive -20
frame:at:from -59
frame:at:from finite -39
frame:at:from gerund -25
frame:at:from noun 18
frame:at:in -32
frame:at:in bare 31
frame:at:in finite 16
frame:at:in gerund -29
frame:at:in infinitive 22
frame:at:in noun -39
frame:at:in passive -37
frame:at:into -37
frame:at:like finite -42
frame:at:like noun 27
frame:at:of bare -20
frame:at:of gerund -58
frame:at:of passive 45
frame:at:off finite 47
frame:at:off infinitive -29
frame:at:on infinitive 25
frame:at:on passive -47
frame:at:on progressive 38
frame:at:out 23
frame:at:out finite 59
frame:at:outside -26
frame:at:outside finite -15
frame:at:over infinitive -29
frame:at:than -32
frame:at:than noun -28
frame:at:through finite -29
frame:at:through noun 27
frame:at:to bare -25
frame:at:to finite -29
frame:at:to gerund 40
frame:at:to infinitive 33
frame:at:to passive 26
frame:at:to progressive -52
frame:at:toward -17
frame:at:under -37
frame:at:under finite -27
frame:at:up bare -18
frame:at:up finite -17
frame:at:up gerund 54
frame:at:up infinitive -36
frame:at:up noun 28
frame:at:upon 35
frame:at:upon finite 35
frame:at:with finite -29
frame:at:with infinitive -34
frame:at:with noun 23
frame:at:with passive 46
frame:at:within -31
frame:clause passive -19
frame:clause progressive 17
frame:colon -28
frame:colon bare -24
frame:colon finite 28
frame:colon infinitive -18
frame:colon noun 40
frame:colon passive -21
frame:infinitive 15
frame:infinitive gerund 33
frame:infinitive infinitive -22
frame:infinitive passive -40
frame:infinitive progressive 36
frame:mark finite -33
frame:mark gerund 37
frame:mark infinitive 44
frame:mark progressive -18
frame:object finite 28
frame:object gerund 30
frame:object infinitive 32
frame:object noun -66
frame:object passive -86
frame:object progressive 19
frame:question 22
frame:question bare 16
frame:question finite -39
frame:question gerund 35
frame:question infinitive 55
frame:question noun -34
frame:question progressive 32
frame:that 16
frame:that gerund 52
frame:that infinitive -20
frame:that noun -21
frame:that passive -29
head:% 33
head:'s 46
head:- -92
head:. 63
head:/ -41
head:2008 -39
head:2014 68
head:27 21
head:69 -26
head:abedin -16
head:account 17
head:ackman -26
head:acosta 16
head:activist 37
head:actor -16
head:actress 18
head:additional -18
head:address -33
head:adelson -36
head:administration -23
head:ads 54
head:adviser -34
head:advisers 23
head:advocates 37
head:affairs 43
head:aftergood 18
head:agencies 33
head:agency 38
head:agents -51
head:agreement 41
head:aide 98
head:aides 71
head:ailes -29
head:alabama 15
head:allen 52
head:allies 76
head:amendment -27
head:american -33
head:americans -82
head:an -27
head:analyses -24
head:analysis 66
head:analysts 65
head:angeles 15
head:answer -48
head:answering -47
head:answers -23
head:anthony 60
head:ap -19
head:appointee -31
head:approach 38
head:areas 34
head:arguments 61
head:arizona -65
head:armstrong 38
head:army -44
head:asking -16
head:association 50
head:attacks -20
head:audience 82
head:authorities 16
head:axelrod 34
head:ayotte 26
head:babar 21
head:backers -21
head:baghdad 15
head:ballots -16
head:bank -43
head:barkley -46
head:barnes -38
head:beach -20
head:beck 47
head:begala 20
head:beijing 62
head:belt -18
head:benenson 16
head:benjamin -39
head:bennett -40
head:berkman 16
head:berlin 20
head:berman -23
head:best 21
head:bill 50
head:billionaire -18
head:blackwell 40
head:blasio 53
head:bombs 67
head:book -19
head:boos -43
head:borger 19
head:boss -64
head:both -18
head:boyle -24
head:bozell 54
head:brafman 33
head:brainard 15
head:brooks 19
head:brown 24
head:bruner -29
head:bureau -32
head:business -49
head:businessman -17
head:butz -22
head:buyer -22
head:cain 21
head:calls 35
head:cameron -24
head:camp 26
head:campaign 42
head:campaigns 30
head:candidacy 25
head:candidates 27
head:canova -15
head:care 32
head:carolina 17
head:carrier 38
head:carson 27
head:carter -25
head:carville -42
head:case -30
head:cases -17
head:cast 37
head:caucus -18
head:caucuses 31
head:cbs 17
head:celebrations -24
head:census 26
head:center 18
head:centerview -25
head:certain 20
head:chains -19
head:chicago 109
head:children -28
head:chipok -109
head:christie -18
head:church 22
head:circle 15
head:cities 31
head:city -52
head:clark 47
head:clearer -16
head:cleveland 16
head:clients -21
head:climate 25
head:clintons 63
head:clubs 24
head:cnn -26
head:coalition -18
head:cohen -51
head:cohn 29
head:coleman 45
head:colleagues 29
head:college -24
head:colorado -58
head:columbia 19
head:column -37
head:com -28
head:commentators 26
head:comments -33
head:commission -31
head:committee 38
head:committeeman 34
head:communities -17
head:companies -24
head:company 21
head:complex 49
head:conant -25
head:congress 24
head:congressman -50
head:conservative 15
head:conservatives -21
head:consider -42
head:contenders 38
head:contests 83
head:controversial -21
head:conway 38
head:cook 17
head:cooper 59
head:corporation 17
head:corps 16
head:coulter -40
head:council 25
head:countries -22
head:county 24
head:couple 30
head:couric 38
head:courses 20
head:court 29
head:criminal -36
head:critics 76
head:cross 16
head:crowd 43
head:crowley -16
head:cruz 32
head:cuban -53
head:culture -33
head:daily -49
head:dayton 48
head:dean 19
head:debate -40
head:decade 23
head:decision -62
head:defense 25
head:deficits -17
head:delaware -38
head:delegate -39
head:delegates 16
head:democratic -59
head:democrats 62
head:demonstrators 16
head:department -25
head:departments 39
head:desantis 22
head:details -20
head:developer 36
head:developers 59
head:devine 47
head:diplomat 40
head:director 39
head:district -35
head:doggett 23
head:doj 47
head:donald -29
head:donor 21
head:donors 18
head:doral 60
head:doyle 15
head:dozen -26
head:dread -34
head:dunn 27
head:díaz -26
head:eakin 18
head:ebeling -28
head:echoing 21
head:economic -24
head:economists 40
head:economy -31
head:editor -25
head:effect 19
head:eight -27
head:ekovich -67
head:elders -30
head:election -22
head:electorate 86
head:elites -26
head:email 96
head:emails 40
head:emanuel 51
head:employee 40
head:employees -18
head:employers -45
head:endorsement -26
head:environmentalists 28
head:erdogan -90
head:especially 32
head:espinoza -20
head:establishment 30
head:ethiopia -20
head:event 61
head:events -31
head:everyone 18
head:executive 25
head:executives 72
head:exit -22
head:experts 91
head:express 16
head:fact 18
head:faction 63
head:fallon 34
head:family -26
head:fans -47
head:far -33
head:farage 24
head:faso 21
head:father 18
head:fec -25
head:federation 37
head:feinstein -33
head:ferguson 26
head:ferrera 16
head:field 56
head:fields -17
head:filings 18
head:financial -17
head:findings 48
head:firm -48
head:flake 39
head:fleischer 25
head:floor 16
head:florida 29
head:forbes 61
head:force 26
head:forum -30
head:foundation -31
head:four -53
head:francis 37
head:franklin 18
head:freddy -26
head:friend -16
head:friends 80
head:frustrated 17
head:fundraising -31
head:funds 24
head:gallup 21
head:garcía 45
head:garin 29
head:garland 61
head:gates -17
head:gathering -35
head:general -42
head:georgia -20
head:german 17
head:germany 29
head:gibbs 46
head:gidley 24
head:gil -22
head:gillibrand -30
head:gingrich -39
head:ginsburg 39
head:giuliani 24
head:giving 23
head:god -69
head:goff 19
head:good -33
head:gop -48
head:gore 28
head:government -29
head:governments -20
head:governor 74
head:governors -39
head:graham 29
head:grandchildren -22
head:grassley 22
head:grayson -67
head:ground -51
head:group 37
head:groups 31
head:grow -27
head:grubbs -26
head:guardian 51
head:gun -39
head:gutin 36
head:hackers 28
head:hahn 51
head:haley -42
head:half -33
head:hanson -29
head:harman 19
head:harris 34
head:have -15
head:hayek 18
head:hearings 19
head:heiserman 44
head:hennessey 31
head:henry 17
head:her -66
head:heritage 38
head:highest -32
head:hillary -32
head:hispanic 15
head:hispanics 46
head:history -20
head:holder 37
head:holding -28
head:hollande 26
head:hoover 23
head:host 36
head:hosts 22
head:however -17
head:huckabee -46
head:huerta 35
head:hundreds -18
head:hurun 52
head:husband 72
head:id -34
head:iii 30
head:illinois -17
head:immigration -57
head:include -34
head:independents 49
head:indiana 30
head:industry 22
head:inequality 48
head:initial -35
head:insiders 23
head:instance -18
head:institute 30
head:institution 39
head:intel -29
head:interest -23
head:internal -19
head:interview -40
head:investigators 45
head:investors 38
head:iowans 32
head:isis -31
head:islam -28
head:island -20
head:israel -18
head:issa -36
head:issue -44
head:issues 19
head:jack -23
head:jersey -22
head:jobs -58
head:john 16
head:johnson 17
head:jolly 16
head:jones -27
head:journalist 25
head:judge 33
head:kaine 27
head:karimi 21
head:kasich 37
head:katz -39
head:keep 23
head:kelly 39
head:kerry 48
head:kiedis 28
head:kirk -52
head:klan -16
head:korea -46
head:laban 19
head:lady -16
head:language -17
head:larger -21
head:late -21
head:latino -37
head:latinos -39
head:lawmakers 34
head:lawsuit 68
head:lawyer -32
head:lawyers 57
head:leader 53
head:leaders 29
head:least -19
head:leenders -16
head:legacy 19
head:legislation -59
head:letter 26
head:levels 65
head:levine 23
head:lew 18
head:lewandowski 15
head:lewis -27
head:liberal -37
head:life 91
head:lobbying 18
head:lobbyists 51
head:long 55
head:losses 33
head:madden -23
head:magazine -25
head:maher 34
head:main 68
head:maine 58
head:major -34
head:making -25
head:malik -22
head:manafort 42
head:manzano 31
head:margin 18
head:market -20
head:martin -19
head:martinez -22
head:mashable -45
head:mateen -55
head:matter 62
head:matters 42
head:mayor 50
head:mccarthy 59
head:mcconnell -22
head:mcgraw -19
head:me -22
head:meanwhile 29
head:media -36
head:meeting -15
head:melania -18
head:member 21
head:memo -27
head:merrill 30
head:message 39
head:mexico -47
head:miami 49
head:michigan 16
head:millennials 58
head:miller 26
head:million -57
head:milwaukee 17
head:minister -31
head:ministry 38
head:minority -18
head:moderators 41
head:mogul 35
head:monday 17
head:mook 58
head:mortgages 39
head:most -40
head:mother 27
head:move 49
head:movement -55
head:msnbc -18
head:multiple 41
head:murdoch -17
head:murphy -63
head:murray -17
head:music 32
head:muslim -24
head:muslims -44
head:my 15
head:nabisco -24
head:name -42
head:nations -27
head:nationwide -79
head:nega -29
head:negative 42
head:neighbors -18
head:netanyahu 37
head:network -34
head:networks 19
head:neurosurgeon 20
head:nevada -33
head:new -27
head:news -34
head:newspaper 25
head:nieto 53
head:noah 32
head:nominating -15
head:nomination 50
head:none -25
head:nonprofit 22
head:number -18
head:o'donnell 20
head:obama 25
head:observers 40
head:offers -16
head:office 76
head:official 107
head:officials 60
head:ohio 40
head:one -20
head:ones 18
head:online 33
head:opening -44
head:operative -21
head:operatives 48
head:opponents 17
head:organization 41
head:organizer -37
head:other -116
head:others 82
head:otherwise 37
head:our -24
head:outcome 26
head:outlets 39
head:overall -42
head:own -45
head:owner -54
head:pac -46
head:pacs 63
head:page 16
head:palmer -21
head:panel 70
head:paper 24
head:particular 18
head:partner 72
head:party -20
head:past 54
head:paul 23
head:peace -20
head:pelosi -36
head:pen 33
head:pentagon 55
head:people -27
head:percent 52
head:percentage -63
head:person 35
head:personal -37
head:pew -16
head:philadelphia 70
head:phone -29
head:pic -36
head:piece -16
head:pilot -26
head:pinchuk -26
head:plaats 33
head:plan 39
head:platform -40
head:podesta 27
head:points 44
head:policy -31
head:politicians 56
head:politico 18
head:politics 27
head:poll 94
head:polls 59
head:pollster 27
head:pollsters -22
head:poor 37
head:pope -23
head:population 40
head:populist -40
head:post 57
head:power -25
head:powers 25
head:presidency -33
head:president -37
head:press 17
head:previous -36
head:price -40
head:priebus 56
head:primary -24
head:prince 29
head:principles -29
head:program -28
head:project -25
head:proposal 23
head:prosecutors 96
head:provide -26
head:public -47
head:putin -34
head:questions -58
head:quiz -20
head:race 17
head:races 26
head:ramos -25
head:randolph -15
head:rate 18
head:reagan -38
head:recent -105
head:recession -31
head:record 65
head:records 121
head:referendum 20
head:refugees -19
head:region 24
head:reid 43
head:relationships 35
head:remarks -19
head:remembers 40
head:rendell -21
head:reports 89
head:republicans 84
head:requirements 16
head:research -21
head:residents 34
head:resolution 26
head:respondents -32
head:revelations -35
head:review 24
head:rhodes 51
head:rice 16
head:rich -20
head:richards -83
head:rights 19
head:ripert 16
head:rival 23
head:rivals 29
head:rnc -37
head:robinson 20
head:rogan 16
head:role -16
head:romney 28
head:room -16
head:ross -95
head:rule 68
head:runner 19
head:russia -46
head:russians -20
head:ryan 41
head:said -41
head:saldana 36
head:saudis 40
head:savings 60
head:saying -16
head:scenario 35
head:schilling -28
head:schmidt -75
head:schumer -31
head:schwerin 33
head:scientists 44
head:seen -20
head:senate -29
head:senator -35
head:senators 55
head:sessions -45
head:several 16
head:sharia -32
head:sharpens -23
head:shaw 54
head:sheppard 26
head:sherry 32
head:show 24
head:showing 52
head:shuster 24
head:side 22
head:sides 35
head:signs -47
head:similar -21
head:singer 108
head:skateboarding 20
head:smith 71
head:social -24
head:socialist 24
head:solomon -29
head:solons -48
head:some -35
head:somehow -47
head:someone -31
head:sometimes -30
head:son -23
head:soros -20
head:source 35
head:southern -20
head:speaker 17
head:speakers -32
head:specifically -41
head:speech 20
head:speeches 32
head:speechwriter -18
head:spicer -25
head:spokesman 30
head:staff -28
head:staffers -19
head:stage 15
head:stakes -25
head:standards -33
head:star -18
head:starr 31
head:start -21
head:state -27
head:statements 25
head:states -65
head:steagall 54
head:stevens 20
head:stone 62
head:stories 67
head:story -45
head:street -16
head:strong -19
head:strother 24
head:students -34
head:style 71
head:success 15
head:suffering -20
head:superdelegates -32
head:support -19
head:supporter -31
head:supporters 29
head:surrogates 50
head:survey 81
head:surveys -18
head:swing -24
head:syria -20
head:taking 53
head:talk 19
head:talking 31
head:tamargo -32
head:tanzer 27
head:tax -40
head:taylor -32
head:teachers 64
head:team 96
head:technologies -31
head:technologists 26
head:technology 33
head:teck -19
head:telephone -15
head:television -35
head:tennessee -24
head:tenney -49
head:term -19
head:terror -39
head:terrorism -28
head:terrorist -42
head:tester 47
head:testing 31
head:that -103
head:their 17
head:them 20
head:theory -18
head:these -40
head:thing -18
head:things -24
head:this -67
head:those 102
head:three -34
head:ticket 35
head:times 42
head:too -25
head:town 42
head:trade -28
head:traynor 21
head:tribe -59
head:trumpian 63
head:turkey -24
head:turnout -49
head:turns 62
head:tv -34
head:tweet -60
head:twitter -24
head:two -22
head:tyler -21
head:tyson -22
head:union 41
head:unions -46
head:university 15
head:us -52
head:usa 26
head:used 31
head:user -58
head:using -33
head:valls -35
head:various -39
head:vegas 41
head:vermont 16
head:victims 27
head:victories 27
head:victory 36
head:viguerie 53
head:violence -25
head:viverito 36
head:vos -33
head:vote -16
head:voter 41
head:votes -28
head:voting 27
head:waivers 21
head:walker -24
head:war 33
head:ward 34
head:warren 22
head:washington -30
head:wasserstein -51
head:ways -27
head:weapons -51
head:weaver 25
head:weber -22
head:website 37
head:weeks -25
head:weiner -52
head:westmacott -44
head:which -35
head:who -51
head:who've 19
head:whom 26
head:whose -26
head:wife -19
head:wikileaks 19
head:wilcox 21
head:will -45
head:williams 48
head:williamson 16
head:wilson 27
head:wisconsin 22
head:witness -58
head:women 35
head:wor710 48
head:work 20
head:worker -18
head:workers -20
head:world -23
head:worth -17
head:worths 53
head:x 51
head:year 54
head:york 23
head:you're -21
head:your -27
head:youth -32
head:yue -25
head:zimmerman 28
head:zucker -23
length:0 -78
length:1 -32
length:5 27
length:6 19
nested -112
nested as 56
nested aside 24
nested aside-marked 66
nested at:about -42
nested at:against -53
nested at:at 37
nested at:by 30
nested at:for -48
nested at:on -76
nested at:to -36
nested at:with -16
nested clause -16
nested infinitive -73
nested other -92
nested question -34
nested speech -34
opens:" 85
opens:# -16
opens:$ 34
opens:' 108
opens:'s -41
opens:, -134
opens:- -119
opens:. -59
opens:/ -46
opens:1 -21
opens:12 -26
opens:20 41
opens:200 25
opens:2008 -39
opens:2011 19
opens:2015 -17
opens:2016 -71
opens:23 -49
opens:30 -33
opens:5 57
opens:64 -23
opens:68 -28
opens:: -27
opens:< -30
opens:@ -19
opens:a 48
opens:abortion 66
opens:about 119
opens:accepting 20
opens:according -26
opens:account -25
opens:accusations 38
opens:addressing -26
opens:ads -23
opens:advantage -16
opens:advice -36
opens:african -30
opens:after -115
opens:against 41
opens:aides -18
opens:alan -37
opens:ali 48
opens:all 28
opens:allegiance 24
opens:along 28
opens:also 25
opens:although -31
opens:amendments 31
opens:america 18
opens:american 26
opens:among 34
opens:an 50
opens:and -172
opens:anonymity 30
opens:another 24
opens:answers 20
opens:anti 53
opens:any 45
opens:anyone 51
opens:anything 17
opens:appear -20
opens:appearing -46
opens:are -91
opens:arizona -29
opens:asked -49
opens:at -44
opens:attacks 24
opens:attempts -19
opens:attorney -22
opens:back 42
opens:ballots -25
opens:ban -25
opens:banning 34
opens:barack -29
opens:because -54
opens:before -92
opens:behalf -20
opens:being 40
opens:betrayed -22
opens:billionaire 63
opens:black -85
opens:book -23
opens:both 38
opens:bringing -19
opens:britain 62
opens:building -28
opens:bush 25
opens:but -32
opens:buzzfeed -18
opens:by -95
opens:cambridge -34
opens:came -28
opens:campaign -44
opens:can -28
opens:candidates 59
opens:capital -19
opens:carrier -34
opens:carson 56
opens:cbs -22
opens:central 31
opens:certain 54
opens:challenging -21
opens:changes -19
opens:charleston -24
opens:cheers -16
opens:chris 35
opens:christie -39
opens:citizens -33
opens:civil 54
opens:class 28
opens:classified -47
opens:clients 28
opens:clinton 48
opens:close -18
opens:closer 22
opens:comes -18
opens:comey 88
opens:comment -25
opens:comments 25
opens:committee -18
opens:common -23
opens:compelled 15
opens:concerns 55
opens:conference -35
opens:confidence 24
opens:confident 43
opens:congress -28
opens:conservative -34
opens:constitutional -31
opens:contest -27
opens:contests -23
opens:contributions -22
opens:convention -22
opens:corey 39
opens:could -43
opens:creating 43
opens:credit 17
opens:criticism 113
opens:cross 21
opens:cruz 26
opens:dan -16
opens:data -21
opens:david -53
opens:debate 15
opens:debt -19
opens:decades -39
opens:defending 42
opens:defense 82
opens:defunding 34
opens:delegates -31
opens:democracy -21
opens:democratic 48
opens:democrats 27
opens:despite -61
opens:details 60
opens:development -44
opens:did -25
opens:direct 72
opens:discrimination -25
opens:do -49
opens:does -23
opens:doesn't -19
opens:donald 39
opens:doubt 26
opens:during -51
opens:each -36
opens:economic 16
opens:edge -29
opens:effort 32
opens:efforts -20
opens:eight 19
opens:either 49
opens:election -30
opens:emails -17
opens:enough -42
opens:equal 22
opens:european 38
opens:every -37
opens:everything -18
opens:evidence 32
opens:expanded -20
opens:experts 36
opens:exxon -20
opens:facebook -49
opens:facing -16
opens:fact -24
opens:families -24
opens:fast 35
opens:favor 157
opens:fed -18
opens:federal -31
opens:fell -38
opens:fellow 53
opens:firm -23
opens:first -33
opens:for 25
opens:forbes -29
opens:foreign 17
opens:foreigners 45
opens:former 28
opens:forward 33
opens:found -53
opens:fox -26
opens:fracking -18
opens:frank -37
opens:free -34
opens:fresh 41
opens:friday -38
opens:from -76
opens:front -38
opens:frustration 27
opens:fun 49
opens:gay 17
opens:geoff -21
opens:george 16
opens:germany 50
opens:getting -22
opens:giving -28
opens:glass 26
opens:global 20
opens:goes -23
opens:good -30
opens:goodbye 40
opens:gop 37
opens:gov -22
opens:government -15
opens:greater 27
opens:groups -23
opens:guilty 27
opens:gun 18
opens:half 15
opens:has -68
opens:have -61
opens:he 80
opens:he'd 88
opens:he'll 72
opens:held -15
opens:help 38
opens:helping -28
opens:her 61
opens:herself -32
opens:higher -18
opens:highlight -16
opens:him 76
opens:himself -24
opens:his 82
opens:history 33
opens:holding 31
opens:home -30
opens:host 40
opens:hours 19
opens:house 26
opens:how 96
opens:however -38
opens:hundreds -28
opens:i -64
opens:id -34
opens:if 32
opens:illegal 55
opens:images 45
opens:immigrants 31
opens:immigration -41
opens:in -92
opens:included -30
opens:includes -21
opens:increase -15
opens:increased 23
opens:indiana 50
opens:individual 37
opens:intended -22
opens:international -17
opens:into -17
opens:investors -28
opens:iowa 21
opens:iran 28
opens:is -33
opens:islamic -40
opens:israel 25
opens:issued -22
opens:issues 16
opens:it 72
opens:its 27
opens:itself -34
opens:james -27
opens:jeb 59
opens:jim 20
opens:jon -29
opens:july -31
opens:kasich 34
opens:khan 18
opens:last -17
opens:late -18
opens:later -31
opens:law 43
opens:laws -21
opens:lead -65
opens:leadership -23
opens:least 38
opens:liberal -46
opens:liberals 23
opens:like -23
opens:line 23
opens:list -40
opens:little 81
opens:los 22
opens:losses 31
opens:made -36
opens:mail -15
opens:major 50
opens:makes -33
opens:manafort 60
opens:marco 36
opens:margin -25
opens:mark -34
opens:matt -27
opens:may -23
opens:mccain 35
opens:me 34
opens:meanwhile -18
opens:media 41
opens:melania -16
opens:members -20
opens:men 17
opens:messages 35
opens:mexican -32
opens:mexicans 31
opens:michael 37
opens:might -24
opens:mike -43
opens:military 41
opens:mitt 72
opens:moderate 18
opens:more 55
opens:most 21
opens:mr 35
opens:mrs 80
opens:much 29
opens:muslim -24
opens:my 15
opens:nabisco 17
opens:national 32
opens:nearly -30
opens:new -49
opens:news -37
opens:next 18
opens:no 82
opens:non -18
opens:nuclear -21
opens:obama 64
opens:of -16
opens:ohio 21
opens:on -21
opens:one 34
opens:ones -21
opens:optimism 30
opens:or -99
opens:other 88
opens:out 43
opens:over 19
opens:overall -38
opens:paid -16
opens:paris -33
opens:part 50
opens:parties 74
opens:party 31
opens:passed -16
opens:paul -43
opens:paying -25
opens:pennsylvania -23
opens:people -30
opens:performance 33
opens:perhaps -18
opens:peter -24
opens:pic -36
opens:planned 46
opens:plans 54
opens:pointing 72
opens:police 27
opens:policies -20
opens:policy -66
opens:political -27
opens:politics 40
opens:poll 24
opens:polling 53
opens:pope 59
opens:popular -28
opens:positions 25
opens:post -18
opens:potential -17
opens:president -36
opens:presidential 59
opens:pretty -28
opens:primaries 33
opens:promise 33
opens:provisions 87
opens:public 17
opens:published -22
opens:put -43
opens:putting 22
opens:question 22
opens:questions 76
opens:rally 51
opens:randolph -23
opens:rather -31
opens:ratings 22
opens:ready 73
opens:reasons 51
opens:recent -29
opens:recruiting -18
opens:released -42
opens:remarks 58
opens:rep -56
opens:reporters -26
opens:representative -40
opens:requests -35
opens:responsibility -20
opens:richard -36
opens:rival 23
opens:robert -34
opens:role -24
opens:ron -19
opens:ronald -60
opens:rubio 76
opens:russia 21
opens:ryan -22
opens:safe -31
opens:said -41
opens:sanders 88
opens:say -29
opens:saying 16
opens:scandal -33
opens:schedule -30
opens:schools -29
opens:score -16
opens:secretary -73
opens:security -17
opens:seeing 34
opens:seemed -30
opens:seems -29
opens:sen -19
opens:server -34
opens:services -37
opens:set -34
opens:seven -31
opens:several 37
opens:she 66
opens:she'll 49
opens:shot 28
opens:should -33
opens:show -65
opens:showed -39
opens:shows -25
opens:shuster -21
opens:signs 21
opens:silent 21
opens:silicon 61
opens:since -79
opens:singer 21
opens:six 47
opens:so 38
opens:social 38
opens:some 43
opens:someone 21
opens:something 32
opens:soon 23
opens:south 32
opens:spanish -18
opens:speaking -75
opens:specific 47
opens:spending 89
opens:stage -32
opens:state 45
opens:states 30
opens:steve -30
opens:still -17
opens:stone 25
opens:stop -33
opens:stopping 49
opens:strength -34
opens:students -22
opens:sullivan 51
opens:sunday -67
opens:superdelegates -21
opens:support 25
opens:supporting -29
opens:syrian -28
opens:system -19
opens:takes -39
opens:taking 34
opens:tank -28
opens:tax 77
opens:taxing 80
opens:teachers 36
opens:team -17
opens:ted 52
opens:telephone -30
opens:television -15
opens:temporarily -56
opens:term -20
opens:territory -49
opens:testing 41
opens:texas -21
opens:than -59
opens:thanks 37
opens:that 141
opens:the 45
opens:their 76
opens:themselves 56
opens:then -23
opens:there 56
opens:these -35
opens:they 61
opens:they're 73
opens:things 26
opens:this 30
opens:thomas -17
opens:those 24
opens:three -38
opens:through -21
opens:ties -36
opens:to 38
opens:today -26
opens:top 35
opens:trade -28
opens:training -25
opens:transcripts -15
opens:trump 64
opens:tunnels -22
opens:turkey -23
opens:turnout -34
opens:twitter 26
opens:u -16
opens:ukraine -27
opens:until -37
opens:us 96
opens:usa -26
opens:users -29
opens:valeant 46
opens:vermont -25
opens:veterans -20
opens:victory 20
opens:view 34
opens:violence -59
opens:vote -31
opens:wall -34
opens:war -16
opens:was -53
opens:washington -40
opens:ways -36
opens:we -30
opens:weak -39
opens:wednesday -39
opens:were -19
opens:what 88
opens:whatever 17
opens:when -110
opens:whether 75
opens:which 26
opens:while -67
opens:white -19
opens:whose -29
opens:why 81
opens:wilcox -23
opens:with -37
opens:work -57
opens:working -46
opens:would -51
opens:yahoo -19
opens:yes 68
opens:you 45
opens:zimmerman 54
opens:— -56
opens:“ 82
quoted:no -40
quoted:no as 18
quoted:no aside -53
quoted:no at:about 36
quoted:no at:against 16
quoted:no at:ahead -23
quoted:no at:among -20
quoted:no at:around 19
quoted:no at:behind -19
quoted:no at:by -15
quoted:no at:during -47
quoted:no at:for 33
quoted:no at:from -29
quoted:no at:in -57
quoted:no at:into -37
quoted:no at:like 18
quoted:no at:off -19
quoted:no at:outside -26
quoted:no at:than -32
quoted:no at:toward -17
quoted:no at:under -26
quoted:no at:upon 35
quoted:no at:within -31
quoted:no clause 26
quoted:no infinitive 26
quoted:no question 22
quoted:yes as -21
quoted:yes aside 76
quoted:yes aside-marked -24
quoted:yes at:against 32
quoted:yes at:at -55
quoted:yes at:down -33
quoted:yes at:during 18
quoted:yes at:for -35
quoted:yes at:from -32
quoted:yes at:in 33
quoted:yes at:like -31
quoted:yes at:off 28
quoted:yes at:out 16
quoted:yes at:over -17
quoted:yes at:with 17
quoted:yes colon -25
second -164
second aside -162
second aside-marked -60
second at:about 30
second at:at -52
second at:by 145
second at:during -53
second at:for 28
second at:in -105
second at:of -23
second at:on -47
second at:with -29
second infinitive 104
second mark 34
second object -36
side:after -45
side:main -16
side:none -17
speaker:determiner aside -23
speaker:determiner aside-marked 16
speaker:determiner at:against 42
speaker:determiner at:at -47
speaker:determiner at:behind 16
speaker:determiner at:beyond 18
speaker:determiner at:down 16
speaker:determiner at:for -28
speaker:determiner at:from -46
speaker:determiner at:in -41
speaker:determiner at:of -48
speaker:determiner at:out -22
speaker:determiner at:to 43
speaker:determiner at:up -38
speaker:determiner at:with 21
speaker:determiner colon 59
speaker:determiner infinitive 21
speaker:determiner object 17
speaker:determiner question 37
speaker:everyone 18
speaker:everyone clause 24
speaker:he as 67
speaker:he aside 52
speaker:he at:against 65
speaker:he at:at -16
speaker:he at:during -18
speaker:he at:for -47
speaker:he at:in -37
speaker:he at:on -29
speaker:he at:out 19
speaker:he at:up -16
speaker:he at:with -49
speaker:he clause 34
speaker:he infinitive -19
speaker:he object -20
speaker:he question 34
speaker:her 32
speaker:her at:by -20
speaker:her at:of -34
speaker:her at:on 27
speaker:her infinitive -23
speaker:her mark -38
speaker:her object 66
speaker:her that 56
speaker:him -36
speaker:him clause 26
speaker:i aside-marked -33
speaker:i at:for -32
speaker:i at:in 16
speaker:i at:to 50
speaker:i at:with 54
speaker:i clause 30
speaker:i mark -24
speaker:i question -36
speaker:i that -51
speaker:it 15
speaker:it aside -52
speaker:it aside-marked 28
speaker:it at:at -26
speaker:it at:for 44
speaker:it at:of 53
speaker:it at:on 42
speaker:it clause -85
speaker:it infinitive 21
speaker:it mark 22
speaker:it object -24
speaker:it question -79
speaker:it that -17
speaker:name as -18
speaker:name aside -17
speaker:name aside-marked 41
speaker:name at:among -32
speaker:name at:at -52
speaker:name at:between 25
speaker:name at:by -56
speaker:name at:down -32
speaker:name at:in -33
speaker:name at:like -51
speaker:name at:off 27
speaker:name at:out 38
speaker:name at:over 16
speaker:name at:under -21
speaker:name at:up 15
speaker:name at:upon 24
speaker:name clause 32
speaker:name colon -48
speaker:name infinitive 32
speaker:name mark 34
speaker:name question 28
speaker:name that 24
speaker:none -17
speaker:none as -18
speaker:none aside 49
speaker:none aside-marked -35
speaker:none at:about 22
speaker:none at:at 24
speaker:none at:by -36
speaker:none at:for -35
speaker:none at:in -30
speaker:none at:like 45
speaker:none at:on 29
speaker:none at:through 28
speaker:none at:to -46
speaker:none clause -20
speaker:none colon -52
speaker:none object 48
speaker:none that -25
speaker:noun -16
speaker:noun as -73
speaker:noun aside -18
speaker:noun at:about 45
speaker:noun at:against -16
speaker:noun at:among 28
speaker:noun at:by 48
speaker:noun at:for -19
speaker:noun at:like -20
speaker:noun at:of 31
speaker:noun at:out -27
speaker:noun at:over -59
speaker:noun at:toward 25
speaker:noun at:up 54
speaker:noun at:with -25
speaker:noun clause 22
speaker:noun colon 29
speaker:noun infinitive -26
speaker:noun question 22
speaker:noun that -53
speaker:number -38
speaker:number aside -60
speaker:number aside-marked -45
speaker:number at:by 35
speaker:number at:for 101
speaker:number at:in 15
speaker:number at:of -41
speaker:number at:on -27
speaker:number at:to 16
speaker:number clause -43
speaker:number infinitive -25
speaker:number mark -23
speaker:number object 30
speaker:number that 38
speaker:she as -42
speaker:she aside 16
speaker:she aside-marked -16
speaker:she at:about -42
speaker:she at:for 38
speaker:she at:from 36
speaker:she at:in -24
speaker:she at:of -17
speaker:she at:to 25
speaker:she at:with 26
speaker:she clause -26
speaker:she infinitive 33
speaker:she mark 36
speaker:she object -24
speaker:she question 45
speaker:she that -59
speaker:them -52
speaker:them object -36
speaker:they as 35
speaker:they aside 51
speaker:they aside-marked -54
speaker:they at:about -30
speaker:they at:in 61
speaker:they at:of -19
speaker:they at:on -36
speaker:they at:over 39
speaker:they at:to -42
speaker:they at:with -58
speaker:they clause -30
speaker:they infinitive 38
speaker:they mark 23
speaker:they object -58
speaker:us -16
speaker:we at:about -20
speaker:we at:in 26
speaker:we clause -16
speaker:we object -32
speaker:who 17
speaker:who aside-marked -36
speaker:who at:against -35
speaker:who at:for 24
speaker:who at:of 21
speaker:who at:on -58
speaker:who at:with 60
speaker:who infinitive -49
speaker:who mark 22
speaker:who question -31
speaker:who that 64
speaker:you at:about 17
speaker:you at:of 21
speaker:you at:to -28
speaker:you object 18
speaker:you that 23
tense:base bare -29
tense:base finite -16
tense:base infinitive -21
tense:base noun -25
tense:base passive -23
tense:ing gerund -16
tense:ing noun -33
tense:participle noun 30
tense:participle passive 27
tense:past finite 33
tense:past noun 26
tense:past passive 16
tense:s noun -43
verb:accuse 79
verb:accuse aside -18
verb:accuse at:by 56
verb:accuse at:of -15
verb:accuse clause -75
verb:accuse gerund -18
verb:accuse object 100
verb:accuse passive 74
verb:acknowledge 30
verb:acknowledge aside 30
verb:acknowledge clause -35
verb:acknowledge finite 20
verb:acknowledge infinitive -45
verb:acknowledge object 43
verb:acknowledge progressive 21
verb:acknowledge that 37
verb:acquiesce 59
verb:acquiesce finite 33
verb:add -25
verb:add aside 131
verb:add at:to -100
verb:add clause -64
verb:add finite 18
verb:add gerund 17
verb:add infinitive -38
verb:add mark 97
verb:add noun -23
verb:add object -92
verb:add that 35
verb:admit -17
verb:admit clause -33
verb:admit finite 19
verb:admit gerund -38
verb:admit infinitive -38
verb:admit that 34
verb:adore -29
verb:advise -50
verb:advise aside -52
verb:advise finite -59
verb:advise gerund 46
verb:advise infinitive 36
verb:advise progressive -53
verb:advocate at:for 27
verb:advocate clause -61
verb:advocate finite -30
verb:advocate infinitive 72
verb:advocate object 17
verb:affirm 19
verb:affirm object -54
verb:agree aside -29
verb:agree at:with 90
verb:agree infinitive -17
verb:agree noun 16
verb:agree object -51
verb:agree that 16
verb:aim finite -21
verb:aim infinitive 29
verb:aim noun 29
verb:aim passive -23
verb:allege 43
verb:allege clause 19
verb:allege gerund 40
verb:allege that 47
verb:allow -38
verb:allow clause 46
verb:allow gerund -18
verb:allow object -68
verb:allow passive -29
verb:announce 45
verb:announce clause 69
verb:announce object 39
verb:announce that -28
verb:answer -27
verb:answer aside-marked 23
verb:answer at:to -17
verb:answer clause -34
verb:answer finite -50
verb:answer noun 28
verb:anticipate -19
verb:anticipate object -19
verb:apologize 39
verb:apologize at:for 27
verb:apologize finite 100
verb:apologize infinitive -34
verb:appeal -73
verb:appeal at:to -33
verb:appeal gerund -26
verb:appeal infinitive -24
verb:appeal object -40
verb:appear at:at -44
verb:appear at:on -99
verb:appear clause 28
verb:appear finite 16
verb:appear gerund -53
verb:appear infinitive 46
verb:appear noun 59
verb:appear object 69
verb:appear that -20
verb:applaud 35
verb:applaud object 80
verb:appreciate -53
verb:appreciate finite -28
verb:approve -28
verb:approve aside -16
verb:approve at:of -19
verb:approve object 52
verb:approve passive -24
verb:argue 69
verb:argue aside-marked -63
verb:argue at:for 36
verb:argue at:in -18
verb:argue bare 24
verb:argue clause 39
verb:argue gerund 27
verb:argue infinitive 20
verb:argue object 40
verb:argue that 48
verb:ask aside -117
verb:ask aside-marked -43
verb:ask at:about -63
verb:ask at:for -22
verb:ask at:of -21
verb:ask bare -30
verb:ask gerund 30
verb:ask infinitive -27
verb:ask mark -55
verb:ask object 58
verb:ask passive 80
verb:ask progressive 76
verb:ask question 90
verb:assail 83
verb:assail finite 41
verb:assail infinitive 29
verb:assail object 39
verb:assert 24
verb:assert finite -38
verb:assert gerund 32
verb:assert object 25
verb:assert that 27
verb:assume -25
verb:assume clause -27
verb:assume gerund -33
verb:assume infinitive -27
verb:assume object -52
verb:assume that 54
verb:assure 44
verb:assure finite 65
verb:assure object 53
verb:assure passive 17
verb:attack as 27
verb:attack at:against 47
verb:attack at:from -23
verb:attack at:in -27
verb:attack at:on 17
verb:attack finite -63
verb:attack gerund 15
verb:attack infinitive -43
verb:attack mark -21
verb:attack noun 57
verb:attack object 21
verb:attempt -46
verb:attempt gerund 42
verb:attempt noun -38
verb:attempt object -19
verb:attempt progressive -27
verb:attribute finite -17
verb:attribute object 18
verb:attribute passive -23
verb:authorize -37
verb:authorize infinitive -47
verb:authorize passive -28
verb:avoid -49
verb:avoid clause -37
verb:avoid finite 16
verb:avoid gerund -24
verb:avoid infinitive -16
verb:back at:against 22
verb:back at:at 28
verb:back at:by -37
verb:back at:from 22
verb:back at:in -37
verb:back at:of -28
verb:back at:on -34
verb:back bare -48
verb:back clause -33
verb:back finite -54
verb:back gerund 59
verb:back infinitive -37
verb:back mark 164
verb:back noun 17
verb:back object 15
verb:back passive -30
verb:back progressive 47
verb:back that 23
verb:balk 55
verb:balk at:at 64
verb:balk finite 55
verb:ban -80
verb:ban at:on -34
verb:ban clause 19
verb:ban finite 23
verb:ban gerund -31
verb:ban infinitive -57
verb:ban object -40
verb:bark 36
verb:bark finite 36
verb:bash 22
verb:bash gerund 24
verb:bash infinitive -52
verb:bash object 49
verb:believe 59
verb:believe aside 77
verb:believe at:in 111
verb:believe clause -38
verb:believe gerund 36
verb:believe mark -66
verb:believe noun 79
verb:bemoan 29
verb:bemoan finite 29
verb:bemoan object 29
verb:bet -70
verb:bet finite -32
verb:bet noun -27
verb:bet that -34
verb:bill -78
verb:bill as 55
verb:bill bare -57
verb:bill clause -32
verb:bill noun -54
verb:bill object -35
verb:bill that -38
verb:blame 71
verb:blame at:for -18
verb:blame clause 26
verb:blame gerund 57
verb:blame infinitive -37
verb:blame object 74
verb:blast 97
verb:blast clause -17
verb:blast finite 85
verb:blast object 93
verb:bless -31
verb:block -69
verb:block clause -27
verb:block gerund -38
verb:block infinitive -39
verb:block object -27
verb:blog 22
verb:blog noun 22
verb:boast at:of 64
verb:boast finite 22
verb:boast object -41
verb:boast that -25
verb:brag 72
verb:brag finite 39
verb:brief -46
verb:brief at:on 20
verb:brief clause -27
verb:brief finite -49
verb:brief gerund 36
verb:brief noun -32
verb:calculate -24
verb:calculate object -47
verb:call 78
verb:call aside -18
verb:call aside-marked 29
verb:call at:for 87
verb:call at:from 26
verb:call at:in 17
verb:call at:on 104
verb:call at:upon 17
verb:call at:with -37
verb:call clause 53
verb:call gerund 136
verb:call noun -15
verb:call object -46
verb:call passive -29
verb:call question -33
verb:call that 21
verb:care -27
verb:care at:about 35
verb:care at:for -21
verb:care at:of -19
verb:care finite 43
verb:care noun -81
verb:care object -23
verb:cast -33
verb:cast finite 27
verb:cast gerund -79
verb:caution finite 25
verb:caution that 35
verb:celebrate -45
verb:celebrate at:in -25
verb:celebrate clause -31
verb:celebrate finite -59
verb:celebrate gerund -34
verb:celebrate passive 23
verb:challenge -40
verb:challenge at:over 15
verb:challenge finite -55
verb:challenge gerund 20
verb:challenge infinitive -29
verb:challenge noun -48
verb:challenge object 31
verb:challenge passive 43
verb:challenge progressive -32
verb:challenge that -25
verb:champion -35
verb:champion finite 40
verb:champion gerund -42
verb:chant 53
verb:chant at:of 82
verb:chant mark -40
verb:chant noun 65
verb:characterize 33
verb:charge aside-marked 39
verb:charge at:against -21
verb:charge at:of -31
verb:charge finite -42
verb:charge noun -63
verb:charge passive 102
verb:charge that 18
verb:cheer -34
verb:cheer as -23
verb:cheer aside -19
verb:cheer finite -17
verb:cheer gerund 16
verb:cheer noun -25
verb:chide 58
verb:chide object 58
verb:choose -77
verb:choose aside -33
verb:choose passive -42
verb:cite 101
verb:cite aside -22
verb:cite gerund 70
verb:cite mark 32
verb:cite object 89
verb:claim aside -17
verb:claim aside-marked -31
verb:claim at:by -17
verb:claim at:of -25
verb:claim clause 48
verb:claim finite 43
verb:claim gerund -66
verb:claim passive -17
verb:claim progressive 48
verb:clarify 17
verb:clarify finite 27
verb:clarify that 16
verb:command -74
verb:command finite -29
verb:command gerund -20
verb:command noun -17
verb:command object -48
verb:comment -43
verb:comment aside -21
verb:comment aside-marked 20
verb:comment at:about 64
verb:comment at:on 106
verb:comment clause -46
verb:comment mark -55
verb:comment noun -121
verb:comment object -23
verb:comment that -48
verb:commit -81
verb:commit clause -16
verb:commit finite -61
verb:commit gerund -21
verb:commit object -20
verb:commit passive -44
verb:communicate -16
verb:compare -55
verb:compare at:to -28
verb:compare at:with -43
verb:compare clause 17
verb:compare finite -37
verb:compare gerund -48
verb:compare infinitive -31
verb:compare object 72
verb:complain 28
verb:complain aside 29
verb:complain at:about 28
verb:complain clause 32
verb:complain finite 36
verb:complain infinitive 20
verb:concede 51
verb:concede finite 81
verb:concede that 30
verb:concern at:about 37
verb:concern at:of -28
verb:concern at:with 40
verb:concern finite -53
verb:concern gerund -41
verb:concern noun 51
verb:concern object -39
verb:concern passive 36
verb:concern that 74
verb:conclude 33
verb:conclude finite 36
verb:conclude mark -24
verb:conclude that 33
verb:condemn 18
verb:condemn finite 33
verb:condemn infinitive -37
verb:confirm 44
verb:confirm finite 50
verb:confirm passive -31
verb:confirm that 25
verb:consider 36
verb:consider aside 74
verb:consider bare 15
verb:consider clause -15
verb:consider gerund 19
verb:consider object -18
verb:consider passive 21
verb:consider question -18
verb:consult -50
verb:consult gerund -43
verb:consult object -32
verb:contemplate 53
verb:contemplate finite 29
verb:contend that 38
verb:contest -117
verb:contest clause -22
verb:contest finite -50
verb:contest infinitive 33
verb:contest noun -66
verb:contest object -43
verb:contest that -31
verb:continue -93
verb:continue at:to 31
verb:continue clause -105
verb:continue finite -23
verb:continue gerund -45
verb:continue mark 65
verb:continue noun -28
verb:continue object -36
verb:convince clause 27
verb:convince finite 20
verb:convince gerund -34
verb:convince passive 43
verb:correct -34
verb:counsel -30
verb:counsel finite -20
verb:count -47
verb:count clause -15
verb:count gerund -31
verb:count infinitive -55
verb:count progressive 24
verb:counter infinitive -53
verb:counter noun 40
verb:counter object 34
verb:credit -20
verb:credit finite -26
verb:criticize 91
verb:criticize aside -66
verb:criticize at:by 20
verb:criticize at:for 26
verb:criticize clause 30
verb:criticize finite 41
verb:criticize gerund 24
verb:criticize infinitive -19
verb:criticize object 72
verb:criticize passive 41
verb:criticize progressive 16
verb:cry finite 17
verb:debate -39
verb:debate aside 41
verb:debate aside-marked -16
verb:debate at:in -23
verb:debate at:with 24
verb:debate clause -51
verb:debate colon 27
verb:debate finite -67
verb:debate gerund 22
verb:debate infinitive -20
verb:debate mark 21
verb:debate object -27
verb:debate that -30
verb:decide clause 16
verb:decide infinitive 29
verb:decide object 21
verb:declare 52
verb:declare aside -22
verb:declare aside-marked 15
verb:declare clause -22
verb:declare finite -20
verb:declare infinitive 36
verb:declare mark 38
verb:declare passive 41
verb:declare that 39
verb:decline aside -23
verb:decline at:in -20
verb:decline clause 16
verb:decline finite 63
verb:decline gerund -38
verb:decline infinitive 65
verb:decline noun -21
verb:decry 50
verb:decry finite 28
verb:decry object 41
verb:dedicate aside 43
verb:dedicate finite -84
verb:dedicate infinitive -42
verb:dedicate noun 31
verb:dedicate object 31
verb:dedicate passive 33
verb:deem finite 21
verb:deem passive -27
verb:defend 26
verb:defend finite 74
verb:defend gerund -30
verb:defend object 45
verb:defend progressive -15
verb:deflect 31
verb:deflect finite 28
verb:deflect object 40
verb:deliver -70
verb:deliver clause -15
verb:deliver finite -40
verb:deliver gerund 68
verb:deliver infinitive -76
verb:deliver passive -17
verb:demand -35
verb:demand aside-marked -20
verb:demand at:of -24
verb:demand finite 20
verb:demand gerund 19
verb:demand noun -48
verb:demand object 81
verb:demand progressive -27
verb:demand that -42
verb:demonstrate object -80
verb:denounce 82
verb:denounce finite 41
verb:denounce gerund 32
verb:denounce noun 27
verb:denounce object 78
verb:deny finite 61
verb:deny gerund -21
verb:deny object -27
verb:deny that 53
verb:deride 34
verb:deride finite 59
verb:deride object 36
verb:deride passive -25
verb:describe 67
verb:describe as 22
verb:describe clause 17
verb:describe finite 21
verb:describe gerund 96
verb:describe infinitive -32
verb:describe noun 26
verb:describe object 35
verb:describe question 22
verb:desire 26
verb:desire noun 58
verb:detail at:about -17
verb:detail clause 40
verb:detail finite -66
verb:detail gerund 78
verb:detail noun -39
verb:detect -36
verb:detect infinitive -25
verb:detect object -36
verb:determine -24
verb:determine gerund 28
verb:determine noun -17
verb:determine object -73
verb:determine passive -34
verb:determine question 46
verb:direct -73
verb:direct aside -16
verb:direct clause 18
verb:direct finite -73
verb:direct noun 30
verb:disagree 57
verb:disagree at:with 41
verb:disagree finite 20
verb:disavow clause -28
verb:disavow finite -44
verb:disavow infinitive 38
verb:disavow object 32
verb:disclose 61
verb:disclose finite 28
verb:discourage -25
verb:discourage object -25
verb:discover -41
verb:discover clause -31
verb:discover infinitive -21
verb:discover object -38
verb:discuss 53
verb:discuss finite 44
verb:discuss infinitive 37
verb:discuss object 49
verb:discuss progressive -17
verb:discuss question 41
verb:dismiss 100
verb:dismiss clause 47
verb:dismiss finite 26
verb:dismiss gerund 60
verb:dismiss object 30
verb:dismiss passive 15
verb:disparage finite 24
verb:disparage object 25
verb:dispute object 16
verb:document clause -17
verb:document finite -18
verb:document object 21
verb:doubt 42
verb:doubt at:about -28
verb:doubt noun 33
verb:doubt object -31
verb:doubt that 88
verb:downplay -27
verb:downplay finite 31
verb:downplay infinitive -24
verb:dream -39
verb:dream finite -29
verb:dub 39
verb:dub finite 31
verb:echo 40
verb:echo at:by -20
verb:echo clause 50
verb:echo finite 37
verb:echo gerund 32
verb:echo object -22
verb:echo passive -21
verb:elude -26
verb:elude object -26
verb:email -56
verb:email clause -58
verb:email finite -53
verb:email mark 26
verb:email object -26
verb:email that -19
verb:emerge -105
verb:emerge as -59
verb:emerge finite -52
verb:emerge gerund -28
verb:emphasize 72
verb:emphasize aside -16
verb:emphasize clause 20
verb:emphasize infinitive 79
verb:emphasize object 44
verb:encourage finite -24
verb:encourage gerund -35
verb:encourage infinitive 87
verb:encourage progressive -33
verb:endorse 28
verb:endorse aside -43
verb:endorse aside-marked -35
verb:endorse at:by -17
verb:endorse clause 61
verb:endorse finite 25
verb:endorse gerund -30
verb:endorse infinitive 31
verb:endorse object 41
verb:endorse passive -42
verb:endorse progressive 35
verb:enjoy clause 48
verb:enjoy finite -23
verb:enjoy object -69
verb:envision 36
verb:envision object 26
verb:establish -42
verb:establish clause -18
verb:establish finite 22
verb:establish gerund -19
verb:establish object -19
verb:estimate finite 31
verb:estimate noun -21
verb:estimate object -29
verb:estimate that 30
verb:evaluate -21
verb:expect 84
verb:expect aside 44
verb:expect clause 31
verb:expect finite -50
verb:expect gerund 82
verb:expect infinitive 41
verb:expect noun -21
verb:expect passive 55
verb:explain 57
verb:explain aside-marked -29
verb:explain gerund -24
verb:explain infinitive 58
verb:explain question 37
verb:explain that 18
verb:expose -70
verb:expose finite -21
verb:expose object -40
verb:express 80
verb:express finite 66
verb:express infinitive 31
verb:express object 118
verb:fault 25
verb:favor at:by -16
verb:favor at:of 80
verb:favor clause -18
verb:favor finite 16
verb:favor gerund -46
verb:favor infinitive 25
verb:favor passive -34
verb:favor that -54
verb:fear 53
verb:fear clause 48
verb:fear noun 39
verb:fear object 28
verb:fear that 22
verb:feel aside 39
verb:feel gerund -30
verb:feel mark -51
verb:feel noun 24
verb:feel object 27
verb:feel progressive -29
verb:feel that -60
verb:find -23
verb:find aside 96
verb:find aside-marked 26
verb:find clause -88
verb:find finite 34
verb:find gerund -33
verb:find infinitive -74
verb:find noun 42
verb:find object -73
verb:find that 15
verb:focus -36
verb:focus at:of -30
verb:focus at:on 71
verb:focus clause 21
verb:focus gerund 23
verb:focus infinitive 95
verb:focus noun -41
verb:focus object -75
verb:focus passive -65
verb:focus that -15
verb:forecast 64
verb:forecast noun 58
verb:forecast object 24
verb:foresee 41
verb:foresee finite 41
verb:foresee object 41
verb:forget 24
verb:forget finite -16
verb:gesture clause -26
verb:gesture finite 15
verb:guarantee -61
verb:guarantee noun -36
verb:guarantee object 28
verb:guess finite 56
verb:guess question 17
verb:hail 33
verb:hail finite 42
verb:hail object 33
verb:hammer -25
verb:hammer gerund 19
verb:hear -71
verb:hear at:about -26
verb:hear at:in 35
verb:hear finite -70
verb:hear gerund -23
verb:hear object -42
verb:hear progressive 25
verb:hear question -33
verb:heckle 27
verb:herald 31
verb:herald finite 31
verb:herald object 31
verb:hide -31
verb:hide object -17
verb:highlight 47
verb:highlight clause 23
verb:highlight gerund 25
verb:highlight infinitive 62
verb:highlight object 31
verb:hint 52
verb:hint at:at 69
verb:hint at:of -46
verb:hint clause 68
verb:hint finite 19
verb:hint that -52
verb:hope 65
verb:hope aside -19
verb:hope at:for 21
verb:hope at:of 16
verb:hope clause 32
verb:hope finite -21
verb:hope infinitive 27
verb:hope noun 96
verb:hope object 38
verb:hope that -46
verb:identify 44
verb:identify at:with 38
verb:identify finite 56
verb:identify gerund -53
verb:identify noun 23
verb:identify object -48
verb:ignore -19
verb:ignore clause -24
verb:illustrate 22
verb:illustrate finite 22
verb:imagine -21
verb:imagine finite 30
verb:imagine infinitive -38
verb:implore 27
verb:imply 22
verb:imply finite 37
verb:imply gerund 35
verb:imply that 45
verb:include -110
verb:include clause -54
verb:include colon 89
verb:include finite 54
verb:include gerund -152
verb:include infinitive -18
verb:include object -110
verb:indicate 37
verb:indicate aside 85
verb:indicate clause -24
verb:indicate finite 57
verb:indicate object -43
verb:indicate that 21
verb:indict -48
verb:indict infinitive -26
verb:indict object -36
verb:inform 22
verb:inform finite 30
verb:insist 42
verb:insist at:on -25
verb:insist clause 62
verb:insist finite 54
verb:insist infinitive -24
verb:insist that 37
verb:insult -20
verb:insult finite -18
verb:intend 28
verb:intend finite -31
verb:intend infinitive -65
verb:intend passive 67
verb:interject 18
verb:interpret 104
verb:interpret passive 61
verb:interview -103
verb:interview at:about -17
verb:interview at:for -18
verb:interview at:with -74
verb:interview clause -63
verb:interview finite -107
verb:interview object -17
verb:interview passive -19
verb:interview that 119
verb:introduce -31
verb:introduce aside 29
verb:introduce clause 51
verb:introduce finite -59
verb:introduce gerund 24
verb:introduce infinitive 24
verb:introduce passive -25
verb:invite -42
verb:invite finite -69
verb:invite object -31
verb:invite passive 20
verb:invoke finite -26
verb:issue -57
verb:issue aside -36
verb:issue at:for -26
verb:issue at:in -18
verb:issue at:like -16
verb:issue at:with 71
verb:issue clause 32
verb:issue finite -50
verb:issue gerund -31
verb:issue mark 57
verb:issue object 18
verb:issue passive 42
verb:issue that -80
verb:jab infinitive 58
verb:joke aside -28
verb:joke aside-marked -18
verb:joke at:about 47
verb:joke mark 24
verb:joke that 17
verb:judge -47
verb:judge at:on -19
verb:judge bare -17
verb:judge clause -35
verb:judge finite -58
verb:judge infinitive 45
verb:judge noun -34
verb:judge object 32
verb:judge that 34
verb:justify -20
verb:justify object 18
verb:knock -57
verb:knock infinitive -24
verb:know 23
verb:know as 74
verb:know aside 63
verb:know at:for 20
verb:know finite 19
verb:know gerund -28
verb:know object -18
verb:know passive 45
verb:know question 29
verb:lament 62
verb:lament aside -25
verb:lament finite 53
verb:lament object 74
verb:lash 17
verb:lash at:out 33
verb:lash finite 55
verb:lash gerund -32
verb:laugh -46
verb:laugh noun -31
verb:learn clause 32
verb:learn finite 24
verb:learn object -22
verb:like -53
verb:like aside 27
verb:like bare -50
verb:like clause -74
verb:like finite -37
verb:like infinitive 71
verb:like mark 23
verb:like noun 58
verb:like object -94
verb:liken 23
verb:liken finite 23
verb:liken object 32
verb:list at:of -27
verb:list at:on -21
verb:list clause 131
verb:list gerund 22
verb:list passive -18
verb:lob -20
verb:log object -33
verb:long -40
verb:long as -46
verb:long bare -40
verb:long clause 29
verb:long finite -17
verb:long infinitive -25
verb:long object 27
verb:look at:at 35
verb:look at:for 31
verb:look at:like 37
verb:look at:over -25
verb:look bare 34
verb:look clause -46
verb:look finite -24
verb:look infinitive 54
verb:look noun 50
verb:look object -46
verb:look that -18
verb:love clause -23
verb:love finite 25
verb:love noun -17
verb:love object -32
verb:maintain -85
verb:maintain aside 41
verb:maintain clause -38
verb:maintain finite -27
verb:maintain infinitive -26
verb:maintain object -90
verb:maintain passive -23
verb:maintain that 20
verb:mean -78
verb:mean at:for 40
verb:mean finite -90
verb:mean gerund -24
verb:mean infinitive 23
verb:mean noun -38
verb:mean object -67
verb:mean passive 70
verb:mean that -64
verb:measure -40
verb:measure finite -56
verb:measure infinitive -25
verb:measure object -52
verb:measure passive 33
verb:mention 72
verb:mention as -35
verb:mention at:of 45
verb:mention at:on -36
verb:mention clause 18
verb:mention finite 34
verb:mention gerund 39
verb:mention infinitive -35
verb:mention noun 74
verb:mention object 63
verb:mention passive -40
verb:mention that 38
verb:message -17
verb:message at:for -19
verb:message at:of 82
verb:message at:on 20
verb:message at:to 18
verb:message clause -39
verb:message colon 68
verb:message finite -80
verb:message infinitive -41
verb:message mark 72
verb:message noun 68
verb:message object -64
verb:message that -97
verb:minimize -33
verb:minimize object -29
verb:misstate -20
verb:misstate finite -20
verb:misstate object -20
verb:mistake -20
verb:mistake noun -17
verb:mistake object -17
verb:mock 41
verb:mock clause 24
verb:mock finite 64
verb:mock noun -23
verb:mock object 18
verb:mourn -25
verb:mourn object -23
verb:mull 58
verb:name aside 47
verb:name at:for -45
verb:name at:in 33
verb:name at:of -18
verb:name at:on 26
verb:name finite -24
verb:name gerund 27
verb:name infinitive 31
verb:name noun -95
verb:name passive 72
verb:nod noun -15
verb:nominate clause -48
verb:nominate finite 49
verb:nominate gerund -61
verb:nominate infinitive -34
verb:nominate noun -26
verb:nominate object 16
verb:nominate passive 26
verb:note 15
verb:note aside-marked -29
verb:note at:in -38
verb:note clause 48
verb:note colon -48
verb:note finite 39
verb:note gerund 38
verb:note infinitive -41
verb:note noun -26
verb:note object 23
verb:note that 29
verb:offer finite 20
verb:offer gerund -37
verb:offer infinitive 31
verb:offer mark 59
verb:offer noun -60
verb:offer object 29
verb:offer progressive 46
verb:opine 50
verb:opine finite 50
verb:oppose 17
verb:oppose at:by -30
verb:oppose bare 66
verb:oppose clause 22
verb:oppose finite 24
verb:oppose gerund -54
verb:oppose infinitive -74
verb:oppose noun 64
verb:oppose object 36
verb:order -15
verb:order finite 22
verb:order infinitive -29
verb:order noun -68
verb:order object 16
verb:order that 22
verb:outline 33
verb:overlook -56
verb:overlook gerund -25
verb:overlook object -40
verb:paint -19
verb:paint finite -19
verb:paint gerund 35
verb:pan 26
verb:pass -37
verb:pass at:on -19
verb:pass clause -29
verb:pass finite -65
verb:pass gerund 55
verb:pass infinitive -50
verb:pass mark 16
verb:pass noun 27
verb:perceive -39
verb:perceive object -26
verb:permit -17
verb:persuade 31
verb:persuade gerund -17
verb:persuade infinitive 34
verb:persuade object 29
verb:persuade passive 23
verb:petition 26
verb:picture -25
verb:picture at:of -16
verb:picture clause 26
verb:picture noun -49
verb:picture object -15
verb:picture that -17
verb:pitch -62
verb:pitch gerund -36
verb:pitch infinitive -20
verb:pitch noun -36
verb:pivot -53
verb:pivot at:to -48
verb:pivot finite 25
verb:plan -55
verb:plan at:for -65
verb:plan at:to 16
verb:plan clause -29
verb:plan finite -39
verb:plan gerund 30
verb:plan infinitive 65
verb:plan object -31
verb:plan progressive -46
verb:plan that -32
verb:plead aside -24
verb:plead clause -31
verb:plead finite 23
verb:plead object 48
verb:pledge at:to 38
verb:pledge clause -32
verb:pledge finite -21
verb:pledge infinitive 28
verb:pledge noun -33
verb:pledge object -57
verb:point 18
verb:point aside-marked 34
verb:point at:for -45
verb:point at:in -25
verb:point at:out 48
verb:point at:over -27
verb:point at:to 33
verb:point gerund 52
verb:point infinitive 50
verb:point noun -49
verb:point object -25
verb:point progressive 22
verb:point that 61
verb:poke 41
verb:poke object 41
verb:poll -142
verb:poll clause -59
verb:poll finite -107
verb:poll gerund -44
verb:poll object -83
verb:poll that -20
verb:portray 73
verb:portray as 20
verb:portray infinitive 27
verb:portray object 83
verb:portray passive 28
verb:posit 16
verb:post -25
verb:post aside 46
verb:post aside-marked 53
verb:post at:on -38
verb:post clause -25
verb:post noun -38
verb:post object -20
verb:post passive -39
verb:post that -16
verb:praise 79
verb:praise aside -28
verb:praise finite 116
verb:praise gerund 18
verb:praise infinitive -59
verb:praise object 59
verb:praise progressive 25
verb:pray -21
verb:pray infinitive -21
verb:predict 27
verb:predict clause 61
verb:predict finite 28
verb:predict gerund -37
verb:predict infinitive -15
verb:prefer 63
verb:prefer finite 31
verb:prefer infinitive 45
verb:prefer object 52
verb:press aside -15
verb:press at:by 16
verb:press at:for -19
verb:press finite -16
verb:press gerund 80
verb:press infinitive -22
verb:press object -39
verb:proclaim 27
verb:proclaim finite 27
verb:proclaim object -18
verb:project aside 64
verb:project clause -40
verb:project finite -27
verb:project noun -37
verb:project passive 81
verb:promise 18
verb:promise aside -26
verb:promise at:to 37
verb:promise bare -20
verb:promise clause -44
verb:promise infinitive 43
verb:promise noun 18
verb:promise object 82
verb:promise passive 26
verb:promote -20
verb:promote finite 16
verb:promote gerund -57
verb:promote object 22
verb:pronounce finite 18
verb:propose 60
verb:propose clause 75
verb:propose finite 18
verb:propose gerund 67
verb:propose infinitive 22
verb:propose noun -72
verb:propose that 26
verb:protest -26
verb:protest at:at -16
verb:protest at:of 28
verb:protest clause 29
verb:protest finite -22
verb:protest infinitive -16
verb:protest noun -23
verb:prove -78
verb:prove finite -79
verb:prove infinitive 16
verb:prove object -76
verb:prove that 30
verb:provide -64
verb:provide aside 40
verb:provide clause -20
verb:provide finite -34
verb:provide gerund -26
verb:provide infinitive 44
verb:provide object -39
verb:provide progressive -37
verb:publicize 71
verb:publish -29
verb:publish aside -26
verb:publish at:in -27
verb:publish clause 23
verb:publish finite -32
verb:publish gerund 40
verb:publish mark -35
verb:publish object 21
verb:publish passive -30
verb:pursue -46
verb:pursue finite -43
verb:pursue infinitive 15
verb:pursue object -33
verb:push aside -15
verb:push at:by 20
verb:push at:for 78
verb:push finite 30
verb:push gerund 18
verb:push infinitive -17
verb:push noun -68
verb:push object -64
verb:push passive 39
verb:push progressive 35
verb:push that -78
verb:question 24
verb:question as -30
verb:question aside -15
verb:question aside-marked -27
verb:question at:for -32
verb:question at:from -16
verb:question at:in -27
verb:question at:of 19
verb:question at:on 20
verb:question clause -29
verb:question colon 45
verb:question gerund 33
verb:question infinitive -26
verb:question object 101
verb:question question 88
verb:question that -16
verb:quote 19
verb:quote aside -15
verb:quote aside-marked 29
verb:quote clause -15
verb:quote object 40
verb:rail 20
verb:rail finite 39
verb:rate -114
verb:rate aside -16
verb:rate at:in 39
verb:rate clause -26
verb:rate finite -53
verb:rate gerund -31
verb:rate noun -29
verb:rate object -64
verb:ratify 22
verb:read -37
verb:read aside 41
verb:read aside-marked 66
verb:read bare 20
verb:read clause -49
verb:read finite -27
verb:read gerund -33
verb:read mark 22
verb:read object -85
verb:reaffirm 40
verb:reaffirm finite 40
verb:reaffirm object 34
verb:realize infinitive 16
verb:realize that 26
verb:reason -78
verb:reason at:for -31
verb:reason clause -47
verb:reason finite -56
verb:reason infinitive 33
verb:reason noun -32
verb:reason object -21
verb:reassure -16
verb:reassure object 18
verb:rebuff finite -32
verb:rebuke 31
verb:rebuke finite 17
verb:rebuke object 22
verb:rebut 69
verb:rebut infinitive 31
verb:rebut object 58
verb:recall aside-marked -54
verb:recall clause -24
verb:recall finite -21
verb:recall gerund 48
verb:recall object 66
verb:recite 47
verb:recite infinitive 50
verb:recite object 48
verb:reckon 19
verb:recognize 27
verb:recognize finite -43
verb:recognize gerund 38
verb:recognize object -17
verb:recognize passive 36
verb:recognize that 73
verb:recommend clause 17
verb:recommend finite 55
verb:recommend passive -24
verb:record -108
verb:record at:of -19
verb:record clause 18
verb:record finite -65
verb:record noun -27
verb:record object -27
verb:record that -17
verb:recount finite 34
verb:recount object 25
verb:refer 54
verb:refer at:to 67
verb:refer clause 42
verb:refer gerund 77
verb:refer infinitive 30
verb:refer object -42
verb:reference 34
verb:reference at:to -21
verb:reference gerund 36
verb:reference infinitive 59
verb:reference object 29
verb:reflect -67
verb:reflect at:on 40
verb:reflect finite -33
verb:reflect gerund -23
verb:reflect infinitive -20
verb:reflect object -41
verb:reflect passive -18
verb:reflect that -29
verb:refuse 24
verb:refuse aside-marked -41
verb:refuse finite 41
verb:refuse infinitive 50
verb:refute 25
verb:regard 16
verb:regard as 32
verb:regard finite 34
verb:regard gerund -60
verb:regard noun 37
verb:register -92
verb:register clause -45
verb:register finite -43
verb:register noun -53
verb:register object -27
verb:register passive -18
verb:regret finite -19
verb:regret noun -18
verb:reiterate 71
verb:reiterate finite 47
verb:reiterate object 61
verb:reject 22
verb:reject aside 26
verb:reject clause -50
verb:reject gerund -41
verb:reject infinitive -17
verb:reject object 67
verb:reject passive 44
verb:relate -93
verb:relate at:to -18
verb:relate finite -80
verb:relate infinitive -36
verb:relate object -26
verb:release -56
verb:release aside -38
verb:release at:of -45
verb:release clause 24
verb:release finite -34
verb:release infinitive -61
verb:release progressive 62
verb:remain -109
verb:remain at:in 21
verb:remain at:on -15
verb:remain clause -63
verb:remain finite -53
verb:remain gerund -27
verb:remain infinitive -34
verb:remain mark -28
verb:remark -67
verb:remark aside -27
verb:remark aside-marked 50
verb:remark at:about 21
verb:remark at:on 26
verb:remark clause -54
verb:remark finite -75
verb:remark mark -24
verb:remark object -28
verb:remember 85
verb:remember bare 34
verb:remember gerund 29
verb:remember infinitive -35
verb:remember object 45
verb:remember passive 62
verb:remember that -31
verb:remind 63
verb:remind aside -25
verb:remind finite 37
verb:remind gerund -26
verb:remind infinitive 27
verb:remind object 78
verb:remind question -22
verb:remind that 39
verb:renounce 36
verb:renounce object 36
verb:repeat finite -55
verb:repeat gerund 34
verb:repeat infinitive 28
verb:repeat object 33
verb:reply 30
verb:reply aside 41
verb:reply mark 27
verb:report -24
verb:report aside 75
verb:report aside-marked 40
verb:report at:from 19
verb:report at:in 44
verb:report at:of -18
verb:report clause -16
verb:report finite -16
verb:report gerund -59
verb:report infinitive 16
verb:report mark -51
verb:report noun -27
verb:report that -39
verb:request -21
verb:request aside -16
verb:request at:for 19
verb:request finite 17
verb:request passive -26
verb:require bare 20
verb:require clause -50
verb:require finite -39
verb:require gerund -16
verb:require infinitive 69
verb:require passive 21
verb:resolve finite -34
verb:resolve infinitive 16
verb:resolve object -28
verb:respect -32
verb:respect finite -70
verb:respect noun 50
verb:respect object -61
verb:respond clause 47
verb:respond finite 24
verb:respond gerund -19
verb:respond mark 29
verb:respond object -19
verb:respond passive -39
verb:restrict gerund 48
verb:restrict object 20
verb:restrict passive -19
verb:retweet finite 43
verb:retweet object 19
verb:reveal 36
verb:reveal aside 19
verb:reveal clause 57
verb:reveal finite 48
verb:reveal infinitive -34
verb:reveal object -60
verb:reveal that 72
verb:ridicule 28
verb:ridicule object 30
verb:rip 17
verb:rip at:into 24
verb:rip object 38
verb:rule -63
verb:rule aside 33
verb:rule at:for 16
verb:rule infinitive -19
verb:rule noun -43
verb:rule object -77
verb:rule that 16
verb:sanction -60
verb:sanction finite -48
verb:say 47
verb:say as -56
verb:say aside 133
verb:say at:about -67
verb:say at:at -40
verb:say at:for 16
verb:say at:in -37
verb:say at:of -27
verb:say at:on -96
verb:say at:with -20
verb:say bare 51
verb:say clause 134
verb:say colon 38
verb:say finite -18
verb:say infinitive -79
verb:say noun 140
verb:say passive 37
verb:say question 17
verb:say that 36
verb:scoff 58
verb:scoff finite 35
verb:scold 23
verb:scold finite 23
verb:scorn -32
verb:see aside 39
verb:see at:by 18
verb:see at:in 27
verb:see at:on -38
verb:see clause -25
verb:see finite 32
verb:see gerund -39
verb:see infinitive -33
verb:see noun 23
verb:see object -27
verb:see passive 17
verb:see question -54
verb:see that 37
verb:seek at:to 45
verb:seek clause -29
verb:seek finite -44
verb:seek gerund 39
verb:seek noun 55
verb:seek object 28
verb:seem 42
verb:seem at:like 53
verb:seem finite 39
verb:seem gerund -32
verb:seem infinitive 47
verb:seem noun 28
verb:seem object -32
verb:sense finite -46
verb:sense noun 29
verb:sense object -33
verb:sense that 17
verb:share -45
verb:share aside 37
verb:share at:by -17
verb:share at:with 16
verb:share finite 21
verb:share infinitive -39
verb:share noun -39
verb:share passive -23
verb:shout 44
verb:shout aside-marked 23
verb:shout mark 27
verb:show as 18
verb:show aside 96
verb:show aside-marked -38
verb:show at:off -24
verb:show at:up -20
verb:show bare 24
verb:show clause -42
verb:show gerund -38
verb:show mark -69
verb:show noun -22
verb:show object 82
verb:show passive 45
verb:show progressive 36
verb:showcase -21
verb:showcase object -42
verb:shrug 46
verb:shrug at:off 23
verb:sign -42
verb:sign at:for 26
verb:sign at:into -15
verb:sign at:of 63
verb:sign at:on -28
verb:sign at:up -26
verb:sign bare -18
verb:sign finite -41
verb:sign infinitive -46
verb:sign noun 19
verb:sign object -72
verb:sign passive 57
verb:sign that -20
verb:signal finite 16
verb:signal noun -45
verb:signal object -19
verb:sing 58
verb:sing finite 75
verb:skip -49
verb:skip object -26
verb:slam 46
verb:slam gerund 44
verb:slam object 49
verb:slap -20
verb:smile finite 16
verb:smile gerund -36
verb:smile noun 27
verb:smile object -35
verb:snap -43
verb:snap finite -42
verb:snap object -43
verb:sound -20
verb:sound at:like -28
verb:sound at:off 46
verb:sound finite 59
verb:sound gerund -43
verb:sound noun -27
verb:speak -49
verb:speak at:about 83
verb:speak at:at -37
verb:speak at:for -54
verb:speak at:of 105
verb:speak at:on -38
verb:speak at:out 86
verb:speak at:up 29
verb:speak gerund -69
verb:speak infinitive -41
verb:speak mark -53
verb:speak noun 55
verb:speak object -61
verb:speak progressive -57
verb:speculate 38
verb:speculate finite 15
verb:speculate that 29
verb:stand -61
verb:stand at:at -17
verb:stand at:behind -20
verb:stand at:in -28
verb:stand at:out -20
verb:stand at:with 16
verb:stand gerund -40
verb:stand infinitive -20
verb:stand noun -23
verb:state -126
verb:state aside-marked 109
verb:state bare -27
verb:state clause -87
verb:state finite -109
verb:state gerund 93
verb:state infinitive 45
verb:state mark 42
verb:state noun -164
verb:state object -39
verb:state question -29
verb:stress aside -42
verb:stress noun -41
verb:stress object 40
verb:study -92
verb:study finite -50
verb:study noun -28
verb:study object -37
verb:submit -23
verb:sue finite -36
verb:sue infinitive 16
verb:sue object -20
verb:suggest 40
verb:suggest aside-marked -73
verb:suggest clause 59
verb:suggest finite -16
verb:suggest gerund -21
verb:suggest noun 56
verb:suggest object 37
verb:summon -29
verb:summon finite -29
verb:support aside -19
verb:support aside-marked -17
verb:support at:among -41
verb:support at:behind 49
verb:support at:by -16
verb:support at:in -21
verb:support at:of 51
verb:support at:to 38
verb:support bare 80
verb:support clause 26
verb:support colon -15
verb:support finite -31
verb:support gerund -20
verb:support infinitive -54
verb:support mark -60
verb:support noun 57
verb:support object 73
verb:support passive -45
verb:support progressive -50
verb:support question -19
verb:surprise -40
verb:surprise finite -22
verb:surprise noun 39
verb:surprise object -47
verb:surprise passive -16
verb:surprise that 35
verb:survey -111
verb:survey clause -26
verb:survey finite -74
verb:survey noun -27
verb:survey object -72
verb:suspect noun -27
verb:suspect object -45
verb:suspect that 74
verb:swipe 47
verb:swipe at:at 55
verb:swipe finite 59
verb:talk 17
verb:talk at:about 58
verb:talk at:of 42
verb:talk at:to -38
verb:talk finite 35
verb:talk noun 21
verb:talk object -67
verb:talk progressive -29
verb:talk that -59
verb:tally aside -28
verb:tally finite 19
verb:tally object 33
verb:taunt 40
verb:teach -55
verb:teach finite -17
verb:teach gerund -30
verb:teach object -59
verb:tell aside -45
verb:tell aside-marked 63
verb:tell clause 55
verb:tell finite -18
verb:tell gerund 42
verb:tell mark -54
verb:tell noun -46
verb:tell object -34
verb:tell question 65
verb:tell that -25
verb:term -75
verb:term at:of -20
verb:term finite -76
verb:term mark 39
verb:term object -39
verb:term that -17
verb:testify -17
verb:thank at:to -58
verb:thank clause 17
verb:thank infinitive -96
verb:thank object 99
verb:thank progressive 28
verb:think 33
verb:think aside 86
verb:think at:of 18
verb:think clause 45
verb:think finite -17
verb:think gerund 26
verb:think mark -30
verb:think noun 57
verb:think that -67
verb:threaten 36
verb:threaten infinitive 64
verb:threaten object -43
verb:tip -36
verb:tip object -52
verb:title clause -21
verb:title finite 33
verb:title mark 51
verb:title noun -43
verb:tout 104
verb:tout clause 27
verb:tout finite 32
verb:tout gerund 41
verb:tout object 75
verb:trace -21
verb:translate -48
verb:trash 17
verb:trash object 17
verb:treat -91
verb:treat clause -42
verb:treat finite -43
verb:treat infinitive -22
verb:treat object -48
verb:trumpet 53
verb:trust -43
verb:trust clause -17
verb:tweet -36
verb:tweet aside-marked 33
verb:tweet bare -100
verb:tweet clause 21
verb:tweet finite 23
verb:tweet gerund 86
verb:tweet mark 42
verb:tweet noun -54
verb:tweet question -28
verb:tweet that -78
verb:uncover -44
verb:uncover finite -44
verb:underscore -19
verb:underscore finite -51
verb:understand 17
verb:understand at:of 57
verb:understand gerund -26
verb:understand noun 70
verb:understand object -36
verb:understand question 20
verb:unveil -23
verb:unveil finite 23
verb:urge 58
verb:urge aside -64
verb:urge aside-marked -34
verb:urge clause 16
verb:urge finite 55
verb:urge infinitive 23
verb:urge noun 25
verb:urge object 114
verb:urge progressive -45
verb:utter 71
verb:utter object 16
verb:validate -25
verb:view as 39
verb:view aside -16
verb:view at:of -32
verb:view at:on 38
verb:view clause 53
verb:view noun 67
verb:view passive -31
verb:view that -73
verb:voice aside -23
verb:voice at:on 30
verb:voice clause 41
verb:voice finite -19
verb:voice infinitive 23
verb:voice noun -25
verb:volunteer -49
verb:volunteer finite -31
verb:volunteer infinitive 16
verb:volunteer noun -17
verb:vote -54
verb:vote at:against 53
verb:vote at:for 74
verb:vote at:in 57
verb:vote at:on -30
verb:vote clause -26
verb:vote finite -23
verb:vote gerund -57
verb:vote noun -18
verb:vote object -60
verb:vote progressive 57
verb:vote question 46
verb:vote that -95
verb:vow 60
verb:vow aside -49
verb:vow clause 33
verb:vow finite 56
verb:vow infinitive 73
verb:vow noun -16
verb:want 27
verb:want at:to 18
verb:want bare 18
verb:want clause -35
verb:want finite -43
verb:want gerund -32
verb:want infinitive 43
verb:want mark -28
verb:want noun 146
verb:want object 60
verb:warn 40
verb:warn aside 31
verb:warn aside-marked -25
verb:warn at:about -28
verb:warn finite 51
verb:warn gerund -26
verb:warn object 16
verb:weigh at:in 86
verb:weigh infinitive 22
verb:weigh object -59
verb:welcome clause 23
verb:welcome finite 24
verb:welcome gerund -24
verb:welcome noun -23
verb:welcome object -35
verb:wish clause 26
verb:wish finite 23
verb:wish noun 22
verb:witness clause 21
verb:witness finite -30
verb:witness infinitive 48
verb:witness noun -17
verb:witness object 27
verb:wonder infinitive 19
verb:worry 37
verb:worry at:about -30
verb:worry clause 77
verb:worry finite -30
verb:worry infinitive -26
verb:worry noun 20
verb:worry passive 59
verb:write -22
verb:write aside 47
verb:write aside-marked 37
verb:write at:by -28
verb:write at:in 18
verb:write at:off -33
verb:write at:to 40
verb:write clause -46
verb:write finite 43
verb:write gerund 22
verb:write infinitive -68
verb:write object -19
verb:write passive -81
verb:yell finite 22
`;
