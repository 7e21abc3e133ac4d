/** What compares an excerpt with a page in another script, when the first one comes: it brings the grammars of dates. */
export const loadOtherScript = (): Promise<typeof import("../core/compare/other-script.ts")> =>
  import("../core/compare/other-script.ts");
