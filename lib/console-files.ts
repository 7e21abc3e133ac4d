import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { Aws, DefaultStackSynthesizer, Fn, type ISynthesisSession, Stack, Validations } from "aws-cdk-lib";
import { PolicyStatement, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import { BlockPublicAccess, Bucket, BucketEncryption, ObjectOwnership } from "aws-cdk-lib/aws-s3";
import { ArtifactType, type FileAsset, Manifest } from "aws-cdk-lib/cloud-assembly-schema";
import type { Construct } from "constructs";
import type { Settings } from "./settings.ts";

type EmitOptions = Parameters<DefaultStackSynthesizer["emitArtifact"]>[1];

/**
 * Has `cdk deploy` itself put the console's files into their bucket before the stack that serves them is deployed:
 * they are assets with a place of their own, listed in a second asset manifest of that stack. No custom resource, no
 * Lambda, no second command. See docs/adr/console-files.md.
 */
export class ConsoleSynthesizer extends DefaultStackSynthesizer {
  private readonly files: Record<string, FileAsset> = {};

  /**
   * @param directory the console's build
   * @param bucketName with `${AWS::AccountId}` and `${AWS::Region}` where the deployment puts its own
   * @returns the prefix that they are put under: the hash of them all, so that a deployment never overwrites a file
   */
  publish(directory: string, bucketName: string): string {
    const paths = readdirSync(directory, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();
    const hash = createHash("sha256");
    const hashed = paths.map((path) => {
      const name = relative(directory, path).split(sep).join("/");
      const fileHash = createHash("sha256").update(readFileSync(path)).digest("hex");
      hash.update(`${name}\0${fileHash}\n`);
      return { path, name };
    });
    const prefix = hash.digest("hex").slice(0, 32);
    for (const { path, name } of hashed)
      this.files[`${prefix}-${name}`] = {
        displayName: `Console ${name}`,
        source: { path },
        destinations: { console: { bucketName, objectKey: `${prefix}/${name}` } },
      };
    return prefix;
  }

  protected override emitArtifact(session: ISynthesisSession, options: EmitOptions = {}): void {
    const id = `${this.boundStack.artifactId}.console`;
    const file = `${id}.json`;
    const files = Object.fromEntries(
      Object.entries(this.files).map(([name, asset]) => [
        name,
        { ...asset, source: { path: relative(session.assembly.outdir, asset.source.path ?? "") } },
      ]),
    );
    Manifest.saveAssetManifest({ version: Manifest.version(), files }, join(session.assembly.outdir, file));
    session.assembly.addArtifact(id, { type: ArtifactType.ASSET_MANIFEST, properties: { file } });
    super.emitArtifact(session, {
      ...options,
      additionalDependencies: [...(options.additionalDependencies ?? []), id],
    });
  }
}

/** The bucket that holds the console's files; a stack of its own, because it must stand before they are put there. */
export class ConsoleFilesStack extends Stack {
  /** The bucket's name, for the desk's stack: spelt out, so that the stacks can be changed independently. */
  readonly bucketName: string;
  /** The same as an asset manifest writes it. */
  readonly manifestBucketName: string;

  constructor(scope: Construct, id: string, settings: Settings) {
    super(scope, id, { description: `Claimdesk (${settings.stage}): files of the console` });
    const name = this.stackName.toLowerCase();
    this.manifestBucketName = `${name}-\${AWS::AccountId}-\${AWS::Region}`;
    this.bucketName = Fn.join("-", [name, Aws.ACCOUNT_ID, Aws.REGION]);
    const bucket = new Bucket(this, "Bucket", {
      bucketName: this.bucketName,
      encryption: BucketEncryption.S3_MANAGED,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      enforceSSL: true,
      minimumTLSVersion: 1.2,
      removalPolicy: settings.removalPolicy,
    });
    // Bound to the account: the distribution, which comes later, can't be named here. What lies here is public anyway.
    // Listing lets a missing file be answered 404; without it S3 says 403.
    const fromHere = { StringEquals: { "aws:SourceAccount": Aws.ACCOUNT_ID } };
    const cloudFront = new ServicePrincipal("cloudfront.amazonaws.com");
    bucket.addToResourcePolicy(
      new PolicyStatement({
        sid: "ServeFiles",
        principals: [cloudFront],
        actions: ["s3:GetObject"],
        resources: [bucket.arnForObjects("*")],
        conditions: fromHere,
      }),
    );
    bucket.addToResourcePolicy(
      new PolicyStatement({
        sid: "TellMissingFiles",
        principals: [cloudFront],
        actions: ["s3:ListBucket"],
        resources: [bucket.bucketArn],
        conditions: fromHere,
      }),
    );
    Validations.of(bucket).acknowledge({
      id: "AwsSolutions-S1",
      reason: "Public files that only CloudFront reads: there is nothing that a log of it would tell.",
    });
  }
}
