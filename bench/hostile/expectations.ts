import type { Health } from "../../lambdas/core/source.ts";

export interface ServerCase {
  id: string;
  expect: string;
  why: string;
}

/** Health that a status is documented to have; statuses that are not named are `unreachable`. */
const BLOCKED = [401, 402, 403, 405, 406, 407, 418, 423, 426, 428, 429, 431, 451, 511, 999];
const GONE = [404, 410];
/** Redirects that may be followed at most (the figure). */
const HOPS = 10;

/**
 * Health that each case of the hostile server must show, by what the case says of itself.
 * @returns the healths that are right; an empty list where the case is not known, which is a miss
 */
export function expectedHealth({ id, expect, why }: ServerCase): readonly Health[] {
  const status = /^st-(\d{3})$/.exec(id)?.[1];
  if (status !== undefined) return [ofStatus(Number(status))];
  if (id.startsWith("retry-")) return ["blocked"];
  const chain = /^chain-(\d+)$/.exec(id)?.[1];
  if (chain !== undefined) return Number(chain) <= HOPS ? ["ok"] : ["unreachable"];
  if (expect.startsWith("refused")) return ["blocked", "unreachable"];
  const named = NAMED[id];
  if (named !== undefined) return named;
  if (/^error or|^followed or|or bounded|or fetched|or raw/.test(expect))
    return ["ok", "moved", "unreachable", "unsupported"];
  if (expect.startsWith("error")) return ["unreachable", "unsupported"];
  if (/^fetched|^no crash|^bounded|^text ==|kept$/.test(expect)) return ["ok"];
  if (/^not followed|^no cookie|^no change|^parsed|file name never/.test(expect)) return ["ok"];
  if (expect.startsWith("processed or refused")) return why.endsWith(".svg") ? ["unsupported"] : ["ok", "unsupported"];
  if (id.startsWith("ct-")) return ["ok", "unsupported"];
  return [];
}

const NAMED: Readonly<Record<string, readonly Health[]>> = {
  "204": ["unsupported"],
  empty: ["unsupported"],
  soft404: ["gone"],
  login: ["blocked"],
  captcha: ["blocked"],
  "status-HTTP_1_1_999_X": ["blocked"],
  flapping: ["ok", "unreachable"],
  "meta-refresh": ["unsupported"],
  "304-unasked": ["unreachable"],
  "bomb-gzip-10MB.gz": ["unsupported"],
  "bomb-gzip-1GiB.gz": ["unsupported"],
  "bomb-deflate-1GiB.zz": ["unsupported"],
  "bomb-brotli-1GiB.br": ["unsupported"],
  "bomb-gzip-x4-64MiB.bin": ["unsupported"],
};

function ofStatus(status: number): Health {
  if (GONE.includes(status)) return "gone";
  return BLOCKED.includes(status) ? "blocked" : "unreachable";
}
