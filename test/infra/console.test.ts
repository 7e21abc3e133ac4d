import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { apiPaths, consolePolicy } from "../../lib/console.ts";
import { ConsoleSynthesizer } from "../../lib/console-files.ts";
import { consolePaths } from "../../lib/console-paths.ts";
import { deskApp, deskResources, ofType, resourcesOf, stackOf } from "./fixture/desk.ts";

interface Behaviour {
  PathPattern?: string;
  CachePolicyId: unknown;
  OriginRequestPolicyId?: string;
  TargetOriginId: string;
  FunctionAssociations?: unknown[];
}
interface DistributionConfig {
  CacheBehaviors: Behaviour[];
  DefaultCacheBehavior: Behaviour;
  CustomErrorResponses?: unknown;
  Aliases?: string[];
  ViewerCertificate?: { MinimumProtocolVersion: string };
  Origins: { Id: string; OriginPath?: string }[];
}

const distributionOf = (context: Record<string, unknown> = {}) =>
  ofType(deskResources(context), "AWS::CloudFront::Distribution")[0]![1].Properties[
    "DistributionConfig"
  ] as DistributionConfig;

describe("the desk's one address", () => {
  const distribution = distributionOf();

  it("sends the API's paths on to the API, uncached, with the caller's token", () => {
    const api = distribution.CacheBehaviors.find(({ PathPattern }) => PathPattern === "/api/*")!;
    // Managed policies of CloudFront: CachingDisabled and AllViewerExceptHostHeader.
    expect(api.CachePolicyId).toBe("4135ea2d-6df8-44a3-9df3-4b5a84be39ad");
    expect(api.OriginRequestPolicyId).toBe("b689b0a8-53d0-40ab-baf2-68738e2966ac");
    expect(api.FunctionAssociations).toBeUndefined();
  });

  it("serves pages from the files, through the function that finds them", () => {
    const pages = [
      distribution.DefaultCacheBehavior,
      distribution.CacheBehaviors.find(({ PathPattern }) => PathPattern === "/reference*")!,
    ];
    const files = distribution.Origins.find(({ OriginPath }) => OriginPath !== undefined)!;
    for (const page of pages) {
      expect(page.TargetOriginId).toBe(files.Id);
      expect(page.FunctionAssociations).toHaveLength(1);
    }
  });

  it("turns no answer of the API into a page", () => {
    expect(distribution.CustomErrorResponses).toBeUndefined();
  });

  it("takes a domain of the desk's own with TLS 1.2", () => {
    const own = distributionOf({
      domainName: "desk.example.org",
      certificateArn: "arn:aws:acm:us-east-1:111122223333:certificate/0",
    });
    expect(own.Aliases).toEqual(["desk.example.org"]);
    expect(own.ViewerCertificate?.MinimumProtocolVersion).toBe("TLSv1.2_2021");
  });

  it("is where people come back to after signing in", () => {
    const [, client] = ofType(deskResources(), "AWS::Cognito::UserPoolClient").find(([id]) => id.includes("Console"))!;
    expect(client.Properties).toMatchObject({
      AllowedOAuthFlows: ["code"],
      GenerateSecret: false,
      CallbackURLs: [{ "Fn::Join": ["", ["https://", { "Fn::GetAtt": [expect.any(String), "DomainName"] }, "/"]] }],
    });
  });
});

it("the API's paths are the first segments of its routes", () => {
  const routes = [{ path: "/api/me" }, { path: "/api/articles/{article}" }, { path: "/problems/{name}" }];
  expect(apiPaths(routes)).toEqual(["/api/*", "/problems/*"]);
});

describe("paths of the console", () => {
  const find = new Function(`${consolePaths(["index", "reference"])}; return handler;`)() as (event: {
    request: { uri: string };
  }) => { uri: string };
  it.each([
    ["/", "/index.html"],
    ["/articles/0198c1d2", "/index.html"],
    ["/reference", "/reference.html"],
    ["/reference/", "/reference.html"],
    ["/references", "/index.html"],
    ["/assets/console.js", "/assets/console.js"],
    ["/favicon.ico", "/favicon.ico"],
  ])("%s is served by %s", (uri, file) => {
    expect(find({ request: { uri } }).uri).toBe(file);
  });

  it("fit into a CloudFront function", () => {
    expect(consolePaths(["index", "reference"]).length).toBeLessThan(10_240);
  });
});

