const ISO = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/;

/**
 * A date that a page gives for itself, as ISO 8601 with its offset kept.
 * @returns null where it is no date that ISO 8601 or RFC 5322 knows: a guess would be worse than none
 */
export function isoDate(written: string | null | undefined): string | null {
  const value = written?.trim() ?? "";
  if (value.length > 64) return null;
  if (ISO.test(value)) return Number.isNaN(Date.parse(value)) ? null : value.replace(" ", "T");
  if (!/^(?:[A-Z][a-z]{2}, )?\d{1,2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}/.test(value)) return null;
  const at = Date.parse(value);
  return Number.isNaN(at) ? null : new Date(at).toISOString();
}
