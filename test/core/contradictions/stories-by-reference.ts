import type { told } from "./told.ts";

type Story = Parameters<typeof told>[0];

/** Stories published on Monday 2 March 2026 that say a day again without saying again what happens on it. */
export const storiesByReference: [name: string, list: Story[], finds: string[]][] = [
  [
    "The posters have another day",
    [
      {
        title: "Spring fair in the old brewery",
        text: "The Ellbank spring fair will be held on [[9 May|2026-05-09]] in the old brewery, organisers said.\nSixty stalls have been booked.\nThe posters in town say [[16 May|2026-05-16]].",
      },
    ],
    ["16 May × 9 May"],
  ],
  [
    "A box of facts has another day",
    [
      {
        title: "Opera returns to Corvey",
        text: "The Corvey opera reopens on [[9 May|2026-05-09]] with a gala, its director said. Builders were in the house for three years.\nTickets cost 20 euros.\nWhen: [[12 May|2026-05-12]]. Where: Corvey opera house.",
      },
    ],
    ["12 May × 9 May"],
  ],
  [
    "A website gives the date as another",
    [
      {
        title: "Ring road to close",
        text: "The ring road at Halm will be closed from [[9 May|2026-05-09]] for repairs, the county said.\nLorries are sent round by Stow.\nThe county's own website gives the date as [[11 May|2026-05-11]].",
      },
    ],
    ["11 May × 9 May"],
  ],
  [
    "A notice on the door",
    [
      {
        title: "Library back after repairs",
        text: "The library in Stow reopens on [[9 May|2026-05-09]] after repairs. Readers were sent to Halm in the meantime.\nA notice on the door says [[16 May|2026-05-16]].",
      },
    ],
    ["16 May × 9 May"],
  ],
  [
    "A label in Arabic",
    [
      {
        title: "معرض الكتاب يعود",
        text: "يفتتح معرض الكتاب في السهل يوم [[9 مايو|2026-05-09]] بمشاركة مئة دار نشر، وفق المنظمين.\nوتباع التذاكر في المكتبات.\nالموعد: [[12 مايو|2026-05-12]]. المكان: قصر المعارض.",
      },
    ],
    ["12 مايو × 9 مايو"],
  ],
  [
    "A label with the same day, and one with several",
    [
      {
        title: "Book fair in Ellbank",
        text: "The Ellbank book fair opens on [[9 May|2026-05-09]]. Authors from ten countries are expected.\nDate: [[9 May|2026-05-09]].\nDates: [[9|2026-05-09]], [[10|2026-05-10]] and [[11 May|2026-05-11]].",
      },
    ],
    [],
  ],
  [
    "The sentence before has a day of its own",
    [
      {
        title: "Marathon in Halm",
        text: "The Halm marathon is run on [[9 May|2026-05-09]]. A thousand people took part last year.\nRegistration closes on [[2 May|2026-05-02]]. The website says [[30 April|2026-04-30]].",
      },
    ],
    [],
  ],
  [
    "A printed bound is no day of the matter",
    [
      {
        title: "Tram tunnel to open",
        text: "The tram tunnel under Corvey takes its first passengers on [[9 May|2026-05-09]].\nMany will be glad.\nBuses keep their timetable until [[31 May|2026-05-31]].",
      },
    ],
    [],
  ],
  [
    "An opening with a label of its own",
    [
      {
        title: "Bathers may return to Lake Orrin",
        text: "Lake Orrin will be open to bathers from [[17 May|2026-05-17]], the council decided.\nThe kiosk has a new tenant.\nAt a glance: Lake opens to bathers: [[24 May|2026-05-24]]. Day ticket: two euros.",
      },
    ],
    ["17 May × 24 May"],
  ],
  [
    "A day that owns what happened on it",
    [
      {
        title: "Three hurt on Ardo cable car",
        text: "Three skiers were hurt when a cabin of the Ardo cable car slid back on [[Saturday|2026-02-28]], rescuers said.",
      },
      {
        title: "Inquiry at Ardo cable car",
        text: "Prosecutors have sealed the cabin of the Ardo cable car after [[Sunday's|2026-03-01]] accident, in which three skiers were hurt.",
      },
    ],
    ["Saturday × Sunday's"],
  ],
  [
    "What ends without a name closes",
    [
      {
        title: "Tram tunnel to shut for summer",
        text: "The tram tunnel beneath Corvey market will be closed on [[15 May|2026-05-15]] so that its leaking roof can be sealed.",
      },
      {
        title: "Corvey market fears for its trade",
        text: "Traders on Corvey market have been told that trams stop running through the tunnel on [[20 May|2026-05-20]] because of the leaking roof.",
      },
    ],
    ["15 May × 20 May"],
  ],
  [
    "Whose flight it is stands in the sentence before",
    [
      {
        title: "Two otters say goodbye",
        text: "Two giant otters that have lived in the Ellbank zoo for ten years are going home. Their plane leaves for Manaus on [[12 March|2026-03-12]].",
      },
      {
        title: "Zoo sends its otters home",
        text: "The giant otters of the Ellbank zoo depart for Manaus on [[18 March|2026-03-18]], their keeper said.",
      },
    ],
    ["12 March × 18 March"],
  ],
  [
    "Each story knows one day and another name",
    [
      {
        title: "Copper lines to fall silent in Aldham",
        text: "Telephones in Aldham will stop ringing on [[30 April|2026-04-30]]. The firm Ventel says that nearly all copper lines have been replaced by fibre.",
      },
      {
        title: "Villagers plead for their copper lines",
        text: "Ventel shuts down the copper network in the village on [[31 March|2026-03-31]]. Those without fibre lose their telephones.",
      },
    ],
    ["30 April × 31 March"],
  ],
  [
    "The last sale of a thing is no rival of the next",
    [
      {
        title: "Lost seascape for sale",
        text: "A seascape by Vera Lund goes under the hammer at Holms on [[26 March|2026-03-26]]. The painting was last sold in [[1932|1932]].",
      },
      {
        title: "Lund seascape to be auctioned",
        text: "The painting of a seascape by Vera Lund will be auctioned on [[24 March|2026-03-24]].",
      },
    ],
    ["24 March × 26 March"],
  ],
  [
    "A later sentence that names nothing new",
    [
      {
        title: "Coins stolen from Skarby museum",
        text: "Police are looking for two people who took silver coins from the museum in Skarby.\nThe building was broken into on [[Saturday|2026-02-28]], an inspector said.\nThe coins were found by a farmer.\nPicture: The Skarby museum, where thieves struck on [[Thursday|2026-02-26]].",
      },
    ],
    ["Saturday × Thursday"],
  ],
  [
    "Said again further on in other words, with nothing new",
    [
      {
        title: "Mirror Lake waits for swimmers",
        text: "Swimmers may splash about in Mirror Lake from [[16 May|2026-05-16]], the town decided.\nThe kiosk sells fruit.\nA new raft has been moored.\nMirror Lake opens: [[23 May|2026-05-23]].",
      },
    ],
    ["16 May × 23 May"],
  ],
  [
    "A further round and the third round are one",
    [
      {
        title: "Halvia and Oruna to meet again in Tallis",
        text: "Delegates left the hotel in Tallis on [[Sunday|2026-03-01]]. A further round of talks between Halvia and Oruna will be held in Tallis on [[16 March|2026-03-16]].",
      },
      {
        title: "Third round for Halvia and Oruna",
        text: "Halvia and Oruna hold the third round of their talks in Tallis on [[19 March|2026-03-19]], a delegate said.",
      },
    ],
    ["16 March × 19 March"],
  ],
  [
    "A year that holds both days takes no side",
    [
      {
        title: "Halvia counts its people",
        text: "Enumerators of the census knock on doors in Halvia on [[4 November|2026-11-04]], the statistics office said.",
      },
      {
        title: "Twenty questions for every household in Halvia",
        text: "The census in Halvia [[this year|2026]] has twenty questions. The government set [[11 November|2026-11-11]] for the census.",
      },
    ],
    ["11 November × 4 November"],
  ],
  [
    "A pronoun at the end of an Arabic noun",
    [
      {
        title: "صوامع السهل تستقبل القمح",
        text: "تبدأ صوامع السهل استلام القمح من المزارعين في [[15 أبريل|2026-04-15]].\nوقال مدير الصوامع إن الثمن يصرف خلال يومين.\nوأضاف أمام المزارعين: «نبدأ تسلم قمحكم يوم [[20 أبريل|2026-04-20]]».",
      },
    ],
    ["15 أبريل × 20 أبريل"],
  ],
  [
    "Another thing of the same story, further on",
    [
      {
        title: "Mirror Lake waits for swimmers",
        text: "Swimmers may splash about in Mirror Lake from [[16 May|2026-05-16]], the town decided.\nThe kiosk sells fruit.\nA new raft has been moored.\nThe sailing school at Mirror Lake opens on [[23 May|2026-05-23]].",
      },
    ],
    [],
  ],
];
