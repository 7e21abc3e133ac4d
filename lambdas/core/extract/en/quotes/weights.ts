/** Weights of what is observed at a cue, in hundredths of a log-odds: "verb:say 210" and so on, one an entry. */
export const ENGLISH_QUOTE_WEIGHTS = `
before:almost -33
before:also 66
before:am 55
before:are 52
before:be -67
before:been -24
before:being -61
before:can -43
before:can't -26
before:cannot -38
before:certainly 43
before:could -39
before:couldn't -58
before:derisively 60
before:did 37
before:directly 37
before:do 30
before:does 33
before:don't 68
before:earlier 40
before:early -51
before:enthusiastically 55
before:formally 105
before:frequently -39
before:friendly 63
before:generally 34
before:had -61
before:have 41
before:haven't 62
before:he'd -90
before:instead -54
before:is 37
before:just -71
before:later -48
before:less 42
before:more 43
before:much -66
before:must -24
before:never -67
before:now 59
before:often 31
before:only -76
before:previously 89
before:probably 38
before:publicly 105
before:quickly 60
before:rather 42
before:really 47
before:recently 28
before:seriously 55
before:should -84
before:simply -46
before:specifically 80
before:still 27
before:suddenly 50
before:then 21
before:they're 38
before:typically 36
before:very -47
before:we've 30
before:were 39
before:won't -50
before:would -51
before:wouldn't 38
bias -29
class:other aside -36
class:other aside-marked -94
class:other at:about 7
class:other at:against 37
class:other at:between -41
class:other at:down -44
class:other at:during -37
class:other at:from -43
class:other at:into -34
class:other at:of 55
class:other at:off 38
class:other at:over 35
class:other at:than -56
class:other at:under -44
class:other at:within -33
class:other gerund -43
class:other him -57
class:other it -41
class:other mark -41
class:other noun -45
class:other that -16
class:other them -54
class:speech aside-marked 20
class:speech at:at -57
class:speech at:by -34
class:speech at:of -16
class:speech at:over -38
class:speech clause 52
class:speech finite 38
class:speech he 33
class:speech it 28
class:speech mark 91
class:speech noun -32
class:speech passive 54
class:speech question 69
class:speech that 75
class:speech who 37
clausal:no -74
clausal:no other 27
clausal:no speech -102
clausal:yes 29
clausal:yes other -49
clausal:yes speech 69
form:bare -18
form:noun -49
frame:as gerund -32
frame:as passive 59
frame:aside adjective 49
frame:aside bare -109
frame:aside finite 37
frame:aside gerund -106
frame:aside infinitive -83
frame:aside noun -77
frame:aside passive 190
frame:aside-marked -32
frame:aside-marked finite 43
frame:aside-marked gerund -130
frame:aside-marked infinitive -83
frame:aside-marked passive 94
frame:at:about 29
frame:at:about infinitive 39
frame:at:about noun 69
frame:at:about passive -15
frame:at:against 42
frame:at:against infinitive 21
frame:at:among finite -41
frame:at:at -13
frame:at:at infinitive -60
frame:at:at noun 50
frame:at:at passive -62
frame:at:between noun -29
frame:at:by -31
frame:at:by passive -13
frame:at:during -17
frame:at:during noun -31
frame:at:for adjective -76
frame:at:for bare 53
frame:at:for gerund 32
frame:at:for passive 48
frame:at:for progressive -4
frame:at:from -79
frame:at:from finite -55
frame:at:from gerund -38
frame:at:from noun 36
frame:at:in -28
frame:at:in adjective 71
frame:at:in gerund -33
frame:at:in noun -49
frame:at:in passive -33
frame:at:into -39
frame:at:like finite -37
frame:at:of adjective 58
frame:at:of finite -22
frame:at:of gerund -51
frame:at:of passive 35
frame:at:off finite 61
frame:at:off infinitive -44
frame:at:on finite -23
frame:at:on infinitive 1
frame:at:on noun 58
frame:at:on passive -45
frame:at:on progressive 70
frame:at:out 11
frame:at:out finite 64
frame:at:than -27
frame:at:than noun -45
frame:at:to progressive -2
frame:at:toward noun 71
frame:at:under -45
frame:at:up gerund 43
frame:at:up infinitive -62
frame:at:with adjective 64
frame:at:with finite -24
frame:at:with passive 47
frame:at:within -37
frame:clause 13
frame:clause bare -54
frame:clause noun -35
frame:clause progressive 54
frame:colon -46
frame:colon noun 34
frame:infinitive adjective -18
frame:infinitive gerund 28
frame:infinitive infinitive -86
frame:infinitive passive -40
frame:infinitive progressive 53
frame:mark finite -30
frame:mark gerund 35
frame:mark infinitive 15
frame:mark progressive -16
frame:object adjective -67
frame:object finite 62
frame:object gerund 55
frame:object infinitive 7
frame:object noun -43
frame:object passive -19
frame:object progressive 72
frame:question 18
frame:question finite -24
frame:question gerund 43
frame:question infinitive 19
frame:question noun -52
frame:question progressive 52
frame:that gerund 52
frame:that passive -42
head:% 65
head:'s 42
head:- -91
head:. 32
head:2008 -45
head:2014 82
head:a 15
head:activist 38
head:ads 52
head:adviser -37
head:advocates 54
head:agents -46
head:aide 78
head:aides 61
head:allies 80
head:analysis 44
head:analysts 59
head:answer -60
head:approach 41
head:audience 77
head:backers -40
head:bank -36
head:bill 43
head:boss -58
head:business -47
head:businessman -36
head:campaign 46
head:candidates 36
head:case -33
head:children -38
head:comments -63
head:conservatives -41
head:consider -42
head:contests 89
head:convention -48
head:critics 43
head:crowd 36
head:debate -46
head:decision -66
head:district -39
head:donors 42
head:dread -46
head:economists 43
head:economy -40
head:electorate 73
head:email 93
head:emails 48
head:endorsement -39
head:event 74
head:executives 56
head:experts 69
head:fans -47
head:far -38
head:field 45
head:findings 31
head:firm -46
head:four -41
head:friends 53
head:fundraising -34
head:future -43
head:governor 48
head:group 22
head:gun -38
head:half -38
head:her -49
head:highest -39
head:host 48
head:husband 73
head:id -31
head:immigration -53
head:independents 42
head:investigators 41
head:investors 52
head:issue -52
head:its -21
head:jobs -37
head:judge 36
head:late -43
head:lawmakers 42
head:lawsuit 67
head:lawyers 34
head:leader 52
head:legislation -45
head:liberal -35
head:life 97
head:long 56
head:message 25
head:million -58
head:mother 42
head:move 69
head:movement -63
head:multiple 52
head:my 77
head:negative 33
head:network -49
head:neurosurgeon 56
head:new -22
head:nomination 52
head:nominee 18
head:nonprofit 43
head:observers 41
head:office 46
head:officers 39
head:official 78
head:officials 77
head:one -29
head:operatives 64
head:organization 43
head:organizer -36
head:other -92
head:others 108
head:outlets 58
head:overall -44
head:own -44
head:owner -89
head:panel 33
head:part 41
head:past 63
head:percent 61
head:percentage -66
head:person 34
head:personal -43
head:plan 39
head:platform -45
head:points 52
head:policy -35
head:politicians 67
head:poll 94
head:polling 63
head:polls 69
head:president -59
head:previous -31
head:price -45
head:program -51
head:public -53
head:questions -63
head:recent -94
head:records 127
head:region 32
head:remarks -62
head:reports 88
head:respondents -47
head:rule 55
head:savings 45
head:scenario 34
head:school 35
head:senator -33
head:senators 64
head:some -45
head:source 35
head:speakers -41
head:state -29
head:statement -32
head:story -63
head:style 57
head:supporter -33
head:survey 84
head:taking 60
head:talking 37
head:tax -55
head:teachers 52
head:team 83
head:terrorist -39
head:that -93
head:their 27
head:these -49
head:thing -68
head:this -101
head:those 83
head:turnout -55
head:turns 67
head:tweet -68
head:two -39
head:unions -48
head:us -67
head:voter 31
head:votes -42
head:weapons -46
head:website 41
head:which -32
head:who -46
head:whose -44
head:wife 34
head:witness -54
head:world -41
head:year 47
head:your -37
length:0 -75
length:1 -30
length:5 21
opens:" 82
opens:' 100
opens:'s -73
opens:, -154
opens:- -77
opens:. -72
opens:/ -60
opens:2008 -43
opens:2016 -85
opens:5 65
opens:< -44
opens:a 33
opens:abortion 43
opens:about 92
opens:accusations 46
opens:after -101
opens:an 51
opens:and -196
opens:anti 64
opens:any 17
opens:are -96
opens:be 28
opens:because -75
opens:before -108
opens:being 89
opens:billionaire 82
opens:black -33
opens:building -32
opens:but -41
opens:by -60
opens:came -47
opens:can -38
opens:candidates 54
opens:certain 45
opens:classified -53
opens:concerns 46
opens:conference -43
opens:conservative -33
opens:contests -28
opens:could -36
opens:criticism 107
opens:delegates -38
opens:democratic -38
opens:despite -58
opens:details 58
opens:did -39
opens:during -38
opens:each -41
opens:either 64
opens:enough -43
opens:every -50
opens:everything -36
opens:favor 147
opens:fellow 45
opens:following 47
opens:for -46
opens:foreign 49
opens:found -54
opens:has -69
opens:he 56
opens:he'd 78
opens:he'll 61
opens:help 36
opens:her 43
opens:herself -34
opens:him 68
opens:his 76
opens:home -34
opens:how 93
opens:i -100
opens:id -31
opens:if 38
opens:illegal 101
opens:immigration 27
opens:in -56
opens:included -35
opens:issued -45
opens:it 51
opens:its 30
opens:itself -39
opens:jobs -33
opens:lead -71
opens:least 57
opens:liberal -54
opens:list -47
opens:little 63
opens:made -52
opens:major 50
opens:making 43
opens:military 76
opens:more 45
opens:no 80
opens:not 42
opens:on -37
opens:one 43
opens:open 59
opens:or -95
opens:other 64
opens:parties 42
opens:people -32
opens:plans 54
opens:police 40
opens:policy -54
opens:political -48
opens:presidential 24
opens:presumptive -36
opens:questions 59
opens:ready 59
opens:released -61
opens:reporters -31
opens:requests -40
opens:safe -39
opens:said -68
opens:say -42
opens:saying 129
opens:secretary -80
opens:seemed -46
opens:server -33
opens:services -44
opens:she 37
opens:should -42
opens:show -60
opens:since -81
opens:six 54
opens:social 54
opens:some 63
opens:specific 44
opens:spending 85
opens:stage -28
opens:tax 77
opens:taxing 78
opens:temporarily -71
opens:that 142
opens:the 25
opens:their 56
opens:themselves 52
opens:there 50
opens:these -54
opens:they 39
opens:they'll 40
opens:they're 66
opens:to 46
opens:trade -36
opens:turnout -37
opens:until -37
opens:us 90
opens:victory 44
opens:violence -58
opens:was -43
opens:ways -43
opens:we -45
opens:what 72
opens:when -101
opens:whether 73
opens:while -83
opens:why 78
opens:with -58
opens:within 39
opens:women -37
opens:work -61
opens:working -54
opens:would -65
opens:— -49
opens:“ 78
quoted:no -49
quoted:no aside -54
quoted:no at:about 39
quoted:no at:against 14
quoted:no at:ahead -41
quoted:no at:by -23
quoted:no at:during -41
quoted:no at:for 59
quoted:no at:in -63
quoted:no at:into -39
quoted:no at:off -33
quoted:no at:than -26
quoted:no at:with -18
quoted:no at:within -37
quoted:no infinitive 36
quoted:yes aside 35
quoted:yes aside-marked -32
quoted:yes at:for -24
quoted:yes at:from -70
quoted:yes at:in 48
quoted:yes at:like -36
quoted:yes at:off 31
quoted:yes at:with 50
reported:by an aside -78
reported:by an aside aside-marked 52
reported:by an aside at:of 26
reported:by an aside at:on 43
reported:by an aside clause -76
reported:by an aside infinitive -50
reported:by an aside mark -48
reported:by an aside other -73
reported:by another -56
reported:by another as -35
reported:by another at:for -67
reported:by another at:in 44
reported:by another colon -39
reported:by another other -34
reported:by speech -124
reported:by speech as 58
reported:by speech aside-marked 69
reported:by speech at:about -45
reported:by speech at:against -47
reported:by speech at:for -60
reported:by speech at:of -43
reported:by speech at:on -49
reported:by speech at:to -70
reported:by speech infinitive -53
reported:by speech other -103
reported:by speech speech -44
reported:by speech that 75
second -145
second aside -148
second aside-marked -74
second at:about 41
second at:at -40
second at:by 135
second at:during -69
second at:in -81
second at:on -30
second at:with -37
second clause 32
second infinitive 100
second object -65
side:after -44
speaker:determiner aside -20
speaker:determiner at:against 57
speaker:determiner at:at -66
speaker:determiner at:for -37
speaker:determiner at:like 41
speaker:determiner at:of -44
speaker:determiner at:up -56
speaker:determiner at:with 10
speaker:determiner colon 59
speaker:determiner infinitive 20
speaker:determiner question 13
speaker:he as 69
speaker:he aside 61
speaker:he at:against 62
speaker:he at:at -29
speaker:he at:for -20
speaker:he at:in -46
speaker:he at:on -32
speaker:he at:to -58
speaker:he at:with -33
speaker:he infinitive -16
speaker:he question 25
speaker:he that 12
speaker:her 56
speaker:her infinitive 46
speaker:her mark -57
speaker:her object 59
speaker:her that 38
speaker:him -28
speaker:i at:to 72
speaker:i clause 43
speaker:i question -65
speaker:it aside -46
speaker:it at:for 51
speaker:it at:on 69
speaker:it clause -65
speaker:it mark 38
speaker:it question -25
speaker:name as -23
speaker:name aside-marked 34
speaker:name at:by -35
speaker:name at:from -7
speaker:name at:in -23
speaker:name at:like -53
speaker:name at:out 52
speaker:name at:up 44
speaker:name clause 55
speaker:name infinitive 47
speaker:name mark 57
speaker:none aside 25
speaker:none aside-marked -68
speaker:none at:by -55
speaker:none at:in -60
speaker:none at:like 30
speaker:none at:on 29
speaker:none colon -89
speaker:none object -2
speaker:noun as -58
speaker:noun at:about 58
speaker:noun at:by 62
speaker:noun at:for -19
speaker:noun at:of 35
speaker:noun at:on 50
speaker:noun at:over -47
speaker:noun at:to 5
speaker:noun at:up 28
speaker:noun at:with -39
speaker:noun clause 43
speaker:noun colon 46
speaker:noun infinitive -35
speaker:noun that -49
speaker:number -46
speaker:number aside -49
speaker:number at:for 76
speaker:number clause -40
speaker:number object 21
speaker:number that 43
speaker:she as -40
speaker:she at:about -43
speaker:she at:for 26
speaker:she at:of -59
speaker:she infinitive 25
speaker:she mark 63
speaker:she question 34
speaker:she that -52
speaker:them -54
speaker:them object -43
speaker:they as 20
speaker:they aside 66
speaker:they aside-marked -66
speaker:they at:in 59
speaker:they at:on -39
speaker:they at:to -77
speaker:they at:with -63
speaker:they clause -29
speaker:they infinitive 20
speaker:they object -79
speaker:they that -41
speaker:who at:for 37
speaker:who at:on -40
speaker:who infinitive -23
speaker:who that 26
tense:base bare -18
tense:base noun -19
tense:ing noun -14
tense:participle passive 30
tense:past finite 57
tense:past noun 53
tense:s noun -38
verb:account at:of 44
verb:account object -44
verb:account that -52
verb:accusation at:of 69
verb:accusation that -47
verb:accuse 81
verb:accuse at:of -53
verb:accuse clause -43
verb:accuse object 108
verb:accuse passive 85
verb:acknowledge that 38
verb:add -15
verb:add aside 121
verb:add at:to -113
verb:add clause -63
verb:add mark 96
verb:add object -109
verb:add that 27
verb:admit clause -40
verb:admit gerund -43
verb:admit infinitive -47
verb:admit that 42
verb:advice 39
verb:advice noun 39
verb:advise -54
verb:advise aside -45
verb:advise finite -63
verb:advise gerund 43
verb:advise progressive -59
verb:advocate at:for 27
verb:advocate clause -60
verb:advocate finite -28
verb:advocate infinitive 57
verb:affirm object -45
verb:agree aside -42
verb:agree at:on 57
verb:agree at:with 71
verb:agree clause -32
verb:agree infinitive -40
verb:agree object -68
verb:agreement -25
verb:agreement noun -25
verb:aim finite -28
verb:aim infinitive 44
verb:allegation 47
verb:allegation noun 47
verb:allege 32
verb:allege gerund 37
verb:allege that 49
verb:allow -49
verb:allow clause 61
verb:allow object -75
verb:announce 34
verb:announce clause 56
verb:announce object 35
verb:announce that -34
verb:answer -20
verb:answer finite -54
verb:apologize 38
verb:apologize at:for 23
verb:apologize finite 102
verb:appeal -78
verb:appeal at:to -55
verb:appeal finite -20
verb:appeal object -42
verb:appear at:at -35
verb:appear at:on -116
verb:appear at:to 72
verb:appear finite 18
verb:appear gerund -41
verb:appear infinitive 28
verb:appear object 58
verb:applaud 46
verb:applaud finite 23
verb:applaud object 77
verb:appreciate -50
verb:approval -31
verb:approval noun -31
verb:approve object 34
verb:argue 62
verb:argue aside -35
verb:argue clause 62
verb:argue gerund 24
verb:argue object 38
verb:argue that 46
verb:argument that 42
verb:ask aside -70
verb:ask aside-marked -37
verb:ask at:about -65
verb:ask mark -54
verb:ask object 71
verb:ask passive 80
verb:ask progressive 75
verb:ask question 69
verb:assail 82
verb:assail finite 40
verb:assail object 44
verb:assert finite -24
verb:assume -33
verb:assume object -54
verb:assume that 55
verb:assumption 37
verb:assumption noun 37
verb:assurance 29
verb:assurance noun 29
verb:assurance that 29
verb:assure 34
verb:assure finite 65
verb:assure object 62
verb:attack at:against 78
verb:attack at:in -41
verb:attack at:on 32
verb:attack clause -71
verb:attack finite -70
verb:attack infinitive -48
verb:attack noun 21
verb:attack object 24
verb:attempt -55
verb:attempt gerund 46
verb:attempt noun -27
verb:authorize -50
verb:authorize infinitive -47
verb:authorize passive -33
verb:avoid -52
verb:avoid clause -41
verb:avoid gerund -36
verb:back at:against 35
verb:back at:at 42
verb:back at:by -39
verb:back at:in -44
verb:back at:of -35
verb:back at:on -46
verb:back bare -67
verb:back clause -40
verb:back finite -50
verb:back gerund 31
verb:back infinitive -37
verb:back mark 155
verb:back object 19
verb:back passive -34
verb:back progressive 38
verb:balk 51
verb:balk at:at 51
verb:balk finite 51
verb:ban -96
verb:ban gerund -35
verb:ban infinitive -52
verb:ban object -36
verb:bash 39
verb:bash infinitive -64
verb:bash object 63
verb:believe 63
verb:believe aside 89
verb:believe at:in 119
verb:believe clause -20
verb:believe noun 74
verb:bemoan 34
verb:bemoan finite 34
verb:bet -71
verb:bet finite -29
verb:bet noun -30
verb:bill -77
verb:bill bare -51
verb:bill noun -52
verb:bill object -33
verb:bill that -40
verb:blame 70
verb:blame gerund 57
verb:blame object 96
verb:blast 104
verb:blast finite 86
verb:blast object 99
verb:bless -46
verb:block -74
verb:block clause -37
verb:block gerund -42
verb:block infinitive -53
verb:boast aside -46
verb:boast at:of 103
verb:boast object -37
verb:brag 65
verb:brag finite 39
verb:brief -36
verb:brief finite -61
verb:brief noun -35
verb:calculate -21
verb:calculate object -50
verb:call 76
verb:call at:for 106
verb:call at:on 122
verb:call at:with -41
verb:call clause 22
verb:call gerund 153
verb:call mark -36
verb:call object -39
verb:call question -28
verb:care -23
verb:care finite 46
verb:care noun -80
verb:care object -33
verb:careful -28
verb:careful adjective -28
verb:cast -26
verb:cast gerund -88
verb:celebrate -48
verb:celebrate finite -71
verb:celebrate gerund -36
verb:celebrate object -16
verb:challenge -19
verb:challenge finite -52
verb:challenge noun -57
verb:challenge passive 41
verb:challenge progressive -31
verb:champion -37
verb:chant 48
verb:chant at:of 82
verb:chant mark -55
verb:chant noun 63
verb:charge at:of -43
verb:charge at:with 33
verb:charge finite -40
verb:charge noun -74
verb:charge passive 70
verb:cheer -45
verb:choose -71
verb:choose clause -33
verb:cite 95
verb:cite clause 40
verb:cite finite 18
verb:cite gerund 60
verb:cite object 91
verb:claim clause 69
verb:claim finite 38
verb:claim gerund -75
verb:clear colon 28
verb:clear that -60
verb:command -89
verb:command finite -36
verb:command object -52
verb:comment -64
verb:comment aside -57
verb:comment at:about 78
verb:comment at:on 114
verb:comment clause -60
verb:comment mark -48
verb:comment noun -98
verb:comment that -45
verb:commit -94
verb:commit finite -67
verb:commit passive -37
verb:compare -52
verb:compare at:to -60
verb:compare at:with -60
verb:compare finite -36
verb:compare gerund -48
verb:compare object 60
verb:complaint 46
verb:complaint noun 46
verb:complaint that 94
verb:concede 57
verb:concede finite 86
verb:concede that 25
verb:concern at:about 62
verb:concern finite -60
verb:concern gerund -36
verb:concern noun 53
verb:concern object -40
verb:concern passive 37
verb:concern that 61
verb:conclude 33
verb:conclude finite 41
verb:condemn finite 47
verb:confidence 43
verb:confidence noun 43
verb:confident 31
verb:confident adjective 31
verb:confirm 44
verb:confirm finite 57
verb:confirm passive -37
verb:consensus 34
verb:consensus noun 34
verb:consider 24
verb:consider aside 81
verb:consult -54
verb:consult gerund -50
verb:consult object -36
verb:contest -118
verb:contest finite -52
verb:contest noun -66
verb:contest object -48
verb:contest that -24
verb:continue -106
verb:continue clause -71
verb:continue finite -16
verb:continue gerund -49
verb:continue mark 67
verb:continue object -35
verb:conversation at:with -37
verb:convince gerund -41
verb:convince passive 39
verb:counsel -33
verb:count -41
verb:count gerund -33
verb:counter noun 47
verb:critical at:of 65
verb:criticism 63
verb:criticism at:for 33
verb:criticism at:on 50
verb:criticism noun 63
verb:criticize 92
verb:criticize aside -65
verb:criticize clause 24
verb:criticize finite 40
verb:criticize gerund 23
verb:criticize object 78
verb:criticize passive 36
verb:debate -45
verb:debate aside 42
verb:debate finite -85
verb:debate object -22
verb:decision at:on 76
verb:declare 48
verb:declare mark 34
verb:declare passive 42
verb:declare that 37
verb:decline finite 69
verb:decline infinitive 50
verb:decry 59
verb:decry finite 37
verb:decry object 50
verb:dedicate finite -86
verb:dedicate infinitive -30
verb:deem finite 48
verb:defend 23
verb:defend finite 83
verb:defend object 39
verb:defense at:of 89
verb:defense object -57
verb:deflect 40
verb:deliver -68
verb:deliver finite -28
verb:deliver gerund 62
verb:deliver infinitive -71
verb:demand -45
verb:demand noun -43
verb:demand object 90
verb:demonstrate object -95
verb:denounce 80
verb:denounce finite 47
verb:denounce object 86
verb:deny finite 38
verb:deny that 64
verb:deride 37
verb:deride finite 72
verb:describe 63
verb:describe clause 31
verb:describe finite 27
verb:describe gerund 88
verb:describe infinitive -42
verb:describe object 42
verb:description at:of -27
verb:desire 29
verb:desire noun 54
verb:detail clause 75
verb:detail finite -67
verb:detail gerund 83
verb:detect -40
verb:detect infinitive -37
verb:detect object -38
verb:determine -30
verb:determine object -70
verb:determine question 40
verb:devoted 37
verb:devoted adjective 37
verb:direct -79
verb:direct finite -69
verb:disagree 65
verb:disagree finite 33
verb:disagreement 68
verb:disagreement noun 68
verb:disavow finite -45
verb:disavow infinitive 27
verb:disavow object 29
verb:disclose 59
verb:disclosure 37
verb:disclosure clause 35
verb:disclosure noun 37
verb:disclosure object -42
verb:discover -44
verb:discover object -38
verb:discuss 54
verb:discuss finite 42
verb:discuss infinitive 21
verb:discuss object 65
verb:discuss question 39
verb:dismiss 109
verb:dismiss finite 23
verb:dismiss gerund 55
verb:dismiss object 37
verb:doubt 42
verb:doubt finite 23
verb:doubt noun 20
verb:doubt that 92
verb:downplay finite 49
verb:dream -45
verb:dream finite -37
verb:dub 43
verb:eager 54
verb:eager adjective 54
verb:eager infinitive 80
verb:echo 29
verb:echo clause 61
verb:echo finite 43
verb:editorial -48
verb:editorial noun -48
verb:effort -78
verb:effort noun -78
verb:email -58
verb:email clause -48
verb:email finite -68
verb:email object -15
verb:emerge -99
verb:emerge as -65
verb:emerge finite -46
verb:emerge gerund -32
verb:emphasize 80
verb:emphasize infinitive 75
verb:emphasize object 32
verb:encourage gerund -35
verb:encourage infinitive 93
verb:endorse 23
verb:endorse aside -39
verb:endorse clause 60
verb:endorse finite 31
verb:endorse infinitive 34
verb:endorse object 49
verb:endorsement at:of 35
verb:endorsement object -46
verb:enjoy clause 45
verb:enjoy finite -30
verb:enjoy object -70
verb:envision 53
verb:establish -46
verb:establish object -26
verb:estimate object -32
verb:estimate that 48
verb:evidence that 25
verb:expect 80
verb:expect aside 40
verb:expect clause 77
verb:expect finite -46
verb:expect gerund 89
verb:expect infinitive 43
verb:expect passive 64
verb:expectation at:of -40
verb:explain 47
verb:explain infinitive 48
verb:explain question 37
verb:expose -73
verb:expose object -43
verb:express 89
verb:express finite 63
verb:express infinitive 33
verb:express object 100
verb:favor at:of 69
verb:favor finite 34
verb:favor gerund -47
verb:fear 73
verb:fear clause 29
verb:fear noun 34
verb:feel aside 40
verb:feel clause 55
verb:feel gerund -25
verb:feel mark -55
verb:feel that -65
verb:find aside 83
verb:find clause -83
verb:find finite 34
verb:find infinitive -77
verb:find object -98
verb:focus -50
verb:focus at:of -33
verb:focus at:on 78
verb:focus infinitive 70
verb:focus noun -40
verb:focus object -76
verb:focus passive -54
verb:forecast 82
verb:glad 61
verb:glad adjective 61
verb:goal at:of -37
verb:goal object 70
verb:guarantee -62
verb:guess finite 67
verb:hail 51
verb:hail object 52
verb:headline object 63
verb:hear -77
verb:hear finite -76
verb:hear object -30
verb:highlight 39
verb:highlight clause 32
verb:highlight gerund 35
verb:highlight infinitive 59
verb:highlight object 39
verb:hint 52
verb:hint finite 40
verb:hope 56
verb:hope clause 82
verb:hope infinitive 47
verb:hope noun 90
verb:hope object 51
verb:identify 32
verb:identify finite 65
verb:identify gerund -56
verb:identify object -41
verb:ignore clause -30
verb:imply 26
verb:imply finite 60
verb:imply gerund 33
verb:imply that 30
verb:inclined 43
verb:inclined adjective 43
verb:include -108
verb:include clause -65
verb:include finite 60
verb:include gerund -152
verb:include object -118
verb:indicate 45
verb:indicate aside 84
verb:indicate finite 74
verb:indicate object -45
verb:indict -58
verb:insist 33
verb:insist clause 61
verb:insist finite 54
verb:insist that 31
verb:intend infinitive -50
verb:intend passive 45
verb:interested at:in 38
verb:interpret 97
verb:interpret passive 54
verb:interview -113
verb:interview at:with -74
verb:interview clause -42
verb:interview finite -110
verb:interview that 114
verb:introduce -33
verb:introduce clause 63
verb:introduce finite -62
verb:invite -47
verb:invite finite -63
verb:invite object -40
verb:issue -62
verb:issue at:with 106
verb:issue finite -35
verb:issue infinitive -34
verb:issue passive 49
verb:issue that -83
verb:judge -63
verb:judge finite -64
verb:judge object 41
verb:knock -56
verb:know 15
verb:know as 57
verb:know aside 65
verb:know finite 41
verb:know gerund -31
verb:know passive 52
verb:knowledge -43
verb:knowledge noun -43
verb:lament 55
verb:lament finite 45
verb:lament object 73
verb:lash at:out 47
verb:lash finite 37
verb:laugh -48
verb:letter at:to 35
verb:like -40
verb:like bare -33
verb:like clause -82
verb:like finite -49
verb:like infinitive 67
verb:like noun 65
verb:like object -96
verb:likely -66
verb:likely adjective -66
verb:liken 26
verb:liken finite 26
verb:list at:of -29
verb:list clause 140
verb:long -20
verb:long as -63
verb:long bare -40
verb:long finite -18
verb:look at:at 35
verb:look clause -66
verb:look finite -30
verb:look infinitive 43
verb:look noun 38
verb:look object -49
verb:maintain -76
verb:maintain aside 45
verb:maintain finite -18
verb:maintain object -91
verb:mean -77
verb:mean finite -78
verb:mean gerund -32
verb:mean object -74
verb:mean passive 71
verb:mean that -69
verb:measure -53
verb:measure finite -63
verb:measure object -60
verb:mention 67
verb:mention at:of 36
verb:mention finite 33
verb:mention gerund 36
verb:mention noun 77
verb:mention object 60
verb:mention passive -47
verb:message at:of 54
verb:message finite -93
verb:message mark 61
verb:message noun 58
verb:message object -61
verb:message that -103
verb:minimize -46
verb:mock 54
verb:mock finite 83
verb:mock object 25
verb:mourn -36
verb:name aside 45
verb:name at:for -48
verb:name finite -30
verb:name infinitive 29
verb:name noun -87
verb:name passive 82
verb:nominate clause -57
verb:nominate finite 46
verb:nominate gerund -64
verb:note clause 34
verb:note colon -56
verb:note finite 53
verb:note gerund 56
verb:note noun -30
verb:note object 33
verb:offer gerund -30
verb:offer infinitive 38
verb:offer mark 44
verb:offer noun -59
verb:offer progressive 35
verb:opinion 35
verb:opinion at:of 46
verb:opinion noun 35
verb:opponent -75
verb:opponent noun -75
verb:oppose 31
verb:oppose gerund -50
verb:oppose infinitive -79
verb:oppose noun 60
verb:oppose object 39
verb:opposition 45
verb:opposition at:to 39
verb:opposition noun 45
verb:order noun -79
verb:outline 36
verb:overlook -56
verb:overlook object -49
verb:paint gerund 51
verb:pass -39
verb:pass finite -75
verb:pass gerund 58
verb:pass infinitive -50
verb:perceive -44
verb:persuade 37
verb:persuade infinitive 31
verb:persuade passive 40
verb:picture noun -57
verb:pitch -65
verb:pivot -31
verb:pivot at:to -47
verb:plan -38
verb:plan at:for -61
verb:plan at:to 41
verb:plan clause -35
verb:plan finite -35
verb:plan infinitive 73
verb:plan object -35
verb:plan progressive -37
verb:pledge at:to 55
verb:pledge clause -48
verb:pledge object -66
verb:podcast -27
verb:podcast mark -35
verb:podcast noun -27
verb:point 19
verb:point aside-marked 43
verb:point at:out 51
verb:point at:to 45
verb:point gerund 67
verb:point infinitive 40
verb:point noun -54
verb:point object -34
verb:point progressive 42
verb:point that 63
verb:poised -49
verb:poised adjective -49
verb:poised infinitive -38
verb:poll -157
verb:poll clause -44
verb:poll finite -108
verb:poll gerund -47
verb:poll object -84
verb:portray 70
verb:portray object 76
verb:position -43
verb:position at:on 83
verb:position noun -43
verb:post -24
verb:post aside 47
verb:post at:on -40
verb:post noun -44
verb:post passive -42
verb:praise 102
verb:praise finite 102
verb:praise object 61
verb:predict 14
verb:predict clause 55
verb:predict finite 34
verb:prefer 75
verb:prefer finite 25
verb:prefer object 58
verb:press finite -29
verb:press object -40
verb:project aside 72
verb:project finite -34
verb:project noun -42
verb:project passive 51
verb:promise 40
verb:promise infinitive 43
verb:promise object 76
verb:promote gerund -39
verb:proof -32
verb:proof noun -32
verb:proponent at:of 63
verb:proposal infinitive 36
verb:proposal that -67
verb:propose 58
verb:propose clause 79
verb:propose finite 24
verb:propose gerund 59
verb:propose noun -63
verb:protest -31
verb:protest finite -36
verb:proud -39
verb:proud adjective -39
verb:prove -76
verb:prove finite -66
verb:prove object -78
verb:provide -80
verb:provide aside 43
verb:provide finite -21
verb:provide infinitive 44
verb:provide object -34
verb:publish -27
verb:publish finite -28
verb:publish passive -38
verb:pursue -47
verb:pursue finite -31
verb:pursue object -34
verb:push at:for 79
verb:push noun -68
verb:push object -52
verb:push passive 43
verb:question 24
verb:question gerund 50
verb:question object 100
verb:question question 91
verb:quote object 41
verb:rail at:against 40
verb:rail finite 34
verb:rate -122
verb:rate finite -57
verb:rate gerund -28
verb:rate noun -35
verb:rate object -70
verb:read -54
verb:read aside-marked 72
verb:read gerund -31
verb:read object -73
verb:ready -25
verb:ready adjective -25
verb:reaffirm 43
verb:reaffirm finite 46
verb:reason -60
verb:reason at:for -46
verb:reason clause -44
verb:reason finite -49
verb:reason noun -18
verb:rebuke 43
verb:rebuke finite 32
verb:rebuke object 40
verb:rebut 83
verb:recall aside-marked -57
verb:recall gerund 52
verb:recall object 66
verb:recite 50
verb:recite object 53
verb:recognize finite -28
verb:recognize that 67
verb:recommend finite 62
verb:record -115
verb:record finite -71
verb:record noun -26
verb:record object -31
verb:recount finite 47
verb:refer 48
verb:refer at:to 77
verb:refer gerund 81
verb:refer object -49
verb:reference 36
verb:reference gerund 28
verb:reference infinitive 40
verb:reference object 30
verb:reflect -79
verb:reflect at:on 43
verb:reflect finite -20
verb:reflect object -44
verb:refuse 16
verb:refuse finite 35
verb:refuse infinitive 44
verb:regard as 43
verb:regard finite 32
verb:regard gerund -68
verb:register -103
verb:register clause -46
verb:register finite -44
verb:register noun -46
verb:register object -27
verb:reiterate 69
verb:reiterate finite 51
verb:reiterate object 46
verb:reject 29
verb:reject object 57
verb:reject passive 40
verb:rejection 49
verb:rejection noun 49
verb:relate -98
verb:relate finite -84
verb:relate object -25
verb:release -67
verb:release aside -33
verb:release finite -19
verb:release infinitive -55
verb:release progressive 64
verb:remain -117
verb:remain clause -45
verb:remain finite -59
verb:remain gerund -29
verb:remain infinitive -40
verb:remark -50
verb:remark aside-marked 43
verb:remark clause -33
verb:remark finite -84
verb:remark object -30
verb:remember 80
verb:remember object 51
verb:remind 58
verb:remind object 66
verb:repeat finite -64
verb:repeat gerund 24
verb:repeat object 41
verb:reply 33
verb:reply aside 39
verb:report -41
verb:report aside 64
verb:report aside-marked 47
verb:report at:in 37
verb:report clause -32
verb:report gerund -60
verb:report infinitive 54
verb:report mark -59
verb:report that -46
verb:require clause -52
verb:require finite -49
verb:require infinitive 51
verb:respect -30
verb:respect finite -66
verb:respect noun 48
verb:respect object -54
verb:restrict gerund 62
verb:reveal 35
verb:reveal clause 63
verb:reveal finite 58
verb:reveal object -49
verb:reveal that 67
verb:rip 55
verb:rule -70
verb:rule noun -39
verb:rule object -86
verb:ruling -38
verb:ruling noun -38
verb:sanction -55
verb:sanction finite -44
verb:say 39
verb:say as -63
verb:say aside 135
verb:say at:about -63
verb:say at:at -66
verb:say at:in -37
verb:say at:of -29
verb:say at:on -96
verb:say bare 47
verb:say clause 140
verb:say colon 36
verb:say finite -13
verb:say infinitive -106
verb:say noun 154
verb:say passive 58
verb:say that 40
verb:see aside 41
verb:see finite 35
verb:see gerund -36
verb:see infinitive -45
verb:see object -30
verb:see question -52
verb:seek at:to 70
verb:seek clause -31
verb:seek finite -27
verb:seek gerund 51
verb:seek noun 48
verb:seem 40
verb:seem at:like 86
verb:seem at:to 37
verb:seem clause -21
verb:seem finite 35
verb:seem infinitive 43
verb:seem object -31
verb:sense finite -49
verb:sense noun 24
verb:set -63
verb:set adjective -63
verb:set infinitive -59
verb:share -39
verb:share at:of -36
verb:share noun -40
verb:shocked 40
verb:shocked adjective 40
verb:shout 37
verb:show aside 111
verb:show aside-marked -35
verb:show at:in -37
verb:show at:up -41
verb:show finite 24
verb:show gerund -39
verb:show mark -70
verb:show object 92
verb:show passive 42
verb:showcase -39
verb:shrug 41
verb:sign -33
verb:sign at:of 43
verb:sign finite -26
verb:sign infinitive -48
verb:sign object -68
verb:sign passive 74
verb:signal noun -50
verb:skeptical 32
verb:skeptical adjective 32
verb:skip -57
verb:slam 52
verb:slam gerund 36
verb:slam object 62
verb:smile object -37
verb:sound at:like -39
verb:sound finite 55
verb:sound gerund -45
verb:speak -64
verb:speak at:about 90
verb:speak at:at -53
verb:speak at:for -38
verb:speak at:of 110
verb:speak at:on -41
verb:speak at:out 91
verb:speak gerund -49
verb:speak infinitive -36
verb:speak mark -61
verb:speak noun 54
verb:speak object -68
verb:speak progressive -43
verb:speculate 50
verb:speculation 38
verb:speculation noun 38
verb:speech infinitive 43
verb:speech that -49
verb:stance at:on -53
verb:stand -81
verb:stand gerund -40
verb:state -129
verb:state aside-marked 117
verb:state clause -84
verb:state finite -107
verb:state gerund 90
verb:state infinitive 47
verb:state mark 41
verb:state noun -156
verb:state object -38
verb:state question -27
verb:statement 40
verb:statement noun 40
verb:statement object 73
verb:statement that 50
verb:story that -75
verb:stress noun -43
verb:stress object 47
verb:study -105
verb:study finite -54
verb:study object -43
verb:submit -37
verb:sue finite -42
verb:suggest 29
verb:suggest clause 57
verb:suggest object 38
verb:suggestion 48
verb:suggestion noun 48
verb:support at:among -76
verb:support bare 52
verb:support clause 32
verb:support finite -40
verb:support infinitive -56
verb:support noun 66
verb:support object 76
verb:support passive -51
verb:support progressive -47
verb:supporter -47
verb:supporter at:of 100
verb:supporter clause -45
verb:supporter noun -47
verb:sure -31
verb:sure adjective -31
verb:surprise -47
verb:surprise noun 43
verb:surprise object -44
verb:surprise that 33
verb:survey -122
verb:survey finite -78
verb:survey noun -33
verb:survey object -77
verb:suspect object -41
verb:swipe 49
verb:swipe at:at 66
verb:talk at:about 71
verb:talk at:to -51
verb:talk finite 50
verb:talk object -55
verb:talk progressive -9
verb:talk that -51
verb:teach -60
verb:teach object -68
verb:tell aside-marked 57
verb:tell clause 48
verb:tell gerund 46
verb:tell mark -77
verb:tell noun -34
verb:tell object -42
verb:tell question 53
verb:tell that -34
verb:term -103
verb:term finite -64
verb:term mark 40
verb:term object -34
verb:thank at:to -88
verb:thank infinitive -83
verb:thank object 106
verb:think 27
verb:think aside 79
verb:think clause 41
verb:think noun 72
verb:think that -82
verb:threat -57
verb:threat noun -57
verb:threaten 22
verb:threaten infinitive 74
verb:tip -33
verb:tip object -49
verb:title finite 39
verb:title mark 58
verb:title noun -47
verb:tout 110
verb:tout object 75
verb:transcript -38
verb:transcript at:of -30
verb:transcript noun -38
verb:translate -53
verb:trash 31
verb:trash object 31
verb:treat -99
verb:treat clause -45
verb:treat finite -46
verb:treat object -54
verb:trust -53
verb:tweet -28
verb:tweet aside-marked 38
verb:tweet bare -103
verb:tweet gerund 93
verb:tweet mark 43
verb:tweet noun -45
verb:tweet that -88
verb:uncover -42
verb:uncover finite -42
verb:underscore finite -59
verb:understand 22
verb:understand clause -44
verb:understand gerund -29
verb:understand noun 79
verb:unlikely -30
verb:unlikely adjective -30
verb:unlikely infinitive -42
verb:urge 56
verb:urge aside -64
verb:urge finite 51
verb:urge object 125
verb:utter 66
verb:version -73
verb:version at:of -65
verb:version noun -73
verb:view as 37
verb:view noun 57
verb:view that -72
verb:volunteer -59
verb:volunteer finite -39
verb:vote -71
verb:vote at:against 55
verb:vote at:for 70
verb:vote at:in 40
verb:vote at:on -44
verb:vote gerund -51
verb:vote object -57
verb:vote progressive 52
verb:vote question 41
verb:vote that -82
verb:vow 69
verb:vow aside -35
verb:vow at:to 25
verb:vow finite 54
verb:vow infinitive 72
verb:want 30
verb:want finite -25
verb:want infinitive 37
verb:want noun 142
verb:want object 56
verb:warn 39
verb:warn at:about -39
verb:warn finite 63
verb:weigh at:in 106
verb:welcome object -21
verb:willingness infinitive -41
verb:witness finite -36
verb:worry clause 60
verb:worry passive 65
verb:write aside-marked 48
verb:write at:to 33
verb:write clause -42
verb:write finite 22
verb:write infinitive -91
verb:write passive -93
`;
