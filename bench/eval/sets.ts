// The sets that the evaluation runs over: each gives its figures, the peers' on the same documents, and our errors.

import { extractAny } from "../../lambdas/core/extract/all-languages.ts";
import type { Story } from "../../lambdas/core/extract/types.ts";
import { readContradictions } from "../../test/gold/contradictions.ts";
import { type MarkedQuote, type StoryMarks, scoreStoryDates, scoreStoryQuotes } from "./bundles.ts";
import { type Bundle, bundlesFromGold, bundlesFromLines, measure, type Reader } from "./contradictions.ts";
import { type DatedDocument, readLines, scoreDates, scoreFullDates, type Timex, timexesOf } from "./dates.ts";
import { type ArabicCase, scoreArabic, valuesOf } from "./dates-arabic.ts";
import { type Bounds, type Figure, figure, type Peer } from "./figures.ts";
import { dateMistakes, type Mistake, officialMistakes, quoteMistakes } from "./mistakes.ts";
import { type Official, scoreOfficials } from "./officials.ts";
import { chronoDates } from "./peers/chrono.ts";
import { compromiseDates } from "./peers/compromise.ts";
import { microsoftDates } from "./peers/microsoft.ts";
import { patternQuotes } from "./peers/quote-patterns.ts";
import type { DateFinder } from "./peers/timex-forms.ts";
import { type QuotedDocument, quotesOf, scoreQuotes } from "./quotes.ts";

export interface Measured {
  figures: Figure[];
  mistakes: Mistake[];
}

export const DATE_PEERS: readonly (readonly [Peer, DateFinder])[] = [
  ["chrono-node", chronoDates],
  ["Microsoft", microsoftDates],
  ["compromise", compromiseDates],
];

/** The peers that take part, and what is told while they run: they take minutes. */
export interface Peers {
  dates: readonly (readonly [Peer, DateFinder])[];
  progress: (what: string) => void;
}

/** News stories with their time expressions (English). */
export function measureTimebank(file: string, { dates: datePeers, progress }: Peers): Measured {
  const set = "dates-timebank";
  const documents = readLines<DatedDocument>(file);
  const pairs = documents.map((document) => ({
    gold: document.timexes,
    system: timexesOf({ text: document.text, publishedAt: document.publishedAt, timezone: "UTC" }),
  }));
  const peers = datePeers.map(([peer, find]) => {
    progress(`${set}: ${peer}`);
    return [peer, documents.map((one) => ({ gold: one.timexes, system: find(one.text, one.publishedAt) }))] as const;
  });
  const row = (name: string, bounds: Bounds, score: (of: typeof pairs) => number) =>
    figure(set, name, score(pairs), bounds, Object.fromEntries(peers.map(([peer, of]) => [peer, score(of)])));
  return {
    figures: [
      row("value F", [78, 84], (of) => scoreDates(of).valueF),
      row("value F, DATE and TIME", [84, 88], (of) => scoreDates(of, ["DATE", "TIME"]).valueF),
      row("full dates, recall", [88, 95], (of) => scoreFullDates(of).recall),
      row("full dates, precision", [90, 90], (of) => scoreFullDates(of).precision),
    ],
    mistakes: documents.flatMap(({ id, text }, n) => dateMistakes(set, id, text, pairs[n]!.gold, pairs[n]!.system)),
  };
}

/** Short Arabic expressions. No peer reads Arabic. */
export function measureArabic(file: string): Measured {
  const set = "dates-arabic-dev";
  const cases = readLines<ArabicCase>(file);
  const values = new Map(cases.map((one) => [one, valuesOf(one)]));
  const scores = scoreArabic(cases, (one) => values.get(one)!);
  const wrong = cases.filter((one) => !one.gold.some((gold) => values.get(one)!.includes(gold)));
  return {
    figures: [
      figure(set, "day items right", scores["Day"]?.share ?? Number.NaN, [85, 93]),
      figure(set, "all items right", scores["all"]?.share ?? Number.NaN, [null, null]),
    ],
    mistakes: wrong.map((one) => ({
      set,
      kind: `${one.kind.toLowerCase()} item wrong`,
      example: `${one.id} “${one.text}” ${one.gold[0]}, read ${values.get(one)!.join(" ") || "nothing"}`,
    })),
  };
}

