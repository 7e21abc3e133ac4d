const table =
  "AE Emirati|AF Afghan|AL Albanian|AM Armenian|AR Argentine Argentinian|AT Austrian|AU Australian|AZ Azerbaijani|BD Bangladeshi|BE Belgian|BG Bulgarian|BH Bahraini|BR Brazilian|CA Canadian|CH Swiss|CL Chilean|CN Chinese|CO Colombian|CU Cuban|CY Cypriot|CZ Czech|DE German|DK Danish|DZ Algerian|EC Ecuadorian|EE Estonian|EG Egyptian|ES Spanish|ET Ethiopian|FI Finnish|FR French|GB British UK Britain|GE Georgian|GH Ghanaian|GR Greek|HR Croatian|HU Hungarian|ID Indonesian|IE Irish|IL Israeli|IN Indian|IQ Iraqi|IR Iranian|IS Icelandic|IT Italian|JO Jordanian|JP Japanese|KE Kenyan|KR Korean|KW Kuwaiti|KZ Kazakh|LB Lebanese|LK Lankan|LT Lithuanian|LV Latvian|LY Libyan|MA Moroccan|ML Malian|MM Burmese|MR Mauritanian|MX Mexican|MY Malaysian|NG Nigerian|NL Dutch|NO Norwegian|NP Nepali Nepalese|OM Omani|PE Peruvian|PH Philippine Filipino|PK Pakistani|PL Polish|PS Palestinian|PT Portuguese|QA Qatari|RO Romanian|RS Serbian|RU Russian|SA Saudi|SD Sudanese|SE Swedish|SN Senegalese|SO Somali|SY Syrian|TH Thai|TN Tunisian|TR Turkish Turkey|UA Ukrainian|US American USA|UZ Uzbek|VE Venezuelan|VN Vietnamese|YE Yemeni|ZM Zambian|ZW Zimbabwean";

/** English adjectives of countries by ISO 3166-1 code. */
export const demonyms: ReadonlyMap<string, readonly string[]> = new Map(
  table.split("|").map((row) => {
    const [code, ...words] = row.split(" ");
    return [code!, words] as const;
  }),
);
