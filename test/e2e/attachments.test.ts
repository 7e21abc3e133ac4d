import { createHash, randomBytes, randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import type { ClaimView } from "../../lambdas/core/views.ts";
import { sweepBucket } from "../../local/engines/sweep-objects.ts";
import { openDesk, type TestDesk } from "./desk.ts";

let desk: TestDesk;
beforeAll(async () => {
  desk = await openDesk({ schedulesEveryMs: 2000 });
}, 60_000);
afterAll(() => desk.close());

const sha256 = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");
const fileOf = (bytes: Uint8Array<ArrayBuffer>, more: Record<string, unknown> = {}) => ({
  name: "harbour office.png",
  mediaType: "image/png",
  bytes: bytes.byteLength,
  sha256: sha256(bytes),
  ...more,
});

interface Announced {
  id: string;
  state: string;
  upload: { url: string; headers: Record<string, string>; expiresAt: string };
}
interface Shown {
  id: string;
  state: string;
  sha256: string;
  download?: { url: string; expiresAt: string };
}

const announce = (body: object, options: object = {}) =>
  desk.call<Announced>("POST", "/attachments", { role: "contributor", body, ...options });
const put = ({ upload }: Announced, body: Uint8Array<ArrayBuffer>, headers = upload.headers) =>
  fetch(upload.url, { method: "PUT", headers, body });
const read = async (id: string) => (await desk.call<Shown>("GET", `/attachments/${id}`, { role: "contributor" })).body;
/** A file of the desk, brought to its end. */
async function bring(bytes: Uint8Array<ArrayBuffer>, more: Record<string, unknown> = {}): Promise<string> {
  const { body } = await announce(fileOf(bytes, more));
  expect((await put(body, bytes)).status).toBe(200);
  return body.id;
}

/** A page as a source: a claim of a story cites it. */
async function citedPage() {
  const { article, claims } = await desk.takeIn({ title: `Ferries ${randomUUID()}` });
  const base = `/articles/${article.id}/claims/${claims[0]!.id}/citations`;
  const { body } = await desk.call<{ id: string; sourceId: string; rev: number }>("POST", base, {
    body: { url: `https://post.example.com/${randomUUID()}`, stance: "supports", watch: "hand" },
  });
  return { base, ...body };
}

describe("an attachment", () => {
  it("of 3 MB goes straight to the bucket, counts once its hash is right, and comes out byte for byte as a file", async () => {
    const bytes = randomBytes(3_000_000);
    const { status, body, headers } = await announce(fileOf(bytes));
    expect(status).toBe(201);
    expect(headers.get("location")).toBe(`/api/attachments/${body.id}`);
    expect(new URL(body.upload.url).origin).not.toBe(desk.host.url);
    expect(await read(body.id)).toMatchObject({ state: "awaited" });
    expect((await put(body, bytes)).status).toBe(200);

    const kept = await read(body.id);
    expect(kept).toMatchObject({ id: body.id, state: "kept", sha256: sha256(bytes) });
    expect(kept.download!.url).not.toContain("+");
    const file = await fetch(kept.download!.url);
    expect(file.headers.get("content-disposition")).toBe(
      `attachment; filename="harbour_office.png"; filename*=UTF-8''harbour%20office.png`,
    );
    expect(sha256(new Uint8Array(await file.arrayBuffer()))).toBe(sha256(bytes));
  });

  it("may be larger than the engine of one machine takes at once", async () => {
    const bytes = randomBytes(20_000_000);
    const kept = await read(await bring(bytes, { name: "call.mp3", mediaType: "audio/mpeg" }));
    expect(kept.state).toBe("kept");
    expect(sha256(new Uint8Array(await (await fetch(kept.download!.url)).arrayBuffer()))).toBe(sha256(bytes));
  });

  it("is refused by the bucket where its bytes are others than announced, and never counts", async () => {
    const [said, other] = [randomBytes(4000), randomBytes(4000)];
    const { body } = await announce(fileOf(said));
    const answer = await put(body, other);
    expect([answer.status, await answer.text()]).toEqual([400, expect.stringContaining("<Code>BadDigest</Code>")]);
    const lying = {
      ...body.upload.headers,
      "X-Amz-Checksum-Sha256": createHash("sha256").update(other).digest("base64"),
    };
    expect((await put(body, other, lying)).status).toBe(403);
    expect(await read(body.id)).toMatchObject({ state: "awaited" });
  });

  it("is refused by the bucket where it is longer or of another type than announced", async () => {
    const bytes = randomBytes(4000);
    const { body } = await announce(fileOf(bytes));
    expect((await put(body, randomBytes(4001))).status).toBe(403);
    const html = { ...body.upload.headers, "Content-Type": "text/html" };
    expect((await put(body, bytes, html)).status).toBe(403);
    const tampered = body.upload.url.replace(`uploads/${sha256(bytes)}`, `texts/${sha256(bytes)}`);
    expect((await fetch(tampered, { method: "PUT", headers: body.upload.headers, body: bytes })).status).toBe(403);
    const unsigned = body.upload.url.replace(/\?.*/, "");
    expect((await fetch(unsigned, { method: "PUT", headers: body.upload.headers, body: bytes })).status).toBe(403);
    expect((await fetch(unsigned)).status).toBe(403);
  });

  it.each([
    ["larger than the desk takes", { bytes: 100_000_001 }, 413, "/bytes"],
    ["empty", { bytes: 0 }, 400, "/bytes"],
    ["a program", { mediaType: "application/x-msdownload" }, 400, "/mediaType"],
    ["of no type", { mediaType: "picture" }, 400, "/mediaType"],
    ["named as a path", { name: "../../etc/passwd" }, 400, "/name"],
    ["hashed otherwise", { sha256: "d41d8cd98f00b204e9800998ecf8427e" }, 400, "/sha256"],
  ])("that is %s is refused when it is announced", async (_, wrong, status, pointer) => {
    const answer = await announce(fileOf(randomBytes(10), wrong));
    expect(answer.status).toBe(status);
    expect(answer.body).toMatchObject({ errors: [{ pointer }] });
  });

  it("is the same one for the same file, and its body is kept once under any name", async () => {
    const bytes = randomBytes(5000);
    const id = await bring(bytes);
    await read(id);
    const again = await announce(fileOf(bytes), { user: "somebody-else" });
    expect(again.body).toMatchObject({ id, state: "kept" });
    const renamed = await announce(fileOf(bytes, { name: "the same again.png" }));
    expect(renamed.body.id).not.toBe(id);
    expect(await read(renamed.body.id)).toMatchObject({ state: "kept" });
  });

  it("answers a repeat with the first answer", async () => {
    const key = randomUUID();
    const body = fileOf(randomBytes(100));
    const [first, second] = [await announce(body, { key }), await announce(body, { key })];
    expect(second.body).toEqual(first.body);
  });

  it("may be put from a page of the desk, and not from another's", async () => {
    const { body } = await announce(fileOf(randomBytes(100)));
    const ask = (origin: string) =>
      fetch(body.upload.url, {
        method: "OPTIONS",
        headers: {
          origin,
          "access-control-request-method": "PUT",
          "access-control-request-headers": "content-type,x-amz-checksum-sha256",
        },
      });
    const own = await ask(desk.host.url);
    expect(own.status).toBe(200);
    expect(own.headers.get("access-control-allow-origin")).toBe(desk.host.url);
    expect(own.headers.get("access-control-allow-headers")).toContain("x-amz-checksum-sha256");
    expect((await ask("https://elsewhere.example")).headers.get("access-control-allow-origin")).toBeNull();
  });

  it("that is a page with a script is a file to save on another origin, whatever it calls itself", async () => {
    const html = new TextEncoder().encode("<!doctype html><script>alert(document.domain)</script>");
    const { download } = await read(await bring(html, { name: "post.html", mediaType: "text/html; charset=utf-8" }));
    expect(new URL(download!.url).origin).not.toBe(desk.host.url);
    const answer = await fetch(download!.url);
    expect(answer.headers.get("content-type")).toBe("application/octet-stream");
    expect(answer.headers.get("content-disposition")).toMatch(/^attachment;/);
    const inline = new URL(download!.url);
    inline.searchParams.set("response-content-type", "text/html");
    inline.searchParams.delete("response-content-disposition");
    expect((await fetch(inline)).status).toBe(403);
  });

  it("whose upload never ends is swept from the bucket, and what was looked at stays", async () => {
    const [left, taken] = [randomBytes(3000), randomBytes(3000)];
    const waiting = (await announce(fileOf(left))).body;
    expect((await put(waiting, left)).status).toBe(200);
    const takenId = await bring(taken);
    await read(takenId);
    const bucket = new URL(waiting.upload.url).pathname.split("/")[1]!;
    const forgets = [{ prefix: "uploads/", days: 2 }];
    const sweep = (days: number) =>
      sweepBucket(
        desk.host.engines.queuesAndBuckets,
        { id: bucket, name: bucket, forgets },
        Date.now() + days * 86_400_000,
        new AbortController().signal,
      );
    expect(await sweep(1)).toBe(0);
    expect(await sweep(3)).toBeGreaterThanOrEqual(2);
    expect(await read(waiting.id)).toMatchObject({ state: "awaited" });
    expect((await fetch((await read(takenId)).download!.url)).status).toBe(200);
  });
});

describe("evidence by hand", () => {
  it("carries its attachment: the look names it, and the mark's basis has its hash", async () => {
    const bytes = randomBytes(3000);
    const id = await bring(bytes);
    const { sourceId, base } = await citedPage();
    const { status, body } = await desk.call("POST", `/sources/${sourceId}/snapshots`, {
      role: "contributor",
      body: { method: "screenshot", capturedAt: new Date().toISOString(), attachmentId: id },
    });
    expect(status).toBe(201);
    expect(body).toMatchObject({ attachmentId: id, sha256: sha256(bytes), bytes: 3000 });
    const claim = base.replace("/citations", "");
    // The outcome of a look comes to its claims by the schedule.
    const { rev } = await vi.waitFor(
      async () => {
        const { body: told } = await desk.call<ClaimView>("GET", claim);
        expect(told.citations[0]!.latest?.checkId).toBe(body["id"]);
        return told;
      },
      { timeout: 40_000, interval: 300 },
    );
    const marked = await desk.call<ClaimView>("PUT", `${claim}/status`, {
      role: "editor",
      user: "somebody-else",
      body: { status: "verified" },
      ifMatch: rev,
    });
    expect(marked.body.mark?.basis).toMatchObject([{ checkId: body["id"], sha256: sha256(bytes) }]);
  }, 60_000);

  it("is not taken before its upload has ended, nor where nobody announced it", async () => {
    const { body } = await announce(fileOf(randomBytes(100)));
    const { sourceId, base, id, rev } = await citedPage();
    const look = (attachmentId: string) =>
      desk.call("POST", `/sources/${sourceId}/snapshots`, {
        body: { method: "screenshot", capturedAt: new Date().toISOString(), attachmentId },
      });
    expect((await look(body.id)).status).toBe(409);
    expect(await look(randomUUID())).toMatchObject({ status: 400, body: { errors: [{ pointer: "/attachmentId" }] } });
    const cite = (attachments: string[]) =>
      desk.call("POST", base, { body: { sourceId, stance: "context", attachments } });
    expect((await cite([body.id])).status).toBe(409);
    expect(await cite([randomUUID()])).toMatchObject({
      status: 400,
      body: { errors: [{ pointer: "/attachments/0" }] },
    });
    const patch = { body: { attachments: [randomUUID()] }, ifMatch: rev };
    expect((await desk.call("PATCH", `${base}/${id}`, patch)).status).toBe(400);
  });

  it("stands at the citation, and in the history of its story", async () => {
    const id = await bring(randomBytes(100));
    const { base, sourceId } = await citedPage();
    const { status, body } = await desk.call("POST", base, {
      body: { sourceId, stance: "context", attachments: [id] },
    });
    expect([status, body["attachments"]]).toEqual([201, [id]]);
    const history = await desk.history(base.split("/")[2]!);
    expect(JSON.stringify(history.at(-1))).toContain(id);
  });

  it("says when it was captured and where an archive has it: what cannot be so is refused, field by field", async () => {
    const { sourceId } = await citedPage();
    const look = (more: object) =>
      desk.call("POST", `/sources/${sourceId}/snapshots`, {
        body: { method: "archive", capturedAt: "2026-01-05T10:00:00Z", ...more },
      });
    const refused = (pointer: string) => ({ status: 422, body: { errors: [{ pointer }] } });
    for (const archiveUrl of [
      "javascript:alert(1)",
      "ftp://archive.example.com/x",
      "not a URL",
      "http://127.0.0.1/x",
      "https://me:pw@archive.example.com/",
    ])
      expect(await look({ archiveUrl })).toMatchObject(refused("/archiveUrl"));
    const soon = new Date(Date.now() + 60 * 60_000).toISOString();
    expect(await look({ capturedAt: soon })).toMatchObject(refused("/capturedAt"));
    expect(await look({ capturedAt: "1989-12-31T23:59:59Z" })).toMatchObject(refused("/capturedAt"));
    const archiveUrl = "https://archive.example.com/20260105/https://post.example.com/1";
    const kept = await look({ archiveUrl, capturedAt: new Date(Date.now() + 60_000).toISOString() });
    expect(kept).toMatchObject({ status: 201, body: { archiveUrl, detail: expect.stringContaining(archiveUrl) } });
  });

  it("of a confidential source never enters the desk", async () => {
    const { base } = await citedPage();
    const source = { type: "person", label: "a clerk", confidential: true, knownTo: ["rania"] };
    const cited = await desk.call<{ sourceId: string }>("POST", base, { body: { source, stance: "supports" } });
    expect(cited.status).toBe(201);
    const look = await desk.call("POST", `/sources/${cited.body.sourceId}/snapshots`, {
      body: { method: "copied-text", capturedAt: "2026-01-05T10:00:00Z", text: "The clerk said so." },
    });
    expect(look.status).toBe(409);
  });
});
