import { describe, expect, test } from "vitest";
import { StartFailure } from "../../../local/failure.ts";
import { planOf } from "../../../local/plan/plan.ts";
import type { Template, TemplateResource } from "../../../local/template/intrinsics.ts";

const addresses = { site: "http://127.0.0.1:8787", issuer: "http://127.0.0.1:20000", engine: "http://127.0.0.1:4566" };

const resources: Record<string, TemplateResource> = {
  Fn: {
    Type: "AWS::Lambda::Function",
    Properties: {
      Runtime: "nodejs24.x",
      Handler: "index.handler",
      Code: { S3Bucket: "assets", S3Key: "abc.zip" },
      Timeout: 9,
      MemorySize: 512,
      Environment: {
        Variables: {
          TABLE: { Ref: "Items" },
          BUCKET: { Ref: "Texts" },
          QUEUE_URL: { Ref: "Jobs" },
          ISSUER: {
            "Fn::Join": ["", ["https://cognito-idp.", { Ref: "AWS::Region" }, ".amazonaws.com/", { Ref: "Pool" }]],
          },
          PAGES: { "Fn::Sub": "https://${Edge.DomainName}/start" },
          API: { "Fn::GetAtt": ["Api", "ApiEndpoint"] },
        },
      },
    },
  },
  Settings: {
    Type: "AWS::Lambda::EventInvokeConfig",
    Properties: { FunctionName: { Ref: "Fn" }, MaximumRetryAttempts: 0, Qualifier: "$LATEST" },
  },
  Items: {
    Type: "AWS::DynamoDB::Table",
    Properties: {
      AttributeDefinitions: [{ AttributeName: "pk", AttributeType: "S" }],
      KeySchema: [{ AttributeName: "pk", KeyType: "HASH" }],
      StreamSpecification: { StreamViewType: "NEW_IMAGE" },
      TimeToLiveSpecification: { AttributeName: "until", Enabled: true },
      PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
    },
  },
  Texts: {
    Type: "AWS::S3::Bucket",
    Properties: {
      LifecycleConfiguration: {
        Rules: [
          { AbortIncompleteMultipartUpload: { DaysAfterInitiation: 7 }, Status: "Enabled" },
          { Prefix: "drafts/", ExpirationInDays: 2, Status: "Enabled" },
          { Prefix: "old/", ExpirationInDays: 9, Status: "Disabled" },
        ],
      },
    },
  },
  Jobs: {
    Type: "AWS::SQS::Queue",
    Properties: {
      FifoQueue: true,
      VisibilityTimeout: 30,
      RedrivePolicy: { deadLetterTargetArn: { "Fn::GetAtt": ["DeadJobs", "Arn"] }, maxReceiveCount: 3 },
    },
  },
  DeadJobs: { Type: "AWS::SQS::Queue", Properties: { FifoQueue: true } },
  FromJobs: {
    Type: "AWS::Lambda::EventSourceMapping",
    Properties: {
      EventSourceArn: { "Fn::GetAtt": ["Jobs", "Arn"] },
      FunctionName: { Ref: "Fn" },
      ScalingConfig: { MaximumConcurrency: 2 },
      FunctionResponseTypes: ["ReportBatchItemFailures"],
    },
  },
  FromItems: {
    Type: "AWS::Lambda::EventSourceMapping",
    Properties: {
      EventSourceArn: { "Fn::GetAtt": ["Items", "StreamArn"] },
      FunctionName: { "Fn::GetAtt": ["Fn", "Arn"] },
      StartingPosition: "TRIM_HORIZON",
      MaximumRetryAttempts: -1,
      BisectBatchOnFunctionError: true,
      FilterCriteria: { Filters: [{ Pattern: '{"eventName":["INSERT"]}' }] },
      DestinationConfig: { OnFailure: { Destination: { "Fn::GetAtt": ["DeadJobs", "Arn"] } } },
    },
  },
  Clock: {
    Type: "AWS::Scheduler::Schedule",
    Properties: {
      ScheduleExpression: "cron(0 6 ? * SUN *)",
      ScheduleExpressionTimezone: "Asia/Baghdad",
      Target: { Arn: { "Fn::GetAtt": ["Fn", "Arn"] }, RoleArn: { "Fn::GetAtt": ["Role", "Arn"] } },
    },
  },
  Role: { Type: "AWS::IAM::Role", Properties: { PolicyDocument: { Condition: { "Fn::Cidr": [] } } } },
  Pool: { Type: "AWS::Cognito::UserPool" },
  Person: { Type: "AWS::Cognito::UserPoolClient", Properties: { AllowedOAuthFlows: ["code"] } },
  System: { Type: "AWS::Cognito::UserPoolClient", Properties: { AllowedOAuthFlows: ["client_credentials"] } },
  Api: { Type: "AWS::ApiGatewayV2::Api", Properties: { ProtocolType: "HTTP" } },
  SignIn: {
    Type: "AWS::ApiGatewayV2::Authorizer",
    Properties: {
      IdentitySource: ["$request.header.Authorization"],
      JwtConfiguration: {
        Issuer: { "Fn::GetAtt": ["Pool", "ProviderURL"] },
        Audience: [{ Ref: "Person" }, { Ref: "System" }],
      },
    },
  },
  ToFn: {
    Type: "AWS::ApiGatewayV2::Integration",
    Properties: {
      IntegrationType: "AWS_PROXY",
      PayloadFormatVersion: "2.0",
      IntegrationUri: { "Fn::GetAtt": ["Fn", "Arn"] },
    },
  },
  Read: {
    Type: "AWS::ApiGatewayV2::Route",
    Properties: {
      RouteKey: "GET /api/items/{item}",
      Target: { "Fn::Join": ["", ["integrations/", { Ref: "ToFn" }]] },
      AuthorizationType: "JWT",
      AuthorizerId: { Ref: "SignIn" },
      AuthorizationScopes: ["claimdesk/api"],
    },
  },
  Else: {
    Type: "AWS::ApiGatewayV2::Route",
    Properties: { RouteKey: "$default", Target: "integrations/ToFn", AuthorizationType: "NONE" },
  },
  Stage: {
    Type: "AWS::ApiGatewayV2::Stage",
    Properties: {
      StageName: "$default",
      DefaultRouteSettings: { ThrottlingRateLimit: 10, ThrottlingBurstLimit: 20 },
      RouteSettings: { "GET /api/items/{item}": { ThrottlingRateLimit: 100, ThrottlingBurstLimit: 200 } },
    },
  },
  Edge: {
    Type: "AWS::CloudFront::Distribution",
    Properties: {
      DistributionConfig: {
        Origins: [
          { Id: "pages", DomainName: "pages-000000000000.s3.us-east-1.amazonaws.com", OriginPath: "/v1" },
          {
            Id: "api",
            DomainName: { "Fn::Join": [".", [{ Ref: "Api" }, "execute-api", { Ref: "AWS::Region" }, "amazonaws.com"]] },
          },
        ],
        DefaultCacheBehavior: {
          TargetOriginId: "pages",
          ResponseHeadersPolicyId: { Ref: "Headers" },
          FunctionAssociations: [
            { EventType: "viewer-request", FunctionARN: { "Fn::GetAtt": ["Paths", "FunctionARN"] } },
          ],
        },
        CacheBehaviors: [{ PathPattern: "api/*", TargetOriginId: "api" }],
      },
    },
  },
  Paths: {
    Type: "AWS::CloudFront::Function",
    Properties: { FunctionCode: "function handler(event) { return event.request; }" },
  },
  Headers: {
    Type: "AWS::CloudFront::ResponseHeadersPolicy",
    Properties: {
      ResponseHeadersPolicyConfig: {
        SecurityHeadersConfig: {
          ContentTypeOptions: { Override: true },
          ContentSecurityPolicy: {
            Override: false,
            ContentSecurityPolicy: { "Fn::Sub": "connect-src https://desk-1.auth.${AWS::Region}.amazoncognito.com" },
          },
          StrictTransportSecurity: { Override: true, AccessControlMaxAgeSec: 1 },
        },
      },
    },
  },
};

