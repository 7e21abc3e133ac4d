/**
 * Arabic verbs of saying and their participles. Keys are folded as tokens fold them (no marks, bare alef, yeh, heh).
 * A row gives the perfect, the imperfect without its prefix, the participle ("-" where unusual), and the frames beyond
 * speech itself: `object` ("نفى الخبر"), or the prepositions that introduce what was said ("دعا إلى").
 */
const ROWS = `
قال قول قائلا
اضاف ضيف مضيفا
تابع تابع متابعا
اكد ؤكد مؤكدا object
اوضح وضح موضحا
ذكر ذكر ذاكرا
ذكّر ذكر مذكرا ب
افاد فيد مفيدا ب
صرح صرح مصرحا ب
اعلن علن معلنا object عن
بين بين مبينا
اشار شير مشيرا الي
لفت لفت لافتا الي
نوه نوه منوها الي ب
شدد شدد مشددا علي
دعا دعو داعيا الي object
طالب طالب مطالبا ب
حذر حذر محذرا من
نبه نبه منبها الي من
نفي نفي نافيا object
اعتبر عتبر معتبرا object
راي ري - object
كشف كشف كاشفا عن
اردف ردف مردفا
استطرد ستطرد مستطردا
استدرك ستدرك مستدركا
زاد - -
ختم ختم خاتما
اختتم ختتم مختتما
واصل واصل مواصلا
كتب كتب كاتبا
غرد غرد مغردا
علق علق معلقا
رد رد رادا
اجاب جيب مجيبا
تساءل تساءل متسائلا
سال سال سائلا
توقع توقع متوقعا object
رجح رجح مرجحا object
استبعد ستبعد مستبعدا object
اتهم تهم متهما object
انتقد نتقد منتقدا object
رحب رحب مرحبا ب
تعهد تعهد متعهدا ب
وعد عد واعدا ب
هدد هدد مهددا ب
ندد ندد منددا ب
ادان دين مدينا object
استنكر ستنكر مستنكرا object
وصف صف واصفا object
اعرب عرب معربا عن
عبر عبر معبرا عن
ابدي بدي مبديا object
جدد جدد مجددا object
اقر قر مقرا ب
اعترف عترف معترفا ب
زعم زعم زاعما
ادعي دعي مدعيا
ابلغ بلغ مبلغا
اخبر خبر مخبرا
قرر قرر مقررا object
الزم لزم - object
امر امر آمرا ب
طلب طلب طالبا object من
ناشد ناشد مناشدا object
حث حث حاثا object علي
اقترح قترح مقترحا object
المح لمح ملمحا الي
لمح لمح ملمحا الي
روي روي راويا
حكي حكي -
نشر نشر ناشرا
استشهد ستشهد مستشهدا ب
قدر قدر مقدرا object
تمني تمني متمنيا object
امل امل آملا
عزا عزو عازيا object
ارجع رجع مرجعا object
برر بررر مبررا object
فسر فسر مفسرا object
خلص خلص - الي
اشاد شيد مشيدا ب
اثني ثني مثنيا علي
هنا هنئ مهنئا object
شكا شكو شاكيا من
اشتكي شتكي مشتكيا من
تحدث تحدث متحدثا عن
اعتقد عتقد معتقدا
عرض عرض عارضا object
شرح شرح شارحا object
سرد سرد ساردا
همس همس هامسا
صاح صيح صائحا
هتف هتف هاتفا ب
مازح مازح ممازحا
اعترض عترض معترضا
وافق وافق - علي
رفض رفض رافضا object
ايد ؤيد مؤيدا object
عارض عارض معارضا object
دافع دافع مدافعا عن
اوصي وصي موصيا ب
نصح نصح ناصحا ب
افتي فتي - ب
اسر سر -
سخر سخر ساخرا من
استغرب ستغرب مستغربا object
طمان طمئن مطمئنا
جزم جزم جازما ب
اقسم قسم مقسما
لاحظ لاحظ ملاحظا
استنتج ستنتج مستنتجا
تكهن تكهن متكهنا ب
اعتذر عتذر معتذرا عن
احتج حتج محتجا علي
حكم حكم - ب
قضي قضي - ب
`;

export interface ArabicVerb {
  lemma: string;
  /** Takes what was said as its object. */
  object: boolean;
  prepositions: ReadonlySet<string>;
  participle: boolean;
}

