import { Webhook } from "standardwebhooks";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import type { Resolver } from "../../lambdas/fetch/connect.ts";
import { type PosterOptions, webhookPoster } from "../../lambdas/fetch/post-webhook.ts";
import { connectAttempts } from "./guard.ts";
import { type Receiver, startReceiver } from "./receiver.ts";

const secret = `whsec_${Buffer.from("0123456789abcdef0123456789abcdef").toString("base64")}`;
let receiver: Receiver;
beforeAll(async () => {
  receiver = await startReceiver();
});
afterAll(() => receiver.close());
afterEach(() => {
  receiver.answer = 204;
  receiver.received.length = 0;
});

async function post(url: string, options: PosterOptions = { allowedHosts: [receiver.host] }) {
  const poster = webhookPoster({ deadlineMs: 500, ...options });
  try {
    return await poster({ url, secret, id: "msg_1", body: '{"type":"claim.marked"}' });
  } finally {
    await poster.close();
  }
}

describe("a post to a webhook", () => {
  it("is signed so that receivers of Standard Webhooks can verify it", async () => {
    expect(await post(`${receiver.origin}/hook`)).toEqual({ status: 204, detail: "Taken." });
    const [{ headers, body }] = receiver.received as [(typeof receiver.received)[number]];
    expect(headers["content-type"]).toBe("application/json");
    expect(new Webhook(secret).verify(body, headers as Record<string, string>)).toEqual({ type: "claim.marked" });
    expect(() => new Webhook(secret).verify(`${body} `, headers as Record<string, string>)).toThrow("signature");
  });

  it.each([400, 410, 500])("that is answered with %i is not taken", async (status) => {
    receiver.answer = status;
    expect(await post(receiver.origin)).toEqual({ status, detail: `The receiver answered ${status}.` });
  });

  it("follows no redirect", async () => {
    receiver.answer = (response) => response.writeHead(307, { location: `${receiver.origin}/elsewhere` }).end();
    expect(await post(`${receiver.origin}/hook`)).toMatchObject({ status: 307 });
    expect(receiver.received.map(({ path }) => path)).toEqual(["/hook"]);
  });

  it("ends at its deadline where no answer comes", async () => {
    receiver.answer = () => {};
    expect(await post(receiver.origin)).toEqual({ status: null, detail: "No answer within 500 ms." });
  });

  it("counts by its status though the rest never ends", async () => {
    receiver.answer = (response) => {
      response.writeHead(200);
      response.write("on");
    };
    const began = performance.now();
    expect(await post(receiver.origin, { allowedHosts: [receiver.host], deadlineMs: 5_000 })).toMatchObject({
      status: 200,
    });
    expect(performance.now() - began).toBeLessThan(4_000);
  });

  it("reads no more of a long answer than it needs", async () => {
    receiver.answer = (response) => {
      response.writeHead(200);
      const more = () => {
        while (response.write(Buffer.alloc(65_536)));
        response.once("drain", more);
      };
      more();
    };
    expect(await post(receiver.origin)).toMatchObject({ status: 200 });
  });

  it("tells what broke where the receiver is not there", async () => {
    const gone = await startReceiver();
    await gone.close();
    const outcome = await post(gone.origin, { allowedHosts: [gone.host] });
    expect(outcome.status).toBeNull();
    expect(outcome.detail).toContain("ECONNREFUSED");
  });
});

describe("the guard of sources holds for webhooks", () => {
  const to =
    (address: string): Resolver =>
    async () => [{ address, family: address.includes(":") ? 6 : 4 }];

  it.each([
    "http://127.0.0.1/hook",
    "http://[::1]/hook",
    "http://2130706433/",
    "http://169.254.169.254/latest/meta-data/",
    "https://10.0.0.1/",
    "https://user:pass@receiver.example/",
    "https://receiver.example:8443/",
    "https://receiver.local/",
    "ftp://receiver.example/",
  ])("%s is never asked", async (url) => {
    const before = connectAttempts.length;
    const outcome = await post(url, {});
    expect(outcome.status).toBeNull();
    expect(outcome.detail).toMatch(/^Not allowed: /);
    expect(connectAttempts.length).toBe(before);
  });

  it.each(["127.0.0.1", "169.254.169.254", "::ffff:10.0.0.1", "fd00::1"])(
    "a name that leads to %s is never asked",
    async (address) => {
      const before = connectAttempts.length;
      const outcome = await post("https://receiver.example/hook", { resolver: to(address) });
      expect(outcome.status).toBeNull();
      expect(outcome.detail).toContain("receiver.example resolves to");
      expect(connectAttempts.length).toBe(before);
    },
  );

  it("a name of which one address is denied is never asked", async () => {
    const resolver: Resolver = async () => [
      { address: "93.184.216.34", family: 4 },
      { address: "127.0.0.1", family: 4 },
    ];
    const before = connectAttempts.length;
    expect((await post("https://receiver.example/", { resolver })).detail).toContain("resolves to 127.0.0.1");
    expect(connectAttempts.length).toBe(before);
  });

  it("a look-up that never ends is given up at the deadline", async () => {
    const outcome = await post("https://receiver.example/", { resolver: () => new Promise(() => {}) });
    expect(outcome).toEqual({ status: null, detail: "No answer within 500 ms." });
  });

  it("is lifted for hosts that the desk allows, and says so", async () => {
    const lifted: string[] = [];
    await post(receiver.origin, { allowedHosts: [receiver.host], onLifted: (host) => lifted.push(host) });
    expect(lifted).toEqual([receiver.host]);
    expect((await post(receiver.origin, { allowedHosts: ["127.0.0.1:1"] })).status).toBeNull();
  });
});
