import type { Region } from "./reading.ts";

/** Elements whose name or role says which part of a page they hold. */
const BY_TAG: Readonly<Record<string, Region>> = {
  nav: "navigation",
  footer: "footer",
  aside: "aside",
  dialog: "notice",
};
const BY_ROLE: Readonly<Record<string, Region>> = {
  navigation: "navigation",
  menubar: "navigation",
  search: "navigation",
  banner: "header",
  contentinfo: "footer",
  complementary: "aside",
  dialog: "notice",
  alertdialog: "notice",
};

/**
 * Words that templates put first or last in class names and ids of what is not the page's own text. Not among them:
 * words that page builders put on everything ("widget") or on the story itself ("paywall", "content").
 */
const BY_WORD: Readonly<Record<string, Region>> = {
  ad: "advert",
  ads: "advert",
  adv: "advert",
  advert: "advert",
  adverts: "advert",
  advertisement: "advert",
  adsbygoogle: "advert",
  adslot: "advert",
  dfp: "advert",
  outbrain: "advert",
  promo: "advert",
  promoted: "advert",
  sponsor: "advert",
  sponsored: "advert",
  taboola: "advert",
  breadcrumb: "navigation",
  breadcrumbs: "navigation",
  menu: "navigation",
  nav: "navigation",
  navbar: "navigation",
  navigation: "navigation",
  pager: "navigation",
  pagination: "navigation",
  masthead: "header",
  topbar: "header",
  footer: "footer",
  copyright: "footer",
  comments: "aside",
  popular: "aside",
  recommended: "aside",
  related: "aside",
  share: "aside",
  sharing: "aside",
  sidebar: "aside",
  social: "aside",
  trending: "aside",
  viewcount: "aside",
  consent: "notice",
  cookie: "notice",
  cookies: "notice",
  gdpr: "notice",
  modal: "notice",
  newsletter: "notice",
  popup: "notice",
};

/** Words by which a class says that something else in the page has the part ("has-sidebar", "page-with-nav"). */
const OF_THE_WHOLE = ["has", "with", "no", "not", "is", "js", "without"];

/**
 * Which part of a page an element begins, or null where it is in the part that surrounds it.
 * @param inStory whether it stands in an `article` or `main`, whose own header belongs to the story
 */
export function regionOf(tag: string, role: string, names: string, inStory: boolean): Region | null {
  if (tag === "main") return "body";
  if (tag === "header") return inStory ? null : "header";
  const known = BY_TAG[tag] ?? (role === "" ? undefined : BY_ROLE[role.toLowerCase()]);
  if (known !== undefined) return known;
  return names === "" || tag === "body" || tag === "html" || tag === "article" ? null : regionByNames(names);
}

const remembered = new Map<string, Region | null>();

/** By class names and id, remembered: a site's templates repeat them on every page. */
function regionByNames(names: string): Region | null {
  let region = remembered.get(names);
  if (region === undefined) {
    region = regionByWords(names);
    if (remembered.size >= 5_000) remembered.clear();
    if (names.length <= 200) remembered.set(names, region);
  }
  return region;
}

function regionByWords(names: string): Region | null {
  for (const name of names.split(/\s+/).slice(0, 20)) {
    const words = name
      .slice(0, 80)
      .replace(/([a-z])([A-Z])/g, "$1-$2")
      .toLowerCase()
      .split(/[^a-z]+/)
      .filter(Boolean);
    if (words.some((word) => OF_THE_WHOLE.includes(word))) continue;
    const region = BY_WORD[words[0] ?? ""] ?? BY_WORD[words.at(-1) ?? ""];
    if (region !== undefined) return region;
  }
  return null;
}
