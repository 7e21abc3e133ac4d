import * as z from "zod";
import { sha256 } from "./digest.ts";

/** UUID (v7 where the desk made it, so that ids sort by time; v5-shaped hashes where a long write may resume). */
export const Id = z.string().regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/, {
  error: "not an id of this desk",
});

/**
 * Opaque actor of a write: `u:` + hash of issuer and subject, `client:<id>`, or `machine`.
 * The name that belongs to it lives beside the history and can be erased.
 */
export const Actor = z.string().regex(/^(?:u:[0-9a-f]{32}|client:[\x21-\x7e]{1,128}|machine)$/, {
  error: "not an actor of this desk",
});
export type Actor = z.infer<typeof Actor>;

/** The actor that extraction, rechecks and conflict detection write as. */
export const MACHINE: Actor = "machine";

/**
 * A UUID (version 8, RFC 9562 §5.8) that is a hash: the same words give the same id, on every try.
 * @param words what makes the thing the one that it is
 */
export async function hashId(...words: string[]): Promise<string> {
  return uuidOf(await sha256(words.join("\u0000")));
}

/** Puts 32 hex digits into the shape of a UUID of version 8. */
export function uuidOf(hex: string): string {
  const variant = "89ab"[Number.parseInt(hex[16]!, 16) % 4];
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/**
 * Id of a claim that a story's reading found: its first eight digits are its place, so that claims sort in the order
 * of the story; the rest is a hash, so that a resumed intake writes the same ids.
 */
export async function placeId(place: number, ...words: string[]): Promise<string> {
  const rest = await sha256([...words, String(place)].join("\u0000"));
  return uuidOf(place.toString(16).padStart(8, "0") + rest.slice(8));
}
