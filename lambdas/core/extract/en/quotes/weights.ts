/** Weights of what is observed at a cue, in hundredths of a log-odds: "verb:say 210" and so on, one an entry. */
export const ENGLISH_QUOTE_WEIGHTS = `
before:almost -85
before:also 70
before:am 54
before:are 50
before:aren't 60
before:be -71
before:been -14
before:being -82
before:can -53
before:can't -31
before:cannot -35
before:certainly 52
before:could -44
before:couldn't -73
before:derisively 54
before:did 40
before:didn't -29
before:directly 44
before:does 52
before:doesn't 29
before:don't 65
before:earlier 61
before:early -62
before:enthusiastically 72
before:formally 107
before:frequently -41
before:friendly 39
before:fully 44
before:had -47
before:hadn't -45
before:have 40
before:haven't 43
before:he'd -99
before:here 42
before:i'd 46
before:immediately 34
before:increasingly 38
before:is 33
before:just -53
before:later -37
before:less 37
before:much -68
before:never -81
before:now 46
before:officially 67
before:often 37
before:only -35
before:previously 63
before:privately 38
before:publicly 66
before:quickly 43
before:rally 83
before:rather 38
before:really 65
before:regularly 43
before:reportedly 61
before:seriously 52
before:should -105
before:simply -58
before:specifically 79
before:suddenly 40
before:they're 18
before:to -22
before:today 40
before:truly -76
before:very -50
before:wasn't -31
before:we've 35
before:well -35
before:were 38
before:will -31
before:won't -64
before:would -52
before:wouldn't 38
bias -29
class:other aside -39
class:other aside-marked -92
class:other at:against 28
class:other at:at 7
class:other at:between -73
class:other at:during -33
class:other at:from -48
class:other at:inside 40
class:other at:of 16
class:other at:than -62
class:other at:under -43
class:other gerund -52
class:other he -24
class:other him -49
class:other it -36
class:other mark -63
class:other noun -43
class:other that -27
class:speech aside-marked 33
class:speech at:about 34
class:speech at:at -36
class:speech at:from -36
class:speech at:of -50
class:speech at:over -34
class:speech at:up -45
class:speech bare -13
class:speech clause 52
class:speech finite 34
class:speech it 43
class:speech mark 79
class:speech none -44
class:speech number -27
class:speech passive 69
class:speech question 54
class:speech that 48
class:speech who 22
clausal:no -74
clausal:no speech -105
clausal:yes 29
clausal:yes other -51
clausal:yes speech 78
form:bare -15
form:infinitive -22
form:noun -47
frame:as gerund -28
frame:as noun -29
frame:as passive 96
frame:aside -23
frame:aside adjective 70
frame:aside bare -107
frame:aside finite 40
frame:aside gerund -125
frame:aside infinitive -91
frame:aside noun -97
frame:aside passive 187
frame:aside progressive -24
frame:aside-marked -26
frame:aside-marked finite 39
frame:aside-marked gerund -140
frame:aside-marked infinitive -87
frame:aside-marked noun -33
frame:aside-marked passive 111
frame:at:about 50
frame:at:about adjective -20
frame:at:about infinitive 73
frame:at:about noun 49
frame:at:across -54
frame:at:against 34
frame:at:against gerund 33
frame:at:against infinitive 49
frame:at:ahead finite -36
frame:at:among -51
frame:at:at infinitive -52
frame:at:at noun 46
frame:at:at passive -58
frame:at:by -63
frame:at:during -19
frame:at:for 19
frame:at:for adjective -73
frame:at:for bare 55
frame:at:for infinitive -33
frame:at:from -77
frame:at:from finite -51
frame:at:from gerund -36
frame:at:from noun 35
frame:at:in -32
frame:at:in adjective 93
frame:at:in gerund -36
frame:at:in noun -71
frame:at:inside 40
frame:at:into -41
frame:at:into finite -34
frame:at:of adjective 44
frame:at:of bare -54
frame:at:of finite -44
frame:at:of passive 28
frame:at:off infinitive -35
frame:at:on finite -18
frame:at:on noun 57
frame:at:on passive -48
frame:at:on progressive 85
frame:at:out 19
frame:at:out finite 57
frame:at:outside -36
frame:at:over noun 41
frame:at:than -19
frame:at:than noun -44
frame:at:through finite -66
frame:at:to gerund 31
frame:at:toward noun 89
frame:at:under -43
frame:at:up gerund 45
frame:at:up infinitive -45
frame:at:upon finite 56
frame:at:with adjective 82
frame:at:with noun -19
frame:at:with passive 33
frame:clause 16
frame:clause bare -39
frame:clause finite 11
frame:clause noun -49
frame:clause progressive 41
frame:colon bare -49
frame:infinitive 21
frame:infinitive finite 19
frame:infinitive gerund 43
frame:infinitive infinitive -61
frame:infinitive progressive 40
frame:mark gerund 37
frame:mark infinitive 36
frame:mark progressive -14
frame:object adjective -59
frame:object finite 62
frame:object gerund 48
frame:object infinitive 52
frame:object noun -42
frame:object passive -16
frame:object progressive 71
frame:question 6
frame:question gerund 54
frame:question infinitive 82
frame:question noun -35
frame:that 22
frame:that gerund 41
frame:that noun -36
frame:that passive -41
head:% 67
head:'s 41
head:- -76
head:2008 -50
head:2014 67
head:69 -30
head:a 28
head:activist 37
head:activists 33
head:ads 43
head:adviser -41
head:advisers 62
head:advocates 92
head:agents -33
head:aide 29
head:aides 45
head:allies 82
head:alone 70
head:analysis 40
head:analysts 65
head:answer -64
head:answers -37
head:argument -46
head:article -42
head:attack -55
head:attacks -41
head:attendees 50
head:audience 41
head:banks -35
head:boss -59
head:business -53
head:calling 47
head:campaign 44
head:candidates 46
head:certificate 51
head:chair -35
head:chief -36
head:children -36
head:comments -67
head:conference -38
head:conservative -35
head:consider -43
head:contenders 35
head:contests 88
head:convention -36
head:critics 36
head:culture -46
head:data -51
head:deal 36
head:decision -81
head:delegate -40
head:delegates -54
head:director 40
head:document -37
head:documents -48
head:donors 60
head:dozen -39
head:dread -47
head:economists 56
head:editorials 64
head:electorate 61
head:email 45
head:emails 41
head:employee 31
head:endorsement -57
head:event 92
head:executive 34
head:executives 61
head:experts 76
head:face -45
head:family -43
head:far -40
head:field 55
head:firm -85
head:five -36
head:forecast 26
head:four -59
head:friday 42
head:friends 61
head:future -49
head:goers 47
head:governor 42
head:groups 27
head:half -44
head:hand -32
head:her -69
head:hopeful 38
head:host 54
head:husband 68
head:id -60
head:immigrants -26
head:immigration -46
head:include -40
head:independents 52
head:initiative -62
head:interest -36
head:internal -35
head:investigators 44
head:issue -36
head:jobs -43
head:lawmakers 60
head:lawsuit 74
head:leader 76
head:legislation -34
head:legislature 67
head:life 102
head:long 29
head:losses 37
head:majority 31
head:making -57
head:many 15
head:measure -33
head:media -44
head:memo -47
head:message 50
head:million -69
head:mogul 42
head:months -55
head:mother 44
head:move 59
head:movement -79
head:multiple 28
head:my 75
head:nation 36
head:nations -52
head:nationwide -78
head:negative 31
head:network -53
head:neurosurgeon 44
head:new -20
head:newspaper 61
head:no -49
head:nobody -59
head:nomination 39
head:nominee 39
head:nonprofit 39
head:observers 33
head:office 33
head:official 89
head:officials 50
head:operatives 75
head:organizer -35
head:other -105
head:others 71
head:outlets 71
head:overall -38
head:own -43
head:owner -90
head:panel 39
head:part 44
head:percent 65
head:percentage -80
head:person 62
head:personal -45
head:phone -33
head:plan 51
head:points 57
head:policies 32
head:policy -37
head:politicians 74
head:poll 116
head:polling 47
head:polls 78
head:poor 39
head:pope -63
head:power -56
head:president -44
head:press -32
head:previous -46
head:price -47
head:primary -35
head:problem 65
head:program -101
head:prosecutors 103
head:public -68
head:questions -74
head:rallies 33
head:recent -101
head:record 92
head:records 111
head:remarks -90
head:reports 92
head:respondents -43
head:right -71
head:rivals 34
head:rule 86
head:runner 50
head:said -79
head:savings 37
head:school 37
head:scientists 50
head:senator -33
head:senators 60
head:showing 47
head:social -38
head:someone -33
head:spokesman 55
head:spot 62
head:staffer -30
head:stage 33
head:story -54
head:strategists 74
head:style 61
head:suit 43
head:superdelegates -69
head:supporter -56
head:supporters 48
head:survey 79
head:taking 58
head:tax -53
head:teachers 52
head:team 53
head:terrorist -71
head:that -87
head:their 32
head:theory -48
head:these -47
head:thing -62
head:this -71
head:those 91
head:town 63
head:turnout -55
head:turns 60
head:two -47
head:us -39
head:user -71
head:vote 52
head:voter 41
head:votes -53
head:weapons -52
head:website 53
head:weeks -55
head:who -58
head:whose -57
head:witness -47
head:words 47
head:workers 44
head:world -51
head:year 49
head:your -39
length:0 -71
length:1 -29
length:5 26
length:6 23
opens:" 79
opens:' 103
opens:'s -78
opens:, -152
opens:- -89
opens:. -113
opens:/ -76
opens:12 -55
opens:2012 -36
opens:2016 -53
opens:5 61
opens:< -43
opens:a 39
opens:abortions 46
opens:about 102
opens:accepting 38
opens:accusations 47
opens:after -91
opens:aimed 42
opens:along 37
opens:although -70
opens:an 54
opens:and -171
opens:anonymity 58
opens:anti 40
opens:any 21
opens:anything -37
opens:are -121
opens:as -26
opens:attacking 39
opens:back 46
opens:be 26
opens:because -88
opens:before -115
opens:being 93
opens:billionaire 77
opens:board -46
opens:building -36
opens:but -29
opens:by -57
opens:calling 47
opens:came -65
opens:can -36
opens:candidates 40
opens:certain 42
opens:changes 47
opens:classified -60
opens:comes -49
opens:coming 37
opens:common -45
opens:companies 34
opens:concern 49
opens:concerns 62
opens:conference -46
opens:confidence 43
opens:congressional 26
opens:conservative -45
opens:containing -34
opens:contest -47
opens:contests -33
opens:continued -48
opens:could -31
opens:creating 70
opens:criticism 101
opens:delegates -76
opens:democratic -72
opens:despite -59
opens:details 60
opens:did -51
opens:director -32
opens:doubt 56
opens:during -31
opens:each -37
opens:either 78
opens:emails -48
opens:enough -41
opens:every -32
opens:everything -58
opens:evidence 57
opens:favor 172
opens:fell -54
opens:fellow 50
opens:filed -47
opens:first -39
opens:for -52
opens:foreign 38
opens:found -82
opens:friday -42
opens:gives -48
opens:giving -36
opens:good -44
opens:government -36
opens:gun 33
opens:has -68
opens:he 58
opens:he'd 76
opens:he'll 69
opens:help 48
opens:her 53
opens:herself 42
opens:high 37
opens:higher -76
opens:him 78
opens:his 74
opens:home -37
opens:how 81
opens:however -63
opens:i -105
opens:if 50
opens:illegal 100
opens:immigration 27
opens:in -67
opens:individual 35
opens:issued -50
opens:it 41
opens:its 27
opens:itself -63
opens:jobs -32
opens:late -40
opens:lead -72
opens:least 42
opens:legislation 43
opens:liberal -45
opens:line 46
opens:list -50
opens:little 77
opens:long 56
opens:made -88
opens:major 40
opens:making 41
opens:many 24
opens:may -33
opens:me 28
opens:members -34
opens:military 101
opens:money -33
opens:most 41
opens:nearly -50
opens:no 88
opens:on -29
opens:open 62
opens:optimism 44
opens:or -103
opens:other 97
opens:parties 58
opens:people -36
opens:policy -77
opens:presumptive -40
opens:private -40
opens:provisions 65
opens:questions 42
opens:rally 76
opens:rating -33
opens:ready 71
opens:released -60
opens:remarks 60
opens:reporters -42
opens:right -38
opens:rival 31
opens:safe -39
opens:said -91
opens:say -47
opens:saying 215
opens:schedule -39
opens:secretary -110
opens:seemed -52
opens:server -46
opens:services -43
opens:set -37
opens:she 46
opens:should -45
opens:show -84
opens:showed -43
opens:shows -33
opens:since -87
opens:six 50
opens:social 59
opens:some 52
opens:someone -32
opens:specific 33
opens:speeches -38
opens:spending 71
opens:stage -29
opens:strength -61
opens:suggests 37
opens:support 48
opens:system -42
opens:tank -39
opens:tax 78
opens:taxing 80
opens:temporarily -79
opens:terrorism -54
opens:that 143
opens:the 24
opens:their 48
opens:themselves 60
opens:there 56
opens:they 36
opens:they'll 36
opens:they're 67
opens:they've 69
opens:three -34
opens:to 40
opens:turnout -45
opens:tweet -23
opens:under 42
opens:undocumented 49
opens:until -61
opens:us 81
opens:view 56
opens:violence -68
opens:vote -71
opens:was -34
opens:ways -54
opens:we -35
opens:were -41
opens:what 82
opens:when -95
opens:whether 79
opens:while -87
opens:whose -36
opens:why 86
opens:with -68
opens:within 42
opens:work -55
opens:workers 42
opens:working -53
opens:would -71
opens:yes 105
opens:— -42
opens:“ 92
quoted:no -51
quoted:no aside -56
quoted:no at:about 47
quoted:no at:against 18
quoted:no at:during -52
quoted:no at:for 58
quoted:no at:in -72
quoted:no at:inside 40
quoted:no at:into -41
quoted:no at:of 44
quoted:no at:out 20
quoted:no at:outside -36
quoted:no at:than -38
quoted:no infinitive 30
quoted:yes aside 39
quoted:yes aside-marked -26
quoted:yes at:down -61
quoted:yes at:during 32
quoted:yes at:from -75
quoted:yes at:in 54
quoted:yes at:on 40
quoted:yes at:to -43
reported:by an aside -80
reported:by an aside aside 45
reported:by an aside at:about -31
reported:by an aside at:of 44
reported:by an aside at:on 55
reported:by an aside clause -102
reported:by an aside infinitive -58
reported:by an aside mark -31
reported:by an aside object -18
reported:by an aside other -64
reported:by another -49
reported:by another as -20
reported:by another at:for -37
reported:by another at:like 38
reported:by another colon -47
reported:by another other -38
reported:by another that -27
reported:by speech -121
reported:by speech as 48
reported:by speech aside-marked 91
reported:by speech at:about -48
reported:by speech at:against -63
reported:by speech at:for -43
reported:by speech at:on -81
reported:by speech at:to -67
reported:by speech clause -25
reported:by speech infinitive -40
reported:by speech other -108
reported:by speech speech -42
reported:by speech that 78
second -153
second aside -129
second aside-marked -76
second at:at -29
second at:by 109
second at:during -79
second at:for 33
second at:in -95
second at:to 18
second at:with -45
second clause 34
second infinitive 76
second mark 28
second object -41
second question 40
side:after -41
speaker:determiner aside -21
speaker:determiner at:about -50
speaker:determiner at:against 59
speaker:determiner at:at -72
speaker:determiner at:down 26
speaker:determiner at:for -46
speaker:determiner at:like 20
speaker:determiner at:to -6
speaker:determiner at:up -72
speaker:determiner colon 44
speaker:determiner question 18
speaker:he as 82
speaker:he aside 75
speaker:he at:against 70
speaker:he at:during -28
speaker:he at:for -21
speaker:he at:in -54
speaker:he at:on -26
speaker:he at:out 43
speaker:he at:with -52
speaker:he clause 52
speaker:he question 51
speaker:he that 41
speaker:her 49
speaker:her at:on 55
speaker:her infinitive 48
speaker:her mark -56
speaker:her object 57
speaker:her that 85
speaker:him -22
speaker:him clause 47
speaker:i aside-marked -49
speaker:i at:in 36
speaker:i at:to 79
speaker:i clause 30
speaker:i question -70
speaker:it aside -52
speaker:it aside-marked 41
speaker:it at:like 14
speaker:it at:of -40
speaker:it at:on 69
speaker:it at:to -63
speaker:it clause -31
speaker:it infinitive 19
speaker:it mark 41
speaker:it object 22
speaker:it question -25
speaker:it that -30
speaker:name as -3
speaker:name aside-marked 15
speaker:name at:at -34
speaker:name at:in -13
speaker:name at:like -71
speaker:name at:out 49
speaker:name at:up 44
speaker:name clause 55
speaker:name mark 46
speaker:name question 29
speaker:nobody -59
speaker:none aside 45
speaker:none aside-marked -64
speaker:none at:by -69
speaker:none at:from -35
speaker:none at:in -51
speaker:none at:on 29
speaker:none at:out -39
speaker:none at:to -51
speaker:none colon -108
speaker:none object 10
speaker:none that -43
speaker:noun as -47
speaker:noun at:about 24
speaker:noun at:by 29
speaker:noun at:of 33
speaker:noun at:over -58
speaker:noun at:to 3
speaker:noun at:up 33
speaker:noun clause 33
speaker:noun colon 33
speaker:noun infinitive -43
speaker:noun mark -43
speaker:number -50
speaker:number aside -47
speaker:number at:for 76
speaker:number at:on -34
speaker:number clause -59
speaker:number mark -34
speaker:number object 25
speaker:number question 39
speaker:she as -47
speaker:she at:for 26
speaker:she at:of -43
speaker:she mark 55
speaker:she that -40
speaker:them object -64
speaker:they as 39
speaker:they aside 73
speaker:they aside-marked -63
speaker:they at:in 59
speaker:they at:to -65
speaker:they at:with -74
speaker:they object -73
speaker:they that -42
speaker:we object -24
speaker:who 39
speaker:who aside-marked -54
speaker:who at:about 28
speaker:who at:against -41
speaker:who at:for 30
speaker:who at:on -40
speaker:who at:with 45
speaker:who infinitive -44
speaker:who question -34
speaker:who that 49
speaker:you at:to -43
speaker:you that 55
tense:base bare -15
tense:base infinitive -22
tense:base noun -14
tense:participle passive 45
tense:past finite 53
tense:past noun 50
tense:s noun -33
verb:account -34
verb:account at:of 68
verb:account noun -34
verb:account object -38
verb:account that -35
verb:accusation at:of 79
verb:accusation that -36
verb:accuse 71
verb:accuse aside -61
verb:accuse at:of -54
verb:accuse clause -33
verb:accuse finite 22
verb:accuse object 112
verb:accuse passive 59
verb:acknowledge finite 58
verb:acknowledge gerund -36
verb:acquiesce 57
verb:acquiesce finite 40
verb:add -21
verb:add aside 99
verb:add at:to -132
verb:add at:up -45
verb:add clause -63
verb:add gerund 33
verb:add mark 85
verb:add object -96
verb:add that 34
verb:admission 38
verb:admission noun 38
verb:admit -25
verb:admit gerund -46
verb:admit that 54
verb:advice 42
verb:advice noun 42
verb:advise -52
verb:advise aside -42
verb:advise finite -61
verb:advise gerund 55
verb:advise progressive -52
verb:advocate -34
verb:advocate at:for 53
verb:advocate clause -60
verb:advocate finite -60
verb:advocate infinitive 90
verb:agree aside -43
verb:agree at:on 74
verb:agree at:with 49
verb:agree clause -33
verb:agree infinitive -44
verb:agree object -32
verb:agreement -25
verb:agreement noun -25
verb:agreement object -39
verb:aim noun 67
verb:allegation 40
verb:allegation at:of 45
verb:allegation noun 40
verb:allege 25
verb:allege that 48
verb:allow -57
verb:allow gerund -33
verb:allow object -43
verb:announce 33
verb:announce aside-marked -68
verb:announce clause 63
verb:announce object 64
verb:answer -10
verb:answer clause -41
verb:answer finite -55
verb:answer infinitive 36
verb:apologize at:for 50
verb:apologize finite 64
verb:appeal -67
verb:appeal at:to -53
verb:appeal finite -30
verb:appeal gerund -41
verb:appeal object -46
verb:appear at:at -33
verb:appear at:on -141
verb:appear at:to 73
verb:appear finite 15
verb:appear gerund -68
verb:appear infinitive 42
verb:appear noun 58
verb:appear object 42
verb:applaud 47
verb:applaud finite 31
verb:applaud object 92
verb:appreciate -55
verb:approval -40
verb:approval noun -40
verb:approve -45
verb:argue 69
verb:argue aside -33
verb:argue clause 77
verb:argue gerund 25
verb:argue object 29
verb:argue that 44
verb:argument object -45
verb:ask aside -83
verb:ask aside-marked -48
verb:ask at:about -81
verb:ask bare -32
verb:ask clause -23
verb:ask gerund 32
verb:ask mark -62
verb:ask object 59
verb:ask passive 104
verb:ask progressive 64
verb:ask question 93
verb:assail 88
verb:assail finite 44
verb:assail object 52
verb:assert infinitive -34
verb:assert that 48
verb:assertion 55
verb:assertion noun 55
verb:assume gerund -55
verb:assume object -72
verb:assume that 40
verb:assumption 44
verb:assumption noun 44
verb:assumption that 40
verb:assurance 26
verb:assurance noun 26
verb:assurance that 26
verb:assure 44
verb:assure finite 70
verb:assure that 26
verb:attack aside -36
verb:attack at:against 56
verb:attack at:in -54
verb:attack at:on 38
verb:attack finite -42
verb:attack noun 14
verb:attack object 27
verb:attack that -42
verb:attempt -60
verb:attempt finite -43
verb:attempt gerund 30
verb:attempt noun -25
verb:authorize -31
verb:authorize finite 42
verb:authorize infinitive -70
verb:authorize passive -59
verb:avoid -68
verb:avoid clause -33
verb:avoid gerund -38
verb:aware -20
verb:aware adjective -20
verb:aware at:of -61
verb:back at:against 35
verb:back at:by -54
verb:back at:in -47
verb:back at:of -63
verb:back at:on -47
verb:back bare -66
verb:back finite -63
verb:back gerund 28
verb:back mark 166
verb:back noun 16
verb:back object 41
verb:balk 51
verb:balk at:at 51
verb:balk finite 51
verb:ban -72
verb:ban gerund -43
verb:ban infinitive -46
verb:ban object -30
verb:bash infinitive -56
verb:bash object 66
verb:belief that 62
verb:believe 29
verb:believe aside 101
verb:believe at:in 135
verb:believe gerund 57
verb:believe noun 93
verb:bet -75
verb:bet finite -34
verb:bet that -24
verb:bill -86
verb:bill bare -55
verb:bill clause -41
verb:bill noun -44
verb:bill object -33
verb:bill that -56
verb:blame 91
verb:blame gerund 58
verb:blame noun 57
verb:blame object 94
verb:blast 120
verb:blast finite 106
verb:blast object 96
verb:block -87
verb:block clause -38
verb:block infinitive -48
verb:boast aside -50
verb:boast at:of 107
verb:boast object -79
verb:brag 67
verb:brag finite 33
verb:brief -42
verb:brief finite -71
verb:calculate object -63
verb:call 68
verb:call at:for 83
verb:call at:on 122
verb:call at:with -41
verb:call gerund 143
verb:call mark -53
verb:call noun -15
verb:call object -27
verb:care -38
verb:care at:about 35
verb:care noun -73
verb:care object -40
verb:cast gerund -91
verb:cast object 14
verb:celebrate -54
verb:celebrate finite -74
verb:challenge -21
verb:challenge finite -48
verb:challenge infinitive -57
verb:challenge noun -47
verb:challenge passive 70
verb:champion -47
verb:champion finite 48
verb:chant 53
verb:chant at:of 69
verb:chant noun 62
verb:characterize 80
verb:charge at:against -61
verb:charge at:of -50
verb:charge at:with 18
verb:charge finite -37
verb:charge noun -61
verb:charge passive 70
verb:cheer noun 49
verb:cheer object -59
verb:cheer question 116
verb:chide 89
verb:chide object 89
verb:choose -91
verb:choose clause -34
verb:choose object -19
verb:cite 100
verb:cite clause 79
verb:cite gerund 91
verb:cite object 85
verb:claim at:to 46
verb:claim clause 75
verb:claim finite 39
verb:claim gerund -51
verb:claim infinitive 39
verb:claim that -34
verb:clear -21
verb:clear adjective -21
verb:clear object -30
verb:column 42
verb:column noun 42
verb:command -88
verb:command noun -32
verb:command object -42
verb:comment -37
verb:comment aside -63
verb:comment aside-marked 74
verb:comment at:about 91
verb:comment at:on 165
verb:comment clause -74
verb:comment finite -48
verb:comment mark -54
verb:comment noun -113
verb:comment that -65
verb:commit -68
verb:commit finite -62
verb:commit passive -60
verb:commitment -22
verb:commitment noun -22
verb:compare -66
verb:compare at:to -46
verb:compare at:with -102
verb:compare clause 62
verb:compare finite -37
verb:compare object 84
verb:comparison -32
verb:comparison noun -32
verb:complain aside 42
verb:complain finite 38
verb:complaint 44
verb:complaint noun 44
verb:complaint that 115
verb:concede 68
verb:concede finite 70
verb:concede that 50
verb:concern at:about 62
verb:concern finite -39
verb:concern gerund -78
verb:concern noun 59
verb:concern object -35
verb:concern that 28
verb:condemn 60
verb:condemn finite 38
verb:condemn gerund 33
verb:condemn object 31
verb:confidence 53
verb:confidence noun 53
verb:confirm 42
verb:confirm finite 42
verb:confirm passive -40
verb:confirm that 38
verb:confirmation -31
verb:confirmation noun -31
verb:consensus 34
verb:consensus noun 34
verb:consensus that 38
verb:consider 21
verb:consider aside 75
verb:consult -63
verb:consult gerund -59
verb:consult object -41
verb:contemplate 51
verb:contend finite 43
verb:contest -128
verb:contest finite -70
verb:contest noun -56
verb:contest that -38
verb:continue -87
verb:continue clause -58
verb:continue finite -28
verb:continue gerund -80
verb:continue mark 70
verb:continue object -36
verb:conversation at:with -38
verb:convince 22
verb:convince gerund -74
verb:convince infinitive 27
verb:convince passive 38
verb:convince that 45
verb:counsel -61
verb:count -50
verb:count gerund -41
verb:credit finite -31
verb:credit object 44
verb:critic -22
verb:critic noun -22
verb:critic object -38
verb:critical at:of 75
verb:criticism 53
verb:criticism at:for 50
verb:criticism at:on 49
verb:criticism noun 53
verb:criticize 97
verb:criticize aside -61
verb:criticize finite 25
verb:criticize gerund 19
verb:criticize object 79
verb:debate -50
verb:debate at:in -35
verb:debate at:on 33
verb:debate at:over 49
verb:debate bare 99
verb:debate clause -31
verb:debate finite -87
verb:debate infinitive -36
verb:debate object -28
verb:decision at:on 58
verb:declare 40
verb:declare aside-marked 47
verb:declare infinitive 55
verb:declare passive 49
verb:decline at:to 41
verb:decline finite 60
verb:decline infinitive 73
verb:decry 78
verb:decry finite 29
verb:decry object 70
verb:dedicate finite -87
verb:dedicate infinitive -42
verb:deem 32
verb:deem object 30
verb:defend 33
verb:defend finite 88
verb:defend infinitive -34
verb:defend object 51
verb:defense at:of 99
verb:defense object -68
verb:deflect object 42
verb:deliver -46
verb:deliver clause -45
verb:deliver finite -55
verb:deliver gerund 76
verb:deliver infinitive -65
verb:demand -57
verb:demand noun -59
verb:demand object 80
verb:demand that -37
verb:demonstrate clause 54
verb:demonstrate object -90
verb:demonstrate that 47
verb:denounce 68
verb:denounce finite 58
verb:denounce object 96
verb:deny finite 54
verb:deny gerund -39
verb:deny object -37
verb:deny that 48
verb:deride 29
verb:deride finite 73
verb:describe 70
verb:describe finite 38
verb:describe gerund 112
verb:describe infinitive -37
verb:describe object 63
verb:describe passive -39
verb:desire 26
verb:desire noun 62
verb:detail at:of -40
verb:detail clause 97
verb:detail finite -58
verb:detail gerund 50
verb:detect -38
verb:detect infinitive -33
verb:detect object -37
verb:determine -41
verb:determine object -32
verb:devoted 36
verb:devoted adjective 36
verb:direct -50
verb:direct clause 43
verb:direct finite -81
verb:direct noun 35
verb:disagree 55
verb:disagree finite 25
verb:disagreement 83
verb:disagreement noun 83
verb:disavow finite -34
verb:disavow infinitive 37
verb:disavow object 41
verb:disclose 61
verb:disclosure 42
verb:disclosure clause 42
verb:disclosure noun 42
verb:disclosure object -60
verb:discover -53
verb:discover object -38
verb:discuss 38
verb:discuss finite 70
verb:discuss object 60
verb:discuss progressive -43
verb:discuss question 45
verb:dismiss 95
verb:dismiss clause 39
verb:dismiss finite 30
verb:dismiss gerund 57
verb:dismiss object 23
verb:disparage 59
verb:dispute object 51
verb:document -34
verb:document finite -65
verb:document that -43
verb:doubt 56
verb:doubt finite 20
verb:doubt noun 39
verb:doubt that 90
verb:downplay finite 70
verb:downplay object 30
verb:dream -49
verb:dream finite -37
verb:eager 52
verb:eager adjective 52
verb:eager infinitive 77
verb:echo at:by -28
verb:echo clause 68
verb:echo finite 42
verb:echo gerund 40
verb:echo object -29
verb:echo passive -29
verb:effort -73
verb:effort noun -73
verb:email -86
verb:email clause -55
verb:email finite -95
verb:email mark 55
verb:emerge -76
verb:emerge as -57
verb:emerge finite -20
verb:emerge gerund -34
verb:emphasize 86
verb:emphasize infinitive 78
verb:emphasize object 37
verb:encourage 29
verb:encourage gerund -34
verb:encourage infinitive 88
verb:encourage progressive -35
verb:endorse 26
verb:endorse aside -41
verb:endorse clause 71
verb:endorse finite 26
verb:endorse infinitive 44
verb:endorse object 51
verb:endorsement at:of 21
verb:endorsement object -48
verb:enjoy clause 42
verb:enjoy finite -38
verb:enjoy object -82
verb:envision 34
verb:envision object 25
verb:establish -62
verb:establish gerund -30
verb:establish object -61
verb:estimate 26
verb:estimate finite 34
verb:estimate object -62
verb:estimate that 34
verb:evidence -25
verb:evidence at:of -34
verb:evidence noun -25
verb:evidence object 68
verb:expect 84
verb:expect aside 55
verb:expect clause 30
verb:expect finite -36
verb:expect gerund 99
verb:expect infinitive 33
verb:expect noun -51
verb:expect object -29
verb:expect passive 71
verb:expectation at:of -44
verb:explain 56
verb:explain aside-marked -38
verb:explain finite 26
verb:explain gerund -42
verb:explain infinitive 34
verb:explain object 27
verb:explain that 33
verb:expose -39
verb:express 60
verb:express finite 34
verb:express infinitive 45
verb:express object 135
verb:favor at:of 75
verb:favor gerund -46
verb:favor noun 25
verb:fear 48
verb:fear clause 66
verb:fear noun 26
verb:fear object 30
verb:feel clause 59
verb:feel gerund -27
verb:feel mark -63
verb:feel noun 34
verb:feel that -39
verb:find -20
verb:find aside 87
verb:find clause -38
verb:find finite 40
verb:find gerund -60
verb:find infinitive -52
verb:find object -83
verb:find that 36
verb:focus -66
verb:focus at:of -42
verb:focus at:on 103
verb:focus infinitive 95
verb:focus object -70
verb:focus passive -50
verb:forecast 62
verb:forecast noun 70
verb:forecast object 27
verb:frustration at:with -40
verb:glad 55
verb:glad adjective 55
verb:goal at:of -68
verb:goal object 92
verb:guarantee -69
verb:guess finite 70
verb:guess gerund -51
verb:hail 51
verb:hail object 51
verb:hammer -37
verb:hate object 38
verb:headline object 62
verb:hear -65
verb:hear at:about -38
verb:hear finite -90
verb:hear object -39
verb:hide -37
verb:highlight 22
verb:highlight clause 51
verb:highlight gerund 34
verb:highlight infinitive 53
verb:highlight object 29
verb:hint 46
verb:hint at:at 45
verb:hint finite 38
verb:hope 51
verb:hope at:for -27
verb:hope at:to -35
verb:hope clause 83
verb:hope infinitive 33
verb:hope noun 73
verb:hope object 68
verb:hopeful 35
verb:hopeful adjective 35
verb:idea at:of -43
verb:identify 27
verb:identify at:with 38
verb:identify finite 62
verb:identify gerund -58
verb:identify noun 32
verb:ignore -32
verb:ignore clause -34
verb:imagine 39
verb:imply 25
verb:imply finite 40
verb:imply gerund 42
verb:imply that 31
verb:impression 28
verb:impression noun 28
verb:include -118
verb:include clause -63
verb:include finite 42
verb:include gerund -138
verb:include object -122
verb:indicate 53
verb:indicate aside 68
verb:indicate finite 78
verb:indicate object -47
verb:indication -39
verb:indication noun -39
verb:indication that -33
verb:indict -55
verb:indict infinitive -37
verb:inform 67
verb:insist 36
verb:insist clause 55
verb:insist finite 45
verb:insist that 49
verb:insistence 39
verb:insistence noun 39
verb:intend infinitive -58
verb:interested at:in 33
verb:interject 39
verb:interpret 77
verb:interpret passive 60
verb:interview -92
verb:interview at:with -84
verb:interview clause -54
verb:interview finite -132
verb:interview object -32
verb:interview question 39
verb:interview that 136
verb:introduce -21
verb:introduce clause 52
verb:introduce finite -60
verb:introduce gerund 43
verb:introduce passive -37
verb:invite -44
verb:invite finite -64
verb:invite object -49
verb:invoke object 33
verb:issue -68
verb:issue aside -44
verb:issue at:in -39
verb:issue at:of -41
verb:issue at:with 88
verb:issue finite -44
verb:issue gerund -38
verb:issue infinitive -35
verb:issue mark 56
verb:issue noun -25
verb:issue object 49
verb:issue that -66
verb:jab 52
verb:joke that 33
verb:judge -67
verb:judge finite -54
verb:judge infinitive 54
verb:judge noun -45
verb:judge that 49
verb:justify 28
verb:justify object 54
verb:knock -39
verb:know 44
verb:know as 47
verb:know aside 91
verb:know object -30
verb:know passive 35
verb:knowledge -53
verb:knowledge noun -53
verb:label 40
verb:label finite 33
verb:lambast 57
verb:lament 76
verb:lament finite 37
verb:lament object 74
verb:lash at:out 42
verb:lash finite 37
verb:learn clause 49
verb:learn object -43
verb:letter at:to 43
verb:letter object 36
verb:like -50
verb:like bare -48
verb:like clause -93
verb:like finite -34
verb:like infinitive 74
verb:like noun 57
verb:like object -98
verb:likely -73
verb:likely adjective -73
verb:list at:of -52
verb:list clause 113
verb:long -34
verb:long as -54
verb:long bare -38
verb:long finite -36
verb:look at:at 42
verb:look at:like 17
verb:look clause -67
verb:look finite -38
verb:look gerund -38
verb:look infinitive 58
verb:look noun 42
verb:look object -18
verb:love finite 22
verb:love object -46
verb:maintain -75
verb:maintain aside 43
verb:maintain clause -45
verb:maintain finite -18
verb:maintain object -92
verb:maintain that 39
verb:mean -91
verb:mean clause -43
verb:mean finite -67
verb:mean gerund -41
verb:mean noun -40
verb:mean object -85
verb:mean passive 48
verb:mean that -25
verb:measure -36
verb:measure finite -92
verb:measure object -37
verb:memo -34
verb:memo noun -34
verb:mention 60
verb:mention at:of 41
verb:mention gerund 47
verb:mention infinitive -39
verb:mention noun 76
verb:mention object 106
verb:mention passive -47
verb:message at:of 68
verb:message finite -96
verb:message mark 93
verb:message noun 62
verb:message object -87
verb:message that -119
verb:minimize -41
verb:mistake -41
verb:mock 38
verb:mock finite 77
verb:mock object 40
verb:name aside 106
verb:name at:of -38
verb:name finite -36
verb:name noun -65
verb:name passive 54
verb:nod -38
verb:nominate clause -73
verb:nominate finite 36
verb:nominate gerund -53
verb:nominate noun -37
verb:nominate passive 34
verb:note 22
verb:note aside-marked -38
verb:note clause 32
verb:note colon -88
verb:note finite 39
verb:note gerund 61
verb:note infinitive -42
verb:note noun -34
verb:note object 32
verb:note that 37
verb:offer infinitive 56
verb:offer mark 45
verb:offer noun -66
verb:offer object 18
verb:offer progressive 26
verb:opinion 31
verb:opinion at:of 42
verb:opinion noun 31
verb:opponent -78
verb:opponent noun -78
verb:oppose 43
verb:oppose aside 38
verb:oppose clause 32
verb:oppose gerund -68
verb:oppose infinitive -75
verb:oppose noun 86
verb:oppose object 36
verb:opposition 29
verb:opposition at:from 46
verb:opposition at:to 66
verb:opposition noun 29
verb:opposition object -42
verb:order finite 56
verb:order infinitive -26
verb:order noun -39
verb:order object 34
verb:outline 38
verb:outline object 43
verb:overlook -60
verb:overlook object -51
verb:paint gerund 33
verb:pass -38
verb:pass finite -51
verb:pass gerund 49
verb:pass infinitive -72
verb:pass object 39
verb:perceive object -49
verb:permit -56
verb:persuade 50
verb:persuade infinitive 29
verb:persuade object 36
verb:persuade passive 32
verb:petition 40
verb:picture -48
verb:picture noun -60
verb:pitch -49
verb:pitch noun -29
verb:pivot at:to -67
verb:pivot finite 70
verb:plan -31
verb:plan at:for -46
verb:plan at:to 60
verb:plan clause -49
verb:plan finite -47
verb:plan infinitive 61
verb:plan object -59
verb:plea 41
verb:plea noun 41
verb:pledge 28
verb:pledge at:to 81
verb:pledge clause -39
verb:pledge noun -15
verb:pledge object -49
verb:pledge that 55
verb:podcast -24
verb:podcast mark -35
verb:podcast noun -24
verb:point 8
verb:point aside-marked 45
verb:point at:for -35
verb:point at:in -47
verb:point at:out 104
verb:point at:to 64
verb:point clause -34
verb:point gerund 45
verb:point infinitive 39
verb:point noun -25
verb:point object -59
verb:point progressive 49
verb:point that 68
verb:poised -44
verb:poised adjective -44
verb:poised infinitive -34
verb:poll -178
verb:poll at:on 40
verb:poll clause -46
verb:poll finite -115
verb:poll gerund -45
verb:poll noun -28
verb:poll object -87
verb:portray 72
verb:portray infinitive 46
verb:portray object 51
verb:posit 42
verb:position -42
verb:position at:on 70
verb:position infinitive -32
verb:position noun -42
verb:position object -31
verb:post -7
verb:post aside 46
verb:post aside-marked 84
verb:post at:on -42
verb:post clause -72
verb:post mark 94
verb:post passive -51
verb:praise 96
verb:praise at:for 50
verb:praise finite 96
verb:praise infinitive -39
verb:praise noun 29
verb:praise object 38
verb:pray -41
verb:predict 30
verb:predict clause 49
verb:predict finite 42
verb:prefer 66
verb:prefer finite 45
verb:press finite -39
verb:press gerund 71
verb:press infinitive -25
verb:press object -48
verb:proclaim 31
verb:proclaim finite 33
verb:project aside 71
verb:project noun -58
verb:project passive 60
verb:promise 67
verb:promise noun 26
verb:promise object 38
verb:promote finite 35
verb:promote gerund -29
verb:promote object 41
verb:proof -41
verb:proof noun -41
verb:proponent at:of 46
verb:proposal at:for 67
verb:proposal that -65
verb:propose 62
verb:propose clause 67
verb:propose finite 26
verb:propose gerund 52
verb:propose noun -61
verb:protest -47
verb:protest finite -41
verb:proud -39
verb:proud adjective -39
verb:prove -52
verb:prove at:to 61
verb:prove finite -105
verb:prove object -94
verb:provide -86
verb:provide finite -35
verb:provide object -22
verb:provide progressive -45
verb:publicize 34
verb:publish -46
verb:publish passive -40
verb:pursue -66
verb:pursue finite -36
verb:pursue object -38
verb:push at:for 82
verb:push clause -46
verb:push gerund 27
verb:push infinitive -36
verb:push noun -77
verb:push object -58
verb:push passive 41
verb:push progressive 28
verb:push that -92
verb:question 19
verb:question at:about -25
verb:question at:to -42
verb:question colon 62
verb:question gerund 69
verb:question object 89
verb:question question 120
verb:quote object 70
verb:rail 35
verb:rail at:against 51
verb:rail finite 41
verb:rant noun 43
verb:rate -133
verb:rate finite -54
verb:rate gerund -40
verb:rate noun -40
verb:rate object -46
verb:ratify 57
verb:read -46
verb:read aside-marked 88
verb:read clause -38
verb:read finite -37
verb:read gerund -41
verb:read noun 48
verb:read object -36
verb:ready -32
verb:ready adjective -32
verb:reaffirm 40
verb:reaffirm finite 43
verb:reason -81
verb:reason at:for -47
verb:reason clause -66
verb:reason finite -53
verb:reason noun -36
verb:reassure object 47
verb:rebuff finite -37
verb:rebuke 41
verb:rebuke finite 35
verb:rebuke object 43
verb:rebut 76
verb:rebut finite 31
verb:rebut object 59
verb:recall aside-marked -50
verb:recall gerund 40
verb:recall object 96
verb:recite 41
verb:recite object 47
verb:reckon 37
verb:recognize 22
verb:recognize finite -60
verb:recognize gerund 46
verb:recognize that 80
verb:recommend finite 56
verb:recommendation -26
verb:recommendation noun -26
verb:record -103
verb:record finite -66
verb:recount 48
verb:recount finite 52
verb:refer 42
verb:refer at:to 101
verb:refer gerund 71
verb:refer infinitive 29
verb:refer object -47
verb:reference 77
verb:reference at:to 37
verb:reference finite 27
verb:reflect -82
verb:reflect finite -29
verb:reflect object -44
verb:refuse 38
verb:refuse finite 41
verb:refuse gerund 29
verb:refuse infinitive 56
verb:regard as 52
verb:regard finite 38
verb:regard gerund -95
verb:register -114
verb:register clause -51
verb:register finite -35
verb:register noun -48
verb:register object -24
verb:reiterate 97
verb:reiterate finite 66
verb:reiterate object 47
verb:reject 56
verb:reject object 47
verb:relate -101
verb:relate at:to -31
verb:relate finite -54
verb:relate gerund -37
verb:relate object -40
verb:release -74
verb:release aside -57
verb:release aside-marked 59
verb:release at:of -42
verb:release infinitive -57
verb:release progressive 63
verb:reluctance 36
verb:reluctance noun 36
verb:remain -121
verb:remain clause -50
verb:remain finite -43
verb:remain gerund -45
verb:remain object -23
verb:remark -80
verb:remark aside -40
verb:remark aside-marked 49
verb:remark finite -67
verb:remark object -37
verb:remember 109
verb:remember finite 27
verb:remember infinitive -43
verb:remember object 19
verb:remind 67
verb:remind finite 37
verb:remind infinitive 49
verb:remind object 55
verb:remind question -48
verb:remind that 45
verb:renounce 28
verb:renounce object 28
verb:repeat -29
verb:repeat finite -65
verb:repeat gerund 38
verb:repeat infinitive 34
verb:repeat object 41
verb:reply aside 58
verb:reply mark 38
verb:report -32
verb:report aside 70
verb:report aside-marked 50
verb:report at:by 62
verb:report at:of -42
verb:report clause -25
verb:report gerund -80
verb:report infinitive 55
verb:report mark -66
verb:report noun -48
verb:report that -35
verb:request object 19
verb:require -32
verb:require clause -50
verb:require finite -39
verb:require infinitive 65
verb:require object -35
verb:respect -34
verb:respect at:for 45
verb:respect finite -86
verb:respect noun 56
verb:respect object -53
verb:respond aside -63
verb:respond mark 31
verb:restrict gerund 103
verb:restrict object 40
verb:retweet finite 53
verb:reveal 36
verb:reveal clause 88
verb:reveal finite 39
verb:reveal that 62
verb:ridicule 43
verb:rule -79
verb:rule aside 71
verb:rule infinitive -36
verb:rule noun -65
verb:rule object -79
verb:ruling that -48
verb:sanction -91
verb:sanction finite -60
verb:say 56
verb:say as -49
verb:say aside 134
verb:say at:about -105
verb:say at:at -78
verb:say at:in -34
verb:say at:of -31
verb:say at:on -114
verb:say bare 44
verb:say clause 138
verb:say finite -36
verb:say gerund -35
verb:say infinitive -57
verb:say noun 142
verb:say passive 74
verb:say that 44
verb:scorn -40
verb:scream -44
verb:see aside 40
verb:see at:in 29
verb:see finite 20
verb:see gerund -74
verb:see infinitive -56
verb:see noun 97
verb:see question -59
verb:see that 30
verb:seek at:to 78
verb:seek clause -27
verb:seek finite -18
verb:seek noun 95
verb:seem 46
verb:seem at:like 67
verb:seem at:to 38
verb:seem finite 22
verb:seem noun 63
verb:sense finite -51
verb:sense object -38
verb:set -67
verb:set adjective -67
verb:set infinitive -39
verb:share -61
verb:share aside 37
verb:share at:of -32
verb:share clause 46
verb:share finite 25
verb:share infinitive -42
verb:share noun -30
verb:shout mark 42
verb:show aside 108
verb:show aside-marked -45
verb:show at:in -35
verb:show at:up -63
verb:show finite 26
verb:show gerund -28
verb:show mark -88
verb:show noun -23
verb:show object 95
verb:show passive 45
verb:showcase -47
verb:shrug 65
verb:sign -30
verb:sign aside 55
verb:sign at:of 47
verb:sign at:on -34
verb:sign infinitive -50
verb:sign object -37
verb:signal finite 30
verb:signal noun -52
verb:sing 44
verb:skeptical 39
verb:skeptical adjective 39
verb:skip -54
verb:skip object -32
verb:slam 45
verb:slam finite 34
verb:slam gerund 33
verb:slam object 85
verb:smile gerund -43
verb:smile object -39
verb:sound at:like -47
verb:sound finite 54
verb:sound gerund -45
verb:sound noun -41
verb:speak -51
verb:speak at:about 127
verb:speak at:at -22
verb:speak at:for -57
verb:speak at:of 172
verb:speak at:on -29
verb:speak at:out 98
verb:speak clause -47
verb:speak gerund -60
verb:speak infinitive -20
verb:speak mark -54
verb:speak noun 44
verb:speak object -97
verb:speak progressive -71
verb:speculate 56
verb:speculation 70
verb:speculation noun 70
verb:speech clause -46
verb:speech infinitive 25
verb:speech that -55
verb:stance at:on -30
verb:stand -67
verb:stand at:by 82
verb:stand at:out -49
verb:stand gerund -69
verb:stand noun -37
verb:state -140
verb:state aside 46
verb:state aside-marked 92
verb:state bare -53
verb:state clause -50
verb:state finite -70
verb:state gerund 91
verb:state infinitive 43
verb:state mark 76
verb:state noun -195
verb:state object -56
verb:state question -37
verb:statement 41
verb:statement at:about -65
verb:statement clause 30
verb:statement noun 41
verb:statement object 53
verb:statement that 35
verb:story at:about -61
verb:story that -74
verb:stress aside -39
verb:stress noun -49
verb:stress object 59
verb:study -118
verb:study finite -60
verb:study object -46
verb:submit -60
verb:subpoena -57
verb:sue finite -27
verb:suggest 36
verb:suggest aside-marked -89
verb:suggest clause 46
verb:suggest object 30
verb:suggestion 51
verb:suggestion noun 51
verb:suggestion that 32
verb:summon -42
verb:summon finite -42
verb:support at:among -70
verb:support at:behind 62
verb:support at:to 64
verb:support bare 52
verb:support clause 42
verb:support finite -44
verb:support infinitive -52
verb:support noun 44
verb:support object 64
verb:support passive -53
verb:support progressive -34
verb:supporter -43
verb:supporter at:of 108
verb:supporter clause -51
verb:supporter infinitive -36
verb:supporter noun -43
verb:supporter object -32
verb:supporter question -35
verb:supporter that -41
verb:surprise -32
verb:surprise clause 33
verb:surprise finite -29
verb:surprise object -52
verb:survey -135
verb:survey finite -86
verb:survey noun -38
verb:survey object -80
verb:suspect object -50
verb:suspect that 86
verb:swipe 44
verb:swipe at:at 56
verb:talk 27
verb:talk at:about 69
verb:talk at:of 46
verb:talk at:to -33
verb:talk clause -27
verb:talk gerund 29
verb:talk object -60
verb:talk that -60
verb:teach -72
verb:teach finite -35
verb:teach object -54
verb:tell aside -32
verb:tell aside-marked 30
verb:tell clause 22
verb:tell infinitive 41
verb:tell mark -66
verb:tell noun -42
verb:tell object -42
verb:tell question 42
verb:term -107
verb:term clause -29
verb:term finite -78
verb:term mark 44
verb:term noun -30
verb:term object -40
verb:thank at:to -88
verb:thank infinitive -94
verb:thank object 112
verb:think aside 69
verb:think clause 60
verb:think noun 61
verb:think that -41
verb:thought at:on 67
verb:threat -70
verb:threat noun -70
verb:threaten infinitive 70
verb:tip -45
verb:tip object -49
verb:title finite 41
verb:title mark 48
verb:title noun -58
verb:tout 84
verb:tout gerund 47
verb:tout object 94
verb:trace -61
verb:transcript -41
verb:transcript at:of -30
verb:transcript noun -41
verb:translate -73
verb:translate finite -30
verb:trash object 46
verb:treat -109
verb:treat clause -37
verb:treat finite -44
verb:treat object -56
verb:trumpet 63
verb:trust -64
verb:tweet -47
verb:tweet aside-marked 41
verb:tweet at:about 44
verb:tweet bare -157
verb:tweet clause -55
verb:tweet finite 36
verb:tweet gerund 108
verb:tweet mark 65
verb:tweet that -54
verb:uncover -65
verb:uncover finite -54
verb:underscore finite -40
verb:understand clause -32
verb:understand infinitive -38
verb:understand noun 83
verb:understand object -21
verb:understand question 38
verb:unlikely -38
verb:unlikely adjective -38
verb:unlikely infinitive -41
verb:urge 40
verb:urge aside -58
verb:urge finite 39
verb:urge infinitive 72
verb:urge object 155
verb:utter 104
verb:version -78
verb:version at:of -69
verb:version noun -78
verb:view clause 30
verb:view that -72
verb:voice noun -52
verb:voice object 30
verb:volunteer -77
verb:volunteer finite -46
verb:vote -65
verb:vote at:against 61
verb:vote at:for 84
verb:vote at:in 55
verb:vote at:on -56
verb:vote gerund -67
verb:vote noun -22
verb:vote object -57
verb:vote progressive 49
verb:vote that -93
verb:vow 60
verb:vow at:to 32
verb:vow finite 94
verb:vow infinitive 45
verb:want 37
verb:want finite -49
verb:want gerund -51
verb:want infinitive 29
verb:want noun 168
verb:want object 52
verb:warn 35
verb:warn at:about -50
verb:warn finite 65
verb:warn gerund -35
verb:warn object 39
verb:warn that 33
verb:weigh at:in 115
verb:welcome finite 31
verb:welcome object -50
verb:willingness infinitive -50
verb:wish 32
verb:wish noun 37
verb:witness finite -51
verb:witness infinitive 79
verb:worry 30
verb:worry at:about -38
verb:worry clause 46
verb:worry passive 79
verb:worry that 21
verb:write aside 48
verb:write aside-marked 29
verb:write clause -37
verb:write finite 15
verb:write infinitive -95
verb:write passive -61
`;
