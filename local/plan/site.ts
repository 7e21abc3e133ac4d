import { StartFailure } from "../failure.ts";
import type { Reading } from "./plan.ts";
import type { Behaviour, Site } from "./types.ts";

interface DistributionConfig {
  DefaultRootObject?: string;
  Origins: { Id: string; DomainName: string; OriginPath?: string }[];
  CacheBehaviors?: CacheBehaviour[];
  DefaultCacheBehavior: CacheBehaviour;
}

interface CacheBehaviour {
  PathPattern?: string;
  TargetOriginId: string;
  FunctionAssociations?: { EventType: string; FunctionARN: string }[];
  ResponseHeadersPolicyId?: string;
}

/** Which paths the distribution sends where; null where the template has none: then everything is the API's. */
export function planSite(reading: Reading): Site | null {
  const [distribution, second] = reading.of("AWS::CloudFront::Distribution");
  if (!distribution) return null;
  if (second)
    throw new StartFailure(
      `${second.id}: the local host serves one distribution, and ${distribution.id} is there already`,
    );
  const config = distribution.properties["DistributionConfig"] as unknown as DistributionConfig;
  const behaviours = [...(config.CacheBehaviors ?? []), { ...config.DefaultCacheBehavior, PathPattern: "*" }];
  return {
    rootObject: config.DefaultRootObject ?? null,
    behaviours: behaviours.map((behaviour) => behaviourOf(behaviour, config, distribution.id, reading)),
  };
}

function behaviourOf(
  behaviour: CacheBehaviour,
  config: DistributionConfig,
  where: string,
  reading: Reading,
): Behaviour {
  const origin = config.Origins.find(({ Id }) => Id === behaviour.TargetOriginId);
  if (!origin) throw new StartFailure(`${where}: no origin ${behaviour.TargetOriginId}`);
  const pattern = behaviour.PathPattern ?? "*";
  const { DomainName: domain, OriginPath: path = "" } = origin;
  const [, bucket] = /^([a-z0-9.-]+)\.s3\.[\w-]+\.amazonaws\.com$/.exec(domain) ?? [];
  if (bucket === undefined && !domain.includes(".execute-api.")) {
    throw new StartFailure(`${where}: an origin is the API or a bucket, not ${domain}`);
  }
  return {
    pattern: pattern.startsWith("/") ? pattern : `/${pattern}`,
    target: bucket === undefined ? { kind: "api" } : { kind: "files", bucket, prefix: path.replace(/^\//, "") },
    viewerRequest: viewerRequestOf(behaviour, where, reading),
    headers: headersOf(behaviour.ResponseHeadersPolicyId, reading),
  };
}

function viewerRequestOf(
  { FunctionAssociations = [] }: CacheBehaviour,
  where: string,
  reading: Reading,
): string | null {
  const other = FunctionAssociations.find(({ EventType }) => EventType !== "viewer-request");
  if (other) throw new StartFailure(`${where}: CloudFront functions at ${other.EventType} aren't hosted`);
  const [association] = FunctionAssociations;
  if (!association) return null;
  return String(reading.named(association.FunctionARN, "AWS::CloudFront::Function", where).properties["FunctionCode"]);
}

interface HeadersPolicy {
  SecurityHeadersConfig?: {
    ContentSecurityPolicy?: { ContentSecurityPolicy: string; Override: boolean };
    ContentTypeOptions?: { Override: boolean };
    FrameOptions?: { FrameOption: string; Override: boolean };
    ReferrerPolicy?: { ReferrerPolicy: string; Override: boolean };
  };
  CustomHeadersConfig?: { Items: { Header: string; Value: string; Override: boolean }[] };
}

/** What a response headers policy adds, less Strict-Transport-Security: the host has no TLS, and browsers remember it. */
function headersOf(policyId: string | undefined, reading: Reading): Behaviour["headers"] {
  const policy = reading.of("AWS::CloudFront::ResponseHeadersPolicy").find(({ id }) => id === policyId);
  if (!policy) return [];
  const config = policy.properties["ResponseHeadersPolicyConfig"] as HeadersPolicy;
  const {
    ContentSecurityPolicy: csp,
    ContentTypeOptions: sniff,
    FrameOptions: frame,
    ReferrerPolicy: referrer,
  } = config.SecurityHeadersConfig ?? {};
  const headers: Behaviour["headers"] = [];
  const add = (name: string, value: string | undefined, from: { Override: boolean } | undefined) => {
    if (value !== undefined && from) headers.push({ name, value, override: from.Override });
  };
  add("content-security-policy", csp?.ContentSecurityPolicy, csp);
  add("x-content-type-options", "nosniff", sniff);
  add("x-frame-options", frame?.FrameOption, frame);
  add("referrer-policy", referrer?.ReferrerPolicy, referrer);
  for (const item of config.CustomHeadersConfig?.Items ?? []) add(item.Header.toLowerCase(), item.Value, item);
  return headers;
}
