import { createHash } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { firstBreak, foldHistory } from "../../lambdas/core/audit.ts";
import type { Sheet } from "../../lambdas/core/sheet.ts";
import type { ClaimView, ConflictView } from "../../lambdas/core/views.ts";
import { HARBOUR, type Intake, openDesk, type TestDesk } from "./desk.ts";

let desk: TestDesk;
let taken: Intake;
beforeAll(async () => {
  desk = await openDesk();
  taken = await desk.takeIn({});
});
afterAll(() => desk.close());

const path = () => `/articles/${taken.article.id}`;
const claimOf = (words: string): ClaimView => taken.claims.find((claim) => claim.anchor.exact === words)!;
const fresh = async (id: string) => (await desk.call<ClaimView>("GET", `${path()}/claims/${id}`)).body;
const mark = async (id: string, body: unknown, role: "reviewer" | "editor" = "reviewer") =>
  desk.call<ClaimView & { type?: string }>("PUT", `${path()}/claims/${id}/status`, {
    role,
    body,
    ifMatch: (await fresh(id)).rev,
  });
const cite = (id: string, body: Record<string, unknown>) =>
  desk.call("POST", `${path()}/claims/${id}/citations`, { role: "contributor", body: { stance: "supports", ...body } });

describe("a story on its way to the sheet", () => {
  it("is read into claims, and two of its dates contradict each other", () => {
    expect(taken.article).toMatchObject({ title: HARBOUR.title, text: HARBOUR.text, revision: 1, state: "published" });
    expect(claimOf("next Monday").value).toMatchObject({ timex: "2026-04-13" });
    expect(claimOf("April 18").value).toMatchObject({ timex: "2026-04-18" });
    const conflict = taken.conflicts.find((one) => one.kind === "disjoint")!;
    const ids = conflict.claims.map((ref) => ref.claimId);
    expect(ids).toContain(claimOf("next Monday").id);
    expect(ids).toContain(claimOf("April 18").id);
    expect(ids).not.toContain(claimOf("November 2025").id);
    expect(conflict.explanation).toMatch(/13 April 2026/);
    expect(conflict.explanation).toMatch(/2026-04-18|18 April 2026/);
    expect(claimOf("April 18").flags.map((flag) => flag.kind)).toContain("conflict");
  });

  it("cannot be verified without a source, nor against a standing conflict", async () => {
    const { id } = claimOf("next Monday");
    expect((await mark(id, { status: "verified" })).body.type).toBe("/problems/no-support");
    const page = await cite(id, { url: "https://port.example/news?utm_source=mail#top", excerpt: "next Monday" });
    expect(page).toMatchObject({ status: 201, body: { url: "https://port.example/news", watch: "machine" } });
    const person = { type: "person", label: "The harbour master", channel: "phone", at: "2026-04-09T09:00:00+01:00" };
    expect(await cite(id, { source: person })).toMatchObject({
      status: 201,
      body: { sourceType: "person", watch: "off" },
    });
    expect((await fresh(id)).support).toEqual({ supporting: 2, independent: 2, contradicting: 0 });
    expect((await mark(id, { status: "verified" })).body.type).toBe("/problems/conflict-open");
  });

  it("is marked by somebody else than who brought it", async () => {
    const { id } = claimOf("November 2025");
    await cite(id, { url: "https://archive.example/port" });
    const own = { role: "editor", user: "ana", body: { status: "verified" }, ifMatch: (await fresh(id)).rev } as const;
    expect((await desk.call("PUT", `${path()}/claims/${id}/status`, own)).body).toMatchObject({
      type: "/problems/four-eyes",
    });
    const contributor = { ...own, role: "contributor" } as const;
    expect((await desk.call("PUT", `${path()}/claims/${id}/status`, contributor)).status).toBe(403);
    expect((await mark(id, { status: "verified" })).body).toMatchObject({
      status: "verified",
      reason: "as-written",
      mark: { fourEyes: "kept", basis: [{ checkId: null }] },
    });
  });

  it("waits in the queue, flagged claims first", async () => {
    const here = (await desk.all<ClaimView>("/queue")).filter((claim) => claim.articleId === taken.article.id);
    expect(here.length).toBe(taken.claims.length - 1);
    const flagged = here.map((claim) => claim.flags.length > 0);
    expect(flagged).toEqual(flagged.toSorted((a, b) => Number(b) - Number(a)));
  });

  it("has no final sheet while something is pending, but a draft", async () => {
    const final = await desk.call<{ blocking: { rule: string }[] }>("POST", `${path()}/sheets`, {
      role: "editor",
      body: { final: true },
    });
    expect(final).toMatchObject({ status: 409, body: { type: "/problems/not-final" } });
    expect(final.body.blocking.map((block) => block.rule)).toContain("pending");
    const draft = await desk.call<Sheet>("POST", `${path()}/sheets`, { role: "editor", body: {} });
    expect(draft).toMatchObject({ status: 201, body: { number: 1, final: false } });
  });

  it("files its disagreement as a finding and everything else as verified", async () => {
    const conflict = taken.conflicts.find((one) => one.kind === "disjoint")!;
    const note = "The harbour master says Monday, the port authority the 18th.";
    const [first, ...others] = conflict.claims.map((ref) => ref.claimId);
    const marked = await mark(first!, {
      status: "conflicting",
      reason: "reported-as-disputed",
      note,
      conflictId: conflict.id,
    });
    expect(marked.body).toMatchObject({ status: "conflicting", flags: [] });
    const { body } = await desk.call<ConflictView>("GET", `${path()}/conflicts/${conflict.id}`);
    expect(body).toMatchObject({ state: "confirmed", rev: 2 });
    for (const id of others)
      expect((await mark(id, { status: "conflicting", reason: "reported-as-disputed", note })).status).toBe(200);
    for (const claim of await desk.claims(taken.article.id)) {
      if (claim.status !== "pending") continue;
      await cite(claim.id, { url: `https://sources.example/${claim.id}` });
      expect(await mark(claim.id, { status: "verified" })).toMatchObject({ status: 200 });
    }
    expect((await desk.call("GET", `${path()}/readiness`)).body).toMatchObject({ ready: true, blocking: [] });
    const final = await desk.call<Sheet>("POST", `${path()}/sheets`, { role: "editor", body: { final: true } });
    expect(final).toMatchObject({ status: 201, body: { number: 2, final: true, counts: { pending: 0 } } });
  });

  it("gives the sheet's bytes with their digest, the same each time, also after a restart", async () => {
    const read = async () => {
      const answer = await desk.call<string>("GET", `${path()}/sheets/2.csv`, { role: "contributor" });
      return { text: answer.body, digest: answer.headers.get("repr-digest") };
    };
    const first = await read();
    expect(first.text.split("\r\n").length).toBe(taken.claims.length + 2);
    const { body: sheet } = await desk.call<Sheet>("GET", `${path()}/sheets/2`);
    // fetch takes the byte order mark off; the hash is of the bytes with it.
    const bytes = Buffer.from(`\uFEFF${first.text.replace(/^\uFEFF/, "")}`);
    const hash = createHash("sha256").update(bytes);
    expect(sheet.forms.csv?.sha256).toBe(hash.copy().digest("hex"));
    expect(first.digest).toBe(`sha-256=:${hash.digest("base64")}:`);
    await desk.restart();
    expect(await read()).toEqual(first);
    expect(await desk.claims(taken.article.id)).toHaveLength(taken.claims.length);
  });

  it("has a history that verifies and tells the state as it stands", async () => {
    const events = await desk.history(taken.article.id);
    expect(await firstBreak(events)).toBeNull();
    const state = foldHistory(events);
    for (const claim of await desk.claims(taken.article.id)) {
      const { citations, support: _support, assignee: _assignee, ...head } = claim;
      expect(state.claims.get(claim.id)).toMatchObject(head);
      expect([...state.citations.values()].filter((one) => one.claimId === claim.id)).toHaveLength(citations.length);
    }
    expect(state.sheets.size).toBe(2);
  });

  it("can be read as it stood before", async () => {
    const [created] = await desk.history(taken.article.id);
    const then = encodeURIComponent(created!.at);
    const { body } = await desk.call<{ items: ClaimView[] }>("GET", `${path()}/claims?asOf=${then}&limit=100`);
    expect(body.items.every((claim) => claim.status === "pending")).toBe(true);
    expect(body.items).toHaveLength(taken.claims.length);
  });

  it("can lose a detail of its history and still verifies", async () => {
    const erased = await desk.call("POST", `${path()}/events/2/erase`, {
      role: "admin",
      body: { ground: "asked for by the person named" },
    });
    expect(erased).toMatchObject({ status: 200, body: { number: 2, detail: null } });
    const events = await desk.history(taken.article.id);
    expect(events[1]).toMatchObject({ detail: null });
    expect(events[1]).not.toHaveProperty("salt");
    expect(events.at(-1)).toMatchObject({ action: "event.erased", subject: "event/2" });
    const again = { role: "admin", body: { ground: "asked twice" } } as const;
    expect((await desk.call("POST", `${path()}/events/2/erase`, again)).body).toMatchObject({
      number: 2,
      detail: null,
    });
    expect(await desk.history(taken.article.id)).toHaveLength(events.length);
    expect(await firstBreak(events)).toBeNull();
  });
});

