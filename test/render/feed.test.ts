import { Parser } from "htmlparser2";
import { describe, expect, it } from "vitest";
import { atomFeed, type FeedEntry } from "../../lambdas/render/feed.ts";
import { feedWords } from "../../lambdas/render/feed-words.ts";

const entry: FeedEntry = {
  id: "urn:uuid:00000000-0000-8000-8000-000000000001",
  title: "Verified: “3 March”",
  summary: "Ferry pier to be rebuilt",
  at: "2026-03-02T09:00:00.000Z",
  path: "/articles/00000000-0000-8000-8000-000000000002",
  category: "claim.marked",
};
const feedOf = (more: Partial<FeedEntry>) =>
  atomFeed({ id: "urn:uuid:1", title: "Claimdesk", updated: entry.at, path: "/", entries: [{ ...entry, ...more }] });

/** Texts of an element as an XML reader gives them. */
function texts(xml: string, name: string): string[] {
  const found: string[] = [];
  let open = false;
  const parser = new Parser(
    {
      onopentag: (tag) => {
        open = tag === name;
        if (open) found.push("");
      },
      ontext: (text) => {
        if (open) found[found.length - 1] += text;
      },
      onclosetag: () => {
        open = false;
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return found;
}

describe("an Atom feed", () => {
  it("has what RFC 4287 asks of a feed and of an entry", () => {
    const xml = feedOf({});
    expect(xml.startsWith('<?xml version="1.0" encoding="utf-8"?>')).toBe(true);
    expect(xml).toContain('xmlns="http://www.w3.org/2005/Atom"');
    expect(texts(xml, "id")).toEqual(["urn:uuid:1", entry.id]);
    expect(texts(xml, "updated")).toEqual([entry.at, entry.at]);
    expect(texts(xml, "name")).toEqual(["Claimdesk"]);
    expect(xml).toContain(`<link href="${entry.path}"/>`);
    expect(xml).not.toContain("desk.invalid");
  });

  it("lets no markup of a story through: titles are HTML, so that words are escaped", () => {
    const xml = feedOf({ title: `<img src=x onerror="alert(1)"> & ]]> <![CDATA[`, summary: "a < b" });
    expect(texts(xml, "title")[1]).toBe("&lt;img src=x onerror=&quot;alert(1)&quot;&gt; &amp; ]]&gt; &lt;![CDATA[");
    expect(texts(xml, "summary")).toEqual(["a &lt; b"]);
  });

  it("leaves out what XML cannot hold", () => {
    const xml = feedOf({ title: "bell\u0007 null\u0000 escape\u001b half\ud800 end\uffff tab\t." });
    expect(texts(xml, "title")[1]).toBe("bell null escape half\ufffd end tab\t.");
  });
});

describe("words of a feed", () => {
  it("quote the claim and keep its direction", () => {
    const words = feedWords("claim.marked", {
      status: "verified",
      reason: "as-written",
      exact: "٣ آذار",
      title: "رصيف",
    });
    expect(words).toEqual({
      title: "Verified: \u2068“٣ آذار”\u2069",
      summary: "\u2068رصيف\u2069 — Reason: as-written.",
    });
  });

  it("give a quote the marks that it has in the story, and no second ones", () => {
    const { title } = feedWords("claim.marked", { status: "verified", exact: "“We sail at noon,”" });
    expect(title).toBe("Verified: \u2068“We sail at noon,”\u2069");
  });

  it("cut a long passage between characters", () => {
    const { title } = feedWords("claim.marked", { status: "verified", exact: `${"a".repeat(159)}😀😀` });
    expect(title).toBe(`Verified: \u2068“${"a".repeat(159)}…”\u2069`);
  });

  it("say nothing where only ids may be said", () => {
    const ids = { articleId: "x", claimId: "y", eventNumber: 3 };
    for (const type of ["claim.marked", "claim.flagged", "claim.reopened", "conflict.opened", "source.health"] as const)
      expect(feedWords(type, ids)).toEqual({ title: "Withheld: under embargo, or erased", summary: "" });
  });
});
