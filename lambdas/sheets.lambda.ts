import { serve } from "./http/serve.ts";
import { httpEnv, openPorts } from "./ports.ts";
import { createSheet } from "./usecases/create-sheet.ts";

const env = httpEnv();
export const handler = serve({
  function: "sheets",
  useCases: { createSheet },
  ports: openPorts(env, 29_000),
  groupsClaim: env.GROUPS_CLAIM,
});
