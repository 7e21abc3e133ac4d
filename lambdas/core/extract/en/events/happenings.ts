import type { Happening, LexiconEntry, Phase } from "../../../contradictions/vocabulary.ts";

/** English words for what happens. Verbs in the plain form; "…" stands for up to three words ("take passengers again"). */
export const englishHappenings: readonly LexiconEntry<Happening>[] = [
  {
    says: "open",
    verbs:
      "feed … grid|feed … network|be switched on|switch it on|switch them on|energise|run to|run between|fly from|fly between|add flights|begin flights|start flights|treat … first|be treated there|let … up|let … through|let … onto|come into use|go into use|enter use|be in use|bring into use|put into use|throw … open|start up|open for business|open for the season|greet … first|greet … visitors|roll … shutters up|raise … shutters|open|reopen|re-open|inaugurate|open … doors|resume|resume operations|resume … operations|restart|relaunch|unveil|return to service|come back to life|come back into service|go into operation|go into service|go live|go online|enter service|enter into service|enter operation|come into operation|come into service|come online|come on stream|put into operation|put into service|bring into service|bring online|commission|recommission|become operational|start operating|begin operating|start working|begin working|start running|begin running|take … again|receive … again|welcome … again|welcome … back|sail again|run again|fly again|work again|operate again|take first|receive … first|welcome … first|carry … first|take in … first|admit … first|connect to the grid|connect to … grid|connect|once more walk|walk … once more|return|go back|be back|be back in service|roll|open … gates|open up|throw open|swing open|fling open … doors|receive … patients|receive … visitors|receive … passengers|admit … patients|admit … public|cut … ribbon|cut the ribbon|fire up|take to the rails|begin service|start service|restore … service|restore service|restore … flights|return to normal|reactivate|become available|take off again|ride again|come back on|carry … traffic|carry traffic|board … for the first time|start carrying|begin carrying|start taking|begin taking|start accepting|begin accepting|start serving|begin serving|welcome visitors|welcome … public|let … back|let … in|get back to work|get back into service|come back to|pull up … shutters|lift … shutters|unlock … doors",
    nouns:
      "opening|reopening|re-opening|inauguration|commissioning|resumption|restart|relaunch|return|first flight|first train|first bus|first voyage|ribbon-cutting|grand opening|soft opening|re-start|first departure|first sailing|maiden voyage|maiden flight|first patient|restoration of service|inaugural flight|inaugural run|first day of trading",
    words:
      "opens to|opens for|first paying guests|first paying customers|for the first time open|can visit|may visit|can be visited|can again use|can cross|open to the public|back in service|back on the grid|back on line|back online|back on track|back in operation|back in use|up and running|operational again|open again|running again|let through|first turbine|welcomes its first|receives its first|reopens its doors|can ride|may ride|can drive|may drive|can be used|available to",
  },
  {
    says: "close",
    verbs:
      "stop using|cease to run|stop ringing|fall silent|take … out of service|take … out of use|shut … down|end … service|stop serving|call time|go out of use|close|shut|shut down|suspend|halt|close down|shutter|decommission|cease operations|cease trading|switch off|go dark for good|seal off|close … doors|close … gates|shut … doors|wind down|padlock|board up|go out of business|ground|stop running|stop operating|cease operating|cease flying|discontinue|scrap|phase out|take off … grid|take off the grid|be taken off|be taken offline|be taken out of service|power down|mothball|pull the plug|turn off|be turned off|go out of service|bow out of service|shut up shop|pull down … shutters|cease production|stop production|stop trading",
    words:
      "out of use|out of action|out of bounds|closed to|last to roll off|last … rolls off|last … will roll off|last … rolled off|no cars may|no vehicles may|off limits|not run|not operate|not sail|out of service|will be no trains|will be no buses|will be no flights|will be no ferries|barred to|open for the last time|for the last time|last day of trading|last trading day|final day of trading",
    nouns: "closure|closing|shutdown|suspension|shutting",
  },
  {
    says: "sign",
    verbs:
      "sign|ink|conclude|seal|initial|put … signatures|put … names to|sign off on|ratify|strike … deal|clinch|sign up to|reach … agreement|reach … deal|put pen to paper|sign for|sign with|pen … contract|pen … deal|agree terms|shake hands on|exchange … signatures",
    nouns: "signing|signature|signing ceremony|ratification|conclusion of … agreement",
  },
  {
    says: "verdict",
    verbs:
      "decide on|decide whether|decide if|give … decision|convict|acquit|find guilty|find … guilty|find not guilty|rule on|deliver … verdict|hand down … ruling|hand down … verdict|clear|rule|rule in|deliver … judgment|deliver … judgement|deliver … ruling|deliver … decision|give … verdict|give … ruling|give … judgment|give … judgement|return … verdict|reach … verdict|announce … verdict|announce … ruling|announce … judgment|pronounce … verdict|pronounce … judgment|hand down|decide … case|find in favour|read out … verdict|read … verdict|issue … ruling|issue … verdict|issue … judgment|uphold|overturn|quash",
    nouns: "verdict|conviction|acquittal|ruling|judgment|judgement",
  },
  {
    says: "sentence",
    verbs:
      "sentence|learn … fate|jail|pass sentence|be jailed|imprison|hand … sentence|receive … sentence|give … sentence|send … to prison|learn … sentence|announce … sentence|hand down … sentence|impose … sentence",
    nouns: "sentencing|sentence",
  },
  {
    says: "results",
    verbs:
      "report … results|publish … results|release … results|announce … results|post … results|report earnings|publish … report|release … report|open … books|open … reporting season|report … earnings|report … profit|present … results|report … figures|publish … figures|publish … accounts|publish … earnings|release … earnings|release … figures|give … results|declare … results|declare … result|unveil … results|announce … result|publish … findings|present … findings|release … findings|present … report|hand in … report|deliver … report|table … report|publish … grades|release … grades|post … grades|announce … grades|get … results|receive … results|learn … results|announce … winner|declare … winner|publish … marks|name … winner|name … winners|reveal … winner|reveal … results|learn … marks|read … results|get … marks",
    nouns:
      "results|quarterly report|third-quarter report|first-quarter report|second-quarter report|fourth-quarter report|half-year report|annual report|interim report|earnings report|tally|outcome|findings|final results|exam results|grades|final tally|marks|winner's name|count result",
  },
  {
    says: "publish",
    verbs:
      "publish|release|post|issue|appear|come out|come to cinemas|come to theaters|come to theatres|hit the screens|go on release|hit cinemas|bring out|hit the shelves|hit shelves|air|broadcast|put on sale|make public|be made public|come off the press|roll off the press|reach … bookshops|be in shops|be in bookshops|open in cinemas|open in theaters|reach … cinemas|reach … screens|roll out|land in shops|publish … report|release … report|see the light|appear in print|hit … stores|go live|go on sale|reach shops|reach … shops|reach stores|reach … stores|be in stores|arrive in shops|arrive in stores|hit shops|land in stores|be available|go on the market|come to market|come onto the market|come on the market|present … budget|table … budget|unveil … budget|present … to parliament|table in parliament|lay before parliament|put before parliament|put … into circulation|enter circulation|go into circulation|come into circulation|put … in circulation|be in bookstores|hit bookshops|reach … readers|arrive in bookshops|arrive in cinemas|open nationwide|go online|reach … audiences|drop … album",
    nouns: "publication|release date|broadcast|first episode|rollout|roll-out|update release",
    words: "out on|is out|are out|be out|out in shops|out in bookshops",
  },
  {
    says: "premiere",
    verbs:
      "premiere|show … for the first time|see … for the first time|be shown for the first time|be seen for the first time|be seen … for the first time|be first shown|be first seen|unspool|get … first showing|be heard for the first time|hear … for the first time",
    nouns:
      "premiere|first showing|first screening|gala night|world premiere|gala screening|gala premiere|first performance|opening night|red carpet|screening",
  },
  {
    says: "launch",
    verbs:
      "leave earth|leave the launch pad|set off for the moon|set off for mars|head for the moon|head for mars|be fired into|launch|lift off|blast off|put into orbit|send into space|rocket into|soar into|fly to … space|go into orbit|leave … pad|carry … to the moon|carry … into space|carry … into orbit|send … into orbit|send … to the|send … into space|lift … into orbit|put … into orbit|take off from … launch|blast … into|loft|be sent into space|be lofted|leave the ground|ride into … sky|fire … into|climb into … sky|head for … orbit|begin … journey to",
    nouns: "launch|lift-off|liftoff|blast-off|launching|countdown|launch date|launch window|rocket launch",
  },
  {
    says: "depart",
    verbs:
      "carry … back to|fly … back to|take … back to|slip … moorings|slip out of|be waved off|leave|depart|set off|set out|set sail|sail|fly out|take off|head for|pull out|withdraw|move out|embark|leave for|set off for|set off from|fly out of|fly off|start out|head out|head off|head to|head north|head south|weigh anchor|cast off|put to sea|pull out of|leave port",
    nouns: "departure|sailing|withdrawal|pull-out|pullout|exit",
  },
  {
    says: "arrive",
    verbs:
      "call in|pay a call|put in at|put into port|come in to port|tie up at|make … stop|sail into|sail in|come into … harbour|enter … harbour|enter … port|moor at|arrive|reach|land in|dock|fly to|travel to|fly into|come to|get to|touch down|fly in|disembark|berth|enter|roll into|cross into|pull into|steam into|get through to|make port|fly in to|reach … port|land at|drop anchor|moor|come into port|call at|dock at|splash down|come alongside|stop in",
    nouns: "arrival|docking|touchdown|splashdown|landing|port call|homecoming",
  },
  {
    says: "landfall",
    verbs:
      "make landfall|come ashore|cross … coast|hit … coast|strike … coast|slam into|barrel into|batter|reach … coast|hit land|reach land|arrive … coast|roll in|move in over|move over|sweep in|sweep across|lash|pound|pummel|tear through|rip through|plough into|make … landfall|hit … shore|strike … shore|make its way ashore|cross the shore",
    nouns: "landfall",
  },
  {
    says: "pay",
    verbs:
      "pay|pay out|disburse|receive … money|get … money|receive … salary|receive … bonus|get … bonus|receive … pay|get … pay|receive … allowance|receive … pension|receive … wages|get … wages|receive … dividend|receive … share|transfer|credit … account|reach … accounts|land in … accounts|be paid|be credited|settle … wages|go out to",
    nouns:
      "payment|payout|bonus|allowance|dividend|payday|disbursement|instalment|installment|salary|bonus share|pay day|stipend|benefit|cash transfer|refund|compensation|transfer of",
  },
  // who owns shares then gets the dividend; the payment is another day
  {
    says: "record",
    verbs: "own … stock|own … shares|hold … shares",
    nouns: "record date|ex-dividend date|shareholder of record|holder of record",
    words: "of record|on the register",
  },
  {
    says: "deliver",
    verbs:
      "deliver|distribute|hand out|hand over|hand … out|hand … over|drop|airlift|bring in|ship|receive … keys|receive … aid|collect|give out|hand … keys|receive … delivery|unload|truck in|send in|pass out|dole out|take delivery|hand … parcels",
    nouns:
      "delivery|distribution|handover|handing over|shipment|airdrop|consignment|food parcel|keys|delivery of aid|hand-over|hand-out|aid drop|first delivery",
  },
  {
    says: "appoint",
    verbs:
      "become bishop|become director|become president|become head|become chief|become minister|become chair|become captain|become coach|become mayor|become editor|be consecrated|be ordained|be enthroned|be crowned|start … job|start as|appoint|take office|take up … post|take up office|swear in|take over|name … as|install|assume office|start … job|begin … job|nominate as|take the helm|take … oath|take … helm|take charge|take up … duties|take up … position|take up … role|start work as|be sworn|elect as|succeed|take the reins|start … post|be at the helm|be installed|begin … duties|begin … term|move into … office|be unveiled as|join … as|join … from|join … side|join … club|join … team|join … on a",
    nouns:
      "appointment|swearing-in|installation|investiture|inauguration of … president|oath-taking|takeover of office",
  },
  {
    says: "resign",
    verbs:
      "resign|step down|quit|stand down|leave office|retire|leave … post|hand in … resignation|tender … resignation|bow out|leave … job|leave … role|vacate|leave … helm|give up … post",
    nouns:
      "last day in office|last day in the job|last day in … post|last day at the helm|final day in office|last day as|resignation|retirement|departure from office",
  },
  {
    says: "die",
    verbs:
      "die|kill|murder|drown|pass away|shoot dead|stab|execute|lose … life|lose … lives|perish|leave … dead|claim … lives|claim … life|be found dead|succumb|gun down|assassinate",
    nouns: "death|killing|murder|execution|shooting|stabbing|assassination|passing|massacre|slaying|fatal shooting",
  },
  {
    says: "arrest",
    verbs:
      "arrest|detain|seize|capture|hijack|kidnap|abduct|take captive|take into custody|take … into custody|round up|pick up|nab|handcuff|remand|snatch|take hostage|take … hostage",
    nouns: "arrest|detention|seizure|capture|hijacking|kidnapping|abduction|remand|raid on|hostage-taking",
  },
  {
    says: "release",
    verbs:
      "be exchanged|be swapped|free|set free|release from|release … prisoners|release … hostages|release … detainees|exchange … prisoners|let go|let … go|walk free|release on bail|parole|hand over … prisoners|swap … prisoners|go free|leave … prison|leave … jail|walk out of … prison|walk out of … jail|release by|free by|be let go|regain … freedom|walk out of captivity|release from captivity|be home|be back with … family|come out of … prison|come out of … jail|be out of jail|be out of prison",
    nouns:
      "prisoner exchange|prisoner swap|release of prisoners|release of hostages|liberation|freeing|parole|amnesty|exchange of prisoners|swap of prisoners",
  },
  {
    says: "blast",
    verbs:
      "break into|break in|burgle|rob|loot|steal|make off with|ransack|explode|bomb|blow up|detonate|go off|attack|strike … with|shell|rip through|torch|set fire|catch fire|burn down|ambush|fire at|open fire|gut|engulf",
    nouns:
      "break-in|raiders|raid|ram-raid|looting|burglars struck|thieves struck|robbers struck|burglars strike|thieves strike|explosion|blast|bombing|attack|raid|detonation|shelling|ambush|fire|blaze|air strike|airstrike|drone strike|rocket attack|suicide attack|car bomb|bomb|arson attack|wildfire|inferno|burglary|robbery|heist|theft",
  },
  {
    says: "crash",
    verbs:
      "slide back|slip back|slide off|skid|fall from|drop into|come down in|topple|tip over|slide down|slide into|crash|collide|derail|sink|capsize|run aground|collapse|burst|break|overturn|hit … rocks|run off the road|smash into|plough into|slam into|veer off|roll over|jump … rails|come off … rails|cave in|give way",
    nouns:
      "plunge|slide|crash|collision|derailment|sinking|capsizing|collapse|accident|shipwreck|pile-up|pileup|plane crash|train crash|bus crash|capsize|wreck|cave-in|derailing",
  },
  {
    says: "quake",
    verbs:
      "erupt|strike|hit|shake|rock|jolt|inundate|flood|bury … village|swamp|sweep away|submerge|spew|bury … houses|bury … homes|bury … hamlet|bury under|come down on",
    nouns:
      "earthquake|quake|tremor|eruption|landslide|avalanche|flood|tsunami|aftershock|mudslide|rockfall|flash flood|flooding|inundation",
  },
  {
    says: "take-effect",
    verbs:
      "ration|pay the new|pay … new fares|pay … new price|pay … higher|be enforced|come into play|take effect|come into force|enter into force|enter force|come into effect|go into effect|go into force|start applying|apply|become law|rise|increase|go up|go down|expire|lapse|abolish|raise|cut|lift|introduce|impose|ban|lower|reduce|hike|trim|slash|rise by|be raised|be cut|kick in|be in force|be banned|outlaw|prohibit|legalise|legalize|be imposed|repeal|be lifted|bring in|roll back|become … compulsory|become compulsory|become mandatory|be required|become illegal|stop handing out|phase in|freeze … prices|freeze … rents|enter into effect|go up by|go down by|have to wear|drop by|bite|start to apply|begin to apply|be phased out|be scrapped|be charged|charge|pay more for|cost more",
    nouns:
      "rationing|entry into force|expiry|expiration|lifting|introduction|implementation|price rise|price increase|price cut|increase in|rate cut|rate rise|rate hike|rate increase|rise in|cut in|hike|fare increase|ban|prohibition|embargo|abolition|new rate|new price|new fare|new tariff|levy|charge|price change|higher price|higher fare",
    words: "in force|in effect|effective from|effective",
  },
  {
    says: "complete",
    verbs: "complete|finish|hand in the keys|wrap up|be ready|be finished|be complete|put the finishing",
    nouns: "completion",
  },
  {
    says: "acquire",
    verbs:
      "acquire|buy|merge|take … over|sell off|list on|float|go public|take control of|purchase|sell … stake|buy … stake|start trading|begin trading|make … debut on|be listed|close … deal|complete … takeover|complete … merger|complete … acquisition|tie the knot|join forces|complete … tie-up|complete … sale|close … merger|close … takeover|close … acquisition|merge with|change hands|pass into … hands|take ownership|take possession|hand over … reins",
    nouns:
      "acquisition|merger|takeover|listing|flotation|initial public offering|stock market debut|buyout|buy-out|purchase|share sale|ipo|stock listing|tie-up|closing of … deal|completion of … merger|completion of … sale",
    words:
      "deal closes|deal would close|deal will close|deal should close|deal to close|merger closes|merger will close|merger would close|takeover closes|takeover will close|takeover would close",
  },
  {
    says: "switch-over",
    verbs:
      "change … buildings|change buildings|transfer to|be transferred to|move … premises|move across|move over to|change … premises|move house|change … address|switch over|migrate|move … accounts|move … to a new|switch to|cut over|move to|move in|move into|relocate|transition|convert|changeover|change to|go over to|change over",
    nouns: "switch|migration|switchover|changeover|system switch|relocation",
  },
  {
    says: "enter",
    verbs:
      "register|apply|enrol|enroll|nominate|lodge|submit|file|hand in|send in|enter|sign up|put down … names|sign … up|put forward|put … name forward|hand in … forms|send … forms|declare … candidacy|submit … papers|file … papers|pre-register|place … bids|ask for … money back|ask for … refund|claim … refund|claim … money|claim … back|return … form|return … forms|get … money back|reserve … places|book … places|send … entries|hand in … papers|put in … bids|file … return|send in … return|hand in … return",
    nouns:
      "registration|application|enrolment|enrollment|nomination|entry|submission|sign-up|candidacy|bid|tender|signing-up|registering|filing|call for applications|call for papers|admission|intake|booking|enlistment|refund|claim|claims|postal ballot|expression of interest|tax return|return form",
  },
  {
    says: "award",
    verbs:
      "receive … prize|receive … medal|pick up … prize|pick up … award|hand … prize|hand … cheque|be handed … cheque|be handed the cheque|accept … prize|accept … award|award|honour|honor|present … prize|receive … award|hand out … prizes|win … prize|be awarded|be honoured|be honored|bestow|collect … prize",
    nouns:
      "award|prize|prize ceremony|prize-giving|award ceremony|medal|prizegiving|honours|awards night|awards ceremony|award show",
  },
  {
    says: "sale",
    verbs:
      "auction|go on sale|go under the hammer|sell|put up for sale|sell out|be on sale|go to auction|be auctioned|come under the hammer|go up for sale|reach shops|reach … shops|reach stores|reach … stores|be in stores|be in shops|arrive in shops|arrive in stores|hit … shelves|hit … stores|go on the market|come onto the market|come on the market|become bookable|sell … tickets|be up for auction|be put up for auction|fall under … hammer|take bids|open to bidders",
    nouns: "auction|sale|ticket sale|pre-sale|presale|advance sale|bidding|box office|booking|bookings|general sale",
    words:
      "can buy|may buy|can be had from|will be bookable|for sale|tickets from|tickets available|seats can|can be booked|may be booked|can be bought|be bought from",
  },
  {
    says: "vote",
    verbs:
      "ask … for … confidence|ask for … confidence|seek … confidence|face … confidence|put … question of confidence|survive … motion|table … motion|face … motion|vote on|be put to … members|ballot|vote|go to the polls|go back to the polls|choose|cast … ballots|return to the polls|hold … election|go to the ballot|head to the polls|cast … vote|cast … votes|cast … ballot|head for the polls|be called to the polls|choose … president|choose … parliament|choose … mayor|decide … on|return to the ballot|adopt|pass … law|pass … bill|approve … budget|approve … law|approve … bill|pass … budget|elect|go to a vote|go to … vote|come to a vote|put to a vote|put to … vote|go before … council|come before … council|go before the full council|decide whether|take … decision on|settle … question|decide … fate|choose between|give … verdict on … plan|divide on|clear parliament|clear … parliament|clear … senate|clear … house|clear … chamber|get through parliament|be passed|pass … measure|pass … act|pass … reform|pass … amendment|pass … motion|back … bill",
    nouns:
      "confidence motion|motion of confidence|no-confidence motion|motion of no confidence|vote of confidence|confidence ballot|test of confidence|vote|election|by-election|byelection|poll|ballot|referendum|plebiscite|polling day|election day|polling|voting|run-off|runoff|round of voting|general election|runoff vote|election date|snap election|confidence vote|municipal vote|ballot box|second round|third round|decision on|council vote|show of hands|parliamentary vote|poll date",
  },
  {
    says: "count",
    verbs: "count … votes|count … ballots|tally|begin counting|start counting|count … papers|tally … votes",
    nouns: "count|counting|recount|tallying|vote count|counting of votes|counting of ballots|recounting",
  },
  {
    says: "exam",
    verbs:
      "be sat|sit … paper|sit … exam|sit down to … paper|sit the paper|sit … test|take … exam|take … test|sit for … exam|sit for|write … exam|sit … examination|take … examination|sit … finals",
    nouns:
      "exam|examination|entrance exam|entrance examination|test|session|finals|entrance test|final paper|maths paper|oral exam|oral examination|resit|mock exam|written test",
  },
  {
    says: "vaccination",
    verbs:
      "vaccinate|inoculate|immunise|immunize|jab|give … jab|give … shot|give … vaccine|receive … dose|receive … vaccine|receive … jab|get … shot|get … jab|get … dose|vaccinate against|go from door to door|go door to door|give … drops|bring … drops|hand out … drops|go from house to house|go house to house",
    nouns:
      "vaccination|jab|injection|inoculation|immunisation|immunization|vaccine drive|shot|dose|vaccination campaign|vaccination drive|immunisation drive|immunization drive|immunisation campaign|immunization campaign|booster|polio drops|immunisation round|vaccination round",
  },
  {
    says: "match",
    verbs:
      "play|face|meet|kick off|take on|travel to|entertain|host … in|kick off against|clash|square off|visit … for|line up against|play host|be at home to|meet … in the|lock horns|do battle",
    nouns:
      "match|game|semi-final|semifinal|quarter-final|quarterfinal|final|leg|return match|fixture|derby|kick-off|kickoff|tie|friendly|play-off|playoff|replay|cup tie|kick off|showdown|clash|encounter|bout|fight|duel|first leg|second leg|test match|opener|decider|semi|title fight|cup game|league game|qualifier",
  },
  {
    says: "race",
    verbs: "race|run … marathon|set off on … race|line up for … race",
    nouns:
      "race|marathon|regatta|rally|stage|grand prix|half-marathon|half marathon|10k|fun run|triathlon|cycling race|time trial",
  },
  {
    says: "contest",
    verbs: "compete",
    nouns:
      "contest|competition|tournament|championship|games|cup|league|hackathon|world cup|olympics|olympic games|masters|open championship|playoffs|olympiad|quiz|spelling bee",
  },
  {
    says: "exhibition",
    verbs:
      "exhibit|show … sketches|put on show|go on show|go on display|put on display|display|show|showcase|be on show|be on view|be on display|be shown",
    nouns:
      "exhibition|exhibit|show|fair|expo|display|retrospective|trade fair|book fair|motor show|air show|airshow|art show|biennale|biennial|salon|book week|trade show|car show|display of|job fair|farm show",
  },
  {
    says: "festival",
    nouns:
      "festival|carnival|celebration|feast|fiesta|celebrations|parade of|street party|pride|procession|fireworks|festivities|parade",
  },
  {
    says: "concert",
    verbs:
      "be on stage|go on stage|walk on stage|play … concert|play … gig|be back on stage|return to the stage|perform|sing|take the stage|take to the stage|give … concert|appear on stage|conduct",
    nouns:
      "concert|performance|gig|recital|premiere night|play|musical|tour date|opening night|recording session|open-air concert|show|tour|cello night|song night",
  },
  {
    says: "conference",
    verbs: "convene|gather … for … summit|meet … for … summit|hold … summit",
    nouns:
      "conference|summit|congress|forum|convention|assembly|general meeting|annual meeting|symposium|gathering|plenary|colloquium|seminar|workshop|donor conference|peace conference|party conference|annual general meeting|agm|general assembly",
  },
  {
    says: "meeting",
    verbs:
      "hold talks|meet|sit down with|debate|discuss|hold … meeting|hold … talks|hold … session|confer|sit around|come together|gather|reconvene|resume … talks|open … talks|start … talks|begin … talks|negotiate|be back at the table|return to … table",
    nouns:
      "meeting|talks|session|negotiation|round of talks|sitting|debate|dialogue|peace talks|consultation|consultations|encounter|huddle|get-together|hearing of|workshop|board meeting|cabinet meeting|council meeting",
  },
  {
    says: "hearing",
    verbs:
      "go on trial|stand trial|hear … case|appear in court|appear before|return to court|testify|plead|face … judge|face … court|face trial|go before|answer … charges|hear … appeal|hear … evidence|hear … petition|be tried|be arraigned|arraign|be heard|come before|take the stand|take … stand|give evidence|reconvene|be back in court|open … trial|begin … trial",
    nouns:
      "trial|hearing|case|court appearance|appeal hearing|proceedings|inquiry|retrial|arraignment|bail hearing|court date|court hearing|court session|pre-trial|lawsuit|court case|public inquiry|inquest|opening statement|opening argument|closing argument|closing speech|opening speech|final argument",
  },
  {
    says: "strike",
    verbs:
      "refuse to perform|refuse to play|refuse to teach|refuse to drive|refuse to fly|refuse to sail|refuse to load|refuse to collect|walk out|go on strike|down tools|stop work|lay down tools|lay down … tools|put down tools|strike over|down … tools|stay away from work|walk off|stage … strike|stage … walkout|hold … strike|refuse to work|stay home|go out on strike|take industrial action|stay off … job|withhold … labour|put down … pens",
    nouns:
      "strike|walkout|walk-out|stoppage|industrial action|work stoppage|general strike|strike action|go-slow|lockout|job action|labour action|work-to-rule|rail strike|bus strike",
  },
  {
    says: "protest",
    verbs:
      "protest|demonstrate|march|rally|gather|take to the streets|take … to the streets|rally outside|picket|stage … protest|hold … rally|hold … march",
    nouns:
      "protest|demonstration|march|sit-in|vigil|parade|rally|picket|demo|procession|mass rally|street protest|candlelight vigil",
  },
  {
    says: "campaign",
    verbs: "roll out|go from door to door|go door to door",
    nouns:
      "campaign|drive|operation|programme|program|scheme|pilot scheme|mission to|clean-up|cleanup|fundraiser|crackdown",
  },
  {
    says: "term",
    verbs:
      "go back to school|return to school|return to class|go back to class|return to … classrooms|go back to … classrooms|return to lessons|go back to lessons|start school|begin school|start … term|return to … desks|go back to … desks|go back to … classes|be back in class|be back in … classrooms|be back at … desks|go back to … lessons",
    nouns:
      "term|school year|academic year|semester|lecture|class|lesson|course|training|half-term|school term|school day|academic term|first day of school|new school year|start of lessons|school run|classes|lessons",
  },
  {
    says: "truce",
    verbs:
      "lay down … arms|stop fighting|silence … guns|fall silent|stop shooting|put down … guns|hold … fire|silence … weapons",
    nouns:
      "truce|ceasefire|cease-fire|armistice|pause in fighting|lull|suspension of hostilities|cessation of hostilities|halt to fighting|humanitarian pause|stop to fighting|peace",
  },
  {
    says: "drill",
    nouns:
      "drill|manoeuvre|maneuver|military exercise|exercise|test flight|emergency drill|war game|naval exercise|evacuation drill|fire drill|dress rehearsal|joint exercise|training exercise",
  },
  {
    says: "transfer",
    verbs:
      "extradite|deport|repatriate|hand … over to|fly home|send back|send home|fly back|return to … country|bring … home|be extradited",
    nouns: "extradition|deportation|repatriation",
  },
  { says: "disappear", verbs: "disappear|vanish|go missing", nouns: "disappearance" },
  {
    says: "find",
    verbs:
      "find … body|recover|discover|unearth|dig up|exhume|come across|stumble|salvage|raise … wreck|dig … grave|open … grave|open … tomb|dig at … grave|begin digging",
    nouns: "discovery|exhumation|find|recovery of|salvage|digging at … grave|opening of … grave|opening of … tomb",
  },
  {
    says: "rescue",
    verbs:
      "rescue|pull … out alive|pluck|winch|bring … to safety|haul … out|lift … to safety|pull … from|free … trapped",
    nouns: "rescue|rescue operation|rescue mission",
  },
  {
    says: "evacuate",
    verbs:
      "evacuate|clear … out|move out … residents|move … to safety|leave … homes|flee|clear|be told to leave|order … out|be ordered out|order … to leave|be ordered to leave|abandon … homes|leave … houses|be told to go|move out of … homes|be moved out|empty … homes",
    nouns: "evacuation|clearance|airlift of",
  },
  {
    says: "recall",
    verbs:
      "recall … cars|recall … vehicles|recall … products|recall … tins|recall … packs|recall … packets|recall … batches|recall … units|recall … toys|recall … jars|recall … bottles|recall … models|recall … phones|recall … batteries|recall … chargers|recall … scooters|recall … medicines|recall … tablets|recall … cheese|recall … meat|recall … milk|recall … pumps|recall … heaters|pull … from shelves|pull … from the shelves|take … off the shelves|withdraw … from sale|withdraw … from the market|call back|call … back|be called back|take … back|ask … to return",
    nouns: "recall|product recall|withdrawal from sale",
  },
  { says: "birth", verbs: "be born|give birth|hatch|be hatched|calve|be delivered of", nouns: "birth" },
  {
    says: "curfew",
    verbs: "lock down|declare … emergency|impose … curfew",
    nouns: "curfew|lockdown|quarantine|state of emergency",
  },
  { says: "inspection", verbs: "inspect|audit", nouns: "inspection|audit|check-up|safety check|stress test" },
  { says: "harvest", verbs: "harvest|reap", nouns: "harvest|sowing|planting|picking" },
  { says: "feast", nouns: "holiday|eid|ramadan|christmas|easter|passover|fasting|holy month|public holiday" },
  {
    says: "census",
    nouns: "census|survey|headcount",
    verbs:
      "count … people|count … population|count the people|count the population|enumerate|be counted|go from door to door",
  },
  {
    says: "works",
    verbs:
      "break ground|build|excavate|dig|repair|restore|demolish|tear down|pave|start work|begin work|lay … foundation|lay the foundation|renovate|refurbish|resurface|dredge|start building|begin building|dig up|tear up|strip … surface|close … lane|relay|rebuild|knock down|begin work on|start work on",
    nouns:
      "work|works|construction|building work|repair|restoration|excavation|demolition|maintenance|drilling|groundbreaking|ground-breaking|renovation|refurbishment|roadworks|road works|resurfacing|dredging|foundation stone|laying of … stone|tree-planting",
  },
  {
    says: "outage",
    verbs:
      "go dark|go down|cut off|interrupt|fail|black out|knock out|lock … out|freeze|crash|go offline|go off line|go off air|stop working|leave … unable|leave … without|be cut off|suffer … outage|suffer … failure|be hit by|lose power|lose … signal|malfunction|damage|sever|be cut|break down|knock out … files|knock … offline|lose … access|be down|be knocked out",
    nouns:
      "outage|blackout|water cut|failure|fault|breakdown|power cut|disruption|trouble|crash|hack|breach|data breach|cyberattack|cyber attack|cyber-attack|glitch|power failure|network failure|interruption|downtime",
  },
  {
    says: "ceremony",
    verbs: "unveil|graduate|commemorate|consecrate|christen",
    nouns:
      "ceremony|unveiling|celebration|ribbon-cutting|open day|families' day|gala|graduation|banquet|gala dinner|thanksgiving|coronation|laying of wreaths|opening ceremony|closing ceremony|commemoration|memorial",
  },
  {
    says: "funeral",
    verbs:
      "bury|lay to rest|cremate|say farewell|bid farewell|say goodbye|be laid to rest|be buried|be cremated|pay … last respects|say … farewell|bid … farewell",
    nouns: "funeral|burial|memorial service|laying to rest|requiem|wake|interment|farewell",
  },
  { says: "wedding", verbs: "marry|wed", nouns: "wedding|marriage" },
  {
    says: "visit",
    verbs: "visit|tour|pay … visit|make … visit|land in|touch down in",
    nouns: "visit|mission|trip|tour|pilgrimage|state visit|official visit|stopover",
  },
  { says: "support", verbs: "support|stop supporting|patch", nouns: "support|security update|end of support" },
  {
    says: "subscription",
    verbs: "subscribe",
    nouns: "subscription|offer period|public offering|share offer|offer for shares|tender offer",
  },
];

/** English words that say that something begins, is held or ends; what it is stands beside them. */
export const englishPhases: readonly LexiconEntry<Phase>[] = [
  {
    says: "start",
    verbs: "start|begin|commence|kick off|get under way|get underway|go ahead from",
    nouns: "start|beginning|first day|commencement|kick-off|opening day|first round of injections|onset",
    words: "under way|underway",
  },
  {
    says: "end",
    verbs:
      "end|finish|conclude|stop|run until|last until|last till|run through|run till|close|wind up|come to an end|expire|put out|extinguish|bring under control|continue until|go on until",
    nouns: "end|conclusion|last day|closing day|final day|close",
  },
  {
    says: "whole",
    verbs:
      "take place|hold|host|stage|go ahead|schedule|set|set for|fix for|plan|plan for|expect|fall on|be due|happen|occur|give|follow|do|carry out|make|organise|organize|set down for",
    words:
      "due|slated|pencilled in|planned|scheduled|set down|stay open|stays open|stayed open|remain open|remains open|remained open|kept open|keep open|keeps open",
  },
];
