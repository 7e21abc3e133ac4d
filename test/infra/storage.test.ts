import { describe, expect, it } from "vitest";
import { blobPrefixes } from "../../lambdas/store/blob-prefixes.ts";
import {
  MAX_INCLUDED_IN_ALL,
  MAX_INCLUDED_PER_INDEX,
  type TableIndex,
  tableDefinition,
} from "../../lambdas/store/table.ts";
import { deskResources, ofType } from "./fixture/desk.ts";

const CERTIFICATE = "arn:aws:acm:us-east-1:111122223333:certificate/0f1e2d3c";
const prod = deskResources({ stage: "prod" });
const dev = deskResources({ stage: "dev" });
const indexes: readonly TableIndex[] = tableDefinition.indexes;
const table = (resources: typeof prod) => ofType(resources, "AWS::DynamoDB::Table")[0]![1];
const bucket = (resources: typeof prod) => ofType(resources, "AWS::S3::Bucket")[0]![1];

describe("the definition of the table", () => {
  it.each(indexes)("projects into $name no more than an index may carry, each attribute once", ({ include }) => {
    expect(include.length).toBeLessThanOrEqual(MAX_INCLUDED_PER_INDEX);
    expect(new Set(include).size).toBe(include.length);
  });

  it("projects into all indexes together no more than a table may", () => {
    const all = indexes.reduce((sum, { include }) => sum + include.length, 0);
    expect(all).toBeLessThanOrEqual(MAX_INCLUDED_IN_ALL);
  });

  it("projects no key, which every index carries by itself", () => {
    const { partitionKey, sortKey } = tableDefinition;
    for (const index of indexes)
      for (const key of [partitionKey, sortKey, index.partitionKey, index.sortKey])
        expect(index.include).not.toContain(key);
  });

  it("has no index that carries everything", () => {
    const kinds = (
      table(prod).Properties["GlobalSecondaryIndexes"] as { Projection: { ProjectionType: string } }[]
    ).map((index) => index.Projection.ProjectionType);
    expect(kinds).not.toContain("ALL");
  });
});

describe("the table in the template", () => {
  it("has the keys and indexes of the definition, and no others", () => {
    const { KeySchema, GlobalSecondaryIndexes, TimeToLiveSpecification } = table(prod).Properties;
    expect(KeySchema).toEqual([
      { AttributeName: "pk", KeyType: "HASH" },
      { AttributeName: "sk", KeyType: "RANGE" },
    ]);
    expect(TimeToLiveSpecification).toEqual({ AttributeName: tableDefinition.ttl, Enabled: true });
    expect(GlobalSecondaryIndexes).toEqual(
      indexes.map(({ name, partitionKey, sortKey, include }) => ({
        IndexName: name,
        KeySchema: [
          { AttributeName: partitionKey, KeyType: "HASH" },
          ...(sortKey === undefined ? [] : [{ AttributeName: sortKey, KeyType: "RANGE" }]),
        ],
        Projection: { ProjectionType: "INCLUDE", NonKeyAttributes: include },
      })),
    );
  });

  it("has string keys alone", () => {
    const attributes = table(prod).Properties["AttributeDefinitions"] as { AttributeType: string }[];
    expect(new Set(attributes.map((attribute) => attribute.AttributeType))).toEqual(new Set(["S"]));
  });

  it("streams what was written, can be restored to any second, and is paid by the request", () => {
    expect(table(prod).Properties).toMatchObject({
      StreamSpecification: { StreamViewType: "NEW_IMAGE" },
      PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
      BillingMode: "PAY_PER_REQUEST",
    });
  });

  it("can't be deleted in prod and can in dev", () => {
    expect(table(prod)).toMatchObject({ DeletionPolicy: "Retain", Properties: { DeletionProtectionEnabled: true } });
    expect(table(dev)).toMatchObject({ DeletionPolicy: "Delete", Properties: { DeletionProtectionEnabled: false } });
  });
});

describe("the bucket in the template", () => {
  it("is encrypted, versioned, closed to the public, and outlives the stack in prod", () => {
    expect(bucket(prod)).toMatchObject({
      DeletionPolicy: "Retain",
      Properties: {
        VersioningConfiguration: { Status: "Enabled" },
        BucketEncryption: {
          ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { SSEAlgorithm: "AES256" } }],
        },
        PublicAccessBlockConfiguration: {
          BlockPublicAcls: true,
          BlockPublicPolicy: true,
          IgnorePublicAcls: true,
          RestrictPublicBuckets: true,
        },
      },
    });
  });

  it("takes uploads from the desk's own pages alone, and forgets what nobody looked at", () => {
    const own = bucket(deskResources({ stage: "prod", domainName: "desk.example.org", certificateArn: CERTIFICATE }));
    expect(own.Properties["CorsConfiguration"]).toMatchObject({
      CorsRules: [{ AllowedOrigins: ["https://desk.example.org"], AllowedMethods: ["GET", "PUT"] }],
    });
    const { Rules } = bucket(prod).Properties["LifecycleConfiguration"] as { Rules: Record<string, unknown>[] };
    const forgotten = Rules.filter((rule) => rule["ExpirationInDays"] !== undefined).map((rule) => rule["Prefix"]);
    expect(forgotten).toEqual([blobPrefixes.answers, blobPrefixes.uploads]);
  });

  it("turns away whoever comes without TLS 1.2", () => {
    const [, policy] = ofType(prod, "AWS::S3::BucketPolicy")[0]!;
    const { Statement } = policy.Properties["PolicyDocument"] as { Statement: Record<string, unknown>[] };
    const denied = Statement.filter(({ Effect }) => Effect === "Deny").map(({ Condition }) => Condition);
    expect(denied).toContainEqual({ Bool: { "aws:SecureTransport": "false" } });
    expect(denied).toContainEqual({ NumericLessThan: { "s3:TlsVersion": 1.2 } });
  });
});
