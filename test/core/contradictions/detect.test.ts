import { describe, expect, test } from "vitest";
import { readFacts } from "../../../lambdas/core/contradictions/detect.ts";
import { MOST_PAIRS, pairsOf } from "../../../lambdas/core/contradictions/pairs.ts";
import { found, told } from "./told.ts";

type Story = Parameters<typeof told>[0];
const stories = (...list: Story[]) => list.map((story, i) => told({ id: `s${i}`, ...story }));

/** Published Monday 2 March 2026 unless the story says otherwise. */
const contradictions: [name: string, list: Story[], finds: string[]][] = [
  [
    "two days for one festival, in two stories",
    [
      {
        title: "Apricot festival returns to Malatra",
        text: "The apricot festival of Malatra will be held from [[12 June|2026-06-12]], the mayor announced on [[Sunday|2026-03-01]]. Growers can book stalls until [[30 April|2026-04-30]].",
      },
      {
        title: "Malatra gets ready for apricots",
        text: "Stall keepers in Malatra are repainting their carts for the apricot festival, which starts on [[14 June|2026-06-14]].",
      },
    ],
    ["disjoint: 12 June × 14 June"],
  ],
  [
    "a truce that takes effect and a truce that begins",
    [
      {
        title: "Truce in Korvan valley",
        text: "A ceasefire in the Korvan valley is to take effect on [[Friday|2026-03-06]] at dawn, mediators said. Another envoy said the truce would begin on [[Saturday|2026-03-07]].",
      },
    ],
    ["disjoint: Friday × Saturday"],
  ],
  [
    "an explosion told by its cause and by its toll",
    [
      {
        title: "Eight killed in coal mine blast",
        text: "Eight miners died when gas exploded in a pit near Tarsk on [[Saturday|2026-02-28]], rescuers said.",
      },
      {
        title: "Tarsk mourns its miners",
        text: "The explosion in the pit near Tarsk on [[Friday|2026-02-27]] killed eight men, the regional governor said. Funerals will be held on [[Wednesday|2026-03-04]].",
      },
    ],
    ["disjoint: Friday × Saturday"],
  ],
  [
    "English against Arabic between stories",
    [
      {
        title: "Gas deal to be signed",
        text: "Egypt and Cyprus will sign a gas agreement in Cairo on [[Thursday|2026-03-05]], the petroleum ministry said.",
      },
      {
        title: "مصر وقبرص توقعان اتفاق الغاز",
        text: "توقع مصر وقبرص اتفاقية الغاز في القاهرة [[الأربعاء المقبل|2026-03-04]]، بحسب مصدر في وزارة البترول. وكان وزيرا البلدين قد اجتمعا [[الشهر الماضي|2026-02]].",
      },
    ],
    ["disjoint: Thursday × الأربعاء المقبل"],
  ],
  [
    "English against Arabic within a story",
    [
      {
        title: "Museum reopens its doors",
        text: "The national museum in Tunis reopens on [[20 March|2026-03-20]] after renovation. The museum wrote on its page: «يعيد المتحف الوطني فتح أبوابه أمام الزوار يوم [[22 مارس|2026-03-22]]».",
      },
    ],
    ["disjoint: 20 March × 22 مارس"],
  ],
  [
    "names met across scripts",
    [
      {
        title: "Singer Adel Hamra dies",
        text: "The singer Adel Hamra died on [[Saturday|2026-02-28]] in Beirut, his family said. The funeral will be held on [[Tuesday|2026-03-03]].",
      },
      {
        title: "وفاة الفنان عادل حمرا",
        text: "توفي الفنان عادل حمرا في بيروت [[الجمعة|2026-02-27]] عن 79 عاما. ويشيع جثمانه [[الثلاثاء|2026-03-03]] في مسقط رأسه.",
      },
    ],
    ["disjoint: Saturday × الجمعة"],
  ],
  [
    "Arabic alone, the vote by two words",
    [
      {
        title: "انتخابات نقابة المحامين",
        text: "تجري انتخابات نقابة المحامين في دمشق يوم [[الخميس 12 آذار|2026-03-12]]، بحسب اللجنة المشرفة. وأوضح عضو في اللجنة أن الاقتراع سيجري يوم [[السبت 14 آذار|2026-03-14]] في مقر النقابة.",
      },
    ],
    ["disjoint: الخميس 12 آذار × السبت 14 آذار"],
  ],
  [
    "a headline against the text",
    [
      {
        title: "Ferry to Skarvo to sail again on [[9 March|2026-03-09]]",
        text: "The ferry to the island of Skarvo will sail again on [[Tuesday, 10 March|2026-03-10]], its owner said.",
      },
    ],
    ["disjoint: 9 March × Tuesday, 10 March"],
  ],
  [
    "a day outside a month",
    [
      {
        title: "Tunnel to open in May",
        text: "The road tunnel under the Sund will open in [[May|2026-05]], the ministry said. The contractor told the paper that the tunnel would be opened on [[18 June|2026-06-18]]. A rail tunnel follows in [[2031|2031]].",
      },
    ],
    ["outside: 18 June × May"],
  ],
  [
    "the same day said twice is one contradiction with three mentions",
    [
      {
        title: "Pool to reopen",
        text: "The open-air pool in Hexby will reopen on [[1 May|2026-05-01]]. The pool's café opens on [[15 April|2026-04-15]]. In its newsletter the club tells members that the pool reopens on [[8 May|2026-05-08]]. Season tickets are sold before the pool reopens on [[the first of May|2026-05-01]].",
      },
    ],
    ["disjoint: 1 May + the first of May × 8 May"],
  ],
  [
    "entries later than the prize",
    [
      {
        title: "Poetry prize calls for entries",
        text: "Poets can send in entries for the Larkspur prize until [[15 May|2026-05-15]], the jury said. The prize will be awarded on [[10 May|2026-05-10]] in Dublin.",
      },
    ],
    ["order: 15 May × 10 May"],
  ],
  [
    "results before the examination",
    [
      {
        title: "Exams to start in Zuwara",
        text: "Final exams at the technical college in Zuwara are held on [[9 May|2026-05-09]], the dean said. The results of the exams will be published on [[2 May|2026-05-02]].",
      },
    ],
    ["order: 9 May × 2 May"],
  ],
  [
    "an end before its beginning",
    [
      {
        title: "Choirs gather in Olm",
        text: "The choir festival in Olm opens on [[19 June|2026-06-19]], the organisers said. The festival ends on [[14 June|2026-06-14]] with a mass.",
      },
    ],
    ["order: 19 June × 14 June"],
  ],
  [
    "since a day that has not come",
    [
      {
        title: "Dockers keep port shut",
        text: "Dockers in Valmar have been on strike since [[Monday 9 March|2026-03-09]], the port said.",
      },
    ],
    ["order: Monday 9 March"],
  ],
];

