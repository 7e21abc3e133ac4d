import { describe, expect, it } from "vitest";
import type { Claim } from "../../lambdas/core/claim.ts";
import type { Found } from "../../lambdas/core/compare/finding.ts";
import type { Look } from "../../lambdas/core/finding.ts";
import { align } from "../../lambdas/core/recheck.ts";
import type { Citation, Source } from "../../lambdas/core/source.ts";
import { aCitation, aClaim, aSource, RAMI } from "../store/desk.ts";

const ARTICLE = "00000000-0000-8000-8000-000000000001";
const MINUTE = 60_000;
const BEGIN = Date.parse("2026-03-02T06:00:00Z");
const at = (minute: number) => new Date(BEGIN + minute * MINUTE).toISOString();

type Word = "exact" | "missing" | "gone" | "changed" | "unchanged" | "nothing";
const told: Record<Exclude<Word, "gone" | "nothing">, Found> = {
  exact: { state: "located", located: "exact", differences: [] },
  missing: { state: "missing", located: null, differences: [{ was: "14", now: "41" }] },
  changed: { state: "changed", located: null, differences: [] },
  unchanged: { state: "unchanged", located: null, differences: [] },
};

/** A claim with one citation of a source, to which looks bring what they say, and reviewers their marks. */
function story(more: Partial<Source> = {}, others: Claim["grounds"] = [], stance: Citation["stance"] = "supports") {
  let source = aSource(more);
  let claim = aClaim(ARTICLE);
  let citation = aCitation(claim, source.id, { excerpt: "14 houses", stance });
  const ground = {
    citationId: citation.id,
    sourceId: source.id,
    stance,
    copyOf: source.copyOf,
    checkId: null,
    sha256: null,
    located: null,
  };
  claim = { ...claim, grounds: [ground, ...others] };
  const run = (look: Look | null, found: Found | null, when: string) => {
    const aligned = align({ claim, citations: [citation], source, look, found: () => found, at: when });
    if (aligned === null) return null;
    claim = aligned.claim;
    citation = aligned.citations[0] ?? citation;
    return aligned.action;
  };
  return {
    look(minute: number, word: Word, id = `check-${minute}`) {
      const look: Look = { id, at: at(minute), sha256: "a".repeat(64), gone: word === "gone" };
      return run(look, word === "gone" || word === "nothing" ? null : told[word], at(minute));
    },
    verify(minute: number) {
      const basis = claim.grounds.map(({ citationId, checkId, sha256, located }) => ({
        citationId,
        checkId,
        sha256,
        located,
      }));
      const mark = {
        status: "verified",
        reason: "as-written",
        by: RAMI,
        at: at(minute),
        note: null,
        fourEyes: "kept",
        basis,
      } as const;
      claim = { ...claim, status: "verified", reason: "as-written", mark, flags: [], rev: claim.rev + 1 };
    },
    trust(trust: Source["trust"]) {
      source = { ...source, trust };
      return run(null, null, at(999));
    },
    get claim() {
      return claim;
    },
    get flags() {
      return claim.flags.map(({ kind }) => kind);
    },
    get citation() {
      return citation;
    },
  };
}

const other = (more: Partial<Claim["grounds"][number]> = {}): Claim["grounds"][number] => ({
  citationId: "00000000-0000-8000-8000-00000000000c",
  sourceId: "00000000-0000-8000-8000-00000000000d",
  stance: "supports",
  copyOf: null,
  checkId: null,
  sha256: null,
  located: null,
  ...more,
});

type Case = [what: string, play: (one: ReturnType<typeof story>) => void, begun?: ReturnType<typeof story>];

