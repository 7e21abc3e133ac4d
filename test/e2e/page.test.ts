import { randomUUID } from "node:crypto";
import { createRequire } from "node:module";
import chromium from "@sparticuz/chromium";
import { type Browser, chromium as driver, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openDesk, type TestDesk } from "./desk.ts";

/** A browser, or null on a machine that lacks one of its libraries. */
async function openBrowser(): Promise<Browser | null> {
  const args = ["--no-sandbox", "--use-angle=swiftshader", "--headless=shell", "--disable-background-networking"];
  try {
    return await driver.launch({ executablePath: await chromium.executablePath(), args });
  } catch (error) {
    console.warn(`no browser here: ${(error as Error).message.split("\n")[0]}`);
    return null;
  }
}

const browser = await openBrowser();
const axe = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

/** Tests may share an engine: the story is known by its title. */
const TITLE = `Nador harbour to take ferries again (${randomUUID()})`;

describe.runIf(browser !== null)("the first page", () => {
  let desk: TestDesk;
  let page: Page;
  const faults: string[] = [];
  beforeAll(async () => {
    desk = await openDesk();
    await desk.takeIn({ title: TITLE });
    page = await browser!.newPage({ bypassCSP: true });
    page.on("pageerror", (error) => faults.push(error.message));
  });
  afterAll(async () => {
    await browser?.close();
    await desk.close();
  });

  const barriers = async () => {
    await page.addScriptTag({ path: axe });
    const { violations } = await page.evaluate(() =>
      (
        window as unknown as { axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } }
      ).axe.run(),
    );
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  };

  it("signs a reviewer in by the issuer's own page and lists the stories", async () => {
    await page.goto(desk.host.url);
    await page.getByRole("button", { name: "Sign in" }).click();
    await page.getByText("Rami Haddad").click();
    await page.getByRole("link", { name: TITLE }).waitFor();
    expect(await page.getByText("(reviewer)").count()).toBe(1);
    expect(await barriers()).toEqual([]);
  });

  it("shows a story with its claims and its conflict, and explains the claim that is chosen", async () => {
    await page.getByRole("link", { name: TITLE }).click();
    await page.getByRole("region", { name: "Conflict" }).waitFor();
    await page.getByRole("link", { name: "November 2025" }).click();
    await page.getByRole("complementary", { name: "Claim" }).getByText("2025-11").first().waitFor();
    expect(await barriers()).toEqual([]);
  });

  it("cites a source and marks the claim by a button", async () => {
    const panel = page.getByRole("complementary", { name: "Claim" });
    await panel.getByLabel("Address").fill("https://archive.example/closure");
    await panel.getByRole("button", { name: "Cite" }).click();
    await panel.getByText("supports: https://archive.example/closure").waitFor();
    await panel.getByRole("button", { name: "Verify" }).click();
    await panel.getByText("verified (as-written)").waitFor();
    expect(faults).toEqual([]);
  });
});
