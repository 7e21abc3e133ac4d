#!/usr/bin/env node
import { audit } from "./commands/audit.ts";
import { extractCommand } from "./commands/extract.ts";
import { Misuse } from "./commands/input.ts";

const usage = `usage: claimdesk extract [FILE] --published ISO [--timezone IANA] [--language en|ar] [--title TEXT] [--json]
       claimdesk extract --batch IN.jsonl
       claimdesk check URL [--quote TEXT] [--allow HOST:PORT]... [--json]
       claimdesk check --batch IN.jsonl [--allow HOST:PORT]...
       claimdesk audit FILE [--as-of ISO]`;

const commands: Record<string, (args: string[]) => Promise<number>> = {
  extract: extractCommand,
  // Loaded when it is asked for: the fetcher's libraries would double the time that the others take to start.
  check: async (args) => (await import("./commands/check.ts")).checkCommand(args),
  audit,
};

/** Exit codes (contract): 0 done, 1 found something wrong, 2 bad usage or input, with one line on stderr. */
async function main([name, ...args]: string[]): Promise<number> {
  if (name === "--help" || name === "-h" || name === undefined) {
    process.stdout.write(`${usage}\n`);
    return name === undefined ? 2 : 0;
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) throw new Misuse(`no command ${JSON.stringify(name)}; there are ${Object.keys(commands).join(", ")}`);
  return command(args);
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof Misuse)) throw error;
  process.stderr.write(`claimdesk: ${error.message.replaceAll(/\s+/g, " ")}\n`);
  process.exitCode = 2;
}
