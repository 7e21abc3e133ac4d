// node bench/looks/site.ts: pages of about 28 KB on fifty hosts of loopback, each answer 50 ms late; prints its port and
// ends with its standard input.
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { excerptOf, LATENCY_MS, pageAt } from "./pages.ts";

const made = new Map<string, Buffer>();
const bodyOf = (host: string, path: string) => {
  const key = `${host}${path}`;
  const known = made.get(key);
  if (known !== undefined) return known;
  const body = gzipSync(pageAt(key, excerptOf(key)));
  made.set(key, body);
  return body;
};
const server = createServer((request, response) => {
  const [host] = (request.headers.host ?? "").split(":");
  setTimeout(() => {
    const known = request.url !== "/robots.txt";
    const headers = { "content-type": "text/html; charset=utf-8", "content-encoding": "gzip" };
    if (known) response.writeHead(200, headers).end(bodyOf(String(host), String(request.url)));
    else response.writeHead(404).end();
  }, LATENCY_MS);
});
server.listen(0, "0.0.0.0", () => process.stdout.write(`${(server.address() as AddressInfo).port}\n`));
process.stdin.resume().on("end", () => process.exit(0));
