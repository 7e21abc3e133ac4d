import { readFile } from "node:fs/promises";
import type { Plugin as EsbuildPlugin } from "esbuild";
import type { Plugin as RolldownPlugin } from "rolldown";
import { type ESTree, parseSync, Visitor } from "rolldown/utils";

/** Properties that only tests and people read: the phrases beside a rule that show what it reads. */
const EXAMPLES = new Set(["example", "examples"]);

/** Files of rules: the grammars of the languages, and what contradictions are told by. */
const RULES = /[\\/]lambdas[\\/]core[\\/](?:extract|contradictions)[\\/].*\.ts$/;

const name = "rules without their examples";

/**
 * Rules carry their examples beside them, for whoever reads or extends a grammar, and the tests run them all; what is
 * deployed never looks at them. Where a language's rules are loaded, they would be a tenth of the load. For the functions:
 */
export const withoutExamples: EsbuildPlugin = {
  name,
  setup(bundler) {
    bundler.onLoad({ filter: RULES }, async ({ path }) => ({
      contents: strip(await readFile(path, "utf8")),
      loader: "ts",
    }));
  },
};

/** The same for the browser's worker, which another bundler makes. */
export const workerWithoutExamples: RolldownPlugin = {
  name,
  transform: { filter: { id: RULES }, handler: (code) => strip(code) },
};

/** A module's code without the properties of its object literals that hold examples. */
export function strip(code: string): string {
  if (!/\bexamples?:/.test(code)) return code;
  const cuts: ESTree.Span[] = [];
  const visitor = new Visitor({
    ObjectExpression({ properties }) {
      for (const property of properties) if (isExample(property)) cuts.push(property);
    },
  });
  visitor.visit(parseSync("rules.ts", code).program);
  // From the end, so that what stands before keeps its place; the comma behind goes with it.
  return cuts
    .sort((a, b) => b.start - a.start)
    .reduce((left, { start, end }) => left.slice(0, start) + left.slice(end).replace(/^\s*,/, ""), code);
}

/** An example is literal: text, or a list of texts. Anything worked out stays, whatever its name is. */
function isExample(node: ESTree.ObjectPropertyKind): boolean {
  if (node.type !== "Property") return false;
  const { key, value, computed, shorthand } = node;
  if (computed || shorthand || key.type !== "Identifier" || !EXAMPLES.has(key.name)) return false;
  return value.type === "ArrayExpression"
    ? value.elements.every((element) => element?.type === "Literal")
    : value.type === "Literal";
}
