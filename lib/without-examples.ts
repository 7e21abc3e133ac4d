import { readFile } from "node:fs/promises";
import { type AnyNode, type ObjectExpression, type Property, parse } from "acorn";
import { type Plugin, transform } from "esbuild";

/** Properties that only tests and people read: the phrases beside a rule that show what it reads. */
const EXAMPLES = new Set(["example", "examples"]);

/** Files of rules: the grammars of the languages, and what contradictions are told by. */
const RULES = /[\\/]lambdas[\\/]core[\\/](?:extract|contradictions)[\\/].*\.ts$/;

/**
 * Rules carry their examples beside them, for whoever reads or extends a grammar, and the tests run them all; what is
 * deployed never looks at them. Where a language's rules are loaded, they would be a tenth of the load.
 */
export const withoutExamples: Plugin = {
  name: "rules without their examples",
  setup(bundler) {
    bundler.onLoad({ filter: RULES }, async ({ path }) => {
      const source = await readFile(path, "utf8");
      if (!/\bexamples?:/.test(source)) return undefined;
      const { code } = await transform(source, { loader: "ts", charset: "utf8" });
      return { contents: strip(code), loader: "js" };
    });
  },
};

/** A module's code without the properties of its object literals that hold examples. */
export function strip(code: string): string {
  const cuts: { start: number; end: number }[] = [];
  visit(parse(code, { ecmaVersion: "latest", sourceType: "module" }), (node) => {
    for (const property of node.properties) if (isExample(property)) cuts.push(property);
  });
  // From the end, so that what stands before keeps its place; the comma behind goes with it.
  return cuts
    .sort((a, b) => b.start - a.start)
    .reduce((left, { start, end }) => left.slice(0, start) + left.slice(end).replace(/^\s*,/, ""), code);
}

/** An example is literal: text, or a list of texts. Anything worked out stays, whatever its name is. */
function isExample(node: ObjectExpression["properties"][number]): node is Property {
  if (node.type !== "Property" || node.computed || node.shorthand || node.key.type !== "Identifier") return false;
  if (!EXAMPLES.has(node.key.name)) return false;
  return node.value.type === "ArrayExpression"
    ? node.value.elements.every((element) => element?.type === "Literal")
    : node.value.type === "Literal";
}

function visit(node: AnyNode, onObject: (node: ObjectExpression) => void): void {
  if (node.type === "ObjectExpression") onObject(node);
  for (const inner of Object.values(node) as unknown[])
    for (const one of Array.isArray(inner) ? inner : [inner])
      if (typeof one === "object" && one !== null && "type" in one) visit(one as AnyNode, onObject);
}
