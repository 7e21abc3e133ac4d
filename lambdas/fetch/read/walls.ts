import type { ReadPage, Region } from "./reading.ts";
import { AT_ADDRESS, CAPTCHA_ON_FORMS, SAYS, SAYS_IN_FEW_WORDS, SERVED_BY, type Wall } from "./wall-words.ts";

export type { Wall } from "./wall-words.ts";

export interface WallFound {
  wall: Wall;
  /** What gave it away, for the reviewer. */
  detail: string;
}

export interface AnswerTraits {
  status: number;
  /** Value of a response header by its lower-case name. */
  header: (name: string) => string | undefined;
  /** URL that was asked for, and the one that answered. */
  askedUrl: string;
  finalUrl: string;
}

/** A page with more text of its own than this is a page, whatever it says: notices and forms are short. */
const SHORT = { challenge: 1_500, "not-found": 1_500, parked: 2_500, consent: 800, login: 1_200, pay: 2_500 };
/** With less than this a page is a line or two, of which weaker signs are enough. */
const FEW_WORDS = 400;
/** Only the beginning of a text is asked what it says. */
const LONGEST_ASKED = 4_000;
/** A page with as much text, wherever it stands, is no shell. */
const LONG = 1_500;
/** With less than this there is nothing to read. */
const EMPTY = 120;

/**
 * Whether a page that came is a wall or shell in the place of the page that was asked for.
 * General features only: how much text of its own it has, what its title and headings say, which fields it has, where
 * its scripts come from, where redirects ended. A page whose cited excerpt stands in it is no wall for that citation.
 * @returns null where it looks like a page
 */
export function findWall(reading: ReadPage, answer: AnswerTraits): WallFound | null {
  if (isChallengeHeader(answer)) return { wall: "challenge", detail: "the server says that it sent a bot challenge" };
  if (reading.kind !== "html")
    return reading.text.trim() === "" ? { wall: "empty", detail: "the page has no text" } : null;
  const facts: Facts = {
    reading,
    answer,
    own: textOf(reading, ["body"]),
    near: textOf(reading, ["body", "notice"]),
    said: `${reading.metadata.title ?? ""}\n${headings(reading)}`,
  };
  for (const [wall, isIt] of RECOGNISERS) {
    const detail = isIt(facts);
    if (detail !== null) return { wall, detail };
  }
  return null;
}

interface Facts {
  reading: ReadPage;
  answer: AnswerTraits;
  /** Text of the page's body region. */
  own: string;
  /** That and the notices over it; what stands in menus and footers says nothing of this page. */
  near: string;
  /** Title and headings. */
  said: string;
}

/** In this order: a challenge may speak of cookies, a soft 404 may offer to sign in. */
const RECOGNISERS: readonly (readonly [Wall, (facts: Facts) => string | null])[] = [
  ["challenge", challenge],
  ["not-found", notFound],
  ["parked", (facts) => spoken("parked", facts) ?? served("parked", facts)],
  ["consent", consent],
  ["login", login],
  ["pay", pay],
  ["empty", empty],
];

function challenge(facts: Facts): string | null {
  if (facts.own.length > SHORT.challenge) return null;
  const byHeading = facts.answer.status !== 200 || facts.own.length < 600 ? matchIn(SAYS.challenge, facts.said) : null;
  if (byHeading !== null) return `it says "${byHeading}"`;
  if (facts.own.length > FEW_WORDS) return null;
  const provider = served("challenge", facts);
  if (provider !== null) return provider;
  const captcha = facts.reading.traits.resources.find((resource) => CAPTCHA_ON_FORMS.test(resource));
  if (captcha !== undefined && facts.own.length < EMPTY)
    return `it has a captcha of ${captcha.slice(0, 120)} and little else`;
  const text = matchIn(SAYS.challenge, facts.near);
  return text === null ? null : `it says "${text}"`;
}

function notFound(facts: Facts): string | null {
  const { askedUrl, finalUrl } = facts.answer;
  const from = URL.parse(askedUrl)?.pathname ?? "/";
  const to = URL.parse(finalUrl)?.pathname ?? "/";
  const sentHome =
    finalUrl !== askedUrl && (to === "/" || /^\/[a-z]{2}(?:-[a-z]{2})?\/?$/i.test(to)) && depthOf(from) >= 2;
  if (sentHome) return "the address of a story leads to the front page";
  if (facts.own.length > SHORT["not-found"]) return null;
  if (finalUrl !== askedUrl && AT_ADDRESS["not-found"]!.test(to)) return `it was led to ${to.slice(0, 80)}`;
  const heading = matchIn(SAYS["not-found"], facts.said);
  if (heading !== null) return `it says "${heading}"`;
  if (facts.own.length > FEW_WORDS) return null;
  const text = matchIn(SAYS["not-found"], facts.own) ?? matchIn([SAYS_IN_FEW_WORDS], `${facts.said}\n${facts.own}`);
  return text === null ? null : `it says "${text}"`;
}

