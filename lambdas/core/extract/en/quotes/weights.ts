/** Weights of what is observed at a cue, in hundredths of a log-odds: "verb:say 210" and so on, one an entry. */
export const ENGLISH_QUOTE_WEIGHTS = `
before:aggressively 53
before:almost -86
before:also 66
before:am 46
before:are 54
before:aren't 69
before:be -58
before:being -76
before:can -51
before:can't -29
before:cannot -35
before:certainly 53
before:could -44
before:couldn't -81
before:derisively 50
before:did 29
before:directly 34
before:does 51
before:doesn't 28
before:don't 64
before:earlier 61
before:early -73
before:enthusiastically 73
before:formally 107
before:frequently -43
before:friendly 39
before:fully 37
before:had -46
before:hadn't -50
before:have 44
before:haven't 51
before:he'd -102
before:here 40
before:i'd 36
before:i'm -43
before:immediately 32
before:increasingly 31
before:is 36
before:just -58
before:later -33
before:less 34
before:much -75
before:never -64
before:now 43
before:officially 54
before:often 44
before:previously 65
before:publicly 77
before:quickly 31
before:rally 85
before:rather 36
before:really 87
before:regularly 49
before:reportedly 80
before:seriously 54
before:should -106
before:simply -59
before:specifically 68
before:suddenly 42
before:they're 32
before:to -22
before:today 45
before:truly -78
before:very -47
before:were 46
before:will -36
before:won't -63
before:would -52
before:wouldn't 36
bias -24
class:other aside -75
class:other aside-marked -87
class:other at:against 39
class:other at:along 41
class:other at:among -33
class:other at:at 3
class:other at:between -40
class:other at:during -44
class:other at:from -34
class:other at:inside 47
class:other at:of 30
class:other at:than -58
class:other at:under -41
class:other at:within -31
class:other gerund -50
class:other he -20
class:other him -49
class:other it -19
class:other mark -55
class:other noun -42
class:speech aside 57
class:speech aside-marked 30
class:speech at:about 35
class:speech at:at -59
class:speech at:from -47
class:speech at:of -47
class:speech bare -12
class:speech clause 47
class:speech finite 35
class:speech he 17
class:speech it 70
class:speech mark 80
class:speech none -40
class:speech number -27
class:speech passive 52
class:speech question 59
class:speech that 75
class:speech who 19
class:speech you -49
form:bare -21
form:infinitive -22
form:noun -69
form:passive -17
frame:as gerund -32
frame:as noun -32
frame:as passive 82
frame:aside adjective 67
frame:aside bare -102
frame:aside finite 39
frame:aside gerund -107
frame:aside infinitive -96
frame:aside noun -91
frame:aside passive 191
frame:aside progressive -31
frame:aside-marked -27
frame:aside-marked finite 38
frame:aside-marked gerund -143
frame:aside-marked infinitive -82
frame:aside-marked noun -30
frame:aside-marked passive 118
frame:at:about 52
frame:at:about finite -31
frame:at:about infinitive 56
frame:at:about noun 48
frame:at:across -47
frame:at:against 44
frame:at:against gerund 35
frame:at:against infinitive 48
frame:at:ahead finite -39
frame:at:along 41
frame:at:among -39
frame:at:at finite 30
frame:at:at infinitive -44
frame:at:at noun 67
frame:at:at passive -62
frame:at:down -41
frame:at:during -21
frame:at:for adjective -70
frame:at:for finite 21
frame:at:for noun 29
frame:at:from -79
frame:at:from finite -61
frame:at:from noun 52
frame:at:in adjective 101
frame:at:in gerund -39
frame:at:in noun -49
frame:at:inside 47
frame:at:into -44
frame:at:into finite -38
frame:at:of bare -54
frame:at:of finite -53
frame:at:on finite -5
frame:at:on noun 73
frame:at:on passive -36
frame:at:on progressive 81
frame:at:out 15
frame:at:out finite 59
frame:at:outside -37
frame:at:over noun 63
frame:at:over passive -26
frame:at:than -17
frame:at:through finite -68
frame:at:to gerund 36
frame:at:to infinitive 39
frame:at:to progressive -30
frame:at:toward noun 72
frame:at:under -42
frame:at:up gerund 53
frame:at:upon 27
frame:at:upon finite 42
frame:at:with adjective 80
frame:at:with finite -25
frame:at:within -34
frame:colon bare -48
frame:infinitive 37
frame:infinitive finite 6
frame:infinitive gerund 29
frame:infinitive infinitive -57
frame:infinitive progressive 29
frame:mark gerund 31
frame:mark infinitive 39
frame:mark progressive -20
frame:object adjective -53
frame:object finite 62
frame:object gerund 50
frame:object infinitive 58
frame:object noun -21
frame:object passive -8
frame:object progressive 63
frame:question adjective 1
frame:question gerund 59
frame:question infinitive 93
frame:question noun -8
frame:that gerund 37
frame:that noun -28
frame:that passive -28
head:% 57
head:'s 46
head:- -74
head:2008 -49
head:2014 68
head:a 31
head:activists 34
head:ads 44
head:adviser -41
head:advisers 66
head:advocates 81
head:agents -32
head:aide 33
head:aides 52
head:allies 82
head:alone 69
head:analysis 47
head:analysts 72
head:answer -58
head:approach 27
head:argument -48
head:article -45
head:attacks -39
head:attendees 51
head:audience 45
head:boss -58
head:business -46
head:businesses -44
head:businessman -32
head:calling 60
head:campaign 47
head:candidates 46
head:certificate 49
head:chair -38
head:chief -29
head:comments -47
head:committeeman 37
head:companies -31
head:conference -42
head:conservative -35
head:consider -52
head:contenders 32
head:contests 91
head:convention -35
head:critics 37
head:crowd 29
head:culture -47
head:data -46
head:deal 30
head:decision -83
head:delegate -41
head:delegates -55
head:director 44
head:document -40
head:documents -44
head:donors 59
head:dozen -47
head:dread -45
head:economists 57
head:editorials 77
head:eight -37
head:elders -36
head:electorate 61
head:email 47
head:emails 41
head:employee 35
head:employers -43
head:endorsement -62
head:event 97
head:executive 35
head:executives 75
head:experts 86
head:face -48
head:family -43
head:far -38
head:field 57
head:firm -88
head:five -38
head:forecast 26
head:four -64
head:friday 43
head:friends 69
head:future -45
head:goers 48
head:governor 46
head:half -46
head:hand -31
head:her -66
head:highest -43
head:his 26
head:host 51
head:husband 69
head:id -62
head:immigrants -34
head:include -43
head:independents 48
head:initiative -50
head:interest -34
head:internal -35
head:investigators 40
head:issue -33
head:jobs -57
head:law -34
head:lawmakers 58
head:lawsuit 71
head:leader 74
head:legislature 67
head:life 107
head:long 33
head:losses 37
head:majority 34
head:making -53
head:many 16
head:measure -35
head:media -38
head:memo -48
head:message 65
head:million -67
head:mogul 44
head:months -51
head:mother 45
head:move 62
head:movement -75
head:my 75
head:nations -54
head:nationwide -82
head:network -57
head:neurosurgeon 54
head:news -41
head:newspaper 58
head:no -47
head:nobody -57
head:nomination 41
head:nominee 37
head:nonprofit 39
head:numbers 44
head:observers 36
head:office 34
head:official 106
head:officials 54
head:operatives 80
head:other -100
head:others 68
head:outlets 71
head:overall -36
head:own -46
head:owner -62
head:panel 43
head:part 41
head:percent 62
head:percentage -78
head:person 71
head:personal -39
head:plan 43
head:points 57
head:policies 32
head:policy -37
head:politicians 64
head:poll 111
head:polling 43
head:polls 80
head:pope -67
head:power -60
head:president -32
head:previous -44
head:price -47
head:primary -31
head:problem 70
head:program -96
head:prosecutors 110
head:public -74
head:questions -70
head:rallies 29
head:recent -102
head:record 95
head:records 110
head:refugees -48
head:remarks -86
head:reports 98
head:respondents -44
head:right -73
head:rivals 34
head:rule 87
head:runner 51
head:said -80
head:savings 39
head:school 34
head:scientists 55
head:senator -29
head:senators 62
head:showing 49
head:social -41
head:someone -30
head:spokesman 62
head:spot 57
head:staffer -35
head:stage 34
head:story -57
head:strategists 73
head:style 58
head:suit 38
head:superdelegates -73
head:support -25
head:supporter -48
head:supporters 51
head:survey 81
head:system -35
head:taking 47
head:tax -53
head:teachers 57
head:team 49
head:terrorist -76
head:that -88
head:their 39
head:these -49
head:this -69
head:those 90
head:town 63
head:turnout -52
head:turns 60
head:two -36
head:user -69
head:vote 47
head:voter 39
head:votes -38
head:weapons -55
head:website 61
head:weeks -40
head:who -58
head:whose -53
head:witness -50
head:words 45
head:workers 35
head:world -45
head:year 53
head:your -36
length:0 -80
length:1 -35
length:5 22
opens:" 76
opens:$ 31
opens:' 99
opens:'s -58
opens:, -144
opens:- -103
opens:. -100
opens:/ -78
opens:1 -28
opens:12 -51
opens:2012 -34
opens:2016 -47
opens:5 58
opens:< -35
opens:a 40
opens:abortions 63
opens:about 112
opens:accepting 40
opens:accusations 48
opens:after -89
opens:against 26
opens:aimed 46
opens:although -69
opens:an 52
opens:and -165
opens:anonymity 63
opens:anti 38
opens:any 29
opens:anything -34
opens:are -123
opens:asked -42
opens:at -45
opens:attacking 41
opens:back 44
opens:because -92
opens:before -112
opens:between -46
opens:billionaire 56
opens:board -50
opens:by -98
opens:calling 41
opens:came -72
opens:campaign -57
opens:can -39
opens:candidates 48
opens:certain 46
opens:changes 45
opens:classified -80
opens:comes -50
opens:common -45
opens:companies 41
opens:concern 41
opens:concerns 61
opens:conference -48
opens:confidence 40
opens:congressional 27
opens:conservative -42
opens:contest -46
opens:contests -33
opens:could -37
opens:creating 79
opens:criticism 104
opens:delegates -81
opens:democratic -70
opens:despite -51
opens:details 64
opens:did -52
opens:do -69
opens:doubt 68
opens:during -93
opens:each -62
opens:either 64
opens:emails -45
opens:enough -40
opens:everything -40
opens:evidence 52
opens:favor 168
opens:fell -52
opens:fellow 48
opens:filed -55
opens:firm -31
opens:first -48
opens:for 20
opens:found -79
opens:friday -46
opens:from -111
opens:goes -43
opens:good -47
opens:groups -30
opens:gun 31
opens:has -66
opens:have -118
opens:he 63
opens:he'd 78
opens:he'll 84
opens:help 49
opens:her 50
opens:herself 42
opens:higher -76
opens:him 69
opens:his 72
opens:home -37
opens:how 88
opens:however -70
opens:i -93
opens:if 65
opens:illegal 104
opens:immigration 37
opens:in -124
opens:included -37
opens:individual 35
opens:is -27
opens:issued -49
opens:it 52
opens:its 27
opens:itself -65
opens:jobs -37
opens:last -41
opens:late -39
opens:law 41
opens:lead -70
opens:legislation 38
opens:liberal -44
opens:like -46
opens:line 50
opens:list -50
opens:little 88
opens:long 49
opens:made -87
opens:major 37
opens:making 44
opens:may -36
opens:military 98
opens:more 30
opens:most 29
opens:no 89
opens:open 65
opens:or -131
opens:other 99
opens:out 60
opens:parties 52
opens:people -50
opens:policy -87
opens:political -47
opens:presidential 30
opens:private -41
opens:provisions 67
opens:questions 53
opens:rally 81
opens:rating -39
opens:ready 71
opens:released -41
opens:remarks 56
opens:reporters -41
opens:rival 43
opens:said -82
opens:say -45
opens:saying 208
opens:schedule -39
opens:schools -32
opens:secretary -105
opens:seeking 36
opens:seemed -45
opens:server -45
opens:services -42
opens:set -39
opens:several 31
opens:she 53
opens:should -44
opens:show -86
opens:showed -35
opens:since -89
opens:six 51
opens:social 46
opens:some 58
opens:specific 37
opens:speech 40
opens:spending 76
opens:strength -65
opens:superdelegates -37
opens:support 40
opens:system -41
opens:tank -41
opens:tax 76
opens:taxing 79
opens:temporarily -76
opens:terrorism -50
opens:than -77
opens:that 148
opens:the 26
opens:their 49
opens:themselves 55
opens:there 61
opens:they 36
opens:they'll 32
opens:they're 65
opens:this 33
opens:three -36
opens:through -45
opens:turnout -44
opens:tweet -22
opens:universal 35
opens:until -52
opens:us 79
opens:violence -66
opens:vote -65
opens:was -38
opens:ways -56
opens:were -47
opens:what 93
opens:when -71
opens:whether 86
opens:while -59
opens:whose -37
opens:why 100
opens:with -45
opens:within 64
opens:women -26
opens:work -56
opens:workers 43
opens:working -48
opens:would -76
opens:yes 104
opens:— -40
opens:“ 88
quoted:no -59
quoted:no aside -65
quoted:no at:about 49
quoted:no at:against 26
quoted:no at:among -29
quoted:no at:during -53
quoted:no at:for 59
quoted:no at:in -102
quoted:no at:inside 47
quoted:no at:into -44
quoted:no at:of 41
quoted:no at:out 19
quoted:no at:outside -37
quoted:no at:than -39
quoted:no at:upon 27
quoted:no at:within -34
quoted:no clause 33
quoted:no infinitive 37
quoted:yes aside 77
quoted:yes aside-marked -27
quoted:yes at:down -42
quoted:yes at:during 35
quoted:yes at:from -77
quoted:yes at:in 20
quoted:yes at:on 49
quoted:yes at:over -44
reported:by an aside -81
reported:by an aside at:of 33
reported:by an aside at:on 47
reported:by an aside clause -73
reported:by an aside infinitive -34
reported:by an aside mark -29
reported:by an aside object -22
reported:by an aside other -66
reported:by another -62
reported:by another as -46
reported:by another aside 69
reported:by another at:for -27
reported:by another at:of -19
reported:by another colon -46
reported:by another other -21
reported:by speech -119
reported:by speech as 43
reported:by speech aside 45
reported:by speech aside-marked 87
reported:by speech at:about -53
reported:by speech at:against -60
reported:by speech at:at 37
reported:by speech at:for -36
reported:by speech at:on -93
reported:by speech at:to -66
reported:by speech clause -34
reported:by speech infinitive -23
reported:by speech other -104
reported:by speech speech -42
reported:by speech that 69
second -169
second aside -157
second aside-marked -56
second at:at -49
second at:by 112
second at:during -62
second at:for 41
second at:in -122
second at:of -12
second at:on -30
second at:to 22
second infinitive 66
second mark 41
second object -19
second question 59
side:after -43
speaker:determiner aside -22
speaker:determiner at:about -43
speaker:determiner at:against 48
speaker:determiner at:at -70
speaker:determiner at:down 38
speaker:determiner at:for -53
speaker:determiner at:to 10
speaker:determiner at:up -69
speaker:determiner colon 51
speaker:determiner question 10
speaker:he as 66
speaker:he aside 61
speaker:he at:against 63
speaker:he at:for -21
speaker:he at:in -57
speaker:he at:on -38
speaker:he at:out 47
speaker:he at:to -43
speaker:he at:with -47
speaker:he clause 43
speaker:he question 51
speaker:he that 26
speaker:her 55
speaker:her at:on 59
speaker:her infinitive 55
speaker:her mark -52
speaker:her object 51
speaker:her that 83
speaker:him -20
speaker:him clause 47
speaker:i aside-marked -47
speaker:i clause 29
speaker:i question -73
speaker:i that -46
speaker:it aside -50
speaker:it aside-marked 33
speaker:it at:at -38
speaker:it at:of -48
speaker:it at:on 46
speaker:it clause -55
speaker:it mark 33
speaker:it question -40
speaker:it that -56
speaker:name as -12
speaker:name aside 3
speaker:name aside-marked 23
speaker:name at:about 29
speaker:name at:at -49
speaker:name at:down -43
speaker:name at:like -50
speaker:name at:out 61
speaker:name clause 49
speaker:name infinitive 39
speaker:name mark 52
speaker:nobody -57
speaker:none aside 56
speaker:none aside-marked -65
speaker:none at:at 23
speaker:none at:by -92
speaker:none at:in -36
speaker:none at:on 39
speaker:none at:to -83
speaker:none colon -106
speaker:none object 15
speaker:none that -53
speaker:noun as -58
speaker:noun at:about 33
speaker:noun at:of 23
speaker:noun at:over -61
speaker:noun at:up 43
speaker:noun clause 24
speaker:noun colon 40
speaker:noun mark -38
speaker:noun that -41
speaker:number -51
speaker:number aside -55
speaker:number at:for 82
speaker:number at:on -41
speaker:number at:to 49
speaker:number clause -54
speaker:number mark -35
speaker:number object 26
speaker:number question 42
speaker:she as -48
speaker:she at:of -43
speaker:she infinitive 28
speaker:she mark 61
speaker:she that -52
speaker:them object -65
speaker:they as 25
speaker:they aside 70
speaker:they aside-marked -69
speaker:they at:in 65
speaker:they at:to -57
speaker:they at:with -74
speaker:they clause -32
speaker:they object -74
speaker:they that -51
speaker:we object -24
speaker:who 31
speaker:who aside-marked -53
speaker:who at:about 38
speaker:who at:against -35
speaker:who at:with 50
speaker:who clause 51
speaker:who infinitive -47
speaker:who question -42
speaker:who that 50
speaker:you clause -41
speaker:you object -39
speaker:you that 48
tense:base bare -21
tense:base infinitive -22
tense:base noun -19
tense:ing noun -19
tense:participle passive 55
tense:past finite 50
tense:past noun 42
tense:s noun -29
verb:account -35
verb:account at:of 73
verb:account noun -35
verb:account object -41
verb:account that -33
verb:accusation at:of 79
verb:accusation that -33
verb:accuse 75
verb:accuse aside -59
verb:accuse clause -42
verb:accuse object 115
verb:accuse passive 44
verb:acknowledge finite 53
verb:acknowledge gerund -36
verb:acknowledge infinitive -34
verb:acquiesce 72
verb:acquiesce finite 53
verb:add -30
verb:add aside 111
verb:add at:to -128
verb:add clause -71
verb:add gerund 28
verb:add infinitive -42
verb:add mark 86
verb:add object -92
verb:add that 33
verb:admission 39
verb:admission noun 39
verb:admit clause -41
verb:admit gerund -51
verb:admit that 40
verb:advice 41
verb:advice noun 41
verb:advise -56
verb:advise aside -52
verb:advise finite -58
verb:advise gerund 53
verb:advise progressive -55
verb:advocate at:for 45
verb:advocate clause -53
verb:advocate finite -72
verb:advocate infinitive 77
verb:agree aside -35
verb:agree at:with 76
verb:agree infinitive -30
verb:agree object -28
verb:agreement -22
verb:agreement noun -22
verb:agreement object -39
verb:aim finite -24
verb:aim infinitive 40
verb:aim noun 67
verb:allegation 40
verb:allegation clause 30
verb:allegation noun 40
verb:allege 23
verb:allege that 43
verb:allow -53
verb:allow gerund -36
verb:allow object -45
verb:anger -23
verb:anger noun -23
verb:announce 23
verb:announce aside-marked -66
verb:announce clause 70
verb:announce object 71
verb:answer clause -53
verb:answer finite -57
verb:apologize at:for 40
verb:apologize finite 57
verb:appeal -68
verb:appeal at:to -44
verb:appeal finite -32
verb:appeal gerund -51
verb:appeal infinitive -19
verb:appeal object -45
verb:appear at:at -39
verb:appear at:on -135
verb:appear finite 21
verb:appear gerund -69
verb:appear infinitive 42
verb:appear noun 74
verb:appear object 31
verb:applaud 39
verb:applaud finite 35
verb:applaud object 95
verb:appreciate -58
verb:approval -43
verb:approval noun -43
verb:approve -45
verb:argue 64
verb:argue clause 48
verb:argue gerund 28
verb:argue that 44
verb:argument object -48
verb:ask aside -115
verb:ask aside-marked -49
verb:ask at:about -70
verb:ask bare -32
verb:ask gerund 27
verb:ask mark -62
verb:ask object 55
verb:ask passive 123
verb:ask progressive 101
verb:ask question 96
verb:assail 86
verb:assail finite 45
verb:assail object 54
verb:assert infinitive -28
verb:assert that 41
verb:assertion 57
verb:assertion noun 57
verb:assume -27
verb:assume gerund -48
verb:assume object -65
verb:assume that 50
verb:assumption 46
verb:assumption noun 46
verb:assumption that 43
verb:assurance 29
verb:assurance noun 29
verb:assurance that 29
verb:assure 51
verb:assure finite 64
verb:assure that 31
verb:attack aside -41
verb:attack at:against 46
verb:attack at:in -45
verb:attack at:on 23
verb:attack clause 24
verb:attack finite -42
verb:attack noun 35
verb:attack object 20
verb:attack that -46
verb:attempt -52
verb:attempt finite -42
verb:attempt noun -22
verb:authorize -29
verb:authorize finite 40
verb:authorize infinitive -66
verb:authorize passive -52
verb:avoid -70
verb:avoid clause -37
verb:avoid gerund -40
verb:aware at:of -64
verb:back at:against 41
verb:back at:by -58
verb:back at:in -45
verb:back at:of -44
verb:back at:on -35
verb:back bare -68
verb:back finite -71
verb:back gerund 23
verb:back infinitive -30
verb:back mark 183
verb:back object 56
verb:balk 46
verb:balk at:at 56
verb:balk finite 46
verb:ban -71
verb:ban at:on -61
verb:ban clause 57
verb:ban gerund -45
verb:ban infinitive -58
verb:ban object -34
verb:bash infinitive -59
verb:bash object 69
verb:belief that 64
verb:believe 38
verb:believe aside 100
verb:believe at:in 136
verb:believe clause -28
verb:believe gerund 57
verb:believe noun 74
verb:bemoan 34
verb:bemoan finite 34
verb:bemoan object 33
verb:bet -85
verb:bet finite -35
verb:bill -91
verb:bill bare -58
verb:bill clause -52
verb:bill noun -43
verb:bill object -28
verb:bill that -54
verb:blame 94
verb:blame gerund 59
verb:blame infinitive -44
verb:blame noun 55
verb:blame object 99
verb:blast 125
verb:blast finite 110
verb:blast object 95
verb:block -92
verb:block clause -39
verb:block infinitive -46
verb:boast at:of 84
verb:boast object -80
verb:brag 90
verb:brag finite 60
verb:brief -50
verb:brief clause -38
verb:brief finite -76
verb:calculate -20
verb:calculate object -49
verb:call 49
verb:call at:for 94
verb:call at:on 110
verb:call clause 41
verb:call gerund 139
verb:call mark -34
verb:call passive 43
verb:care -26
verb:care at:about 37
verb:care noun -83
verb:care object -44
verb:cast gerund -95
verb:cast object 17
verb:celebrate -52
verb:celebrate clause -42
verb:celebrate finite -72
verb:challenge -20
verb:challenge finite -53
verb:challenge infinitive -66
verb:challenge noun -44
verb:challenge passive 75
verb:champion -51
verb:champion finite 48
verb:chant 52
verb:chant at:of 71
verb:chant noun 64
verb:characterize 76
verb:charge at:against -47
verb:charge at:of -44
verb:charge finite -34
verb:charge noun -59
verb:charge passive 98
verb:cheer finite -40
verb:cheer noun 46
verb:cheer object -46
verb:cheer question 112
verb:chide 88
verb:chide object 88
verb:choose -92
verb:choose object -21
verb:choose passive -30
verb:cite 96
verb:cite clause 43
verb:cite gerund 94
verb:cite object 82
verb:claim at:of -46
verb:claim clause 51
verb:claim finite 36
verb:claim gerund -52
verb:claim infinitive 41
verb:claim that -36
verb:clear -28
verb:clear adjective -28
verb:clear colon 31
verb:clear object -30
verb:column 35
verb:column noun 35
verb:command -89
verb:command noun -31
verb:command object -43
verb:comment -30
verb:comment aside-marked 70
verb:comment at:about 86
verb:comment at:on 155
verb:comment clause -51
verb:comment finite -53
verb:comment mark -58
verb:comment noun -112
verb:comment that -64
verb:commit -61
verb:commit finite -50
verb:commit infinitive 41
verb:commit passive -67
verb:compare -65
verb:compare at:to -31
verb:compare at:with -84
verb:compare finite -45
verb:compare infinitive -41
verb:compare object 83
verb:comparison -39
verb:comparison noun -39
verb:complain finite 48
verb:complaint 39
verb:complaint noun 39
verb:complaint that 111
verb:concede 68
verb:concede finite 69
verb:concede that 49
verb:concern at:about 68
verb:concern finite -43
verb:concern gerund -72
verb:concern noun 63
verb:concern object -33
verb:concern that 32
verb:condemn 62
verb:condemn finite 37
verb:condemn object 33
verb:confidence 52
verb:confidence noun 52
verb:confirm 40
verb:confirm finite 38
verb:confirm passive -40
verb:confirm that 37
verb:confirmation -31
verb:confirmation noun -31
verb:consensus 35
verb:consensus noun 35
verb:consensus that 43
verb:consider 18
verb:consider aside 76
verb:consult -60
verb:consult gerund -59
verb:consult object -35
verb:contemplate 47
verb:contend finite 45
verb:contest -128
verb:contest clause -32
verb:contest finite -67
verb:contest noun -57
verb:contest that -40
verb:continue -86
verb:continue clause -100
verb:continue finite -34
verb:continue gerund -77
verb:continue mark 65
verb:continue object -40
verb:convince 23
verb:convince gerund -75
verb:convince infinitive 29
verb:convince passive 40
verb:convince that 46
verb:counsel -65
verb:counsel finite -38
verb:count -41
verb:count gerund -42
verb:counter infinitive -33
verb:credit finite -38
verb:credit object 42
verb:critic -20
verb:critic clause -38
verb:critic noun -20
verb:critic object -40
verb:critical at:of 84
verb:criticism 48
verb:criticism at:for 43
verb:criticism at:on 50
verb:criticism noun 48
verb:criticize 92
verb:criticize aside -62
verb:criticize finite 24
verb:criticize gerund 21
verb:criticize object 80
verb:criticize progressive 35
verb:critique at:of -37
verb:debate -41
verb:debate at:over 51
verb:debate bare 103
verb:debate clause -53
verb:debate finite -86
verb:debate infinitive -38
verb:debate object -34
verb:decide clause 22
verb:decision at:on 57
verb:decision clause -60
verb:declare 58
verb:declare aside-marked 55
verb:declare clause -42
verb:declare finite -38
verb:declare infinitive 50
verb:declare passive 44
verb:decline finite 63
verb:decline infinitive 80
verb:decry 78
verb:decry finite 29
verb:decry object 67
verb:dedicate finite -90
verb:dedicate infinitive -37
verb:deem 40
verb:deem object 31
verb:defend 36
verb:defend finite 83
verb:defend infinitive -35
verb:defend object 52
verb:defense at:of 97
verb:defense object -70
verb:deflect object 42
verb:deliver -46
verb:deliver clause -48
verb:deliver finite -52
verb:deliver gerund 70
verb:deliver infinitive -63
verb:demand -56
verb:demand noun -60
verb:demand object 76
verb:demand that -41
verb:demonstrate clause 50
verb:demonstrate object -91
verb:demonstrate that 47
verb:denounce 71
verb:denounce finite 60
verb:denounce object 100
verb:deny finite 54
verb:deny gerund -40
verb:deny object -37
verb:deny that 44
verb:deride 39
verb:deride finite 69
verb:describe 70
verb:describe finite 36
verb:describe gerund 113
verb:describe infinitive -38
verb:describe object 72
verb:describe passive -33
verb:desire 32
verb:desire noun 58
verb:detail clause 57
verb:detail finite -71
verb:detail gerund 54
verb:detect -40
verb:detect infinitive -34
verb:detect object -40
verb:determine -43
verb:determine object -28
verb:direct -50
verb:direct finite -83
verb:direct noun 31
verb:disagree 69
verb:disagree finite 42
verb:disagreement 85
verb:disagreement noun 85
verb:disavow infinitive 39
verb:disavow object 29
verb:disclose 60
verb:disclosure 35
verb:disclosure clause 40
verb:disclosure noun 35
verb:disclosure object -55
verb:discover -49
verb:discover object -36
verb:discuss 34
verb:discuss finite 69
verb:discuss object 58
verb:discuss progressive -42
verb:discuss question 49
verb:dislike object 33
verb:dismiss 98
verb:dismiss clause 37
verb:dismiss finite 35
verb:dismiss gerund 60
verb:dismiss object 34
verb:disparage 58
verb:dispute object 52
verb:document -45
verb:document finite -67
verb:document that -44
verb:doubt 63
verb:doubt noun 29
verb:doubt that 93
verb:downplay finite 63
verb:downplay object 31
verb:dream -49
verb:dream finite -39
verb:eager 52
verb:eager adjective 52
verb:eager infinitive 74
verb:echo at:by -38
verb:echo clause 65
verb:echo finite 43
verb:echo gerund 43
verb:echo object -30
verb:echo passive -38
verb:effort -66
verb:effort noun -66
verb:email -74
verb:email clause -74
verb:email finite -91
verb:email mark 52
verb:email object -19
verb:email that -35
verb:emerge -75
verb:emerge as -67
verb:emerge finite -15
verb:emerge gerund -39
verb:emphasize 81
verb:emphasize infinitive 81
verb:emphasize object 37
verb:encourage 29
verb:encourage gerund -32
verb:encourage infinitive 88
verb:encourage progressive -31
verb:endorse 20
verb:endorse aside -47
verb:endorse aside-marked -33
verb:endorse clause 64
verb:endorse finite 28
verb:endorse infinitive 47
verb:endorse object 52
verb:endorsement clause 82
verb:endorsement object -52
verb:enjoy clause 39
verb:enjoy finite -36
verb:enjoy object -85
verb:envision 38
verb:envision object 30
verb:establish -57
verb:establish gerund -31
verb:establish object -62
verb:estimate finite 47
verb:estimate object -52
verb:estimate that 35
verb:evidence -25
verb:evidence at:of -39
verb:evidence noun -25
verb:evidence object 71
verb:expect 89
verb:expect aside 57
verb:expect finite -31
verb:expect gerund 98
verb:expect infinitive 47
verb:expect noun -39
verb:expect object -32
verb:expect passive 73
verb:expectation at:of -43
verb:explain 54
verb:explain aside-marked -46
verb:explain finite 22
verb:explain gerund -32
verb:explain infinitive 50
verb:expose -43
verb:express 63
verb:express finite 35
verb:express infinitive 43
verb:express object 135
verb:favor at:of 100
verb:favor clause -24
verb:favor gerund -46
verb:favor infinitive 27
verb:fear 38
verb:fear clause 73
verb:fear noun 26
verb:fear object 34
verb:feel aside 40
verb:feel clause 32
verb:feel gerund -31
verb:feel mark -60
verb:feel noun 35
verb:feel that -44
verb:find aside 85
verb:find clause -60
verb:find finite 26
verb:find gerund -70
verb:find infinitive -55
verb:find object -92
verb:find that 19
verb:focus -52
verb:focus at:of -46
verb:focus at:on 92
verb:focus clause 36
verb:focus finite -34
verb:focus infinitive 83
verb:focus object -65
verb:focus passive -55
verb:forecast 60
verb:forecast noun 70
verb:forecast object 27
verb:frustration at:with -42
verb:glad 54
verb:glad adjective 54
verb:goal at:of -50
verb:goal object 93
verb:guarantee -65
verb:guess finite 65
verb:guess gerund -55
verb:hail 52
verb:hail object 52
verb:hammer -42
verb:hate object 35
verb:headline object 59
verb:hear -61
verb:hear at:about -35
verb:hear finite -84
verb:hear object -39
verb:hide -39
verb:highlight 29
verb:highlight clause 34
verb:highlight gerund 33
verb:highlight infinitive 51
verb:highlight object 26
verb:hint 48
verb:hint at:at 49
verb:hint finite 26
verb:hope 59
verb:hope clause 47
verb:hope infinitive 32
verb:hope noun 63
verb:hope object 62
verb:idea at:of -48
verb:identify 32
verb:identify at:with 54
verb:identify clause -37
verb:identify finite 55
verb:identify gerund -61
verb:identify noun 35
verb:ignore -35
verb:ignore clause -37
verb:imply 24
verb:imply finite 35
verb:imply gerund 39
verb:imply that 37
verb:impression 32
verb:impression noun 32
verb:include -114
verb:include clause -62
verb:include finite 42
verb:include gerund -139
verb:include object -123
verb:indicate 54
verb:indicate aside 66
verb:indicate finite 77
verb:indicate object -55
verb:indication -37
verb:indication noun -37
verb:indication that -31
verb:indict -58
verb:indict infinitive -37
verb:inform 68
verb:insist 38
verb:insist clause 61
verb:insist finite 38
verb:insist that 36
verb:insistence 41
verb:insistence noun 41
verb:intend infinitive -55
verb:intend passive 51
verb:interject 29
verb:interpret 74
verb:interpret passive 58
verb:interview -89
verb:interview at:with -79
verb:interview clause -70
verb:interview finite -128
verb:interview object -37
verb:interview that 136
verb:introduce -18
verb:introduce clause 48
verb:introduce finite -61
verb:introduce gerund 43
verb:introduce passive -32
verb:invite -44
verb:invite finite -61
verb:invite object -47
verb:invoke object 33
verb:issue -80
verb:issue aside -50
verb:issue at:in -37
verb:issue at:of -44
verb:issue at:with 62
verb:issue finite -36
verb:issue gerund -39
verb:issue mark 60
verb:issue object 51
verb:issue passive 37
verb:issue that -65
verb:jab 46
verb:joke noun -49
verb:judge -72
verb:judge finite -52
verb:judge infinitive 56
verb:judge noun -46
verb:judge that 53
verb:justify 30
verb:justify object 56
verb:knock -40
verb:know 37
verb:know as 41
verb:know aside 99
verb:know object -26
verb:know passive 41
verb:knowledge -55
verb:knowledge noun -55
verb:label 35
verb:label finite 37
verb:lambast 56
verb:lament 74
verb:lament finite 33
verb:lament object 70
verb:lash at:out 36
verb:lash finite 52
verb:laugh -33
verb:learn clause 60
verb:learn object -33
verb:letter object 35
verb:like -48
verb:like bare -53
verb:like clause -76
verb:like finite -37
verb:like infinitive 86
verb:like mark 25
verb:like noun 49
verb:like object -98
verb:likely -79
verb:likely adjective -79
verb:likely clause -31
verb:list at:of -43
verb:list clause 111
verb:list noun -30
verb:long -41
verb:long as -58
verb:long bare -36
verb:long finite -33
verb:look at:ahead 56
verb:look at:at 44
verb:look clause -61
verb:look finite -34
verb:look gerund -33
verb:look infinitive 59
verb:look noun 44
verb:look that -37
verb:love object -46
verb:maintain -77
verb:maintain aside 45
verb:maintain clause -47
verb:maintain finite -16
verb:maintain object -86
verb:maintain that 37
verb:mean -99
verb:mean finite -73
verb:mean gerund -56
verb:mean noun -37
verb:mean object -77
verb:mean passive 59
verb:measure -37
verb:measure finite -94
verb:measure object -37
verb:memo -33
verb:memo noun -33
verb:mention 56
verb:mention at:of 59
verb:mention gerund 48
verb:mention infinitive -38
verb:mention noun 67
verb:mention object 106
verb:mention passive -49
verb:message at:of 59
verb:message finite -94
verb:message infinitive -35
verb:message mark 91
verb:message noun 63
verb:message object -94
verb:message that -120
verb:minimize -37
verb:minimize object -33
verb:mistake -43
verb:mock 35
verb:mock finite 80
verb:mock object 41
verb:mourn -38
verb:name aside 105
verb:name clause -34
verb:name noun -74
verb:name passive 58
verb:nod -35
verb:nominate clause -79
verb:nominate finite 41
verb:nominate gerund -52
verb:nominate noun -37
verb:nominate passive 36
verb:note 21
verb:note aside 40
verb:note aside-marked -38
verb:note clause 39
verb:note colon -75
verb:note finite 31
verb:note gerund 51
verb:note infinitive -40
verb:note noun -25
verb:note object 42
verb:note that 42
verb:offer infinitive 62
verb:offer mark 42
verb:offer noun -68
verb:offer progressive 33
verb:opinion 31
verb:opinion noun 31
verb:opponent -80
verb:opponent noun -80
verb:oppose 48
verb:oppose clause 25
verb:oppose gerund -68
verb:oppose infinitive -67
verb:oppose noun 83
verb:oppose object 39
verb:opposition 32
verb:opposition at:from 43
verb:opposition at:to 78
verb:opposition infinitive -38
verb:opposition noun 32
verb:opposition object -42
verb:order finite 55
verb:order infinitive -22
verb:order noun -42
verb:order object 31
verb:outline 33
verb:outline object 41
verb:overlook -58
verb:overlook object -47
verb:paint gerund 34
verb:pass -36
verb:pass clause -27
verb:pass finite -56
verb:pass gerund 46
verb:pass infinitive -75
verb:pass object 35
verb:perceive -33
verb:perceive object -40
verb:permit -53
verb:persuade 50
verb:persuade infinitive 29
verb:persuade object 44
verb:petition 35
verb:picture -51
verb:picture noun -61
verb:pitch -53
verb:pitch noun -40
verb:pivot at:to -66
verb:pivot finite 67
verb:plan -29
verb:plan at:for -39
verb:plan at:to 43
verb:plan clause -35
verb:plan finite -44
verb:plan infinitive 66
verb:plan object -57
verb:plea 37
verb:plea noun 37
verb:pledge 24
verb:pledge at:to 34
verb:pledge noun -11
verb:pledge object -46
verb:pledge that 53
verb:podcast -22
verb:podcast mark -32
verb:podcast noun -22
verb:point aside-marked 40
verb:point at:for -34
verb:point at:in -45
verb:point at:out 92
verb:point gerund 48
verb:point infinitive 68
verb:point noun -22
verb:point object -57
verb:point progressive 45
verb:point that 67
verb:poised -53
verb:poised adjective -53
verb:poised infinitive -38
verb:poll -181
verb:poll at:on 41
verb:poll clause -66
verb:poll finite -114
verb:poll gerund -49
verb:poll noun -26
verb:poll object -89
verb:portray 72
verb:portray infinitive 44
verb:portray object 61
verb:posit 41
verb:position -36
verb:position at:on 46
verb:position clause 53
verb:position infinitive -30
verb:position noun -36
verb:position object -31
verb:post aside 44
verb:post aside-marked 78
verb:post at:on -44
verb:post clause -73
verb:post mark 94
verb:post passive -52
verb:praise 93
verb:praise at:for 57
verb:praise finite 101
verb:praise object 36
verb:pray -46
verb:predict 31
verb:predict clause 59
verb:predict finite 38
verb:predict gerund -40
verb:prefer 63
verb:prefer finite 43
verb:press finite -38
verb:press gerund 73
verb:press object -55
verb:proclaim 28
verb:proclaim finite 36
verb:project aside 69
verb:project noun -55
verb:project passive 85
verb:promise 36
verb:promise aside -62
verb:promise at:to 35
verb:promise infinitive 42
verb:promise noun 29
verb:promise object 58
verb:promote finite 34
verb:promote gerund -30
verb:promote object 37
verb:proof -40
verb:proof noun -40
verb:proponent at:of 44
verb:proposal at:for 65
verb:proposal infinitive 36
verb:proposal that -64
verb:propose 60
verb:propose clause 64
verb:propose finite 22
verb:propose gerund 62
verb:propose noun -70
verb:protest -53
verb:protest finite -39
verb:proud -34
verb:proud adjective -34
verb:prove -65
verb:prove clause 58
verb:prove finite -108
verb:prove object -88
verb:provide -89
verb:provide clause -28
verb:provide finite -40
verb:provide object -24
verb:provide progressive -40
verb:publicize 36
verb:publish -48
verb:publish passive -40
verb:pursue -65
verb:pursue clause -37
verb:pursue finite -32
verb:pursue object -39
verb:push at:for 107
verb:push clause -42
verb:push infinitive -43
verb:push noun -65
verb:push object -50
verb:push passive 42
verb:push progressive 36
verb:push that -90
verb:question 24
verb:question at:from -33
verb:question clause -50
verb:question colon 63
verb:question gerund 71
verb:question object 95
verb:question question 122
verb:question that -34
verb:quote 18
verb:quote object 59
verb:rail 41
verb:rail at:against 42
verb:rail finite 43
verb:rate -130
verb:rate at:in 43
verb:rate clause -30
verb:rate finite -56
verb:rate gerund -35
verb:rate noun -36
verb:rate object -40
verb:ratify 56
verb:read -37
verb:read aside-marked 86
verb:read clause -57
verb:read finite -36
verb:read gerund -43
verb:read noun 49
verb:read object -46
verb:ready -35
verb:ready adjective -35
verb:reaffirm 40
verb:reaffirm finite 43
verb:reason -82
verb:reason at:for -59
verb:reason clause -56
verb:reason finite -50
verb:reason noun -38
verb:reassure object 49
verb:rebuff finite -44
verb:rebuke 29
verb:rebuke finite 40
verb:rebuke object 49
verb:rebut 75
verb:rebut finite 32
verb:rebut object 58
verb:recall aside-marked -56
verb:recall gerund 40
verb:recall object 92
verb:recite 44
verb:recite object 43
verb:reckon 51
verb:recognize finite -51
verb:recognize gerund 51
verb:recognize that 86
verb:recommend finite 53
verb:record -101
verb:record at:of -35
verb:record finite -65
verb:recount 47
verb:recount finite 55
verb:refer 45
verb:refer at:to 90
verb:refer clause 52
verb:refer gerund 69
verb:refer infinitive 26
verb:refer object -46
verb:reference 64
verb:reference infinitive 62
verb:reflect -84
verb:reflect finite -26
verb:reflect object -41
verb:refuse 39
verb:refuse finite 40
verb:refuse gerund 32
verb:refuse infinitive 63
verb:regard as 47
verb:regard finite 39
verb:regard gerund -86
verb:regard object -30
verb:register -117
verb:register clause -61
verb:register finite -42
verb:register noun -51
verb:register object -27
verb:reiterate 97
verb:reiterate finite 66
verb:reiterate object 46
verb:reject 43
verb:reject object 54
verb:reject passive 37
verb:rejection 38
verb:rejection noun 38
verb:relate -104
verb:relate at:to -28
verb:relate finite -57
verb:relate gerund -33
verb:relate object -41
verb:release -77
verb:release aside -62
verb:release aside-marked 56
verb:release at:of -67
verb:release infinitive -57
verb:release progressive 67
verb:reluctance 60
verb:reluctance noun 60
verb:remain -120
verb:remain clause -58
verb:remain finite -40
verb:remain gerund -43
verb:remain object -21
verb:remark -84
verb:remark finite -65
verb:remark object -39
verb:remember 113
verb:remember finite 24
verb:remember infinitive -47
verb:remember object 22
verb:remind 72
verb:remind aside -38
verb:remind finite 45
verb:remind infinitive 47
verb:remind object 68
verb:remind question -46
verb:remind that 44
verb:repeat -22
verb:repeat finite -67
verb:repeat object 46
verb:reply aside 74
verb:reply mark 37
verb:report -36
verb:report aside 93
verb:report aside-marked 55
verb:report at:by 52
verb:report at:in 44
verb:report clause -20
verb:report gerund -87
verb:report mark -57
verb:report noun -54
verb:report that -34
verb:request object 19
verb:require -33
verb:require clause -59
verb:require finite -45
verb:require infinitive 77
verb:require object -34
verb:resolve -34
verb:respect -28
verb:respect finite -82
verb:respect noun 61
verb:respect object -59
verb:respond clause 50
verb:respond mark 26
verb:restrict gerund 102
verb:restrict object 40
verb:retweet finite 49
verb:reveal 39
verb:reveal clause 54
verb:reveal finite 48
verb:reveal that 67
verb:ridicule 47
verb:rule -81
verb:rule aside 74
verb:rule clause -22
verb:rule infinitive -33
verb:rule noun -65
verb:rule object -81
verb:ruling that -45
verb:sanction -81
verb:sanction finite -57
verb:say 50
verb:say as -49
verb:say aside 132
verb:say at:about -101
verb:say at:at -53
verb:say at:in -47
verb:say at:of -16
verb:say at:on -95
verb:say bare 38
verb:say clause 138
verb:say finite -35
verb:say gerund -32
verb:say infinitive -56
verb:say noun 137
verb:say passive 51
verb:say that 41
verb:scorn -39
verb:scream -47
verb:see aside 44
verb:see at:in 33
verb:see finite 15
verb:see gerund -78
verb:see infinitive -55
verb:see noun 92
verb:see question -51
verb:see that 37
verb:seek at:to 36
verb:seek finite -13
verb:seek noun 108
verb:seem 64
verb:seem at:like 47
verb:seem infinitive 35
verb:seem noun 54
verb:sense finite -52
verb:sense object -38
verb:set -74
verb:set adjective -74
verb:set infinitive -43
verb:share -44
verb:share infinitive -55
verb:share noun -39
verb:shout 40
verb:shout mark 33
verb:show aside 78
verb:show aside-marked -51
verb:show finite 25
verb:show gerund -23
verb:show mark -87
verb:show noun -26
verb:show object 95
verb:show passive 63
verb:showcase -47
verb:shrug 55
verb:shrug at:off 35
verb:sign -40
verb:sign aside 49
verb:sign at:of 50
verb:sign at:on -32
verb:sign at:up -42
verb:sign infinitive -57
verb:sign noun 26
verb:sign object -34
verb:sign passive 39
verb:signal finite 32
verb:signal noun -48
verb:sing 41
verb:skeptical 50
verb:skeptical adjective 50
verb:skip -60
verb:slam 54
verb:slam finite 39
verb:slam gerund 35
verb:slam object 83
verb:smile gerund -46
verb:smile object -38
verb:sound finite 48
verb:sound gerund -47
verb:sound noun -40
verb:speak -57
verb:speak at:about 126
verb:speak at:for -59
verb:speak at:of 170
verb:speak at:on -36
verb:speak at:out 102
verb:speak clause -43
verb:speak gerund -69
verb:speak infinitive -28
verb:speak mark -47
verb:speak noun 50
verb:speak object -94
verb:speak progressive -72
verb:speculate 60
verb:speculation 71
verb:speculation noun 71
verb:speech clause -64
verb:speech that -56
verb:stance at:on -29
verb:stand -64
verb:stand at:by 76
verb:stand at:out -63
verb:stand gerund -73
verb:stand noun -38
verb:state -138
verb:state aside 55
verb:state aside-marked 90
verb:state bare -57
verb:state clause -58
verb:state finite -69
verb:state gerund 95
verb:state infinitive 42
verb:state mark 76
verb:state noun -195
verb:state object -57
verb:state question -37
verb:statement 39
verb:statement at:about -61
verb:statement clause 21
verb:statement noun 39
verb:statement object 50
verb:statement that 35
verb:story at:about -79
verb:story that -76
verb:stress aside -45
verb:stress noun -47
verb:stress object 60
verb:study -115
verb:study finite -56
verb:study object -42
verb:submit -60
verb:subpoena -50
verb:sue finite -30
verb:suggest 36
verb:suggest aside-marked -89
verb:suggest clause 55
verb:suggest object 26
verb:suggestion 46
verb:suggestion noun 46
verb:suggestion that 45
verb:summon -43
verb:summon finite -43
verb:support at:among -40
verb:support at:behind 65
verb:support at:to 74
verb:support bare 77
verb:support finite -39
verb:support infinitive -53
verb:support noun 44
verb:support object 61
verb:support passive -55
verb:support progressive -36
verb:supporter -39
verb:supporter at:of 119
verb:supporter clause -37
verb:supporter infinitive -35
verb:supporter noun -39
verb:supporter object -43
verb:supporter question -36
verb:supporter that -45
verb:surprise -39
verb:surprise object -55
verb:survey -132
verb:survey clause -33
verb:survey finite -87
verb:survey noun -35
verb:survey object -80
verb:suspect object -49
verb:suspect that 86
verb:swipe 47
verb:swipe at:at 51
verb:talk at:about 94
verb:talk at:of 65
verb:talk at:to -39
verb:talk gerund 24
verb:talk object -40
verb:talk that -49
verb:teach -74
verb:teach finite -41
verb:teach object -52
verb:tell aside -51
verb:tell aside-marked 49
verb:tell clause 44
verb:tell finite -30
verb:tell gerund 18
verb:tell infinitive 22
verb:tell mark -56
verb:tell noun -50
verb:tell object -29
verb:tell question 53
verb:term -106
verb:term finite -85
verb:term mark 36
verb:term object -43
verb:thank at:to -81
verb:thank infinitive -109
verb:thank object 112
verb:think aside 82
verb:think clause 53
verb:think noun 57
verb:think that -37
verb:threat -71
verb:threat noun -71
verb:threaten 24
verb:threaten infinitive 61
verb:tip -41
verb:tip object -50
verb:title finite 43
verb:title mark 50
verb:title noun -58
verb:tout 87
verb:tout gerund 44
verb:tout object 94
verb:trace -61
verb:transcript -47
verb:transcript noun -47
verb:translate -75
verb:translate finite -32
verb:trash object 46
verb:treat -106
verb:treat clause -42
verb:treat finite -38
verb:treat object -60
verb:trumpet 60
verb:trust -69
verb:tweet -42
verb:tweet at:about 37
verb:tweet bare -153
verb:tweet clause -49
verb:tweet finite 40
verb:tweet gerund 98
verb:tweet mark 64
verb:tweet that -59
verb:uncover -67
verb:uncover finite -53
verb:underscore clause -39
verb:underscore finite -39
verb:understand gerund -33
verb:understand infinitive -45
verb:understand noun 81
verb:understand question 36
verb:unlikely -41
verb:unlikely adjective -41
verb:unlikely infinitive -37
verb:urge 39
verb:urge aside -75
verb:urge finite 44
verb:urge infinitive 72
verb:urge object 142
verb:utter 105
verb:version -77
verb:version at:of -62
verb:version noun -77
verb:view as 27
verb:view clause 36
verb:view noun 42
verb:view that -74
verb:voice noun -59
verb:voice object 28
verb:volunteer -75
verb:volunteer finite -44
verb:vote -71
verb:vote at:against 44
verb:vote at:for 89
verb:vote at:in 66
verb:vote at:on -46
verb:vote gerund -59
verb:vote noun -14
verb:vote object -50
verb:vote progressive 55
verb:vote that -93
verb:vow 57
verb:vow aside -44
verb:vow finite 82
verb:vow infinitive 57
verb:want 26
verb:want at:to 44
verb:want finite -52
verb:want gerund -52
verb:want infinitive 45
verb:want noun 160
verb:want object 49
verb:warn 38
verb:warn at:about -34
verb:warn finite 61
verb:warn gerund -41
verb:warn object 43
verb:warn that 32
verb:weigh at:in 109
verb:welcome -34
verb:welcome finite 46
verb:welcome object -38
verb:willingness infinitive -45
verb:wish noun 41
verb:witness finite -47
verb:witness infinitive 77
verb:wonder question 38
verb:worry 28
verb:worry at:about -49
verb:worry clause 65
verb:worry passive 72
verb:worry that 24
verb:write aside 65
verb:write clause -35
verb:write finite 35
verb:write infinitive -72
verb:write object -41
verb:write passive -56
`;
