import type { Frame } from "../../officials/grammar.ts";

/**
 * Parts of the Arabic frames. There are no capitals: a name is told by the title, verb or comma beside it or by a
 * given name; a body or a role begins with its head and goes on through its construct (إضافة) and adjectives.
 */
export const macros = {
  TITLE: "(hon | rank:(rank))",
  WORD: "(given | def&!body&!time | indef&!body)",
  // between a title or verb and a comma
  BETWEEN: "(given | indef&!body&!head | indef&head) (part? WORD){1,3}",
  // by a given name alone
  GIVEN:
    "given (part? (given | indef&!body&!head&!and)){0,2} (part? (given&!and | def&!body&!time&!and | indef&!body&!head&!and))",
  ADJECTIVES: "(def&!and&!time&!body&!head&!given | def&mod&!and){0,2}",
  ALSO: "(def&and&!body){0,2}",
  BODY: "(body&def ((def&!and&!time&!body&!given | 'المنظمه'){0,2}) | body (body&!def&!and | mod&!def&!and | num){0,3} def&!time&!given (ADJECTIVES) (ALSO) | body (body&!def | mod&!def){0,2} indef&!given&!head)",
  // "مدير عام"، "النائب الأول"، "مصدر مسؤول"
  POST: "(head (head&!and | mod&!and){0,3})",
  IN: "('في/لدي/من/ب/ل' of:(BODY) | of:(BODY))",
  FORBODY: "'باسم/بلسان' of:(BODY)",
  PLACEPOST: "'محافظ/محافظه/قايممقام/قائممقام/قايمقام/قائمقام/عمده/والي/متصرف/سفير/سفيره/مختار/حاكم/امير'",
  ROLE: "(role:(PLACEPOST) of:(def&!given | indef&!given) | role:(POST FORBODY) | role:(POST of:(BODY)) ('في/لدي' of:(BODY))? | role:(POST (def&!time&!given (ADJECTIVES) (ALSO))) ('في/لدي' of:(BODY))? | role:(POST) ('في/لدي/من' of:(BODY))?)",
  CUEWORDS: "cue (time | prep time){0,3}",
  CLOSE: "(comma | stop | quote | $ | func | prep | open)",
} as const satisfies Record<string, string>;

/** Ways in which Arabic news introduces officials; the first that fits a place wins. */
export const frames: readonly Frame[] = [
  {
    name: "لقب، اسم، صفة",
    kind: "person",
    pattern: "TITLE{1,3} name:(BETWEEN) comma ROLE",
    examples: ["وأوضح الدكتور سامر العلي، مدير مستشفى الأمل، أن العمل مستمر."],
  },
  {
    name: "فعل، اسم، صفة",
    kind: "person",
    pattern: "(cue | 'رئاسه/قياده/قبل/مع') name:(BETWEEN) comma ROLE",
    examples: ["وقالت ريم الخطيب، رئيسة جمعية الأطباء، إن الحملة بدأت."],
  },
  {
    name: "اسم، صفة",
    kind: "person",
    pattern: "name:(GIVEN) comma ROLE",
    examples: ["حضر اللقاء سليم الحداد، نقيب المهندسين."],
  },
  {
    name: "صفة فاسم",
    kind: "person",
    pattern: "ROLE comma? TITLE{0,3} name:(GIVEN)",
    examples: ["وقال وزير الزراعة فادي منصور إن الموسم جيد.", "أعلن المتحدث باسم وزارة النقل وسام الربيعي الموعد."],
  },
  {
    name: "صفة فلقب فاسم",
    kind: "person",
    pattern:
      "ROLE comma? TITLE{1,3} name:(indef&!body&!head&!mod (part? (given | def&!body&!time | indef&!body&!head)){1,2}) CLOSE",
    examples: ["أكد قائد الشرطة اللواء شاهين الدوري، اليوم، ذلك."],
  },
  {
    name: "لقب فاسم",
    kind: "person",
    pattern: "hon{0,2} rank:(rank) hon{0,2} name:(GIVEN)",
    examples: ["وقال العقيد رائد الجميلي إن الطريق مفتوح."],
  },
  {
    name: "صفة تتكلم",
    kind: "role",
    pattern: "(CUEWORDS | 'بحسب/حسب/وفق/وفقا' 'ل'?) ROLE",
    examples: ["وقال مصدر مسؤول في وزارة العدل إن القرار صدر."],
  },
  {
    name: "جهة تتكلم",
    kind: "body",
    pattern: "CUEWORDS of:(BODY)",
    examples: ["أعلنت هيئة الموانئ العامة وصول السفينة."],
  },
  {
    name: "بحسب جهة",
    kind: "body",
    pattern: "('بحسب/حسب/وفق/وفقا/طبقا/نقلا' 'عن'?) of:(BODY)",
    examples: ["وبحسب وزارة التجارة، ارتفعت الأسعار."],
  },
  {
    name: "جهة ففعل",
    kind: "body",
    pattern: "^ of:(BODY) (num | time){0,2} cue",
    examples: ["وزارة التجارة أعلنت خفض الرسوم."],
  },
  {
    name: "اسم جهة",
    kind: "evidence",
    pattern: "of:(BODY)",
    examples: ["زار الوفد جامعة الساحل التقنية."],
  },
];
