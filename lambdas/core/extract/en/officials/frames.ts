import type { Frame } from "../../officials/grammar.ts";
import { clubPrefixes } from "./bodies.ts";
import { fixtures } from "./words.ts";

/** Parts of the English frames. A capital is half of the grammar: names and bodies are runs of capitalised words. */
export const macros = {
  NAME: "(cap&!body&!head&!rank&!mod&!hon&!corp | init | 'park' =(cap&!mod&!head&!body&!corp&!rank&!hon)) (part{0,3} (cap&!body&!hon&!rank | init | 'thu/jan/sun/may/june/april')){0,3} part{0,3} (cap&!body | init)",
  SURNAME: "cap&!body&!head&!rank&!mod&!hon&!corp&!acr",
  TITLE: "(hon | rank:(mod&cap? (cap&rank){1,3}) hon?)",
  CAPS: "(cap&!hon | acr&!hon)",
  // "National Institute of Public Health", "Jordan's General Customs Department", "law school", "nurses' union"
  BODYNAME:
    "((cap | init | mod | poss | join | part | low&!body&!corp&!head | body | cap&corp | head =(poss)){0,6} (body | cap&corp)) ((of | 'for/on') det? (cap&!rank&!hon | mod&!body){1,3} (and (cap&!rank&!hon | mod&!head){1,2})?)? (cap&!rank&!head&!hon){0,2} (part{1,2} CAPS{1,3}){0,3}",
  CAPBODY:
    "(CAPS (poss | join | part)? ((CAPS | init | mod | body) (poss | join | part)?){0,5} (body | cap&corp) | cap&body (part{1,2} CAPS{1,3}){0,3} | cap&corp) ((of | 'for/on') det? (cap&!rank&!hon | mod =(!head | $)){1,3} (and (cap | mod){1,2})?)? (and (cap&mod){1,2} (cap&body)?)?",
  PROPER: "CAPS ((poss | join | part | of det? | 'for/and/on' det? (cap&mod))? CAPS){0,6}",
  HEADS: "((mod | low&!body&!corp&!head){0,3} head{1,3} (and mod{0,3} head{1,2})?)",
  BAREHEADS: "(mod{0,4} head{1,3} (and mod{0,3} head{1,2})?)",
  FIELD: "(of | 'for') det? (mod | low&!body){1,3} (and (mod | low&!body){1,2})?",
  FROMBODY: "(det of:(BODYNAME) | of:(CAPBODY))",
  AT: "(of | prep)",
  OFBODY:
    "AT (det? (low | mod&low | poss){0,4} (low&body | low&corp) of:(PROPER) | (det | =(!mod | cap)) of:(BODYNAME))",
  ATPLACE: "AT det? (low&!cue){0,3} of:(PROPER)",
  POST: "'minister/president/premier/chancellor/secretary/mayor/governor/gov/chairman/commissioner/speaker/ambassador/amb/king/queen/prince/princess/emir/sultan/pope/coach/chief'",
  OWNER: "(org:((cap&!head | acr){1,5}) poss | det org:((low&!head | mod | body){1,4}) poss)",
  // nouns that a body's noun takes before it in small letters: "coast guard", "weather bureau"
  SERVICE:
    "'coast/weather/road/roads/highway/highways/river/rivers/port/ports/city/town/school/schools/prison/prisons/ambulance/lifeboat/space/drugs/medicines/food/parks/land/statistics/elections/teachers/farmers/drivers/students/workers/miners/consumer/competition/nature/bird/wildlife/tenants/residents/growers/traders'",
  // kinds of companies, as they stand before a name: "its operator, Marsa Lines"
  KIND: "'maker/provider/company/firm/operator/developer/start-up/startup/owner/parent/lender/chipmaker/carmaker/drugmaker/airline/carrier/retailer/supermarket/manufacturer/bank/brewer/brokerage/contractor/consultancy/utility'",
  // what the name of a club begins with
  CLUB: `'${clubPrefixes.join("/")}'`,
  FIXTURE: `'${fixtures.join("/")}'`,
  BEFORE:
    "(org:(=(!poss&!join) (cap&!mod&!head&!hon | acr | cap&body | cap&body of det? cap | cap&body cap&mod | poss | join | SERVICE low&body | low&body | mod&cap body){1,6}))",
  PORTFOLIO:
    "mod{0,3} 'minister/undersecretary' (of | 'for') det? (cap&!body | mod | low&!body){1,3} ((comma (cap&!body | mod){1,2}){0,2} and (cap&!body | mod | low&!body){1,2})?",
  ROLE: "(BEFORE | OWNER BEFORE?)? =(HEADS) (role:(PORTFOLIO) (ATPLACE)? | role:(HEADS) OFBODY | role:(HEADS FIELD) ((OFBODY) | (ATPLACE))? | role:(HEADS) ATPLACE | role:(HEADS))",
  BAREROLE:
    "(BEFORE | OWNER BEFORE?)? =(mod{0,4} (head | rank)) (role:(PORTFOLIO) | role:(BAREHEADS) OFBODY | role:(BAREHEADS FIELD) ((OFBODY) | (ATPLACE))? | role:(BAREHEADS) | role:(mod{0,4} (cap&rank){1,3}))",
  // what is written after a name: "PhD", "M.D.", "MP"
  DEGREE: "(comma? ('m.d/ph.d/phd/ph/md/m/d/mba/mp/mep/msp/kc/qc/obe/cbe/mbe/jr/sr/esq/frs/msc/bsc/rn' stop?){1,2})",
  TAIL: "(!stop&!comma&!quote&!bracket&!cue){0,9}",
  CLOSE: "(comma | stop | quote | bracket | $ | and)",
  // what can stand between a subject and its verb
  ASIDE:
    "(bracket !bracket{1,6} bracket)? ((prep | of | 'close/familiar/based/involved/speaking') (!comma&!stop&!cue&!quote&!func){1,5})? (comma (!comma&!stop&!quote){1,12} comma)? ('has/have/had/also/would/will/could/did/later/again/already/not/previously/repeatedly/publicly/formally/officially'{1,3} | 'is/are/was' low 'to')? time?",
  // why a source has no name
  UNNAMED:
    "(comma? who ('asked/spoke/declined/requested/insisted/refused' | ('did/was/is/would/could' 'not')) (!comma&!stop&!quote){1,14} comma?)",
  SAYS: "'said/says/added/adds/explained/explains/stressed/stresses/noted/notes/wrote/writes/announced/announces/warned/warns/insisted/insists/argued/argues/concluded/recalled/recalls/replied/answered/remarked/quipped/joked/sighed/commented/comments/declared/declares/promised/promises/admitted/admits/conceded/claimed/claims/complained/complains/lamented/observed/predicted/predicts/stated/confirmed/confirms/reported/reports/suggested/suggests/estimated/estimates/tells'",
} as const satisfies Record<string, string>;

