import type * as z from "zod";
import { Revision } from "./core/article.ts";
import { AttachmentInput } from "./core/attachment-input.ts";
import { HistoryEvent } from "./core/audit.ts";
import { Check } from "./core/check.ts";
import { Conflict } from "./core/conflict.ts";
import { FeedQuery, FeedTokenInput, FeedTokenView, NewFeedTokenView } from "./core/feed.ts";
import type { Role } from "./core/permissions.ts";
import * as q from "./core/requests.ts";
import { Sheet } from "./core/sheet.ts";
import { Citation, Source } from "./core/source.ts";
import * as v from "./core/views.ts";
import { Delivery, Webhook, WebhookInput, WebhookView } from "./core/webhook.ts";

/** Which function serves a route: reading and marking, whatever reads stories and excerpts, or making sheets. */
export type RouteFunction = "api" | "intake" | "sheets";

type Tag = "Desk" | "Articles" | "Claims" | "Citations" | "Conflicts" | "Sheets" | "Queue" | "Sources" | "Notices";

/** What one call is: CDK routes, dispatch, authorisation, OpenAPI and the authorisation test all read this. */
export interface Route {
  method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** As the gateway writes it; `{name}` is one segment. */
  path: string;
  /** Least role; `any`: a valid token is enough; `none`: open to everyone. */
  least: Role | "any" | "none";
  /** OAuth scopes of which the token needs one; none for open routes. */
  scopes: readonly string[];
  function: RouteFunction;
  useCase: string;
  summary: string;
  tag: Tag;
  query: z.ZodType;
  body?: z.ZodType;
  /** The write needs If-Match with the rev that was read. */
  ifMatch: boolean;
  /** The write needs an Idempotency-Key. */
  once: boolean;
  /** The good answer: status, what it gives in words, and its schema; none where it is no JSON. */
  answer: { status: 200 | 201 | 202 | 204; gives: string; schema?: z.ZodType };
}

const SCOPES = ["claimdesk/api", "claimdesk/contributor"] as const;

type Options<F> = Partial<Pick<Route, "query" | "body" | "ifMatch">> & { function?: F };

function route<const U extends string, const F extends RouteFunction = "api">(
  call: `${Route["method"]} /${string}`,
  least: Route["least"],
  useCase: U,
  tag: Tag,
  summary: string,
  answer: [status: Route["answer"]["status"], gives: string, schema?: z.ZodType],
  { query = q.NoQuery, body, function: fn = "api" as F, ifMatch }: Options<F> = {},
): Route & { useCase: U; function: F } {
  const [method, path] = call.split(" ") as [Route["method"], string];
  return {
    method,
    path: path.startsWith("/problems/") ? path : `/api${path}`,
    least,
    scopes: least === "none" ? [] : SCOPES,
    function: fn,
    useCase,
    summary,
    tag,
    query,
    ...(body ? { body } : {}),
    ifMatch: ifMatch ?? ["PUT", "PATCH", "DELETE"].includes(method),
    once: method === "POST",
    answer: { status: answer[0], gives: answer[1], ...(answer[2] ? { schema: answer[2] } : {}) },
  };
}

