/** Words that tell the tense of a clause, and those that hide it. */

export const future = new Set(
  "will shall won't would could may might should must can 'll upcoming due scheduled expected planned plans plan planning hopes hope expects expect intends aims ahead forthcoming expire expires begin begins start starts open opens reopen reopens resume resumes close closes return returns leave leaves arrive arrives meet meets vote votes take takes go goes come comes travel travels visit visits face faces play plays host hosts end ends deadline pending effective payable publishes publish releases release lasts last stays stay remains remain runs run covers apply applies presents present launches launch holds hold gathers gather convenes convene sits sit flies fly departs depart lands land sails sail joins join marks mark celebrates celebrate becomes welcomes decides decide speaks speak delivers appears appear hears signs sign receives receive ships ship kicks goes likely head heads get gets shuts rest rests roll rolls lets step steps wait waits await awaits awaiting waiting follow follows conclude concludes welcome welcomes transfer transfers tour tours clash clashes debate debates unveils unveil premieres premiere air airs screen screens perform performs headline headlines tackle tackles".split(
    " ",
  ),
);
export const past = new Set(
  "was were had did been said told took went came began held made met left won lost gave got found saw fell rose sent ran broke wrote spoke became led brought grew shot struck stood sought quit flew drew sold bought paid kept built felt heard knew thought spent fought taught caught sank beat chose drove rode swore threw woke wore lay laid fled dealt drank ate sang swam hung burnt dug died tied vied bit bled blew bred clung crept flung forbade forgot froze hid knelt leapt lent lit meant overcame overtook withdrew withstood undertook understood upheld overthrew oversaw rang shone shrank slept slid spun sprang stole stuck stung swept swung tore trod underwent wept rebuilt taken drawn seen given shown stolen thrown written broken spoken chosen fallen risen grown known driven proven sunk unveiled unearthed unseated unleashed unlocked unloaded ago since late-breaking rejected".split(
    " ",
  ),
);
export const notPast = new Set(
  "need feed seed speed breed indeed bed red hundred united exceed proceed succeed bleed weed shed wed led fed unprecedented detailed armed related so-called alleged advanced".split(
    " ",
  ),
);
export const modal = new Set("will would should must can may could might".split(" "));
export const perfect = new Set("have has had".split(" "));
export const soften = new Set(
  "be to will would should must can may could might is are being get gets stay stays remain remains".split(" "),
);
/** Words that join a clause to the one before. */
export const joins = new Set("and but while to".split(" "));
export const clauses = new Set("and but , ; : – — who which that because when while if".split(" "));
export const planned = new Set(
  "set scheduled planned slated billed booked pencilled due outlook forecast schedule agenda plans tickets".split(" "),
);
export const beginning = new Set("starting beginning opening commencing".split(" "));
export const determiners = new Set("the a an its their his her this".split(" "));
export const untils = new Set("until till through".split(" "));
export const nounAfter = new Set("the a an its his her their our my your no".split(" "));
export const pronouns = new Set("it that there he she who what".split(" "));
export const listed = new Set(
  "when date dates time kickoff off doors start deadline opening closing showtime next".split(" "),
);
/** "Tried to land", "failed to appear": what was tried or left lies behind as well. */
export const carriedOut = new Set(
  "tried attempted failed managed had helped refused declined neglected began started continued used forced rushed happened appeared seemed proved went came turned returned".split(
    " ",
  ),
);
export const notVerbs = new Set(
  "the a an this that its his her their our my your each all any some about around at still".split(" "),
);
/** Words that a request to the reader begins with. */
export const asked = new Set(
  "book send watch see join call visit apply email register submit return bring meet sign buy enter check tune come listen read reply save catch".split(
    " ",
  ),
);
