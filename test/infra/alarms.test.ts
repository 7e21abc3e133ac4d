import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runbookArticles } from "../../lib/alarms.ts";
import { root } from "../../lib/bundles.ts";
import { deskResources, ofType } from "./fixture/desk.ts";
import { laterResources } from "./fixture/later.ts";

const alarms = [
  ...ofType(deskResources({ stage: "prod" }), "AWS::CloudWatch::Alarm"),
  ...ofType(laterResources(), "AWS::CloudWatch::Alarm"),
];
const articleOf = (description: unknown) => /See docs\/runbook\/([a-z0-9-]+)\.md$/.exec(String(description))?.[1];

describe("alarms", () => {
  it.each(alarms)("%s says what is wrong and names its article", (_, alarm) => {
    expect(runbookArticles).toContain(articleOf(alarm.Properties["AlarmDescription"]));
  });

  it("use every article", () => {
    const used = new Set(alarms.map(([, alarm]) => articleOf(alarm.Properties["AlarmDescription"])));
    expect([...used].sort()).toEqual([...runbookArticles].sort());
  });

  it("find every article written: what it means, what to look at, what to do", () => {
    const files = readdirSync(join(root, "docs/runbook")).filter((file) => file.endsWith(".md"));
    expect(files.sort()).toEqual(runbookArticles.map((article) => `${article}.md`).sort());
    for (const file of files) {
      const text = readFileSync(join(root, "docs/runbook", file), "utf8");
      for (const heading of ["## What it means", "## Look at", "## Do"]) expect(text, file).toContain(heading);
    }
  });

  it("watch every function for errors, throttles and slowness", () => {
    for (const name of ["api", "intake", "sheets", "due", "recheck", "notify"])
      for (const kind of ["errors", "throttles", "slow"])
        expect(alarms.some(([id]) => id.startsWith(`Alarmsfunction${name}${kind}`))).toBe(true);
  });

  it("ring when the clock of the rechecks is silent", () => {
    const [, stopped] = alarms.find(([id]) => id.startsWith("Alarmsrechecksstopped"))!;
    expect(stopped.Properties["TreatMissingData"]).toBe("breaching");
  });

  it("are sent to the address of the settings, and only show without one", () => {
    const silent = deskResources();
    expect(ofType(silent, "AWS::SNS::Topic")).toEqual([]);
    const sent = deskResources({ alarmEmail: "night-desk@example.org" });
    const topics = ofType(sent, "AWS::SNS::Topic");
    expect(topics).toHaveLength(1);
    expect(ofType(sent, "AWS::SNS::Subscription")[0]?.[1].Properties).toMatchObject({
      Protocol: "email",
      Endpoint: "night-desk@example.org",
    });
    for (const [, alarm] of ofType(sent, "AWS::CloudWatch::Alarm"))
      expect(alarm.Properties["AlarmActions"]).toEqual([{ Ref: topics[0]![0] }]);
  });
});
