/** Beside the sources it is a .ts file; beside a bundle it is an entry of its own. */
const place = import.meta.url.endsWith(".ts") ? "../core/compare/other-script.ts" : "./other-script.mjs";

/** What compares an excerpt with a page in another script, when the first one comes: it brings the grammars of dates. */
export const loadOtherScript = (): Promise<typeof import("../core/compare/other-script.ts")> =>
  import(/* @vite-ignore */ new URL(place, import.meta.url).href);
