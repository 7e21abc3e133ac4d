import { checkUrl, type DestinationPolicy } from "./destination.ts";
import { ResponseUnusable, unreachable } from "./failure.ts";
import type { Exchange, Hop } from "./outcome.ts";
import { get, header, type RequestOptions } from "./request.ts";

/** Statuses whose Location is followed with GET; 300, 304, 305 and 306 are not (RFC 9110 §15.4). */
const FOLLOWED = [301, 302, 303, 307, 308];

export interface Trail {
  hops: Hop[];
  finalUrl: string;
}

export interface RedirectOptions {
  policy: DestinationPolicy;
  /** Most hops. */
  maxRedirects: number;
  /** Asked before each hop; throws ResponseUnusable where a URL may not be read (robots.txt). */
  permit: (url: URL) => Promise<void>;
}

/**
 * GET that follows redirects by hand: every hop is judged like a first URL, carries no cookies and no credentials.
 * A URL met twice is a loop at once, since nothing that is sent would differ.
 * @param trail filled as the chain goes, so that a failed look can say how far it came
 */
export async function getFollowing(
  start: URL,
  { policy, maxRedirects, permit }: RedirectOptions,
  options: RequestOptions,
  trail: Trail,
): Promise<Exchange> {
  const seen = new Set([start.href]);
  let url = start;
  for (;;) {
    await permit(url);
    const exchange = await get(url, options);
    if (!FOLLOWED.includes(exchange.status)) return exchange;
    const next = destinationOf(exchange, url, policy);
    if (trail.hops.length === maxRedirects) throw redirectFault(`more than ${maxRedirects} redirects`);
    if (seen.has(next.href)) throw redirectFault(`redirects in a loop to ${next.href.slice(0, 200)}`);
    seen.add(next.href);
    trail.hops.push({ url: url.href, status: exchange.status, to: next.href });
    trail.finalUrl = next.href;
    url = next;
  }
}

function destinationOf(exchange: Exchange, from: URL, policy: DestinationPolicy): URL {
  const locations = exchange.headers.filter(([name]) => name.toLowerCase() === "location");
  if (locations.length !== 1) throw redirectFault(`${locations.length} Location headers`);
  const location = Buffer.from(header(exchange.headers, "location")!, "latin1").toString("utf8");
  const checked = checkUrl(location, policy, from);
  if ("refused" in checked) throw new ResponseUnusable({ kind: "refused", ...checked.refused });
  if (from.protocol === "https:" && checked.url.protocol === "http:" && !policy.allowDowngrade) {
    const detail = "a redirect leads from https to http";
    throw new ResponseUnusable({ kind: "refused", reason: "downgrade", detail });
  }
  return checked.url;
}

function redirectFault(detail: string): ResponseUnusable {
  return new ResponseUnusable(unreachable("redirects", detail));
}
