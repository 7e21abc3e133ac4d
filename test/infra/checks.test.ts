import { Bucket } from "aws-cdk-lib/aws-s3";
import { AwsSolutionsChecks, ServerlessChecks } from "cdk-nag";
import type { IConstruct } from "constructs";
import { describe, expect, it } from "vitest";
import { deskApp, stackOf } from "./fixture/desk.ts";
import { laterStack } from "./fixture/later.ts";

/** What cdk-nag's two packs find, as `rule at path`. */
function findings(scope: IConstruct): string[] {
  return [new AwsSolutionsChecks(), new ServerlessChecks()].flatMap((pack) =>
    pack
      .validateScope(scope)
      .violations.flatMap(({ ruleName, violatingResources }) =>
        violatingResources.map(({ constructPath }) => `${ruleName} at ${constructPath}`),
      ),
  );
}

describe("cdk-nag", () => {
  it.each([
    ["a dev desk", { stage: "dev" }],
    ["a prod desk", { stage: "prod" }],
    [
      "a prod desk with its own issuer, domain and alarm address",
      {
        stage: "prod",
        issuer: "https://id.example.org",
        audience: "claimdesk",
        consoleClientId: "console",
        domainName: "desk.example.org",
        certificateArn: "arn:aws:acm:us-east-1:111122223333:certificate/0",
        alarmEmail: "night-desk@example.org",
      },
    ],
  ])("finds nothing in %s", (_, context) => {
    expect(findings(deskApp(context))).toEqual([]);
  });

  it("finds nothing in rechecks and notices", () => {
    expect(findings(laterStack())).toEqual([]);
  });

  it("would find what is wrong", () => {
    const app = deskApp();
    new Bucket(stackOf(app, "Claimdesk-"), "Open");
    expect(findings(app)).toEqual(expect.arrayContaining([expect.stringMatching(/S10 at Claimdesk-dev.Open/)]));
  });
});
