import { Duration, Validations } from "aws-cdk-lib";
import { Certificate } from "aws-cdk-lib/aws-certificatemanager";
import {
  AllowedMethods,
  type BehaviorOptions,
  CachePolicy,
  Distribution,
  Function as EdgeFunction,
  FunctionCode,
  FunctionEventType,
  FunctionRuntime,
  HeadersFrameOption,
  HeadersReferrerPolicy,
  HttpVersion,
  type IOrigin,
  OriginRequestPolicy,
  PriceClass,
  ResponseHeadersPolicy,
  SecurityPolicyProtocol,
  ViewerProtocolPolicy,
} from "aws-cdk-lib/aws-cloudfront";
import { HttpOrigin, S3BucketOrigin } from "aws-cdk-lib/aws-cloudfront-origins";
import { Bucket } from "aws-cdk-lib/aws-s3";
import { Construct } from "constructs";
import type { Route } from "../lambdas/routes.ts";
import { consolePaths } from "./console-paths.ts";
import type { Settings } from "./settings.ts";

/** Directives of a Content-Security-Policy, in the order they are sent. */
const policy = (directives: Record<string, string>) =>
  Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join("; ");

/** @param origins what pages call beside their own origin: whoever signs people in, and the bucket of signed URLs */
export function consolePolicy(origins: readonly string[], { inlineStyles }: { inlineStyles: boolean }): string {
  return policy({
    "default-src": "'none'",
    "script-src": "'self'",
    "style-src": inlineStyles ? "'self' 'unsafe-inline'" : "'self'",
    "img-src": "'self' data:",
    "font-src": "'self'",
    "connect-src": ["'self'", ...origins].join(" "),
    "worker-src": "'self'",
    "manifest-src": "'self'",
    "base-uri": "'none'",
    "form-action": "'self'",
    "frame-ancestors": "'none'",
  });
}

/** What the API's answers may do in a browser: nothing. Pages among them (problems) may carry their own styles. */
const answerPolicy = policy({
  "default-src": "'none'",
  "style-src": "'unsafe-inline'",
  "base-uri": "'none'",
  "frame-ancestors": "'none'",
});

/** @returns the paths of CloudFront that go to the API: the first segment of every route */
export function apiPaths(routes: readonly Pick<Route, "path">[]): string[] {
  return [...new Set(routes.map((route) => `/${route.path.split("/")[1]}/*`))].sort();
}

export interface ConsoleProps {
  settings: Settings;
  routes: readonly Pick<Route, "path">[];
  apiHost: string;
  filesBucket: string;
  /** Where in the bucket this deployment's files lie. */
  filesPrefix: string;
  pages: readonly string[];
  /** Origins that the pages call beside their own. */
  origins: readonly string[];
}

/** The desk's one address: the console at `/`, the reference at `/reference`, the API at `/api`. */
export class Console extends Construct {
  readonly distribution: Distribution;
  /** `https://…` without a slash at the end. */
  readonly origin: string;

