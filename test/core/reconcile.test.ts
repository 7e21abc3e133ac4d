import { describe, expect, it } from "vitest";
import type { Claim } from "../../lambdas/core/claim.ts";
import type { Conflict } from "../../lambdas/core/conflict.ts";
import type { Story } from "../../lambdas/core/extract/types.ts";
import type { Mark } from "../../lambdas/core/mark.ts";
import { reconcile } from "../../lambdas/core/reconcile.ts";

const ARTICLE = "0f0f0f0f-0000-8000-8000-000000000001";
const ANA = `u:${"1".repeat(32)}`;
const RAMI = `u:${"2".repeat(32)}`;

const FIRST = [
  "MARSEILLE - The new tram line will open on Saturday, 14 March, the mayor's office said.",
  "Work began in September 2023.",
  "“We are ready for passengers,” said Claire Fontaine, director of the transit authority.",
].join("\n");

const story = (text = FIRST, changes: Partial<Story> = {}): Story => ({
  text,
  title: "Tram line opens in March",
  publishedAt: "2026-03-02T09:00:00+01:00",
  timezone: "Europe/Paris",
  language: "en",
  ...changes,
});
const setting = (revision: number, by = ANA) => ({
  articleId: ARTICLE,
  revision,
  at: `2026-03-0${revision}T10:00:00.000Z`,
  by,
});
const mark: Mark = {
  status: "verified",
  reason: "as-written",
  by: RAMI,
  at: "2026-03-02T12:00:00.000Z",
  note: null,
  fourEyes: "kept",
  basis: [],
};
const verified = (claim: Claim): Claim => ({
  ...claim,
  status: "verified",
  reason: "as-written",
  mark,
  rev: claim.rev + 1,
});

/** Reads the first wording, with every claim verified. */
async function desk(): Promise<{ claims: Claim[]; conflicts: Conflict[] }> {
  const read = await reconcile({ claims: [], conflicts: [] }, story(), setting(1));
  return { claims: read.claims.map(verified), conflicts: read.conflicts };
}
const said = (claims: readonly Claim[], words: string) =>
  claims.find((claim) => claim.anchor.exact.includes(words) && claim.kind === "date");

describe("a story that is read for the first time", () => {
  it("gives claims with anchors into it, in the order of the story, all pending", async () => {
    const { claims } = await reconcile({ claims: [], conflicts: [] }, story(), setting(1));
    expect(claims.map((claim) => claim.id)).toEqual(claims.map((claim) => claim.id).toSorted());
    for (const { anchor, status, rev } of claims) {
      const text = anchor.part === "title" ? story().title! : FIRST;
      expect(text.slice(anchor.start, anchor.end)).toBe(anchor.exact);
      expect([status, rev]).toEqual(["pending", 1]);
    }
    expect(said(claims, "14 March")?.value).toMatchObject({ timex: "2026-03-14", weekday: { said: 6, matches: true } });
  });
  it("gives the same ids each time, so that an intake can be resumed", async () => {
    const [a, b] = await Promise.all([1, 2].map(() => reconcile({ claims: [], conflicts: [] }, story(), setting(1))));
    expect(a).toEqual(b);
  });
});

