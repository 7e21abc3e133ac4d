import type { Construct } from "constructs";
import type { RouteFunction } from "../lambdas/routes.ts";
import type { Bundles } from "./bundles.ts";
import { DeskFunction } from "./desk-function.ts";
import type { Settings, SignIn } from "./settings.ts";
import type { Storage } from "./storage.ts";

export interface ApiFunctionsProps {
  settings: Settings;
  storage: Storage;
  signIn: SignIn;
  bundles: Bundles<RouteFunction>;
}

/** API Gateway waits for 30 s at most; what a function can't finish before, it must give up by itself. */
const TIMEOUT_SECONDS = 29;
/** One whole processor (1,769 MB) reads a long story, or renders its sheet, well within that. */
const heavy = { memoryMegabytes: 1769, timeoutSeconds: TIMEOUT_SECONDS };

/** The functions behind the API's routes, each with the least that its routes need. */
export function apiFunctions(
  scope: Construct,
  { settings, storage, signIn, bundles }: ApiFunctionsProps,
): Record<RouteFunction, DeskFunction> {
  const shared = { settings, storage };
  const environment = { GROUPS_CLAIM: settings.groupsClaim };
  return {
    api: new DeskFunction(scope, "ApiFunction", {
      ...shared,
      bundle: bundles.api,
      service: "api",
      memoryMegabytes: 1024,
      timeoutSeconds: TIMEOUT_SECONDS,
      // The console asks the API how to sign in: its own files are the same for every desk.
      environment: { ...environment, ISSUER: signIn.issuer, CONSOLE_CLIENT: signIn.consoleClientId },
      lists: ["recent", "queue", "value", "citing", "topic", "health"],
      readsBlobs: ["texts", "answers", "sheets", "evidence", "readings", "uploads", "attachments"],
      // Whoever signs an upload's address must have the right to put there.
      writesBlobs: ["answers", "readings", "uploads", "attachments"],
    }),
    intake: new DeskFunction(scope, "IntakeFunction", {
      ...shared,
      ...heavy,
      bundle: bundles.intake,
      service: "intake",
      environment,
      lists: ["value", "citing", "topic"],
      readsBlobs: ["texts", "answers", "uploads", "attachments"],
      writesBlobs: ["texts", "answers", "evidence", "readings", "attachments"],
    }),
    sheets: new DeskFunction(scope, "SheetsFunction", {
      ...shared,
      ...heavy,
      bundle: bundles.sheets,
      service: "sheets",
      environment,
      lists: [],
      readsBlobs: ["texts", "answers", "sheets"],
      writesBlobs: ["answers", "sheets"],
    }),
  };
}
