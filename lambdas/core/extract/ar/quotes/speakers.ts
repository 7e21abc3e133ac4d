import type { Gender, SpeakerWords } from "../../quotes/speaker-words.ts";

const map = (rows: Partial<Record<Gender, string>>) =>
  new Map(
    Object.entries(rows).flatMap(([gender, words]) =>
      words.split(" ").map((word) => [word, gender as Gender] as const),
    ),
  );

/** Words by which Arabic tells of a speaker, folded. */
export const ARABIC_SPEAKERS: SpeakerWords = {
  pronouns: map({ masculine: "هو", feminine: "هي", unknown: "هم" }),
  titles: map({
    masculine:
      "الدكتور السيد المهندس الشيخ العميد العقيد اللواء الفريق المقدم الرائد النقيب القاضي المستشار الاستاذ الوزير الرئيس النائب المحامي الجنرال الملك الامير الشاعر الكاتب المدير المحافظ السفير المدرب الحاج",
    feminine:
      "الدكتوره السيده المهندسه القاضيه المستشاره الاستاذه الوزيره الرئيسه النائبه المحاميه الملكه الاميره الشاعره الكاتبه المديره السفيره المدربه الحاجه",
  }),
  nouns: map({ masculine: "المتحدث الناطق مدير وزير رئيس", feminine: "المتحدثه الناطقه مديره وزيره رئيسه والده" }),
  articles: new Set(),
  capitals: false,
  attachedArticle: "ال",
};
