/** Closed classes of English that the frames name. */
export const determiners = "the a an this our his her their its my your another".split(" ");
export const prepositions = "at with for in from on to by under within inside".split(" ");
export const pronouns = "he she".split(" ");
export const relatives = "who".split(" ");
export const particles =
  "al el bin ben ibn bint abu de del della di da dos das du la le van von der den ter ten af av e y zu ul do dei ould vom zum".split(
    " ",
  );
export const months =
  `january february march april may june july august september october november december jan feb mar apr jun jul aug sep
  sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun today
  yesterday tomorrow tonight now later earlier recently`.split(/\s+/);
/** Function words, and words that begin sentences with a capital but no name. */
export const functionWords = `
i me we us you him them it they himself herself themselves itself these those there here what which whose whom when where
while why how whether if then than as but or nor so yet because since until till before after during although though
unless despite against about above across along among around behind below beneath beside between beyond down into near
off onto out outside over past through throughout toward towards up upon via without is are was were be been being am
has have had having do does did done not no never can could may might must shall should will would let also only just even
still again already once ever each every either neither both all any some few many much more most several such other
others own same too very well however meanwhile moreover nevertheless instead perhaps maybe indeed asked according
previously repeatedly publicly formally officially immediately quickly including that like unlike apart amid ahead nearly almost exactly yes dear please officials people
`
  .trim()
  .split(/\s+/);
/** Verbs by which a role or a body speaks or takes a stand, as they follow or precede a subject. */
export const speechVerbs = `
said says told tells added adds stated stresses stressed announced announces confirmed confirms denied denies declared
declares explained explains noted notes warned warns cautioned cautions replied replies answered answers insisted insists
argued argues claimed claims admitted admits conceded concedes acknowledged acknowledges recalled recalls reported reports
revealed reveals disclosed discloses predicted predicts forecast forecasts estimated estimates expected expects suggested
suggests proposed proposes urged urges called calls demanded demands appealed appeals asked asks advised advises recommended
recommends ordered orders instructed welcomed welcomes praised praises criticised criticized criticises criticizes condemned
condemns denounced denounces rejected rejects dismissed dismisses disputed disputes blamed blames accused accuses described
describes apologised apologized apologises apologizes thanked thanks promised promises pledged pledges vowed vows
threatened threatens reiterated reiterates repeated repeats emphasised emphasized emphasises emphasizes underlined
underlines underscored underscores highlighted highlights indicated indicates hinted hints clarified clarifies
commented comments remarked remarks observed observes quipped joked sighed complained complains lamented laments
testified testifies tweeted posted wrote writes informed informs announcing communicated communicates  ruled rules concluded concludes maintained maintains contended contends alleged alleges asserted
asserts believes believed hopes hoped fears feared thinks agreed agrees disagreed objected objects protested protests
defended defends quoted cited cites advises assured assures reassured notified notifies reminded reminds reckons reckoned
retorted countered counters responded responds relayed pointed points signalled signaled signals
announce confirm inform stress according
`
  .trim()
  .split(/\s+/);
/** Abbreviations that keep their stop inside a phrase. */
export const dotted =
  "dr mr mrs ms prof gen col capt sgt lt maj adm sen rep gov rev hon st jr sr inc ltd corp co cllr brig cmdr cpl amb eng fr supt det insp".split(
    " ",
  );
/** What teams play: a sentence about it shows a club. */
export const fixtures =
  "match game derby final semi-final semifinal quarter-final cup league tie leg points goals goal penalties draw round".split(
    " ",
  );
