// Collects the regular expressions of source files.
import { readFileSync } from "node:fs";
import { parse, type Token, tokTypes } from "acorn";
import { transformSync } from "esbuild";

export interface Expression {
  source: string;
  flags: string;
  file: string;
}

/** Regex literals of a TypeScript file, and how many are built by calls of `RegExp`. */
export function expressionsIn(
  file: string,
  code = readFileSync(file, "utf8"),
): { literals: Expression[]; built: number } {
  const plain = transformSync(code, {
    loader: file.endsWith("x") ? "tsx" : "ts",
    target: "esnext",
    charset: "utf8",
  }).code;
  const literals: Expression[] = [];
  let built = 0;
  let before: (Token & { value?: unknown }) | null = null;
  const onToken = (token: Token & { value?: unknown }) => {
    if (token.type === tokTypes.regexp) {
      const { pattern, flags } = token.value as { pattern: string; flags: string };
      literals.push({ source: pattern, flags, file });
    }
    if (token.type === tokTypes.parenL && before?.type === tokTypes.name && before.value === "RegExp") built++;
    before = token;
  };
  parse(plain, { ecmaVersion: "latest", sourceType: "module", allowHashBang: true, onToken });
  return { literals, built };
}
