import { Duration, Stack, Validations } from "aws-cdk-lib";
import { PolicyDocument, PolicyStatement, Role, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import { Architecture, Code, Function as LambdaFunction, Runtime, Tracing } from "aws-cdk-lib/aws-lambda";
import { LogGroup } from "aws-cdk-lib/aws-logs";
import type { CfnBucket } from "aws-cdk-lib/aws-s3";
import { Construct } from "constructs";
import { type BlobKind, blobPrefixes } from "../lambdas/store/blob-prefixes.ts";
import type { IndexName } from "../lambdas/store/table.ts";
import type { Bundle } from "./bundles.ts";
import type { Settings } from "./settings.ts";
import { readBlobs, readItems, writeBlobs, writeItems } from "./statements.ts";
import type { Storage } from "./storage.ts";

export interface DeskFunctionProps {
  settings: Settings;
  storage: Storage;
  bundle: Bundle;
  /** The function's name in logs, metrics and traces. */
  service: string;
  memoryMegabytes: number;
  timeoutSeconds: number;
  /** Beside STAGE, TABLE and BUCKET, which every function has. */
  environment?: Record<string, string>;
  /** Indexes that it lists; items it reads and writes by key. */
  lists: readonly IndexName[];
  readsBlobs: readonly BlobKind[];
  writesBlobs: readonly BlobKind[];
  /** What else it may do. */
  further?: readonly PolicyStatement[];
}

/**
 * One function of the desk. Its role holds everything it may do in the one place where it is created, so that the
 * function never runs before its rights stand; CDK can't add to it (`withoutPolicyUpdates`).
 */
export class DeskFunction extends Construct {
  readonly function: LambdaFunction;

  constructor(scope: Construct, id: string, props: DeskFunctionProps) {
    super(scope, id);
    const { settings, storage, service } = props;
    const logGroup = new LogGroup(this, "Logs", {
      retention: settings.logRetention,
      removalPolicy: settings.removalPolicy,
    });
    const role = new Role(this, "Role", {
      assumedBy: new ServicePrincipal("lambda.amazonaws.com"),
      inlinePolicies: {
        own: new PolicyDocument({
          statements: [
            new PolicyStatement({
              sid: "WriteLogs",
              actions: ["logs:CreateLogStream", "logs:PutLogEvents"],
              resources: [logGroup.logGroupArn],
            }),
            // X-Ray takes segments without a resource (Service Authorization Reference, AWS X-Ray).
            new PolicyStatement({
              sid: "WriteTraces",
              actions: ["xray:PutTelemetryRecords", "xray:PutTraceSegments"],
              resources: ["*"],
            }),
          ],
        }),
        desk: new PolicyDocument({
          statements: [
            ...readItems(storage.table, props.lists),
            ...writeItems(storage.table),
            ...readBlobs(storage.bucket, props.readsBlobs),
            ...writeBlobs(storage.bucket, props.writesBlobs),
            ...(props.further ?? []),
          ],
        }),
      },
    });
    this.function = new LambdaFunction(this, "Function", {
      description: `Claimdesk ${service} (${settings.stage})`,
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      handler: "index.handler",
      code: Code.fromAsset(props.bundle.directory),
      memorySize: props.memoryMegabytes,
      timeout: Duration.seconds(props.timeoutSeconds),
      tracing: Tracing.ACTIVE,
      logGroup,
      role: role.withoutPolicyUpdates(),
      environment: {
        STAGE: settings.stage,
        TABLE: storage.table.tableName,
        BUCKET: storage.bucket.bucketName,
        POWERTOOLS_SERVICE_NAME: service,
        POWERTOOLS_METRICS_NAMESPACE: "Claimdesk",
        ...props.environment,
      },
    });

    const bucket = Stack.of(this).getLogicalId(storage.bucket.node.defaultChild as CfnBucket);
    Validations.of(role).acknowledge(
      {
        id: "AwsSolutions-IAM5[Resource::*]",
        reason: "X-Ray's segments and DynamoDB's ListStreams have no resource that a right could be bound to.",
      },
      ...[...new Set([...props.readsBlobs, ...props.writesBlobs])].map((kind) => ({
        id: `AwsSolutions-IAM5[Resource::<${bucket}.Arn>/${blobPrefixes[kind]}*]`,
        reason: "Keys of blobs are hashes: all of one kind, under its prefix, is the least that can be named.",
      })),
      {
        id: "Serverless-LambdaStarPermissions",
        reason: "The only stars are X-Ray's, ListStreams' and the blob prefixes above; a test holds the list.",
      },
    );
    Validations.of(this.function).acknowledge({
      id: "Serverless-LambdaDLQ",
      reason: "Called and waited for by API Gateway, or fed by a queue, a stream or a clock that tries again itself.",
    });
  }
}
