import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Article } from "../../lambdas/core/article.ts";
import type { Claim, Ground } from "../../lambdas/core/claim.ts";
import type { Conflict } from "../../lambdas/core/conflict.ts";
import { defaultDesk } from "../../lambdas/core/desk.ts";
import { chosenReason, type Mark, markStatuses, mayMove, reasonsOf } from "../../lambdas/core/mark.ts";
import { decideMark, type MarkingCase } from "../../lambdas/core/marking.ts";
import type { Caller } from "../../lambdas/core/permissions.ts";
import { isRefusal } from "../../lambdas/core/problem.ts";
import { blocksOf } from "../../lambdas/core/readiness.ts";
import type { StatusInput } from "../../lambdas/core/requests.ts";
import { decideSettling } from "../../lambdas/core/settling.ts";

const AT = "2026-03-01T10:00:00.000Z";
const actor = (n: number) => `u:${String(n).padStart(32, "0")}`;
const [ANA, RAMI, LEILA, OMAR] = [actor(1), actor(2), actor(3), actor(4)];
const id = (n: number) => `00000000-0000-8000-8000-${String(n).padStart(12, "0")}`;

const article: Article = {
  id: id(1),
  title: "A bridge",
  publisher: "The Desk",
  publishedAt: "2026-02-27T08:00:00+01:00",
  plannedAt: null,
  timezone: "Europe/Paris",
  language: "en",
  url: null,
  externalId: null,
  authors: [OMAR],
  submitter: ANA,
  state: "published",
  dueAt: null,
  embargoUntil: null,
  revision: 1,
  sha256: "0".repeat(64),
  createdAt: AT,
  updatedAt: AT,
  rev: 1,
};

const claim = (changes: Partial<Claim> = {}): Claim => ({
  id: id(2),
  articleId: article.id,
  kind: "statement",
  anchor: { revision: 1, part: "text", start: 0, end: 8, unit: "utf-16", exact: "A bridge", prefix: "", suffix: "" },
  cut: false,
  value: null,
  status: "pending",
  reason: "unchecked",
  flags: [],
  author: { by: "machine" },
  wordingBy: ANA,
  grounds: [],
  conflicts: [],
  sameAs: [],
  since: AT,
  rev: 3,
  ...changes,
});

const ground = (n: number, stance: Ground["stance"], copyOf: string | null = null): Ground => ({
  citationId: id(100 + n),
  sourceId: id(200 + n),
  stance,
  copyOf,
  checkId: null,
  sha256: null,
  located: null,
});

const caller = (who = RAMI, role: Caller["role"] = "reviewer"): Caller => ({
  actor: who,
  identity: `https://issuer.example|${who}`,
  name: who,
  role,
  client: false,
});

const conflict = (state: Conflict["state"] = "open"): Conflict => ({
  id: id(9),
  articleId: article.id,
  kind: "disjoint",
  claims: [
    { articleId: article.id, claimId: id(2) },
    { articleId: article.id, claimId: id(3) },
  ],
  explanation: "Two days for one opening.",
  state,
  by: "machine",
  note: null,
  settledBy: null,
  at: AT,
  rev: 1,
});

const decide = (input: StatusInput, given: Partial<MarkingCase> = {}) =>
  decideMark(
    {
      article,
      claim: claim({ grounds: [ground(1, "supports")] }),
      desk: defaultDesk,
      caller: caller(),
      at: AT,
      ...given,
    },
    input,
  );
const refusedAs = (answer: ReturnType<typeof decide>) => (isRefusal(answer) ? answer.refused : "marked");

