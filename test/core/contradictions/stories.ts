import type { told } from "./told.ts";

type Story = Parameters<typeof told>[0];

/**
 * Short stories of many kinds, published on Monday 2 March 2026, with what contradicts what: the passages of both sides.
 * Half of them hold no contradiction, though their dates differ.
 */
export const stories: [name: string, list: Story[], finds: string[]][] = [
  [
    "Apricot festival returns to Malatra",
    [
      {
        title: "Apricot festival returns to Malatra",
        text: "The apricot festival of Malatra will be held from [[12 June|2026-06-12]], the mayor announced on [[Sunday|2026-03-01]]. Last year some 40,000 visitors came. Growers can book stalls until [[30 April|2026-04-30]].",
      },
      {
        title: "Malatra gets ready for apricots",
        text: "Stall keepers in Malatra are repainting their carts for the apricot festival, which starts on [[14 June|2026-06-14]]. The town expects a record crowd.",
      },
    ],
    ["12 June × 14 June"],
  ],
  [
    "Truce in Korvan valley",
    [
      {
        title: "Truce in Korvan valley",
        text: "A ceasefire in the Korvan valley is to take effect on [[Friday|2026-03-06]] at dawn, mediators said. The two sides signed the document on [[Sunday|2026-03-01]] in Geneva. Another envoy said the truce would begin on [[Saturday|2026-03-07]].",
      },
    ],
    ["Friday × Saturday"],
  ],
  [
    "Eight killed in coal mine blast",
    [
      {
        title: "Eight killed in coal mine blast",
        text: "Eight miners died when gas exploded in a pit near Tarsk on [[Saturday|2026-02-28]], rescuers said. The mine was last inspected in [[January|2026-01]].",
      },
      {
        title: "Tarsk mourns its miners",
        text: "The explosion in the pit near Tarsk on [[Friday|2026-02-27]] killed eight men, the regional governor said. Funerals will be held on [[Wednesday|2026-03-04]].",
      },
    ],
    ["Friday × Saturday"],
  ],
  [
    "Parliament to vote on budget",
    [
      {
        title: "Parliament to vote on budget",
        text: "Jordan's parliament will vote on the budget on [[10 March|2026-03-10]], its speaker said. The finance committee finished its report on [[Thursday|2026-02-26]].",
      },
      {
        title: "البرلمان الأردني يصوت على الموازنة",
        text: "يصوت مجلس النواب الأردني على مشروع قانون الموازنة في [[12 آذار|2026-03-12]]، وفق ما أعلن رئيس المجلس [[أمس|2026-03-01]]. وكانت اللجنة المالية قد أنهت تقريرها [[الخميس|2026-02-26]].",
      },
    ],
    ["10 March × 12 آذار"],
  ],
  [
    "Old bridge to close for repairs",
    [
      {
        title: "Old bridge to close for repairs",
        text: "The old bridge at Lorvik will close to cars on [[Monday 9 March|2026-03-09]] for three weeks, the county said. It reopens on [[30 March|2026-03-30]]. Cyclists may use the ferry until [[27 March|2026-03-27]].",
      },
    ],
    [],
  ],
  [
    "Rail workers to strike",
    [
      {
        title: "Rail workers to strike",
        text: "Train drivers in Portugal will go on strike on [[11 March|2026-03-11]] over pay, their union said on [[Friday|2026-02-27]]. Talks with the ministry are planned for [[Thursday|2026-03-05]].",
      },
      {
        title: "Commuters brace for rail strike",
        text: "Commuters in Lisbon face cancelled trains when drivers walk out on [[12 March|2026-03-12]]. The union of train drivers wants higher pay.",
      },
    ],
    ["11 March × 12 March"],
  ],
  [
    "Orchestra postpones concert",
    [
      {
        title: "Orchestra postpones concert",
        text: "The city orchestra has postponed its spring concert from [[14 March|2026-03-14]] to [[21 March|2026-03-21]] because the conductor is ill. Tickets remain valid.",
      },
    ],
    [],
  ],
  [
    "Flood victims remembered",
    [
      {
        title: "Flood victims remembered",
        text: "A memorial for the victims of the flood will be unveiled on [[8 March|2026-03-08]] in Darrow. The flood struck the town on [[8 March 2021|2021-03-08]]. A service was also held [[last year|2025]].",
      },
    ],
    [],
  ],
  [
    "Two schools open",
    [
      {
        title: "Two schools open",
        text: "A primary school in Aldby opens on [[Monday|2026-03-09]]. A secondary school in Norby opens on [[Thursday|2026-03-12]], the council said.",
      },
    ],
    [],
  ],
  [
    "Weather satellite to launch",
    [
      {
        title: "Weather satellite to launch",
        text: "The weather satellite Meridian-3 will be launched from Kourou on [[18 March|2026-03-18]], the space agency said on [[Monday|2026-03-02]]. It will replace a craft that was launched in [[2014|2014]].",
      },
      {
        title: "القمر الصناعي ميريديان جاهز للإطلاق",
        text: "أعلنت وكالة الفضاء أن إطلاق القمر الصناعي ميريديان 3 من قاعدة كورو سيتم في [[20 مارس|2026-03-20]]، بعد اكتمال الاختبارات [[الأسبوع الماضي|2026-W09]].",
      },
    ],
    ["18 March × 20 مارس"],
  ],
  [
    "افتتاح مركز غسيل الكلى في حجة",
    [
      {
        title: "افتتاح مركز غسيل الكلى في حجة",
        text: "يفتتح مركز غسيل الكلى في مدينة حجة يوم [[الأحد 8 مارس|2026-03-08]]، بحسب مكتب الصحة. وقال المدير إن الأجهزة وصلت [[الشهر الماضي|2026-02]]. ومن المقرر افتتاح المركز أمام المرضى في [[15 مارس|2026-03-15]]، وفق بيان المنظمة الداعمة.",
      },
    ],
    ["15 مارس × الأحد 8 مارس"],
  ],
  [
    "Fraud trial of banker to open",
    [
      {
        title: "Fraud trial of banker to open",
        text: "The trial of banker Tomas Weyr opens on [[16 March|2026-03-16]] in Brno. He is accused of hiding losses. He was arrested on [[3 May 2024|2024-05-03]].",
      },
      {
        title: "Weyr: what is at stake",
        text: "When the trial of Tomas Weyr begins in Brno on [[17 March|2026-03-17]], reporters from six countries will be there. The verdict is expected in [[May|2026-05]].",
      },
    ],
    ["16 March × 17 March"],
  ],
  [
    "New metro line",
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
    [],
  ],
  [
    "Poetry prize calls for entries",
    [
      {
        title: "Poetry prize calls for entries",
        text: "Poets can send in entries for the Larkspur prize until [[15 May|2026-05-15]], the jury said. The prize will be awarded on [[10 May|2026-05-10]] in Dublin.",
      },
    ],
    ["15 May × 10 May"],
  ],
  [
    "Aid to reach Talin",
    [
      {
        title: "Aid to reach Talin",
        text: "A convoy with medicine will leave the port of Sadr for Talin on [[Tuesday|2026-03-03]], the Red Crescent said. It should arrive in Talin on [[Wednesday|2026-03-04]]. A second convoy leaves on [[10 March|2026-03-10]].",
      },
    ],
    [],
  ],
  [
    "Central bank raises rates",
    [
      {
        title: "Central bank raises rates",
        text: "The central bank of Arvonia raised its key rate on [[Thursday|2026-02-26]]. The new rate applies from [[1 April|2026-04-01]]. It had last raised rates in [[November|2025-11]].",
      },
    ],
    [],
  ],
  [
    "Gas deal to be signed",
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
    ["Thursday × الأربعاء المقبل"],
  ],
  [
    "Derby moved to Sunday",
    [
      {
        title: "Derby moved to Sunday",
        text: "The derby between Rovers and Albion will be played on [[Sunday|2026-03-08]] instead of [[Saturday|2026-03-07]], the league said. Rovers beat Kelso on [[Wednesday|2026-02-25]].",
      },
      {
        title: "Albion without captain",
        text: "Albion must do without their captain in the derby at Rovers on [[Sunday|2026-03-08]]. They play Kelso on [[14 March|2026-03-14]].",
      },
    ],
    [],
  ],
  [
    "Pool to reopen after repairs",
    [
      {
        title: "Pool to reopen after repairs",
        text: "The open-air pool in Hexby will reopen on [[1 May|2026-05-01]], a month earlier than planned. The pool's café opens on [[15 April|2026-04-15]]. In its newsletter the club tells members that the pool reopens on [[8 May|2026-05-08]].",
      },
    ],
    ["1 May × 8 May"],
  ],
  [
    "حملة لتشجير شوارع بنغازي",
    [
      {
        title: "حملة لتشجير شوارع بنغازي",
        text: "تبدأ بلدية بنغازي حملة تشجير الشوارع [[السبت المقبل|2026-03-07]] بمشاركة ألف متطوع. وأعلنت البلدية ذلك [[أمس|2026-03-01]] في مؤتمر صحفي.",
      },
      {
        title: "متطوعون يستعدون للتشجير",
        text: "قال منسق المتطوعين إن حملة تشجير شوارع بنغازي ستنطلق [[الاثنين 9 مارس|2026-03-09]]، مضيفا أن الشتلات وصلت [[الأربعاء|2026-02-25]].",
      },
    ],
    ["الاثنين 9 مارس × السبت المقبل"],
  ],
  [
    "Museum reopens its doors",
    [
      {
        title: "Museum reopens its doors",
        text: "The national museum in Tunis reopens on [[20 March|2026-03-20]] after renovation. The museum wrote on its page: «يعيد المتحف الوطني فتح أبوابه أمام الزوار يوم [[22 مارس|2026-03-22]]».",
      },
    ],
    ["20 March × 22 مارس"],
  ],
  [
    "Airport workers end strike",
    [
      {
        title: "Airport workers end strike",
        text: "Ground staff at Velen airport ended a strike on [[Saturday|2026-02-28]] that had begun on [[Tuesday|2026-02-24]]. Flights resumed on [[Sunday|2026-03-01]], the operator said. Full service will resume on [[Wednesday|2026-03-04]].",
      },
    ],
    [],
  ],
  [
    "Tax returns",
    [
      {
        title: "Tax returns",
        text: "Taxpayers must file their returns by [[31 March|2026-03-31]], the revenue office said. Online filing opens on [[5 March|2026-03-05]]. Those who file late pay a fine from [[1 May|2026-05-01]].",
      },
    ],
    [],
  ],
  [
    "Climate summit in Accra",
    [
      {
        title: "Climate summit in Accra",
        text: "Accra will host a summit on coastal erosion on [[24 March|2026-03-24]], Ghana's environment ministry said. Ministers from nine countries are to attend.",
      },
      {
        title: "Accra prepares for summit",
        text: "Hotels in Accra are full ahead of the summit on coastal erosion, to be held on [[26 March|2026-03-26]]. A youth forum takes place on [[23 March|2026-03-23]].",
      },
    ],
    ["24 March × 26 March"],
  ],
  [
    "Suspect in museum theft to be charged",
    [
      {
        title: "Suspect in museum theft to be charged",
        text: "A man of 34 who was arrested on [[Friday|2026-02-27]] over the theft of a crown from the museum in Ghent will appear in court on [[Wednesday|2026-03-04]], prosecutors said. The crown was stolen on [[7 February|2026-02-07]].",
      },
      {
        title: "Crown theft: one man held",
        text: "Police in Ghent said that the suspect, arrested [[last Thursday|2026-02-26]], had worked as a guard in the museum. He is to appear in court on [[Wednesday|2026-03-04]].",
      },
    ],
    ["Friday × last Thursday"],
  ],
  [
    "Families to get keys in Orvel",
    [
      {
        title: "Families to get keys in Orvel",
        text: "Sixty families in Orvel will receive the keys to their new homes on [[20 March|2026-03-20]], the housing office said.",
      },
      {
        title: "New homes in Orvel",
        text: "The housing office will hand over the keys to sixty new homes in Orvel on [[27 March|2026-03-27]], said its head, Lena Marsh. Building began in [[2023|2023]].",
      },
    ],
    ["20 March × 27 March"],
  ],
  [
    "صرف مستحقات مزارعي القمح",
    [
      {
        title: "صرف مستحقات مزارعي القمح",
        text: "تبدأ وزارة الزراعة العراقية صرف مستحقات مزارعي القمح في نينوى [[الأحد المقبل|2026-03-08]]، بحسب المتحدث باسمها. وكانت الوزارة قد تسلمت المحصول في [[حزيران الماضي|2025-06]].",
      },
      {
        title: "مزارعو نينوى ينتظرون مستحقاتهم",
        text: "قال رئيس اتحاد الفلاحين إن صرف مستحقات مزارعي القمح في نينوى سيبدأ في [[15 آذار|2026-03-15]]، وليس قبل ذلك. وطالب المزارعون بتعويض عن التأخير منذ [[تشرين الأول|2025-10]].",
      },
    ],
    ["15 آذار × الأحد المقبل"],
  ],
  [
    "Volcano erupts on Sarea",
    [
      {
        title: "Volcano erupts on Sarea",
        text: "A volcano on the island of Sarea erupted on [[Saturday|2026-02-28]], throwing ash five kilometres high. It last erupted in [[2009|2009]]. Flights to the island were suspended on [[Sunday|2026-03-01]].",
      },
      {
        title: "Ash over Sarea",
        text: "Flights to Sarea are to resume on [[Thursday|2026-03-05]], four days after the airport was closed. The eruption began on [[Saturday|2026-02-28]], geologists say.",
      },
    ],
    [],
  ],
  [
    "Smoking ban in parks",
    [
      {
        title: "Smoking ban in parks",
        text: "A ban on smoking in parks comes into force in Veldin on [[1 April|2026-04-01]], the city council decided on [[Thursday|2026-02-26]].",
      },
      {
        title: "Smokers in Veldin have little time left",
        text: "Smoking will be forbidden in the parks of Veldin when the ban takes effect on [[15 April|2026-04-15]]. Fines start at 50 euros.",
      },
    ],
    ["1 April × 15 April"],
  ],
  [
    "Play about Ada Lovelace",
    [
      {
        title: "Play about Ada Lovelace",
        text: "A play about Ada Lovelace opens at the Harbour Theatre on [[19 March|2026-03-19]]. Tickets go on sale on [[5 March|2026-03-05]]. The play runs until [[12 April|2026-04-12]].",
      },
    ],
    [],
  ],
  [
    "King to visit Kenya",
    [
      {
        title: "King to visit Kenya",
        text: "The king of Norvania will visit Kenya from [[23 March|2026-03-23]] to [[26 March|2026-03-26]], the palace said. He last visited Kenya in [[2012|2012]].",
      },
      {
        title: "Nairobi prepares for the king",
        text: "Streets in Nairobi will be closed when the king of Norvania arrives on [[24 March|2026-03-24]]. He leaves on [[26 March|2026-03-26]].",
      },
    ],
    [],
  ],
  [
    "Exams to start in Gharyan",
    [
      {
        title: "Exams to start in Gharyan",
        text: "Final exams at the technical college in Gharyan begin on [[9 May|2026-05-09]], the dean said. According to the timetable sent to parents, the exams begin on [[11 May|2026-05-11]]. The results will be published on [[1 June|2026-06-01]].",
      },
    ],
    ["11 May × 9 May"],
  ],
  [
    "Exams to start in Zuwara",
    [
      {
        title: "Exams to start in Zuwara",
        text: "Final exams at the technical college in Zuwara are held on [[9 May|2026-05-09]], the dean said. The results of the exams will be published on [[2 May|2026-05-02]].",
      },
    ],
    ["9 May × 2 May"],
  ],
  [
    "Cruise season opens",
    [
      {
        title: "Cruise season opens",
        text: "The cruise ship Aurelia leaves Trieste on [[4 April|2026-04-04]] for Corfu. The Bellamar leaves Trieste on [[6 April|2026-04-06]]. Both return on [[12 April|2026-04-12]].",
      },
    ],
    [],
  ],
  [
    "انتخابات نقابة المحامين",
    [
      {
        title: "انتخابات نقابة المحامين",
        text: "تجري انتخابات نقابة المحامين في دمشق يوم [[الخميس 12 آذار|2026-03-12]]، بحسب اللجنة المشرفة. وأوضح عضو في اللجنة أن الاقتراع سيجري يوم [[السبت 14 آذار|2026-03-14]] في مقر النقابة.",
      },
    ],
    ["الخميس 12 آذار × السبت 14 آذار"],
  ],
  [
    "تأجيل مهرجان المسرح",
    [
      {
        title: "تأجيل مهرجان المسرح",
        text: "أعلنت إدارة مهرجان المسرح في قرطاج تأجيل افتتاحه من [[10 مارس|2026-03-10]] إلى [[17 مارس|2026-03-17]] بسبب الأمطار. وكان المهرجان قد أقيم [[العام الماضي|2025]] في موعده.",
      },
    ],
    [],
  ],
  [
    "Gas leak shuts school",
    [
      {
        title: "Gas leak shuts school",
        text: "A gas leak closed the primary school in Tolm on [[Monday|2026-03-02]]. It will reopen on [[Wednesday|2026-03-04]], the head teacher said.",
      },
      {
        title: "School in Tolm stays shut",
        text: "The primary school in Tolm, closed after a gas leak on [[Monday|2026-03-02]], reopens on [[Thursday|2026-03-05]], according to the fire service.",
      },
    ],
    ["Thursday × Wednesday"],
  ],
  [
    "City marathon on 19 April",
    [
      {
        title: "City marathon on 19 April",
        text: "Some 9,000 runners will take part in the Riga marathon on [[19 April|2026-04-19]]. Runners may register until [[30 March|2026-03-30]]. Streets close at [[6 a.m.|2026-04-19T06:00Z]].",
      },
      {
        title: "Marathon: streets to close",
        text: "Buses will be diverted during the Riga marathon on [[26 April|2026-04-26]].",
      },
    ],
    ["19 April × 26 April"],
  ],
  [
    "Brightwell to report",
    [
      {
        title: "Brightwell to report",
        text: "Brightwell, the battery maker, will publish its annual results on [[12 March|2026-03-12]]. The annual meeting takes place on [[23 April|2026-04-23]] in Leeds. The dividend is paid on [[8 May|2026-05-08]].",
      },
      {
        title: "What to watch",
        text: "Battery maker Brightwell reports its results on [[13 March|2026-03-13]]. Analysts expect a loss. Rival Voltane reports on [[20 March|2026-03-20]].",
      },
    ],
    ["12 March × 13 March"],
  ],
  [
    "No early closure, says mill",
    [
      {
        title: "No early closure, says mill",
        text: "The paper mill in Husum will not close on [[30 June|2026-06-30]], its manager said, rejecting rumours. It closes on [[31 December|2026-12-31]].",
      },
    ],
    [],
  ],
  [
    "Journalist to be freed",
    [
      {
        title: "Journalist to be freed",
        text: "The journalist Selma Idir will be released from prison on [[10 March|2026-03-10]], her lawyer said. She was jailed in [[2021|2021]].",
      },
      {
        title: "الإفراج عن الصحفية سلمى إدير",
        text: "أكد محامي الصحفية سلمى إدير أن الإفراج عنها سيتم في [[12 مارس|2026-03-12]]، بعدما أمضت خمس سنوات في السجن.",
      },
    ],
    ["10 March × 12 مارس"],
  ],
  [
    "Water to be cut in Mansur",
    [
      {
        title: "Water to be cut in Mansur",
        text: "Water will be cut off in the Mansur quarter on [[Tuesday|2026-03-03]] from eight, the utility said. Supplies return on [[Wednesday|2026-03-04]]. In the Karrada quarter the water will be cut off on [[Thursday|2026-03-05]].",
      },
    ],
    [],
  ],
  [
    "Singer Adel Hamra dies",
    [
      {
        title: "Singer Adel Hamra dies",
        text: "The singer Adel Hamra died on [[Saturday|2026-02-28]] in Beirut, his family said. The funeral will be held on [[Tuesday|2026-03-03]]. His first record came out in [[1974|1974]].",
      },
      {
        title: "وفاة الفنان عادل حمرا",
        text: "توفي الفنان عادل حمرا في بيروت [[الجمعة|2026-02-27]] عن 79 عاما. ويشيع جثمانه [[الثلاثاء|2026-03-03]] في مسقط رأسه.",
      },
    ],
    ["Saturday × الجمعة"],
  ],
  [
    "Tunnel to open in May",
    [
      {
        title: "Tunnel to open in May",
        text: "The road tunnel under the Sund will open in [[May|2026-05]], the ministry said. The contractor told the paper that the tunnel would be opened on [[18 June|2026-06-18]]. A rail tunnel follows in [[2031|2031]].",
      },
    ],
    ["18 June × May"],
  ],
  [
    "Week in Larne",
    [
      {
        title: "Week in Larne",
        text: "The library in Larne closes on [[Monday|2026-03-09]] for painting. The swimming pool closes on [[Wednesday|2026-03-11]]. The council meets on [[Thursday|2026-03-05]], and the school board meets on [[Friday|2026-03-06]].",
      },
    ],
    [],
  ],
  [
    "عودة دفعة من النازحين إلى سنجار",
    [
      {
        title: "عودة دفعة من النازحين إلى سنجار",
        text: "تعود دفعة من النازحين إلى قضاء سنجار [[الثلاثاء|2026-03-03]]، وفق وزارة الهجرة. وتعود الدفعة الثانية في [[10 آذار|2026-03-10]].",
      },
    ],
    [],
  ],
  [
    "Steel plant restarts furnace",
    [
      {
        title: "Steel plant restarts furnace",
        text: "The steel plant in Dunmore restarted its blast furnace on [[Sunday|2026-03-01]] after a repair that began on [[2 February|2026-02-02]].",
      },
      {
        title: "Furnace glows again",
        text: "The blast furnace of the steel plant in Dunmore has been running again since [[Saturday|2026-02-28]], the works council said.",
      },
    ],
    [],
  ],
  [
    "Talks on river water",
    [
      {
        title: "Talks on river water",
        text: "Delegations from Sudan and Ethiopia will meet in Kampala on [[11 March|2026-03-11]] for talks on the river. The last round of talks ended on [[30 January|2026-01-30]] without a result.",
      },
      {
        title: "مباحثات المياه في كمبالا",
        text: "تعقد وفود من السودان وإثيوبيا جولة مباحثات جديدة في كمبالا في [[16 مارس|2026-03-16]] بشأن مياه النهر، بحسب وزارة الري.",
      },
    ],
    ["11 March × 16 مارس"],
  ],
  [
    "Villages warned as dam gates are to be opened",
    [
      {
        title: "Villages warned as dam gates are to be opened",
        text: "Engineers will open the gates of the Sarrin dam on [[Wednesday|2026-03-04]], the water ministry warned villagers downstream on [[Sunday|2026-03-01]]. The reservoir has been full since [[January|2026-01]].",
      },
      {
        title: "تحذير من فتح بوابات سد سرين",
        text: "حذرت وزارة المياه سكان القرى من فتح بوابات سد سرين يوم [[الخميس|2026-03-05]]. وكانت البحيرة قد امتلأت [[الشهر الماضي|2026-02]].",
      },
    ],
    ["Wednesday × الخميس"],
  ],
  [
    "Nordfjord and Halle to merge",
    [
      {
        title: "Nordfjord and Halle to merge",
        text: "Shareholders of Nordfjord Bank approved the merger with Halle Bank on [[Friday|2026-02-27]]. The merger is to be completed on [[1 July|2026-07-01]], both banks said.",
      },
      {
        title: "Halle staff fear for jobs",
        text: "Halle Bank's merger with Nordfjord, which is to be completed by [[1 July|2026-07-01]], will cost 300 jobs, the union said on [[Monday|2026-03-02]].",
      },
    ],
    [],
  ],
  [
    "Astronauts to step outside",
    [
      {
        title: "Astronauts to step outside",
        text: "Two astronauts will leave the station for a spacewalk on [[Thursday|2026-03-05]] to replace a battery. A second spacewalk is planned for [[12 March|2026-03-12]].",
      },
    ],
    [],
  ],
  [
    "New bishop for Tarn",
    [
      {
        title: "New bishop for Tarn",
        text: "The new bishop of Tarn, Luc Amiel, will take office on [[Palm Sunday, 29 March|2026-03-29]], the diocese said. His predecessor retired in [[October|2025-10]].",
      },
      {
        title: "Tarn welcomes its bishop",
        text: "Bells will ring in Tarn when bishop Luc Amiel takes office on [[5 April|2026-04-05]]. He was named by the pope in [[January|2026-01]].",
      },
    ],
    ["5 April × Palm Sunday, 29 March"],
  ],
  [
    "Coast road shut by landslide",
    [
      {
        title: "Coast road shut by landslide",
        text: "The coast road between Amasra and Kurucaşile has been closed since [[Saturday|2026-02-28]] after a landslide. It will reopen on [[Tuesday|2026-03-03]], the highways office said. Buses run again from [[Wednesday|2026-03-04]].",
      },
      {
        title: "Landslide cuts off villages",
        text: "Villagers near Amasra must wait until [[Friday|2026-03-06]] for the coast road to reopen, the mayor of Kurucaşile said.",
      },
    ],
    ["Friday × Tuesday"],
  ],
  [
    "Season to start late",
    [
      {
        title: "Season to start late",
        text: "The league season starts on [[15 August|2026-08-15]], a week later than last year, the federation said. The cup begins on [[1 August|2026-08-01]].",
      },
      {
        title: "Clubs get ready",
        text: "The new league season starts on [[8 August|2026-08-08]], according to the calendar of the federation.",
      },
    ],
    ["15 August × 8 August"],
  ],
  [
    "فتح باب التسجيل للحج",
    [
      {
        title: "فتح باب التسجيل للحج",
        text: "يبدأ التسجيل للحج في الأردن [[الأحد 8 آذار|2026-03-08]] ويستمر حتى [[22 آذار|2026-03-22]]، وفق وزارة الأوقاف. وستجرى القرعة في [[20 آذار|2026-03-20]].",
      },
    ],
    [],
  ],
  [
    "إغلاق جسر الأئمة للصيانة",
    [
      {
        title: "إغلاق جسر الأئمة للصيانة",
        text: "أعلنت أمانة بغداد إغلاق جسر الأئمة أمام السيارات [[الجمعة|2026-03-06]] لمدة يومين بسبب أعمال الصيانة.",
      },
      {
        title: "بغداد: إغلاق جسر وتحويل السير",
        text: "قالت مديرية المرور إن جسر الأئمة سيغلق أمام السيارات [[السبت|2026-03-07]]، ودعت السائقين إلى استخدام جسر الصرافية.",
      },
    ],
    ["الجمعة × السبت"],
  ],
  [
    "Trial of ex-mayor adjourned",
    [
      {
        title: "Trial of ex-mayor adjourned",
        text: "The trial of the former mayor of Ostia was adjourned on [[Friday|2026-02-27]]. It continues on [[16 March|2026-03-16]]. The verdict had been expected on [[6 March|2026-03-06]] and will now be given on [[30 March|2026-03-30]].",
      },
    ],
    [],
  ],
  [
    "Ferries resume after storm",
    [
      {
        title: "Ferries resume after storm",
        text: "Ferries between Rhodes and Symi will resume on [[Wednesday|2026-03-04]] after the storm, the coastguard said. On its website the ferry company told passengers that sailings to Symi would restart on [[Thursday|2026-03-05]]. Ferries to Kos resume on [[Friday|2026-03-06]].",
      },
    ],
    ["Thursday × Wednesday"],
  ],
  [
    "New novel by Ines Dorn",
    [
      {
        title: "New novel by Ines Dorn",
        text: "Ines Dorn's new novel will be published on [[14 September|2026-09-14]], her publisher said. Her first novel came out in [[2003|2003]].",
      },
      {
        title: "Autumn books",
        text: "Readers can look forward to Ines Dorn, whose new novel appears on [[21 September|2026-09-21]]. A film of her first book opens in cinemas on [[2 October|2026-10-02]].",
      },
    ],
    ["14 September × 21 September"],
  ],
  [
    "Polls close in Sarland",
    [
      {
        title: "Polls close in Sarland",
        text: "Polls in Sarland close at [[six on Sunday|2026-03-08T18:00Z]]. Sarland votes for a new parliament on [[Sunday|2026-03-08]]; results are expected on [[Monday|2026-03-09]], the commission said.",
      },
    ],
    [],
  ],
  [
    "Two arrests after robbery",
    [
      {
        title: "Two arrests after robbery",
        text: "Police arrested a man of 22 on [[Friday|2026-02-27]] after a robbery in Delmen. A second man was arrested on [[Sunday|2026-03-01]].",
      },
    ],
    [],
  ],
  [
    "Doctors in Basra to strike",
    [
      {
        title: "Doctors in Basra to strike",
        text: "Doctors in Basra will begin a strike on [[10 March|2026-03-10]] to demand protection from attacks, their union said.",
      },
      {
        title: "أطباء البصرة يعلنون الإضراب",
        text: "أعلنت نقابة الأطباء أن إضراب أطباء البصرة سيبدأ في [[11 آذار|2026-03-11]] احتجاجا على الاعتداءات، بعد اجتماع عقدته [[مساء السبت|2026-02-28]].",
      },
    ],
    ["10 March × 11 آذار"],
  ],
  [
    "Train derails near Olsk",
    [
      {
        title: "Train derails near Olsk",
        text: "A freight train derailed near Olsk on [[Saturday|2026-02-28]], blocking the line. Passenger trains run again from [[Tuesday|2026-03-03]].",
      },
      {
        title: "Line near Olsk to reopen",
        text: "The line near Olsk, where a freight train derailed [[on Sunday|2026-03-01]], will be clear by [[Tuesday|2026-03-03]], the railway said.",
      },
    ],
    ["Saturday × on Sunday"],
  ],
  [
    "جلسة لانتخاب رئيس البرلمان",
    [
      {
        title: "جلسة لانتخاب رئيس البرلمان",
        text: "يعقد مجلس النواب الليبي جلسة لانتخاب رئيسه [[الاثنين 9 مارس|2026-03-09]]، وفق المتحدث باسمه. وقال نائب إن الجلسة ستعقد [[الأربعاء 11 مارس|2026-03-11]] لأن عددا من النواب خارج البلاد.",
      },
    ],
    ["الأربعاء 11 مارس × الاثنين 9 مارس"],
  ],
  [
    "Reactor to go off line",
    [
      {
        title: "Reactor to go off line",
        text: "The Brokdorf 2 reactor will be shut down on [[20 March|2026-03-20]] for a check and return to the grid on [[2 May|2026-05-02]], its operator said. The regulator expects it back on the grid on [[9 May|2026-05-09]].",
      },
    ],
    ["2 May × 9 May"],
  ],
  [
    "Graduation in June",
    [
      {
        title: "Graduation in June",
        text: "The academy in Asmara holds its graduation ceremony on [[12 June|2026-06-12]]. A ceremony for the victims of the fire takes place on [[14 June|2026-06-14]].",
      },
    ],
    [],
  ],
  [
    "Sheep market",
    [
      {
        title: "Sheep market",
        text: "The sheep market in Erbil opens on [[20 May|2026-05-20]] and closes on [[26 May|2026-05-26]]. Vets will be there from [[19 May|2026-05-19]].",
      },
    ],
    [],
  ],
  [
    "EU to lift sanctions",
    [
      {
        title: "EU to lift sanctions",
        text: "The European Union will lift its sanctions on Morvania on [[1 April|2026-04-01]], diplomats said on [[Friday|2026-02-27]].",
      },
      {
        title: "Morvania hopes for trade",
        text: "Exporters in Morvania count the days until the European Union lifts its sanctions on [[15 April|2026-04-15]].",
      },
    ],
    ["1 April × 15 April"],
  ],
  [
    "فيلم عن صيادي اللؤلؤ",
    [
      {
        title: "فيلم عن صيادي اللؤلؤ",
        text: "يعرض فيلم عن صيادي اللؤلؤ في دور السينما الكويتية ابتداء من [[12 مارس|2026-03-12]]. وصور الفيلم في [[2024|2024]].",
      },
      {
        title: "Pearl divers on screen",
        text: "A film about pearl divers comes to cinemas in Kuwait on [[19 March|2026-03-19]], its director said.",
      },
    ],
    ["12 مارس × 19 March"],
  ],
  [
    "Fire at oil terminal",
    [
      {
        title: "Fire at oil terminal",
        text: "A fire broke out at the oil terminal of Zour on [[Thursday|2026-02-26]] and was put out on [[Friday|2026-02-27]]. Exports resume on [[Wednesday|2026-03-04]].",
      },
    ],
    [],
  ],
  [
    "Teachers to get bonus",
    [
      {
        title: "Teachers to get bonus",
        text: "Teachers in Punjab will receive a bonus on [[25 March|2026-03-25]], the finance minister said. The minister of education told parliament that the bonus would be paid on [[10 April|2026-04-10]]. Pensions are paid on [[1 April|2026-04-01]].",
      },
    ],
    ["10 April × 25 March"],
  ],
  [
    "Airline adds routes",
    [
      {
        title: "Airline adds routes",
        text: "Sahara Air will fly to Lyon from [[1 May|2026-05-01]] and to Milan from [[15 May|2026-05-15]]. Its flights to Madrid start on [[1 June|2026-06-01]].",
      },
    ],
    [],
  ],
  [
    "City library to open on Sundays",
    [
      {
        title: "City library to open on Sundays",
        text: "The city library of Aarhus will be open on Sundays from [[5 April|2026-04-05]], the council said. Until now it closed on Saturdays at noon. The children's section opens on [[12 April|2026-04-12]].",
      },
      {
        title: "Sunday reading",
        text: "Readers in Aarhus can visit the city library on Sundays from [[19 April|2026-04-19]], according to a notice at its door.",
      },
    ],
    ["19 April × 5 April"],
  ],
  [
    "Cyclone Bela nears Madagascar",
    [
      {
        title: "Cyclone Bela nears Madagascar",
        text: "Cyclone Bela is expected to hit the east coast of Madagascar on [[Tuesday night|2026-03-03]], the weather office said. Its last big cyclone was in [[2022|2022]].",
      },
      {
        title: "إعصار بيلا يقترب من مدغشقر",
        text: "يتوقع أن يضرب إعصار بيلا السواحل الشرقية لمدغشقر [[الخميس|2026-03-05]]، بحسب مركز الأرصاد. وأخليت القرى [[أمس|2026-03-01]].",
      },
    ],
    ["Tuesday night × الخميس"],
  ],
  [
    "Arland sets referendum date",
    [
      {
        title: "Arland sets referendum date",
        text: "Arland will hold a referendum on joining the currency union on [[14 June|2026-06-14]], president Mara Quist announced on [[Saturday|2026-02-28]]. A first referendum failed in [[2015|2015]].",
      },
      {
        title: "Campaign opens in Arland",
        text: "Posters went up across Arland on [[Sunday|2026-03-01]] for the referendum, in which people decide on [[21 June|2026-06-21]] whether to join the currency union.",
      },
    ],
    ["14 June × 21 June"],
  ],
  [
    "Oil leak in Delta",
    [
      {
        title: "Oil leak in Delta",
        text: "Oil began to leak from a pipeline in the Delta on [[Wednesday|2026-02-25]], the company said. The leak was stopped on [[Friday|2026-02-27]]. The governor said that it had started on [[Tuesday|2026-02-24]].",
      },
    ],
    ["Tuesday × Wednesday"],
  ],
  [
    "Star to sing in Cairo",
    [
      {
        title: "Star to sing in Cairo",
        text: "The singer Nur Hadi gives a concert at the Cairo stadium on [[10 April|2026-04-10]]. Tickets are sold from [[15 March|2026-03-15]].",
      },
      {
        title: "نور هادي تغني في القاهرة",
        text: "تحيي الفنانة نور هادي حفلا غنائيا في استاد القاهرة يوم [[17 أبريل|2026-04-17]]، وتطرح التذاكر [[منتصف الشهر|2026-03-15]].",
      },
    ],
    ["10 April × 17 أبريل"],
  ],
  [
    "Holidays shortened",
    [
      {
        title: "Holidays shortened",
        text: "Schools in Lower Tarn go back on [[7 April|2026-04-07]], two days earlier than planned, the ministry said. A circular to heads says that lessons resume on [[9 April|2026-04-09]].",
      },
    ],
    ["7 April × 9 April"],
  ],
  [
    "Kolwa mine to reopen",
    [
      {
        title: "Kolwa mine to reopen",
        text: "The Kolwa copper mine will resume production on [[1 April|2026-04-01]], its owner said. The smelter in Duna follows on [[1 May|2026-05-01]].",
      },
      {
        title: "Miners return to Kolwa",
        text: "Miners will go back to work at Kolwa on [[1 April|2026-04-01]]. Smelting in Duna begins on [[1 May|2026-05-01]].",
      },
    ],
    [],
  ],
  [
    "الأهلي يواجه الزمالك",
    [
      {
        title: "الأهلي يواجه الزمالك",
        text: "يواجه الأهلي الزمالك في نهائي الكأس [[الجمعة 20 مارس|2026-03-20]] في القاهرة. ويلعب الأهلي أمام الإسماعيلي في الدوري [[الثلاثاء 10 مارس|2026-03-10]].",
      },
    ],
    [],
  ],
  [
    "أولى رحلات الحج",
    [
      {
        title: "أولى رحلات الحج",
        text: "تغادر أولى رحلات الحجاج من مطار النجف في [[18 أيار|2026-05-18]]، بحسب هيئة الحج. وتغادر أولى الرحلات من مطار البصرة في [[20 أيار|2026-05-20]].",
      },
    ],
    [],
  ],
  [
    "Malaria vaccine reaches Togo",
    [
      {
        title: "Malaria vaccine reaches Togo",
        text: "The first doses of a malaria vaccine arrived in Togo on [[Thursday|2026-02-26]]. Vaccination begins on [[16 March|2026-03-16]] in the north and on [[6 April|2026-04-06]] in the south.",
      },
    ],
    [],
  ],
  [
    "Visa-free travel from May",
    [
      {
        title: "Visa-free travel from May",
        text: "Citizens of Kosava can travel to the union without a visa from [[1 May|2026-05-01]], the commission said.",
      },
      {
        title: "Kosava celebrates",
        text: "Visa-free travel to the union starts for citizens of Kosava on [[15 May|2026-05-15]].",
      },
    ],
    ["1 May × 15 May"],
  ],
  [
    "Quake shakes Herat",
    [
      {
        title: "Quake shakes Herat",
        text: "An earthquake of magnitude 5.9 struck Herat on [[Saturday morning|2026-02-28]], killing eleven people.",
      },
      {
        title: "زلزال هرات",
        text: "ضرب زلزال بقوة 5.9 درجات ولاية هرات [[الجمعة|2026-02-27]]، وأدى إلى مقتل أحد عشر شخصا.",
      },
    ],
    ["Saturday morning × الجمعة"],
  ],
  [
    "Benda to be sworn in",
    [
      {
        title: "Benda to be sworn in",
        text: "President-elect Rosa Benda will be sworn in on [[25 March|2026-03-25]], the speaker said. She won the election on [[8 February|2026-02-08]].",
      },
      {
        title: "Capital decorated for Benda",
        text: "The capital is being decorated for the swearing-in of Rosa Benda, which takes place on [[27 March|2026-03-27]].",
      },
    ],
    ["25 March × 27 March"],
  ],
  [
    "Internet slow after cable cut",
    [
      {
        title: "Internet slow after cable cut",
        text: "A ship's anchor cut an undersea cable off Djibouti on [[Saturday|2026-02-28]], slowing the internet in four countries. Repairs begin on [[Wednesday|2026-03-04]] and should end on [[Sunday|2026-03-08]].",
      },
    ],
    [],
  ],
  [
    "إضراب المخابز",
    [
      {
        title: "إضراب المخابز",
        text: "يبدأ إضراب أصحاب المخابز في صيدا [[الخميس 12 آذار|2026-03-12]]، وفق نقابتهم. وينتهي الإضراب [[الثلاثاء 10 آذار|2026-03-10]] إذا خفض سعر الطحين.",
      },
    ],
    ["الخميس 12 آذار × الثلاثاء 10 آذار"],
  ],
  [
    "مسابقة للتصوير في مسقط",
    [
      {
        title: "مسابقة للتصوير في مسقط",
        text: "تقام مسابقة التصوير للشباب في مسقط يوم [[5 أبريل|2026-04-05]]. ويستمر تقديم طلبات المشاركة في المسابقة حتى [[9 أبريل|2026-04-09]].",
      },
    ],
    ["9 أبريل × 5 أبريل"],
  ],
  [
    "Glass museum reopens",
    [
      {
        title: "Glass museum reopens",
        text: "The glass museum in Tallinn reopens on [[14 March|2026-03-14]] after a fire.",
      },
      {
        title: "Ship museum reopens",
        text: "The ship museum in Tallinn reopens on [[21 March|2026-03-21]] after a new roof was put on.",
      },
    ],
    [],
  ],
  [
    "Anniversary of treaty",
    [
      {
        title: "Anniversary of treaty",
        text: "The peace treaty between Ardania and Belmark was signed on [[4 March 2001|2001-03-04]]. Both presidents will sign a new trade treaty on [[Wednesday|2026-03-04]].",
      },
    ],
    [],
  ],
  [
    "Delay for bridge",
    [
      {
        title: "Delay for bridge",
        text: "The Sorø bridge, which was to open on [[1 March|2026-03-01]], will not be ready before [[May|2026-05]], engineers said. It is now due to open on [[20 May|2026-05-20]].",
      },
    ],
    [],
  ],
  [
    "Chess title match moves to Oslo",
    [
      {
        title: "Chess title match moves to Oslo",
        text: "The world chess title match between Ivo Rand and Li Qian begins in Oslo on [[9 October|2026-10-09]], the federation said on [[Monday|2026-03-02]].\nRand won the candidates tournament in [[December|2025-12]]. The winner takes home two million dollars.",
      },
      {
        title: "Rand hires new coach",
        text: "Ivo Rand has hired a new coach for his title match with Li Qian, which opens in Oslo on [[12 October|2026-10-12]].\nThe two last met in [[2024|2024]].",
      },
    ],
    ["12 October × 9 October"],
  ],
  [
    "محكمة الاستئناف تنظر قضية الميناء",
    [
      {
        title: "محكمة الاستئناف تنظر قضية الميناء",
        text: "تنظر محكمة الاستئناف في عدن قضية شركة الميناء في [[17 مارس|2026-03-17]]، وفق محامي الشركة.\nوكانت المحكمة الابتدائية قد أصدرت حكمها في [[نوفمبر|2025-11]].",
      },
      {
        title: "Aden port case back in court",
        text: "The appeals court in Aden will hear the case of the port company on [[19 March|2026-03-19]], a clerk said. The first ruling was given in [[November|2025-11]].",
      },
    ],
    ["17 مارس × 19 March"],
  ],
  [
    "Power line to link islands",
    [
      {
        title: "Power line to link islands",
        text: "A power cable between Jersa and the mainland will go live on [[1 June|2026-06-01]], the grid operator announced [[yesterday|2026-03-01]]. Work on it began in [[2023|2023]].",
      },
      {
        title: "Jersa to get cheap power",
        text: "Households on Jersa will pay less once the cable to the mainland starts operating in [[July|2026-07]], the island's energy officer told councillors on [[Friday|2026-02-27]].",
      },
    ],
    ["1 June × July"],
  ],
  [
    "Clinic to close",
    [
      {
        title: "Clinic to close",
        text: "The clinic in Borna will close on [[30 June|2026-06-30]], the district said. Its emergency room closes earlier, on [[31 March|2026-03-31]]. Staff were told in a letter that the clinic would close on [[31 July|2026-07-31]].",
      },
    ],
    ["30 June × 31 July"],
  ],
  [
    "Writers' prize for Amal Dris",
    [
      {
        title: "Writers' prize for Amal Dris",
        text: "Amal Dris will receive the Lagoon prize for her poems in Venice on [[5 May|2026-05-05]]. The jury chose her on [[Saturday|2026-02-28]].",
      },
      {
        title: "Dris honoured",
        text: "The poet Amal Dris, whose Lagoon prize will be presented in Venice on [[6 May|2026-05-06]], thanked her translators.",
      },
    ],
    ["5 May × 6 May"],
  ],
  [
    "Last soldiers to leave base",
    [
      {
        title: "Last soldiers to leave base",
        text: "The last foreign soldiers will leave the base at Sorran by [[31 March|2026-03-31]], the defence ministry said.",
      },
      {
        title: "انسحاب القوات من قاعدة صوران",
        text: "تنسحب آخر القوات الأجنبية من قاعدة صوران في [[15 نيسان|2026-04-15]]، وفق وزارة الدفاع.",
      },
    ],
    ["15 نيسان × 31 March"],
  ],
  [
    "معرض الكتاب في الرباط",
    [
      {
        title: "معرض الكتاب في الرباط",
        text: "يفتتح معرض الكتاب في الرباط [[الخميس 7 مايو|2026-05-07]] ويستمر حتى [[17 مايو|2026-05-17]]. وتوزع الجوائز في [[10 مايو|2026-05-10]]. وكان معرض العام الماضي قد افتتح في [[18 أبريل 2025|2025-04-18]].",
      },
    ],
    [],
  ],
  [
    "Two friendlies before the cup",
    [
      {
        title: "Two friendlies before the cup",
        text: "Tunisia play Mali on [[24 March|2026-03-24]] in Radès and Senegal on [[28 March|2026-03-28]] in Dakar. The squad meets on [[22 March|2026-03-22]]. The cup begins on [[11 June|2026-06-11]].",
      },
    ],
    [],
  ],
  [
    "Fountain square closed",
    [
      {
        title: "Fountain square closed",
        text: "Fountain Square in Linz will be closed to cars from [[9 March|2026-03-09]] because pipes are being replaced. The work takes until [[24 April|2026-04-24]], the water company said.",
      },
      {
        title: "Detours in Linz",
        text: "From [[11 March|2026-03-11]] no cars may enter Fountain Square in Linz, where the water company replaces old pipes.",
      },
    ],
    ["11 March × 9 March"],
  ],
  [
    "Vote on pension bill",
    [
      {
        title: "Vote on pension bill",
        text: "Parliament in Lisland votes on the pension bill on [[Thursday|2026-03-05]], after a debate on [[Wednesday|2026-03-04]]. Unions have called a rally for [[Tuesday|2026-03-03]].",
      },
      {
        title: "Pension bill divides coalition",
        text: "Two ministers may vote against the pension bill in Lisland's parliament on [[Friday|2026-03-06]].",
      },
    ],
    ["Friday × Thursday"],
  ],
  [
    "Outbreak over",
    [
      {
        title: "Outbreak over",
        text: "Congo declared its Ebola outbreak over on [[Sunday|2026-03-01]], 42 days after the last patient was discharged. The outbreak began on [[8 November|2025-11-08]]. A new vaccine arrives in [[April|2026-04]].",
      },
    ],
    [],
  ],
  [
    "High-speed line opens",
    [
      {
        title: "High-speed line opens",
        text: "The high-speed line between Arad and Sibu opens on [[13 December|2026-12-13]] for passengers. Freight trains will use it from [[1 February|2027-02-01]].",
      },
      {
        title: "Faster to Sibu",
        text: "Passengers can ride from Arad to Sibu in fifty minutes when the high-speed line opens on [[13 December|2026-12-13]]. The old line closes on [[31 January|2027-01-31]].",
      },
    ],
    [],
  ],
  [
    "Gulf leaders to meet in Muscat",
    [
      {
        title: "Gulf leaders to meet in Muscat",
        text: "Leaders of the Gulf states will meet in Muscat on [[22 March|2026-03-22]] for a summit on food prices, Oman's foreign ministry said.",
      },
      {
        title: "قمة خليجية في مسقط",
        text: "تستضيف مسقط قمة خليجية حول أسعار الغذاء في [[24 مارس|2026-03-24]]، بحسب وزارة الخارجية العمانية. وعقد الوزراء اجتماعا تحضيريا [[الأسبوع الماضي|2026-W09]].",
      },
    ],
    ["22 March × 24 مارس"],
  ],
  [
    "Series about silk road",
    [
      {
        title: "Series about silk road",
        text: "The first episode of a series about the Silk Road will be broadcast on [[Sunday|2026-03-08]]. The second episode follows on [[15 March|2026-03-15]]. Shooting took place in [[2024|2024]].",
      },
    ],
    [],
  ],
  [
    "حظر صيد الربيان",
    [
      {
        title: "حظر صيد الربيان",
        text: "يبدأ حظر صيد الربيان في الكويت [[الأول من أبريل|2026-04-01]]، وفق هيئة الزراعة. وأبلغت الهيئة الصيادين في تعميم أن الحظر يبدأ في [[15 أبريل|2026-04-15]].",
      },
    ],
    ["15 أبريل × الأول من أبريل"],
  ],
  [
    "Owner of burnt club in court",
    [
      {
        title: "Owner of burnt club in court",
        text: "The owner of a night club that burnt down on [[5 January|2026-01-05]] appears in court on [[Tuesday|2026-03-03]]. He was arrested on [[7 January|2026-01-07]]. The trial is expected to begin on [[1 September|2026-09-01]].",
      },
    ],
    [],
  ],
  [
    "Air ambulance gets new base",
    [
      {
        title: "Air ambulance gets new base",
        text: "The air ambulance will move into its new base at Corrin airfield on [[16 March|2026-03-16]], the charity that runs it said on [[Friday|2026-02-27]].\nThe old hangar, built in [[1958|1958]], leaked.",
      },
      {
        title: "Corrin: helicopter on its way",
        text: "Neighbours of Corrin airfield were told that the air ambulance moves in on [[23 March|2026-03-23]].\nA noise study is due in [[May|2026-05]].",
      },
    ],
    ["16 March × 23 March"],
  ],
  [
    "افتتاح طريق الواحات",
    [
      {
        title: "افتتاح طريق الواحات",
        text: "قال محافظ الوادي الجديد إن طريق الواحات الجديد سيفتتح أمام السيارات في [[20 مارس|2026-03-20]].\nوكانت أعمال الرصف قد بدأت في [[2024|2024]].",
      },
      {
        title: "طريق الواحات جاهز",
        text: "أعلنت هيئة الطرق أن افتتاح طريق الواحات الجديد سيكون في [[27 مارس|2026-03-27]]، على أن تفتتح محطة الوقود في [[10 أبريل|2026-04-10]].",
      },
    ],
    ["20 مارس × 27 مارس"],
  ],
  [
    "Postal workers to be balloted",
    [
      {
        title: "Postal workers to be balloted",
        text: "Postal workers will vote on a strike from [[9 March|2026-03-09]] to [[20 March|2026-03-20]]. If they agree, the strike begins on [[30 March|2026-03-30]]. The last strike was in [[2022|2022]].",
      },
    ],
    [],
  ],
  [
    "Tender for trams",
    [
      {
        title: "Tender for trams",
        text: "Builders can submit bids for forty trams until [[30 June|2026-06-30]], the city said. The contract will be signed on [[15 September|2026-09-15]]. The first tram arrives in [[2028|2028]].",
      },
    ],
    [],
  ],
  [
    "Opera about miners",
    [
      {
        title: "Opera about miners",
        text: "An opera about the miners of Durn has its premiere at the city theatre on [[21 March|2026-03-21]].\nThe composer, Eda Voll, grew up there.",
      },
      {
        title: "Miners sing",
        text: "Former miners sing in Eda Voll's opera, which has its premiere in Durn on [[28 March|2026-03-28]].",
      },
    ],
    ["21 March × 28 March"],
  ],
  [
    "Banker to be extradited",
    [
      {
        title: "Banker to be extradited",
        text: "The banker Omar Sel will be extradited to France on [[Wednesday|2026-03-04]], the justice ministry in Rabat said.",
      },
      {
        title: "تسليم المصرفي عمر سل إلى فرنسا",
        text: "قالت وزارة العدل إن تسليم المصرفي عمر سل إلى فرنسا سيتم [[الجمعة المقبل|2026-03-06]]. وكان قد اعتقل في [[كانون الثاني|2026-01]].",
      },
    ],
    ["Wednesday × الجمعة المقبل"],
  ],
  [
    "Castle closed for filming",
    [
      {
        title: "Castle closed for filming",
        text: "Visitors cannot enter Castle Rauen from [[5 March|2026-03-05]] to [[12 March|2026-03-12]], when a film is shot there. The castle reopens on [[13 March|2026-03-13]]. Its garden stays open until [[31 October|2026-10-31]].",
      },
    ],
    [],
  ],
  [
    "Metro extension",
    [
      {
        title: "Metro extension",
        text: "The extension of line 3 to Giza opens on [[1 April|2026-04-01]], the transport minister said. The ministry's post reads: «يفتتح امتداد الخط الثالث للمترو إلى الجيزة في [[15 أبريل|2026-04-15]]».",
      },
    ],
    ["1 April × 15 أبريل"],
  ],
  [
    "Water rationing in Cape Verde",
    [
      {
        title: "Water rationing in Cape Verde",
        text: "Rationing begins on the island of Sal on [[10 March|2026-03-10]] and will last until [[31 May|2026-05-31]]. On Boa Vista it begins on [[20 March|2026-03-20]]. The rains are expected in [[August|2026-08]].",
      },
    ],
    [],
  ],
  [
    "Mosque to open on Friday",
    [
      {
        title: "Mosque to open on Friday",
        text: "The restored mosque in Mopti will be inaugurated [[this Friday|2026-03-06]], the imam said.",
      },
      {
        title: "Mopti celebrates",
        text: "Hundreds are expected when the restored mosque in Mopti opens on [[6 March|2026-03-06]]. Work took [[four years|2022/2026]].",
      },
    ],
    [],
  ],
  [
    "Verdict in bribery case on Thursday",
    [
      {
        title: "Verdict in bribery case on Thursday",
        text: "A court in Sofia will give its verdict in the bribery case against the former customs chief on [[Thursday|2026-03-05]].\nThe trial began in [[2024|2024]].",
      },
      {
        title: "Customs case nears its end",
        text: "Judges in Sofia hand down their ruling against the former customs chief, accused of bribery, on [[12 March|2026-03-12]].",
      },
    ],
    ["12 March × Thursday"],
  ],
  [
    "تعداد السكان في العراق",
    [
      {
        title: "تعداد السكان في العراق",
        text: "يجري التعداد السكاني في العراق في [[20 تشرين الثاني|2026-11-20]]، بحسب وزارة التخطيط. وأوضح المتحدث باسمها أن التعداد سيجري في [[22 تشرين الثاني|2026-11-22]] مع فرض حظر التجوال.",
      },
    ],
    ["20 تشرين الثاني × 22 تشرين الثاني"],
  ],
];
