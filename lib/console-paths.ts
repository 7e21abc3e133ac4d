/**
 * The small function at the edge that finds a console path's file: `/` and every path of the console get the page that
 * serves it, files go through as they are. It replaces CloudFront's error responses, which would turn the API's own
 * 404s into pages.
 * @param pages names of the pages; `index` serves all paths that are no other page
 * @returns source for CloudFront Functions, JavaScript runtime 2.0 (at most 10 KB)
 */
export function consolePaths(pages: readonly string[]): string {
  return `
const pages = ${JSON.stringify(pages.filter((page) => page !== "index"))};
function handler(event) {
  const request = event.request;
  const last = request.uri.slice(request.uri.lastIndexOf("/") + 1);
  if (last.includes(".")) return request;
  const first = request.uri.split("/")[1];
  request.uri = "/" + (pages.includes(first) ? first : "index") + ".html";
  return request;
}
`;
}
