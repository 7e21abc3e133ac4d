import { describe, expect, it } from "vitest";
import { canonicalUrl } from "../../lambdas/core/canonical-url.ts";
import { hashId } from "../../lambdas/core/ids.ts";
import { supportOf } from "../../lambdas/core/tally.ts";
import { groundOf, ownStory } from "../../lambdas/usecases/cite.ts";
import { aCitation, aClaim, aSource } from "../store/desk.ts";

const claim = aClaim("00000000-0000-8000-8000-000000000001");

async function cited(address: string) {
  const url = canonicalUrl(new URL(address));
  const source = aSource({ id: await hashId("page", url), url });
  return groundOf(aCitation(claim, source.id, { url }), source);
}
const independent = async (...addresses: string[]) =>
  supportOf(await Promise.all(addresses.map((address) => cited(address)))).independent;

describe("independent support", () => {
  it("counts a page once, over http and over https", async () => {
    expect(await independent("http://harbour.example/a", "https://harbour.example/a")).toBe(1);
    expect(await independent("http://harbour.example:80/a", "https://harbour.example:443/a#top")).toBe(1);
  });
  it("counts other pages and other sites apart", async () => {
    expect(await independent("http://harbour.example/a", "https://harbour.example/b")).toBe(2);
    expect(await independent("http://harbour.example/a", "http://port.example/a", "https://harbour.example/")).toBe(3);
  });
  it("still counts grounds of before by their source", async () => {
    const { samePage: _, ...old } = await cited("http://harbour.example/a");
    expect(supportOf([old, await cited("https://port.example/")]).independent).toBe(2);
  });
});

describe("a story that stands on a page", () => {
  it("cannot rest on that page, whichever scheme it is cited by", () => {
    const on = (url: string | null) =>
      ownStory("https://quay.example/bridge", [{ url: "https://port.example/" }, { url }]);
    expect(on("https://quay.example/bridge")).toMatchObject({ refused: "own-story" });
    expect(on("http://quay.example/bridge")).toMatchObject({ refused: "own-story" });
    expect(on("https://quay.example/other")).toBeNull();
    expect(on(null)).toBeNull();
    expect(ownStory(null, [{ url: "https://quay.example/bridge" }])).toBeNull();
  });
});
