/** Weights of what is observed at a cue, in hundredths of a log-odds: "verb:say 210" and so on, one an entry. */
export const ENGLISH_QUOTE_WEIGHTS = `
before:almost -31
before:also 67
before:am 55
before:are 52
before:be -68
before:been -25
before:being -62
before:can -42
before:can't -27
before:cannot -38
before:certainly 43
before:could -39
before:couldn't -58
before:derisively 60
before:did 30
before:directly 31
before:do 32
before:does 34
before:don't 67
before:earlier 42
before:early -51
before:enthusiastically 55
before:formally 105
before:frequently -39
before:friendly 64
before:generally 34
before:had -61
before:have 41
before:haven't 62
before:he'd -90
before:instead -54
before:is 36
before:just -70
before:later -47
before:less 40
before:more 40
before:much -66
before:must -27
before:never -66
before:now 58
before:often 32
before:only -75
before:previously 89
before:probably 38
before:publicly 105
before:quickly 61
before:rather 42
before:really 47
before:seriously 55
before:should -84
before:simply -46
before:specifically 68
before:still 26
before:suddenly 51
before:then 22
before:they're 38
before:typically 36
before:very -47
before:we've 30
before:were 39
before:won't -50
before:would -51
before:wouldn't 38
bias -27
class:other aside -37
class:other aside-marked -93
class:other at:about 7
class:other at:against 37
class:other at:between -41
class:other at:down -45
class:other at:during -37
class:other at:from -44
class:other at:into -34
class:other at:of 52
class:other at:off 37
class:other at:over 34
class:other at:than -56
class:other at:under -45
class:other at:within -34
class:other gerund -43
class:other him -57
class:other it -41
class:other mark -40
class:other noun -45
class:other that -20
class:other them -54
class:speech aside-marked 19
class:speech at:at -57
class:speech at:by -34
class:speech at:of -17
class:speech at:over -39
class:speech clause 51
class:speech finite 34
class:speech he 33
class:speech it 28
class:speech mark 92
class:speech noun -32
class:speech passive 53
class:speech question 70
class:speech that 72
class:speech who 34
clausal:no -74
clausal:no other 27
clausal:no speech -102
clausal:yes 29
clausal:yes other -50
clausal:yes speech 69
form:bare -19
form:noun -49
frame:as gerund -32
frame:as passive 56
frame:aside adjective 49
frame:aside bare -107
frame:aside finite 36
frame:aside gerund -106
frame:aside infinitive -84
frame:aside noun -78
frame:aside passive 189
frame:aside-marked -32
frame:aside-marked finite 43
frame:aside-marked gerund -131
frame:aside-marked infinitive -83
frame:aside-marked passive 94
frame:at:about 28
frame:at:about infinitive 39
frame:at:about noun 69
frame:at:about passive -16
frame:at:against 42
frame:at:against infinitive 20
frame:at:among finite -40
frame:at:at -15
frame:at:at infinitive -60
frame:at:at noun 50
frame:at:at passive -62
frame:at:between noun -29
frame:at:by -33
frame:at:by passive -13
frame:at:during -18
frame:at:during noun -31
frame:at:for adjective -76
frame:at:for bare 53
frame:at:for gerund 31
frame:at:for passive 47
frame:at:for progressive -6
frame:at:from -81
frame:at:from finite -56
frame:at:from gerund -39
frame:at:from noun 37
frame:at:in -29
frame:at:in adjective 71
frame:at:in gerund -33
frame:at:in noun -49
frame:at:in passive -34
frame:at:into -40
frame:at:like finite -39
frame:at:of adjective 58
frame:at:of finite -23
frame:at:of gerund -51
frame:at:of passive 34
frame:at:off finite 60
frame:at:off infinitive -45
frame:at:on finite -26
frame:at:on infinitive -3
frame:at:on noun 55
frame:at:on passive -46
frame:at:on progressive 69
frame:at:out 9
frame:at:out finite 64
frame:at:than -28
frame:at:than noun -45
frame:at:to progressive -15
frame:at:toward noun 70
frame:at:under -45
frame:at:up gerund 43
frame:at:up infinitive -65
frame:at:with adjective 64
frame:at:with finite -23
frame:at:with passive 45
frame:at:within -38
frame:clause 10
frame:clause bare -52
frame:clause noun -32
frame:clause progressive 56
frame:colon -48
frame:colon noun 34
frame:infinitive gerund 22
frame:infinitive infinitive -79
frame:infinitive passive -36
frame:infinitive progressive 55
frame:mark finite -33
frame:mark gerund 34
frame:mark infinitive 14
frame:mark progressive -20
frame:object adjective -69
frame:object finite 59
frame:object gerund 50
frame:object infinitive 4
frame:object noun -45
frame:object passive -22
frame:object progressive 68
frame:question 18
frame:question finite -22
frame:question gerund 44
frame:question infinitive 17
frame:question noun -49
frame:question progressive 53
frame:that gerund 52
frame:that passive -43
head:% 64
head:'s 41
head:- -91
head:. 35
head:2008 -44
head:2014 81
head:a 15
head:activist 38
head:ads 52
head:adviser -37
head:advocates 54
head:agents -44
head:aide 77
head:aides 60
head:allies 79
head:analysis 43
head:analysts 58
head:answer -60
head:approach 41
head:attack -37
head:audience 78
head:backers -39
head:bank -40
head:bill 43
head:boss -57
head:business -47
head:businessman -35
head:campaign 45
head:candidates 37
head:case -32
head:children -37
head:comments -62
head:conservatives -41
head:consider -42
head:contests 89
head:convention -48
head:critics 46
head:crowd 38
head:debate -47
head:decision -66
head:district -39
head:donors 42
head:dread -47
head:economists 42
head:economy -41
head:electorate 73
head:email 93
head:emails 47
head:employers -35
head:endorsement -39
head:event 75
head:executives 56
head:experts 69
head:fans -46
head:far -38
head:field 46
head:findings 33
head:firm -45
head:four -41
head:friends 65
head:fundraising -34
head:future -43
head:governor 48
head:group 22
head:gun -39
head:half -38
head:her -49
head:highest -39
head:host 49
head:husband 73
head:id -32
head:immigration -53
head:independents 44
head:investigators 40
head:investors 52
head:issue -51
head:its -20
head:jobs -37
head:judge 37
head:late -42
head:lawmakers 42
head:lawsuit 66
head:lawyers 37
head:leader 52
head:legislation -44
head:liberal -35
head:life 96
head:long 57
head:million -58
head:mother 43
head:move 68
head:movement -63
head:multiple 51
head:my 76
head:negative 33
head:network -50
head:neurosurgeon 55
head:new -22
head:nomination 50
head:nominee 18
head:nonprofit 43
head:observers 41
head:office 47
head:officers 40
head:official 78
head:officials 76
head:one -28
head:operatives 64
head:organization 44
head:organizer -36
head:other -92
head:others 107
head:outlets 59
head:overall -44
head:own -44
head:owner -72
head:panel 33
head:part 41
head:past 57
head:percent 60
head:percentage -60
head:person 34
head:personal -43
head:plan 38
head:platform -45
head:points 52
head:policy -32
head:politicians 68
head:poll 93
head:polling 62
head:polls 68
head:president -61
head:previous -33
head:price -46
head:program -51
head:public -53
head:questions -63
head:recent -94
head:records 126
head:region 32
head:remarks -62
head:reports 88
head:respondents -48
head:rule 56
head:savings 45
head:scenario 34
head:school 36
head:senator -31
head:senators 65
head:some -42
head:source 35
head:speakers -40
head:state -29
head:statement -33
head:story -63
head:style 56
head:supporter -32
head:survey 85
head:taking 60
head:talking 42
head:tax -57
head:teachers 54
head:team 82
head:terrorist -39
head:that -93
head:their 26
head:these -50
head:thing -67
head:this -98
head:those 84
head:turnout -55
head:turns 67
head:tweet -67
head:two -37
head:unions -48
head:us -69
head:votes -39
head:weapons -46
head:website 44
head:which -32
head:who -47
head:whose -44
head:wife 34
head:witness -53
head:world -42
head:year 47
head:your -38
length:0 -75
length:1 -30
length:5 21
opens:" 82
opens:' 101
opens:'s -72
opens:, -153
opens:- -80
opens:. -72
opens:/ -59
opens:2008 -43
opens:2016 -84
opens:5 65
opens:< -44
opens:a 33
opens:abortion 43
opens:about 93
opens:accusations 46
opens:after -101
opens:an 50
opens:and -196
opens:anti 64
opens:any 17
opens:are -95
opens:be 22
opens:because -75
opens:before -106
opens:being 88
opens:billionaire 82
opens:black -33
opens:building -32
opens:but -42
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
opens:could -37
opens:criticism 106
opens:delegates -39
opens:democratic -38
opens:despite -58
opens:details 59
opens:did -40
opens:during -38
opens:each -41
opens:either 63
opens:enough -43
opens:every -50
opens:everything -36
opens:favor 146
opens:fellow 44
opens:following 46
opens:for -45
opens:foreign 49
opens:found -54
opens:has -69
opens:he 56
opens:he'd 78
opens:he'll 61
opens:help 35
opens:her 42
opens:herself -33
opens:him 66
opens:his 76
opens:home -34
opens:how 92
opens:i -100
opens:id -32
opens:if 38
opens:illegal 101
opens:immigration 27
opens:in -55
opens:included -34
opens:issued -45
opens:it 51
opens:its 30
opens:itself -41
opens:jobs -33
opens:lead -68
opens:least 56
opens:liberal -54
opens:list -47
opens:little 63
opens:made -52
opens:major 50
opens:making 42
opens:military 76
opens:more 46
opens:no 80
opens:not 41
opens:on -37
opens:one 45
opens:open 59
opens:or -95
opens:other 64
opens:parties 43
opens:people -31
opens:plans 54
opens:police 40
opens:policy -54
opens:political -48
opens:presidential 23
opens:presumptive -36
opens:questions 60
opens:ready 59
opens:released -60
opens:reporters -30
opens:requests -39
opens:safe -38
opens:said -68
opens:say -42
opens:saying 129
opens:secretary -80
opens:seemed -44
opens:server -33
opens:services -45
opens:she 36
opens:should -42
opens:show -60
opens:since -81
opens:six 55
opens:social 55
opens:some 63
opens:specific 44
opens:spending 85
opens:stage -28
opens:tax 77
opens:taxing 78
opens:temporarily -74
opens:that 142
opens:the 25
opens:their 56
opens:themselves 52
opens:there 50
opens:these -54
opens:they 39
opens:they'll 40
opens:they're 66
opens:to 71
opens:trade -37
opens:turnout -37
opens:until -37
opens:us 90
opens:victory 44
opens:violence -58
opens:was -44
opens:ways -44
opens:we -45
opens:what 73
opens:when -101
opens:whether 72
opens:while -83
opens:why 78
opens:with -57
opens:within 38
opens:women -37
opens:work -61
opens:working -54
opens:would -66
opens:— -48
opens:“ 79
quoted:no -46
quoted:no aside -55
quoted:no at:about 37
quoted:no at:against 12
quoted:no at:by -24
quoted:no at:during -42
quoted:no at:for 56
quoted:no at:in -64
quoted:no at:into -40
quoted:no at:off -35
quoted:no at:than -28
quoted:no at:with -22
quoted:no at:within -38
quoted:yes aside 35
quoted:yes aside-marked -32
quoted:yes at:for -25
quoted:yes at:from -69
quoted:yes at:in 48
quoted:yes at:like -35
quoted:yes at:off 30
quoted:yes at:with 50
reported:by an aside -82
reported:by an aside aside-marked 53
reported:by an aside at:of 27
reported:by an aside at:on 44
reported:by an aside clause -73
reported:by an aside infinitive -41
reported:by an aside mark -50
reported:by an aside other -71
reported:by another -54
reported:by another as -35
reported:by another at:for -66
reported:by another at:in 43
reported:by another colon -40
reported:by another other -34
reported:by another question -33
reported:by speech -124
reported:by speech as 57
reported:by speech aside-marked 68
reported:by speech at:about -46
reported:by speech at:against -48
reported:by speech at:for -58
reported:by speech at:of -43
reported:by speech at:on -50
reported:by speech at:to -61
reported:by speech infinitive -46
reported:by speech other -103
reported:by speech speech -44
reported:by speech that 71
second -145
second aside -150
second aside-marked -73
second at:about 41
second at:at -40
second at:by 135
second at:during -70
second at:in -82
second at:on -30
second at:with -37
second clause 32
second infinitive 90
second object -66
side:after -45
speaker:determiner aside -18
speaker:determiner at:against 55
speaker:determiner at:at -66
speaker:determiner at:for -37
speaker:determiner at:like 41
speaker:determiner at:of -44
speaker:determiner at:to 14
speaker:determiner at:up -56
speaker:determiner at:with 9
speaker:determiner colon 59
speaker:he as 66
speaker:he aside 61
speaker:he at:against 60
speaker:he at:at -29
speaker:he at:for -23
speaker:he at:in -46
speaker:he at:on -33
speaker:he at:to -59
speaker:he at:with -33
speaker:he infinitive -24
speaker:he question 27
speaker:he that 11
speaker:her 56
speaker:her infinitive 37
speaker:her mark -58
speaker:her object 58
speaker:her that 38
speaker:him -28
speaker:i at:to 78
speaker:i clause 43
speaker:i question -67
speaker:it aside -46
speaker:it at:for 51
speaker:it at:on 68
speaker:it clause -64
speaker:it mark 38
speaker:it question -27
speaker:name as -25
speaker:name aside-marked 34
speaker:name at:by -36
speaker:name at:from -9
speaker:name at:in -23
speaker:name at:like -54
speaker:name at:out 53
speaker:name at:up 38
speaker:name clause 56
speaker:name infinitive 38
speaker:name mark 57
speaker:none aside 26
speaker:none aside-marked -68
speaker:none at:by -56
speaker:none at:in -59
speaker:none at:like 29
speaker:none at:on 28
speaker:none colon -89
speaker:none infinitive -11
speaker:none object -2
speaker:noun as -60
speaker:noun at:about 57
speaker:noun at:by 62
speaker:noun at:for -18
speaker:noun at:of 34
speaker:noun at:on 49
speaker:noun at:over -47
speaker:noun at:up 24
speaker:noun at:with -39
speaker:noun clause 42
speaker:noun colon 44
speaker:noun infinitive -33
speaker:noun that -53
speaker:number -46
speaker:number aside -49
speaker:number at:for 76
speaker:number at:to 35
speaker:number clause -39
speaker:number infinitive -37
speaker:number object 21
speaker:number that 43
speaker:she as -41
speaker:she at:about -43
speaker:she at:for 26
speaker:she at:of -59
speaker:she infinitive 20
speaker:she mark 62
speaker:she question 33
speaker:she that -60
speaker:them -54
speaker:them object -43
speaker:they as 18
speaker:they aside 66
speaker:they aside-marked -65
speaker:they at:in 58
speaker:they at:on -39
speaker:they at:to -65
speaker:they at:with -63
speaker:they clause -29
speaker:they object -79
speaker:they that -41
speaker:who at:against -25
speaker:who at:for 37
speaker:who at:on -39
speaker:who infinitive -42
speaker:who that 27
tense:base bare -19
tense:base noun -19
tense:ing noun -15
tense:participle passive 30
tense:past finite 57
tense:past noun 51
tense:s noun -38
verb:account at:of 44
verb:account object -44
verb:account that -52
verb:accusation at:of 69
verb:accusation that -46
verb:accuse 81
verb:accuse at:of -53
verb:accuse clause -43
verb:accuse object 109
verb:accuse passive 85
verb:acknowledge 38
verb:acknowledge infinitive -62
verb:acknowledge object 37
verb:acknowledge that 24
verb:add -12
verb:add aside 120
verb:add at:to -114
verb:add clause -61
verb:add infinitive -48
verb:add mark 96
verb:add object -106
verb:add that 29
verb:admit clause -40
verb:admit gerund -43
verb:admit infinitive -48
verb:admit that 43
verb:advice 36
verb:advice noun 36
verb:advise -52
verb:advise aside -46
verb:advise finite -61
verb:advise gerund 43
verb:advise progressive -59
verb:advocate at:for 26
verb:advocate clause -60
verb:advocate finite -28
verb:advocate infinitive 59
verb:affirm object -45
verb:agree aside -42
verb:agree at:on 56
verb:agree at:with 73
verb:agree clause -30
verb:agree infinitive -27
verb:agree object -66
verb:agreement -24
verb:agreement noun -24
verb:aim finite -26
verb:aim infinitive 50
verb:allegation 47
verb:allegation noun 47
verb:allege 32
verb:allege gerund 38
verb:allege that 49
verb:allow -50
verb:allow clause 61
verb:allow object -74
verb:announce 36
verb:announce clause 57
verb:announce object 35
verb:announce that -34
verb:answer -21
verb:answer finite -50
verb:apologize 29
verb:apologize at:for 27
verb:apologize finite 101
verb:appeal -78
verb:appeal at:to -46
verb:appeal infinitive -33
verb:appeal object -46
verb:appear at:at -35
verb:appear at:on -117
verb:appear at:to 66
verb:appear finite 19
verb:appear gerund -41
verb:appear infinitive 35
verb:appear object 57
verb:applaud 46
verb:applaud finite 23
verb:applaud object 77
verb:appreciate -50
verb:approval -31
verb:approval noun -31
verb:approve object 34
verb:argue 64
verb:argue aside -35
verb:argue clause 62
verb:argue gerund 23
verb:argue object 39
verb:argue that 46
verb:argument that 42
verb:ask aside -71
verb:ask aside-marked -33
verb:ask at:about -63
verb:ask mark -51
verb:ask object 72
verb:ask passive 83
verb:ask progressive 78
verb:ask question 70
verb:assail 82
verb:assail finite 40
verb:assail object 44
verb:assert 39
verb:assert finite -35
verb:assume -33
verb:assume object -54
verb:assume that 55
verb:assumption 37
verb:assumption noun 37
verb:assurance 29
verb:assurance noun 29
verb:assurance that 29
verb:assure 35
verb:assure finite 65
verb:assure object 62
verb:attack at:against 78
verb:attack at:in -41
verb:attack at:on 32
verb:attack clause -70
verb:attack finite -71
verb:attack infinitive -58
verb:attack noun 21
verb:attack object 27
verb:attempt -50
verb:attempt gerund 48
verb:attempt noun -23
verb:authorize -48
verb:authorize infinitive -45
verb:authorize passive -31
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
verb:back infinitive -38
verb:back mark 166
verb:back object 20
verb:back passive -34
verb:back progressive 38
verb:balk 50
verb:balk at:at 50
verb:balk finite 50
verb:ban -97
verb:ban gerund -35
verb:ban infinitive -53
verb:ban object -36
verb:bash 39
verb:bash infinitive -64
verb:bash object 63
verb:believe 63
verb:believe aside 89
verb:believe at:in 119
verb:believe clause -20
verb:believe noun 73
verb:bemoan 34
verb:bemoan finite 34
verb:bet -71
verb:bet finite -29
verb:bet noun -29
verb:bill -77
verb:bill bare -51
verb:bill noun -51
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
verb:block clause -36
verb:block gerund -42
verb:block infinitive -53
verb:boast aside -45
verb:boast at:of 104
verb:boast object -35
verb:brag 66
verb:brag finite 40
verb:brief -34
verb:brief finite -61
verb:brief noun -35
verb:calculate -21
verb:calculate object -50
verb:call 78
verb:call at:for 104
verb:call at:on 120
verb:call at:with -42
verb:call clause 21
verb:call gerund 154
verb:call mark -36
verb:call object -40
verb:call question -29
verb:care -23
verb:care finite 46
verb:care noun -80
verb:care object -33
verb:careful -28
verb:careful adjective -28
verb:cast -25
verb:cast gerund -88
verb:celebrate -48
verb:celebrate finite -71
verb:celebrate gerund -36
verb:celebrate object -16
verb:challenge -35
verb:challenge finite -57
verb:challenge noun -57
verb:challenge object 32
verb:challenge passive 45
verb:challenge progressive -37
verb:champion -37
verb:chant 49
verb:chant at:of 83
verb:chant mark -55
verb:chant noun 62
verb:charge at:of -43
verb:charge at:with 33
verb:charge finite -40
verb:charge noun -73
verb:charge passive 70
verb:cheer -45
verb:choose -67
verb:choose clause -35
verb:cite 95
verb:cite clause 40
verb:cite finite 18
verb:cite gerund 60
verb:cite object 91
verb:claim clause 69
verb:claim finite 41
verb:claim gerund -73
verb:clear colon 28
verb:clear that -60
verb:command -89
verb:command finite -36
verb:command object -52
verb:comment -63
verb:comment aside -57
verb:comment at:about 78
verb:comment at:on 115
verb:comment clause -62
verb:comment mark -48
verb:comment noun -100
verb:comment that -44
verb:commit -92
verb:commit finite -65
verb:commit passive -37
verb:compare -55
verb:compare at:to -42
verb:compare at:with -58
verb:compare finite -41
verb:compare gerund -50
verb:compare infinitive -39
verb:compare object 66
verb:complaint 45
verb:complaint noun 45
verb:complaint that 94
verb:concede 57
verb:concede finite 86
verb:concede that 25
verb:concern at:about 63
verb:concern at:with 34
verb:concern finite -61
verb:concern gerund -35
verb:concern noun 49
verb:concern object -40
verb:concern passive 34
verb:concern that 64
verb:conclude 35
verb:conclude finite 43
verb:condemn finite 48
verb:confidence 44
verb:confidence noun 44
verb:confident 31
verb:confident adjective 31
verb:confirm 44
verb:confirm finite 57
verb:confirm passive -37
verb:consensus 34
verb:consensus noun 34
verb:consider 23
verb:consider aside 81
verb:consult -54
verb:consult gerund -50
verb:consult object -36
verb:contest -119
verb:contest finite -53
verb:contest noun -65
verb:contest object -48
verb:contest that -24
verb:continue -99
verb:continue clause -73
verb:continue finite -11
verb:continue gerund -46
verb:continue mark 64
verb:continue object -40
verb:conversation at:with -37
verb:convince gerund -41
verb:convince passive 39
verb:counsel -33
verb:count -42
verb:count gerund -33
verb:counter infinitive -37
verb:counter noun 45
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
verb:debate -44
verb:debate aside 42
verb:debate finite -85
verb:debate object -23
verb:decision at:on 76
verb:declare 51
verb:declare mark 35
verb:declare passive 41
verb:declare that 37
verb:decline finite 73
verb:decline infinitive 62
verb:decry 59
verb:decry finite 37
verb:decry object 50
verb:dedicate finite -85
verb:dedicate infinitive -29
verb:deem finite 48
verb:defend 25
verb:defend finite 83
verb:defend object 38
verb:defense at:of 89
verb:defense object -57
verb:deflect 40
verb:deliver -68
verb:deliver finite -28
verb:deliver gerund 62
verb:deliver infinitive -72
verb:demand -42
verb:demand noun -43
verb:demand object 89
verb:demonstrate object -95
verb:denounce 81
verb:denounce finite 47
verb:denounce object 86
verb:deny finite 38
verb:deny that 64
verb:deride 37
verb:deride finite 72
verb:describe 63
verb:describe clause 31
verb:describe finite 26
verb:describe gerund 88
verb:describe infinitive -43
verb:describe object 42
verb:description at:of -27
verb:desire 33
verb:desire noun 56
verb:detail clause 74
verb:detail finite -67
verb:detail gerund 83
verb:detect -41
verb:detect infinitive -37
verb:detect object -39
verb:determine object -80
verb:determine question 28
verb:devoted 36
verb:devoted adjective 36
verb:direct -78
verb:direct finite -69
verb:disagree 65
verb:disagree finite 33
verb:disagreement 68
verb:disagreement noun 68
verb:disavow finite -45
verb:disavow infinitive 27
verb:disavow object 29
verb:disclose 59
verb:disclosure 36
verb:disclosure clause 34
verb:disclosure noun 36
verb:disclosure object -42
verb:discover -44
verb:discover object -38
verb:discuss 54
verb:discuss finite 42
verb:discuss infinitive 20
verb:discuss object 65
verb:discuss question 38
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
verb:eager infinitive 79
verb:echo 29
verb:echo clause 61
verb:echo finite 43
verb:editorial -48
verb:editorial noun -48
verb:effort -72
verb:effort noun -72
verb:email -61
verb:email clause -47
verb:email finite -66
verb:email object -14
verb:emerge -99
verb:emerge as -66
verb:emerge finite -45
verb:emerge gerund -33
verb:emphasize 80
verb:emphasize infinitive 76
verb:emphasize object 32
verb:encourage gerund -35
verb:encourage infinitive 93
verb:endorse 23
verb:endorse aside -39
verb:endorse clause 61
verb:endorse finite 31
verb:endorse infinitive 34
verb:endorse object 49
verb:endorsement at:of 35
verb:endorsement object -47
verb:enjoy clause 45
verb:enjoy finite -30
verb:enjoy object -70
verb:envision 52
verb:establish -45
verb:establish object -26
verb:estimate object -32
verb:estimate that 49
verb:evidence that 26
verb:expect 81
verb:expect aside 39
verb:expect clause 76
verb:expect finite -47
verb:expect gerund 88
verb:expect infinitive 49
verb:expect passive 69
verb:expectation at:of -40
verb:explain 49
verb:explain infinitive 56
verb:explain question 37
verb:expose -73
verb:expose object -43
verb:express 90
verb:express finite 63
verb:express infinitive 33
verb:express object 100
verb:fault 36
verb:favor at:of 69
verb:favor finite 34
verb:favor gerund -47
verb:fear 73
verb:fear clause 29
verb:fear noun 33
verb:feel aside 40
verb:feel clause 55
verb:feel gerund -25
verb:feel mark -54
verb:feel that -65
verb:find aside 82
verb:find clause -84
verb:find finite 34
verb:find infinitive -77
verb:find object -97
verb:focus -49
verb:focus at:of -33
verb:focus at:on 77
verb:focus infinitive 72
verb:focus noun -40
verb:focus object -76
verb:focus passive -53
verb:forecast 82
verb:glad 61
verb:glad adjective 61
verb:goal at:of -37
verb:goal object 69
verb:guarantee -61
verb:guess finite 66
verb:hail 52
verb:hail object 52
verb:headline object 63
verb:hear -77
verb:hear finite -76
verb:hear object -29
verb:highlight 39
verb:highlight clause 34
verb:highlight gerund 37
verb:highlight infinitive 59
verb:highlight object 39
verb:hint 52
verb:hint finite 40
verb:hope 58
verb:hope clause 80
verb:hope infinitive 56
verb:hope noun 89
verb:hope object 50
verb:identify 31
verb:identify finite 65
verb:identify gerund -56
verb:identify object -40
verb:ignore clause -30
verb:imply 26
verb:imply finite 58
verb:imply gerund 32
verb:imply that 31
verb:inclined 43
verb:inclined adjective 43
verb:include -108
verb:include clause -65
verb:include finite 60
verb:include gerund -152
verb:include object -118
verb:indicate 45
verb:indicate aside 83
verb:indicate finite 74
verb:indicate object -45
verb:indict -58
verb:insist 34
verb:insist clause 62
verb:insist finite 55
verb:insist that 31
verb:intend infinitive -40
verb:intend passive 47
verb:interested at:in 37
verb:interpret 97
verb:interpret passive 54
verb:interview -113
verb:interview at:with -74
verb:interview clause -42
verb:interview finite -109
verb:interview that 115
verb:introduce -32
verb:introduce clause 63
verb:introduce finite -63
verb:invite -47
verb:invite finite -63
verb:invite object -40
verb:issue -64
verb:issue at:with 106
verb:issue finite -34
verb:issue passive 51
verb:issue that -82
verb:judge -63
verb:judge finite -64
verb:judge object 40
verb:knock -57
verb:know 15
verb:know as 56
verb:know aside 65
verb:know finite 40
verb:know gerund -32
verb:know passive 54
verb:knowledge -43
verb:knowledge noun -43
verb:lament 57
verb:lament finite 45
verb:lament object 75
verb:lash at:out 47
verb:lash finite 36
verb:laugh -48
verb:like -40
verb:like bare -33
verb:like clause -84
verb:like finite -47
verb:like infinitive 75
verb:like noun 65
verb:like object -98
verb:likely -66
verb:likely adjective -66
verb:liken 27
verb:liken finite 27
verb:list at:of -29
verb:list clause 140
verb:long -20
verb:long as -64
verb:long bare -40
verb:long finite -17
verb:look at:at 35
verb:look clause -66
verb:look finite -33
verb:look infinitive 49
verb:look noun 39
verb:look object -47
verb:maintain -76
verb:maintain aside 45
verb:maintain finite -17
verb:maintain object -91
verb:mean -76
verb:mean finite -78
verb:mean gerund -32
verb:mean object -75
verb:mean passive 73
verb:mean that -69
verb:measure -51
verb:measure finite -62
verb:measure object -58
verb:mention 68
verb:mention at:of 36
verb:mention finite 33
verb:mention gerund 35
verb:mention noun 78
verb:mention object 61
verb:mention passive -47
verb:message at:of 53
verb:message finite -90
verb:message noun 60
verb:message object -60
verb:message that -101
verb:minimize -46
verb:mock 55
verb:mock finite 82
verb:mock object 25
verb:mourn -36
verb:name aside 45
verb:name at:for -49
verb:name finite -29
verb:name infinitive 29
verb:name noun -87
verb:name passive 82
verb:nominate clause -57
verb:nominate finite 46
verb:nominate gerund -64
verb:note clause 35
verb:note colon -57
verb:note finite 56
verb:note gerund 56
verb:note noun -29
verb:note object 34
verb:offer gerund -30
verb:offer infinitive 39
verb:offer mark 43
verb:offer noun -58
verb:offer progressive 36
verb:opinion 33
verb:opinion at:of 47
verb:opinion noun 33
verb:opponent -75
verb:opponent noun -75
verb:oppose 33
verb:oppose gerund -51
verb:oppose infinitive -78
verb:oppose noun 60
verb:oppose object 38
verb:opposition 36
verb:opposition at:to 64
verb:opposition noun 36
verb:order noun -75
verb:outline 37
verb:overlook -57
verb:overlook object -49
verb:paint gerund 53
verb:pass -38
verb:pass finite -76
verb:pass gerund 59
verb:pass infinitive -51
verb:perceive -44
verb:persuade 39
verb:persuade infinitive 35
verb:persuade passive 42
verb:picture noun -56
verb:pitch -66
verb:pitch noun -32
verb:pivot -27
verb:pivot at:to -48
verb:plan -37
verb:plan at:for -62
verb:plan at:to 37
verb:plan clause -34
verb:plan finite -36
verb:plan infinitive 78
verb:plan object -36
verb:plan progressive -39
verb:pledge at:to 56
verb:pledge clause -47
verb:pledge infinitive 24
verb:pledge object -66
verb:podcast -27
verb:podcast mark -35
verb:podcast noun -27
verb:point at:out 58
verb:point at:to 40
verb:point clause -24
verb:point gerund 65
verb:point infinitive 53
verb:point noun -38
verb:point object -23
verb:point progressive 48
verb:point that 59
verb:poised -50
verb:poised adjective -50
verb:poised infinitive -39
verb:poll -158
verb:poll clause -45
verb:poll finite -107
verb:poll gerund -47
verb:poll object -84
verb:portray 70
verb:portray object 76
verb:position -43
verb:position at:on 81
verb:position noun -43
verb:post -24
verb:post aside 47
verb:post at:on -40
verb:post noun -44
verb:post passive -42
verb:praise 101
verb:praise finite 101
verb:praise object 61
verb:predict 15
verb:predict clause 55
verb:predict finite 36
verb:prefer 77
verb:prefer finite 24
verb:prefer object 58
verb:press finite -29
verb:press object -40
verb:project aside 72
verb:project finite -33
verb:project noun -42
verb:project passive 51
verb:promise 43
verb:promise infinitive 54
verb:promise object 75
verb:promote gerund -37
verb:proof -33
verb:proof noun -33
verb:proponent at:of 63
verb:proposal infinitive 47
verb:proposal that -67
verb:propose 60
verb:propose clause 79
verb:propose finite 24
verb:propose gerund 60
verb:propose noun -63
verb:protest -31
verb:protest finite -36
verb:proud -39
verb:proud adjective -39
verb:prove -75
verb:prove finite -66
verb:prove object -78
verb:provide -81
verb:provide aside 43
verb:provide finite -22
verb:provide infinitive 41
verb:provide object -33
verb:publish -27
verb:publish finite -28
verb:publish passive -39
verb:pursue -47
verb:pursue finite -30
verb:pursue object -34
verb:push at:for 76
verb:push noun -66
verb:push object -54
verb:push passive 43
verb:push progressive 27
verb:question 23
verb:question gerund 50
verb:question object 100
verb:question question 90
verb:quote object 41
verb:rail at:against 39
verb:rail finite 34
verb:rate -122
verb:rate finite -58
verb:rate gerund -29
verb:rate noun -35
verb:rate object -70
verb:read -53
verb:read aside-marked 73
verb:read gerund -31
verb:read object -73
verb:ready -26
verb:ready adjective -26
verb:reaffirm 43
verb:reaffirm finite 47
verb:reason -66
verb:reason at:for -42
verb:reason clause -41
verb:reason finite -54
verb:reason infinitive 44
verb:reason noun -20
verb:rebuke 43
verb:rebuke finite 34
verb:rebuke object 40
verb:rebut 83
verb:recall aside-marked -55
verb:recall gerund 52
verb:recall object 68
verb:recite 50
verb:recite object 54
verb:recognize finite -28
verb:recognize that 67
verb:recommend finite 63
verb:record -115
verb:record finite -71
verb:record noun -27
verb:record object -30
verb:recount finite 47
verb:refer 35
verb:refer at:to 74
verb:refer gerund 81
verb:refer infinitive 27
verb:refer object -47
verb:reference 24
verb:reference gerund 32
verb:reference infinitive 51
verb:reference object 34
verb:reflect -80
verb:reflect at:on 42
verb:reflect finite -20
verb:reflect object -43
verb:refuse 21
verb:refuse finite 38
verb:refuse infinitive 50
verb:regard as 42
verb:regard finite 32
verb:regard gerund -68
verb:register -102
verb:register clause -46
verb:register finite -45
verb:register noun -46
verb:register object -27
verb:reiterate 66
verb:reiterate finite 48
verb:reiterate object 48
verb:reject 28
verb:reject object 57
verb:reject passive 40
verb:rejection 49
verb:rejection noun 49
verb:relate -96
verb:relate finite -81
verb:relate infinitive -34
verb:relate object -26
verb:release -67
verb:release aside -33
verb:release finite -18
verb:release infinitive -56
verb:release progressive 64
verb:remain -117
verb:remain clause -45
verb:remain finite -59
verb:remain gerund -29
verb:remain infinitive -40
verb:remark -49
verb:remark aside-marked 44
verb:remark clause -33
verb:remark finite -82
verb:remark object -30
verb:remember 80
verb:remember object 51
verb:remind 57
verb:remind object 67
verb:repeat finite -62
verb:repeat gerund 24
verb:repeat object 41
verb:reply 35
verb:reply aside 39
verb:report -37
verb:report aside 63
verb:report aside-marked 48
verb:report at:in 36
verb:report clause -31
verb:report gerund -62
verb:report mark -60
verb:report that -46
verb:require clause -52
verb:require finite -49
verb:require infinitive 55
verb:respect -30
verb:respect finite -66
verb:respect noun 48
verb:respect object -54
verb:restrict gerund 62
verb:reveal 36
verb:reveal clause 63
verb:reveal finite 60
verb:reveal object -50
verb:reveal that 67
verb:rip 55
verb:rule -69
verb:rule noun -39
verb:rule object -86
verb:ruling -38
verb:ruling noun -38
verb:sanction -56
verb:sanction finite -44
verb:say 30
verb:say as -63
verb:say aside 133
verb:say at:about -65
verb:say at:at -67
verb:say at:in -38
verb:say at:of -31
verb:say at:on -96
verb:say bare 52
verb:say clause 141
verb:say colon 35
verb:say infinitive -96
verb:say noun 160
verb:say passive 62
verb:say that 41
verb:see aside 41
verb:see finite 35
verb:see gerund -38
verb:see infinitive -45
verb:see object -29
verb:see question -53
verb:seek at:to 65
verb:seek clause -34
verb:seek finite -19
verb:seek gerund 57
verb:seek noun 50
verb:seem 41
verb:seem at:like 84
verb:seem at:to 33
verb:seem clause -22
verb:seem finite 35
verb:seem infinitive 53
verb:seem object -32
verb:sense finite -49
verb:sense noun 24
verb:set -65
verb:set adjective -65
verb:set infinitive -61
verb:share -41
verb:share at:of -35
verb:share noun -40
verb:shocked 39
verb:shocked adjective 39
verb:shout 36
verb:show aside 110
verb:show aside-marked -35
verb:show at:in -37
verb:show at:up -44
verb:show finite 25
verb:show gerund -37
verb:show mark -71
verb:show object 92
verb:show passive 42
verb:showcase -39
verb:shrug 41
verb:sign -35
verb:sign at:of 44
verb:sign finite -27
verb:sign infinitive -47
verb:sign object -67
verb:sign passive 74
verb:signal noun -51
verb:skeptical 32
verb:skeptical adjective 32
verb:skip -57
verb:slam 52
verb:slam gerund 35
verb:slam object 62
verb:smile object -37
verb:sound at:like -39
verb:sound finite 55
verb:sound gerund -45
verb:speak -67
verb:speak at:about 93
verb:speak at:at -49
verb:speak at:for -38
verb:speak at:of 111
verb:speak at:on -39
verb:speak at:out 93
verb:speak gerund -58
verb:speak infinitive -48
verb:speak noun 54
verb:speak object -65
verb:speak progressive -45
verb:speculate 51
verb:speculation 38
verb:speculation noun 38
verb:speech that -48
verb:stance at:on -53
verb:stand -84
verb:stand gerund -39
verb:state -128
verb:state aside-marked 118
verb:state clause -84
verb:state finite -104
verb:state gerund 90
verb:state infinitive 48
verb:state mark 40
verb:state noun -157
verb:state object -38
verb:state question -27
verb:statement 40
verb:statement noun 40
verb:statement object 73
verb:statement that 52
verb:story that -75
verb:stress noun -43
verb:stress object 48
verb:study -105
verb:study finite -53
verb:study object -43
verb:submit -34
verb:sue finite -42
verb:suggest 32
verb:suggest clause 59
verb:suggest object 38
verb:suggestion 37
verb:suggestion noun 37
verb:suggestion that 38
verb:support at:among -77
verb:support bare 52
verb:support clause 32
verb:support finite -40
verb:support infinitive -60
verb:support noun 65
verb:support object 77
verb:support passive -51
verb:support progressive -46
verb:supporter -47
verb:supporter at:of 99
verb:supporter clause -45
verb:supporter noun -47
verb:sure -31
verb:sure adjective -31
verb:surprise -47
verb:surprise noun 42
verb:surprise object -43
verb:surprise that 33
verb:survey -122
verb:survey finite -77
verb:survey noun -33
verb:survey object -77
verb:suspect object -41
verb:swipe 50
verb:swipe at:at 66
verb:talk at:about 72
verb:talk at:to -63
verb:talk finite 46
verb:talk object -54
verb:talk progressive -20
verb:talk that -49
verb:teach -60
verb:teach object -68
verb:tell aside-marked 62
verb:tell clause 52
verb:tell gerund 47
verb:tell mark -75
verb:tell noun -37
verb:tell object -38
verb:tell question 53
verb:tell that -32
verb:term -104
verb:term finite -64
verb:term mark 39
verb:term object -34
verb:thank at:to -86
verb:thank infinitive -94
verb:thank object 108
verb:think 27
verb:think aside 78
verb:think clause 42
verb:think noun 72
verb:think that -81
verb:threat -57
verb:threat noun -57
verb:threaten 26
verb:threaten infinitive 83
verb:tip -31
verb:tip object -49
verb:title finite 39
verb:title mark 58
verb:title noun -48
verb:tout 109
verb:tout object 75
verb:transcript -38
verb:transcript at:of -30
verb:transcript noun -38
verb:translate -53
verb:treat -99
verb:treat clause -45
verb:treat finite -46
verb:treat object -53
verb:trust -52
verb:tweet -25
verb:tweet aside-marked 39
verb:tweet bare -104
verb:tweet gerund 92
verb:tweet mark 43
verb:tweet noun -46
verb:tweet that -87
verb:uncover -42
verb:uncover finite -42
verb:underscore finite -60
verb:understand 23
verb:understand clause -45
verb:understand gerund -30
verb:understand noun 79
verb:unlikely -31
verb:unlikely adjective -31
verb:unlikely infinitive -44
verb:urge 59
verb:urge aside -65
verb:urge finite 51
verb:urge object 124
verb:utter 66
verb:version -73
verb:version at:of -65
verb:version noun -73
verb:view as 36
verb:view noun 57
verb:view that -72
verb:volunteer -59
verb:volunteer finite -39
verb:vote -69
verb:vote at:against 55
verb:vote at:for 66
verb:vote at:in 38
verb:vote at:on -44
verb:vote gerund -50
verb:vote object -59
verb:vote progressive 53
verb:vote question 42
verb:vote that -83
verb:vow 73
verb:vow aside -36
verb:vow at:to 24
verb:vow finite 55
verb:vow infinitive 78
verb:want 31
verb:want finite -25
verb:want infinitive 46
verb:want noun 143
verb:want object 52
verb:warn 41
verb:warn at:about -40
verb:warn finite 66
verb:weigh at:in 106
verb:willingness infinitive -38
verb:witness finite -36
verb:worry clause 60
verb:worry passive 65
verb:write aside-marked 48
verb:write clause -42
verb:write finite 27
verb:write infinitive -82
verb:write passive -92
`;
