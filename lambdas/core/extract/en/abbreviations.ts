import type { Abbreviations } from "../abbreviations.ts";

/**
 * English abbreviations written with a stop, by what their stop means for the sentence. Keys are lower case, without
 * the last stop ("u.s", "a.m", "gen"). Single letters ("J.") are initials and need no entry.
 */
const list = (words: string) => words.split(" ");

/** A name or a number follows: the stop never ends a sentence ("Dr. Amal", "No. 5", "St. Louis"). */
const opening = list(
  "mr mrs ms messrs mx dr prof rev fr sr hon gov lt.gov gen lt maj col capt cmdr cpl sgt adm brig pres sen sens rep reps " +
    "amb supt insp det st ste mt ft no nos art sec vol fig p pp vs v approx ca cf eg e.g i.e viz al-haj sheik atty asst assoc dep",
);

/** May stand at the end too: the stop ends the sentence when a word that opens sentences follows ("Acme Inc. The board …"). */
const closing = list(
  "jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun inc corp co ltd llc plc bros " +
    "jr sr ph.d m.d b.a m.a esq etc al dept univ u.s u.k u.n e.u u.s.a u.a.e d.c a.m p.m ala ariz ark calif colo conn del fla ga ill ind kan ky la " +
    "md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo n.y n.j n.h n.m n.c n.d s.c s.d r.i w.va l.a " +
    "ave blvd rd est hrs min mln bn kg km ft sq cont ed eds trans g.o.p r-texas",
);

/** Words that open a sentence far more often than they continue one after an abbreviation. */
const openers = list(
  "the a an he she it they we i you this that these those there here his her its their our my but and or so yet in on at for from by " +
    "with as if when while after before since until although though because however meanwhile also another some many most both " +
    "several what who why how where no not now then once one two three officials police",
);

/** English abbreviations. */
export const englishAbbreviations: Abbreviations = {
  opening,
  closing,
  closingAnyCase: ["a.m", "p.m"],
  openers,
  uncased: null,
};