function consent(facts: Facts): string | null {
  const moved = facts.answer.finalUrl !== facts.answer.askedUrl;
  if (moved && AT_ADDRESS.consent!.test(facts.answer.finalUrl)) return "it was led to a page that asks for consent";
  if (facts.own.length > SHORT.consent) return null;
  const heading = matchIn(SAYS.consent, facts.said);
  if (heading !== null) return `it says "${heading}"`;
  const text = matchIn(SAYS.consent, facts.near);
  const nothingElse = facts.own.length < FEW_WORDS || served("consent", facts) !== null;
  return text !== null && nothingElse ? `it says "${text}"` : null;
}

function login(facts: Facts): string | null {
  const { traits } = facts.reading;
  if (facts.own.length > SHORT.login) return null;
  if (traits.passwordFields > 0) {
    const named = matchIn(SAYS.login, `${facts.said}\n${facts.near}`) !== null;
    return named || facts.own.length < FEW_WORDS ? "it asks for a password and has little else" : null;
  }
  const moved = facts.answer.finalUrl !== facts.answer.askedUrl && AT_ADDRESS.login!.test(facts.answer.finalUrl);
  const heading = matchIn(SAYS.login, facts.said);
  if (moved && (traits.forms > 0 || heading !== null || facts.own.length < FEW_WORDS))
    return "it was led to a page to sign in";
  return heading !== null && (traits.forms > 0 || facts.own.length < FEW_WORDS) ? `it says "${heading}"` : null;
}

function pay(facts: Facts): string | null {
  if (facts.own.length > SHORT.pay) return null;
  const moved = facts.answer.finalUrl !== facts.answer.askedUrl && AT_ADDRESS.pay!.test(facts.answer.finalUrl);
  if (moved) return "it was led to a page that sells subscriptions";
  const said = matchIn(SAYS.pay, facts.near);
  if (said !== null) return `it says "${said}"`;
  return facts.reading.traits.paywalled && facts.own.length < 1_200
    ? "it is marked as not free and shows little text"
    : null;
}

function empty(facts: Facts): string | null {
  const { traits, text } = facts.reading;
  if (text.trim() === "") return traits.scripts > 0 ? "it is filled by scripts only" : "it has no text";
  if (facts.own.length >= EMPTY || text.length >= LONG) return null;
  const asksForScripts =
    /java\s?script|جافا/i.test(traits.noscript) || /(?:enable|requires?|turn on|need) java\s?script/i.test(text);
  if (asksForScripts) return "it asks for JavaScript and has next to no text";
  return facts.own === "" && traits.scripts > 0 ? "it has no text of its own and is filled by scripts" : null;
}

function spoken(wall: "parked", facts: Facts): string | null {
  if (facts.own.length > SHORT[wall]) return null;
  const said = matchIn(SAYS[wall], `${facts.said}\n${facts.own.slice(0, 600)}`);
  return said === null ? null : `it says "${said}"`;
}

function served(wall: "challenge" | "parked" | "consent", facts: Facts): string | null {
  if (facts.own.length > SHORT[wall]) return null;
  const source = facts.reading.traits.resources.find((resource) => SERVED_BY[wall]!.test(resource));
  return source === undefined ? null : `it is served by ${source.slice(0, 120)}`;
}

function isChallengeHeader({ header, status }: AnswerTraits): boolean {
  if (header("cf-mitigated") === "challenge") return true;
  if (/^(?:challenge|captcha)$/.test(header("x-amzn-waf-action") ?? "")) return true;
  return status !== 200 && (header("x-datadome") !== undefined || header("x-px-block") !== undefined);
}

function textOf({ text, blocks }: ReadPage, regions: readonly Region[]): string {
  const parts: string[] = [];
  let length = 0;
  for (const block of blocks) {
    if (!regions.includes(block.region) || block.kind === "control") continue;
    parts.push(text.slice(block.start, block.end));
    length += block.end - block.start;
    // No wall is longer; a page of megabytes need not be copied to be told from one.
    if (length > LONGEST_ASKED) break;
  }
  return parts.join("\n");
}

function headings({ text, blocks }: ReadPage): string {
  const first = blocks.filter((block) => block.kind === "heading").slice(0, 5);
  return first.map((block) => text.slice(block.start, Math.min(block.end, block.start + 300))).join("\n");
}

function depthOf(pathname: string): number {
  return pathname.split("/").filter(Boolean).length;
}

/** Only the beginning is asked: what a wall says, it says at once. */
function matchIn(patterns: readonly RegExp[], text: string): string | null {
  const asked = text.slice(0, LONGEST_ASKED).replace(/[\u2018\u2019]/g, "'");
  for (const pattern of patterns) {
    const said = pattern.exec(asked)?.[0];
    if (said !== undefined) return said.trim().slice(0, 120);
  }
  return null;
}
