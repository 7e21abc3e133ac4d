import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { WARCParser } from "warcio";
import { type WarcInput, writeWarc } from "../../lambdas/fetch/warc.ts";

const ids = [
  "0197a3c0-0000-7000-8000-000000000001",
  "0197a3c0-0000-7000-8000-000000000002",
  "0197a3c0-0000-7000-8000-000000000003",
] as const;

function inputWith(headers: [string, string][], raw: Uint8Array): WarcInput {
  return {
    exchange: {
      url: "https://news.example.com/story?id=4",
      requestHeaders: [["user-agent", "Claimdesk/0.1"]],
      status: 200,
      statusText: "OK",
      headers,
      raw,
    },
    at: "2025-06-12T10:00:00.123Z",
    recordIds: ids,
    notes: { health: "ok", finalUrl: "https://news.example.com/story?id=4" },
  };
}

async function records(file: Uint8Array) {
  const stream = new ReadableStream<Uint8Array>({
    start(controller) {
      controller.enqueue(file);
      controller.close();
    },
  });
  const found = [];
  for await (const record of new WARCParser(stream)) {
    found.push({
      type: record.warcType,
      warc: record.warcHeaders.headers as unknown as Map<string, string>,
      http: record.httpHeaders?.headers as unknown as Map<string, string | null> | undefined,
      payload: await record.readFully(true),
    });
  }
  return found;
}

describe("evidence as WARC 1.1", () => {
  const body = Buffer.from("<p>The rate was 4.2 % in May.</p>");

  it("is read back by another program: response, request and what the desk noted", async () => {
    const [response, request, metadata] = await records(writeWarc(inputWith([["Content-Type", "text/html"]], body)));
    expect(response).toMatchObject({ type: "response" });
    expect(response!.warc.get("WARC-Target-URI")).toBe("https://news.example.com/story?id=4");
    expect(response!.warc.get("WARC-Date")).toBe("2025-06-12T10:00:00.123Z");
    expect(Buffer.from(response!.payload).toString()).toBe(body.toString());
    expect(request).toMatchObject({ type: "request" });
    expect(request!.http?.get("host")).toBe("news.example.com");
    expect(request!.warc.get("WARC-Concurrent-To")).toBe(`<urn:uuid:${ids[0]}>`);
    expect(JSON.parse(Buffer.from(metadata!.payload).toString())).toMatchObject({ health: "ok" });
  });

  it("keeps the body as it came, under its encoding, and its digest", async () => {
    const compressed = gzipSync(body);
    const file = writeWarc(
      inputWith(
        [
          ["Content-Encoding", "gzip"],
          ["Transfer-Encoding", "chunked"],
        ],
        compressed,
      ),
    );
    const [response] = await records(file);
    expect(Buffer.from(response!.payload).toString()).toBe(body.toString());
    expect(response!.http?.get("transfer-encoding")).toBeNull();
    expect(response!.http?.get("content-length")).toBe(String(compressed.length));
    const digest = createHash("sha256").update(compressed).digest("hex");
    expect(response!.warc.get("WARC-Payload-Digest")).toBe(`sha256:${digest}`);
  });

  it("keeps every header of a name, and lets no value begin another header", async () => {
    const file = writeWarc(
      inputWith(
        [
          ["Set-Cookie", "a=1"],
          ["Set-Cookie", "b=2"],
          ["X-A", "1\r\nX-Evil: 2"],
        ],
        body,
      ),
    );
    const [response] = await records(file);
    expect(response!.http?.get("set-cookie")).toMatch(/a=1.*b=2/s);
    expect(response!.http?.get("x-evil")).toBeNull();
  });

  it("is the same bytes for the same input", () => {
    const once = writeWarc(inputWith([["Content-Type", "text/html"]], body));
    expect(
      Buffer.compare(Buffer.from(once), Buffer.from(writeWarc(inputWith([["Content-Type", "text/html"]], body)))),
    ).toBe(0);
  });
});
