import { isCapital } from "../../forms.ts";
import { gap, type Token } from "../../tokens.ts";
import { places } from "./places.ts";

const beforeYears = new Set(
  "in since of by until till from early late mid during through to and or before after between around about for the fiscal year , ( — – ' ’ than as due circa".split(
    " ",
  ),
);
const beforeNumbers = new Set(
  "flight route no number nos room page highway model part article section chapter line bus train hotel studio channel psalm than port build code ref reference ext extension dial lot plot berth gate suite flat unit form item serial asteroid scored totalled totaled weighed cost worth".split(
    " ",
  ),
);
/** "The 1945 bus": a time of departure. */
const departs = new Set(
  "bus buses train trains ferry sailing flight service departure crossing coach tram express shuttle".split(" "),
);
const counted =
  /^(?:kcal|kj|cal|ml|cl|mg|g|cm|mm|kb|mb|gb|tb|kw|mw|gw|kwh|mwh|rpm|bpm|psi|people|kroner|kronor|yuan|baht|lira|yen|rupiah|zloty|forint|men|women|percent|million|billion|thousand|points|dollars|euros|pounds|miles|kilometers|kilometres|km|kg|tons|tonnes|shares|votes|seats|meters|metres|feet|troops|jobs|children|students|workers|patients|cases|deaths|homes|cars|soldiers|barrels|acres|hectares|units|members|employees|guests|visitors|vehicles|refugees|families|houses|others)$/;

/** Four digits that count, number or measure something rather than say a year. */
export function refusesYear(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  const year = Number(token.norm);
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (year > 2100) return true;
  // "in 1066", but "in 1200 homes"
  if (year < 1400)
    return year < 1000 || before?.norm !== "in" || (after?.kind === "word" && !endsPhrase.test(after.norm));
  if (after?.kind === "word" && departs.has(after.norm)) return true;
  if (isAddress(tokens, at)) return true;
  // "no. 1962"
  const numbered = before?.text === "." && before.gap === gap.none ? tokens[at - 2] : before;
  if (numbered !== undefined && (beforeNumbers.has(numbered.norm) || before?.kind === "number")) return true;
  if (after?.kind === "word" && counted.test(after.norm)) return true;
  if (isInitials(tokens, at)) return true;
  if (after?.norm === "-" && after.gap === gap.none) return true;
  const counts = after?.kind === "word" && !isCapital(after) && plural.test(after.norm);
  // "of 2000 voters": a round number of many
  if (year % 100 === 0 && counts) return true;
  // "2024 followers and 1999 likes"
  if (before?.norm === "and" && counts) return true;
  if (before !== undefined && beforeYears.has(before.norm)) return year < 1700 && before.norm !== "in";
  return year < 1900 || year > 2050 || counts;
}

const plural = /^(?!was$|is$|has$|does$|sees$|elections$|games$|finals$|championships$)\w+s$/;

/** Words after a year that it stands alone before. */
export const endsPhrase =
  /^(?:and|but|or|by|to|as|at|when|where|after|before|with|for|from|it|he|she|they|the|was|were|had|on|under|until|is|are|has|have|will|in|of|or|during|through|than|if|that|so|because|while|since)$/;

/** "1942 Far Hills Ave.", "the 1900 block of Grant Street". */
function isAddress(tokens: readonly Token[], at: number): boolean {
  if (tokens[at + 1]?.norm === "block") return true;
  for (let i = at + 1; i <= at + 4; i += 1) {
    const token = tokens[i];
    if (token?.kind !== "word" || token.gap !== gap.blank || !isCapital(token)) return false;
    if (i > at + 1 && places.has(token.norm)) return true;
  }
  return false;
}

/** "H.R. 2026", "18 U.S.C. 1983": initials number a thing, but those of a state do not. */
function isInitials(tokens: readonly Token[], at: number): boolean {
  if (tokens[at - 1]?.text !== "." || tokens[at - 3]?.text !== ".") return false;
  const [first, last] = [tokens[at - 4]?.text ?? "", tokens[at - 2]?.text ?? ""];
  return /^\p{Lu}$/u.test(first) && /^\p{Lu}$/u.test(last) && !/^(?:US|UK|UN|EU)$/.test(first + last);
}
