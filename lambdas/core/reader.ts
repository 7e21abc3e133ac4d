// All that reads stories and compares what they say: most of the code of the functions that take stories in. It is loaded
// when the first story comes (`loadReader`), so that a cold start for anything else doesn't wait for it.
export { compareAcross, excerptContradicts, readFacts, topicQueries } from "./contradictions/detect.ts";
export { findDates } from "./extract/dates.ts";
export { languagesFor } from "./extract/languages.ts";
export { readStory } from "./read-claims.ts";
