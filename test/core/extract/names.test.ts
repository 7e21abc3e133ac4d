import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isShortForm, nameKey, sameName } from "../../../lambdas/core/extract/names.ts";

describe("spellings of one name share a key", () => {
  test.each([
    ["Al-Qaim", "al-Qa'im", "Al Qaem", "القائم"],
    ["Abu Kamal", "Al-Bukamal", "Albukamal", "البوكمال", "أبو كمال"],
    ["Abd al-Rahman", "Abdulrahman", "Abdel-Rahman", "عبد الرحمن", "عبدالرحمن"],
    ["Mohammed", "Muhammad", "Mohamed", "محمّد"],
    ["Raqqa", "Ar Raqqah", "الرقة"],
    ["Salman bin Abdulaziz", "Salman ibn Abdul Aziz", "سلمان بن عبد العزيز"],
    ["Julián Ortega", "Julian Ortega"],
  ])("%s", (first, ...others) => {
    for (const other of others) expect(nameKey(other), other).toBe(nameKey(first));
  });
});

describe("other names do not", () => {
  test.each([
    ["Ramtha", "Rutba"],
    ["Mosul", "Basra"],
    ["القائم", "الرمادي"],
    ["Ana", "Anne"],
    ["", "Anne"],
  ])("%s and %s", (a, b) => expect(sameName(a, b)).toBe(false));
});

test("a name is the same as itself, whatever its case and marks", () => {
  const letters = fc.string({ unit: fc.constantFrom(..."abcdefghijklmnopqrstuvwxyz"), minLength: 2, maxLength: 10 });
  fc.assert(
    fc.property(fc.array(letters, { minLength: 1, maxLength: 4 }), (words) => {
      const name = words.join(" ");
      if (nameKey(name) !== "") expect(sameName(name, name.toUpperCase())).toBe(true);
    }),
  );
});

test("a surname, with or without its given names, is a short form of the whole name", () => {
  expect(isShortForm("Al-Mahlawi", "Sattar Hashim al-Mahlawi")).toBe(true);
  expect(isShortForm("المحلاوي", "ستار المحلاوي")).toBe(true);
  expect(isShortForm("Hashim Sattar", "Sattar Hashim al-Mahlawi")).toBe(false);
  expect(isShortForm("", "Sattar")).toBe(false);
});
