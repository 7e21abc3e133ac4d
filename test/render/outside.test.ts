import { describe, expect, it } from "vitest";
import type { Conflict } from "../../lambdas/core/conflict.ts";
import type { Mark } from "../../lambdas/core/mark.ts";
import { renderCsv } from "../../lambdas/render/csv.ts";
import { renderJson } from "../../lambdas/render/json.ts";
import type { Rendering } from "../../lambdas/render/rows.ts";
import { ANA, aCitation, aClaim, anArticle, RAMI } from "../store/desk.ts";

const SECRET = "kept inside";
const article = anArticle({ title: "Bridge, “closed”" });
const mark: Mark = {
  status: "verified",
  reason: "as-written",
  by: RAMI,
  at: "2026-03-02T07:00:00.000Z",
  note: `${SECRET}: note of the mark`,
  fourEyes: "waived",
  override: { rule: "four-eyes", reason: "nobody else was in" },
  basis: [],
};
const conflict: Conflict = {
  id: "00000000-0000-8000-8000-00000000000c",
  articleId: article.id,
  kind: "disjoint",
  claims: [],
  explanation: `${SECRET}: another story says Friday`,
  state: "resolved",
  by: ANA,
  note: `${SECRET}: they rang us`,
  settledBy: RAMI,
  at: "2026-03-02T07:00:00.000Z",
  rev: 2,
};
const claim = aClaim(article.id, 0, {
  status: "verified",
  reason: "as-written",
  mark,
  author: { by: "person", actor: ANA },
  setBy: ANA,
  note: `${SECRET}: note of the claim`,
  flags: [{ kind: "contradicted", at: "2026-03-02T07:00:00.000Z", detail: `${SECRET}: quotes another story` }],
  conflicts: [{ id: conflict.id, state: "resolved" }],
});
conflict.claims = [
  { articleId: article.id, claimId: claim.id },
  { articleId: "00000000-0000-8000-8000-00000000000d", claimId: "00000000-0000-8000-8000-00000000000e" },
];
const RECORDING = "00000000-0000-8000-8000-000000000010";
const spoken = aCitation(claim, "00000000-0000-8000-8000-00000000000f", {
  sourceType: "person",
  url: null,
  label: `${SECRET}: Lena of the harbour office`,
  excerpt: `${SECRET}: her words`,
  note: `${SECRET}: how to reach her`,
  attachments: [RECORDING],
});

function rendering(audience: "internal" | "external", language: "en" | "ar" = "en"): Rendering {
  const revision = {
    articleId: article.id,
    number: 3,
    title: article.title,
    sha256: "0".repeat(64),
    bytes: 10,
    kind: "edit" as const,
    by: ANA,
    at: article.createdAt,
    note: `${SECRET}: note of the revision`,
    publicNote: null,
    corrects: [],
  };
  return {
    sheet: {
      articleId: article.id,
      number: 7,
      final: true,
      include: ["verified"],
      audience,
      language,
      timezone: "Europe/Oslo",
      override: { rule: "not-final", reason: "the printer waits" },
      revision: 3,
      chain: { number: 9, hash: "0".repeat(64) },
      counts: { pending: 0, verified: 1, conflicting: 0 },
      by: ANA,
      at: "2026-03-02T08:00:00.000Z",
    },
    matter: { article, revision, claims: [claim], citations: [spoken], conflicts: [conflict] },
    names: new Map([[RAMI, `${SECRET}: Rami`]]),
  };
}

describe.each(["en", "ar"] as const)("a sheet for readers outside, in %s", (language) => {
  it.each([
    ["CSV", renderCsv],
    ["JSON", renderJson],
  ])("as %s lets no note, no reason, no speaker and no actor out", (_form, render) => {
    const printed = render(rendering("external", language));
    expect(printed).toContain(claim.id);
    for (const inside of [SECRET, ANA, RAMI, RECORDING, "00000000-0000-8000-8000-00000000000e"])
      expect(printed).not.toContain(inside);
    // The same words do stand on the newsroom's own sheet: the check above can fail.
    expect(render(rendering("internal", language))).toContain(SECRET);
  });
});

describe("a sheet for readers outside", () => {
  const outside = JSON.parse(renderJson(rendering("external")));
  it("still says how things stand", () => {
    expect(outside.claims[0].mark).toMatchObject({ status: "verified", at: mark.at, fourEyes: "waived", note: null });
    expect(outside.claims[0].mark.override).toEqual({ rule: "four-eyes", reason: "nobody else was in" });
    expect(outside.override).toEqual({ rule: "not-final", reason: "the printer waits" });
    expect(outside.claims[0].flags).toMatchObject([{ kind: "contradicted", detail: null }]);
    expect(outside.conflicts).toMatchObject([{ kind: "disjoint", state: "resolved", claims: [conflict.claims[0]] }]);
  });
  it("calls a person who spoke a person, confidential or not", () => {
    expect(outside.claims[0].citations[0].label).toBe("a person, not named here");
    expect(renderCsv(rendering("external"))).toContain("supports: a person, not named here");
  });
});

describe("a line of CSV", () => {
  it("says at its end which sheet it is of, how far that goes, and on whose word", () => {
    const [head, line] = renderCsv(rendering("internal")).split("\r\n");
    expect(head).toMatch(/,Sheet,Final,Revision,Story,Sheet override$/);
    expect(line).toMatch(/,7,final,3,"Bridge, “closed”",final all the same: the printer waits$/);
  });
});
