import { createHash, randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Attachment, attachmentId } from "../../lambdas/core/attachment.ts";
import { AttachmentInput } from "../../lambdas/core/attachment-input.ts";
import { ANA, RAMI, storeOn } from "./desk.ts";
import { type Engine, startEngine } from "./engine.ts";

let engine: Engine;
beforeAll(async () => {
  engine = await startEngine();
}, 30_000);
afterAll(() => engine.stop());

const DAY = 86_400_000;
const file = (more: Partial<AttachmentInput> = {}): AttachmentInput => ({
  name: "minutes of the council.pdf",
  mediaType: "application/pdf",
  bytes: 4711,
  sha256: createHash("sha256").update(randomUUID()).digest("hex"),
  ...more,
});
async function awaited(more: Partial<Attachment> = {}): Promise<Attachment> {
  const given = file();
  const id = await attachmentId(given);
  return { id, ...given, state: "awaited", by: ANA, at: "2026-03-02T06:00:00.000Z", ...more };
}

describe("the desk's memory of attachments", () => {
  it("awaits a file for a day, and a day longer each time that it is announced", async () => {
    const { store, clock } = storeOn(engine);
    const one = await awaited();
    expect(await store.awaitAttachment(one)).toEqual(one);
    clock.now += DAY - 1000;
    expect(await store.readAttachment(one.id)).toEqual(one);
    await store.awaitAttachment(one);
    clock.now += DAY - 1000;
    expect(await store.readAttachment(one.id)).toEqual(one);
    clock.now += 1000;
    expect(await store.readAttachment(one.id)).toBeNull();
  });

  it("keeps one whose bytes are there for good, whoever announces it again", async () => {
    const { store, clock } = storeOn(engine);
    const one = await awaited();
    const kept = await store.keepAttachment(await store.awaitAttachment(one));
    expect(await store.awaitAttachment({ ...one, by: RAMI })).toEqual(kept);
    clock.now += 400 * DAY;
    expect(await store.readAttachment(one.id)).toEqual({ ...one, state: "kept" });
  });

  it("knows none that nobody announced", async () => {
    expect(await storeOn(engine).store.readAttachment(randomUUID())).toBeNull();
  });
});

describe("the id of an attachment", () => {
  it("is the same for the same file, and another where its bytes, type or name are others", async () => {
    const one = file();
    const others = [
      { ...one },
      file({ ...one, sha256: "0".repeat(64) }),
      file({ ...one, bytes: 4712 }),
      file({ ...one, mediaType: "text/plain" }),
      file({ ...one, name: "minutes.pdf" }),
    ];
    const ids = await Promise.all([one, ...others].map(attachmentId));
    expect(ids[1]).toBe(ids[0]);
    expect(new Set(ids).size).toBe(5);
  });
});

describe("what is announced of a file", () => {
  it.each(["image/png", "text/html; charset=utf-8", "audio/webm;codecs=opus", "multipart/related"])(
    "may be of type %s",
    (mediaType) => expect(AttachmentInput.safeParse(file({ mediaType })).success).toBe(true),
  );
  it.each(["application/octet-stream", "application/zip", "image", "IMAGE/PNG", "image/png;", "image/png\r\nx: y"])(
    "may not be of type %j",
    (mediaType) => expect(AttachmentInput.safeParse(file({ mediaType })).success).toBe(false),
  );
  it.each(["a/b.png", "..\\b.png", "line\nbreak.png", "  ", ""])("may not be named %j", (name) =>
    expect(AttachmentInput.safeParse(file({ name })).success).toBe(false),
  );
  it("may be named in any language", () => {
    expect(AttachmentInput.safeParse(file({ name: "لقطة شاشة ٣.png" })).success).toBe(true);
  });
});