const files = new Map([["assets/abc.zip", "/assembly/asset.abc"]]);

function plan(changes: Record<string, TemplateResource | undefined> = {}) {
  const merged = Object.entries({ ...resources, ...changes }).filter(
    (entry): entry is [string, TemplateResource] => entry[1] !== undefined,
  );
  const template: Template = { Resources: Object.fromEntries(merged) };
  return planOf({ template, templates: [template], files }, addresses);
}

/** A resource of the usual template with some properties changed. */
function changed(id: string, properties: Record<string, unknown>): Record<string, TemplateResource> {
  const resource = resources[id] as TemplateResource;
  return { [id]: { ...resource, Properties: { ...resource.Properties, ...properties } } };
}

describe("the plan of a template", () => {
  test("has its functions with this machine's names and addresses in their environment", () => {
    expect(plan().functions).toEqual([
      {
        id: "Fn",
        code: "/assembly/asset.abc",
        handler: "index.handler",
        timeoutSeconds: 9,
        memoryMb: 512,
        asyncRetries: 0,
        environment: {
          TABLE: "Items",
          BUCKET: "texts",
          QUEUE_URL: "http://127.0.0.1:4566/000000000000/Jobs.fifo",
          ISSUER: addresses.issuer,
          PAGES: `${addresses.site}/start`,
          API: addresses.site,
        },
      },
    ]);
  });

  test("has its tables as requests, without what only a deployment has", () => {
    expect(plan().tables).toEqual([
      {
        id: "Items",
        ttl: "until",
        input: {
          TableName: "Items",
          BillingMode: "PAY_PER_REQUEST",
          AttributeDefinitions: [{ AttributeName: "pk", AttributeType: "S" }],
          KeySchema: [{ AttributeName: "pk", KeyType: "HASH" }],
          StreamSpecification: { StreamEnabled: true, StreamViewType: "NEW_IMAGE" },
        },
      },
    ]);
  });

  test("has buckets with what their life cycles remove", () => {
    expect(plan().buckets.map(({ forgets }) => forgets)).toEqual([[{ prefix: "drafts/", days: 2 }]]);
  });

  test("has the dead letters' queue before the one that names it", () => {
    const { queues } = plan();
    expect(queues.map(({ name }) => name)).toEqual(["DeadJobs.fifo", "Jobs.fifo"]);
    expect(JSON.parse(queues[1]?.attributes["RedrivePolicy"] ?? "")).toEqual({
      deadLetterTargetArn: queues[0]?.arn,
      maxReceiveCount: 3,
    });
  });

  test("has its event sources with Lambda's defaults", () => {
    expect(plan().sources).toEqual([
      expect.objectContaining({
        id: "FromJobs",
        kind: "queue",
        batchSize: 10,
        windowSeconds: 0,
        concurrency: 2,
        partialFailures: true,
      }),
      expect.objectContaining({
        id: "FromItems",
        kind: "stream",
        tableName: "Items",
        batchSize: 100,
        bisect: true,
        retries: null,
        partialFailures: false,
        patterns: [{ eventName: ["INSERT"] }],
        failureQueueUrl: "http://127.0.0.1:4566/000000000000/DeadJobs.fifo",
      }),
    ]);
  });

  test("has its schedules and its routes with their throttles", () => {
    expect(plan().schedules).toEqual([
      { id: "Clock", functionId: "Fn", expression: "cron(0 6 ? * SUN *)", timezone: "Asia/Baghdad", input: null },
    ]);
    expect(plan().api.routes).toEqual([
      {
        key: "GET /api/items/{item}",
        functionId: "Fn",
        authoriser: { issuer: addresses.issuer, audience: ["console", "cms"] },
        scopes: ["claimdesk/api"],
        throttle: { ratePerSecond: 100, burst: 200 },
        timeoutMs: 30_000,
      },
      {
        key: "$default",
        functionId: "Fn",
        authoriser: null,
        scopes: [],
        throttle: { ratePerSecond: 10, burst: 20 },
        timeoutMs: 30_000,
      },
    ]);
  });

  test("has what CloudFront does, without HTTPS for ever", () => {
    expect(plan().site?.behaviours).toEqual([
      { pattern: "/api/*", target: { kind: "api" }, viewerRequest: null, headers: [] },
      {
        pattern: "/*",
        target: { kind: "files", bucket: "pages-000000000000", prefix: "v1" },
        viewerRequest: expect.stringContaining("function handler"),
        headers: [
          { name: "content-security-policy", value: `connect-src ${addresses.issuer}`, override: false },
          { name: "x-content-type-options", value: "nosniff", override: true },
        ],
      },
    ]);
  });

  test("lists what only a deployment has, with the reason, and never reads it", () => {
    expect(plan().deployOnly).toEqual([
      { id: "Role", type: "AWS::IAM::Role", reason: expect.stringContaining("permissions") },
    ]);
  });
});

