import { Duration, Validations } from "aws-cdk-lib";
import { AttributeType, BillingMode, ProjectionType, StreamViewType, Table } from "aws-cdk-lib/aws-dynamodb";
import { BlockPublicAccess, Bucket, BucketEncryption, HttpMethods, ObjectOwnership } from "aws-cdk-lib/aws-s3";
import { Construct } from "constructs";
import { blobPrefixes } from "../lambdas/store/blob-prefixes.ts";
import { type TableIndex, tableDefinition } from "../lambdas/store/table.ts";
import type { Settings } from "./settings.ts";

const key = (name: string) => ({ name, type: AttributeType.STRING });

/** What the desk remembers: one table, and one bucket for texts, evidence and sheets. */
export class Storage extends Construct {
  readonly table: Table;
  readonly bucket: Bucket;

  constructor(scope: Construct, id: string, settings: Settings) {
    super(scope, id);
    this.table = new Table(this, "Table", {
      partitionKey: key(tableDefinition.partitionKey),
      sortKey: key(tableDefinition.sortKey),
      timeToLiveAttribute: tableDefinition.ttl,
      billingMode: BillingMode.PAY_PER_REQUEST,
      // Notices are made from the events as they were written; no reader needs the item before.
      stream: StreamViewType.NEW_IMAGE,
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      deletionProtection: settings.deletionProtection,
      removalPolicy: settings.removalPolicy,
    });
    for (const index of tableDefinition.indexes as readonly TableIndex[])
      this.table.addGlobalSecondaryIndex({
        indexName: index.name,
        partitionKey: key(index.partitionKey),
        ...(index.sortKey !== undefined && { sortKey: key(index.sortKey) }),
        ...(index.include.length === 0
          ? { projectionType: ProjectionType.KEYS_ONLY }
          : { projectionType: ProjectionType.INCLUDE, nonKeyAttributes: [...index.include] }),
      });

    this.bucket = new Bucket(this, "Bucket", {
      versioned: true,
      encryption: BucketEncryption.S3_MANAGED,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      enforceSSL: true,
      minimumTLSVersion: 1.2,
      // For the desk's pages, which fetch and upload by the signed URLs that its API hands out. The signature is what
      // lets them in; CloudFront's own host name can't be named here, as it is made from this bucket's.
      cors: [
        {
          allowedOrigins: [settings.domain ? `https://${settings.domain.name}` : "https://*.cloudfront.net"],
          allowedMethods: [HttpMethods.GET, HttpMethods.PUT],
          allowedHeaders: ["*"],
          exposedHeaders: ["ETag"],
          maxAge: Duration.hours(1).toSeconds(),
        },
      ],
      lifecycleRules: [
        { abortIncompleteMultipartUploadAfter: Duration.days(7) },
        // Answers are kept for repeats of one day; what they hold must not outlive an erasure for long.
        {
          prefix: blobPrefixes.answers,
          expiration: Duration.days(2),
          noncurrentVersionExpiration: Duration.days(1),
        },
        // An upload is copied among the attachments once it was looked at; what nobody asks for is forgotten.
        {
          prefix: blobPrefixes.uploads,
          expiration: Duration.days(2),
          noncurrentVersionExpiration: Duration.days(1),
        },
      ],
      removalPolicy: settings.removalPolicy,
    });
    Validations.of(this.bucket).acknowledge({
      id: "AwsSolutions-S1",
      reason:
        "Access logs of S3 hold query strings, and signed URLs carry their signature there. CloudTrail's data events do not.",
    });
  }
}
