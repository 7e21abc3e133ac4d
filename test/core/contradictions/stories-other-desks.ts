import type { told } from "./told.ts";

type Story = Parameters<typeof told>[0];

/** Stories from desks that the other lists leave out, published on Monday 2 March 2026. */
export const storiesOtherDesks: [name: string, list: Story[], finds: string[]][] = [
  [
    "Tax returns",
    [
      {
        title: "Taxpayers get more time",
        text: "Taxpayers in Ordesa have until [[30 April|2026-04-30]] to file their returns, the revenue office said on [[Friday|2026-02-27]]. The deadline used to be [[31 March|2026-03-31]]. Refunds will be paid out from [[June|2026-06]].",
      },
      {
        title: "Accountants sigh with relief",
        text: "Accountants in Ordesa welcomed the extra month for tax returns, which must now be in by [[30 April|2026-04-30]].",
      },
    ],
    [],
  ],
  [
    "A spacecraft comes home",
    [
      {
        title: "Capsule heads home",
        text: "The Almaz capsule with three astronauts on board will splash down off Baja on [[Thursday|2026-03-05]], the agency said. The crew left the station on [[Sunday|2026-03-01]] after six months in orbit. They had arrived on [[2 September|2025-09-02]].",
      },
      {
        title: "Navy ready for capsule",
        text: "Two ships are waiting for the Almaz capsule, which is to land in the sea off Baja on [[Wednesday|2026-03-04]]. The next crew flies up on [[20 March|2026-03-20]].",
      },
    ],
    ["Thursday × Wednesday"],
  ],
  [
    "A water cut",
    [
      {
        title: "No water in three districts",
        text: "Taps will run dry in three districts of Salto from [[Tuesday|2026-03-03]] while a main is replaced, the water company said. Supply was last interrupted in [[November|2025-11]]. Work on the main began on [[16 February|2026-02-16]].",
      },
      {
        title: "Salto stocks up on water",
        text: "Shops in Salto ran out of bottled water before the cut, which begins on [[Tuesday|2026-03-03]] and ends on [[Thursday|2026-03-05]].",
      },
    ],
    [],
  ],
  [
    "إضراب المعلمين",
    [
      {
        title: "المعلمون يلوحون بالإضراب",
        text: "يبدأ معلمو المدارس الحكومية في لواء الكورة إضرابا مفتوحا عن العمل يوم [[الأحد|2026-03-08]]، بحسب نقابتهم. وكانت النقابة قد علقت إضرابا سابقا في [[كانون الثاني|2026-01]]. ويعقد الوزير مؤتمرا صحفيا [[الثلاثاء|2026-03-03]].",
      },
      {
        title: "أهالي الكورة قلقون",
        text: "قال أهالي الطلبة في لواء الكورة إنهم لن يرسلوا أبناءهم إلى المدارس بعد أن ينفذ المعلمون إضرابهم يوم [[الاثنين|2026-03-09]].",
      },
    ],
    ["الأحد × الاثنين"],
  ],
  [
    "A merger",
    [
      {
        title: "Banks to become one",
        text: "Shareholders of Nordbank and Kreditas vote on their merger on [[18 March|2026-03-18]]. If they agree, the new bank starts trading on [[1 July|2026-07-01]]. Both published annual results on [[Thursday|2026-02-26]].",
      },
      {
        title: "Merger of Nordbank and Kreditas nears",
        text: "The merger of Nordbank and Kreditas goes to a vote of shareholders on [[19 March|2026-03-19]]. Staff were told on [[Friday|2026-02-27]].",
      },
    ],
    ["18 March × 19 March"],
  ],
  [
    "A statue",
    [
      {
        title: "Statue for a goalkeeper",
        text: "A bronze statue of the goalkeeper Ilse Maru will be unveiled in front of the stadium in Brenn on [[Saturday|2026-03-07]]. Maru retired in [[2018|2018]]. Her old club plays Tolm on [[Sunday|2026-03-08]].",
      },
      {
        title: "Brenn honours Maru",
        text: "Ilse Maru will pull the cloth from her own statue in Brenn on [[Saturday|2026-03-07]]. The unveiling had been planned for [[January|2026-01]].",
      },
    ],
    [],
  ],
  [
    "A power plant",
    [
      {
        title: "Last coal plant to shut",
        text: "Heldra's last coal-fired power station will be switched off on [[31 March|2026-03-31]], its operator confirmed. The plant went into service in [[1971|1971]]. Demolition starts in [[2027|2027]].",
      },
      {
        title: "Heldra says farewell to coal",
        text: "Workers at Heldra's coal-fired power station are packing up. The plant closes on [[30 April|2026-04-30]], and 140 of them have found new jobs.",
      },
    ],
    ["30 April × 31 March"],
  ],
  [
    "A peace accord",
    [
      {
        title: "Rebels and army to sign",
        text: "Rebels and the army of Tamar will sign a peace accord in Lusaka on [[Saturday|2026-03-07]], mediators announced on [[Sunday|2026-03-01]]. A ceasefire took hold on [[20 February|2026-02-20]].",
      },
      {
        title: "توقيع اتفاق سلام في لوساكا",
        text: "يوقع جيش تامار والمتمردون اتفاق سلام في لوساكا يوم [[الأحد|2026-03-08]]، وفق الوسطاء. ودخلت الهدنة حيز التنفيذ في [[20 شباط|2026-02-20]].",
      },
    ],
    ["Saturday × الأحد"],
  ],
  [
    "A bus crash and its trial",
    [
      {
        title: "Driver in the dock",
        text: "The driver of a bus that plunged into a ravine near Orsk on [[4 May 2025|2025-05-04]] goes on trial on [[Tuesday|2026-03-03]]. Twelve people died. The trial is expected to last until [[27 March|2026-03-27]].",
      },
      {
        title: "Families of Orsk crash victims at court",
        text: "Families will hold pictures of the dead when the trial over the Orsk bus crash opens on [[Wednesday|2026-03-04]]. The bus left the road on [[4 May 2025|2025-05-04]].",
      },
    ],
    ["Tuesday × Wednesday"],
  ],
  [
    "A heatwave and a school day",
    [
      {
        title: "Schools start earlier in the heat",
        text: "Lessons in Tamrin begin an hour earlier from [[Sunday|2026-03-08]] because of the heat, the ministry said. Temperatures will pass 45 degrees on [[Wednesday|2026-03-04]]. The summer holidays begin on [[4 June|2026-06-04]].",
      },
      {
        title: "Tamrin sweats",
        text: "Tamrin expects its hottest day on [[Wednesday|2026-03-04]]. Hospitals opened cooling rooms on [[Saturday|2026-02-28]].",
      },
    ],
    [],
  ],
];
