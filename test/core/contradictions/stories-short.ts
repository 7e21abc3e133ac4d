import type { told } from "./told.ts";

type Story = Parameters<typeof told>[0];

/** Stories of a sentence or three, published on Monday 2 March 2026. */
export const shortStories: [name: string, list: Story[], finds: string[]][] = [
  [
    "Applications for a grant",
    [
      {
        title: "Heat pump grant",
        text: "Householders can apply for the heat pump grant from [[1 June|2026-06-01]], the energy ministry said.\nIt covers a third of the cost.\nThe ministry's leaflet says applications open on [[15 June|2026-06-15]].",
      },
    ],
    ["15 June × 1 June"],
  ],
  [
    "A tenor on stage",
    [
      {
        title: "Star tenor cancels",
        text: "The tenor Aldo Ricci will sing Otello in Verona on [[8 July|2026-07-08]], the arena said.\nTickets cost up to 300 euros.\nRicci, 54, told a radio station that he would be on stage in Verona on [[10 July|2026-07-10]].",
      },
    ],
    ["10 July × 8 July"],
  ],
  [
    "New fares are paid",
    [
      {
        title: "Bus fares to rise",
        text: "Bus fares in Corby go up by 5 per cent on [[1 June|2026-06-01]], the operator said.\nA single will cost £2.10.\nPassengers will pay the new fares from [[8 June|2026-06-08]], a notice at the depot says.",
      },
    ],
    ["1 June × 8 June"],
  ],
  [
    "Dancers refuse to perform",
    [
      {
        title: "Ballet strike",
        text: "Dancers of the Lund ballet will refuse to perform from [[6 May|2026-05-06]] over pay, their union said.",
      },
      {
        title: "Lund ballet cancels shows",
        text: "The Lund ballet has cancelled its spring shows because its dancers walk out on [[9 May|2026-05-09]], the theatre said.",
      },
    ],
    ["6 May × 9 May"],
  ],
  [
    "A rover leaves Earth",
    [
      {
        title: "Rover launch",
        text: "The Mars rover Kestrel lifts off from Kourou on [[20 May|2026-05-20]], the space agency said.",
      },
      {
        title: "Kestrel on the pad",
        text: "Kestrel, the rover bound for Mars, has been rolled to the pad in Kourou. It leaves Earth on [[23 May|2026-05-23]], weather permitting.",
      },
    ],
    ["20 May × 23 May"],
  ],
  [
    "A minister flies and is there",
    [
      {
        title: "Minister visits",
        text: "Foreign minister Lena Dahl flies to Cairo on [[6 May|2026-05-06]] for talks on the canal.",
      },
      {
        title: "Dahl in Egypt",
        text: "Sweden's foreign minister Lena Dahl will be in Cairo on [[7 May|2026-05-07]] to discuss the canal, the Egyptian government said.",
      },
    ],
    ["6 May × 7 May"],
  ],
  [
    "Short stories that share most of their words",
    [
      {
        title: "Phone ban in schools",
        text: "Pupils in Halland must leave their phones at the door from [[1 September|2026-09-01]], the county decided.",
      },
      {
        title: "Halland bans phones",
        text: "The ban on phones in Halland's schools takes effect on [[15 September|2026-09-15]], head teachers were told.",
      },
    ],
    ["1 September × 15 September"],
  ],
  [
    "A ruling and a judgment",
    [
      {
        title: "Court clears way",
        text: "The appeal court will rule on the Moss Lane quarry on [[6 May|2026-05-06]], its clerk said.\nResidents have fought the plan since 2021.\nTheir lawyer, Rita Voss, expects the judgment on [[13 May|2026-05-13]].",
      },
    ],
    ["13 May × 6 May"],
  ],
  [
    "Two opponents, both after the verb",
    [
      { title: "Match day", text: "Orrin play Halm on [[6 May|2026-05-06]] in the league." },
      { title: "Orrin in cup", text: "Orrin meet Stow in the cup on [[9 May|2026-05-09]]." },
    ],
    [],
  ],
  [
    "Two unions strike",
    [
      {
        title: "Strike",
        text: "Nurses in Oruna walk out on [[6 May|2026-05-06]].\nDoctors support them.\nTalks are to be held on [[4 May|2026-05-04]]. Doctors vote on a strike on [[12 May|2026-05-12]].",
      },
    ],
    [],
  ],
  [
    "Two crashes on one road",
    [
      { title: "Crash on A4", text: "Three people died in a crash on the A4 near Halm on [[Friday|2026-02-27]]." },
      {
        title: "Another crash",
        text: "Two people were hurt in a crash on the A4 near Corvey on [[Saturday|2026-02-28]].",
      },
    ],
    [],
  ],
  [
    "A trial and its witnesses, Arabic",
    [
      { title: "محاكمة", text: "تبدأ محاكمة الوزير السابق سامي رعد يوم [[6 أيار|2026-05-06]] في صيدا." },
      { title: "جلسة", text: "تستمع محكمة صيدا إلى الشهود في قضية سامي رعد يوم [[11 أيار|2026-05-11]]." },
    ],
    [],
  ],
  [
    "Two supplies are cut off",
    [
      { title: "Water cut", text: "Water will be cut off in Kelm on [[6 May|2026-05-06]]." },
      { title: "Power cut", text: "Power will be cut off in Kelm on [[8 May|2026-05-08]], the grid said." },
    ],
    [],
  ],
  [
    "Tickets, a concert and an album",
    [
      {
        title: "Concert",
        text: "The singer Ada Brook performs in Lund on [[6 May|2026-05-06]]. Tickets go on sale on [[30 April|2026-04-30]].",
      },
      {
        title: "Brook album",
        text: "Ada Brook's new album comes out on [[8 May|2026-05-08]], her label in Lund said.",
      },
    ],
    [],
  ],
  [
    "A ceasefire and an exchange",
    [
      { title: "Ceasefire", text: "A ceasefire in Oruna begins on [[6 May|2026-05-06]]." },
      { title: "Prisoners", text: "Prisoners are exchanged in Oruna on [[9 May|2026-05-09]] under the ceasefire." },
    ],
    [],
  ],
  [
    "A bridge, its reopening and its footpath",
    [
      {
        title: "Bridge repairs",
        text: "The Halm bridge closes for repairs on [[9 May|2026-05-09]]. Lorries are sent round by Stow.\nIt will open again on [[30 May|2026-05-30]].\nThe footpath stays open until [[12 May|2026-05-12]].",
      },
    ],
    [],
  ],
  [
    "A notice that agrees",
    [
      {
        title: "Library notice",
        text: "Stow library closes for stocktaking on [[9 May|2026-05-09]].\nA notice on the door says [[9 May|2026-05-09]].\nIts website says books are due by [[2 May|2026-05-02]].",
      },
    ],
    [],
  ],
  [
    "Talks and a ceremony",
    [
      {
        title: "Talks",
        text: "Envoys of Halvia and Oruna meet in Geneva on [[6 May|2026-05-06]].\nThe last talks failed.\nA signing ceremony is planned for [[20 May|2026-05-20]].",
      },
    ],
    [],
  ],
  [
    "A ramp and a lift",
    [
      {
        title: "Ramp",
        text: "The county opened a ramp at Stow station on [[3 April|2026-04-03]].\nThe lift follows on [[9 May|2026-05-09]].\nCommuters are pleased with the ramp, which the mayor had promised by 1 March.",
      },
    ],
    [],
  ],
  [
    "Clauses of the same few words",
    [
      { title: "Papal trip", text: "The pope travels to Halvia on [[14 May|2026-05-14]]." },
      {
        title: "Pope awaited",
        text: "Halvia expects the pope on [[16 May|2026-05-16]]. He will say mass in the stadium.",
      },
    ],
    ["14 May × 16 May"],
  ],
  [
    "One or the other month, in words of its own",
    [
      {
        title: "Builders ask about the Orrin tram",
        text: "The company has answered two hundred questions about the Orrin tram.\nThe winner should be known in [[May|2026-05]] or [[June|2026-06]].",
      },
    ],
    [],
  ],
  [
    "A ruling, and a regulator that decides",
    [
      {
        title: "Kidney pill awaits ruling",
        text: "The regulator's ruling on the kidney pill Tivar is due on [[19 June|2026-06-19]], its maker said.",
      },
      {
        title: "Shares slip before ruling on Tivar",
        text: "Shares fell before the regulator decides on the kidney pill Tivar on [[26 June|2026-06-26]].",
      },
    ],
    ["19 June × 26 June"],
  ],
];
