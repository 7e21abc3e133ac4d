import document from "../../docs/openapi.json" with { type: "json" };
import type { Call, Ports, Reply } from "./usecase.ts";

/** GET /openapi.json: the document that is generated from the routes table and committed. */
export async function openapi(_call: Call, _ports: Ports): Promise<Reply> {
  return { status: 200, body: document };
}
