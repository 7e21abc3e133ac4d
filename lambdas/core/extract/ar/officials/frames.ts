import type { Frame } from "../../officials/grammar.ts";

/**
 * Parts of the Arabic frames. There are no capitals: a name is told by the title, verb or comma beside it or by a
 * given name; a body or a role begins with its head and goes on through its construct (إضافة) and adjectives.
 */
export const macros = {
  // what binds two parts of a name: "بن"، "فان دير"
  PART: "(part | 'فان' 'دير/دن/در')",
  TITLE:
    "(hon&def | 'المحامي/المحاميه/الاب/القس/الخوري/المونسنيور/الاعلامي/الاعلاميه/الكابتن' | 'زوجته/زوجها/شقيقه/شقيقته/شقيقها/ابنه/ابنته/نجله/والده/والدته/زميله/زميلته' | 'معالي/سعاده/سمو/فضيله/سماحه/فخامه/دوله/جلاله/د/م/ا' | rank:(rank&def) 'الاول/الثاني'?)",
  WORD: "(given | def&!body&!time | indef&!body)",
  // between a title or verb and a comma
  BETWEEN: "(given | indef&!body&!head | indef&head) (PART? WORD){1,3}",
  // one given name, compound ones as one: "عبد القادر", "أبو حيدر"
  GIVENNAME:
    "('عبد' (def | given) | 'عبد/جاد/جار/عطا/فتح/حسب/خير/سر/عوض/فضل/نعمه/هبه/امه/زين/تاج/سيف/نور/شمس/نصر/صلاح/عز/علاء/ضياء/بهاء/جمال/كمال/محي/محيي/شرف/صفي/تقي/نجم/بدر/قطب/سراج/عماد/حسام/فخر/شهاب' 'الله/الدين/الرحمن/الرسول/النبي/الحق/الاسلام' | 'ابو/ابي/ابا/ام/بو' (def | indef) | indef&!body&!head&!hon&!cue&!and&!prep&!func =('بن/بنت/منت/ولد') | given&!and)",
  // by a given name alone: up to the surname, which often has the article
  GIVEN:
    "GIVENNAME (PART? GIVENNAME){0,2} (PART? indef&!body&!head&!cue&!and&!mod&!hon&!time&!prep&!func){1,2} =(comma | stop | quote) | GIVENNAME (PART? GIVENNAME){0,2} (part def&!time&!and | PART? def&!body&!time&!and&!head (nisba&!body&!time&!and&!head&!mod)? | PART? indef&!body&!head&!cue&!and PART? nisba&!body&!time&!and&!head | PART? indef&!body&!head&!cue&!and) | GIVENNAME (PART? GIVENNAME){1,2}",
  // no known given name: trusted only before "that"
  UNKNOWN: "indef&!body&!head&!mod&!hon&!rank (PART? (def&!body&!time&!and | indef&!body&!head)){1,2}",
  ADJECTIVES: "(def&!and&!time&!body&!head&!given&!hon&!rank&!plural | def&mod&!and){0,2}",
  ALSO: "(def&and&!body){0,2}",
  PLACE: "('سيدي/ذي/بني/راس/بيت/دير/تل/عين/وادي/جبل/كفر/خان/شط' (def | indef) | indef&!given&!head&!hon)",
  // "مستشفى الملك سلمان"، "جامعة السلطان مراد"
  AFTER:
    "body&!def (mod&!def)? 'السلطان/الملك/الملكه/الامير/الاميره/الشيخ/الامام/الشهيد/الرييس/القديس/الحاج/الدكتور' GIVENNAME (PART? GIVENNAME | part def)?",
  BODY: "(AFTER | body&def ((def&!and&!time&!body&!given&!hon&!rank&!head&!plural | 'المنظمه'){0,3}) (mod&!def&!and def)? | body&!def (body&!def&!and | mod&!def&!and | num){0,3} def&!time&!given&!hon&!rank (ADJECTIVES) (ALSO) (mod&!def&!and def)? | body&!def (body&!def | mod&!def){0,2} PLACE (def&mod&!and | nisba&!and&!given&!body&!time&!head&!rank&!hon){0,2})",
  // a name of which one word is in no lexicon: "جمعية عصر الزيتون"
  NAMED:
    "body&!def indef&!and&!hon&!rank&!head&!body&!mod def&!and&!time&!given&!hon&!rank&!head&!body (def&mod&!and)?",
  // "مدير عام"، "النائب الأول"، "مصدر مسؤول"
  POST: "('رجل/سيده' 'الاعمال/الدين/القانون' | head (head&!and | mod&!and){0,3} | 'الكاتب/الكاتبه' 'العام/العامه/الاول' | 'كاتب/كاتبه' 'عام/عامه/الدوله')",
  IN: "('في/لدي/من/ب/ل' of:(BODY) | of:(BODY))",
  FORBODY: "('باسم/بلسان' of:(NAMED | BODY | def&mod&!and (def&!given&!hon&!head&!rank&!time&!and)?) | 'باسمها/باسمه')",
  PLACEPOST: "'محافظ/محافظه/واليه/قايممقام/قائممقام/قايمقام/قائمقام/عمده/والي/متصرف/سفير/سفيره/مختار/حاكم/امير'",
  ROLE: "(role:('معاون/معاونه/نايب/نائب/نايبه/نائبه/وكيل/وكيله/مساعد/مساعده/مستشار/مستشاره'? PLACEPOST) of:('سيدي/ذي/بني/راس/بيت/دير/تل/عين/وادي/جبل/كفر/خان/شط' (def | indef) | def&!given | indef&!given&!body) | role:('مدرب/مدربه') of:(indef&!given&!body&!hon def&!given&!time&!body&!head&!hon&!rank) | role:(POST 'مجلس/مجلسي/مجالس' 'اداره') of:(NAMED | BODY) | role:(POST 'مجلس' 'الاداره') ('في/ب' of:(BODY) | 'ل' of:(BODY))? | role:(POST FORBODY) | role:(POST of:(NAMED | BODY)) ('في/لدي' of:(BODY))? | role:(head&!def (mod&!def&!and){0,2} indef&!given&!head&!body&!and&!hon&!mod&!cue&!func&!prep&!time def&!time&!given&!hon&!rank&!cue&!and (def&mod&!and)?) | role:(POST (def&!time&!given&!hon&!rank&!cue (ADJECTIVES) (ALSO) (mod&!def&!and def)?)) ('في/لدي' of:(BODY))? | role:(POST) ('في/لدي/من' of:(BODY))?)",
  // behind a role that no verb stands beside, a body can only have its preposition written on to it ("مدير الأرصاد بالهيئة")
  AT: "(of:(BODY))?",
  SITE: "('في' (def | indef&!given))?",
  // between a cue with its role and a comma, a name that no lexicon holds
  STRANGE:
    "(UNKNOWN | indef&!body&!head&!mod&!hon&!rank&!and (PART? WORD){1,2} | GIVENNAME (PART? WORD){1,3} | 'تركي' (PART? WORD){1,2})",
  CUEWORDS: "cue (time | prep time){0,3}",
  CLOSE: "(comma | stop | quote | $ | func | prep | bracket)",
} as const satisfies Record<string, string>;

