import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { keyOf, type Named, readKey } from "../../lambdas/store/keys.ts";

const part = fc.oneof(fc.uuid(), fc.string({ minLength: 1 }), fc.stringMatching(/^[#%23A]{1,8}$/));
const articleId = part.filter((id) => id !== "DESK");
const number = (most: number) => fc.integer({ min: 0, max: most });
const named: fc.Arbitrary<Named> = fc.oneof(
  fc.record({ thing: fc.constantFrom("article" as const, "chain" as const, "embargo" as const), articleId }),
  fc.record({ thing: fc.constantFrom("revision" as const, "sheet" as const), articleId, number: number(9999) }),
  fc.record({ thing: fc.constant("event" as const), articleId, number: number(9_999_999_999) }),
  fc.record({ thing: fc.constantFrom("claim" as const, "assignment" as const), articleId, claimId: part }),
  fc.record({ thing: fc.constant("citation" as const), articleId, claimId: part, citationId: part }),
  fc.record({ thing: fc.constantFrom("conflict" as const, "note" as const), articleId, id: part }),
  fc.record({ thing: fc.constantFrom("desk" as const, "cursor-key" as const) }),
  fc.record({ thing: fc.constant("chain" as const), articleId: fc.constant("DESK") }),
  fc.record({ thing: fc.constantFrom("source" as const, "watch" as const, "errand" as const), sourceId: part }),
  fc.record({ thing: fc.constant("check" as const), sourceId: part, due: part }),
  fc.record({ thing: fc.constant("host" as const), host: part }),
  fc.record({ thing: fc.constant("person" as const), actor: part }),
  fc.record({
    thing: fc.constant("known" as const),
    by: fc.constantFrom("url" as const, "externalId" as const),
    sha256: part,
  }),
  fc.record({ thing: fc.constant("once" as const), actor: part, key: part }),
  fc.record({ thing: fc.constantFrom("webhook" as const, "attachment" as const), id: part }),
  fc.record({ thing: fc.constant("delivery" as const), webhookId: part, id: part }),
  fc.record({ thing: fc.constant("feed-token" as const), sha256: part }),
  fc.record({
    thing: fc.constant("feed-ref" as const),
    at: fc
      .date({ noInvalidDate: true, min: new Date("2020-01-01"), max: new Date("2100-01-01") })
      .map((d) => d.toISOString()),
    articleId: part,
    number: number(9999),
  }),
);

describe("keys of the table", () => {
  it("say what they name, whatever the parts hold", () => {
    fc.assert(
      fc.property(named, (thing) => {
        expect(readKey(keyOf(thing))).toEqual(thing);
      }),
    );
  });

  it("are never shared by two things", () => {
    fc.assert(
      fc.property(named, named, (one, other) => {
        const [a, b] = [keyOf(one), keyOf(other)];
        if (a.pk === b.pk && a.sk === b.sk) expect(one).toEqual(other);
      }),
    );
  });

  it("sort events as their numbers do", () => {
    fc.assert(
      fc.property(number(9_999_999_999), number(9_999_999_999), (a, b) => {
        const key = (n: number) => keyOf({ thing: "event", articleId: "one", number: n }).sk;
        expect(key(a) < key(b)).toBe(a < b);
      }),
    );
  });

  it("refuse a number that would not sort", () => {
    expect(() => keyOf({ thing: "revision", articleId: "one", number: 10_000 })).toThrow(RangeError);
    expect(() => keyOf({ thing: "sheet", articleId: "one", number: 1.5 })).toThrow(RangeError);
  });

  it("of a user's idempotency key cannot be another user's", () => {
    const one = keyOf({ thing: "once", actor: "client:a#b", key: "c" });
    const other = keyOf({ thing: "once", actor: "client:a", key: "b#c" });
    expect(one.pk).not.toBe(other.pk);
  });
});
