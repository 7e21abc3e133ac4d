import type { UseCaseOf } from "../routes.ts";
import { addSnapshot } from "./add-snapshot.ts";
import { assignClaim } from "./assign-claim.ts";
import { addAttachment, readAttachment } from "./attachments.ts";
import { changeClaim } from "./change-claim.ts";
import { diffCheck, listChecks, readCheck, readCheckText, readCheckWarc } from "./checks.ts";
import { addConflict, listConflicts, readConflict, settleConflict } from "./conflicts.ts";
import { changeDesk, health, listPeople, readDesk, readMe, signIn } from "./desk.ts";
import { eraseEvent, listDeskEvents, listEvents } from "./events.ts";
import { explainProblem } from "./explain-problem.ts";
import { addFeedToken, listFeedTokens, removeFeedToken } from "./feed-tokens.ts";
import { readArticleFeed, readDeskFeed } from "./feeds.ts";
import { markClaim } from "./mark-claim.ts";
import { markClaims } from "./mark-claims.ts";
import { openapi } from "./openapi.ts";
import { listPrecedents } from "./precedents.ts";
import { readQueue } from "./queue.ts";
import { listArticles, readArticle, readReadiness } from "./read-article.ts";
import { listClaims, readCitation, readClaim } from "./read-claims.ts";
import { diffRevision, listRevisions, readRevision } from "./read-revisions.ts";
import { listSheets, readSheet } from "./read-sheet.ts";
import { changeSource, listSourceCitations, listSources, readSource, recheckNow } from "./sources.ts";
import type { UseCase } from "./usecase.ts";
import {
  addWebhook,
  listDeliveries,
  listWebhooks,
  readWebhook,
  removeWebhook,
  retryDelivery,
  testWebhook,
} from "./webhooks.ts";
import { withdrawClaim } from "./withdraw-claim.ts";

/** What the api function does: everything but taking stories in and making sheets. */
export const apiUseCases: Record<UseCaseOf<"api">, UseCase> = {
  addAttachment,
  addConflict,
  addFeedToken,
  addSnapshot,
  addWebhook,
  assignClaim,
  changeClaim,
  changeDesk,
  changeSource,
  diffCheck,
  diffRevision,
  eraseEvent,
  explainProblem,
  health,
  listArticles,
  listChecks,
  listClaims,
  listConflicts,
  listDeliveries,
  listDeskEvents,
  listEvents,
  listFeedTokens,
  listPeople,
  listPrecedents,
  listRevisions,
  listSheets,
  listSourceCitations,
  listSources,
  listWebhooks,
  markClaim,
  markClaims,
  openapi,
  readArticle,
  readArticleFeed,
  readAttachment,
  readCheck,
  readCheckText,
  readCheckWarc,
  readCitation,
  readClaim,
  readConflict,
  readDesk,
  readDeskFeed,
  readMe,
  readQueue,
  readReadiness,
  readRevision,
  readSheet,
  readSource,
  readWebhook,
  recheckNow,
  removeFeedToken,
  removeWebhook,
  retryDelivery,
  settleConflict,
  signIn,
  testWebhook,
  withdrawClaim,
};