/** Ways in which Arabic news introduces officials; the first that fits a place wins. */
export const frames: readonly Frame[] = [
  {
    name: "صفة، لقب فاسم",
    kind: "person",
    pattern: "(cue | 'اما/ابرز/وابرز/بين') ROLE AT SITE comma TITLE{1,3} name:(BETWEEN) (comma | stop | quote | $)",
    examples: ["وأعلن وزير الأشغال العامة، المهندس شاهر البيك، موعد الافتتاح."],
  },
  {
    name: "صفة، اسم،",
    kind: "person",
    pattern:
      "(cue | 'اما/ابرز/وابرز/بين' | 'بحسب/حسب/وفق/وفقا' 'ل'?) ROLE AT SITE (indef&!head&!body&!given)? comma name:(STRANGE) (comma | stop | quote | $)",
    examples: ["وقالت مديرة المتحف، قطاف الزعبي: «الباب مفتوح»."],
  },
  {
    name: "لقب، اسم، صفة",
    kind: "person",
    pattern: "TITLE{1,3} name:(BETWEEN) comma 'هو/هي'? ROLE AT",
    examples: ["وأوضح الدكتور سامر العلي، مدير مستشفى الأمل، أن العمل مستمر."],
  },
  {
    name: "فعل، اسم، صفة",
    kind: "person",
    pattern: "(cue | 'رئاسه/قياده/قبل/مع' | 'بحسب/حسب/وفق/وفقا' 'ل'?) TITLE? name:(BETWEEN) comma 'هو/هي'? ROLE AT",
    examples: ["وقالت ريم الخطيب، رئيسة جمعية الأطباء، إن الحملة بدأت."],
  },
  {
    name: "اسم، صفة",
    kind: "person",
    pattern: "name:(GIVEN) comma 'هو/هي'? ROLE AT",
    examples: ["حضر اللقاء سليم الحداد، نقيب المهندسين."],
  },
  {
    name: "فعل، صفة فاسم، مفعول",
    kind: "person",
    pattern:
      "'وصف/وصفت/انتقد/انتقدت/هاجم/هاجمت/رفض/رفضت/ايد/ايدت/دعا/دعت/طالب/طالبت/ناشد/ناشدت/حث/حثت/اتهم/اتهمت/ابلغ/ابلغت/امر/امرت' ROLE AT TITLE{0,3} name:(GIVENNAME GIVENNAME (PART? def&!time)?) def",
    examples: ["ووصف مدير المعرض فادي كريم القرار بأنه متسرع."],
  },
  {
    name: "صفة فاسم",
    kind: "person",
    pattern: "ROLE AT ('في' (def | indef&!given) | 'علي' def)? comma? (TITLE | head&def){0,3} name:(GIVEN)",
    examples: ["وقال وزير الزراعة فادي منصور إن الموسم جيد.", "أعلن المتحدث باسم وزارة النقل وسام الربيعي الموعد."],
  },
  {
    name: "صفة فلقب فاسم",
    kind: "person",
    pattern:
      "ROLE AT SITE comma? TITLE{1,3} (name:(indef&!body&!head&!mod (PART? indef&!body&!head){0,1} PART? def&!body&!time) | name:(indef&!body&!head&!mod PART? indef&!body&!head) CLOSE)",
    examples: ["أكد قائد الشرطة اللواء شاهين الدوري، اليوم، ذلك."],
  },
  {
    name: "صفة فاسم فأنّ",
    kind: "person",
    pattern:
      "(cue | 'بحسب/حسب/وفق/وفقا') ROLE ('فيه/فيها/به/بها/لديه/لديها')? TITLE{0,3} name:(UNKNOWN) ((prep (!stop&!cue&!comma&!func){1,7})? (comma (!stop&!cue&!comma&!func){1,5} comma)? comma? 'الي/علي'? 'ان/بان/فان/انه/انها' | (comma? (time | prep) (!stop&!cue&!comma&!func){0,7})? stop quote)",
    examples: ["أكدت عميدة الكلية تماضر القيسي أن القبول مفتوح."],
  },
  {
    name: "فعل لازم، صفة فاسم",
    kind: "person",
    pattern:
      "'قال/قالت/يقول/تقول/شدد/شددت/اشار/اشارت/لفت/لفتت/اعرب/اعربت/تحدث/تحدثت/حذر/حذرت/المح/المحت' ROLE ('لدي' (def | indef&!given))? TITLE{0,3} name:(indef&!body&!head&!mod&!hon&!rank&!and&!cue&!func&!prep&!time (PART? indef&!body&!head&!func&!prep&!time&!and&!cue)? PART? (def&!body&!time&!and&!plural | indef&!body&!head&!func&!prep&!time&!and&!cue))",
    examples: ["وشددت مقررة اللجنة قطاف الزعبي على ضرورة التحقيق."],
  },
  {
    name: "أما صفة فاسم ففعل",
    kind: "person",
    pattern: "'اما' ROLE TITLE{0,3} name:(UNKNOWN) cue",
    examples: ["أما مديرة المرصد قطاف الزعبي فقالت إن الهزة خفيفة."],
  },
  {
    name: "لقب فاسم",
    kind: "person",
    pattern: "hon{0,2} rank:(rank) hon{0,2} name:(GIVEN)",
    examples: ["وقال العقيد رائد الجميلي إن الطريق مفتوح."],
  },
  {
    name: "كان صفة واسم قد",
    kind: "person",
    pattern: "'كان/كانت' ROLE comma? TITLE{0,3} name:(UNKNOWN) comma? 'قد' cue",
    examples: ["وكانت مديرة المرصد قطاف الزعبي قد قالت إن الهزة خفيفة."],
  },
  {
    name: "كان صفة قد",
    kind: "role",
    pattern: "'كان/كانت' ROLE 'قد' cue",
    examples: ["وكان وزير النقل قد أعلن الموعد."],
  },
  {
    name: "كان جهة قد",
    kind: "body",
    pattern: "'كان/كانت' of:(BODY) 'قد' cue",
    examples: ["وكانت وزارة التجارة قد نفت الخبر."],
  },
  {
    name: "صفة تتكلم",
    kind: "role",
    pattern: "(CUEWORDS | 'بحسب/حسب/وفق/وفقا' 'ل'?) =(!hon | !def) ROLE",
    examples: ["وقال مصدر مسؤول في وزارة العدل إن القرار صدر."],
  },
  {
    name: "عن صفة قوله",
    kind: "role",
    pattern: "'عن' ROLE 'قوله/قولها'",
    examples: ["ونقلت الصحيفة عن مسؤول في الدائرة قوله إن الموعد ثابت."],
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
