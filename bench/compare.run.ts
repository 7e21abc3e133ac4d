// npm run bench:compare -- [--articles 100000] [--write]: what it reads to compare a new article of a hundred claims with
// a desk of so many others. Of those others only the index rows that the comparison reads are seeded. Exit 1 when a
// bound is broken.
import { randomUUID } from "node:crypto";
import { parseArgs } from "node:util";
import type { Article } from "../lambdas/core/article.ts";
import { isRefusal } from "../lambdas/core/problem.ts";
import type { Topic } from "../lambdas/core/topic.ts";
import { toItem } from "../lambdas/store/items.ts";
import { compareWithDesk } from "../lambdas/usecases/compare-desk.ts";
import { createArticle } from "../lambdas/usecases/create-article.ts";
import type { Call, Ports } from "../lambdas/usecases/usecase.ts";
import { ANA, storeOn } from "../test/store/desk.ts";
import { clientFor, startEngine } from "../test/store/engine.ts";
import { keepTable, loadBefore } from "./bench-page.ts";
import { atLeast, atMost, table } from "./host/figures.ts";
import { metered } from "./metered.ts";
import { seed } from "./seed.ts";

const { values } = parseArgs({
  options: { articles: { type: "string", default: "100000" }, write: { type: "boolean", default: false } },
});
const articles = Number(values.articles);
if (!(articles >= 1000)) throw new Error("--articles 1000 or more");
const CLAIMS = 100;
/** Every so many articles tell of the same event as the new one. */
const ALIKE = 20;
const began = loadBefore();
const { add, broken, markdown } = table((line) => process.stdout.write(`${line.trimEnd()}\n`));

const sentences = Array.from(
  { length: CLAIMS },
  (_, n) => `Larkfield Hospital in Norway will reopen its harbour bridge on 14 April 2026, said nurse ${n + 1}.`,
);
const story = {
  title: "Larkfield Hospital in Norway reopens its bridge",
  text: sentences.join("\n"),
  publisher: "The Quay",
  publishedAt: "2026-03-02T08:00:00+01:00",
  timezone: "Europe/Oslo",
};

const engine = await startEngine();
try {
  const { client, spent } = metered(clientFor(engine.endpoint));
  const { store, blobs, clock } = storeOn(engine, { client });
  const ports: Ports = {
    store,
    blobs,
    now: () => clock.now,
    newId: randomUUID,
    leaseMs: 30_000,
    version: "bench",
    signIn: null,
  };
  const reply = await createArticle(callOf(story), ports);
  if (isRefusal(reply) || !("body" in reply)) throw new Error("the story was refused");
  const { id } = (reply.body as { article: Article }).article;
  const record = await store.readArticle(id);
  if (record === null) throw new Error("the story isn't there");
  const own = await store.readTopics(id);
  await seed(clientFor(engine.endpoint, 3, 30_000), engine.table, others(own));

  const before = { ...spent };
  const { conflicts: opened } = await compareWithDesk(record.article, ports);
  add({ name: "claims of the new article", measured: String(record.chain.counts.pending) });
  add(atLeast("  keys that it is found by", own.length, 3, ""));
  add({ name: "articles on the desk", measured: String(articles) });
  add(atMost("reads to compare with them", spent.reads - before.reads, 20, ""));
  add({ name: "  read units that they consume", measured: String(spent.units - before.units) });
  add({ name: "  conflicts opened", measured: String(opened.length) });
} finally {
  await engine.stop();
}
if (values.write)
  keepTable("Comparing with the desk", `npm run bench:compare -- --articles ${articles}`, began, markdown());
process.exitCode = broken() ? 1 : 0;

/** Index rows of the other articles: some tell of the same event, on the same days, the rest of others. */
function* others(own: readonly Topic[]) {
  for (let n = 0; n < articles; n++) {
    const articleId = randomUUID();
    const like = own[n % own.length] as Topic;
    const facts = like.facts.replaceAll(like.articleId, articleId);
    yield toItem.topic(
      n % ALIKE === 0 ? { ...like, articleId, facts } : { ...like, articleId, key: `n:${n}`, facts: "[]" },
    );
  }
}

function callOf(body: typeof story): Call<typeof story> {
  return {
    caller: { actor: ANA, identity: "https://issuer.example|ana", name: "ana", role: "contributor", client: false },
    params: {},
    body,
    query: undefined,
    ifMatch: -1,
    once: { actor: ANA, key: randomUUID(), bodyHash: "one" },
    accept: "",
    scope: "",
  };
}
