import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { storeOn } from "./desk.ts";
import { type Engine, startEngine } from "./engine.ts";

let engine: Engine;
beforeAll(async () => {
  engine = await startEngine();
}, 30_000);
afterAll(() => engine.stop());

const SCOPE = JSON.stringify(["GET /api/articles", "u:1", { state: "draft" }]);
const position = { pk: "A#1", sk: "CLAIM#2", queuePk: "Q#date", queueSk: "1#~#2026" };

describe("a cursor", () => {
  it("opens where it was given out, also by another instance of the desk", async () => {
    const cursor = await storeOn(engine).store.cursors.seal(position, SCOPE);
    expect(cursor).toMatch(/^[A-Za-z0-9_-]+$/);
    expect(await storeOn(engine).store.cursors.open(cursor, SCOPE)).toEqual(position);
  });

  it("does not show what it holds", async () => {
    const cursor = await storeOn(engine).store.cursors.seal(position, SCOPE);
    expect(Buffer.from(cursor, "base64url").toString("latin1")).not.toContain("CLAIM");
  });

  it("is made with one key by desks that start at once", async () => {
    const desks = Array.from({ length: 8 }, () => storeOn(engine).store.cursors);
    const cursors = await Promise.all(desks.map((desk) => desk.seal(position, SCOPE)));
    for (const cursor of cursors) expect(await desks[0]?.open(cursor, SCOPE)).toEqual(position);
  });

  it.each([
    ["another route", JSON.stringify(["GET /api/queue", "u:1", { state: "draft" }])],
    ["another user", JSON.stringify(["GET /api/articles", "u:2", { state: "draft" }])],
    ["other filters", JSON.stringify(["GET /api/articles", "u:1", {}])],
  ])("does not open for %s", async (_, scope) => {
    const { cursors } = storeOn(engine).store;
    expect(await cursors.open(await cursors.seal(position, SCOPE), scope)).toBeNull();
  });

  it("does not open when any character of it is another one", async () => {
    const { cursors } = storeOn(engine).store;
    const cursor = await cursors.seal(position, SCOPE);
    for (let at = 0; at < cursor.length; at++)
      for (const other of ["A", "B", "_"].filter((character) => character !== cursor[at])) {
        const changed = cursor.slice(0, at) + other + cursor.slice(at + 1);
        expect(await cursors.open(changed, SCOPE), `character ${at}`).toBeNull();
      }
  });

  it.each([
    ["nothing", ""],
    ["64 KB", "A".repeat(65_536)],
    ["JSON", '{"__proto__":1}'],
    ["base64 of JSON", Buffer.from(JSON.stringify(position)).toString("base64url")],
    ["a number", "12345"],
    ["padding", "AAAA===="],
  ])("is never %s", async (_, text) => {
    expect(await storeOn(engine).store.cursors.open(text, SCOPE)).toBeNull();
  });

  it("cut short or made longer does not open", async () => {
    const { cursors } = storeOn(engine).store;
    const cursor = await cursors.seal(position, SCOPE);
    for (let length = 0; length < cursor.length; length += 7)
      expect(await cursors.open(cursor.slice(0, length), SCOPE)).toBeNull();
    expect(await cursors.open(`${cursor}AAAA`, SCOPE)).toBeNull();
  });

  it("keeps any position, for any scope", async () => {
    const { cursors } = storeOn(engine).store;
    const positions = fc.dictionary(fc.string(), fc.string(), { noNullPrototype: true, maxKeys: 6 });
    await fc.assert(
      fc.asyncProperty(positions, fc.string({ unit: "grapheme" }), async (place, scope) => {
        expect(await cursors.open(await cursors.seal(place, scope), scope)).toEqual(JSON.parse(JSON.stringify(place)));
      }),
      { numRuns: 50 },
    );
  });
});