const none: [name: string, list: Story[]][] = [
  [
    "a day that was given up for another",
    [
      {
        title: "Orchestra postpones concert",
        text: "The city orchestra has postponed its spring concert from [[14 March|2026-03-14]] to [[21 March|2026-03-21]] because the conductor is ill.",
      },
    ],
  ],
  [
    "a day given up, in Arabic",
    [
      {
        title: "تأجيل مهرجان المسرح",
        text: "أعلنت إدارة مهرجان المسرح في قرطاج تأجيل افتتاحه من [[10 مارس|2026-03-10]] إلى [[17 مارس|2026-03-17]] بسبب الأمطار.",
      },
    ],
  ],
  [
    "an earlier story with the day that a later one gives up",
    [
      {
        title: "Derby on Saturday",
        text: "The derby between Rovers and Albion will be played on [[Saturday|2026-03-07]].",
        publishedAt: "2026-03-01T09:00:00+00:00",
      },
      {
        title: "Derby moved to Sunday",
        text: "The derby between Rovers and Albion will be played on [[Sunday|2026-03-08]] instead of [[Saturday|2026-03-07]], the league said.",
      },
    ],
  ],
  [
    "a day that is denied",
    [
      {
        title: "No early closure, says mill",
        text: "The paper mill in Husum will not close on [[30 June|2026-06-30]], its manager said. It closes on [[31 December|2026-12-31]].",
      },
    ],
  ],
  [
    "a month that holds the day",
    [
      {
        title: "New metro line",
        text: "The new metro line in Porvo will open in [[late March|2026-03]], the city said.",
      },
      {
        title: "Metro line tested",
        text: "Porvo's new metro line opens on [[27 March|2026-03-27]]. Test runs began on [[16 February|2026-02-16]].",
      },
    ],
  ],
  [
    "two honest readings of which one agrees",
    [
      {
        title: "Bonus shares",
        text: "Shareholders will receive the bonus shares of Kolm Textiles on [[04/06/2026|2026-06-04 or 2026-04-06]]. In a letter the firm says that it pays the bonus shares on [[6 April|2026-04-06]].",
      },
    ],
  ],
  [
    "travellers and lorries",
    [
      {
        title: "Gate reopens in two steps",
        text: "The Dorra gate reopens to travellers on [[Saturday|2026-03-07]], while lorries have to wait until [[14 March|2026-03-14]]. The gate reopens for freight on [[14 March|2026-03-14]].",
      },
    ],
  ],
  [
    "first round and run-off",
    [
      {
        title: "Mayor to be elected",
        text: "Voters in Pell elect a mayor on [[Sunday 8 March|2026-03-08]]. A run-off, if needed, is held on [[22 March|2026-03-22]].",
      },
    ],
  ],
  [
    "two things that open",
    [
      {
        title: "Week in Larne",
        text: "The library in Larne closes on [[Monday|2026-03-09]] for painting. The swimming pool closes on [[Wednesday|2026-03-11]].",
      },
    ],
  ],
  [
    "the day of the announcement",
    [
      {
        title: "King to visit Kenya",
        text: "The king of Norvania will visit Kenya on [[23 March|2026-03-23]], the palace announced on [[Friday|2026-02-27]]. He last visited Kenya in [[2012|2012]].",
      },
    ],
  ],
  [
    "one moment by two clocks",
    [
      {
        title: "Weather satellite ready",
        text: "The rocket lifts off from Kourou on [[Thursday at 9.30 p.m.|2026-03-05T21:30:00-03:00]]. In Nairobi the launch can be seen on [[Friday at 3.30 a.m.|2026-03-06T03:30:00+03:00]].",
      },
    ],
  ],
  [
    "one past round of talks and one to come",
    [
      {
        title: "Talks on river water",
        text: "Delegations from Sudan and Ethiopia will meet in Kampala on [[11 March|2026-03-11]] for talks on the river. The last round of talks ended on [[30 January|2026-01-30]] without a result.",
      },
    ],
  ],
  [
    "stories of other matters",
    [
      { title: "School opens", text: "A primary school in Aldby opens on [[Monday|2026-03-09]], the council said." },
      { title: "Bakery opens", text: "A bakery in Norby opens on [[Thursday|2026-03-12]], its owner said." },
    ],
  ],
  [
    "a deadline before what it is for",
    [
      {
        title: "Marathon in April",
        text: "The Riga marathon takes place on [[19 April|2026-04-19]]. Runners may register until [[30 March|2026-03-30]].",
      },
    ],
  ],
];

describe("contradictions", () => {
  test.each(contradictions)("%s", (_, list, finds) => {
    expect(found(...stories(...list)).sort()).toEqual(finds);
  });
});

describe("what is none", () => {
  test.each(none)("%s", (_, list) => {
    expect(found(...stories(...list))).toEqual([]);
  });
});

describe("cost", () => {
  const many = Array.from({ length: 3000 }, (_, i) => {
    const day = new Date(Date.UTC(2026, 2, 3 + (i % 60))).toISOString().slice(0, 10);
    return `The hall in Pell opens on [[day ${i}|${day}]].`;
  });

  test("three thousand dates of one event are compared in a bounded number of pairs", () => {
    const facts = readFacts(told({ text: many.join(" ") }));
    expect(facts).toHaveLength(3000);
    expect([...pairsOf(facts)].length).toBeLessThanOrEqual(MOST_PAIRS);
  });

  test("an article has at most two hundred contradictions", () => {
    expect(found(told({ text: many.join(" ") })).length).toBeLessThanOrEqual(200);
  });
});
