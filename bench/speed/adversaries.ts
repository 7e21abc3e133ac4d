/** Texts that are made to be slow: one thing over and over, a megabyte of it. Each is a kind that some grammar might trip over. */
const REPEATED: Readonly<Record<string, string>> = {
  "one word": "a",
  "one digit": "7",
  spaces: " ",
  "line ends": "\n",
  "full stops": ".",
  "quotation marks": '"',
  "marks that only open": "“",
  "guillemets that only open": "« ",
  "nested marks": '“ ‘ " ',
  apostrophes: "it's o'clock ' ",
  "short words without an end": "the man of the ",
  abbreviations: "Mr. Dr. St. U.S. ",
  capitals: "John Smith Director ",
  appositions: "John Smith, director of the Bank, ",
  possessives: "Iraq's ministry's director's ",
  "honorifics in a row": "President Minister General ",
  "verbs of saying": "said that he said ",
  "cues and commas": ", he said, ",
  "marks and cues": '"Yes," he said, ',
  "according to": "according to the ",
  weekdays: "on Monday ",
  "months and numbers": "June 14 15 ",
  ranges: "from 1 to 2 to 3 to ",
  "numbers with slashes": "1/2/3/4/",
  "numbers with colons": "10:30:45:",
  years: "2025 2026 ",
  "words of time": "the last two next few first days of the week after ",
  "number words": "twenty one hundred thousand million ",
  ago: "years ago months ago ",
  "embedded posts": "— Name (@name) June 12, 2025\n",
  brackets: "([{",
  dashes: "-–—",
  "letters of marks": "e\u0301\u0327",
  surrogates: "\u{1f600}",
  "one Arabic word": "ع",
  "tatweel and vowels": "مـَُ",
  "Arabic conjunctions": "و",
  "Arabic verbs of saying": "قال إن ",
  "Arabic officials": "وزير الخارجية مدير عام ",
  "Arabic days": "يوم الأحد الموافق ",
  "Arabic numbers": "ثلاثة وعشرين ألف ",
  "Arabic and Latin in turn": "قال said ",
};

const MEGABYTE = 1_000_000;

/** A text of a megabyte (UTF-16 units) a kind. */
export function adversaries(): { kind: string; text: string }[] {
  return Object.entries(REPEATED).map(([kind, unit]) => ({
    kind,
    text: unit.repeat(Math.ceil(MEGABYTE / unit.length)).slice(0, MEGABYTE),
  }));
}
