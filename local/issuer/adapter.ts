import type { Adapter, AdapterPayload } from "oidc-provider";

/** A place that outlives the host; see the data folder. */
export interface Memory {
  recall(key: string): string | null;
  remember(key: string, value: string): void;
  forget(key: string): void;
}

interface Kept {
  payload: AdapterPayload;
  /** ms since the epoch, or null for no end. */
  until: number | null;
}

/**
 * Where oidc-provider keeps sessions, codes and refresh tokens, so that who is signed in stays so over a restart.
 * @see oidc-provider, "Adapter": upsert, find, findByUid, findByUserCode, consume, destroy, revokeByGrantId
 */
export function keepIn(memory: Memory): (model: string) => Adapter {
  const grantKey = (grantId: string) => `oidc grants ${grantId}`;
  return (model) => {
    const keyOf = (id: string) => `oidc ${model} ${id}`;
    const uidKey = (uid: string) => `oidc uid ${model} ${uid}`;

    function load(id: string): Kept | null {
      const text = memory.recall(keyOf(id));
      const kept = text === null ? null : (JSON.parse(text) as Kept);
      return kept !== null && (kept.until === null || kept.until > Date.now()) ? kept : null;
    }

    return {
      async upsert(id, payload, expiresInSeconds) {
        const until = expiresInSeconds ? Date.now() + expiresInSeconds * 1000 : null;
        memory.remember(keyOf(id), JSON.stringify({ payload, until } satisfies Kept));
        if (payload.uid !== undefined) memory.remember(uidKey(payload.uid), JSON.stringify({ payload: id, until }));
        if (payload.grantId !== undefined) {
          const { payload: members } = JSON.parse(memory.recall(grantKey(payload.grantId)) ?? '{"payload":[]}') as {
            payload: string[];
          };
          memory.remember(grantKey(payload.grantId), JSON.stringify({ payload: [...members, keyOf(id)], until }));
        }
      },
      find: async (id) => load(id)?.payload,
      findByUid: async (uid) => {
        const text = memory.recall(uidKey(uid));
        return text === null ? undefined : load((JSON.parse(text) as { payload: string }).payload)?.payload;
      },
      // The device flow isn't offered.
      findByUserCode: async () => undefined,
      async consume(id) {
        const kept = load(id);
        if (!kept) return;
        kept.payload.consumed = Math.floor(Date.now() / 1000);
        memory.remember(keyOf(id), JSON.stringify(kept));
      },
      destroy: async (id) => memory.forget(keyOf(id)),
      async revokeByGrantId(grantId) {
        const text = memory.recall(grantKey(grantId));
        if (text === null) return;
        for (const key of (JSON.parse(text) as { payload: string[] }).payload) memory.forget(key);
        memory.forget(grantKey(grantId));
      },
    };
  };
}

/** Whether a kept entry's time is over; the data folder drops such entries when it is opened. */
export function isOver(value: string, now: number): boolean {
  const { until } = JSON.parse(value) as { until?: number | null };
  return typeof until === "number" && until <= now;
}
