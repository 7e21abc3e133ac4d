import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { deniedRange } from "../../lambdas/fetch/address.ts";

const edges: readonly (readonly [inside: string[], outside: string[]])[] = [
  [["0.0.0.0", "0.255.255.255"], ["1.0.0.0"]],
  [
    ["10.0.0.0", "10.255.255.255"],
    ["9.255.255.255", "11.0.0.0"],
  ],
  [
    ["100.64.0.0", "100.127.255.255", "100.100.100.200"],
    ["100.63.255.255", "100.128.0.0"],
  ],
  [
    ["127.0.0.1", "127.255.255.255"],
    ["126.255.255.255", "128.0.0.0"],
  ],
  [["168.63.129.16"], ["168.63.129.15", "168.63.129.17"]],
  [
    ["169.254.0.0", "169.254.169.254"],
    ["169.253.255.255", "169.255.0.0"],
  ],
  [
    ["172.16.0.0", "172.31.255.255"],
    ["172.15.255.255", "172.32.0.0"],
  ],
  [
    ["192.0.0.192", "192.0.2.255"],
    ["192.0.1.0", "192.0.3.0"],
  ],
  [
    ["192.168.0.0", "192.168.255.255"],
    ["192.167.255.255", "192.169.0.0"],
  ],
  [
    ["198.18.0.0", "198.19.255.255"],
    ["198.17.255.255", "198.20.0.0"],
  ],
  [["224.0.0.0", "255.255.255.255"], ["223.255.255.255"]],
  [["::", "::1", "::7f00:1"], ["2606:4700:4700::1111"]],
  [["64:ff9b::7f00:1", "64:ff9b:1::1"], ["64:ff9b:2::"]],
  [["2001::1", "2001:1ff:ffff::"], ["2001:200::"]],
  [["2002:7f00:1::"], ["2003::"]],
  [["fc00::", "fd00:ec2::254", "fe80::1", "fec0::1", "ff02::1"], ["fbff::"]],
  [["::ffff:0:7f00:1"], []],
];

describe("addresses that no source may be read from", () => {
  it.each(edges)("%j are refused, %j beside them are not", (inside, outside) => {
    for (const address of inside) expect(deniedRange(address), address).not.toBeNull();
    for (const address of outside) expect(deniedRange(address), address).toBeNull();
  });

  it("judges an IPv4 address that is mapped into IPv6 as itself", () => {
    fc.assert(
      fc.property(fc.ipV4(), (v4) => {
        expect(deniedRange(`::ffff:${v4}`)).toBe(deniedRange(v4));
      }),
    );
  });

  it("looks into the tunnels of a global prefix", () => {
    expect(deniedRange("2a00:1450::5efe:10.0.0.1")).toBe("tunnel to 10.0.0.1");
    expect(deniedRange("2a00:1450::5efe:8.8.8.8")).toBeNull();
  });

  it.each(["", "localhost", "127.1", "0x7f000001", "1.2.3.4.5", "fe80::1%eth0"])(
    "refuses %j, which is no plain address",
    (text) => {
      expect(deniedRange(text)).not.toBeNull();
    },
  );
});
