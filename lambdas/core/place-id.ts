import { sha256 } from "./digest.ts";

/**
 * Id of the thing that a long write creates at one place: the same input gives the same id, so that a write that
 * resumes overwrites nothing. A UUID of version 8 (RFC 9562 §5.8): the first 32 bits are the place, so that claims sort
 * as they stand in the story, the rest is SHA-256 of input and place.
 * @param input who writes what: user, key, and the kind of thing
 * @param place from 0
 * @throws RangeError for a place that 32 bits do not hold
 */
export async function placeId(input: string, place: number): Promise<string> {
  if (!Number.isInteger(place) || place < 0 || place > 0xffffffff) throw new RangeError(`no id for place ${place}`);
  const hash = await sha256(`${place}\n${input}`);
  const variant = ((Number.parseInt(hash[7]!, 16) & 0x3) | 0x8).toString(16);
  return [
    place.toString(16).padStart(8, "0"),
    hash.slice(0, 4),
    `8${hash.slice(4, 7)}`,
    `${variant}${hash.slice(8, 11)}`,
    hash.slice(11, 23),
  ].join("-");
}
