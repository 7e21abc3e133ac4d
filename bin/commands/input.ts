import { createReadStream } from "node:fs";
import { readFile } from "node:fs/promises";
import { createInterface } from "node:readline";
import { type ParseArgsConfig, parseArgs } from "node:util";

/** Bad usage or input: one line on stderr, exit 2. */
export class Misuse extends Error {}

/** Parses a command's arguments; what it does not know is a misuse. */
export function readArgs<C extends ParseArgsConfig>(config: C) {
  try {
    return parseArgs(config);
  } catch (error) {
    throw new Misuse((error as Error).message);
  }
}

/** A file's text, or standard input's for `-` and nothing. UTF-8 or a misuse. */
export async function readInput(file: string | undefined): Promise<string> {
  const bytes =
    file === undefined || file === "-" ? await readAll(process.stdin) : await readFile(file).catch(unreadable(file));
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new Misuse(`${file ?? "standard input"} is not UTF-8`);
  }
}

/** A JSON Lines file's documents in order, each with its line number; blank lines are passed over. */
export async function* readJsonLines(file: string): AsyncGenerator<{ line: number; value: unknown }> {
  const input = file === "-" ? process.stdin : createReadStream(file, "utf8");
  let line = 0;
  try {
    for await (const text of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
      line++;
      if (text.trim() === "") continue;
      yield { line, value: parseLine(text, `${file} line ${line}`) };
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== undefined) unreadable(file)(error as NodeJS.ErrnoException);
    throw error;
  }
}

/** One JSON value, or a misuse that says where. */
export function parseLine(text: string, where: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new Misuse(`${where} is not JSON`);
  }
}

/** A validated value, or a misuse that names the field. */
export function demand<T>(
  parsed:
    | { success: true; data: T }
    | { success: false; error: { issues: { path: PropertyKey[]; message: string }[] } },
  where: string,
): T {
  if (parsed.success) return parsed.data;
  const { path, message } = parsed.error.issues[0]!;
  throw new Misuse(`${where}: ${path.length > 0 ? `${path.map(String).join(".")}: ` : ""}${message}`);
}

const unreadable = (file: string) => (error: NodeJS.ErrnoException) => {
  throw new Misuse(`cannot read ${file}: ${error.code ?? error.message}`);
};

async function readAll(stream: AsyncIterable<Buffer>): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}
