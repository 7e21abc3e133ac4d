import { lookup as systemLookup } from "node:dns";
import { isIP, type LookupFunction } from "node:net";
import { checkServerIdentity, type PeerCertificate } from "node:tls";
import { buildConnector } from "undici";
import { deniedRange } from "./address.ts";
import { type DestinationPolicy, hostPort, isAllowed, type Refusal } from "./destination.ts";

export interface ResolvedAddress {
  address: string;
  family: 4 | 6;
}

/** Gives every address of a name, in the order in which they are to be tried; throws an error with `code` ENOTFOUND. */
export type Resolver = (hostname: string) => Promise<readonly ResolvedAddress[]>;

/** Thrown inside a connection attempt when the guard says no; it becomes a `refused` outcome. */
export class DestinationRefused extends Error {
  readonly refusal: Refusal;
  constructor(refusal: Refusal) {
    super(refusal.detail);
    this.refusal = refusal;
  }
}

/** The system's resolver, all records: hosts files and split DNS included, so that what is judged is what is used. */
export const systemResolver: Resolver = (hostname) =>
  new Promise((resolve, reject) => {
    systemLookup(hostname, { all: true, verbatim: true }, (error, addresses) =>
      error ? reject(error) : resolve(addresses as ResolvedAddress[]),
    );
  });

export interface ConnectOptions {
  policy: DestinationPolicy;
  resolver: Resolver;
  connectTimeoutMs: number;
  /** Certificate authorities to trust besides the system's, in PEM. */
  ca?: string | undefined;
  /** Told each time that the allow-list lifts the guard, with `host:port`. */
  onLifted?: ((hostPort: string) => void) | undefined;
}

/**
 * Connector for undici that opens connections only to addresses which passed the guard.
 * A literal never reaches a lookup in Node, so it is judged here; a name is resolved once, is refused if any of its
 * records is denied, and the connection is made to the very records that were judged (no second lookup to rebind).
 */
export function guardedConnector(options: ConnectOptions): buildConnector.connector {
  const { policy, resolver, onLifted } = options;
  const tls = {
    allowH2: false,
    timeout: options.connectTimeoutMs,
    checkServerIdentity: checkNames,
    ...(options.ca ? { ca: options.ca } : {}),
  };
  const judged = buildConnector({ ...tls, lookup: lookupWith(resolver, true) } as buildConnector.BuildOptions);
  const lifted = buildConnector({ ...tls, lookup: lookupWith(resolver, false) } as buildConnector.BuildOptions);
  return (target, callback) => {
    const url = new URL(`${target.protocol}//${target.host ?? target.hostname}`);
    if (isAllowed(url, policy)) {
      onLifted?.(hostPort(url));
      lifted(target, callback);
      return;
    }
    const denied = isIP(target.hostname) === 0 ? null : deniedRange(target.hostname);
    if (denied !== null) {
      callback(refusedAddress(`${target.hostname} is ${denied}`), null as never);
      return;
    }
    judged(target, callback);
  };
}

/** Names in a certificate's subject do not count, only its subjectAltName (RFC 9525 §6.1); Node would fall back. */
function checkNames(hostname: string, certificate: PeerCertificate): Error | undefined {
  if (certificate.subjectaltname) return checkServerIdentity(hostname, certificate);
  return Object.assign(new Error("the certificate names no host"), { code: "ERR_TLS_CERT_ALTNAME_INVALID" });
}

function lookupWith(resolver: Resolver, judge: boolean): LookupFunction {
  return (hostname, options, callback) => {
    resolver(hostname).then(
      (addresses) => {
        const denied = judge ? firstDenied(addresses) : null;
        const [first] = addresses;
        if (denied !== null) callback(refusedAddress(`${hostname} resolves to ${denied}`), "", 0);
        else if (first === undefined) callback(Object.assign(new Error("no address"), { code: "ENOTFOUND" }), "", 0);
        else if (options.all) callback(null, addresses as ResolvedAddress[]);
        else callback(null, first.address, first.family);
      },
      (error: NodeJS.ErrnoException) => callback(error, "", 0),
    );
  };
}

function firstDenied(addresses: readonly ResolvedAddress[]): string | null {
  for (const { address } of addresses) {
    const range = deniedRange(address);
    if (range !== null) return `${address}, which is ${range}`;
  }
  return null;
}

function refusedAddress(detail: string): DestinationRefused {
  return new DestinationRefused({ reason: "address", detail });
}
