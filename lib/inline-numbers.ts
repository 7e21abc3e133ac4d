import type { Plugin } from "rolldown";
import { type ESTree, parseSync, Visitor } from "rolldown/utils";

/** What stands before the code of a module of numbers, in its name. */
const PREFIX = "\0numbers:";
/** What a module with such an object has in it: few have, and only these are parsed. */
const MAY_HOLD = /\bconst \w+(?:: [^=\n]+)? = \{\s*(?:\/\*[\s\S]*?\*\/\s*|\/\/.*\s*)*\w+: \d/;

/**
 * Numbers have names in objects (`Role.mark`), which no minifier reads through from one module to another. Each such
 * object becomes a module that exports its numbers, and the bundler puts these where the names were.
 */
export const inlineNumbers: Plugin = {
  name: "numbers where their names are",
  resolveId: (id) => (id.startsWith(PREFIX) ? id : null),
  load: (id) => (id.startsWith(PREFIX) ? id.slice(PREFIX.length) : null),
  transform: { filter: { id: /\.ts$/, code: MAY_HOLD }, handler: (code, id) => asModules(code, id) },
};

/**
 * A module's code with what it holds of objects of numbers as modules that it imports: those of which it does no more than
 * read numbers by their names. An object that is written to, handed on, or looked into by names that are worked out stays.
 * @param code of a module in TypeScript
 * @param file that it is read from: by its ending it is parsed
 */
export function asModules(code: string, file: string): string {
  const tables: { name: string; exported: boolean; numbers: string; span: ESTree.Span }[] = [];
  /** Identifiers that name a property or a type, or that only stand before one. */
  const passing = new Set<ESTree.Node>();
  /** Names of values that are more to the module than where numbers are read. */
  const kept = new Set<string>();
  const add = (node: ESTree.Node, span: ESTree.Span, exported: boolean) => {
    if (node.type !== "VariableDeclaration" || node.kind !== "const" || node.declarations.length !== 1) return;
    const { id, init } = node.declarations[0]!;
    const table = init === null ? null : withoutTypes(init);
    if (id.type !== "Identifier" || table?.type !== "ObjectExpression") return;
    const numbers = numbersOf(table);
    if (numbers === null) return;
    passing.add(id);
    tables.push({ name: id.name, exported, numbers, span });
  };
  const passKey = ({ key, computed }: { key: ESTree.Node; computed: boolean }) => {
    if (!computed) passing.add(key);
  };
  const keepOwner = (node: ESTree.Node) => {
    if (node.type === "MemberExpression" && node.object.type === "Identifier") kept.add(node.object.name);
  };
  new Visitor({
    Program({ body }) {
      for (const statement of body) {
        if (statement.type !== "ExportNamedDeclaration") add(statement, statement, false);
        else if (statement.declaration !== null) add(statement.declaration, statement, true);
      }
    },
    MemberExpression({ object, property, computed }) {
      if (!computed) passing.add(object).add(property);
    },
    AssignmentExpression: ({ left }) => keepOwner(left),
    UpdateExpression: ({ argument }) => keepOwner(argument),
    UnaryExpression: ({ operator, argument }) => {
      if (operator === "delete") keepOwner(argument);
    },
    Property: (property) => {
      if (!property.shorthand) passKey(property);
    },
    PropertyDefinition: passKey,
    MethodDefinition: passKey,
    TSPropertySignature: passKey,
    TSTypeAliasDeclaration: ({ id }) => void passing.add(id),
    TSTypeReference: ({ typeName }) => void passing.add(typeName),
    TSTypeQuery: ({ exprName }) => void passing.add(exprName),
    Identifier: (node) => {
      if (!passing.has(node)) kept.add(node.name);
    },
  }).visit(parseSync(file, code).program);
  return tables.reduceRight((left, { name, exported, numbers, span }) => {
    if (kept.has(name)) return left;
    const written = `import * as ${name} from ${JSON.stringify(PREFIX + numbers)};${exported ? `export { ${name} };` : ""}`;
    return left.slice(0, span.start) + written + left.slice(span.end);
  }, code);
}

/** The object in `{ … } as const satisfies …`. */
function withoutTypes(node: ESTree.Expression): ESTree.Expression {
  return node.type === "TSAsExpression" || node.type === "TSSatisfiesExpression" ? withoutTypes(node.expression) : node;
}

/** The code of a module that exports an object's numbers, null where it holds anything else. */
function numbersOf({ properties }: ESTree.ObjectExpression): string | null {
  const lines: string[] = [];
  for (const [n, property] of properties.entries()) {
    if (property.type !== "Property" || property.computed || property.key.type !== "Identifier") return null;
    const number = numberOf(property.value);
    if (number === null) return null;
    lines.push(`const _${n}=${number};export{_${n} as ${property.key.name}}`);
  }
  return lines.length > 0 ? lines.join("\n") : null;
}

/** A number as it is written, or as a bit (`1 << 4`). */
function numberOf(node: ESTree.Expression): number | null {
  if (node.type === "Literal" && typeof node.value === "number") return node.value;
  if (node.type !== "BinaryExpression" || node.operator !== "<<") return null;
  const left = numberOf(node.left);
  const right = numberOf(node.right);
  return left === null || right === null ? null : left << right;
}
