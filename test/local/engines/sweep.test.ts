import { expect, test, vi } from "vitest";
import { keepSwept } from "../../../local/engines/sweep.ts";

test("a sweep that fails is told of, holds up no other, and is tried again", async () => {
  const told = vi.spyOn(console, "error").mockImplementation(() => undefined);
  const ending = new AbortController();
  const passes: string[] = [];
  const pass = async (table: string) => {
    passes.push(table);
    if (passes.length >= 4) ending.abort();
    if (table === "broken") throw new Error("the engine is away");
  };
  await keepSwept(["broken", "sound"], pass, ending.signal, 1);
  expect(passes).toEqual(["broken", "sound", "broken", "sound"]);
  expect(told.mock.calls).toEqual([["sweep: the engine is away"], ["sweep: the engine is away"]]);
  told.mockRestore();
});