describe("a mark's transitions", () => {
  it.each([
    ["pending", "verified", true],
    ["pending", "conflicting", true],
    ["pending", "pending", true],
    ["verified", "pending", true],
    ["conflicting", "pending", true],
    ["verified", "conflicting", false],
    ["conflicting", "verified", false],
    ["verified", "verified", false],
    ["conflicting", "conflicting", false],
  ] as const)("%s → %s: %s", (from, to, allowed) => {
    expect(mayMove(from, to)).toBe(allowed);
  });

  it("never reach a status that the table forbids, whatever is asked in whatever order", () => {
    const input = fc.record({
      status: fc.constantFrom(...markStatuses),
      note: fc.constant("because"),
      reason: fc.option(fc.constantFrom(...Object.values(reasonsOf).flat()), { nil: undefined }),
    });
    fc.assert(
      fc.property(fc.array(input, { maxLength: 12 }), (inputs) => {
        let now = claim({ grounds: [ground(1, "supports"), ground(2, "contradicts")] });
        let decided: Mark | undefined;
        for (const { reason, ...rest } of inputs) {
          const answer = decide(reason === undefined ? rest : { ...rest, reason }, { claim: now });
          if (isRefusal(answer)) continue;
          expect(mayMove(now.status, answer.claim.status)).toBe(true);
          expect(answer.claim.rev).toBe(now.rev + 1);
          expect((reasonsOf[answer.claim.status] as readonly string[]).includes(answer.claim.reason)).toBe(true);
          expect(answer.claim.previousMark).toEqual(now.mark?.status === "pending" ? (decided ?? now.mark) : now.mark);
          if (answer.claim.mark!.status !== "pending") decided = answer.claim.mark;
          now = answer.claim;
        }
      }),
    );
  });
});

describe("a claim that goes back to the desk", () => {
  const marked = (input: StatusInput, from: Claim): Claim => {
    const answer = decide(input, { claim: from });
    if (isRefusal(answer)) throw new Error(answer.detail);
    return answer.claim;
  };

  it("keeps the last mark that decided something, however often it is said to wait", () => {
    const verified = marked(
      { status: "verified", note: "the minutes say so" },
      claim({ grounds: [ground(1, "supports")] }),
    );
    const waits = marked({ status: "pending", reason: "awaiting-reply" }, verified);
    const waitsOn = marked({ status: "pending", reason: "unconfirmed", note: "no reply yet" }, waits);
    expect(waits.previousMark).toEqual(verified.mark);
    expect(waitsOn).toMatchObject({ mark: { reason: "unconfirmed" }, previousMark: { note: "the minutes say so" } });
    expect(marked({ status: "verified" }, waitsOn).previousMark).toEqual(verified.mark);
  });

  it("keeps that mark too where the machine took it back and a person says that it waits", () => {
    const { mark, ...taken } = marked({ status: "verified" }, claim({ grounds: [ground(1, "supports")] }));
    const back: Claim = { ...taken, status: "pending", reason: "source-moved", previousMark: mark! };
    const waits = marked({ status: "pending", reason: "awaiting-reply" }, back);
    expect(waits.previousMark).toEqual(mark);
    expect(marked({ status: "pending", reason: "unconfirmed" }, waits).previousMark).toEqual(mark);
  });

  it("shows the wait before it where nothing was ever decided", () => {
    const waits = marked({ status: "pending", reason: "awaiting-reply", note: "asked at noon" }, claim());
    expect(marked({ status: "pending", reason: "unconfirmed" }, waits).previousMark).toEqual(waits.mark);
  });
});

describe("a mark's reason", () => {
  it("is the status's first where nobody says", () => {
    expect(chosenReason("pending", undefined, "date")).toBe("unchecked");
    expect(chosenReason("verified", undefined, "date")).toBe("as-written");
    expect(chosenReason("conflicting", undefined, "quote")).toBe("unresolved");
  });
  it("says of a quote that it was said, not that it is so", () => {
    expect(chosenReason("verified", undefined, "quote")).toBe("attribution-only");
  });
  it.each(["edited", "source-moved"] as const)("%s is the machine's to give", (reason) => {
    expect(chosenReason("pending", reason, "date")).toBeNull();
  });
  it("belongs to its status", () => {
    expect(refusedAs(decide({ status: "verified", reason: "refuted" }))).toBe("invalid");
  });
});

