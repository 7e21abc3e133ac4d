/** The reader of stories by their address, when somebody gives one: most stories come with their text. */
export const loadStoryReader = (): Promise<typeof import("./read-story.ts")> => import("./read-story.ts");
