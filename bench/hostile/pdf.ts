import { readFileSync } from "node:fs";
import { Readable } from "node:stream";
import { createDeflate, deflateSync } from "node:zlib";
import { readPage } from "../../lambdas/fetch/read/read-page.ts";
import { type PartResult, residentMb } from "./sample.ts";

const MAX_PEAK_MB = 1_500;
const DEADLINE_MS = 8_000;

/** Documents whose content stream is small and asks for much: the worker is ended, the process keeps its memory. */
export async function pdf(): Promise<PartResult> {
  const misses: string[] = [];
  const documents = {
    "flate bomb": await flateBomb(300),
    "text bomb": textBomb(3_000_000),
    damaged: Buffer.from("%PDF-1.7\n1 0 obj"),
  };
  const before = residentMb();
  let most = 0;
  let slowest = 0;
  for (const [name, bytes] of Object.entries(documents)) {
    const started = performance.now();
    let peak = 0;
    const timer = setInterval(() => {
      peak = Math.max(peak, workersMb());
    }, 20);
    await readPage(bytes, "application/pdf", {
      url: "https://news.example/paper.pdf",
      pdf: { deadlineMs: DEADLINE_MS },
    });
    clearInterval(timer);
    const took = performance.now() - started;
    most = Math.max(most, peak);
    slowest = Math.max(slowest, took);
    if (peak > MAX_PEAK_MB) misses.push(`${name}: ${Math.round(peak)} MB`);
    if (took > DEADLINE_MS * 1.1) misses.push(`${name}: took ${Math.round(took)} ms`);
  }
  await new Promise((resolve) => setTimeout(resolve, 500));
  const left = residentMb() - before;
  if (left > 64) misses.push(`${Math.round(left)} MB stay behind`);
  const note = `≤ ${Math.round(most)} MB in its worker, ended after ≤ ${Math.round(slowest)} ms, ${Math.round(left)} MB stay`;
  return { part: "PDF bombs", cases: Object.keys(documents).length, misses, note };
}

/** Resident memory of this process's children in MB (Linux). */
function workersMb(): number {
  const children = readFileSync(`/proc/${process.pid}/task/${process.pid}/children`, "utf8").split(" ").filter(Boolean);
  return children.reduce((sum, pid) => sum + residentOf(pid), 0);
}

function residentOf(pid: string): number {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0) / 1_000;
  } catch {
    // It has ended meanwhile.
    return 0;
  }
}

async function flateBomb(megabytes: number): Promise<Buffer> {
  const zlib = createDeflate({ level: 9 });
  Readable.from(Array(megabytes).fill(Buffer.alloc(1_000_000, 0x20))).pipe(zlib);
  return onePage(Buffer.concat(await zlib.toArray()));
}

function textBomb(operators: number): Buffer {
  return onePage(deflateSync(Buffer.from(`BT /F1 9 Tf ${"(a b c d e f g) Tj 1 0 Td ".repeat(operators)} ET`)));
}

/** A document of one page around a content stream; readers rebuild the missing cross-reference table. */
function onePage(stream: Buffer): Buffer {
  const font = "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>";
  return Buffer.concat([
    Buffer.from(
      "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n",
    ),
    Buffer.from(
      `3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</Font<</F1 ${font}>>>>>>endobj\n`,
    ),
    Buffer.from(`4 0 obj<</Length ${stream.length}/Filter/FlateDecode>>stream\n`),
    stream,
    Buffer.from("\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF"),
  ]);
}
