import { expect, test } from "vitest";
import { strip } from "../../lib/without-examples.ts";

test.each([
  ["a list of examples", '[{ name: "a", examples: ["one", "two"], make }]', '[{ name: "a",  make }]'],
  ["the last property", '({ name: "a", examples: ["one"] })', '({ name: "a",  })'],
  ["a single example, in a rule within a rule", '({ a: { example: "one", name: "b" } })', '({ a: {  name: "b" } })'],
  ["an example that holds braces and marks", '({ examples: ["}, { a: 1 "], b })', "({  b })"],
])("a deployed rule is without %s", (_, code, stripped) => expect(strip(code)).toBe(stripped));

test.each([
  ["a text that speaks of examples", 'f("examples: [1]")'],
  ["examples that are worked out", "({ examples: list(words) })"],
  ["a property that is read", "rule.examples.length"],
  ["a variable of that name", "const { examples } = rule;"],
])("%s stays", (_, code) => expect(strip(code)).toBe(code));
