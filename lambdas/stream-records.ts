import type { DynamoDBRecord } from "aws-lambda";
import * as z from "zod";
import { readKey } from "./store/keys.ts";
import type { Brought } from "./usecases/take-notices.ts";

const text = z.object({ S: z.string() });
const Change = z.object({
  SequenceNumber: z.string(),
  NewImage: z.object({ pk: text, sk: text, wakeSk: text.optional(), asked: text.optional() }),
});

/**
 * What the table's stream brings, by the keys of what was written: the rest is read from the table, where it stands as
 * it is by now. The filter of the stream lets events and deliveries that are asked for through; nothing else is told.
 */
export function broughtBy(records: readonly Pick<DynamoDBRecord, "dynamodb">[]): Brought[] {
  return records.flatMap(({ dynamodb }): Brought[] => {
    const { SequenceNumber: sequence, NewImage } = Change.parse(dynamodb);
    const key = { pk: NewImage.pk.S, sk: NewImage.sk.S };
    const named = readKey(key);
    if (named?.thing === "event") {
      const { articleId, number } = named;
      return [{ sequence, kind: "event", articleId, number }];
    }
    if (named?.thing !== "delivery" || NewImage.asked === undefined || NewImage.wakeSk === undefined) return [];
    return [{ sequence, kind: "asked", sleeping: { key, wakeSk: NewImage.wakeSk.S } }];
  });
}
