import { randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CreateBucketCommand, PutObjectCommand, S3Client } from "@aws-sdk/client-s3";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sha256 } from "../../lambdas/core/digest.ts";
import { blobKey } from "../../lambdas/store/blob-prefixes.ts";
import { openBlobs } from "../../lambdas/store/blobs.ts";
import { type FauxEngine, startFaux } from "../../local/engines/faux.ts";
import { memoryBlobs } from "./memory-blobs.ts";

const bucket = "desk-blobs";
let engine: FauxEngine;
let folder: string;
let client: S3Client;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "claimdesk-blobs-"));
  engine = await startFaux(folder);
  client = new S3Client({
    endpoint: engine.endpoint,
    region,
    credentials,
    forcePathStyle: true,
  });
  await client.send(new CreateBucketCommand({ Bucket: bucket }));
});
afterAll(async () => {
  client.destroy();
  await engine.stop();
  await rm(folder, { recursive: true, force: true });
});

const region = "eu-west-1";
const credentials = { accessKeyId: "local", secretAccessKey: "local" };
const inBucket = () => openBlobs({ bucket, region, credentials, endpoint: engine.endpoint });
const bytesOf = (text: string) => new TextEncoder().encode(text);

describe.each([
  ["in a bucket", inBucket],
  ["in memory, as tests have them", () => memoryBlobs()],
])("blobs %s", (_, open) => {
  it("come out byte for byte, put once or often", async () => {
    const blobs = open();
    const bytes = bytesOf(`أُغلق الجسر \u{1F309}\r\n${randomUUID()}\n`);
    const key = blobKey("texts", await sha256(bytes));
    await Promise.all([blobs.put(key, bytes, "text/plain"), blobs.put(key, bytes, "text/plain")]);
    await blobs.put(key, bytes, "text/plain");
    expect(await blobs.get(key)).toEqual(bytes);
  });

  it("may be empty", async () => {
    const blobs = open();
    const key = blobKey("sheets", await sha256(""));
    await blobs.put(key, new Uint8Array(), "text/csv");
    expect(await blobs.get(key)).toEqual(new Uint8Array());
  });

  it("that are not there are null", async () => {
    expect(await open().get(blobKey("texts", await sha256(randomUUID())))).toBeNull();
  });

  it("are refused under a name that is not their hash", async () => {
    const key = blobKey("texts", await sha256("another text"));
    await expect(open().put(key, bytesOf("this text"), "text/plain")).rejects.toThrow("not those that its name says");
  });
});

describe("blobs in a bucket", () => {
  it("that were cut or changed on the way are noticed when they are read", async () => {
    const key = blobKey("texts", await sha256(randomUUID()));
    await client.send(new PutObjectCommand({ Bucket: bucket, Key: key, Body: "cut" }));
    await expect(inBucket().get(key)).rejects.toThrow("not those that its name says");
  });

  it("can be handed out by an address for a while", async () => {
    const blobs = inBucket();
    const bytes = bytesOf("claim,mark\r\n");
    const key = blobKey("sheets", await sha256(bytes));
    await blobs.put(key, bytes, "text/csv");
    const url = await blobs.signedUrl(key, 60);
    expect(new URL(url).searchParams.get("X-Amz-Expires")).toBe("60");
    const answer = await fetch(url);
    expect(answer.headers.get("content-type")).toBe("text/csv");
    expect(new Uint8Array(await answer.arrayBuffer())).toEqual(bytes);
  });
});
