import type { Answer } from "../lambda/protocol.ts";

/**
 * Which records of a batch failed, by their identifiers.
 * @param answer what the function gave
 * @param ids identifiers of the batch's records, in order
 * @param partial whether the mapping lets the function report single records (`ReportBatchItemFailures`)
 * @returns the failed ones: all of them when the function failed or its report makes no sense
 * @see AWS Lambda Developer Guide, "Implementing partial batch responses"
 */
export function failedIds(answer: Answer, ids: readonly string[], partial: boolean): string[] {
  if (!answer.ok) return [...ids];
  if (!partial) return [];
  const report = JSON.parse(answer.payload) as { batchItemFailures?: { itemIdentifier?: string }[] | null } | null;
  const failures = report?.batchItemFailures ?? [];
  if (!Array.isArray(failures)) return [...ids];
  const named = failures.map((failure) => failure?.itemIdentifier);
  const sensible = named.every((id) => id !== undefined && ids.includes(id));
  return sensible ? ids.filter((id) => named.includes(id)) : [...ids];
}
