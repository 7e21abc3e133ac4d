import type { told } from "./told.ts";

type Story = Parameters<typeof told>[0];

/** Stories whose words the lexicon was not made for, published on Monday 2 March 2026; half of them hold traps alone. */
export const storiesInOtherWords: [name: string, list: Story[], finds: string[]][] = [
  [
    "Auction of a painting",
    [
      {
        title: "Lost harbour scene goes under the hammer",
        text: "A harbour scene by Ilse Quandt, missing since [[1938|1938]], goes under the hammer in Basel on [[Thursday, 12 March|2026-03-12]], the house of Dreyer & Lux said [[on Monday|2026-03-02]]. Viewing is by appointment until [[10 March|2026-03-10]]. The picture had hung in a dentist's waiting room.",
      },
      {
        title: "Collectors circle Quandt canvas",
        text: "Bidders from four countries have registered for the sale of Ilse Quandt's harbour scene at Dreyer & Lux in Basel. The auction is due on [[13 March|2026-03-13]]. A sketch by the same painter fetched 90,000 francs in [[2019|2019]].",
      },
    ],
    ["13 March × Thursday, 12 March"],
  ],
  [
    "Murder trial",
    [
      {
        title: "Jury chosen in ferry arson case",
        text: "Twelve jurors were picked [[on Monday|2026-03-02]] for the trial of Tomas Ewel, accused of setting fire to the ferry Sterna. Opening statements will be heard on [[Wednesday|2026-03-04]], Judge Amara Lindqvist said.",
      },
      {
        title: "Ewel in the dock",
        text: "Prosecutors give their opening statements against Tomas Ewel on [[Thursday, March 5|2026-03-05]]. The fire aboard the Sterna broke out on [[17 August 2024|2024-08-17]] and killed three.",
      },
    ],
    ["Thursday, March 5 × Wednesday"],
  ],
  [
    "Pushchair recall",
    [
      {
        title: "Pushchair maker widens recall",
        text: "Kiddorail recalled its Loop pushchair on [[20 February|2026-02-20]] after two wheels came off. The recall of the Loop Twin follows on [[Friday|2026-03-06]], the company said [[on Monday|2026-03-02]].",
      },
      {
        title: "Parents told to return Loop Twin",
        text: "Owners of the Loop Twin can hand it in at any shop from [[6 March|2026-03-06]]. The smaller Loop was called back on [[20 February|2026-02-20]].",
      },
    ],
    [],
  ],
  [
    "School term",
    [
      {
        title: "Classrooms in Orvane reopen after flood",
        text: "Pupils in Orvane go back to their desks on [[Monday, 16 March|2026-03-16]], education officer Pia Reboul told reporters. Nineteen schools were under water in [[February|2026-02]].",
      },
      {
        title: "Mud, brooms and a date",
        text: "Volunteers are still scraping mud from the corridors of Orvane's schools. Lessons resume [[next Monday|2026-03-09]], according to the town hall. Exams stay where they were, in the [[second week of June|2026-06-08/2026-06-14]].",
      },
    ],
    ["Monday, 16 March × next Monday"],
  ],
  [
    "Roadworks by section",
    [
      {
        title: "Coast road to close in three stages",
        text: "The A7 coast road will be dug up in three stages. Between Mellin and Port Ash it is shut from [[9 March|2026-03-09]]; between Port Ash and Grell from [[23 March|2026-03-23]]; and the tunnel closes on [[7 April|2026-04-07]].",
      },
      {
        title: "Drivers face a spring of diversions",
        text: "The first stage of work on the A7 begins on [[9 March|2026-03-09]] and the second on [[23 March|2026-03-23]]. The whole job should be done by [[June|2026-06]].",
      },
    ],
    [],
  ],
  [
    "Polio round",
    [
      {
        title: "Health workers set out with cool boxes",
        text: "A polio drive covering 300,000 children under five gets under way in Zarimbe province on [[14 March|2026-03-14]], the health ministry says. The last round there was in [[October|2025-10]].",
      },
      {
        title: "Zarimbe parents asked to open doors",
        text: "Teams will go from house to house in Zarimbe province from [[Tuesday 17 March|2026-03-17]] to give polio drops to children under five, said Dr Hamid Orle, who runs the campaign for the ministry.",
      },
    ],
    ["14 March × Tuesday 17 March"],
  ],
  [
    "Jazz festival",
    [
      {
        title: "Lomund Jazz names its headliners",
        text: "Lomund Jazz returns to the fjord from [[18 to 21 June|2026-06-18/2026-06-21]], its director Siri Bakke said. Tickets go on sale on [[1 April|2026-04-01]]. [[Last year|2025]]'s edition drew 22,000.",
      },
      {
        title: "Saxophones on the fjord",
        text: "Those who want a seat at Lomund Jazz should set an alarm: the box office opens on [[April 2|2026-04-02]]. The festival itself runs from [[June 18|2026-06-18]] to [[June 21|2026-06-21]].",
      },
    ],
    ["1 April × April 2"],
  ],
  [
    "Tax returns",
    [
      {
        title: "Self-employed get more time",
        text: "Sole traders in Karvia have until [[30 April|2026-04-30]] to file their returns, the revenue service said [[on Monday|2026-03-02]]. The old cut-off was [[31 March|2026-03-31]].",
      },
      {
        title: "Tax office moves the goalposts",
        text: "The deadline for sole traders in Karvia to send in tax returns falls on [[15 May|2026-05-15]], after an outcry over a broken website. Late filers pay a fine of 200 crowns.",
      },
    ],
    ["15 May × 30 April"],
  ],
  [
    "Ceasefire",
    [
      {
        title: "Guns to fall silent in Teshar valley",
        text: "A truce between the army and the Teshar Front takes hold at [[midnight on Wednesday|2026-03-04]], mediator Joana Pires said in Geneva. Two earlier truces, in [[May|2025-05]] and [[November|2025-11]], broke within days.",
      },
      {
        title: "Teshar Front agrees to stop shooting",
        text: "The ceasefire in the Teshar valley will come into force on [[Friday 6 March|2026-03-06]], a spokesman for the Front told this newspaper. Prisoners are to be swapped a week later.",
      },
    ],
    ["Friday 6 March × midnight on Wednesday"],
  ],
  [
    "Flights, by city",
    [
      {
        title: "Bluewing adds three cities",
        text: "Bluewing starts flying to Oporto on [[29 March|2026-03-29]], to Bilbao on [[30 March|2026-03-30]] and to Split on [[2 May|2026-05-02]].",
      },
      {
        title: "Bilbao back on the board",
        text: "The Bilbao service takes off on [[30 March|2026-03-30]]; passengers for Split must wait until [[2 May|2026-05-02]]. Bluewing gave up the route in [[2021|2021]].",
      },
    ],
    [],
  ],
  [
    "Dam evacuation",
    [
      {
        title: "Villages below Harrow dam told to leave",
        text: "Residents of four villages below the Harrow dam were ordered out on [[Saturday evening|2026-02-28]] as water poured over the spillway, the civil protection agency said.",
      },
      {
        title: "In a sports hall, waiting",
        text: "Some 900 people who were evacuated from below the Harrow dam on [[Sunday|2026-03-01]] are sleeping in a sports hall. Engineers will inspect the wall [[on Tuesday|2026-03-03]].",
      },
    ],
    ["Saturday evening × Sunday"],
  ],
  [
    "Storm warnings",
    [
      {
        title: "Storm Pell heads for coast",
        text: "Storm Pell is expected to make landfall near Cape Runa [[late on Wednesday|2026-03-04]]. A red warning for the north runs from [[Wednesday|2026-03-04]]; in the south an amber one starts on [[Thursday|2026-03-05]].",
      },
      {
        title: "Sandbags in Cape Runa",
        text: "The storm will reach Cape Runa on [[March 4|2026-03-04]]. Storm Odo hit the same shore on [[11 January|2026-01-11]].",
      },
    ],
    [],
  ],
  [
    "Prisoner release",
    [
      {
        title: "Editor to walk free",
        text: "Newspaper editor Rosa Tarn will be freed from Mello prison on [[Saturday|2026-03-07]] after serving two years, her lawyer said [[on Monday|2026-03-02]].",
      },
      {
        title: "Mello prison gates to open for Tarn",
        text: "Rosa Tarn's release is scheduled for [[9 March|2026-03-09]], according to the prison service. She was jailed on [[7 March 2024|2024-03-07]].",
      },
    ],
    ["9 March × Saturday"],
  ],
  [
    "Film premiere",
    [
      {
        title: "Desert film opens festival",
        text: '"The Salt Road", Nadir Ould\'s first film, has its premiere in Tangier on [[8 April|2026-04-08]] and reaches cinemas on [[24 April|2026-04-24]].',
      },
      {
        title: "Ould's debut",
        text: 'Nadir Ould spent four years on "The Salt Road". It will be shown for the first time in Tangier on [[9 April|2026-04-09]]. General release is on [[24 April|2026-04-24]].',
      },
    ],
    ["8 April × 9 April"],
  ],
  [
    "Bank rate, moved",
    [
      {
        title: "Central bank shifts meeting",
        text: "The rate decision of Norland's central bank will come on [[Thursday 19 March|2026-03-19]] instead of [[Wednesday 18 March|2026-03-18]], because of a public holiday. The one after that is on [[29 April|2026-04-29]].",
      },
      {
        title: "Norland economists see a cut",
        text: "Norland's central bank announces its rate decision on [[March 19|2026-03-19]]. In [[January|2026-01]] it held.",
      },
    ],
    [],
  ],
  [
    "Transfer of a striker",
    [
      {
        title: "Velo signs for Harwick",
        text: "Striker Dani Velo joined Harwick Town [[on Saturday|2026-02-28]] on a three-year contract. His debut could come on [[Sunday|2026-03-08]] against Leeburn.",
      },
      {
        title: "Leeburn fear Velo",
        text: "Velo, who put pen to paper with Harwick Town on [[27 February|2026-02-27]], trained alone. Harwick meet Leeburn on [[8 March|2026-03-08]].",
      },
    ],
    ["27 February × on Saturday"],
  ],
  [
    "Pensions paid",
    [
      {
        title: "صرف معاشات مارس",
        text: "أعلنت هيئة التأمينات في بلدة النور أن معاشات شهر مارس ستودع في حسابات المتقاعدين يوم [[الخميس 5 مارس|2026-03-05]]. وكانت معاشات فبراير قد صرفت في [[2 فبراير|2026-02-02]].",
      },
      {
        title: "المتقاعدون ينتظرون",
        text: "قال مدير هيئة التأمينات إن صرف معاشات مارس يبدأ [[الأحد المقبل|2026-03-08]] عبر فروع البنوك كافة، داعيا المتقاعدين إلى عدم التزاحم.",
      },
    ],
    ["الأحد المقبل × الخميس 5 مارس"],
  ],
  [
    "Admission",
    [
      {
        title: "جامعة السهل تفتح باب القبول",
        text: "تستقبل جامعة السهل طلبات الالتحاق بكلياتها اعتبارا من [[15 مارس|2026-03-15]] وحتى [[10 أبريل|2026-04-10]]، وفق بيان صدر [[اليوم الاثنين|2026-03-02]].",
      },
      {
        title: "طلاب الثانوية",
        text: "ينتهي التقديم إلى جامعة السهل في [[12 أبريل|2026-04-12]]، بحسب عميد القبول فارس الحلو. وتبدأ الدراسة في [[سبتمبر|2026-09]].",
      },
    ],
    ["10 أبريل × 12 أبريل"],
  ],
  [
    "Bridge, mixed",
    [
      {
        title: "Tamra bridge to carry cars again",
        text: "The Tamra bridge over the Wadi Sorr will carry traffic again from [[Sunday 8 March|2026-03-08]], public works minister Adel Khoury said. Flood water tore away a span in [[January|2026-01]].",
      },
      {
        title: "جسر تمرة",
        text: "يعاد فتح جسر تمرة أمام حركة السير صباح [[الثلاثاء 10 مارس|2026-03-10]]، بحسب وزير الأشغال عادل خوري. وكان السيل قد جرف جزءا من الجسر في [[يناير|2026-01]].",
      },
    ],
    ["Sunday 8 March × الثلاثاء 10 مارس"],
  ],
  [
    "Pilgrim flights, Arabic",
    [
      {
        title: "أولى رحلات الحجاج",
        text: "تنطلق أولى رحلات الحجاج من مطار الساحل في [[20 أبريل|2026-04-20]]، فيما تقلع الرحلات من مطار الجبل في [[25 أبريل|2026-04-25]]، وتعود آخر رحلة في [[15 يونيو|2026-06-15]].",
      },
      {
        title: "الحجاج يستعدون",
        text: "يغادر الفوج الأول من الحجاج مطار الساحل يوم [[الاثنين 20 أبريل|2026-04-20]]. وفي [[العام الماضي|2025]] انطلقت الرحلات في [[مايو|2025-05]].",
      },
    ],
    [],
  ],
  [
    "Parliament session, Arabic and English",
    [
      {
        title: "Lawmakers in Marwan to vote on budget",
        text: "Marwan's parliament holds a vote on the budget on [[Wednesday|2026-03-04]], speaker Sami Dahr said [[on Monday|2026-03-02]].",
      },
      {
        title: "البرلمان يناقش الموازنة",
        text: "قال رئيس البرلمان سامي ضاهر إن التصويت على الموازنة سيجري يوم [[الخميس المقبل|2026-03-05]]. وكانت جلسة سابقة قد رفعت في [[24 فبراير|2026-02-24]].",
      },
    ],
    ["Wednesday × الخميس المقبل"],
  ],
  [
    "Telescope",
    [
      {
        title: "Hill telescope ready for first light",
        text: "The Corran telescope sees first light on [[3 April|2026-04-03]], the observatory says. Visitors are welcome from [[May|2026-05]].",
      },
      {
        title: "A mirror eight metres wide",
        text: "The eight-metre mirror was lifted into place in [[December|2025-12]]. First light at Corran is set for [[5 April|2026-04-05]], astronomer Wen Liu told students. The visitors' gallery opens on [[2 May|2026-05-02]].",
      },
    ],
    ["3 April × 5 April"],
  ],
  [
    "Strike, within one story and headline",
    [
      {
        title: "Bus drivers in Tolm walk out on [[Friday|2026-03-06]]",
        text: "Bus drivers in Tolm will down tools over pay, their union said. The stoppage is to last 24 hours and begins at dawn on [[Thursday|2026-03-05]]. Talks broke down [[last week|2026-W09]]. A strike in [[2023|2023]] lasted a month.",
      },
    ],
    ["Friday × Thursday"],
  ],
  [
    "Editions and birthdays",
    [
      {
        title: "Ravel hall celebrates",
        text: "The Ravel hall, opened on [[4 May 1926|1926-05-04]], marks its centenary with a concert on [[4 May|2026-05-04]]. Pianist Iva Sobel, born on [[9 May 1960|1960-05-09]], plays. An open day follows on [[10 May|2026-05-10]], and the season ends on [[28 June|2026-06-28]].",
      },
      {
        title: "Sobel back at the keys",
        text: "Iva Sobel last played in the Ravel hall in [[1999|1999]]. She will give the birthday concert there on [[May 4|2026-05-04]]; a second concert, in Dunmore, is on [[8 May|2026-05-08]].",
      },
    ],
    [],
  ],
  [
    "Series of fixtures",
    [
      {
        title: "Rovers face packed month",
        text: "Marsh Rovers host Dunlow on [[Saturday|2026-03-07]] and go to Petherham on [[Wednesday 11 March|2026-03-11]]. Three days later they are at home to Quill. The cup tie with Stanmore is on [[24 March|2026-03-24]].",
      },
      {
        title: "Petherham brace for Rovers",
        text: "Petherham meet Marsh Rovers on [[11 March|2026-03-11]] without their captain, who is banned until [[15 March|2026-03-15]]. In the autumn the sides drew; that game was on [[18 October|2025-10-18]].",
      },
    ],
    [],
  ],
  [
    "Match with two days",
    [
      {
        title: "Quarry Lane sold out",
        text: "Every seat is gone for the derby between Ferrow and Ashgill at Quarry Lane on [[Sunday 15 March|2026-03-15]], the home club says. Ashgill won the last one in [[November|2025-11]].",
      },
      {
        title: "Ashgill lose keeper before derby",
        text: "Goalkeeper Ivo Lant will miss Ashgill's trip to Ferrow. The derby kicks off at noon on [[Saturday, March 14|2026-03-14]]; he hurt his hand in training [[last week|2026-W09]].",
      },
    ],
    ["Saturday, March 14 × Sunday 15 March"],
  ],
  [
    "Opening hours and dates",
    [
      {
        title: "Pool hours change",
        text: "From [[16 March|2026-03-16]] the Tarrow baths are open from seven in the morning. On [[Good Friday, 3 April|2026-04-03]] they stay shut. The sauna is closed until [[May|2026-05]].",
      },
      {
        title: "Early birds rejoice",
        text: "Swimmers in Tarrow may dive in at seven from [[16 March|2026-03-16]]. The outdoor basin is filled on [[15 May|2026-05-15]].",
      },
    ],
    [],
  ],
  [
    "New airline",
    [
      {
        title: "Skua Air cleared for take-off",
        text: "Skua Air has its licence. The island carrier's first aircraft lifts off from Lerma for the mainland on [[20 March|2026-03-20]], chief executive Odd Brekke said. A second plane joins the fleet in [[June|2026-06]].",
      },
      {
        title: "Islanders book seats",
        text: "Some 4,000 people have booked seats with Skua Air, which begins its service from Lerma to the mainland on [[23 March|2026-03-23]]. The ferry line, its rival, was founded in [[1911|1911]].",
      },
    ],
    ["20 March × 23 March"],
  ],
  [
    "Moved exam",
    [
      {
        title: "Maths paper put back",
        text: "The maths paper for school leavers in Orland has been put back from [[12 May|2026-05-12]] to [[19 May|2026-05-19]] after a leak, the exams board said. Physics stays on [[15 May|2026-05-15]].",
      },
      {
        title: "Pupils get a week more",
        text: "Candidates in Orland now sit mathematics on [[19 May|2026-05-19]]. Police questioned two printers on [[Saturday|2026-02-28]] over the leak.",
      },
    ],
    [],
  ],
  [
    "Earlier story overtaken",
    [
      {
        title: "Tunnel to open on 14 March",
        text: "The Varn tunnel opens to traffic on [[14 March|2026-03-14]], the roads office said.",
        publishedAt: "2026-02-20T09:00:00+00:00",
      },
      {
        title: "Tunnel opening slips again",
        text: "The Varn tunnel will not open on [[14 March|2026-03-14]] after all. Fans failed a smoke test, and the roads office now names [[28 March|2026-03-28]].",
      },
    ],
    [],
  ],
  [
    "Drug approval and sale",
    [
      {
        title: "Migraine pill reaches chemists",
        text: "Cefalin, the first pill of its kind against migraine, can be had on prescription in Norland from [[1 April|2026-04-01]], maker Pharos said. Regulators gave the nod in [[December|2025-12]].",
      },
      {
        title: "Doctors welcome Cefalin",
        text: "Doctors in Norland may prescribe Cefalin from [[15 April|2026-04-15]], said Hanne Voss, who heads the migraine society.",
      },
    ],
    ["1 April × 15 April"],
  ],
  [
    "Cabinet reshuffle",
    [
      {
        title: "Marek to get finance",
        text: "Premier Jola Reiss will name Tibor Marek finance minister on [[Thursday|2026-03-05]], party sources said. The present minister, Anna Kell, leaves on [[31 March|2026-03-31]].",
      },
      {
        title: "Marek's appointment expected within days",
        text: "Tibor Marek's appointment as finance minister is to be announced on [[Friday|2026-03-06]], two aides of premier Jola Reiss said.",
      },
    ],
    ["Friday × Thursday"],
  ],
  [
    "Exhibitions in two museums",
    [
      {
        title: "Spring in the galleries",
        text: "The Kern museum shows Baltic amber from [[13 March|2026-03-13]] to [[30 August|2026-08-30]]. Next door, the Loess gallery hangs its posters on [[20 March|2026-03-20]]. The night of museums follows on [[16 May|2026-05-16]].",
      },
      {
        title: "Posters at the Loess",
        text: "Two hundred travel posters go on the walls of the Loess gallery on [[20 March|2026-03-20]]. The amber at the Kern museum can be seen a week earlier.",
      },
    ],
    [],
  ],
  [
    "Volcano and flights",
    [
      {
        title: "Ash grounds planes",
        text: "Mount Sarek began spewing ash on [[Saturday|2026-02-28]] and Lindo airport closed within hours. It should take planes again on [[Wednesday|2026-03-04]], the airport said.",
      },
      {
        title: "Stranded in Lindo",
        text: "Some 3,000 travellers are stuck in Lindo, where the airport has been shut since [[Saturday|2026-02-28]] because of ash from Mount Sarek. Flights are to resume on [[Thursday|2026-03-05]] at the earliest, an airline said.",
      },
    ],
    ["Thursday × Wednesday"],
  ],
  [
    "Memorial and anniversary",
    [
      {
        title: "Town remembers mine disaster",
        text: "Olben remembers on [[12 March|2026-03-12]] the 62 men who died when its pit caught fire on [[12 March 1956|1956-03-12]]. A stone with their names is unveiled on [[14 March|2026-03-14]].",
      },
      {
        title: "Seventy years on",
        text: "A service in Olben on [[12 March|2026-03-12]] marks seventy years since the pit fire. The mine was shut for good in [[1961|1961]].",
      },
    ],
    [],
  ],
  [
    "Spokesman on ship",
    [
      {
        title: "سفينة القمح في الطريق",
        text: "تصل سفينة تحمل 40 ألف طن من القمح إلى ميناء الساحل يوم [[الجمعة 6 مارس|2026-03-06]]، بحسب وزير التجارة. وكانت السفينة قد غادرت البحر الأسود في [[18 فبراير|2026-02-18]].",
      },
      {
        title: "Wheat ship nears Sahel",
        text: "A ship with 40,000 tonnes of wheat is expected to dock at Sahel port on [[Sunday 8 March|2026-03-08]], the port authority said. Another left the Black Sea on [[1 March|2026-03-01]].",
      },
    ],
    ["Sunday 8 March × الجمعة 6 مارس"],
  ],
  [
    "Two provinces, Arabic",
    [
      {
        title: "استئناف الامتحانات",
        text: "تستأنف الامتحانات في محافظة السهل يوم [[السبت 7 مارس|2026-03-07]]، وفي محافظة الجبل يوم [[الاثنين 9 مارس|2026-03-09]]، بحسب وزارة التعليم.",
      },
      {
        title: "طلاب الجبل",
        text: "يعود طلاب محافظة الجبل إلى قاعات الامتحان يوم [[الاثنين 9 مارس|2026-03-09]]، وستعلن النتائج في [[أبريل|2026-04]].",
      },
    ],
    [],
  ],
  [
    "Power plant, within one story",
    [
      {
        title: "Reactor at Halm to be switched off",
        text: "The reactor at Halm will be taken off the grid on [[30 June|2026-06-30]], operator Norkraft said. Staff were told [[on Friday|2026-02-27]].\nA leaflet that Norkraft sent to neighbours says the reactor will be shut down on [[31 July|2026-07-31]].",
      },
    ],
    ["30 June × 31 July"],
  ],
  [
    "Book tour",
    [
      {
        title: "Lena Moor reads",
        text: 'Novelist Lena Moor reads in Aldby on [[5 March|2026-03-05]], in Corrie on [[6 March|2026-03-06]] and in Stell on [[9 March|2026-03-09]]. Her novel, "The Weir", came out in [[January|2026-01]].',
      },
      {
        title: "Moor in Stell",
        text: 'Lena Moor brings "The Weir" to Stell on [[9 March|2026-03-09]]. Her next book is due in [[2028|2028]].',
      },
    ],
    [],
  ],
  [
    "Toll",
    [
      {
        title: "Bridge toll to bite",
        text: "Motorists will pay to cross the Sund bridge from [[1 May|2026-05-01]], transport minister Kai Holm told parliament. A car costs 40 crowns.",
      },
      {
        title: "Hauliers rage at toll",
        text: "Hauliers threaten to block the Sund bridge when the toll comes in on [[1 June|2026-06-01]]. Talks with minister Kai Holm are set for [[Friday|2026-03-06]].",
      },
    ],
    ["1 June × 1 May"],
  ],
  [
    "Storm names and landfall",
    [
      {
        title: "Cyclone Ita closes in on Mandu",
        text: "Cyclone Ita should hit the coast near Mandu on [[Thursday morning|2026-03-05]], forecasters say, with winds of 180 km/h. Schools in Mandu shut on [[Wednesday|2026-03-04]].",
      },
      {
        title: "Mandu boards up",
        text: "Shopkeepers in Mandu nail planks over windows. Ita is forecast to come ashore late on [[Friday|2026-03-06]]. Cyclone Hal killed nine there in [[2019|2019]].",
      },
    ],
    ["Friday × Thursday morning"],
  ],
  [
    "Weekday mismatch",
    [
      {
        title: "Farmers plan tractor convoy",
        text: "Farmers will drive 300 tractors into Bremmen on [[Tuesday|2026-03-03]]. Nurses march there on [[Wednesday|2026-03-04]].",
      },
      {
        title: "Bremmen expects jams",
        text: "The tractors arrive in Bremmen on [[Tuesday|2026-03-03]], and on [[Wednesday|2026-03-04]] nurses take to the streets. A week ago, on [[24 February|2026-02-24]], bakers did.",
      },
    ],
    [],
  ],
  [
    "Company insolvency",
    [
      {
        title: "Wexler shops to shut",
        text: "The last Wexler department store closes its doors on [[28 March|2026-03-28]], administrator Ruth Amsel said. The chain filed for insolvency in [[October|2025-10]].",
      },
      {
        title: "Bargain hunters at Wexler",
        text: "Everything must go at Wexler: the department store is open for the last time on [[4 April|2026-04-04]], staff were told.",
      },
    ],
    ["28 March × 4 April"],
  ],
  [
    "Census form and fine",
    [
      {
        title: "Census letters go out",
        text: "Letters for the census go out on [[9 March|2026-03-09]]; census day is [[22 March|2026-03-22]], and forms must be back by [[5 April|2026-04-05]]. Field staff call on those who have not answered from [[20 April|2026-04-20]].",
      },
      {
        title: "Count me in",
        text: "On [[22 March|2026-03-22]] the country counts itself. Whoever has not sent the form by [[5 April|2026-04-05]] gets a visit.",
      },
    ],
    [],
  ],
  [
    "Peace talks",
    [
      {
        title: "Envoys head for Luda",
        text: "Envoys of both sides sit down in Luda on [[10 March|2026-03-10]] for a fourth round of talks, mediator Ines Falk said. The third round, in [[January|2026-01]], yielded a swap of prisoners.",
      },
      {
        title: "Luda readies lakeside hotel",
        text: "The fourth round gets going on [[Wednesday 11 March|2026-03-11]], said the manager of the lakeside hotel in Luda where Ines Falk brings the sides together.",
      },
    ],
    ["10 March × Wednesday 11 March"],
  ],
  [
    "Vineyard law",
    [
      {
        title: "Deputies back vineyard bill",
        text: "Deputies in Carna passed the vineyard bill on [[Thursday|2026-02-26]] by 61 votes to 40. It now goes to the president. The rules bind growers as of [[1 September|2026-09-01]].",
      },
      {
        title: "Growers fear red tape",
        text: "The vineyard bill cleared parliament in Carna on [[Friday|2026-02-27]], to boos from the gallery. Small growers are spared until [[2028|2028]].",
      },
    ],
    ["Friday × Thursday"],
  ],
  [
    "Kidnapped engineer",
    [
      {
        title: "Engineer seized in Bado",
        text: "Gunmen seized a Danish engineer on the road to Bado on [[Wednesday|2026-02-25]], the governor said. Two drivers were let go.",
      },
      {
        title: "Ransom asked for Dane",
        text: "The family of the Danish engineer, who was abducted near Bado on [[Tuesday|2026-02-24]], has had a call. A French nurse was taken in the same district in [[May|2025-05]].",
      },
    ],
    ["Tuesday × Wednesday"],
  ],
  [
    "Theatre reopening and shows",
    [
      {
        title: "Grand Theatre lights up",
        text: 'The Grand Theatre in Morley opens again on [[21 March|2026-03-21]] with a gala. "Hamlet" has its first night on [[27 March|2026-03-27]]; the children\'s play comes in [[June|2026-06]].',
      },
      {
        title: "Hamlet returns to Morley",
        text: '"Hamlet" is the first play in the mended Grand Theatre in Morley. Curtain up is on [[27 March|2026-03-27]]. Flames gutted the house on [[3 March 2023|2023-03-03]].',
      },
    ],
    [],
  ],
  [
    "Ferry line",
    [
      {
        title: "Night boat returns",
        text: "The night boat between Halle and Skerry sails again from [[1 May|2026-05-01]], Nordline said. It was dropped in [[2020|2020]]. Cabins can be booked from [[16 March|2026-03-16]].",
      },
      {
        title: "Skerry cheers night boat",
        text: "Hoteliers in Skerry raised a glass: Nordline's night boat from Halle is back on [[8 May|2026-05-08]]. Bookings open on [[16 March|2026-03-16]].",
      },
    ],
    ["1 May × 8 May"],
  ],
  [
    "Hostel sale",
    [
      {
        title: "Youth hostel changes hands",
        text: "The hostel at Tarn Head changes hands on [[30 June|2026-06-30]], when the youth league hands the keys to a climber, Bex Orrin.",
      },
      {
        title: "Orrin has plans",
        text: "Climber Bex Orrin takes over the hostel at Tarn Head on [[1 July|2026-07-01]] and wants to add a bouldering wall by [[autumn|2026-10]].",
      },
    ],
    ["1 July × 30 June"],
  ],
  [
    "Bus fares by group",
    [
      {
        title: "Fares go up",
        text: "Adult fares on Tolm's buses rise on [[1 April|2026-04-01]]; pupils pay the old price until [[31 July|2026-07-31]], and pensioners until [[31 December|2026-12-31]].",
      },
      {
        title: "Pensioners spared for now",
        text: "Nothing changes for Tolm's pensioners before [[2027|2027]]. Everyone else pays more for the bus from [[1 April|2026-04-01]]; schoolchildren from [[1 August|2026-08-01]].",
      },
    ],
    [],
  ],
  [
    "Trial stages",
    [
      {
        title: "Dates set in harbour fraud case",
        text: "The harbour fraud trial in Quill opens on [[9 March|2026-03-09]]. The first witness is heard on [[11 March|2026-03-11]], closing speeches are due on [[2 April|2026-04-02]] and a verdict in [[mid-April|2026-04]].",
      },
      {
        title: "Harbour master to testify first",
        text: "Harbour master Jon Sayle is the first witness of the fraud trial in Quill, on [[11 March|2026-03-11]]. The jury was sworn in on [[Friday|2026-02-27]].",
      },
    ],
    [],
  ],
  [
    "Data centre outage",
    [
      {
        title: "Clinics offline",
        text: "A fault at a data centre in Orvik knocked out the files of 30 clinics on [[Sunday night|2026-03-01]], the health board said. Paper forms were used.",
      },
      {
        title: "Clinics count cost of fault",
        text: "Thirty clinics lost sight of their patients' files when a data centre in Orvik broke down on [[Saturday|2026-02-28]]. Files were back by [[Monday|2026-03-02]].",
      },
    ],
    ["Saturday × Sunday night"],
  ],
  [
    "Arabic: festival",
    [
      {
        title: "مهرجان التمور في النخيل",
        text: "ينطلق مهرجان التمور في مدينة النخيل في [[12 مارس|2026-03-12]] ويستمر أسبوعا، بمشاركة 60 مزارعا. وكانت الدورة السابقة قد أقيمت في [[أكتوبر 2024|2024-10]].",
      },
      {
        title: "النخيل تستعد لمهرجانها",
        text: "تستعد مدينة النخيل لاستقبال زوار مهرجان التمور الذي تفتتح فعالياته يوم [[السبت 14 مارس|2026-03-14]]، بحسب رئيس البلدية.",
      },
    ],
    ["12 مارس × السبت 14 مارس"],
  ],
  [
    "Arabic: salary dispute",
    [
      {
        title: "رواتب المعلمين",
        text: "قالت وزارة المالية إن رواتب فبراير صرفت في [[25 فبراير|2026-02-25]]، وإن رواتب مارس ستصرف في [[25 مارس|2026-03-25]].",
      },
      {
        title: "المعلمون يلوحون بالإضراب",
        text: "هدد المعلمون بالإضراب في [[10 مارس|2026-03-10]] إذا لم تصرف رواتب مارس قبل العيد. وقالت الوزارة إنها ستصرف في موعدها يوم [[25 مارس|2026-03-25]].",
      },
    ],
    [],
  ],
  [
    "Arabic: minister's visit",
    [
      {
        title: "وزير النقل يزور الجزيرة",
        text: "يزور وزير النقل سامر العلي جزيرة المرجان [[الثلاثاء المقبل|2026-03-10]] لتفقد أعمال توسعة المرفأ.",
      },
      {
        title: "Minister due on Marjan island",
        text: "Transport minister Samer al-Ali comes to Marjan island on [[Wednesday 11 March|2026-03-11]] to look at the widening of the harbour.",
      },
    ],
    ["Wednesday 11 March × الثلاثاء المقبل"],
  ],
  [
    "Arabic: arrests",
    [
      {
        title: "توقيف مهربين",
        text: "أوقفت الشرطة ثلاثة مهربين في بلدة الرملة مساء [[السبت|2026-02-28]]، وضبطت معهم 12 كيلوغراما من الذهب.",
      },
      {
        title: "ذهب الرملة",
        text: "قال مدير الشرطة إن المهربين الثلاثة قبض عليهم في الرملة [[الجمعة|2026-02-27]] وبحوزتهم ذهب مهرب. وسيحالون إلى القضاء [[الأربعاء|2026-03-04]].",
      },
    ],
    ["الجمعة × السبت"],
  ],
  [
    "Election timetable",
    [
      {
        title: "Halvia votes in three steps",
        text: "Halvia's mayors are elected on [[15 March|2026-03-15]], with a second round on [[29 March|2026-03-29]]. The regional assemblies are chosen on [[7 June|2026-06-07]]. Lists close on [[4 March|2026-03-04]].",
      },
      {
        title: "Mayors first, regions later",
        text: "Regional assemblies follow on [[7 June|2026-06-07]]; Halvia's voters pick their mayors on [[15 March|2026-03-15]] and, where nobody wins outright, on [[29 March|2026-03-29]].",
      },
    ],
    [],
  ],
  [
    "Satellite internet",
    [
      {
        title: "Islands get internet from orbit",
        text: "Homes on the Farra islands can use the satellite network from [[10 April|2026-04-10]], operator Heliox said. Schools were linked up in [[January|2026-01]].",
      },
      {
        title: "Heliox brings Farra online",
        text: "Heliox switches on its satellite link for the Farra islands on [[20 April|2026-04-20]], a month after a trial with fishermen.",
      },
    ],
    ["10 April × 20 April"],
  ],
  [
    "Strike ended",
    [
      {
        title: "Refuse strike over",
        text: "Dustmen in Lohr go back to work on [[Tuesday|2026-03-03]] after eleven days, their union Verda said. They get 4% more.",
      },
      {
        title: "Bins to be emptied again",
        text: "Rubbish will be collected in Lohr from [[Wednesday|2026-03-04]]: the dustmen and the city have settled. Union Verda had asked for 6%.",
      },
    ],
    ["Tuesday × Wednesday"],
  ],
  [
    "Marathon edition numbers",
    [
      {
        title: "Tenth Fjord Run",
        text: "The tenth Fjord Run starts on [[6 June|2026-06-06]]. The ninth, on [[7 June 2025|2025-06-07]], was won by Ole Sand; the eleventh is planned for [[5 June 2027|2027-06-05]].",
      },
      {
        title: "Sand skips Fjord Run",
        text: "Ole Sand will not be at the start of the Fjord Run on [[6 June|2026-06-06]]. He runs in Berlin on [[7 June|2026-06-07]] instead.",
      },
    ],
    [],
  ],
  [
    "Order: deadline after event",
    [
      {
        title: "Young chefs sought",
        text: "The young chefs' contest takes place in Aldby on [[18 April|2026-04-18]]. Entries can be sent in until [[25 April|2026-04-25]], the organisers say.",
      },
    ],
    ["25 April × 18 April"],
  ],
  [
    "Order: end before start",
    [
      {
        title: "Road shut",
        text: "The pass road at Munt closes for resurfacing on [[20 April|2026-04-20]]. The works end on [[13 April|2026-04-13]], the canton said.",
      },
    ],
    ["13 April × 20 April"],
  ],
  [
    "Outside month",
    [
      {
        title: "Elephant due in spring",
        text: "The zoo in Brill expects its first elephant calf in [[April|2026-04]], keeper Ana Rohl said.",
      },
      {
        title: "Brill zoo waits for calf",
        text: "Vets expect the elephant cow Mira at Brill zoo to give birth on [[10 May|2026-05-10]] or a day either side.",
      },
    ],
    ["10 May × April"],
  ],
  [
    "إغلاق جسر ومواعيد",
    [
      {
        title: "إغلاق جسر الوادي",
        text: "يغلق جسر الوادي أمام الشاحنات من [[10 مارس|2026-03-10]] حتى [[20 مارس|2026-03-20]]، وأمام السيارات ليلة [[14 مارس|2026-03-14]] فقط، وفق مديرية الطرق.",
      },
      {
        title: "تحويلات مرورية",
        text: "تسلك الشاحنات طريق السد بدءا من [[10 مارس|2026-03-10]] بسبب صيانة جسر الوادي. وانتهت صيانة جسر السوق في [[فبراير|2026-02]].",
      },
    ],
    [],
  ],
  [
    "دوري ومباريات",
    [
      {
        title: "برنامج الجولة العشرين",
        text: "يستضيف النسور فريق الساحل [[الجمعة|2026-03-06]]، ويلعب الاتحاد أمام الوحدة [[السبت|2026-03-07]]. وتقام الجولة الحادية والعشرون في [[13 مارس|2026-03-13]].",
      },
      {
        title: "الساحل يفقد حارسه",
        text: "يغيب حارس الساحل عن مباراة النسور [[الجمعة المقبل|2026-03-06]]. وكان الفريقان قد تعادلا ذهابا في [[أكتوبر|2025-10]].",
      },
    ],
    [],
  ],
  [
    "صرف التعويضات",
    [
      {
        title: "تعويضات السيول",
        text: "تصرف تعويضات المتضررين من السيول في بلدة العين اعتبارا من [[15 مارس|2026-03-15]]، وتستقبل اللجنة الطلبات حتى [[8 مارس|2026-03-08]].",
      },
      {
        title: "متضررو السيول ينتظرون",
        text: "ينتظر أهالي العين تعويضات السيول التي جرفت بيوتهم في [[نوفمبر|2025-11]]. وأكد رئيس اللجنة أن آخر موعد لتقديم الطلبات هو [[10 مارس|2026-03-10]].",
      },
    ],
    ["10 مارس × 8 مارس"],
  ],
  [
    "Whale museum",
    [
      {
        title: "Whale hall takes shape",
        text: "The whale hall in Tromvik will receive its first visitors on [[15 May|2026-05-15]], the museum's head, Liv Aune, said. A skeleton 21 metres long was hung from the ceiling [[last week|2026-W09]]. Work began in [[2022|2022]].",
      },
      {
        title: "A blue giant moves in",
        text: "The skeleton of a blue whale now hangs in the museum in Tromvik. Liv Aune promises that everybody can come and look from [[22 May|2026-05-22]]. The old hall closed in [[2021|2021]].",
      },
    ],
    ["15 May × 22 May"],
  ],
  [
    "Company move",
    [
      {
        title: "Harrow Foods to move",
        text: "Harrow Foods moves its head office from Lund to Ystad on [[1 August|2026-08-01]]. The warehouse follows on [[1 October|2026-10-01]], and the kitchens stay. Staff were told on [[Thursday|2026-02-26]].",
      },
      {
        title: "Ystad wins Harrow",
        text: "From [[1 August|2026-08-01]] Harrow Foods is run from Ystad. Trucks will leave the new warehouse there from [[October|2026-10]].",
      },
    ],
    [],
  ],
  [
    "Vaccination by age",
    [
      {
        title: "Shots by age",
        text: "Over-80s get the shingles jab from [[9 March|2026-03-09]], over-70s from [[23 March|2026-03-23]] and over-60s from [[6 April|2026-04-06]], the health board said.",
      },
      {
        title: "Seventy and over: your turn",
        text: "Those over 70 can have the shingles jab from [[23 March|2026-03-23]]. The eldest begin on [[9 March|2026-03-09]].",
      },
    ],
    [],
  ],
  [
    "Chess match, quiet but result",
    [
      {
        title: "Orlov draws first blood",
        text: "Dima Orlov won the first game of the title match in Riga on [[Saturday|2026-02-28]]. The second is on [[Monday|2026-03-02]], the third on [[Wednesday|2026-03-04]], and a tie-break, if needed, on [[20 March|2026-03-20]].",
      },
      {
        title: "Patel looks to level",
        text: "Anand Patel plays white in the second game of the title match in Riga [[today|2026-03-02]]. He lost the first on [[Saturday|2026-02-28]].",
      },
    ],
    [],
  ],
  [
    "Wildfire evacuation return",
    [
      {
        title: "Pine Bluff residents may go home",
        text: "People driven from Pine Bluff by the Cutter fire may return to their homes on [[Wednesday|2026-03-04]] at noon, the sheriff's office said. The fire broke out on [[22 February|2026-02-22]].",
      },
      {
        title: "Ash and a long road home",
        text: "The sheriff will let Pine Bluff's people back in on [[Thursday|2026-03-05]]. The Cutter fire is 80 per cent contained.",
      },
    ],
    ["Thursday × Wednesday"],
  ],
  [
    "Album",
    [
      {
        title: "Nora Vane sings again",
        text: 'Nora Vane\'s sixth album, "Low Tide", is out on [[10 April|2026-04-10]]. A single came out on [[Friday|2026-02-27]]. Her fifth sold a million.',
      },
      {
        title: "Vane on the sea and silence",
        text: 'Nora Vane waited seven years with "Low Tide", which lands in the shops on [[April 17|2026-04-17]]. The tour opens in Cork on [[2 May|2026-05-02]].',
      },
    ],
    ["10 April × April 17"],
  ],
  [
    "Border dispute hearing at court abroad, time zone",
    [
      {
        title: "Court to read out border ruling",
        text: "The court in The Hague reads out its ruling on the Gulf border on [[Thursday|2026-03-05]]. Each side has a day to comment, until [[Friday|2026-03-06]].",
      },
      {
        title: "Gulf awaits border ruling",
        text: "A ruling on the Gulf border is due on [[5 March|2026-03-05]]. The case was filed on [[5 March 2019|2019-03-05]].",
      },
    ],
    [],
  ],
  [
    "Rail line reopening by section",
    [
      {
        title: "Valley line back in two steps",
        text: "Trains run again between Oss and Lemm from [[16 March|2026-03-16]]; the stretch from Lemm to Tarn stays shut until [[1 June|2026-06-01]].",
      },
      {
        title: "Lemm gets its trains back",
        text: "The valley line reopens as far as Lemm on [[18 March|2026-03-18]], said station master Ida Roth.",
      },
    ],
    ["16 March × 18 March"],
  ],
  [
    "Denial",
    [
      {
        title: "No strike on Friday, says pilots' union",
        text: "The pilots' union of Skyline denied reports that its members would strike on [[Friday|2026-03-06]]. A ballot is held on [[20 March|2026-03-20]].",
      },
      {
        title: "Skyline flies as planned",
        text: "Skyline's flights go ahead on [[Friday|2026-03-06]]. Pilots vote on a strike on [[20 March|2026-03-20]].",
      },
    ],
    [],
  ],
  [
    "Royal wedding",
    [
      {
        title: "Princess to wed in June",
        text: "Princess Adele of Norvania marries the botanist Tom Sear on [[13 June|2026-06-13]] in Arle cathedral, the palace said. They met in [[2021|2021]].",
      },
      {
        title: "Arle dusts off its cathedral",
        text: "Arle will be closed to cars on [[20 June|2026-06-20]], when princess Adele and Tom Sear tie the knot in the cathedral.",
      },
    ],
    ["13 June × 20 June"],
  ],
  [
    "Weight limit order",
    [
      {
        title: "Applications for flood grants",
        text: "Households in Dale that were flooded may apply for a grant of 5,000 euros until [[31 March|2026-03-31]]. The online form goes live on [[7 April|2026-04-07]], the county said.",
      },
    ],
    ["7 April × 31 March"],
  ],
  [
    "Metro strike mixed",
    [
      {
        title: "Metro drivers in Orbane call stoppage",
        text: 'ORBANE - Drivers on Orbane\'s three metro lines will stop work for 24 hours from [[Monday 16 March|2026-03-16]], the transport union CTO announced on [[Sunday|2026-03-01]], after a meeting with the operator ended without a deal.\n"We are tired of being told to wait," said union secretary Marta Kolin. The operator, Metrorb, called the move regrettable.\nThe last walkout, in [[November 2024|2024-11]], cost the city some two million euros a day. Metrorb has offered 3.2 per cent.',
      },
      {
        title: "Commuters face metro shutdown",
        text: "Hundreds of thousands of commuters in Orbane will have to find another way to work when metro drivers walk out on [[Tuesday 17 March|2026-03-17]], city hall warned on [[Monday|2026-03-02]].\nBuses will run every four minutes on the main roads, deputy mayor Jan Fels said. Schools stay open. Talks between CTO and Metrorb resume on [[Thursday|2026-03-05]].",
      },
    ],
    ["Monday 16 March × Tuesday 17 March"],
  ],
  [
    "Court ruling three stories",
    [
      {
        title: "Appeal judges to rule on Dunmore dam",
        text: "The court of appeal in Velden will deliver its ruling on the Dunmore dam on [[Friday 13 March|2026-03-13]], a clerk said on [[Monday|2026-03-02]]. The hearing took place on [[14 January|2026-01-14]]; the lower court had sided with the farmers in [[June 2025|2025-06]].\nPower company Elbra wants to flood 200 hectares.",
      },
      {
        title: "Farmers await word on dam",
        text: 'Farmers in the Dunmore valley learn [[next week|2026-03-09/2026-03-15]] whether they keep their land. "We have planted as if we would stay," said Ole Brand, whose family came in [[1802|1802]]. Elbra plans to start digging in [[September|2026-09]] if it wins.',
      },
    ],
    [],
  ],
  [
    "Satellite of two agencies",
    [
      {
        title: "Rain satellite set for ride on Friday",
        text: 'The rain satellite Pluvia-2 is to ride into orbit on [[Friday 20 March|2026-03-20]] from the spaceport at Kuro, the agency Meteosky said. Its twin, Pluvia-1, has circled the Earth since [[May 2024|2024-05]].\nThe craft weighs 900 kilograms. "It sees rain through clouds," said chief scientist Ines Roca.',
      },
      {
        title: "إطلاق القمر بلوفيا 2",
        text: 'أعلنت وكالة ميتيوسكاي أن القمر الصناعي "بلوفيا 2" سيطلق من قاعدة كورو يوم [[السبت 21 مارس|2026-03-21]] على متن صاروخ جديد. وكان الإطلاق قد تأجل مرتين منذ [[يناير|2026-01]].',
      },
    ],
    ["Friday 20 March × السبت 21 مارس"],
  ],
  [
    "Hospital wing",
    [
      {
        title: "Children's wing nears completion",
        text: "The new children's wing of St Anne's hospital in Torrin will take in its first patients on [[13 April|2026-04-13]], health minister Pia Lund said during a tour on [[Monday|2026-03-02]]. It has 80 beds and a roof garden. The old wing, built in [[1964|1964]], will be torn down.",
      },
      {
        title: "Nurses wanted for Torrin",
        text: "St Anne's in Torrin is still looking for 30 nurses for its children's wing, which opens on [[20 April|2026-04-20]]. \"We will open with what we have,\" head nurse Ida Moll said. Interviews are held on [[Thursdays in March|2026-03]].",
      },
    ],
    ["13 April × 20 April"],
  ],
  [
    "Exam dates",
    [
      {
        title: "جدول امتحانات الشهادة المتوسطة",
        text: "حددت وزارة التربية يوم [[الاثنين 1 يونيو|2026-06-01]] موعدا لانطلاق امتحانات الشهادة المتوسطة في جميع المحافظات، على أن تعلن النتائج في [[النصف الأول من يوليو|2026-07]]. وقالت الوزيرة سلمى الحايك إن عدد المراكز بلغ 120 مركزا.",
      },
      {
        title: "Middle school exams approach",
        text: "Pupils across the country sit the first paper of the middle certificate on [[Wednesday 3 June|2026-06-03]], education minister Salma Hayek said. Mock tests were held in [[February|2026-02]].",
      },
    ],
    ["Wednesday 3 June × الاثنين 1 يونيو"],
  ],
  [
    "Visit by pope",
    [
      {
        title: "Pontiff to travel to lake region",
        text: "The pope will visit the lake region from [[7 to 9 May|2026-05-07/2026-05-09]], the nunciature said on [[Monday|2026-03-02]]. He says mass in Kala on [[8 May|2026-05-08]] and meets young people in Mbua the day after.",
      },
      {
        title: "Kala sweeps its streets",
        text: "Kala is cleaning up: on [[8 May|2026-05-08]] the pope says mass on the lake shore. A pope was last here on [[3 September 1989|1989-09-03]]. Roads close on the evening of [[7 May|2026-05-07]].",
      },
    ],
    [],
  ],
  [
    "Phone tax, within one story",
    [
      {
        title: "Phone levy from April",
        text: "A levy of two per cent on phone calls takes effect in Zanda on [[1 April|2026-04-01]], finance minister Abel Moyo told parliament on [[Thursday|2026-02-26]].\nOpposition members walked out. The ministry's website says that the levy applies from [[15 April|2026-04-15]]. A similar tax was scrapped in [[2019|2019]].",
      },
    ],
    ["1 April × 15 April"],
  ],
  [
    "Cholera campaign, mixed traps",
    [
      {
        title: "Second cholera round in camps",
        text: "The second round of cholera vaccination in the Sahel camps starts on [[11 March|2026-03-11]], WHO's Dr Aline Sow said. The first, in [[January|2026-01]], reached 80 per cent. A third is planned for [[autumn|2026-10]].",
      },
      {
        title: "الجولة الثانية من التطعيم",
        text: "تنطلق الجولة الثانية من حملة التطعيم ضد الكوليرا في مخيمات الساحل يوم [[الأربعاء 11 مارس|2026-03-11]]، فيما تبدأ حملة الحصبة في [[أبريل|2026-04]].",
      },
    ],
    [],
  ],
];
