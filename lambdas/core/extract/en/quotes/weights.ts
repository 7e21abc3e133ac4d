/** Weights of what is observed at a cue, in hundredths of a log-odds: "verb:say 210" and so on, one an entry. */
export const ENGLISH_QUOTE_WEIGHTS = `
before:'s 18
before:aggressively 61
before:almost -44
before:already 20
before:also 77
before:always 21
before:apparently 28
before:are 28
before:barely 45
before:be -51
before:been -57
before:being -50
before:bluntly 15
before:can -54
before:can't -44
before:cannot -67
before:certainly 39
before:clearly -20
before:correctly -51
before:could -62
before:couldn't -76
before:currently -36
before:daily -32
before:defiantly 25
before:derisively 71
before:didn't -31
before:directly 30
before:do 21
before:does 36
before:don't 43
before:enthusiastically 35
before:especially -22
before:essentially -24
before:even -19
before:finally 21
before:formally 85
before:frequently -41
before:fully 60
before:further -17
before:had -76
before:hadn't -41
before:has 25
before:hasn't -23
before:have 58
before:haven't 61
before:having 41
before:he'd -92
before:historically -27
before:hotly -21
before:i'd 17
before:i've 32
before:immediately 31
before:increasingly 22
before:inevitably -44
before:initially 25
before:instead -54
before:is 45
before:isn't 23
before:jolly 15
before:just -70
before:kelly 34
before:largely 32
before:later -34
before:less 31
before:may -17
before:might -21
before:more 22
before:mostly 23
before:much -36
before:must -56
before:never -42
before:not -18
before:now 56
before:occasionally 23
before:only -48
before:openly 41
before:originally 47
before:overwhelmingly -15
before:particularly 24
before:partly 25
before:personally -30
before:pointedly 17
before:previously 119
before:privately 38
before:probably 29
before:publicly 107
before:quickly 68
before:rally 58
before:rarely -37
before:rather 35
before:really 57
before:reportedly 68
before:resoundingly -75
before:seemingly 27
before:seriously 64
before:she'd -35
before:should -129
before:shouldn't -52
before:similarly 23
before:simply -74
before:specifically 46
before:still 51
before:strongly -19
before:suddenly 49
before:temporarily -19
before:then 22
before:they're 50
before:they've 42
before:to -33
before:today 53
before:too -62
before:truly -41
before:typically 41
before:very -50
before:was -18
before:wasn't -54
before:we'll 33
before:we're 39
before:we've 50
before:were -53
before:weren't -19
before:widely -20
before:will -50
before:won't -77
before:would -93
before:you're -21
bias -49
form:bare -75
form:finite 17
form:gerund -33
form:infinitive -33
form:noun -53
form:passive 19
frame:as finite -16
frame:as gerund -32
frame:as infinitive -18
frame:as noun 17
frame:as passive 74
frame:as progressive -27
frame:aside -17
frame:aside bare -98
frame:aside finite 59
frame:aside gerund -90
frame:aside infinitive -64
frame:aside noun 42
frame:aside passive 71
frame:aside progressive -30
frame:aside-marked -25
frame:aside-marked finite 56
frame:aside-marked gerund -133
frame:aside-marked infinitive -88
frame:aside-marked noun 29
frame:at:about 47
frame:at:about gerund -29
frame:at:about infinitive 39
frame:at:about noun 43
frame:at:about passive -19
frame:at:about progressive 33
frame:at:against 54
frame:at:against finite -27
frame:at:against gerund 25
frame:at:against infinitive 29
frame:at:against noun 29
frame:at:ahead -22
frame:at:ahead finite -19
frame:at:ahead noun 25
frame:at:among -32
frame:at:among finite -27
frame:at:among noun -24
frame:at:around 20
frame:at:around noun 20
frame:at:at -23
frame:at:at bare 20
frame:at:at infinitive -41
frame:at:at passive -41
frame:at:behind finite 16
frame:at:beyond 17
frame:at:by -41
frame:at:by gerund -18
frame:at:down -30
frame:at:down gerund -17
frame:at:during -37
frame:at:during noun -23
frame:at:for bare -64
frame:at:for passive 63
frame:at:for progressive -20
frame:at:from -86
frame:at:from finite -72
frame:at:from gerund -31
frame:at:from noun 26
frame:at:in -39
frame:at:in bare 40
frame:at:in finite 23
frame:at:in gerund -25
frame:at:in infinitive 22
frame:at:in noun -73
frame:at:in passive -30
frame:at:into -43
frame:at:into finite -16
frame:at:like finite -45
frame:at:like noun 31
frame:at:of bare -29
frame:at:of gerund -43
frame:at:of passive 41
frame:at:off 22
frame:at:off finite 53
frame:at:off infinitive -27
frame:at:on finite -23
frame:at:on gerund 17
frame:at:on infinitive 17
frame:at:on noun -22
frame:at:on passive -18
frame:at:on progressive 54
frame:at:out 36
frame:at:out finite 64
frame:at:out infinitive -20
frame:at:outside -21
frame:at:over infinitive -26
frame:at:than -41
frame:at:than noun -30
frame:at:through -27
frame:at:through finite -43
frame:at:through noun 19
frame:at:to bare -25
frame:at:to finite -22
frame:at:to gerund 22
frame:at:to infinitive 23
frame:at:to noun 24
frame:at:to passive 24
frame:at:to progressive -50
frame:at:under -43
frame:at:under finite -27
frame:at:up finite -18
frame:at:up gerund 45
frame:at:up infinitive -25
frame:at:upon 39
frame:at:upon finite 39
frame:at:with finite -28
frame:at:with gerund 30
frame:at:with infinitive -32
frame:at:with passive 42
frame:at:within -30
frame:clause bare 22
frame:clause infinitive 18
frame:clause noun -21
frame:clause passive -34
frame:clause progressive 20
frame:colon -41
frame:colon bare -27
frame:colon finite 25
frame:colon gerund -17
frame:colon infinitive -20
frame:colon noun 21
frame:colon passive -20
frame:infinitive finite 16
frame:infinitive gerund 27
frame:infinitive infinitive -21
frame:infinitive passive -29
frame:infinitive progressive 31
frame:mark finite -23
frame:mark gerund 45
frame:mark infinitive 47
frame:mark passive -28
frame:mark progressive -53
frame:object 15
frame:object bare 33
frame:object finite 23
frame:object gerund 21
frame:object infinitive 32
frame:object noun -70
frame:object passive -20
frame:object progressive 17
frame:question 18
frame:question finite -26
frame:question gerund 21
frame:question infinitive 59
frame:question noun -69
frame:question progressive 35
frame:that bare 18
frame:that gerund 53
frame:that infinitive -20
frame:that noun -36
frame:that passive -42
head:'s -66
head:- -87
head:. 15
head:/ -35
head:000 -25
head:10 36
head:2 -27
head:2008 -18
head:2010 -25
head:2012 -46
head:2013 20
head:2014 -18
head:3 -23
head:35 29
head:a -24
head:abedin -21
head:accounts 17
head:accusations 25
head:acs -29
head:action 22
head:activist 35
head:additional -32
head:address -44
head:adelson -16
head:admirers 20
head:ads 67
head:adviser -22
head:advisers 35
head:advocates 63
head:affordable -58
head:agency 74
head:agents -52
head:agreement 36
head:aide 76
head:aides 53
head:all 31
head:allies 87
head:amar 16
head:amendment -23
head:american -39
head:americans -64
head:an -24
head:analysis 31
head:analysts 80
head:answer -40
head:answering -40
head:answers -22
head:anthony 39
head:any -51
head:appear -36
head:applicants -24
head:approach 48
head:area -34
head:arguments 37
head:arizona -56
head:army -18
head:arnold -40
head:articles -17
head:asking -19
head:assad -32
head:associated -99
head:association 71
head:attacks -68
head:audience 86
head:audio 26
head:authorities 23
head:autor 45
head:axelrod 17
head:ayotte 38
head:babar 21
head:backers 15
head:ballot -53
head:ballots -19
head:band 42
head:bank -22
head:barkley -44
head:battlegrounds -16
head:beach -19
head:beck 65
head:become -25
head:bednarek -47
head:begala 30
head:beijing 71
head:belt -18
head:benghazi -25
head:benjamin -43
head:bennett -37
head:beruff 44
head:bid 15
head:biden -21
head:big -21
head:bill 74
head:billionaire -17
head:bills 24
head:birdthistle 32
head:blasio 48
head:blitzer -38
head:blocher 18
head:blumenthal 18
head:blunt 38
head:board 19
head:book -35
head:bopp -27
head:border 21
head:boss -52
head:both 39
head:boy 18
head:boycott -22
head:boyle -46
head:bozell 46
head:bring -37
head:bringing -18
head:britain 16
head:brooks 37
head:brother -42
head:brown 15
head:bruner -37
head:bryant 17
head:bureau -25
head:bush 29
head:business -65
head:buzzfeed -16
head:cain 28
head:calderon 16
head:call -50
head:calls 42
head:camp 35
head:campaign 42
head:campaigns 40
head:candidacy 25
head:candidate 37
head:candidates 32
head:care 18
head:carolina -48
head:carson 31
head:carter -20
head:carville -45
head:cash 21
head:cast 56
head:caucus -20
head:caucuses 27
head:center 20
head:centerview -21
head:cernech 35
head:certain -16
head:chains -26
head:chairman 21
head:change 20
head:check -18
head:children -39
head:china -39
head:chipok -80
head:christie -29
head:church 59
head:circle 55
head:cities 36
head:city -39
head:claim 25
head:clark 49
head:cleveland 17
head:clients -25
head:clinics 19
head:clinton 18
head:clintons 57
head:close -26
head:closer -43
head:club -30
head:cnn -47
head:coalition -15
head:cohn 32
head:coleman 35
head:colleagues 36
head:columbia 24
head:com -26
head:comments -19
head:commission -19
head:committee 20
head:committees 19
head:common 37
head:company 35
head:compromise 59
head:compton 24
head:conference -90
head:conferences 33
head:congress 34
head:congressional -37
head:conservatives -23
head:consider -45
head:considering -16
head:contenders 30
head:content -38
head:contests 90
head:controversial -21
head:conversation 47
head:conway 18
head:corporate 29
head:council 34
head:countries -17
head:country -15
head:couple 33
head:couric 39
head:courses 24
head:court 36
head:criminal -45
head:critics 71
head:cross 43
head:crowd 83
head:crowley -22
head:cruz 60
head:cuban -43
head:current -25
head:cutting 30
head:data 26
head:dayton 47
head:deals -22
head:dean 20
head:debate -28
head:decade 25
head:decision -24
head:delegate -42
head:delegates 18
head:democrat 24
head:democratic -59
head:democrats 67
head:departments 44
head:desantis 25
head:details 35
head:developer 26
head:developers 71
head:devine 72
head:dipietro 16
head:director 19
head:discussion -21
head:district -37
head:diverse 66
head:divisive -19
head:doggett 17
head:doj 58
head:donald -25
head:doral 59
head:doyle 37
head:dozen -23
head:draw 26
head:drawing 15
head:each -23
head:ebeling -21
head:echo -36
head:echoing -34
head:economic -50
head:economists 67
head:ed 22
head:education 47
head:egyptair 35
head:eight -20
head:ekovich -68
head:elders -35
head:election -37
head:electorate 58
head:email 90
head:emails 27
head:employers -48
head:endorsement -39
head:energy 23
head:engagement -18
head:enough -57
head:environmentalists 34
head:epa 16
head:erdogan -86
head:espinoza -20
head:establishment -44
head:ethiopia -21
head:evangelical 33
head:event 47
head:everyone 16
head:executive -19
head:executives 93
head:exit -18
head:expert 27
head:experts 86
head:express 17
head:facebook 24
head:fact -24
head:faction 71
head:fallon 44
head:family -35
head:fans -26
head:far -48
head:farage 17
head:faso 22
head:father 44
head:favreau 20
head:fbi 25
head:fec -51
head:federal -49
head:feinstein -28
head:ferguson 33
head:ferrera 23
head:few 50
head:fields 18
head:fighters -33
head:fighting -24
head:figure 20
head:filings 22
head:final -38
head:financial -25
head:find -21
head:findings 42
head:firm -21
head:firms 24
head:five 30
head:flake 42
head:florida 26
head:footage 19
head:forbes 43
head:forecast -16
head:former -19
head:four -82
head:france -26
head:franco -23
head:franklin 30
head:friends 83
head:frum 21
head:fundraising 16
head:funds 29
head:furman 18
head:gallup 22
head:garcía 41
head:garland 66
head:gates -29
head:general -21
head:generation 52
head:german 21
head:germany 28
head:gerstein 18
head:gil -28
head:giles -17
head:gillibrand -23
head:gingrich -33
head:ginsburg 54
head:giuliani 18
head:giving 24
head:globe -17
head:god -67
head:goers 46
head:goff 22
head:going -29
head:golden 25
head:gone -22
head:good -41
head:gop -53
head:governments -57
head:governor 94
head:graham 32
head:grassley 15
head:grayson -82
head:green 16
head:greenberg 27
head:grim 29
head:grimm -17
head:gross 20
head:group 38
head:groups 29
head:grow -16
head:growing -27
head:grubbs -18
head:guardian 52
head:gun -51
head:gutin 17
head:hackers 26
head:hannity 22
head:harman 23
head:hayek 23
head:haynes -32
head:health -58
head:hearings 23
head:hedge 51
head:heiserman 39
head:help -31
head:hennessey 25
head:her -30
head:hewitt 21
head:highest -33
head:hill 29
head:him -26
head:his -19
head:hispanics 50
head:holder 39
head:hollande 42
head:home 17
head:hoover 20
head:hosts 40
head:hough -29
head:huckabee -37
head:huerta 41
head:huffington -95
head:hurun 50
head:husband 81
head:id -30
head:iii 41
head:immigrants 28
head:important -25
head:impromptu 27
head:incident -27
head:include -40
head:independents 36
head:indiana 27
head:infrastructure -20
head:initial -26
head:initiative -16
head:insiders 39
head:institute 30
head:institution 23
head:interest -23
head:internal -19
head:international -27
head:interview -40
head:interviews -23
head:investigation 30
head:investigators 30
head:investors 54
head:iowa -29
head:iowans 47
head:isis -55
head:islamic -53
head:island 23
head:issa -44
head:issue -67
head:its -35
head:jack -24
head:jebens 16
head:jobs -57
head:johnson 28
head:journalist -15
head:judge 68
head:judgment -26
head:justice 28
head:kaine 37
head:kantrowitz 16
head:karimi 28
head:kasich 53
head:keep 27
head:kerry 19
head:khan -25
head:kiedis 40
head:kirk -49
head:kosa -37
head:kurdish -20
head:laban 27
head:lady -17
head:language -17
head:large -21
head:larger -44
head:last -94
head:late -22
head:latino -39
head:law 37
head:lawmakers 38
head:laws 29
head:lawsuit 40
head:lawyers 90
head:leader 37
head:leaders 25
head:leading 65
head:least -48
head:legislation -58
head:leon -40
head:letter 40
head:levine 29
head:lewandowski 23
head:lewis -26
head:liberal -41
head:life 87
head:line -17
head:little 64
head:lobbying 20
head:lobbyists 46
head:long 70
head:look 52
head:looking 26
head:losses 29
head:madden -37
head:maddow 24
head:mail 55
head:main 41
head:major -53
head:making -30
head:manafort 31
head:many 33
head:manzano 34
head:markets 21
head:martinez -23
head:maryland 23
head:mashable -72
head:mateen -53
head:matter 67
head:matters 43
head:mayor 47
head:mccarthy 71
head:mccaul -19
head:mcconnell -24
head:measures -19
head:memo -21
head:mercury 24
head:mere -21
head:merrill 31
head:message 82
head:messages 31
head:mexico -26
head:michigan 27
head:militarizing -17
head:millennials 88
head:miller 25
head:million -63
head:millis 16
head:milwaukee 19
head:minister -35
head:ministry 35
head:minority -27
head:moderators 47
head:mogul 28
head:mook 66
head:most -32
head:mother 56
head:move 52
head:movement -36
head:msnbc -22
head:mukasey 16
head:multiple 41
head:murphy -34
head:murray -19
head:muslim -40
head:my -18
head:nabisco -17
head:name -33
head:national -32
head:nations -15
head:nationwide -79
head:nega 31
head:negative 34
head:network -29
head:neurosurgeon 24
head:nevada -33
head:new -46
head:news -54
head:newspaper 35
head:nieto 54
head:nomination 18
head:nominee 17
head:numbers 20
head:o'malley 16
head:obama 33
head:observers 48
head:offer 100
head:office 79
head:officers 31
head:official 91
head:officials 73
head:oklahoma 20
head:one -52
head:opening -42
head:operatives 47
head:opinion -35
head:opponent 59
head:organizations 25
head:organizers -32
head:orlando -31
head:osman -22
head:other -86
head:others 48
head:our -25
head:outlets 33
head:overall -35
head:overwhelming -20
head:owners -24
head:pac -52
head:pacs 65
head:palmieri 31
head:panel 89
head:paper 38
head:paris -36
head:particular 57
head:parties 31
head:partner 76
head:party -19
head:pass 16
head:pavone 16
head:pay -20
head:pelosi -16
head:pence 21
head:pentagon 62
head:percent 62
head:percentage -71
head:person 27
head:personal -72
head:philadelphia 79
head:phillips 30
head:phone -24
head:physician -40
head:pic -32
head:piece -18
head:plan 43
head:platform -35
head:podesta 26
head:police 16
head:policies -19
head:policy -38
head:political -115
head:politicians 56
head:politics 20
head:poll 132
head:polls 56
head:pollsters -23
head:poor 36
head:pope -29
head:popular -28
head:popularity -31
head:populist -40
head:positive -16
head:possible -15
head:post 94
head:potent -26
head:presidency -52
head:president -50
head:presidential -28
head:press 43
head:previous -49
head:price -36
head:priebus 66
head:primary -44
head:prince 37
head:principles -15
head:private -42
head:program -28
head:proposal -21
head:prosecutors 90
head:protesters -25
head:provide -27
head:public -25
head:pundits 20
head:push -31
head:putin -39
head:question -45
head:questions -41
head:race 21
head:racist 16
head:radio -24
head:raising 45
head:randolph -18
head:rates 37
head:record 39
head:records 118
head:reform 32
head:refugees -23
head:regulations -17
head:reid 33
head:relationships 33
head:rendell -21
head:reports 74
head:republican -29
head:republicans 66
head:research -17
head:residents 38
head:resolution 34
head:respect -37
head:respondents -18
head:review 22
head:rhodes 49
head:ribble 20
head:rich -23
head:richards -78
head:right 41
head:risk 76
head:rival 45
head:rnc -35
head:robinson 25
head:role -27
head:roll -50
head:roloson 28
head:romney 27
head:room -39
head:ross -80
head:russians -19
head:ryan 21
head:ryder 23
head:saldana 40
head:sanders 32
head:santorum -27
head:saudis 42
head:savings 41
head:say -37
head:scalia 47
head:scarborough 41
head:schilling -24
head:schmidt -73
head:schoen -29
head:school 18
head:schumer -53
head:schwerin 28
head:scientists 54
head:second -22
head:seen -20
head:seldom 19
head:senate -27
head:senator -30
head:senators 37
head:serious -15
head:sessions -46
head:seven -18
head:several -24
head:sexist -18
head:sharpens -29
head:sherman 15
head:sherry 17
head:shot 92
head:showing 40
head:side 43
head:sides 54
head:signs -41
head:silverman 16
head:similar -22
head:singer 60
head:sinovic -35
head:smbatyan 36
head:smith 84
head:social -35
head:socialist 28
head:solons -44
head:some 34
head:somehow -32
head:sometimes -32
head:soto -45
head:sotomayor -22
head:sound -16
head:source 40
head:sources 18
head:southern -23
head:spectrum 36
head:speech 30
head:spencer -33
head:spending 38
head:sperling -18
head:spicer -34
head:spokesman 33
head:spokeswoman -24
head:sport -29
head:staff -19
head:stage 22
head:standards -45
head:state 39
head:statements 31
head:states -28
head:steagall 53
head:stevens 17
head:stone 42
head:stories 44
head:story -36
head:straightforward -26
head:strategists 16
head:strategy -17
head:street -19
head:striking 18
head:strong -38
head:strother 17
head:students -30
head:subsequent -30
head:such -38
head:suffering -20
head:support -52
head:supporter -23
head:supporters 27
head:sure -26
head:surrogates 46
head:survey 91
head:susan -41
head:swing -31
head:syria -17
head:taking 88
head:talking 34
head:tamargo -20
head:tanzer 31
head:tax -66
head:taylor -24
head:teachers 43
head:teachout -18
head:team 105
head:technologies -33
head:technologists 30
head:technology 21
head:teck -19
head:telephone -39
head:television -40
head:telling 41
head:temporary -23
head:tenney -42
head:term -22
head:terror -44
head:terrorism -31
head:terrorist -55
head:tester 65
head:texas -22
head:that -91
head:the -113
head:thiel -24
head:third 43
head:this -68
head:thompson 66
head:those -34
head:three -20
head:ticket 39
head:time -20
head:times 58
head:toomey 19
head:top -24
head:town 58
head:track 28
head:trade -26
head:traditional 31
head:troops -25
head:trumka 19
head:trump 27
head:turnout -53
head:turns 59
head:tv -40
head:tweet -77
head:tyler -27
head:tyson -46
head:ubben 18
head:union 57
head:unions -41
head:united -121
head:university 17
head:us -50
head:usa 57
head:used 42
head:user -47
head:valls -38
head:various -37
head:verbal -18
head:victims 29
head:victories 31
head:victory 36
head:video 25
head:view -36
head:viguerie 61
head:virginia -35
head:viverito 48
head:vocal -23
head:vos -30
head:vote -23
head:voter -35
head:votes -34
head:ward 31
head:washington -82
head:watch 15
head:way -18
head:ways -25
head:we 24
head:weapons -58
head:weaver 20
head:weber -23
head:website 18
head:weeks -18
head:weiner -34
head:weingarten 17
head:west -31
head:westmacott -35
head:which -31
head:whites 18
head:who -34
head:whom 46
head:whose -50
head:wife -47
head:wilcox 38
head:williams 43
head:wilson 16
head:win -21
head:witness -52
head:woman -32
head:women 62
head:word -18
head:work 18
head:worker -23
head:x 39
head:years 36
head:york 28
head:you 17
head:your -26
head:youth -35
head:yue -17
head:zimmerman 41
length:0 -87
length:1 -36
length:2 -16
length:5 23
opens:" 89
opens:$ 40
opens:' 106
opens:'s -52
opens:( -16
opens:, -124
opens:- -106
opens:. -69
opens:/ -50
opens:1 -47
opens:11 -17
opens:12 -30
opens:2 -44
opens:20 33
opens:200 19
opens:2008 -41
opens:2011 23
opens:2015 -18
opens:2016 -67
opens:23 -51
opens:3 22
opens:30 -46
opens:34 16
opens:40 19
opens:5 68
opens:: -23
opens:< -40
opens:@ -19
opens:a 49
opens:abortion 76
opens:about 111
opens:accepting 24
opens:according -40
opens:account -30
opens:accusations 63
opens:act -60
opens:ad 23
opens:addressing -37
opens:ads -23
opens:advantage -16
opens:advice -33
opens:african -39
opens:after -99
opens:again 17
opens:against 46
opens:aides -15
opens:aimed -17
opens:al 38
opens:alan -43
opens:ali 52
opens:all 28
opens:allegiance 25
opens:allowing 90
opens:alone -16
opens:along 30
opens:although -26
opens:amendments 37
opens:america 17
opens:american 22
opens:among 32
opens:an 55
opens:and -166
opens:anonymity 44
opens:answers 17
opens:anti 57
opens:any 30
opens:anyone 49
opens:appearing -21
opens:are -112
opens:arizona -20
opens:asked -47
opens:assistance -17
opens:at -21
opens:attacks 22
opens:attempts -26
opens:attorney -19
opens:axelrod 20
opens:back 46
opens:ballots -24
opens:ban -55
opens:bankruptcy 17
opens:banning 18
opens:barack -23
opens:because -60
opens:beck -39
opens:before -96
opens:behalf -17
opens:being 43
opens:benghazi -19
opens:berman -16
opens:bernie 29
opens:betrayed -30
opens:between -21
opens:billionaire 70
opens:black -77
opens:book -16
opens:both 54
opens:braynard -22
opens:britain 61
opens:building -32
opens:bush 43
opens:business 26
opens:but -39
opens:buzzfeed -24
opens:by -103
opens:calling 19
opens:cambridge -38
opens:came -28
opens:campaign -40
opens:can -33
opens:candidates 47
opens:canova -16
opens:capital -25
opens:carrier -35
opens:carson 38
opens:cbs -16
opens:central 27
opens:certain 41
opens:charleston -19
opens:charlie 17
opens:child -24
opens:china 19
opens:chinese -16
opens:chris 35
opens:christie -25
opens:citing -16
opens:citizens -28
opens:civil 65
opens:class 40
opens:classified -36
opens:clients 20
opens:clinton 34
opens:close -15
opens:closed 40
opens:closer 22
opens:comey 87
opens:comment -18
opens:comments 28
opens:committed -18
opens:committee -32
opens:common -25
opens:compelled 20
opens:concerns 59
opens:conference -29
opens:confidence 22
opens:confident 46
opens:congress -18
opens:congressional 18
opens:conservative -33
opens:constitutional -34
opens:contest -27
opens:contests -32
opens:contributions -39
opens:convention -34
opens:could -35
opens:creating 40
opens:credit 16
opens:criticism 101
opens:cross 16
opens:curiel 17
opens:dan -20
opens:data -17
opens:dave -27
opens:david -55
opens:de -23
opens:debt -15
opens:decades -29
opens:defeating -17
opens:defending 40
opens:defense 72
opens:defunding 37
opens:delegates -62
opens:democracy -20
opens:democratic 33
opens:department 25
opens:despite -44
opens:details 73
opens:development -41
opens:devine -19
opens:did -25
opens:direct 36
opens:discrimination -21
opens:divided -15
opens:dnc 19
opens:do -56
opens:does -26
opens:donald 53
opens:doubt 31
opens:drew -15
opens:during -63
opens:economic 27
opens:edge -22
opens:edward -15
opens:effort 31
opens:efforts -19
opens:eight 19
opens:either 49
opens:election -25
opens:emails -16
opens:enough -50
opens:equal 18
opens:european 48
opens:ever -21
opens:every -36
opens:evidence 32
opens:exchange -16
opens:expanded -21
opens:experts 39
opens:extremist -16
opens:exxon 15
opens:facebook -38
opens:fact -17
opens:family 15
opens:far -16
opens:fast 37
opens:favor 155
opens:federal -29
opens:fell -41
opens:fellow 55
opens:filed -22
opens:finding -25
opens:firm -18
opens:five 19
opens:for 21
opens:forbes -23
opens:foreigners 43
opens:former 37
opens:forward 44
opens:found -52
opens:four 22
opens:fox -16
opens:fracking -19
opens:frank -37
opens:free -29
opens:fresh 46
opens:from -57
opens:front -38
opens:frustration 29
opens:fun 50
opens:further -34
opens:geoff -19
opens:germany 38
opens:giving -19
opens:glass 18
opens:good -55
opens:goodbye 53
opens:gop 38
opens:government -20
opens:greater 41
opens:groups -15
opens:guilty 22
opens:has -67
opens:have -66
opens:he 79
opens:he'd 104
opens:he'll 76
opens:held -17
opens:help 58
opens:helping -39
opens:her 58
opens:herself -42
opens:highlight -19
opens:him 73
opens:his 76
opens:history 36
opens:holding 15
opens:home -36
opens:host 39
opens:hours 26
opens:house 20
opens:how 90
opens:however -18
opens:hundreds -24
opens:i -71
opens:id -30
opens:if 51
opens:illegal 65
opens:images 47
opens:immigrants 45
opens:immigration -36
opens:impossible 16
opens:in -93
opens:included -25
opens:income -22
opens:increased 21
opens:indeed -17
opens:indiana 50
opens:individual 34
opens:information -16
opens:intended -15
opens:international -17
opens:investors -26
opens:iowa 25
opens:iran 30
opens:is -39
opens:islamic -54
opens:island -35
opens:isn't 41
opens:israel 17
opens:issued -26
opens:issues 17
opens:it 76
opens:its 23
opens:itself -27
opens:james -24
opens:jeb 62
opens:jim 24
opens:jobs -24
opens:jon -30
opens:kasich 25
opens:ken -21
opens:khan 23
opens:large 21
opens:later -41
opens:law 69
opens:laws -17
opens:lead -57
opens:leadership -18
opens:least 53
opens:legislation -16
opens:less 16
opens:liberal -35
opens:liberals 33
opens:like -19
opens:line 29
opens:list -29
opens:little 82
opens:local -27
opens:look -18
opens:losses 29
opens:made -24
opens:mail -18
opens:major 42
opens:makes -35
opens:manafort 60
opens:marco 52
opens:margin -20
opens:mark -28
opens:matt -30
opens:may -18
opens:mccain 27
opens:me 43
opens:meanwhile -22
opens:media 42
opens:men 18
opens:merrick -21
opens:message 21
opens:messages 19
opens:mexican -25
opens:mexicans 22
opens:miami 15
opens:might -37
opens:mike -48
opens:military 37
opens:mitt 71
opens:moments 29
opens:monday -17
opens:more 60
opens:most 32
opens:mr 40
opens:mrs 70
opens:much 31
opens:muslim -23
opens:my 26
opens:nabisco 18
opens:national 23
opens:nbc -16
opens:nclb 19
opens:nearly -21
opens:new -27
opens:news -34
opens:next 22
opens:no 84
opens:non -21
opens:nuclear -25
opens:obama 68
opens:obamacare 32
opens:office -21
opens:ohio 21
opens:on -30
opens:one 20
opens:ones -20
opens:opposing 21
opens:optimism 26
opens:or -101
opens:order -17
opens:other 86
opens:out 43
opens:overall -50
opens:paid -23
opens:parenthood -42
opens:paris -33
opens:part 64
opens:parties 67
opens:passed -15
opens:paul -42
opens:pennsylvania -21
opens:people -31
opens:performance 28
opens:peter -20
opens:pic -32
opens:planned 41
opens:plans 58
opens:pointing 65
opens:police 29
opens:policies -29
opens:policy -70
opens:political -38
opens:politics 40
opens:polling 50
opens:poor -21
opens:pope 62
opens:popular -25
opens:positions 25
opens:practices -23
opens:president -38
opens:presidential 63
opens:pretty -24
opens:primaries 42
opens:prominent 22
opens:promise 36
opens:provisions 88
opens:published -22
opens:put -37
opens:putting 24
opens:question 16
opens:questions 80
opens:radio -17
opens:raising 19
opens:rally 59
opens:randolph -28
opens:rather -27
opens:ratings 22
opens:ready 76
opens:reasons 48
opens:recent -19
opens:released -46
opens:remains 16
opens:remarks 64
opens:rep -67
opens:reported -43
opens:reporters -18
opens:reports -17
opens:representative -31
opens:requests -33
opens:retired -16
opens:richard -35
opens:rick -16
opens:rival 21
opens:robert -40
opens:role -21
opens:ron -17
opens:ronald -73
opens:rubio 64
opens:run -16
opens:russia 28
opens:safe -23
opens:said -46
opens:sales 44
opens:sanders 72
opens:saturday 59
opens:say -30
opens:scandal -35
opens:schedule -26
opens:schools -41
opens:secretary -58
opens:seeing 30
opens:seemed -29
opens:seems -33
opens:sen -31
opens:sending -21
opens:sept -17
opens:server -40
opens:services -31
opens:set -38
opens:seven -29
opens:several 47
opens:sexton -30
opens:she 71
opens:she'll 67
opens:shot 33
opens:should -39
opens:show -58
opens:shows -22
opens:shuster -20
opens:signs 18
opens:silent 30
opens:silicon 64
opens:since -66
opens:singer 30
opens:sitting 18
opens:six 47
opens:so 28
opens:social 63
opens:some 39
opens:someone 17
opens:something 25
opens:soon 22
opens:south 25
opens:spanish -20
opens:speaking -62
opens:specific 52
opens:speeches -15
opens:spending 126
opens:spot -19
opens:stage -30
opens:state 49
opens:states 42
opens:steve -55
opens:steven -21
opens:stop -37
opens:stopping 35
opens:strength -51
opens:students -24
opens:sullivan 58
opens:sunday -76
opens:superdelegates -43
opens:support 33
opens:supporting -21
opens:sympathy 24
opens:syrian -23
opens:tad -44
opens:taking 28
opens:tank -26
opens:tax 81
opens:taxing 89
opens:teachers 21
opens:team -21
opens:ted 22
opens:telephone -26
opens:temporarily -54
opens:term -19
opens:territory -43
opens:terrorist -20
opens:testing 42
opens:texas -16
opens:than -53
opens:thanks 38
opens:that 133
opens:the 51
opens:their 73
opens:themselves 51
opens:then -24
opens:there 51
opens:these -29
opens:they 61
opens:they'll 22
opens:they're 77
opens:things 28
opens:this 35
opens:those 26
opens:though -17
opens:three -34
opens:through -21
opens:thursday -62
opens:ties -34
opens:to 39
opens:today -20
opens:top 24
opens:track -19
opens:trade -26
opens:training -25
opens:transcripts -18
opens:trump 60
opens:tuesday -46
opens:tunnels -21
opens:turkey -19
opens:turnout -47
opens:twice -18
opens:ukraine -27
opens:until -29
opens:us 94
opens:usa -24
opens:users -24
opens:valeant 48
opens:vermont -25
opens:veterans -21
opens:video 17
opens:view 62
opens:violence -66
opens:violent -17
opens:virginia 20
opens:visit -18
opens:vote -21
opens:voter -43
opens:voters 19
opens:wall -27
opens:war -17
opens:was -43
opens:waterboarding 20
opens:ways -34
opens:we -42
opens:weak -34
opens:wednesday -57
opens:what 87
opens:when -118
opens:where 23
opens:whether 86
opens:which 36
opens:while -82
opens:white -16
opens:whose -29
opens:why 60
opens:wilcox -21
opens:will -22
opens:with -34
opens:work -46
opens:working -47
opens:world 16
opens:would -38
opens:yahoo -23
opens:yes 43
opens:yet 19
opens:you 40
opens:zimmerman 49
opens:— -43
opens:“ 84
quoted:no -52
quoted:no aside -67
quoted:no at:about 41
quoted:no at:against 43
quoted:no at:ahead -26
quoted:no at:among -24
quoted:no at:around 20
quoted:no at:beyond 17
quoted:no at:by -31
quoted:no at:during -45
quoted:no at:for 35
quoted:no at:from -54
quoted:no at:in -72
quoted:no at:into -43
quoted:no at:like 27
quoted:no at:of 15
quoted:no at:off -19
quoted:no at:out 24
quoted:no at:outside -21
quoted:no at:over 17
quoted:no at:than -41
quoted:no at:under -29
quoted:no at:upon 39
quoted:no at:within -30
quoted:no clause 20
quoted:no colon -22
quoted:no infinitive 17
quoted:no question 21
quoted:yes -16
quoted:yes aside 62
quoted:yes aside-marked -25
quoted:yes at:at -47
quoted:yes at:down -31
quoted:yes at:for -43
quoted:yes at:from -34
quoted:yes at:in 44
quoted:yes at:like -30
quoted:yes at:off 42
quoted:yes at:out 16
quoted:yes at:through -23
quoted:yes colon -26
quoted:yes that 17
second -148
second as -32
second aside -151
second aside-marked -17
second at:about 69
second at:at -69
second at:during -50
second at:for 24
second at:in -79
second at:on 17
second at:with -29
second clause 48
second infinitive 103
second object -54
second question 57
side:after -55
side:main -24
side:none -21
speaker:determiner -15
speaker:determiner as 23
speaker:determiner aside -26
speaker:determiner aside-marked 26
speaker:determiner at:about -19
speaker:determiner at:against 21
speaker:determiner at:ahead 27
speaker:determiner at:among 17
speaker:determiner at:at -34
speaker:determiner at:down 23
speaker:determiner at:for -33
speaker:determiner at:from -17
speaker:determiner at:in -31
speaker:determiner at:like 50
speaker:determiner at:of -48
speaker:determiner at:out -17
speaker:determiner at:toward -19
speaker:determiner at:up -29
speaker:determiner colon -48
speaker:determiner infinitive 37
speaker:determiner mark 20
speaker:determiner object 19
speaker:determiner question 34
speaker:determiner that 15
speaker:everyone 16
speaker:everyone clause 26
speaker:everyone object 18
speaker:he as 61
speaker:he aside 75
speaker:he aside-marked 51
speaker:he at:about -38
speaker:he at:against 58
speaker:he at:by -44
speaker:he at:during -24
speaker:he at:for -58
speaker:he at:in -25
speaker:he at:of 36
speaker:he at:on -70
speaker:he at:out 28
speaker:he at:to -32
speaker:he at:up -21
speaker:he at:with -61
speaker:he clause 28
speaker:he infinitive -26
speaker:he mark 15
speaker:he object -22
speaker:he that 24
speaker:her -30
speaker:her aside -29
speaker:her at:for -18
speaker:her at:on 35
speaker:her at:to -18
speaker:her clause 53
speaker:her object 30
speaker:him -26
speaker:him clause 39
speaker:i aside -23
speaker:i aside-marked -50
speaker:i at:to 77
speaker:i at:with 44
speaker:i clause 37
speaker:i mark -24
speaker:i object 19
speaker:i question -43
speaker:i that -31
speaker:it as 58
speaker:it aside -51
speaker:it aside-marked 29
speaker:it at:by -21
speaker:it at:for 26
speaker:it at:on 26
speaker:it clause -58
speaker:it mark 19
speaker:it object -25
speaker:it question -66
speaker:name 22
speaker:name as -30
speaker:name aside -21
speaker:name aside-marked 19
speaker:name at:about 23
speaker:name at:against -18
speaker:name at:ahead -34
speaker:name at:among -28
speaker:name at:at -49
speaker:name at:between 19
speaker:name at:by 51
speaker:name at:down -33
speaker:name at:during 26
speaker:name at:from 18
speaker:name at:in -27
speaker:name at:into -34
speaker:name at:like -30
speaker:name at:of -26
speaker:name at:off 29
speaker:name at:out 24
speaker:name at:over 55
speaker:name at:to -24
speaker:name at:under -21
speaker:name at:up 28
speaker:name colon -40
speaker:name infinitive 35
speaker:name question 27
speaker:name that 22
speaker:none -21
speaker:none as -34
speaker:none aside 39
speaker:none aside-marked -50
speaker:none at:about 28
speaker:none at:against 21
speaker:none at:among -29
speaker:none at:at 35
speaker:none at:during 24
speaker:none at:from -34
speaker:none at:in -44
speaker:none at:into 28
speaker:none at:like -30
speaker:none at:of -20
speaker:none at:through -24
speaker:none at:to -39
speaker:none at:up -26
speaker:none clause 20
speaker:none colon -33
speaker:none mark 20
speaker:none object 43
speaker:none that -16
speaker:noun -47
speaker:noun as -30
speaker:noun aside-marked -35
speaker:noun at:about 47
speaker:noun at:around 20
speaker:noun at:at -35
speaker:noun at:between -17
speaker:noun at:by -25
speaker:noun at:during -19
speaker:noun at:from -40
speaker:noun at:in -16
speaker:noun at:into -18
speaker:noun at:like -28
speaker:noun at:on -22
speaker:noun at:out -17
speaker:noun at:over -47
speaker:noun at:than -22
speaker:noun at:to 30
speaker:noun at:up 57
speaker:noun at:with -30
speaker:noun clause 19
speaker:noun colon 86
speaker:noun that -21
speaker:number -58
speaker:number as -26
speaker:number aside -72
speaker:number aside-marked -28
speaker:number at:for 123
speaker:number at:in 37
speaker:number at:of -21
speaker:number clause -45
speaker:number object 36
speaker:number that -28
speaker:one aside-marked 59
speaker:one clause -69
speaker:one infinitive -37
speaker:one question 22
speaker:others 19
speaker:others object 30
speaker:she as -60
speaker:she aside 51
speaker:she at:about -20
speaker:she at:for 18
speaker:she at:to 38
speaker:she at:with 30
speaker:she clause -24
speaker:she object -21
speaker:she question 35
speaker:she that -54
speaker:someone 28
speaker:them object -15
speaker:these object -33
speaker:they as 50
speaker:they aside 37
speaker:they aside-marked -51
speaker:they at:about -27
speaker:they at:for -62
speaker:they at:in 65
speaker:they at:on -16
speaker:they at:to -37
speaker:they at:with -73
speaker:they clause -28
speaker:they mark 42
speaker:they object -71
speaker:those -19
speaker:those infinitive 20
speaker:us -50
speaker:we 24
speaker:we at:about -23
speaker:we at:in 41
speaker:we colon -32
speaker:we infinitive 18
speaker:we object -28
speaker:we that 32
speaker:who -27
speaker:who aside -15
speaker:who aside-marked -31
speaker:who at:for 32
speaker:who at:on -30
speaker:who object 22
speaker:who that 28
speaker:you 17
speaker:you infinitive 23
speaker:you question -15
speaker:you that 39
verb:accuse 79
verb:accuse aside -21
verb:accuse at:by 85
verb:accuse clause -74
verb:accuse object 79
verb:accuse passive 57
verb:acknowledge 69
verb:acknowledge aside 27
verb:acknowledge clause -26
verb:acknowledge finite 41
verb:acknowledge infinitive -54
verb:acknowledge object 38
verb:acknowledge progressive 20
verb:acknowledge that 60
verb:acquiesce 74
verb:acquiesce finite 37
verb:add aside 172
verb:add at:to -115
verb:add clause -53
verb:add finite 42
verb:add gerund 35
verb:add infinitive -46
verb:add mark 75
verb:add object -88
verb:add that 74
verb:admit 19
verb:admit clause -30
verb:admit finite 49
verb:admit gerund -22
verb:admit infinitive -44
verb:admit that 55
verb:adore -21
verb:advise -68
verb:advise aside -54
verb:advise finite -75
verb:advise gerund 50
verb:advise infinitive 35
verb:advise progressive -53
verb:advocate -24
verb:advocate aside -26
verb:advocate at:for 27
verb:advocate clause -61
verb:advocate finite -47
verb:advocate gerund -29
verb:advocate infinitive 78
verb:advocate noun 17
verb:advocate object 19
verb:affirm object -54
verb:agree 29
verb:agree at:to -20
verb:agree at:with 75
verb:agree clause 37
verb:agree infinitive -23
verb:agree object -79
verb:agree that 34
verb:aim finite -16
verb:aim infinitive 25
verb:aim noun 17
verb:aim passive -17
verb:allege 39
verb:allege clause 31
verb:allege gerund 46
verb:allege object -23
verb:allege that 57
verb:allow -56
verb:allow clause 24
verb:allow gerund -38
verb:allow object -52
verb:allow passive -33
verb:announce 86
verb:announce aside 26
verb:announce clause 71
verb:announce finite 39
verb:announce infinitive 15
verb:announce object 21
verb:answer -17
verb:answer aside-marked 22
verb:answer at:to -22
verb:answer clause -17
verb:answer finite -52
verb:answer gerund -17
verb:answer noun 33
verb:anticipate -21
verb:anticipate object -20
verb:apologize 18
verb:apologize at:for 17
verb:apologize finite 70
verb:apologize infinitive -38
verb:appeal -93
verb:appeal at:for -18
verb:appeal at:to -35
verb:appeal finite -20
verb:appeal gerund -25
verb:appeal infinitive -24
verb:appeal noun -16
verb:appeal object -35
verb:appear -21
verb:appear at:at -35
verb:appear at:on -77
verb:appear clause 25
verb:appear finite 18
verb:appear gerund -61
verb:appear infinitive 53
verb:appear object 65
verb:appear that -31
verb:applaud 33
verb:applaud object 69
verb:appreciate -78
verb:appreciate finite -49
verb:appreciate object -29
verb:approve -23
verb:approve object 39
verb:approve passive -31
verb:argue 102
verb:argue aside-marked -56
verb:argue at:for 42
verb:argue at:in -26
verb:argue bare 31
verb:argue clause 44
verb:argue finite 30
verb:argue gerund 52
verb:argue infinitive 25
verb:argue that 71
verb:ask 44
verb:ask aside -68
verb:ask aside-marked -19
verb:ask at:about -95
verb:ask at:for -53
verb:ask at:of -32
verb:ask bare -25
verb:ask finite 32
verb:ask gerund 33
verb:ask infinitive -45
verb:ask object 54
verb:ask passive 71
verb:ask progressive 83
verb:ask question 108
verb:assail 89
verb:assail finite 47
verb:assail infinitive 30
verb:assail object 44
verb:assert 53
verb:assert gerund 34
verb:assert object 34
verb:assert that 37
verb:assess -42
verb:assess finite -16
verb:assume -27
verb:assume clause -41
verb:assume gerund -28
verb:assume infinitive -31
verb:assume object -51
verb:assume that 66
verb:assure 39
verb:assure aside -22
verb:assure finite 47
verb:assure infinitive -20
verb:assure object 58
verb:attack -16
verb:attack as 30
verb:attack aside 17
verb:attack at:against 48
verb:attack at:from -27
verb:attack at:in -24
verb:attack at:on 34
verb:attack bare -20
verb:attack clause -45
verb:attack finite -55
verb:attack infinitive -48
verb:attack mark -32
verb:attack noun 72
verb:attack object 22
verb:attempt -53
verb:attempt gerund 28
verb:attempt noun -40
verb:attempt object -17
verb:attempt progressive -24
verb:attribute passive -24
verb:authorize -41
verb:authorize infinitive -53
verb:authorize passive -17
verb:avoid -47
verb:avoid clause -48
verb:avoid finite 24
verb:avoid gerund -28
verb:avoid infinitive -20
verb:back -20
verb:back aside 60
verb:back aside-marked 33
verb:back at:against 31
verb:back at:by -36
verb:back at:from 20
verb:back at:in -41
verb:back at:on -32
verb:back bare -41
verb:back clause -18
verb:back finite -52
verb:back gerund 33
verb:back infinitive -39
verb:back mark 72
verb:back noun 16
verb:back object 16
verb:back passive -25
verb:back progressive 37
verb:balk 46
verb:balk at:at 78
verb:balk finite 46
verb:ban -62
verb:ban aside-marked 31
verb:ban at:on -38
verb:ban clause 31
verb:ban finite 41
verb:ban gerund -34
verb:ban infinitive -62
verb:ban object -43
verb:bark 31
verb:bark finite 31
verb:bash bare 42
verb:bash gerund 28
verb:bash infinitive -62
verb:bash object 58
verb:believe 40
verb:believe aside 86
verb:believe at:in 114
verb:believe bare -30
verb:believe clause -57
verb:believe gerund 20
verb:believe infinitive 20
verb:believe mark -72
verb:believe noun 78
verb:bemoan 34
verb:bemoan finite 34
verb:bemoan object 35
verb:bet -71
verb:bet finite -38
verb:bet noun -25
verb:bet that -33
verb:bill -128
verb:bill as 70
verb:bill bare -49
verb:bill clause -75
verb:bill finite -66
verb:bill infinitive 19
verb:bill noun -47
verb:bill object -54
verb:bill that -56
verb:blame 59
verb:blame at:for -21
verb:blame gerund 60
verb:blame infinitive -48
verb:blame noun 18
verb:blame object 94
verb:blast 85
verb:blast clause -19
verb:blast finite 82
verb:blast object 73
verb:bless -37
verb:block -70
verb:block clause -21
verb:block finite 19
verb:block gerund -40
verb:block infinitive -39
verb:block object -29
verb:boast 56
verb:boast at:of 54
verb:boast finite 39
verb:boast object -40
verb:brag 75
verb:brag finite 44
verb:brief -46
verb:brief at:on 18
verb:brief clause -20
verb:brief finite -54
verb:brief gerund 38
verb:brief noun -31
verb:calculate -23
verb:calculate object -40
verb:call 65
verb:call aside-marked -35
verb:call at:for 88
verb:call at:from 25
verb:call at:in 19
verb:call at:on 98
verb:call at:out 28
verb:call at:upon 25
verb:call at:with -24
verb:call clause 59
verb:call gerund 119
verb:call mark -26
verb:call object -30
verb:call passive -21
verb:call question -42
verb:care -60
verb:care at:about 29
verb:care at:of -15
verb:care clause -26
verb:care infinitive 17
verb:care noun -73
verb:care object -36
verb:cast -39
verb:cast finite 19
verb:cast gerund -78
verb:cast noun -17
verb:caution 25
verb:caution finite 45
verb:caution that 42
verb:celebrate -54
verb:celebrate at:in -25
verb:celebrate clause -29
verb:celebrate finite -45
verb:celebrate gerund -32
verb:celebrate progressive 29
verb:challenge -43
verb:challenge finite -50
verb:challenge infinitive -41
verb:challenge noun -43
verb:challenge object 37
verb:challenge passive 49
verb:challenge that -30
verb:champion -40
verb:champion finite 35
verb:champion gerund -49
verb:chant 75
verb:chant at:of 44
verb:chant finite 27
verb:chant noun 38
verb:charge at:against -25
verb:charge at:of -41
verb:charge finite -34
verb:charge infinitive -16
verb:charge noun -54
verb:charge passive 102
verb:cheer -38
verb:cheer as -18
verb:cheer aside -29
verb:cheer clause 19
verb:cheer finite -26
verb:cheer gerund 22
verb:cheer noun -29
verb:chide 62
verb:chide object 62
verb:choose -57
verb:choose gerund -17
verb:choose question -18
verb:cite 94
verb:cite aside -45
verb:cite clause 18
verb:cite gerund 67
verb:cite mark 31
verb:cite object 101
verb:claim 50
verb:claim aside -20
verb:claim aside-marked -19
verb:claim at:of -46
verb:claim clause 67
verb:claim finite 66
verb:claim gerund -33
verb:claim object -18
verb:claim progressive 46
verb:claim that 19
verb:command -81
verb:command finite -37
verb:command gerund -20
verb:command noun -20
verb:command object -47
verb:comment aside -17
verb:comment aside-marked 23
verb:comment at:about 47
verb:comment at:on 108
verb:comment clause -37
verb:comment mark -32
verb:comment noun -105
verb:comment object -25
verb:comment that -19
verb:commit -82
verb:commit clause -15
verb:commit finite -57
verb:commit gerund -22
verb:commit object -21
verb:commit passive -47
verb:communicate -35
verb:compare -52
verb:compare at:to -27
verb:compare at:with -46
verb:compare clause 19
verb:compare finite -28
verb:compare gerund -61
verb:compare infinitive -26
verb:compare object 80
verb:complain 72
verb:complain aside 32
verb:complain at:about 26
verb:complain clause 47
verb:complain finite 61
verb:complain infinitive 21
verb:concede 34
verb:concede finite 70
verb:concede that 32
verb:concern at:about 44
verb:concern at:for 21
verb:concern at:of -20
verb:concern at:with 52
verb:concern finite -52
verb:concern gerund -39
verb:concern noun 45
verb:concern object -32
verb:concern passive 28
verb:concern that 45
verb:conclude 67
verb:conclude aside 33
verb:conclude finite 72
verb:conclude object -22
verb:conclude that 43
verb:condemn finite 47
verb:condemn infinitive -34
verb:confirm 58
verb:confirm aside 56
verb:confirm at:by -19
verb:confirm finite 49
verb:confirm infinitive -16
verb:confirm passive -22
verb:confirm that 25
verb:consider aside 34
verb:consider bare 21
verb:consider gerund 25
verb:consider question -27
verb:consult -65
verb:consult clause -30
verb:consult finite -21
verb:consult gerund -41
verb:consult object -22
verb:contemplate 60
verb:contemplate finite 26
verb:contend that 31
verb:contest -109
verb:contest clause -24
verb:contest finite -54
verb:contest infinitive 38
verb:contest noun -55
verb:contest object -45
verb:contest that -29
verb:continue -54
verb:continue aside-marked 16
verb:continue at:to 25
verb:continue clause -97
verb:continue gerund -35
verb:continue infinitive -38
verb:continue mark 106
verb:continue object -60
verb:convince clause 30
verb:convince finite 36
verb:convince gerund -56
verb:convince passive 27
verb:convince that -29
verb:correct -41
verb:correct finite -20
verb:correct object -53
verb:counsel -50
verb:counsel finite -33
verb:counsel noun -17
verb:count -50
verb:count at:on 18
verb:count clause -20
verb:count gerund -34
verb:count infinitive -50
verb:count progressive 15
verb:counter infinitive -46
verb:counter noun 43
verb:counter object 20
verb:credit -27
verb:credit at:for 30
verb:credit bare -17
verb:credit finite -43
verb:criticize 93
verb:criticize aside -68
verb:criticize at:for 27
verb:criticize clause 50
verb:criticize finite 32
verb:criticize gerund 23
verb:criticize infinitive -19
verb:criticize object 73
verb:criticize passive 50
verb:criticize progressive 19
verb:cry 20
verb:cry finite 36
verb:cry noun 16
verb:debate -53
verb:debate at:at -17
verb:debate at:in -17
verb:debate at:over 18
verb:debate at:with 30
verb:debate clause -43
verb:debate colon 30
verb:debate finite -81
verb:debate gerund 26
verb:debate infinitive -21
verb:debate noun 15
verb:debate question 20
verb:debate that -29
verb:decide gerund 18
verb:decide infinitive 26
verb:decide object 19
verb:decide question -30
verb:declare 89
verb:declare aside-marked 24
verb:declare finite 18
verb:declare infinitive 29
verb:declare mark 58
verb:declare object -15
verb:declare passive 42
verb:declare that 54
verb:decline aside -32
verb:decline aside-marked -48
verb:decline clause 16
verb:decline finite 63
verb:decline gerund -36
verb:decline infinitive 81
verb:decline noun -30
verb:decry 53
verb:decry finite 32
verb:decry object 41
verb:dedicate finite -50
verb:dedicate infinitive -21
verb:dedicate object 38
verb:deem finite 19
verb:deem passive -29
verb:defend 25
verb:defend clause 22
verb:defend finite 85
verb:defend gerund -26
verb:defend infinitive -16
verb:defend object 46
verb:deflect 29
verb:deflect finite 30
verb:deflect object 41
verb:deliver -67
verb:deliver clause -20
verb:deliver finite -28
verb:deliver gerund 59
verb:deliver infinitive -79
verb:demand at:of -31
verb:demand finite 32
verb:demand gerund 28
verb:demand noun -33
verb:demand object 67
verb:demand progressive -21
verb:demand that -24
verb:demonstrate -21
verb:demonstrate gerund -22
verb:demonstrate object -76
verb:denounce 85
verb:denounce finite 41
verb:denounce gerund 24
verb:denounce object 67
verb:deny finite 62
verb:deny gerund -35
verb:deny object -20
verb:deny that 44
verb:depict gerund 22
verb:deride 44
verb:deride finite 64
verb:deride object 38
verb:deride passive -21
verb:describe 63
verb:describe as 21
verb:describe aside -29
verb:describe aside-marked -21
verb:describe clause 36
verb:describe finite 31
verb:describe gerund 108
verb:describe infinitive -25
verb:describe object 46
verb:describe question 23
verb:desire finite -35
verb:desire noun 71
verb:detail aside 18
verb:detail at:about -19
verb:detail clause 24
verb:detail finite -77
verb:detail gerund 71
verb:detail noun -16
verb:detect -49
verb:detect infinitive -29
verb:detect object -44
verb:determine -42
verb:determine finite -18
verb:determine infinitive -18
verb:determine object -75
verb:determine passive -28
verb:determine question 33
verb:direct -73
verb:direct aside -18
verb:direct clause 23
verb:direct finite -75
verb:direct noun 30
verb:disagree 52
verb:disagree at:with 46
verb:disagree finite 18
verb:disapprove 21
verb:disapprove finite 21
verb:disavow clause -36
verb:disavow finite -37
verb:disavow infinitive 18
verb:disavow object 29
verb:disclose 58
verb:disclose finite 33
verb:disclose passive -15
verb:discourage -23
verb:discourage object -23
verb:discover -45
verb:discover clause -41
verb:discover infinitive -35
verb:discover object -31
verb:discuss 51
verb:discuss aside-marked -19
verb:discuss finite 45
verb:discuss infinitive 32
verb:discuss object 58
verb:discuss progressive -20
verb:discuss question 35
verb:dismiss 108
verb:dismiss clause 41
verb:dismiss finite 25
verb:dismiss gerund 69
verb:dismiss object 40
verb:disparage finite 20
verb:disparage object 20
verb:dispute finite -18
verb:dispute noun 18
verb:dispute object 31
verb:dissent -21
verb:dissent noun -19
verb:document aside -32
verb:document clause -21
verb:document finite -43
verb:document noun 34
verb:document object 24
verb:doubt 24
verb:doubt at:about -33
verb:doubt noun 33
verb:doubt object -32
verb:doubt that 86
verb:downplay -30
verb:downplay finite 28
verb:downplay infinitive -28
verb:downplay object 24
verb:dream -44
verb:dream finite -38
verb:dub 37
verb:dub finite 29
verb:echo 24
verb:echo aside -15
verb:echo at:by -27
verb:echo clause 57
verb:echo finite 54
verb:echo gerund 22
verb:echo object -23
verb:echo passive -22
verb:elude -24
verb:elude object -24
verb:email -55
verb:email aside 47
verb:email aside-marked -41
verb:email bare -16
verb:email clause -56
verb:email finite -48
verb:email mark 18
verb:email object -20
verb:email that -32
verb:emerge -98
verb:emerge as -59
verb:emerge finite -37
verb:emerge gerund -37
verb:emphasize 63
verb:emphasize aside -18
verb:emphasize infinitive 69
verb:emphasize object 63
verb:encourage finite -21
verb:encourage gerund -30
verb:encourage infinitive 90
verb:encourage progressive -37
verb:endorse aside -49
verb:endorse aside-marked -56
verb:endorse at:by -22
verb:endorse clause 49
verb:endorse finite 43
verb:endorse gerund -28
verb:endorse infinitive 16
verb:endorse object 61
verb:endorse passive -45
verb:endorse progressive 21
verb:enjoy clause 43
verb:enjoy finite -18
verb:enjoy object -68
verb:envision 31
verb:envision object 25
verb:establish -44
verb:establish clause -17
verb:establish gerund -23
verb:establish object -19
verb:evaluate -22
verb:expect 65
verb:expect aside 26
verb:expect clause 51
verb:expect finite -80
verb:expect gerund 87
verb:expect infinitive 54
verb:expect object -18
verb:expect passive 62
verb:expect progressive -22
verb:explain 87
verb:explain aside 25
verb:explain finite 27
verb:explain infinitive 33
verb:explain mark 28
verb:explain object -26
verb:explain question 81
verb:explain that 24
verb:expose -65
verb:expose finite -16
verb:expose object -37
verb:expose passive -22
verb:express 62
verb:express aside -17
verb:express finite 43
verb:express infinitive 28
verb:express object 142
verb:fault 28
verb:favor -19
verb:favor at:of 44
verb:favor finite -25
verb:favor gerund -46
verb:favor noun 37
verb:favor object 25
verb:favor that -40
verb:fear 28
verb:fear at:of -17
verb:fear clause 19
verb:fear finite -31
verb:fear gerund 39
verb:fear noun 43
verb:fear object 36
verb:fear that 20
verb:feel -25
verb:feel aside 36
verb:feel gerund -18
verb:feel mark -59
verb:feel noun 17
verb:feel object 27
verb:feel passive -27
verb:feel progressive -53
verb:feel that -82
verb:find -41
verb:find aside 73
verb:find clause -94
verb:find finite 41
verb:find gerund -45
verb:find infinitive -71
verb:find noun 38
verb:find object -50
verb:find passive -22
verb:find that 22
verb:focus -37
verb:focus at:of -19
verb:focus at:on 74
verb:focus infinitive 85
verb:focus noun -38
verb:focus object -78
verb:focus passive -60
verb:focus that -23
verb:forecast 67
verb:forecast noun 68
verb:forecast object 30
verb:foresee 41
verb:foresee finite 41
verb:foresee object 41
verb:forget 29
verb:gesture clause -26
verb:gesture finite 20
verb:grieve -31
verb:guarantee -57
verb:guarantee noun -21
verb:guarantee object 24
verb:guess bare 18
verb:guess finite 46
verb:guess question 21
verb:hail 37
verb:hail finite 50
verb:hail object 16
verb:hammer -22
verb:harangue 34
verb:hear -80
verb:hear at:about -32
verb:hear at:in 39
verb:hear clause 17
verb:hear finite -65
verb:hear gerund -34
verb:hear object -30
verb:hear progressive 39
verb:hear question -29
verb:heckle 34
verb:herald 21
verb:herald finite 21
verb:herald object 25
verb:hide -40
verb:hide object -23
verb:highlight 52
verb:highlight clause 39
verb:highlight infinitive 62
verb:highlight object 36
verb:hint 47
verb:hint at:at 69
verb:hint at:of -46
verb:hint clause 62
verb:hint finite 23
verb:hint that -51
verb:hope 59
verb:hope aside -28
verb:hope at:for 25
verb:hope at:of 15
verb:hope clause 29
verb:hope finite -31
verb:hope infinitive 34
verb:hope noun 104
verb:hope object 28
verb:hope that -38
verb:identify 35
verb:identify as 26
verb:identify at:with 39
verb:identify clause -22
verb:identify finite 36
verb:identify gerund -39
verb:identify object -34
verb:ignore -22
verb:ignore clause -26
verb:ignore finite 16
verb:ignore passive -17
verb:imagine -20
verb:imagine finite 44
verb:imagine infinitive -36
verb:imagine object -18
verb:implore 31
verb:imply clause 16
verb:imply finite 47
verb:imply that 29
verb:include -120
verb:include clause -57
verb:include colon 87
verb:include finite 55
verb:include gerund -159
verb:include infinitive -17
verb:include object -93
verb:indicate 27
verb:indicate aside 56
verb:indicate finite 50
verb:indicate object -29
verb:indicate that 23
verb:indict -39
verb:indict infinitive -24
verb:indict object -28
verb:inform 21
verb:inform finite 37
verb:insist 72
verb:insist at:on -33
verb:insist clause 75
verb:insist finite 65
verb:insist that 59
verb:intend 21
verb:intend finite -34
verb:intend infinitive -73
verb:intend passive 61
verb:interpret 87
verb:interpret passive 44
verb:interview -101
verb:interview aside 17
verb:interview aside-marked 32
verb:interview at:about -16
verb:interview at:for -20
verb:interview at:on -21
verb:interview at:with -75
verb:interview clause -59
verb:interview finite -119
verb:interview mark -16
verb:interview noun 22
verb:interview passive -24
verb:interview that 60
verb:introduce -39
verb:introduce aside -20
verb:introduce clause 60
verb:introduce finite -51
verb:introduce gerund 33
verb:introduce infinitive 32
verb:introduce passive -56
verb:invite -39
verb:invite finite -58
verb:invite object -27
verb:invite passive 15
verb:invoke finite -22
verb:invoke object -19
verb:issue -53
verb:issue aside -57
verb:issue at:by 17
verb:issue at:for -21
verb:issue at:in -18
verb:issue at:like -23
verb:issue at:with 63
verb:issue clause 41
verb:issue finite -52
verb:issue gerund -29
verb:issue mark 59
verb:issue that -77
verb:jab infinitive 63
verb:joke 43
verb:joke aside -23
verb:joke at:about 44
verb:joke gerund 22
verb:joke mark 48
verb:joke that 34
verb:judge -54
verb:judge at:on -18
verb:judge bare -17
verb:judge clause -41
verb:judge finite -88
verb:judge infinitive 56
verb:judge object 23
verb:judge that 27
verb:justify -24
verb:justify object 19
verb:knock -61
verb:knock infinitive -30
verb:know as 74
verb:know aside 16
verb:know gerund -34
verb:know noun -23
verb:know passive 51
verb:know that -18
verb:label object 20
verb:lament 76
verb:lament finite 67
verb:lament object 71
verb:lash 18
verb:lash at:out 19
verb:lash finite 58
verb:lash gerund -38
verb:laugh -29
verb:laugh clause -17
verb:learn at:about -30
verb:learn at:in 17
verb:learn clause 33
verb:learn finite 24
verb:learn gerund -16
verb:learn object -19
verb:like -67
verb:like aside 23
verb:like aside-marked -20
verb:like bare -46
verb:like clause -76
verb:like finite -42
verb:like infinitive 78
verb:like noun 44
verb:like object -83
verb:liken 31
verb:liken finite 31
verb:liken object 35
verb:list aside-marked -25
verb:list at:of -22
verb:list at:on -20
verb:list clause 98
verb:list gerund 47
verb:list noun -30
verb:list object 20
verb:lob -23
verb:log object -27
verb:long -44
verb:long as -42
verb:long bare -31
verb:long clause 27
verb:long finite -34
verb:long infinitive -25
verb:long noun 16
verb:long object 21
verb:look aside -16
verb:look at:at 40
verb:look at:for 20
verb:look at:like 37
verb:look at:over -25
verb:look bare 32
verb:look clause -44
verb:look finite -23
verb:look infinitive 52
verb:look noun 44
verb:look object -35
verb:look that -26
verb:love -23
verb:love clause -18
verb:love noun -19
verb:love object -22
verb:maintain -86
verb:maintain aside 39
verb:maintain clause -45
verb:maintain finite -34
verb:maintain gerund -15
verb:maintain infinitive -25
verb:maintain object -85
verb:maintain that 15
verb:mean -73
verb:mean at:for 40
verb:mean finite -105
verb:mean gerund -33
verb:mean infinitive 45
verb:mean noun -30
verb:mean object -72
verb:mean passive 89
verb:mean that -66
verb:measure -43
verb:measure aside 42
verb:measure finite -51
verb:measure infinitive -43
verb:measure object -54
verb:measure question -19
verb:mention 62
verb:mention as -16
verb:mention at:of 40
verb:mention at:on -33
verb:mention clause 24
verb:mention finite 32
verb:mention gerund 22
verb:mention infinitive -23
verb:mention noun 61
verb:mention object 63
verb:mention passive -34
verb:mention that 36
verb:message aside 30
verb:message at:about 19
verb:message at:for -21
verb:message at:of 77
verb:message at:on 16
verb:message at:to 15
verb:message bare 17
verb:message clause -33
verb:message colon 66
verb:message finite -58
verb:message infinitive -20
verb:message mark 71
verb:message noun 46
verb:message object -73
verb:message that -104
verb:minimize -43
verb:minimize object -38
verb:mistake -26
verb:mistake object -22
verb:mock 21
verb:mock aside -16
verb:mock clause 33
verb:mock finite 48
verb:mock noun -26
verb:mock object 25
verb:mourn -21
verb:mourn object -15
verb:mull 56
verb:name at:for -38
verb:name at:in 40
verb:name at:on 26
verb:name finite -24
verb:name gerund 17
verb:name infinitive 31
verb:name noun -79
verb:name object 28
verb:name passive 37
verb:nod noun -16
verb:nominate clause -31
verb:nominate finite 54
verb:nominate gerund -73
verb:nominate infinitive -31
verb:nominate noun -20
verb:nominate passive 33
verb:note 75
verb:note aside 73
verb:note at:in -42
verb:note clause 47
verb:note colon -67
verb:note finite 49
verb:note gerund 57
verb:note infinitive -44
verb:note mark 23
verb:note that 67
verb:offer aside -16
verb:offer aside-marked -20
verb:offer gerund -37
verb:offer infinitive 39
verb:offer mark 25
verb:offer noun -45
verb:offer object 34
verb:offer progressive 48
verb:opine 55
verb:opine finite 55
verb:oppose 24
verb:oppose aside 66
verb:oppose at:by -26
verb:oppose bare 72
verb:oppose clause 18
verb:oppose finite 18
verb:oppose gerund -37
verb:oppose infinitive -74
verb:oppose noun 59
verb:order -22
verb:order finite 19
verb:order infinitive -34
verb:order noun -77
verb:order that 24
verb:outline 25
verb:overlook -51
verb:overlook finite -19
verb:overlook gerund -24
verb:overlook object -42
verb:paint -21
verb:paint finite -18
verb:paint gerund 35
verb:paint noun -16
verb:pan 18
verb:pass -35
verb:pass at:on -17
verb:pass clause -27
verb:pass finite -60
verb:pass gerund 54
verb:pass infinitive -59
verb:pass noun 31
verb:perceive -37
verb:perceive object -26
verb:permit -20
verb:persuade 28
verb:persuade finite 19
verb:persuade gerund -17
verb:persuade infinitive 35
verb:persuade passive 21
verb:petition 19
verb:petition noun -15
verb:picture -48
verb:picture at:of -15
verb:picture finite -40
verb:picture noun -44
verb:picture object -18
verb:picture that -18
verb:pitch -54
verb:pitch gerund -35
verb:pitch noun -25
verb:pivot -51
verb:pivot at:to -40
verb:pivot finite 20
verb:plan -75
verb:plan at:for -67
verb:plan at:to 51
verb:plan bare -27
verb:plan clause -26
verb:plan finite -58
verb:plan gerund 35
verb:plan infinitive 52
verb:plan noun 24
verb:plan object -39
verb:plan progressive -50
verb:plan that -33
verb:plead 27
verb:plead clause -45
verb:plead finite 43
verb:plead object 53
verb:pledge at:to 51
verb:pledge clause -32
verb:pledge finite -38
verb:pledge infinitive 35
verb:pledge object -56
verb:point aside -24
verb:point at:among -18
verb:point at:behind -19
verb:point at:for -48
verb:point at:in -21
verb:point at:out 57
verb:point at:to 43
verb:point finite -25
verb:point gerund 58
verb:point infinitive 59
verb:point noun -61
verb:point object -45
verb:point progressive 32
verb:point question 17
verb:point that 49
verb:poke 43
verb:poke object 43
verb:poll -146
verb:poll aside -17
verb:poll clause -59
verb:poll finite -132
verb:poll gerund -56
verb:poll object -74
verb:poll that -32
verb:portray 72
verb:portray infinitive 33
verb:portray object 93
verb:portray passive 22
verb:posit 16
verb:post -58
verb:post aside 24
verb:post at:on -35
verb:post clause -35
verb:post finite -43
verb:post gerund 19
verb:post infinitive 17
verb:post mark 48
verb:post noun -33
verb:post object 19
verb:post passive -25
verb:praise 70
verb:praise aside -38
verb:praise at:of 17
verb:praise finite 112
verb:praise infinitive -59
verb:praise object 67
verb:praise progressive 34
verb:pray -49
verb:pray gerund -32
verb:pray infinitive -17
verb:predict 69
verb:predict aside-marked -16
verb:predict clause 60
verb:predict finite 53
verb:predict object -19
verb:prefer 60
verb:prefer infinitive 43
verb:prefer noun 36
verb:prefer object 51
verb:press aside -29
verb:press aside-marked 18
verb:press at:by 26
verb:press finite -71
verb:press gerund 86
verb:press infinitive -19
verb:press object -44
verb:press passive 26
verb:presume finite -43
verb:presume object -26
verb:proclaim 22
verb:proclaim finite 16
verb:project -24
verb:project aside 34
verb:project clause -42
verb:project finite -28
verb:project noun -45
verb:project passive 62
verb:promise 67
verb:promise at:to 34
verb:promise bare -25
verb:promise clause -19
verb:promise gerund 26
verb:promise infinitive 49
verb:promise object 57
verb:promise that 31
verb:promote -24
verb:promote finite 22
verb:promote gerund -67
verb:pronounce finite 24
verb:propose 53
verb:propose aside -15
verb:propose clause 66
verb:propose gerund 48
verb:propose infinitive 25
verb:propose that 34
verb:protest -51
verb:protest at:of 23
verb:protest clause 34
verb:protest finite -21
verb:protest infinitive -18
verb:protest noun -17
verb:protest that -36
verb:prove -78
verb:prove clause 15
verb:prove finite -67
verb:prove object -70
verb:prove that 25
verb:provide -58
verb:provide aside 71
verb:provide clause -31
verb:provide finite -24
verb:provide gerund -34
verb:provide infinitive 32
verb:provide object -44
verb:provide progressive -35
verb:publicize 48
verb:publish -21
verb:publish aside -21
verb:publish at:in -20
verb:publish clause 20
verb:publish finite -34
verb:publish gerund 26
verb:publish mark -37
verb:publish object 30
verb:pursue -53
verb:pursue clause -28
verb:pursue finite -37
verb:pursue gerund -17
verb:pursue object -34
verb:push at:against 28
verb:push at:by 22
verb:push at:for 83
verb:push clause -29
verb:push finite 34
verb:push noun -70
verb:push object -68
verb:push passive 25
verb:push progressive 39
verb:push that -84
verb:question as -29
verb:question aside-marked -53
verb:question at:for -24
verb:question at:in -26
verb:question at:of 52
verb:question at:on 23
verb:question clause -37
verb:question colon 47
verb:question gerund 26
verb:question infinitive -22
verb:question object 102
verb:question progressive -15
verb:question question 43
verb:question that -40
verb:quote 24
verb:quote aside -22
verb:quote aside-marked 28
verb:quote clause -24
verb:quote finite -26
verb:quote object 46
verb:rail 19
verb:rail at:against -26
verb:rail finite 58
verb:rate -122
verb:rate at:for -17
verb:rate at:in 45
verb:rate clause -28
verb:rate finite -54
verb:rate gerund -32
verb:rate noun -35
verb:rate object -63
verb:ratify 22
verb:read aside 38
verb:read aside-marked 107
verb:read bare 17
verb:read clause -41
verb:read infinitive 19
verb:read mark 36
verb:read noun 21
verb:read object -99
verb:read passive -15
verb:reaffirm 44
verb:reaffirm finite 48
verb:reaffirm object 38
verb:realize that 26
verb:reason -56
verb:reason at:for -33
verb:reason clause -27
verb:reason finite -58
verb:reason infinitive 32
verb:reason object -19
verb:reassure infinitive 24
verb:rebuff finite -26
verb:rebuke 32
verb:rebuke finite 36
verb:rebuke noun -25
verb:rebuke object 25
verb:rebut 70
verb:rebut infinitive 28
verb:rebut object 62
verb:recall 74
verb:recall clause -34
verb:recall gerund 85
verb:recall object 46
verb:recall that 17
verb:recite 32
verb:recite infinitive 16
verb:recite object 22
verb:reckon 19
verb:recognize 19
verb:recognize clause -20
verb:recognize finite -44
verb:recognize gerund 38
verb:recognize passive 41
verb:recognize that 61
verb:recommend clause 17
verb:recommend finite 32
verb:record -113
verb:record at:of -18
verb:record finite -76
verb:record noun -18
verb:record object -22
verb:record that -15
verb:recount 26
verb:recount finite 47
verb:recount object 24
verb:refer 56
verb:refer aside-marked -20
verb:refer at:to 61
verb:refer clause 49
verb:refer finite 17
verb:refer gerund 84
verb:refer infinitive 48
verb:refer object -55
verb:refer progressive -19
verb:reference 18
verb:reference at:to -21
verb:reference clause 21
verb:reference gerund 19
verb:reference infinitive 58
verb:reflect -77
verb:reflect at:on 50
verb:reflect clause -24
verb:reflect finite -34
verb:reflect gerund -26
verb:reflect infinitive -19
verb:reflect object -45
verb:reflect passive -15
verb:reflect that -26
verb:refuse 20
verb:refuse aside-marked -52
verb:refuse finite 44
verb:refuse infinitive 55
verb:refute 37
verb:regard finite 44
verb:regard gerund -60
verb:regard object -19
verb:regard passive 26
verb:register -88
verb:register clause -46
verb:register finite -87
verb:register object -30
verb:regret -24
verb:regret finite -24
verb:regret noun -24
verb:reiterate 58
verb:reiterate finite 30
verb:reiterate object 39
verb:reject 18
verb:reject at:by 31
verb:reject clause -53
verb:reject gerund -33
verb:reject infinitive -27
verb:reject object 73
verb:reject passive 28
verb:relate -89
verb:relate at:to -17
verb:relate finite -76
verb:relate infinitive -31
verb:relate object -27
verb:release -71
verb:release aside -50
verb:release aside-marked 17
verb:release at:of -35
verb:release at:on -19
verb:release clause 19
verb:release finite -32
verb:release gerund -19
verb:release infinitive -64
verb:release object 20
verb:release passive -27
verb:release progressive 66
verb:remain -118
verb:remain at:in 17
verb:remain at:on -16
verb:remain clause -62
verb:remain finite -40
verb:remain gerund -30
verb:remain infinitive -36
verb:remain mark -32
verb:remain noun -16
verb:remark aside-marked 59
verb:remark at:on 23
verb:remark finite -39
verb:remark gerund 61
verb:remark noun -23
verb:remark object -43
verb:remember 67
verb:remember aside -16
verb:remember bare 43
verb:remember infinitive -23
verb:remember object 45
verb:remember passive 50
verb:remember that -33
verb:remind 49
verb:remind aside -24
verb:remind clause -19
verb:remind gerund -25
verb:remind infinitive 25
verb:remind object 89
verb:remind question -22
verb:remind that 36
verb:renounce 37
verb:renounce object 37
verb:repeat 22
verb:repeat finite -24
verb:repeat gerund 46
verb:repeat infinitive 26
verb:repeat object 37
verb:reply 37
verb:reply aside 24
verb:reply mark 43
verb:reply noun 34
verb:report aside 113
verb:report aside-marked 18
verb:report at:by -22
verb:report at:for -26
verb:report at:from 20
verb:report at:in 53
verb:report at:of -25
verb:report gerund -38
verb:report infinitive 19
verb:report mark -19
verb:report passive -28
verb:request -18
verb:request at:for 20
verb:request object 15
verb:require -21
verb:require aside -21
verb:require bare 21
verb:require clause -45
verb:require finite -35
verb:require gerund -25
verb:require infinitive 71
verb:resolve finite -31
verb:resolve infinitive 19
verb:resolve object -29
verb:respect -55
verb:respect finite -95
verb:respect noun 48
verb:respect object -61
verb:respond 36
verb:respond aside 31
verb:respond aside-marked 20
verb:respond clause 69
verb:respond finite 33
verb:respond gerund -25
verb:respond infinitive -32
verb:respond mark 29
verb:respond object -30
verb:respond that 32
verb:restrict gerund 41
verb:restrict passive -20
verb:retweet 16
verb:retweet finite 43
verb:retweet object 24
verb:reveal 36
verb:reveal aside 22
verb:reveal clause 62
verb:reveal finite 42
verb:reveal infinitive -41
verb:reveal object -37
verb:reveal that 58
verb:ridicule 25
verb:ridicule object 29
verb:rip 20
verb:rip at:into 29
verb:rip object 38
verb:roar finite -17
verb:rule -82
verb:rule aside 22
verb:rule at:for 23
verb:rule finite -22
verb:rule infinitive -20
verb:rule noun -44
verb:rule object -73
verb:sanction -65
verb:sanction finite -51
verb:sanction object -18
verb:say 83
verb:say as -65
verb:say aside 176
verb:say aside-marked 55
verb:say at:about -84
verb:say at:at -84
verb:say at:by 17
verb:say at:during -16
verb:say at:for 15
verb:say at:in -83
verb:say at:of -92
verb:say at:on -88
verb:say at:with -26
verb:say bare 59
verb:say clause 143
verb:say colon 38
verb:say gerund 17
verb:say infinitive -83
verb:say mark 21
verb:say noun 102
verb:say object -33
verb:say passive 21
verb:say question 32
verb:say that 77
verb:scoff 55
verb:scoff finite 32
verb:scold 21
verb:scold finite 21
verb:scorn noun 43
verb:second -66
verb:second clause -28
verb:second infinitive -25
verb:second noun -39
verb:see -18
verb:see as 23
verb:see aside -18
verb:see at:by 28
verb:see at:in 23
verb:see at:on -33
verb:see bare -28
verb:see finite 31
verb:see gerund -28
verb:see infinitive -37
verb:see noun 18
verb:see object -29
verb:see question -63
verb:see that 28
verb:seek aside -16
verb:seek at:to 35
verb:seek clause -38
verb:seek finite -35
verb:seek gerund 38
verb:seek object 29
verb:seek progressive -18
verb:seem 32
verb:seem aside -28
verb:seem aside-marked -26
verb:seem at:like 53
verb:seem finite 48
verb:seem gerund -26
verb:seem infinitive 56
verb:seem object -20
verb:sense finite -57
verb:sense noun 16
verb:sense object -27
verb:sense that 21
verb:share -52
verb:share aside 33
verb:share at:by -17
verb:share finite 21
verb:share infinitive -44
verb:share noun -46
verb:share passive -19
verb:shout 85
verb:shout aside-marked 29
verb:shout finite 40
verb:shout gerund 17
verb:shout mark 58
verb:show as 20
verb:show aside 63
verb:show aside-marked -49
verb:show at:of 19
verb:show at:off -20
verb:show bare 17
verb:show clause -42
verb:show finite 25
verb:show gerund -55
verb:show mark -118
verb:show noun -27
verb:show object 99
verb:show progressive 62
verb:show that -21
verb:showcase -16
verb:showcase object -43
verb:shrug 48
verb:shrug at:off 28
verb:shrug finite 17
verb:sign -58
verb:sign at:for 29
verb:sign at:of 64
verb:sign at:on -22
verb:sign at:up -16
verb:sign infinitive -35
verb:sign noun 18
verb:sign object -68
verb:sign that -25
verb:signal -15
verb:signal noun -44
verb:signal that 25
verb:sing 31
verb:skip -58
verb:skip infinitive -23
verb:skip object -34
verb:slam 37
verb:slam gerund 38
verb:slam noun -16
verb:slam object 40
verb:slap -29
verb:smile finite 20
verb:smile gerund -38
verb:smile noun 27
verb:smile object -37
verb:snap -29
verb:snap finite -28
verb:snap object -29
verb:sound -23
verb:sound at:like -31
verb:sound at:off 57
verb:sound finite 54
verb:sound gerund -52
verb:sound object 18
verb:speak -64
verb:speak at:about 89
verb:speak at:at -39
verb:speak at:for -39
verb:speak at:of 126
verb:speak at:on -33
verb:speak at:out 84
verb:speak at:up 27
verb:speak at:with -30
verb:speak clause -23
verb:speak gerund -65
verb:speak infinitive -35
verb:speak mark -50
verb:speak object -59
verb:speak progressive -55
verb:speak that -25
verb:speculate 25
verb:speculate finite 25
verb:spell 15
verb:spell finite 15
verb:stand -77
verb:stand at:behind -19
verb:stand at:in -26
verb:stand at:out -20
verb:stand at:with 18
verb:stand finite -17
verb:stand gerund -43
verb:stand infinitive -18
verb:stand noun -31
verb:state -87
verb:state aside-marked 136
verb:state at:for -21
verb:state bare -21
verb:state clause -90
verb:state finite -126
verb:state gerund 104
verb:state infinitive 60
verb:state mark 65
verb:state noun -161
verb:state object -67
verb:state question -24
verb:state that 60
verb:stress 35
verb:stress aside -24
verb:stress finite 22
verb:stress gerund 31
verb:stress noun -25
verb:stress object 39
verb:study -114
verb:study aside -21
verb:study finite -70
verb:study noun -29
verb:study object -35
verb:submit -24
verb:submit object -18
verb:subpoena -25
verb:sue finite -19
verb:sue infinitive 16
verb:sue object -35
verb:suggest 77
verb:suggest aside-marked -48
verb:suggest clause 54
verb:suggest finite 18
verb:suggest noun 32
verb:suggest that 37
verb:summon -29
verb:summon finite -29
verb:support aside -47
verb:support aside-marked -29
verb:support at:among -38
verb:support at:behind 55
verb:support at:by -27
verb:support at:from 17
verb:support at:in -16
verb:support at:of 67
verb:support at:on -26
verb:support at:to 27
verb:support bare 50
verb:support clause 26
verb:support colon -17
verb:support finite -28
verb:support infinitive -43
verb:support mark -41
verb:support noun 33
verb:support object 57
verb:support passive -31
verb:support progressive -42
verb:surprise -57
verb:surprise finite -20
verb:surprise noun 30
verb:surprise object -37
verb:surprise passive -20
verb:surprise that 29
verb:survey -113
verb:survey clause -28
verb:survey finite -86
verb:survey noun -19
verb:survey object -56
verb:suspect object -51
verb:suspect that 75
verb:swipe 45
verb:swipe at:at 55
verb:swipe finite 59
verb:talk 27
verb:talk aside -15
verb:talk at:about 80
verb:talk at:of 51
verb:talk at:to -48
verb:talk bare -15
verb:talk finite 33
verb:talk noun 16
verb:talk object -61
verb:talk progressive -23
verb:talk that -67
verb:tally -17
verb:tally aside -15
verb:taunt 26
verb:teach -75
verb:teach aside -45
verb:teach finite -36
verb:teach gerund -32
verb:teach object -48
verb:tell 60
verb:tell aside-marked 86
verb:tell clause 59
verb:tell finite 15
verb:tell gerund 73
verb:tell mark -50
verb:tell noun -42
verb:tell object -56
verb:tell question 72
verb:term -66
verb:term at:of -24
verb:term finite -81
verb:term mark 69
verb:term object -42
verb:term that -21
verb:testify -33
verb:text -31
verb:text noun -25
verb:thank -17
verb:thank at:to -64
verb:thank clause 27
verb:thank infinitive -108
verb:thank object 114
verb:thank progressive 25
verb:think 19
verb:think aside 81
verb:think aside-marked -18
verb:think at:of 35
verb:think bare 18
verb:think clause 28
verb:think finite -24
verb:think gerund 32
verb:think infinitive -30
verb:think mark -37
verb:think noun 55
verb:think that -89
verb:threaten 34
verb:threaten finite 18
verb:threaten gerund 18
verb:threaten infinitive 66
verb:threaten object -46
verb:tip -31
verb:tip object -47
verb:title clause -19
verb:title mark 53
verb:title noun -35
verb:tout 101
verb:tout clause 27
verb:tout finite 25
verb:tout gerund 37
verb:tout object 84
verb:trace -20
verb:translate -53
verb:trash 25
verb:trash object 25
verb:treat -106
verb:treat clause -45
verb:treat finite -48
verb:treat infinitive -19
verb:treat object -44
verb:treat passive -15
verb:treat progressive -17
verb:trust -48
verb:trust passive -15
verb:tweet aside 22
verb:tweet aside-marked 100
verb:tweet at:on 21
verb:tweet bare -100
verb:tweet clause 19
verb:tweet finite 30
verb:tweet gerund 95
verb:tweet mark 28
verb:tweet noun -28
verb:tweet object -26
verb:tweet question -19
verb:tweet that -88
verb:uncover -38
verb:uncover finite -38
verb:underscore -18
verb:underscore finite -51
verb:understand at:of 61
verb:understand clause -19
verb:understand finite -17
verb:understand gerund -35
verb:understand noun 81
verb:understand object -18
verb:unveil -25
verb:unveil finite 28
verb:unveil infinitive -24
verb:urge 44
verb:urge aside -63
verb:urge finite 61
verb:urge gerund 17
verb:urge infinitive 38
verb:urge object 114
verb:urge progressive -46
verb:utter 73
verb:utter object 25
verb:validate -24
verb:view as 43
verb:view aside -29
verb:view at:of -31
verb:view at:on 42
verb:view clause 51
verb:view finite 15
verb:view noun 36
verb:view passive -31
verb:view that -58
verb:voice -32
verb:voice aside-marked -19
verb:voice at:on 41
verb:voice clause 29
verb:voice finite -28
verb:voice infinitive 18
verb:voice noun -29
verb:volunteer -64
verb:volunteer finite -35
verb:volunteer noun -19
verb:volunteer object -17
verb:volunteer question -16
verb:vote -66
verb:vote aside -28
verb:vote at:against 49
verb:vote at:for 62
verb:vote at:in 57
verb:vote at:on -34
verb:vote clause -37
verb:vote gerund -64
verb:vote noun -27
verb:vote object -51
verb:vote progressive 40
verb:vote question 54
verb:vote that -92
verb:vow 104
verb:vow aside -18
verb:vow clause 23
verb:vow finite 74
verb:vow gerund 21
verb:vow infinitive 57
verb:vow noun -21
verb:want at:to 16
verb:want bare 16
verb:want clause -37
verb:want finite -50
verb:want gerund -27
verb:want infinitive 42
verb:want mark -44
verb:want noun 101
verb:want object 64
verb:warn 79
verb:warn aside 60
verb:warn aside-marked -44
verb:warn at:about -23
verb:warn at:against 23
verb:warn finite 63
verb:warn gerund -17
verb:warn mark 20
verb:warn noun 18
verb:warn that 33
verb:weigh at:in 74
verb:weigh infinitive 23
verb:weigh object -55
verb:welcome -17
verb:welcome clause 17
verb:welcome finite 19
verb:welcome gerund -22
verb:welcome noun -27
verb:welcome object -31
verb:witness finite -28
verb:witness infinitive 52
verb:witness object 29
verb:wonder 33
verb:wonder infinitive 28
verb:wonder question 24
verb:worry 25
verb:worry clause 58
verb:worry finite -23
verb:worry infinitive -27
verb:worry passive 45
verb:write 21
verb:write aside 96
verb:write aside-marked 82
verb:write at:about -15
verb:write at:by -40
verb:write at:off -45
verb:write at:on -34
verb:write at:to 38
verb:write clause -22
verb:write finite 57
verb:write infinitive -79
verb:write mark 30
verb:write noun 17
verb:write object -19
verb:write passive -23
verb:write that 23
verb:yell 33
verb:yell finite 57
verb:yell mark 17
`;