describe("back to the desk", () => {
  it("goes a verified claim whose located excerpt is missing in two looks ten minutes apart", () => {
    const one = story();
    expect(one.look(0, "exact")).toBe("citation.changed");
    one.verify(5);
    expect(one.look(60, "missing")).toBe("claim.flagged");
    expect(one.claim.status).toBe("verified");
    expect(one.look(65, "missing")).toBeNull();
    expect(one.look(70, "missing")).toBe("claim.reopened");
    expect(one.claim).toMatchObject({
      status: "pending",
      reason: "source-moved",
      since: at(70),
      previousMark: { by: RAMI },
    });
    expect(one.claim.mark).toBeUndefined();
    expect(one.flags).toEqual(["quote-missing"]);
    expect(one.claim.flags[0]!.detail).toContain("“14” is now “41”");
  });

  it.each<Case>([
    [
      "whose excerpt was never located",
      (one) => {
        one.look(0, "missing");
        one.verify(5);
        one.look(20, "missing");
        one.look(60, "missing");
      },
    ],
    [
      "whose reviewer saw that it was missing",
      (one) => {
        one.look(0, "exact");
        one.look(60, "missing");
        one.verify(65);
        one.look(75, "missing");
      },
    ],
    [
      "whose page is gone",
      (one) => {
        one.look(0, "exact");
        one.verify(5);
        one.look(60, "gone");
        one.look(75, "gone");
      },
    ],
    [
      "whose page said nothing in between",
      (one) => {
        one.look(0, "exact");
        one.verify(5);
        one.look(60, "missing");
        one.look(75, "nothing");
      },
    ],
    [
      "whose excerpt came back in between",
      (one) => {
        one.look(0, "exact");
        one.verify(5);
        one.look(60, "missing");
        one.look(65, "exact");
        one.look(70, "missing");
      },
    ],
    [
      "that another source supports",
      (one) => {
        one.look(0, "exact");
        one.verify(5);
        one.look(60, "missing");
        one.look(75, "missing");
      },
      story({}, [other()]),
    ],
    [
      "whose missing excerpt contradicts it",
      (one) => {
        one.look(0, "exact");
        one.verify(5);
        one.look(60, "missing");
        one.look(75, "missing");
      },
      story({}, [], "contradicts"),
    ],
  ])("goes no claim %s", (_, play, one = story()) => {
    play(one);
    expect(one.claim.status).toBe("verified");
  });

  it.each<[what: string, ground: Claim["grounds"][number]]>([
    ["is a copy", other({ copyOf: "00000000-0000-8000-8000-0000000000aa" })],
    ["has lost its own excerpt", other({ state: "missing", checkId: "x" })],
    ["is gone", other({ state: "gone", checkId: "x" })],
    ["is discredited", other({ discredited: true })],
    ["is context alone", other({ stance: "context" })],
  ])("keeps no claim a second source that %s", (_, ground) => {
    const one = story({ id: "00000000-0000-8000-8000-0000000000aa" }, [ground]);
    one.look(0, "exact");
    one.verify(5);
    one.look(60, "missing");
    one.look(75, "missing");
    expect(one.claim.status).toBe("pending");
  });

  it("goes a claim that was marked before anybody had looked, once an earlier look had located the excerpt", () => {
    const one = story();
    one.verify(0);
    one.look(1, "exact");
    one.look(60, "missing");
    one.look(75, "missing");
    expect(one.claim.reason).toBe("source-moved");
  });
});

describe("flags of a source", () => {
  it("tell what a look found, and go when the page says it again; no mark comes back", () => {
    const one = story();
    one.look(0, "exact");
    one.verify(5);
    one.look(60, "missing");
    one.look(75, "missing");
    expect(one.look(120, "exact")).toBe("citation.changed");
    expect(one.flags).toEqual([]);
    expect(one.claim.status).toBe("pending");
  });

  it("are another for an excerpt that never stood there", () => {
    const one = story();
    expect(one.look(0, "missing")).toBe("claim.flagged");
    expect(one.flags).toEqual(["excerpt-not-found"]);
    one.look(60, "exact");
    expect(one.flags).toEqual([]);
    one.look(120, "missing");
    expect(one.flags).toEqual(["quote-missing"]);
  });

  it("give way to one another", () => {
    const one = story();
    one.look(0, "unchanged");
    one.look(60, "changed");
    expect(one.flags).toEqual(["source-changed"]);
    one.look(120, "gone");
    expect(one.flags).toEqual(["source-gone"]);
    one.look(180, "unchanged");
    expect(one.flags).toEqual([]);
  });

  it("that a reviewer has dealt with are not raised again by looks that say the same", () => {
    const one = story();
    one.look(0, "unchanged");
    one.look(60, "changed");
    one.verify(65);
    expect(one.look(120, "changed")).toBeNull();
    expect(one.flags).toEqual([]);
  });

  it("are raised on each claim of a discredited source, once, and go when it is trusted again", () => {
    const one = story();
    one.look(0, "exact");
    one.verify(5);
    expect(one.trust("discredited")).toBe("claim.flagged");
    expect(one.flags).toEqual(["source-discredited"]);
    expect(one.claim.status).toBe("verified");
    one.verify(10);
    expect(one.trust("discredited")).toBeNull();
    expect(one.trust("ok")).toBe("citation.changed");
    expect(one.trust("discredited")).toBe("claim.flagged");
    expect(one.trust("ok")).toBe("citation.changed");
    expect(one.flags).toEqual([]);
  });
});

describe("an outcome", () => {
  it("that comes twice, or after a newer one, changes nothing", () => {
    const one = story();
    one.look(0, "exact", "first");
    expect(one.look(0, "exact", "first")).toBeNull();
    one.look(60, "missing", "second");
    expect(one.look(60, "missing", "second")).toBeNull();
    expect(one.look(30, "exact", "between")).toBeNull();
    expect(one.citation.latest).toMatchObject({ checkId: "second", state: "missing" });
  });

  it("is what the next mark rests on", () => {
    const one = story();
    one.look(0, "exact", "first");
    expect(one.claim.grounds[0]).toMatchObject({ checkId: "first", located: "exact", sha256: "a".repeat(64) });
  });

  it("is not brought to a citation that nobody watches", () => {
    const claim = aClaim(ARTICLE);
    const citation = aCitation(claim, aSource().id, { watch: "off" });
    const look: Look = { id: "x", at: at(0), sha256: null, gone: true };
    const source = aSource({ id: citation.sourceId });
    expect(align({ claim, citations: [citation], source, look, found: () => null, at: at(0) })).toBeNull();
  });
});