const PERFECT = ["", "ت", "وا", "ا", "تا", "ن"];
const IMPERFECT = [
  ["ي", ""],
  ["ت", ""],
  ["ي", "ون"],
  ["ن", ""],
  ["ا", ""],
] as const;
/** Objects written on to the verb ("ذكرته اللجنة", "قالها"). */
const OBJECTS = ["", "ه", "ها"];

const forms = new Map<string, ArabicVerb>();
const singular = new Set<string>();
for (const row of ROWS.trim().split("\n")) {
  const [written, imperfect, participle, ...frames] = row.split(" ") as [string, string, string, ...string[]];
  const lemma = written.replace("\u0651", "");
  const base = {
    lemma,
    object: frames.includes("object"),
    prepositions: new Set(frames.filter((f) => f !== "object")),
  };
  const add = (form: string, verb: ArabicVerb) => {
    if (!forms.has(form)) forms.set(form, verb);
    else if (frames.length > 0)
      forms.set(form, {
        ...verb,
        prepositions: new Set([...forms.get(form)!.prepositions, ...verb.prepositions]),
        object: verb.object || forms.get(form)!.object,
      });
  };
  const finite = { ...base, participle: false };
  const weak = lemma.endsWith("ي") || lemma.endsWith("ا");
  for (const ending of PERFECT) {
    const stem = weak && ending !== "" ? lemma.slice(0, -1) : lemma;
    for (const object of OBJECTS) add(stem + ending + object, finite);
    if (ending === "" || ending === "ت") for (const object of OBJECTS) singular.add(stem + ending + object);
  }
  if (imperfect !== "-")
    for (const [prefix, suffix] of IMPERFECT)
      for (const object of OBJECTS) add(prefix + imperfect + suffix + object, finite);
  if (imperfect !== "-") for (const prefix of ["ي", "ت"]) singular.add(prefix + imperfect);
  if (participle !== "-") {
    const folded = participle.replace("آ", "ا");
    const masculine = folded.slice(0, -1);
    for (const form of [folded, `${masculine}ه`, `${masculine}ين`]) add(form, { ...base, participle: true });
  }
}
const speech = (lemma: string): ArabicVerb => ({ lemma, object: false, prepositions: new Set(), participle: false });

/** Verbs whose spelling is another word's: "بيّن" ("between"), "أبرز" ("the foremost"). */
export const DOUBTFUL: ReadonlyMap<string, ArabicVerb> = new Map(
  ["بين", "ابرز"].flatMap((verb) => ["", "و", "ف"].map((joined) => [joined + verb, speech(verb)] as const)),
);
for (const form of ["ابرزت", "يبرز", "تبرز"]) forms.set(form, speech("ابرز"));

/**
 * Forms that are far oftener another word: "بين" (between), "امر" (matter), "عد", "ري"; nouns that are written as a verb
 * with its object would be: "قضيه" (a case), "اضافه" (an addition), "رايه" (his opinion).
 */
for (const form of [
  "بين",
  "امر",
  "عد",
  "ري",
  "رد",
  "حكم",
  "طلب",
  "عرض",
  "دعوه",
  "تقدر",
  "امره",
  "ذكره",
  "شكا",
  "امل",
  "خبر",
  "قدر",
  "قدره",
  "قدرها",
  "قضيه",
  "حكمه",
  "حكمها",
  "رايه",
  "رايها",
  "وعده",
  "وعدها",
  "رده",
  "ردها",
  "طلبه",
  "طلبها",
  "كتبه",
  "شرحه",
  "شرحها",
  "عرضه",
  "عرضها",
  "امله",
  "املها",
  "قدرته",
  "قدرتها",
  "نشره",
  "رفضه",
  "رفضها",
  "نفيه",
  "نفيها",
  "بينه",
  "بينها",
  "ادانه",
  "اشاده",
  "افاده",
  "اضافه",
  "اشاره",
  "اجابه",
  "تابعه",
  "طالبا",
  "كاتبا",
  "طلبا",
  "طالبه",
  "كاتبه",
  "لافته",
  "نصف",
  "نصفه",
  "نصفها",
])
  forms.delete(form);

/** Forms by which one person or body speaks, past and present, folded; an object may be written on to them. */
export const singularForms: readonly string[] = [...singular].filter((form) => forms.has(form));

/**
 * The cue verb that a folded token is, with "و" or "ف" before it where it has one.
 */
export function arabicVerb(norm: string): ArabicVerb | undefined {
  return forms.get(norm) ?? (/^[وف]/.test(norm) ? forms.get(norm.slice(1)) : undefined);
}
