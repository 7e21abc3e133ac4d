import { describe, expect, test } from "vitest";
import { matches, readPattern } from "../../../local/sources/filter.ts";

const record = {
  eventName: "INSERT",
  dynamodb: { NewImage: { sk: { S: "EVENT#12" }, count: { N: "3" } }, size: 40 },
  tags: ["red", "green"],
  parts: [{ name: "lid" }, { name: "box" }],
  gone: null,
};

describe("a record passes a filter pattern", () => {
  test.each<[string, object, boolean]>([
    ["an equal text", { eventName: ["INSERT"] }, true],
    ["one of several", { eventName: ["REMOVE", "INSERT"] }, true],
    ["another text", { eventName: ["REMOVE"] }, false],
    ["a nested prefix", { dynamodb: { NewImage: { sk: { S: [{ prefix: "EVENT#" }] } } } }, true],
    ["another prefix", { dynamodb: { NewImage: { sk: { S: [{ prefix: "CLAIM#" }] } } } }, false],
    ["a suffix", { eventName: [{ suffix: "ERT" }] }, true],
    ["letters of either case", { eventName: [{ "equals-ignore-case": "insert" }] }, true],
    ["anything but one", { eventName: [{ "anything-but": "REMOVE" }] }, true],
    ["anything but a list with it", { eventName: [{ "anything-but": ["REMOVE", "INSERT"] }] }, false],
    ["anything but a prefix", { eventName: [{ "anything-but": { prefix: "INS" } }] }, false],
    ["anything but, of what isn't there", { nowhere: [{ "anything-but": "x" }] }, false],
    ["a number in a range", { dynamodb: { size: [{ numeric: [">", 0, "<=", 40] }] } }, true],
    ["a number out of it", { dynamodb: { size: [{ numeric: [">", 40] }] } }, false],
    ["a text is no number", { eventName: [{ numeric: ["=", 3] }] }, false],
    ["what exists", { dynamodb: { NewImage: { count: { N: [{ exists: true }] } } } }, true],
    ["what doesn't", { dynamodb: { OldImage: { N: [{ exists: false }] } } }, true],
    ["what should not exist but does", { eventName: [{ exists: false }] }, false],
    ["null", { gone: [null] }, true],
    ["null isn't absence", { nowhere: [null] }, false],
    ["an element of a list", { tags: ["green"] }, true],
    ["an object of a list", { parts: { name: ["box"] } }, true],
    ["every key must pass", { eventName: ["INSERT"], tags: ["blue"] }, false],
    ["one branch of $or is enough", { $or: [{ tags: ["blue"] }, { dynamodb: { size: [40] } }] }, true],
    ["no branch", { $or: [{ tags: ["blue"] }, { eventName: ["REMOVE"] }] }, false],
    ["the empty pattern", {}, true],
  ])("%s", (_, pattern, passes) => {
    expect(matches(readPattern(JSON.stringify(pattern), "Mapping"), record)).toBe(passes);
  });
});

test.each([{ a: [{ cidr: "10.0.0.0/8" }] }, { $or: [{ a: { b: [{ wildcard: "x*" }] } }] }])(
  "an operator that isn't known stops the start: %j",
  (pattern) => {
    expect(() => readPattern(JSON.stringify(pattern), "Mapping")).toThrow(/Mapping: .*"(cidr|wildcard)"/);
  },
);
