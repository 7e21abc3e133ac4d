/** Weights of what is observed at a cue, in hundredths of a log-odds: "verb:say 210" and so on, one an entry. */
export const ENGLISH_QUOTE_WEIGHTS = `
before:'s 27
before:aggressively 55
before:almost -41
before:also 75
before:always 26
before:apparently 22
before:are 30
before:barely 45
before:be -50
before:been -47
before:being -52
before:can -52
before:can't -43
before:cannot -66
before:certainly 36
before:clearly -18
before:consistently 18
before:correctly -52
before:could -64
before:couldn't -75
before:currently -33
before:defiantly 25
before:derisively 67
before:didn't -36
before:directly 31
before:do 24
before:does 23
before:don't 43
before:earlier -20
before:early -24
before:enthusiastically 41
before:especially -19
before:essentially -22
before:even -22
before:forcefully -16
before:formally 91
before:frequently -44
before:fully 36
before:further -16
before:had -73
before:hadn't -43
before:has 27
before:hasn't -28
before:have 57
before:haven't 67
before:having 39
before:he'd -102
before:historically -25
before:hotly -28
before:i'd 17
before:i've 33
before:immediately 30
before:increasingly 20
before:inevitably -42
before:initially 16
before:instead -53
before:is 58
before:just -72
before:largely 18
before:later -32
before:less 31
before:might -25
before:mostly 27
before:much -40
before:must -48
before:never -51
before:not -25
before:now 58
before:occasionally 23
before:often 16
before:only -57
before:openly 44
before:originally 28
before:overwhelmingly -21
before:particularly 28
before:partly 18
before:personally -36
before:pointedly 22
before:previously 110
before:privately 29
before:probably 35
before:publicly 106
before:quickly 62
before:quietly 18
before:rally 62
before:rarely -36
before:rather 37
before:really 64
before:recently 39
before:reportedly 70
before:seemingly 27
before:seriously 50
before:she'd -41
before:should -133
before:shouldn't -46
before:similarly 21
before:simply -68
before:specifically 47
before:still 46
before:suddenly 46
before:temporarily -19
before:then 32
before:they're 50
before:they've 34
before:to -32
before:today 48
before:too -65
before:truly -41
before:typically 46
before:ultimately 19
before:very -63
before:wasn't -49
before:we'll 34
before:we're 44
before:we've 47
before:were -18
before:weren't -25
before:will -51
before:won't -90
before:would -93
bias -50
form:bare -60
form:finite 20
form:gerund -26
form:infinitive -32
form:noun -84
form:passive 32
frame:as gerund -33
frame:as noun 25
frame:as passive 52
frame:as progressive -25
frame:aside bare -97
frame:aside finite 65
frame:aside gerund -94
frame:aside infinitive -61
frame:aside noun -37
frame:aside passive 152
frame:aside progressive -29
frame:aside-marked -22
frame:aside-marked finite 42
frame:aside-marked gerund -51
frame:aside-marked infinitive -79
frame:aside-marked noun -21
frame:aside-marked passive 66
frame:at:about 47
frame:at:about gerund -26
frame:at:about infinitive 42
frame:at:about noun 63
frame:at:about passive -39
frame:at:about progressive 19
frame:at:across -16
frame:at:across noun -16
frame:at:against 50
frame:at:against finite -23
frame:at:against gerund 21
frame:at:against infinitive 31
frame:at:against noun 24
frame:at:ahead -25
frame:at:ahead finite -20
frame:at:ahead noun 22
frame:at:among -30
frame:at:among finite -28
frame:at:among gerund -16
frame:at:among noun -19
frame:at:around 18
frame:at:around noun 18
frame:at:at -28
frame:at:at bare 23
frame:at:at infinitive -42
frame:at:at noun 25
frame:at:at passive -67
frame:at:between noun -16
frame:at:by -29
frame:at:by passive -17
frame:at:down -31
frame:at:down gerund -19
frame:at:during -37
frame:at:during noun -27
frame:at:for 19
frame:at:for passive 71
frame:at:for progressive -23
frame:at:from -81
frame:at:from finite -47
frame:at:from gerund -31
frame:at:in -39
frame:at:in bare 33
frame:at:in finite 20
frame:at:in gerund -28
frame:at:in infinitive 20
frame:at:in noun -45
frame:at:in passive -47
frame:at:into -46
frame:at:into finite -22
frame:at:like finite -35
frame:at:like noun 25
frame:at:of bare -22
frame:at:of gerund -56
frame:at:of passive 43
frame:at:off 20
frame:at:off finite 50
frame:at:off infinitive -26
frame:at:on infinitive 19
frame:at:on noun -24
frame:at:on passive -28
frame:at:on progressive 45
frame:at:out 31
frame:at:out finite 68
frame:at:outside -22
frame:at:over infinitive -25
frame:at:than -41
frame:at:than noun -30
frame:at:through -25
frame:at:through finite -48
frame:at:through noun 27
frame:at:to bare -24
frame:at:to finite -24
frame:at:to gerund 29
frame:at:to infinitive 24
frame:at:to passive 27
frame:at:to progressive -52
frame:at:toward -18
frame:at:under -45
frame:at:under finite -31
frame:at:up bare -15
frame:at:up finite -19
frame:at:up gerund 51
frame:at:up infinitive -27
frame:at:up noun 22
frame:at:upon 36
frame:at:upon finite 36
frame:at:with finite -30
frame:at:with infinitive -31
frame:at:with noun 25
frame:at:with passive 45
frame:at:within -36
frame:clause progressive 21
frame:colon -38
frame:colon bare -28
frame:colon finite 24
frame:colon gerund -16
frame:colon infinitive -18
frame:colon noun 38
frame:colon passive -20
frame:infinitive bare 17
frame:infinitive finite 16
frame:infinitive gerund 28
frame:infinitive infinitive -29
frame:infinitive passive -41
frame:infinitive progressive 36
frame:mark gerund 51
frame:mark infinitive 42
frame:mark noun -19
frame:mark passive -17
frame:mark progressive -39
frame:object bare 21
frame:object finite 31
frame:object gerund 20
frame:object infinitive 33
frame:object noun -68
frame:object passive -85
frame:object progressive 23
frame:question 19
frame:question finite -37
frame:question gerund 17
frame:question infinitive 55
frame:question noun -34
frame:question progressive 26
frame:that gerund 53
frame:that infinitive -20
frame:that noun -39
frame:that passive -27
head:'s 37
head:- -83
head:/ -39
head:2008 -17
head:2012 -18
head:2015 56
head:abedin -22
head:accusations 23
head:ackman -30
head:acs -23
head:act -15
head:activist 43
head:additional -23
head:address -50
head:adelson -21
head:administration -24
head:admirers 19
head:ads 58
head:advocates 45
head:affordable -61
head:agencies 33
head:agency 24
head:agents -52
head:agreement 34
head:aide 81
head:aides 68
head:ailes -25
head:allen 46
head:allies 81
head:amendment -28
head:america 25
head:american -39
head:americans -80
head:an -19
head:analyses -16
head:analysis 50
head:analysts 68
head:answer -40
head:answering -39
head:answers -22
head:anthony 54
head:ap -34
head:appear -35
head:appearance -27
head:approach 38
head:arguments 58
head:arizona -59
head:army -58
head:arnold -35
head:ash 31
head:associated -115
head:association 59
head:attacks -52
head:attention -16
head:audience 88
head:authorities 25
head:autor 33
head:axelrod 55
head:ayotte 36
head:babar 18
head:ballot -38
head:ballots -18
head:band 28
head:bank -44
head:barkley -49
head:beach -18
head:beck 59
head:bednarek -52
head:begala 23
head:begun -16
head:beijing 63
head:belt -15
head:benjamin -39
head:bennett -46
head:berlin 18
head:berman 27
head:bernstein -17
head:beruff 42
head:biden -31
head:bill 48
head:billionaire -20
head:birdthistle 25
head:blackwell 61
head:blasio 41
head:board 20
head:bombs 71
head:bond 17
head:book -28
head:boos -37
head:border 24
head:borger 19
head:boss -54
head:both -22
head:boy 18
head:boyle -21
head:bozell 43
head:brafman 29
head:brooks 23
head:brother -45
head:brown 29
head:bruner -40
head:bryant 18
head:bureau -30
head:bush 20
head:business -61
head:businessman -17
head:butz -23
head:buyer -16
head:buzzfeed -22
head:cain 29
head:calls 30
head:cameron -25
head:camp 32
head:campaign 45
head:campaigns 27
head:candidacy 39
head:candidate 15
head:candidates 28
head:capito 40
head:care 23
head:carolina -37
head:carrier 34
head:carson 24
head:carter -35
head:carville -45
head:case -31
head:cases 27
head:cast 38
head:caucus -28
head:caucuses 32
head:celebrations -22
head:census 36
head:center 21
head:centerview -25
head:cernech 46
head:certain 19
head:chains -22
head:change 16
head:check -18
head:children -41
head:chipok -76
head:church 28
head:circle 46
head:cities 36
head:city -38
head:clark 44
head:cleveland 17
head:clients -20
head:climate 25
head:clinics 17
head:clintons 53
head:club -33
head:clubs 24
head:cnn -51
head:coalition -16
head:cohen -29
head:cohn 32
head:coleman 33
head:colleagues 24
head:columbia 21
head:column -34
head:com -26
head:commentators 30
head:comments -75
head:commission -25
head:committee 34
head:companies -24
head:complex 50
head:compton 22
head:concert 47
head:congress 31
head:congressman -26
head:conservatives -26
head:consider -46
head:contenders 25
head:content -31
head:contests 94
head:control 16
head:controversial -20
head:controversy -20
head:conversation 22
head:conway 29
head:cooper 55
head:coulter -43
head:council 42
head:countries -27
head:couple 29
head:couric 41
head:courses 22
head:court 18
head:criminal -46
head:crisis 25
head:critics 68
head:cross 41
head:crowd 41
head:crowley -19
head:cruz 44
head:cuban -55
head:daily -59
head:dayton 48
head:deal -30
head:deals -19
head:debate -34
head:decade 26
head:decision -41
head:defense 30
head:deficits -15
head:delaware -35
head:delegate -34
head:delegates 17
head:democratic -68
head:democrats 57
head:department -21
head:departments 45
head:desantis 20
head:details 35
head:developer 22
head:developers 64
head:devine 61
head:dipietro 18
head:diplomat 43
head:director 18
head:discussion -16
head:dispute 19
head:district -35
head:documents -23
head:doj 52
head:donald -23
head:doral 62
head:dozen -22
head:dread -33
head:díaz -24
head:ebeling -29
head:echo -40
head:economic -29
head:economists 45
head:economy -36
head:editor -26
head:egyptair 34
head:eight -22
head:ekovich -67
head:elders -33
head:election -34
head:electorate 84
head:elites -25
head:email 102
head:emails 49
head:emanuel 35
head:employee 31
head:employers -44
head:endorsement -35
head:engagement -22
head:enough -42
head:environmentalists 34
head:erdogan -72
head:especially 32
head:espinoza -27
head:establishment 48
head:ethiopia -20
head:event 79
head:events -27
head:executive -20
head:executives 85
head:exit -20
head:expert 25
head:experts 73
head:express 20
head:facebook 23
head:faction 72
head:fallon 54
head:family -37
head:fans -53
head:far -29
head:faso 18
head:father 29
head:favreau 20
head:fec -26
head:federation 39
head:feinstein -29
head:ferguson 33
head:ferrera 19
head:field 43
head:filings 17
head:financial -17
head:findings 46
head:firm -46
head:flake 39
head:florida 50
head:forbes 47
head:forces -20
head:forum -38
head:foundation -20
head:four -61
head:france -24
head:francis 33
head:frank -19
head:franklin 24
head:freddy -41
head:friend -21
head:friends 82
head:frum 18
head:fundraising -30
head:funds 26
head:furman 19
head:gallup 22
head:garcía 43
head:garin 23
head:garland 62
head:gates -28
head:gathering -32
head:general -26
head:german 19
head:germany 28
head:gerstein 16
head:gibbs 52
head:gil -34
head:giles -16
head:gillibrand -23
head:ginsburg 29
head:giuliani 17
head:giving 18
head:globe -17
head:god -64
head:goff 21
head:golden 16
head:good -34
head:gop -61
head:government -19
head:governments -35
head:governor 84
head:governors -42
head:graham 27
head:grassley 27
head:grayson -93
head:greenberg 24
head:grimm -17
head:gross 22
head:ground -49
head:group 36
head:groups 46
head:grow -25
head:grubbs -24
head:guardian 49
head:gun -40
head:gutin 18
head:hackers 18
head:hahn 45
head:haley -70
head:harman 20
head:hayek 21
head:haynes -31
head:hearings 25
head:hedge 49
head:heiserman 36
head:hennessey 25
head:her -27
head:highest -28
head:hill 27
head:hillary -34
head:him -17
head:hiring -17
head:hispanic 19
head:hispanics 52
head:history -16
head:hold -18
head:holder 44
head:holding -29
head:hollande 34
head:hoover 17
head:host 23
head:hosts 24
head:hough -33
head:huckabee -23
head:huerta 41
head:huffington -100
head:hurun 48
head:husband 65
head:id -30
head:iii 44
head:illinois -17
head:immigration -56
head:incident -25
head:include -45
head:independents 50
head:indiana 47
head:industry 24
head:initial -34
head:initiative -20
head:insiders 32
head:institute 26
head:institution 21
head:interest -24
head:internal -19
head:international -28
head:interview -30
head:investigators 28
head:investors 42
head:involves 16
head:iowa 26
head:isis -46
head:islam -28
head:islamic -50
head:israel -16
head:issa -32
head:issue -48
head:jack -26
head:jersey -16
head:jobs -61
head:johnson 26
head:jolly 36
head:judge 44
head:judgment -25
head:justice 21
head:kaine 26
head:kantrowitz 16
head:karimi 22
head:kasich 32
head:keep 26
head:kelly 34
head:kerry 46
head:khan -23
head:kiedis 30
head:kirk -47
head:korea -44
head:kosa -41
head:kurdish -21
head:laban 27
head:lady -19
head:late -19
head:latino -41
head:latinos -34
head:law -16
head:lawmakers 32
head:lawsuit 62
head:lawyers 75
head:leader 24
head:leaders 23
head:leadership -19
head:leenders -24
head:legacy 26
head:legislation -60
head:leon -37
head:letter 33
head:levels 41
head:levine 43
head:lewis -28
head:liberal -35
head:life 88
head:lobbying 21
head:lobbyists 51
head:long 67
head:losses 27
head:madden -36
head:magazine -19
head:maher 37
head:main 69
head:major -36
head:making -36
head:manafort 34
head:margin 16
head:market -25
head:markets 19
head:martinez -22
head:maryland 24
head:mashable -69
head:mateen -56
head:matter 64
head:matters 43
head:matthews 16
head:mayor 50
head:mccain 32
head:mccarthy 68
head:mccaul -19
head:mcconnell -29
head:media -17
head:melania 35
head:memo -27
head:mercury 20
head:merrill 29
head:message 18
head:messages 15
head:mexico -27
head:michigan 20
head:militarizing -17
head:millennials 56
head:miller 24
head:million -76
head:millis 17
head:milwaukee 15
head:minister -44
head:ministry 36
head:minority -26
head:moderators 32
head:mogul 22
head:mook 60
head:most -34
head:mother 52
head:move 64
head:movement -58
head:msnbc -24
head:muir 17
head:multiple 41
head:murphy -42
head:murray -21
head:muslims -43
head:my 17
head:name -17
head:national -26
head:nations -21
head:nationwide -72
head:nega 24
head:negative 47
head:neighbors -21
head:netanyahu 37
head:network -32
head:networks 18
head:neurosurgeon 21
head:nevada -31
head:new -30
head:news -28
head:newspaper 37
head:nieto 52
head:noah 33
head:nomination 16
head:none -19
head:nonprofit 17
head:number -27
head:obama 26
head:observers 42
head:offers -19
head:office 84
head:official 96
head:officials 74
head:oklahoma 18
head:ones 20
head:opening -43
head:operation -30
head:operatives 45
head:opponent 28
head:organization 43
head:organizer -19
head:other -109
head:others 105
head:otherwise 19
head:our -23
head:outlets 49
head:overall -33
head:own -36
head:owners -21
head:pac -44
head:pacs 63
head:palmieri 23
head:panel 77
head:paper 23
head:particular 32
head:parties 17
head:partner 70
head:party -28
head:pass 18
head:past 46
head:paul 30
head:pelosi -37
head:pentagon 61
head:percent 58
head:percentage -68
head:person 36
head:personal -47
head:petraeus -15
head:pew -18
head:philadelphia 78
head:phillips 27
head:phone -37
head:physician -47
head:pic -32
head:piece -24
head:plan 42
head:platform -44
head:podesta 29
head:points 41
head:policy -35
head:political -113
head:politicians 58
head:poll 94
head:polling 21
head:polls 54
head:pollsters -20
head:poor 36
head:pope -18
head:popularity -37
head:population 20
head:populist -39
head:post 79
head:presidency -36
head:president -59
head:previous -49
head:price -41
head:priebus 56
head:prince 32
head:principles -31
head:program -27
head:progressives -16
head:proposal 29
head:prosecutors 87
head:provide -28
head:public -68
head:putin -37
head:questions -59
head:quiz -21
head:races 29
head:raising 20
head:randolph -17
head:rate 20
head:rates 64
head:reagan -35
head:reason 42
head:recent -109
head:record 65
head:records 116
head:referendum 26
head:refugees -26
head:region -24
head:reid 34
head:relationships 34
head:remarks -45
head:remembers 39
head:rendell -19
head:reports 76
head:republican -29
head:republicans 71
head:request 27
head:requirements 17
head:research -27
head:residents 29
head:resolution 35
head:respondents -21
head:result -15
head:results 17
head:revelations -34
head:review 17
head:rhodes 46
head:ribble 17
head:rich -23
head:richards -78
head:rival 49
head:rivals 22
head:rnc -33
head:robinson 16
head:role -26
head:roloson 29
head:romney 35
head:room -38
head:ross -83
head:rule 68
head:ruling 17
head:runner 15
head:russia -15
head:russians -19
head:ryan 26
head:ryder 20
head:saldana 38
head:samuels -16
head:sanders 17
head:santorum -26
head:saudis 37
head:savings 48
head:saying -33
head:scalia 40
head:scenario 36
head:schilling -18
head:schmidt -69
head:schoen -23
head:school 27
head:schumer -28
head:schwerin 31
head:scientists 48
head:scribner -22
head:seen -21
head:seldom 18
head:senate -39
head:senator -31
head:senators 65
head:serious -16
head:sessions -43
head:sexist -16
head:shapiro -25
head:sharia -28
head:sharpens -27
head:shaw 50
head:sheppard 29
head:sherman 19
head:showing 61
head:shuster 17
head:side 35
head:sides 60
head:signs -44
head:similar -18
head:singer 111
head:sinovic -35
head:skateboarding 22
head:smbatyan 30
head:smith 71
head:social -23
head:socialist 21
head:solons -43
head:some -44
head:somehow -37
head:sometimes -34
head:son -18
head:soros -18
head:soto -44
head:sotomayor -26
head:source 17
head:southern -15
head:speaker 22
head:speakers -16
head:specifically -39
head:speech 22
head:spencer -34
head:spending 39
head:sperling -21
head:spicer -47
head:spokesman 22
head:spokeswoman -17
head:staff -20
head:staffer 15
head:staffers -23
head:stage 18
head:stakes -25
head:standards -47
head:starr 62
head:start -17
head:statements 24
head:states -59
head:steagall 51
head:stevens 19
head:stone 58
head:stories 67
head:story -30
head:strategists 18
head:street -25
head:students -32
head:suffering -19
head:super -39
head:superdelegates -19
head:supporter -21
head:supporters 28
head:surrogates 46
head:survey 100
head:surveys -17
head:susan -40
head:swing -21
head:syria -51
head:system -16
head:taking 79
head:talk 20
head:talking 27
head:tamargo -23
head:tanden 20
head:tanzer 31
head:tax -38
head:taylor -24
head:teachers 40
head:teachout -17
head:team 104
head:technologies -38
head:technologists 30
head:technology 44
head:teck -18
head:television -34
head:tenney -39
head:term -22
head:terror -39
head:terrorism -27
head:terrorist -49
head:test 18
head:tester 65
head:testing 36
head:that -103
head:the 35
head:theory -18
head:these -35
head:this -64
head:thompson 63
head:those 72
head:three -33
head:ticket 36
head:time -29
head:times 43
head:toomey 17
head:town 42
head:trade -25
head:trump 22
head:turnout -52
head:turns 62
head:tv -42
head:tweet -66
head:twitter -37
head:two -16
head:tyler -26
head:tyson -22
head:ubben 19
head:union 39
head:unions -44
head:united -125
head:us -53
head:usa 47
head:used 36
head:user -49
head:using -32
head:valeant 22
head:valls -30
head:various -33
head:verbal -18
head:victims 18
head:victories 31
head:victory 38
head:video 16
head:viguerie 46
head:violence -29
head:virginia -37
head:viverito 48
head:vos -24
head:voter 32
head:votes -29
head:voting 40
head:waivers 20
head:war 34
head:ward 33
head:warren 41
head:washington -88
head:ways -25
head:we 20
head:weapons -63
head:weber -20
head:website 36
head:weeks -19
head:weiner -46
head:weingarten 15
head:west -43
head:westmacott -33
head:which -20
head:who -41
head:who've 20
head:whom 17
head:whose -21
head:wife -49
head:wikileaks 23
head:wilcox 35
head:will -41
head:williams 47
head:witness -56
head:women 21
head:worker -17
head:workers -22
head:world -36
head:worths 53
head:x 36
head:yellen -23
head:york 33
head:you're -15
head:your -26
head:youth -35
head:yue -35
head:zarate -20
head:zimmerman 33
head:zucker -15
length:0 -85
length:1 -33
length:5 26
length:6 17
opens:" 76
opens:$ 48
opens:' 98
opens:'s -61
opens:( -16
opens:, -127
opens:- -106
opens:. -75
opens:/ -50
opens:1 -36
opens:11 -18
opens:12 -24
opens:20 39
opens:200 18
opens:2008 -39
opens:2011 20
opens:2015 -19
opens:2016 -69
opens:23 -51
opens:30 -43
opens:33 -15
opens:40 20
opens:400 -15
opens:5 64
opens:64 -24
opens:68 -25
opens:: -24
opens:< -41
opens:@ -16
opens:a 47
opens:abortion 70
opens:about 109
opens:accepting 20
opens:according -27
opens:account -28
opens:accusations 63
opens:act -62
opens:ad 24
opens:addressing -34
opens:ads -21
opens:advantage -16
opens:advice -34
opens:african -41
opens:after -111
opens:against 44
opens:aimed -15
opens:alan -42
opens:ali 51
opens:all 21
opens:allegiance 20
opens:allowing 91
opens:alone -24
opens:along 29
opens:also 24
opens:although -25
opens:amendments 40
opens:america 16
opens:among 37
opens:an 61
opens:and -172
opens:anonymity 43
opens:another 23
opens:anti 67
opens:any 32
opens:anyone 53
opens:appear -19
opens:appearing -22
opens:are -114
opens:asked -32
opens:assistance -15
opens:at -25
opens:attacks 31
opens:attorney -16
opens:back 44
opens:ballots -27
opens:ban -23
opens:banning 25
opens:barack -22
opens:because -64
opens:beck -35
opens:before -105
opens:being 46
opens:benghazi -17
opens:betrayed -29
opens:bill 15
opens:billionaire 66
opens:black -80
opens:book -17
opens:both 54
opens:brafman 19
opens:breitbart -19
opens:britain 64
opens:building -33
opens:bush 39
opens:but -27
opens:buzzfeed -18
opens:by -92
opens:cabin -17
opens:calling 27
opens:cambridge -32
opens:came -26
opens:campaign -42
opens:can -28
opens:candidate 18
opens:candidates 55
opens:canova -16
opens:capital -22
opens:carrier -34
opens:carson 37
opens:cbs -17
opens:central 25
opens:certain 41
opens:charleston -20
opens:charlie 19
opens:cheers -19
opens:child -15
opens:chris 35
opens:christie -28
opens:citizens -28
opens:civil 62
opens:class 33
opens:classified -42
opens:cleveland 19
opens:clients 27
opens:clinton 44
opens:closed 39
opens:closer 23
opens:comey 88
opens:comment -20
opens:comments 29
opens:committed -18
opens:committee -32
opens:common -24
opens:compelled 16
opens:concerns 58
opens:conference -28
opens:confidence 28
opens:confident 44
opens:congress -24
opens:congressional 17
opens:conservative -38
opens:constitutional -18
opens:contest -26
opens:contests -27
opens:contributions -19
opens:convention -21
opens:could -40
opens:creating 37
opens:credit 16
opens:criticism 100
opens:curiel 15
opens:dan -20
opens:david -52
opens:de -20
opens:debate 20
opens:debt -20
opens:decades -34
opens:defeating -17
opens:defending 36
opens:defense 72
opens:defunding 44
opens:delegates -28
opens:democracy -20
opens:democratic 29
opens:democrats 30
opens:department 24
opens:despite -43
opens:details 74
opens:development -44
opens:devine -18
opens:did -23
opens:direct 79
opens:discrimination -26
opens:divided -16
opens:dnc 18
opens:do -55
opens:does -26
opens:doesn't -17
opens:donald 55
opens:doubt 25
opens:during -54
opens:each -21
opens:economic 28
opens:edge -25
opens:edward -16
opens:effort 31
opens:efforts -25
opens:eight 17
opens:either 51
opens:election -29
opens:emails -18
opens:enough -43
opens:equal 27
opens:european 48
opens:every -38
opens:evidence 30
opens:expanded -17
opens:experts 36
opens:extremist -16
opens:facebook -37
opens:facing -17
opens:fact -22
opens:far -15
opens:fast 36
opens:favor 158
opens:fed -16
opens:federal -31
opens:fell -43
opens:fellow 54
opens:finding -17
opens:firm -24
opens:first -25
opens:five 22
opens:for 28
opens:forbes -25
opens:foreigners 44
opens:former 25
opens:forward 43
opens:found -50
opens:four 18
opens:fox -18
opens:fracking -17
opens:frank -38
opens:free -26
opens:fresh 47
opens:from -57
opens:front -44
opens:frustration 31
opens:fun 51
opens:further -36
opens:geoff -19
opens:germany 43
opens:getting -15
opens:giving -26
opens:glass 19
opens:goes -17
opens:good -50
opens:goodbye 49
opens:gop 32
opens:government -16
opens:greater 32
opens:groups -18
opens:guilty 16
opens:has -73
opens:have -72
opens:he 74
opens:he'd 101
opens:he'll 74
opens:help 45
opens:helping -29
opens:her 61
opens:herself -39
opens:highlight -17
opens:him 73
opens:his 72
opens:history 36
opens:holding 27
opens:home -36
opens:host 36
opens:hours 24
opens:house 22
opens:how 97
opens:however -41
opens:hundreds -24
opens:i -71
opens:id -30
opens:if 43
opens:illegal 52
opens:images 52
opens:immigrants 39
opens:immigration -37
opens:impossible 18
opens:in -84
opens:included -24
opens:includes -18
opens:increase -15
opens:increased 21
opens:indiana 52
opens:individual 30
opens:information -23
opens:investors -29
opens:iowa 20
opens:iran 30
opens:is -39
opens:islamic -50
opens:island -28
opens:isn't 39
opens:israel 16
opens:issued -24
opens:issues 21
opens:it 73
opens:its 18
opens:itself -25
opens:james -24
opens:jeb 59
opens:jim 19
opens:jobs -24
opens:john 16
opens:jon -31
opens:july -29
opens:kasich 30
opens:ken -21
opens:khan 21
opens:last 32
opens:late -32
opens:law 51
opens:laws -18
opens:lead -63
opens:leadership -22
opens:least 42
opens:lee -15
opens:less 18
opens:liberal -37
opens:liberals 28
opens:like -22
opens:line 27
opens:list -31
opens:little 92
opens:long 17
opens:look -18
opens:losses 30
opens:made -34
opens:mail -15
opens:major 40
opens:makes -32
opens:manafort 54
opens:marco 48
opens:margin -24
opens:mark -27
opens:matt -29
opens:may -22
opens:mccain 27
opens:me 42
opens:meanwhile -21
opens:media 38
opens:men 19
opens:merrick -22
opens:message 20
opens:messages 18
opens:methods 23
opens:mexican -26
opens:mexicans 24
opens:miami 16
opens:might -39
opens:mike -46
opens:military 38
opens:mitt 74
opens:more 67
opens:most 26
opens:mr 46
opens:mrs 73
opens:much 32
opens:muslim -27
opens:my 15
opens:nabisco 16
opens:national 24
opens:nearly -32
opens:new -33
opens:news -38
opens:next 17
opens:no 80
opens:non -19
opens:nuclear -20
opens:obama 66
opens:obamacare 33
opens:of -26
opens:office -19
opens:ohio 25
opens:on -17
opens:one 23
opens:ones -16
opens:opposing 18
opens:optimism 27
opens:or -100
opens:other 93
opens:out 44
opens:over 17
opens:overall -49
opens:paid -24
opens:parenthood -42
opens:paris -35
opens:part 61
opens:parties 79
opens:party 22
opens:passed -16
opens:paul -43
opens:paying -16
opens:pennsylvania -25
opens:people -40
opens:performance 34
opens:peter -21
opens:pic -32
opens:place -15
opens:planned 45
opens:plans 58
opens:pointing 71
opens:points 15
opens:police 31
opens:policies -28
opens:policy -62
opens:political -25
opens:politics 46
opens:polling 51
opens:poor -17
opens:pope 68
opens:popular -25
opens:positions 25
opens:post -15
opens:practices -19
opens:president -37
opens:presidential 63
opens:pretty -24
opens:primaries 38
opens:process -15
opens:prominent 19
opens:promise 35
opens:provisions 86
opens:published -24
opens:put -38
opens:putting 22
opens:question 19
opens:questions 79
opens:rally 53
opens:randolph -24
opens:rather -27
opens:ratings 30
opens:ready 77
opens:reasons 44
opens:recent -25
opens:recruiting -16
opens:released -45
opens:remarks 62
opens:rep -64
opens:reported -39
opens:reporters -22
opens:representative -28
opens:requests -33
opens:responsibility -16
opens:retired -17
opens:richard -34
opens:rick -16
opens:rival 24
opens:robert -37
opens:role -20
opens:ron -16
opens:ronald -77
opens:rubio 65
opens:run -19
opens:russia 26
opens:ryan -18
opens:safe -27
opens:said -42
opens:sanders 79
opens:saturday 51
opens:say -30
opens:scandal -30
opens:schedule -31
opens:schools -43
opens:score -16
opens:secretary -56
opens:seeing 39
opens:seemed -33
opens:seems -34
opens:sen -35
opens:sending -18
opens:sept -19
opens:server -45
opens:services -35
opens:set -38
opens:seven -29
opens:several 38
opens:sexton -25
opens:she 66
opens:she'll 67
opens:shot 32
opens:should -42
opens:show -65
opens:showed -37
opens:shows -30
opens:shuster -18
opens:signs 19
opens:silent 30
opens:silicon 65
opens:since -73
opens:singer 23
opens:sitting 20
opens:six 47
opens:so 30
opens:social 58
opens:some 40
opens:someone 17
opens:something 28
opens:soon 25
opens:south 26
opens:spanish -20
opens:speaking -76
opens:specific 52
opens:speeches -15
opens:spending 112
opens:spot -19
opens:stage -32
opens:state 47
opens:states 40
opens:steve -31
opens:steven -21
opens:stone 28
opens:stop -31
opens:stopping 37
opens:strength -46
opens:students -22
opens:sullivan 57
opens:sunday -75
opens:superdelegates -42
opens:support 38
opens:supporters 15
opens:supporting -22
opens:sympathy 18
opens:syrian -24
opens:system -16
opens:takes -45
opens:taking 37
opens:tank -31
opens:tax 93
opens:taxing 89
opens:teachers 24
opens:team -24
opens:ted 31
opens:telephone -29
opens:temporarily -57
opens:term -27
opens:territory -35
opens:terrorist -21
opens:testing 43
opens:texas -17
opens:than -59
opens:thanks 34
opens:that 143
opens:the 47
opens:their 76
opens:themselves 49
opens:then -17
opens:there 56
opens:these -29
opens:they 56
opens:they'll 15
opens:they're 77
opens:things 26
opens:this 36
opens:those 25
opens:though -19
opens:three -28
opens:through -16
opens:thursday -58
opens:ties -32
opens:to 47
opens:today -24
opens:top 30
opens:track -17
opens:trade -24
opens:training -24
opens:transcripts -19
opens:transgender 16
opens:trump 65
opens:tuesday -49
opens:tunnels -21
opens:turkey -23
opens:turnout -49
opens:twice -21
opens:ukraine -26
opens:until -36
opens:up 24
opens:us 94
opens:usa -22
opens:users -28
opens:valeant 50
opens:vermont -21
opens:veterans -16
opens:video 22
opens:view 73
opens:violence -60
opens:violent -15
opens:virginia 23
opens:vote -27
opens:voter -44
opens:voters 25
opens:voting 18
opens:wall -33
opens:war -15
opens:was -43
opens:washington -21
opens:ways -25
opens:we -46
opens:weak -34
opens:wednesday -57
opens:what 88
opens:when -117
opens:whether 77
opens:which 32
opens:while -82
opens:whose -23
opens:why 67
opens:wilcox -21
opens:will -19
opens:with -32
opens:work -56
opens:working -52
opens:world 17
opens:would -50
opens:yahoo -24
opens:yes 46
opens:you 33
opens:your -19
opens:zimmerman 56
opens:— -52
opens:‘ -21
opens:“ 77
quoted:no -48
quoted:no as 17
quoted:no aside -63
quoted:no at:about 36
quoted:no at:against 35
quoted:no at:ahead -28
quoted:no at:among -23
quoted:no at:around 18
quoted:no at:at 17
quoted:no at:behind -20
quoted:no at:by -17
quoted:no at:during -49
quoted:no at:for 44
quoted:no at:from -46
quoted:no at:in -69
quoted:no at:into -46
quoted:no at:like 26
quoted:no at:off -20
quoted:no at:outside -22
quoted:no at:over 22
quoted:no at:than -41
quoted:no at:toward -18
quoted:no at:under -31
quoted:no at:upon 36
quoted:no at:within -36
quoted:no clause 20
quoted:no infinitive 19
quoted:no question 23
quoted:yes aside 53
quoted:yes aside-marked -22
quoted:yes at:about 21
quoted:yes at:against 17
quoted:yes at:at -57
quoted:yes at:down -34
quoted:yes at:for -35
quoted:yes at:from -36
quoted:yes at:in 40
quoted:yes at:like -36
quoted:yes at:off 40
quoted:yes at:out 22
quoted:yes at:over -19
quoted:yes at:through -32
quoted:yes clause -18
quoted:yes colon -32
second -139
second as -27
second aside -168
second aside-marked -50
second at:about 45
second at:at -63
second at:by 134
second at:during -58
second at:for 26
second at:in -87
second at:of -19
second at:to -16
second at:with -22
second clause 46
second infinitive 97
second mark 45
second object -70
second question 45
side:after -53
side:main -25
speaker:determiner aside -29
speaker:determiner aside-marked 22
speaker:determiner at:against 45
speaker:determiner at:at -49
speaker:determiner at:beyond 19
speaker:determiner at:down 18
speaker:determiner at:for -27
speaker:determiner at:from -52
speaker:determiner at:in -46
speaker:determiner at:of -46
speaker:determiner at:on 24
speaker:determiner at:out -26
speaker:determiner at:over 22
speaker:determiner at:to 37
speaker:determiner at:up -35
speaker:determiner at:with 28
speaker:determiner colon 51
speaker:determiner infinitive 30
speaker:determiner question 33
speaker:everyone clause 31
speaker:he as 60
speaker:he aside 80
speaker:he aside-marked 48
speaker:he at:about -18
speaker:he at:against 55
speaker:he at:at -21
speaker:he at:during -25
speaker:he at:for -55
speaker:he at:from -17
speaker:he at:in -28
speaker:he at:on -23
speaker:he at:out 18
speaker:he at:to -24
speaker:he at:up -26
speaker:he at:with -74
speaker:he clause 23
speaker:he infinitive -23
speaker:he object -26
speaker:her -27
speaker:her aside -24
speaker:her at:on 24
speaker:her at:to -20
speaker:her infinitive -29
speaker:her mark -32
speaker:her object 36
speaker:her that 20
speaker:him -17
speaker:him clause 50
speaker:i aside -22
speaker:i aside-marked -34
speaker:i at:for -29
speaker:i at:to 55
speaker:i at:with 46
speaker:i clause 37
speaker:i infinitive 15
speaker:i mark -29
speaker:i question -47
speaker:i that -52
speaker:it aside -56
speaker:it aside-marked 30
speaker:it at:at -25
speaker:it at:for 26
speaker:it at:of 53
speaker:it at:on 52
speaker:it at:to 37
speaker:it clause -80
speaker:it mark 19
speaker:it object -31
speaker:it question -58
speaker:name as -31
speaker:name aside -18
speaker:name aside-marked 29
speaker:name at:about 20
speaker:name at:among -37
speaker:name at:at -47
speaker:name at:between 23
speaker:name at:by -60
speaker:name at:down -32
speaker:name at:during 16
speaker:name at:in -26
speaker:name at:like -53
speaker:name at:off 30
speaker:name at:out 42
speaker:name at:over 33
speaker:name at:under -24
speaker:name at:up 26
speaker:name at:upon 25
speaker:name clause 25
speaker:name colon -53
speaker:name infinitive 35
speaker:name mark 22
speaker:name question 20
speaker:name that 19
speaker:none aside 39
speaker:none aside-marked -43
speaker:none at:about 24
speaker:none at:at 32
speaker:none at:by -38
speaker:none at:for -38
speaker:none at:in -23
speaker:none at:like 48
speaker:none at:over -23
speaker:none at:to -35
speaker:none at:within -16
speaker:none clause -18
speaker:none colon -49
speaker:none infinitive 24
speaker:none mark 34
speaker:none object 61
speaker:none that -18
speaker:noun -56
speaker:noun as -45
speaker:noun aside -23
speaker:noun aside-marked -41
speaker:noun at:about 35
speaker:noun at:against -16
speaker:noun at:among 32
speaker:noun at:at -28
speaker:noun at:by 47
speaker:noun at:during -17
speaker:noun at:from -19
speaker:noun at:in -23
speaker:noun at:like -24
speaker:noun at:over -56
speaker:noun at:toward 25
speaker:noun at:up 49
speaker:noun at:with -35
speaker:noun clause 30
speaker:noun colon 44
speaker:noun question 23
speaker:noun that -41
speaker:number -52
speaker:number aside -73
speaker:number aside-marked -24
speaker:number at:by 31
speaker:number at:for 104
speaker:number at:in 19
speaker:number at:of -42
speaker:number at:on -26
speaker:number at:to 19
speaker:number at:with 20
speaker:number clause -58
speaker:number infinitive -29
speaker:number mark -32
speaker:number object 29
speaker:number that 32
speaker:she as -50
speaker:she aside 46
speaker:she at:about -35
speaker:she at:from 30
speaker:she at:of -15
speaker:she at:to 43
speaker:she at:with 27
speaker:she clause -25
speaker:she mark 34
speaker:she object -28
speaker:she question 34
speaker:she that -55
speaker:someone 25
speaker:them object -31
speaker:them that 26
speaker:they as 39
speaker:they aside 54
speaker:they aside-marked -56
speaker:they at:about -17
speaker:they at:for -25
speaker:they at:in 65
speaker:they at:on -28
speaker:they at:over 38
speaker:they at:to -43
speaker:they at:with -60
speaker:they clause -47
speaker:they infinitive 29
speaker:they mark 30
speaker:they object -61
speaker:they question 17
speaker:us -53
speaker:we 20
speaker:we at:about -18
speaker:we at:in 38
speaker:we colon -31
speaker:we infinitive 18
speaker:we object -26
speaker:who aside-marked -41
speaker:who at:about -19
speaker:who at:against -26
speaker:who at:for 26
speaker:who at:of 21
speaker:who at:on -44
speaker:who at:with 57
speaker:who infinitive -57
speaker:who question -17
speaker:who that 44
speaker:you at:of 25
speaker:you at:to -25
speaker:you infinitive 17
speaker:you object 15
speaker:you that 20
verb:accuse 83
verb:accuse aside -23
verb:accuse at:by 58
verb:accuse clause -63
verb:accuse object 95
verb:accuse passive 69
verb:acknowledge 70
verb:acknowledge aside 37
verb:acknowledge clause -27
verb:acknowledge finite 44
verb:acknowledge infinitive -50
verb:acknowledge object 34
verb:acknowledge progressive 22
verb:acknowledge that 59
verb:acquiesce 69
verb:acquiesce finite 40
verb:add 27
verb:add aside 162
verb:add aside-marked 30
verb:add at:to -130
verb:add clause -58
verb:add finite 47
verb:add gerund 68
verb:add infinitive -49
verb:add mark 119
verb:add noun -20
verb:add object -104
verb:add that 72
verb:admit 23
verb:admit clause -20
verb:admit finite 46
verb:admit gerund -24
verb:admit infinitive -45
verb:admit that 55
verb:adore -24
verb:advise -63
verb:advise aside -51
verb:advise finite -66
verb:advise gerund 52
verb:advise infinitive 35
verb:advise progressive -56
verb:advocate -22
verb:advocate aside -25
verb:advocate at:for 32
verb:advocate clause -59
verb:advocate finite -48
verb:advocate gerund -16
verb:advocate infinitive 71
verb:advocate object 19
verb:affirm object -54
verb:agree 42
verb:agree at:to -25
verb:agree at:with 84
verb:agree clause 19
verb:agree noun 24
verb:agree object -69
verb:agree that 39
verb:aim 17
verb:aim finite -16
verb:aim infinitive 24
verb:aim noun 25
verb:aim passive -24
verb:allege 44
verb:allege clause 26
verb:allege gerund 29
verb:allege noun 26
verb:allege that 45
verb:allow -51
verb:allow clause 35
verb:allow gerund -35
verb:allow object -58
verb:allow passive -29
verb:announce 88
verb:announce aside 33
verb:announce clause 67
verb:announce finite 30
verb:announce object 18
verb:answer aside-marked 34
verb:answer at:to -24
verb:answer clause -28
verb:answer finite -20
verb:answer noun 36
verb:anticipate -17
verb:anticipate object -15
verb:apologize 25
verb:apologize at:for 16
verb:apologize finite 78
verb:apologize infinitive -45
verb:appeal -89
verb:appeal at:for -15
verb:appeal at:to -35
verb:appeal finite -23
verb:appeal gerund -25
verb:appeal infinitive -19
verb:appeal noun -21
verb:appeal object -38
verb:appear -16
verb:appear aside -18
verb:appear at:at -33
verb:appear at:on -85
verb:appear clause 27
verb:appear gerund -64
verb:appear infinitive 44
verb:appear noun 56
verb:appear object 66
verb:appear that -31
verb:applaud 32
verb:applaud object 70
verb:appreciate -74
verb:appreciate finite -47
verb:appreciate object -30
verb:approve -33
verb:approve aside -21
verb:approve at:of -17
verb:approve object 51
verb:approve passive -26
verb:argue 104
verb:argue aside 16
verb:argue aside-marked -57
verb:argue at:for 35
verb:argue at:in -26
verb:argue bare 23
verb:argue clause 41
verb:argue finite 36
verb:argue gerund 47
verb:argue that 73
verb:ask 49
verb:ask aside -85
verb:ask at:about -98
verb:ask at:for -53
verb:ask at:of -24
verb:ask bare -23
verb:ask clause 18
verb:ask finite 27
verb:ask gerund 42
verb:ask infinitive -44
verb:ask mark -24
verb:ask object 56
verb:ask passive 78
verb:ask progressive 80
verb:ask question 115
verb:assail 89
verb:assail finite 44
verb:assail infinitive 31
verb:assail object 45
verb:assert 51
verb:assert gerund 34
verb:assert object 30
verb:assert that 37
verb:assess -34
verb:assume -38
verb:assume clause -36
verb:assume gerund -41
verb:assume infinitive -27
verb:assume object -47
verb:assume that 44
verb:assure 40
verb:assure finite 60
verb:assure object 50
verb:assure passive 16
verb:assure that 18
verb:attack -21
verb:attack as 30
verb:attack aside -20
verb:attack at:against 61
verb:attack at:from -24
verb:attack at:in -25
verb:attack at:on 30
verb:attack clause -36
verb:attack finite -66
verb:attack gerund 18
verb:attack infinitive -37
verb:attack mark -38
verb:attack noun 49
verb:attack object 28
verb:attempt -48
verb:attempt gerund 30
verb:attempt noun -41
verb:attempt progressive -22
verb:attribute object 19
verb:attribute passive -27
verb:authorize -39
verb:authorize infinitive -55
verb:authorize passive -20
verb:avoid -52
verb:avoid clause -44
verb:avoid finite 17
verb:avoid gerund -24
verb:avoid infinitive -23
verb:back -21
verb:back at:against 33
verb:back at:at 31
verb:back at:by -35
verb:back at:from 18
verb:back at:in -37
verb:back at:of -22
verb:back at:on -30
verb:back bare -47
verb:back clause -32
verb:back finite -56
verb:back gerund 51
verb:back infinitive -29
verb:back mark 125
verb:back object 16
verb:back passive -28
verb:back progressive 39
verb:back that 27
verb:balk 50
verb:balk at:at 81
verb:balk finite 50
verb:ban -74
verb:ban at:on -32
verb:ban clause 36
verb:ban finite 42
verb:ban gerund -30
verb:ban infinitive -65
verb:ban noun -18
verb:ban object -41
verb:bark 37
verb:bark finite 37
verb:bash bare 42
verb:bash gerund 27
verb:bash infinitive -62
verb:bash object 56
verb:believe 35
verb:believe aside 68
verb:believe at:in 115
verb:believe bare -28
verb:believe clause -44
verb:believe gerund 18
verb:believe infinitive 15
verb:believe mark -83
verb:believe noun 83
verb:bemoan 34
verb:bemoan finite 34
verb:bemoan object 34
verb:bet -69
verb:bet finite -36
verb:bet noun -24
verb:bet that -33
verb:bill -119
verb:bill as 68
verb:bill bare -42
verb:bill clause -77
verb:bill finite -61
verb:bill infinitive 22
verb:bill noun -47
verb:bill object -85
verb:bill that -25
verb:blame 61
verb:blame at:for -27
verb:blame clause 24
verb:blame gerund 58
verb:blame infinitive -40
verb:blame object 87
verb:blast 91
verb:blast finite 73
verb:blast object 79
verb:bless -36
verb:block -72
verb:block clause -30
verb:block gerund -39
verb:block infinitive -40
verb:block object -26
verb:blog 21
verb:blog noun 21
verb:boast 50
verb:boast at:of 56
verb:boast finite 40
verb:boast object -41
verb:boast that -16
verb:brag 76
verb:brag finite 41
verb:brief -45
verb:brief at:on 22
verb:brief clause -26
verb:brief finite -51
verb:brief gerund 37
verb:brief noun -33
verb:bristle that -18
verb:calculate -23
verb:calculate object -38
verb:call 61
verb:call aside -32
verb:call aside-marked -19
verb:call at:for 92
verb:call at:from 20
verb:call at:on 102
verb:call at:upon 19
verb:call at:with -32
verb:call bare 19
verb:call clause 67
verb:call gerund 127
verb:call mark -49
verb:call noun -25
verb:call object -30
verb:call passive -30
verb:call question -19
verb:care -56
verb:care at:about 55
verb:care clause -24
verb:care infinitive 25
verb:care noun -73
verb:care object -40
verb:cast -43
verb:cast gerund -77
verb:cast noun -20
verb:caution 20
verb:caution finite 38
verb:caution that 43
verb:celebrate -42
verb:celebrate at:in -24
verb:celebrate clause -30
verb:celebrate finite -50
verb:celebrate gerund -38
verb:celebrate passive 19
verb:challenge -40
verb:challenge at:over 21
verb:challenge finite -46
verb:challenge infinitive -42
verb:challenge noun -51
verb:challenge object 29
verb:challenge passive 51
verb:challenge progressive -29
verb:challenge that -29
verb:champion -44
verb:champion finite 36
verb:champion gerund -47
verb:chant 87
verb:chant at:of 70
verb:chant finite 22
verb:chant noun 64
verb:characterize 26
verb:characterize finite -15
verb:charge at:against -28
verb:charge at:of -27
verb:charge finite -37
verb:charge noun -63
verb:charge passive 104
verb:cheer -37
verb:cheer as -22
verb:cheer aside -22
verb:cheer clause 17
verb:cheer finite -21
verb:cheer noun -25
verb:chide 60
verb:chide object 60
verb:choose -73
verb:choose aside -33
verb:choose gerund -16
verb:choose passive -41
verb:cite 99
verb:cite aside -22
verb:cite gerund 67
verb:cite mark 29
verb:cite object 100
verb:claim 41
verb:claim aside-marked -17
verb:claim at:by -19
verb:claim at:of -48
verb:claim clause 65
verb:claim finite 61
verb:claim gerund -28
verb:claim passive -19
verb:claim progressive 50
verb:claim that 34
verb:command -81
verb:command clause -15
verb:command finite -35
verb:command gerund -19
verb:command noun -23
verb:command object -47
verb:comment -15
verb:comment aside -16
verb:comment aside-marked 25
verb:comment at:about 40
verb:comment at:on 110
verb:comment clause -32
verb:comment mark -34
verb:comment noun -115
verb:comment object -26
verb:comment that -20
verb:commit -77
verb:commit at:to 23
verb:commit clause -15
verb:commit finite -56
verb:commit gerund -22
verb:commit object -17
verb:commit passive -45
verb:communicate -31
verb:compare -54
verb:compare at:to -33
verb:compare at:with -41
verb:compare clause 19
verb:compare finite -29
verb:compare gerund -58
verb:compare infinitive -30
verb:compare object 77
verb:complain 69
verb:complain aside 33
verb:complain at:about 24
verb:complain clause 44
verb:complain finite 62
verb:complain infinitive 23
verb:concede 38
verb:concede finite 73
verb:concede that 35
verb:concern at:about 50
verb:concern at:for 18
verb:concern at:of -20
verb:concern at:with 40
verb:concern finite -65
verb:concern gerund -45
verb:concern noun 53
verb:concern object -32
verb:concern passive 31
verb:concern that 48
verb:conclude 74
verb:conclude aside 29
verb:conclude aside-marked 29
verb:conclude finite 75
verb:conclude object -21
verb:conclude that 41
verb:condemn 22
verb:condemn finite 30
verb:condemn infinitive -38
verb:confirm 52
verb:confirm finite 59
verb:confirm passive -29
verb:confirm that 21
verb:consider aside 70
verb:consider clause -18
verb:consider gerund 23
verb:consider question -36
verb:consult -56
verb:consult clause -18
verb:consult gerund -43
verb:consult object -25
verb:contemplate 51
verb:contemplate finite 26
verb:contend that 28
verb:contest -116
verb:contest clause -25
verb:contest finite -47
verb:contest infinitive 32
verb:contest noun -68
verb:contest object -38
verb:contest that -27
verb:continue -49
verb:continue at:to 27
verb:continue clause -100
verb:continue gerund -33
verb:continue infinitive -39
verb:continue mark 107
verb:continue noun -23
verb:continue object -45
verb:convince aside -16
verb:convince clause 30
verb:convince finite 36
verb:convince gerund -60
verb:convince object 19
verb:convince passive 35
verb:convince that -29
verb:correct -35
verb:correct finite -16
verb:correct infinitive 17
verb:correct object -51
verb:counsel -42
verb:counsel finite -31
verb:count -46
verb:count at:on 22
verb:count clause -19
verb:count finite -18
verb:count gerund -32
verb:count infinitive -49
verb:count progressive 28
verb:counter finite 16
verb:counter infinitive -48
verb:counter noun 38
verb:counter object 23
verb:credit -17
verb:credit at:for 34
verb:credit bare -16
verb:credit finite -41
verb:criticize 91
verb:criticize aside -82
verb:criticize at:by 21
verb:criticize at:for 32
verb:criticize clause 35
verb:criticize finite 48
verb:criticize gerund 29
verb:criticize infinitive -22
verb:criticize object 78
verb:criticize passive 45
verb:criticize progressive 18
verb:cry 15
verb:cry finite 33
verb:debate -50
verb:debate aside 40
verb:debate aside-marked -19
verb:debate at:in -22
verb:debate at:over 15
verb:debate at:with 21
verb:debate clause -49
verb:debate colon 34
verb:debate finite -81
verb:debate gerund 21
verb:debate infinitive -18
verb:debate object -23
verb:debate that -39
verb:decide gerund 17
verb:decide infinitive 36
verb:decide question -28
verb:declare 89
verb:declare aside-marked 29
verb:declare finite 18
verb:declare infinitive 24
verb:declare mark 50
verb:declare object -16
verb:declare passive 45
verb:declare that 56
verb:decline aside -32
verb:decline aside-marked -43
verb:decline finite 67
verb:decline gerund -39
verb:decline infinitive 86
verb:decline noun -33
verb:decry 51
verb:decry finite 29
verb:decry object 43
verb:dedicate aside 38
verb:dedicate finite -79
verb:dedicate infinitive -36
verb:dedicate noun 35
verb:dedicate object 36
verb:dedicate passive 28
verb:deem finite 22
verb:deem passive -36
verb:defend 30
verb:defend clause 22
verb:defend finite 84
verb:defend gerund -35
verb:defend infinitive -17
verb:defend object 52
verb:deflect 27
verb:deflect finite 26
verb:deflect object 39
verb:deliver -68
verb:deliver clause -16
verb:deliver finite -30
verb:deliver gerund 64
verb:deliver infinitive -79
verb:deliver passive -17
verb:demand at:of -37
verb:demand finite 35
verb:demand gerund 32
verb:demand noun -43
verb:demand object 65
verb:demand progressive -20
verb:demand that -22
verb:demonstrate -19
verb:demonstrate object -79
verb:denounce 91
verb:denounce finite 52
verb:denounce gerund 26
verb:denounce noun 35
verb:denounce object 88
verb:deny finite 57
verb:deny gerund -28
verb:deny object -20
verb:deny that 45
verb:depict gerund 19
verb:deride 36
verb:deride finite 62
verb:deride object 38
verb:deride passive -26
verb:describe 68
verb:describe as 26
verb:describe aside -19
verb:describe aside-marked -23
verb:describe clause 25
verb:describe finite 24
verb:describe gerund 93
verb:describe infinitive -38
verb:describe noun 22
verb:describe object 45
verb:describe question 21
verb:desire 16
verb:desire noun 50
verb:detail clause 26
verb:detail finite -71
verb:detail gerund 81
verb:detail noun -38
verb:detail object 18
verb:detect -49
verb:detect infinitive -28
verb:detect object -44
verb:determine -40
verb:determine infinitive -20
verb:determine noun -15
verb:determine object -71
verb:determine passive -37
verb:determine question 43
verb:direct -78
verb:direct aside -15
verb:direct clause 24
verb:direct finite -73
verb:direct noun 24
verb:disagree 52
verb:disagree at:with 45
verb:disagree finite 15
verb:disapprove 19
verb:disapprove finite 19
verb:disavow clause -34
verb:disavow finite -32
verb:disavow infinitive 16
verb:disavow object 32
verb:disclose 58
verb:disclose finite 36
verb:discourage -24
verb:discourage object -25
verb:discover -43
verb:discover clause -32
verb:discover infinitive -37
verb:discover object -30
verb:discuss 49
verb:discuss aside-marked -17
verb:discuss finite 47
verb:discuss infinitive 37
verb:discuss object 60
verb:discuss progressive -25
verb:discuss question 39
verb:dismiss 101
verb:dismiss clause 47
verb:dismiss finite 30
verb:dismiss gerund 61
verb:dismiss object 35
verb:disparage finite 20
verb:disparage object 21
verb:dispute object 25
verb:document -30
verb:document aside -16
verb:document clause -15
verb:document finite -36
verb:document object 24
verb:doubt 36
verb:doubt at:about -34
verb:doubt noun 38
verb:doubt object -22
verb:doubt that 83
verb:downplay -29
verb:downplay finite 30
verb:downplay infinitive -26
verb:downplay object 24
verb:dream -49
verb:dream finite -40
verb:dub 42
verb:dub finite 30
verb:echo 27
verb:echo at:by -16
verb:echo clause 53
verb:echo finite 50
verb:echo object -17
verb:echo passive -23
verb:elude -28
verb:elude object -28
verb:email -67
verb:email bare -15
verb:email clause -62
verb:email finite -59
verb:email infinitive 17
verb:email mark 21
verb:email object -22
verb:email that -35
verb:emerge -103
verb:emerge as -56
verb:emerge finite -46
verb:emerge gerund -36
verb:emphasize 66
verb:emphasize aside -17
verb:emphasize finite 18
verb:emphasize infinitive 72
verb:emphasize object 54
verb:encourage finite -24
verb:encourage gerund -33
verb:encourage infinitive 88
verb:encourage progressive -37
verb:endorse 21
verb:endorse aside -46
verb:endorse aside-marked -49
verb:endorse at:by -21
verb:endorse clause 55
verb:endorse finite 38
verb:endorse gerund -33
verb:endorse object 57
verb:endorse passive -46
verb:endorse progressive 22
verb:enjoy clause 49
verb:enjoy finite -16
verb:enjoy object -69
verb:envision 32
verb:envision object 21
verb:establish -43
verb:establish clause -19
verb:establish finite 26
verb:establish gerund -22
verb:establish object -18
verb:estimate finite 19
verb:estimate noun -18
verb:estimate object -16
verb:evaluate -20
verb:expect 69
verb:expect aside 38
verb:expect at:to 62
verb:expect clause 32
verb:expect finite -66
verb:expect gerund 92
verb:expect infinitive 48
verb:expect noun -25
verb:expect object -21
verb:expect passive 63
verb:expect progressive -23
verb:explain 96
verb:explain aside 23
verb:explain clause -19
verb:explain finite 39
verb:explain infinitive 37
verb:explain mark 24
verb:explain object -19
verb:explain question 73
verb:explain that 23
verb:expose -65
verb:expose finite -15
verb:expose object -38
verb:express 65
verb:express aside -18
verb:express finite 53
verb:express infinitive 25
verb:express object 142
verb:fault 25
verb:favor at:of 67
verb:favor clause -16
verb:favor gerund -40
verb:favor noun 24
verb:favor passive -33
verb:favor that -47
verb:fear 27
verb:fear at:of -19
verb:fear clause 20
verb:fear finite -33
verb:fear gerund 32
verb:fear noun 40
verb:fear object 24
verb:fear that 26
verb:feel -18
verb:feel aside 34
verb:feel gerund -24
verb:feel mark -64
verb:feel noun 33
verb:feel object 36
verb:feel progressive -60
verb:feel that -84
verb:find -36
verb:find aside 88
verb:find clause -86
verb:find finite 29
verb:find gerund -45
verb:find infinitive -69
verb:find noun 39
verb:find object -63
verb:find that 22
verb:focus -47
verb:focus at:of -28
verb:focus at:on 79
verb:focus clause 15
verb:focus infinitive 72
verb:focus noun -33
verb:focus object -70
verb:focus passive -75
verb:focus that -18
verb:forecast 65
verb:forecast noun 62
verb:forecast object 23
verb:foresee 41
verb:foresee finite 41
verb:foresee object 41
verb:forget 25
verb:forget finite -15
verb:gesture clause -26
verb:gesture finite 18
verb:grieve -25
verb:guarantee -55
verb:guarantee noun -31
verb:guarantee object 32
verb:guess finite 52
verb:guess question 15
verb:hail 32
verb:hail finite 45
verb:hail object 32
verb:hammer -23
verb:hammer gerund 17
verb:harangue 29
verb:hear -83
verb:hear at:about -31
verb:hear at:in 39
verb:hear clause 20
verb:hear finite -68
verb:hear gerund -34
verb:hear noun -17
verb:hear object -33
verb:hear progressive 35
verb:hear question -30
verb:hear that -22
verb:heckle 32
verb:herald 24
verb:herald finite 24
verb:herald object 26
verb:hide -40
verb:hide object -22
verb:highlight 41
verb:highlight clause 30
verb:highlight infinitive 69
verb:highlight object 28
verb:hint 50
verb:hint at:at 74
verb:hint at:of -49
verb:hint clause 68
verb:hint that -52
verb:hope 51
verb:hope aside -31
verb:hope at:for 28
verb:hope at:of 21
verb:hope clause 26
verb:hope finite -26
verb:hope infinitive 35
verb:hope noun 89
verb:hope object 33
verb:hope that -57
verb:identify 34
verb:identify as 17
verb:identify at:with 37
verb:identify finite 37
verb:identify gerund -62
verb:identify noun 24
verb:identify object -39
verb:ignore -19
verb:ignore clause -22
verb:imagine -23
verb:imagine finite 42
verb:imagine infinitive -36
verb:imagine object -19
verb:implore 29
verb:imply 15
verb:imply clause 18
verb:imply finite 50
verb:imply that 28
verb:include -114
verb:include clause -53
verb:include colon 93
verb:include finite 52
verb:include gerund -156
verb:include infinitive -17
verb:include object -103
verb:indicate 28
verb:indicate aside 58
verb:indicate clause -16
verb:indicate finite 56
verb:indicate object -32
verb:indicate that 25
verb:indict -41
verb:indict infinitive -24
verb:indict object -30
verb:inform finite 34
verb:insist 70
verb:insist aside 20
verb:insist at:on -42
verb:insist clause 68
verb:insist finite 65
verb:insist that 60
verb:insult -18
verb:insult finite -18
verb:intend 18
verb:intend finite -35
verb:intend infinitive -72
verb:intend passive 63
verb:interject 43
verb:interpret 103
verb:interpret passive 60
verb:interview -119
verb:interview at:for -15
verb:interview at:on -16
verb:interview at:with -67
verb:interview clause -51
verb:interview finite -112
verb:interview passive -16
verb:interview progressive 15
verb:interview that 65
verb:introduce -22
verb:introduce aside 28
verb:introduce clause 46
verb:introduce finite -58
verb:introduce gerund 28
verb:introduce infinitive 30
verb:introduce passive -21
verb:invite -34
verb:invite finite -61
verb:invite object -32
verb:invite passive 24
verb:invoke finite -21
verb:invoke object -18
verb:issue -62
verb:issue aside -46
verb:issue at:for -25
verb:issue at:like -15
verb:issue at:with 53
verb:issue clause 34
verb:issue finite -49
verb:issue gerund -32
verb:issue mark 57
verb:issue noun -17
verb:issue object 24
verb:issue passive 40
verb:issue that -83
verb:jab infinitive 57
verb:joke 41
verb:joke aside -17
verb:joke at:about 46
verb:joke gerund 25
verb:joke mark 44
verb:joke that 31
verb:judge -64
verb:judge bare -15
verb:judge clause -41
verb:judge finite -82
verb:judge infinitive 58
verb:judge noun -34
verb:judge object 19
verb:judge that 21
verb:justify -16
verb:justify object 21
verb:knock -55
verb:knock infinitive -25
verb:know as 70
verb:know aside 42
verb:know at:about -19
verb:know at:for 23
verb:know gerund -28
verb:know infinitive -22
verb:know passive 56
verb:know that -18
verb:label finite -22
verb:lament 76
verb:lament finite 64
verb:lament object 73
verb:lash at:out 27
verb:lash clause 19
verb:lash finite 54
verb:lash gerund -37
verb:laugh -46
verb:laugh noun -30
verb:learn at:about -27
verb:learn at:in 16
verb:learn clause 39
verb:learn finite 27
verb:learn object -27
verb:like -66
verb:like aside 24
verb:like aside-marked -16
verb:like bare -48
verb:like clause -75
verb:like finite -47
verb:like infinitive 87
verb:like noun 55
verb:like object -83
verb:liken 34
verb:liken finite 34
verb:liken object 33
verb:list at:on -23
verb:list clause 101
verb:list gerund 29
verb:list noun -15
verb:list object 22
verb:list passive -21
verb:lob -19
verb:log object -33
verb:long -52
verb:long as -50
verb:long bare -31
verb:long clause 29
verb:long finite -35
verb:long infinitive -24
verb:long object 22
verb:look at:at 44
verb:look at:like 40
verb:look at:over -26
verb:look bare 38
verb:look clause -46
verb:look finite -25
verb:look infinitive 56
verb:look noun 50
verb:look object -39
verb:look that -21
verb:love -21
verb:love clause -17
verb:love noun -21
verb:love object -24
verb:maintain -86
verb:maintain aside 35
verb:maintain clause -38
verb:maintain finite -26
verb:maintain gerund -16
verb:maintain infinitive -24
verb:maintain object -82
verb:maintain passive -21
verb:maintain that 20
verb:mean -89
verb:mean aside-marked -17
verb:mean at:for 40
verb:mean clause 16
verb:mean finite -99
verb:mean gerund -30
verb:mean infinitive 33
verb:mean noun -39
verb:mean object -70
verb:mean passive 73
verb:mean that -73
verb:measure -56
verb:measure finite -68
verb:measure infinitive -33
verb:measure object -51
verb:measure passive 37
verb:mention 65
verb:mention as -18
verb:mention at:of 48
verb:mention at:on -38
verb:mention clause 27
verb:mention finite 31
verb:mention gerund 30
verb:mention infinitive -32
verb:mention noun 73
verb:mention object 65
verb:mention passive -39
verb:mention that 38
verb:message -21
verb:message at:about 25
verb:message at:for -25
verb:message at:of 89
verb:message at:on 18
verb:message clause -58
verb:message colon 71
verb:message finite -69
verb:message infinitive -28
verb:message mark 60
verb:message noun 60
verb:message object -64
verb:message that -97
verb:minimize -43
verb:minimize object -38
verb:mistake -21
verb:mistake noun -18
verb:mistake object -17
verb:mock 28
verb:mock aside -20
verb:mock clause 31
verb:mock finite 48
verb:mock noun -28
verb:mock object 22
verb:mourn -20
verb:mourn object -16
verb:mull 58
verb:name aside 45
verb:name at:for -41
verb:name at:in 36
verb:name at:of -20
verb:name at:on 23
verb:name clause -18
verb:name finite -23
verb:name gerund 20
verb:name infinitive 37
verb:name noun -100
verb:name passive 71
verb:nod noun -17
verb:nominate clause -58
verb:nominate finite 52
verb:nominate gerund -68
verb:nominate infinitive -28
verb:nominate noun -28
verb:nominate object 26
verb:nominate passive 28
verb:note 65
verb:note aside 40
verb:note at:in -38
verb:note clause 52
verb:note colon -55
verb:note finite 60
verb:note gerund 60
verb:note infinitive -42
verb:note mark 19
verb:note noun -33
verb:note that 72
verb:offer -17
verb:offer aside -17
verb:offer gerund -46
verb:offer infinitive 42
verb:offer noun -55
verb:offer object 44
verb:offer progressive 51
verb:opine 57
verb:opine finite 57
verb:oppose at:by -21
verb:oppose bare 73
verb:oppose gerund -48
verb:oppose infinitive -71
verb:oppose noun 61
verb:oppose object 28
verb:oppose passive -23
verb:order -24
verb:order infinitive -32
verb:order noun -79
verb:order that 25
verb:outline 29
verb:overlook -55
verb:overlook finite -15
verb:overlook gerund -24
verb:overlook object -40
verb:paint gerund 38
verb:paint noun -15
verb:pan 15
verb:pass -41
verb:pass at:on -20
verb:pass clause -26
verb:pass finite -57
verb:pass gerund 54
verb:pass infinitive -54
verb:pass noun 29
verb:perceive -34
verb:perceive object -26
verb:permit -17
verb:persuade 28
verb:persuade finite 21
verb:persuade gerund -23
verb:persuade infinitive 33
verb:persuade object 24
verb:petition 20
verb:petition noun -15
verb:picture -46
verb:picture at:of -16
verb:picture clause 18
verb:picture finite -36
verb:picture noun -50
verb:picture object -20
verb:picture that -20
verb:pitch -65
verb:pitch gerund -37
verb:pitch infinitive -18
verb:pitch noun -34
verb:pivot -51
verb:pivot at:to -42
verb:pivot finite 22
verb:plan -69
verb:plan at:for -62
verb:plan clause -35
verb:plan finite -54
verb:plan gerund 37
verb:plan infinitive 51
verb:plan object -35
verb:plan progressive -51
verb:plan that -31
verb:plead 26
verb:plead clause -44
verb:plead finite 42
verb:plead object 51
verb:pledge at:to 52
verb:pledge clause -33
verb:pledge finite -20
verb:pledge infinitive 31
verb:pledge noun -39
verb:pledge object -58
verb:point aside -23
verb:point at:among -17
verb:point at:behind -21
verb:point at:for -43
verb:point at:in -21
verb:point at:out 57
verb:point at:over -23
verb:point at:to 46
verb:point finite -27
verb:point gerund 49
verb:point infinitive 58
verb:point noun -46
verb:point object -40
verb:point progressive 30
verb:point that 50
verb:poke 44
verb:poke object 44
verb:poll -150
verb:poll clause -60
verb:poll finite -125
verb:poll gerund -44
verb:poll object -83
verb:poll that -24
verb:portray 72
verb:portray as 21
verb:portray infinitive 24
verb:portray object 87
verb:portray passive 29
verb:posit 17
verb:post -54
verb:post aside 22
verb:post aside-marked 23
verb:post at:on -37
verb:post clause -41
verb:post finite -26
verb:post gerund 21
verb:post infinitive 16
verb:post mark 53
verb:post noun -46
verb:post passive -32
verb:praise 71
verb:praise aside -36
verb:praise at:of 17
verb:praise finite 115
verb:praise infinitive -56
verb:praise noun 16
verb:praise object 73
verb:praise progressive 34
verb:pray -48
verb:pray at:for -40
verb:pray gerund -32
verb:pray infinitive -16
verb:predict 77
verb:predict aside 18
verb:predict clause 72
verb:predict finite 53
verb:predict object -19
verb:prefer 58
verb:prefer clause -20
verb:prefer finite 26
verb:prefer infinitive 50
verb:prefer noun 25
verb:prefer object 55
verb:press -19
verb:press aside -27
verb:press at:on 18
verb:press finite -59
verb:press gerund 89
verb:press object -39
verb:press that -35
verb:proclaim 23
verb:proclaim finite 25
verb:proclaim object -16
verb:project aside 51
verb:project at:at -18
verb:project clause -43
verb:project finite -34
verb:project noun -41
verb:project passive 83
verb:promise 49
verb:promise at:to 32
verb:promise bare -28
verb:promise clause -21
verb:promise gerund 28
verb:promise infinitive 50
verb:promise object 61
verb:promise passive 34
verb:promise that 15
verb:promote -24
verb:promote finite 17
verb:promote gerund -61
verb:pronounce finite 24
verb:propose 62
verb:propose aside -19
verb:propose clause 81
verb:propose gerund 50
verb:propose infinitive 20
verb:propose noun -49
verb:propose that 26
verb:protest -32
verb:protest at:of 29
verb:protest clause 25
verb:protest finite -28
verb:protest infinitive -20
verb:protest noun -21
verb:protest object -17
verb:prove -82
verb:prove finite -72
verb:prove object -70
verb:prove that 27
verb:provide -69
verb:provide aside 37
verb:provide clause -34
verb:provide finite -31
verb:provide gerund -35
verb:provide infinitive 41
verb:provide object -33
verb:provide passive -16
verb:provide progressive -36
verb:publicize 48
verb:publish -29
verb:publish aside -39
verb:publish at:in -22
verb:publish clause 26
verb:publish finite -25
verb:publish gerund 29
verb:publish mark -39
verb:publish object 36
verb:publish passive -30
verb:pursue -46
verb:pursue clause -19
verb:pursue finite -38
verb:pursue infinitive 17
verb:pursue object -34
verb:push aside -15
verb:push at:by 20
verb:push at:for 75
verb:push clause -24
verb:push finite 20
verb:push noun -73
verb:push object -62
verb:push passive 49
verb:push progressive 42
verb:push that -82
verb:question as -31
verb:question at:for -32
verb:question at:from -17
verb:question at:in -26
verb:question at:of 24
verb:question at:on 31
verb:question clause -38
verb:question colon 43
verb:question gerund 26
verb:question infinitive -18
verb:question object 107
verb:question progressive -20
verb:question question 53
verb:question that -18
verb:quip 16
verb:quote aside -18
verb:quote aside-marked 20
verb:quote finite -21
verb:quote object 38
verb:rail at:against -22
verb:rail finite 38
verb:rate -122
verb:rate aside -17
verb:rate at:for -17
verb:rate at:in 45
verb:rate clause -26
verb:rate finite -56
verb:rate gerund -32
verb:rate noun -30
verb:rate object -64
verb:ratify 22
verb:read aside 43
verb:read aside-marked 92
verb:read bare 19
verb:read clause -41
verb:read gerund -16
verb:read infinitive 19
verb:read mark 59
verb:read object -106
verb:reaffirm 43
verb:reaffirm finite 44
verb:reaffirm object 35
verb:realize that 23
verb:reason -59
verb:reason at:for -29
verb:reason clause -36
verb:reason finite -51
verb:reason infinitive 31
verb:reason noun -25
verb:reason object -19
verb:reassure -19
verb:reassure infinitive 18
verb:reassure object 22
verb:rebuff finite -22
verb:rebuke 30
verb:rebuke finite 23
verb:rebuke object 29
verb:rebut 73
verb:rebut infinitive 31
verb:rebut object 64
verb:recall 75
verb:recall clause -34
verb:recall gerund 77
verb:recall object 53
verb:recall that 16
verb:recite 48
verb:recite infinitive 46
verb:recite object 47
verb:recognize 20
verb:recognize clause -20
verb:recognize finite -42
verb:recognize gerund 41
verb:recognize object -15
verb:recognize passive 39
verb:recognize that 60
verb:recommend clause 16
verb:recommend finite 48
verb:recommend passive -25
verb:record -117
verb:record at:of -17
verb:record finite -75
verb:record noun -27
verb:record object -24
verb:record that -17
verb:recount finite 38
verb:recount object 26
verb:refer 55
verb:refer aside-marked -40
verb:refer at:to 71
verb:refer clause 46
verb:refer gerund 85
verb:refer infinitive 51
verb:refer object -54
verb:refer progressive -28
verb:reference 23
verb:reference at:to -16
verb:reference gerund 23
verb:reference infinitive 63
verb:reflect -72
verb:reflect at:on 45
verb:reflect finite -40
verb:reflect gerund -20
verb:reflect infinitive -19
verb:reflect object -49
verb:reflect passive -19
verb:reflect that -30
verb:refuse 15
verb:refuse aside-marked -54
verb:refuse finite 37
verb:refuse infinitive 51
verb:refute 19
verb:regard as 26
verb:regard finite 33
verb:regard gerund -62
verb:regard noun 23
verb:register -88
verb:register clause -44
verb:register finite -39
verb:register noun -45
verb:register object -28
verb:register passive -19
verb:regret -16
verb:regret finite -23
verb:regret noun -20
verb:reiterate 56
verb:reiterate finite 28
verb:reiterate object 35
verb:reject 19
verb:reject aside 23
verb:reject clause -50
verb:reject gerund -44
verb:reject infinitive -28
verb:reject object 60
verb:reject passive 40
verb:relate -92
verb:relate at:to -19
verb:relate finite -79
verb:relate infinitive -31
verb:relate object -30
verb:relay -23
verb:release -65
verb:release aside -42
verb:release at:of -45
verb:release at:on -22
verb:release clause 24
verb:release finite -30
verb:release gerund -20
verb:release infinitive -62
verb:release object 18
verb:release progressive 63
verb:remain -116
verb:remain at:in 22
verb:remain clause -61
verb:remain finite -57
verb:remain gerund -33
verb:remain infinitive -35
verb:remain mark -37
verb:remain noun 17
verb:remark -28
verb:remark aside -20
verb:remark aside-marked 62
verb:remark at:on 24
verb:remark finite -38
verb:remark gerund 57
verb:remark noun -29
verb:remark object -47
verb:remember 77
verb:remember bare 36
verb:remember gerund 15
verb:remember infinitive -30
verb:remember object 43
verb:remember passive 65
verb:remember that -33
verb:remind 43
verb:remind aside -26
verb:remind gerund -28
verb:remind infinitive 26
verb:remind object 81
verb:remind question -21
verb:remind that 40
verb:renounce 36
verb:renounce object 36
verb:repeat 36
verb:repeat finite -19
verb:repeat gerund 38
verb:repeat infinitive 23
verb:repeat noun 19
verb:repeat object 55
verb:reply 53
verb:reply aside 53
verb:reply aside-marked 17
verb:reply finite 25
verb:reply mark 54
verb:report aside 102
verb:report aside-marked 47
verb:report at:by -17
verb:report at:for -23
verb:report at:from 15
verb:report at:in 41
verb:report at:of -23
verb:report gerund -39
verb:report infinitive 19
verb:report mark -31
verb:report noun -20
verb:request -26
verb:request aside -16
verb:request at:for 24
verb:request finite 17
verb:request passive -24
verb:require -24
verb:require bare 16
verb:require clause -44
verb:require finite -37
verb:require infinitive 65
verb:resolve finite -30
verb:resolve object -24
verb:respect -48
verb:respect finite -94
verb:respect noun 53
verb:respect object -64
verb:respond 29
verb:respond aside-marked 20
verb:respond at:to -22
verb:respond clause 63
verb:respond finite 45
verb:respond gerund -30
verb:respond infinitive -20
verb:respond mark 52
verb:respond object -29
verb:respond passive -17
verb:respond that 19
verb:restrict gerund 42
verb:restrict object 17
verb:restrict passive -17
verb:retweet finite 48
verb:retweet object 23
verb:reveal 41
verb:reveal aside 20
verb:reveal clause 63
verb:reveal finite 46
verb:reveal infinitive -36
verb:reveal object -53
verb:reveal that 58
verb:ridicule 27
verb:ridicule object 32
verb:rip 17
verb:rip at:into 23
verb:rip object 39
verb:roar finite -16
verb:rule -80
verb:rule aside 31
verb:rule at:for 20
verb:rule infinitive -22
verb:rule noun -47
verb:rule object -75
verb:rule that 18
verb:sanction -65
verb:sanction finite -45
verb:savage 18
verb:savage object 18
verb:say 90
verb:say as -66
verb:say aside 182
verb:say aside-marked 53
verb:say at:about -83
verb:say at:at -100
verb:say at:during -20
verb:say at:in -76
verb:say at:of -89
verb:say at:on -94
verb:say at:with -22
verb:say bare 51
verb:say clause 147
verb:say colon 29
verb:say gerund 17
verb:say infinitive -93
verb:say mark 71
verb:say noun 146
verb:say object -33
verb:say passive 41
verb:say question 40
verb:say that 75
verb:scoff 57
verb:scoff finite 33
verb:scold 27
verb:scold finite 27
verb:scorn -29
verb:second -75
verb:second clause -29
verb:second infinitive -18
verb:second noun -52
verb:see aside 29
verb:see at:by 24
verb:see at:in 29
verb:see at:on -39
verb:see bare -27
verb:see finite 19
verb:see gerund -34
verb:see infinitive -33
verb:see noun 28
verb:see object -28
verb:see passive 25
verb:see question -59
verb:see that 38
verb:seek at:to 34
verb:seek clause -40
verb:seek finite -45
verb:seek gerund 39
verb:seek noun 53
verb:seek object 29
verb:seek progressive -21
verb:seem 35
verb:seem aside -29
verb:seem aside-marked -20
verb:seem at:like 58
verb:seem finite 37
verb:seem gerund -31
verb:seem infinitive 57
verb:seem noun 27
verb:seem object -21
verb:sense finite -56
verb:sense noun 21
verb:sense object -31
verb:sense that 16
verb:share -42
verb:share aside 32
verb:share at:by -20
verb:share at:with 18
verb:share finite 19
verb:share infinitive -44
verb:share noun -30
verb:share passive -25
verb:shout 71
verb:shout aside-marked 30
verb:shout finite 34
verb:shout mark 51
verb:show as 21
verb:show aside 73
verb:show aside-marked -46
verb:show at:of 17
verb:show at:off -19
verb:show clause -47
verb:show gerund -53
verb:show mark -89
verb:show noun -22
verb:show object 92
verb:show passive 55
verb:show progressive 45
verb:show that -18
verb:showcase -20
verb:showcase object -41
verb:shrug 49
verb:shrug at:off 29
verb:shrug finite 20
verb:sign -43
verb:sign at:for 26
verb:sign at:into -16
verb:sign at:of 71
verb:sign at:on -27
verb:sign at:up -27
verb:sign bare -15
verb:sign finite -39
verb:sign infinitive -42
verb:sign object -68
verb:sign passive 58
verb:sign that -23
verb:signal finite 15
verb:signal noun -44
verb:signal that 17
verb:sing 56
verb:sing finite 73
verb:skip -61
verb:skip infinitive -25
verb:skip object -33
verb:slam 41
verb:slam gerund 47
verb:slam object 42
verb:slap -28
verb:smile finite 24
verb:smile gerund -36
verb:smile noun 26
verb:smile object -34
verb:snap -38
verb:snap finite -34
verb:snap object -38
verb:sound -23
verb:sound at:like -33
verb:sound at:off 56
verb:sound finite 53
verb:sound gerund -39
verb:sound noun -25
verb:speak -52
verb:speak at:about 92
verb:speak at:at -38
verb:speak at:for -38
verb:speak at:of 116
verb:speak at:on -31
verb:speak at:out 77
verb:speak at:up 34
verb:speak at:with -21
verb:speak clause -28
verb:speak gerund -64
verb:speak infinitive -37
verb:speak mark -56
verb:speak noun 40
verb:speak object -60
verb:speak progressive -61
verb:speak that -16
verb:speculate 41
verb:speculate finite 17
verb:speculate that 31
verb:stand -73
verb:stand at:behind -16
verb:stand at:in -26
verb:stand at:out -21
verb:stand gerund -41
verb:stand infinitive -17
verb:stand noun -26
verb:state -97
verb:state aside-marked 145
verb:state at:by -17
verb:state bare -21
verb:state clause -96
verb:state finite -128
verb:state gerund 105
verb:state infinitive 60
verb:state mark 45
verb:state noun -158
verb:state object -71
verb:state passive -24
verb:state question -22
verb:state that 58
verb:stress 40
verb:stress aside -28
verb:stress finite 38
verb:stress gerund 25
verb:stress noun -40
verb:stress object 38
verb:stress that 26
verb:study -110
verb:study aside -21
verb:study finite -71
verb:study noun -24
verb:study object -38
verb:submit -28
verb:submit object -18
verb:subpoena -25
verb:sue finite -54
verb:sue infinitive 16
verb:sue object -32
verb:suggest 86
verb:suggest aside-marked -42
verb:suggest clause 53
verb:suggest noun 66
verb:suggest object 24
verb:suggest that 35
verb:summon -29
verb:summon finite -29
verb:support aside -28
verb:support aside-marked -23
verb:support at:among -43
verb:support at:behind 51
verb:support at:by -16
verb:support at:in -15
verb:support at:of 59
verb:support at:on -29
verb:support at:to 45
verb:support bare 76
verb:support clause 22
verb:support finite -40
verb:support gerund -16
verb:support infinitive -57
verb:support mark -53
verb:support noun 46
verb:support object 63
verb:support passive -45
verb:support progressive -51
verb:support question -16
verb:surprise -50
verb:surprise finite -18
verb:surprise noun 37
verb:surprise object -44
verb:surprise passive -23
verb:surprise that 25
verb:survey -115
verb:survey clause -27
verb:survey finite -78
verb:survey noun -29
verb:survey object -62
verb:suspect noun -25
verb:suspect object -45
verb:suspect that 75
verb:swipe 48
verb:swipe at:at 55
verb:swipe finite 58
verb:talk 21
verb:talk aside -15
verb:talk at:about 68
verb:talk at:of 44
verb:talk at:to -40
verb:talk finite 33
verb:talk noun 20
verb:talk object -62
verb:talk progressive -31
verb:talk that -66
verb:tally -38
verb:tally aside -32
verb:tally passive -36
verb:taunt 30
verb:teach -70
verb:teach aside -44
verb:teach finite -30
verb:teach gerund -34
verb:teach object -51
verb:tell 55
verb:tell aside-marked 72
verb:tell clause 54
verb:tell finite 22
verb:tell gerund 59
verb:tell mark -22
verb:tell noun -47
verb:tell object -51
verb:tell question 70
verb:term -79
verb:term at:of -21
verb:term finite -82
verb:term mark 47
verb:term object -43
verb:term that -23
verb:testify -28
verb:text -34
verb:text noun -21
verb:thank at:to -65
verb:thank clause 29
verb:thank finite -21
verb:thank infinitive -106
verb:thank object 115
verb:thank progressive 28
verb:think aside 75
verb:think aside-marked -15
verb:think at:of 40
verb:think clause 33
verb:think finite -25
verb:think gerund 32
verb:think infinitive -30
verb:think mark -49
verb:think noun 72
verb:think progressive -17
verb:think that -83
verb:threaten 48
verb:threaten gerund 19
verb:threaten infinitive 78
verb:threaten object -43
verb:tip -31
verb:tip object -51
verb:title clause -20
verb:title mark 36
verb:title noun -35
verb:tout 100
verb:tout clause 28
verb:tout finite 26
verb:tout gerund 40
verb:tout object 79
verb:trace -20
verb:translate -46
verb:trash 20
verb:trash object 21
verb:treat -104
verb:treat clause -46
verb:treat finite -52
verb:treat infinitive -23
verb:treat object -49
verb:trumpet 23
verb:trust -47
verb:trust object -15
verb:tweet aside-marked 74
verb:tweet at:on 27
verb:tweet bare -103
verb:tweet clause 26
verb:tweet finite 44
verb:tweet gerund 100
verb:tweet mark 56
verb:tweet noun -52
verb:tweet object -18
verb:tweet question -22
verb:tweet that -77
verb:uncover -36
verb:uncover finite -36
verb:underscore -21
verb:underscore finite -53
verb:understand at:of 66
verb:understand clause -23
verb:understand gerund -31
verb:understand noun 73
verb:understand object -17
verb:unveil -26
verb:unveil finite 28
verb:unveil infinitive -21
verb:urge 54
verb:urge aside -68
verb:urge finite 51
verb:urge infinitive 33
verb:urge noun 34
verb:urge object 123
verb:urge progressive -54
verb:utter 68
verb:utter object 23
verb:validate -22
verb:view as 42
verb:view at:of -35
verb:view at:on 42
verb:view clause 60
verb:view noun 51
verb:view passive -36
verb:view that -82
verb:voice -29
verb:voice at:on 37
verb:voice clause 39
verb:voice finite -23
verb:voice infinitive 21
verb:voice noun -32
verb:volunteer -61
verb:volunteer finite -31
verb:volunteer noun -20
verb:volunteer object -15
verb:vote -61
verb:vote aside -15
verb:vote at:against 57
verb:vote at:for 71
verb:vote at:in 64
verb:vote at:on -37
verb:vote clause -34
verb:vote finite -21
verb:vote gerund -65
verb:vote object -59
verb:vote progressive 59
verb:vote question 51
verb:vote that -98
verb:vow 99
verb:vow aside -36
verb:vow clause 45
verb:vow finite 67
verb:vow gerund 27
verb:vow infinitive 67
verb:want 20
verb:want aside-marked -16
verb:want at:to 24
verb:want clause -32
verb:want finite -58
verb:want gerund -29
verb:want infinitive 42
verb:want mark -48
verb:want noun 138
verb:want object 67
verb:warn 80
verb:warn aside 64
verb:warn aside-marked -29
verb:warn at:about -33
verb:warn at:against 27
verb:warn finite 77
verb:warn gerund -19
verb:warn mark 22
verb:warn that 29
verb:weigh at:in 84
verb:weigh infinitive 22
verb:weigh object -55
verb:welcome -17
verb:welcome clause 16
verb:welcome finite 16
verb:welcome gerund -19
verb:welcome noun -23
verb:welcome object -34
verb:wish noun 23
verb:witness clause 23
verb:witness finite -27
verb:witness infinitive 48
verb:witness noun -18
verb:witness object 30
verb:wonder 38
verb:wonder infinitive 23
verb:wonder question 23
verb:worry 24
verb:worry at:about -21
verb:worry clause 58
verb:worry finite -27
verb:worry infinitive -25
verb:worry passive 36
verb:write aside 72
verb:write aside-marked 73
verb:write at:about -17
verb:write at:by -29
verb:write at:off -49
verb:write at:on -34
verb:write at:to 36
verb:write clause -28
verb:write finite 72
verb:write gerund 29
verb:write infinitive -71
verb:write mark 57
verb:write object -22
verb:write passive -68
verb:yell 20
verb:yell finite 46
verb:yell mark 15
`;
