/** What the JSON-LD of a page says of the story on it. */
export interface LinkedData {
  headline?: string;
  author?: string;
  published?: string;
  modified?: string;
  publisher?: string;
  paywalled: boolean;
}

/** schema.org types that are the page's own text, and pages of that text. */
const STORY = /(?:Article|Posting|Report|WebPage|Dataset|Book|CreativeWork|Legislation|PressRelease|Statement)$/;
const MAX_NODES = 2_000;

/**
 * Reads the story's data from the JSON-LD blocks of a page; what is no JSON is passed over, as search engines do.
 * @see schema.org NewsArticle: headline, author, datePublished, dateModified, isAccessibleForFree
 */
export function readLinkedData(blocks: readonly string[]): LinkedData {
  const found: LinkedData = { paywalled: false };
  const queue: unknown[] = blocks.map(parsed);
  for (let i = 0; i < queue.length && i < MAX_NODES; i++) {
    const node = queue[i];
    if (Array.isArray(node)) queue.push(...node.slice(0, MAX_NODES));
    else if (isRecord(node)) {
      if (types(node).some((type) => STORY.test(type))) take(node, found);
      for (const key of ["@graph", "mainEntity", "mainEntityOfPage", "hasPart"]) if (node[key]) queue.push(node[key]);
    }
  }
  return found;
}

function parsed(block: string): unknown {
  try {
    return JSON.parse(block);
  } catch {
    return null;
  }
}

/** The first node that says a thing wins: it is the page's main one. */
function take(node: Record<string, unknown>, found: LinkedData): void {
  const set = (key: "headline" | "author" | "published" | "modified" | "publisher", value: string | null) => {
    if (value !== null && found[key] === undefined) found[key] = value;
  };
  set("headline", text(node["headline"]));
  set("author", names(node["author"]));
  set("published", text(node["datePublished"]));
  set("modified", text(node["dateModified"]));
  set("publisher", names(node["publisher"]));
  const free = node["isAccessibleForFree"];
  if (free === false || (typeof free === "string" && free.toLowerCase() === "false")) found.paywalled = true;
}

function names(value: unknown): string | null {
  const list = (Array.isArray(value) ? value.slice(0, 20) : [value]).map((v) => text(isRecord(v) ? v["name"] : v));
  const known = list.filter((name) => name !== null && !/^https?:/.test(name));
  return known.length === 0 ? null : known.join(", ").slice(0, 500);
}

function text(value: unknown): string | null {
  const string = Array.isArray(value) ? value[0] : value;
  return typeof string === "string" && string.trim() !== "" ? string.trim().slice(0, 1_000) : null;
}

function types(node: Record<string, unknown>): string[] {
  const type = node["@type"];
  return (Array.isArray(type) ? type : [type]).filter((t): t is string => typeof t === "string");
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
