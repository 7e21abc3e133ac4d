import type { told } from "./told.ts";

type Story = Parameters<typeof told>[0];

/** Longer stories with many dates each, published on Monday 2 March 2026: what differs is mostly another event. */
export const storiesManyDates: [name: string, list: Story[], finds: string[]][] = [
  [
    "An exhumation ordered and carried out",
    [
      {
        title: "Judge orders poet's grave opened",
        text: "Investigators will exhume the body of the poet Amado Rell in Sorva on [[12 March|2026-03-12]], a judge ruled on [[Friday|2026-02-27]]. Rell died on [[23 September 1973|1973-09-23]], officially of cancer. His driver said in [[2011|2011]] that he had been poisoned. A first exhumation in [[April 2013|2013-04]] found nothing. Results of the tests are expected by [[June|2026-06]].",
      },
      {
        title: "Rell's family at odds over the grave",
        text: "The exhumation of Amado Rell, set for [[10 March|2026-03-10]] in Sorva, divides his family. A niece went to court in [[January|2026-01]] to prevent it. The foundation that bears his name opens its archive on [[1 April|2026-04-01]].",
      },
    ],
    ["10 March × 12 March"],
  ],
  [
    "A ferry line, its timetable and its ship",
    [
      {
        title: "Ferry to Linosa resumes",
        text: "The ferry between Porto Asper and Linosa will sail again on [[Thursday|2026-03-05]], the shipping line said. The service was suspended on [[11 January|2026-01-11]] after a fire in the engine room. Tickets go on sale [[tomorrow|2026-03-03]]. In [[July|2026-07]] a second ship joins the route, and the summer timetable applies from [[1 June|2026-06-01]] to [[30 September|2026-09-30]].",
      },
      {
        title: "Islanders count the days",
        text: "After seven weeks without a boat, islanders on Linosa expect the ferry from Porto Asper to be back in service on [[Saturday|2026-03-07]]. The mayor complained to the region on [[9 February|2026-02-09]]. A doctor has visited by helicopter every week since [[mid-January|2026-01]].",
      },
    ],
    ["Saturday × Thursday"],
  ],
  [
    "A union's three days",
    [
      {
        title: "Bus drivers vote for strike",
        text: "Bus drivers in Malden voted on [[Saturday|2026-02-28]] to go on strike from [[Monday 9 March|2026-03-09]]. The union announced the result on [[Sunday|2026-03-01]]. The last strike, in [[2019|2019]], went on for eleven days. Talks between the union and the operator resume on [[Wednesday|2026-03-04]]. The current agreement expires on [[31 March|2026-03-31]].",
      },
      {
        title: "Malden schools plan for strike",
        text: "Head teachers in Malden will send children home early on [[9 March|2026-03-09]], when bus drivers walk out. The city council meets on [[Tuesday|2026-03-03]] to discuss replacement buses. School holidays start on [[27 March|2026-03-27]].",
      },
    ],
    [],
  ],
  [
    "مؤتمر المانحين",
    [
      {
        title: "مؤتمر للمانحين في الدوحة",
        text: "تستضيف الدوحة في [[18 مارس|2026-03-18]] مؤتمرا للمانحين لدعم إعادة إعمار درنة، حسبما أعلنت وزارة الخارجية القطرية [[الأحد|2026-03-01]]. وكان الإعصار قد ضرب المدينة في [[سبتمبر 2023|2023-09]]. ووصل وفد من البنك الدولي إلى درنة [[الخميس الماضي|2026-02-26]] لتقييم الأضرار.",
      },
      {
        title: "Donors to pledge for Derna",
        text: "Donors will gather in Doha on [[19 March|2026-03-19]] for a conference on rebuilding Derna, which was flooded when a storm burst two dams in [[September 2023|2023-09]]. A World Bank team visited the city on [[26 February|2026-02-26]]. The first new homes were handed over in [[December|2025-12]].",
      },
    ],
    ["18 مارس × 19 March"],
  ],
  [
    "A chess match with a rest day",
    [
      {
        title: "Title match level after four games",
        text: "The fourth game of the chess title match between Arno Lisk and Mei Tanaka ended in a draw on [[Sunday|2026-03-01]]. The fifth game will be played on [[Tuesday|2026-03-03]] and the sixth on [[Wednesday|2026-03-04]]. The match began on [[24 February|2026-02-24]] and ends on [[14 March|2026-03-14]] at the latest.",
      },
      {
        title: "Tanaka rests",
        text: "Mei Tanaka spent the rest day at the harbour after her draw with Arno Lisk on [[Sunday|2026-03-01]]. She plays white in the fifth game on [[Tuesday|2026-03-03]]. Tickets for the closing ceremony on [[15 March|2026-03-15]] cost 40 crowns.",
      },
    ],
    [],
  ],
  [
    "A dam that fills and a dam that closes",
    [
      {
        title: "Villages to be cleared for dam",
        text: "Residents of four villages must leave their homes by [[20 March|2026-03-20]], before the gates of the Tessaro dam are closed on [[1 April|2026-04-01]], the water ministry said. Compensation was paid in [[November|2025-11]]. The dam will generate power from [[early 2027|2027]].",
      },
      {
        title: "Last days in Upper Tessaro",
        text: "Farmers in Upper Tessaro are slaughtering their goats. The dam closes its gates on [[25 March|2026-03-25]], an engineer told them [[last week|2026-W09]], and the evacuation must be over by [[20 March|2026-03-20]].",
      },
    ],
    ["1 April × 25 March"],
  ],
  [
    "A recall of baby milk",
    [
      {
        title: "Milk powder recalled",
        text: "Lactona recalled 60,000 tins of baby milk on [[Thursday|2026-02-26]] after glass was found in one. The tins were sold between [[2 January|2026-01-02]] and [[20 February|2026-02-20]]. The food agency will publish its laboratory findings on [[Friday|2026-03-06]].",
      },
      {
        title: "Parents return tins",
        text: "Parents queued at supermarkets after Lactona's recall of baby milk on [[Wednesday|2026-02-25]]. The food agency, which opened an inquiry on [[Saturday|2026-02-28]], expects to present laboratory findings on [[Friday|2026-03-06]].",
      },
    ],
    ["Thursday × Wednesday"],
  ],
  [
    "محاكمة ووزير",
    [
      {
        title: "تأجيل محاكمة وزير النفط السابق",
        text: "أرجأت محكمة الجنايات في بغداد [[الأحد|2026-03-01]] محاكمة وزير النفط السابق هادي الجبوري إلى [[15 مارس|2026-03-15]]. وكانت المحاكمة قد بدأت في [[10 يناير|2026-01-10]]. وقال محاميه إن موكله أوقف في [[يوليو|2025-07]] الماضي وإن النطق بالحكم لن يصدر قبل [[مايو|2026-05]].",
      },
      {
        title: "Ex-minister's trial put off",
        text: "The trial of Hadi al-Jubouri, a former oil minister, will resume in Baghdad on [[22 March|2026-03-22]] after a judge adjourned it on [[Sunday|2026-03-01]]. Jubouri was arrested in [[July|2025-07]]. He held the office until [[2022|2022]].",
      },
    ],
    ["15 مارس × 22 March"],
  ],
  [
    "Phones and an update",
    [
      {
        title: "Orva shows new phone",
        text: "Orva will unveil its next phone at an event in Lisbon on [[10 March|2026-03-10]]. It goes on sale on [[20 March|2026-03-20]]; orders are taken from [[13 March|2026-03-13]]. A security update for older phones was released on [[Friday|2026-02-27]].",
      },
      {
        title: "What we know of the Orva Six",
        text: "The Orva Six, to be shown in Lisbon on [[10 March|2026-03-10]], reaches shops on [[27 March|2026-03-27]], retailers said. Its predecessor came out in [[March 2025|2025-03]]. Support for the Orva Three ends on [[31 May|2026-05-31]].",
      },
    ],
    ["20 March × 27 March"],
  ],
  [
    "Two marches in one town",
    [
      {
        title: "Two marches, one square",
        text: "Teachers will march through Ridda on [[Friday|2026-03-06]] to demand unpaid wages. Farmers plan a march of their own on [[Saturday|2026-03-07]]. Police closed the square on [[Sunday|2026-03-01]] after clashes. The governor will address both groups on [[Thursday|2026-03-05]].",
      },
      {
        title: "Ridda's teachers out of pay",
        text: "Teachers in Ridda have had no wages since [[October|2025-10]]. Their march on [[Friday|2026-03-06]] will end at the ministry. Schools were shut for a day on [[16 February|2026-02-16]].",
      },
    ],
    [],
  ],
  [
    "A train that crashed and a line that reopens",
    [
      {
        title: "Line to reopen after crash",
        text: "Trains will run again between Torne and Vass from [[Wednesday|2026-03-04]], nine days after two freight trains collided there on [[23 February|2026-02-23]]. The driver who died was buried on [[Saturday|2026-02-28]]. Safety inspectors publish a first report on [[23 March|2026-03-23]].",
      },
      {
        title: "Signal failed before collision",
        text: "A signal had failed before two freight trains collided near Torne on [[24 February|2026-02-24]], inspectors said. The railway hopes to open the line on [[Wednesday|2026-03-04]]. Signals there were last renewed in [[1998|1998]].",
      },
    ],
    ["23 February × 24 February"],
  ],
  [
    "Pension day",
    [
      {
        title: "موعد صرف المعاشات",
        text: "تصرف هيئة التأمينات معاشات شهر مارس يوم [[الخميس|2026-03-05]]، وفق بيان صدر [[أمس|2026-03-01]]. وكانت معاشات فبراير قد صرفت في [[1 فبراير|2026-02-01]]. وتبدأ الزيادة الجديدة في [[يوليو|2026-07]] المقبل.",
      },
      {
        title: "المتقاعدون ينتظرون",
        text: "ينتظر المتقاعدون معاشاتهم التي قالت هيئة التأمينات إنها ستودع في حساباتهم يوم [[الجمعة|2026-03-06]]. وتغلق المصارف أبوابها [[السبت|2026-03-07]] لمناسبة العيد.",
      },
    ],
    ["الجمعة × الخميس"],
  ],
  [
    "A museum night and a museum wing",
    [
      {
        title: "Museum night in Delft",
        text: "Twenty museums in Delft stay open until midnight on [[Saturday 14 March|2026-03-14]]. The maritime museum opens its new wing on [[21 March|2026-03-21]]. Last year's museum night, on [[15 March 2025|2025-03-15]], drew 9,000 people.",
      },
      {
        title: "New wing for ships",
        text: "The new wing of Delft's maritime museum opens to the public on [[21 March|2026-03-21]]. The queen will visit on [[19 March|2026-03-19]]. Building began in [[2022|2022]].",
      },
    ],
    [],
  ],
  [
    "Polio drops in two provinces",
    [
      {
        title: "Polio drive in the south",
        text: "A polio vaccination drive begins in Zarun on [[Monday 9 March|2026-03-09]] and in Kelat on [[16 March|2026-03-16]], the health ministry said. The last case was recorded in [[August|2025-08]]. Health workers were trained [[last week|2026-W09]].",
      },
      {
        title: "Kelat mothers wait for drops",
        text: "Vaccinators will go from door to door in Kelat from [[18 March|2026-03-18]] to protect children against polio. Zarun's campaign starts on [[9 March|2026-03-09]].",
      },
    ],
    ["16 March × 18 March"],
  ],
  [
    "An airline and its two routes",
    [
      {
        title: "Airline returns to two cities",
        text: "Levara Air will resume flights to Beirut on [[29 March|2026-03-29]] and to Basra on [[12 April|2026-04-12]], its chief said. It stopped flying to both in [[October 2024|2024-10]]. Bookings opened on [[Sunday|2026-03-01]].",
      },
      {
        title: "شركة ليفارا تعود إلى بيروت",
        text: "تستأنف شركة ليفارا للطيران رحلاتها إلى بيروت في [[31 آذار|2026-03-31]]، بعد توقف منذ [[تشرين الأول 2024|2024-10]]. وتهبط أولى رحلاتها في البصرة يوم [[12 نيسان|2026-04-12]].",
      },
    ],
    ["29 March × 31 آذار"],
  ],
];