/** THE table. A call that is not here does not exist. */
export const routes = [
  route("GET /health", "none", "health", "Desk", "Whether the desk answers", [200, "its version", v.HealthView]),
  route("GET /openapi.json", "none", "openapi", "Desk", "This API in OpenAPI 3.1", [200, "the document"]),
  route("GET /sign-in", "none", "signIn", "Desk", "How the console signs people in", [
    200,
    "issuer and client",
    v.SignInView,
  ]),
  route("GET /problems/{problem}", "none", "explainProblem", "Desk", "What a problem type means, as a page", [
    200,
    "a page",
  ]),
  route("GET /me", "any", "readMe", "Desk", "Who the desk takes you for", [200, "your actor, name and role", v.MeView]),
  route(
    "GET /people",
    "contributor",
    "listPeople",
    "Desk",
    "People the desk has seen",
    [200, "actors with their names", v.listOf(v.PersonView)],
    { query: q.ListQuery },
  ),
  route("GET /desk", "reviewer", "readDesk", "Desk", "Settings of the desk", [200, "the settings", v.DeskView]),
  route(
    "PATCH /desk",
    "admin",
    "changeDesk",
    "Desk",
    "Change settings of the desk",
    [200, "the settings", v.DeskView],
    {
      body: q.DeskPatch,
    },
  ),
  route(
    "GET /desk/events",
    "reviewer",
    "listDeskEvents",
    "Desk",
    "History of the settings",
    [200, "events", v.listOf(HistoryEvent)],
    {
      query: q.ListQuery,
    },
  ),

  route(
    "POST /articles",
    "contributor",
    "createArticle",
    "Articles",
    "Take a story in and read its claims",
    [201, "the article, its claims and conflicts", v.IntakeView],
    { body: q.NewArticle, function: "intake" },
  ),
  route(
    "GET /articles",
    "contributor",
    "listArticles",
    "Articles",
    "Articles, newest first",
    [200, "articles", v.listOf(v.ArticleView)],
    {
      query: q.ArticlesQuery,
    },
  ),
  route(
    "GET /articles/{article}",
    "contributor",
    "readArticle",
    "Articles",
    "One article with its text and counts",
    [200, "the article", v.ArticleView],
    { query: q.AsOfQuery },
  ),
  route(
    "PATCH /articles/{article}",
    "contributor",
    "changeArticle",
    "Articles",
    "Change an article's data; a new time or zone works its dates out again",
    [200, "the article", v.ArticleView],
    { body: q.ArticlePatch, function: "intake" },
  ),
  route(
    "GET /articles/{article}/revisions",
    "contributor",
    "listRevisions",
    "Articles",
    "Wordings of a story",
    [200, "revisions", v.listOf(Revision)],
    { query: q.ListQuery },
  ),
  route(
    "POST /articles/{article}/revisions",
    "contributor",
    "addRevision",
    "Articles",
    "Add a wording; claims keep their identity, marks and citations",
    [201, "the revision, the article, its claims and conflicts", v.RevisedView],
    { body: q.RevisionInput, function: "intake" },
  ),
  route("GET /articles/{article}/revisions/{number}", "contributor", "readRevision", "Articles", "One wording", [
    200,
    "the revision with its text",
    v.RevisionView,
  ]),
  route(
    "GET /articles/{article}/revisions/{number}/diff",
    "contributor",
    "diffRevision",
    "Articles",
    "What changed between two wordings",
    [200, "words kept, added and removed", v.DiffView],
    { query: q.DiffQuery },
  ),
  route(
    "GET /articles/{article}/readiness",
    "contributor",
    "readReadiness",
    "Articles",
    "What stands between an article and its final sheet",
    [200, "ready, and what blocks", v.ReadinessView],
    { query: q.ReadinessQuery },
  ),
  route(
    "GET /articles/{article}/events",
    "contributor",
    "listEvents",
    "Articles",
    "History, oldest first",
    [200, "events; one a line with Accept: application/x-ndjson", v.listOf(HistoryEvent)],
    { query: q.ListQuery },
  ),
  route(
    "POST /articles/{article}/events/{number}/erase",
    "admin",
    "eraseEvent",
    "Articles",
    "Take an event's detail out of the history; the chain still verifies",
    [200, "the erased event", HistoryEvent],
    { body: q.EraseInput },
  ),

  route(
    "GET /articles/{article}/claims",
    "contributor",
    "listClaims",
    "Claims",
    "Claims in the order of the story",
    [200, "claims", v.listOf(v.ClaimView)],
    { query: q.ClaimsQuery },
  ),
  route(
    "POST /articles/{article}/claims",
    "contributor",
    "addClaim",
    "Claims",
    "Add a claim that the machine missed",
    [201, "the claim", v.ClaimView],
    { body: q.ClaimInput, function: "intake" },
  ),
  route("GET /articles/{article}/claims/{claim}", "contributor", "readClaim", "Claims", "One claim", [
    200,
    "the claim",
    v.ClaimView,
  ]),
  route(
    "PATCH /articles/{article}/claims/{claim}",
    "contributor",
    "changeClaim",
    "Claims",
    "Set a claim's value, passage or event",
    [200, "the claim", v.ClaimView],
    { body: q.ClaimPatch },
  ),
  route(
    "DELETE /articles/{article}/claims/{claim}",
    "contributor",
    "withdrawClaim",
    "Claims",
    "Withdraw a claim; its history stays",
    [204, "nothing"],
    { query: q.DeleteQuery },
  ),
  route(
    "PUT /articles/{article}/claims/{claim}/status",
    "reviewer",
    "markClaim",
    "Claims",
    "Mark a claim",
    [200, "the claim", v.ClaimView],
    { body: q.StatusInput },
  ),
  route(
    "POST /articles/{article}/marks",
    "reviewer",
    "markClaims",
    "Claims",
    "Mark up to 50 claims, each by itself",
    [200, "an outcome for each", v.MarksView],
    { body: q.MarksInput },
  ),
  route(
    "PUT /articles/{article}/claims/{claim}/assignee",
    "reviewer",
    "assignClaim",
    "Claims",
    "Say who is on a claim; locks nothing",
    [200, "the claim", v.ClaimView],
    { body: q.AssigneeInput, ifMatch: false },
  ),

  route(
    "GET /articles/{article}/claims/{claim}/precedents",
    "contributor",
    "listPrecedents",
    "Claims",
    "Claims of other articles that say the same and were marked; never evidence",
    [200, "precedents, newest mark first", v.listOf(v.PrecedentView)],
    { query: q.ListQuery },
  ),
  route(
    "POST /articles/{article}/claims/{claim}/citations",
    "contributor",
    "addCitation",
    "Citations",
    "Cite a source for a claim",
    [201, "the citation", v.CitationView],
    { body: q.CitationInput, function: "intake" },
  ),
  route(
    "GET /articles/{article}/claims/{claim}/citations/{citation}",
    "contributor",
    "readCitation",
    "Citations",
    "One citation",
    [200, "the citation", v.CitationView],
  ),
  route(
    "PATCH /articles/{article}/claims/{claim}/citations/{citation}",
    "contributor",
    "changeCitation",
    "Citations",
    "Change a citation (If-Match: its claim's rev)",
    [200, "the citation", v.CitationView],
    { body: q.CitationPatch, function: "intake" },
  ),
  route(
    "DELETE /articles/{article}/claims/{claim}/citations/{citation}",
    "contributor",
    "removeCitation",
    "Citations",
    "Take a citation away (If-Match: its claim's rev)",
    [204, "nothing"],
    { function: "intake" },
  ),
  route(
    "POST /articles/{article}/citations",
    "contributor",
    "addCitations",
    "Citations",
    "Cite one source for up to 50 claims",
    [201, "an outcome for each", v.CitationsView],
    { body: q.CitationsInput, function: "intake" },
  ),

  route(
    "GET /articles/{article}/conflicts",
    "contributor",
    "listConflicts",
    "Conflicts",
    "Conflicts of an article",
    [200, "conflicts", v.listOf(Conflict)],
    { query: q.ListQuery },
  ),
  route(
    "POST /articles/{article}/conflicts",
    "reviewer",
    "addConflict",
    "Conflicts",
    "Open a conflict that the machine missed",
    [201, "the conflict", Conflict],
    { body: q.ConflictInput },
  ),
  route("GET /articles/{article}/conflicts/{conflict}", "contributor", "readConflict", "Conflicts", "One conflict", [
    200,
    "the conflict",
    Conflict,
  ]),
  route(
    "PUT /articles/{article}/conflicts/{conflict}",
    "reviewer",
    "settleConflict",
    "Conflicts",
    "Confirm, dismiss or resolve a conflict; changes no mark",
    [200, "the conflict", Conflict],
    { body: q.ConflictSettle },
  ),

  route(
    "GET /articles/{article}/sheets",
    "contributor",
    "listSheets",
    "Sheets",
    "Sheets of an article",
    [200, "sheets", v.listOf(Sheet)],
    { query: q.ListQuery },
  ),
  route(
    "POST /articles/{article}/sheets",
    "editor",
    "createSheet",
    "Sheets",
    "File a sheet of the article's claims as they stand",
    [201, "the sheet", Sheet],
    { body: q.SheetInput, function: "sheets" },
  ),
  route(
    "GET /articles/{article}/sheets/{sheet}",
    "contributor",
    "readSheet",
    "Sheets",
    "A sheet's record (`3`), or its bytes (`3.csv`, `3.json`)",
    [200, "the record, or the bytes with Repr-Digest", Sheet],
  ),

  route(
    "GET /queue",
    "contributor",
    "readQueue",
    "Queue",
    "Pending or flagged claims of open articles: flagged first, then due, then longest waiting",
    [200, "claims", v.listOf(v.QueueRow)],
    { query: q.QueueQuery },
  ),

  route(
    "GET /sources",
    "contributor",
    "listSources",
    "Sources",
    "Sources of the desk, those that need a person first",
    [200, "sources", v.listOf(Source)],
    { query: q.SourcesQuery },
  ),
  route("GET /sources/{source}", "contributor", "readSource", "Sources", "One source", [200, "the source", Source]),
  route(
    "PATCH /sources/{source}",
    "reviewer",
    "changeSource",
    "Sources",
    "Say how a source is watched, ranked and trusted, and why",
    [200, "the source", Source],
    { body: q.SourcePatch },
  ),
  route(
    "GET /sources/{source}/citations",
    "contributor",
    "listSourceCitations",
    "Sources",
    "Citations of a source, those of an article together",
    [200, "citations", v.listOf(Citation)],
    { query: q.ListQuery },
  ),
  route(
    "GET /sources/{source}/checks",
    "contributor",
    "listChecks",
    "Sources",
    "Looks at a source, newest first",
    [200, "checks", v.listOf(Check)],
    { query: q.ListQuery },
  ),
  route("GET /sources/{source}/checks/{check}", "contributor", "readCheck", "Sources", "One look", [
    200,
    "the check",
    Check,
  ]),
  route(
    "GET /sources/{source}/checks/{check}/text",
    "contributor",
    "readCheckText",
    "Sources",
    "What a look read, as text",
    [200, "text"],
  ),
  route(
    "GET /sources/{source}/checks/{check}/warc",
    "contributor",
    "readCheckWarc",
    "Sources",
    "The answer as it came, as WARC 1.1",
    [200, "a gzipped WARC file with Repr-Digest"],
  ),
  route(
    "GET /sources/{source}/checks/{check}/diff",
    "contributor",
    "diffCheck",
    "Sources",
    "What changed in the text between two looks",
    [200, "words kept, added and removed", v.CheckDiffView],
    { query: q.CheckDiffQuery },
  ),
  route(
    "POST /sources/{source}/recheck",
    "reviewer",
    "recheckNow",
    "Sources",
    "Look at a source in its host's next turn",
    [202, "the source with its next look", Source],
  ),
  route(
    "POST /sources/{source}/snapshots",
    "contributor",
    "addSnapshot",
    "Sources",
    "Keep a look by hand, for what a machine can't read",
    [201, "the check", Check],
    { body: q.SnapshotInput },
  ),

  route(
    "POST /attachments",
    "contributor",
    "addAttachment",
    "Sources",
    "Say which file is to come, and get the address to PUT it to",
    [201, "the attachment, and where its bytes go", v.AwaitedAttachmentView],
    { body: AttachmentInput },
  ),
  route(
    "GET /attachments/{attachment}",
    "contributor",
    "readAttachment",
    "Sources",
    "One attachment; `download` where its bytes have come and are right",
    [200, "the attachment", v.AttachmentView],
  ),

  route("GET /webhooks", "admin", "listWebhooks", "Notices", "Who is told of what happens", [
    200,
    "webhooks",
    v.listOf(WebhookView),
  ]),
  route(
    "POST /webhooks",
    "admin",
    "addWebhook",
    "Notices",
    "Tell an address of what happens, signed by Standard Webhooks",
    [201, "the webhook with its secret, which is shown once", Webhook],
    { body: WebhookInput },
  ),
  route("GET /webhooks/{webhook}", "admin", "readWebhook", "Notices", "One webhook", [200, "the webhook", WebhookView]),
  route("DELETE /webhooks/{webhook}", "admin", "removeWebhook", "Notices", "Tell an address no more", [204, "nothing"]),
  route(
    "POST /webhooks/{webhook}/test",
    "admin",
    "testWebhook",
    "Notices",
    "Send a message of type webhook.test; one that is taken switches a disabled webhook on again",
    [202, "the delivery, which is tried at once", Delivery],
  ),
  route(
    "GET /webhooks/{webhook}/deliveries",
    "admin",
    "listDeliveries",
    "Notices",
    "What a webhook was told, newest first, for thirty days",
    [200, "deliveries", v.listOf(Delivery)],
    { query: q.ListQuery },
  ),
  route(
    "POST /webhooks/{webhook}/deliveries/{delivery}/retry",
    "admin",
    "retryDelivery",
    "Notices",
    "Try a delivery again, at once",
    [202, "the delivery", Delivery],
  ),
  route("GET /feed-tokens", "reviewer", "listFeedTokens", "Notices", "Tokens that let feed readers in", [
    200,
    "tokens, without the words that open",
    v.listOf(FeedTokenView),
  ]),
  route(
    "POST /feed-tokens",
    "reviewer",
    "addFeedToken",
    "Notices",
    "Let a feed reader in",
    [201, "the token, which is shown once", NewFeedTokenView],
    { body: FeedTokenInput },
  ),
  route("DELETE /feed-tokens/{feedToken}", "reviewer", "removeFeedToken", "Notices", "Revoke a feed token", [
    204,
    "nothing",
  ]),
  route(
    "GET /feed.atom",
    "none",
    "readDeskFeed",
    "Notices",
    "Marks, conflicts and source alarms of the desk as an Atom feed; needs a feed token",
    [200, "the feed"],
    { query: FeedQuery },
  ),
  route(
    "GET /articles/{article}/feed.atom",
    "none",
    "readArticleFeed",
    "Notices",
    "The same of one article",
    [200, "the feed"],
    { query: FeedQuery },
  ),
] as const satisfies readonly Route[];

/** Names of the use cases that a function serves. */
export type UseCaseOf<F extends RouteFunction> = Extract<(typeof routes)[number], { function: F }>["useCase"];
