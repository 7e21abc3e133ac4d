import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:https";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createSecureContext } from "node:tls";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { safeFetcher } from "../../lambdas/fetch/safe-fetcher.ts";

/** What each certificate says; all but those of `other` are signed by the authority that the fetcher trusts. */
const certificates = {
  good: { subject: "good.test", names: "DNS:good.test", signer: "ca" },
  elsewhere: { subject: "elsewhere.test", names: "DNS:other.test", signer: "ca" },
  nameless: { subject: "nameless.test", names: null, signer: "ca" },
  untrusted: { subject: "untrusted.test", names: "DNS:untrusted.test", signer: "other" },
  leaving: { subject: "leaving.test", names: "DNS:leaving.test", signer: "ca" },
} as const;

let directory: string;
let server: Server;
let port: number;
const file = (name: string) => join(directory, name);
const openssl = (...args: string[]) => execFileSync("openssl", args, { cwd: directory, stdio: "ignore" });

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), "claimdesk-certificates-"));
  const key = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"];
  for (const ca of ["ca", "other"]) {
    openssl("req", "-x509", ...key, "-keyout", `${ca}.key`, "-out", `${ca}.pem`, "-subj", `/CN=${ca}`, "-days", "2");
  }
  for (const [name, { subject, names, signer }] of Object.entries(certificates)) {
    const altNames = names === null ? [] : ["-addext", `subjectAltName=${names}`];
    openssl("req", ...key, "-keyout", `${name}.key`, "-out", `${name}.csr`, "-subj", `/CN=${subject}`, ...altNames);
    const signed = ["-CA", `${signer}.pem`, "-CAkey", `${signer}.key`, "-CAcreateserial", "-copy_extensions", "copy"];
    openssl("x509", "-req", "-in", `${name}.csr`, ...signed, "-out", `${name}.pem`, "-days", "2");
  }
  const contextOf = (name: string) =>
    createSecureContext({ key: readFileSync(file(`${name}.key`)), cert: readFileSync(file(`${name}.pem`)) });
  server = createServer(
    { SNICallback: (host, done) => done(null, contextOf(host.split(".")[0]!)) },
    (request, response) => {
      if (request.headers.host?.startsWith("leaving"))
        response.writeHead(302, { location: "http://news.example.com/" });
      response.end("<p>A page.</p>");
    },
  );
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  port = (server.address() as AddressInfo).port;
});

afterAll(() => {
  server.close();
  rmSync(directory, { recursive: true, force: true });
});

async function lookAtHost(name: string) {
  const fetchPage = safeFetcher({
    allowedHosts: [`${name}.test:${port}`],
    resolver: async () => [{ address: "127.0.0.1", family: 4 }],
    ca: readFileSync(file("ca.pem"), "utf8"),
  });
  const outcome = await fetchPage(`https://${name}.test:${port}/`);
  await fetchPage.close();
  return outcome;
}

describe("pages over TLS", () => {
  it("are read behind a certificate that holds", async () => {
    expect(await lookAtHost("good")).toMatchObject({ kind: "page" });
  });

  it.each(["elsewhere", "nameless", "untrusted"])("are not read behind the certificate of %s.test", async (name) => {
    expect(await lookAtHost(name)).toMatchObject({ kind: "unreachable", cause: "tls" });
  });

  it("are not left for http", async () => {
    expect(await lookAtHost("leaving")).toMatchObject({ kind: "refused", reason: "downgrade" });
  });
});
