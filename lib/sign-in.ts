import { Aws, CfnOutput, Duration, Fn, Stack, Validations } from "aws-cdk-lib";
import {
  AccountRecovery,
  FeaturePlan,
  Mfa,
  OAuthScope,
  ResourceServerScope,
  UserPool,
  UserPoolGroup,
  type UserPoolResourceServer,
} from "aws-cdk-lib/aws-cognito";
import { Construct } from "constructs";
import { roles } from "../lambdas/core/permissions.ts";
import type { Settings, SignIn } from "./settings.ts";

/** A resource server's scope is named `claimdesk/…` in tokens and on routes. */
const api = new ResourceServerScope({ scopeName: "api", scopeDescription: "Use the desk as yourself" });
const contributor = new ResourceServerScope({
  scopeName: "contributor",
  scopeDescription: "Hand in stories for a system",
});

/** Sign-in by a user pool of the desk's own: people are invited, each with a second factor. */
export class DeskUserPool extends Construct {
  readonly pool: UserPool;
  /** Origins that the console's pages call while signing in. */
  readonly origins: readonly string[];
  private readonly server: UserPoolResourceServer;

  constructor(scope: Construct, id: string, settings: Settings) {
    super(scope, id);
    this.pool = new UserPool(this, "People", {
      featurePlan: FeaturePlan.ESSENTIALS,
      selfSignUpEnabled: false,
      signInAliases: { email: true },
      signInCaseSensitive: false,
      accountRecovery: AccountRecovery.EMAIL_ONLY,
      mfa: Mfa.REQUIRED,
      mfaSecondFactor: { otp: true, sms: false },
      passwordPolicy: {
        minLength: 12,
        requireLowercase: true,
        requireUppercase: true,
        requireDigits: true,
        requireSymbols: true,
        tempPasswordValidity: Duration.days(3),
      },
      deletionProtection: settings.deletionProtection,
      removalPolicy: settings.removalPolicy,
    });
    Validations.of(this.pool).acknowledge({
      id: "AwsSolutions-COG8",
      reason:
        "The Plus plan adds risk scores at a price for every user; all accounts are invited and have a second factor.",
    });
    for (const [index, role] of roles.entries())
      new UserPoolGroup(this, `Group-${role}`, {
        userPool: this.pool,
        groupName: role,
        // Cognito's precedence: the lowest number is the strongest group.
        precedence: roles.length - index,
      });
    this.server = this.pool.addResourceServer("Desk", { identifier: "claimdesk", scopes: [api, contributor] });
    const prefix = Fn.join("-", [Stack.of(this).stackName.toLowerCase(), Aws.ACCOUNT_ID]);
    this.pool.addDomain("SignInPages", { cognitoDomain: { domainPrefix: prefix } });
    this.origins = [
      `https://cognito-idp.${Aws.REGION}.amazonaws.com`,
      `https://${prefix}.auth.${Aws.REGION}.amazoncognito.com`,
    ];
  }

  /**
   * @param origin where the console stands; people come back there after signing in
   * @param machine whether a client for a newsroom's own system is made (Cognito charges for it by the month)
   */
  clients(origin: string, machine: boolean): SignIn {
    const shared = { enableTokenRevocation: true, accessTokenValidity: Duration.hours(1) };
    const console = this.pool.addClient("Console", {
      ...shared,
      generateSecret: false,
      authFlows: { userSrp: true },
      oAuth: {
        flows: { authorizationCodeGrant: true },
        scopes: [OAuthScope.OPENID, OAuthScope.EMAIL, OAuthScope.PROFILE, OAuthScope.resourceServer(this.server, api)],
        callbackUrls: [`${origin}/`],
        logoutUrls: [`${origin}/`],
      },
      preventUserExistenceErrors: true,
      idTokenValidity: Duration.hours(1),
      refreshTokenValidity: Duration.hours(12),
    });
    const audience = [console.userPoolClientId];
    if (machine) {
      const system = this.pool.addClient("System", {
        ...shared,
        generateSecret: true,
        oAuth: {
          flows: { clientCredentials: true },
          scopes: [OAuthScope.resourceServer(this.server, contributor)],
        },
      });
      audience.push(system.userPoolClientId);
      new CfnOutput(this, "SystemClientId", { value: system.userPoolClientId });
    }
    new CfnOutput(this, "UserPoolId", { value: this.pool.userPoolId });
    return {
      issuer: `https://cognito-idp.${Aws.REGION}.amazonaws.com/${this.pool.userPoolId}`,
      audience,
      consoleClientId: console.userPoolClientId,
    };
  }
}
