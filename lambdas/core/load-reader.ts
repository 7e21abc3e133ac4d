/** The reader of stories; after the first time it is at once there. */
export const loadReader = (): Promise<typeof import("./reader.ts")> => import("./reader.ts");
