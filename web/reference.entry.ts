import "redoc/bundles/redoc.standalone.js";

/** What Redoc's own bundle puts on the window; it ships no types for it. */
interface RedocGlobal {
  init(url: string, options: Record<string, unknown>, element: HTMLElement): void;
}

const { Redoc } = window as unknown as { Redoc: RedocGlobal };
// Nothing is asked of other hosts: system fonts, no logo, no search index in a worker from a blob.
Redoc.init(
  "/api/openapi.json",
  { disableSearch: true, hideDownloadButtons: false, theme: { typography: { fontFamily: "system-ui, sans-serif" } } },
  document.getElementById("reference")!,
);
