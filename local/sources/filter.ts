import { StartFailure } from "../failure.ts";

/**
 * Event filter patterns of Lambda's event source mappings. A pattern is an object of the record's shape whose leaves
 * are lists of conditions; a record passes when every key of the pattern does, and a key does when any condition holds.
 * @see AWS Lambda Developer Guide, "Lambda event filtering" (filter rule syntax)
 */
export type Pattern = { [key: string]: Pattern | Condition[] };
type Condition = string | number | boolean | null | { [operator: string]: unknown };

/** What a condition looks at: a value that stands in the record, or that the key isn't there. */
type Found = { there: true; value: unknown } | { there: false };

const operators: Record<string, (argument: unknown, found: Found) => boolean> = {
  exists: (argument, found) => found.there === (argument === true),
  prefix: (argument, found) => ofText(found, (text) => text.startsWith(argument as string)),
  suffix: (argument, found) => ofText(found, (text) => text.endsWith(argument as string)),
  "equals-ignore-case": (argument, found) =>
    ofText(found, (text) => text.toLowerCase() === (argument as string).toLowerCase()),
  "anything-but": (argument, found) => found.there && !unwanted(argument, found),
  numeric: (argument, found) => found.there && typeof found.value === "number" && inRange(argument, found.value),
};

/**
 * Reads a pattern from the template's `FilterCriteria`.
 * @param text the JSON text of one pattern
 * @param where where it stands, for the message
 * @throws StartFailure for an operator that the host doesn't know: a filter that lets everything through would be worse
 */
export function readPattern(text: string, where: string): Pattern {
  const pattern = JSON.parse(text) as Pattern;
  checkOperators(pattern, where);
  return pattern;
}

function checkOperators(pattern: Pattern, where: string): void {
  for (const [key, part] of Object.entries(pattern)) {
    if (key === "$or") for (const branch of part as unknown as Pattern[]) checkOperators(branch, where);
    else if (!Array.isArray(part)) checkOperators(part, where);
    else for (const condition of part) checkCondition(condition, where);
  }
}

function checkCondition(condition: Condition, where: string): void {
  if (condition === null || typeof condition !== "object") return;
  const unknown = Object.keys(condition).find((operator) => !Object.hasOwn(operators, operator));
  if (unknown !== undefined) throw new StartFailure(`${where}: the local host doesn't know the filter "${unknown}"`);
}

/** Whether a record passes a pattern; lists in the record match when one of their elements does. */
export function matches(pattern: Pattern, record: unknown): boolean {
  return Object.entries(pattern).every(([key, part]) => {
    if (key === "$or") return (part as unknown as Pattern[]).some((branch) => matches(branch, record));
    const found = look(record, key);
    if (Array.isArray(part)) return part.some((condition) => holds(condition, found));
    if (!found.there) return matches(part, undefined);
    return Array.isArray(found.value) ? found.value.some((one) => matches(part, one)) : matches(part, found.value);
  });
}

function look(record: unknown, key: string): Found {
  if (record === null || typeof record !== "object" || !Object.hasOwn(record, key)) return { there: false };
  return { there: true, value: (record as Record<string, unknown>)[key] };
}

function holds(condition: Condition, found: Found): boolean {
  if (found.there && Array.isArray(found.value)) {
    return found.value.some((value) => holds(condition, { there: true, value }));
  }
  if (condition === null || typeof condition !== "object") return found.there && found.value === condition;
  return Object.entries(condition).every(([operator, argument]) => operators[operator]?.(argument, found) ?? false);
}

function ofText(found: Found, test: (text: string) => boolean): boolean {
  return found.there && typeof found.value === "string" && test(found.value);
}

function unwanted(argument: unknown, found: Found): boolean {
  const listed = Array.isArray(argument) ? argument : [argument];
  return listed.some((one) => holds(one as Condition, found));
}

/** `[">", 0, "<=", 5]`: pairs of a comparison and a bound, all of which must hold. */
function inRange(argument: unknown, value: number): boolean {
  const parts = argument as unknown[];
  for (let at = 0; at + 1 < parts.length; at += 2) {
    const bound = Number(parts[at + 1]);
    switch (parts[at]) {
      case "=":
        if (value !== bound) return false;
        break;
      case "<":
        if (!(value < bound)) return false;
        break;
      case "<=":
        if (!(value <= bound)) return false;
        break;
      case ">":
        if (!(value > bound)) return false;
        break;
      case ">=":
        if (!(value >= bound)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