describe("the pages' content security policy", () => {
  const policy = consolePolicy(["https://id.example.org"], { inlineStyles: false });
  it.each([
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "connect-src 'self' https://id.example.org",
    "frame-ancestors 'none'",
    "base-uri 'none'",
  ])("says %s", (directive) => {
    expect(policy.split("; ")).toContain(directive);
  });

  it("lets only the reference's viewer style itself, and nobody run inline scripts", () => {
    const reference = consolePolicy([], { inlineStyles: true });
    expect(policy).not.toContain("unsafe");
    expect(reference).toContain("style-src 'self' 'unsafe-inline'");
    expect(reference.match(/unsafe/g)).toHaveLength(1);
  });
});

describe("files of the console", () => {
  const folder = mkdtempSync(join(tmpdir(), "claimdesk-console-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const build = (name: string, files: Record<string, string>) => {
    const directory = join(folder, name);
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(dirname(join(directory, file)), { recursive: true });
      writeFileSync(join(directory, file), text);
    }
    return directory;
  };
  const prefixOf = (directory: string) => new ConsoleSynthesizer().publish(directory, "bucket");

  it("lie under the hash of them all: the same build is the same place, any other build another", () => {
    const first = build("first", { "index.html": "a", "assets/desk.js": "b" });
    expect(prefixOf(build("same", { "index.html": "a", "assets/desk.js": "b" }))).toBe(prefixOf(first));
    expect(prefixOf(build("text", { "index.html": "a", "assets/desk.js": "c" }))).not.toBe(prefixOf(first));
    expect(prefixOf(build("name", { "index.html": "a", "assets/desk2.js": "b" }))).not.toBe(prefixOf(first));
  });

  it("are put there by the deployment before the stack that serves them", () => {
    const app = deskApp();
    const assembly = app.synth();
    const desk = assembly.getStackByName("Claimdesk-dev");
    expect(desk.dependencies.map(({ id }) => id)).toEqual(
      expect.arrayContaining(["ClaimdeskConsole-dev", "Claimdesk-dev.console"]),
    );
    const manifest = JSON.parse(readFileSync(join(assembly.directory, "Claimdesk-dev.console.json"), "utf8"));
    const origin = distributionOf().Origins.find(({ OriginPath }) => OriginPath !== undefined)!;
    const keys = Object.values(manifest.files as Record<string, { destinations: { console: Record<string, string> } }>);
    expect(keys.map((file) => `/${file.destinations.console["objectKey"]}`).sort()).toEqual([
      `${origin.OriginPath}/index.html`,
      `${origin.OriginPath}/reference.html`,
    ]);
    for (const { destinations } of keys)
      expect(destinations.console["bucketName"]).toBe("claimdeskconsole-dev-${AWS::AccountId}-${AWS::Region}");
  });

  it("are read by CloudFront of the desk's own account alone", () => {
    const resources = resourcesOf(stackOf(deskApp(), "ClaimdeskConsole-"));
    const [, policy] = ofType(resources, "AWS::S3::BucketPolicy")[0]!;
    const { Statement } = policy.Properties["PolicyDocument"] as {
      Statement: { Effect: string; Action: string; Principal: unknown; Condition: unknown }[];
    };
    const allowed = Statement.filter(({ Effect }) => Effect === "Allow");
    expect(allowed.map(({ Action }) => Action)).toEqual(["s3:GetObject", "s3:ListBucket"]);
    for (const { Principal, Condition } of allowed) {
      expect(Principal).toEqual({ Service: "cloudfront.amazonaws.com" });
      expect(Condition).toEqual({ StringEquals: { "aws:SourceAccount": { Ref: "AWS::AccountId" } } });
    }
  });
});
