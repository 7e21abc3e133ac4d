import { describe, expect, it } from "vitest";
import { deskResources, ofType } from "./fixture/desk.ts";
import { laterResources } from "./fixture/later.ts";

const prod = { ...deskResources({ stage: "prod" }), ...laterResources() };
const functions = ofType(prod, "AWS::Lambda::Function");

describe("functions", () => {
  it("are the six of the design", () => {
    const services = functions.map(
      ([, fn]) =>
        (fn.Properties["Environment"] as { Variables: Record<string, string> }).Variables["POWERTOOLS_SERVICE_NAME"],
    );
    expect(services.sort()).toEqual(["api", "due", "intake", "notify", "recheck", "sheets"]);
  });

  it.each(functions)("%s runs on Node 24, arm64, traced, with its table, bucket and stage", (_, fn) => {
    expect(fn.Properties).toMatchObject({
      Runtime: "nodejs24.x",
      Architectures: ["arm64"],
      Handler: "index.handler",
      TracingConfig: { Mode: "Active" },
      Environment: { Variables: { STAGE: "prod", TABLE: expect.anything(), BUCKET: expect.anything() } },
    });
    expect(fn.Properties["ReservedConcurrentExecutions"]).toBeUndefined();
  });

  it.each(functions)("%s writes to a log group of its own", (_, fn) => {
    const { LogGroup } = fn.Properties["LoggingConfig"] as { LogGroup: { Ref: string } };
    expect(prod[LogGroup.Ref]?.Type).toBe("AWS::Logs::LogGroup");
  });

  it("answer before the gateway gives up", () => {
    for (const [id, fn] of functions.filter(([name]) => /^(Api|Intake|Sheets)/.test(name)))
      expect(fn.Properties["Timeout"], id).toBeLessThan(30);
  });
});

describe("log groups", () => {
  it.each(ofType(prod, "AWS::Logs::LogGroup"))("%s is kept a year in prod, and is not deleted with it", (_, group) => {
    expect(group).toMatchObject({ DeletionPolicy: "Retain", Properties: { RetentionInDays: 365 } });
  });

  it.each(ofType(deskResources(), "AWS::Logs::LogGroup"))("%s is kept a month in dev", (_, group) => {
    expect(group.Properties["RetentionInDays"]).toBe(30);
  });
});

describe("the template", () => {
  it("has no custom resource and no function that CDK slipped in", () => {
    const types = new Set(Object.values(prod).map((resource) => resource.Type));
    expect([...types].filter((type) => type.startsWith("Custom::") || type.includes("CustomResource"))).toEqual([]);
    expect(functions).toHaveLength(6);
  });
});
