import { describe, expect, it } from "vitest";
import type { Action, Effects, HistoryEvent } from "../../lambdas/core/audit.ts";
import type { Conflict } from "../../lambdas/core/conflict.ts";
import { feedNoticesOf } from "../../lambdas/core/feed.ts";
import { dataOf, noticesOf } from "../../lambdas/core/notice.ts";
import type { Finding } from "../../lambdas/core/source.ts";
import { ANA, aCitation, aClaim, anArticle, RAMI } from "../store/desk.ts";

const AT = "2026-03-02T09:00:00.000Z";
const article = anArticle({ title: "Ferry pier to be rebuilt", externalId: "cms-17" });
const claim = aClaim(article.id);
const mark = {
  status: "verified",
  reason: "as-written",
  by: RAMI,
  at: "2026-03-02T08:00:00.000Z",
  note: "seen",
} as const;
const marked = { ...mark, fourEyes: "kept" as const, basis: [] };

function anEvent(action: Action, put: Effects["put"], more: Partial<HistoryEvent> = {}): HistoryEvent {
  const hash = "0".repeat(64);
  return {
    v: 1,
    articleId: article.id,
    number: 7,
    at: AT,
    actor: RAMI,
    action,
    subject: `claim/${claim.id}`,
    detailHash: hash,
    previousHash: hash,
    hash,
    salt: "aa",
    detail: { put, removed: {} },
    ...more,
  };
}

const conflict: Conflict = {
  id: "00000001-0000-8000-8000-000000000000",
  articleId: article.id,
  kind: "disjoint",
  claims: [{ articleId: article.id, claimId: claim.id }],
  explanation: "two days for one opening",
  state: "open",
  by: "machine",
  note: null,
  settledBy: null,
  at: AT,
  rev: 1,
};
const finding = (state: Finding["state"], checkId: string): Finding => ({
  checkId,
  at: AT,
  sha256: null,
  located: state === "located" ? "exact" : null,
  state,
  since: AT,
});
const source = "00000002-0000-8000-8000-000000000000";
const looked = (latest: Finding, baseline: Finding | null) => aCitation(claim, source, { latest, baseline });
const told = (event: HistoryEvent) => noticesOf(event).map(({ type }) => type);
const machine = { actor: "machine" };

