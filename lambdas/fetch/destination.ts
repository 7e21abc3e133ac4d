import { isIP } from "node:net";
import { deniedRange } from "./address.ts";

/** What a desk may lift. Without it only public hosts on ports 80 and 443 are read, and https is never left. */
export interface DestinationPolicy {
  /** `host:port` pairs (IPv6 in brackets) for which names, ports and addresses are not judged: intranets, tests. */
  allowedHosts?: readonly string[];
  /** Ports that may be read on any public host; default 80 and 443. */
  allowedPorts?: readonly number[];
  /** Whether a redirect may lead from https to http. */
  allowDowngrade?: boolean;
}

/** Why a URL is not read. Closed: each has one sentence in the console. */
export type RefusalReason =
  | "malformed"
  | "too-long"
  | "scheme"
  | "credentials"
  | "port"
  | "name"
  | "address"
  | "downgrade";

export interface Refusal {
  reason: RefusalReason;
  detail: string;
}

/** Longest URL that is read, in UTF-16 units; the longest that servers and archives handle in practice. */
const MAX_URL = 8_192;

/**
 * Ends of names that belong to one network or to no network: special-use names (RFC 6761, 7686, 8375, 9476),
 * `.internal` (ICANN 2024), and those that routers, containers and companies use for their inside.
 */
const INSIDE_NAMES = [
  "localhost",
  "local",
  "localdomain",
  "internal",
  "intranet",
  "private",
  "corp",
  "lan",
  "home",
  "home.arpa",
  "svc",
  "test",
  "invalid",
  "onion",
  "alt",
];

/**
 * Judges a URL before anything is looked up: syntax, scheme, credentials, port, name, address literals in every
 * spelling (the URL parser folds them all into one).
 * @param base URL that a relative reference starts from (a redirect's `Location`)
 * @returns the parsed URL without its fragment, or why it is refused
 * @see WHATWG URL Standard §3.5 (host parsing)
 */
export function checkUrl(
  input: string,
  policy: DestinationPolicy = {},
  base?: URL,
): { url: URL } | { refused: Refusal } {
  if (input.length > MAX_URL) return refuse("too-long", `longer than ${MAX_URL} characters`);
  const url = URL.parse(input, base?.href);
  if (url === null) return refuse("malformed", "not a URL");
  if (url.protocol !== "http:" && url.protocol !== "https:") {
    return refuse("scheme", `${url.protocol.slice(0, 40)} is not read, only http and https`);
  }
  if (url.username !== "" || url.password !== "") return refuse("credentials", "carries a user name or password");
  url.hash = "";
  if (isAllowed(url, policy)) return { url };
  const port = portOf(url);
  if (!(policy.allowedPorts ?? [80, 443]).includes(port)) return refuse("port", `port ${port} is not allowed`);
  const host = hostOf(url);
  if (isIP(host) !== 0) {
    if (!host.includes(":") && isOddlyWritten(input, host)) {
      return refuse("address", `${host} is written in a way that others read as another address`);
    }
    const range = deniedRange(host);
    return range === null ? { url } : refuse("address", `${host} is ${range}`);
  }
  const fault = nameFault(host);
  return fault === null ? { url } : refuse("name", fault);
}

/** Whether the desk's allow-list names this host and port. */
export function isAllowed(url: URL, policy: DestinationPolicy): boolean {
  return policy.allowedHosts?.includes(hostPort(url)) ?? false;
}

/** `host:port` as an allow-list writes it: lower case, the port always there. */
export function hostPort(url: URL): string {
  return `${url.hostname}:${portOf(url)}`;
}

/**
 * Whether an input spells an IPv4 address otherwise than in four decimal parts. URL parsers read 010 as eight, others
 * as ten: such an address is nobody's to trust. Input without a host of its own (a relative redirect) is not judged.
 */
function isOddlyWritten(input: string, host: string): boolean {
  const bare = input.trim().replace(/[\t\n\r]/g, "");
  const authority = /^(?:[a-z][a-z0-9+.-]*:)?[/\\]+([^/\\?#]*)/i.exec(bare)?.[1];
  if (authority === undefined) return false;
  const written = authority.slice(authority.lastIndexOf("@") + 1).replace(/:\d*$/, "");
  return written !== host && written !== `${host}.`;
}

function portOf(url: URL): number {
  if (url.port !== "") return Number(url.port);
  return url.protocol === "https:" ? 443 : 80;
}

/** Host without the brackets of an IPv6 literal. */
function hostOf(url: URL): string {
  return url.hostname.startsWith("[") ? url.hostname.slice(1, -1) : url.hostname;
}

/** Why a name cannot be a public host, or null. A name is only judged here; what it resolves to is judged later. */
function nameFault(host: string): string | null {
  const name = host.endsWith(".") ? host.slice(0, -1) : host;
  const labels = name.split(".");
  if (name.length > 253 || labels.some((label) => !/^[a-z0-9_-]{1,63}$/.test(label))) {
    return "not a host name that DNS can hold";
  }
  if (labels.length < 2) return `"${name}" is a name inside one network`;
  const inside = INSIDE_NAMES.find((end) => name === end || name.endsWith(`.${end}`));
  return inside === undefined ? null : `names under .${inside} are not public`;
}

function refuse(reason: RefusalReason, detail: string): { refused: Refusal } {
  return { refused: { reason, detail } };
}
