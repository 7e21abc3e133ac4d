import { PEOPLE } from "./index-rows.ts";
import { fromItem, toItem } from "./items.ts";
import { type Key, keyOf } from "./keys.ts";
import type { Person, Store } from "./store.ts";
import { refusedByCondition, type TableAccess } from "./table-access.ts";

/** A person's record is renewed at most this often, unless what it says has changed. */
const RENEWED_MS = 3_600_000;
/** People that this instance remembers having noted: more than a newsroom has. */
const MOST_NOTED = 2000;

/** The names behind opaque actors: beside the history, never in it. */
export function keepPeople(access: TableAccess): Pick<Store, "remember" | "readPeople"> {
  const noted = new Map<string, Person>();

  return {
    async remember(person) {
      const last = noted.get(person.actor);
      if (last !== undefined && isSame(last, person) && !isLater(person.seenAt, last.seenAt)) return;
      const before = new Date(Date.parse(person.seenAt) - RENEWED_MS).toISOString();
      await access
        .put({
          Item: toItem.person(person),
          ConditionExpression:
            "attribute_not_exists(pk) OR seenAt <= :before OR #name <> :name OR #role <> :role OR #identity <> :identity",
          ExpressionAttributeNames: { "#name": "name", "#role": "role", "#identity": "identity" },
          ExpressionAttributeValues: {
            ":before": before,
            ":name": person.name,
            ":role": person.role,
            ":identity": person.identity,
          },
        })
        // Another instance noted the same within the hour.
        .catch(refusedByCondition);
      if (noted.size >= MOST_NOTED) noted.clear();
      noted.set(person.actor, person);
    },

    async readPeople(actors) {
      const keys = actors === undefined ? await allKeys() : [...new Set(actors)].map(keyFor);
      return (await access.getMany(keys)).map(fromItem.person);
    },
  };

  async function allKeys(): Promise<Key[]> {
    const rows = await access.queryAll({
      IndexName: "recent",
      KeyConditionExpression: "recentPk = :people",
      ExpressionAttributeValues: { ":people": PEOPLE },
      ProjectionExpression: "pk, sk",
    });
    return rows.map(({ pk, sk }) => ({ pk: String(pk), sk: String(sk) }));
  }
}

const keyFor = (actor: string) => keyOf({ thing: "person", actor });
const isLater = (seenAt: string, last: string) => Date.parse(seenAt) - Date.parse(last) >= RENEWED_MS;
const isSame = (a: Person, b: Person) => a.name === b.name && a.role === b.role && a.identity === b.identity;
