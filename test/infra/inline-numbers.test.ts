import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { rolldown } from "rolldown";
import { afterAll, expect, test } from "vitest";
import { inlineNumbers } from "../../lib/inline-numbers.ts";

const folder = mkdtempSync(join(tmpdir(), "claimdesk-numbers-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The code that modules become, of which the first is the entry. */
async function built(modules: Record<string, string>): Promise<string> {
  for (const [name, code] of Object.entries(modules)) writeFileSync(join(folder, name), code);
  const bundle = await rolldown({ input: join(folder, Object.keys(modules)[0]!), plugins: [inlineNumbers] });
  const { output } = await bundle.generate({ format: "esm", minify: true, comments: false });
  await bundle.close();
  return output[0].code.trim();
}

const role = "export const Role = { edge: 0, open: 1 << 1, default: 3 } as const satisfies Record<string, number>;";

test("a number stands where its name was, in its own module and in others", async () => {
  const code = await built({
    "entry.ts":
      'import { Role } from "./role.ts"; export const of = (word: string) => (word ? Role.open : Role.default);',
    "role.ts": role,
  });
  expect(code).toBe("const e=e=>e?2:3;export{e as of};");
});

test("an object that says what its numbers are is one all the same", async () => {
  const code = await built({
    "entry.ts": 'import { Bit } from "./bit.ts"; export const is = (bits: number) => (bits & Bit.word) !== 0;',
    "bit.ts": `/** Bits. */
export const Bit: Readonly<Record<"mark" | "word", number>> = {
  /** A mark * of any kind. */
  mark: 1 << 0,
  // letters
  word: 1 << 1,
};`,
  });
  expect(code).toBe("const e=e=>!!(e&2);export{e as is};");
});

test("a list of the type that has its name is no look into it", async () => {
  const code = await built({
    "entry.ts": 'export { of } from "./role.ts";',
    "role.ts": `${role}type Role = 0 | 2 | 3; export const of = (...roles: Role[]) => roles.includes(Role.open);`,
  });
  expect(code).toBe("const e=(...e)=>e.includes(2);export{e as of};");
});

test("a local name that is the same is left alone", async () => {
  const code = await built({
    "entry.ts": 'import { Role } from "./role.ts"; export const of = (Role: { open: string }) => Role.open;',
    "role.ts": role,
  });
  expect(code).toBe("const e=e=>e.open;export{e as of};");
});

test.each([
  ["is looked into by a name that is worked out", "export const of = (name: keyof typeof Role) => Role[name];"],
  ["is listed", "export const of = () => Object.keys(Role);"],
  ["is spread", "export const of = () => ({ ...Role });"],
  ["is written to", "export const of = () => { Role.open = 3; };"],
  ["counts", "export const of = () => Role.open++;"],
  ["loses a number", "export const of = () => delete Role.open;"],
  ["is gone through", "export const of = () => { for (const name in Role) throw name; };"],
  ["has another name too", "export const of = () => { const roles = Role; roles.open = 3; };"],
  ["is given back", "export const of = () => Role;"],
])("an object that %s stays one", async (_, use) => {
  const code = await built({ "entry.ts": `${role}${use}` });
  expect(code).toContain("{edge:0,open:2,default:3}");
});

test("an object of more than numbers stays one", async () => {
  expect(await built({ "entry.ts": 'export const of = { a: 1, b: "two" };' })).toContain("{a:1,b:`two`}");
});
