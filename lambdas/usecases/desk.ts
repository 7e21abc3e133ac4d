import { noCounts } from "../core/article.ts";
import { type DeskSettings, defaultDesk } from "../core/desk.ts";
import { refuse } from "../core/problem.ts";
import type { Person } from "../store/store.ts";
import { answerPage, type ListAsked, pageOf } from "./paging.ts";
import { at, type Call, type Ports, type Reply, stale } from "./usecase.ts";

/** GET /desk */
export async function readDesk(_call: Call, ports: Ports): Promise<Reply> {
  const { settings, rev } = await ports.store.readDesk();
  return { status: 200, body: { ...settings, rev }, etag: `"${rev}"` };
}

/** PATCH /desk: settings have a history of their own. */
export async function changeDesk(call: Call<Partial<DeskSettings>>, ports: Ports): Promise<Reply> {
  return ports.store.commit({
    articleId: "DESK",
    decide: async () => {
      const { settings, rev, chain } = await ports.store.readDesk();
      if (rev !== call.ifMatch) return stale({ ...settings, rev });
      const given = Object.fromEntries(
        Object.entries(call.body).filter(([key, value]) => key in defaultDesk && value !== undefined),
      );
      if (Object.keys(given).length === 0) return refuse("invalid", "Nothing to change.", { errors: [] });
      const next = { ...settings, ...given };
      return {
        chain,
        change: {
          action: "desk.changed",
          subject: "desk",
          actor: call.caller.actor,
          at: at(ports),
          put: { settings: next },
        },
        counts: noCounts,
        answer: { status: 200, body: { ...next, rev: rev + 1 }, etag: `"${rev + 1}"` },
      };
    },
  });
}

/** GET /me */
export async function readMe({ caller }: Call): Promise<Reply> {
  const { actor, identity, name, role, client } = caller;
  return { status: 200, body: { actor, identity, name, role, client } };
}

/** GET /people: whom the desk has seen; names live here, beside the opaque actors of the history. */
export async function listPeople(call: Call<unknown, ListAsked>, ports: Ports): Promise<Reply> {
  return answerPage(
    call,
    ports,
    async (page) => pageOf(await ports.store.readPeople(), page),
    ({ actor, name, role, seenAt }: Person) => ({ actor, name, role, seenAt }),
  );
}

/** GET /health */
export async function health(_call: Call, ports: Ports): Promise<Reply> {
  return { status: 200, body: { status: "ok", version: ports.version } };
}

/** GET /sign-in: where the console sends people; its own files are the same for every desk. */
export async function signIn(_call: Call, ports: Ports): Promise<Reply> {
  return { status: 200, body: ports.signIn };
}
