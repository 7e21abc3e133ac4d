/** Words that tell the tense of a clause, and those that hide it. */

/** "Will", "due", and verbs that in the present tell of plans: "opens Monday". */
export const future = new Set(
  "will shall won't would could may might should must can upcoming due scheduled expected planned plans plan planning hopes hope expects expect intends aims ahead forthcoming expire expires begin begins start starts open opens reopen reopens resume resumes close closes return returns leave leaves arrive arrives meet meets vote votes take takes go goes come comes travel travels visit visits face faces play plays host hosts end ends deadline pending effective payable publishes publish releases release lasts last stays stay remains remain runs run covers apply applies presents present launches launch holds hold gathers gather convenes convene sits sit flies fly departs depart lands land sails sail joins join marks mark celebrates celebrate becomes welcomes decides decide speaks speak delivers appears appear hears signs sign receives receive ships ship kicks likely head heads get gets shuts rest rests roll rolls lets step steps wait waits await awaits awaiting waiting follow follows conclude concludes welcome transfer transfers tour tours clash clashes debate debates unveils unveil premieres premiere air airs screen screens perform performs headline headlines tackle tackles".split(
    " ",
  ),
);
/** Verbs of the past that do not end in -ed, and "ago", "since". */
export const past = new Set(
  "was were had did been said told took went came began held made met left won lost gave got found saw fell rose sent ran broke wrote spoke became led brought grew shot struck stood sought quit flew drew sold bought paid kept built felt heard knew thought spent fought taught caught sank beat chose drove rode swore threw woke wore lay laid fled dealt drank ate sang swam hung burnt dug died tied vied bit bled blew bred clung crept flung forbade forgot froze hid knelt leapt lent lit meant overcame overtook withdrew withstood undertook understood upheld overthrew oversaw rang shone shrank slept slid spun sprang stole stuck stung swept swung tore trod underwent wept rebuilt taken drawn seen given shown stolen thrown written broken spoken chosen fallen risen grown known driven proven sunk unveiled unearthed unseated unleashed unlocked unloaded ago since".split(
    " ",
  ),
);
/** Words in -ed that are no past: "hundred", "need". */
export const notPast = new Set(
  "need feed seed speed breed indeed bed red hundred united exceed proceed succeed bleed weed shed wed led fed unprecedented detailed armed related alleged advanced".split(
    " ",
  ),
);
/** What a bare verb follows: "may book". */
export const modal = new Set("will would should must can may could might".split(" "));
/** What makes a past of the participle after it: "have come". */
export const perfect = new Set("have has had".split(" "));
/** Before a participle that is then no past: "to be held", "is shut". */
export const soften = new Set(
  "be to will would should must can may could might is are being get gets stay stays remain remains".split(" "),
);
/** Words that join a clause to the one before. */
export const joins = new Set("and but while to".split(" "));
/** Words and marks that a clause begins after or with. */
export const clauses = new Set("and but , ; : – — who which that because when while if".split(" "));
/** Before "for" and a day: "set for Monday", "tickets for Friday". */
export const planned = new Set(
  "set scheduled planned slated billed booked pencilled due outlook forecast schedule agenda plans tickets".split(" "),
);
/** Before a day that lies ahead: "starting Monday", "opening on Friday". */
export const beginning = new Set("starting beginning opening commencing".split(" "));
/** Before a day that stands before its noun: "the Tuesday deadline". */
export const determiners = new Set("the a an its their his her this".split(" "));
/** Before the end of what lasts: "until June". */
export const untils = new Set("until till through".split(" "));
/** What makes a noun of a word that is also a verb: "the start", "no vote". */
export const nounAfter = new Set("the a an its his her their our my your no".split(" "));
/** Before an 's that is "is", not a genitive: "it's". */
export const pronouns = new Set("it that there he she who what".split(" "));
/** Heads of lines in a listing: "When: Friday at noon". */
export const listed = new Set(
  "when date dates time kickoff off doors start deadline opening closing showtime next".split(" "),
);
/** "Tried to land", "failed to appear": what was tried or left lies behind as well. */
export const carriedOut = new Set(
  "tried attempted failed managed had helped refused declined neglected began started continued used forced rushed happened appeared seemed proved went came turned returned".split(
    " ",
  ),
);
/** Words that no verb stands right behind. */
export const notVerbs = new Set(
  "the a an this that its his her their our my your each all any some about around at still".split(" "),
);
/** Words that a request to the reader begins with. */
export const asked = new Set(
  "book send watch see join call visit apply email register submit return bring meet sign buy enter check tune come listen read reply save catch".split(
    " ",
  ),
);
