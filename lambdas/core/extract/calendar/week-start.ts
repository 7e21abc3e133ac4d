// First day of the week by region where it is not Monday (Unicode CLDR 47 `weekData`), for zones that newsrooms use.

const saturday = new Set(
  "Africa/Algiers Africa/Cairo Africa/Djibouti Africa/Khartoum Africa/Tripoli Asia/Aden Asia/Amman Asia/Baghdad Asia/Bahrain Asia/Damascus Asia/Dubai Asia/Kabul Asia/Kuwait Asia/Muscat Asia/Qatar Asia/Tehran".split(
    " ",
  ),
);
const sunday = new Set(
  "Africa/Johannesburg Africa/Nairobi Asia/Bangkok Asia/Hong_Kong Asia/Jerusalem Asia/Karachi Asia/Kolkata Asia/Manila Asia/Riyadh Asia/Seoul Asia/Tokyo".split(
    " ",
  ),
);

/** ISO weekday on which weeks begin where the zone is. Zones of the Americas begin on Sunday; the rest on Monday. */
export function weekStartOf(zone: string): 1 | 6 | 7 {
  if (saturday.has(zone)) return 6;
  if (sunday.has(zone) || zone.startsWith("America/")) return 7;
  return 1;
}

/** True for zones of the southern half of the earth, where summer is in December. */
export function isSouthern(zone: string): boolean {
  return /^(?:Australia|Antarctica)\/|^Pacific\/(?:Auckland|Chatham|Fiji|Tongatapu|Apia)$|^Africa\/(?:Johannesburg|Harare|Maputo|Lusaka|Windhoek|Gaborone|Maseru|Mbabane|Luanda)$|^America\/(?:Argentina|Sao_Paulo|Santiago|Montevideo|Asuncion|La_Paz|Lima|Buenos_Aires)/.test(
    zone,
  );
}

/** Zones of states whose working week begins on Sunday: "next week" said there may take the Sunday in. */
export function sundayWorks(zone: string): boolean {
  return zone === "Asia/Riyadh" || zone === "Asia/Jerusalem" || (saturday.has(zone) && zone !== "Asia/Dubai");
}
