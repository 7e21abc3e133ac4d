import type { SheetForm } from "../core/sheet.ts";
import { renderCsv } from "./csv.ts";
import { renderJson } from "./json.ts";
import type { Rendering } from "./rows.ts";

/** How each form is made, and what it is called on the wire. Closed over the forms of a sheet. */
export const forms: Record<SheetForm, { type: string; render: (rendering: Rendering) => string }> = {
  csv: { type: "text/csv; charset=utf-8; header=present", render: renderCsv },
  json: { type: "application/json", render: renderJson },
};
