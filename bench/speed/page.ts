const SYLLABLES = "ka lo mi ren tas vel dor pin sha gur bet nol".split(" ");

/** Words drawn by a fixed sequence: the same page on every machine. */
function* words(): Generator<string> {
  let state = 12_345;
  const next = (below: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
  for (;;) {
    let word = "";
    for (let left = 1 + next(3); left > 0; left--) word += SYLLABLES[next(SYLLABLES.length)];
    yield word;
  }
}

/** A page of that many characters with a quote two thirds down, and the quote as someone noted it, with three slips. */
export function pageWithQuote(length: number): { page: string; slipped: string; start: number } {
  const quote =
    "the harbour will not be dredged again before every family on the eastern quay has been moved to a dry house";
  const slipped = quote.replace("harbour", "habour").replace("dredged", "dreged").replace("eastern", "eastren");
  let page = "";
  let start = -1;
  for (const word of words()) {
    if (start < 0 && page.length > (length * 2) / 3) {
      start = page.length;
      page += `${quote} `;
    }
    page += `${word} `;
    if (page.length >= length) return { page, slipped, start };
  }
  throw new Error("the words never end");
}
