/** One element of a parsed pattern; see `Rule` for the notation. */
export type Element =
  | { is: "words"; words: readonly string[] }
  | { is: "class"; ref: string; name: string | null }
  | { is: "item"; kinds: readonly string[]; name: string | null }
  | { is: "optional"; of: readonly Element[] }
  | { is: "choice"; of: readonly (readonly Element[])[] }
  | { is: "hyphen" }
  | { is: "not-next"; words: readonly string[] }
  | { is: "not-before"; words: readonly string[] }
  | { is: "end" }
  | { is: "attached" }
  | { is: "open" }
  | { is: "close" };

/**
 * Parses a rule's pattern.
 * @throws Error when brackets do not match: a fault of the grammar, found when it is loaded.
 */
export function parsePattern(pattern: string): Element[] {
  const parts = pattern.split(" ").filter((part) => part !== "");
  let at = 0;

  function sequence(nested: boolean): Element[][] {
    const choices: Element[][] = [[]];
    for (; at < parts.length; at += 1) {
      const part = parts[at]!;
      if (nested && (part === ")" || part === ")?")) return choices;
      if (nested && part === "|") choices.push([]);
      else choices.at(-1)!.push(element(part));
    }
    if (nested) throw new Error(`pattern ends inside a group: ${pattern}`);
    return choices;
  }

  function element(part: string): Element {
    if (part === "(") {
      at += 1;
      const of = sequence(true);
      const group: Element = { is: "choice", of };
      return parts[at] === ")?" ? { is: "optional", of: [group] } : group;
    }
    if (part === "[") return { is: "open" };
    if (part === "]") return { is: "close" };
    if (part === "~") return { is: "hyphen" };
    if (part === "$") return { is: "end" };
    if (part === "&") return { is: "attached" };
    if (part.length > 1 && part.startsWith("!")) return { is: "not-next", words: part.slice(1).split("|") };
    if (part.length > 1 && part.startsWith("^")) return { is: "not-before", words: part.slice(1).split("|") };
    if (part.length > 1 && part.endsWith("?")) return { is: "optional", of: [element(part.slice(0, -1))] };
    if (part.startsWith("<")) return reference(part);
    return { is: "words", words: part === "|" ? ["|"] : part.split("|").map((word) => word.replaceAll("_", " ")) };
  }

  function reference(part: string): Element {
    if (!part.endsWith(">")) throw new Error(`unclosed reference ${part} in: ${pattern}`);
    const inner = part.slice(1, -1);
    const colon = inner.indexOf(":");
    const name = colon < 0 ? null : inner.slice(0, colon);
    const ref = inner.slice(colon + 1);
    if (ref.startsWith("@")) return { is: "item", kinds: ref.slice(1).split("+"), name: name ?? ref.slice(1) };
    return { is: "class", ref, name: name ?? ref };
  }

  return sequence(false)[0]!;
}
