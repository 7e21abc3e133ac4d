import type { told } from "./told.ts";

type Story = Parameters<typeof told>[0];

/** Stories of conflicts alone, each told in unlike words, published on Monday 2 March 2026. */
export const storiesUnlikeWords: [name: string, list: Story[], finds: string[]][] = [
  [
    "A budget speech",
    [
      {
        title: "Budget due",
        text: "Finance minister Lena Osk will present Halvia's budget to parliament on [[11 March|2026-03-11]]. Last year's was passed in [[April|2025-04]].",
      },
      {
        title: "Osk sharpens her pencil",
        text: "Halvia's budget, which Lena Osk tables in parliament on [[12 March|2026-03-12]], will raise taxes on wine.",
      },
    ],
    ["11 March × 12 March"],
  ],
  [
    "A half-marathon",
    [
      {
        title: "Runners wanted",
        text: "The Lake Dorin half-marathon will be run on [[19 April|2026-04-19]]. Runners can sign up until [[31 March|2026-03-31]].",
      },
      {
        title: "Roads closed for runners",
        text: "Streets around Lake Dorin are closed to cars when the half-marathon starts on [[26 April|2026-04-26]].",
      },
    ],
    ["19 April × 26 April"],
  ],
  [
    "A landslide",
    [
      {
        title: "Hillside buries hamlet",
        text: "A landslide buried eleven houses in the hamlet of Pian d'Oro on [[Sunday|2026-03-01]], rescuers said.",
      },
      {
        title: "Search goes on at Pian d'Oro",
        text: "Rescuers were still digging in Pian d'Oro after mud came down on the hamlet on [[Saturday|2026-02-28]].",
      },
    ],
    ["Saturday × Sunday"],
  ],
  [
    "A new currency",
    [
      {
        title: "New notes",
        text: "The central bank of Orland puts new banknotes into circulation on [[1 April|2026-04-01]]. Old notes can be exchanged until [[2030|2030]].",
      },
      {
        title: "Orland's shops prepare",
        text: "Orland's new banknotes will be issued on [[8 April|2026-04-08]], the central bank told shopkeepers.",
      },
    ],
    ["1 April × 8 April"],
  ],
  [
    "زيارة البابا",
    [
      {
        title: "البابا إلى بيروت",
        text: "يصل البابا إلى بيروت في [[20 آذار|2026-03-20]] في زيارة تستمر ثلاثة أيام، بحسب الفاتيكان.",
      },
      {
        title: "Pope to visit Lebanon",
        text: "The pope will fly to Beirut on [[21 March|2026-03-21]] for a three-day visit, Lebanon's presidency said.",
      },
    ],
    ["20 آذار × 21 March"],
  ],
  [
    "An internet cable",
    [
      {
        title: "Cable cut",
        text: "The Falcon undersea cable was cut off Jask on [[Thursday|2026-02-26]], slowing the internet in five countries.",
      },
      {
        title: "Repair ship sails",
        text: "A repair ship left for Jask, where the Falcon undersea cable was damaged on [[Wednesday|2026-02-25]]. Repairs begin on [[Thursday|2026-03-05]].",
      },
    ],
    ["Thursday × Wednesday"],
  ],
  [
    "A census",
    [
      {
        title: "Census in autumn",
        text: "Enumerators will begin counting the people of Maruba on [[1 October|2026-10-01]]. The last census was in [[2014|2014]].",
      },
      {
        title: "Maruba to be counted",
        text: "Maruba's census starts on [[15 October|2026-10-15]], the statistics office said.",
      },
    ],
    ["1 October × 15 October"],
  ],
  [
    "A library strike that is off, and a vote",
    [
      {
        title: "Librarians call off strike",
        text: "Librarians in Ester have called off a strike that was to begin on [[Tuesday|2026-03-03]]. Members vote on the offer on [[Friday|2026-03-06]].",
      },
      {
        title: "Ester libraries open as usual",
        text: "Libraries in Ester will open as usual on [[Tuesday|2026-03-03]]. Ballots on the offer close on [[Friday|2026-03-06]].",
      },
    ],
    [],
  ],
];
