import { describe, expect, it } from "vitest";
import { findIn, openPage, type PageText } from "../../../lambdas/core/compare/finding.ts";

const page = (passages: string[], more: Partial<PageText> = {}) =>
  openPage({ kind: "html", text: passages.join("\n"), passages, title: null, language: null, ...more });
const excerpt = (text: string) => ({ excerpt: text });
const whole = { excerpt: null };

const LEAD = "The mill at Ostrava burned for two nights before the crews had it under control.";
const COUNT = "Forty people were brought to the school, where the town had set up 60 beds.";
const BEFORE = page([LEAD, COUNT, "Share", "12 comments"]);

describe("a cited excerpt", () => {
  it.each<[what: string, excerpt: string, text: string, expected: object]>([
    ["that stands", LEAD, LEAD, { state: "located", located: "exact" }],
    [
      "in other quotes and dashes",
      "the “old – mill” burned",
      'Yesterday the "old - mill" burned.',
      { state: "located", located: "tolerant" },
    ],
    [
      "with another number",
      COUNT,
      COUNT.replace("60", "90"),
      { state: "missing", located: null, differences: [{ was: "60", now: "90" }] },
    ],
    ["that is gone", LEAD, COUNT, { state: "missing", located: null }],
  ])("%s", (_, cited, text, expected) => expect(findIn(excerpt(cited), page([text]), null)).toMatchObject(expected));

  it("in a PDF stands with and without blanks beside its digits", () => {
    const pdf = page([COUNT.replace("60 beds", "6 0beds")], { kind: "pdf" });
    expect(findIn(excerpt(COUNT), pdf, null)).toMatchObject({ state: "located" });
  });
});

describe("a page cited as a whole", () => {
  it.each<[what: string, passages: string[], state: string]>([
    ["is unchanged while it says the same", [LEAD, COUNT], "unchanged"],
    [
      "though counters and buttons change",
      [LEAD, COUNT, "Share this", "4,512 comments", "Tuesday 3 March 2026"],
      "unchanged",
    ],
    ["though its passages change places", [COUNT, LEAD], "unchanged"],
    ["though a slip is mended", [LEAD.replace("control", "controll"), COUNT], "unchanged"],
    ["is changed when a word is another", [LEAD.replace("control", "guard"), COUNT], "changed"],
    ["though a teaser comes", [LEAD, COUNT, "Read also: how the town of Ostrava keeps its old mills"], "unchanged"],
    ["is changed when a number does", [LEAD, COUNT.replace("60", "90")], "changed"],
    ["is changed when a passage goes", [LEAD], "changed"],
    [
      "is changed when it tells more",
      [
        LEAD,
        COUNT,
        "On Friday the owners gave up the site, and the county said that it would pull down what is left of the walls, clear the yard by autumn and sell the ground.",
      ],
      "changed",
    ],
  ])("%s", (_, passages, state) => expect(findIn(whole, page(passages), BEFORE)?.state).toBe(state));

  it("has nothing to be compared with at the first look", () => {
    expect(findIn(whole, BEFORE, null)).toEqual({ state: "unchanged", located: null, differences: [] });
  });
});