describe("a story that is edited", () => {
  it("keeps its claims, sends back what changed, and diffs its wordings", async () => {
    const { article, claims } = await desk.takeIn({ externalId: "harbour-2" });
    const text = `Updated.\n${HARBOUR.text.replace("November 2025", "October 2025")}`;
    const body = { text, basedOn: 1, kind: "update", note: "month corrected by the port" };
    const revised = await desk.call("POST", `/articles/${article.id}/revisions`, { role: "contributor", body });
    expect(revised).toMatchObject({ status: 201, body: { article: { revision: 2 } } });
    const now = await desk.claims(article.id);
    const ids = new Set(claims.map((claim) => claim.id));
    expect(now.filter((claim) => ids.has(claim.id))).toHaveLength(claims.length);
    expect(
      now.every(
        (claim) =>
          text.slice(claim.anchor.start, claim.anchor.end) === claim.anchor.exact || claim.anchor.part === "title",
      ),
    ).toBe(true);
    const again = await desk.call("POST", `/articles/${article.id}/revisions`, { role: "contributor", body });
    expect(again).toMatchObject({ status: 409, body: { type: "/problems/stale-revision" } });
    const diff = await desk.call<{ text: { op: string; text: string }[] }>(
      "GET",
      `/articles/${article.id}/revisions/2/diff`,
    );
    const added = diff.body.text.filter((part) => part.op === "added").map((part) => part.text);
    expect(added).toContain("October");
  });

  it("is known by its id in the newsroom's own system", async () => {
    const again = await desk.call("POST", "/articles", {
      role: "contributor",
      body: { ...HARBOUR, externalId: "harbour-2" },
    });
    expect(again).toMatchObject({ status: 409, body: { type: "/problems/known-article" } });
    const { body } = await desk.call<{ items: { id: string }[] }>("GET", "/articles?externalId=harbour-2");
    expect(body.items.map((article) => article.id)).toEqual([again.body["articleId"]]);
  });

  it("works its dates out again under another day of publication", async () => {
    const { article } = await desk.takeIn({});
    const patched = await desk.call("PATCH", `/articles/${article.id}`, {
      role: "contributor",
      body: { publishedAt: "2026-04-16T10:15:00+01:00" },
      ifMatch: article.rev,
    });
    expect(patched.status).toBe(200);
    const monday = (await desk.claims(article.id)).find((claim) => claim.anchor.exact === "next Monday");
    expect(monday?.value).toMatchObject({ timex: "2026-04-20" });
  });

  it("shows who has marked the same before, and nothing of its own story", async () => {
    const first = await desk.takeIn({ title: "First" });
    const again = await desk.takeIn({ title: "Second" });
    const claim = (taken: Intake) => taken.claims.find((one) => one.anchor.exact === "November 2025")!;
    const at = (taken: Intake) => `/articles/${taken.article.id}/claims/${claim(taken).id}`;
    await desk.call("POST", `${at(first)}/citations`, { body: { url: "https://a.example/", stance: "supports" } });
    expect((await desk.call("PUT", `${at(first)}/status`, { body: { status: "verified" }, ifMatch: 2 })).status).toBe(
      200,
    );
    const { body } = await desk.call<{ items: Record<string, unknown>[] }>("GET", `${at(again)}/precedents`);
    expect(body.items).toContainEqual(
      expect.objectContaining({
        articleId: first.article.id,
        exact: "November 2025",
        mark: expect.objectContaining({ status: "verified" }),
      }),
    );
    expect(body.items.every((one) => one["articleId"] !== again.article.id)).toBe(true);
  });

  it("flags a claim whose source says another day, until that citation is gone", async () => {
    const taken = await desk.takeIn({});
    const { id } = taken.claims.find((claim) => claim.anchor.exact === "April 18")!;
    const at = `/articles/${taken.article.id}/claims/${id}`;
    const flags = async () =>
      (await desk.call<ClaimView>("GET", at)).body.flags.filter((flag) => flag.kind === "contradicted");
    const citing = (excerpt: string) =>
      desk.call<{ id: string }>("POST", `${at}/citations`, {
        body: { url: "https://a.example/port", stance: "supports", excerpt },
      });
    await citing("The port of Nador reopens on 18 April.");
    expect(await flags()).toEqual([]);
    const { body } = await citing("The port of Nador will reopen on 25 April.");
    expect(await flags()).toMatchObject([{ ref: body.id, detail: expect.stringContaining("Saturday 25 April 2026") }]);
    await desk.call("DELETE", `${at}/citations/${body.id}`, { ifMatch: 3 });
    expect(await flags()).toEqual([]);
  });

  it("stays in the queue while an editor's override is all that stands behind its mark", async () => {
    const taken = await desk.takeIn({});
    const { id } = taken.claims.find((claim) => claim.anchor.exact === "November 2025")!;
    const at = `/articles/${taken.article.id}/claims/${id}`;
    await desk.call("POST", `${at}/citations`, {
      role: "editor",
      body: { url: "https://a.example/", stance: "supports" },
    });
    const override = { rule: "four-eyes", reason: "alone on the night desk" };
    const own = { role: "editor", user: "ana", body: { status: "verified", override }, ifMatch: 2 } as const;
    expect((await desk.call("PUT", `${at}/status`, own)).body).toMatchObject({
      mark: { fourEyes: "waived", override },
    });
    const waits = async () => (await desk.all<ClaimView>("/queue")).some((claim) => claim.id === id);
    expect(await waits()).toBe(true);
    expect((await desk.call("PUT", `${at}/status`, { body: { status: "verified" }, ifMatch: 3 })).status).toBe(200);
    expect(await waits()).toBe(false);
  });
});
