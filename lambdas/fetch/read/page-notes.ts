import type { HeadFindings } from "./head.ts";
import type { Attributes } from "./html-elements.ts";
import type { PageTraits } from "./reading.ts";

const MAX_META = 300;
const MAX_RESOURCES = 100;

/** Notes what the elements of a page say of the page itself: its metadata, and the traits by which walls are told. */
export class PageNotes {
  readonly head: HeadFindings = {
    meta: new Map(),
    titleTag: "",
    canonicalLink: "",
    linkedData: [],
    byline: "",
    timePublished: "",
    language: "",
  };
  readonly traits: PageTraits & { resources: string[] } = {
    passwordFields: 0,
    forms: 0,
    scripts: 0,
    noscript: "",
    metaRobots: "",
    metaRefresh: "",
    resources: [],
    paywalled: false,
  };

  /** Called for every element outside skipped content. */
  note(tag: string, attributes: Attributes): void {
    const { head, traits } = this;
    switch (tag) {
      case "html":
        head.language ||= attributes["lang"] ?? "";
        break;
      case "meta":
        this.noteMeta(attributes);
        break;
      case "link":
        if (hasToken(attributes["rel"], "canonical")) head.canonicalLink ||= attributes["href"] ?? "";
        break;
      case "time":
        if (attributes["itemprop"]?.toLowerCase() === "datepublished" || "pubdate" in attributes) {
          head.timePublished ||= attributes["datetime"] ?? "";
        }
        break;
      case "form":
        traits.forms++;
        break;
      case "input":
        if (attributes["type"]?.toLowerCase() === "password") traits.passwordFields++;
        break;
      case "script":
      case "iframe":
        if (tag === "script") traits.scripts++;
        if (attributes["src"] && traits.resources.length < MAX_RESOURCES) {
          traits.resources.push(attributes["src"].slice(0, 300));
        }
    }
  }

  private noteMeta(attributes: Attributes): void {
    const content = attributes["content"] ?? "";
    const { meta } = this.head;
    for (const key of ["name", "property", "itemprop", "http-equiv"]) {
      const name = attributes[key]?.toLowerCase();
      if (name && !meta.has(name) && meta.size < MAX_META) meta.set(name, content);
    }
    if (attributes["http-equiv"]?.toLowerCase() === "refresh") this.traits.metaRefresh ||= content.slice(0, 500);
    if (attributes["name"]?.toLowerCase() === "robots") this.traits.metaRobots ||= content.slice(0, 200);
  }
}

/** Whether an element shows who wrote the page. */
export function isByline(attributes: Attributes): boolean {
  if (hasToken(attributes["rel"], "author") || attributes["itemprop"]?.toLowerCase() === "author") return true;
  const names = attributes["class"];
  return ["byline", "author", "author-name", "byline-name"].some((name) => hasToken(names, name));
}

function hasToken(list: string | undefined, token: string): boolean {
  return list?.includes(token) ? list.split(/\s+/).includes(token) : false;
}
