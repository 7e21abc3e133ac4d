import { RemovalPolicy } from "aws-cdk-lib";
import { RetentionDays } from "aws-cdk-lib/aws-logs";
import * as z from "zod";

/** A blank context value counts as absent, so that a script may pass `-c domainName=$DOMAIN` unset. */
const optionalText = z
  .string()
  .trim()
  .optional()
  .transform((text) => (text === "" ? undefined : text));

/** A list is given as a JSON array in cdk.json or separated by commas on the command line. */
const list = z
  .union([z.array(z.string()), z.string().transform((text) => text.split(","))])
  .default([])
  .transform((items) => items.map((item) => item.trim()).filter((item) => item !== ""));

const Context = z
  .object({
    stage: z.enum(["dev", "prod"]).default("dev"),
    issuer: optionalText.pipe(z.url({ protocol: /^https$/ }).optional()),
    audience: list,
    consoleClientId: optionalText,
    groupsClaim: z.string().min(1).default("cognito:groups"),
    signInOrigins: list,
    machineClient: z.stringbool().or(z.boolean()).default(true),
    domainName: optionalText,
    certificateArn: optionalText,
    alarmEmail: optionalText,
  })
  .superRefine((context, refinement) => {
    const need = (path: string, message: string) => refinement.addIssue({ code: "custom", path: [path], message });
    if (context.issuer !== undefined && context.audience.length === 0)
      need("audience", "an own issuer needs the audience of its access tokens");
    if (context.issuer !== undefined && context.consoleClientId === undefined)
      need("consoleClientId", "an own issuer needs the client that the console signs in with");
    if ((context.domainName === undefined) !== (context.certificateArn === undefined))
      need("certificateArn", "domainName and certificateArn (ACM, us-east-1) go together");
  });

/** Names of all that the context may set; docs/deploy.md explains each. */
export const settingNames: readonly string[] = Object.keys(Context.shape);

/** Whoever signs people in: what the API's authoriser and the console need to know. */
export interface SignIn {
  issuer: string;
  /** Accepted `aud` (or, as Cognito's access tokens have none, `client_id`) of an access token. */
  audience: string[];
  /** The client that the console signs in with: public, by code flow with PKCE. */
  consoleClientId: string;
}

/** What a deployment may choose, read from the CDK context (`-c name=value`, or cdk.json). */
export interface Settings {
  stage: "dev" | "prod";
  /** An OIDC issuer that the newsroom runs already; without it the desk has a user pool of its own. */
  ownSignIn?: SignIn;
  /** The claim of the verified token that lists a person's groups. */
  groupsClaim: string;
  /** Further origins that the console may call while signing in, where an issuer's token endpoint lives elsewhere. */
  signInOrigins: string[];
  machineClient: boolean;
  domain?: { name: string; certificateArn: string };
  alarmEmail?: string;
  /** In prod what holds data outlives the stack; a dev desk may be thrown away. */
  removalPolicy: RemovalPolicy;
  deletionProtection: boolean;
  logRetention: RetentionDays;
}

/**
 * @param context gives the value of a context key, undefined where it isn't set
 * @throws ZodError that names the keys which are wrong
 */
export function readSettings(context: (key: string) => unknown): Settings {
  const given = Context.parse(Object.fromEntries(settingNames.map((key) => [key, context(key)])));
  const prod = given.stage === "prod";
  return {
    stage: given.stage,
    ...(given.issuer !== undefined &&
      given.consoleClientId !== undefined && {
        ownSignIn: { issuer: given.issuer, audience: given.audience, consoleClientId: given.consoleClientId },
      }),
    groupsClaim: given.groupsClaim,
    signInOrigins: given.signInOrigins,
    machineClient: given.machineClient,
    ...(given.domainName !== undefined &&
      given.certificateArn !== undefined && {
        domain: { name: given.domainName, certificateArn: given.certificateArn },
      }),
    ...(given.alarmEmail !== undefined && { alarmEmail: given.alarmEmail }),
    removalPolicy: prod ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
    deletionProtection: prod,
    logRetention: prod ? RetentionDays.ONE_YEAR : RetentionDays.ONE_MONTH,
  };
}
