import { addresses } from "./addresses.ts";
import { bombs } from "./bombs.ts";
import { certificates } from "./certificates.ts";
import { dns } from "./dns.ts";
import { pdf } from "./pdf.ts";
import { robots } from "./robots.ts";
import type { PartResult } from "./sample.ts";
import { server } from "./server.ts";
import { urls } from "./urls.ts";

/** Runs one part in this process, so that each part's memory is its own; the result goes to the parent as JSON. */
const parts: Readonly<Record<string, (directory: string) => Promise<PartResult>>> = {
  addresses,
  urls,
  dns,
  robots,
  server,
  bombs,
  pdf,
  certificates,
};
const [name, directory] = process.argv.slice(2);
const result = await parts[name!]!(directory!);
process.stdout.write(`${JSON.stringify(result)}\n`);
process.exit(0);
