import { sha256 } from "../core/digest.ts";
import { Actor } from "../core/ids.ts";
import type { Caller } from "../core/permissions.ts";

/** Opaque actor of an identity `iss|sub`. */
export async function actorOf(identity: string): Promise<Actor> {
  return `u:${(await sha256(identity)).slice(0, 32)}`;
}

/**
 * The actor that a request means by a user: an actor as the API shows it, `iss|sub`, or a subject of the caller's own
 * issuer alone ("rami").
 */
export async function actorMeant(user: string, caller: Caller): Promise<Actor> {
  if (Actor.safeParse(user).success) return user;
  if (user.includes("|")) return actorOf(user);
  return actorOf(`${caller.identity.slice(0, caller.identity.indexOf("|"))}|${user}`);
}
