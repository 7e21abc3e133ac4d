import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readHtml } from "../../../lambdas/fetch/read/html-page.ts";

const URL_OF_PAGE = "https://news.example.com/2025/06/story";

function blocksOf(html: string): [kind: string, region: string, text: string][] {
  const { text, blocks } = readHtml(html, URL_OF_PAGE);
  return blocks.map(({ kind, region, start, end }) => [kind, region, text.slice(start, end)]);
}
const textsOf = (html: string) => blocksOf(html).map(([, , text]) => text);

describe("the whole text of a page", () => {
  it("is its blocks in order, a line feed between them, with offsets that fit", () => {
    const { text, blocks } = readHtml("<h1>Bridge</h1><p>One <b>two</b>.</p><p>Three</p>", URL_OF_PAGE);
    expect(text).toBe("Bridge\nOne two.\nThree");
    expect(blocks.map(({ start, end }) => text.slice(start, end))).toEqual(["Bridge", "One two.", "Three"]);
  });

  it.each([
    ["folds white space as a browser does", "<p>\n  One\t two \r\n three  </p>", ["One two three"]],
    ["keeps no space that elements do not have between them", "<p>un<b>believ</b>able</p>", ["unbelievable"]],
    ["keeps the space at an element's edge", "<p>one <i>two</i> three</p>", ["one two three"]],
    ["keeps no-break spaces", "<p>5&nbsp;km</p>", ["5\u00a0km"]],
    [
      "decodes references, with and without semicolon",
      "<p>AT&amp;T &lt;b&gt; &copy 2025 &#x2014; &#8364;</p>",
      ["AT&T <b> \u00a9 2025 \u2014 \u20ac"],
    ],
    ["ends a paragraph where the next begins", "<p>One<p>Two<li>Three<li>Four", ["One", "Two", "Three", "Four"]],
    [
      "keeps a line break in its block, and ends the block at two",
      "<p>One<br>two<br><br>Three</p>",
      ["One\ntwo", "Three"],
    ],
    ["keeps lines of preformatted text", "<pre>a  b\n  c</pre>", ["a  b\n  c"]],
    ["tells cells apart", "<table><tr><td>1<td>2</table>", ["1", "2"]],
    [
      "leaves out what no reader sees",
      "<p>a</p><script>b</script><style>c</style><template>d</template><noscript>e</noscript><svg><text>f</text></svg><!-- g -->",
      ["a"],
    ],
    ["goes on after a drawing that is not closed", "<svg><path><p>after</p>", ["after"]],
    ["leaves out the choices of a control", "<select><option>Mon<option>Tue</select><p>a</p>", ["a"]],
    ["reads text after the end of the body", "<body><p>a</p></body></html><p>b</p>", ["a", "b"]],
    ["reads text without any element", "just words", ["just words"]],
    ["takes custom elements for blocks", "<x-lead>one</x-lead><x-lead>two</x-lead>", ["one", "two"]],
  ])("%s", (_what, html, expected) => {
    expect(textsOf(html)).toEqual(expected);
  });

  it("names the kinds of its blocks", () => {
    const html =
      "<h2>a</h2><p>b</p><ul><li>c</li></ul><blockquote><p>d</p></blockquote><figcaption>e</figcaption><button>f</button>";
    expect(blocksOf(html).map(([kind]) => kind)).toEqual([
      "heading",
      "paragraph",
      "item",
      "quotation",
      "caption",
      "control",
    ]);
  });
});

describe("the regions of a page", () => {
  it.each([
    ["<nav><ul><li>Home</ul></nav>", "navigation"],
    ["<header>Site</header>", "header"],
    ["<article><header><h1>Title</h1></header></article>", "body"],
    ["<footer>(c)</footer>", "footer"],
    ["<aside>More</aside>", "aside"],
    ["<div role=navigation>Home</div>", "navigation"],
    ["<div class='ad-slot'>Buy</div>", "advert"],
    ["<div class='article__ad'>Buy</div>", "advert"],
    ["<div id=cookieBanner class='cookie-banner'>We use cookies</div>", "notice"],
    ["<section class='related'>More</section>", "aside"],
    ["<p class=share>Share</p>", "aside"],
    ["<div class='page has-sidebar no-ads'>Text</div>", "body"],
    ["<div class='gradient badge-list'>Text</div>", "body"],
    ["<div class='builder-element builder-widget'>Text</div>", "body"],
    ["<div class='paywall'>Text</div>", "body"],
    ["<body class='nav-open'>Text", "body"],
    ["<div class=sidebar><main>Text</main></div>", "body"],
  ])("%s stands in %s", (html, region) => {
    expect(blocksOf(html).map(([, r]) => r)).toEqual([region]);
  });

  it("end with the element that began them, whatever is left open inside", () => {
    const html = "<div class=ad><div>Buy</div><section><p>now</div><p>Story</p>";
    expect(blocksOf(html).map(([, region, text]) => [region, text])).toEqual([
      ["advert", "Buy"],
      ["advert", "now"],
      ["body", "Story"],
    ]);
  });
});