describe("the start is stopped, by name, for", () => {
  test.each<[string, Record<string, TemplateResource | undefined>, RegExp]>([
    ["a type that isn't known", { Chat: { Type: "AWS::IoT::Thing" } }, /Chat \(AWS::IoT::Thing\)/],
    ["a function in another language", changed("Fn", { Runtime: "python3.13" }), /Fn: .*python3\.13/],
    ["a function with layers", changed("Fn", { Layers: ["arn:layer"] }), /Fn: layers/],
    [
      "code that isn't in the assembly",
      changed("Fn", { Code: { S3Bucket: "assets", S3Key: "x.zip" } }),
      /assets\/x\.zip/,
    ],
    ["code in the template", changed("Fn", { Code: { ZipFile: "exports" } }), /Fn: its code/],
    ["a payload format of before", changed("ToFn", { PayloadFormatVersion: "1.0" }), /ToFn: .*1\.0/],
    ["an integration that calls elsewhere", changed("ToFn", { IntegrationType: "HTTP_PROXY" }), /ToFn: .*HTTP_PROXY/],
    ["a route with another authorisation", changed("Read", { AuthorizationType: "AWS_IAM" }), /Read: .*AWS_IAM/],
    [
      "a token from elsewhere",
      changed("SignIn", { IdentitySource: ["$request.querystring.t"] }),
      /SignIn: .*querystring/,
    ],
    ["CORS of the API", changed("Api", { CorsConfiguration: { AllowOrigins: ["*"] } }), /Api: .*CORS/],
    ["a second API", { Api2: resources["Api"] }, /Api2/],
    ["no API", { Api: undefined, Edge: undefined, ...changed("Fn", { Environment: {} }) }, /no HTTP API/],
    [
      "an event source that isn't hosted",
      changed("FromJobs", { EventSourceArn: "arn:aws:kinesis:eu:1:stream/s" }),
      /FromJobs: .*kinesis/,
    ],
    [
      "a stream from a point in time",
      changed("FromItems", { StartingPosition: "AT_TIMESTAMP" }),
      /FromItems: .*AT_TIMESTAMP/,
    ],
    [
      "a filter that isn't known",
      changed("FromItems", { FilterCriteria: { Filters: [{ Pattern: '{"a":[{"cidr":"::/0"}]}' }] } }),
      /FromItems: .*cidr/,
    ],
    ["a schedule that can't be read", changed("Clock", { ScheduleExpression: "sometimes" }), /Clock: sometimes/],
    [
      "a schedule that calls no function",
      changed("Clock", { Target: { Arn: "arn:aws:scheduler:::aws-sdk:sqs:sendMessage" } }),
      /Clock: .*aws-sdk/,
    ],
    ["another stage", changed("Stage", { StageName: "v1" }), /Stage: .*\$default/],
    [
      "an origin that is neither",
      changed("Edge", {
        DistributionConfig: {
          Origins: [{ Id: "x", DomainName: "example.org" }],
          DefaultCacheBehavior: { TargetOriginId: "x" },
        },
      }),
      /Edge: .*example\.org/,
    ],
  ])("%s", (_, changes, message) => {
    expect(() => plan(changes)).toThrow(StartFailure);
    expect(() => plan(changes)).toThrow(message);
  });
});
