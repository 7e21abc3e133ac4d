import type { Pattern } from "../sources/filter.ts";

/** A DynamoDB table: `input` is the CreateTable request as the template states it. */
export interface HostedTable {
  id: string;
  input: { TableName: string; GlobalSecondaryIndexes?: TableIndex[]; StreamSpecification?: object } & Record<
    string,
    unknown
  >;
  /** Attribute with the epoch second after which an item may go. */
  ttl: string | null;
}

export interface TableIndex {
  IndexName: string;
  KeySchema: { AttributeName: string; KeyType: string }[];
  Projection: { ProjectionType: string; NonKeyAttributes?: string[] };
}

export interface HostedFunction {
  id: string;
  /** Folder of the unmodified bundle. */
  code: string;
  /** `file.export` as on Lambda. */
  handler: string;
  environment: Record<string, string>;
  timeoutSeconds: number;
  memoryMb: number;
  /** How often an asynchronous call is tried again; Lambda's own default is 2. */
  asyncRetries: number;
}

export interface HostedQueue {
  id: string;
  name: string;
  url: string;
  arn: string;
  attributes: Record<string, string>;
}

export interface HostedBucket {
  id: string;
  name: string;
  /** What its life cycles remove: objects under a prefix, so many days after they were put. */
  forgets: { prefix: string; days: number }[];
}

/** How an event source hands its records over; times in seconds. */
export interface SourceSettings {
  functionId: string;
  batchSize: number;
  windowSeconds: number;
  /** A record is handed over when any pattern matches; none: all are. */
  patterns: Pattern[];
  partialFailures: boolean;
}

export interface QueueSource extends SourceSettings {
  id: string;
  kind: "queue";
  queueUrl: string;
  queueArn: string;
  /** Batches that may run at the same time (`ScalingConfig.MaximumConcurrency`). */
  concurrency: number;
}

export interface StreamSource extends SourceSettings {
  id: string;
  kind: "stream";
  tableName: string;
  from: "TRIM_HORIZON" | "LATEST";
  bisect: boolean;
  /** null: until the record is too old. */
  retries: number | null;
  maximumAgeSeconds: number | null;
  /** Queue that is told of records that were given up. */
  failureQueueUrl: string | null;
}

export interface HostedSchedule {
  id: string;
  functionId: string;
  expression: string;
  timezone: string;
  /** JSON text of the payload; null: the scheduler's own event. */
  input: string | null;
}

/** A JWT authoriser of the HTTP API. */
export interface Authoriser {
  issuer: string;
  audience: string[];
}

export interface ApiRoute {
  /** `METHOD /path/{parameter}` or `$default`. */
  key: string;
  functionId: string;
  authoriser: Authoriser | null;
  /** The token needs one of these. */
  scopes: string[];
  throttle: Throttle | null;
  timeoutMs: number;
}

export interface Throttle {
  ratePerSecond: number;
  burst: number;
}

export interface HostedApi {
  id: string;
  routes: ApiRoute[];
}

/** What CloudFront does on AWS: which paths go to the API and which are files of a bucket. */
export interface Site {
  rootObject: string | null;
  /** In the order in which CloudFront tries them; the last one is the default. */
  behaviours: Behaviour[];
}

export interface Behaviour {
  /** CloudFront path pattern (`*` any characters, `?` one), always with a leading slash. */
  pattern: string;
  target: { kind: "api" } | { kind: "files"; bucket: string; prefix: string };
  /** Source of the CloudFront function that sees each request, if any. */
  viewerRequest: string | null;
  /** Headers that the response headers policy adds; `override`: also where the answer has its own. */
  headers: { name: string; value: string; override: boolean }[];
}

/** What the local host serves of a template. */
export interface Plan {
  tables: HostedTable[];
  functions: HostedFunction[];
  queues: HostedQueue[];
  buckets: HostedBucket[];
  sources: (QueueSource | StreamSource)[];
  schedules: HostedSchedule[];
  api: HostedApi;
  site: Site | null;
  /** Paths of the files that a deployment puts into buckets, by `bucket/key`. */
  files: ReadonlyMap<string, string>;
  /** What AWS has and this machine doesn't, with the reason. */
  deployOnly: { id: string; type: string; reason: string }[];
}
