import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { Forms, isCapital, Noted } from "../../../lambdas/core/extract/forms.ts";
import { onceEach, remembered } from "../../../lambdas/core/extract/remembered.ts";
import { fold, tokenize } from "../../../lambdas/core/extract/tokens.ts";

const of = (forms: Forms, word: string) => forms.of(`<${word}>`, 1, word.length + 1, "word");

describe("written words", () => {
  it("are one object wherever they stand, and another when they are written otherwise", () => {
    const [first, , again, capital] = tokenize("tide and tide Tide");
    expect(again?.form).toBe(first?.form);
    expect(capital?.form).not.toBe(first?.form);
    expect(capital?.form.norm).toBe("tide");
  });

  it("are never taken for each other, however many are kept", () => {
    const forms = new Forms(fold);
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 40 }), (word) => {
        const { text, norm } = of(forms, word);
        expect([text, norm]).toEqual([word, fold(word)]);
      }),
    );
    for (let n = 0; n < 60_000; n++) expect(of(forms, `word${n}`).text).toBe(`word${n}`);
  });

  it("are noted once, also where the answer is null", () => {
    const work = vi.fn(() => null);
    const noted = new Noted(work);
    for (const { form } of tokenize("ebb ebb ebb")) expect(noted.of(form)).toBeNull();
    const times = work.mock.calls.length;
    for (const { form } of tokenize("ebb ebb ebb")) noted.of(form);
    expect([times, work.mock.calls.length]).toEqual([1, 1]);
  });

  it("show their capitals in any script", () => {
    expect(tokenize("Éva ebb Ωmega ميناء").map(isCapital)).toEqual([true, false, true, false]);
  });
});

describe("a function that remembers", () => {
  it("answers as the function does, before and after it begins anew", () => {
    const work = vi.fn((text: string) => text.length);
    const lengthOf = remembered(work);
    for (let n = 0; n < 9000; n++) expect(lengthOf(`${n % 4500}`)).toBe(`${n % 4500}`.length);
    expect([lengthOf("same"), lengthOf("same")]).toEqual([4, 4]);
    expect(work.mock.calls.filter(([text]) => text === "same").length).toBe(1);
  });

  it("does its work once for each object, also for one that looks like another", () => {
    const work = vi.fn(({ name }: { name: string }) => [name]);
    const listOf = onceEach(work);
    const [first, second] = [{ name: "Reyes" }, { name: "Reyes" }];
    expect(listOf(first)).toBe(listOf(first));
    expect(listOf(second)).not.toBe(listOf(first));
    expect(work).toHaveBeenCalledTimes(2);
  });
});
