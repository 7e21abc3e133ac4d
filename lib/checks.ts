import { type App, Validations } from "aws-cdk-lib";
import { AwsSolutionsChecks, ServerlessChecks } from "cdk-nag";

/**
 * Holds the app to cdk-nag's packs: synthesis fails on a finding. Where a rule isn't followed, the construct that
 * departs from it says why (`acknowledge`).
 */
export function check(app: App): void {
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app), new ServerlessChecks(app));
}
