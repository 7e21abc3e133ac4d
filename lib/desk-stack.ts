import { CfnOutput, type IStackSynthesizer, Stack } from "aws-cdk-lib";
import type { Construct } from "constructs";
import type { Route, RouteFunction } from "../lambdas/routes.ts";
import { Alarms } from "./alarms.ts";
import { Api } from "./api.ts";
import { apiFunctions } from "./api-functions.ts";
import type { Bundles, ConsoleBuild } from "./bundles.ts";
import { Console } from "./console.ts";
import { type ConsoleFilesStack, ConsoleSynthesizer } from "./console-files.ts";
import { Notices } from "./notices.ts";
import { Overview } from "./overview.ts";
import { Rechecks } from "./rechecks.ts";
import type { Settings } from "./settings.ts";
import { DeskUserPool } from "./sign-in.ts";
import { Storage } from "./storage.ts";

export interface DeskStackProps {
  settings: Settings;
  routes: readonly Route[];
  bundles: Bundles<RouteFunction | "due" | "recheck" | "notify">;
  console: ConsoleBuild;
  consoleFiles: ConsoleFilesStack;
}

/**
 * One desk, whole: what it remembers, who may enter, what it answers, what watches it. Names in the template come from
 * the ids of these constructs: renaming one makes CloudFormation replace what it holds.
 */
export class DeskStack extends Stack {
  constructor(scope: Construct, id: string, { settings, routes, bundles, console, consoleFiles }: DeskStackProps) {
    const synthesizer = new ConsoleSynthesizer();
    super(scope, id, { description: `Claimdesk (${settings.stage})`, synthesizer: synthesizer as IStackSynthesizer });
    // The files are put into their bucket before this stack serves them.
    this.addStackDependency(consoleFiles);

    const storage = new Storage(this, "Storage", settings);
    const userPool = settings.ownSignIn ? undefined : new DeskUserPool(this, "SignIn", settings);
    const api = new Api(this, "Api");
    const desk = new Console(this, "Console", {
      settings,
      routes,
      apiHost: api.host,
      filesBucket: consoleFiles.bucketName,
      filesPrefix: synthesizer.publish(console.directory, consoleFiles.manifestBucketName),
      pages: console.pages,
      origins: [
        ...(settings.ownSignIn ? [new URL(settings.ownSignIn.issuer).origin] : []),
        ...(userPool?.origins ?? []),
        ...settings.signInOrigins,
        `https://${storage.bucket.bucketRegionalDomainName}`,
      ],
    });

    const signIn = settings.ownSignIn ?? (userPool as DeskUserPool).clients(desk.origin, settings.machineClient);
    const functions = apiFunctions(this, { settings, storage, signIn, bundles });
    const stage = api.serve(signIn, { settings, routes, functions });

    const alarms = new Alarms(this, "Alarms", settings);
    alarms.watchApi(stage);
    alarms.watchFunctions(functions);
    alarms.watchTable(storage.table);
    const overview = new Overview(this, "Overview");
    overview.showApi(stage);
    overview.showFunctions(functions);
    overview.showTable(storage.table);
    new Rechecks(this, "Rechecks", { settings, storage, alarms, overview, bundles, contact: desk.origin });
    new Notices(this, "Notices", { settings, storage, alarms, overview, bundles });

    new CfnOutput(this, "DeskUrl", { value: desk.origin });
    new CfnOutput(this, "CloudFrontHost", { value: desk.distribution.distributionDomainName });
    new CfnOutput(this, "ApiUrl", { value: api.http.apiEndpoint });
    new CfnOutput(this, "TableName", { value: storage.table.tableName });
    new CfnOutput(this, "BucketName", { value: storage.bucket.bucketName });
  }
}
