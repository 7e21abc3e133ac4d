import { Attachment } from "../core/attachment.ts";
import type { Item } from "./items.ts";
import { keyOf } from "./keys.ts";
import { succeeds, type TableAccess } from "./table-access.ts";

/** The desk's memory of files that people bring as evidence. */
export interface AttachmentStore {
  /**
   * Notes a file that is about to come, and begins the wait for it anew.
   * @returns the attachment as it stands: the one that was there, where it is kept already
   */
  awaitAttachment(attachment: Attachment): Promise<Attachment>;
  /** null too for one that was awaited for too long. */
  readAttachment(id: string): Promise<Attachment | null>;
  /** Its bytes are where they belong: it is forgotten no more. */
  keepAttachment(attachment: Attachment): Promise<Attachment>;
}

/** How long a file is awaited, seconds: longer than its upload's address holds, shorter than the bucket keeps uploads. */
const AWAITED_SECONDS = 86_400;

export function openAttachments(access: TableAccess, now: () => number): AttachmentStore {
  const key = (id: string) => keyOf({ thing: "attachment", id });
  const seconds = () => Math.floor(now() / 1000);

  const readAttachment = async (id: string): Promise<Attachment | null> => {
    const item = await access.get(key(id));
    return item === undefined || isOver(item) ? null : Attachment.strip().parse(item);
  };
  /** The engine removes what has expired in its own time. */
  const isOver = (item: Item): boolean => Number(item["expiresAt"] ?? Number.POSITIVE_INFINITY) <= seconds();

  return {
    readAttachment,
    async awaitAttachment(attachment) {
      const fresh = { ...attachment, ...key(attachment.id), v: 1, expiresAt: seconds() + AWAITED_SECONDS };
      const isAwaited = await succeeds(
        access.put({
          Item: fresh,
          ConditionExpression: "attribute_not_exists(pk) OR attribute_exists(expiresAt)",
        }),
      );
      return isAwaited ? attachment : ((await readAttachment(attachment.id)) ?? attachment);
    },
    async keepAttachment(attachment) {
      const kept: Attachment = { ...attachment, state: "kept" };
      await access.put({ Item: { ...kept, ...key(kept.id), v: 1 } });
      return kept;
    },
  };
}
