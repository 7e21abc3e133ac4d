import { type Rendering, sheetRows } from "./rows.ts";
import { columns, words } from "./words.ts";

const BOM = "\uFEFF";

/** Blanks, controls, format characters and quotes, which a spreadsheet may skip before it looks for a formula. */
const SKIPPED = /^[\s\p{C}"']*/u;
/** What can begin a formula or a command in some spreadsheet, also as a fullwidth character. */
const STARTS_FORMULA = /^[=+\-@|%;＝＋－＠]/u;
/** Numbers and telephone numbers begin with a sign too, and are no formulas. */
const PLAIN_NUMBER = /^[+-]{0,2}[\d][\d ().,/%-]*$/;

/**
 * A cell that no spreadsheet takes for a formula: what could begin one gets an apostrophe in front
 * (OWASP, CSV Injection). Plain signed numbers stay as they are.
 */
export function safeCell(text: string): string {
  const body = text.replace(SKIPPED, "");
  return STARTS_FORMULA.test(body) && !PLAIN_NUMBER.test(text) ? `'${text}` : text;
}

/** One field (RFC 4180 §2): quoted where it holds a quote, a comma, a line break or blanks at its ends. */
function field(text: string): string {
  const safe = safeCell(text);
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A sheet as CSV: RFC 4180, UTF-8 with a byte order mark, so that spreadsheets read Arabic right. */
export function renderCsv(rendering: Rendering): string {
  const say = words[rendering.sheet.language];
  const lines = [columns.map((column) => say.columns[column])];
  for (const row of sheetRows(rendering)) lines.push(columns.map((column) => row[column]));
  return BOM + lines.map((line) => `${line.map(field).join(",")}\r\n`).join("");
}