describe("a story that is read again", () => {
  it("changes nothing where nothing changed", async () => {
    const before = await desk();
    expect(await reconcile(before, story(), setting(1))).toMatchObject({ claims: [], conflicts: [] });
  });

  it("keeps identity and mark of claims that only moved", async () => {
    const before = await desk();
    const text = `Updated at noon.\n${FIRST}`;
    const { claims } = await reconcile(before, story(text), setting(2));
    const old = said(before.claims, "14 March")!;
    const now = claims.find((claim) => claim.id === old.id)!;
    expect(now).toMatchObject({ status: "verified", mark, rev: old.rev + 1, cut: false });
    expect(now.anchor).toMatchObject({ revision: 2, start: old.anchor.start + 17, exact: old.anchor.exact });
  });

  it("sends a claim whose day changed back to the desk, with its old mark beside it", async () => {
    const before = await desk();
    const old = said(before.claims, "14 March")!;
    const { claims } = await reconcile(
      before,
      story(FIRST.replace("Saturday, 14 March", "Saturday, 21 March")),
      setting(2, RAMI),
    );
    const now = claims.find((claim) => claim.id === old.id);
    expect(now).toMatchObject({ status: "pending", reason: "edited", previousMark: mark });
    expect(now?.mark).toBeUndefined();
    expect(now?.value).toMatchObject({ timex: "2026-03-21" });
  });

  it("leaves a claim verified that now reads as its correction says", async () => {
    const before = await desk();
    const old = said(before.claims, "September 2023")!;
    const claims = before.claims.map((claim) =>
      claim.id === old.id
        ? {
            ...claim,
            reason: "with-correction" as const,
            mark: { ...mark, reason: "with-correction" as const, correction: { text: "October 2023" } },
          }
        : claim,
    );
    const read = await reconcile(
      { ...before, claims },
      story(FIRST.replace("September 2023", "October 2023")),
      setting(2),
    );
    const now = read.claims.find((claim) => claim.id === old.id);
    expect(now).toMatchObject({ status: "verified", reason: "with-correction" });
    expect(now?.anchor.exact).toBe("October 2023");
  });

  it("cuts a claim whose passage is gone, and brings it back with its mark when the passage comes back", async () => {
    const before = await desk();
    const old = said(before.claims, "September 2023")!;
    const shorter = FIRST.replace("Work began in September 2023.\n", "");
    const gone = await reconcile(before, story(shorter), setting(2));
    const cut = gone.claims.find((claim) => claim.id === old.id)!;
    expect(cut).toMatchObject({ cut: true, status: "verified" });
    const desk2 = before.claims.map((claim) => gone.claims.find((one) => one.id === claim.id) ?? claim);
    const back = await reconcile({ ...before, claims: desk2 }, story(), setting(3));
    expect(back.claims.find((claim) => claim.id === old.id)).toMatchObject({ cut: false, status: "verified", mark });
  });

  it("gives a passage that stood twice and stands once to the likelier of its two claims", async () => {
    const twice = [
      "Delegates left the hall on foot. The session begins on 4 May 2026. Nobody spoke to reporters.",
      "Across the river a crowd had gathered. The session begins on 4 May 2026. The police kept away.",
    ];
    const first = await reconcile({ claims: [], conflicts: [] }, story(twice.join("\n")), setting(1));
    const dates = first.claims.filter((claim) => claim.kind === "date" && claim.anchor.part === "text");
    expect(dates).toHaveLength(2);
    for (const [i, gone] of [
      [1, 0],
      [0, 1],
    ] as const) {
      const read = await reconcile({ claims: first.claims.map(verified), conflicts: [] }, story(twice[i]), setting(2));
      const now = (n: 0 | 1) => read.standing.find((claim) => claim.id === dates[n]!.id);
      expect([now(i)?.cut, now(gone)?.cut]).toEqual([false, true]);
      expect(now(i)?.status).toBe("verified");
      expect(read.standing).toHaveLength(first.claims.length);
      // The one that was cut does not come back to the other's passage.
      const again = await reconcile({ claims: read.standing, conflicts: read.conflicts }, story(twice[i]), setting(3));
      expect(again.standing.find((claim) => claim.id === dates[gone]!.id)?.cut).toBe(true);
      const back = await reconcile({ claims: again.standing, conflicts: [] }, story(twice.join("\n")), setting(4));
      expect(back.standing.filter((claim) => claim.cut)).toEqual([]);
      expect(back.standing).toHaveLength(first.claims.length);
    }
  });
  it("keeps two claims of a kind that people have made of one passage", async () => {
    const { claims, conflicts } = await desk();
    const one = said(claims, "14 March")!;
    const other: Claim = {
      ...one,
      id: "0f0f0f0f-0000-8000-8000-0000000000aa",
      author: { by: "person", actor: ANA },
      setBy: ANA,
    };
    const read = await reconcile({ claims: [...claims, other], conflicts }, story(`Note.\n${FIRST}`), setting(2));
    const both = read.standing.filter((claim) => claim.id === one.id || claim.id === other.id);
    expect(both.map((claim) => claim.cut)).toEqual([false, false]);
  });
  it("adds what is new", async () => {
    const before = await desk();
    const { claims } = await reconcile(before, story(`${FIRST}\nA night service follows on 1 May 2026.`), setting(2));
    const fresh = claims.filter((claim) => claim.rev === 1);
    expect(fresh.map((claim) => claim.anchor.exact)).toContain("1 May 2026");
    expect(fresh.every((claim) => claim.status === "pending")).toBe(true);
  });

  it("keeps a value that a person has set", async () => {
    const before = await desk();
    const old = said(before.claims, "14 March")!;
    const value = { ...(old.value as Extract<Claim["value"], { timex: string }>), timex: "2026-03-15" };
    const claims = before.claims.map((claim) => (claim.id === old.id ? { ...claim, value, setBy: RAMI } : claim));
    const read = await reconcile(
      { ...before, claims },
      story(FIRST, { publishedAt: "2027-03-02T09:00:00+01:00" }),
      setting(1),
    );
    const now = read.claims.find((claim) => claim.id === old.id) ?? claims.find((claim) => claim.id === old.id);
    expect(now?.value).toMatchObject({ timex: "2026-03-15" });
  });

  it("works relative days out again under a new time of publication", async () => {
    const text = "The ferry sails again on Thursday, the port said.";
    const before = await reconcile({ claims: [], conflicts: [] }, story(text), setting(1));
    const marked = { ...before, claims: before.claims.map(verified) };
    const { claims } = await reconcile(marked, story(text, { publishedAt: "2026-03-16T09:00:00+01:00" }), setting(1));
    expect(said(claims, "Thursday")).toMatchObject({ status: "pending", reason: "edited", previousMark: mark });
  });
});
