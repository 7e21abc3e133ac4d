export const HOSTS = 50;
export const LATENCY_MS = 50;
const PAGE_BYTES = 28_000;

const WORDS =
  "the harbour council said on a new bridge that ferries of north quay will open again before winter and its crews".split(
    " ",
  );

/** Small random numbers that are the same for the same text. */
function* drawn(from: string): Generator<number> {
  let state = 7;
  for (const letter of from) state = (state * 31 + letter.charCodeAt(0)) % 2_147_483_647;
  for (;;) {
    state = (state * 48_271) % 2_147_483_647;
    yield state;
  }
}

const sentence = (numbers: Generator<number>, length: number) =>
  `${Array.from({ length }, () => WORDS[numbers.next().value % WORDS.length]).join(" ")}.`;

/** What a claim cites of a page. */
export const excerptOf = (key: string): string =>
  `The ${key.replace(/\D+/g, " ").trim()} boats leave at ${drawn(key).next().value % 24} o'clock on 14 June, the harbour master said.`;

/** A story as sites print it, in the midst of their navigation, notes and footers; the excerpt stands in its middle. */
export function pageAt(key: string, excerpt: string): string {
  const numbers = drawn(key);
  const nav = Array.from({ length: 40 }, (_, n) => `<li><a href="#p${n % 20}">${sentence(numbers, 3)}</a></li>`);
  const paragraphs: string[] = [];
  const head = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${sentence(numbers, 8)}</title></head><body>`;
  const top = `${head}<header><nav><ul>${nav.join("")}</ul></nav></header><main><article><h1>${sentence(numbers, 9)}</h1>`;
  const end = `</article><aside>${sentence(numbers, 60)}</aside></main><footer><ul>${nav.join("")}</ul></footer></body></html>`;
  let size = top.length + end.length;
  while (size < PAGE_BYTES) {
    const text = Array.from({ length: 4 }, () => sentence(numbers, 18)).join(" ");
    const paragraph = `<p id="p${paragraphs.length}">${text}</p>\n`;
    paragraphs.push(paragraph);
    size += paragraph.length;
  }
  paragraphs.splice(paragraphs.length / 2, 0, `<p>${excerpt}</p>`);
  return top + paragraphs.join("") + end;
}

/** The pages of a run, host after host. */
export function addresses(port: number, pages: number): string[] {
  return Array.from(
    { length: pages },
    (_, n) => `http://127.0.0.${2 + (n % HOSTS)}:${port}/story/${Math.floor(n / HOSTS)}`,
  );
}

/** The key that a page is made from: its host and path. */
export const keyOf = (url: string): string => {
  const { hostname, pathname } = new URL(url);
  return `${hostname}${pathname}`;
};
