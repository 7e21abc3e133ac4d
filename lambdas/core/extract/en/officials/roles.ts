/** Heads of roles: posts and professions whose holders are quoted as such. One word each, singular. */
export const roleHeads: readonly string[] = `
minister premier president chancellor governor mayor secretary undersecretary commissioner ambassador envoy consul
attache attaché diplomat representative delegate negotiator mediator rapporteur emissary legate nuncio plenipotentiary
spokesman spokeswoman spokesperson spox senator congressman congresswoman congressperson lawmaker legislator deputy
member mp mep mla councillor councilor councilman councilwoman alderman assemblyman assemblywoman parliamentarian
speaker whip leader candidate nominee incumbent politician prefect subprefect prelate magistrate mukhtar sheriff
marshal constable warden king queen prince princess emir sultan caliph regent monarch director manager administrator
chief head boss chair chairman chairwoman chairperson executive ceo cfo coo cto cio cmo ciso founder owner proprietor
partner trustee treasurer registrar bursar comptroller controller auditor ombudsman ombudswoman coordinator co-ordinator organiser
organizer convener convenor planner supervisor superintendent overseer inspector officer official superior commander
commandant general major colonel lieutenant sergeant corporal admiral commodore brigadier detective investigator agent
ranger firefighter judge justice prosecutor attorney solicitor barrister lawyer advocate counsel counsellor counselor
notary coroner bailiff clerk jurist arbitrator referee umpire steward doctor physician surgeon nurse midwife paramedic
dentist pharmacist veterinarian vet therapist dietitian nutritionist professor lecturer scholar academic dean rector
provost principal headmaster headmistress headteacher teacher tutor researcher fellow scientist historian forecaster
botanist chemist physicist astronomer statistician mathematician engineer architect surveyor technician conservator
curator librarian archivist analyst strategist consultant adviser advisor expert specialist broker trader underwriter
actuary accountant banker coach trainer selector editor publisher columnist commentator correspondent broadcaster
producer conductor composer dramaturge impresario intendant bishop archbishop cardinal pope patriarch priest vicar
rabbi imam mufti ayatollah cleric pastor abbot abbess chaplain foreman forewoman gov amb dispatcher harbourmaster
harbormaster stationmaster postmaster quartermaster activist campaigner monitor observer designer developer programmer
shipowner shipbroker master matron custodian chamberlain caretaker janitor auctioneer verger choirmaster bandmaster
paymaster gamekeeper zookeeper groundsman author collector taoiseach
tánaiste cathaoirleach sarpanch alcalde alcaldesa bürgermeister kaymakam source insider assistant aide counterpart
liaison
`
  .trim()
  .split(/\s+/);

/** Endings of professions, which are too many to list. */
export const headEndings = /.(?:ologist|onomist|ographer|iatrist|iatrician|ometrist|icist)$/;

/** Titles that are a role when nothing else is said: written with a capital before a name. */
export const ranks: readonly string[] = `
Judge Justice Magistrate Captain Capt Colonel Col Lieutenant Lt Major Maj General Gen Brigadier Brig Admiral Adm Commodore
Commander Cmdr Sergeant Sgt Corporal Cpl Constable Detective Inspector Superintendent Supt Det Insp Sheriff Marshal Officer Private
Senator Sen Representative Rep Congressman Congresswoman Councillor Councilor Cllr Alderman
Cardinal Archbishop Bishop Rabbi Imam Mufti Ayatollah Patriarch Father Pastor Reverend Rev Fr Sister
Professor Prof Nurse Engineer Eng Lawyer Attorney
`
  .trim()
  .split(/\s+/);

/** Titles that say nothing of a role. */
export const honorifics: readonly string[] =
  `Mr Mrs Ms Miss Mx Dr Doctor Sir Dame Lord Lady Baroness Baron Count Sheikh Sheik Shaikh Sayyid Sayed Hajj Hon Honourable Honorable Madam Madame Monsieur Herr Frau Señor Señora Don Doña St Datuk Dato Seri Tengku Tunku Haji Shri Smt Begum Sheikha Mme Mlle Frau`.split(
    " ",
  );

/**
 * Words that belong to a role in front of its head, small or capital: rank ("deputy", "acting"), field ("health",
 * "foreign") and origin ("Western", "Iraqi").
 */