describe("the evidence", () => {
  it("must support what is verified", () => {
    expect(refusedAs(decide({ status: "verified" }, { claim: claim({ grounds: [ground(1, "context")] }) }))).toBe(
      "no-support",
    );
    expect(refusedAs(decide({ status: "verified" }))).toBe("marked");
  });
  it.each(["open", "confirmed"] as const)("may not be contradicted by a conflict that is %s", (state) => {
    const held = claim({ grounds: [ground(1, "supports")], conflicts: [{ id: id(9), state }] });
    expect(refusedAs(decide({ status: "verified" }, { claim: held }))).toBe("conflict-open");
  });
  it.each(["dismissed", "resolved"] as const)("stands again once the conflict is %s", (state) => {
    const held = claim({ grounds: [ground(1, "supports")], conflicts: [{ id: id(9), state }] });
    expect(refusedAs(decide({ status: "verified" }, { claim: held }))).toBe("marked");
  });
  it("must contradict what is marked conflicting, and the reviewer says what", () => {
    const against = claim({ grounds: [ground(1, "contradicts")] });
    expect(refusedAs(decide({ status: "conflicting", note: "no" }))).toBe("no-conflict");
    expect(refusedAs(decide({ status: "conflicting" }, { claim: against }))).toBe("invalid");
    expect(refusedAs(decide({ status: "conflicting", note: "the port says otherwise" }, { claim: against }))).toBe(
      "marked",
    );
  });
  it("is kept with the mark as its basis", () => {
    const answer = decide({ status: "verified" });
    expect(isRefusal(answer) ? [] : answer.claim.mark?.basis.map((b) => b.citationId)).toEqual([id(101)]);
  });
});

describe("a mark that names an open conflict", () => {
  const flagged = claim({
    conflicts: [{ id: id(9), state: "open" }],
    flags: [{ kind: "conflict", at: AT, detail: "Two days.", ref: id(9) }],
  });
  const other = claim({ ...flagged, id: id(3) });
  const input: StatusInput = { status: "conflicting", note: "two officials, two days", conflictId: id(9) };

  it("confirms it, and both claims learn that", () => {
    const answer = decide(input, { claim: flagged, conflict: { conflict: conflict(), others: [flagged, other] } });
    if (isRefusal(answer)) throw new Error(answer.detail);
    expect(answer.conflict?.state).toBe("confirmed");
    expect(answer.claim.conflicts).toEqual([{ id: id(9), state: "confirmed" }]);
    expect(answer.claim.flags).toEqual([]);
    expect(answer.others.map((o) => [o.id, o.conflicts[0]?.state, o.flags.length, o.rev])).toEqual([
      [id(3), "confirmed", 0, 4],
    ]);
  });
  it("is refused where the conflict is another claim's", () => {
    const elsewhere = { ...conflict(), claims: [{ articleId: article.id, claimId: id(3) }] };
    expect(refusedAs(decide(input, { claim: flagged, conflict: { conflict: elsewhere, others: [] } }))).toBe("invalid");
  });
});

describe("four eyes", () => {
  const supported = (changes: Partial<Claim> = {}) => claim({ grounds: [ground(1, "supports")], ...changes });
  it.each([
    ["submitted the story", ANA, supported()],
    ["is an author of the story", OMAR, supported()],
    ["wrote the claim", RAMI, supported({ author: { by: "person", actor: RAMI } })],
    ["last set its value", RAMI, supported({ setBy: RAMI })],
    ["submitted the wording", RAMI, supported({ wordingBy: RAMI })],
  ])("refuse whoever %s", (_what, who, held) => {
    expect(refusedAs(decide({ status: "verified" }, { caller: caller(who, "admin"), claim: held }))).toBe("four-eyes");
  });
  it("let everybody take a mark back", () => {
    const marked = supported({ status: "verified", reason: "as-written" });
    expect(refusedAs(decide({ status: "pending" }, { caller: caller(ANA), claim: marked }))).toBe("marked");
  });
  it("are waived by an editor's word, which the mark carries and a second person can replace", () => {
    const override = { rule: "four-eyes" as const, reason: "alone on the night desk" };
    expect(refusedAs(decide({ status: "verified", override }, { caller: caller(ANA, "reviewer") }))).toBe("four-eyes");
    const answer = decide({ status: "verified", override }, { caller: caller(ANA, "editor") });
    if (isRefusal(answer)) throw new Error(answer.detail);
    expect(answer.claim.mark).toMatchObject({ fourEyes: "waived", override });
    const again = decide({ status: "verified" }, { caller: caller(LEILA), claim: answer.claim });
    expect(isRefusal(again) ? again : again.claim.mark?.fourEyes).toBe("kept");
  });
  it("are off on a one-person desk, and every mark says so", () => {
    const answer = decide({ status: "verified" }, { caller: caller(ANA), desk: { ...defaultDesk, fourEyes: "off" } });
    expect(isRefusal(answer) ? answer : answer.claim.mark?.fourEyes).toBe("waived");
  });
});

