import { parentPort, workerData } from "node:worker_threads";
import { getDocumentProxy } from "unpdf";
import type { PdfAnswer, PdfTask } from "./pdf-page.ts";

/** Runs alone in a worker thread, so that a document that takes too long or too much can be ended with it. */
async function readPages({ bytes, maxPages, maxCharacters }: PdfTask): Promise<PdfAnswer> {
  try {
    const pdf = await getDocumentProxy(bytes);
    const pages: string[] = [];
    let characters = 0;
    const last = Math.min(pdf.numPages, maxPages);
    for (let number = 1; number <= last && characters < maxCharacters; number++) {
      const page = await pdf.getPage(number);
      const { items } = await page.getTextContent();
      const text = items.map((item) => ("str" in item ? item.str + (item.hasEOL ? "\n" : "") : "")).join("");
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

parentPort?.postMessage(await readPages(workerData as PdfTask));
