import type { Happening, LexiconEntry, Phase } from "../../../contradictions/vocabulary.ts";

/** English words for what happens. Verbs in the plain form; "…" stands for up to three words ("take passengers again"). */
export const englishHappenings: readonly LexiconEntry<Happening>[] = [
  {
    says: "open",
    verbs:
      "open|reopen|re-open|inaugurate|open … doors|resume|resume operations|resume … operations|restart|relaunch|unveil|return to service|come back to life|come back into service|go into operation|go into service|go live|go online|enter service|enter into service|enter operation|come into operation|come into service|come online|come on stream|put into operation|put into service|bring into service|bring online|commission|recommission|become operational|start operating|begin operating|start working|begin working|start running|begin running|take … again|receive … again|welcome … again|welcome … back|sail again|run again|fly again|work again|operate again|take first|receive … first|welcome … first|carry … first|take in … first|admit … first|connect to the grid|connect to … grid|connect|once more walk|walk … once more|return|go back|be back|be back in service|roll",
    nouns:
      "opening|reopening|re-opening|inauguration|commissioning|resumption|restart|relaunch|return|first flight|first train|first bus|first voyage",
    words:
      "can visit|may visit|can be visited|can again use|can cross|open to the public|back in service|back on the grid|back on line|back online|back on track|back in operation|back in use|up and running|operational again|open again|running again|let through|first turbine",
  },
  {
    says: "close",
    verbs:
      "close|shut|shut down|suspend|halt|close down|shutter|decommission|cease operations|cease trading|switch off|go dark for good|seal off",
    words: "no cars may|no vehicles may|off limits",
    nouns: "closure|closing|shutdown|suspension|shutting",
  },
  { says: "sign", verbs: "sign|ink|conclude|seal|initial", nouns: "signing|signature|signing ceremony" },
  {
    says: "verdict",
    verbs:
      "convict|acquit|find guilty|find … guilty|find not guilty|rule on|deliver … verdict|hand down … ruling|hand down … verdict|clear",
    nouns: "verdict|conviction|acquittal|ruling|judgment|judgement",
  },
  {
    says: "sentence",
    verbs: "sentence|learn … fate|jail",
    nouns: "sentencing|sentence",
  },
  {
    says: "results",
    verbs:
      "report … results|publish … results|release … results|announce … results|post … results|report earnings|publish … report|release … report|open … books|open … reporting season|report … earnings|report … profit|present … results|report … figures|publish … figures|publish … accounts|publish … earnings|release … earnings|release … figures",
    nouns:
      "results|quarterly report|third-quarter report|first-quarter report|second-quarter report|fourth-quarter report|half-year report|annual report|interim report|earnings report|tally|outcome",
  },
  {
    says: "publish",
    verbs:
      "publish|release|post|issue|appear|come out|come to cinemas|come to theaters|come to theatres|hit the screens|go on release|hit cinemas|bring out|hit the shelves|hit shelves|air|broadcast|premiere|screen|put on sale",
    nouns: "publication|premiere|release date|broadcast|screening",
  },
  {
    says: "launch",
    verbs: "launch|lift off|blast off|put into orbit|send into space",
    nouns: "launch|lift-off|liftoff|blast-off|launching",
  },
  {
    says: "depart",
    verbs: "leave|depart|set off|set out|set sail|sail|fly out|take off|head for|pull out|withdraw|move out|embark",
    nouns: "departure|sailing|withdrawal|pull-out|pullout|exit",
  },
  {
    says: "arrive",
    verbs: "arrive|reach|land in|dock|fly to|travel to|fly into|come to|get to|touch down|fly in|disembark|berth",
    nouns: "arrival|docking|touchdown",
  },
  {
    says: "landfall",
    verbs: "make landfall|come ashore|cross … coast|hit … coast|strike … coast|slam into|barrel into|batter",
    nouns: "landfall",
  },
  {
    says: "pay",
    verbs:
      "pay|pay out|disburse|receive … money|get … money|receive … salary|receive … bonus|get … bonus|receive … pay|get … pay|receive … allowance|receive … pension|receive … wages|get … wages|receive … dividend|receive … share|transfer",
    nouns: "payment|payout|bonus|allowance|dividend|payday|disbursement|instalment|installment|salary|bonus share",
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
      "deliver|distribute|hand out|hand over|hand … out|hand … over|drop|airlift|bring in|ship|receive … keys|receive … aid|collect|give out",
    nouns: "delivery|distribution|handover|handing over|shipment|airdrop|consignment",
  },
  {
    says: "appoint",
    verbs:
      "appoint|take office|take up … post|take up office|swear in|take over|name … as|install|assume office|start … job|begin … job|nominate as|take the helm|take … oath",
    nouns: "appointment|swearing-in|installation|investiture",
  },
  {
    says: "resign",
    verbs: "resign|step down|quit|stand down|leave office|retire|leave … post",
    nouns: "resignation|retirement|departure from office",
  },
  {
    says: "die",
    verbs: "die|kill|murder|drown|pass away|shoot dead|stab|execute",
    nouns: "death|killing|murder|execution|shooting|stabbing",
  },
  {
    says: "arrest",
    verbs: "arrest|detain|seize|capture|hijack|kidnap|abduct|take captive",
    nouns: "arrest|detention|seizure|capture|hijacking|kidnapping|abduction",
  },
  {
    says: "release",
    verbs: "free|set free|release from|release … prisoners|release … hostages|release … detainees|exchange … prisoners",
    nouns: "prisoner exchange|prisoner swap|release of prisoners|release of hostages|liberation",
  },
  {
    says: "blast",
    verbs: "explode|bomb|blow up|detonate|go off|attack|strike … with|shell",
    nouns: "explosion|blast|bombing|attack|raid|detonation|shelling|ambush|fire|blaze",
  },
  {
    says: "crash",
    verbs: "crash|collide|derail|sink|capsize|run aground|collapse|burst|break",
    nouns: "crash|collision|derailment|sinking|capsizing|collapse|accident|shipwreck",
  },
  {
    says: "quake",
    verbs: "erupt|strike|hit|shake|rock|jolt",
    nouns: "earthquake|quake|tremor|eruption|landslide|avalanche|flood|tsunami",
  },
  {
    says: "take-effect",
    verbs:
      "take effect|come into force|enter into force|enter force|come into effect|go into effect|go into force|start applying|apply|become law|rise|increase|go up|go down|expire|lapse|abolish|raise|cut|lift|introduce|impose|ban",
    nouns: "entry into force|expiry|expiration|lifting|introduction|implementation",
    words: "in force|in effect|effective from|effective",
  },
  { says: "complete", verbs: "complete|finish|hand in the keys", nouns: "completion" },
  {
    says: "acquire",
    verbs: "acquire|buy|merge|take … over|sell off|list on|float|go public",
    nouns: "acquisition|merger|takeover|listing|flotation|initial public offering|stock market debut",
  },
  {
    says: "switch-over",
    verbs: "switch over|migrate|move … accounts|move … to a new|switch to|cut over|move to|move in|move into|relocate",
    nouns: "switch|migration|switchover|changeover|system switch|relocation",
  },
  {
    says: "enter",
    verbs: "register|apply|enrol|enroll|nominate|lodge|submit|file|hand in|send in|enter|sign up|put down … names",
    nouns: "registration|application|enrolment|enrollment|nomination|entry|submission|sign-up|candidacy|bid|tender",
  },
  {
    says: "award",
    verbs: "award|honour|honor|present … prize|receive … award|hand out … prizes",
    nouns: "award|prize|prize ceremony|prize-giving|award ceremony",
  },
  {
    says: "sale",
    verbs: "auction|go on sale|go under the hammer|sell|put up for sale",
    nouns: "auction|sale|ticket sale",
  },
  {
    says: "vote",
    verbs: "vote|go to the polls|go back to the polls|choose|elect|cast … ballots|return to the polls",
    nouns:
      "vote|election|by-election|byelection|poll|ballot|referendum|plebiscite|polling day|election day|polling|voting|run-off|runoff|round of voting|round",
  },
  {
    says: "count",
    verbs: "count … votes|count … ballots|tally|begin counting",
    nouns: "count|counting|recount|tallying",
  },
  {
    says: "exam",
    verbs: "sit … paper|sit … exam|sit down to … paper|sit the paper",
    nouns: "exam|examination|entrance exam|entrance examination|paper|test|session|finals",
  },
  {
    says: "vaccination",
    verbs: "vaccinate|inoculate|immunise|immunize|jab",
    nouns: "vaccination|jab|injection|inoculation|immunisation|immunization|vaccine drive|shot|dose",
  },
  {
    says: "match",
    verbs: "play|face|meet|kick off|take on|travel to|entertain",
    nouns:
      "match|game|semi-final|semifinal|quarter-final|quarterfinal|final|leg|return match|fixture|derby|kick-off|kickoff|tie|friendly|play-off|playoff|replay|cup tie",
  },
  { says: "race", verbs: "race", nouns: "race|marathon|regatta|rally|stage|grand prix|half-marathon" },
  {
    says: "contest",
    verbs: "compete",
    nouns: "contest|competition|tournament|championship|games|cup|league|hackathon",
  },
  {
    says: "exhibition",
    verbs: "exhibit|show … sketches|put on show|go on show|go on display|put on display|display|show",
    nouns: "exhibition|exhibit|show|fair|expo|display|retrospective|trade fair|book fair",
  },
  { says: "festival", nouns: "festival|carnival|celebration|feast" },
  { says: "concert", verbs: "perform", nouns: "concert|performance|gig|recital|premiere night|play" },
  {
    says: "conference",
    verbs: "convene",
    nouns: "conference|summit|congress|forum|convention|assembly|general meeting|annual meeting|symposium",
  },
  {
    says: "meeting",
    verbs: "hold talks|meet|sit down with|debate|discuss",
    nouns: "meeting|talks|session|negotiation|round of talks|sitting|debate|dialogue",
  },
  {
    says: "hearing",
    verbs: "go on trial|stand trial|hear … case|appear in court|appear before|return to court|testify|plead",
    nouns: "trial|hearing|case|court appearance|inquest|appeal hearing|proceedings|inquiry",
  },
  {
    says: "strike",
    verbs: "walk out|go on strike|down tools|stop work",
    nouns: "strike|walkout|walk-out|stoppage|industrial action|work stoppage",
  },
  {
    says: "protest",
    verbs: "protest|demonstrate|march|rally|gather",
    nouns: "protest|demonstration|march|sit-in|vigil|parade",
  },
  { says: "campaign", nouns: "campaign|drive|operation|programme|program|scheme|pilot scheme" },
  {
    says: "term",
    verbs: "go back to school|return to school|return to class|go back to class",
    nouns: "term|school year|academic year|semester|lecture|class|lesson|course|training",
  },
  { says: "truce", nouns: "truce|ceasefire|cease-fire|armistice|pause in fighting|lull" },
  { says: "drill", nouns: "drill|manoeuvre|maneuver|military exercise|exercise|test flight|emergency drill" },
  {
    says: "transfer",
    verbs: "extradite|deport|repatriate|hand … over to|fly home",
    nouns: "extradition|deportation|repatriation",
  },
  { says: "disappear", verbs: "disappear|vanish|go missing", nouns: "disappearance" },
  { says: "find", verbs: "find … body|recover|discover|unearth", nouns: "discovery" },
  { says: "rescue", verbs: "rescue|pull … out alive", nouns: "rescue" },
  { says: "evacuate", verbs: "evacuate|clear … out", nouns: "evacuation" },
  { says: "birth", verbs: "be born|give birth", nouns: "birth" },
  { says: "curfew", verbs: "lock down", nouns: "curfew|lockdown|quarantine|state of emergency" },
  { says: "inspection", verbs: "inspect|audit", nouns: "inspection|audit|check-up" },
  { says: "harvest", verbs: "harvest|reap", nouns: "harvest|sowing|planting|picking" },
  { says: "feast", nouns: "holiday|eid|ramadan|christmas|easter|passover|fasting|holy month|public holiday" },
  { says: "census", nouns: "census|survey|headcount" },
  {
    says: "works",
    verbs: "break ground|build|excavate|dig|repair|restore|demolish|tear down|pave",
    nouns: "work|works|construction|building work|repair|restoration|excavation|demolition|maintenance|drilling",
  },
  {
    says: "outage",
    verbs: "go dark|go down|cut off|interrupt|fail|black out|knock out|lock … out|freeze",
    nouns: "outage|blackout|water cut|failure|fault|breakdown|power cut|disruption|trouble",
  },
  { says: "ceremony", nouns: "ceremony|unveiling|celebration|ribbon-cutting|open day|families' day|gala" },
  { says: "funeral", verbs: "bury|lay to rest|cremate", nouns: "funeral|burial|memorial service" },
  { says: "wedding", verbs: "marry|wed", nouns: "wedding|marriage" },
  { says: "visit", verbs: "visit|tour", nouns: "visit|mission|trip|tour|pilgrimage" },
  { says: "support", verbs: "support|stop supporting|patch", nouns: "support|security update|end of support" },
  { says: "subscription", verbs: "subscribe", nouns: "subscription|offer period|public offering" },
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
    words: "due|slated|pencilled in|planned|scheduled|set down",
  },
];
