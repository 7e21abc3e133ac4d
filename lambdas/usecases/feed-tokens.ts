import { noCounts } from "../core/article.ts";
import { sha256 } from "../core/digest.ts";
import type { FeedToken } from "../core/feed.ts";
import { atLeast } from "../core/permissions.ts";
import { refuse } from "../core/problem.ts";
import { at, type Call, missing, type Ports, type Reply, stale } from "./usecase.ts";

const MOST_TOKENS = 200;
/** 256 bits: nobody guesses them, so that a fast hash keeps them well. */
const TOKEN_BYTES = 32;

const shown = ({ sha256: _sha256, ...view }: FeedToken) => view;

/** GET /feed-tokens: everybody's, so that one can be revoked by whoever sees that it leaked. */
export async function listFeedTokens(_call: Call, ports: Ports): Promise<Reply> {
  return { status: 200, body: { items: (await ports.store.listFeedTokens()).map(shown) } };
}

/** POST /feed-tokens: the answer alone shows the token (and its repeat with the same Idempotency-Key, for a day). */
export async function addFeedToken(call: Call<{ label: string }>, ports: Ports): Promise<Reply> {
  const id = ports.newId();
  const token = Buffer.from(crypto.getRandomValues(new Uint8Array(TOKEN_BYTES))).toString("base64url");
  return ports.store.commit({
    articleId: "DESK",
    once: call.once!,
    decide: async () => {
      const [known, { chain }] = await Promise.all([ports.store.listFeedTokens(), ports.store.readDesk()]);
      if (known.length >= MOST_TOKENS) return refuse("limit", `A desk may have ${MOST_TOKENS} feed tokens.`);
      const now = at(ports);
      const kept: FeedToken = {
        id,
        label: call.body.label,
        sha256: await sha256(token),
        by: call.caller.actor,
        createdAt: now,
        rev: 1,
      };
      return {
        chain,
        change: {
          action: "feed-token.added",
          subject: `feed-token/${id}`,
          actor: call.caller.actor,
          at: now,
          put: {},
          feedTokens: { put: [kept] },
        },
        counts: noCounts,
        answer: { status: 201, body: { ...shown(kept), token }, location: "/api/feed-tokens", etag: '"1"' },
      };
    },
  });
}

/** DELETE /feed-tokens/{t}: one's own, or, for an admin, anybody's. The feeds are shut to it at once. */
export async function removeFeedToken(call: Call, ports: Ports): Promise<Reply> {
  const id = call.params["feedToken"]!;
  return ports.store.commit({
    articleId: "DESK",
    decide: async () => {
      const [known, { chain }] = await Promise.all([ports.store.listFeedTokens(), ports.store.readDesk()]);
      const token = known.find((one) => one.id === id);
      if (!token) return missing("feed token");
      if (token.by !== call.caller.actor && !atLeast(call.caller.role, "admin"))
        return refuse("forbidden", "Somebody else's token is an admin's to revoke.");
      if (token.rev !== call.ifMatch) return stale(shown(token));
      return {
        chain,
        change: {
          action: "feed-token.removed",
          subject: `feed-token/${id}`,
          actor: call.caller.actor,
          at: at(ports),
          put: {},
          feedTokens: { remove: [token] },
        },
        counts: noCounts,
        answer: { status: 204 },
      };
    },
  });
}