/** News stories with every attribution (English). */
export function measurePolnear(file: string): Measured {
  const set = "quotes-polnear-dev";
  const documents = readLines<QuotedDocument>(file);
  const ours = documents.map(({ text }) => quotesOf(text));
  const patterns = documents.map(({ text }) => patternQuotes(text));
  const rows = (["all", "direct"] as const).map((row) => ({
    row,
    ours: scoreQuotes(documents, ours, row, 0.3),
    patterns: scoreQuotes(documents, patterns, row, 0.3),
  }));
  const bounds = { all: [70, 78], direct: [88, 93] } as const;
  const speakerBounds = { all: [87, 92], direct: [90, 94] } as const;
  const label = { all: "", direct: ", opening with a mark" } as const;
  return {
    figures: [
      ...rows.map((one) =>
        figure(set, `F at 0.3${label[one.row]}`, one.ours.f, bounds[one.row], { patterns: one.patterns.f }),
      ),
      ...rows.map((one) =>
        figure(set, `speaker right${label[one.row]}`, one.ours.speaker.share, speakerBounds[one.row], {
          patterns: one.patterns.speaker.share,
        }),
      ),
    ],
    mistakes: documents.flatMap(({ id, text, attributions }, n) => {
      const gold = attributions.filter(({ content }) => content.length > 0);
      const marked = gold.map(({ content, source }) => ({ content, source: source[0] ?? null, speaker: null }));
      const found = ours[n]!.map((one): MarkedQuote => ({ ...one, speaker: null }));
      return quoteMistakes(set, id, text, marked, found);
    }),
  };
}

/** Whole stories with everything marked. */
interface MarkedStory extends Story {
  id: string;
  dates: Timex[];
  officials: Official[];
  quotes: MarkedQuote[];
}

/** What we read in a story's text, in the form of the scorers. */
export function marksOf(story: Story): StoryMarks {
  const { dates, officials, quotes } = extractAny(story);
  return {
    dates: dates
      .filter(({ part }) => part === "text")
      .map(({ start, end, value }) => ({ start, end, type: value.type, value: value.timex })),
    officials: officials.map(({ start, end, value: { name, role, organisation } }) => ({
      start,
      end,
      name,
      role,
      organisation,
    })),
    quotes: quotes.map(({ value: { content, speaker } }) => ({
      content,
      source: speaker === null ? null : { start: speaker.start, end: speaker.end },
      speaker: speaker && (speaker.name ?? speaker.organisation ?? speaker.role),
    })),
  };
}

export function storiesOfBundles(file: string): MarkedStory[] {
  return readLines<{ articles: MarkedStory[] }>(file).flatMap(({ articles }) => articles);
}

/** Dates, officials and quotes of whole stories, English and Arabic. */
export function measureStories(
  set: string,
  stories: readonly MarkedStory[],
  { dates: datePeers, progress }: Peers,
): Measured {
  const pairs = stories.map((story) => ({ gold: story, system: marksOf(story) }));
  const dates = scoreStoryDates(pairs.map(({ gold, system }) => ({ gold: gold.dates, system: system.dates })));
  const officials = scoreOfficials(
    pairs.map(({ gold, system }) => ({ gold: gold.officials, system: system.officials })),
  );
  const quotes = scoreStoryQuotes(pairs.map(({ gold, system }) => ({ gold: gold.quotes, system: system.quotes })));
  const peers = datePeers.map(([peer, find]) => {
    progress(`${set}: ${peer}`);
    const found = stories.map((one) => ({ gold: one.dates, system: find(one.text, one.publishedAt) }));
    return [peer, scoreStoryDates(found).valueF] as const;
  });
  const patterns = scoreStoryQuotes(
    stories.map((one) => ({
      gold: one.quotes,
      system: patternQuotes(one.text).map((quote) => ({ ...quote, speaker: null })),
    })),
  );
  return {
    figures: [
      figure(set, "date value F", dates.valueF, [85, 93], Object.fromEntries(peers)),
      figure(set, "official name F", 100 * officials.nameF, [85, 93]),
      figure(set, "official role right", 100 * officials.role, [80, 90]),
      figure(set, "official organisation right", 100 * officials.organisation, [75, 88]),
      figure(set, "quotes F at 0.3", quotes.f, [70, 78], { patterns: patterns.f }),
      figure(set, "quote speaker right", quotes.speaker, [87, 92], { patterns: patterns.speaker }),
    ],
    mistakes: pairs.flatMap(({ gold, system }) => [
      ...dateMistakes(set, gold.id, gold.text, gold.dates, system.dates),
      ...officialMistakes(set, gold.id, gold.officials, system.officials),
      ...quoteMistakes(set, gold.id, gold.text, gold.quotes, system.quotes),
    ]),
  };
}

export const bundlesOf = bundlesFromLines;
export const ownBundles = (): Bundle[] => bundlesFromGold(readContradictions());

/** Contradictions, on the dates that annotators marked or that we read. No peer finds contradictions. */
export function measureConflicts(set: string, bundles: readonly Bundle[], reader: Reader): Measured {
  const tally = measure(bundles, reader);
  const share = (part: number, whole: number) => (100 * part) / whole;
  return {
    figures: [
      figure(set, "conflicts, precision", share(tally.right, tally.found), [90, 90]),
      figure(set, "conflicts, recall", share(tally.hit, tally.wanted), [80, 80]),
      { ...figure(set, "traps sprung", share(tally.sprung, tally.traps), [5, 5]), better: "less" },
    ],
    mistakes: tally.misses.map((miss) => ({
      set,
      kind: /(?:missed|wrong) \S+/.exec(miss)?.[0] ?? miss,
      example: miss,
    })),
  };
}
