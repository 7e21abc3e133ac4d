/** Nouns for bodies that can speak: singular, and plural where the plural is a body. */
export const bodyHeads: readonly string[] = `
ministry department directorate directorate-general agency authority administration commission committee subcommittee
council board bureau office office-general secretariat treasury chancellery embassy consulate mission delegation
inspectorate ombudsman's service services government cabinet parliament senate congress house assembly legislature
knesset duma bundestag majlis diet chamber presidency palace court tribunal judiciary prosecution municipality county
borough parish prefecture governorate province district police constabulary gendarmerie force forces army navy
airforce guard coastguard command corps brigade battalion regiment militia cross crescent programme union unions
federation confederation association society league alliance coalition movement party front bloc caucus syndicate
guild institute institution foundation trust fund charity organisation organization ngo network forum platform
observatory centre center academy university college school faculty laboratory museum gallery library theatre theater
orchestra opera festival hospital clinic infirmary hospice club team federation-cup company firm corporation group
holding holdings bank exchange insurer carrier airline railway railways port airport station terminal operator
operators utility regulator watchdog supplier manufacturer retailer broker brokerage consultancy newspaper broadcaster
magazine publisher channel church diocese archdiocese synod mosque waqf vatican patriarchate register registry
directory desk unit division branch section panel jury inquiry taskforce mayoralty townhall consortium cooperative
co-operative conference convention congregation tribe household syndics bar estate zoo survey census shire fc sv ac
afc cf sc bc rc tsv vfl
`
  .trim()
  .split(/\s+/);

/** Beginnings of nouns for bodies in other languages, as English writes them with a capital. */
export const foreignBodies =
  /^(?:institut|universi[dt]|universität|minist(?:[eè]r(?:e|io|ium)$|éri)|fonda[tz]|fundac|stiftung|soci[eé]t[àé]|sociedad|consei|consej|ayuntam|mairie|préfect|general[ií]tat|hôpital|clini[qc][au]|klini|mus[eé][eo]|th[eé]âtr|teatr|banco$|banque$|sindicat|syndicat|c[áâ]mara$|chambre|école|escuela|f[eé]d[eé]rac|asocia|associaç|agenc[ei]a|polic[ií]a|polizei|ligue|orquest|bibliot|partid|centro)/;

/** Words that end or stand for the name of a company, and nouns put before one ("its operator, Marsa Lines"). */
export const companyWords: readonly string[] = `
inc incorporated ltd limited llc llp plc corp co gmbh ag asa sa spa bv nv oy ab kg pty sarl
airlines airways air lines line cloud systems labs software technologies technology tech networks telecom mobile 
motors automotive energy electric oil gas petroleum mining steel metals chemicals pharma pharmaceuticals biotech foods
beverages breweries dairies farms textiles apparel stores markets payments payroll capital partners ventures advisers
securities insurance assurance financial analytics consulting industries works shipping logistics freight express
construction properties homes hotels resorts pictures studios records books games
maker provider company firm operator developer start-up startup owner parent lender chipmaker carmaker drugmaker
airline carrier retailer supermarket manufacturer bank brewer brokerage contractor consultancy utility
pumps gear gears ferries semiconductors electronics devices robotics dynamics instruments tools bearings packaging
plastics ceramics aerospace cruises haulage couriers broadcasting publishing entertainment healthcare biosciences
therapeutics diagnostics genomics vaccines laboratories renewables utilities batteries minerals quarries seafood
bakeries brewing distillers wines clothing footwear furniture cosmetics supermarkets grocers rentals builders
associates trading supplies solutions wireless broadband cement timber paper motor rail trains coaches buses trams
cycles management brothers
`
  .trim()
  .split(/\s+/);

/** Nouns that name one body by themselves; any other alone only points at a body named before. */
export const civicBodies: readonly string[] =
  "government court council municipality police parliament cabinet army navy coastguard constabulary gendarmerie judiciary senate presidency treasury prosecution vatican".split(
    " ",
  );

/** What the name of a club begins with. */
export const clubPrefixes: readonly string[] =
  "fc sv ac afc cf sc bc rc tsv vfl real atlético dynamo dinamo sporting inter olympique racing deportivo lokomotiv spartak borussia maccabi hapoel".split(
    " ",
  );
const clubs = `club ${clubPrefixes.join(" ")} united city rovers wanderers athletic`.split(" ");
const companies = `${companyWords.join(" ")} company firm group holding holdings bank corporation`.split(" ");

/** What a pointer can mean though the body's name does not hold it, by the words of the name. */
export const kinds: Readonly<Record<string, readonly string[]>> = {
  club: clubs,
  ministry: "ministère ministerio ministério ministero ministerium department".split(" "),
  council: "conseil consejo conselho ayuntamiento".split(" "),
  team: clubs,
  side: clubs,
  company: companies,
  charity: "bank foundation trust fund society mission aid relief cross crescent network".split(" "),
  agency: "organization organisation programme service office administration".split(" "),
  firm: companies,
  operator: companies,
  maker: companies,
  provider: companies,
  corporation: companies,
  group: companies,
  manufacturer: companies,
  retailer: companies,
  line: companies,
  carrier: companies,
  airline: companies,
};

/** Bodies that a role belongs to when the text leaves them out, by the noun in their name; "*" is the body last named. */
const homesByNoun: Readonly<Record<string, string>> = {
  "judge justice magistrate coroner bailiff": "court tribunal judiciary",
  "coach trainer skipper": "club fc sv ac afc cf sc bc rc tsv vfl united city rovers wanderers athletic team",
  "minister secretary undersecretary": "ministry department government",
  governor: "bank",
  "senator congressman congresswoman": "senate congress",
  "councillor councilor councilman councilwoman alderman mayor cathaoirleach":
    "council shire county borough municipality city",
  "counsellor counselor": "government council",
  "doctor physician surgeon nurse midwife matron": "hospital clinic infirmary",
  "professor lecturer dean rector provost": "university faculty college institute academy",
  "headteacher headmaster headmistress principal teacher": "school academy college",
  "curator conservator": "museum gallery",
  "librarian archivist": "library libraries",
  "constable inspector superintendent": "police constabulary",
  "ceo cfo coo cto executive chairman chairwoman director manager steward": "*",
  officer: "*",
  "president vice-president": `${companies.join(" ")} union federation association chamber`,
  "warden ranger founder co-founder co-owner trustee administrator coordinator organiser organizer": "*",
  "spokesman spokeswoman spokesperson head treasurer secretary-general": "*",
};

export const homes: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(homesByNoun).flatMap(([roles, nouns]) =>
    roles.split(" ").map((role) => [role, nouns.split(" ")] as const),
  ),
);
