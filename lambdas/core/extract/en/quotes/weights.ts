/** Weights of what is observed at a cue, in hundredths of a log-odds: "verb:say 210" and so on, one an entry. */
export const ENGLISH_QUOTE_WEIGHTS = `
before:also 65
before:am 65
before:are 63
before:be -69
before:been -29
before:being -66
before:can -44
before:cannot -57
before:could -37
before:couldn't -94
before:derisively 78
before:did 33
before:directly 36
before:does 38
before:don't 74
before:earlier 68
before:early -93
before:formally 149
before:friendly 98
before:generally 59
before:had -62
before:have 45
before:haven't 91
before:he'd -141
before:instead -80
before:is 51
before:just -105
before:later -63
before:less 60
before:much -90
before:never -63
before:now 70
before:often 42
before:only -79
before:previously 112
before:publicly 124
before:quickly 64
before:rather 67
before:really 95
before:reportedly 90
before:seriously 77
before:should -102
before:specifically 80
before:suddenly 78
before:they're 60
before:very -73
before:were 33
before:won't -83
before:would -46
bias -21
class:other aside -88
class:other aside-marked -115
class:other at:about -8
class:other at:against 31
class:other at:at 13
class:other at:during -106
class:other at:from -38
class:other at:into -45
class:other at:of 35
class:other at:off 29
class:other at:than -118
class:other at:under -63
class:other gerund -42
class:other him -87
class:other it -36
class:other mark -56
class:other noun -44
class:other that -35
class:other them -66
class:speech aside 61
class:speech aside-marked 26
class:speech at:at -82
class:speech at:of -51
class:speech clause 59
class:speech it 47
class:speech mark 106
class:speech noun -43
class:speech passive -3
class:speech question 80
class:speech that 71
class:speech who 34
form:bare -27
form:noun -55
frame:as passive 52
frame:aside adjective 77
frame:aside bare -136
frame:aside finite 47
frame:aside gerund -144
frame:aside infinitive -128
frame:aside noun -119
frame:aside passive 195
frame:aside-marked -27
frame:aside-marked finite 53
frame:aside-marked gerund -189
frame:aside-marked infinitive -130
frame:aside-marked passive 144
frame:at:about 33
frame:at:about infinitive 42
frame:at:about noun 81
frame:at:against 41
frame:at:among -78
frame:at:at -34
frame:at:at infinitive -81
frame:at:at noun 43
frame:at:at passive -110
frame:at:down -67
frame:at:during -11
frame:at:for adjective -128
frame:at:for passive 77
frame:at:from -101
frame:at:from finite -68
frame:at:from noun 41
frame:at:in -39
frame:at:in adjective 119
frame:at:in gerund -52
frame:at:in noun -50
frame:at:into -54
frame:at:like finite -69
frame:at:of adjective 52
frame:at:of gerund -96
frame:at:off finite 65
frame:at:on finite -21
frame:at:on noun 50
frame:at:on passive -27
frame:at:on progressive 93
frame:at:out finite 75
frame:at:to gerund 22
frame:at:to infinitive -4
frame:at:to progressive -58
frame:at:under -63
frame:at:up gerund 62
frame:at:with adjective 63
frame:at:with finite -64
frame:at:with passive 24
frame:colon noun 7
frame:infinitive gerund 13
frame:infinitive progressive 44
frame:mark finite -34
frame:mark gerund 17
frame:mark infinitive 12
frame:object adjective -92
frame:object finite 47
frame:object gerund 30
frame:object infinitive -13
frame:object noun -53
frame:object passive -40
frame:question gerund 49
frame:question infinitive 21
frame:question noun -40
frame:question progressive 71
frame:that gerund 45
frame:that passive -39
head:% 71
head:'s 42
head:- -94
head:. 32
head:2008 -70
head:2014 116
head:ads 83
head:advocates 77
head:affairs 102
head:agency 25
head:agents -56
head:aide 102
head:aides 80
head:allies 93
head:americans -66
head:analysis 76
head:analysts 90
head:answer -89
head:anthony 103
head:association 70
head:audience 111
head:bank -91
head:beck 50
head:beijing 110
head:bill 56
head:blackwell 49
head:boss -101
head:bozell 99
head:business -71
head:campaign 52
head:candidates 31
head:carson 39
head:chipok -172
head:city -77
head:clark 73
head:clintons 71
head:cnn -39
head:cohen -77
head:coleman 75
head:comments -65
head:committee 52
head:consider -73
head:contests 123
head:critics 78
head:crowd 66
head:cuban -85
head:dayton 74
head:debate -59
head:decision -93
head:democratic -83
head:democrats 65
head:devine 55
head:donors 49
head:economists 51
head:ekovich -110
head:electorate 119
head:email 126
head:emails 71
head:employers -88
head:erdogan -131
head:event 115
head:executives 94
head:experts 122
head:fallon 70
head:fans -69
head:far -67
head:field 63
head:findings 67
head:firm -62
head:forbes 104
head:four -69
head:friends 99
head:garland 89
head:general -88
head:gingrich -64
head:gop -78
head:gore 79
head:governor 69
head:graham 60
head:grayson -77
head:guardian 84
head:haley -83
head:her -61
head:host 69
head:huckabee -77
head:husband 103
head:id -38
head:immigration -94
head:investigators 74
head:investors 52
head:issa -69
head:issue -73
head:jobs -85
head:kasich 60
head:kiedis 77
head:latinos -67
head:lawsuit 96
head:lawyers 64
head:leader 68
head:legislation -98
head:life 146
head:long 61
head:manafort 34
head:matter 121
head:mccarthy 126
head:media -60
head:millennials 101
head:million -79
head:mook 127
head:move 92
head:movement -90
head:multiple 77
head:murphy -77
head:my 100
head:nega -48
head:network -61
head:neurosurgeon 84
head:nomination 78
head:nonprofit 81
head:office 71
head:officers 90
head:official 124
head:officials 85
head:ohio 52
head:operatives 103
head:organization 57
head:other -167
head:others 87
head:outlets 72
head:own -81
head:owner -93
head:pac -68
head:pacs 63
head:panel 94
head:part 55
head:past 84
head:percent 66
head:percentage -94
head:philadelphia 95
head:politicians 84
head:poll 109
head:polls 94
head:post 62
head:president -51
head:price -57
head:priebus 58
head:program -77
head:public -81
head:questions -93
head:recent -142
head:records 159
head:reid 78
head:reports 122
head:republicans 79
head:rhodes 66
head:richards -124
head:ross -127
head:rule 97
head:saudis 56
head:savings 84
head:senators 88
head:sessions -76
head:shaw 94
head:singer 140
head:smith 72
head:statement -46
head:states -61
head:stone 90
head:stories 104
head:story -96
head:style 94
head:survey 130
head:taking 80
head:tax -72
head:teachers 97
head:team 94
head:tenney -91
head:terror -69
head:terrorist -70
head:tester 66
head:that -101
head:these -75
head:this -118
head:those 115
head:three -56
head:times 57
head:tribe -83
head:turnout -80
head:turns 107
head:tv -63
head:tweet -91
head:twitter -31
head:union 55
head:unions -75
head:us -114
head:viguerie 84
head:washington -42
head:weapons -74
head:weaver 71
head:website 55
head:weiner -76
head:westmacott -68
head:which -34
head:who -47
head:whose -55
head:williams 73
head:witness -95
head:year 89
head:york 65
head:zucker -52
length:0 -87
length:1 -35
opens:" 89
opens:' 107
opens:'s -57
opens:, -171
opens:- -105
opens:. -94
opens:/ -82
opens:2016 -121
opens:5 91
opens:a 48
opens:abortion 57
opens:about 128
opens:accusations 76
opens:after -110
opens:against 36
opens:ali 69
opens:an 59
opens:and -191
opens:anti 52
opens:any 31
opens:are -112
opens:asked -71
opens:at -33
opens:because -96
opens:before -125
opens:billionaire 102
opens:black -120
opens:britain 103
opens:but -32
opens:by -101
opens:candidates 94
opens:carson 46
opens:classified -85
opens:clinton 53
opens:comey 138
opens:concerns 78
opens:criticism 178
opens:david -71
opens:democratic 60
opens:despite -84
opens:details 78
opens:do -92
opens:donald 47
opens:during -59
opens:each -48
opens:either 87
opens:enough -66
opens:every -67
opens:facebook -91
opens:favor 209
opens:fellow 68
opens:foreign 58
opens:found -81
opens:from -110
opens:germany 82
opens:has -78
opens:have -118
opens:he 84
opens:he'd 126
opens:he'll 115
opens:help 58
opens:her 59
opens:him 75
opens:his 86
opens:how 105
opens:i -110
opens:id -38
opens:if 49
opens:illegal 153
opens:immigration 39
opens:in -100
opens:indiana 74
opens:israel 74
opens:it 75
opens:its 35
opens:jeb 75
opens:lead -108
opens:like -21
opens:little 98
opens:made -76
opens:major 70
opens:manafort 85
opens:military 114
opens:more 51
opens:mr 41
opens:mrs 95
opens:new -55
opens:no 99
opens:obama 70
opens:of 29
opens:one 48
opens:open 106
opens:or -156
opens:other 92
opens:parties 77
opens:paul -81
opens:plans 91
opens:policy -101
opens:politics 70
opens:presidential 50
opens:questions 97
opens:ready 76
opens:released -58
opens:rep -85
opens:representative -67
opens:ronald -80
opens:rubio 92
opens:said -57
opens:sanders 101
opens:saying 151
opens:secretary -139
opens:services -71
opens:several 40
opens:she 70
opens:show -87
opens:silicon 97
opens:since -114
opens:six 81
opens:some 88
opens:speaking -110
opens:specific 84
opens:spending 122
opens:state 65
opens:states 83
opens:sullivan 101
opens:tax 110
opens:taxing 123
opens:ted 124
opens:temporarily -108
opens:than -110
opens:that 155
opens:the 39
opens:their 70
opens:themselves 58
opens:there 69
opens:these -87
opens:they 51
opens:they're 100
opens:to 57
opens:trump 72
opens:us 138
opens:violence -74
opens:was -48
opens:washington -60
opens:ways -65
opens:what 92
opens:when -90
opens:whether 83
opens:while -81
opens:why 97
opens:work -83
opens:working -98
opens:world 64
opens:would -66
opens:yes 112
opens:— -75
opens:“ 83
quoted:no -47
quoted:no aside -67
quoted:no at:about 34
quoted:no at:against 10
quoted:no at:during -62
quoted:no at:for 29
quoted:no at:in -76
quoted:no at:into -54
quoted:yes aside 70
quoted:yes aside-marked -27
quoted:yes at:at -49
quoted:yes at:for -62
quoted:yes at:from -106
quoted:yes at:in 55
quoted:yes at:with 63
reported:by an aside -75
reported:by an aside clause -59
reported:by an aside infinitive -37
reported:by an aside mark -61
reported:by an aside other -91
reported:by another -70
reported:by another as -68
reported:by another aside 55
reported:by another at:for -42
reported:by another at:to -45
reported:by another other -22
reported:by another question -48
reported:by speech -124
reported:by speech as 81
reported:by speech aside-marked 95
reported:by speech at:about -67
reported:by speech at:against -74
reported:by speech at:for -62
reported:by speech at:of -49
reported:by speech at:on -91
reported:by speech at:to -62
reported:by speech infinitive -44
reported:by speech other -103
reported:by speech speech -32
reported:by speech that 71
second -168
second aside -178
second aside-marked -50
second at:at -81
second at:by 164
second at:during -85
second at:in -143
second at:on -55
second infinitive 122
second mark 27
second object -34
side:after -54
speaker:determiner aside -23
speaker:determiner at:against 43
speaker:determiner at:at -58
speaker:determiner at:of -44
speaker:determiner colon 46
speaker:he as 88
speaker:he aside 88
speaker:he at:against 87
speaker:he at:for -27
speaker:he at:in -33
speaker:her 71
speaker:her infinitive 66
speaker:her mark -75
speaker:her object 77
speaker:her that 74
speaker:him -28
speaker:i clause 46
speaker:i question -89
speaker:it aside -54
speaker:it at:for 82
speaker:it at:on 58
speaker:it clause -85
speaker:it question -44
speaker:name as -25
speaker:name aside-marked 25
speaker:name at:at -9
speaker:name at:by -101
speaker:name at:down -54
speaker:name at:like -68
speaker:name at:out 57
speaker:name infinitive 50
speaker:name mark 51
speaker:none aside 27
speaker:none aside-marked -86
speaker:none at:at 42
speaker:none at:by -129
speaker:none at:in -69
speaker:none at:like 48
speaker:none at:to -88
speaker:none colon -153
speaker:none object 8
speaker:noun as -80
speaker:noun at:about 55
speaker:noun at:by 23
speaker:noun at:of 30
speaker:noun at:on 56
speaker:noun at:over -66
speaker:noun at:up 70
speaker:noun clause 34
speaker:noun colon 33
speaker:noun infinitive -20
speaker:noun that -52
speaker:number -56
speaker:number aside -83
speaker:number at:for 123
speaker:number at:to 61
speaker:number clause -51
speaker:number that 68
speaker:she at:of -73
speaker:she infinitive 31
speaker:she mark 67
speaker:she question 25
speaker:she that -71
speaker:them -66
speaker:them object -51
speaker:they aside 63
speaker:they aside-marked -105
speaker:they at:in 108
speaker:they at:of 44
speaker:they at:on -58
speaker:they at:to -93
speaker:they at:with -109
speaker:they clause -55
speaker:they object -78
speaker:who clause 38
speaker:who infinitive -40
speaker:who question -50
speaker:who that 37
tense:base bare -27
tense:base noun -19
tense:ing noun -27
tense:participle passive 22
tense:past finite 59
tense:past noun 49
tense:s noun -33
verb:account at:of 49
verb:accusation at:of 113
verb:accusation that -63
verb:accuse 77
verb:accuse clause -78
verb:accuse object 112
verb:accuse passive 115
verb:acknowledge infinitive -66
verb:acknowledge object 96
verb:add aside 158
verb:add at:to -176
verb:add clause -99
verb:add mark 112
verb:add object -120
verb:add that 33
verb:admit gerund -60
verb:advise -58
verb:advise aside -76
verb:advise finite -85
verb:advise gerund 75
verb:advise progressive -83
verb:advocate at:for 33
verb:advocate clause -84
verb:advocate finite -32
verb:advocate infinitive 78
verb:affirm object -62
verb:agree at:with 132
verb:agree object -76
verb:aim infinitive 41
verb:allegation 53
verb:allegation noun 53
verb:allege 47
verb:allege that 81
verb:allow -66
verb:allow clause 69
verb:allow object -78
verb:announce 35
verb:announce clause 101
verb:announce object 59
verb:answer -18
verb:answer finite -33
verb:apologize 22
verb:apologize finite 146
verb:appeal -118
verb:appeal object -60
verb:appear at:on -154
verb:appear gerund -53
verb:appear infinitive 30
verb:appear object 79
verb:applaud 46
verb:applaud object 103
verb:appreciate -95
verb:approve object 45
verb:argue 86
verb:argue clause 52
verb:argue that 48
verb:ask aside -145
verb:ask aside-marked -23
verb:ask at:about -70
verb:ask mark -51
verb:ask object 83
verb:ask passive 112
verb:ask progressive 127
verb:ask question 82
verb:assail 116
verb:assail finite 44
verb:assail object 53
verb:assume object -109
verb:assume that 61
verb:assumption 48
verb:assumption noun 48
verb:assure 36
verb:assure finite 88
verb:assure object 80
verb:attack at:against 93
verb:attack finite -82
verb:attack infinitive -74
verb:attack noun 35
verb:attempt -71
verb:attempt gerund 91
verb:authorize -66
verb:authorize infinitive -83
verb:avoid -65
verb:avoid clause -64
verb:back at:in -63
verb:back at:on -75
verb:back bare -86
verb:back finite -62
verb:back gerund 56
verb:back infinitive -45
verb:back mark 224
verb:back progressive 81
verb:balk 83
verb:balk finite 83
verb:ban -107
verb:ban infinitive -54
verb:ban object -33
verb:bash infinitive -97
verb:bash object 104
verb:believe 68
verb:believe aside 121
verb:believe at:in 151
verb:believe clause -34
verb:believe noun 86
verb:bet -115
verb:bill -87
verb:bill bare -82
verb:bill clause -59
verb:bill noun -64
verb:bill object -41
verb:bill that -47
verb:blame 56
verb:blame gerund 98
verb:blame object 120
verb:blast 111
verb:blast finite 109
verb:blast object 122
verb:bless -79
verb:block -101
verb:block gerund -68
verb:block infinitive -61
verb:boast at:of 137
verb:boast object -51
verb:brag 121
verb:brag finite 83
verb:brief -50
verb:brief finite -91
verb:calculate object -84
verb:call 62
verb:call at:for 117
verb:call at:on 134
verb:call at:with -62
verb:call clause 66
verb:call gerund 172
verb:call object -37
verb:care finite 41
verb:care noun -136
verb:cast -21
verb:cast gerund -133
verb:celebrate -71
verb:celebrate finite -90
verb:challenge -10
verb:challenge finite -84
verb:challenge noun -89
verb:champion -36
verb:chant 63
verb:chant at:of 135
verb:chant mark -84
verb:chant noun 80
verb:charge noun -99
verb:charge passive 108
verb:cheer -79
verb:choose -92
verb:cite 109
verb:cite gerund 73
verb:cite object 85
verb:claim clause 65
verb:claim finite 70
verb:claim gerund -99
verb:clear that -89
verb:command -111
verb:command finite -46
verb:command object -69
verb:comment -40
verb:comment at:about 99
verb:comment at:on 111
verb:comment clause -58
verb:comment mark -74
verb:comment noun -152
verb:comment that -57
verb:commit -122
verb:commit finite -83
verb:compare -61
verb:compare at:with -70
verb:compare finite -63
verb:compare gerund -84
verb:compare infinitive -49
verb:compare object 96
verb:complaint 46
verb:complaint noun 46
verb:complaint that 135
verb:concede 61
verb:concede finite 104
verb:concede that 34
verb:concern at:about 65
verb:concern finite -70
verb:concern noun 60
verb:concern object -59
verb:concern that 74
verb:conclude finite 82
verb:confidence 53
verb:confidence noun 53
verb:confirm 24
verb:confirm finite 82
verb:consider 14
verb:consider aside 123
verb:consult -87
verb:consult gerund -64
verb:contest -143
verb:contest finite -56
verb:contest noun -85
verb:contest object -50
verb:continue -94
verb:continue clause -147
verb:continue gerund -62
verb:continue mark 78
verb:continue object -44
verb:conversation at:with -72
verb:count -65
verb:counter infinitive -59
verb:critical at:of 71
verb:criticism 64
verb:criticism at:on 62
verb:criticism noun 64
verb:criticize 91
verb:criticize aside -104
verb:criticize clause 55
verb:criticize finite 21
verb:criticize object 78
verb:criticize passive 33
verb:debate -45
verb:debate clause -58
verb:debate finite -82
verb:decision at:on 126
verb:decision clause -73
verb:declare 74
verb:declare passive 66
verb:decline finite 69
verb:decline infinitive 70
verb:decry 72
verb:decry finite 40
verb:decry object 61
verb:dedicate finite -140
verb:deem finite 64
verb:defend 21
verb:defend finite 96
verb:defend object 35
verb:defense at:of 122
verb:defense object -96
verb:deliver -77
verb:deliver finite -46
verb:deliver gerund 92
verb:deliver infinitive -106
verb:demand -30
verb:demand noun -56
verb:demand object 111
verb:demonstrate object -132
verb:denounce 85
verb:denounce finite 44
verb:denounce object 101
verb:deny finite 38
verb:deny that 92
verb:deride 56
verb:deride finite 98
verb:describe 68
verb:describe gerund 133
verb:describe object 30
verb:desire 45
verb:desire noun 74
verb:detail clause 57
verb:detail finite -96
verb:detail gerund 120
verb:detect -97
verb:determine object -119
verb:determine question 27
verb:direct -86
verb:direct finite -86
verb:disagree 95
verb:disagreement 77
verb:disagreement noun 77
verb:disavow finite -61
verb:disclose 79
verb:discuss 55
verb:discuss finite 38
verb:discuss object 73
verb:discuss question 61
verb:dismiss 118
verb:dismiss gerund 79
verb:dismiss object 27
verb:doubt 57
verb:doubt that 133
verb:dub 53
verb:eager 60
verb:eager adjective 60
verb:eager infinitive 107
verb:echo 36
verb:echo clause 108
verb:editorial -65
verb:editorial noun -65
verb:effort -78
verb:effort noun -78
verb:email -69
verb:email clause -58
verb:email finite -71
verb:emerge -130
verb:emerge as -91
verb:emerge finite -56
verb:emphasize 90
verb:emphasize infinitive 109
verb:emphasize object 35
verb:encourage infinitive 128
verb:endorse 16
verb:endorse clause 82
verb:endorse object 63
verb:endorsement clause 99
verb:enjoy clause 55
verb:enjoy object -120
verb:envision 59
verb:establish -74
verb:estimate object -33
verb:estimate that 63
verb:expect 75
verb:expect aside 73
verb:expect finite -54
verb:expect gerund 132
verb:expect infinitive 38
verb:expect passive 51
verb:explain 58
verb:explain infinitive 56
verb:explain question 41
verb:expose -95
verb:expose object -49
verb:express 95
verb:express finite 75
verb:express object 113
verb:favor at:of 102
verb:favor gerund -74
verb:fear 45
verb:fear clause 43
verb:fear noun 58
verb:fear object 47
verb:feel mark -83
verb:feel that -97
verb:find aside 125
verb:find clause -85
verb:find infinitive -112
verb:find object -87
verb:focus -53
verb:focus at:on 66
verb:focus infinitive 98
verb:focus noun -43
verb:focus object -111
verb:focus passive -67
verb:forecast 121
verb:glad 81
verb:glad adjective 81
verb:goal at:of -49
verb:goal object 99
verb:guarantee -82
verb:guess finite 65
verb:hail 58
verb:hail object 58
verb:headline object 94
verb:hear -87
verb:hear finite -101
verb:hear object -19
verb:highlight 57
verb:highlight infinitive 86
verb:highlight object 29
verb:hint 78
verb:hope 60
verb:hope clause 45
verb:hope infinitive 56
verb:hope noun 100
verb:hope object 46
verb:identify 27
verb:identify finite 59
verb:identify gerund -91
verb:imply finite 89
verb:imply that 66
verb:include -109
verb:include clause -76
verb:include finite 68
verb:include gerund -186
verb:include object -134
verb:indicate 31
verb:indicate aside 129
verb:indicate finite 84
verb:indict -93
verb:insist 29
verb:insist clause 82
verb:insist finite 83
verb:insist that 42
verb:intend infinitive -75
verb:intend passive 84
verb:interpret 124
verb:interpret passive 64
verb:interview -121
verb:interview at:with -108
verb:interview clause -72
verb:interview finite -144
verb:interview that 164
verb:introduce clause 83
verb:introduce finite -110
verb:invite -52
verb:invite finite -82
verb:invite object -36
verb:issue -61
verb:issue finite -49
verb:issue passive 65
verb:issue that -128
verb:judge -54
verb:judge finite -103
verb:knock -93
verb:know 37
verb:know as 70
verb:know aside 96
verb:know passive 29
verb:knowledge -62
verb:knowledge noun -62
verb:lament 85
verb:lament finite 61
verb:lament object 129
verb:lash finite 109
verb:laugh -80
verb:like -40
verb:like bare -40
verb:like clause -73
verb:like finite -39
verb:like infinitive 99
verb:like noun 97
verb:like object -107
verb:likely -78
verb:likely adjective -78
verb:likely clause -41
verb:list clause 141
verb:long -29
verb:long as -99
verb:long bare -53
verb:look at:at 29
verb:look clause -42
verb:look finite -30
verb:look infinitive 52
verb:look noun 54
verb:look object -44
verb:maintain -97
verb:maintain finite -8
verb:maintain object -120
verb:mean -93
verb:mean finite -74
verb:mean object -102
verb:mean passive 85
verb:mean that -97
verb:measure -52
verb:measure finite -84
verb:measure object -77
verb:mention 54
verb:mention at:of 66
verb:mention finite 35
verb:mention noun 95
verb:mention object 69
verb:message at:of 81
verb:message clause -62
verb:message finite -117
verb:message noun 73
verb:message object -80
verb:message that -138
verb:mock 47
verb:mock finite 99
verb:name at:for -93
verb:name noun -115
verb:name passive 109
verb:nominate clause -76
verb:nominate finite 51
verb:nominate gerund -82
verb:note clause 55
verb:note colon -104
verb:note finite 84
verb:note gerund 68
verb:offer gerund -25
verb:offer infinitive 48
verb:offer mark 63
verb:offer noun -94
verb:opinion 38
verb:opinion noun 38
verb:opponent -99
verb:opponent noun -99
verb:oppose gerund -61
verb:oppose infinitive -99
verb:oppose noun 101
verb:oppose object 62
verb:opposition 38
verb:opposition at:to 115
verb:opposition noun 38
verb:order noun -113
verb:overlook -88
verb:overlook object -67
verb:paint gerund 57
verb:pass -35
verb:pass finite -87
verb:pass gerund 78
verb:pass infinitive -69
verb:persuade 52
verb:persuade infinitive 29
verb:picture noun -94
verb:pitch -90
verb:pivot -59
verb:plan -48
verb:plan at:for -101
verb:plan finite -53
verb:plan infinitive 83
verb:plan object -31
verb:pledge at:to 69
verb:pledge object -98
verb:point at:out 43
verb:point gerund 68
verb:point infinitive 61
verb:point noun -46
verb:point that 86
verb:poised -57
verb:poised adjective -57
verb:poised infinitive -41
verb:poll -164
verb:poll clause -74
verb:poll finite -135
verb:poll gerund -62
verb:poll object -93
verb:portray 68
verb:portray object 102
verb:position -50
verb:position at:on 100
verb:position noun -50
verb:post -40
verb:post aside 85
verb:post at:on -54
verb:post passive -68
verb:praise 107
verb:praise finite 125
verb:praise object 64
verb:predict clause 112
verb:prefer 84
verb:prefer finite 16
verb:prefer object 59
verb:project aside 98
verb:project passive 91
verb:promise 29
verb:promise at:to 63
verb:promise infinitive 92
verb:promise object 116
verb:promote gerund -59
verb:proponent at:of 104
verb:proposal infinitive 60
verb:proposal that -103
verb:propose 71
verb:propose clause 121
verb:propose gerund 86
verb:propose noun -103
verb:protest -60
verb:proud -52
verb:proud adjective -52
verb:prove -89
verb:prove finite -86
verb:prove object -102
verb:provide -78
verb:provide finite -43
verb:provide object -31
verb:publish finite -69
verb:pursue -50
verb:pursue finite -53
verb:pursue object -35
verb:push at:for 113
verb:push noun -96
verb:push object -57
verb:question 18
verb:question clause -47
verb:question gerund 60
verb:question object 111
verb:question question 99
verb:rail finite 66
verb:rate -159
verb:rate finite -55
verb:rate object -78
verb:read -38
verb:read aside-marked 99
verb:read clause -84
verb:read object -101
verb:ready -34
verb:ready adjective -34
verb:reaffirm 63
verb:reaffirm finite 73
verb:reason -74
verb:reason clause -71
verb:reason finite -25
verb:rebuke 66
verb:rebut 121
verb:recall aside-marked -63
verb:recall gerund 70
verb:recall object 82
verb:recite 74
verb:recite object 70
verb:recognize finite -53
verb:recognize that 104
verb:recommend finite 78
verb:record -131
verb:record finite -74
verb:record noun -34
verb:record object -27
verb:refer 51
verb:refer at:to 52
verb:refer gerund 98
verb:refer object -89
verb:reference 33
verb:reference gerund 69
verb:reference infinitive 68
verb:reflect -100
verb:reflect finite -19
verb:reflect object -46
verb:refuse finite 40
verb:refuse infinitive 73
verb:regard as 64
verb:regard gerund -90
verb:register -130
verb:register clause -55
verb:register finite -42
verb:register noun -65
verb:register object -19
verb:reiterate 85
verb:reiterate finite 56
verb:reiterate object 64
verb:reject object 88
verb:rejection 59
verb:rejection noun 59
verb:relate -130
verb:relate finite -104
verb:relate infinitive -39
verb:release -65
verb:release aside -71
verb:release at:of -86
verb:release finite -33
verb:release infinitive -75
verb:release progressive 116
verb:remain -135
verb:remain clause -75
verb:remain finite -55
verb:remark -41
verb:remark clause -77
verb:remark finite -74
verb:remark object -39
verb:remember 86
verb:remember object 55
verb:remind 54
verb:remind finite 27
verb:remind object 105
verb:repeat finite -65
verb:repeat object 71
verb:reply aside 103
verb:report -29
verb:report aside 91
verb:report aside-marked 47
verb:report at:in 70
verb:report gerund -91
verb:report mark -94
verb:report that -49
verb:require clause -85
verb:require finite -62
verb:require infinitive 72
verb:respect -14
verb:respect finite -104
verb:respect object -84
verb:restrict gerund 99
verb:reveal 24
verb:reveal clause 66
verb:reveal finite 67
verb:reveal object -72
verb:reveal that 101
verb:rule -76
verb:rule noun -61
verb:rule object -114
verb:sanction -89
verb:sanction finite -51
verb:say 44
verb:say as -94
verb:say aside 133
verb:say at:about -84
verb:say at:at -43
verb:say at:in -50
verb:say at:on -127
verb:say bare 49
verb:say clause 143
verb:say colon 34
verb:say infinitive -121
verb:say noun 154
verb:say that 36
verb:see finite 15
verb:see infinitive -60
verb:see question -52
verb:seek finite -32
verb:seek gerund 61
verb:seek noun 88
verb:seem 25
verb:seem at:like 89
verb:seem finite 27
verb:seem infinitive 70
verb:sense finite -83
verb:set -85
verb:set adjective -85
verb:set infinitive -77
verb:share -48
verb:share noun -55
verb:show aside 124
verb:show clause -39
verb:show gerund -53
verb:show mark -69
verb:show object 106
verb:shrug 56
verb:sign -52
verb:sign at:of 90
verb:sign finite -45
verb:sign infinitive -84
verb:sign object -68
verb:sign passive 104
verb:signal noun -76
verb:skeptical 52
verb:skeptical adjective 52
verb:skip -86
verb:slam 46
verb:slam gerund 46
verb:slam object 51
verb:sound finite 69
verb:sound gerund -80
verb:speak -82
verb:speak at:about 134
verb:speak at:at -54
verb:speak at:for -66
verb:speak at:of 147
verb:speak at:on -58
verb:speak at:out 117
verb:speak gerund -64
verb:speak infinitive -49
verb:speak noun 87
verb:speak object -75
verb:speak progressive -85
verb:speech that -73
verb:stance at:on -78
verb:stand -92
verb:stand gerund -46
verb:state -122
verb:state aside-marked 148
verb:state clause -115
verb:state finite -103
verb:state gerund 127
verb:state infinitive 79
verb:state noun -204
verb:state object -26
verb:statement 39
verb:statement noun 39
verb:statement object 98
verb:statement that 73
verb:story that -110
verb:stress object 82
verb:study -138
verb:study finite -68
verb:study object -53
verb:sue finite -73
verb:suggest 38
verb:suggest clause 85
verb:suggest object 48
verb:suggestion 49
verb:suggestion noun 49
verb:suggestion that 36
verb:support at:among -82
verb:support bare 96
verb:support clause 45
verb:support finite -57
verb:support infinitive -81
verb:support noun 66
verb:support object 82
verb:support passive -92
verb:support progressive -58
verb:supporter -49
verb:supporter at:of 134
verb:supporter noun -49
verb:sure -44
verb:sure adjective -44
verb:surprise -31
verb:surprise object -69
verb:survey -168
verb:survey finite -92
verb:survey object -93
verb:swipe 67
verb:swipe at:at 82
verb:talk at:about 75
verb:talk at:to -84
verb:talk finite 55
verb:talk object -70
verb:talk that -80
verb:teach -77
verb:teach object -91
verb:tell aside -59
verb:tell aside-marked 70
verb:tell clause 79
verb:tell gerund 53
verb:tell mark -85
verb:tell noun -76
verb:tell object -29
verb:tell question 78
verb:term -90
verb:term finite -100
verb:term object -48
verb:thank at:to -118
verb:thank infinitive -152
verb:thank object 144
verb:think 25
verb:think aside 121
verb:think clause 32
verb:think noun 101
verb:think that -93
verb:threat -74
verb:threat noun -74
verb:threaten 44
verb:threaten infinitive 96
verb:tip object -84
verb:title finite 66
verb:title mark 68
verb:title noun -75
verb:tout 146
verb:tout object 92
verb:transcript -58
verb:transcript noun -58
verb:translate -81
verb:treat -118
verb:treat clause -50
verb:treat finite -51
verb:treat object -75
verb:trust -73
verb:tweet 12
verb:tweet bare -153
verb:tweet gerund 115
verb:tweet mark 59
verb:tweet noun -87
verb:tweet that -126
verb:uncover -62
verb:uncover finite -62
verb:underscore finite -87
verb:understand noun 115
verb:unlikely -57
verb:unlikely adjective -57
verb:urge 60
verb:urge aside -102
verb:urge finite 52
verb:urge object 124
verb:utter 98
verb:version -92
verb:version at:of -74
verb:version noun -92
verb:view clause 66
verb:view noun 73
verb:view that -118
verb:volunteer -95
verb:vote -89
verb:vote at:against 58
verb:vote at:for 69
verb:vote at:in 58
verb:vote gerund -37
verb:vote object -55
verb:vote progressive 81
verb:vote question 76
verb:vote that -125
verb:vow 79
verb:vow aside -68
verb:vow finite 65
verb:vow infinitive 110
verb:want 9
verb:want finite -34
verb:want infinitive 62
verb:want noun 211
verb:want object 61
verb:warn 38
verb:warn finite 90
verb:weigh at:in 120
verb:worry clause 95
verb:worry passive 102
verb:write aside 62
verb:write aside-marked 43
verb:write finite 41
verb:write infinitive -114
verb:write passive -139
`;
