import { randomUUID } from "node:crypto";
import type { Request } from "autocannon";
import { CREDENTIALS, REGION, wire } from "../../local/engines/wire.ts";
import type { Noted } from "./load.ts";
import type { Desk } from "./process.ts";

/** A claim that can be marked again and again. */
export interface Markable {
  articleId: string;
  id: string;
  rev: number;
  verified: boolean;
}

/** Puts stories in, each with a claim that has a source, so that a reviewer can mark it. */
export async function markableClaims(desk: Desk, stories: number): Promise<Markable[]> {
  const made: Markable[] = [];
  const left = Array.from({ length: stories }, (_, at) => at);
  const worker = async () => {
    for (let at = left.pop(); at !== undefined; at = left.pop()) made.push(await oneStory(desk, at));
  };
  await Promise.all([worker(), worker(), worker(), worker()]);
  return made;
}

async function oneStory(desk: Desk, at: number): Promise<Markable> {
  const story = {
    title: `Council meeting ${at}`,
    text: `The council of ward ${at} will meet on 14 June 2025 about the road to the mill.`,
    publisher: "Bench",
    publishedAt: "2025-06-12T09:00:00Z",
    language: "en",
  };
  const { article, claims } = await post<{ article: { id: string }; claims: { id: string; kind: string }[] }>(
    desk,
    "/api/articles",
    story,
  );
  const claim = claims.find(({ kind }) => kind === "date");
  if (!claim) throw new Error("the story has no date");
  const path = `/api/articles/${article.id}/claims/${claim.id}`;
  const source = { type: "document", label: "Notice board", at: "2025-06-12T08:00:00Z" };
  await post(desk, `${path}/citations`, { source, stance: "supports" });
  const { rev } = (await (
    await fetch(desk.url + path, { headers: { authorization: `Bearer ${desk.reviewer}` } })
  ).json()) as { rev: number };
  return { articleId: article.id, id: claim.id, rev, verified: false };
}

async function post<T>(desk: Desk, path: string, body: object): Promise<T> {
  const headers = {
    authorization: `Bearer ${desk.writer}`,
    "content-type": "application/json",
    "idempotency-key": randomUUID(),
  };
  const answer = await fetch(desk.url + path, { method: "POST", headers, body: JSON.stringify(body) });
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
  return (await answer.json()) as T;
}

/** Marks one claim after another, verified and back; no two clients have the same one at a time. */
export function markRequest(desk: Desk, claims: Markable[]): Noted {
  type Context = { claim?: Markable };
  return {
    method: "PUT",
    setupRequest: (request, context: Context) => {
      const claim = claims.shift();
      if (!claim) throw new Error("more clients than claims");
      context.claim = claim;
      return {
        ...request,
        path: `/api/articles/${claim.articleId}/claims/${claim.id}/status`,
        headers: {
          authorization: `Bearer ${desk.reviewer}`,
          "content-type": "application/json",
          "if-match": `"${claim.rev}"`,
        },
        body: JSON.stringify({ status: claim.verified ? "pending" : "verified" }),
      };
    },
    onResponse: (status, body, context) => {
      const { claim } = context as Context;
      if (!claim) return;
      if (status === 200) {
        const marked = JSON.parse(body) as { rev: number; status: string };
        claim.rev = marked.rev;
        claim.verified = marked.status === "verified";
      }
      claims.push(claim);
    },
  };
}

/**
 * The same writing straight to the engine: the items that a mark leaves behind, put in one transaction over and over,
 * each time under another article.
 */
export async function bareTransaction(desk: Desk, { articleId, id }: Markable): Promise<Request> {
  const dynamodb = wire(desk.dynamodb, "dynamodb");
  const { TableNames } = await dynamodb<{ TableNames: string[] }>("ListTables", {});
  const [TableName] = TableNames;
  const { Items } = await dynamodb<{ Items: Record<string, { S: string }>[] }>("Query", {
    TableName,
    ConsistentRead: true,
    KeyConditionExpression: "pk = :a",
    ExpressionAttributeValues: { ":a": { S: `A#${articleId}` } },
  });
  const sortKey = (item: Record<string, { S: string }>) => item["sk"]?.S ?? "";
  const events = Items.filter((item) => sortKey(item).startsWith("EVENT#"));
  const written = [...Items.filter((item) => [`CLAIM#${id}`, "CHAIN"].includes(sortKey(item))), ...events.slice(-1)];
  if (written.length !== 3) throw new Error(`a mark leaves a claim, a chain and an event, not ${written.map(sortKey)}`);
  const headers = {
    "content-type": "application/x-amz-json-1.0",
    "x-amz-target": "DynamoDB_20120810.TransactWriteItems",
    "x-amz-date": "20260101T000000Z",
    authorization: `AWS4-HMAC-SHA256 Credential=${CREDENTIALS.AWS_ACCESS_KEY_ID}/20260101/${REGION}/dynamodb/aws4_request, SignedHeaders=host, Signature=0`,
  };
  return {
    method: "POST",
    path: "/",
    headers,
    setupRequest: (request) => {
      const pk = { S: `A#bench-${randomUUID()}` };
      const TransactItems = written.map((item) => ({ Put: { TableName, Item: { ...item, pk } } }));
      return { ...request, body: JSON.stringify({ TransactItems }) };
    },
  };
}
