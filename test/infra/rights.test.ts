import { describe, expect, it } from "vitest";
import { blobPrefixes } from "../../lambdas/store/blob-prefixes.ts";
import { deskResources, ofType, type Resource } from "./fixture/desk.ts";
import { laterResources } from "./fixture/later.ts";

interface Statement {
  Sid?: string;
  Effect: string;
  Action: string | string[];
  Resource: unknown;
}
interface Document {
  Statement: Statement[];
}

const desk = deskResources({ stage: "prod" });
const all = { ...desk, ...laterResources() };
const list = <T>(value: T | T[]): T[] => (Array.isArray(value) ? value : [value]);

/** Every statement that allows something to a role of the desk. */
const allowed = Object.values(all)
  .flatMap(({ Type, Properties }): Document[] => {
    switch (Type) {
      case "AWS::IAM::Role":
        return (Properties["Policies"] as { PolicyDocument: Document }[]).map((policy) => policy.PolicyDocument);
      case "AWS::IAM::Policy":
      case "AWS::IAM::ManagedPolicy":
        return [Properties["PolicyDocument"] as Document];
      default:
        return [];
    }
  })
  .flatMap((document) => document.Statement)
  .filter((statement) => statement.Effect === "Allow");

/** A resource as text: intrinsics by what they name. */
function spelt(resource: unknown): string {
  if (typeof resource === "string") return resource;
  const [[fn, value]] = Object.entries(resource as object) as [[string, unknown]];
  if (fn === "Fn::Join") return ((value as [string, unknown[]])[1] ?? []).map(spelt).join("");
  return `<${list(value).join(".")}>`;
}

describe("rights of the desk's functions", () => {
  it("name every action in full", () => {
    expect(allowed.length).toBeGreaterThan(20);
    expect(allowed.flatMap(({ Action }) => list(Action)).filter((action) => action.includes("*"))).toEqual([]);
  });

  it("end in a star only for blobs of a kind, for X-Ray and for the list of streams", () => {
    const starred = allowed.flatMap((statement) =>
      list(statement.Resource)
        .map(spelt)
        .filter((resource) => resource.includes("*"))
        .map((resource) => `${statement.Sid} ${resource.replace(/^<StorageBucket\w+\.Arn>/, "bucket")}`),
    );
    const blobs = Object.values(blobPrefixes).flatMap((prefix) => [
      `ReadBlobs bucket/${prefix}*`,
      `WriteBlobs bucket/${prefix}*`,
    ]);
    for (const star of starred) expect([...blobs, "WriteTraces *", "ListStreams *"]).toContain(star);
  });

  it("delete nothing in the bucket and administer nothing", () => {
    const actions = new Set(allowed.flatMap(({ Action }) => list(Action)));
    expect([...actions].sort()).toEqual([
      "dynamodb:BatchGetItem",
      "dynamodb:ConditionCheckItem",
      "dynamodb:DeleteItem",
      "dynamodb:DescribeStream",
      "dynamodb:GetItem",
      "dynamodb:GetRecords",
      "dynamodb:GetShardIterator",
      "dynamodb:ListStreams",
      "dynamodb:PutItem",
      "dynamodb:Query",
      "dynamodb:UpdateItem",
      "lambda:InvokeFunction",
      "logs:CreateLogStream",
      "logs:PutLogEvents",
      "s3:GetObject",
      "s3:PutObject",
      "sqs:ChangeMessageVisibility",
      "sqs:DeleteMessage",
      "sqs:GetQueueAttributes",
      "sqs:ReceiveMessage",
      "sqs:SendMessage",
      "xray:PutTelemetryRecords",
      "xray:PutTraceSegments",
    ]);
  });

  it("come from no managed policy", () => {
    for (const [, role] of ofType(all, "AWS::IAM::Role")) expect(role.Properties["ManagedPolicyArns"]).toBeUndefined();
  });

  it("let uploads be signed by whoever answers for attachments, and be looked at by whoever may name one", () => {
    const blobsOf = (id: string, sid: string) => {
      const [, role] = ofType(all, "AWS::IAM::Role").find(([name]) => name.startsWith(id))!;
      const statements = (role.Properties["Policies"] as { PolicyDocument: Document }[]).flatMap(
        (policy) => policy.PolicyDocument.Statement,
      );
      return statements.filter(({ Sid }) => Sid === sid).flatMap(({ Resource }) => list(Resource).map(spelt));
    };
    const [uploads, attachments] = [blobPrefixes.uploads, blobPrefixes.attachments].map((prefix) => `/${prefix}*`);
    const rights = (id: string, sid: string) =>
      blobsOf(id, sid).filter((resource) => resource.endsWith(uploads!) || resource.endsWith(attachments!)).length;
    expect(["ReadBlobs", "WriteBlobs"].map((sid) => rights("ApiFunction", sid))).toEqual([2, 2]);
    expect(["ReadBlobs", "WriteBlobs"].map((sid) => rights("IntakeFunction", sid))).toEqual([2, 1]);
    for (const other of ["SheetsFunction", "RechecksDue", "RechecksRecheck", "NoticesNotify"])
      expect(
        ["ReadBlobs", "WriteBlobs"].map((sid) => rights(other, sid)),
        other,
      ).toEqual([0, 0]);
  });

  it("let each function list only the indexes that it reads", () => {
    const indexesOf = (id: string) => {
      const [, role] = ofType(all, "AWS::IAM::Role").find(([name]) => name.startsWith(id))!;
      const text = JSON.stringify(role.Properties);
      return [...text.matchAll(/"\/index\/([^"]+)"/g)].map((match) => match[1]);
    };
    expect(indexesOf("ApiFunction")).toEqual(["recent", "queue", "value", "citing", "topic", "health"]);
    expect(indexesOf("IntakeFunction")).toEqual(["value", "citing", "topic"]);
    expect(indexesOf("SheetsFunction")).toEqual([]);
    expect(indexesOf("RechecksDue")).toEqual(["wake"]);
    expect(indexesOf("RechecksRecheck")).toEqual(["citing", "topic"]);
    expect(indexesOf("NoticesNotify")).toEqual(["wake"]);
  });
});

describe("policies stay under their quotas", () => {
  // A deployed name is longer than its logical id: 300 characters for each reference are more than any ARN here.
  const size = (document: unknown) =>
    JSON.stringify(document).replace(/\{"(?:Fn::GetAtt|Ref)":[^}]*\}/g, "x".repeat(300)).length;

  it.each(ofType(all, "AWS::IAM::Role"))("inline policies of %s: 10,240 characters", (_, role) => {
    expect(size(role.Properties["Policies"])).toBeLessThan(10_240);
  });

  it.each(ofType(all, "AWS::S3::BucketPolicy"))("bucket policy %s: 20 KB", (_, policy) => {
    expect(size(policy.Properties["PolicyDocument"])).toBeLessThan(20_480);
  });

  it("function policies: 20 KB, whatever the number of routes", () => {
    const permissions = new Map<string, Resource[]>();
    for (const [, permission] of ofType(all, "AWS::Lambda::Permission")) {
      const of = JSON.stringify(permission.Properties["FunctionName"]);
      permissions.set(of, [...(permissions.get(of) ?? []), permission]);
    }
    expect(permissions.size).toBe(3);
    for (const statements of permissions.values()) expect(size(statements)).toBeLessThan(20_480);
  });
});
