import { serve } from "./http/serve.ts";
import { httpEnv, openPorts } from "./ports.ts";
import { addCitation } from "./usecases/add-citation.ts";
import { addCitations } from "./usecases/add-citations.ts";
import { addClaim } from "./usecases/add-claim.ts";
import { addRevision } from "./usecases/add-revision.ts";
import { changeArticle } from "./usecases/change-article.ts";
import { changeCitation, removeCitation } from "./usecases/change-citation.ts";
import { createArticle } from "./usecases/create-article.ts";

const env = httpEnv();
export const handler = serve({
  function: "intake",
  useCases: {
    addCitation,
    addCitations,
    addClaim,
    addRevision,
    changeArticle,
    changeCitation,
    createArticle,
    removeCitation,
  },
  ports: openPorts(env, 29_000),
  groupsClaim: env.GROUPS_CLAIM,
});
