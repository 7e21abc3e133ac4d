import { type ProblemName, problems } from "../core/problem.ts";
import { type Call, missing, type Ports, type Reply } from "./usecase.ts";

/** GET /problems/NAME: the page behind a problem's `type` (RFC 9457 §3.1.1). */
export async function explainProblem(call: Call, _ports: Ports): Promise<Reply> {
  const name = call.params["problem"]!;
  if (!Object.hasOwn(problems, name)) return missing("problem");
  return { file: page(name as ProblemName), type: "text/html; charset=utf-8" };
}

/** The words are the table's own, so nothing of it comes from outside; backquotes become code. */
function page(name: ProblemName): string {
  const [status, title, help] = problems[name];
  const code = (text: string) => text.replace(/`([^`]+)`/g, "<code>$1</code>");
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title} (${status} ${name}) – Claimdesk</title>
<style>body{font:1.1rem/1.6 system-ui,sans-serif;max-width:40rem;margin:4rem auto;padding:0 1rem;color:#1d2733}code{background:#eef1f4;padding:.1em .3em}p.type{color:#5a6572}</style>
</head>
<body>
<p class="type"><code>${status}</code> <code>/problems/${name}</code></p>
<h1>${title}</h1>
<p>${code(help)}</p>
</body>
</html>
`;
}
