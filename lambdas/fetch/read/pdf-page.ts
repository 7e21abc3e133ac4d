import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import { isoDate } from "./iso-date.ts";
import { type Block, NO_METADATA, NO_TRAITS, type PageReading } from "./reading.ts";

export interface PdfLimits {
  /** The worker is ended after this; a small file can ask for minutes and gigabytes. */
  deadlineMs: number;
  maxBytes: number;
  maxPages: number;
  maxCharacters: number;
  /** Heap of the worker, MB. */
  heapMb: number;
}

export const PDF_LIMITS: PdfLimits = {
  deadlineMs: 8_000,
  maxBytes: 10_000_000,
  maxPages: 1_000,
  maxCharacters: 5_000_000,
  heapMb: 512,
};

export interface PdfTask {
  bytes: Uint8Array;
  maxPages: number;
  maxCharacters: number;
}

export type PdfAnswer =
  | { pages: string[]; totalPages: number; title: string; author: string; created: string; modified: string }
  | { fault: "pdf-damaged" | "pdf-encrypted"; detail: string };

/** Beside the sources the reader is a .ts file; beside a bundle it is an entry of its own. */
const BESIDE_SOURCES = new URL("./pdf-worker.ts", import.meta.url);
const BESIDE_BUNDLE = new URL("./pdf-worker.mjs", import.meta.url);
const WORKER = import.meta.url.endsWith(".ts") ? BESIDE_SOURCES : BESIDE_BUNDLE;

const MEDIA_TYPE = "application/pdf";

/**
 * Text of a PDF, page by page, each line of a page a block. Spaces beside digits are not to be trusted in it:
 * a PDF has no spaces, they are guessed from gaps.
 */
export async function readPdf(body: Uint8Array, limits: PdfLimits = PDF_LIMITS): Promise<PageReading> {
  if (body.byteLength > limits.maxBytes) return unsupported("pdf-too-large", `more than ${limits.maxBytes} bytes`);
  const answer = await askWorker(body, limits);
  if (answer === "late") return unsupported("pdf-too-slow", `not read within ${limits.deadlineMs} ms`);
  if (answer === "died")
    return unsupported("pdf-too-large", "reading it took more memory than is given to one document");
  if ("fault" in answer) return unsupported(answer.fault, answer.detail);
  const { text, blocks } = layOut(answer.pages);
  const metadata = {
    ...NO_METADATA,
    title: answer.title.trim() || null,
    byline: answer.author.trim() || null,
    published: pdfDate(answer.created),
    modified: pdfDate(answer.modified),
  };
  return { kind: "pdf", mediaType: MEDIA_TYPE, text, blocks, metadata, traits: NO_TRAITS, charset: null, replaced: 0 };
}

/**
 * A process and not a thread: what a document takes outside the heap cannot be limited in a thread and stays with the
 * process that it was taken in; a process gives all of it back, and its death is nobody else's.
 */
function askWorker(bytes: Uint8Array, limits: PdfLimits): Promise<PdfAnswer | "late" | "died"> {
  const worker = fork(fileURLToPath(WORKER), {
    serialization: "advanced",
    execArgv: [`--max-old-space-size=${limits.heapMb}`],
    env: {},
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });
  const task: PdfTask = { bytes, maxPages: limits.maxPages, maxCharacters: limits.maxCharacters };
  return new Promise((resolve) => {
    // The first word counts: ending the worker makes it exit, which is no death of its own then.
    const end = (answer: PdfAnswer | "late" | "died") => {
      clearTimeout(timer);
      worker.removeAllListeners();
      worker.once("error", () => {}).kill("SIGKILL");
      resolve(answer);
    };
    const timer = setTimeout(() => end("late"), limits.deadlineMs);
    worker.once("message", (answer) => end(answer as PdfAnswer));
    worker.once("error", () => end("died"));
    worker.once("exit", () => end("died"));
    worker.send(task, (error) => error && end("died"));
  });
}

function layOut(pages: readonly string[]): { text: string; blocks: Block[] } {
  const blocks: Block[] = [];
  const parts: string[] = [];
  let length = 0;
  for (const [index, page] of pages.entries()) {
    for (const line of page.split("\n")) {
      const folded = line.replace(/\s+/g, " ").trim();
      if (folded === "") continue;
      if (length > 0) length += 1;
      blocks.push({ start: length, end: length + folded.length, kind: "paragraph", region: "body", page: index + 1 });
      parts.push(folded);
      length += folded.length;
    }
  }
  return { text: parts.join("\n"), blocks };
}

/** `D:20250612100000+03'00'` → ISO 8601 (ISO 32000-1 §7.9.4); the day alone where there is no more. */
function pdfDate(written: string): string | null {
  const parts = /^D:(\d{4})(\d{2})(\d{2})(?:(\d{2})(\d{2})(\d{2})?(?:(Z)|([+-]\d{2})'?(\d{2})'?)?)?/.exec(written);
  if (parts === null) return isoDate(written);
  const [, year, month, day, hour, minute, second, utc, zoneHour, zoneMinute] = parts;
  const date = `${year}-${month}-${day}`;
  if (hour === undefined) return isoDate(date);
  return isoDate(`${date}T${hour}:${minute}:${second ?? "00"}${utc ?? (zoneHour ? `${zoneHour}:${zoneMinute}` : "Z")}`);
}

function unsupported(
  reason: "pdf-damaged" | "pdf-encrypted" | "pdf-too-slow" | "pdf-too-large",
  detail: string,
): PageReading {
  return { kind: "unsupported", mediaType: MEDIA_TYPE, reason, detail };
}
