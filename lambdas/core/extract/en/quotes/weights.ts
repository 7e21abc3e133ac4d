/** Weights of what is observed at a cue, in hundredths of a log-odds: "verb:say 210" and so on, one an entry. */
export const ENGLISH_QUOTE_WEIGHTS = `
before:'s 22
before:aggressively 56
before:almost -39
before:also 70
before:always 27
before:apparently 20
before:are 33
before:barely 47
before:be -48
before:been -47
before:being -57
before:can -53
before:can't -55
before:cannot -65
before:certainly 33
before:clearly -22
before:correctly -43
before:could -68
before:couldn't -84
before:currently -30
before:deadly -19
before:defiantly 26
before:derisively 68
before:didn't -46
before:directly 30
before:do 18
before:does 18
before:don't 44
before:earlier -20
before:early -28
before:enthusiastically 44
before:especially -22
before:essentially -24
before:even -25
before:forcefully -16
before:formally 106
before:frequently -45
before:fully 37
before:further -15
before:had -79
before:hadn't -44
before:has 24
before:hasn't -26
before:have 55
before:haven't 64
before:having 43
before:he'd -102
before:he'll 15
before:historically -26
before:hotly -29
before:i'd 19
before:i've 32
before:immediately 23
before:increasingly 22
before:inevitably -43
before:initially 19
before:instead -52
before:is 59
before:just -77
before:largely 19
before:later -37
before:less 42
before:may -16
before:might -25
before:mostly 22
before:much -35
before:must -49
before:never -51
before:not -24
before:now 52
before:occasionally 28
before:often 19
before:only -62
before:openly 42
before:originally 30
before:overwhelmingly -32
before:particularly 21
before:partly 16
before:personally -30
before:pointedly 19
before:previously 115
before:privately 26
before:probably 33
before:publicly 107
before:quickly 65
before:quietly 16
before:rally 57
before:rarely -41
before:rather 34
before:really 56
before:recently 31
before:relentlessly 16
before:reportedly 65
before:seemingly 27
before:seriously 46
before:she'd -37
before:should -140
before:shouldn't -50
before:similarly 22
before:simply -66
before:specifically 54
before:still 48
before:suddenly 47
before:temporarily -18
before:then 33
before:they're 50
before:they've 36
before:to -30
before:today 52
before:too -68
before:truly -41
before:typically 40
before:ultimately 15
before:very -59
before:wasn't -50
before:we'll 31
before:we're 40
before:we've 38
before:were -16
before:weren't -24
before:will -50
before:won't -88
before:would -94
bias -45
class:other aside -73
class:other aside-marked -101
class:other at:about 31
class:other at:across -15
class:other at:against 30
class:other at:ahead -18
class:other at:among -20
class:other at:around 16
class:other at:at 24
class:other at:between -32
class:other at:beyond 15
class:other at:down -18
class:other at:during -56
class:other at:from -36
class:other at:in -24
class:other at:into -26
class:other at:of 27
class:other at:off 47
class:other at:out 16
class:other at:outside -20
class:other at:over 31
class:other at:than -56
class:other at:toward -17
class:other at:under -36
class:other at:upon 16
class:other at:with -17
class:other at:within -28
class:other bare -22
class:other colon -20
class:other gerund -34
class:other mark -72
class:other noun -35
class:other question -30
class:other that -42
class:speech as -16
class:speech aside 62
class:speech aside-marked 34
class:speech at:about 17
class:speech at:at -58
class:speech at:during 25
class:speech at:for 21
class:speech at:from -25
class:speech at:of -22
class:speech at:off -35
class:speech at:over -35
class:speech at:than 19
class:speech at:with 19
class:speech bare -31
class:speech clause 40
class:speech finite 33
class:speech mark 85
class:speech noun -27
class:speech passive 33
class:speech question 56
class:speech that 58
form:bare -44
form:finite 18
form:gerund -22
form:infinitive -30
form:noun -51
form:passive 18
frame:as gerund -32
frame:as noun 20
frame:as passive 49
frame:as progressive -24
frame:aside bare -89
frame:aside finite 67
frame:aside gerund -95
frame:aside infinitive -57
frame:aside noun -45
frame:aside passive 161
frame:aside progressive -22
frame:aside-marked -21
frame:aside-marked finite 61
frame:aside-marked gerund -132
frame:aside-marked infinitive -67
frame:aside-marked noun -39
frame:aside-marked passive 84
frame:aside-marked progressive -23
frame:at:about 35
frame:at:about finite -20
frame:at:about infinitive 38
frame:at:about noun 64
frame:at:about passive -38
frame:at:about progressive 19
frame:at:across -17
frame:at:across noun -17
frame:at:against 34
frame:at:against finite -28
frame:at:against infinitive 26
frame:at:against noun 21
frame:at:ahead -19
frame:at:ahead finite -21
frame:at:ahead noun 24
frame:at:among -27
frame:at:among finite -27
frame:at:among noun -17
frame:at:around 16
frame:at:around noun 16
frame:at:at -26
frame:at:at bare 17
frame:at:at finite 17
frame:at:at infinitive -43
frame:at:at noun 25
frame:at:at passive -64
frame:at:between finite 18
frame:at:between noun -16
frame:at:by -22
frame:at:by passive -17
frame:at:down -31
frame:at:down gerund -16
frame:at:during -30
frame:at:during noun -17
frame:at:for 15
frame:at:for passive 49
frame:at:for progressive -19
frame:at:from -61
frame:at:from finite -45
frame:at:from gerund -25
frame:at:from noun 22
frame:at:in -30
frame:at:in bare 31
frame:at:in finite 21
frame:at:in gerund -28
frame:at:in infinitive 26
frame:at:in noun -44
frame:at:in passive -40
frame:at:into -36
frame:at:like finite -41
frame:at:like noun 22
frame:at:of bare -19
frame:at:of gerund -57
frame:at:of passive 43
frame:at:off finite 49
frame:at:off infinitive -29
frame:at:on infinitive 15
frame:at:on passive -46
frame:at:on progressive 43
frame:at:out 26
frame:at:out finite 63
frame:at:outside -24
frame:at:over infinitive -28
frame:at:than -36
frame:at:than noun -25
frame:at:through -16
frame:at:through finite -40
frame:at:through noun 29
frame:at:to bare -25
frame:at:to finite -28
frame:at:to gerund 37
frame:at:to infinitive 27
frame:at:to passive 28
frame:at:to progressive -58
frame:at:toward -17
frame:at:under -36
frame:at:under finite -25
frame:at:up bare -18
frame:at:up finite -21
frame:at:up gerund 54
frame:at:up infinitive -34
frame:at:up noun 29
frame:at:upon 36
frame:at:upon finite 36
frame:at:with finite -30
frame:at:with infinitive -32
frame:at:with noun 28
frame:at:with passive 42
frame:at:within -31
frame:clause passive -17
frame:clause progressive 23
frame:colon -28
frame:colon bare -25
frame:colon finite 29
frame:colon infinitive -18
frame:colon noun 38
frame:colon passive -20
frame:infinitive gerund 36
frame:infinitive infinitive -21
frame:infinitive passive -46
frame:infinitive progressive 32
frame:mark finite -30
frame:mark gerund 38
frame:mark infinitive 45
frame:mark progressive -26
frame:object bare 18
frame:object finite 28
frame:object gerund 27
frame:object infinitive 32
frame:object noun -65
frame:object passive -89
frame:object progressive 20
frame:question 21
frame:question finite -36
frame:question gerund 37
frame:question infinitive 54
frame:question noun -31
frame:question progressive 28
frame:that gerund 50
frame:that infinitive -19
frame:that noun -25
frame:that passive -24
head:% 27
head:'s 44
head:- -92
head:. 69
head:/ -44
head:2008 -31
head:2014 72
head:27 25
head:69 -36
head:account 20
head:accounts 15
head:ackman -25
head:activist 41
head:additional -26
head:address -50
head:adelson -34
head:administration -18
head:admirers 17
head:ads 57
head:adviser -33
head:advocates 46
head:affairs 37
head:aftergood 18
head:agencies 33
head:agency 39
head:agents -46
head:agreement 45
head:aide 103
head:aides 70
head:ailes -23
head:allen 52
head:allies 54
head:amendment -26
head:american -42
head:americans -85
head:an -26
head:analyses -20
head:analysis 53
head:analysts 63
head:angeles 17
head:answer -46
head:answering -42
head:answers -26
head:anthony 50
head:ap -32
head:appear -32
head:appointee -22
head:approach 41
head:areas 36
head:arguments 60
head:arizona -65
head:armstrong 41
head:army -58
head:association 55
head:attacks -34
head:audience 89
head:axelrod 38
head:ayotte 29
head:babar 23
head:backers -23
head:baghdad 17
head:ballots -18
head:bank -47
head:barkley -46
head:barnes -31
head:battlegrounds -17
head:beach -21
head:beck 54
head:begala 25
head:beijing 65
head:belt -21
head:benenson 18
head:benjamin -38
head:bennett -34
head:berkman 16
head:berlin 20
head:better 16
head:biden -21
head:bill 53
head:billionaire -19
head:blackwell 39
head:blasio 54
head:board 20
head:bombs 69
head:book -33
head:boos -43
head:borger 21
head:boss -57
head:both -18
head:boyle -22
head:bozell 43
head:brafman 29
head:brooks 28
head:brown 30
head:bruner -29
head:bureau -28
head:business -60
head:butz -23
head:buyer -19
head:buying -18
head:cain 25
head:calls 35
head:cameron -27
head:camp 31
head:campaign 35
head:campaigns 21
head:candidacy 28
head:candidates 34
head:canova -21
head:care 22
head:carrier 37
head:carson 22
head:carter -31
head:carville -40
head:case -27
head:cast 34
head:caucus -30
head:caucuses 31
head:celebrations -22
head:census 29
head:centerview -26
head:chains -16
head:chairman -19
head:chicago 109
head:children -36
head:chipok -110
head:church 25
head:circle 17
head:cities 31
head:city -48
head:clark 41
head:clearer -15
head:cleveland 20
head:clients -20
head:climate 22
head:clinics 15
head:clintons 69
head:clubs 22
head:cnn -34
head:coalition -18
head:cohen -48
head:cohn 29
head:coleman 30
head:colleagues 30
head:college -21
head:colorado -58
head:columbia 25
head:column -40
head:com -22
head:commentators 28
head:comments -49
head:commission -28
head:committee 25
head:committeeman 35
head:communities -16
head:companies -25
head:complex 48
head:conant -25
head:congress 29
head:congressman -45
head:conservatives -19
head:consider -46
head:contenders 26
head:contests 88
head:controversial -22
head:conversation 22
head:conway 31
head:cooper 60
head:corporation 20
head:corps 23
head:coulter -44
head:council 32
head:countries -22
head:county 22
head:couple 32
head:couric 40
head:courses 25
head:court 27
head:criminal -41
head:critics 59
head:cross 20
head:crowd 46
head:cruz 39
head:cuban -52
head:culture -30
head:daily -50
head:dayton 48
head:dean 17
head:debate -38
head:decade 26
head:decision -60
head:defense 27
head:deficits -17
head:delaware -37
head:delegate -35
head:delegates 18
head:democratic -67
head:democrats 63
head:department -24
head:departments 42
head:desantis 24
head:details -17
head:developer 38
head:developers 60
head:devine 50
head:diplomat 42
head:director 40
head:district -39
head:document -18
head:doggett 23
head:doj 50
head:donald -23
head:donors 21
head:doral 64
head:doyle 17
head:dozen -29
head:dread -31
head:dunn 27
head:díaz -26
head:eakin 17
head:ebeling -27
head:echoing 24
head:economic -24
head:economists 36
head:economy -37
head:ed 15
head:editor -25
head:effect 24
head:eight -24
head:ekovich -67
head:elders -38
head:election -19
head:electorate 90
head:elites -24
head:email 98
head:emails 45
head:emanuel 40
head:employee 26
head:employers -48
head:endorsement -35
head:environmentalists 35
head:erdogan -95
head:especially 35
head:espinoza -22
head:establishment 37
head:ethiopia -21
head:event 65
head:events -27
head:everyone 19
head:exchange -15
head:executive 23
head:executives 83
head:exit -22
head:experts 70
head:express 20
head:facebook 16
head:faction 70
head:fallon 39
head:family -37
head:fans -49
head:far -29
head:faso 23
head:father 24
head:fec -29
head:fed -17
head:federation 37
head:feinstein -30
head:ferguson 26
head:ferrera 18
head:field 51
head:fields -18
head:filings 18
head:financial -16
head:findings 42
head:firm -42
head:five -22
head:flake 39
head:fleischer 27
head:floor 18
head:florida 34
head:footage 16
head:forbes 43
head:force 26
head:forum -41
head:foundation -22
head:four -63
head:francis 41
head:frank -21
head:franklin 16
head:freddy -21
head:friends 81
head:frustrated 20
head:fund -23
head:fundraising -31
head:funds 25
head:gallup 18
head:garcía 45
head:garin 25
head:garland 62
head:gates -36
head:gathering -32
head:general -40
head:georgia -18
head:german 19
head:germany 32
head:gibbs 54
head:gidley 24
head:gil -20
head:gillibrand -30
head:gingrich -40
head:ginsburg 28
head:giuliani 24
head:giving 22
head:god -65
head:goers 17
head:goff 20
head:good -36
head:gop -51
head:government -21
head:governments -34
head:governor 76
head:governors -39
head:graham 32
head:grandchildren -19
head:grassley 24
head:grayson -72
head:gross 19
head:ground -54
head:group 32
head:groups 37
head:grow -28
head:grubbs -27
head:guardian 54
head:gun -37
head:gutin 27
head:hackers 23
head:hahn 55
head:haley -74
head:half -27
head:hanson -30
head:harman 23
head:harris 32
head:have -15
head:hayek 20
head:hearings 24
head:heiserman 45
head:hennessey 31
head:henry 22
head:her -74
head:heritage 22
head:highest -30
head:hillary -30
head:hispanic 16
head:hispanics 52
head:history -29
head:hold -19
head:holder 38
head:holding -27
head:hollande 29
head:hoover 27
head:host 23
head:hosts 24
head:huckabee -34
head:huerta 39
head:hundreds -16
head:hurun 49
head:husband 79
head:id -31
head:iii 37
head:illinois -18
head:immigration -58
head:include -42
head:independents 51
head:indiana 35
head:industry 23
head:inequality 40
head:initial -34
head:insiders 30
head:instance -15
head:institute 32
head:institution 27
head:intel -22
head:interest -23
head:internal -17
head:interview -37
head:investigators 24
head:investors 43
head:iowa 22
head:iowans 31
head:isis -45
head:islam -31
head:israel -19
head:issa -33
head:issue -43
head:issues 23
head:jack -22
head:jersey -20
head:jobs -62
head:johnson 17
head:jolly 17
head:jones -29
head:journal -15
head:journalist 26
head:judge 29
head:kaine 31
head:karimi 19
head:kasich 31
head:katz -40
head:keep 24
head:kelly 45
head:kerry 48
head:khan -27
head:kiedis 31
head:kirk -50
head:korea -49
head:laban 22
head:lady -16
head:larger -22
head:late -20
head:latino -39
head:latinos -34
head:lawmakers 29
head:lawsuit 67
head:lawyer -28
head:lawyers 58
head:leader 56
head:leaders 20
head:leenders -26
head:legacy 16
head:legislation -58
head:letter 23
head:levels 66
head:levine 23
head:lew 17
head:lewis -26
head:liberal -35
head:life 90
head:lobbying 21
head:lobbyists 49
head:long 67
head:losses 28
head:lynch -22
head:madden -24
head:magazine -20
head:maher 40
head:main 67
head:maine 64
head:major -34
head:making -39
head:malik -29
head:manafort 30
head:manzano 18
head:margin 17
head:market -22
head:martin -16
head:martinez -20
head:mashable -47
head:mateen -62
head:matter 65
head:matters 43
head:matthews 15
head:mayor 51
head:mccarthy 59
head:mcconnell -33
head:mcgraw -23
head:me -22
head:meanwhile 24
head:media -33
head:meeting -17
head:melania -16
head:member 16
head:memo -21
head:mercury 19
head:merrill 30
head:message 40
head:mexico -41
head:miami 49
head:michigan 19
head:millennials 57
head:miller 27
head:million -71
head:milwaukee 18
head:minister -27
head:ministry 32
head:minority -24
head:moderators 30
head:mogul 24
head:monday 21
head:month 17
head:mook 64
head:mortgages 39
head:most -31
head:mother 28
head:move 58
head:movement -61
head:msnbc -19
head:muir 15
head:multiple 31
head:murdoch -16
head:murphy -61
head:murray -17
head:music 33
head:muslim -31
head:muslims -44
head:nabisco -20
head:name -35
head:nations -23
head:nationwide -74
head:nega -22
head:negative 44
head:neighbors -20
head:netanyahu 40
head:network -30
head:networks 19
head:neurosurgeon 22
head:nevada -30
head:new -31
head:news -31
head:newspaper 29
head:nieto 55
head:noah 37
head:nominating -16
head:nomination 44
head:none -16
head:now -16
head:number -28
head:o'donnell 21
head:obama 27
head:observers 42
head:offers -16
head:office 80
head:official 105
head:officials 67
head:ohio 26
head:old 22
head:one -16
head:ones 19
head:online 35
head:opening -42
head:operative -20
head:operatives 46
head:organization 41
head:organizer -37
head:other -117
head:others 82
head:otherwise 44
head:our -24
head:out 16
head:outcome 28
head:outlets 41
head:overall -39
head:own -39
head:owner -55
head:pac -38
head:pacs 61
head:page 17
head:palmer -22
head:panel 72
head:paper 24
head:particular 29
head:partner 74
head:party -27
head:pass 16
head:past 58
head:paul 26
head:peace -32
head:pelosi -36
head:pen 34
head:pennsylvania -18
head:pentagon 56
head:people -26
head:percent 50
head:percentage -72
head:person 37
head:personal -42
head:petraeus -16
head:philadelphia 76
head:phone -40
head:pic -33
head:pilot -21
head:pinchuk -31
head:plaats 32
head:plan 44
head:platform -51
head:podesta 24
head:points 38
head:policies 20
head:policy -36
head:political -23
head:politicians 60
head:politics 27
head:poll 100
head:polling 20
head:polls 54
head:pollster 29
head:pollsters -22
head:poor 39
head:pope -17
head:population 42
head:populist -42
head:post 66
head:power -30
head:powers 25
head:presidency -30
head:president -37
head:previous -52
head:price -41
head:priebus 61
head:primary -18
head:prince 32
head:principles -27
head:program -24
head:project -18
head:proposal 29
head:prosecutors 87
head:provide -29
head:public -56
head:putin -34
head:questions -57
head:quiz -18
head:race 21
head:races 34
head:raising 17
head:rallies 17
head:rate 25
head:reagan -34
head:recent -110
head:recession -28
head:record 65
head:records 117
head:referendum 26
head:refugees -28
head:region 28
head:reid 45
head:relationships 37
head:remarks -22
head:remembers 39
head:rendell -20
head:report -19
head:reports 74
head:republicans 68
head:research -26
head:residents 31
head:resolution 31
head:respondents -23
head:results 24
head:revelations -34
head:review 16
head:rhodes 53
head:rice 16
head:rich -23
head:richards -83
head:ripert 16
head:rival 25
head:rivals 19
head:rnc -34
head:robinson 19
head:rogan 16
head:role -27
head:romney 38
head:ross -98
head:rule 71
head:rules 16
head:ruling 18
head:runner 27
head:russia -42
head:russians -19
head:ryan 42
head:s 15
head:said -38
head:saldana 37
head:saudis 31
head:savings 59
head:saying -35
head:scenario 37
head:schilling -23
head:schmidt -74
head:school 20
head:schumer -30
head:schwerin 33
head:scientists 43
head:seen -25
head:senate -30
head:senator -27
head:senators 62
head:sessions -44
head:shapiro -23
head:sharia -30
head:sharpens -24
head:shaw 50
head:sheppard 28
head:sherry 22
head:show 16
head:showing 51
head:shuster 26
head:side 25
head:sides 36
head:signs -47
head:similar -19
head:singer 115
head:skateboarding 22
head:smith 75
head:social -26
head:socialist 28
head:solomon -29
head:solons -46
head:some -43
head:somehow -39
head:someone -23
head:sometimes -33
head:son -23
head:soros -17
head:sotomayor -28
head:source 31
head:southern -21
head:speaker 22
head:speakers -25
head:specifically -38
head:speech 27
head:speeches 33
head:speechwriter -16
head:spicer -28
head:spokesman 26
head:staff -21
head:staffer 17
head:staffers -25
head:stage 18
head:stakes -26
head:standards -46
head:starr 30
head:start -19
head:state -25
head:statements 27
head:states -67
head:steagall 55
head:stone 64
head:stories 68
head:story -45
head:strong -15
head:strother 24
head:students -33
head:style 76
head:suffering -19
head:superdelegates -35
head:support -16
head:supporter -35
head:supporters 33
head:surrogates 51
head:survey 88
head:surveys -16
head:swing -25
head:syria -16
head:taking 54
head:talk 19
head:talking 20
head:tamargo -33
head:tanzer 28
head:tax -36
head:taylor -32
head:teachers 75
head:team 101
head:technologies -40
head:technologists 26
head:technology 33
head:teck -18
head:television -33
head:tennessee -23
head:tenney -47
head:term -19
head:terror -41
head:terrorism -26
head:terrorist -44
head:tester 52
head:testing 37
head:that -107
head:the 16
head:them 19
head:theory -16
head:these -35
head:this -63
head:those 90
head:three -36
head:ticket 32
head:time -20
head:times 47
head:too -20
head:town 47
head:trade -30
head:traynor 21
head:tribe -59
head:trumpian 57
head:tuesday -16
head:turkey -23
head:turnout -50
head:turns 61
head:tv -35
head:tweet -66
head:twitter -33
head:two -21
head:tyler -21
head:tyson -20
head:union 30
head:unions -45
head:university 17
head:us -53
head:usa 28
head:used 35
head:user -58
head:using -32
head:valls -36
head:various -39
head:vegas 46
head:verbal -20
head:vermont 24
head:victims 17
head:victories 25
head:victory 43
head:viguerie 40
head:violence -22
head:viverito 39
head:vos -33
head:vote -17
head:voter 34
head:votes -28
head:voting 30
head:waivers 19
head:walker -24
head:war 34
head:ward 36
head:warren 17
head:washington -27
head:wasserstein -42
head:watch 16
head:ways -24
head:we 22
head:weapons -62
head:weaver 23
head:weber -25
head:website 39
head:weeks -22
head:weiner -49
head:westmacott -41
head:which -32
head:who -45
head:who've 22
head:whose -26
head:wife -18
head:wikileaks 25
head:wilcox 21
head:will -49
head:williams 45
head:wilson 28
head:wisconsin 26
head:witness -55
head:women 40
head:wor710 51
head:work 17
head:worker -16
head:workers -27
head:world -28
head:worths 56
head:x 37
head:year 55
head:yellen -16
head:york 23
head:you're -17
head:your -26
head:youth -29
head:yue -29
head:zimmerman 19
head:zucker -21
length:0 -85
length:1 -35
length:5 27
length:6 21
opens:" 89
opens:$ 46
opens:' 115
opens:'s -42
opens:, -130
opens:- -113
opens:. -51
opens:/ -48
opens:1 -31
opens:11 -16
opens:12 -22
opens:20 40
opens:200 20
opens:2008 -38
opens:2011 20
opens:2015 -19
opens:2016 -71
opens:23 -52
opens:30 -33
opens:5 63
opens:64 -24
opens:68 -26
opens:: -25
opens:< -33
opens:@ -15
opens:a 47
opens:abortion 70
opens:about 106
opens:accepting 23
opens:according -27
opens:account -28
opens:accusations 43
opens:addressing -26
opens:ads -22
opens:advantage -19
opens:advice -35
opens:african -46
opens:after -110
opens:against 44
opens:alan -36
opens:ali 47
opens:all 27
opens:allegiance 26
opens:along 30
opens:also 25
opens:although -42
opens:amendments 37
opens:america 15
opens:among 37
opens:an 49
opens:and -170
opens:anonymity 42
opens:another 32
opens:answers 15
opens:anti 59
opens:any 28
opens:anyone 51
opens:appear -22
opens:appearing -48
opens:are -100
opens:arizona -29
opens:asked -46
opens:at -39
opens:attacks 29
opens:attorney -20
opens:back 43
opens:ballots -26
opens:ban -20
opens:banning 20
opens:barack -22
opens:because -69
opens:before -85
opens:behalf -16
opens:being 43
opens:benghazi -17
opens:betrayed -31
opens:billionaire 60
opens:black -82
opens:book -21
opens:both 48
opens:brafman 20
opens:breitbart -17
opens:britain 63
opens:building -31
opens:bush 30
opens:but -33
opens:buzzfeed -20
opens:by -99
opens:cambridge -32
opens:came -27
opens:campaign -42
opens:can -29
opens:candidates 62
opens:capital -20
opens:carrier -36
opens:carson 53
opens:cbs -21
opens:central 30
opens:certain 41
opens:challenging -15
opens:charleston -22
opens:cheers -17
opens:chris 39
opens:christie -36
opens:citizens -30
opens:civil 59
opens:class 34
opens:classified -44
opens:clients 28
opens:clinton 46
opens:close -16
opens:closer 22
opens:cnn 15
opens:comes -16
opens:comey 89
opens:comment -21
opens:comments 31
opens:committed -19
opens:committee -20
opens:common -23
opens:compelled 17
opens:concerns 54
opens:conference -37
opens:confidence 19
opens:confident 44
opens:congress -26
opens:congressional 18
opens:conservative -37
opens:constitutional -31
opens:contest -27
opens:contests -27
opens:contributions -18
opens:convention -23
opens:corey 44
opens:could -44
opens:creating 37
opens:credit 17
opens:criticism 103
opens:cruz 21
opens:curiel 16
opens:dan -16
opens:data -17
opens:david -54
opens:debt -19
opens:decades -34
opens:defeating -18
opens:defending 32
opens:defense 73
opens:defunding 38
opens:delegates -35
opens:democracy -25
opens:democratic 37
opens:democrats 30
opens:despite -66
opens:details 70
opens:development -43
opens:did -24
opens:direct 79
opens:discrimination -24
opens:dnc 18
opens:do -55
opens:does -24
opens:doesn't -18
opens:donald 50
opens:doubt 28
opens:during -47
opens:each -31
opens:economic 23
opens:edge -27
opens:effort 32
opens:efforts -18
opens:eight 20
opens:either 49
opens:election -28
opens:emails -18
opens:enough -48
opens:equal 24
opens:european 43
opens:even 17
opens:every -35
opens:evidence 30
opens:expanded -19
opens:experts 39
opens:extremist -17
opens:exxon -21
opens:facebook -42
opens:facing -17
opens:fact -24
opens:families -17
opens:fast 37
opens:favor 156
opens:fed -18
opens:federal -32
opens:fell -40
opens:fellow 59
opens:firm -31
opens:first -29
opens:for 26
opens:forbes -34
opens:foreigners 41
opens:former 33
opens:forward 40
opens:found -52
opens:four 16
opens:fox -17
opens:fracking -16
opens:frank -35
opens:free -38
opens:fresh 47
opens:friday -35
opens:from -88
opens:front -39
opens:frustration 28
opens:fun 50
opens:geoff -22
opens:george 19
opens:germany 50
opens:getting -21
opens:giving -27
opens:glass 22
opens:global 19
opens:goes -20
opens:good -52
opens:goodbye 42
opens:gop 34
opens:gov -17
opens:greater 36
opens:groups -21
opens:guilty 19
opens:half 17
opens:has -70
opens:have -67
opens:he 71
opens:he'd 93
opens:he'll 62
opens:held -16
opens:help 40
opens:helping -29
opens:her 58
opens:herself -49
opens:highlight -16
opens:him 73
opens:his 75
opens:history 35
opens:holding 27
opens:home -34
opens:host 38
opens:hours 23
opens:house 25
opens:how 95
opens:however -36
opens:hundreds -25
opens:i -51
opens:id -31
opens:if 34
opens:illegal 49
opens:images 46
opens:immigrants 40
opens:immigration -38
opens:in -87
opens:included -28
opens:includes -20
opens:increase -16
opens:increased 23
opens:indeed -15
opens:indiana 51
opens:individual 38
opens:information -22
opens:intended -18
opens:into -16
opens:investors -26
opens:iowa 22
opens:iran 30
opens:is -41
opens:islamic -46
opens:issued -23
opens:issues 16
opens:it 73
opens:its 26
opens:itself -36
opens:james -28
opens:jeb 67
opens:jim 18
opens:jobs -22
opens:john 19
opens:jon -30
opens:july -30
opens:kasich 27
opens:khan 22
opens:last -15
opens:late -23
opens:later -27
opens:law 46
opens:laws -18
opens:lead -67
opens:leadership -22
opens:least 42
opens:legal 20
opens:legislation -16
opens:liberal -46
opens:liberals 26
opens:like -18
opens:line 23
opens:list -36
opens:little 88
opens:los 23
opens:losses 30
opens:made -35
opens:mail -16
opens:major 41
opens:makes -36
opens:manafort 52
opens:marco 37
opens:margin -27
opens:mark -35
opens:matt -28
opens:may -23
opens:mccain 35
opens:me 41
opens:meanwhile -17
opens:media 39
opens:members -15
opens:men 24
opens:messages 36
opens:methods 22
opens:mexican -28
opens:mexicans 28
opens:michael 33
opens:might -30
opens:mike -42
opens:military 40
opens:mitt 74
opens:more 60
opens:most 23
opens:mr 37
opens:mrs 77
opens:much 35
opens:muslim -23
opens:my 17
opens:nabisco 18
opens:national 37
opens:nearly -29
opens:new -44
opens:news -40
opens:no 77
opens:non -19
opens:nuclear -22
opens:obama 62
opens:of -25
opens:ohio 21
opens:on -19
opens:one 37
opens:opportunities 16
opens:opposing 15
opens:optimism 29
opens:or -99
opens:other 92
opens:our 15
opens:out 44
opens:over 22
opens:overall -35
opens:paid -21
opens:paris -37
opens:part 58
opens:parties 77
opens:party 17
opens:paul -41
opens:pennsylvania -27
opens:people -36
opens:performance 34
opens:perhaps -16
opens:peter -25
opens:pic -33
opens:planned 43
opens:plans 56
opens:pointing 70
opens:police 28
opens:policies -31
opens:policy -69
opens:political -26
opens:politics 44
opens:poll 23
opens:polling 54
opens:poor -16
opens:pope 65
opens:popular -28
opens:positions 27
opens:post -18
opens:president -38
opens:presidential 65
opens:pretty -27
opens:primaries 34
opens:promise 33
opens:proposals 19
opens:provisions 88
opens:published -24
opens:put -43
opens:putting 22
opens:question 21
opens:questions 82
opens:rally 53
opens:randolph -27
opens:rather -30
opens:ratings 27
opens:ready 78
opens:reasons 48
opens:recent -29
opens:recruiting -17
opens:released -47
opens:remarks 61
opens:rep -55
opens:reporters -25
opens:representative -41
opens:republican 16
opens:requests -35
opens:responsibility -15
opens:richard -35
opens:rival 20
opens:robert -35
opens:role -22
opens:ron -19
opens:ronald -74
opens:rubio 69
opens:russia 22
opens:ryan -20
opens:safe -27
opens:said -48
opens:sanders 80
opens:say -27
opens:scandal -35
opens:schedule -30
opens:schools -41
opens:scores 15
opens:secretary -75
opens:seeing 34
opens:seemed -32
opens:seems -32
opens:sending -20
opens:server -42
opens:services -36
opens:set -36
opens:seven -29
opens:several 42
opens:she 69
opens:she'll 60
opens:shot 29
opens:should -36
opens:show -68
opens:showed -36
opens:shows -25
opens:shuster -17
opens:signs 21
opens:silent 26
opens:silicon 61
opens:since -75
opens:singer 24
opens:six 48
opens:so 28
opens:social 47
opens:some 39
opens:someone 15
opens:something 29
opens:soon 18
opens:south 30
opens:spanish -21
opens:speaking -73
opens:specific 51
opens:spending 86
opens:stage -33
opens:state 44
opens:states 36
opens:steve -31
opens:stone 26
opens:stop -30
opens:stopping 42
opens:strength -49
opens:students -22
opens:sullivan 54
opens:sunday -65
opens:superdelegates -44
opens:support 27
opens:supporting -22
opens:sympathy 16
opens:syrian -25
opens:system -17
opens:takes -40
opens:taking 37
opens:tank -30
opens:tax 88
opens:taxing 81
opens:teachers 28
opens:team -23
opens:ted 51
opens:telephone -30
opens:temporarily -52
opens:term -19
opens:territory -40
opens:testing 42
opens:than -58
opens:thanks 36
opens:that 144
opens:the 46
opens:their 73
opens:themselves 51
opens:then -21
opens:there 47
opens:these -26
opens:they 54
opens:they're 66
opens:things 24
opens:this 33
opens:thomas -18
opens:those 23
opens:though -16
opens:three -32
opens:through -23
opens:ties -35
opens:to 38
opens:today -20
opens:top 34
opens:track -20
opens:trade -30
opens:training -27
opens:transcripts -19
opens:trump 64
opens:tunnels -18
opens:turkey -23
opens:turnout -38
opens:twice -17
opens:twitter 23
opens:ukraine -23
opens:until -39
opens:up 17
opens:us 94
opens:usa -25
opens:users -29
opens:valeant 46
opens:vermont -18
opens:veterans -17
opens:victory 22
opens:view 36
opens:violence -61
opens:vote -29
opens:voters 17
opens:wall -32
opens:was -55
opens:washington -35
opens:waterboarding 15
opens:ways -29
opens:we -33
opens:weak -39
opens:wednesday -36
opens:were -21
opens:what 89
opens:when -110
opens:whether 77
opens:which 24
opens:while -75
opens:whose -28
opens:why 65
opens:wilcox -25
opens:with -36
opens:women -19
opens:work -54
opens:working -47
opens:world 15
opens:would -55
opens:yahoo -20
opens:yes 70
opens:you 39
opens:zimmerman 56
opens:— -51
opens:“ 86
quoted:no -44
quoted:no aside -50
quoted:no at:about 27
quoted:no at:across -16
quoted:no at:against 23
quoted:no at:ahead -22
quoted:no at:among -20
quoted:no at:around 16
quoted:no at:behind -17
quoted:no at:during -47
quoted:no at:for 31
quoted:no at:from -32
quoted:no at:in -59
quoted:no at:into -36
quoted:no at:like 22
quoted:no at:off -20
quoted:no at:outside -24
quoted:no at:than -36
quoted:no at:toward -17
quoted:no at:under -25
quoted:no at:upon 36
quoted:no at:within -31
quoted:no clause 26
quoted:no infinitive 22
quoted:no question 22
quoted:yes as -21
quoted:yes aside 73
quoted:yes aside-marked -21
quoted:yes at:about 23
quoted:yes at:at -51
quoted:yes at:down -31
quoted:yes at:during 18
quoted:yes at:for -38
quoted:yes at:from -30
quoted:yes at:in 38
quoted:yes at:like -39
quoted:yes at:off 32
quoted:yes at:out 20
quoted:yes at:through -27
quoted:yes colon -27
second -154
second aside -169
second aside-marked -68
second at:about 25
second at:at -54
second at:by 144
second at:during -52
second at:for 28
second at:in -107
second at:of -21
second at:on -45
second at:with -24
second infinitive 110
second mark 43
second object -41
second question 21
side:after -47
side:main -23
side:none -15
speaker:determiner aside -25
speaker:determiner aside-marked 17
speaker:determiner at:against 43
speaker:determiner at:at -54
speaker:determiner at:behind 18
speaker:determiner at:beyond 18
speaker:determiner at:for -24
speaker:determiner at:from -47
speaker:determiner at:in -38
speaker:determiner at:of -51
speaker:determiner at:out -26
speaker:determiner at:to 41
speaker:determiner at:up -39
speaker:determiner at:with 30
speaker:determiner colon 55
speaker:determiner infinitive 25
speaker:determiner object 18
speaker:determiner question 37
speaker:everyone 19
speaker:everyone clause 21
speaker:he as 63
speaker:he aside 79
speaker:he aside-marked 39
speaker:he at:about -16
speaker:he at:against 59
speaker:he at:during -19
speaker:he at:for -59
speaker:he at:in -37
speaker:he at:on -22
speaker:he at:out 17
speaker:he at:to -18
speaker:he at:up -25
speaker:he at:with -71
speaker:he clause 26
speaker:he infinitive -32
speaker:he object -30
speaker:he question 25
speaker:he that 18
speaker:her 35
speaker:her at:by -16
speaker:her at:of -42
speaker:her at:on 35
speaker:her clause 22
speaker:her infinitive -24
speaker:her mark -35
speaker:her object 68
speaker:her that 49
speaker:him -50
speaker:him clause 26
speaker:him object -20
speaker:i aside -21
speaker:i aside-marked -44
speaker:i at:for -28
speaker:i at:to 53
speaker:i at:with 53
speaker:i clause 40
speaker:i mark -32
speaker:i question -34
speaker:i that -48
speaker:it 18
speaker:it aside -47
speaker:it aside-marked 34
speaker:it at:at -24
speaker:it at:for 27
speaker:it at:of 56
speaker:it at:on 49
speaker:it clause -83
speaker:it colon 17
speaker:it mark 29
speaker:it object -26
speaker:it question -66
speaker:name 15
speaker:name aside -21
speaker:name aside-marked 26
speaker:name at:among -35
speaker:name at:at -48
speaker:name at:between 26
speaker:name at:by -52
speaker:name at:down -29
speaker:name at:in -39
speaker:name at:like -55
speaker:name at:off 28
speaker:name at:out 46
speaker:name at:over 20
speaker:name at:under -20
speaker:name at:up 21
speaker:name at:upon 28
speaker:name clause 33
speaker:name colon -46
speaker:name infinitive 40
speaker:name mark 31
speaker:name object 20
speaker:name question 21
speaker:name that 22
speaker:none -15
speaker:none aside 43
speaker:none aside-marked -46
speaker:none at:about 23
speaker:none at:at 26
speaker:none at:by -34
speaker:none at:for -29
speaker:none at:in -25
speaker:none at:like 47
speaker:none at:on 25
speaker:none at:through 15
speaker:none at:to -43
speaker:none at:within -15
speaker:none clause -20
speaker:none colon -51
speaker:none infinitive 21
speaker:none mark 23
speaker:none object 52
speaker:none that -27
speaker:noun -43
speaker:noun as -59
speaker:noun aside -24
speaker:noun at:about 43
speaker:noun at:among 29
speaker:noun at:by 43
speaker:noun at:like -24
speaker:noun at:of 27
speaker:noun at:out -25
speaker:noun at:over -59
speaker:noun at:toward 23
speaker:noun at:up 50
speaker:noun at:with -35
speaker:noun clause 24
speaker:noun colon 28
speaker:noun infinitive -20
speaker:noun mark -15
speaker:noun question 17
speaker:noun that -50
speaker:number -49
speaker:number aside -62
speaker:number aside-marked -47
speaker:number at:by 35
speaker:number at:for 102
speaker:number at:in 18
speaker:number at:of -44
speaker:number at:on -25
speaker:number clause -50
speaker:number infinitive -29
speaker:number mark -20
speaker:number object 31
speaker:number that 31
speaker:she as -53
speaker:she aside 37
speaker:she at:about -32
speaker:she at:for 29
speaker:she at:from 37
speaker:she at:in -16
speaker:she at:on -23
speaker:she at:to 39
speaker:she at:with 27
speaker:she clause -32
speaker:she mark 33
speaker:she object -28
speaker:she question 32
speaker:she that -57
speaker:someone 26
speaker:them -61
speaker:them object -40
speaker:they -17
speaker:they as 42
speaker:they aside 45
speaker:they aside-marked -55
speaker:they at:about -25
speaker:they at:for -16
speaker:they at:in 61
speaker:they at:of -18
speaker:they at:on -29
speaker:they at:over 40
speaker:they at:to -38
speaker:they at:with -61
speaker:they clause -47
speaker:they infinitive 34
speaker:they mark 28
speaker:they object -65
speaker:they question 20
speaker:us -19
speaker:we 17
speaker:we at:about -20
speaker:we at:in 30
speaker:we object -27
speaker:who aside-marked -38
speaker:who at:about -20
speaker:who at:against -30
speaker:who at:for 38
speaker:who at:of 22
speaker:who at:on -50
speaker:who at:with 58
speaker:who infinitive -53
speaker:who mark 22
speaker:who question -24
speaker:who that 43
speaker:you 15
speaker:you at:about 19
speaker:you at:of 23
speaker:you at:to -26
speaker:you that 28
verb:accuse 84
verb:accuse aside -17
verb:accuse at:by 57
verb:accuse at:of -15
verb:accuse clause -64
verb:accuse object 90
verb:accuse passive 69
verb:acknowledge 35
verb:acknowledge aside 27
verb:acknowledge clause -37
verb:acknowledge finite 24
verb:acknowledge infinitive -48
verb:acknowledge object 47
verb:acknowledge progressive 20
verb:acknowledge that 38
verb:acquiesce 66
verb:acquiesce finite 37
verb:add -20
verb:add aside 132
verb:add at:to -98
verb:add clause -56
verb:add finite 30
verb:add infinitive -39
verb:add mark 93
verb:add noun -18
verb:add object -91
verb:add that 43
verb:admit clause -27
verb:admit finite 19
verb:admit gerund -35
verb:admit infinitive -37
verb:admit that 40
verb:adore -26
verb:advise -59
verb:advise aside -48
verb:advise finite -64
verb:advise gerund 53
verb:advise infinitive 33
verb:advise progressive -54
verb:advocate at:for 28
verb:advocate clause -58
verb:advocate finite -33
verb:advocate infinitive 74
verb:affirm object -54
verb:agree aside -26
verb:agree at:with 78
verb:agree finite -20
verb:agree noun 19
verb:agree object -62
verb:aim 17
verb:aim infinitive 28
verb:aim noun 26
verb:aim passive -26
verb:allege 53
verb:allege clause 23
verb:allege gerund 36
verb:allege noun 28
verb:allege that 51
verb:allow -42
verb:allow clause 35
verb:allow gerund -28
verb:allow object -64
verb:allow passive -27
verb:announce 44
verb:announce clause 58
verb:announce gerund -26
verb:announce infinitive -16
verb:announce object 40
verb:announce that -27
verb:answer -26
verb:answer aside-marked 26
verb:answer at:to -20
verb:answer clause -36
verb:answer finite -46
verb:answer gerund -18
verb:answer noun 27
verb:anticipate object -18
verb:apologize 32
verb:apologize at:for 19
verb:apologize finite 84
verb:apologize infinitive -40
verb:appeal -78
verb:appeal at:to -35
verb:appeal finite -20
verb:appeal gerund -24
verb:appeal infinitive -23
verb:appeal noun -15
verb:appeal object -39
verb:appear at:at -39
verb:appear at:on -90
verb:appear clause 30
verb:appear gerund -60
verb:appear infinitive 48
verb:appear noun 61
verb:appear object 61
verb:appear that -30
verb:applaud 34
verb:applaud object 71
verb:appreciate -69
verb:appreciate finite -48
verb:appreciate object -31
verb:approve -26
verb:approve aside -17
verb:approve at:of -17
verb:approve object 51
verb:approve passive -25
verb:argue 65
verb:argue aside-marked -60
verb:argue at:for 43
verb:argue bare 26
verb:argue clause 27
verb:argue gerund 33
verb:argue object 23
verb:argue that 44
verb:ask aside -115
verb:ask aside-marked -35
verb:ask at:about -67
verb:ask at:for -43
verb:ask bare -33
verb:ask clause 16
verb:ask gerund 33
verb:ask infinitive -22
verb:ask mark -59
verb:ask object 64
verb:ask passive 72
verb:ask progressive 78
verb:ask question 88
verb:ask that -19
verb:assail 89
verb:assail finite 48
verb:assail infinitive 29
verb:assail object 42
verb:assert 27
verb:assert finite -28
verb:assert gerund 24
verb:assert object 26
verb:assert that 23
verb:assess -30
verb:assume -26
verb:assume clause -35
verb:assume gerund -37
verb:assume infinitive -25
verb:assume object -46
verb:assume that 57
verb:assure 46
verb:assure finite 69
verb:assure object 45
verb:assure passive 17
verb:assure that 20
verb:attack -16
verb:attack as 27
verb:attack aside -16
verb:attack at:against 56
verb:attack at:from -22
verb:attack at:in -28
verb:attack clause -32
verb:attack finite -61
verb:attack gerund 21
verb:attack infinitive -34
verb:attack mark -27
verb:attack noun 49
verb:attack object 24
verb:attempt -45
verb:attempt gerund 36
verb:attempt noun -41
verb:attempt object -16
verb:attempt progressive -22
verb:attribute object 21
verb:attribute passive -25
verb:authorize -38
verb:authorize infinitive -55
verb:authorize passive -19
verb:avoid -48
verb:avoid clause -42
verb:avoid finite 20
verb:avoid gerund -23
verb:avoid infinitive -20
verb:back at:against 28
verb:back at:at 27
verb:back at:by -35
verb:back at:from 25
verb:back at:in -39
verb:back at:of -28
verb:back at:on -38
verb:back bare -47
verb:back clause -30
verb:back finite -53
verb:back gerund 60
verb:back infinitive -30
verb:back mark 150
verb:back noun 15
verb:back passive -29
verb:back progressive 39
verb:back that 31
verb:balk 47
verb:balk at:at 75
verb:balk finite 47
verb:ban -82
verb:ban at:on -35
verb:ban clause 16
verb:ban finite 24
verb:ban gerund -32
verb:ban infinitive -60
verb:ban object -34
verb:bark 42
verb:bark finite 42
verb:bash 26
verb:bash gerund 27
verb:bash infinitive -52
verb:bash object 53
verb:believe 48
verb:believe aside 85
verb:believe at:in 106
verb:believe clause -50
verb:believe gerund 26
verb:believe mark -70
verb:believe noun 81
verb:bemoan 33
verb:bemoan finite 33
verb:bemoan object 33
verb:bet -69
verb:bet finite -34
verb:bet noun -25
verb:bet that -34
verb:bill -78
verb:bill as 59
verb:bill bare -56
verb:bill clause -31
verb:bill noun -50
verb:bill object -35
verb:bill that -39
verb:blame 67
verb:blame at:for -30
verb:blame clause 30
verb:blame gerund 61
verb:blame infinitive -38
verb:blame object 82
verb:blast 93
verb:blast finite 83
verb:blast gerund 16
verb:blast object 75
verb:bless -32
verb:block -65
verb:block clause -21
verb:block finite 17
verb:block gerund -37
verb:block infinitive -37
verb:block object -28
verb:blog 24
verb:blog noun 24
verb:boast 18
verb:boast at:of 68
verb:boast finite 27
verb:boast object -42
verb:boast that -24
verb:brag 80
verb:brag finite 43
verb:brief -40
verb:brief at:on 22
verb:brief clause -24
verb:brief finite -43
verb:brief gerund 36
verb:brief noun -33
verb:calculate -18
verb:calculate object -43
verb:call 76
verb:call aside -19
verb:call aside-marked 31
verb:call at:for 87
verb:call at:from 21
verb:call at:on 93
verb:call at:upon 16
verb:call at:with -37
verb:call clause 58
verb:call gerund 130
verb:call noun -23
verb:call object -40
verb:call passive -29
verb:call question -25
verb:call that 21
verb:care -35
verb:care at:about 40
verb:care at:for -21
verb:care at:of -18
verb:care clause -23
verb:care finite 40
verb:care infinitive 20
verb:care noun -79
verb:care object -21
verb:cast -38
verb:cast finite 19
verb:cast gerund -73
verb:cast noun -18
verb:caution finite 17
verb:caution that 30
verb:celebrate -39
verb:celebrate at:in -23
verb:celebrate clause -29
verb:celebrate finite -51
verb:celebrate gerund -37
verb:celebrate passive 23
verb:challenge -38
verb:challenge finite -45
verb:challenge gerund 23
verb:challenge infinitive -40
verb:challenge noun -49
verb:challenge object 32
verb:challenge passive 44
verb:challenge progressive -31
verb:challenge that -25
verb:champion -36
verb:champion finite 36
verb:champion gerund -40
verb:chant 56
verb:chant at:of 78
verb:chant mark -34
verb:chant noun 64
verb:characterize 27
verb:charge aside-marked 41
verb:charge at:against -28
verb:charge at:of -31
verb:charge clause 16
verb:charge finite -35
verb:charge noun -67
verb:charge passive 108
verb:charge that 16
verb:cheer -31
verb:cheer as -23
verb:cheer aside -20
verb:cheer clause 19
verb:cheer gerund 21
verb:cheer noun -29
verb:chide 61
verb:chide object 61
verb:choose -69
verb:choose aside -32
verb:choose passive -40
verb:cite 106
verb:cite aside -18
verb:cite gerund 74
verb:cite mark 35
verb:cite object 91
verb:claim aside -19
verb:claim aside-marked -37
verb:claim at:by -17
verb:claim at:of -37
verb:claim clause 50
verb:claim finite 38
verb:claim gerund -67
verb:claim passive -17
verb:claim progressive 48
verb:command -70
verb:command finite -25
verb:command gerund -20
verb:command noun -18
verb:command object -46
verb:comment -48
verb:comment aside -27
verb:comment aside-marked 17
verb:comment at:about 54
verb:comment at:on 118
verb:comment clause -44
verb:comment finite -20
verb:comment mark -60
verb:comment noun -122
verb:comment object -25
verb:comment that -42
verb:commit -78
verb:commit at:to 19
verb:commit finite -57
verb:commit gerund -21
verb:commit object -19
verb:commit passive -46
verb:communicate -28
verb:compare -48
verb:compare at:to -32
verb:compare at:with -43
verb:compare clause 24
verb:compare finite -27
verb:compare gerund -54
verb:compare infinitive -25
verb:compare object 71
verb:complain 30
verb:complain aside 29
verb:complain at:about 34
verb:complain clause 40
verb:complain finite 30
verb:complain infinitive 26
verb:concede 46
verb:concede finite 75
verb:concede that 31
verb:concern at:about 41
verb:concern at:of -26
verb:concern at:with 43
verb:concern finite -67
verb:concern gerund -38
verb:concern noun 57
verb:concern object -34
verb:concern passive 34
verb:concern that 60
verb:conclude 35
verb:conclude finite 38
verb:conclude mark -24
verb:conclude that 32
verb:condemn 24
verb:condemn finite 36
verb:condemn infinitive -37
verb:confirm 55
verb:confirm finite 62
verb:confirm passive -30
verb:confirm that 25
verb:consider 23
verb:consider aside 80
verb:consider clause -19
verb:consider gerund 27
verb:consider passive 23
verb:consider question -31
verb:consult -50
verb:consult gerund -41
verb:consult object -30
verb:contemplate 51
verb:contemplate finite 28
verb:contend that 28
verb:contest -117
verb:contest clause -24
verb:contest finite -51
verb:contest infinitive 32
verb:contest noun -64
verb:contest object -39
verb:contest that -26
verb:continue -86
verb:continue at:to 30
verb:continue clause -108
verb:continue finite -27
verb:continue gerund -42
verb:continue infinitive -20
verb:continue mark 71
verb:continue noun -23
verb:continue object -33
verb:convince clause 32
verb:convince finite 36
verb:convince gerund -59
verb:convince passive 38
verb:convince that -20
verb:correct -35
verb:counsel -31
verb:counsel finite -22
verb:count -44
verb:count at:on 21
verb:count clause -18
verb:count gerund -29
verb:count infinitive -53
verb:count progressive 27
verb:counter infinitive -58
verb:counter noun 44
verb:counter object 30
verb:credit -22
verb:credit finite -36
verb:criticize 94
verb:criticize aside -70
verb:criticize at:by 20
verb:criticize at:for 28
verb:criticize clause 38
verb:criticize finite 52
verb:criticize gerund 28
verb:criticize infinitive -22
verb:criticize object 65
verb:criticize passive 42
verb:criticize progressive 17
verb:cry finite 22
verb:debate -42
verb:debate aside 41
verb:debate aside-marked -17
verb:debate at:at -15
verb:debate at:in -23
verb:debate at:with 23
verb:debate clause -52
verb:debate colon 26
verb:debate finite -76
verb:debate gerund 24
verb:debate infinitive -19
verb:debate mark 22
verb:debate object -31
verb:debate that -30
verb:decide gerund 15
verb:decide infinitive 31
verb:decide question -19
verb:declare 51
verb:declare aside -22
verb:declare clause -22
verb:declare infinitive 29
verb:declare mark 31
verb:declare passive 39
verb:declare that 43
verb:decline aside -24
verb:decline at:in -19
verb:decline clause 17
verb:decline finite 76
verb:decline gerund -38
verb:decline infinitive 72
verb:decline noun -31
verb:decry 54
verb:decry finite 32
verb:decry object 41
verb:dedicate 19
verb:dedicate aside 43
verb:dedicate finite -78
verb:dedicate infinitive -39
verb:dedicate noun 35
verb:dedicate object 36
verb:dedicate passive 32
verb:deem finite 27
verb:deem passive -33
verb:defend 32
verb:defend finite 80
verb:defend gerund -33
verb:defend infinitive -16
verb:defend object 48
verb:deflect 35
verb:deflect finite 32
verb:deflect object 44
verb:deliver -67
verb:deliver at:on -15
verb:deliver clause -16
verb:deliver finite -31
verb:deliver gerund 66
verb:deliver infinitive -79
verb:deliver passive -17
verb:demand -39
verb:demand aside-marked -19
verb:demand at:of -24
verb:demand gerund 22
verb:demand noun -43
verb:demand object 77
verb:demand progressive -26
verb:demand that -40
verb:demonstrate object -85
verb:denounce 92
verb:denounce finite 50
verb:denounce gerund 29
verb:denounce noun 33
verb:denounce object 85
verb:deny finite 63
verb:deny gerund -27
verb:deny object -22
verb:deny that 53
verb:deride 40
verb:deride finite 65
verb:deride object 38
verb:deride passive -25
verb:describe 77
verb:describe as 20
verb:describe clause 26
verb:describe finite 29
verb:describe gerund 95
verb:describe infinitive -28
verb:describe noun 26
verb:describe object 35
verb:describe question 23
verb:desire 18
verb:desire noun 45
verb:detail at:about -24
verb:detail clause 32
verb:detail finite -75
verb:detail gerund 83
verb:detail noun -42
verb:detect -48
verb:detect infinitive -27
verb:detect object -43
verb:determine -32
verb:determine gerund 25
verb:determine infinitive -22
verb:determine object -70
verb:determine passive -38
verb:determine question 44
verb:direct -70
verb:direct clause 19
verb:direct finite -70
verb:direct noun 30
verb:disagree 60
verb:disagree at:with 47
verb:disagree finite 23
verb:disavow clause -35
verb:disavow finite -34
verb:disavow infinitive 22
verb:disavow object 35
verb:disclose 63
verb:disclose finite 34
verb:discourage -23
verb:discourage object -24
verb:discover -42
verb:discover clause -32
verb:discover infinitive -32
verb:discover object -30
verb:discuss 55
verb:discuss finite 50
verb:discuss infinitive 35
verb:discuss object 54
verb:discuss progressive -27
verb:discuss question 49
verb:dismiss 104
verb:dismiss clause 46
verb:dismiss finite 29
verb:dismiss gerund 61
verb:dismiss object 34
verb:dispute object 19
verb:dissent -18
verb:document -23
verb:document finite -26
verb:document object 22
verb:doubt 39
verb:doubt at:about -40
verb:doubt noun 39
verb:doubt object -22
verb:doubt that 92
verb:downplay -27
verb:downplay finite 29
verb:downplay infinitive -24
verb:downplay object 21
verb:dream -45
verb:dream finite -37
verb:dub 46
verb:dub finite 35
verb:echo 44
verb:echo at:by -18
verb:echo clause 50
verb:echo finite 51
verb:echo gerund 25
verb:echo object -24
verb:echo passive -25
verb:elude -25
verb:elude object -25
verb:email -60
verb:email bare -15
verb:email clause -68
verb:email finite -51
verb:email mark 28
verb:email object -23
verb:email that -26
verb:emerge -100
verb:emerge as -56
verb:emerge finite -46
verb:emerge gerund -29
verb:emphasize 70
verb:emphasize aside -15
verb:emphasize finite 19
verb:emphasize infinitive 71
verb:emphasize object 46
verb:encourage finite -24
verb:encourage gerund -33
verb:encourage infinitive 92
verb:encourage progressive -38
verb:endorse 28
verb:endorse aside -41
verb:endorse aside-marked -35
verb:endorse at:by -21
verb:endorse clause 55
verb:endorse finite 38
verb:endorse gerund -26
verb:endorse infinitive 20
verb:endorse object 44
verb:endorse passive -45
verb:endorse progressive 22
verb:enjoy clause 53
verb:enjoy finite -16
verb:enjoy object -72
verb:envision 32
verb:envision object 18
verb:establish -39
verb:establish clause -19
verb:establish finite 26
verb:establish gerund -21
verb:estimate finite 28
verb:estimate noun -26
verb:estimate object -21
verb:expect 70
verb:expect aside 45
verb:expect clause 42
verb:expect finite -74
verb:expect gerund 89
verb:expect infinitive 47
verb:expect object -23
verb:expect passive 65
verb:expect progressive -20
verb:explain 49
verb:explain aside-marked -31
verb:explain finite 24
verb:explain gerund -24
verb:explain infinitive 38
verb:explain question 53
verb:explain that 20
verb:expose -64
verb:expose object -36
verb:express 77
verb:express finite 64
verb:express infinitive 34
verb:express object 134
verb:fault 19
verb:favor at:of 68
verb:favor clause -16
verb:favor gerund -41
verb:favor infinitive 17
verb:favor noun 20
verb:favor passive -31
verb:favor that -46
verb:fear 38
verb:fear at:of -19
verb:fear clause 21
verb:fear finite -31
verb:fear noun 45
verb:fear object 26
verb:fear that 32
verb:feel aside 39
verb:feel gerund -29
verb:feel mark -53
verb:feel noun 30
verb:feel object 30
verb:feel progressive -34
verb:feel that -66
verb:find -19
verb:find aside 102
verb:find aside-marked 24
verb:find clause -88
verb:find finite 36
verb:find gerund -36
verb:find infinitive -72
verb:find noun 39
verb:find object -75
verb:find that 25
verb:focus -40
verb:focus at:of -28
verb:focus at:on 71
verb:focus gerund 26
verb:focus infinitive 76
verb:focus noun -39
verb:focus object -73
verb:focus passive -74
verb:forecast 63
verb:forecast noun 59
verb:forecast object 24
verb:foresee 39
verb:foresee finite 39
verb:foresee object 39
verb:forget 28
verb:gesture clause -26
verb:gesture finite 18
verb:guarantee -55
verb:guarantee noun -32
verb:guarantee object 30
verb:guess finite 51
verb:guess question 18
verb:hail 36
verb:hail finite 45
verb:hail object 37
verb:hammer -21
verb:hammer gerund 18
verb:hear -75
verb:hear at:about -32
verb:hear at:in 36
verb:hear clause 20
verb:hear finite -66
verb:hear gerund -30
verb:hear noun -17
verb:hear object -37
verb:hear progressive 34
verb:hear question -27
verb:heckle 31
verb:herald 32
verb:herald finite 32
verb:herald object 32
verb:hide -36
verb:hide object -20
verb:highlight 45
verb:highlight clause 31
verb:highlight infinitive 64
verb:highlight object 24
verb:hint 55
verb:hint at:at 68
verb:hint at:of -47
verb:hint clause 69
verb:hint finite 20
verb:hint that -50
verb:hope 63
verb:hope aside -23
verb:hope at:for 27
verb:hope at:of 15
verb:hope clause 34
verb:hope finite -28
verb:hope gerund 15
verb:hope infinitive 29
verb:hope noun 92
verb:hope object 36
verb:hope that -51
verb:identify 44
verb:identify at:with 34
verb:identify finite 50
verb:identify gerund -62
verb:identify noun 27
verb:identify object -52
verb:ignore clause -18
verb:illustrate 23
verb:illustrate finite 23
verb:imagine -25
verb:imagine finite 40
verb:imagine infinitive -35
verb:imagine object -22
verb:implore 29
verb:imply 28
verb:imply clause 17
verb:imply finite 46
verb:imply gerund 25
verb:imply that 39
verb:include -113
verb:include clause -52
verb:include colon 91
verb:include finite 51
verb:include gerund -152
verb:include infinitive -16
verb:include object -110
verb:indicate 40
verb:indicate aside 63
verb:indicate clause -17
verb:indicate finite 57
verb:indicate object -34
verb:indicate that 30
verb:indict -45
verb:indict infinitive -25
verb:indict object -34
verb:inform 18
verb:inform finite 36
verb:insist 38
verb:insist at:on -37
verb:insist clause 60
verb:insist finite 41
verb:insist that 42
verb:insult -18
verb:insult finite -17
verb:intend 21
verb:intend finite -35
verb:intend infinitive -68
verb:intend passive 65
verb:interject 22
verb:interpret 110
verb:interpret passive 63
verb:interview -110
verb:interview at:for -16
verb:interview at:with -68
verb:interview clause -52
verb:interview finite -104
verb:interview passive -18
verb:interview that 77
verb:introduce -25
verb:introduce aside 28
verb:introduce clause 44
verb:introduce finite -57
verb:introduce gerund 25
verb:introduce infinitive 29
verb:introduce passive -25
verb:invite -32
verb:invite finite -62
verb:invite object -28
verb:invite passive 24
verb:invoke finite -18
verb:issue -60
verb:issue aside -38
verb:issue at:for -24
verb:issue at:in -17
verb:issue at:like -16
verb:issue at:with 55
verb:issue clause 36
verb:issue finite -47
verb:issue gerund -29
verb:issue mark 60
verb:issue noun -18
verb:issue object 20
verb:issue passive 42
verb:issue that -76
verb:jab 17
verb:jab infinitive 59
verb:joke aside -28
verb:joke aside-marked -18
verb:joke at:about 50
verb:joke mark 29
verb:joke that 20
verb:judge -53
verb:judge at:on -18
verb:judge bare -16
verb:judge clause -32
verb:judge finite -64
verb:judge infinitive 49
verb:judge noun -38
verb:judge object 27
verb:judge that 27
verb:justify -18
verb:justify object 18
verb:knock -52
verb:knock infinitive -25
verb:knock object 15
verb:know 20
verb:know as 71
verb:know aside 61
verb:know at:about -22
verb:know at:for 21
verb:know gerund -29
verb:know infinitive -15
verb:know passive 58
verb:know question 28
verb:lament 57
verb:lament aside -27
verb:lament finite 48
verb:lament object 73
verb:lash 16
verb:lash at:out 30
verb:lash finite 59
verb:lash gerund -37
verb:laugh -43
verb:laugh noun -30
verb:learn at:about -33
verb:learn clause 42
verb:learn finite 28
verb:learn object -25
verb:like -60
verb:like aside 27
verb:like at:of -15
verb:like bare -48
verb:like clause -79
verb:like finite -46
verb:like infinitive 79
verb:like mark 24
verb:like noun 58
verb:like object -96
verb:liken 31
verb:liken finite 31
verb:liken object 34
verb:list at:of -24
verb:list at:on -21
verb:list clause 117
verb:list gerund 26
verb:list object 17
verb:list passive -18
verb:lob -18
verb:log object -29
verb:long -46
verb:long as -51
verb:long bare -38
verb:long clause 30
verb:long finite -28
verb:long infinitive -24
verb:long object 20
verb:look at:at 34
verb:look at:for 16
verb:look at:like 40
verb:look at:over -23
verb:look bare 33
verb:look clause -42
verb:look finite -24
verb:look infinitive 56
verb:look noun 51
verb:look object -45
verb:love clause -20
verb:love finite 23
verb:love noun -20
verb:love object -37
verb:maintain -80
verb:maintain aside 40
verb:maintain clause -38
verb:maintain finite -23
verb:maintain infinitive -25
verb:maintain object -90
verb:maintain passive -23
verb:maintain that 28
verb:mean -79
verb:mean at:for 40
verb:mean finite -96
verb:mean gerund -19
verb:mean infinitive 25
verb:mean noun -42
verb:mean object -70
verb:mean passive 75
verb:mean that -61
verb:measure -50
verb:measure finite -63
verb:measure infinitive -34
verb:measure object -47
verb:measure passive 35
verb:mention 70
verb:mention as -28
verb:mention at:of 45
verb:mention at:on -40
verb:mention clause 28
verb:mention finite 36
verb:mention gerund 30
verb:mention infinitive -31
verb:mention noun 76
verb:mention object 63
verb:mention passive -38
verb:mention that 41
verb:message -20
verb:message at:about 16
verb:message at:for -27
verb:message at:of 86
verb:message at:to 19
verb:message clause -51
verb:message colon 69
verb:message finite -83
verb:message infinitive -46
verb:message mark 77
verb:message noun 67
verb:message object -65
verb:message that -89
verb:minimize -42
verb:minimize object -39
verb:misstate -15
verb:misstate finite -15
verb:misstate object -15
verb:mistake -21
verb:mistake noun -19
verb:mistake object -17
verb:mock 36
verb:mock aside -15
verb:mock clause 32
verb:mock finite 54
verb:mock noun -29
verb:mock object 17
verb:mourn -21
verb:mourn object -18
verb:mull 62
verb:name aside 46
verb:name at:for -38
verb:name at:in 32
verb:name at:of -17
verb:name at:on 21
verb:name finite -15
verb:name gerund 28
verb:name infinitive 34
verb:name mark 16
verb:name noun -103
verb:name passive 70
verb:nod noun -16
verb:nominate clause -57
verb:nominate finite 55
verb:nominate gerund -70
verb:nominate infinitive -32
verb:nominate noun -27
verb:nominate object 24
verb:nominate passive 28
verb:note aside-marked -32
verb:note at:in -36
verb:note clause 47
verb:note colon -50
verb:note finite 45
verb:note gerund 26
verb:note infinitive -35
verb:note noun -28
verb:note object 26
verb:note that 35
verb:offer finite 18
verb:offer gerund -35
verb:offer infinitive 40
verb:offer mark 42
verb:offer noun -57
verb:offer object 37
verb:offer progressive 48
verb:opine 61
verb:opine finite 61
verb:oppose aside 21
verb:oppose at:by -28
verb:oppose bare 66
verb:oppose gerund -42
verb:oppose infinitive -70
verb:oppose noun 63
verb:oppose object 27
verb:oppose passive -21
verb:order -19
verb:order finite 25
verb:order infinitive -30
verb:order noun -82
verb:order that 25
verb:outline 33
verb:overlook -55
verb:overlook gerund -25
verb:overlook object -40
verb:paint finite -17
verb:paint gerund 39
verb:pan 24
verb:pass -33
verb:pass at:on -19
verb:pass clause -30
verb:pass finite -53
verb:pass gerund 55
verb:pass infinitive -54
verb:pass mark 22
verb:pass noun 26
verb:perceive -33
verb:perceive object -21
verb:persuade 27
verb:persuade finite 20
verb:persuade gerund -18
verb:persuade infinitive 25
verb:persuade object 18
verb:persuade passive 18
verb:petition 25
verb:picture -30
verb:picture at:of -18
verb:picture clause 28
verb:picture noun -53
verb:picture object -15
verb:picture that -21
verb:pitch -59
verb:pitch gerund -35
verb:pitch infinitive -19
verb:pitch noun -36
verb:pivot -49
verb:pivot at:to -47
verb:pivot finite 27
verb:plan -65
verb:plan at:for -65
verb:plan clause -22
verb:plan finite -49
verb:plan gerund 31
verb:plan infinitive 43
verb:plan object -30
verb:plan progressive -51
verb:plan that -31
verb:plead aside -21
verb:plead clause -51
verb:plead finite 20
verb:plead object 54
verb:pledge 16
verb:pledge at:to 46
verb:pledge clause -32
verb:pledge infinitive 31
verb:pledge noun -39
verb:pledge object -54
verb:point 15
verb:point aside-marked 34
verb:point at:among -17
verb:point at:behind -25
verb:point at:for -45
verb:point at:in -27
verb:point at:out 50
verb:point at:over -27
verb:point at:to 31
verb:point finite -15
verb:point gerund 47
verb:point infinitive 61
verb:point noun -46
verb:point object -35
verb:point progressive 27
verb:point that 54
verb:poke 44
verb:poke object 44
verb:poll -145
verb:poll clause -63
verb:poll finite -113
verb:poll gerund -41
verb:poll noun -16
verb:poll object -83
verb:poll that -18
verb:portray 81
verb:portray as 20
verb:portray infinitive 28
verb:portray object 86
verb:portray passive 28
verb:posit 21
verb:post -20
verb:post aside 46
verb:post aside-marked 50
verb:post at:on -41
verb:post clause -21
verb:post finite 16
verb:post noun -41
verb:post object -16
verb:post passive -39
verb:praise 76
verb:praise aside -27
verb:praise at:of 16
verb:praise finite 117
verb:praise infinitive -58
verb:praise noun 16
verb:praise object 66
verb:praise progressive 30
verb:pray -20
verb:pray infinitive -20
verb:predict 33
verb:predict clause 65
verb:predict finite 26
verb:predict gerund -33
verb:prefer 58
verb:prefer finite 27
verb:prefer infinitive 46
verb:prefer noun 23
verb:prefer object 49
verb:press aside -17
verb:press at:by 15
verb:press at:for -16
verb:press finite -16
verb:press gerund 80
verb:press infinitive -20
verb:press object -41
verb:presume noun -17
verb:proclaim 31
verb:proclaim finite 28
verb:proclaim object -22
verb:project aside 63
verb:project clause -45
verb:project finite -26
verb:project noun -40
verb:project passive 82
verb:promise 19
verb:promise aside -23
verb:promise at:to 39
verb:promise bare -23
verb:promise clause -33
verb:promise infinitive 51
verb:promise noun 25
verb:promise object 68
verb:promise passive 24
verb:promote -17
verb:promote gerund -56
verb:promote object 16
verb:pronounce finite 25
verb:propose 70
verb:propose clause 79
verb:propose finite 24
verb:propose gerund 54
verb:propose infinitive 23
verb:propose noun -54
verb:propose that 31
verb:protest -28
verb:protest at:at -16
verb:protest at:of 25
verb:protest clause 28
verb:protest finite -25
verb:protest infinitive -24
verb:protest noun -23
verb:prove -71
verb:prove finite -73
verb:prove object -76
verb:prove that 37
verb:provide -67
verb:provide aside 41
verb:provide clause -32
verb:provide finite -34
verb:provide gerund -30
verb:provide infinitive 37
verb:provide object -34
verb:provide progressive -34
verb:publicize 49
verb:publish -21
verb:publish aside -27
verb:publish at:in -26
verb:publish clause 20
verb:publish finite -23
verb:publish gerund 39
verb:publish mark -31
verb:publish object 26
verb:publish passive -30
verb:pursue -45
verb:pursue clause -17
verb:pursue finite -38
verb:pursue infinitive 16
verb:pursue object -38
verb:push at:by 21
verb:push at:for 74
verb:push clause -26
verb:push finite 30
verb:push gerund 16
verb:push noun -76
verb:push object -66
verb:push passive 43
verb:push progressive 41
verb:push that -76
verb:question 16
verb:question as -29
verb:question aside-marked -28
verb:question at:for -30
verb:question at:in -26
verb:question at:of 24
verb:question at:on 28
verb:question clause -34
verb:question colon 47
verb:question gerund 35
verb:question object 105
verb:question progressive -20
verb:question question 65
verb:quote 17
verb:quote aside-marked 27
verb:quote object 33
verb:rail finite 41
verb:rate -120
verb:rate aside -15
verb:rate at:in 39
verb:rate clause -25
verb:rate finite -57
verb:rate gerund -29
verb:rate noun -31
verb:rate object -67
verb:ratify 23
verb:read -37
verb:read aside 40
verb:read aside-marked 62
verb:read bare 19
verb:read clause -48
verb:read finite -35
verb:read gerund -31
verb:read infinitive 20
verb:read mark 25
verb:read object -84
verb:reaffirm 44
verb:reaffirm finite 41
verb:reaffirm object 36
verb:realize infinitive 17
verb:realize that 30
verb:reason -82
verb:reason at:for -30
verb:reason clause -52
verb:reason finite -61
verb:reason infinitive 33
verb:reason noun -32
verb:reason object -21
verb:reassure -19
verb:reassure infinitive 17
verb:reassure object 22
verb:rebuff finite -29
verb:rebuke 33
verb:rebuke finite 20
verb:rebuke object 25
verb:rebut 74
verb:rebut infinitive 33
verb:rebut object 62
verb:recall 16
verb:recall aside-marked -51
verb:recall clause -21
verb:recall finite -18
verb:recall gerund 51
verb:recall object 73
verb:recite 51
verb:recite infinitive 51
verb:recite object 47
verb:reckon 16
verb:recognize 25
verb:recognize clause -18
verb:recognize finite -39
verb:recognize gerund 40
verb:recognize object -17
verb:recognize passive 37
verb:recognize that 67
verb:recommend clause 16
verb:recommend finite 55
verb:recommend passive -23
verb:recommend that 17
verb:record -113
verb:record at:of -18
verb:record clause 19
verb:record finite -69
verb:record noun -28
verb:record object -31
verb:record that -15
verb:recount 17
verb:recount finite 39
verb:recount object 26
verb:refer 58
verb:refer at:to 56
verb:refer clause 47
verb:refer finite 21
verb:refer gerund 82
verb:refer infinitive 39
verb:refer object -47
verb:refer progressive -28
verb:reference 30
verb:reference at:to -20
verb:reference gerund 28
verb:reference infinitive 63
verb:reflect -69
verb:reflect at:on 40
verb:reflect finite -37
verb:reflect gerund -25
verb:reflect infinitive -17
verb:reflect object -47
verb:reflect passive -18
verb:reflect that -28
verb:refuse 26
verb:refuse aside-marked -38
verb:refuse finite 46
verb:refuse infinitive 46
verb:refute 26
verb:regard as 23
verb:regard finite 33
verb:regard gerund -61
verb:regard noun 20
verb:regard object -17
verb:register -82
verb:register clause -39
verb:register finite -37
verb:register noun -43
verb:register object -21
verb:register passive -20
verb:regret finite -19
verb:regret noun -22
verb:reiterate 60
verb:reiterate finite 33
verb:reiterate object 35
verb:reject 24
verb:reject aside 27
verb:reject clause -47
verb:reject gerund -38
verb:reject infinitive -28
verb:reject object 59
verb:reject passive 45
verb:relate -89
verb:relate at:to -17
verb:relate finite -76
verb:relate infinitive -33
verb:relate object -28
verb:release -58
verb:release aside -46
verb:release at:of -49
verb:release clause 26
verb:release finite -26
verb:release infinitive -61
verb:release progressive 61
verb:remain -111
verb:remain at:in 23
verb:remain clause -61
verb:remain finite -54
verb:remain gerund -31
verb:remain infinitive -34
verb:remain mark -27
verb:remark -72
verb:remark aside -29
verb:remark aside-marked 55
verb:remark at:about 18
verb:remark at:on 26
verb:remark clause -53
verb:remark finite -76
verb:remark mark -26
verb:remark object -33
verb:remember 82
verb:remember bare 34
verb:remember gerund 19
verb:remember infinitive -28
verb:remember object 33
verb:remember passive 66
verb:remember that -26
verb:remind 64
verb:remind aside -22
verb:remind finite 24
verb:remind gerund -22
verb:remind infinitive 32
verb:remind object 75
verb:remind question -16
verb:remind that 44
verb:renounce 36
verb:renounce object 36
verb:repeat finite -54
verb:repeat gerund 30
verb:repeat infinitive 29
verb:repeat noun 25
verb:repeat object 39
verb:reply 31
verb:reply aside 44
verb:reply mark 32
verb:report -24
verb:report aside 83
verb:report aside-marked 43
verb:report at:from 23
verb:report at:in 43
verb:report at:of -19
verb:report finite -22
verb:report gerund -54
verb:report infinitive 22
verb:report mark -58
verb:report noun -27
verb:report passive -17
verb:report that -41
verb:request -27
verb:request at:for 23
verb:request object 16
verb:request passive -25
verb:require -20
verb:require bare 20
verb:require clause -41
verb:require finite -33
verb:require infinitive 66
verb:resolve finite -28
verb:resolve infinitive 20
verb:resolve object -26
verb:respect -43
verb:respect finite -93
verb:respect noun 58
verb:respect object -66
verb:respond clause 53
verb:respond finite 29
verb:respond gerund -35
verb:respond infinitive -16
verb:respond mark 31
verb:respond object -20
verb:respond passive -36
verb:restrict gerund 45
verb:restrict object 16
verb:restrict passive -18
verb:retweet finite 48
verb:retweet object 25
verb:reveal 41
verb:reveal aside 20
verb:reveal clause 62
verb:reveal finite 49
verb:reveal infinitive -35
verb:reveal object -54
verb:reveal that 62
verb:ridicule 26
verb:ridicule object 29
verb:rip 23
verb:rip at:into 28
verb:rip object 36
verb:rule -69
verb:rule aside 35
verb:rule at:for 17
verb:rule infinitive -27
verb:rule noun -47
verb:rule object -78
verb:rule that 24
verb:sanction -64
verb:sanction finite -47
verb:savage 16
verb:savage object 16
verb:say 52
verb:say as -56
verb:say aside 125
verb:say at:about -61
verb:say at:at -40
verb:say at:for 16
verb:say at:in -34
verb:say at:of -23
verb:say at:on -91
verb:say at:with -20
verb:say bare 52
verb:say clause 125
verb:say colon 36
verb:say infinitive -83
verb:say noun 141
verb:say passive 38
verb:say question 22
verb:say that 32
verb:scoff 62
verb:scoff finite 37
verb:scold 25
verb:scold finite 25
verb:scorn -27
verb:see aside 38
verb:see at:by 22
verb:see at:in 24
verb:see at:on -33
verb:see clause -19
verb:see finite 23
verb:see gerund -32
verb:see infinitive -33
verb:see noun 25
verb:see object -36
verb:see passive 22
verb:see question -48
verb:see that 44
verb:seek at:to 34
verb:seek clause -37
verb:seek finite -44
verb:seek gerund 46
verb:seek noun 52
verb:seek object 25
verb:seek progressive -16
verb:seem 43
verb:seem at:like 52
verb:seem finite 39
verb:seem gerund -30
verb:seem infinitive 53
verb:seem noun 26
verb:seem object -27
verb:sense finite -54
verb:sense noun 23
verb:sense object -31
verb:sense that 25
verb:share -41
verb:share aside 36
verb:share at:by -19
verb:share at:with 21
verb:share finite 20
verb:share infinitive -46
verb:share noun -32
verb:share passive -24
verb:shout 47
verb:shout aside-marked 24
verb:shout finite 16
verb:shout mark 30
verb:show as 18
verb:show aside 89
verb:show aside-marked -42
verb:show at:of 17
verb:show at:off -24
verb:show clause -45
verb:show gerund -45
verb:show mark -68
verb:show noun -20
verb:show object 82
verb:show passive 59
verb:show progressive 47
verb:showcase -16
verb:showcase object -39
verb:shrug 46
verb:shrug at:off 22
verb:sign -39
verb:sign at:for 26
verb:sign at:of 57
verb:sign at:on -29
verb:sign at:up -21
verb:sign bare -19
verb:sign finite -40
verb:sign infinitive -44
verb:sign noun 19
verb:sign object -68
verb:sign passive 60
verb:sign that -16
verb:signal finite 20
verb:signal noun -42
verb:signal object -17
verb:signal that 20
verb:sing 59
verb:sing finite 76
verb:skip -56
verb:skip infinitive -23
verb:skip object -33
verb:slam 50
verb:slam gerund 48
verb:slam noun -16
verb:slam object 52
verb:slap -27
verb:smile finite 20
verb:smile gerund -34
verb:smile noun 27
verb:smile object -36
verb:snap -42
verb:snap finite -40
verb:snap object -42
verb:sound -20
verb:sound at:like -29
verb:sound at:off 48
verb:sound finite 56
verb:sound gerund -40
verb:sound noun -26
verb:speak -48
verb:speak at:about 90
verb:speak at:at -44
verb:speak at:for -43
verb:speak at:of 109
verb:speak at:on -35
verb:speak at:out 82
verb:speak at:up 32
verb:speak at:with -19
verb:speak clause -24
verb:speak gerund -63
verb:speak infinitive -38
verb:speak mark -44
verb:speak noun 37
verb:speak object -63
verb:speak progressive -59
verb:speculate 46
verb:speculate finite 18
verb:speculate that 36
verb:spell 16
verb:spell finite 16
verb:stand -66
verb:stand at:at -17
verb:stand at:behind -17
verb:stand at:in -27
verb:stand at:out -19
verb:stand gerund -36
verb:stand infinitive -18
verb:stand noun -26
verb:state -128
verb:state aside-marked 110
verb:state bare -27
verb:state clause -92
verb:state finite -119
verb:state gerund 94
verb:state infinitive 43
verb:state mark 49
verb:state noun -163
verb:state object -45
verb:state question -31
verb:stress aside -40
verb:stress finite 20
verb:stress gerund 16
verb:stress noun -38
verb:stress object 37
verb:study -93
verb:study finite -51
verb:study noun -28
verb:study object -40
verb:submit -24
verb:submit object -15
verb:subpoena -23
verb:sue finite -43
verb:sue infinitive 19
verb:sue object -28
verb:suggest 42
verb:suggest aside-marked -72
verb:suggest clause 51
verb:suggest finite -23
verb:suggest gerund -17
verb:suggest noun 64
verb:suggest object 39
verb:summon -28
verb:summon finite -28
verb:support aside -20
verb:support aside-marked -17
verb:support at:among -40
verb:support at:behind 54
verb:support at:by -16
verb:support at:in -21
verb:support at:of 59
verb:support at:to 43
verb:support bare 79
verb:support clause 23
verb:support colon -16
verb:support finite -37
verb:support infinitive -58
verb:support mark -53
verb:support noun 49
verb:support object 60
verb:support passive -42
verb:support progressive -48
verb:support question -16
verb:surprise -41
verb:surprise finite -16
verb:surprise noun 38
verb:surprise object -48
verb:surprise passive -18
verb:surprise that 38
verb:survey -112
verb:survey clause -27
verb:survey finite -75
verb:survey noun -29
verb:survey object -67
verb:suspect noun -23
verb:suspect object -52
verb:suspect that 81
verb:swipe 48
verb:swipe at:at 50
verb:swipe finite 56
verb:swipe noun 16
verb:talk 24
verb:talk at:about 58
verb:talk at:of 40
verb:talk at:to -43
verb:talk finite 41
verb:talk noun 17
verb:talk object -69
verb:talk progressive -27
verb:talk that -57
verb:tally -31
verb:tally aside -34
verb:tally passive -34
verb:taunt 31
verb:teach -56
verb:teach finite -17
verb:teach gerund -30
verb:teach object -60
verb:tell aside -43
verb:tell aside-marked 61
verb:tell clause 62
verb:tell gerund 37
verb:tell mark -54
verb:tell noun -46
verb:tell object -33
verb:tell question 62
verb:tell that -22
verb:term -78
verb:term at:of -22
verb:term finite -81
verb:term mark 42
verb:term object -41
verb:term that -17
verb:testify -26
verb:thank at:to -69
verb:thank clause 25
verb:thank infinitive -105
verb:thank object 110
verb:thank progressive 28
verb:think 23
verb:think aside 90
verb:think at:of 24
verb:think clause 32
verb:think finite -21
verb:think gerund 38
verb:think infinitive -33
verb:think mark -34
verb:think noun 62
verb:think progressive -17
verb:think that -70
verb:threaten 44
verb:threaten infinitive 71
verb:threaten object -44
verb:tip -33
verb:tip object -50
verb:title 19
verb:title clause -23
verb:title finite 37
verb:title mark 52
verb:title noun -42
verb:tout 110
verb:tout clause 30
verb:tout finite 36
verb:tout gerund 42
verb:tout object 78
verb:trace -21
verb:translate -47
verb:trash 18
verb:trash object 18
verb:treat -98
verb:treat clause -45
verb:treat finite -51
verb:treat infinitive -19
verb:treat object -46
verb:trumpet 29
verb:trust -47
verb:trust finite -16
verb:trust object -17
verb:tweet -42
verb:tweet aside-marked 45
verb:tweet bare -97
verb:tweet clause 24
verb:tweet finite 16
verb:tweet gerund 84
verb:tweet mark 43
verb:tweet noun -56
verb:tweet question -23
verb:tweet that -98
verb:uncover -37
verb:uncover finite -37
verb:underscore -17
verb:underscore finite -51
verb:understand at:of 58
verb:understand clause -15
verb:understand gerund -21
verb:understand infinitive -16
verb:understand noun 73
verb:understand object -27
verb:unveil -18
verb:unveil finite 31
verb:urge 61
verb:urge aside -61
verb:urge aside-marked -34
verb:urge finite 60
verb:urge gerund 17
verb:urge infinitive 31
verb:urge noun 36
verb:urge object 121
verb:urge progressive -62
verb:utter 78
verb:utter object 23
verb:validate -22
verb:view as 43
verb:view at:of -40
verb:view at:on 32
verb:view clause 64
verb:view noun 62
verb:view passive -34
verb:view that -73
verb:voice -19
verb:voice aside -26
verb:voice at:on 33
verb:voice clause 47
verb:voice infinitive 19
verb:voice noun -35
verb:volunteer -57
verb:volunteer finite -28
verb:volunteer infinitive 20
verb:volunteer noun -17
verb:vote -58
verb:vote at:against 57
verb:vote at:for 70
verb:vote at:in 54
verb:vote at:on -36
verb:vote clause -32
verb:vote finite -21
verb:vote gerund -62
verb:vote noun -15
verb:vote object -61
verb:vote progressive 58
verb:vote question 49
verb:vote that -88
verb:vow 67
verb:vow aside -53
verb:vow clause 36
verb:vow finite 54
verb:vow gerund 20
verb:vow infinitive 66
verb:want 22
verb:want at:to 19
verb:want bare 19
verb:want clause -34
verb:want finite -54
verb:want gerund -28
verb:want infinitive 37
verb:want mark -34
verb:want noun 136
verb:want object 60
verb:warn 45
verb:warn aside 29
verb:warn aside-marked -27
verb:warn at:about -23
verb:warn finite 58
verb:warn gerund -27
verb:weigh at:in 83
verb:weigh infinitive 24
verb:weigh object -56
verb:welcome clause 19
verb:welcome finite 18
verb:welcome gerund -20
verb:welcome noun -23
verb:welcome object -33
verb:wish noun 22
verb:witness clause 23
verb:witness finite -25
verb:witness infinitive 47
verb:witness noun -17
verb:witness object 30
verb:wonder finite -24
verb:wonder infinitive 22
verb:worry 35
verb:worry at:about -30
verb:worry clause 63
verb:worry finite -25
verb:worry infinitive -16
verb:worry passive 44
verb:worry that 25
verb:write -19
verb:write aside 46
verb:write aside-marked 38
verb:write at:by -26
verb:write at:in 17
verb:write at:off -35
verb:write at:on -17
verb:write at:to 46
verb:write clause -38
verb:write finite 47
verb:write infinitive -68
verb:write mark 18
verb:write passive -73
verb:yell -15
`;
