import type { Check } from "../core/check.ts";
import { refuse } from "../core/problem.ts";
import { blobKey } from "../store/blob-prefixes.ts";
import { keptPages } from "./kept-page.ts";
import { answerPage, type ListAsked } from "./paging.ts";
import { MAX_EDITS, wordDiff } from "./read-revisions.ts";
import { type Call, invalid, missing, type Ports, type Reply } from "./usecase.ts";

/** What one answer may carry (a function's answer ends at 6 MB, base64 takes a third); larger ones are fetched. */
const MAX_INLINE = 4_000_000;
const LINK_SECONDS = 300;

/** GET /sources/{s}/checks, newest first. */
export async function listChecks(call: Call<unknown, ListAsked>, ports: Ports): Promise<Reply> {
  const sourceId = call.params["source"]!;
  if (!(await ports.store.readSource(sourceId))) return missing("source");
  return answerPage(
    call,
    ports,
    (page) => ports.store.listChecks(sourceId, page),
    (check) => check,
  );
}

const checkOf = (call: Call<unknown, unknown>, ports: Ports, id = call.params["check"]!): Promise<Check | null> =>
  ports.store.findCheck(call.params["source"]!, id);

/** GET /sources/{s}/checks/{t} */
export async function readCheck(call: Call, ports: Ports): Promise<Reply> {
  const check = await checkOf(call, ports);
  return check ? { status: 200, body: check } : missing("check");
}

/** GET …/text: what was read, as text. */
export async function readCheckText(call: Call, ports: Ports): Promise<Reply> {
  const text = await textOf(await checkOf(call, ports), ports);
  if (text === null) return missing("text of this check");
  return { file: text, type: "text/plain; charset=utf-8" };
}

/** GET …/warc: the answer as it came, as WARC 1.1, gzipped record by record; any replay tool opens it. */
export async function readCheckWarc(call: Call, ports: Ports): Promise<Reply> {
  const check = await checkOf(call, ports);
  if (!check?.evidence) return missing("evidence of this check");
  const key = blobKey("evidence", check.evidence);
  const bytes = await ports.blobs.get(key);
  if (bytes === null) throw new Error(`the evidence ${check.evidence} is not where it was kept`);
  if (bytes.byteLength > MAX_INLINE) return { status: 302, location: await ports.blobs.signedUrl(key, LINK_SECONDS) };
  return {
    file: bytes,
    type: "application/warc",
    headers: {
      "Repr-Digest": `sha-256=:${Buffer.from(check.evidence, "hex").toString("base64")}:`,
      "Content-Disposition": `attachment; filename="${check.id}.warc.gz"`,
      ETag: `"${check.evidence}"`,
    },
  };
}

/** GET …/diff?from=: words kept, added and removed since an earlier check. */
export async function diffCheck(call: Call<unknown, { from: string }>, ports: Ports): Promise<Reply> {
  const after = await textOf(await checkOf(call, ports), ports);
  if (after === null) return missing("text of this check");
  const before = await textOf(await checkOf(call, ports, call.query.from), ports);
  if (before === null) return invalid("from", "not a check of this source that read its text");
  const text = wordDiff(before, after);
  if (!text) return refuse("limit", `The two differ in more than ${MAX_EDITS} words: read them side by side.`);
  return { status: 200, body: { from: call.query.from, to: call.params["check"]!, text } };
}

async function textOf(check: Check | null, { blobs }: Ports): Promise<string | null> {
  if (!check?.reading) return null;
  return (await keptPages(blobs)(check.reading)).page.text;
}
