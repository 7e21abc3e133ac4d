import { beforeEach, describe, expect, it } from "vitest";
import { deniedRange } from "../../lambdas/fetch/address.ts";
import type { Resolver } from "../../lambdas/fetch/connect.ts";
import { safeFetcher } from "../../lambdas/fetch/safe-fetcher.ts";
import { connectAttempts } from "./guard.ts";

const PUBLIC = "93.184.216.34";
const PUBLIC_V6 = "2606:4700:4700::1111";

/** Gives the n-th list of addresses to the n-th lookup; the last one repeats. */
function scripted(...answers: string[][]): Resolver {
  let lookup = 0;
  return async () => {
    const addresses = answers[Math.min(lookup++, answers.length - 1)]!;
    return addresses.map((address) => ({ address, family: address.includes(":") ? 6 : 4 }));
  };
}

async function looks(resolver: Resolver, count: number) {
  const fetchPage = safeFetcher({ resolver, limits: { deadlineMs: 2_000 } });
  const kinds: string[] = [];
  for (let i = 0; i < count; i++) kinds.push((await fetchPage("http://scripted.example.com/")).kind);
  await fetchPage.close();
  return { kinds, denied: connectAttempts.filter(({ address }) => deniedRange(address) !== null) };
}

describe("a name is resolved once and the connection goes to the address that was judged", () => {
  beforeEach(() => {
    connectAttempts.length = 0;
  });

  it.each([
    ["loopback", ["127.0.0.1"]],
    ["metadata", ["169.254.169.254"]],
    ["a denied record before a public one", ["10.0.0.5", PUBLIC]],
    ["a denied record after a public one", [PUBLIC, "10.0.0.5"]],
    ["a denied record after forty public ones", [...Array(40).fill(PUBLIC), "::1"]],
    ["a public IPv6 and a private IPv4 record", [PUBLIC_V6, "192.168.1.1"]],
    ["a mapped address", ["::ffff:7f00:1"]],
  ])("refuses a name that resolves to %s", async (_what, addresses) => {
    const { kinds } = await looks(scripted(addresses), 1);
    expect(kinds).toEqual(["refused"]);
    expect(connectAttempts).toEqual([]);
  });

  it("connects to a public address, and only there", async () => {
    await looks(scripted([PUBLIC]), 1);
    expect(connectAttempts).toEqual([{ address: PUBLIC, port: 80 }]);
  });

  it("is not led inside by a name that changes between looks", async () => {
    const { kinds, denied } = await looks(scripted([PUBLIC], ["127.0.0.1"], [PUBLIC], ["169.254.169.254"]), 4);
    expect(kinds).toEqual(["unreachable", "refused", "unreachable", "refused"]);
    expect(denied).toEqual([]);
  });

  it("says that a name does not exist without refusing it", async () => {
    const missing: Resolver = async () => {
      throw Object.assign(new Error("no such name"), { code: "ENOTFOUND" });
    };
    const fetchPage = safeFetcher({ resolver: missing });
    expect(await fetchPage("https://nowhere.example.com/")).toMatchObject({ kind: "unreachable", cause: "dns" });
    await fetchPage.close();
  });

  it("does not wait for a resolver that never answers", async () => {
    const fetchPage = safeFetcher({ resolver: () => new Promise(() => {}), limits: { deadlineMs: 80 } });
    expect(await fetchPage("https://slow.example.com/")).toMatchObject({ kind: "unreachable", cause: "timeout" });
    await fetchPage.close();
  });
});
