/** The rules of one robots.txt for one crawler. */
export type RobotsRules = readonly RobotsRule[];

interface RobotsRule {
  allow: boolean;
  /** Path pattern: `*` stands for anything, `$` at the end for the end of the path. */
  pattern: string;
}

/** Bytes of a robots.txt that are read; the rest is ignored (RFC 9309 §2.5 asks for at least 500 KiB). */
export const ROBOTS_MAX_BYTES = 512_000;

/** A pattern or path longer than this is cut, so that matching stays bounded. */
const MAX_LENGTH = 2_083;

/**
 * Reads the rules that a robots.txt sets for a crawler.
 * Lenient as the reference implementation of RFC 9309 is: a missing colon, any case, unknown lines between groups.
 * @param text body of robots.txt, decoded
 * @param product product token of the crawler, the part of its User-Agent before the slash
 * @returns rules of the groups that name the product; where none does, those of `*`; groups of one name are joined
 * @see RFC 9309 §2.1, §2.2.1
 */
export function robotsRules(text: string, product: string): RobotsRules {
  const own: RobotsRule[] = [];
  const anyone: RobotsRule[] = [];
  let named = false;
  let inAgents = false;
  let forOwn = false;
  let forAnyone = false;
  for (const line of text
    .replace(/^\uFEFF/, "")
    .slice(0, ROBOTS_MAX_BYTES)
    .split(/[\r\n]+/)) {
    const [key, value] = keyValue(line);
    if (key === "user-agent") {
      if (!inAgents) forOwn = forAnyone = false;
      inAgents = true;
      if (/^\*(?:\s|$)/.test(value)) forAnyone = true;
      else if (productToken(value) === product.toLowerCase()) forOwn = named = true;
    } else if (key === "allow" || key === "disallow") {
      inAgents = false;
      if (value === "") continue;
      const rules = rulesOf(value, key === "allow");
      if (forOwn) own.push(...rules);
      if (forAnyone) anyone.push(...rules);
    }
  }
  return named ? own : anyone;
}

/**
 * Whether rules let a URL be read: the longest pattern that matches decides, `allow` where two are equally long.
 * /robots.txt itself is always allowed.
 * @see RFC 9309 §2.2.2, §2.2.3
 */
export function robotsAllow(rules: RobotsRules, url: URL): boolean {
  if (url.pathname === "/robots.txt") return true;
  const written = encoded(url.pathname + url.search).slice(0, MAX_LENGTH);
  const plain = unreservedDecoded(written);
  let best: RobotsRule | null = null;
  for (const rule of rules) {
    const longer = best === null || rule.pattern.length > best.pattern.length;
    const wins = longer || (rule.pattern.length === best!.pattern.length && rule.allow);
    if (wins && (matches(rule.pattern, plain) || matches(rule.pattern, written))) best = rule;
  }
  return best?.allow ?? true;
}

/** `key: value` without its comment; a colon may be missing where white space separates the two. */
function keyValue(line: string): [key: string, value: string] {
  const hash = line.indexOf("#");
  const bare = (hash < 0 ? line : line.slice(0, hash)).trim();
  const end = bare.search(/[:\s]/);
  if (end < 0) return ["", ""];
  const rest = bare.slice(end).trimStart();
  return [bare.slice(0, end).toLowerCase(), (rest.startsWith(":") ? rest.slice(1) : rest).trim()];
}

/** The characters that a product token may have; what follows (a version, a comment) does not count. */
function productToken(value: string): string {
  return /^[A-Za-z_-]*/.exec(value)![0].toLowerCase();
}

/**
 * A directory's index page speaks for the directory too, when it is allowed by name.
 * Needless escapes in a pattern are undone by the RFC and kept by the reference implementation: they are undone where
 * that forbids more and kept where undoing would allow more.
 */
function rulesOf(value: string, allow: boolean): RobotsRule[] {
  const written = encoded(value).slice(0, MAX_LENGTH);
  const pattern = allow ? written : unreservedDecoded(written);
  const index = allow ? /^(.*\/)index\.html?$/.exec(pattern) : null;
  return index
    ? [
        { allow, pattern },
        { allow, pattern: `${index[1]}$` },
      ]
    : [{ allow, pattern }];
}

/** One spelling for each path: characters outside ASCII percent-encoded, escapes in upper case (RFC 3986 §6.2.2.1). */
function encoded(path: string): string {
  const ascii = path.toWellFormed().replace(/[^\x21-\x7e]+/g, encodeURIComponent);
  return ascii.replace(/%[0-9A-Fa-f]{2}/g, (octet) => octet.toUpperCase());
}

/** Escapes of unreserved characters undone (RFC 9309 §2.2.2, RFC 3986 §6.2.2.2), so that /%70rivate is /private. */
function unreservedDecoded(path: string): string {
  return path.replace(/%[0-9A-F]{2}/g, (octet) => {
    const char = String.fromCharCode(Number.parseInt(octet.slice(1), 16));
    return /[A-Za-z0-9._~-]/.test(char) ? char : octet;
  });
}

/** Whether a pattern fits the beginning of a path (all of it after `$`). Each piece is taken at its first place. */
function matches(pattern: string, path: string): boolean {
  const whole = pattern.endsWith("$");
  const pieces = (whole ? pattern.slice(0, -1) : pattern).split("*");
  const first = pieces[0]!;
  if (!path.startsWith(first)) return false;
  let at = first.length;
  const last = pieces.length - 1;
  for (let i = 1; i <= last; i++) {
    const piece = pieces[i]!;
    if (whole && i === last) return path.length - piece.length >= at && path.endsWith(piece);
    const found = path.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  return !whole || at === path.length;
}
