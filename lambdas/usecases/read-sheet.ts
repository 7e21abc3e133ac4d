import { refuse } from "../core/problem.ts";
import { type Sheet, type SheetForm, sheetForms } from "../core/sheet.ts";
import { forms } from "../render/render.ts";
import { sheetKey } from "./create-sheet.ts";
import { answerPage, type ListAsked } from "./paging.ts";
import { type Call, missing, type Ports, type Reply } from "./usecase.ts";

/** What one answer may carry (a function's answer ends at 6 MB, base64 takes a third); larger ones are fetched. */
const MAX_INLINE = 4_000_000;
/** How long the address of a large form holds, seconds. */
const LINK_SECONDS = 300;

/** GET /articles/{a}/sheets */
export async function listSheets(call: Call<unknown, ListAsked>, ports: Ports): Promise<Reply> {
  const articleId = call.params["article"]!;
  if (!(await ports.store.readArticle(articleId))) return missing("article");
  return answerPage(
    call,
    ports,
    (page) => ports.store.listSheets(articleId, page),
    (sheet) => sheet,
  );
}

/** GET /articles/{a}/sheets/{n} gives the record, {n}.{form} the bytes with their digest (RFC 9530). */
export async function readSheet(call: Call, ports: Ports): Promise<Reply> {
  const [number, form, ...rest] = call.params["sheet"]!.split(".");
  if (rest.length > 0 || !/^[1-9]\d{0,8}$/.test(number!)) return missing("sheet");
  const sheet = await ports.store.readSheet(call.params["article"]!, Number(number));
  if (!sheet) return missing("sheet");
  if (form === undefined) return { status: 200, body: sheet, etag: `"${sheet.sha256}"` };
  if (!isForm(form)) return missing("form of this sheet");
  const made = sheet.forms[form];
  if (!made) return refuse("not-made-yet", "This form is still being made.", { retryAfter: 2 });
  if (made.bytes > MAX_INLINE)
    return { status: 302, location: await ports.blobs.signedUrl(sheetKey(made.sha256), LINK_SECONDS) };
  const bytes = await ports.blobs.get(sheetKey(made.sha256));
  if (!bytes) throw new Error(`the ${form} form of sheet ${number} is not in the store`);
  return {
    file: bytes,
    type: forms[form].type,
    headers: {
      "Repr-Digest": `sha-256=:${Buffer.from(made.sha256, "hex").toString("base64")}:`,
      "Content-Disposition": `attachment; filename="claims-${await nameOf(sheet, ports)}-${sheet.number}.${form}"`,
      ETag: `"${made.sha256}"`,
    },
  };
}

/** Letters and digits of the title that the sheet was made of, as a file name holds them; the article's id where it has none of these. */
async function nameOf({ articleId, revision }: Sheet, ports: Ports): Promise<string> {
  const title = (await ports.store.readRevision(articleId, revision))?.title ?? "";
  const plain = title.normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase();
  const slug = plain
    .replaceAll(/[^a-z0-9]+/g, "-")
    .slice(0, 60)
    .replaceAll(/^-|-$/g, "");
  return slug === "" ? articleId : slug;
}

const isForm = (form: string): form is SheetForm => (sheetForms as readonly string[]).includes(form);
