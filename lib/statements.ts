import type { Table } from "aws-cdk-lib/aws-dynamodb";
import { PolicyStatement } from "aws-cdk-lib/aws-iam";
import type { Bucket } from "aws-cdk-lib/aws-s3";
import type { Queue } from "aws-cdk-lib/aws-sqs";
import { type BlobKind, blobPrefixes } from "../lambdas/store/blob-prefixes.ts";
import type { IndexName } from "../lambdas/store/table.ts";

/**
 * What a function may do, action by action. CDK's own `grant…` methods aren't used: they write wildcards
 * (`s3:GetObject*`, `index/*`), and what they grant changes with the library's version.
 */

/** Reading items by key and by partition, and the named indexes' lists. */
export function readItems(table: Table, indexes: readonly IndexName[]): PolicyStatement[] {
  return [
    new PolicyStatement({
      sid: "ReadItems",
      actions: ["dynamodb:BatchGetItem", "dynamodb:GetItem", "dynamodb:Query"],
      resources: [table.tableArn],
    }),
    ...(indexes.length === 0
      ? []
      : [
          new PolicyStatement({
            sid: "ReadLists",
            actions: ["dynamodb:Query"],
            resources: indexes.map((index) => `${table.tableArn}/index/${index}`),
          }),
        ]),
  ];
}

/**
 * Writing items, alone or in a transaction (which has no action of its own: DynamoDB asks for those of its parts).
 * Deleting is part of it: pointers, topic keys, assignments and revoked tokens are taken away; the history is not,
 * by the store's own rule.
 */
export function writeItems(table: Table): PolicyStatement[] {
  return [
    new PolicyStatement({
      sid: "WriteItems",
      actions: ["dynamodb:ConditionCheckItem", "dynamodb:DeleteItem", "dynamodb:PutItem", "dynamodb:UpdateItem"],
      resources: [table.tableArn],
    }),
  ];
}

const blobsOf = (bucket: Bucket, kinds: readonly BlobKind[]) =>
  kinds.map((kind) => bucket.arnForObjects(`${blobPrefixes[kind]}*`));

/** Reading blobs of the given kinds. */
export function readBlobs(bucket: Bucket, kinds: readonly BlobKind[]): PolicyStatement[] {
  return kinds.length === 0
    ? []
    : [new PolicyStatement({ sid: "ReadBlobs", actions: ["s3:GetObject"], resources: blobsOf(bucket, kinds) })];
}

/** Putting blobs of the given kinds. Nothing may delete one: its key is the hash of what it holds. */
export function writeBlobs(bucket: Bucket, kinds: readonly BlobKind[]): PolicyStatement[] {
  return kinds.length === 0
    ? []
    : [new PolicyStatement({ sid: "WriteBlobs", actions: ["s3:PutObject"], resources: blobsOf(bucket, kinds) })];
}

export function sendTo(queue: Queue): PolicyStatement[] {
  return [new PolicyStatement({ sid: "Send", actions: ["sqs:SendMessage"], resources: [queue.queueArn] })];
}

/** What Lambda's poller does in the function's name when a queue is its event source. */
export function receiveFrom(queue: Queue): PolicyStatement[] {
  return [
    new PolicyStatement({
      sid: "Receive",
      actions: ["sqs:ChangeMessageVisibility", "sqs:DeleteMessage", "sqs:GetQueueAttributes", "sqs:ReceiveMessage"],
      resources: [queue.queueArn],
    }),
  ];
}

/** What Lambda's poller does in the function's name when the table's stream is its event source. */
export function followStream(table: Table): PolicyStatement[] {
  return [
    new PolicyStatement({
      sid: "FollowStream",
      actions: ["dynamodb:DescribeStream", "dynamodb:GetRecords", "dynamodb:GetShardIterator"],
      resources: [table.tableStreamArn as string],
    }),
    // ListStreams has no resource to be bound to (Service Authorization Reference, Amazon DynamoDB).
    new PolicyStatement({ sid: "ListStreams", actions: ["dynamodb:ListStreams"], resources: ["*"] }),
  ];
}
