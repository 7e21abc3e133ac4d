import { sha256 } from "../core/digest.ts";
import { refuse } from "../core/problem.ts";
import { blobKey } from "../store/blob-prefixes.ts";
import { everyPage } from "../store/every-page.ts";
import { answerPage, type ListAsked } from "./paging.ts";
import { at, type Call, missing, type Ports, type Reply } from "./usecase.ts";

/** GET /articles/{a}/events: the history, oldest first; the whole of it, one event a line, as x-ndjson. */
export async function listEvents(call: Call<unknown, ListAsked>, ports: Ports): Promise<Reply> {
  const articleId = call.params["article"]!;
  if (!(await ports.store.readArticle(articleId))) return missing("article");
  return history(articleId, call, ports);
}

/** GET /desk/events: the history of the settings. */
export async function listDeskEvents(call: Call<unknown, ListAsked>, ports: Ports): Promise<Reply> {
  return history("DESK", call, ports);
}

async function history(id: string, call: Call<unknown, ListAsked>, ports: Ports): Promise<Reply> {
  if (takesLines(call.accept)) return asLines(await wholeHistory(id, ports), ports);
  return answerPage(
    call,
    ports,
    (page) => ports.store.listEvents(id, page),
    (event) => event,
  );
}

const LINES = "application/x-ndjson";
/** What one answer may carry; a longer history is fetched from where it was put for a while. */
const MOST_INLINE = 4_000_000;
const LINK_SECONDS = 300;

/** Whether the client asks for one event a line, and does not refuse it with `q=0` (RFC 9110 §12.5.1). */
function takesLines(accept: string): boolean {
  const ranges = accept
    .toLowerCase()
    .split(",")
    .map((range) => range.split(";").map((part) => part.trim()));
  return ranges.some(([type, ...rest]) => type === LINES && !rest.some((part) => /^q=0(?:\.0{1,3})?$/.test(part)));
}

async function asLines(text: string, ports: Ports): Promise<Reply> {
  const bytes = new TextEncoder().encode(text);
  if (bytes.byteLength <= MOST_INLINE) return { file: text, type: `${LINES}; charset=utf-8` };
  const key = blobKey("answers", await sha256(bytes));
  await ports.blobs.put(key, bytes, LINES);
  return { status: 302, location: await ports.blobs.signedUrl(key, LINK_SECONDS) };
}

async function wholeHistory(id: string, ports: Ports): Promise<string> {
  const lines: string[] = [];
  for await (const events of everyPage((request) => ports.store.listEvents(id, request)))
    for (const event of events) lines.push(`${JSON.stringify(event)}\n`);
  return lines.join("");
}

/**
 * POST …/events/{n}/erase: takes an event's detail away. The erasure is itself an event, written first, so that no
 * detail goes without a trace; a repeat finds it gone and answers the same.
 */
export async function eraseEvent(call: Call<{ ground: string }>, ports: Ports): Promise<Reply> {
  const articleId = call.params["article"]!;
  const number = Number(call.params["number"]);
  const event = Number.isInteger(number) ? await ports.store.readEvent(articleId, number) : null;
  if (!event) return missing("event");
  if (event.detail === null) return { status: 200, body: event };
  if (event.action === "event.erased") return refuse("not-allowed-now", "The record of an erasure cannot be erased.");
  const reply = await ports.store.commit({
    articleId,
    once: call.once!,
    decide: async () => {
      const record = await ports.store.readArticle(articleId);
      if (!record) return missing("article");
      const { salt: _salt, ...kept } = event;
      return {
        chain: record.chain,
        change: {
          action: "event.erased",
          subject: `event/${number}`,
          actor: call.caller.actor,
          at: at(ports),
          put: {},
          why: { ground: call.body.ground },
        },
        counts: record.chain.counts,
        answer: { status: 200, body: { ...kept, detail: null } },
      };
    },
  });
  if (!("refused" in reply)) await ports.store.erase(articleId, number);
  return reply;
}
