import ipaddr from "ipaddr.js";

/**
 * Ranges that no source may be read from: the IANA special-purpose registries of IPv4 and IPv6 (RFC 6890 and its
 * updates), multicast, reserved and deprecated space, and addresses at which clouds keep their metadata.
 * The label says to a reader why an address was refused.
 */
const DENIED: readonly (readonly [range: string, label: string])[] = [
  ["0.0.0.0/8", "this network"],
  ["10.0.0.0/8", "private"],
  ["100.64.0.0/10", "shared (carrier NAT, cloud metadata)"],
  ["127.0.0.0/8", "loopback"],
  ["168.63.129.16/32", "cloud metadata"],
  ["169.254.0.0/16", "link-local (cloud metadata)"],
  ["172.16.0.0/12", "private"],
  ["192.0.0.0/24", "IETF protocol assignments"],
  ["192.0.2.0/24", "documentation"],
  ["192.31.196.0/24", "AS112"],
  ["192.52.193.0/24", "AMT"],
  ["192.88.99.0/24", "deprecated 6to4 relay"],
  ["192.168.0.0/16", "private"],
  ["192.175.48.0/24", "AS112"],
  ["198.18.0.0/15", "benchmarking"],
  ["198.51.100.0/24", "documentation"],
  ["203.0.113.0/24", "documentation"],
  ["224.0.0.0/4", "multicast"],
  ["240.0.0.0/4", "reserved"],
  ["::1/128", "loopback"],
  ["::/96", "unspecified or IPv4-compatible"],
  ["::ffff:0:0:0/96", "IPv4-translated"],
  ["64:ff9b::/96", "NAT64"],
  ["64:ff9b:1::/48", "local NAT64"],
  ["100::/64", "discard only"],
  ["100:0:0:1::/64", "dummy prefix"],
  ["2001::/23", "IETF protocol assignments (Teredo, ORCHID, benchmarking)"],
  ["2001:db8::/32", "documentation"],
  ["2002::/16", "6to4"],
  ["2620:4f:8000::/48", "AS112"],
  ["3fff::/20", "documentation"],
  ["5f00::/16", "segment routing"],
  ["fc00::/7", "unique local"],
  ["fe80::/10", "link-local"],
  ["fec0::/10", "deprecated site-local"],
  ["ff00::/8", "multicast"],
];

const ranges = DENIED.map(([range, label]) => ({ range: ipaddr.parseCIDR(range), label }));

/**
 * Why an address may not be connected to, or null where it may.
 * @param address an IP address as a resolver or the URL parser writes it, without brackets; IPv4 in four decimal
 *   parts, IPv6 in any of its spellings. What is no address is refused, never let through.
 * @returns the name of the range it is in; an IPv4 address inside an IPv6 one (mapped, ISATAP) is judged as itself
 */
export function deniedRange(address: string): string | null {
  if (!ipaddr.IPv4.isValidFourPartDecimal(address) && !ipaddr.IPv6.isValid(address)) return "not an IP address";
  const parsed = ipaddr.parse(address);
  if (parsed.kind() === "ipv6") {
    const v6 = parsed as ipaddr.IPv6;
    if (v6.zoneId) return "scoped to one link";
    if (v6.isIPv4MappedAddress()) return deniedRange(v6.toIPv4Address().toString());
    const inner = isatapAddress(v6);
    if (inner !== null && deniedRange(inner) !== null) return `tunnel to ${inner}`;
  }
  for (const { range, label } of ranges) {
    if (range[0].kind() === parsed.kind() && parsed.match(range as never)) return label;
  }
  return null;
}

/** IPv4 address in an ISATAP interface identifier (RFC 5214 §6.1: 0000:5efe or 0200:5efe, then the address). */
function isatapAddress(v6: ipaddr.IPv6): string | null {
  const [, , , , flag, mark, high, low] = v6.parts as number[];
  if (mark !== 0x5efe || (flag !== 0 && flag !== 0x0200)) return null;
  return [high! >> 8, high! & 255, low! >> 8, low! & 255].join(".");
}
