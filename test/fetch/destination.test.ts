import { describe, expect, it } from "vitest";
import { checkUrl, type DestinationPolicy, type RefusalReason } from "../../lambdas/fetch/destination.ts";

function reasonFor(input: string, policy: DestinationPolicy = {}, base?: string): RefusalReason | "allowed" {
  const checked = checkUrl(input, policy, base === undefined ? undefined : new URL(base));
  return "refused" in checked ? checked.refused.reason : "allowed";
}

describe("a URL is judged before anything is looked up", () => {
  it.each([
    ["https://news.example.com/2025/06/story?id=4#top", "allowed"],
    ["http://93.184.216.34/", "allowed"],
    ["https://[2606:4700:4700::1111]/", "allowed"],
    ["https://xn--mgbh0fb.example.com/", "allowed"],
    ["not a url", "malformed"],
    ["", "malformed"],
    [`https://news.example.com/${"a".repeat(9_000)}`, "too-long"],
    ["file:///etc/hosts", "scheme"],
    ["ftp://news.example.com/", "scheme"],
    ["javascript:alert(1)", "scheme"],
    ["https://reader:secret@news.example.com/", "credentials"],
    ["https://reader@news.example.com/", "credentials"],
    ["https://news.example.com:8443/", "port"],
    ["http://news.example.com:22/", "port"],
    ["http://localhost/", "name"],
    ["http://LOCALHOST./", "name"],
    ["http://intranet/", "name"],
    ["http://files.corp/", "name"],
    ["http://metadata.google.internal/", "name"],
    ["http://a..b/", "name"],
    ["http://under score;x.example.com/", "malformed"],
    ["http://127.0.0.1;example.com/", "name"],
  ] as const)("%s → %s", (url, reason) => {
    expect(reasonFor(url)).toBe(reason);
  });

  it.each([
    "http://127.0.0.1/",
    "http://127.1/",
    "http://2130706433/",
    "http://0x7f.0.0.1/",
    "http://0177.0.0.1/",
    "http://\uff11\uff12\uff17.0.0.1/",
    "http://127\u30020\u30020\u30021/",
    "http:\\\\127.0.0.1\\",
    "http://[::1]/",
    "http://[::ffff:127.0.0.1]/",
    "http://[64:ff9b::169.254.169.254]/",
  ])("refuses the address in %s", (url) => {
    expect(reasonFor(url)).toBe("address");
  });

  it("refuses an address that others read as another one, even where this reading is public", () => {
    expect(reasonFor("http://010.0.0.8/")).toBe("address");
    expect(reasonFor("http://8.8/")).toBe("address");
    expect(reasonFor("http://8.0.0.8/?010.0.0.8")).toBe("allowed");
  });

  it("judges a redirect's relative target by the host that it starts from", () => {
    expect(reasonFor("/next", {}, "https://news.example.com/story")).toBe("allowed");
    expect(reasonFor("//10.0.0.1/next", {}, "https://news.example.com/story")).toBe("address");
  });
});

describe("what a desk lifts is lifted for one host and port", () => {
  const policy = { allowedHosts: ["wiki.corp:8080", "127.0.0.1:80"] };

  it.each([
    ["http://wiki.corp:8080/page", "allowed"],
    ["http://WIKI.corp:8080/page", "allowed"],
    ["http://wiki.corp/page", "name"],
    ["http://wiki.corp:8081/page", "port"],
    ["http://127.0.0.1/", "allowed"],
    ["https://127.0.0.1/", "address"],
    ["http://reader@wiki.corp:8080/", "credentials"],
    ["ftp://wiki.corp:8080/", "scheme"],
  ] as const)("%s → %s", (url, reason) => {
    expect(reasonFor(url, policy)).toBe(reason);
  });

  it("allows further ports on public hosts", () => {
    expect(reasonFor("https://news.example.com:8443/", { allowedPorts: [443, 8443] })).toBe("allowed");
    expect(reasonFor("http://news.example.com/", { allowedPorts: [443] })).toBe("port");
  });
});