describe("what an event tells", () => {
  const back = { ...claim, status: "pending" as const, previousMark: marked, since: AT };
  const flagged = { ...claim, flags: [{ kind: "source-gone" as const, at: AT, detail: "The page is gone." }] };
  const revision = {
    articleId: article.id,
    number: 2,
    title: article.title,
    sha256: "",
    bytes: 9,
    by: ANA,
    at: AT,
    note: null,
    publicNote: null,
    corrects: [],
  };
  const note = { id: source, articleId: article.id, claimId: null, text: "see page 3", contact: null, by: ANA, at: AT };

  it.each<[string, HistoryEvent, string[]]>([
    ["a new story", anEvent("article.created", { article }), ["article.created"]],
    [
      "a new story at odds with itself",
      anEvent("article.created", { article, claims: [claim], conflicts: [conflict] }),
      ["article.created", "conflict.opened"],
    ],
    ["a change of a story's data", anEvent("article.changed", { article }), []],
    [
      "another wording",
      anEvent("article.revised", { article, revisions: [{ ...revision, kind: "edit" }] }),
      ["article.revised"],
    ],
    [
      "a correction that sends a marked claim back",
      anEvent("article.corrected", {
        article,
        revisions: [{ ...revision, kind: "correction" }],
        claims: [{ ...back, reason: "edited", since: "2026-03-02T08:59:50.000Z" }],
      }),
      ["article.corrected", "claim.reopened"],
    ],
    [
      "a story that is withdrawn",
      anEvent("article.withdrawn", { article, revisions: [{ ...revision, kind: "withdrawal" }] }),
      ["article.corrected"],
    ],
    ["a mark", anEvent("claim.marked", { claims: [{ ...claim, status: "verified", mark: marked }] }), ["claim.marked"]],
    ["a mark that is taken back", anEvent("claim.marked", { claims: [back] }), ["claim.reopened"]],
    [
      "a mark that confirms a conflict",
      anEvent("claim.marked", {
        claims: [{ ...claim, status: "conflicting", mark: { ...marked, status: "conflicting", reason: "unresolved" } }],
        conflicts: [{ ...conflict, state: "confirmed", rev: 2 }],
      }),
      ["claim.marked", "conflict.settled"],
    ],
    [
      "a claim that waits again since long before",
      anEvent("claim.changed", { claims: [{ ...back, since: "2026-03-01T00:00:00.000Z" }] }),
      [],
    ],
    [
      "somebody put on a claim",
      anEvent("claim.assigned", { assignments: [{ claimId: claim.id, user: ANA }] }),
      ["claim.assigned"],
    ],
    ["a note for nobody", anEvent("note.added", { notes: [{ ...note, kind: "note", mentions: [] }] }), []],
    [
      "a note for somebody",
      anEvent("note.added", { notes: [{ ...note, kind: "note", mentions: [ANA] }] }),
      ["note.mentioned"],
    ],
    ["a conflict", anEvent("conflict.opened", { conflicts: [conflict] }), ["conflict.opened"]],
    [
      "the end of a conflict",
      anEvent("conflict.dismissed", { conflicts: [{ ...conflict, state: "dismissed", rev: 2 }] }),
      ["conflict.settled"],
    ],
    [
      "a source that is gone",
      anEvent(
        "claim.flagged",
        { claims: [flagged], citations: [looked(finding("gone", "b"), finding("located", "a"))] },
        machine,
      ),
      ["claim.flagged", "source.health"],
    ],
    [
      "a source that takes a mark with it",
      anEvent(
        "claim.reopened",
        {
          claims: [{ ...back, flags: flagged.flags }],
          citations: [looked(finding("missing", "b"), finding("located", "a"))],
        },
        machine,
      ),
      ["claim.reopened", "source.health"],
    ],
    [
      "a first look that found all well",
      anEvent(
        "citation.changed",
        { claims: [claim], citations: [looked(finding("located", "a"), finding("located", "a"))] },
        machine,
      ),
      [],
    ],
    [
      "a source that says again what it said",
      anEvent(
        "citation.changed",
        { claims: [claim], citations: [looked(finding("located", "c"), finding("located", "a"))] },
        machine,
      ),
      ["source.health"],
    ],
    [
      "a source that is blocked",
      anEvent("source.turned", {}, { subject: `source/${source}`, ...machine }),
      ["source.health"],
    ],
    [
      "a citation that a person changed",
      anEvent("citation.changed", { citations: [looked(finding("gone", "b"), null)] }),
      [],
    ],
    ["settings of the desk", anEvent("desk.changed", {}, { articleId: "DESK", subject: "desk" }), []],
    [
      "a webhook that is switched off",
      anEvent("webhook.disabled", {}, { articleId: "DESK", subject: `webhook/${source}`, ...machine }),
      ["webhook.disabled"],
    ],
  ])("%s", (_, event, types) => {
    expect(told(event)).toEqual(types);
  });

  it("says of a mark which claim, how, and in which event", () => {
    const [notice] = noticesOf(
      anEvent("claim.marked", { claims: [{ ...claim, status: "verified", reason: "as-written" }] }),
    );
    expect(notice).toMatchObject({
      ids: { articleId: article.id, claimId: claim.id, eventNumber: 7 },
      said: { kind: "date", status: "verified", reason: "as-written", exact: "3 March" },
    });
  });

  it("says of a source how it stands by the gravest of what its citations found", () => {
    const put = {
      claims: [claim],
      citations: [looked(finding("changed", "b"), null), looked(finding("gone", "b"), null)],
    };
    const notices = noticesOf(anEvent("citation.changed", put, machine));
    expect(notices).toHaveLength(1);
    expect(notices[0]).toMatchObject({ ids: { sourceId: source }, said: { health: "gone", label: "Harbour office" } });
  });

  it("says of a source the same whichever claim's event tells it, so that it is told once", () => {
    const looks = [claim, aClaim(article.id, 1)].map((one, i) => {
      const citations = [aCitation(one, source, { latest: finding("gone", "b"), baseline: null })];
      return noticesOf(anEvent("citation.changed", { claims: [one], citations }, { ...machine, number: 7 + i }));
    });
    expect(looks[0]![0]!.once).toEqual({ key: `${source} ${AT} gone`, at: AT });
    expect(looks[1]![0]!.once).toEqual(looks[0]![0]!.once);
  });

  it("says of a source that turned the same as a claim that the same look flagged", () => {
    const why = { health: "gone", was: "blocked", label: "Harbour office", checkId: "c", seenAt: AT };
    const subject = `source/${source}`;
    const [turn] = noticesOf(
      anEvent("source.turned", {}, { ...machine, subject, detail: { put: {}, removed: {}, why } }),
    );
    const put = { claims: [claim], citations: [looked({ ...finding("gone", "c"), since: AT }, null)] };
    const [found] = noticesOf(anEvent("citation.changed", put, machine));
    expect(turn).toMatchObject({ ids: { sourceId: source }, said: { health: "gone", was: "blocked" } });
    expect(turn!.once).toEqual(found!.once);
  });

  it("says once of a source that was gone and is found elsewhere that it moved", () => {
    const why = { health: "moved", was: "gone", label: "Harbour office", checkId: "c", seenAt: AT };
    const subject = `source/${source}`;
    const [turn] = noticesOf(
      anEvent("source.turned", {}, { ...machine, subject, detail: { put: {}, removed: {}, why } }),
    );
    const put = { claims: [claim], citations: [looked(finding("located", "c"), finding("located", "a"))] };
    const detail = { put, removed: {}, why: { health: "moved", checkId: "c" } };
    const [found] = noticesOf(anEvent("citation.changed", put, { ...machine, detail }));
    expect(found).toMatchObject({ said: { health: "moved" } });
    expect(found!.once).toEqual(turn!.once);
  });

  it("tells of an event whose detail was erased no more than its outer members say", () => {
    const [notice] = noticesOf(anEvent("claim.marked", {}, { detail: null }));
    expect(JSON.parse(JSON.stringify(notice?.said))).toEqual({});
  });

  it("stands in a feed once: flags of a claim say what the source's own notice would repeat", () => {
    const event = anEvent(
      "claim.flagged",
      { claims: [flagged], citations: [looked(finding("gone", "b"), finding("located", "a"))] },
      machine,
    );
    expect(feedNoticesOf(event).map(({ notice }) => notice.type)).toEqual(["claim.flagged"]);
  });
});

