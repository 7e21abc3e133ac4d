import { serve } from "./http/serve.ts";
import { httpEnv, openPorts } from "./ports.ts";
import { apiUseCases } from "./usecases/api.ts";

const env = httpEnv();
export const handler = serve({
  function: "api",
  useCases: apiUseCases,
  ports: openPorts(env, 29_000),
  groupsClaim: env.GROUPS_CLAIM,
});
