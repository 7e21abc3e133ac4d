/** Beside the sources the reader is a .ts file; beside a bundle it is an entry of its own. */
const place = import.meta.url.endsWith(".ts") ? "./read-story.ts" : "./read-story.mjs";

/** The reader of stories by their address, when somebody gives one: most stories come with their text. */
export const loadStoryReader = (): Promise<typeof import("./read-story.ts")> =>
  import(/* @vite-ignore */ new URL(place, import.meta.url).href);
