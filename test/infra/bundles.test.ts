import { execFile } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { isBuiltin } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, describe, expect, it } from "vitest";
import { companions, entries } from "../../lib/app.ts";
import { bundleConsole, bundleFunctions, root } from "../../lib/bundles.ts";

const folder = mkdtempSync(join(tmpdir(), "claimdesk-bundles-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("bundles of the functions", async () => {
  const [bundles, again] = await Promise.all([
    bundleFunctions(entries, join(folder, "functions"), companions),
    bundleFunctions(entries, join(folder, "again"), companions),
  ]);
  /** A cold start reads and compiles all of it. The intake's carries the lexicons of both languages. */
  const limits = { api: 900_000, intake: 975_000, sheets: 750_000, due: 600_000, recheck: 750_000, notify: 650_000 };

  it.each(Object.entries(limits))("%s stays under %i bytes", (name, limit) => {
    const { bytes } = bundles[name as keyof typeof limits];
    console.info(`bundle ${name}: ${bytes} bytes`);
    expect(bytes).toBeGreaterThan(10_000);
    expect(bytes).toBeLessThanOrEqual(limit);
  });

  it.each(Object.entries(bundles))("%s is one module that brings all it needs but Node", (name, { directory }) => {
    const beside = Object.keys((companions as Record<string, object>)[name] ?? {}).map((file) => `${file}.mjs`);
    expect(readdirSync(directory)).toEqual(["index.mjs", ...beside]);
    const code = readFileSync(join(directory, "index.mjs"), "utf8");
    const imported = [...code.matchAll(/\bimport[\w$*{}, ]+from\s*"([^"]+)"/g)].map((match) => match[1]);
    expect(imported.length).toBeGreaterThan(3);
    expect(imported.filter((name) => !isBuiltin(String(name)))).toEqual([]);
  });

  it("of the same sources are the same bytes", () => {
    for (const name of Object.keys(entries) as (keyof typeof entries)[])
      expect(readFileSync(join(again[name].directory, "index.mjs"))).toEqual(
        readFileSync(join(bundles[name].directory, "index.mjs")),
      );
  });
});

describe("the console's build", async () => {
  const { directory, pages } = await bundleConsole(join(folder, "console"));

  it("has its first page and the reference", () => {
    expect(pages).toEqual(expect.arrayContaining(["index", "reference"]));
  });

  it.each(pages)("finds every file that the page %s names", (page) => {
    const html = readFileSync(join(directory, `${page}.html`), "utf8");
    const named = [...html.matchAll(/(?:src|href)="\/(assets\/[^"]+)"/g)].map((match) => match[1]!);
    expect(named.length).toBeGreaterThan(0);
    const built = readdirSync(join(directory, "assets")).map((file) => `assets/${file}`);
    expect(built).toEqual(expect.arrayContaining(named));
    // Inline scripts and styles would be stopped by the pages' content security policy.
    expect(html).not.toMatch(/<script(?![^>]*\bsrc=)|<style|\bstyle=|\bon\w+="/);
  });
});

it("the CDK command line synthesises the app, and its checks pass", async () => {
  const cdk = join(root, "node_modules/.bin/cdk");
  const output = join(folder, "cdk");
  // Strict: warnings fail as well.
  await promisify(execFile)(cdk, ["synth", "--quiet", "--strict", "--output", output, "-c", "stage=prod"], {
    cwd: root,
  });
  expect(readdirSync(output)).toContain("Claimdesk-prod.template.json");
}, 180_000);