describe("pages that are made to cost time", () => {
  it.each([
    ["a hundred thousand open elements", `${"<div>".repeat(100_000)}x`],
    [
      "open elements of a region, and as many ends of others",
      `${"<div class=ad>".repeat(100_000)}${"</nav>".repeat(100_000)}x`,
    ],
    ["links in links", `${"<a>".repeat(100_000)}x`],
    ["attributes without end", `<p ${"a=1 ".repeat(200_000)}>x`],
    ["nothing but less-than signs", "<".repeat(1_000_000)],
    ["white space without end", `<p>x${" ".repeat(2_000_000)}</p>`],
    ["references without end", `<p>${"&amp;".repeat(300_000)}</p>`],
    ["a comment that does not end", `<p>x</p><!--${"-".repeat(2_000_000)}`],
    ["a title that does not end", `<title>${"x".repeat(3_000_000)}`],
    ["paragraphs without end", "<p>x".repeat(500_000)],
  ])("%s", (_what, html) => {
    const started = process.cpuUsage().user;
    readHtml(html, URL_OF_PAGE);
    expect((process.cpuUsage().user - started) / 1_000).toBeLessThan(2_000);
  });

  it("never lose their order: blocks ascend and stay inside the text, for any markup", () => {
    const piece = fc.constantFrom(
      "<p>",
      "</p>",
      "<div class=ad>",
      "</div>",
      "<br>",
      "<svg>",
      "</svg>",
      "<title>",
      "&amp;",
      "<!--",
      "-->",
      " ",
      "a",
      "\n",
      "<pre>",
      "<nav",
      ">",
      "</nav>",
      '"',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const { text, blocks } = readHtml(pieces.join(""), URL_OF_PAGE);
        let at = 0;
        for (const { start, end } of blocks) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(at).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});

describe("what a page says of itself", () => {
  const metadataOf = (html: string) => readHtml(html, URL_OF_PAGE).metadata;

  it("is read from meta elements", () => {
    const html = `<html lang="ar-IQ"><title>The bridge | Example News</title><link rel="canonical" href="/2025/06/bridge#top">
      <meta property="og:title" content="The &quot;bridge&quot;"><meta property="og:site_name" content="Example News">
      <meta name="author" content="Sara Haddad"><meta property="article:published_time" content="2025-06-12T10:00:00+03:00">
      <meta property="article:modified_time" content="2025-06-13T08:30:00+03:00">`;
    expect(metadataOf(html)).toEqual({
      title: 'The "bridge"',
      canonical: "https://news.example.com/2025/06/bridge",
      byline: "Sara Haddad",
      published: "2025-06-12T10:00:00+03:00",
      modified: "2025-06-13T08:30:00+03:00",
      site: "Example News",
      language: "ar-IQ",
    });
  });

  it("is read from JSON-LD, also in a graph", () => {
    const graph = {
      "@graph": [
        { "@type": "Organization", name: "Example News" },
        {
          "@type": ["NewsArticle"],
          headline: "Bridge",
          author: [{ name: "A. Karim" }, { name: "B. Saleh" }],
          datePublished: "2025-06-12",
        },
      ],
    };
    const html = `<title>x</title><script type="application/ld+json">${JSON.stringify(graph)}</script>`;
    expect(metadataOf(html)).toMatchObject({ title: "Bridge", byline: "A. Karim, B. Saleh", published: "2025-06-12" });
  });

  it("is read from what the page shows where it states nothing", () => {
    const html =
      "<title>Bridge</title><span class=byline>By <b>Nour Aziz</b></span><time pubdate datetime='2025-06-12T10:00Z'>";
    expect(metadataOf(html)).toMatchObject({ title: "Bridge", byline: "By Nour Aziz", published: "2025-06-12T10:00Z" });
  });

  it.each([
    ["a script for an address", '<link rel=canonical href="javascript:alert(1)">', "canonical"],
    ["words for a date", '<meta name=date content="last Thursday">', "published"],
    ["a day that does not exist", '<meta name=date content="2025-13-45">', "published"],
    ["broken JSON", '<script type="application/ld+json">{"@type":"NewsArticle", "author":</script>', "byline"],
    ["an address for an author", '<meta property="article:author" content="https://social.example.com/x">', "byline"],
  ] as const)("does not take %s", (_what, html, field) => {
    expect(metadataOf(html)[field]).toBeNull();
  });

  it("is not fooled by JSON-LD made to cost time", () => {
    const deep = `${'{"@graph":['.repeat(20_000)}${"]}".repeat(20_000)}`;
    expect(metadataOf(`<script type="application/ld+json">${deep}</script><title>x</title>`).title).toBe("x");
  });
});
