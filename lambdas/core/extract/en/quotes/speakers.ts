import type { Gender, SpeakerWords } from "../../quotes/speaker-words.ts";

const map = (rows: Partial<Record<Gender, string>>) =>
  new Map(
    Object.entries(rows).flatMap(([gender, words]) =>
      words.split(" ").map((word) => [word, gender as Gender] as const),
    ),
  );

/** Words by which English tells of a speaker. */
export const ENGLISH_SPEAKERS: SpeakerWords = {
  pronouns: map({
    masculine: "he him himself his",
    feminine: "she her herself hers",
    unknown: "they them who i we you it their",
  }),
  titles: map({
    masculine: "mr sir lord king prince sheikh father brother",
    feminine: "mrs ms miss lady dame queen princess sister madam",
    unknown:
      "dr prof professor doctor judge justice senator sen representative rep governor gov president minister secretary chancellor mayor councillor " +
      "general gen colonel col major captain capt lieutenant lt sergeant sgt corporal brigadier admiral commander cmdr chief detective inspector " +
      "superintendent officer constable rev reverend bishop archbishop cardinal rabbi imam pope ambassador chairman chairwoman coach director " +
      "spokesman spokeswoman spokesperson former then",
  }),
  nouns: map({
    masculine:
      "spokesman chairman man father son brother husband king prince businessman councilman congressman policeman fisherman boy uncle",
    feminine:
      "spokeswoman chairwoman woman mother daughter sister wife queen princess businesswoman councilwoman congresswoman policewoman girl aunt actress",
  }),
  articles: new Set(["the", "a", "an", "this", "that", "one", "another", "some"]),
  capitals: true,
  attachedArticle: null,
};