export const roleModifiers: readonly string[] = `
deputy vice acting interim caretaker assistant associate senior junior chief principal lead leading first second third
former ex outgoing incoming then newly newly-elected newly-appointed elect designate emeritus honorary permanent special
general executive managing operating financial prime crown high top veteran longtime long-serving retired late
joint co national federal regional provincial state district county municipal local central global international domestic
foreign external internal interior home defence defense finance treasury economy economic trade commerce industry industrial
agriculture agricultural environment environmental energy oil petroleum water irrigation electricity power transport
transportation transit aviation maritime shipping housing planning development labour labor employment social welfare
family women youth sports sport culture cultural heritage tourism education higher science scientific technology digital
communications telecommunications information media press public health medical clinical hospital justice law legal
security intelligence immigration migration border customs revenue tax budget audit religious endowment human rights
duty volunteer outreach shadow production park mission presiding harbour harbor district site shift ground team branch project programme program flight store plant
area zone station course festival tour box front field squadron base night day depot wing ward section division unit
sous parish village town diocesan garden events sports picture content customer client community training safety
quality product supply procurement logistics digital data risk compliance infection-control intensive-care wildlife forest
fisheries veterinary animal coastal mountain road rail bridge tunnel traffic weather storm flood climate space launch lord lady
resources affairs relations services operations policy research marketing commercial sales technical artistic music
sporting creative academic political military naval air land police fire rescue emergency disaster relief humanitarian
aid refugee returning electoral election campaign polling parliamentary presidential ministerial
Republican Democratic Conservative Labour Liberal Socialist independent
u.s u.s. u.k u.k.
Western Eastern Northern Southern Arab African Asian European American Latin
Afghan Albanian Algerian Argentine Argentinian Armenian Australian Austrian Azerbaijani Bahraini Bangladeshi Belarusian
Belgian Bolivian Bosnian Brazilian British Bulgarian Burmese Cambodian Canadian Chadian Chilean Chinese Colombian Congolese
Croatian Cuban Cypriot Czech Danish Dutch Ecuadorian Egyptian Emirati English Eritrean Estonian Ethiopian Filipino Finnish
French Georgian German Ghanaian Greek Guatemalan Haitian Honduran Hungarian Icelandic Indian Indonesian Iranian Iraqi Irish
Israeli Italian Ivorian Jamaican Japanese Jordanian Kazakh Kenyan Korean Kosovar Kurdish Kuwaiti Kyrgyz Laotian Latvian
Lebanese Libyan Lithuanian Malaysian Malian Maltese Mauritanian Mexican Moldovan Mongolian Montenegrin Moroccan Mozambican
Namibian Nepalese Nepali Nicaraguan Nigerian Norwegian Omani Pakistani Palestinian Panamanian Paraguayan Peruvian
Philippine Polish Portuguese Qatari Romanian Russian Rwandan Salvadoran Saudi Scottish Senegalese Serbian Singaporean
Slovak Slovenian Somali Spanish Sudanese Swedish Swiss Syrian Taiwanese Tajik Tanzanian Thai Tunisian Turkish Turkmen
Ugandan Ukrainian Uruguayan Uzbek Venezuelan Vietnamese Welsh Yemeni Zambian Zimbabwean
`
  .trim()
  .split(/\s+/);

/** What a person does, and the role that it tells. */
export const deeds: Readonly<Record<string, string>> = {
  chairs: "chair",
  chaired: "chair",
  "co-chairs": "co-chair",
  heads: "head",
  headed: "head",
  leads: "leader",
  led: "leader",
  runs: "head",
  directs: "director",
  directed: "director",
  manages: "manager",
  managed: "manager",
  oversees: "supervisor",
  supervises: "supervisor",
  presides: "president",
  commands: "commander",
  coaches: "coach",
  trains: "trainer",
  edits: "editor",
  founded: "founder",
  "co-founded": "co-founder",
  organised: "organiser",
  organized: "organizer",
  organises: "organiser",
  organizes: "organizer",
  coordinates: "coordinator",
  lectures: "lecturer",
  teaches: "teacher",
  researches: "researcher",
  studies: "researcher",
  represents: "representative",
  advises: "adviser",
  curates: "curator",
  administers: "administrator",
  moderates: "moderator",
  prosecutes: "prosecutor",
  prosecuting: "prosecutor",
  for: "counsel",
  defending: "defence counsel",
  chairing: "chair",
  heading: "head",
  leading: "leader",
};

/** Heads that say the same of one person: later "the judge" is the Lord Justice named before. */
export const sameHeads: ReadonlyMap<string, string> = new Map(
  [
    "judge justice magistrate",
    "spokesman spokeswoman spokesperson spox",
    "executive ceo boss",
    "lawyer attorney counsel barrister solicitor advocate",
    "lawmaker senator congressman congresswoman legislator mp mep parliamentarian representative",
    "officer sergeant constable detective inspector superintendent lieutenant captain",
    "cleric priest pastor bishop archbishop imam rabbi mufti vicar",
    "doctor surgeon physician consultant",
    "scientist researcher professor academic scholar fellow",
    "headteacher headmaster headmistress principal teacher",
    "chair chairman chairwoman chairperson",
    "adviser advisor",
    "diplomat ambassador envoy",
    "coordinator co-ordinator",
    "organiser organizer",
    "councillor councilor councilman councilwoman",
    "general colonel major brigadier commander",
  ].flatMap((line) => {
    const [head = "", ...others] = line.split(" ");
    return others.map((other) => [other, head] as const);
  }),
);

/** Abbreviated titles in full. */
export const expansions: ReadonlyMap<string, string> = new Map(
  Object.entries({
    sen: "Senator",
    gov: "Governor",
    rep: "Representative",
    gen: "General",
    col: "Colonel",
    capt: "Captain",
    lt: "Lieutenant",
    sgt: "Sergeant",
    maj: "Major",
    adm: "Admiral",
    prof: "Professor",
    rev: "Reverend",
    cllr: "Councillor",
    brig: "Brigadier",
    cmdr: "Commander",
    cpl: "Corporal",
    amb: "Ambassador",
    fr: "Father",
    eng: "Engineer",
    supt: "Superintendent",
    det: "Detective",
    insp: "Inspector",
  }),
);
