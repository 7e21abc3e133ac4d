/** The reader of pages, when the first one comes: a source that answers that nothing has changed needs none. */
export const loadPageReader = (): Promise<typeof import("./read-page.ts")> => import("./read-page.ts");
