import { getDocumentProxy } from "unpdf";
import type { PdfAnswer, PdfTask } from "./pdf-page.ts";

type PDFPageProxy = Awaited<ReturnType<Awaited<ReturnType<typeof getDocumentProxy>>["getPage"]>>;

/** Runs in a process of its own, so that a document that takes too long or too much can be ended with it. */
async function readPages({ bytes, maxPages, maxCharacters }: PdfTask): Promise<PdfAnswer> {
  try {
    // Between processes bytes arrive as a Buffer, which PDF.js does not take.
    const pdf = await getDocumentProxy(new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    const pages: string[] = [];
    let characters = 0;
    const last = Math.min(pdf.numPages, maxPages);
    for (let number = 1; number <= last && characters < maxCharacters; number++) {
      const page = await pdf.getPage(number);
      const text = await textOf(page, maxCharacters - characters);
      pages.push(text);
      characters += text.length;
      page.cleanup();
    }
    const info = (await pdf.getMetadata()).info as Record<string, unknown>;
    const said = (key: string) => (typeof info[key] === "string" ? (info[key] as string).slice(0, 500) : "");
    return {
      pages,
      totalPages: pdf.numPages,
      title: said("Title"),
      author: said("Author"),
      created: said("CreationDate"),
      modified: said("ModDate"),
    };
  } catch (error) {
    const encrypted = error instanceof Error && error.name === "PasswordException";
    return { fault: encrypted ? "pdf-encrypted" : "pdf-damaged", detail: String(error).slice(0, 300) };
  }
}

/** Text of one page, asked for piece by piece: a page may go on for ever. */
async function textOf(page: PDFPageProxy, most: number): Promise<string> {
  const reader = page.streamTextContent().getReader() as ReadableStreamDefaultReader<{ items: TextItem[] }>;
  let text = "";
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text;
    for (const { str, hasEOL } of value.items) if (str !== undefined) text += hasEOL ? `${str}\n` : str;
    if (text.length < most) continue;
    await reader.cancel(new Error("enough"));
    return text.slice(0, most);
  }
}

/** Items that only mark the document's structure have no text. */
interface TextItem {
  str?: string;
  hasEOL?: boolean;
}

process.once("message", async (task) => {
  const answer = await readPages(task as PdfTask);
  process.send?.(answer);
});
process.once("disconnect", () => process.exit());