describe("settling a conflict", () => {
  const held = [
    claim({
      conflicts: [{ id: id(9), state: "open" }],
      flags: [{ kind: "conflict", at: AT, detail: "x", ref: id(9) }],
    }),
  ];
  const settle = (
    state: "confirmed" | "dismissed" | "resolved",
    from: Conflict["state"] = "open",
    who = RAMI,
    standing?: string,
  ) =>
    decideSettling(
      {
        conflict: conflict(from),
        claims: held.map((one) => ({ article, claim: one })),
        desk: defaultDesk,
        caller: caller(who),
      },
      { state, note: "asked both", ...(standing ? { standing } : {}) },
    );
  it("names the claim that stands and changes no mark", () => {
    const answer = settle("resolved", "open", RAMI, id(2));
    if (isRefusal(answer)) throw new Error(answer.detail);
    expect(answer.conflict).toMatchObject({ state: "resolved", standing: id(2), settledBy: RAMI });
    expect(answer.claims[0]).toMatchObject({
      status: "pending",
      flags: [],
      conflicts: [{ id: id(9), state: "resolved" }],
    });
  });
  it("is for somebody without a stake, but anybody may confirm", () => {
    expect(isRefusal(settle("dismissed", "open", ANA))).toBe(true);
    expect(isRefusal(settle("confirmed", "open", ANA))).toBe(false);
  });
  it.each(["dismissed", "resolved"] as const)("is final once it is %s", (from) => {
    expect(isRefusal(settle("resolved", from))).toBe(true);
  });
  it("lets only a resolution name a standing claim, and only one of its own", () => {
    expect(isRefusal(settle("dismissed", "open", RAMI, id(2)))).toBe(true);
    expect(isRefusal(settle("resolved", "open", RAMI, id(77)))).toBe(true);
  });
});

describe("a final sheet", () => {
  const rules = (changes: Partial<Claim>) => blocksOf([claim(changes)], defaultDesk).map((block) => block.rule);
  const verified: Partial<Claim> = { status: "verified", reason: "as-written", grounds: [ground(1, "supports")] };
  it("waits for pending and unresolved claims", () => {
    expect(rules({})).toEqual(["pending"]);
    expect(rules({ status: "conflicting", reason: "unresolved" })).toEqual(["unresolved"]);
  });
  it("files findings: disputed and refuted claims, whatever their conflict", () => {
    for (const reason of ["reported-as-disputed", "refuted"] as const)
      expect(rules({ status: "conflicting", reason, conflicts: [{ id: id(9), state: "confirmed" }] })).toEqual([]);
  });
  it("waits for a correction to be applied, and no longer than that", () => {
    const mark: Mark = {
      status: "verified",
      reason: "with-correction",
      by: RAMI,
      at: AT,
      note: null,
      fourEyes: "kept",
      basis: [],
    };
    const corrected: Partial<Claim> = { ...verified, reason: "with-correction" };
    expect(rules({ ...corrected, mark: { ...mark, correction: { text: "A tunnel" } } })).toEqual([
      "unapplied-correction",
    ]);
    expect(rules({ ...corrected, mark: { ...mark, correction: { text: "A bridge" } } })).toEqual([]);
  });
  it("waits for flags that nobody has looked at and for standing conflicts", () => {
    expect(rules({ ...verified, flags: [{ kind: "source-gone", at: AT, detail: "x" }] })).toEqual(["flagged"]);
    expect(rules({ ...verified, conflicts: [{ id: id(9), state: "confirmed" }] })).toEqual(["conflict-open"]);
  });
  it("counts copies of one source once", () => {
    const copies = [ground(1, "supports", id(300)), ground(2, "supports", id(300))];
    const desk = { minIndependent: 2 };
    expect(blocksOf([claim({ ...verified, grounds: copies })], desk).map((b) => b.rule)).toEqual(["min-independent"]);
    expect(blocksOf([claim({ ...verified, grounds: [...copies, ground(3, "supports")] })], desk)).toEqual([]);
  });
  it("does not wait for what was cut from the story", () => {
    expect(rules({ cut: true })).toEqual([]);
  });
});
