import { serve } from "./http/serve.ts";
import { httpEnv, openPorts } from "./ports.ts";
import { addRevision } from "./usecases/add-revision.ts";
import { changeArticle } from "./usecases/change-article.ts";
import { createArticle } from "./usecases/create-article.ts";

const env = httpEnv();
export const handler = serve({
  function: "intake",
  useCases: { addRevision, changeArticle, createArticle },
  ports: openPorts(env, 29_000),
  groupsClaim: env.GROUPS_CLAIM,
});
