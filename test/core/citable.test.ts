import { describe, expect, it } from "vitest";
import { CitationsInput, SheetInput } from "../../lambdas/core/requests.ts";
import { Citable } from "../../lambdas/core/source.ts";

const witness = { type: "person", label: "A clerk of the court", confidential: true, knownTo: ["leila"] };
const spokesman = { type: "person", label: "A spokesman", at: "2026-03-02T09:00:00Z" };
const faults = (citable: object) =>
  Citable.safeParse({ stance: "supports", ...citable }).error?.issues.map((issue) => issue.path.join("/")) ?? [];

describe("what a citation of a confidential source says", () => {
  it.each(["excerpt", "note", "locator", "translation"])("is never its %s", (field) => {
    expect(faults({ source: witness, [field]: "She keeps the register" })).toEqual([field]);
    expect(faults({ source: spokesman, [field]: "He keeps the register" })).toEqual([]);
  });
  it("is that it supports, and who knows it", () => {
    expect(faults({ source: witness })).toEqual([]);
  });
});

describe("a source that is no page", () => {
  it("is not watched by the machine, but may be looked at by hand", () => {
    expect(faults({ source: spokesman, watch: "machine" })).toEqual(["watch"]);
    expect(faults({ source: spokesman, watch: "hand" })).toEqual([]);
    expect(faults({ url: "https://harbour.example/", watch: "machine" })).toEqual([]);
  });
});

it("one citation of many claims names one source, as any other does", () => {
  const claimIds = ["00000000-0000-8000-8000-000000000001"];
  const many = (rest: object) => CitationsInput.safeParse({ claimIds, stance: "supports", ...rest }).success;
  expect(many({ url: "https://harbour.example/" })).toBe(true);
  expect(many({})).toBe(false);
  expect(many({ url: "https://harbour.example/", source: spokesman })).toBe(false);
});

it("a sheet names no status twice", () => {
  expect(SheetInput.safeParse({ include: ["pending", "verified"] }).success).toBe(true);
  expect(SheetInput.safeParse({ include: ["pending", "pending"] }).success).toBe(false);
});
