/** Weights of what is observed at a cue, in hundredths of a log-odds: "verb:say 210" and so on, one an entry. */
export const ENGLISH_QUOTE_WEIGHTS = `
before:'s 25
before:again 17
before:aggressively 57
before:almost -40
before:also 75
before:always 33
before:apparently 26
before:are 25
before:barely 46
before:be -52
before:been -56
before:being -58
before:can -53
before:can't -50
before:cannot -65
before:certainly 33
before:clearly -20
before:consistently 18
before:correctly -52
before:could -67
before:couldn't -75
before:currently -38
before:deadly -18
before:defiantly 29
before:derisively 68
before:didn't -32
before:directly 31
before:do 24
before:does 35
before:don't 49
before:earlier -20
before:early -24
before:enthusiastically 40
before:especially -17
before:essentially -20
before:even -17
before:first 17
before:forcefully -16
before:formally 97
before:frequently -42
before:fully 36
before:further -19
before:generally 19
before:had -72
before:hadn't -42
before:has 23
before:hasn't -24
before:have 56
before:haven't 63
before:having 39
before:he'd -99
before:highly -17
before:historically -23
before:hotly -21
before:i'd 22
before:i've 42
before:immediately 31
before:increasingly 22
before:inevitably -44
before:instead -54
before:is 48
before:isn't 19
before:just -68
before:largely 23
before:later -32
before:less 34
before:may -16
before:might -29
before:mostly 25
before:much -35
before:must -51
before:never -48
before:not -24
before:now 58
before:occasionally 19
before:only -61
before:openly 38
before:originally 30
before:overwhelmingly -20
before:particularly 29
before:personally -30
before:pointedly 22
before:previously 103
before:privately 37
before:probably 34
before:publicly 109
before:quickly 61
before:rally 55
before:rarely -38
before:rather 38
before:really 64
before:reportedly 72
before:seemingly 30
before:seriously 59
before:she'd -37
before:should -131
before:shouldn't -49
before:similarly 26
before:simply -69
before:specifically 44
before:still 49
before:suddenly 53
before:temporarily -20
before:then 35
before:they're 45
before:they've 34
before:to -32
before:today 53
before:too -63
before:truly -41
before:typically 39
before:ultimately 21
before:very -61
before:wasn't -51
before:we'll 33
before:we're 46
before:we've 48
before:were -27
before:weren't -25
before:widely -34
before:will -50
before:won't -75
before:would -95
bias -48
form:bare -76
form:finite 18
form:gerund -27
form:infinitive -32
form:noun -87
form:passive 41
frame:as gerund -34
frame:as noun 22
frame:as passive 54
frame:as progressive -26
frame:aside bare -94
frame:aside finite 60
frame:aside gerund -122
frame:aside infinitive -65
frame:aside noun -34
frame:aside passive 193
frame:aside progressive -38
frame:aside-marked -18
frame:aside-marked finite 37
frame:aside-marked gerund -58
frame:aside-marked infinitive -83
frame:aside-marked noun -18
frame:aside-marked passive 63
frame:at:about 49
frame:at:about gerund -27
frame:at:about infinitive 41
frame:at:about noun 67
frame:at:about passive -38
frame:at:about progressive 20
frame:at:across -15
frame:at:across noun -15
frame:at:against 49
frame:at:against finite -31
frame:at:against gerund 24
frame:at:against infinitive 32
frame:at:against noun 27
frame:at:ahead -24
frame:at:ahead finite -19
frame:at:ahead noun 23
frame:at:among -28
frame:at:among finite -29
frame:at:around 17
frame:at:around noun 17
frame:at:at -25
frame:at:at bare 24
frame:at:at infinitive -41
frame:at:at noun 31
frame:at:at passive -66
frame:at:behind finite 15
frame:at:between noun -16
frame:at:by -43
frame:at:by gerund -16
frame:at:by passive -17
frame:at:down -32
frame:at:down gerund -19
frame:at:during -37
frame:at:during noun -26
frame:at:for 15
frame:at:for bare -56
frame:at:for passive 74
frame:at:for progressive -23
frame:at:from -80
frame:at:from finite -48
frame:at:from gerund -30
frame:at:in -40
frame:at:in bare 35
frame:at:in finite 26
frame:at:in gerund -28
frame:at:in infinitive 23
frame:at:in noun -67
frame:at:in passive -43
frame:at:into -39
frame:at:like finite -38
frame:at:like noun 21
frame:at:of bare -35
frame:at:of gerund -54
frame:at:of passive 49
frame:at:off 23
frame:at:off finite 54
frame:at:off infinitive -28
frame:at:on finite -16
frame:at:on infinitive 22
frame:at:on noun -22
frame:at:on passive -32
frame:at:on progressive 60
frame:at:out 33
frame:at:out finite 72
frame:at:out passive -16
frame:at:outside -22
frame:at:over finite 16
frame:at:over infinitive -25
frame:at:than -39
frame:at:than noun -30
frame:at:through -23
frame:at:through finite -46
frame:at:through noun 29
frame:at:to bare -22
frame:at:to finite -22
frame:at:to gerund 28
frame:at:to infinitive 24
frame:at:to noun 19
frame:at:to passive 19
frame:at:to progressive -55
frame:at:under -41
frame:at:under finite -26
frame:at:up finite -21
frame:at:up gerund 51
frame:at:up infinitive -30
frame:at:up noun 24
frame:at:upon 39
frame:at:upon finite 39
frame:at:with finite -15
frame:at:with infinitive -33
frame:at:with noun 17
frame:at:with passive 38
frame:at:within -36
frame:clause passive -16
frame:clause progressive 22
frame:colon -36
frame:colon bare -25
frame:colon finite 24
frame:colon gerund -17
frame:colon infinitive -17
frame:colon noun 37
frame:colon passive -20
frame:infinitive finite 20
frame:infinitive gerund 31
frame:infinitive infinitive -21
frame:infinitive passive -41
frame:infinitive progressive 37
frame:mark gerund 49
frame:mark infinitive 36
frame:mark noun -19
frame:mark passive -22
frame:mark progressive -41
frame:object bare 35
frame:object finite 29
frame:object gerund 21
frame:object infinitive 37
frame:object noun -67
frame:object passive -81
frame:object progressive 22
frame:question 19
frame:question finite -33
frame:question gerund 21
frame:question infinitive 60
frame:question noun -32
frame:question progressive 27
frame:that bare 18
frame:that gerund 52
frame:that infinitive -17
frame:that noun -35
frame:that passive -37
head:'s -46
head:- -79
head:/ -38
head:20 -18
head:2008 -29
head:2009 22
head:2012 -55
head:a -50
head:abedin -24
head:accusations 23
head:ackman -31
head:acs -29
head:act -23
head:activist 42
head:additional -29
head:address -50
head:adelson -17
head:administration -20
head:admiral -15
head:admirers 16
head:ads 57
head:advocates 64
head:affordable -60
head:agencies 30
head:agency 26
head:agents -47
head:agreement 37
head:aide 79
head:aides 72
head:ailes -24
head:all 51
head:allen 48
head:allies 82
head:amendment -26
head:american -39
head:americans -76
head:an -58
head:analysis 49
head:analysts 73
head:answer -43
head:answering -41
head:answers -22
head:anthony 54
head:ap -29
head:appear -37
head:appearance -26
head:approach 45
head:arguments 51
head:arizona -59
head:army -57
head:arnold -36
head:ash 29
head:asking -18
head:associated -103
head:association 58
head:attacks -50
head:audience 87
head:audio 32
head:authorities 22
head:autor 36
head:axelrod 50
head:ayotte 35
head:babar 19
head:ballot -38
head:ballots -18
head:band 28
head:bank -41
head:barkley -50
head:beach -20
head:beck 53
head:bednarek -55
head:begala 21
head:beijing 65
head:belcher 16
head:benjamin -44
head:bennett -50
head:berlin 18
head:berman 26
head:bernstein -16
head:beruff 46
head:biden -35
head:bill 63
head:billionaire -19
head:birdthistle 27
head:blackwell 57
head:blasio 40
head:board 21
head:bombs 65
head:book -31
head:boos -31
head:border 21
head:borger 18
head:boss -56
head:boy 17
head:boyle -19
head:bozell 42
head:brafman 35
head:brainard 18
head:brooks 23
head:brother -48
head:brown 32
head:bruner -38
head:bryant 18
head:bureau -27
head:bush 25
head:business -60
head:businessman -16
head:butz -20
head:buzzfeed -17
head:cain 24
head:california 15
head:call -16
head:calls 35
head:cameron -23
head:camp 31
head:campaign 36
head:campaigns 25
head:candidacy 42
head:candidate 22
head:candidates 28
head:capito 41
head:care 20
head:carolina -37
head:carrier 36
head:carson 23
head:carter -33
head:carville -47
head:case -29
head:cases 19
head:cast 37
head:caucus -27
head:caucuses 30
head:cbs 16
head:celebrations -21
head:census 22
head:center 24
head:centerview -29
head:cernech 38
head:certain -18
head:chains -20
head:chairman 16
head:check -18
head:children -39
head:china -18
head:chipok -79
head:church 32
head:circle 53
head:city -36
head:clark 44
head:clarke 16
head:cleveland 17
head:clients -20
head:climate 26
head:clinics 17
head:clinton 18
head:clintons 50
head:club -30
head:clubs 19
head:cnn -42
head:cohn 35
head:coleman 36
head:colleagues 27
head:columbia 21
head:column -34
head:com -26
head:commentators 33
head:comments -74
head:commission -27
head:committee 31
head:communities -15
head:complex 52
head:compton 18
head:concert 45
head:congress 29
head:conservatives -25
head:consider -48
head:contenders 22
head:content -32
head:contests 90
head:controversial -25
head:controversy -18
head:conversation 25
head:conway 22
head:cooper 53
head:coulter -34
head:council 25
head:countries -23
head:country 16
head:couple 32
head:couric 42
head:courses 21
head:court 18
head:criminal -42
head:crisis 25
head:critics 67
head:cross 39
head:crowd 77
head:crowley -18
head:cruz 47
head:cuban -54
head:daily -57
head:daley -18
head:data 18
head:dayton 48
head:deal -26
head:deals -21
head:dean 16
head:decade 28
head:decision -42
head:defense 28
head:deficits -15
head:delaware -40
head:delegate -34
head:democratic -62
head:democrats 61
head:department -18
head:departments 42
head:desantis 22
head:details 36
head:developer 23
head:developers 70
head:devine 58
head:diplomat 43
head:director 23
head:discussion -26
head:dispute 18
head:district -34
head:documents -21
head:doj 55
head:donald -25
head:donors 19
head:doral 57
head:doyle 36
head:dozen -22
head:dread -33
head:díaz -26
head:ebeling -28
head:echo -39
head:economic -31
head:economists 58
head:economy -35
head:ed 22
head:editor -34
head:egyptair 38
head:eight -18
head:ekovich -70
head:elders -38
head:election -27
head:electorate 83
head:elites -16
head:email 100
head:emails 46
head:emanuel 35
head:employee 30
head:employers -45
head:endorsement -38
head:engagement -24
head:enough -41
head:entering 70
head:environmentalists 33
head:erdogan -65
head:especially 38
head:espinoza -27
head:establishment 51
head:ethiopia -18
head:event 77
head:events -24
head:executive -16
head:executives 91
head:exit -19
head:expert 23
head:experts 74
head:express 19
head:facebook 22
head:faction 71
head:fallon 55
head:family -37
head:fans -47
head:far -26
head:faso 22
head:father 31
head:favreau 17
head:fec -25
head:federation 42
head:feinstein -34
head:ferguson 33
head:ferrera 24
head:few 36
head:field 45
head:filings 16
head:financial -18
head:findings 40
head:firm -32
head:flake 41
head:fleischer 16
head:floor 21
head:florida 45
head:footage 16
head:forbes 45
head:forces -15
head:ford -16
head:forum -42
head:foundation -18
head:four -60
head:france -21
head:frank -16
head:franklin 24
head:freddy -45
head:friend -17
head:friends 81
head:frum 17
head:fundraising -31
head:funds 27
head:gallup 24
head:garcía 41
head:garin 24
head:garland 61
head:gates -30
head:gathering -31
head:general -19
head:generation 37
head:georgia -20
head:german 19
head:germany 21
head:gibbs 52
head:gil -32
head:giles -17
head:gillibrand -30
head:ginsburg 28
head:giuliani 17
head:giving 23
head:god -67
head:goers 17
head:goff 23
head:golden 19
head:good -35
head:gop -63
head:governments -36
head:governor 80
head:governors -41
head:graham 30
head:grassley 32
head:grayson -90
head:green 16
head:greenberg 28
head:grimm -21
head:gross 24
head:ground -50
head:group 39
head:groups 46
head:grow -25
head:grubbs -23
head:guardian 50
head:guidelines 15
head:gun -44
head:gutin 19
head:hackers 20
head:hahn 54
head:haley -72
head:harman 19
head:hayek 19
head:haynes -29
head:hearings 22
head:hedge 51
head:heiserman 40
head:hennessey 25
head:her -23
head:highest -28
head:hill 22
head:hillary -29
head:him -19
head:hiring -16
head:his -22
head:hispanic 22
head:hispanics 55
head:holder 39
head:holding -29
head:hollande 37
head:hoover 17
head:host 15
head:hosts 36
head:hough -31
head:huckabee -46
head:huerta 41
head:huffington -99
head:hundreds -17
head:hurun 49
head:husband 64
head:id -29
head:iii 40
head:immigration -20
head:incident -28
head:include -42
head:independents 31
head:indiana 19
head:industry 24
head:initial -31
head:initiative -19
head:insiders 37
head:institute 25
head:interest -23
head:internal -20
head:international -31
head:interview -34
head:investigators 29
head:investors 36
head:involves 16
head:iowa 31
head:isis -53
head:islam -27
head:islamic -54
head:issa -34
head:issue -46
head:its -34
head:jack -28
head:jersey -15
head:jobs -58
head:johnson 23
head:jolly 38
head:judge 45
head:judgment -28
head:justice 24
head:kaine 25
head:kang 18
head:kantrowitz 18
head:karimi 19
head:kasich 33
head:keep 22
head:kelly 36
head:kerry 45
head:khan -22
head:kiedis 29
head:king -18
head:kirk -49
head:korea -48
head:kosa -39
head:kurdish -20
head:laban 27
head:lady -22
head:large 17
head:late -29
head:latino -43
head:latinos -33
head:lawmakers 32
head:lawsuit 70
head:lawyers 78
head:leader 25
head:leaders 16
head:leenders -22
head:legacy 20
head:legislation -62
head:leon -36
head:letter 35
head:levels 39
head:levine 43
head:lewis -24
head:liberal -34
head:life 90
head:lobbying 22
head:lobbyists 53
head:long 63
head:losses 24
head:madden -32
head:magazine -17
head:maher 46
head:mail 44
head:main 67
head:major -36
head:making -27
head:manafort 41
head:market -23
head:markets 17
head:martinez -23
head:maryland 25
head:mashable -72
head:mateen -55
head:matter 62
head:matters 39
head:matthews 17
head:mayor 52
head:mccain 33
head:mccarthy 69
head:mccaul -20
head:mcconnell -30
head:melania 37
head:memo -27
head:mercury 19
head:merrill 28
head:message 46
head:messages 16
head:mexico -26
head:michigan 19
head:militarizing -16
head:millennials 53
head:miller 24
head:million -75
head:millis 16
head:milwaukee 19
head:minister -41
head:ministry 32
head:minority -26
head:moderators 42
head:mogul 22
head:mook 56
head:most -71
head:mother 50
head:move 69
head:movement -60
head:msnbc -27
head:muir 18
head:multiple 38
head:murphy -46
head:murray -18
head:muslim -17
head:muslims -42
head:my 22
head:national -30
head:nations -20
head:nationwide -73
head:nega 24
head:negative 50
head:neighbors -19
head:netanyahu 29
head:network -30
head:networks 17
head:neurosurgeon 22
head:nevada -35
head:new -31
head:news -35
head:newspaper 34
head:nieto 57
head:none -22
head:number -27
head:obama 26
head:observers 46
head:offers -23
head:office 85
head:officers 27
head:official 99
head:officials 74
head:oklahoma 20
head:one -25
head:opening -45
head:operation -32
head:operatives 47
head:opponent 29
head:organization 24
head:organizations 17
head:organizer -18
head:organizers -34
head:other -90
head:others 105
head:otherwise 19
head:our -25
head:outlets 48
head:overall -33
head:own -37
head:owners -22
head:pac -39
head:pacs 60
head:palmieri 20
head:panel 77
head:paper 19
head:particular 31
head:parties 19
head:partner 71
head:party -27
head:pass 18
head:pavone 17
head:pelosi -33
head:pentagon 61
head:percent 57
head:percentage -67
head:person 38
head:personal -48
head:petraeus -15
head:pew -21
head:philadelphia 76
head:phillips 26
head:phone -36
head:physician -48
head:pic -32
head:piece -23
head:plan 34
head:platform -50
head:podesta 25
head:points 44
head:police 15
head:political -109
head:politicians 63
head:politics 19
head:poll 90
head:polling 19
head:polls 54
head:pollsters -18
head:poor 38
head:pope -17
head:popularity -36
head:population 18
head:populist -37
head:post 74
head:presidency -34
head:president -60
head:previous -50
head:price -36
head:priebus 59
head:prince 35
head:principles -35
head:program -24
head:progressives -16
head:proposal 32
head:prosecutors 86
head:provide -28
head:public -64
head:putin -28
head:questions -62
head:quiz -20
head:raise -15
head:raising 24
head:randolph -15
head:rate 24
head:rates 66
head:reagan -34
head:reason 41
head:recent -109
head:records 114
head:referendum 32
head:refugees -27
head:region -28
head:regulations -19
head:reid 34
head:relationships 39
head:remarks -49
head:remembers 39
head:rendell -20
head:reports 74
head:republican -31
head:republicans 68
head:request 28
head:requirements 20
head:research -26
head:residents 29
head:resolution 36
head:respondents -23
head:result -17
head:results 21
head:revelations -36
head:review 19
head:rhodes 43
head:ribble 18
head:rich -23
head:richards -78
head:rival 48
head:rivals 23
head:rnc -37
head:robinson 18
head:role -26
head:roloson 29
head:romney 27
head:room -36
head:rosenthal -15
head:ross -80
head:rule 70
head:ruling 19
head:runner 18
head:russia -16
head:russians -18
head:ryan 32
head:ryder 19
head:saldana 38
head:sanders 28
head:santorum -25
head:saudis 36
head:savings 47
head:saying -35
head:scalia 38
head:scenario 42
head:schmidt -76
head:schoen -26
head:schumer -24
head:schwerin 28
head:scientists 52
head:scribner -26
head:seen -22
head:seldom 19
head:senate -41
head:senator -36
head:senators 63
head:sentiment -16
head:service -18
head:sessions -41
head:sexist -16
head:shapiro -26
head:sharpens -25
head:shaw 48
head:sheppard 30
head:sherman 23
head:show 17
head:showing 61
head:shuster 21
head:side 33
head:sides 63
head:signs -45
head:similar -19
head:singer 102
head:sinovic -36
head:skateboarding 22
head:smbatyan 30
head:smith 71
head:social -24
head:socialist 24
head:solons -44
head:somehow -35
head:sometimes -33
head:son -17
head:soros -17
head:soto -47
head:sotomayor -25
head:source 19
head:southern -18
head:speakers -16
head:specifically -39
head:speech 20
head:spencer -34
head:spending 31
head:sperling -16
head:spicer -34
head:spokesman 18
head:staff -21
head:staffers -22
head:stage 17
head:stakes -24
head:standards -47
head:starr 41
head:start -18
head:statements 22
head:states -52
head:steagall 52
head:stevens 15
head:stone 56
head:stories 66
head:story -31
head:strategists 17
head:street -22
head:strother 17
head:students -33
head:such -38
head:suffering -24
head:superdelegates -22
head:support -18
head:supporter -18
head:supporters 24
head:surrogates 51
head:survey 84
head:susan -38
head:swanson -16
head:swing -21
head:syria -52
head:taking 76
head:talk 24
head:talking 24
head:tamargo -21
head:tanzer 28
head:tax -34
head:taylor -23
head:teachers 43
head:teachout -17
head:team 103
head:technologies -40
head:technologists 30
head:technology 43
head:teck -19
head:television -36
head:tenney -41
head:term -24
head:terror -40
head:terrorism -29
head:terrorist -51
head:test 15
head:tester 62
head:that -101
head:the -74
head:theory -18
head:these -31
head:this -61
head:thompson 64
head:those 68
head:three -29
head:ticket 34
head:time -27
head:times 45
head:toomey 16
head:town 53
head:trade -22
head:trump 24
head:turnout -46
head:turns 63
head:tv -41
head:tweet -65
head:twitter -35
head:two -18
head:tyler -26
head:tyson -24
head:ubben 20
head:union 41
head:unions -43
head:united -122
head:us -54
head:usa 52
head:used 41
head:user -53
head:valeant 21
head:valls -30
head:various -33
head:verbal -17
head:victims 36
head:victories 29
head:victory 36
head:video 30
head:viguerie 52
head:violence -26
head:virginia -34
head:viverito 48
head:vos -28
head:voter 31
head:votes -25
head:waivers 19
head:war 33
head:ward 30
head:warren 35
head:washington -68
head:ways -26
head:we 22
head:weapons -60
head:weaver 20
head:weber -24
head:website 37
head:weeks -18
head:weiner -38
head:weingarten 16
head:west -45
head:westmacott -37
head:which -19
head:who -38
head:whom 24
head:whose -21
head:wife -49
head:wikileaks 19
head:wilcox 37
head:williams 48
head:witness -52
head:woman -21
head:women 17
head:work 17
head:worker -15
head:world -35
head:worths 56
head:x 38
head:yellen -21
head:york 39
head:your -31
head:youth -38
head:yue -36
head:zarate -18
head:zimmerman 31
head:zucker -17
length:0 -88
length:1 -33
length:2 -17
length:5 22
length:6 18
opens:" 81
opens:$ 44
opens:' 103
opens:'s -57
opens:, -124
opens:- -104
opens:. -73
opens:/ -51
opens:1 -46
opens:11 -20
opens:12 -34
opens:20 42
opens:200 22
opens:2008 -38
opens:2011 19
opens:2015 -16
opens:2016 -65
opens:23 -49
opens:30 -46
opens:33 -16
opens:34 20
opens:5 75
opens:64 -17
opens:: -25
opens:< -44
opens:@ -21
opens:a 52
opens:abortion 63
opens:about 117
opens:accepting 23
opens:according -29
opens:account -33
opens:accusations 61
opens:act -61
opens:ad 23
opens:addressing -36
opens:ads -23
opens:advantage -20
opens:advice -33
opens:african -39
opens:after -111
opens:against 46
opens:aides -18
opens:aimed -16
opens:al 42
opens:alan -40
opens:ali 46
opens:all 26
opens:allegiance 19
opens:allowing 91
opens:alone -25
opens:along 28
opens:although -22
opens:amendments 40
opens:america 19
opens:american 17
opens:among 37
opens:an 56
opens:and -169
opens:anonymity 43
opens:another 29
opens:answers 18
opens:anti 66
opens:any 35
opens:anyone 50
opens:appear -21
opens:appearing -20
opens:are -114
opens:arizona -18
opens:asked -30
opens:at -28
opens:attacks 24
opens:attempts -26
opens:attorney -20
opens:axelrod 26
opens:back 43
opens:ballots -25
opens:ban -56
opens:banning 24
opens:barack -23
opens:because -62
opens:beck -37
opens:before -104
opens:being 46
opens:benghazi -18
opens:berman -15
opens:betrayed -27
opens:billionaire 73
opens:black -82
opens:book -17
opens:both 51
opens:brafman 24
opens:braynard 15
opens:breitbart -23
opens:britain 67
opens:building -31
opens:bush 49
opens:but -32
opens:buzzfeed -19
opens:by -93
opens:calling 26
opens:cambridge -30
opens:came -32
opens:campaign -42
opens:can -34
opens:candidates 42
opens:canova -19
opens:capital -22
opens:carrier -32
opens:carson 38
opens:cbs -20
opens:central 27
opens:certain 39
opens:changes -15
opens:charleston -20
opens:charlie 17
opens:cheers -27
opens:child -23
opens:chris 39
opens:christie -27
opens:citizens -25
opens:civil 58
opens:class 37
opens:classified -42
opens:cleveland 16
opens:clients 25
opens:clinton 47
opens:closed 39
opens:closer 19
opens:comey 87
opens:comment -22
opens:comments 29
opens:committed -19
opens:committee -29
opens:common -24
opens:compelled 17
opens:concern 17
opens:concerns 62
opens:conference -29
opens:confidence 27
opens:confident 42
opens:congress -26
opens:congressional 18
opens:conservative -35
opens:constitutional -31
opens:contest -29
opens:contests -29
opens:contributions -44
opens:convention -25
opens:could -38
opens:creating 42
opens:criticism 103
opens:cruz 18
opens:curiel 17
opens:dan -21
opens:dave -27
opens:david -51
opens:de -23
opens:debate 18
opens:debt -18
opens:decades -31
opens:defeating -16
opens:defending 38
opens:defense 70
opens:defunding 44
opens:delegates -57
opens:democracy -22
opens:democratic 34
opens:democrats 20
opens:department 22
opens:despite -38
opens:details 75
opens:development -42
opens:devine -19
opens:did -26
opens:direct 60
opens:discrimination -23
opens:divided -18
opens:dnc 18
opens:do -55
opens:does -27
opens:doesn't -16
opens:donald 58
opens:doubt 25
opens:during -64
opens:economic 27
opens:edge -22
opens:effort 34
opens:efforts -20
opens:eight 21
opens:either 55
opens:election -34
opens:emails -19
opens:enough -42
opens:equal 27
opens:european 45
opens:every -40
opens:evidence 33
opens:expanded -17
opens:experts 36
opens:extremist -16
opens:exxon 18
opens:facebook -37
opens:fact -18
opens:far -17
opens:fast 38
opens:favor 150
opens:federal -28
opens:fell -40
opens:fellow 54
opens:finding -16
opens:firm -23
opens:first -26
opens:five 24
opens:for 30
opens:forbes -24
opens:foreigners 45
opens:former 30
opens:forward 39
opens:found -50
opens:four 18
opens:fox -17
opens:fracking -17
opens:frank -38
opens:free -28
opens:fresh 49
opens:from -56
opens:front -42
opens:frustration 30
opens:fun 49
opens:further -37
opens:geoff -20
opens:germany 48
opens:giving -31
opens:glass 15
opens:goes -16
opens:good -51
opens:goodbye 48
opens:gop 32
opens:government -17
opens:greater 41
opens:groups -20
opens:guilty 22
opens:half 18
opens:has -68
opens:have -71
opens:he 75
opens:he'd 102
opens:he'll 76
opens:help 48
opens:helping -35
opens:her 61
opens:herself -41
opens:highlight -18
opens:him 75
opens:his 76
opens:history 34
opens:holding 27
opens:home -34
opens:host 49
opens:hours 27
opens:house 24
opens:how 99
opens:however -38
opens:hundreds -27
opens:i -67
opens:id -29
opens:if 40
opens:illegal 64
opens:images 46
opens:immigrants 39
opens:immigration -37
opens:impossible 16
opens:in -84
opens:included -24
opens:increased 25
opens:indeed -15
opens:indiana 50
opens:individual 31
opens:information -19
opens:international -19
opens:investors -32
opens:iowa 18
opens:iran 31
opens:is -35
opens:islamic -47
opens:island -26
opens:isn't 40
opens:israel 19
opens:issued -20
opens:issues 20
opens:it 76
opens:its 25
opens:itself -27
opens:james -25
opens:jeb 64
opens:jim 23
opens:jobs -23
opens:jon -31
opens:july -24
opens:kasich 26
opens:ken -25
opens:khan 19
opens:large 19
opens:last 29
opens:law 63
opens:laws -17
opens:lead -62
opens:leadership -20
opens:least 45
opens:legislation -19
opens:less 16
opens:liberal -38
opens:liberals 26
opens:line 29
opens:list -30
opens:little 90
opens:long 21
opens:look -16
opens:losses 28
opens:made -31
opens:mail -16
opens:major 48
opens:makes -36
opens:manafort 57
opens:marco 45
opens:margin -26
opens:mark -26
opens:matt -31
opens:may -20
opens:mccain 26
opens:me 43
opens:meanwhile -20
opens:media 40
opens:men 16
opens:merrick -24
opens:message 20
opens:messages 17
opens:mexican -25
opens:mexicans 27
opens:miami 16
opens:might -39
opens:mike -49
opens:military 39
opens:millions -18
opens:mitt 77
opens:moderate 16
opens:moments 27
opens:more 65
opens:most 27
opens:mr 42
opens:mrs 75
opens:much 26
opens:muslim -26
opens:my 23
opens:national 23
opens:nearly -37
opens:new -25
opens:news -37
opens:next 15
opens:no 84
opens:non -19
opens:nuclear -20
opens:obama 65
opens:obamacare 34
opens:of -20
opens:office -18
opens:ohio 24
opens:on -26
opens:one 18
opens:ones -20
opens:opposing 16
opens:optimism 29
opens:or -99
opens:order -20
opens:other 99
opens:our 22
opens:out 46
opens:over 17
opens:overall -52
opens:paid -21
opens:parenthood -42
opens:paris -33
opens:part 64
opens:parties 78
opens:party 30
opens:paul -42
opens:pennsylvania -22
opens:people -34
opens:performance 36
opens:peter -21
opens:pic -32
opens:planned 43
opens:plans 58
opens:pointing 67
opens:police 33
opens:policies -27
opens:policy -68
opens:political -33
opens:politico 17
opens:politics 39
opens:polling 52
opens:poor -17
opens:pope 65
opens:popular -26
opens:positions 24
opens:post -17
opens:practices -21
opens:president -34
opens:presidential 64
opens:pretty -20
opens:primaries 41
opens:prominent 17
opens:promise 36
opens:proposals 17
opens:provisions 87
opens:published -26
opens:put -39
opens:putting 20
opens:questions 81
opens:rally 53
opens:randolph -20
opens:rather -26
opens:ready 76
opens:reasons 48
opens:recent -22
opens:released -45
opens:remarks 62
opens:rep -67
opens:reported -42
opens:reporters -21
opens:reports -17
opens:representative -29
opens:republicans 17
opens:requests -35
opens:richard -32
opens:rick -17
opens:rival 27
opens:robert -39
opens:role -24
opens:ron -17
opens:ronald -78
opens:rubio 67
opens:run -18
opens:russia 26
opens:ryan -18
opens:safe -29
opens:said -47
opens:sanders 80
opens:saturday 49
opens:saudi 16
opens:say -38
opens:scandal -31
opens:schedule -27
opens:schools -46
opens:secretary -56
opens:seeing 39
opens:seemed -31
opens:seems -32
opens:sen -34
opens:sending -20
opens:sept -18
opens:server -42
opens:services -32
opens:set -35
opens:seven -28
opens:several 44
opens:sexton -27
opens:she 67
opens:she'll 64
opens:shot 34
opens:should -40
opens:show -60
opens:showed -37
opens:shows -29
opens:shuster -16
opens:signs 21
opens:silent 31
opens:silicon 67
opens:since -73
opens:singer 27
opens:sitting 17
opens:six 51
opens:smith 20
opens:so 34
opens:social 58
opens:some 39
opens:someone 21
opens:something 26
opens:soon 22
opens:south 26
opens:spanish -18
opens:speaking -62
opens:specific 52
opens:spending 114
opens:spot -18
opens:stage -31
opens:state 48
opens:states 38
opens:steve -35
opens:steven -22
opens:stone 24
opens:stop -29
opens:stopping 36
opens:strength -50
opens:students -21
opens:sullivan 62
opens:sunday -73
opens:super -16
opens:superdelegates -40
opens:support 36
opens:supporters 16
opens:supporting -21
opens:sympathy 20
opens:syrian -24
opens:takes -43
opens:taking 38
opens:tank -25
opens:tax 82
opens:taxing 91
opens:teachers 26
opens:team -24
opens:ted 26
opens:telephone -28
opens:temporarily -60
opens:term -25
opens:territory -46
opens:terrorist -17
opens:testing 44
opens:texas -17
opens:than -55
opens:thanks 35
opens:that 147
opens:the 49
opens:their 76
opens:themselves 61
opens:then -21
opens:there 54
opens:these -25
opens:they 58
opens:they'll 20
opens:they're 82
opens:things 27
opens:this 38
opens:those 23
opens:though -16
opens:three -20
opens:through -17
opens:thursday -59
opens:ties -34
opens:time -17
opens:to 47
opens:today -24
opens:top 32
opens:track -18
opens:trade -25
opens:training -22
opens:transcripts -19
opens:transgender 16
opens:trump 63
opens:tuesday -46
opens:tunnels -22
opens:turkey -23
opens:turnout -56
opens:twice -20
opens:ukraine -25
opens:until -38
opens:up 18
opens:us 94
opens:usa -22
opens:users -29
opens:valeant 46
opens:vermont -19
opens:veterans -17
opens:video 18
opens:view 65
opens:violence -59
opens:virginia 18
opens:vote -29
opens:voter -43
opens:voters 19
opens:voting 16
opens:wall -38
opens:was -43
opens:wasserman 15
opens:ways -32
opens:we -48
opens:weak -33
opens:wednesday -56
opens:what 85
opens:when -116
opens:where 16
opens:whether 76
opens:which 38
opens:while -84
opens:white -17
opens:whose -23
opens:why 64
opens:wilcox -20
opens:will -23
opens:with -34
opens:work -55
opens:working -48
opens:would -44
opens:yahoo -22
opens:yes 43
opens:yet 20
opens:you 36
opens:zimmerman 60
opens:— -47
opens:‘ -20
opens:“ 79
quoted:no -46
quoted:no as 16
quoted:no aside -59
quoted:no at:about 38
quoted:no at:against 31
quoted:no at:ahead -28
quoted:no at:among -22
quoted:no at:around 17
quoted:no at:behind -18
quoted:no at:by -34
quoted:no at:during -45
quoted:no at:for 39
quoted:no at:from -49
quoted:no at:in -69
quoted:no at:into -39
quoted:no at:like 24
quoted:no at:off -16
quoted:no at:outside -22
quoted:no at:over 24
quoted:no at:than -39
quoted:no at:under -28
quoted:no at:upon 39
quoted:no at:within -36
quoted:no clause 20
quoted:no question 22
quoted:yes aside 65
quoted:yes aside-marked -18
quoted:yes at:about 16
quoted:yes at:against 20
quoted:yes at:at -57
quoted:yes at:down -33
quoted:yes at:for -32
quoted:yes at:from -33
quoted:yes at:in 39
quoted:yes at:like -40
quoted:yes at:off 40
quoted:yes at:out 25
quoted:yes at:over -15
quoted:yes at:through -29
quoted:yes colon -31
quoted:yes that 19
second -151
second as -21
second aside -161
second aside-marked -31
second at:about 51
second at:at -61
second at:by 40
second at:during -48
second at:for 26
second at:in -81
second at:with -21
second clause 53
second infinitive 106
second mark 55
second object -63
second question 54
side:after -49
side:main -28
side:none -16
speaker:determiner aside -26
speaker:determiner aside-marked 20
speaker:determiner at:against 52
speaker:determiner at:at -45
speaker:determiner at:beyond 19
speaker:determiner at:for -19
speaker:determiner at:from -54
speaker:determiner at:in -44
speaker:determiner at:of -44
speaker:determiner at:on 25
speaker:determiner at:out -26
speaker:determiner at:over 47
speaker:determiner at:to 39
speaker:determiner at:up -34
speaker:determiner at:with 33
speaker:determiner colon 50
speaker:determiner infinitive 29
speaker:determiner object 17
speaker:determiner question 38
speaker:everyone clause 31
speaker:he as 58
speaker:he aside 83
speaker:he aside-marked 52
speaker:he at:against 58
speaker:he at:at -20
speaker:he at:during -27
speaker:he at:for -53
speaker:he at:from -17
speaker:he at:in -27
speaker:he at:on -24
speaker:he at:out 15
speaker:he at:to -25
speaker:he at:up -23
speaker:he at:with -73
speaker:he clause 26
speaker:he infinitive -22
speaker:he mark 17
speaker:he object -17
speaker:he question 20
speaker:her -23
speaker:her aside -23
speaker:her at:on 22
speaker:her at:to -19
speaker:her clause 16
speaker:her infinitive -24
speaker:her mark -32
speaker:her object 32
speaker:her that 27
speaker:him -19
speaker:him clause 52
speaker:i aside -25
speaker:i aside-marked -36
speaker:i at:for -31
speaker:i at:in 16
speaker:i at:to 57
speaker:i at:with 51
speaker:i clause 34
speaker:i mark -28
speaker:i question -50
speaker:i that -54
speaker:it aside -58
speaker:it aside-marked 29
speaker:it at:for 16
speaker:it at:of 43
speaker:it at:on 56
speaker:it at:to 39
speaker:it clause -77
speaker:it mark 20
speaker:it object -28
speaker:it question -58
speaker:name 16
speaker:name as -48
speaker:name aside-marked 28
speaker:name at:among -34
speaker:name at:at -45
speaker:name at:between 22
speaker:name at:by 21
speaker:name at:down -32
speaker:name at:during 20
speaker:name at:in -19
speaker:name at:into -34
speaker:name at:like -54
speaker:name at:off 35
speaker:name at:out 35
speaker:name at:over 36
speaker:name at:under -21
speaker:name at:up 27
speaker:name at:with 16
speaker:name clause 28
speaker:name colon -57
speaker:name infinitive 33
speaker:name mark 28
speaker:name object 16
speaker:name question 21
speaker:name that 15
speaker:none -16
speaker:none aside 29
speaker:none aside-marked -43
speaker:none at:about 21
speaker:none at:at 15
speaker:none at:by 16
speaker:none at:for -53
speaker:none at:in -45
speaker:none at:into 31
speaker:none at:like 47
speaker:none at:over -27
speaker:none at:to -34
speaker:none at:within -17
speaker:none clause -23
speaker:none colon -52
speaker:none mark 25
speaker:none object 49
speaker:none that -18
speaker:noun -55
speaker:noun as -41
speaker:noun aside-marked -40
speaker:noun at:about 41
speaker:noun at:against -16
speaker:noun at:among 33
speaker:noun at:at -24
speaker:noun at:during -17
speaker:noun at:for 29
speaker:noun at:from -19
speaker:noun at:in -18
speaker:noun at:like -22
speaker:noun at:of 16
speaker:noun at:over -81
speaker:noun at:toward 31
speaker:noun at:up 48
speaker:noun at:with -39
speaker:noun clause 34
speaker:noun colon 53
speaker:noun question 28
speaker:noun that -38
speaker:number -62
speaker:number aside -63
speaker:number aside-marked -24
speaker:number at:by -42
speaker:number at:for 109
speaker:number at:in 18
speaker:number at:of -39
speaker:number at:on -30
speaker:number at:with 21
speaker:number clause -39
speaker:number mark -32
speaker:number object 31
speaker:number that 38
speaker:she as -50
speaker:she aside 46
speaker:she at:about -39
speaker:she at:for 16
speaker:she at:from 30
speaker:she at:of -20
speaker:she at:on -15
speaker:she at:to 41
speaker:she at:with 29
speaker:she clause -26
speaker:she mark 32
speaker:she object -26
speaker:she question 39
speaker:she that -61
speaker:someone 30
speaker:them object -27
speaker:them that 19
speaker:they as 38
speaker:they aside 52
speaker:they aside-marked -57
speaker:they at:for -39
speaker:they at:in 62
speaker:they at:on -27
speaker:they at:over 37
speaker:they at:to -44
speaker:they at:with -63
speaker:they clause -45
speaker:they infinitive 28
speaker:they mark 30
speaker:they object -58
speaker:they question 18
speaker:us -54
speaker:we 22
speaker:we at:about -21
speaker:we at:in 40
speaker:we colon -30
speaker:we infinitive 17
speaker:we object -24
speaker:who aside-marked -39
speaker:who at:about -18
speaker:who at:against -26
speaker:who at:for 30
speaker:who at:of 22
speaker:who at:on -42
speaker:who at:with 60
speaker:who infinitive -56
speaker:who mark 16
speaker:who object 19
speaker:who question -16
speaker:who that 56
speaker:you at:of 30
speaker:you at:to -25
speaker:you infinitive 23
speaker:you object 22
speaker:you that 18
verb:accuse 75
verb:accuse aside -30
verb:accuse at:by 70
verb:accuse clause -68
verb:accuse finite 19
verb:accuse object 89
verb:accuse passive 48
verb:acknowledge 71
verb:acknowledge aside 34
verb:acknowledge clause -23
verb:acknowledge finite 46
verb:acknowledge infinitive -51
verb:acknowledge object 35
verb:acknowledge progressive 21
verb:acknowledge that 56
verb:acquiesce 75
verb:acquiesce finite 39
verb:add 28
verb:add aside 163
verb:add aside-marked 31
verb:add at:to -129
verb:add clause -61
verb:add finite 38
verb:add gerund 66
verb:add infinitive -47
verb:add mark 120
verb:add object -106
verb:add that 71
verb:admit 19
verb:admit clause -22
verb:admit finite 45
verb:admit gerund -31
verb:admit infinitive -43
verb:admit that 51
verb:adore -21
verb:advise -65
verb:advise aside -55
verb:advise finite -70
verb:advise gerund 52
verb:advise infinitive 35
verb:advise progressive -56
verb:advocate -20
verb:advocate aside -28
verb:advocate at:for 39
verb:advocate clause -60
verb:advocate finite -51
verb:advocate infinitive 77
verb:advocate object 20
verb:affirm object -54
verb:agree 35
verb:agree at:to -22
verb:agree at:with 75
verb:agree clause 37
verb:agree infinitive -15
verb:agree object -81
verb:agree that 37
verb:aim 17
verb:aim infinitive 21
verb:aim noun 23
verb:aim passive -26
verb:allege 31
verb:allege clause 22
verb:allege gerund 37
verb:allege object -19
verb:allege that 54
verb:allow -52
verb:allow clause 35
verb:allow gerund -39
verb:allow object -55
verb:allow passive -28
verb:announce 87
verb:announce aside 25
verb:announce clause 65
verb:announce finite 37
verb:announce infinitive 15
verb:announce object 24
verb:answer aside-marked 31
verb:answer at:to -21
verb:answer clause -25
verb:answer finite -22
verb:answer gerund -16
verb:answer noun 34
verb:anticipate -22
verb:anticipate object -20
verb:apologize 20
verb:apologize finite 77
verb:apologize infinitive -48
verb:appeal -91
verb:appeal at:for -15
verb:appeal at:to -34
verb:appeal finite -23
verb:appeal gerund -23
verb:appeal infinitive -20
verb:appeal object -36
verb:appear -21
verb:appear at:at -34
verb:appear at:on -88
verb:appear clause 24
verb:appear gerund -62
verb:appear infinitive 53
verb:appear noun 25
verb:appear object 69
verb:appear that -37
verb:applaud 34
verb:applaud object 73
verb:appreciate -76
verb:appreciate finite -48
verb:appreciate object -31
verb:approve -19
verb:approve object 45
verb:argue 104
verb:argue aside-marked -58
verb:argue at:for 35
verb:argue at:in -29
verb:argue bare 24
verb:argue clause 42
verb:argue finite 35
verb:argue gerund 44
verb:argue infinitive 22
verb:argue that 68
verb:ask 46
verb:ask aside -95
verb:ask at:about -95
verb:ask at:for -49
verb:ask at:of -22
verb:ask bare -22
verb:ask clause 17
verb:ask finite 34
verb:ask gerund 34
verb:ask infinitive -44
verb:ask mark -27
verb:ask object 50
verb:ask passive 74
verb:ask progressive 77
verb:ask question 116
verb:assail 92
verb:assail finite 48
verb:assail infinitive 32
verb:assail object 45
verb:assert 50
verb:assert gerund 32
verb:assert object 30
verb:assert that 36
verb:assess -35
verb:assume -35
verb:assume clause -34
verb:assume gerund -41
verb:assume infinitive -27
verb:assume object -44
verb:assume that 42
verb:assure 39
verb:assure finite 43
verb:assure infinitive -16
verb:assure object 55
verb:assure passive 21
verb:assure that 16
verb:attack -20
verb:attack as 33
verb:attack aside 16
verb:attack at:against 61
verb:attack at:from -24
verb:attack at:in -23
verb:attack at:on 28
verb:attack bare -19
verb:attack clause -43
verb:attack finite -55
verb:attack gerund 21
verb:attack infinitive -38
verb:attack mark -39
verb:attack noun 53
verb:attack object 24
verb:attempt -50
verb:attempt gerund 29
verb:attempt noun -34
verb:attempt object -18
verb:attempt progressive -22
verb:attribute object 24
verb:attribute passive -29
verb:authorize -41
verb:authorize infinitive -54
verb:authorize passive -20
verb:avoid -51
verb:avoid clause -42
verb:avoid finite 17
verb:avoid gerund -26
verb:avoid infinitive -22
verb:back -19
verb:back at:against 29
verb:back at:at 30
verb:back at:by -32
verb:back at:from 20
verb:back at:in -33
verb:back at:of -24
verb:back at:on -32
verb:back bare -42
verb:back clause -32
verb:back finite -59
verb:back gerund 42
verb:back infinitive -31
verb:back mark 126
verb:back object 17
verb:back passive -17
verb:back progressive 36
verb:back that 26
verb:balk 50
verb:balk at:at 83
verb:balk finite 50
verb:ban -73
verb:ban at:on -32
verb:ban clause 38
verb:ban finite 43
verb:ban gerund -32
verb:ban infinitive -64
verb:ban noun -16
verb:ban object -39
verb:bark 39
verb:bark finite 39
verb:bash bare 38
verb:bash gerund 26
verb:bash infinitive -59
verb:bash object 57
verb:believe 36
verb:believe aside 63
verb:believe at:in 117
verb:believe bare -30
verb:believe clause -42
verb:believe gerund 16
verb:believe infinitive 17
verb:believe mark -84
verb:believe noun 81
verb:bemoan 36
verb:bemoan finite 36
verb:bemoan object 36
verb:bet -69
verb:bet finite -37
verb:bet noun -22
verb:bet that -31
verb:bill -120
verb:bill as 69
verb:bill bare -41
verb:bill clause -75
verb:bill finite -65
verb:bill infinitive 20
verb:bill noun -49
verb:bill object -84
verb:bill that -27
verb:blame 60
verb:blame at:for -29
verb:blame clause 22
verb:blame finite 16
verb:blame gerund 56
verb:blame infinitive -42
verb:blame object 90
verb:blast 94
verb:blast finite 76
verb:blast object 83
verb:bless -36
verb:block -68
verb:block clause -27
verb:block finite 17
verb:block gerund -41
verb:block infinitive -37
verb:block object -26
verb:blog 23
verb:blog noun 23
verb:boast 47
verb:boast at:of 58
verb:boast finite 38
verb:boast object -41
verb:boast that -17
verb:brag 74
verb:brag finite 45
verb:brief -46
verb:brief at:on 21
verb:brief clause -25
verb:brief finite -50
verb:brief gerund 37
verb:brief noun -33
verb:bristle that -16
verb:calculate -23
verb:calculate object -39
verb:call 59
verb:call aside -36
verb:call aside-marked -18
verb:call at:for 98
verb:call at:from 21
verb:call at:in 16
verb:call at:on 102
verb:call at:upon 26
verb:call at:with -42
verb:call clause 65
verb:call gerund 129
verb:call mark -43
verb:call object -25
verb:call passive -35
verb:call question -29
verb:call that 16
verb:care -59
verb:care at:about 25
verb:care clause -31
verb:care infinitive 20
verb:care noun -71
verb:care object -40
verb:cast -42
verb:cast finite 20
verb:cast gerund -77
verb:cast noun -22
verb:caution 18
verb:caution at:against -17
verb:caution finite 35
verb:caution that 44
verb:celebrate -49
verb:celebrate at:in -24
verb:celebrate clause -30
verb:celebrate finite -45
verb:celebrate gerund -32
verb:celebrate passive 19
verb:celebrate progressive 30
verb:challenge -40
verb:challenge at:over 17
verb:challenge finite -46
verb:challenge infinitive -41
verb:challenge noun -45
verb:challenge object 35
verb:challenge passive 55
verb:challenge that -32
verb:champion -46
verb:champion finite 32
verb:champion gerund -46
verb:chant 84
verb:chant at:of 74
verb:chant finite 34
verb:chant noun 43
verb:charge at:against -25
verb:charge at:of -30
verb:charge finite -42
verb:charge noun -52
verb:charge object 19
verb:charge passive 103
verb:cheer -32
verb:cheer as -22
verb:cheer aside -22
verb:cheer clause 18
verb:cheer finite -23
verb:cheer gerund 21
verb:cheer noun -24
verb:chide 62
verb:chide object 62
verb:choose -73
verb:choose aside -40
verb:choose gerund -15
verb:choose passive -44
verb:cite 96
verb:cite aside -24
verb:cite gerund 66
verb:cite mark 25
verb:cite object 99
verb:claim 40
verb:claim at:by -22
verb:claim at:of -48
verb:claim clause 64
verb:claim finite 63
verb:claim gerund -33
verb:claim passive -22
verb:claim progressive 47
verb:claim that 31
verb:command -83
verb:command finite -37
verb:command gerund -19
verb:command noun -21
verb:command object -49
verb:comment aside -17
verb:comment aside-marked 29
verb:comment at:about 40
verb:comment at:on 116
verb:comment clause -35
verb:comment mark -36
verb:comment noun -115
verb:comment object -27
verb:comment that -16
verb:commit -77
verb:commit at:to 24
verb:commit clause -15
verb:commit finite -57
verb:commit gerund -22
verb:commit object -19
verb:commit passive -43
verb:communicate -33
verb:compare -52
verb:compare at:to -30
verb:compare at:with -43
verb:compare clause 22
verb:compare finite -33
verb:compare gerund -56
verb:compare infinitive -29
verb:compare object 76
verb:complain 71
verb:complain aside 29
verb:complain at:about 23
verb:complain clause 46
verb:complain finite 57
verb:complain infinitive 26
verb:concede 34
verb:concede finite 67
verb:concede that 34
verb:concern at:about 48
verb:concern at:for 21
verb:concern at:of -23
verb:concern at:with 54
verb:concern finite -52
verb:concern gerund -44
verb:concern noun 52
verb:concern object -32
verb:concern passive 28
verb:concern that 51
verb:conclude 75
verb:conclude aside 24
verb:conclude aside-marked 27
verb:conclude finite 75
verb:conclude object -20
verb:conclude that 39
verb:condemn finite 48
verb:condemn infinitive -33
verb:confirm 61
verb:confirm aside 57
verb:confirm at:by -22
verb:confirm finite 57
verb:confirm passive -27
verb:confirm that 19
verb:consider aside 60
verb:consider gerund 18
verb:consider question -38
verb:consult -57
verb:consult clause -19
verb:consult gerund -44
verb:consult object -23
verb:contemplate 55
verb:contemplate finite 21
verb:contend that 28
verb:contest -117
verb:contest clause -23
verb:contest finite -56
verb:contest infinitive 30
verb:contest noun -61
verb:contest object -44
verb:contest that -26
verb:continue -51
verb:continue aside 15
verb:continue at:to 31
verb:continue clause -101
verb:continue gerund -33
verb:continue infinitive -38
verb:continue mark 108
verb:continue object -50
verb:continue progressive -17
verb:convince aside -22
verb:convince clause 28
verb:convince finite 38
verb:convince gerund -66
verb:convince object 18
verb:convince passive 29
verb:convince that -30
verb:correct -36
verb:correct finite -16
verb:correct infinitive 16
verb:correct object -50
verb:counsel -42
verb:counsel finite -32
verb:count -50
verb:count at:on 16
verb:count clause -23
verb:count finite -16
verb:count gerund -32
verb:count infinitive -50
verb:count progressive 19
verb:counter infinitive -51
verb:counter noun 43
verb:counter object 21
verb:credit -22
verb:credit at:for 31
verb:credit bare -16
verb:credit finite -45
verb:criticize 94
verb:criticize aside -90
verb:criticize at:by 25
verb:criticize at:for 26
verb:criticize clause 43
verb:criticize finite 28
verb:criticize gerund 25
verb:criticize infinitive -20
verb:criticize object 76
verb:criticize passive 49
verb:criticize progressive 16
verb:cry 19
verb:cry finite 38
verb:debate -43
verb:debate aside 35
verb:debate aside-marked -18
verb:debate at:at -16
verb:debate at:in -21
verb:debate at:with 21
verb:debate clause -45
verb:debate colon 33
verb:debate finite -76
verb:debate gerund 19
verb:debate infinitive -22
verb:debate mark 18
verb:debate object -24
verb:debate that -29
verb:decide gerund 18
verb:decide infinitive 28
verb:decide question -31
verb:declare 87
verb:declare aside-marked 23
verb:declare finite 16
verb:declare infinitive 29
verb:declare mark 49
verb:declare passive 41
verb:declare that 55
verb:decline aside -33
verb:decline aside-marked -43
verb:decline clause 16
verb:decline finite 67
verb:decline gerund -38
verb:decline infinitive 84
verb:decline noun -30
verb:decry 50
verb:decry finite 33
verb:decry object 37
verb:dedicate aside 34
verb:dedicate finite -53
verb:dedicate infinitive -38
verb:dedicate object 38
verb:dedicate passive 27
verb:deem -19
verb:deem finite 20
verb:deem passive -39
verb:defend 23
verb:defend clause 17
verb:defend finite 89
verb:defend gerund -29
verb:defend infinitive -16
verb:defend object 48
verb:deflect 29
verb:deflect finite 29
verb:deflect object 41
verb:deliver -68
verb:deliver clause -17
verb:deliver finite -26
verb:deliver gerund 62
verb:deliver infinitive -78
verb:demand at:of -36
verb:demand finite 35
verb:demand gerund 33
verb:demand noun -40
verb:demand object 66
verb:demand progressive -25
verb:demand that -25
verb:demonstrate -17
verb:demonstrate object -76
verb:denounce 84
verb:denounce finite 41
verb:denounce gerund 30
verb:denounce object 82
verb:deny finite 60
verb:deny gerund -29
verb:deny object -20
verb:deny that 45
verb:depict gerund 18
verb:deride 36
verb:deride finite 65
verb:deride object 39
verb:deride passive -28
verb:describe 71
verb:describe as 21
verb:describe aside -22
verb:describe aside-marked -20
verb:describe clause 27
verb:describe finite 18
verb:describe gerund 93
verb:describe infinitive -34
verb:describe noun 32
verb:describe object 51
verb:describe question 21
verb:desire finite -35
verb:desire noun 66
verb:detail aside 18
verb:detail clause 23
verb:detail finite -73
verb:detail gerund 78
verb:detail noun -15
verb:detect -49
verb:detect infinitive -30
verb:detect object -44
verb:determine -46
verb:determine infinitive -18
verb:determine object -73
verb:determine passive -35
verb:determine question 36
verb:direct -76
verb:direct aside -15
verb:direct clause 32
verb:direct finite -76
verb:direct noun 29
verb:disagree 51
verb:disagree at:with 42
verb:disapprove 20
verb:disapprove finite 20
verb:disavow clause -37
verb:disavow finite -34
verb:disavow infinitive 21
verb:disavow object 34
verb:disclose 52
verb:disclose finite 33
verb:disclose infinitive -17
verb:discourage -24
verb:discourage object -22
verb:discover -46
verb:discover infinitive -38
verb:discover object -30
verb:discuss 46
verb:discuss aside-marked -16
verb:discuss finite 46
verb:discuss infinitive 31
verb:discuss object 60
verb:discuss progressive -23
verb:discuss question 36
verb:dismiss 104
verb:dismiss clause 44
verb:dismiss finite 27
verb:dismiss gerund 67
verb:dismiss object 41
verb:disparage finite 21
verb:disparage object 21
verb:dispute finite -22
verb:dispute noun 19
verb:dispute object 26
verb:document -31
verb:document aside -17
verb:document clause -16
verb:document finite -41
verb:document object 27
verb:doubt 32
verb:doubt at:about -33
verb:doubt noun 42
verb:doubt object -33
verb:doubt that 87
verb:downplay -29
verb:downplay finite 30
verb:downplay infinitive -29
verb:downplay object 26
verb:dream -50
verb:dream finite -38
verb:dub 39
verb:dub finite 28
verb:echo 31
verb:echo aside -16
verb:echo at:by -19
verb:echo clause 58
verb:echo finite 44
verb:echo gerund 16
verb:echo passive -21
verb:elude -28
verb:elude object -28
verb:email -61
verb:email bare -15
verb:email clause -63
verb:email finite -44
verb:email mark 26
verb:email object -16
verb:email that -31
verb:emerge -100
verb:emerge as -54
verb:emerge finite -42
verb:emerge gerund -36
verb:emphasize 63
verb:emphasize aside -17
verb:emphasize finite 16
verb:emphasize infinitive 72
verb:emphasize object 51
verb:encourage finite -18
verb:encourage gerund -34
verb:encourage infinitive 88
verb:encourage progressive -40
verb:endorse aside -52
verb:endorse aside-marked -49
verb:endorse at:by -32
verb:endorse clause 49
verb:endorse finite 41
verb:endorse gerund -28
verb:endorse object 60
verb:endorse progressive 23
verb:enjoy clause 48
verb:enjoy object -68
verb:envision 32
verb:envision object 19
verb:establish -47
verb:establish clause -17
verb:establish gerund -22
verb:establish object -23
verb:estimate object -20
verb:estimate that 16
verb:evaluate -21
verb:expect 69
verb:expect aside 19
verb:expect at:to 63
verb:expect clause 39
verb:expect finite -79
verb:expect gerund 92
verb:expect infinitive 55
verb:expect object -22
verb:expect passive 53
verb:expect progressive -21
verb:explain 98
verb:explain aside 21
verb:explain finite 41
verb:explain infinitive 33
verb:explain mark 22
verb:explain question 69
verb:explain that 20
verb:expose -62
verb:expose object -37
verb:express 68
verb:express aside -16
verb:express finite 39
verb:express infinitive 26
verb:express object 143
verb:fault 21
verb:favor at:of 49
verb:favor finite -29
verb:favor gerund -46
verb:favor noun 44
verb:favor object 17
verb:favor that -49
verb:fear 27
verb:fear at:of -20
verb:fear clause 21
verb:fear finite -36
verb:fear gerund 30
verb:fear noun 46
verb:fear object 28
verb:fear that 23
verb:feel -17
verb:feel aside 34
verb:feel gerund -24
verb:feel mark -66
verb:feel noun 34
verb:feel object 32
verb:feel progressive -59
verb:feel that -83
verb:find -42
verb:find aside 83
verb:find clause -93
verb:find finite 42
verb:find gerund -46
verb:find infinitive -69
verb:find noun 39
verb:find object -54
verb:find passive -24
verb:find that 24
verb:focus -44
verb:focus at:of -28
verb:focus at:on 64
verb:focus infinitive 82
verb:focus noun -44
verb:focus object -80
verb:focus passive -68
verb:focus that -20
verb:forecast 60
verb:forecast noun 57
verb:forecast object 20
verb:foresee 39
verb:foresee finite 39
verb:foresee object 39
verb:forget 23
verb:forget finite -17
verb:gesture clause -26
verb:gesture finite 20
verb:grieve -29
verb:guarantee -55
verb:guarantee noun -32
verb:guarantee object 29
verb:guarantee passive 15
verb:guess bare 18
verb:guess finite 51
verb:guess question 20
verb:hail 32
verb:hail finite 46
verb:hail object 32
verb:hammer -24
verb:hammer gerund 15
verb:harangue 28
verb:hear -81
verb:hear at:about -30
verb:hear at:in 43
verb:hear clause 22
verb:hear finite -67
verb:hear gerund -40
verb:hear noun -19
verb:hear object -30
verb:hear progressive 40
verb:hear question -29
verb:hear that -24
verb:heckle 34
verb:herald 21
verb:herald finite 21
verb:herald object 23
verb:hide -40
verb:hide object -20
verb:highlight 51
verb:highlight clause 36
verb:highlight infinitive 61
verb:highlight object 30
verb:hint 54
verb:hint at:at 75
verb:hint at:of -45
verb:hint clause 67
verb:hint finite 18
verb:hint that -53
verb:hope 55
verb:hope aside -31
verb:hope at:for 26
verb:hope at:of 20
verb:hope clause 29
verb:hope finite -31
verb:hope infinitive 38
verb:hope noun 102
verb:hope object 32
verb:hope that -50
verb:identify 38
verb:identify as 21
verb:identify at:with 45
verb:identify finite 32
verb:identify gerund -66
verb:identify object -39
verb:ignore -24
verb:ignore clause -21
verb:ignore finite 21
verb:ignore passive -29
verb:imagine -21
verb:imagine finite 48
verb:imagine infinitive -34
verb:imagine object -20
verb:implore 31
verb:imply 19
verb:imply clause 18
verb:imply finite 48
verb:imply that 32
verb:include -116
verb:include clause -60
verb:include colon 91
verb:include finite 50
verb:include gerund -157
verb:include infinitive -17
verb:include object -99
verb:indicate 28
verb:indicate aside 56
verb:indicate clause -16
verb:indicate finite 53
verb:indicate object -26
verb:indicate that 25
verb:indict -41
verb:indict infinitive -23
verb:indict object -30
verb:inform finite 32
verb:insist 74
verb:insist aside 20
verb:insist at:on -39
verb:insist clause 74
verb:insist finite 69
verb:insist that 59
verb:insult -16
verb:insult finite -18
verb:intend finite -40
verb:intend infinitive -74
verb:intend passive 60
verb:interpret 100
verb:interpret passive 54
verb:interview -117
verb:interview at:for -16
verb:interview at:on -18
verb:interview at:with -63
verb:interview clause -45
verb:interview finite -111
verb:interview passive -17
verb:interview that 70
verb:introduce -20
verb:introduce aside 25
verb:introduce clause 54
verb:introduce finite -58
verb:introduce gerund 34
verb:introduce infinitive 26
verb:introduce passive -23
verb:invite -33
verb:invite finite -63
verb:invite object -30
verb:invite passive 23
verb:invoke finite -20
verb:invoke object -16
verb:issue -56
verb:issue aside -54
verb:issue at:by 24
verb:issue at:for -21
verb:issue at:in -18
verb:issue at:like -16
verb:issue at:with 60
verb:issue clause 44
verb:issue finite -38
verb:issue gerund -28
verb:issue mark 54
verb:issue that -86
verb:jab infinitive 57
verb:joke 47
verb:joke aside -17
verb:joke at:about 47
verb:joke finite 15
verb:joke gerund 26
verb:joke mark 44
verb:joke that 32
verb:judge -63
verb:judge bare -15
verb:judge clause -42
verb:judge finite -84
verb:judge infinitive 57
verb:judge noun -31
verb:judge object 22
verb:judge that 21
verb:justify -15
verb:justify object 23
verb:knock -55
verb:knock infinitive -30
verb:know as 63
verb:know aside 40
verb:know at:about -21
verb:know at:for 22
verb:know gerund -28
verb:know infinitive -18
verb:know passive 60
verb:know that -18
verb:label finite -21
verb:lament 72
verb:lament aside -18
verb:lament finite 62
verb:lament object 72
verb:lash 16
verb:lash at:out 23
verb:lash finite 60
verb:lash gerund -39
verb:laugh -45
verb:laugh noun -25
verb:learn at:about -33
verb:learn at:in 16
verb:learn clause 35
verb:learn finite 23
verb:learn object -21
verb:like -65
verb:like aside 20
verb:like bare -52
verb:like clause -74
verb:like finite -49
verb:like infinitive 82
verb:like noun 52
verb:like object -78
verb:liken 31
verb:liken finite 31
verb:liken object 37
verb:list at:on -22
verb:list clause 108
verb:list gerund 30
verb:list object 23
verb:list passive -17
verb:lob -22
verb:log object -31
verb:long -49
verb:long as -55
verb:long bare -33
verb:long clause 26
verb:long finite -37
verb:long infinitive -23
verb:long noun 16
verb:long object 23
verb:look at:at 39
verb:look at:for 17
verb:look at:like 38
verb:look at:over -25
verb:look bare 38
verb:look clause -44
verb:look finite -27
verb:look infinitive 54
verb:look noun 45
verb:look object -38
verb:look that -25
verb:love -20
verb:love noun -18
verb:love object -23
verb:maintain -89
verb:maintain aside 34
verb:maintain clause -40
verb:maintain finite -31
verb:maintain gerund -16
verb:maintain infinitive -26
verb:maintain object -83
verb:maintain passive -19
verb:maintain that 16
verb:mean -89
verb:mean at:for 42
verb:mean finite -95
verb:mean gerund -31
verb:mean infinitive 33
verb:mean noun -37
verb:mean object -69
verb:mean passive 71
verb:mean that -72
verb:measure -40
verb:measure aside 39
verb:measure finite -51
verb:measure infinitive -40
verb:measure object -58
verb:mention 65
verb:mention as -20
verb:mention at:of 47
verb:mention at:on -38
verb:mention clause 27
verb:mention finite 30
verb:mention gerund 25
verb:mention infinitive -24
verb:mention noun 76
verb:mention object 66
verb:mention passive -42
verb:mention that 38
verb:message at:about 24
verb:message at:for -30
verb:message at:of 90
verb:message at:on 18
verb:message bare 16
verb:message clause -53
verb:message colon 69
verb:message finite -80
verb:message infinitive -26
verb:message mark 57
verb:message noun 49
verb:message object -69
verb:message that -92
verb:minimize -45
verb:minimize object -41
verb:mistake -21
verb:mistake noun -18
verb:mistake object -16
verb:mock 22
verb:mock aside -20
verb:mock clause 33
verb:mock finite 47
verb:mock noun -26
verb:mock object 22
verb:mourn -22
verb:mourn object -20
verb:mull 59
verb:name aside 41
verb:name at:for -39
verb:name at:in 36
verb:name at:of -20
verb:name at:on 26
verb:name clause -21
verb:name finite -26
verb:name gerund 17
verb:name infinitive 34
verb:name noun -93
verb:name object 16
verb:name passive 66
verb:nod noun -19
verb:nominate clause -39
verb:nominate finite 60
verb:nominate gerund -71
verb:nominate infinitive -24
verb:nominate noun -29
verb:nominate object 19
verb:nominate passive 25
verb:note 67
verb:note aside 42
verb:note at:in -38
verb:note clause 54
verb:note colon -55
verb:note finite 60
verb:note gerund 61
verb:note infinitive -43
verb:note mark 19
verb:note noun -26
verb:note that 71
verb:offer -18
verb:offer aside -18
verb:offer at:by -16
verb:offer gerund -48
verb:offer infinitive 39
verb:offer noun -53
verb:offer object 37
verb:offer progressive 48
verb:opine 55
verb:opine finite 55
verb:oppose aside 44
verb:oppose at:by -23
verb:oppose bare 75
verb:oppose finite 17
verb:oppose gerund -40
verb:oppose infinitive -68
verb:oppose noun 67
verb:oppose object 17
verb:oppose passive -48
verb:order -22
verb:order infinitive -32
verb:order noun -79
verb:order that 20
verb:outline 27
verb:overlook -55
verb:overlook finite -16
verb:overlook gerund -24
verb:overlook object -40
verb:paint -17
verb:paint gerund 38
verb:paint noun -16
verb:pass -38
verb:pass at:on -18
verb:pass clause -29
verb:pass finite -54
verb:pass gerund 52
verb:pass infinitive -54
verb:pass noun 26
verb:pass object 20
verb:perceive -38
verb:perceive object -30
verb:persuade 24
verb:persuade finite 23
verb:persuade gerund -20
verb:persuade infinitive 31
verb:petition 17
verb:picture -50
verb:picture at:of -17
verb:picture finite -36
verb:picture noun -49
verb:picture object -17
verb:picture that -19
verb:pitch -59
verb:pitch gerund -33
verb:pitch infinitive -19
verb:pitch noun -31
verb:pivot -50
verb:pivot at:to -44
verb:pivot finite 25
verb:plan -71
verb:plan at:for -64
verb:plan bare -23
verb:plan clause -33
verb:plan finite -60
verb:plan gerund 37
verb:plan infinitive 55
verb:plan noun 21
verb:plan object -39
verb:plan progressive -50
verb:plan that -31
verb:plead 26
verb:plead clause -43
verb:plead finite 41
verb:plead object 52
verb:pledge at:to 53
verb:pledge clause -35
verb:pledge finite -33
verb:pledge infinitive 39
verb:pledge noun -21
verb:pledge object -74
verb:point aside -26
verb:point at:behind -20
verb:point at:for -42
verb:point at:in -21
verb:point at:out 55
verb:point at:over -19
verb:point at:to 42
verb:point finite -16
verb:point gerund 56
verb:point infinitive 50
verb:point noun -64
verb:point object -39
verb:point progressive 33
verb:point question 18
verb:point that 57
verb:poke 44
verb:poke object 44
verb:poll -145
verb:poll clause -62
verb:poll finite -129
verb:poll gerund -46
verb:poll object -80
verb:poll that -24
verb:portray 75
verb:portray as 16
verb:portray infinitive 32
verb:portray object 96
verb:portray passive 23
verb:posit 16
verb:post -59
verb:post aside 23
verb:post aside-marked 23
verb:post at:on -35
verb:post clause -43
verb:post finite -34
verb:post gerund 20
verb:post infinitive 17
verb:post mark 48
verb:post noun -44
verb:post passive -32
verb:praise 68
verb:praise aside -42
verb:praise at:of 18
verb:praise finite 111
verb:praise infinitive -60
verb:praise noun 17
verb:praise object 74
verb:praise progressive 34
verb:pray -47
verb:pray at:for -41
verb:pray gerund -33
verb:predict 75
verb:predict clause 68
verb:predict finite 52
verb:predict gerund -17
verb:predict object -19
verb:prefer 63
verb:prefer infinitive 50
verb:prefer object 51
verb:press aside -26
verb:press at:by 20
verb:press at:on 17
verb:press finite -67
verb:press gerund 86
verb:press infinitive -17
verb:press object -35
verb:press passive 29
verb:press that -38
verb:presume finite -43
verb:presume object -26
verb:proclaim 17
verb:project aside 37
verb:project at:at -17
verb:project clause -45
verb:project finite -25
verb:project noun -39
verb:project passive 82
verb:promise 58
verb:promise at:to 36
verb:promise bare -23
verb:promise clause -21
verb:promise gerund 21
verb:promise infinitive 53
verb:promise object 66
verb:promise that 18
verb:promote -26
verb:promote finite 16
verb:promote gerund -63
verb:pronounce finite 24
verb:propose 55
verb:propose clause 71
verb:propose gerund 52
verb:propose infinitive 28
verb:propose that 29
verb:protest -33
verb:protest at:of 25
verb:protest clause 26
verb:protest finite -30
verb:protest infinitive -23
verb:protest noun -19
verb:protest object -17
verb:prove -79
verb:prove finite -69
verb:prove object -72
verb:prove that 32
verb:provide -59
verb:provide aside 73
verb:provide at:by -16
verb:provide clause -44
verb:provide finite -25
verb:provide gerund -32
verb:provide infinitive 36
verb:provide object -44
verb:provide progressive -34
verb:publicize 49
verb:publish -37
verb:publish aside -39
verb:publish at:in -18
verb:publish clause 26
verb:publish finite -32
verb:publish gerund 26
verb:publish mark -34
verb:publish object 45
verb:publish passive -22
verb:pursue -50
verb:pursue clause -22
verb:pursue finite -36
verb:pursue gerund -19
verb:pursue object -36
verb:push at:against 19
verb:push at:by 20
verb:push at:for 76
verb:push clause -30
verb:push finite 29
verb:push noun -70
verb:push object -65
verb:push passive 28
verb:push progressive 42
verb:push that -83
verb:question as -32
verb:question at:for -34
verb:question at:from -16
verb:question at:in -25
verb:question at:of 38
verb:question at:on 24
verb:question clause -41
verb:question colon 49
verb:question gerund 21
verb:question infinitive -17
verb:question object 109
verb:question progressive -15
verb:question question 50
verb:question that -20
verb:quote aside -21
verb:quote aside-marked 19
verb:quote clause -23
verb:quote finite -23
verb:quote object 50
verb:rail 25
verb:rail at:against -28
verb:rail finite 63
verb:rate -122
verb:rate aside -19
verb:rate at:for -16
verb:rate at:in 46
verb:rate clause -27
verb:rate finite -56
verb:rate gerund -36
verb:rate noun -30
verb:rate object -63
verb:ratify 19
verb:read aside 42
verb:read aside-marked 97
verb:read bare 24
verb:read clause -46
verb:read gerund -16
verb:read infinitive 17
verb:read mark 61
verb:read object -105
verb:reaffirm 44
verb:reaffirm finite 44
verb:reaffirm object 39
verb:realize that 28
verb:reason -55
verb:reason at:for -29
verb:reason clause -37
verb:reason finite -45
verb:reason infinitive 33
verb:reason noun -24
verb:reason object -18
verb:reassure infinitive 20
verb:rebuff finite -28
verb:rebuke 34
verb:rebuke finite 24
verb:rebuke object 27
verb:rebut 68
verb:rebut infinitive 30
verb:rebut object 60
verb:recall 75
verb:recall clause -34
verb:recall gerund 75
verb:recall object 57
verb:recall that 16
verb:recite 41
verb:recite infinitive 49
verb:recite object 43
verb:recognize 19
verb:recognize clause -17
verb:recognize finite -46
verb:recognize gerund 39
verb:recognize object -16
verb:recognize passive 39
verb:recognize that 59
verb:recommend clause 16
verb:recommend finite 28
verb:recommend that 16
verb:record -117
verb:record at:of -18
verb:record clause 15
verb:record finite -74
verb:record noun -25
verb:record object -27
verb:recount 22
verb:recount finite 48
verb:recount object 22
verb:refer 53
verb:refer aside-marked -38
verb:refer at:to 67
verb:refer clause 45
verb:refer gerund 88
verb:refer infinitive 50
verb:refer object -51
verb:refer progressive -26
verb:reference 26
verb:reference at:to -19
verb:reference gerund 18
verb:reference infinitive 67
verb:reflect -74
verb:reflect at:on 62
verb:reflect clause -28
verb:reflect finite -36
verb:reflect gerund -21
verb:reflect infinitive -20
verb:reflect object -48
verb:reflect passive -21
verb:reflect that -31
verb:refuse 15
verb:refuse aside-marked -55
verb:refuse finite 43
verb:refuse infinitive 51
verb:refute 22
verb:regard as 19
verb:regard finite 39
verb:regard gerund -55
verb:regard object -21
verb:register -90
verb:register as 17
verb:register clause -42
verb:register finite -82
verb:register object -31
verb:register passive -22
verb:regret -19
verb:regret finite -24
verb:regret noun -22
verb:reiterate 60
verb:reiterate finite 27
verb:reiterate object 40
verb:reject 25
verb:reject aside 15
verb:reject at:by 26
verb:reject clause -51
verb:reject gerund -48
verb:reject infinitive -32
verb:reject object 63
verb:reject passive 45
verb:relate -90
verb:relate at:to -17
verb:relate finite -77
verb:relate infinitive -32
verb:relate object -29
verb:relay -23
verb:release -67
verb:release aside -45
verb:release at:of -47
verb:release at:on -20
verb:release clause 27
verb:release finite -20
verb:release gerund -18
verb:release infinitive -64
verb:release object 20
verb:release passive -27
verb:release progressive 63
verb:remain -122
verb:remain at:in 22
verb:remain at:on -16
verb:remain clause -62
verb:remain finite -40
verb:remain gerund -29
verb:remain infinitive -34
verb:remain mark -35
verb:remain noun -19
verb:remark -15
verb:remark aside-marked 57
verb:remark at:on 24
verb:remark finite -30
verb:remark gerund 63
verb:remark noun -35
verb:remark object -46
verb:remember 78
verb:remember aside -15
verb:remember bare 39
verb:remember infinitive -27
verb:remember object 41
verb:remember passive 66
verb:remember that -31
verb:remind 51
verb:remind aside -27
verb:remind clause -16
verb:remind finite 20
verb:remind gerund -26
verb:remind infinitive 25
verb:remind object 88
verb:remind question -18
verb:remind that 37
verb:renounce 38
verb:renounce object 38
verb:repeat 27
verb:repeat finite -28
verb:repeat gerund 52
verb:repeat infinitive 30
verb:repeat object 31
verb:reply 53
verb:reply aside 54
verb:reply finite 22
verb:reply mark 52
verb:report aside 105
verb:report aside-marked 49
verb:report at:by -25
verb:report at:for -25
verb:report at:in 43
verb:report at:of -25
verb:report gerund -40
verb:report infinitive 19
verb:report mark -33
verb:request -25
verb:request at:for 19
verb:request noun -21
verb:require -20
verb:require bare 23
verb:require clause -45
verb:require finite -43
verb:require gerund -15
verb:require infinitive 59
verb:resolve finite -27
verb:resolve infinitive 17
verb:resolve object -28
verb:respect -49
verb:respect finite -98
verb:respect noun 57
verb:respect object -64
verb:respond 34
verb:respond aside 35
verb:respond aside-marked 23
verb:respond at:by -31
verb:respond at:to -21
verb:respond clause 68
verb:respond finite 40
verb:respond gerund -28
verb:respond infinitive -25
verb:respond mark 51
verb:respond object -31
verb:respond that 19
verb:restrict gerund 45
verb:restrict object 17
verb:restrict passive -18
verb:retweet finite 46
verb:retweet object 23
verb:reveal 39
verb:reveal aside 21
verb:reveal clause 60
verb:reveal finite 46
verb:reveal infinitive -34
verb:reveal object -55
verb:reveal that 55
verb:ridicule 26
verb:ridicule object 29
verb:rip 23
verb:rip at:into 28
verb:rip object 38
verb:rule -81
verb:rule aside 31
verb:rule at:for 21
verb:rule finite -19
verb:rule infinitive -22
verb:rule noun -47
verb:rule object -75
verb:rule that 16
verb:sanction -66
verb:sanction finite -46
verb:savage 16
verb:savage object 16
verb:say 84
verb:say as -63
verb:say aside 170
verb:say aside-marked 53
verb:say at:about -82
verb:say at:at -97
verb:say at:by 16
verb:say at:for 17
verb:say at:in -78
verb:say at:of -90
verb:say at:on -89
verb:say at:with -24
verb:say bare 61
verb:say clause 147
verb:say colon 31
verb:say infinitive -87
verb:say mark 69
verb:say noun 137
verb:say object -28
verb:say passive 27
verb:say progressive 15
verb:say question 36
verb:say that 76
verb:scoff 61
verb:scoff finite 37
verb:scold 24
verb:scold finite 24
verb:scorn -26
verb:second -73
verb:second at:with -16
verb:second clause -29
verb:second finite -16
verb:second infinitive -20
verb:second noun -46
verb:see as 19
verb:see aside 19
verb:see at:by 22
verb:see at:in 27
verb:see at:on -37
verb:see bare -29
verb:see finite 28
verb:see gerund -34
verb:see infinitive -34
verb:see noun 29
verb:see object -31
verb:see question -58
verb:see that 42
verb:seek at:to 34
verb:seek clause -39
verb:seek finite -36
verb:seek gerund 46
verb:seek noun 31
verb:seek object 31
verb:seek progressive -21
verb:seem 30
verb:seem aside -30
verb:seem aside-marked -22
verb:seem at:like 58
verb:seem finite 43
verb:seem gerund -25
verb:seem infinitive 51
verb:seem object -18
verb:sense finite -58
verb:sense noun 25
verb:sense object -31
verb:sense that 16
verb:share -54
verb:share aside 32
verb:share at:by -21
verb:share at:with 22
verb:share finite 16
verb:share infinitive -43
verb:share noun -47
verb:share object -17
verb:share passive -17
verb:shout 73
verb:shout aside-marked 32
verb:shout finite 34
verb:shout gerund 18
verb:shout mark 53
verb:show as 20
verb:show aside 68
verb:show aside-marked -46
verb:show at:of 23
verb:show at:off -20
verb:show clause -47
verb:show gerund -57
verb:show mark -87
verb:show noun -34
verb:show object 98
verb:show passive 66
verb:show progressive 46
verb:show that -19
verb:showcase -19
verb:showcase object -42
verb:shrug 49
verb:shrug at:off 29
verb:shrug finite 20
verb:sign -56
verb:sign at:for 25
verb:sign at:of 79
verb:sign at:on -21
verb:sign at:up -24
verb:sign finite -16
verb:sign infinitive -36
verb:sign noun 26
verb:sign object -64
verb:sign that -25
verb:signal noun -43
verb:signal that 19
verb:sing 55
verb:sing finite 70
verb:skip -59
verb:skip infinitive -25
verb:skip object -33
verb:slam 39
verb:slam gerund 44
verb:slam object 40
verb:slap -28
verb:smile finite 20
verb:smile gerund -38
verb:smile noun 23
verb:smile object -34
verb:snap -36
verb:snap finite -32
verb:snap object -36
verb:sound -22
verb:sound at:like -34
verb:sound at:off 54
verb:sound finite 52
verb:sound gerund -42
verb:sound noun -26
verb:speak -59
verb:speak at:about 92
verb:speak at:at -35
verb:speak at:for -38
verb:speak at:of 120
verb:speak at:on -33
verb:speak at:out 79
verb:speak at:up 35
verb:speak at:with -28
verb:speak clause -25
verb:speak gerund -62
verb:speak infinitive -34
verb:speak mark -57
verb:speak noun 20
verb:speak object -60
verb:speak progressive -60
verb:speak that -31
verb:speculate 29
verb:speculate finite 29
verb:speculate that 15
verb:spell 19
verb:spell finite 19
verb:stand -72
verb:stand at:behind -17
verb:stand at:in -27
verb:stand at:out -18
verb:stand at:with 19
verb:stand gerund -43
verb:stand infinitive -17
verb:stand noun -24
verb:state -87
verb:state aside-marked 142
verb:state bare -21
verb:state clause -94
verb:state finite -130
verb:state gerund 101
verb:state infinitive 62
verb:state mark 51
verb:state noun -156
verb:state object -67
verb:state question -25
verb:state that 55
verb:stress 34
verb:stress aside -25
verb:stress finite 15
verb:stress gerund 28
verb:stress noun -23
verb:stress object 46
verb:study -111
verb:study aside -24
verb:study finite -74
verb:study noun -25
verb:study object -38
verb:submit -28
verb:submit object -22
verb:subpoena -23
verb:sue -17
verb:sue finite -22
verb:sue object -34
verb:suggest 84
verb:suggest aside-marked -42
verb:suggest clause 53
verb:suggest finite 16
verb:suggest object 27
verb:suggest that 39
verb:summon -29
verb:summon finite -29
verb:support aside -26
verb:support aside-marked -25
verb:support at:among -43
verb:support at:behind 53
verb:support at:in -16
verb:support at:of 51
verb:support at:on -29
verb:support at:to 40
verb:support bare 52
verb:support clause 27
verb:support colon -16
verb:support finite -40
verb:support gerund -17
verb:support infinitive -58
verb:support mark -54
verb:support noun 48
verb:support object 56
verb:support passive -35
verb:support progressive -47
verb:support question -20
verb:surprise -47
verb:surprise finite -17
verb:surprise noun 45
verb:surprise object -37
verb:surprise passive -27
verb:surprise that 26
verb:survey -119
verb:survey clause -37
verb:survey finite -88
verb:survey noun -23
verb:survey object -59
verb:suspect object -52
verb:suspect that 78
verb:swipe 50
verb:swipe at:at 56
verb:swipe finite 58
verb:swipe noun 19
verb:talk 25
verb:talk aside -19
verb:talk at:about 71
verb:talk at:of 47
verb:talk at:to -41
verb:talk finite 36
verb:talk noun 21
verb:talk object -58
verb:talk progressive -31
verb:talk that -65
verb:tally -21
verb:taunt 28
verb:teach -71
verb:teach aside -48
verb:teach finite -32
verb:teach gerund -31
verb:teach object -47
verb:tell 55
verb:tell aside-marked 71
verb:tell clause 64
verb:tell finite 19
verb:tell gerund 61
verb:tell mark -21
verb:tell noun -49
verb:tell object -42
verb:tell question 65
verb:term -79
verb:term at:of -18
verb:term finite -81
verb:term mark 40
verb:term object -40
verb:term that -22
verb:testify -27
verb:text -28
verb:text noun -19
verb:thank at:to -69
verb:thank clause 28
verb:thank finite -15
verb:thank infinitive -110
verb:thank object 119
verb:thank progressive 28
verb:think aside 74
verb:think aside-marked -15
verb:think at:of 40
verb:think bare 19
verb:think clause 41
verb:think finite -26
verb:think gerund 33
verb:think infinitive -32
verb:think mark -48
verb:think noun 55
verb:think progressive -19
verb:think that -87
verb:threaten 37
verb:threaten finite 16
verb:threaten gerund 23
verb:threaten infinitive 68
verb:threaten object -47
verb:tip -30
verb:tip object -48
verb:title clause -18
verb:title mark 32
verb:title noun -34
verb:tout 100
verb:tout clause 26
verb:tout finite 26
verb:tout gerund 39
verb:tout object 81
verb:trace -19
verb:translate -51
verb:trash 20
verb:trash object 20
verb:treat -104
verb:treat clause -44
verb:treat finite -51
verb:treat infinitive -23
verb:treat object -49
verb:treat progressive -16
verb:trumpet 23
verb:trust -50
verb:trust clause -17
verb:trust object -17
verb:tweet aside-marked 100
verb:tweet at:on 26
verb:tweet bare -105
verb:tweet finite 51
verb:tweet gerund 98
verb:tweet mark 58
verb:tweet noun -50
verb:tweet object -18
verb:tweet question -25
verb:tweet that -82
verb:uncover -32
verb:uncover finite -32
verb:underscore -17
verb:underscore finite -58
verb:understand at:of 62
verb:understand clause -21
verb:understand finite -21
verb:understand gerund -32
verb:understand noun 79
verb:understand object -17
verb:unveil -22
verb:unveil finite 30
verb:unveil infinitive -20
verb:urge 45
verb:urge aside -68
verb:urge finite 61
verb:urge gerund 21
verb:urge infinitive 42
verb:urge object 122
verb:urge progressive -49
verb:utter 70
verb:utter object 27
verb:validate -22
verb:view as 39
verb:view aside -26
verb:view at:of -36
verb:view at:on 37
verb:view clause 59
verb:view noun 55
verb:view passive -37
verb:view that -81
verb:voice -25
verb:voice at:on 37
verb:voice clause 40
verb:voice finite -20
verb:voice infinitive 23
verb:voice noun -31
verb:volunteer -62
verb:volunteer finite -33
verb:volunteer noun -19
verb:volunteer question -15
verb:vote -62
verb:vote aside -17
verb:vote at:against 55
verb:vote at:for 70
verb:vote at:in 61
verb:vote at:on -37
verb:vote clause -36
verb:vote finite -16
verb:vote gerund -60
verb:vote noun -30
verb:vote object -55
verb:vote progressive 47
verb:vote question 46
verb:vote that -96
verb:vow 93
verb:vow aside -36
verb:vow clause 24
verb:vow finite 73
verb:vow gerund 25
verb:vow infinitive 68
verb:vow noun -39
verb:want 17
verb:want aside-marked -16
verb:want at:to 22
verb:want bare 23
verb:want clause -32
verb:want finite -61
verb:want gerund -30
verb:want infinitive 42
verb:want mark -46
verb:want noun 128
verb:want object 69
verb:warn 79
verb:warn aside 63
verb:warn aside-marked -33
verb:warn at:about -32
verb:warn at:against 27
verb:warn finite 76
verb:warn gerund -17
verb:warn mark 23
verb:warn that 30
verb:weigh at:in 80
verb:weigh infinitive 22
verb:weigh object -54
verb:welcome clause 17
verb:welcome finite 18
verb:welcome gerund -20
verb:welcome noun -24
verb:welcome object -32
verb:wish noun 21
verb:witness clause 19
verb:witness finite -32
verb:witness infinitive 44
verb:witness noun -17
verb:witness object 30
verb:wonder 35
verb:wonder infinitive 23
verb:wonder question 24
verb:worry 21
verb:worry at:about -15
verb:worry clause 55
verb:worry finite -25
verb:worry infinitive -26
verb:worry passive 44
verb:write 22
verb:write aside 76
verb:write aside-marked 77
verb:write at:about -16
verb:write at:by -46
verb:write at:off -47
verb:write at:on -32
verb:write at:to 40
verb:write clause -25
verb:write finite 62
verb:write gerund 26
verb:write infinitive -75
verb:write mark 59
verb:write object -16
verb:write passive -25
verb:write that 18
verb:yell 20
verb:yell finite 44
`;
