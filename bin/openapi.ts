import { writeFileSync } from "node:fs";
import * as z from "zod";
import { createDocument, type ZodOpenApiOperationObject, type ZodOpenApiPathsObject } from "zod-openapi";
import { Article, Counts, Revision } from "../lambdas/core/article.ts";
import { Effects, HistoryEvent } from "../lambdas/core/audit.ts";
import { Anchor, Claim, DateValue, Flag, OfficialValue, QuoteValue } from "../lambdas/core/claim.ts";
import { Conflict } from "../lambdas/core/conflict.ts";
import { Mark, Override } from "../lambdas/core/mark.ts";
import { problems } from "../lambdas/core/problem.ts";
import * as requests from "../lambdas/core/requests.ts";
import { Sheet } from "../lambdas/core/sheet.ts";
import { Citable, Citation } from "../lambdas/core/source.ts";
import { Timezone } from "../lambdas/core/time.ts";
import { ArticleView, ClaimView } from "../lambdas/core/views.ts";
import { type Route, routes } from "../lambdas/routes.ts";
import { VERSION } from "../lambdas/version.ts";

/** Names under which the document's components stand. */
const named: Record<string, z.ZodType> = {
  Anchor,
  ArticlePatch: requests.ArticlePatch,
  Citable,
  Flag,
  Counts,
  Effects,
  Override,
  Timezone,
  Article,
  ArticleView,
  Citation,
  Claim,
  ClaimView,
  Conflict,
  DateValue,
  HistoryEvent,
  Mark,
  OfficialValue,
  QuoteValue,
  Revision,
  Sheet,
};
// The registry names these very schemas; `.meta()` would name copies that nothing refers to.
for (const [id, schema] of Object.entries(named)) z.globalRegistry.add(schema, { id });

const Problem = z
  .looseObject({
    type: z.enum(Object.keys(problems).map((name) => `/problems/${name}`) as [string, ...string[]]),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    errors: z.array(z.strictObject({ pointer: z.string(), detail: z.string() })).optional(),
  })
  .meta({ id: "Problem", description: "Problem details (RFC 9457)." });

/** Statuses that a route may answer beside the good one, from what it asks for. */
function refusals(route: Route): number[] {
  const byToken = "token" in (route.query as z.ZodObject).shape ? [401] : [];
  const signedIn = route.least === "none" ? byToken : [401, 403];
  const named = route.path.includes("{") ? [404] : [];
  const body = route.body ? [413, 415, 422] : [];
  const write = route.method === "GET" ? [] : [409];
  return [400, ...signedIn, ...named, ...write, ...(route.ifMatch ? [412, 428] : []), ...body, 429];
}

function operation(route: Route): ZodOpenApiOperationObject {
  const { answer } = route;
  const params = [...route.path.matchAll(/\{(\w+)\}/g)].map((match) => match[1]!);
  const path = z.object(Object.fromEntries(params.map((name) => [name, z.string()])));
  const header = z.object({
    ...(route.ifMatch ? { "If-Match": z.string().meta({ description: "The ETag that was read." }) } : {}),
    ...(route.once ? { "Idempotency-Key": z.string().meta({ description: "1 to 255 visible characters." }) } : {}),
  });
  const content = answer.schema ? { content: { "application/json": { schema: answer.schema } } } : {};
  const refused = Object.fromEntries(
    refusals(route).map((status) => [
      String(status),
      { description: titles(status), content: { "application/problem+json": { schema: Problem } } },
    ]),
  );
  return {
    operationId: route.useCase,
    summary: route.summary,
    tags: [route.tag],
    description: least(route),
    security: route.least === "none" ? [] : [{ bearer: [] }],
    requestParams: { path, query: route.query as z.ZodObject, header },
    ...(route.body ? { requestBody: { required: true, content: { "application/json": { schema: route.body } } } } : {}),
    responses: { [String(answer.status)]: { description: answer.gives, ...content }, ...refused },
  };
}

function titles(status: number): string {
  const here = Object.entries(problems).filter(([, [code]]) => code === status);
  return here.map(([name]) => name).join(", ");
}

function least({ least }: Route): string {
  if (least === "none") return "Open to everyone.";
  return least === "any" ? "Any role." : `Least role: ${least}.`;
}

/** What the groups of the reference hold. */
const tags: Record<Route["tag"], string> = {
  Desk: "The desk itself: who you are, who is here, its settings and their history.",
  Articles: "Stories with their wordings, their readiness and their history.",
  Claims: "What a story says that can be checked, and the marks on it.",
  Citations: "What ties a claim to a source.",
  Conflicts: "Claims that cannot all be true.",
  Sheets: "Immutable exports of an article's claims.",
  Queue: "What waits for a reviewer.",
  Sources: "What claims rest on: how it stands, every look at it, and what it said.",
  Notices: "Telling others: signed webhooks, and feeds by token.",
};

/** The API as an OpenAPI 3.1 document, from the routes table and the schemas alone. */
export function openapiDocument() {
  const paths: ZodOpenApiPathsObject = {};
  for (const route of routes as readonly Route[]) {
    paths[route.path] = { ...paths[route.path], [route.method.toLowerCase()]: operation(route) };
  }
  return createDocument({
    openapi: "3.1.0",
    info: {
      title: "Claimdesk",
      version: VERSION,
      description: "Claims of a newsroom's stories: read, cited, marked, watched, exported. Errors are problem+json.",
      license: { name: "Apache-2.0", identifier: "Apache-2.0" },
    },
    servers: [{ url: "/" }],
    tags: [...new Set(routes.map((route) => route.tag))].map((name) => ({ name, description: tags[name] })),
    paths,
    components: {
      securitySchemes: { bearer: { type: "http", scheme: "bearer", bearerFormat: "JWT" } },
    },
  });
}

if (import.meta.main)
  writeFileSync(new URL("../docs/openapi.json", import.meta.url), `${JSON.stringify(openapiDocument(), null, 2)}\n`);
