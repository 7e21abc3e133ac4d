/** Weights of what is observed at a cue, in hundredths of a log-odds: "verb:say 210" and so on, one an entry. */
export const ENGLISH_QUOTE_WEIGHTS = `
before:'s 19
before:aggressively 49
before:almost -44
before:also 57
before:apparently 24
before:are 33
before:barely 35
before:be -52
before:been -39
before:being -51
before:can -47
before:can't -36
before:cannot -36
before:certainly 34
before:correctly -31
before:could -43
before:couldn't -67
before:currently -21
before:deadly -22
before:defiantly 19
before:derisively 57
before:did 34
before:directly 30
before:do 29
before:does 40
before:doesn't 15
before:don't 51
before:earlier -23
before:early -25
before:enthusiastically 45
before:especially -30
before:essentially -27
before:even -20
before:eventually -17
before:ever -16
before:finally 24
before:formally 101
before:frequently -40
before:fully 41
before:further -16
before:had -63
before:hadn't -34
before:hasn't -23
before:have 46
before:haven't 49
before:having 35
before:he'd -89
before:historically -32
before:hotly -32
before:i'd 21
before:i've 36
before:immediately 26
before:increasingly 16
before:inevitably -44
before:instead -52
before:is 47
before:just -80
before:largely 38
before:later -44
before:less 42
before:mostly 24
before:much -36
before:must -36
before:necessarily 24
before:never -55
before:now 49
before:occasionally 43
before:often 18
before:only -59
before:openly 28
before:originally 22
before:overwhelmingly -30
before:particularly 18
before:personally -22
before:previously 98
before:privately 23
before:probably 33
before:publicly 106
before:quickly 52
before:quietly 17
before:rally 52
before:rarely -34
before:rather 55
before:really 71
before:recently 17
before:regularly 22
before:reportedly 56
before:seemingly 23
before:seriously 43
before:she'd -45
before:should -91
before:shouldn't -28
before:similarly 39
before:simply -41
before:specifically 50
before:still 33
before:strongly -18
before:suddenly 46
before:temporarily -17
before:then 24
before:they're 31
before:they've 30
before:to -21
before:today 39
before:too -26
before:truly -53
before:typically 34
before:ultimately 25
before:very -38
before:wasn't -25
before:we'll 29
before:we're 28
before:we've 32
before:weren't -24
before:widely -18
before:will -16
before:won't -54
before:would -45
before:wouldn't 41
bias -36
class:other aside -72
class:other aside-marked -102
class:other at:about 31
class:other at:against 41
class:other at:among -20
class:other at:around 19
class:other at:at 24
class:other at:between -27
class:other at:beyond 19
class:other at:down -17
class:other at:during -51
class:other at:from -34
class:other at:in -18
class:other at:into -29
class:other at:of 29
class:other at:off 40
class:other at:outside -21
class:other at:over 30
class:other at:than -51
class:other at:toward -19
class:other at:under -34
class:other at:upon 16
class:other at:within -26
class:other colon -24
class:other everyone -28
class:other gerund -27
class:other he -15
class:other him -64
class:other it -17
class:other mark -59
class:other nobody -16
class:other noun -31
class:other number -25
class:other question -24
class:other someone 24
class:other that -35
class:other them -53
class:other us -17
class:speech as -16
class:speech aside 59
class:speech aside-marked 26
class:speech at:about 18
class:speech at:at -61
class:speech at:by -18
class:speech at:during 22
class:speech at:for 15
class:speech at:from -25
class:speech at:of -26
class:speech at:off -34
class:speech at:over -39
class:speech at:than 18
class:speech at:to -20
class:speech bare -22
class:speech clause 38
class:speech finite 23
class:speech he 22
class:speech her 26
class:speech it 42
class:speech mark 77
class:speech none -18
class:speech noun -23
class:speech number -21
class:speech passive 35
class:speech question 53
class:speech that 50
class:speech who 39
form:bare -29
form:gerund -16
form:infinitive -21
form:noun -39
frame:as gerund -32
frame:as noun 20
frame:as passive 43
frame:as progressive -20
frame:aside bare -85
frame:aside finite 62
frame:aside gerund -89
frame:aside infinitive -58
frame:aside noun -47
frame:aside passive 156
frame:aside progressive -22
frame:aside-marked -27
frame:aside-marked bare 16
frame:aside-marked finite 48
frame:aside-marked gerund -131
frame:aside-marked infinitive -64
frame:aside-marked noun -38
frame:aside-marked passive 80
frame:aside-marked progressive -24
frame:at:about 37
frame:at:about finite -30
frame:at:about infinitive 49
frame:at:about noun 68
frame:at:about passive -38
frame:at:about progressive 16
frame:at:against 41
frame:at:against finite -20
frame:at:against gerund 24
frame:at:against infinitive 29
frame:at:ahead finite -22
frame:at:ahead noun 21
frame:at:ahead progressive 16
frame:at:among -26
frame:at:among finite -25
frame:at:among noun -16
frame:at:around 19
frame:at:around noun 19
frame:at:at -28
frame:at:at bare 19
frame:at:at finite 16
frame:at:at infinitive -41
frame:at:at noun 29
frame:at:at passive -63
frame:at:between finite 17
frame:at:by -22
frame:at:by passive -22
frame:at:down -32
frame:at:down gerund -17
frame:at:during -28
frame:at:during noun -19
frame:at:for 17
frame:at:for passive 44
frame:at:for progressive -27
frame:at:from -60
frame:at:from finite -38
frame:at:from gerund -25
frame:at:from noun 17
frame:at:in -30
frame:at:in bare 30
frame:at:in gerund -25
frame:at:in infinitive 16
frame:at:in noun -38
frame:at:in passive -30
frame:at:into -35
frame:at:like finite -40
frame:at:like noun 26
frame:at:of bare -20
frame:at:of gerund -62
frame:at:of passive 45
frame:at:off finite 45
frame:at:off infinitive -29
frame:at:on finite -17
frame:at:on infinitive 26
frame:at:on passive -48
frame:at:on progressive 47
frame:at:out 22
frame:at:out finite 57
frame:at:outside -27
frame:at:outside finite -16
frame:at:over infinitive -30
frame:at:than -32
frame:at:than noun -29
frame:at:through finite -31
frame:at:through noun 30
frame:at:to bare -24
frame:at:to finite -28
frame:at:to gerund 39
frame:at:to infinitive 35
frame:at:to passive 25
frame:at:to progressive -51
frame:at:toward -19
frame:at:under -34
frame:at:under finite -23
frame:at:up bare -19
frame:at:up finite -20
frame:at:up gerund 56
frame:at:up infinitive -34
frame:at:up noun 27
frame:at:upon 34
frame:at:upon finite 34
frame:at:with finite -26
frame:at:with infinitive -35
frame:at:with noun 20
frame:at:with passive 45
frame:at:within -29
frame:clause infinitive 19
frame:clause passive -23
frame:colon -29
frame:colon bare -25
frame:colon finite 26
frame:colon infinitive -18
frame:colon noun 37
frame:colon passive -22
frame:infinitive 16
frame:infinitive gerund 33
frame:infinitive infinitive -25
frame:infinitive passive -38
frame:infinitive progressive 40
frame:mark finite -33
frame:mark gerund 37
frame:mark infinitive 47
frame:mark progressive -26
frame:object finite 29
frame:object gerund 30
frame:object infinitive 34
frame:object noun -66
frame:object passive -85
frame:object progressive 15
frame:question 24
frame:question finite -39
frame:question gerund 47
frame:question infinitive 52
frame:question noun -36
frame:question progressive 31
frame:that gerund 57
frame:that infinitive -22
frame:that noun -19
frame:that passive -36
head:% 40
head:'s 55
head:- -88
head:. 54
head:/ -41
head:2008 -43
head:2014 66
head:27 21
head:69 -27
head:abedin -18
head:account 17
head:accounts 15
head:ackman -21
head:acosta 22
head:activist 36
head:actor -19
head:actress 17
head:additional -16
head:address -33
head:adelson -37
head:administration -18
head:ads 49
head:adviser -35
head:advisers 25
head:advocates 48
head:affairs 41
head:aftergood 18
head:agencies 38
head:agency 33
head:agents -44
head:agreement 38
head:aide 96
head:aides 72
head:ailes -30
head:alabama 19
head:allen 51
head:allies 82
head:amendment -27
head:american -33
head:americans -75
head:an -29
head:analyses -25
head:analysis 69
head:analysts 62
head:answer -50
head:answering -51
head:answers -25
head:anthony 59
head:ap -19
head:appointee -34
head:approach 44
head:areas 31
head:arguments 60
head:arizona -56
head:armstrong 37
head:army -42
head:asking -18
head:association 50
head:attacks -17
head:audience 77
head:axelrod 33
head:ayotte 26
head:babar 18
head:backers -23
head:ballots -16
head:bank -39
head:barkley -46
head:barnes -39
head:beach -21
head:beck 40
head:begala 21
head:beijing 72
head:belt -19
head:benenson 16
head:benjamin -39
head:bennett -41
head:berkman 16
head:berlin 19
head:berman -27
head:best 16
head:bill 54
head:billionaire -17
head:blackwell 39
head:blasio 51
head:bombs 67
head:book -25
head:boos -45
head:borger 19
head:boss -60
head:both -20
head:boyle -25
head:bozell 55
head:brafman 33
head:brown 19
head:brujas -16
head:bruner -29
head:brzezinski -16
head:bureau -35
head:business -50
head:businessman -19
head:butz -25
head:buyer -23
head:cain 20
head:california 18
head:calls 38
head:camp 19
head:campaign 43
head:campaigns 30
head:candidacy 24
head:candidates 28
head:canova -17
head:care 31
head:carolina 21
head:carrier 38
head:carson 29
head:carter -19
head:carville -43
head:case -33
head:cases -19
head:cast 37
head:caucus -18
head:caucuses 30
head:cbs 16
head:celebrations -25
head:census 27
head:center 15
head:centerview -26
head:certain 18
head:change 23
head:check -16
head:chicago 109
head:children -22
head:chipok -109
head:church 18
head:circle 17
head:cities 30
head:city -55
head:clark 51
head:clearer -17
head:cleveland 17
head:clients -23
head:climate 23
head:clinics 21
head:clintons 69
head:clubs 20
head:cnn -28
head:coalition -16
head:cohen -51
head:cohn 31
head:coleman 46
head:colleagues 28
head:college -27
head:colorado -47
head:columbia 24
head:column -37
head:com -25
head:commentators 24
head:comments -38
head:commission -37
head:committee 36
head:committeeman 33
head:communities -17
head:community 16
head:companies -27
head:company 22
head:complex 48
head:conant -26
head:congress 22
head:congressman -29
head:conservatives -24
head:consider -46
head:contenders 38
head:contests 83
head:control 15
head:controversial -25
head:conversation 22
head:conway 38
head:cook 18
head:cooper 58
head:corporation 17
head:corps 25
head:coulter -41
head:council 22
head:countries -26
head:county 23
head:couple 31
head:couric 34
head:courses 18
head:court 26
head:criminal -26
head:critics 71
head:cross 20
head:crowd 48
head:crowley -17
head:cruz 34
head:cuban -55
head:culture -35
head:daily -54
head:dayton 46
head:dean 18
head:debate -44
head:decade 30
head:decision -58
head:defense 24
head:delaware -38
head:delegate -42
head:democratic -63
head:democrats 60
head:department -21
head:departments 39
head:desantis 18
head:details -21
head:developer 35
head:developers 57
head:devine 43
head:diplomat 37
head:director 36
head:district -32
head:doggett 22
head:doj 45
head:donald -29
head:donor 18
head:donors 16
head:doral 78
head:dozen -28
head:dread -37
head:dunn 26
head:díaz -29
head:eakin 18
head:earnest 16
head:ebeling -29
head:echoing 22
head:economic -25
head:economists 36
head:economy -20
head:editor -24
head:effect 20
head:eight -28
head:ekovich -67
head:elders -32
head:election -18
head:electorate 82
head:elites -29
head:email 93
head:emails 50
head:emanuel 51
head:employee 41
head:employees -17
head:employers -47
head:endorsement -27
head:environmentalists 24
head:erdogan -93
head:especially 29
head:espinoza -19
head:establishment 26
head:ethiopia -22
head:event 63
head:events -34
head:executive 21
head:executives 66
head:exit -22
head:experts 91
head:express 27
head:facebook 24
head:fact 18
head:faction 61
head:fallon 47
head:family -22
head:fans -43
head:far -36
head:farage 25
head:faso 21
head:father 19
head:fec -22
head:federation 36
head:feinstein -25
head:ferguson 25
head:ferrera 16
head:field 53
head:fields -20
head:filings 16
head:financial -19
head:findings 46
head:firm -41
head:flake 38
head:fleischer 25
head:floor 15
head:florida 26
head:forbes 61
head:force 24
head:forum -31
head:foundation -22
head:four -50
head:francis 38
head:franklin 18
head:freddy -27
head:friend -18
head:friends 86
head:frustrated 19
head:fundraising -34
head:funds 22
head:gallup 19
head:garcía 44
head:garin 29
head:garland 60
head:gates -15
head:gathering -35
head:general -47
head:georgia -21
head:german 17
head:germany 24
head:gibbs 48
head:gidley 24
head:gil -21
head:giles -16
head:gillibrand -31
head:gingrich -40
head:ginsburg 35
head:giuliani 23
head:giving 23
head:god -72
head:goers 18
head:goff 18
head:good -34
head:gop -50
head:gore 25
head:government -21
head:governments -21
head:governor 72
head:governors -42
head:graham 32
head:grandchildren -23
head:grassley 18
head:grayson -54
head:ground -46
head:group 32
head:groups 24
head:grow -28
head:grubbs -26
head:guardian 57
head:gun -39
head:guns -16
head:gutin 37
head:hackers 27
head:hahn 50
head:haley -43
head:half -34
head:hanson -29
head:harman 23
head:harris 36
head:haute -16
head:have -16
head:hayek 36
head:hearings 16
head:heiserman 45
head:hennessey 30
head:henry 16
head:her -56
head:heritage 38
head:highest -33
head:hill 21
head:hillary -35
head:him 16
head:hispanics 49
head:history -24
head:holder 36
head:holding -18
head:hollande 21
head:hoover 23
head:host 33
head:hosts 24
head:however -18
head:huckabee -52
head:huerta 34
head:hundreds -19
head:hurun 52
head:husband 70
head:id -39
head:iii 27
head:illinois -17
head:immigration -58
head:include -35
head:independents 47
head:indiana 24
head:industry 20
head:inequality 48
head:initial -35
head:insiders 22
head:instance -19
head:institute 29
head:institution 37
head:insurgents -16
head:intel -15
head:interest -25
head:interview -33
head:investigators 46
head:investors 42
head:iowa 23
head:iowans 29
head:isis -31
head:islam -27
head:island -22
head:israel -21
head:issa -38
head:issue -47
head:issues 18
head:jack -25
head:jersey -24
head:jobs -58
head:john 15
head:jones -27
head:journalist 22
head:judge 31
head:kaine 27
head:karimi 21
head:kasich 34
head:katz -39
head:keep 26
head:kelly 36
head:kerry 45
head:kiedis 43
head:kirk -45
head:klan -18
head:korea -38
head:laban 18
head:lady -19
head:language -20
head:larger -21
head:late -20
head:latino -33
head:latinos -42
head:law 18
head:lawmakers 43
head:lawsuit 65
head:lawyers 54
head:leader 51
head:leaders 23
head:least -24
head:leenders -17
head:legacy 19
head:legislation -61
head:letter 26
head:levels 62
head:levine 21
head:lew 18
head:lewandowski 27
head:lewis -27
head:liberal -38
head:life 91
head:lobbying 22
head:lobbyists 50
head:long 58
head:losses 32
head:madden -23
head:magazine -27
head:maher 39
head:main 67
head:maine 57
head:major -36
head:making -25
head:malik -23
head:manafort 40
head:manzano 30
head:margin 20
head:market -16
head:martinez -23
head:mashable -45
head:mateen -57
head:matter 60
head:matters 38
head:mayor 48
head:mccarthy 57
head:mccaul -16
head:mcconnell -25
head:mcgraw -19
head:mckinsey 15
head:me -22
head:meanwhile 23
head:measure -17
head:media -40
head:meeting -18
head:melania -19
head:member 18
head:memo -24
head:merrill 29
head:message 38
head:messages 17
head:mexico -48
head:miami 45
head:michigan 16
head:millennials 58
head:miller 27
head:million -55
head:milwaukee 16
head:minister -30
head:ministry 38
head:minority -19
head:mobil 19
head:moderators 40
head:mogul 33
head:monday 15
head:mook 54
head:mortgages 38
head:most -47
head:mother 26
head:move 51
head:movement -55
head:msnbc -21
head:multiple 39
head:murdoch -19
head:murphy -65
head:murray -17
head:music 31
head:muslim -25
head:muslims -44
head:my 23
head:name -28
head:nations -30
head:nationwide -80
head:nega -31
head:negative 40
head:neighbors -19
head:netanyahu 32
head:network -39
head:networks 17
head:neurosurgeon 34
head:nevada -36
head:new -24
head:news -31
head:newspaper 25
head:nieto 51
head:noah 31
head:nobody -16
head:nomination 53
head:none -30
head:nonprofit 23
head:number -20
head:o'donnell 20
head:o'malley -15
head:obama 23
head:observers 35
head:offers -18
head:office 75
head:officers 20
head:official 103
head:officials 62
head:ohio 36
head:one -22
head:ones 16
head:online 30
head:opening -47
head:operative -22
head:operatives 54
head:opponents 22
head:organization 38
head:organizer -38
head:other -118
head:others 81
head:otherwise 33
head:our -25
head:outcome 23
head:outlets 40
head:overall -44
head:own -42
head:owner -55
head:pac -42
head:pacs 59
head:palmer -19
head:palmieri 23
head:panel 67
head:paper 21
head:partner 72
head:party -24
head:past 58
head:paul 22
head:pelosi -36
head:pen 30
head:pentagon 53
head:people -32
head:percent 52
head:percentage -62
head:person 35
head:personal -40
head:pew -19
head:philadelphia 67
head:phone -30
head:pic -22
head:piece -20
head:pinchuk -16
head:plaats 33
head:plan 39
head:platform -42
head:podesta 27
head:points 41
head:policies 23
head:policy -32
head:politicians 56
head:politico 21
head:politics 29
head:poll 102
head:polling 24
head:polls 63
head:pollster 27
head:pollsters -26
head:poor 36
head:pope -19
head:population 37
head:populist -41
head:post 58
head:power -27
head:powers 24
head:presidency -19
head:president -37
head:press 17
head:previous -37
head:price -41
head:priebus 56
head:primary -20
head:prince 24
head:principles -32
head:program -29
head:project -28
head:proposal 26
head:prosecutors 93
head:provide -28
head:public -44
head:pundits 18
head:putin -36
head:questions -61
head:quiz -19
head:race 16
head:races 22
head:randolph -18
head:reagan -40
head:recent -107
head:recession -35
head:record 64
head:records 127
head:referendum 16
head:refugees -21
head:region 40
head:reid 41
head:relationships 33
head:remarks -22
head:remembers 39
head:rendell -22
head:reports 87
head:republican -16
head:republicans 85
head:requirements 16
head:research -24
head:residents 34
head:resolution 31
head:respondents -37
head:revelations -35
head:review 20
head:rhodes 49
head:rice 16
head:rich -20
head:richards -82
head:rights 19
head:ripert 16
head:rival 20
head:rivals 34
head:rnc -37
head:robinson 19
head:rogan 15
head:role -17
head:romney 24
head:room -21
head:ross -96
head:rule 66
head:ruling 17
head:runner 16
head:russia -34
head:russians -18
head:ryan 40
head:said -44
head:saldana 34
head:saudis 37
head:savings 58
head:saying -16
head:scenario 35
head:schilling -21
head:schmidt -75
head:schumer -32
head:schwerin 33
head:scientists 45
head:seen -21
head:senate -25
head:senator -34
head:senators 50
head:sessions -45
head:several 16
head:sharia -33
head:sharpens -24
head:shaw 54
head:sheppard 25
head:sherry 30
head:show 22
head:showing 49
head:shuster 31
head:side 25
head:sides 32
head:signs -36
head:similar -19
head:singer 109
head:skateboarding 20
head:smith 73
head:social -25
head:socialist 26
head:solomon -29
head:solons -49
head:some -35
head:somehow -24
head:sometimes -33
head:son -26
head:source 34
head:southern -21
head:speaker 18
head:speakers -34
head:specifically -42
head:speech 25
head:speeches 30
head:speechwriter -20
head:spicer -25
head:spokesman 29
head:staff -22
head:staffers -20
head:standards -34
head:starr 39
head:start -22
head:state -22
head:statements 20
head:states -64
head:steagall 52
head:stevens 20
head:stone 61
head:stories 68
head:story -42
head:street -18
head:strong -19
head:strother 24
head:students -37
head:style 66
head:summers -15
head:superdelegates -28
head:support -19
head:supporter -31
head:supporters 29
head:surrogates 57
head:survey 79
head:swing -24
head:syria -25
head:taking 48
head:talk 16
head:talking 41
head:tamargo -33
head:tanzer 25
head:tax -40
head:taylor -33
head:teachers 69
head:team 96
head:technologies -36
head:technologists 24
head:technology 31
head:television -36
head:tennessee -26
head:tenney -51
head:terror -41
head:terrorism -29
head:terrorist -42
head:tester 52
head:testing 28
head:that -100
head:them 17
head:theory -18
head:these -43
head:thing -17
head:things -29
head:this -70
head:those 104
head:three -36
head:ticket 34
head:times 39
head:too -18
head:town 39
head:trade -25
head:traynor 20
head:tribe -58
head:trumpian 60
head:turkey -26
head:turnout -49
head:turns 61
head:tv -40
head:tweet -59
head:twitter -25
head:two -20
head:tyler -21
head:tyson -18
head:union 40
head:unions -48
head:university 18
head:us -58
head:usa 23
head:used 29
head:user -59
head:using -35
head:valls -36
head:various -41
head:vegas 39
head:victims 26
head:victories 25
head:victory 33
head:viguerie 54
head:violence -26
head:viverito 35
head:vos -34
head:voter 39
head:votes -23
head:voting 24
head:waivers 18
head:walker -24
head:war 32
head:ward 34
head:warren 20
head:washington -26
head:wasserstein -43
head:watch 15
head:ways -28
head:weapons -51
head:weaver 22
head:weber -22
head:website 36
head:weeks -19
head:weiner -53
head:westmacott -46
head:which -37
head:who -54
head:who've 18
head:whom 21
head:whose -34
head:wife -17
head:wikileaks 18
head:wilcox 21
head:will -47
head:williams 46
head:wilson 28
head:wisconsin 26
head:witness -52
head:women 34
head:wor710 46
head:work 18
head:worker -17
head:workers -21
head:world -26
head:worth -20
head:worths 51
head:x 51
head:year 51
head:york 20
head:you're -22
head:your -28
head:youth -33
head:yue -27
head:zimmerman 24
head:zucker -25
length:0 -77
length:1 -31
length:5 27
length:6 19
opens:" 86
opens:$ 29
opens:' 107
opens:'s -45
opens:, -134
opens:- -116
opens:. -57
opens:/ -47
opens:1 -25
opens:11 -15
opens:12 -29
opens:20 39
opens:200 24
opens:2008 -35
opens:2011 17
opens:2015 -16
opens:2016 -75
opens:23 -50
opens:3 17
opens:30 -34
opens:5 62
opens:64 -24
opens:68 -24
opens:: -28
opens:< -32
opens:@ -19
opens:a 47
opens:abortion 64
opens:about 128
opens:accepting 27
opens:according -27
opens:account -24
opens:accusations 35
opens:addressing -25
opens:ads -24
opens:advantage -16
opens:advice -34
opens:african -31
opens:after -115
opens:against 41
opens:aides -18
opens:alan -37
opens:ali 45
opens:all 27
opens:allegiance 25
opens:along 28
opens:also 24
opens:although -32
opens:amendments 27
opens:america 17
opens:american 23
opens:americans 16
opens:among 33
opens:an 47
opens:and -174
opens:anonymity 34
opens:another 21
opens:answers 18
opens:anti 48
opens:any 45
opens:anyone 49
opens:anything 21
opens:appear -19
opens:appearing -47
opens:are -87
opens:arizona -29
opens:asked -50
opens:assistance -16
opens:at -44
opens:attacks 24
opens:attempts -21
opens:attorney -23
opens:back 39
opens:ballots -28
opens:ban -19
opens:banning 31
opens:barack -29
opens:because -55
opens:before -91
opens:behalf -20
opens:being 43
opens:betrayed -21
opens:billionaire 60
opens:black -87
opens:book -26
opens:both 41
opens:brafman 23
opens:breitbart -17
opens:bringing -15
opens:britain 65
opens:building -25
opens:bush 23
opens:but -32
opens:buzzfeed -17
opens:by -96
opens:calling 19
opens:cambridge -32
opens:came -28
opens:campaign -42
opens:can -29
opens:candidates 67
opens:capital -18
opens:carrier -35
opens:carson 51
opens:cbs -24
opens:central 28
opens:certain 45
opens:challenging -15
opens:changes -16
opens:charges 15
opens:charleston -26
opens:chris 34
opens:christie -29
opens:citizens -36
opens:civil 51
opens:class 25
opens:classified -46
opens:clients 26
opens:clinton 52
opens:close -19
opens:closer 21
opens:comes -21
opens:comey 83
opens:comment -30
opens:comments 22
opens:committee -21
opens:common -24
opens:concerns 55
opens:conference -36
opens:confidence 22
opens:confident 47
opens:congress -30
opens:conservative -36
opens:constitutional -33
opens:contest -25
opens:contests -23
opens:contributions -24
opens:convention -18
opens:corey 34
opens:could -32
opens:covering -16
opens:creating 49
opens:credit 15
opens:criticism 112
opens:cross 19
opens:cruz 21
opens:dan -16
opens:data -24
opens:david -54
opens:debt -17
opens:decades -39
opens:defending 43
opens:defense 78
opens:defunding 32
opens:delegates -32
opens:democracy -16
opens:democratic 46
opens:democrats 29
opens:despite -60
opens:details 59
opens:development -44
opens:did -27
opens:direct 68
opens:discrimination -27
opens:do -51
opens:does -24
opens:doesn't -20
opens:donald 42
opens:doubt 33
opens:during -49
opens:each -41
opens:economic 16
opens:edge -31
opens:effort 35
opens:eight 17
opens:either 46
opens:election -26
opens:emails -18
opens:enough -43
opens:equal 27
opens:european 40
opens:every -38
opens:everything -18
opens:evidence 35
opens:expanded -20
opens:experts 35
opens:exxon -21
opens:facebook -51
opens:fact -20
opens:families -27
opens:family 16
opens:fast 34
opens:favor 156
opens:fed -21
opens:federal -28
opens:fell -40
opens:fellow 47
opens:firm -24
opens:first -36
opens:for 30
opens:forbes -29
opens:foreign 20
opens:foreigners 44
opens:former 24
opens:forward 29
opens:found -49
opens:four 17
opens:fox -29
opens:fracking -17
opens:frank -36
opens:free -27
opens:fresh 39
opens:friday -40
opens:from -79
opens:front -39
opens:frustration 27
opens:fun 46
opens:gay 17
opens:gene -15
opens:geoff -21
opens:germany 52
opens:getting -27
opens:giving -32
opens:glass 25
opens:global 18
opens:goes -24
opens:good -31
opens:goodbye 42
opens:gop 35
opens:gov -25
opens:government -19
opens:greater 23
opens:groups -25
opens:guilty 25
opens:gun 21
opens:half 16
opens:has -73
opens:have -64
opens:he 81
opens:he'd 85
opens:he'll 82
opens:held -15
opens:help 35
opens:helping -22
opens:her 60
opens:herself -32
opens:high 19
opens:higher -16
opens:highlight -16
opens:him 82
opens:himself -18
opens:his 82
opens:history 31
opens:holding 30
opens:home -32
opens:host 37
opens:hours 17
opens:house 24
opens:how 102
opens:however -39
opens:hundreds -26
opens:i -62
opens:id -39
opens:if 34
opens:illegal 55
opens:images 50
opens:immigrants 29
opens:immigration -42
opens:in -93
opens:included -31
opens:includes -23
opens:increase -17
opens:increased 20
opens:indiana 49
opens:individual 39
opens:intended -20
opens:international -19
opens:into -18
opens:investors -30
opens:iowa 19
opens:iran 27
opens:is -32
opens:islamic -31
opens:israel 24
opens:it 71
opens:its 34
opens:itself -34
opens:james -23
opens:jeb 54
opens:jim 20
opens:john 16
opens:jon -29
opens:july -33
opens:kasich 38
opens:khan 17
opens:labor 17
opens:last -17
opens:late -18
opens:later -26
opens:law 38
opens:lead -63
opens:leadership -25
opens:least 32
opens:liberal -48
opens:liberals 22
opens:like -22
opens:line 22
opens:list -44
opens:little 82
opens:los 19
opens:losses 28
opens:made -31
opens:mail -16
opens:major 48
opens:makes -36
opens:manafort 59
opens:marco 30
opens:margin -27
opens:mark -34
opens:matt -29
opens:may -21
opens:mccain 33
opens:me 27
opens:meanwhile -18
opens:media 37
opens:melania -18
opens:members -22
opens:messages 35
opens:mexican -25
opens:mexicans 30
opens:michael 34
opens:might -23
opens:mike -40
opens:military 38
opens:mitt 71
opens:moderate 17
opens:money -15
opens:more 54
opens:most 17
opens:mr 33
opens:mrs 87
opens:much 27
opens:muslim -27
opens:nabisco 16
opens:national 25
opens:nearly -31
opens:new -52
opens:news -40
opens:next 20
opens:no 87
opens:non -19
opens:nuclear -22
opens:obama 68
opens:of -20
opens:ohio 21
opens:on -20
opens:one 31
opens:ones -24
opens:optimism 29
opens:or -99
opens:other 82
opens:our 16
opens:out 45
opens:over 18
opens:overall -37
opens:paid -18
opens:paris -35
opens:part 46
opens:parties 72
opens:party 31
opens:passed -16
opens:paul -45
opens:paying -29
opens:pennsylvania -21
opens:people -29
opens:performance 31
opens:perhaps -19
opens:peter -23
opens:pic -22
opens:planned 44
opens:plans 54
opens:pointing 71
opens:police 23
opens:policies -21
opens:policy -67
opens:political -28
opens:politics 48
opens:poll 23
opens:polling 52
opens:pope 58
opens:popular -26
opens:positions 26
opens:post -18
opens:president -37
opens:presidential 56
opens:pretty -29
opens:primaries 31
opens:process -15
opens:promise 32
opens:provisions 86
opens:public 18
opens:published -22
opens:put -42
opens:putting 22
opens:question 21
opens:questions 71
opens:race 15
opens:rally 49
opens:randolph -20
opens:rather -31
opens:ratings 18
opens:ready 69
opens:reagan 25
opens:reasons 49
opens:recent -30
opens:recruiting -21
opens:released -44
opens:remarks 56
opens:rep -52
opens:reporters -31
opens:representative -40
opens:requests -35
opens:responsibility -22
opens:richard -36
opens:rival 20
opens:robert -34
opens:role -25
opens:ron -20
opens:ronald -57
opens:rubio 72
opens:russia 17
opens:ryan -24
opens:safe -32
opens:said -39
opens:sanders 91
opens:say -31
opens:scandal -37
opens:schedule -33
opens:schools -28
opens:score -17
opens:secretary -76
opens:security -19
opens:seeing 33
opens:seemed -30
opens:seems -30
opens:sen -19
opens:server -34
opens:services -40
opens:set -34
opens:seven -33
opens:several 40
opens:she 69
opens:she'll 49
opens:shot 26
opens:should -32
opens:show -61
opens:showed -27
opens:shows -23
opens:significant 16
opens:signs 18
opens:silent 19
opens:silicon 60
opens:since -81
opens:singer 18
opens:six 51
opens:so 36
opens:social 39
opens:some 44
opens:someone 22
opens:something 32
opens:soon 23
opens:south 31
opens:spanish -20
opens:speaking -71
opens:specific 49
opens:specifics 15
opens:spending 85
opens:stage -31
opens:state 44
opens:states 43
opens:steve -30
opens:still -18
opens:stone 23
opens:stop -26
opens:stopping 48
opens:strength -34
opens:students -23
opens:sullivan 68
opens:sunday -57
opens:superdelegates -20
opens:support 22
opens:supporting -28
opens:sympathy 17
opens:syrian -31
opens:system -16
opens:takes -42
opens:taking 29
opens:tank -24
opens:tax 79
opens:taxing 80
opens:teachers 35
opens:team -16
opens:ted 57
opens:telephone -29
opens:temporarily -53
opens:term -20
opens:territory -51
opens:testing 42
opens:texas -25
opens:than -61
opens:thanks 37
opens:that 141
opens:the 45
opens:their 78
opens:themselves 61
opens:then -22
opens:there 53
opens:these -36
opens:they 59
opens:they're 74
opens:things 23
opens:this 29
opens:thomas -17
opens:those 20
opens:three -33
opens:through -22
opens:ties -30
opens:to 38
opens:today -27
opens:top 34
opens:trade -28
opens:training -26
opens:transcripts -17
opens:trump 64
opens:tunnels -19
opens:turkey -27
opens:turnout -36
opens:twitter 20
opens:ukraine -28
opens:until -40
opens:us 100
opens:usa -22
opens:users -28
opens:valeant 46
opens:vermont -16
opens:veterans -19
opens:victory 17
opens:view 34
opens:violence -56
opens:vote -32
opens:wall -31
opens:was -55
opens:washington -42
opens:wasserman 16
opens:waterboarding 17
opens:ways -39
opens:we -31
opens:weak -41
opens:wednesday -39
opens:were -19
opens:what 93
opens:whatever 17
opens:when -110
opens:whether 75
opens:which 28
opens:while -67
opens:white -21
opens:whose -32
opens:why 75
opens:wilcox -23
opens:with -36
opens:women -19
opens:work -61
opens:working -45
opens:would -48
opens:yahoo -19
opens:yes 71
opens:you 41
opens:zimmerman 52
opens:— -51
opens:“ 81
quoted:no -42
quoted:no as 17
quoted:no aside -52
quoted:no at:about 33
quoted:no at:against 19
quoted:no at:ahead -28
quoted:no at:among -20
quoted:no at:around 19
quoted:no at:behind -16
quoted:no at:by -19
quoted:no at:during -48
quoted:no at:for 35
quoted:no at:from -29
quoted:no at:in -59
quoted:no at:into -35
quoted:no at:like 16
quoted:no at:off -19
quoted:no at:outside -27
quoted:no at:than -32
quoted:no at:to -16
quoted:no at:toward -19
quoted:no at:under -27
quoted:no at:upon 34
quoted:no at:within -29
quoted:no clause 27
quoted:no infinitive 26
quoted:no question 23
quoted:yes as -20
quoted:yes aside 72
quoted:yes aside-marked -27
quoted:yes at:about 16
quoted:yes at:against 27
quoted:yes at:at -54
quoted:yes at:down -35
quoted:yes at:during 21
quoted:yes at:for -37
quoted:yes at:from -33
quoted:yes at:in 38
quoted:yes at:like -29
quoted:yes at:off 26
quoted:yes at:over -19
quoted:yes at:with 17
quoted:yes colon -28
reported:by an aside -75
reported:by an aside as 29
reported:by an aside aside-marked 36
reported:by an aside at:at 19
reported:by an aside at:in 20
reported:by an aside at:of -18
reported:by an aside clause -51
reported:by an aside infinitive -40
reported:by an aside mark -43
reported:by an aside object -16
reported:by an aside other -77
reported:by an aside that 18
reported:by another -41
reported:by another as -39
reported:by another aside 43
reported:by another at:about 25
reported:by another at:among 28
reported:by another at:by 23
reported:by another at:for -34
reported:by another at:into -15
reported:by another at:like -26
reported:by another at:than 31
reported:by another at:to -53
reported:by another at:with 19
reported:by another colon -41
reported:by another infinitive -23
reported:by another other -38
reported:by another question -52
reported:by another speech -16
reported:by speech -118
reported:by speech as 58
reported:by speech aside 17
reported:by speech aside-marked 62
reported:by speech at:about -32
reported:by speech at:against -51
reported:by speech at:at 27
reported:by speech at:by 24
reported:by speech at:for -59
reported:by speech at:on -82
reported:by speech at:to -38
reported:by speech clause -18
reported:by speech infinitive -70
reported:by speech other -105
reported:by speech question -33
reported:by speech speech -27
reported:by speech that 35
second -167
second aside -159
second aside-marked -59
second at:about 29
second at:at -55
second at:by 145
second at:during -56
second at:for 25
second at:in -105
second at:of -24
second at:on -47
second at:with -28
second infinitive 105
second mark 30
second object -38
side:after -45
side:none -16
speaker:determiner aside -25
speaker:determiner at:against 48
speaker:determiner at:at -41
speaker:determiner at:behind 21
speaker:determiner at:beyond 22
speaker:determiner at:down 19
speaker:determiner at:for -26
speaker:determiner at:from -47
speaker:determiner at:in -37
speaker:determiner at:of -51
speaker:determiner at:out -25
speaker:determiner at:to 48
speaker:determiner at:up -37
speaker:determiner at:with 22
speaker:determiner colon 62
speaker:determiner infinitive 21
speaker:determiner object 16
speaker:determiner question 32
speaker:everyone clause 23
speaker:he as 66
speaker:he aside 50
speaker:he at:against 62
speaker:he at:ahead 16
speaker:he at:for -47
speaker:he at:in -38
speaker:he at:on -24
speaker:he at:out 26
speaker:he at:up -16
speaker:he at:with -54
speaker:he clause 31
speaker:he object -18
speaker:he question 36
speaker:her 31
speaker:her at:by -21
speaker:her at:of -32
speaker:her at:on 33
speaker:her infinitive -19
speaker:her mark -37
speaker:her object 65
speaker:her that 52
speaker:him -31
speaker:him clause 24
speaker:i aside-marked -34
speaker:i at:for -32
speaker:i at:in 16
speaker:i at:to 47
speaker:i at:with 55
speaker:i clause 30
speaker:i mark -23
speaker:i question -38
speaker:i that -47
speaker:it aside -52
speaker:it aside-marked 28
speaker:it at:at -27
speaker:it at:for 45
speaker:it at:of 51
speaker:it at:on 39
speaker:it clause -79
speaker:it infinitive 19
speaker:it mark 30
speaker:it object -26
speaker:it question -80
speaker:it that -20
speaker:name as -19
speaker:name aside -15
speaker:name aside-marked 41
speaker:name at:among -33
speaker:name at:at -53
speaker:name at:between 25
speaker:name at:by -58
speaker:name at:down -34
speaker:name at:in -33
speaker:name at:like -53
speaker:name at:off 27
speaker:name at:out 35
speaker:name at:over 17
speaker:name at:through -15
speaker:name at:under -19
speaker:name at:upon 24
speaker:name clause 31
speaker:name colon -49
speaker:name infinitive 35
speaker:name mark 39
speaker:name question 26
speaker:name that 25
speaker:nobody -16
speaker:none -16
speaker:none as -15
speaker:none aside 49
speaker:none aside-marked -37
speaker:none at:about 22
speaker:none at:at 26
speaker:none at:by -34
speaker:none at:for -33
speaker:none at:in -28
speaker:none at:like 48
speaker:none at:on 25
speaker:none at:through 32
speaker:none at:to -45
speaker:none at:within -15
speaker:none clause -21
speaker:none colon -54
speaker:none object 43
speaker:none question 16
speaker:none that -21
speaker:noun as -79
speaker:noun aside -18
speaker:noun at:about 49
speaker:noun at:against -18
speaker:noun at:among 30
speaker:noun at:by 46
speaker:noun at:for -16
speaker:noun at:like -16
speaker:noun at:of 29
speaker:noun at:on 17
speaker:noun at:out -31
speaker:noun at:over -62
speaker:noun at:toward 23
speaker:noun at:up 54
speaker:noun at:with -27
speaker:noun clause 27
speaker:noun colon 31
speaker:noun infinitive -25
speaker:noun mark -16
speaker:noun question 20
speaker:noun that -50
speaker:number -38
speaker:number aside -61
speaker:number aside-marked -45
speaker:number at:by 38
speaker:number at:for 96
speaker:number at:in 16
speaker:number at:of -42
speaker:number at:on -27
speaker:number at:to 18
speaker:number clause -41
speaker:number infinitive -29
speaker:number mark -24
speaker:number object 36
speaker:number that 36
speaker:she as -40
speaker:she aside 15
speaker:she at:about -43
speaker:she at:for 32
speaker:she at:from 34
speaker:she at:in -21
speaker:she at:of -15
speaker:she at:to 23
speaker:she at:with 25
speaker:she clause -21
speaker:she infinitive 37
speaker:she mark 39
speaker:she object -28
speaker:she question 48
speaker:she that -60
speaker:someone 24
speaker:them -53
speaker:them object -36
speaker:they as 36
speaker:they aside 52
speaker:they aside-marked -53
speaker:they at:about -36
speaker:they at:in 61
speaker:they at:of -24
speaker:they at:on -36
speaker:they at:over 38
speaker:they at:to -41
speaker:they at:with -60
speaker:they clause -27
speaker:they infinitive 37
speaker:they mark 20
speaker:they object -58
speaker:they question 18
speaker:us -17
speaker:we at:about -21
speaker:we at:in 27
speaker:we object -31
speaker:who 20
speaker:who aside-marked -34
speaker:who at:against -33
speaker:who at:for 20
speaker:who at:of 27
speaker:who at:on -59
speaker:who at:with 60
speaker:who infinitive -51
speaker:who mark 27
speaker:who question -35
speaker:who that 64
speaker:you at:of 20
speaker:you at:to -30
speaker:you that 26
tense:base bare -29
tense:base finite -16
tense:base infinitive -21
tense:base noun -26
tense:base passive -21
tense:ing gerund -16
tense:ing noun -35
tense:participle noun 33
tense:participle passive 28
tense:past finite 36
tense:past noun 29
tense:past passive 18
tense:s noun -43
verb:accuse 78
verb:accuse aside -19
verb:accuse at:by 58
verb:accuse at:of -17
verb:accuse clause -71
verb:accuse gerund -22
verb:accuse object 97
verb:accuse passive 76
verb:acknowledge 28
verb:acknowledge aside 29
verb:acknowledge clause -26
verb:acknowledge finite 21
verb:acknowledge infinitive -47
verb:acknowledge object 41
verb:acknowledge progressive 20
verb:acknowledge that 34
verb:acquiesce 59
verb:acquiesce finite 37
verb:add -27
verb:add aside 131
verb:add at:to -97
verb:add clause -68
verb:add finite 17
verb:add infinitive -38
verb:add mark 95
verb:add noun -19
verb:add object -92
verb:add that 35
verb:admit clause -33
verb:admit finite 16
verb:admit gerund -37
verb:admit infinitive -33
verb:admit that 38
verb:adore -30
verb:advise -52
verb:advise aside -52
verb:advise finite -63
verb:advise gerund 51
verb:advise infinitive 34
verb:advise progressive -55
verb:advocate at:for 34
verb:advocate clause -63
verb:advocate finite -28
verb:advocate infinitive 68
verb:affirm 17
verb:affirm object -55
verb:agree aside -30
verb:agree at:with 87
verb:agree infinitive -22
verb:agree noun 20
verb:agree object -49
verb:agree that 15
verb:aim finite -25
verb:aim gerund 18
verb:aim infinitive 29
verb:aim noun 26
verb:aim passive -24
verb:allege 39
verb:allege clause 17
verb:allege gerund 37
verb:allege that 45
verb:allow -39
verb:allow clause 50
verb:allow gerund -23
verb:allow object -69
verb:allow passive -26
verb:announce 46
verb:announce clause 72
verb:announce gerund -15
verb:announce object 39
verb:announce that -27
verb:answer -27
verb:answer aside-marked 21
verb:answer at:to -17
verb:answer clause -36
verb:answer finite -44
verb:answer noun 25
verb:anticipate -22
verb:anticipate object -20
verb:apologize 38
verb:apologize at:for 30
verb:apologize finite 97
verb:apologize infinitive -32
verb:appeal -71
verb:appeal at:to -34
verb:appeal gerund -27
verb:appeal infinitive -27
verb:appeal object -40
verb:appear at:at -35
verb:appear at:on -100
verb:appear clause 29
verb:appear gerund -43
verb:appear infinitive 48
verb:appear noun 55
verb:appear object 67
verb:appear that -21
verb:applaud 44
verb:applaud finite 28
verb:applaud object 69
verb:appreciate -46
verb:appreciate finite -20
verb:appreciate object -15
verb:approve -25
verb:approve aside -16
verb:approve at:of -22
verb:approve object 48
verb:approve passive -24
verb:argue 66
verb:argue aside-marked -63
verb:argue at:for 35
verb:argue at:in -18
verb:argue bare 23
verb:argue clause 40
verb:argue gerund 24
verb:argue object 37
verb:argue that 46
verb:ask aside -119
verb:ask aside-marked -43
verb:ask at:about -58
verb:ask at:for -15
verb:ask at:of -19
verb:ask bare -31
verb:ask gerund 25
verb:ask infinitive -20
verb:ask mark -47
verb:ask object 59
verb:ask passive 78
verb:ask progressive 73
verb:ask question 82
verb:aspire 18
verb:assail 78
verb:assail finite 39
verb:assail infinitive 27
verb:assail object 38
verb:assert 22
verb:assert finite -37
verb:assert gerund 30
verb:assert object 23
verb:assert that 26
verb:assess -15
verb:assume -29
verb:assume clause -28
verb:assume gerund -34
verb:assume infinitive -28
verb:assume object -54
verb:assume that 53
verb:assure 41
verb:assure finite 62
verb:assure object 53
verb:assure passive 17
verb:attack as 27
verb:attack at:against 52
verb:attack at:from -24
verb:attack at:in -28
verb:attack at:on 18
verb:attack clause -17
verb:attack finite -66
verb:attack infinitive -51
verb:attack mark -24
verb:attack noun 58
verb:attack object 23
verb:attempt -40
verb:attempt finite -26
verb:attempt gerund 50
verb:attempt noun -36
verb:attempt object -16
verb:attempt progressive -16
verb:attribute passive -27
verb:authorize -41
verb:authorize infinitive -48
verb:authorize passive -30
verb:avoid -50
verb:avoid clause -40
verb:avoid finite 16
verb:avoid gerund -27
verb:back at:against 20
verb:back at:at 24
verb:back at:by -33
verb:back at:from 20
verb:back at:in -40
verb:back at:of -28
verb:back at:on -35
verb:back bare -51
verb:back clause -24
verb:back finite -50
verb:back gerund 52
verb:back infinitive -38
verb:back mark 176
verb:back noun 16
verb:back object 21
verb:back passive -29
verb:back progressive 41
verb:back that 28
verb:balk 52
verb:balk at:at 60
verb:balk finite 52
verb:ban -79
verb:ban at:on -34
verb:ban clause 25
verb:ban finite 20
verb:ban gerund -31
verb:ban infinitive -57
verb:ban object -45
verb:bark 34
verb:bark finite 34
verb:bash 27
verb:bash gerund 29
verb:bash infinitive -51
verb:bash object 57
verb:believe 63
verb:believe aside 73
verb:believe at:in 106
verb:believe clause -44
verb:believe gerund 32
verb:believe mark -43
verb:believe noun 75
verb:bemoan 27
verb:bemoan finite 27
verb:bemoan object 27
verb:bet -70
verb:bet finite -30
verb:bet noun -29
verb:bet that -32
verb:bill -81
verb:bill as 53
verb:bill bare -60
verb:bill clause -35
verb:bill noun -53
verb:bill object -34
verb:bill that -37
verb:blame 73
verb:blame clause 20
verb:blame gerund 57
verb:blame infinitive -28
verb:blame object 84
verb:blast 97
verb:blast clause -18
verb:blast finite 87
verb:blast object 91
verb:bless -32
verb:block -72
verb:block clause -30
verb:block gerund -40
verb:block infinitive -37
verb:block object -26
verb:blog 21
verb:blog noun 21
verb:boast at:of 70
verb:boast finite 26
verb:boast object -40
verb:boast that -25
verb:brag 89
verb:brag finite 53
verb:brief -49
verb:brief at:on 22
verb:brief clause -28
verb:brief finite -50
verb:brief gerund 34
verb:brief noun -33
verb:bristle 17
verb:bristle finite 17
verb:bristle that 17
verb:calculate -23
verb:calculate object -49
verb:call 79
verb:call aside-marked 30
verb:call at:for 94
verb:call at:from 25
verb:call at:in 16
verb:call at:on 104
verb:call at:upon 16
verb:call at:with -38
verb:call clause 56
verb:call gerund 149
verb:call mark -30
verb:call noun -17
verb:call object -40
verb:call passive -33
verb:call question -37
verb:call that 19
verb:care -19
verb:care at:about 27
verb:care at:for -24
verb:care at:of -21
verb:care finite 52
verb:care infinitive 16
verb:care noun -84
verb:care object -30
verb:cast -37
verb:cast finite 27
verb:cast gerund -85
verb:cast noun -15
verb:caution finite 23
verb:caution that 34
verb:celebrate -44
verb:celebrate at:in -28
verb:celebrate clause -34
verb:celebrate finite -66
verb:celebrate gerund -36
verb:celebrate object -17
verb:celebrate passive 36
verb:challenge -44
verb:challenge finite -55
verb:challenge gerund 22
verb:challenge infinitive -29
verb:challenge noun -51
verb:challenge object 33
verb:challenge passive 39
verb:challenge progressive -31
verb:challenge that -26
verb:champion -36
verb:champion finite 38
verb:champion gerund -43
verb:chant 50
verb:chant at:of 80
verb:chant mark -40
verb:chant noun 61
verb:characterize 35
verb:charge aside-marked 37
verb:charge at:against -24
verb:charge at:of -29
verb:charge finite -39
verb:charge noun -66
verb:charge passive 96
verb:charge that 24
verb:cheer -39
verb:cheer as -24
verb:cheer aside -19
verb:cheer finite -20
verb:cheer noun -25
verb:chide 62
verb:chide object 62
verb:choose -77
verb:choose aside -34
verb:choose passive -43
verb:choose progressive -17
verb:cite 95
verb:cite aside -22
verb:cite gerund 64
verb:cite mark 28
verb:cite object 88
verb:claim aside -17
verb:claim aside-marked -29
verb:claim at:by -17
verb:claim at:of -26
verb:claim clause 45
verb:claim finite 43
verb:claim gerund -71
verb:claim infinitive 17
verb:claim passive -17
verb:claim progressive 47
verb:clarify 18
verb:clarify finite 26
verb:command -73
verb:command clause -16
verb:command finite -27
verb:command gerund -20
verb:command noun -18
verb:command object -50
verb:comment -42
verb:comment aside -21
verb:comment aside-marked 19
verb:comment at:about 62
verb:comment at:on 104
verb:comment clause -46
verb:comment mark -50
verb:comment noun -122
verb:comment object -22
verb:comment that -42
verb:commit -74
verb:commit at:to 26
verb:commit clause -18
verb:commit finite -61
verb:commit gerund -22
verb:commit object -20
verb:commit passive -34
verb:compare -51
verb:compare at:to -22
verb:compare at:with -41
verb:compare clause 16
verb:compare finite -36
verb:compare gerund -41
verb:compare infinitive -36
verb:compare object 64
verb:complain 27
verb:complain aside 28
verb:complain at:about 28
verb:complain clause 26
verb:complain finite 39
verb:complain infinitive 18
verb:concede 60
verb:concede finite 75
verb:concede gerund 31
verb:concede object 16
verb:concede that 35
verb:concern at:about 43
verb:concern at:of -29
verb:concern at:with 37
verb:concern clause 25
verb:concern finite -54
verb:concern gerund -38
verb:concern noun 53
verb:concern object -43
verb:concern passive 35
verb:concern that 69
verb:conclude 32
verb:conclude finite 35
verb:conclude mark -25
verb:conclude that 33
verb:condemn 20
verb:condemn finite 39
verb:condemn infinitive -31
verb:condemn object 16
verb:confirm 47
verb:confirm at:by -16
verb:confirm finite 52
verb:confirm passive -34
verb:confirm that 23
verb:consider 36
verb:consider aside 75
verb:consider clause -15
verb:consider object -17
verb:consider passive 20
verb:consider question -21
verb:consult -53
verb:consult gerund -44
verb:consult object -32
verb:contemplate 50
verb:contemplate finite 28
verb:contend finite 19
verb:contend that 35
verb:contest -118
verb:contest clause -22
verb:contest finite -51
verb:contest infinitive 32
verb:contest noun -66
verb:contest object -42
verb:contest that -32
verb:continue -93
verb:continue at:to 31
verb:continue clause -104
verb:continue finite -24
verb:continue gerund -43
verb:continue mark 60
verb:continue noun -23
verb:continue object -40
verb:convince clause 26
verb:convince finite 23
verb:convince gerund -38
verb:convince passive 41
verb:correct -27
verb:counsel -24
verb:counsel finite -18
verb:count -49
verb:count gerund -32
verb:count infinitive -57
verb:count progressive 21
verb:counter infinitive -55
verb:counter noun 38
verb:counter object 31
verb:credit -24
verb:credit finite -32
verb:criticize 89
verb:criticize aside -64
verb:criticize at:by 19
verb:criticize at:for 21
verb:criticize clause 32
verb:criticize finite 38
verb:criticize gerund 21
verb:criticize object 75
verb:criticize passive 37
verb:criticize progressive 15
verb:cry finite 16
verb:debate -41
verb:debate aside 41
verb:debate aside-marked -17
verb:debate at:in -23
verb:debate at:with 23
verb:debate clause -53
verb:debate colon 26
verb:debate finite -68
verb:debate gerund 19
verb:debate infinitive -20
verb:debate mark 17
verb:debate object -27
verb:debate that -20
verb:decide infinitive 25
verb:decide object 20
verb:decide question -18
verb:declare 50
verb:declare aside -24
verb:declare clause -18
verb:declare infinitive 32
verb:declare mark 36
verb:declare passive 39
verb:declare that 41
verb:decline aside -23
verb:decline at:in -20
verb:decline clause 16
verb:decline finite 63
verb:decline gerund -36
verb:decline infinitive 57
verb:decline noun -22
verb:decry 53
verb:decry finite 33
verb:decry object 47
verb:dedicate aside 43
verb:dedicate finite -85
verb:dedicate infinitive -42
verb:dedicate noun 30
verb:dedicate object 30
verb:dedicate passive 30
verb:deem finite 43
verb:deem passive -33
verb:defend 27
verb:defend finite 69
verb:defend gerund -23
verb:defend object 41
verb:defend progressive -17
verb:deflect 29
verb:deflect finite 29
verb:deflect object 36
verb:deliver -70
verb:deliver clause -19
verb:deliver finite -38
verb:deliver gerund 59
verb:deliver infinitive -71
verb:deliver passive -18
verb:demand -34
verb:demand aside-marked -20
verb:demand at:of -24
verb:demand finite 18
verb:demand gerund 22
verb:demand noun -47
verb:demand object 82
verb:demand progressive -28
verb:demand that -43
verb:demonstrate object -83
verb:denounce 73
verb:denounce finite 39
verb:denounce gerund 27
verb:denounce noun 27
verb:denounce object 80
verb:deny clause -16
verb:deny finite 59
verb:deny gerund -23
verb:deny object -26
verb:deny that 53
verb:deride 39
verb:deride finite 58
verb:deride object 36
verb:deride passive -19
verb:describe 61
verb:describe as 20
verb:describe finite 24
verb:describe gerund 91
verb:describe infinitive -36
verb:describe noun 26
verb:describe object 34
verb:describe question 18
verb:desire 32
verb:desire infinitive 20
verb:desire noun 51
verb:detail clause 52
verb:detail finite -67
verb:detail gerund 86
verb:detail noun -36
verb:detect -34
verb:detect infinitive -29
verb:detect object -33
verb:determine -23
verb:determine gerund 21
verb:determine infinitive -21
verb:determine object -68
verb:determine passive -35
verb:determine question 45
verb:direct -80
verb:direct aside -16
verb:direct clause 19
verb:direct finite -74
verb:direct noun 29
verb:disagree 61
verb:disagree at:with 51
verb:disagree finite 26
verb:disavow clause -30
verb:disavow finite -48
verb:disavow infinitive 38
verb:disavow object 30
verb:disclose 60
verb:disclose finite 21
verb:discourage -22
verb:discourage object -22
verb:discover -33
verb:discover clause -15
verb:discover object -35
verb:discuss 54
verb:discuss finite 48
verb:discuss infinitive 34
verb:discuss object 54
verb:discuss progressive -19
verb:discuss question 40
verb:dislike 17
verb:dismiss 99
verb:dismiss clause 45
verb:dismiss finite 24
verb:dismiss gerund 55
verb:dismiss infinitive 15
verb:dismiss object 31
verb:disparage finite 27
verb:disparage object 28
verb:dispute object 19
verb:document aside -16
verb:document clause -16
verb:document object 23
verb:doubt 52
verb:doubt at:about -32
verb:doubt clause 25
verb:doubt finite 19
verb:doubt noun 36
verb:doubt object -37
verb:doubt that 86
verb:downplay -27
verb:downplay finite 29
verb:downplay infinitive -25
verb:dream -41
verb:dream finite -31
verb:dub 32
verb:dub finite 27
verb:echo 38
verb:echo at:by -22
verb:echo clause 57
verb:echo finite 33
verb:echo gerund 27
verb:echo object -24
verb:echo passive -23
verb:elude -28
verb:elude object -28
verb:email -58
verb:email clause -59
verb:email finite -54
verb:email mark 31
verb:email object -23
verb:email that -21
verb:emerge -104
verb:emerge as -62
verb:emerge finite -55
verb:emerge gerund -29
verb:emphasize 72
verb:emphasize aside -16
verb:emphasize clause 26
verb:emphasize gerund 16
verb:emphasize infinitive 77
verb:emphasize object 39
verb:encourage finite -21
verb:encourage gerund -33
verb:encourage infinitive 82
verb:encourage progressive -31
verb:endorse 23
verb:endorse aside -42
verb:endorse aside-marked -35
verb:endorse at:by -17
verb:endorse clause 56
verb:endorse finite 22
verb:endorse gerund -32
verb:endorse infinitive 30
verb:endorse object 41
verb:endorse passive -42
verb:endorse progressive 36
verb:enjoy clause 50
verb:enjoy finite -23
verb:enjoy object -71
verb:envision 33
verb:envision object 25
verb:establish -42
verb:establish finite 26
verb:establish gerund -21
verb:establish object -24
verb:estimate clause -16
verb:estimate finite 29
verb:estimate noun -23
verb:estimate object -32
verb:estimate that 32
verb:excuse -16
verb:expect 83
verb:expect aside 45
verb:expect clause 32
verb:expect finite -43
verb:expect gerund 83
verb:expect infinitive 47
verb:expect noun -22
verb:expect object -19
verb:expect passive 51
verb:explain 54
verb:explain aside-marked -28
verb:explain gerund -26
verb:explain infinitive 57
verb:explain question 42
verb:explain that 18
verb:expose -69
verb:expose finite -19
verb:expose object -41
verb:express 90
verb:express clause 18
verb:express finite 65
verb:express infinitive 42
verb:express object 104
verb:fault 23
verb:favor at:of 86
verb:favor clause -18
verb:favor finite 23
verb:favor gerund -48
verb:favor infinitive 23
verb:favor passive -35
verb:favor that -50
verb:fear 52
verb:fear clause 42
verb:fear noun 40
verb:fear object 35
verb:fear that 18
verb:feel aside 40
verb:feel clause 29
verb:feel gerund -35
verb:feel mark -50
verb:feel noun 25
verb:feel object 19
verb:feel progressive -25
verb:feel that -63
verb:find -19
verb:find aside 91
verb:find aside-marked 24
verb:find clause -79
verb:find finite 30
verb:find gerund -24
verb:find infinitive -69
verb:find noun 42
verb:find object -78
verb:find that 19
verb:focus -34
verb:focus at:of -32
verb:focus at:on 77
verb:focus clause 21
verb:focus gerund 16
verb:focus infinitive 86
verb:focus noun -41
verb:focus object -73
verb:focus passive -57
verb:forecast 65
verb:forecast noun 56
verb:forecast object 23
verb:foresee 40
verb:foresee finite 40
verb:foresee object 40
verb:forget 21
verb:forget finite -17
verb:gesture clause -21
verb:guarantee -63
verb:guarantee noun -38
verb:guarantee object 30
verb:guess finite 62
verb:hail 38
verb:hail finite 41
verb:hail object 38
verb:hammer -30
verb:hammer gerund 17
verb:hear -75
verb:hear at:about -28
verb:hear at:in 36
verb:hear finite -74
verb:hear gerund -18
verb:hear object -40
verb:hear progressive 23
verb:hear question -37
verb:heckle 24
verb:herald 29
verb:herald finite 29
verb:herald object 29
verb:hide -33
verb:hide object -18
verb:highlight 50
verb:highlight clause 21
verb:highlight gerund 20
verb:highlight infinitive 59
verb:highlight object 28
verb:hint 47
verb:hint at:at 68
verb:hint at:of -45
verb:hint clause 65
verb:hint finite 18
verb:hint that -52
verb:hope 68
verb:hope aside -20
verb:hope at:for 16
verb:hope clause 25
verb:hope infinitive 38
verb:hope noun 95
verb:hope object 46
verb:hope that -43
verb:identify 39
verb:identify at:with 38
verb:identify clause -16
verb:identify finite 59
verb:identify gerund -56
verb:identify noun 24
verb:identify object -38
verb:ignore -16
verb:ignore clause -28
verb:ignore passive 17
verb:illustrate 20
verb:illustrate finite 20
verb:imagine -22
verb:imagine clause -18
verb:imagine finite 32
verb:imagine infinitive -41
verb:implore 26
verb:imply 24
verb:imply clause 19
verb:imply finite 45
verb:imply gerund 33
verb:imply that 43
verb:include -112
verb:include clause -59
verb:include colon 87
verb:include finite 56
verb:include gerund -155
verb:include infinitive -19
verb:include object -111
verb:indicate 39
verb:indicate aside 82
verb:indicate finite 67
verb:indicate object -48
verb:indicate that 19
verb:indict -51
verb:indict infinitive -29
verb:indict object -37
verb:inform 25
verb:inform finite 27
verb:insist 45
verb:insist at:on -25
verb:insist clause 60
verb:insist finite 52
verb:insist infinitive -15
verb:insist that 36
verb:insult -15
verb:intend 29
verb:intend finite -22
verb:intend infinitive -56
verb:intend passive 57
verb:interject 17
verb:interpret 100
verb:interpret passive 59
verb:interview -107
verb:interview at:about -18
verb:interview at:for -16
verb:interview at:with -72
verb:interview clause -63
verb:interview finite -108
verb:interview passive -19
verb:interview that 116
verb:introduce -31
verb:introduce aside 28
verb:introduce clause 52
verb:introduce finite -62
verb:introduce gerund 21
verb:introduce infinitive 20
verb:introduce passive -29
verb:invite -40
verb:invite finite -59
verb:invite object -33
verb:invite passive 16
verb:invoke finite -21
verb:issue -59
verb:issue aside -36
verb:issue at:for -27
verb:issue at:in -19
verb:issue at:like -18
verb:issue at:with 70
verb:issue clause 31
verb:issue finite -53
verb:issue gerund -33
verb:issue mark 51
verb:issue object 21
verb:issue passive 45
verb:issue that -77
verb:jab infinitive 56
verb:joke aside -29
verb:joke aside-marked -18
verb:joke at:about 45
verb:joke mark 28
verb:joke that 19
verb:judge -49
verb:judge at:on -20
verb:judge bare -18
verb:judge clause -36
verb:judge finite -62
verb:judge infinitive 43
verb:judge noun -29
verb:judge object 38
verb:judge that 33
verb:justify -20
verb:justify object 20
verb:knock -59
verb:knock infinitive -23
verb:know 26
verb:know as 73
verb:know aside 63
verb:know at:about -16
verb:know at:for 17
verb:know finite 19
verb:know gerund -36
verb:know infinitive -18
verb:know passive 49
verb:know question 28
verb:lament 66
verb:lament aside -25
verb:lament finite 50
verb:lament object 81
verb:lash at:out 32
verb:lash finite 52
verb:lash gerund -33
verb:laugh -48
verb:laugh noun -33
verb:learn clause 30
verb:learn finite 18
verb:learn object -22
verb:like -51
verb:like aside 27
verb:like bare -50
verb:like clause -73
verb:like finite -43
verb:like infinitive 70
verb:like mark 19
verb:like noun 71
verb:like object -94
verb:liken 25
verb:liken finite 25
verb:liken object 29
verb:list at:of -29
verb:list at:on -24
verb:list clause 131
verb:list gerund 25
verb:list passive -20
verb:log object -19
verb:long -40
verb:long as -43
verb:long bare -41
verb:long clause 30
verb:long finite -16
verb:long infinitive -26
verb:long object 27
verb:look at:at 32
verb:look at:for 35
verb:look at:like 41
verb:look at:over -24
verb:look bare 36
verb:look clause -50
verb:look finite -28
verb:look infinitive 53
verb:look noun 50
verb:look object -46
verb:look that -19
verb:love clause -22
verb:love finite 22
verb:love noun -16
verb:love object -33
verb:maintain -79
verb:maintain aside 41
verb:maintain clause -33
verb:maintain finite -33
verb:maintain infinitive -17
verb:maintain object -88
verb:maintain passive -24
verb:maintain that 22
verb:mean -81
verb:mean at:for 39
verb:mean finite -88
verb:mean gerund -27
verb:mean infinitive 23
verb:mean noun -37
verb:mean object -64
verb:mean passive 67
verb:mean that -68
verb:measure -42
verb:measure finite -56
verb:measure infinitive -27
verb:measure object -53
verb:measure passive 32
verb:mention 67
verb:mention as -36
verb:mention at:of 42
verb:mention at:on -36
verb:mention finite 33
verb:mention gerund 37
verb:mention infinitive -36
verb:mention noun 76
verb:mention object 63
verb:mention passive -42
verb:mention that 44
verb:message -16
verb:message at:for -20
verb:message at:of 77
verb:message at:on 26
verb:message at:to 17
verb:message clause -37
verb:message colon 68
verb:message finite -80
verb:message infinitive -36
verb:message mark 63
verb:message noun 68
verb:message object -60
verb:message that -95
verb:minimize -35
verb:minimize object -30
verb:misstate -22
verb:misstate finite -22
verb:misstate object -22
verb:mistake -17
verb:mock 40
verb:mock clause 20
verb:mock finite 69
verb:mock noun -19
verb:mock object 23
verb:mourn -28
verb:mourn object -25
verb:mull 54
verb:name aside 47
verb:name at:for -45
verb:name at:in 32
verb:name at:of -17
verb:name at:on 26
verb:name finite -31
verb:name gerund 24
verb:name infinitive 33
verb:name noun -88
verb:name passive 76
verb:nod noun -16
verb:nominate clause -50
verb:nominate finite 47
verb:nominate gerund -64
verb:nominate infinitive -29
verb:nominate noun -25
verb:nominate object 19
verb:nominate passive 22
verb:note 15
verb:note aside-marked -28
verb:note at:in -37
verb:note clause 46
verb:note colon -48
verb:note finite 37
verb:note gerund 36
verb:note infinitive -42
verb:note noun -27
verb:note object 28
verb:note that 29
verb:offer finite 16
verb:offer gerund -36
verb:offer infinitive 34
verb:offer mark 52
verb:offer noun -67
verb:offer object 27
verb:offer progressive 42
verb:opine 49
verb:opine finite 49
verb:oppose at:by -31
verb:oppose bare 66
verb:oppose clause 24
verb:oppose finite 22
verb:oppose gerund -51
verb:oppose infinitive -79
verb:oppose noun 63
verb:oppose object 34
verb:oppose passive -15
verb:order -16
verb:order finite 24
verb:order infinitive -28
verb:order noun -68
verb:order that 26
verb:outline 33
verb:overlook -52
verb:overlook gerund -27
verb:overlook object -44
verb:paint -17
verb:paint finite -24
verb:paint gerund 44
verb:pan 24
verb:pass -38
verb:pass at:on -19
verb:pass clause -22
verb:pass finite -65
verb:pass gerund 52
verb:pass infinitive -51
verb:pass noun 30
verb:perceive -32
verb:perceive object -27
verb:permit -20
verb:persuade 36
verb:persuade infinitive 37
verb:persuade object 29
verb:persuade passive 32
verb:petition 23
verb:petition noun -15
verb:picture -27
verb:picture at:of -16
verb:picture clause 27
verb:picture noun -48
verb:picture object -16
verb:picture that -18
verb:pitch -60
verb:pitch gerund -26
verb:pitch infinitive -21
verb:pitch noun -39
verb:pivot -40
verb:pivot at:to -41
verb:pivot finite 17
verb:plan -48
verb:plan at:for -67
verb:plan clause -27
verb:plan finite -38
verb:plan gerund 31
verb:plan infinitive 70
verb:plan object -36
verb:plan progressive -33
verb:plan that -30
verb:plead aside -24
verb:plead clause -33
verb:plead finite 21
verb:plead object 48
verb:pledge at:to 48
verb:pledge clause -31
verb:pledge finite -17
verb:pledge infinitive 23
verb:pledge noun -30
verb:pledge object -60
verb:point 18
verb:point aside-marked 32
verb:point at:among -16
verb:point at:for -32
verb:point at:in -25
verb:point at:out 49
verb:point at:over -27
verb:point at:to 33
verb:point finite -17
verb:point gerund 50
verb:point infinitive 46
verb:point noun -51
verb:point object -22
verb:point progressive 35
verb:point that 58
verb:poke 39
verb:poke object 39
verb:poll -143
verb:poll clause -61
verb:poll finite -109
verb:poll gerund -42
verb:poll noun -16
verb:poll object -84
verb:poll that -21
verb:portray 69
verb:portray as 15
verb:portray infinitive 29
verb:portray object 86
verb:portray passive 24
verb:post -30
verb:post aside 46
verb:post aside-marked 53
verb:post at:on -39
verb:post clause -25
verb:post noun -39
verb:post object -18
verb:post passive -39
verb:post that -17
verb:praise 93
verb:praise aside -29
verb:praise finite 111
verb:praise infinitive -47
verb:praise object 63
verb:praise progressive 21
verb:pray -22
verb:pray infinitive -22
verb:predict 24
verb:predict clause 61
verb:predict finite 29
verb:predict gerund -39
verb:predict infinitive -16
verb:prefer 61
verb:prefer finite 27
verb:prefer infinitive 43
verb:prefer object 50
verb:press aside -15
verb:press at:by 16
verb:press finite -15
verb:press gerund 79
verb:press infinitive -18
verb:press object -42
verb:press progressive -16
verb:proclaim 22
verb:proclaim finite 26
verb:proclaim object -19
verb:project aside 64
verb:project clause -37
verb:project finite -28
verb:project noun -39
verb:project passive 77
verb:promise 19
verb:promise aside -29
verb:promise at:to 41
verb:promise bare -22
verb:promise clause -41
verb:promise infinitive 49
verb:promise noun 20
verb:promise object 78
verb:promise passive 27
verb:promote finite 16
verb:promote gerund -41
verb:pronounce finite 16
verb:propose 62
verb:propose clause 76
verb:propose finite 20
verb:propose gerund 66
verb:propose infinitive 19
verb:propose noun -66
verb:propose progressive -18
verb:propose that 28
verb:protest -29
verb:protest at:of 31
verb:protest clause 26
verb:protest finite -18
verb:protest infinitive -17
verb:protest noun -24
verb:prove -71
verb:prove finite -80
verb:prove infinitive 16
verb:prove object -71
verb:prove that 25
verb:provide -65
verb:provide aside 40
verb:provide clause -22
verb:provide finite -33
verb:provide gerund -21
verb:provide infinitive 40
verb:provide object -36
verb:provide progressive -37
verb:publicize 71
verb:publish -33
verb:publish aside -25
verb:publish at:in -28
verb:publish clause 21
verb:publish finite -33
verb:publish gerund 39
verb:publish mark -36
verb:publish passive -31
verb:pursue -47
verb:pursue clause -15
verb:pursue finite -43
verb:pursue object -31
verb:push aside -16
verb:push at:by 19
verb:push at:for 78
verb:push finite 33
verb:push infinitive -16
verb:push noun -64
verb:push object -66
verb:push passive 39
verb:push progressive 36
verb:push that -82
verb:question 25
verb:question as -31
verb:question aside-marked -28
verb:question at:for -34
verb:question at:from -17
verb:question at:in -27
verb:question at:of 21
verb:question at:on 28
verb:question clause -34
verb:question colon 44
verb:question gerund 50
verb:question infinitive -29
verb:question object 101
verb:question question 93
verb:question that -19
verb:quote 15
verb:quote aside -15
verb:quote aside-marked 34
verb:quote clause -18
verb:quote object 38
verb:rail 18
verb:rail finite 37
verb:rate -112
verb:rate aside -16
verb:rate at:for -17
verb:rate at:in 39
verb:rate clause -25
verb:rate finite -54
verb:rate gerund -28
verb:rate noun -28
verb:rate object -64
verb:ratify 20
verb:read -38
verb:read aside 41
verb:read aside-marked 66
verb:read bare 19
verb:read clause -50
verb:read finite -24
verb:read gerund -35
verb:read mark 20
verb:read object -84
verb:reaffirm 37
verb:reaffirm finite 38
verb:reaffirm object 32
verb:realize that 26
verb:reason -77
verb:reason at:for -31
verb:reason clause -48
verb:reason finite -61
verb:reason infinitive 38
verb:reason noun -26
verb:reason object -22
verb:rebuff finite -35
verb:rebuke 36
verb:rebuke finite 32
verb:rebuke object 24
verb:rebut 67
verb:rebut infinitive 31
verb:rebut object 55
verb:recall aside-marked -51
verb:recall clause -27
verb:recall finite -26
verb:recall gerund 52
verb:recall object 70
verb:recite 53
verb:recite infinitive 45
verb:recite object 48
verb:reckon 19
verb:recognize 21
verb:recognize finite -46
verb:recognize gerund 38
verb:recognize object -19
verb:recognize passive 35
verb:recognize that 73
verb:recommend clause 15
verb:recommend finite 52
verb:recommend passive -26
verb:record -107
verb:record at:of -21
verb:record clause 16
verb:record finite -66
verb:record noun -26
verb:record object -25
verb:record that -15
verb:recount 24
verb:recount finite 28
verb:recount object 21
verb:refer 45
verb:refer at:to 64
verb:refer clause 41
verb:refer gerund 76
verb:refer infinitive 27
verb:refer object -42
verb:reference 29
verb:reference at:to -24
verb:reference gerund 37
verb:reference infinitive 56
verb:reference object 35
verb:reflect -69
verb:reflect at:on 40
verb:reflect finite -35
verb:reflect gerund -25
verb:reflect infinitive -18
verb:reflect object -39
verb:reflect passive -17
verb:reflect that -29
verb:refuse 21
verb:refuse aside-marked -42
verb:refuse finite 37
verb:refuse infinitive 49
verb:refute 35
verb:regard as 32
verb:regard finite 33
verb:regard gerund -62
verb:regard noun 38
verb:regard object -16
verb:register -93
verb:register clause -44
verb:register finite -44
verb:register noun -50
verb:register object -27
verb:register passive -19
verb:regret noun -20
verb:reiterate 70
verb:reiterate finite 47
verb:reiterate object 62
verb:reject 29
verb:reject aside 25
verb:reject clause -42
verb:reject gerund -45
verb:reject object 59
verb:reject passive 40
verb:relate -90
verb:relate at:to -17
verb:relate finite -76
verb:relate infinitive -33
verb:relate object -26
verb:release -60
verb:release aside -39
verb:release at:of -45
verb:release clause 27
verb:release finite -32
verb:release infinitive -61
verb:release progressive 60
verb:remain -109
verb:remain at:in 22
verb:remain at:on -15
verb:remain clause -59
verb:remain finite -54
verb:remain gerund -28
verb:remain infinitive -29
verb:remain mark -29
verb:remark -63
verb:remark aside -27
verb:remark aside-marked 47
verb:remark at:about 17
verb:remark at:on 28
verb:remark clause -50
verb:remark finite -75
verb:remark mark -21
verb:remark object -32
verb:remember 81
verb:remember bare 34
verb:remember gerund 28
verb:remember infinitive -37
verb:remember object 43
verb:remember passive 60
verb:remember that -29
verb:remind 58
verb:remind aside -24
verb:remind finite 37
verb:remind gerund -31
verb:remind infinitive 27
verb:remind object 76
verb:remind question -24
verb:remind that 38
verb:renounce 34
verb:renounce object 34
verb:repeat finite -56
verb:repeat gerund 31
verb:repeat infinitive 26
verb:repeat noun 19
verb:repeat object 34
verb:reply 34
verb:reply aside 47
verb:reply mark 29
verb:report -25
verb:report aside 75
verb:report aside-marked 39
verb:report at:from 19
verb:report at:in 44
verb:report at:of -19
verb:report clause -17
verb:report finite -16
verb:report gerund -61
verb:report infinitive 16
verb:report mark -52
verb:report noun -29
verb:report that -36
verb:request -19
verb:request aside -16
verb:request at:for 17
verb:request finite 21
verb:request passive -27
verb:require bare 20
verb:require clause -56
verb:require finite -31
verb:require gerund -21
verb:require infinitive 67
verb:require object -15
verb:require passive 19
verb:resolve finite -35
verb:resolve object -29
verb:respect -32
verb:respect finite -69
verb:respect noun 47
verb:respect object -58
verb:respond aside -16
verb:respond clause 57
verb:respond finite 23
verb:respond gerund -22
verb:respond mark 29
verb:respond object -19
verb:respond passive -39
verb:restrict gerund 51
verb:restrict object 20
verb:restrict passive -15
verb:retweet finite 41
verb:reveal 35
verb:reveal aside 17
verb:reveal clause 54
verb:reveal finite 51
verb:reveal infinitive -32
verb:reveal object -56
verb:reveal that 72
verb:ridicule 31
verb:ridicule object 33
verb:rip 23
verb:rip at:into 23
verb:rip object 28
verb:roar finite -16
verb:rule -62
verb:rule aside 35
verb:rule infinitive -20
verb:rule noun -41
verb:rule object -76
verb:sanction -55
verb:sanction finite -42
verb:say 46
verb:say as -56
verb:say aside 133
verb:say at:about -65
verb:say at:at -40
verb:say at:in -39
verb:say at:of -27
verb:say at:on -96
verb:say at:with -20
verb:say bare 52
verb:say clause 133
verb:say colon 41
verb:say finite -17
verb:say infinitive -84
verb:say noun 137
verb:say passive 36
verb:say that 36
verb:scoff 54
verb:scoff finite 33
verb:scold 21
verb:scold finite 21
verb:scorn -32
verb:see aside 38
verb:see at:by 16
verb:see at:in 24
verb:see at:on -33
verb:see clause -19
verb:see finite 28
verb:see gerund -33
verb:see infinitive -33
verb:see noun 25
verb:see object -32
verb:see passive 19
verb:see question -44
verb:see that 34
verb:seek at:to 42
verb:seek clause -32
verb:seek finite -44
verb:seek gerund 43
verb:seek noun 54
verb:seek object 29
verb:seek progressive -15
verb:seem 38
verb:seem at:like 51
verb:seem finite 37
verb:seem gerund -34
verb:seem infinitive 45
verb:seem noun 26
verb:seem object -26
verb:sense finite -46
verb:sense noun 28
verb:sense object -34
verb:sense that 16
verb:share -47
verb:share aside 38
verb:share clause 19
verb:share finite 15
verb:share infinitive -38
verb:share noun -41
verb:share passive -20
verb:shout 43
verb:shout aside-marked 22
verb:shout mark 27
verb:show as 18
verb:show aside 93
verb:show aside-marked -37
verb:show at:off -24
verb:show at:up -16
verb:show bare 25
verb:show clause -40
verb:show gerund -44
verb:show mark -69
verb:show noun -19
verb:show object 93
verb:show passive 39
verb:show progressive 31
verb:showcase -25
verb:showcase object -45
verb:shrug 45
verb:shrug at:off 22
verb:sign -38
verb:sign aside 15
verb:sign at:for 29
verb:sign at:into -18
verb:sign at:of 60
verb:sign at:on -32
verb:sign at:up -30
verb:sign bare -19
verb:sign finite -37
verb:sign infinitive -47
verb:sign noun 16
verb:sign object -72
verb:sign passive 55
verb:signal finite 24
verb:signal noun -46
verb:signal object -21
verb:sing 53
verb:sing finite 72
verb:skip -48
verb:skip object -25
verb:slam 46
verb:slam gerund 39
verb:slam object 46
verb:slap -18
verb:smile gerund -38
verb:smile noun 25
verb:smile object -36
verb:snap -45
verb:snap finite -43
verb:snap object -45
verb:sound -23
verb:sound at:like -30
verb:sound at:off 45
verb:sound finite 59
verb:sound gerund -45
verb:sound noun -29
verb:speak -52
verb:speak at:about 86
verb:speak at:at -40
verb:speak at:for -52
verb:speak at:of 106
verb:speak at:on -35
verb:speak at:out 84
verb:speak at:up 29
verb:speak finite -19
verb:speak gerund -68
verb:speak infinitive -34
verb:speak mark -61
verb:speak noun 53
verb:speak object -63
verb:speak progressive -60
verb:speculate 37
verb:speculate that 28
verb:stand -61
verb:stand at:behind -22
verb:stand at:in -22
verb:stand at:out -22
verb:stand gerund -41
verb:stand infinitive -22
verb:stand noun -24
verb:state -125
verb:state aside-marked 106
verb:state bare -28
verb:state clause -89
verb:state finite -104
verb:state gerund 90
verb:state infinitive 45
verb:state mark 39
verb:state noun -162
verb:state object -37
verb:state question -29
verb:stress aside -43
verb:stress noun -42
verb:stress object 40
verb:study -96
verb:study finite -54
verb:study noun -26
verb:study object -39
verb:submit -24
verb:subpoena -16
verb:sue finite -38
verb:sue infinitive 17
verb:sue object -17
verb:suggest 42
verb:suggest aside-marked -72
verb:suggest clause 60
verb:suggest finite -20
verb:suggest noun 50
verb:suggest object 34
verb:summon -32
verb:summon finite -32
verb:support aside -18
verb:support aside-marked -17
verb:support at:among -43
verb:support at:behind 52
verb:support at:by -16
verb:support at:for -15
verb:support at:in -22
verb:support at:of 47
verb:support at:to 33
verb:support bare 75
verb:support clause 35
verb:support colon -15
verb:support finite -32
verb:support gerund -24
verb:support infinitive -60
verb:support mark -51
verb:support noun 68
verb:support object 81
verb:support passive -50
verb:support progressive -54
verb:surprise -37
verb:surprise finite -24
verb:surprise noun 41
verb:surprise object -49
verb:surprise passive -17
verb:surprise that 33
verb:survey -114
verb:survey clause -28
verb:survey finite -76
verb:survey noun -26
verb:survey object -74
verb:suspect noun -21
verb:suspect object -40
verb:suspect that 73
verb:swipe 49
verb:swipe at:at 61
verb:swipe finite 55
verb:swipe noun 24
verb:talk 18
verb:talk at:about 53
verb:talk at:of 46
verb:talk at:to -42
verb:talk finite 45
verb:talk noun 17
verb:talk object -66
verb:talk progressive -35
verb:talk that -62
verb:tally aside -27
verb:tally finite 21
verb:tally object 33
verb:taunt 42
verb:teach -50
verb:teach finite -21
verb:teach gerund -21
verb:teach object -62
verb:tell aside -44
verb:tell aside-marked 63
verb:tell clause 60
verb:tell finite -18
verb:tell gerund 43
verb:tell mark -57
verb:tell noun -49
verb:tell object -34
verb:tell question 61
verb:tell that -25
verb:term -78
verb:term at:of -18
verb:term finite -75
verb:term mark 32
verb:term object -38
verb:term that -17
verb:testify -19
verb:thank at:to -57
verb:thank finite -19
verb:thank infinitive -86
verb:thank object 101
verb:thank progressive 28
verb:think 34
verb:think aside 84
verb:think at:of 22
verb:think clause 36
verb:think gerund 21
verb:think noun 62
verb:think that -72
verb:threaten 41
verb:threaten infinitive 64
verb:threaten object -35
verb:tip -33
verb:tip object -46
verb:title 20
verb:title clause -18
verb:title finite 48
verb:title mark 51
verb:title noun -47
verb:tout 98
verb:tout clause 25
verb:tout finite 28
verb:tout gerund 40
verb:tout object 73
verb:trace -24
verb:translate -51
verb:trash 24
verb:trash object 25
verb:treat -92
verb:treat clause -40
verb:treat finite -41
verb:treat infinitive -23
verb:treat object -49
verb:treat progressive -16
verb:trumpet 53
verb:trust -43
verb:trust clause -16
verb:tweet -36
verb:tweet aside-marked 35
verb:tweet bare -94
verb:tweet clause 21
verb:tweet finite 15
verb:tweet gerund 88
verb:tweet mark 44
verb:tweet noun -54
verb:tweet question -28
verb:tweet that -82
verb:uncover -48
verb:uncover finite -48
verb:underscore -21
verb:underscore finite -48
verb:understand 27
verb:understand at:of 55
verb:understand gerund -31
verb:understand infinitive -19
verb:understand noun 80
verb:understand object -35
verb:understand question 23
verb:unveil -16
verb:unveil finite 31
verb:urge 55
verb:urge aside -66
verb:urge aside-marked -35
verb:urge clause 15
verb:urge finite 56
verb:urge infinitive 29
verb:urge noun 24
verb:urge object 110
verb:urge progressive -44
verb:utter 69
verb:utter object 19
verb:validate -28
verb:view as 43
verb:view aside -16
verb:view at:of -27
verb:view at:on 36
verb:view clause 49
verb:view noun 64
verb:view passive -31
verb:view that -75
verb:voice -18
verb:voice aside -23
verb:voice at:on 30
verb:voice clause 40
verb:voice finite -21
verb:voice infinitive 23
verb:voice noun -27
verb:volunteer -52
verb:volunteer finite -33
verb:volunteer noun -18
verb:vote -55
verb:vote at:against 48
verb:vote at:for 68
verb:vote at:in 55
verb:vote at:on -31
verb:vote clause -33
verb:vote finite -23
verb:vote gerund -56
verb:vote noun -16
verb:vote object -61
verb:vote progressive 55
verb:vote question 44
verb:vote that -94
verb:vow 64
verb:vow aside -49
verb:vow clause 30
verb:vow finite 53
verb:vow infinitive 83
verb:want 31
verb:want at:to 16
verb:want bare 16
verb:want clause -36
verb:want finite -37
verb:want gerund -39
verb:want infinitive 43
verb:want mark -20
verb:want noun 145
verb:want object 56
verb:warn 46
verb:warn aside 34
verb:warn aside-marked -26
verb:warn at:about -25
verb:warn finite 55
verb:warn gerund -18
verb:warn mark 18
verb:warn object 17
verb:weigh at:in 92
verb:weigh infinitive 21
verb:weigh object -59
verb:welcome clause 20
verb:welcome finite 25
verb:welcome gerund -21
verb:welcome noun -24
verb:welcome object -29
verb:wish 18
verb:wish clause 31
verb:wish finite 21
verb:wish noun 19
verb:witness clause 21
verb:witness finite -37
verb:witness infinitive 51
verb:witness object 25
verb:wonder finite -16
verb:wonder infinitive 19
verb:worry 32
verb:worry at:about -29
verb:worry clause 75
verb:worry finite -32
verb:worry infinitive -27
verb:worry noun 19
verb:worry passive 62
verb:write -20
verb:write aside 44
verb:write aside-marked 35
verb:write at:by -30
verb:write at:in 21
verb:write at:off -34
verb:write at:to 38
verb:write clause -42
verb:write finite 43
verb:write gerund 32
verb:write infinitive -60
verb:write mark 16
verb:write object -23
verb:write passive -82
verb:yell finite 20
`;