  constructor(scope: Construct, id: string, props: ConsoleProps) {
    super(scope, id);
    const { settings } = props;
    // Imported by name: the files' own stack gives CloudFront its rights, and must not depend on this one.
    const bucket = Bucket.fromBucketName(this, "Files", props.filesBucket);
    const files = S3BucketOrigin.withOriginAccessControl(bucket, {
      originPath: `/${props.filesPrefix}`,
      originAccessLevels: [],
    });
    const paths = new EdgeFunction(this, "Paths", {
      code: FunctionCode.fromInline(consolePaths(props.pages)),
      runtime: FunctionRuntime.JS_2_0,
    });
    const pages = (name: string, inlineStyles: boolean): BehaviorOptions => ({
      origin: files,
      viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
      cachePolicy: this.filesCache(),
      compress: true,
      responseHeadersPolicy: this.headers(name, consolePolicy(props.origins, { inlineStyles }), true),
      functionAssociations: [{ function: paths, eventType: FunctionEventType.VIEWER_REQUEST }],
    });
    const api: IOrigin = new HttpOrigin(props.apiHost, { readTimeout: Duration.seconds(31) });
    const calls: BehaviorOptions = {
      origin: api,
      viewerProtocolPolicy: ViewerProtocolPolicy.HTTPS_ONLY,
      allowedMethods: AllowedMethods.ALLOW_ALL,
      cachePolicy: CachePolicy.CACHING_DISABLED,
      compress: false,
      // Sends Authorization and every other header on; Host must be the API's own.
      originRequestPolicy: OriginRequestPolicy.ALL_VIEWER_EXCEPT_HOST_HEADER,
      responseHeadersPolicy: this.headers("AnswerHeaders", answerPolicy, false),
    };
    this.distribution = new Distribution(this, "Distribution", {
      comment: `Claimdesk (${settings.stage})`,
      defaultBehavior: pages("PageHeaders", false),
      additionalBehaviors: {
        // The API reference is a ready-made viewer that styles itself at run time.
        "/reference*": pages("ReferenceHeaders", true),
        ...Object.fromEntries(apiPaths(props.routes).map((path) => [path, calls])),
      },
      httpVersion: HttpVersion.HTTP2_AND_3,
      priceClass: PriceClass.PRICE_CLASS_100,
      ...(settings.domain && {
        minimumProtocolVersion: SecurityPolicyProtocol.TLS_V1_2_2021,
        domainNames: [settings.domain.name],
        certificate: Certificate.fromCertificateArn(this, "Certificate", settings.domain.certificateArn),
      }),
    });
    Validations.of(this.distribution).acknowledge(
      { id: "AwsSolutions-CFR1", reason: "Reporters work from anywhere: no country is shut out." },
      {
        id: "AwsSolutions-CFR2",
        reason:
          "Everything but public files asks for a token, and each route has a throttle; a web ACL can be put on top.",
      },
      {
        id: "AwsSolutions-CFR3",
        reason:
          "CloudFront's logs hold query strings, where a feed's token stands. The HTTP API logs each call without them.",
      },
      {
        id: "@aws-cdk/aws-cloudfront-origins:updateImportedBucketPolicyOac",
        reason: "The files' own stack holds the bucket's policy.",
      },
      ...(settings.domain
        ? []
        : [
            {
              id: "AwsSolutions-CFR4",
              reason:
                "CloudFront's own host name takes no other policy; with a domain of the desk's own it is TLS 1.2.",
            },
          ]),
    );
    this.origin = `https://${settings.domain?.name ?? this.distribution.distributionDomainName}`;
  }

  private cache: CachePolicy | undefined;
  /** A minute: files keep their names from one deployment to the next. */
  private filesCache(): CachePolicy {
    this.cache ??= new CachePolicy(this, "FilesCache", {
      minTtl: Duration.seconds(0),
      defaultTtl: Duration.minutes(1),
      maxTtl: Duration.minutes(1),
      enableAcceptEncodingBrotli: true,
      enableAcceptEncodingGzip: true,
    });
    return this.cache;
  }

  /** @param override whether these headers win over those that the origin sends */
  private headers(id: string, contentSecurityPolicy: string, override: boolean): ResponseHeadersPolicy {
    return new ResponseHeadersPolicy(this, id, {
      securityHeadersBehavior: {
        contentSecurityPolicy: { contentSecurityPolicy, override },
        contentTypeOptions: { override: true },
        frameOptions: { frameOption: HeadersFrameOption.DENY, override },
        referrerPolicy: { referrerPolicy: HeadersReferrerPolicy.NO_REFERRER, override },
        strictTransportSecurity: {
          accessControlMaxAge: Duration.days(365),
          includeSubdomains: true,
          override: true,
        },
      },
      ...(override && {
        customHeadersBehavior: {
          customHeaders: [
            { header: "Cache-Control", value: "no-cache", override: true },
            { header: "Cross-Origin-Opener-Policy", value: "same-origin", override: true },
          ],
        },
      }),
    });
  }
}
