import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { root } from "../../lib/bundles.ts";
import { readSettings, settingNames } from "../../lib/settings.ts";

const read = (context: Record<string, unknown>) => readSettings((key) => context[key]);

describe("settings of a deployment", () => {
  it("are those of a dev desk with its own user pool where nothing is said", () => {
    expect(read({})).toMatchObject({ stage: "dev", groupsClaim: "cognito:groups", machineClient: true });
    expect(read({}).ownSignIn).toBeUndefined();
    expect(read({}).domain).toBeUndefined();
  });

  it("take lists as JSON or separated by commas, and blanks as absent", () => {
    const issuer = { issuer: "https://id.example.org", consoleClientId: "console" };
    expect(read({ ...issuer, audience: "one, two" }).ownSignIn?.audience).toEqual(["one", "two"]);
    expect(read({ ...issuer, audience: ["one", "two"] }).ownSignIn?.audience).toEqual(["one", "two"]);
    expect(read({ domainName: "", certificateArn: "", alarmEmail: "" })).toEqual(read({}));
  });

  it.each(["false", false])("leave the machine client out by %j", (machineClient) => {
    expect(read({ machineClient }).machineClient).toBe(false);
  });

  it.each(settingNames)("%s is explained in the deployment guide", (name) => {
    const rows = readFileSync(join(root, "docs/deploy.md"), "utf8").match(/^\| .*`.*$/gm) ?? [];
    expect(rows.some((row) => row.split("|")[1]?.includes(`\`${name}\``))).toBe(true);
  });

  it.each([
    ["an unknown stage", { stage: "staging" }, "stage"],
    ["an issuer without TLS", { issuer: "http://id.example.org", audience: "a", consoleClientId: "c" }, "issuer"],
    ["an issuer without audience", { issuer: "https://id.example.org", consoleClientId: "c" }, "audience"],
    ["an issuer without the console's client", { issuer: "https://id.example.org", audience: "a" }, "consoleClientId"],
    ["a domain without certificate", { domainName: "desk.example.org" }, "certificateArn"],
  ])("refuse %s and name the key", (_, context, key) => {
    expect(() => read(context)).toThrow(key);
  });
});
