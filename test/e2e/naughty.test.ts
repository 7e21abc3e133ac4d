import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openDesk, type TestDesk } from "./desk.ts";

/** A public list of strings that break programs; it is no part of this repository, and read where it is there. */
const folder = process.env["CLAIMDESK_SECURITY"] ?? fileURLToPath(new URL("../../../shared/security", import.meta.url));
const file = `${folder}/text/blns.json`;
/** How many of them; the full measure takes all. */
const MOST = Number(process.env["CLAIMDESK_NAUGHTY"] ?? 40);

describe.runIf(existsSync(file))("naughty strings", () => {
  let desk: TestDesk;
  beforeAll(async () => {
    desk = await openDesk();
  });
  afterAll(() => desk.close());

  it(
    "come out byte for byte as they went in, or are refused by name",
    async () => {
      const list = (JSON.parse(readFileSync(file, "utf8")) as string[]).slice(-MOST);
      for (const text of list) {
        const kept = text.trim() !== "" && text.isWellFormed() && !text.includes("\0");
        const body = { title: "A string", text, publisher: "The Desk", publishedAt: "2026-01-05T08:00:00Z" };
        const { status, body: answer } = await desk.call<Record<string, unknown>>("POST", "/articles", {
          role: "contributor",
          body,
        });
        if (!kept) {
          expect([text, status]).toEqual([text, 400]);
          continue;
        }
        expect([text, status]).toEqual([text, 201]);
        const { id } = answer["article"] as { id: string };
        const { body: read } = await desk.call<{ text: string }>("GET", `/articles/${id}`);
        expect(read.text).toBe(text);
      }
    },
    30_000 + MOST * 1000,
  );
});
