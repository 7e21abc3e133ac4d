import type { Claim } from "../core/claim.ts";
import type { Conflict } from "../core/conflict.ts";
import type { Actor } from "../core/ids.ts";
import type { Override } from "../core/mark.ts";
import type { Sheet, SheetMatter } from "../core/sheet.ts";
import type { Citation } from "../core/source.ts";
import { supportOf } from "../core/tally.ts";
import { isNamed } from "./outside.ts";
import { type columns, type SheetWords, words } from "./words.ts";

/** One line of a sheet's table: a cell for each column. */
export type Row = Record<(typeof columns)[number], string>;

/** What rendering needs beside the sheet's record: what it is made of, and the names behind its actors. */
export interface Rendering {
  sheet: Omit<Sheet, "forms" | "sha256">;
  matter: SheetMatter;
  names: ReadonlyMap<Actor, string>;
}

/** Claims of a sheet in the order of the story: those of the included statuses, then the ones cut from it. */
export function sheetClaims({ sheet, matter }: Pick<Rendering, "sheet" | "matter">): Claim[] {
  const inOrder = [...matter.claims].sort(
    (a, b) =>
      Number(a.cut) - Number(b.cut) ||
      Number(a.anchor.part === "text") - Number(b.anchor.part === "text") ||
      a.anchor.start - b.anchor.start ||
      (a.id < b.id ? -1 : 1),
  );
  return inOrder.filter((claim) => sheet.include.includes(claim.status));
}

/** The table that CSV (and every other table form) prints. */
export function sheetRows(rendering: Rendering): Row[] {
  const { sheet, matter } = rendering;
  const say = words[sheet.language];
  const citations = Map.groupBy(matter.citations, (citation) => citation.claimId);
  const conflicts = new Map(matter.conflicts.map((conflict) => [conflict.id, conflict]));
  return sheetClaims(rendering).map((claim, i) => {
    const support = supportOf(claim.grounds);
    const internal = sheet.audience === "internal";
    const { mark } = claim;
    return {
      number: String(i + 1),
      kind: say.kind[claim.kind],
      where: claim.anchor.part === "title" ? say.title : `${claim.anchor.start}-${claim.anchor.end}`,
      passage: claim.anchor.exact,
      says: says(claim),
      status: say.status[claim.status],
      reason: say.reason[claim.reason],
      correction: mark?.correction?.text ?? "",
      note: internal ? (mark?.note ?? "") : "",
      markedBy: internal && mark ? (rendering.names.get(mark.by) ?? mark.by) : "",
      markedAt: mark ? localTime(mark.at, sheet.timezone) : "",
      supporting: String(support.supporting),
      independent: String(support.independent),
      contradicting: String(support.contradicting),
      sources: (citations.get(claim.id) ?? []).map((citation) => sourceLine(citation, say, internal)).join("\n"),
      conflicts: claim.conflicts
        .flatMap(({ id }) => conflicts.get(id) ?? [])
        .map((conflict) => conflictLine(conflict, claim, say, internal))
        .join("\n"),
      override: mark?.fourEyes === "waived" ? waiver(say.waived, mark.override) : "",
      cut: claim.cut ? say.cut : "",
      claimId: claim.id,
      sheet: String(sheet.number),
      final: sheet.final ? say.final : say.draft,
      revision: String(sheet.revision),
      story: matter.revision.title,
      sheetOverride: sheet.override ? waiver(say.notFinal, sheet.override) : "",
    };
  });
}

/** What a claim says in normal form, on one line. */
export function says({ value }: Pick<Claim, "value">): string {
  if (value === null) return "";
  if ("timex" in value) return value.reading === "" ? value.timex : `${value.timex} (${value.reading})`;
  const who = "content" in value ? value.speaker : value;
  return who ? [who.name, who.role, who.organisation].filter((part) => part !== null).join(", ") : "";
}

/** A rule that an editor waived, with the reason: every sheet prints it (contract, Rules of marking). */
function waiver(what: string, override: Override | undefined): string {
  return override ? `${what}: ${override.reason}` : what;
}

/** A source on one line. Outside the newsroom only pages and documents are named. */
function sourceLine(citation: Citation, say: SheetWords, internal: boolean): string {
  const named = internal || isNamed(citation);
  const label = named ? (citation.url ?? citation.label) : say.unnamed[citation.sourceType];
  const excerpt = citation.excerpt && named ? ` “${citation.excerpt}”` : "";
  return `${say.stance[citation.stance]}: ${label}${excerpt}`;
}

/** A conflict on one line. What explains it may be a person's note or quote another story: that stays inside. */
function conflictLine(conflict: Conflict, claim: Claim, say: SheetWords, internal: boolean): string {
  const standing = conflict.standing === claim.id ? " ✓" : "";
  const line = `${say.conflict[conflict.kind]} (${say.conflictState[conflict.state]}${standing})`;
  return internal ? `${line}: ${conflict.explanation}` : line;
}

/** An instant in the sheet's zone, as a reader writes it: `2025-06-12 14:05 GMT+3`. */
export function localTime(instant: string, timezone: string): string {
  const parts = new Intl.DateTimeFormat("en-GB", {
    timeZone: timezone,
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    timeZoneName: "shortOffset",
  }).formatToParts(new Date(instant));
  const of = (type: string) => parts.find((part) => part.type === type)?.value ?? "";
  return `${of("year")}-${of("month")}-${of("day")} ${of("hour")}:${of("minute")} ${of("timeZoneName")}`;
}
