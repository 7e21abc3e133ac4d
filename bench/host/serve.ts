/** The desk's host in a process of its own, as the bench measures it: prints where it is and what it needs, then serves. */
import { startHost } from "../../local/host.ts";

const [dataDir, cacheDir] = process.argv.slice(2) as [string, string];
const host = await startHost({ port: 0, dataDir, cacheDir, logFile: "/dev/null" });
const [writer, reviewer] = await Promise.all([host.tokenFor("contributor"), host.tokenFor("reviewer")]);
process.stdout.write(`${JSON.stringify({ url: host.url, dynamodb: host.engines.dynamodb, writer, reviewer })}\n`);
// Its standard input closes with the bench, also when that fails half way.
process.stdin.on("end", () => void host.stop().then(() => process.exit(0))).resume();
