import type { told } from "./told.ts";

type Story = Parameters<typeof told>[0];

/** Stories of many desks, published on Monday 2 March 2026, where the second telling chooses words of its own. */
export const storiesToldTwice: [name: string, list: Story[], finds: string[]][] = [
  [
    "A fraud trial whose verdict has two days",
    [
      {
        title: "Banker's verdict nears",
        text: "Judges in Tallis will hand down their verdict on the former banker Olaf Brenn on [[Thursday|2026-03-05]], the court clerk said. Brenn, 61, was arrested in [[May 2024|2024-05]] and denies embezzling pension money.",
      },
      {
        title: "Brenn to learn his fate",
        text: 'The court in Tallis rules on Olaf Brenn\'s case on [[Friday|2026-03-06]], according to his lawyer. "He sleeps well," she said on [[Sunday|2026-03-01]].',
      },
    ],
    ["Friday × Thursday"],
  ],
  [
    "A hearing and a sentence on different days",
    [
      {
        title: "Mayor's aide convicted",
        text: "A jury convicted Petra Holm, once an aide to the mayor of Astby, of bribery on [[Friday|2026-02-27]]. She will be sentenced on [[20 March|2026-03-20]]. Her appeal, if she files one, would be heard in [[September|2026-09]].",
      },
      {
        title: "Astby bribery case",
        text: "Petra Holm, found guilty on [[Friday|2026-02-27]], faces up to six years when the judge passes sentence on [[20 March|2026-03-20]].",
      },
    ],
    [],
  ],
  [
    "Vaccines for cattle",
    [
      {
        title: "Herds to be vaccinated",
        text: "The farm ministry of Oruna will start vaccinating cattle against foot-and-mouth disease on [[9 March|2026-03-09]]. Some 200,000 animals are to get the shot by [[the end of April|2026-04-30]].",
      },
      {
        title: "Farmers told to pen their cows",
        text: "Farmers in Oruna have been told to pen their cows before the cattle vaccination campaign kicks off on [[16 March|2026-03-16]]. The last such drive took place in [[2022|2022]].",
      },
    ],
    ["16 March × 9 March"],
  ],
  [
    "حملة تطعيم",
    [
      {
        title: "حملة لتطعيم الأطفال في مأرب",
        text: "تنطلق حملة تطعيم الأطفال ضد الحصبة في محافظة مأرب في [[8 مارس|2026-03-08]]، بحسب مكتب الصحة. وتستمر الحملة ستة أيام.",
      },
      {
        title: "Measles shots for Marib children",
        text: "Health teams will begin immunising children against measles in Marib on [[10 March|2026-03-10]], the health office said on [[Sunday|2026-03-01]].",
      },
    ],
    ["10 March × 8 مارس"],
  ],
  [
    "Rate cut",
    [
      {
        title: "Central bank cuts rates",
        text: "The central bank of Velden lowered its key rate to 3.5 percent on [[Thursday|2026-02-26]], its governor said. The next meeting of the board is on [[16 April|2026-04-16]].",
      },
      {
        title: "Cheaper loans in Velden",
        text: "Velden's central bank cut interest rates on [[Wednesday|2026-02-25]], surprising markets. Analysts had expected a move in [[May|2026-05]].",
      },
    ],
    ["Thursday × Wednesday"],
  ],
  [
    "A ship that docks twice",
    [
      {
        title: "Grain ship due",
        text: "The freighter Maruna, carrying 30,000 tonnes of wheat, is due to dock in Port Selim on [[Wednesday|2026-03-04]], the agent said. It left Odessa on [[20 February|2026-02-20]].",
      },
      {
        title: "Wheat on its way",
        text: "The wheat aboard the Maruna will reach Port Selim on [[Friday|2026-03-06]], according to the port authority. The ship sailed from Odessa on [[20 February|2026-02-20]].",
      },
    ],
    ["Friday × Wednesday"],
  ],
  [
    "Two ships, two days",
    [
      {
        title: "Aid ships on the way",
        text: "The Maruna will arrive in Port Selim on [[Wednesday|2026-03-04]], the agent said. A second vessel, the Belora, will arrive in Port Selim on [[Saturday|2026-03-07]].",
      },
    ],
    [],
  ],
  [
    "Exams moved by some and not by others",
    [
      {
        title: "School leavers' exams",
        text: "Final exams for secondary schools in Hadra will begin on [[1 June|2026-06-01]], the education ministry announced on [[Sunday|2026-03-01]]. Results are expected in [[July|2026-07]].",
      },
      {
        title: "Pupils cram",
        text: "Some 80,000 pupils in Hadra are preparing for their final exams, which start on [[3 June|2026-06-03]], the ministry said. Last year's results came out on [[14 July|2025-07-14]].",
      },
    ],
    ["1 June × 3 June"],
  ],
  [
    "امتحانات الثانوية",
    [
      {
        title: "موعد امتحانات الثانوية العامة",
        text: "أعلنت وزارة التربية أن امتحانات الثانوية العامة ستبدأ يوم [[6 يونيو|2026-06-06]]، فيما تعلن النتائج في [[يوليو|2026-07]].",
      },
      {
        title: "الطلبة يستعدون للثانوية العامة",
        text: "يتوجه آلاف الطلبة إلى قاعات الامتحان مع انطلاق امتحانات الثانوية العامة في [[8 يونيو|2026-06-08]]، وفق الوزارة.",
      },
    ],
    ["6 يونيو × 8 يونيو"],
  ],
  [
    "A cup final",
    [
      {
        title: "Rovers meet Athletic in the final",
        text: "Harbour Rovers will play Velden Athletic in the cup final on [[14 March|2026-03-14]], the league said. Rovers beat Norby in the semi-final on [[Saturday|2026-02-28]].",
      },
      {
        title: "Fans queue for tickets",
        text: "Tickets for the cup final between Harbour Rovers and Velden Athletic on [[15 March|2026-03-15]] sold out within an hour on [[Sunday|2026-03-01]].",
      },
    ],
    ["14 March × 15 March"],
  ],
  [
    "Two rounds of one cup",
    [
      {
        title: "Cup draw",
        text: "Harbour Rovers host Norby in the first leg on [[10 March|2026-03-10]]. The second leg takes place in Norby on [[17 March|2026-03-17]].",
      },
    ],
    [],
  ],
  [
    "A rocket",
    [
      {
        title: "Moon probe ready",
        text: "The lunar probe Sarab will lift off from the Korval spaceport on [[11 March|2026-03-11]], the space agency said. It should reach orbit around the Moon in [[April|2026-04]].",
      },
      {
        title: "Countdown for Sarab",
        text: "Engineers have fuelled the rocket that will carry Sarab to the Moon; the launch is set for [[13 March|2026-03-13]].",
      },
    ],
    ["11 March × 13 March"],
  ],
  [
    "Cloud service down",
    [
      {
        title: "Payments fail for hours",
        text: "An outage at the payment processor Fenpay left shops unable to take cards on [[Saturday|2026-02-28]]. Service was restored on [[Sunday|2026-03-01]], the company said.",
      },
      {
        title: "Fenpay apologises",
        text: "Fenpay apologised after its payment systems crashed on [[Friday|2026-02-27]]. A similar failure hit the firm in [[2023|2023]].",
      },
    ],
    ["Friday × Saturday"],
  ],
  [
    "A summit",
    [
      {
        title: "Leaders to meet in Amman",
        text: "Leaders of nine countries will gather in Amman for a water summit on [[23 March|2026-03-23]], Jordan's foreign minister said.",
      },
      {
        title: "قمة المياه في عمان",
        text: "تستضيف العاصمة الأردنية عمان قمة المياه في [[25 مارس|2026-03-25]]، بمشاركة قادة تسع دول. وكانت القمة السابقة قد عقدت في [[2024|2024]].",
      },
    ],
    ["23 March × 25 مارس"],
  ],
  [
    "Election day and run-off",
    [
      {
        title: "Voters called",
        text: "Citizens of Torvia will go to the polls on [[22 March|2026-03-22]] to choose a president. If nobody wins a majority, a run-off will be held on [[5 April|2026-04-05]].",
      },
      {
        title: "Torvia's presidential race",
        text: "Torvia's presidential election takes place on [[22 March|2026-03-22]]; the second round is due on [[5 April|2026-04-05]].",
      },
    ],
    [],
  ],
  [
    "Election day told in two ways",
    [
      {
        title: "Polls in Marasta",
        text: "Marasta will hold municipal elections on [[29 March|2026-03-29]], the electoral commission confirmed. Candidates may register until [[6 March|2026-03-06]].",
      },
      {
        title: "Posters everywhere",
        text: "Walls in Marasta are covered in posters ahead of the municipal vote on [[28 March|2026-03-28]].",
      },
    ],
    ["28 March × 29 March"],
  ],
  [
    "Registration deadline",
    [
      {
        title: "Pilgrims may register",
        text: "Registration for this year's pilgrimage closes on [[15 March|2026-03-15]], the ministry of religious affairs said. Flights begin in [[May|2026-05]].",
      },
      {
        title: "آخر موعد لتسجيل الحجاج",
        text: "قالت وزارة الشؤون الدينية إن باب التسجيل للحج يغلق في [[12 مارس|2026-03-12]]، على أن تبدأ الرحلات في [[مايو|2026-05]].",
      },
    ],
    ["12 مارس × 15 March"],
  ],
  [
    "A hospital",
    [
      {
        title: "New children's hospital",
        text: "The health minister will inaugurate a children's hospital in Kessab on [[Tuesday|2026-03-03]]. Building work began in [[2021|2021]].",
      },
      {
        title: "Kessab hospital ready",
        text: "The children's hospital in Kessab receives its first patients on [[Tuesday|2026-03-03]], when the minister cuts the ribbon. An official opening had been planned for [[January|2026-01]] but was delayed.",
      },
    ],
    [],
  ],
  [
    "A hospital opens twice",
    [
      {
        title: "مستشفى جديد في البصرة",
        text: "تفتتح وزارة الصحة مستشفى للأورام في البصرة يوم [[الأحد المقبل|2026-03-08]]. وبدأ العمل في المشروع عام [[2020|2020]].",
      },
      {
        title: "Cancer hospital for Basra",
        text: "A cancer hospital will open its doors in Basra on [[Monday, 9 March|2026-03-09]], the health ministry said. It has 200 beds.",
      },
    ],
    ["Monday, 9 March × الأحد المقبل"],
  ],
  [
    "An aid convoy",
    [
      {
        title: "Convoy enters enclave",
        text: "Forty lorries with flour entered the besieged town of Danar on [[Friday|2026-02-27]], the Red Crescent said. It was the first aid since [[December|2025-12]].",
      },
      {
        title: "Flour for Danar",
        text: "Residents of Danar queued for bread after an aid convoy reached the town on [[Saturday|2026-02-28]].",
      },
    ],
    ["Friday × Saturday"],
  ],
  [
    "A strike that ends",
    [
      {
        title: "Nurses walk out",
        text: "Nurses at public hospitals in Lorvania will stop work for two days from [[Wednesday|2026-03-04]], their union said. They last went on strike in [[November|2025-11]].",
      },
      {
        title: "Hospitals brace",
        text: "Operations have been put off in Lorvania ahead of the nurses' strike, which begins on [[Thursday|2026-03-05]]. The health minister called for talks on [[Tuesday|2026-03-03]].",
      },
    ],
    ["Thursday × Wednesday"],
  ],
  [
    "A metro line by stages",
    [
      {
        title: "Metro grows",
        text: "Line 2 of the Corin metro opens on [[Monday|2026-03-09]], the operator said. Line 3 opens in [[June|2026-06]]. Trains on line 1 have run since [[2009|2009]].",
      },
      {
        title: "Commuters rejoice",
        text: "Passengers can ride line 2 of Corin's metro from [[9 March|2026-03-09]]. Line 3 will follow in [[June|2026-06]].",
      },
    ],
    [],
  ],
  [
    "A film festival",
    [
      {
        title: "Film festival in Saida",
        text: "The Saida film festival runs from [[18 to 24 March|2026-03-18/2026-03-24]], its director said. Thirty films compete.",
      },
      {
        title: "مهرجان صيدا السينمائي",
        text: "يفتتح مهرجان صيدا السينمائي دورته الخامسة في [[20 آذار|2026-03-20]] بفيلم لبناني، ويختتم في [[26 آذار|2026-03-26]].",
      },
    ],
    ["18 to 24 March × 20 آذار", "18 to 24 March × 26 آذار"],
  ],
  [
    "Fuel prices",
    [
      {
        title: "Petrol to cost more",
        text: "Petrol prices in Dorsa will go up by 8 percent on [[1 April|2026-04-01]], the energy ministry said. Prices last rose in [[October|2025-10]].",
      },
      {
        title: "Drivers fill up",
        text: "Drivers in Dorsa are filling their tanks before an increase in petrol prices takes effect on [[15 March|2026-03-15]].",
      },
    ],
    ["1 April × 15 March"],
  ],
  [
    "A treaty signed",
    [
      {
        title: "Gas deal sealed",
        text: "Algeria and Italy signed a gas supply agreement in Rome on [[Thursday|2026-02-26]]. The first deliveries are expected in [[2027|2027]].",
      },
      {
        title: "الجزائر وإيطاليا توقعان اتفاق غاز",
        text: "وقعت الجزائر وإيطاليا [[الجمعة|2026-02-27]] في روما اتفاقا لتوريد الغاز، على أن تبدأ أولى الشحنات في [[2027|2027]].",
      },
    ],
    ["Thursday × الجمعة"],
  ],
  [
    "A storm",
    [
      {
        title: "Cyclone heads for coast",
        text: "Cyclone Farida is forecast to make landfall near Belmara on [[Wednesday|2026-03-04]], the weather service said. Schools will stay shut until [[Friday|2026-03-06]].",
      },
      {
        title: "Belmara evacuates",
        text: "Thousands left Belmara before cyclone Farida, which is expected to hit the coast on [[Thursday|2026-03-05]]. The last big storm struck in [[2019|2019]].",
      },
    ],
    ["Thursday × Wednesday"],
  ],
  [
    "A ban on plastic",
    [
      {
        title: "Plastic bags banned",
        text: "A ban on plastic bags comes into force in Ostria on [[1 July|2026-07-01]]. Parliament passed the law on [[Tuesday|2026-02-24]]. Shops have until [[June|2026-06]] to use up stocks.",
      },
      {
        title: "Shops sigh",
        text: "Shopkeepers in Ostria must stop handing out plastic bags from [[1 July|2026-07-01]], under a law that lawmakers adopted on [[24 February|2026-02-24]].",
      },
    ],
    [],
  ],
  [
    "A report and when it appears",
    [
      {
        title: "Inquiry into ferry disaster",
        text: "The inquiry into the sinking of the ferry Anselma will publish its report on [[18 March|2026-03-18]], its chairman said. The ferry sank on [[3 June 2024|2024-06-03]] with 90 people on board.",
      },
      {
        title: "Families wait",
        text: "Relatives of those who died when the Anselma went down on [[3 June 2024|2024-06-03]] will see the inquiry's report when it is released on [[25 March|2026-03-25]].",
      },
    ],
    ["18 March × 25 March"],
  ],
  [
    "A visit",
    [
      {
        title: "President flies to Ankara",
        text: "President Karel Dunn arrives in Ankara on [[Tuesday|2026-03-03]] for talks on trade. He goes on to Cairo on [[Thursday|2026-03-05]].",
      },
      {
        title: "Dunn expected in Turkey",
        text: "President Karel Dunn will travel to Ankara on [[Wednesday|2026-03-04]], the presidency said. His last visit to Turkey was in [[2023|2023]].",
      },
    ],
    ["Tuesday × Wednesday"],
  ],
  [
    "معرض الكتاب",
    [
      {
        title: "معرض مسقط للكتاب",
        text: "تنطلق فعاليات معرض مسقط الدولي للكتاب في [[11 مارس|2026-03-11]] بمشاركة 600 دار نشر. وقال المدير إن المعرض سيختتم في [[21 مارس|2026-03-21]].",
      },
      {
        title: "Books in Muscat",
        text: "Six hundred publishers will show their titles at the Muscat International Book Fair, which opens on [[11 March|2026-03-11]] and closes on [[22 March|2026-03-22]].",
      },
    ],
    ["21 مارس × 22 March"],
  ],
];
