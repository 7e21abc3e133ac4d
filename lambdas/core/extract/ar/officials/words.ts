import { singularForms } from "../quotes/verbs.ts";

/** Closed classes of Arabic that the frames name; attached letters (و، ف، ب، ل، ك) are taken off before look-up. */
export const prepositions = "في من إلى على عن مع لدى لدي عند بين خلال ضمن أمام لـ بـ".split(" ");
export const particles = "عبد بن ابن بنت آل بني ولد منت أيت دي دو دا فون".split(" ");
export const times = `
اليوم أمس غدا ليلة ليل فجر الأحد الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت صباح مساء ظهر يوم الليلة الآن لاحقا مؤخرا سابقا أيضا
بدوره بدورها جهته جهتها جانبه جانبها
`
  .trim()
  .split(/\s+/);
export const functionWords = `
أن إن أنه إنه أنها إنها بأن لأن كأن لكن لكنه هذا هذه ذلك تلك هؤلاء التي الذي الذين اللواتي ما لا لم لن ليس كان كانت يكون تكون قد
سوف هو هي هم هن نحن أنا أنت كما كل بعض جميع أي أو أم ثم بل حتى إذا لو لولا منذ قبل بعد حين حيث بينما فيما عندما لما كي إلا غير سوى
نحو حوالي أكثر أقل مثل دون بدون ضد عبر حول فوق تحت وراء خلف تجاه بشأن بسبب نتيجة رغم بحسب حسب وفق وفقا طبقا نقلا باسم بلسان بصفته المصدر المصادر
عقب أثناء إثر فور عشية غداة بعيد قبيل ردا تعليقا تعقيبا متحدثا متحدثة معلقا معلقة متوجها داعيا محذرا معربا معبرا منتقدا مطالبا متهما واصفا
عدم فإن إذ إذن فقط كذلك هناك هنا له لها لهم به بها عليه عليها فيه فيها منه منها عنه عنها إليه إليها معه معها اعتبارا ابتداء استنادا
ومن أما إما قائلا قائلة مضيفا مؤكدا موضحا مشيرا لافتا مبينا مشددا معتبرا
`
  .trim()
  .split(/\s+/);
/** Cues of quotes that say something else where a body follows: "زادت الشركة إنتاجها". */
const OTHER_VERBS = /^(?:زاد|[يت]?ا?ختتم|خلص|هنا$|سرت?$)/;

/** Verbs by which a person or a body speaks or takes a stand: the cues of quotes, and some that take an object only. */
export const speechVerbs: readonly string[] = singularForms
  .filter((form) => !OTHER_VERBS.test(form))
  .concat("عد عدت قدر كرر كررت رد أصدر أصدرت أمر شكا أسف تأسف نقل نقلت أورد أوردت أوردته أبرزت صادق".split(" "));
