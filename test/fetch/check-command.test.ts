import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { answer, page, redirect, type Site, siteOf } from "./site.ts";

let site: Site;
let directory: string;
beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), "claimdesk-check-"));
  site = await siteOf({
    "/story": page("<title>Bridge</title><p>The council voted for the bridge at noon.</p>"),
    "/old": redirect("/story", "301 Moved Permanently"),
    "/walled": page("<p>At noon the council voted for the bridge.</p><p>Subscribe to continue reading.</p>"),
    "/arabic": page(
      "<html dir=rtl><title>إعلان</title><p>يعاد فتح الجسر يوم 18 أبريل بعد إصلاح 14 دعامة، قال مهندس البلدية.</p></html>",
    ),
    "/lost": answer("404 Not Found", {}, "no"),
    "/out": redirect("http://10.0.0.1/"),
  });
});
afterAll(async () => {
  await site.close();
  rmSync(directory, { recursive: true });
});

function claimdesk(...args: string[]): Promise<{ code: number | null; out: string; err: string }> {
  const root = join(import.meta.dirname, "../..");
  const guard = join(root, "test/guard/loopback-only.cjs");
  const child = spawn(process.execPath, ["-r", guard, join(root, "bin/claimdesk.ts"), "check", ...args]);
  let out = "";
  let err = "";
  child.stdout.on("data", (data) => {
    out += data;
  });
  child.stderr.on("data", (data) => {
    err += data;
  });
  return new Promise((resolve) => child.once("close", (code) => resolve({ code, out, err })));
}

describe("claimdesk check", () => {
  const allow = () => ["--allow", `127.0.0.1:${site.port}`];
  const asJson = async (...args: string[]) =>
    JSON.parse((await claimdesk(...args, "--json", ...allow())).out) as unknown;

  it("says how a page is and what it is", async () => {
    const { code, out } = await claimdesk(`${site.origin}/story`, ...allow());
    expect(out).toMatch(/^ok: read\n/);
    expect(out).toContain("Bridge");
    expect(code).toBe(0);
  });

  it("says where a quote stands, and that it is missing", async () => {
    expect(await asJson(`${site.origin}/story`, "--quote", "voted for the bridge")).toMatchObject({
      health: "ok",
      quote: { result: "exact" },
    });
    expect(await asJson(`${site.origin}/story`, "--quote", "voted against the tunnel of 1911")).toMatchObject({
      health: "quote-missing",
      quote: { result: "missing" },
    });
  });

  it("compares a quote in another script by its numbers and dates, and says which is not there", async () => {
    const asked = (quote: string) => asJson(`${site.origin}/arabic`, "--quote", quote);
    expect(await asked("It reopens on 18 April after 14 pillars were mended.")).toMatchObject({
      health: "ok",
      quote: { result: "approximate", start: null },
    });
    expect(await asked("It reopens on 18 April after 41 pillars were mended.")).toMatchObject({
      health: "quote-missing",
      quote: { result: "missing", differences: [{ was: "41", now: "" }] },
    });
    expect(await asked("He said so.")).toMatchObject({ health: "ok", quote: null });
  });

  it("does not take a page for a wall when the quote stands in it", async () => {
    const url = `${site.origin}/walled`;
    expect(await asJson(url)).toMatchObject({ health: "blocked" });
    expect(await asJson(url, "--quote", "the council voted for the bridge")).toMatchObject({ health: "ok" });
    expect(await asJson(url, "--quote", "the council voted for the tunnel")).toMatchObject({
      health: "blocked",
      quote: null,
    });
  });

  it("ends with 1 where the page is not there", async () => {
    expect(await claimdesk(`${site.origin}/lost`, ...allow())).toMatchObject({
      code: 1,
      out: expect.stringMatching(/^gone: /),
    });
  });

  it("looks at nothing inside unless that host and port are allowed", async () => {
    const asked = site.requests.length;
    expect(await claimdesk(`${site.origin}/story`)).toMatchObject({
      code: 1,
      out: expect.stringMatching(/^blocked: /),
    });
    expect(site.requests).toHaveLength(asked);
  });

  it("looks at many, a line each", async () => {
    const file = join(directory, "in.jsonl");
    const tasks = ["story", "old", "lost", "out"].map((id) => ({ id, url: `${site.origin}/${id}` }));
    writeFileSync(file, tasks.map((task) => JSON.stringify(task)).join("\n"));
    const { code, out } = await claimdesk("--batch", file, ...allow());
    const lines = out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as { id: string; health: string; sha256?: string });
    expect(Object.fromEntries(lines.map(({ id, health }) => [id, health]))).toEqual({
      story: "ok",
      old: "moved",
      lost: "gone",
      out: "blocked",
    });
    expect(lines.find(({ id }) => id === "story")?.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(code).toBe(0);
  });

  it.each([
    [["https://a.example.com/", "https://b.example.com/"]],
    [[]],
    [["https://a.example.com/", "--allow", "wiki"]],
    [["--batch", "/nonexistent.jsonl"]],
  ])("ends with 2 and one line for %j", async (args) => {
    const { code, err } = await claimdesk(...args);
    expect(code).toBe(2);
    expect(err.trim().split("\n")).toHaveLength(1);
  });
});
