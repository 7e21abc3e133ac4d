/** Parameters that only tell a site where a reader came from; they never choose another page. */
const TRACKING = /^(?:utm_[a-z_]+|fbclid|gclid|dclid|msclkid|mc_cid|mc_eid|igshid|yclid|_hsenc|_hsmi|ref_src|cmpid)$/i;

/**
 * The one spelling under which the desk knows a page: scheme and host as the URL standard folds them, without default
 * port, fragment (but `#!` names a page) and tracking parameters. What may choose another page is kept as it stands:
 * path, case, order of parameters, trailing slash.
 * @param url already judged to be http or https
 */
export function canonicalUrl(url: URL): string {
  const canonical = new URL(url.href);
  if (!canonical.hash.startsWith("#!")) canonical.hash = "";
  const kept = canonical.search
    .slice(1)
    .split("&")
    .filter((pair) => pair !== "" && !TRACKING.test(decodeName(pair)));
  canonical.search = kept.length > 0 ? `?${kept.join("&")}` : "";
  return canonical.href;
}

function decodeName(pair: string): string {
  return new URLSearchParams(pair).keys().next().value ?? "";
}