describe("under embargo", () => {
  const now = Date.parse(AT);
  const [notice] = noticesOf(anEvent("claim.marked", { claims: [{ ...claim, status: "verified" }] }));
  const at = (embargoUntil: string | null) =>
    dataOf(notice!, new Map([[article.id, { ...article, embargoUntil }]]), now);

  it("ids alone are said", () => {
    expect(at("2026-03-03T00:00:00+01:00")).toEqual({
      articleId: article.id,
      externalId: "cms-17",
      claimId: claim.id,
      eventNumber: 7,
    });
  });

  it.each([null, "2026-03-02T10:00:00+01:00"])("all is said once it is over (%s)", (until) => {
    expect(at(until)).toMatchObject({ title: "Ferry pier to be rebuilt", exact: "3 March", externalId: "cms-17" });
  });

  it("of any story that takes part in a conflict nothing of it is said", () => {
    const other = anArticle({ embargoUntil: "2026-03-05T00:00:00Z" });
    const joined = { ...conflict, claims: [...conflict.claims, { articleId: other.id, claimId: claim.id }] };
    const [opened] = noticesOf(anEvent("conflict.opened", { conflicts: [joined] }));
    const known = new Map([article, other].map((one) => [one.id, one]));
    expect(dataOf(opened!, known, now)).not.toHaveProperty("explanation");
    expect(dataOf(opened!, known, Date.parse("2026-03-06T00:00:00Z"))).toHaveProperty("explanation");
  });

  it("of a story that isn't known nothing is said", () => {
    expect(Object.keys(dataOf(notice!, new Map(), now))).toEqual(["articleId", "claimId", "eventNumber"]);
  });
});