/** Ways in which English news introduces officials; the first that fits a place wins. */
export const frames: readonly Frame[] = [
  {
    name: "name, role",
    kind: "person",
    pattern:
      "TITLE{0,2} name:(NAME) ('of/from' of:(PROPER) comma =(det) | (comma num)? DEGREE? comma) det? ROLE TAIL CLOSE",
    examples: [
      "Lidia Marek, director of the Harbour Institute, said so.",
      "Ann Berg, PhD, director of the Fjord Institute, agreed.",
      "Ann Berg of Kelmar Jars, the firm's export manager, agreed.",
      "Dr. Omar al-Saleh, 51, head of research at Vantor Labs, agreed.",
    ],
  },
  {
    name: "name, who does as a role",
    kind: "person",
    pattern: "TITLE{0,2} name:(NAME) comma who low (!comma&!stop&!cue&!cap){0,6} 'as' det? ROLE",
    examples: ["Ida Brook, who runs the night shift as the hospital's head nurse, agreed."],
  },
  {
    name: "name, who does at a body",
    kind: "person",
    pattern:
      "TITLE{0,2} name:(NAME) comma who deed:(!comma&!stop&!cap) ((!comma&!stop&!cap){0,3} ('at/for/of' det?) (of:(CAPBODY) | of:(PROPER)) | det? (of:(BODYNAME) | of:(PROPER)))",
    examples: [
      "Tessa Brook, who chairs the Fen Drainage Board, objected.",
      "Lou Sand, who lectures in law at Fen College, agreed.",
    ],
  },
  {
    name: "name, who does",
    kind: "person",
    pattern:
      "TITLE{0,2} name:(NAME) comma (who deed:('lectures/teaches/organised/organized/organises/organizes/prosecutes/coaches/coordinates/curates/represents') | deed:('prosecuting/defending') ('for' det? (of:(BODYNAME) | of:(PROPER)))? CLOSE | deed:('for') det ('defence/defense/prosecution/crown/claimant/claimants/defendant/defendants/accused/appellant/plaintiff/plaintiffs' | of:('company/firm/council/bank/hospital/ministry')) (comma | stop | quote | $))",
    examples: [
      "Ivor Lane, prosecuting, said the money was gone.",
      "Ruth Moss, prosecuting for the Harbour Board, sat down.",
      "Noel Birch, for the defence, said nothing.",
      "Ada Holt, who organised the march, was pleased.",
    ],
  },
  {
    name: "named to a role",
    kind: "person",
    pattern:
      "('appointed/named/promoted/elected/hired/nominated/picked/installed' TITLE{0,2} name:(NAME) | TITLE{0,2} name:(NAME) ('was/were/is/been/has/had/be'{1,3} | comma) 'appointed/named/promoted/elected/hired/nominated/picked/installed') ('as/to')? ('be')? det? ROLE",
    examples: ["The board promoted Mina Sayed to head of finance.", "Karl Voss was named director of the Tide Museum."],
  },
  {
    name: "role, name",
    opens: "role",
    kind: "person",
    pattern: "det? ROLE comma TITLE{0,2} name:(NAME) (comma | stop | quote | $ | cue)",
    examples: ["The director, Anna Weil, left.", "Kelmar's Minister of Works, Jon Adu, signed."],
  },
  {
    name: "role name like a role",
    opens: "role",
    kind: "person",
    pattern: "det? (BEFORE)? role:(mod{0,4} head{0,2} head&low) name:(cap&head&!body (part{0,3} cap&!body){1,3})",
    examples: ["Club president Dean Wolfe signed.", "The trainer Bishop Carr left."],
  },
  {
    name: "post name of place",
    opens: "role",
    kind: "person",
    pattern: "det? role:(mod{0,3} (POST | 'senator/bishop/archbishop')) TITLE{0,2} name:(NAME) 'of' det? of:(PROPER)",
    examples: ["Mayor Gil Ortega of Elm Bay said so."],
  },
  {
    name: "role name",
    opens: "role",
    kind: "person",
    pattern:
      "(det ROLE | (OWNER) role:(HEADS) | BAREROLE) TITLE{0,2} name:(NAME) (comma? 'sitting'? 'of/from/at' FROMBODY)?",
    examples: [
      "Finance Minister Rosa Quint resigned.",
      "Union spokesman Carl Dietz said no.",
      "Detective Inspector Lee Cole of Marsh Police said so.",
    ],
  },
  {
    name: "name (role)",
    kind: "person",
    pattern: "TITLE{0,2} name:(NAME) bracket det? ROLE bracket",
    examples: ["Mara Senn (director of the Alpine Fund) spoke first."],
  },
  {
    name: "name of body",
    kind: "person",
    pattern:
      "TITLE{0,2} name:(NAME) comma? ('of/from' FROMBODY (comma =(!cap) | cue | quote | stop | $) | 'at' FROMBODY comma? (cue | quote | stop | $))",
    examples: ["Dr Nadia Frost from the Institute of Soils said yields had halved."],
  },
  {
    name: "role surname",
    opens: "role",
    kind: "person",
    pattern:
      "det? (BEFORE | OWNER)? (role:(mod{0,4} (cap&rank | POST){1,3}) name:(SURNAME) (!cap | $) | role:(mod{1,4} head&low) name:(SURNAME) (comma | cue | stop | $))",
    examples: ["Prime Minister Orlov declined.", "Customs inspector Sukarno, 40, looked away."],
  },
  {
    name: "name, who is a role",
    kind: "person",
    pattern: "TITLE{0,2} name:(NAME) comma who 'is/was/became/remains' 'also/now/currently'? det? ROLE",
    examples: ["Tom Vale, who is a member of the Fen Council, objected."],
  },
  {
    name: "role speaks",
    opens: "role",
    subject: true,
    kind: "role",
    pattern: "(det ROLE | (OWNER) role:(HEADS) | (BEFORE)? role:(mod{0,4} head{0,2} head&low)) (UNNAMED | ASIDE) cue",
    examples: [
      "An officer who asked not to be named because he feared for his post said so.",
      "A spokeswoman for the Port Authority said no.",
      "A Western diplomat based in Oslo warned of delays.",
    ],
  },
  {
    name: "speaks role",
    kind: "role",
    pattern: "((quote | comma | ^) SAYS | 'according' 'to') det ROLE (!cap | $)",
    examples: ["“No,” said a senior diplomat.", "According to a customs clerk at the port, it is shut."],
  },
  {
    name: "kind of body, name, speaks",
    kind: "body",
    pattern:
      "(det (low | mod){0,3} (KIND | low&body) | first&corp body? | first&cap low&body) comma? of:(PROPER) comma? ASIDE cue",
    examples: ["Its operator, Nordvik Ferries, said so.", "The drugmaker Pelmar denied it."],
  },
  {
    name: "body speaks",
    subject: true,
    kind: "body",
    pattern: "(det of:(BODYNAME) | of:(CAPBODY) | of:('police') | det? of:(acr)) ASIDE cue",
    examples: ["The Harbour Board (HB) said it was ready.", "Police confirmed the arrest."],
  },
  {
    name: "speaks body",
    kind: "body",
    pattern:
      "((quote | comma | ^) SAYS | 'according' 'to' | 'per') (det of:(BODYNAME) | of:(CAPBODY) | of:('police')) (comma | stop | quote | $ | low) | ((quote | comma | ^) SAYS | 'according' 'to' | 'per') det? of:(acr) (comma | stop | quote | $)",
    examples: ["Rain is due, according to the state weather service."],
  },
  {
    name: "company speaks",
    subject: true,
    kind: "perhaps-body",
    pattern: "=(cap&!mod | acr) of:(PROPER) ASIDE cue",
    examples: ["Vantor blamed the weather."],
  },
  {
    name: "speaks company",
    kind: "perhaps-body",
    pattern: "('according' 'to' | 'per' | (quote | comma | ^) SAYS) of:(PROPER) (comma | stop | quote | $)",
    examples: ["Sales fell, according to Vantor."],
  },
  {
    name: "named body",
    kind: "evidence",
    pattern: "of:(CLUB CAPS{1,2}) | of:(CAPBODY)",
    examples: ["a visit to the Harbour Museum of Elm Bay"],
  },
  {
    name: "team plays",
    kind: "evidence",
    of: "club",
    pattern:
      "=(cap&!mod&!head&!hon&!rank&!body) of:(cap&!hon{1,3}) ('will/must/to/had/have/has/can/could' ('not/also/now'? | 'to')){0,2} 'play/plays/played/playing/face/faces/faced/host/hosts/hosted/beat/beats/beaten/lost/drew/draw/won/travel/travels/visit' (!stop&!comma){0,7} FIXTURE",
    examples: ["Tarnby will play the derby without a keeper."],
  },
  {
    name: "company by its line of trade",
    kind: "evidence",
    pattern: "of:((cap&!head&!rank&!hon | acr){1,3} cap&corp)",
    examples: ["a strike at Harbour Ferries"],
  },
  {
    name: "body by its field",
    kind: "evidence",
    pattern:
      "'the' of:((mod&low | SERVICE){1,2} poss? 'bank/guard/bureau/authority/commission/committee/union/ministry')",
    examples: ["the central bank held its rate"],
  },
  {
    name: "kind of company",
    kind: "evidence",
    pattern: "(KIND | first&corp | low&body) comma? of:(PROPER)",
    examples: ["its operator, Nordvik Ferries"],
  },
];
