import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chunkClaims, fitsOneChange, MOST_DETAIL_BYTES, MOST_IN_CHUNK, MOST_THINGS } from "../../lambdas/core/chunk.ts";
import { utf8Length } from "../../lambdas/core/text.ts";
import { aCitation, aClaim, anArticle, aSource } from "../store/desk.ts";

const ARTICLE = anArticle().id;
const claims = (count: number) => Array.from({ length: count }, (_, place) => aClaim(ARTICLE, place));

describe("a change", () => {
  it.each([
    ["ninety claims with their article", 90, true],
    ["as many things as one transaction holds", MOST_THINGS - 1, true],
    ["one thing more", MOST_THINGS, false],
  ])("of %s", (_, count, fits) => {
    expect(fitsOneChange({ put: { article: anArticle(), claims: claims(count) } })).toBe(fits);
  });

  it("counts what it removes, and the sources that it brings", () => {
    const claim = aClaim(ARTICLE);
    const citations = Array.from({ length: 50 }, () => aCitation(claim, "source"));
    const sources = Array.from({ length: 44 }, () => aSource());
    expect(fitsOneChange({ put: {}, remove: { citations }, sources })).toBe(true);
    expect(fitsOneChange({ put: {}, remove: { claims: [claim], citations }, sources })).toBe(false);
  });

  it("is measured in UTF-8 bytes, not in characters", () => {
    const withNote = (note: string) => ({ put: { claims: [aClaim(ARTICLE, 0, { note })] } });
    expect(fitsOneChange(withNote("n".repeat(MOST_DETAIL_BYTES / 2)))).toBe(true);
    expect(fitsOneChange(withNote("م".repeat(MOST_DETAIL_BYTES / 2)))).toBe(false);
  });
});

describe("the chunks of a long write", () => {
  const things = fc.array(
    fc.record({ id: fc.uuid(), note: fc.integer({ min: 0, max: 60_000 }).map((length) => "ن".repeat(length)) }),
    { maxLength: 300 },
  );

  it("hold each thing once, in order, and come out the same again", () => {
    fc.assert(
      fc.property(things, (all) => {
        const chunks = chunkClaims(all);
        expect(chunks.flat()).toEqual(all);
        expect(chunkClaims(all)).toEqual(chunks);
      }),
      { numRuns: 40 },
    );
  });

  it("each fit one change", () => {
    fc.assert(
      fc.property(things, (all) => {
        for (const chunk of chunkClaims(all)) {
          expect(chunk.length).toBeGreaterThan(0);
          expect(chunk.length).toBeLessThanOrEqual(MOST_IN_CHUNK);
          expect(utf8Length(JSON.stringify(chunk))).toBeLessThanOrEqual(MOST_DETAIL_BYTES);
        }
      }),
      { numRuns: 40 },
    );
  });

  it("leave room in the first for the article, its revision, twenty sources, eight topics and an embargo", () => {
    const article = anArticle();
    const sources = Array.from({ length: 20 }, () => aSource());
    const [first] = chunkClaims(claims(200));
    const text = { articleId: article.id, number: 1, title: article.title, sha256: article.sha256, bytes: 9 };
    const words = { kind: "original" as const, by: article.submitter, at: article.createdAt, note: null };
    const revisions = [{ ...text, ...words, publicNote: null, corrects: [] }];
    const told = { month: "2026-05", day: "2026-05-04", facts: "[]", embargoUntil: null, withdrawn: false };
    const topic = { articleId: article.id, ...told };
    const topics = { put: Array.from({ length: 8 }, (_, n) => ({ ...topic, key: `n:${n}` })), remove: [] };
    const embargoEnds = "2026-05-04T10:00:00.000Z";
    const put = { article, revisions, claims: first ?? [] };
    expect(fitsOneChange({ put, sources, topics, embargoEnds })).toBe(true);
  });

  it("of 3,000 claims are 34", () => {
    expect(chunkClaims(claims(3000)).map((chunk) => chunk.length)).toEqual([62, ...Array(32).fill(90), 58]);
  });
});
