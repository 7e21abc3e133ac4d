import { problems, type Refusal } from "../core/problem.ts";

/** The `application/problem+json` members of a no (RFC 9457 §3). */
export function problemBody({ refused, detail, errors, extra }: Refusal) {
  const [status, title] = problems[refused];
  return { type: `/problems/${refused}`, title, status, detail, ...(errors ? { errors } : {}), ...extra };
}
