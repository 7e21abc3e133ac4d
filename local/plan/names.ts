import { ACCOUNT, REGION } from "../engines/wire.ts";
import { resolver, type Surroundings, type Template, type TemplateResource } from "../template/intrinsics.ts";
import { deployOnly } from "./resources.ts";

/** Where things answer on this machine; addresses without a trailing slash. */
export interface Addresses {
  /** The host itself: pages and API. */
  site: string;
  issuer: string;
  /** The engine of queues and buckets. */
  engine: string;
}

/** Ids of the two clients of the local issuer: people at the console, and the newsroom's own system. */
export const CONSOLE_CLIENT = "console";
export const MACHINE_CLIENT = "cms";

const POOL = `${REGION}_desk`;

const pseudo = {
  "AWS::AccountId": ACCOUNT,
  "AWS::Region": REGION,
  "AWS::Partition": "aws",
  "AWS::URLSuffix": "amazonaws.com",
  "AWS::StackName": "claimdesk",
  "AWS::StackId": `arn:aws:cloudformation:${REGION}:${ACCOUNT}:stack/claimdesk/local`,
};

/**
 * What `Ref`, `Fn::GetAtt` and `Fn::ImportValue` of a template give here.
 * @param all the templates of the assembly, whose exports may be imported
 */
export function localNames(template: Template, all: readonly Template[], addresses: Addresses): Surroundings {
  const bucket = (id: string, resource: TemplateResource) => {
    const stated = resource.Properties?.["BucketName"];
    return stated === undefined ? bucketName(id) : String(resolver(template, names).resolve(stated, id));
  };
  const names: Surroundings = {
    pseudo,
    ref: (id) => {
      const resource = template.Resources[id];
      if (resource?.Type === "AWS::S3::Bucket") return bucket(id, resource);
      return resource && refOf(id, resource, addresses);
    },
    attribute: (id, name) => {
      const resource = template.Resources[id];
      if (resource?.Type === "AWS::S3::Bucket") return bucketAttribute(bucket(id, resource), name);
      return resource && attributeOf(id, name, resource, addresses);
    },
    imported: (name) => {
      for (const other of all) {
        const found = Object.values(other.Outputs ?? {}).find((output) => output.Export?.Name === name);
        if (found) return String(resolver(other, localNames(other, all, addresses)).resolve(found.Value, name));
      }
      return undefined;
    },
  };
  return names;
}

/**
 * Puts this machine's addresses in the place of those that AWS would give: the user pool's issuer and sign-in pages,
 * the distribution and the API. They come as texts that the template joins, so they are looked for in the text.
 */
export function atHome(text: string, addresses: Addresses): string {
  return text
    .replaceAll(`https://cognito-idp.${REGION}.amazonaws.com/${POOL}`, addresses.issuer)
    .replaceAll(`https://cognito-idp.${REGION}.amazonaws.com`, addresses.issuer)
    .replace(/https:\/\/[\w-]+\.auth\.[\w-]+\.amazoncognito\.com/g, addresses.issuer)
    .replace(/https:\/\/[\w.-]+\.s3\.[\w-]+\.amazonaws\.com/g, addresses.engine)
    .replace(/https:\/\/\w+\.(?:cloudfront\.net|execute-api\.[\w-]+\.amazonaws\.com)/g, addresses.site);
}

function refOf(id: string, resource: TemplateResource, addresses: Addresses): string {
  switch (resource.Type) {
    case "AWS::SQS::Queue":
      return `${addresses.engine}/${ACCOUNT}/${queueName(id, resource)}`;
    case "AWS::Cognito::UserPool":
      return POOL;
    case "AWS::Cognito::UserPoolClient":
      return isMachine(resource) ? MACHINE_CLIENT : CONSOLE_CLIENT;
    default:
      return id;
  }
}

function attributeOf(id: string, name: string, resource: TemplateResource, addresses: Addresses): string | undefined {
  const arn = (service: string, rest: string) => `arn:aws:${service}:${REGION}:${ACCOUNT}:${rest}`;
  const key = `${resource.Type}.${name}`;
  switch (key) {
    case "AWS::DynamoDB::Table.Arn":
      return arn("dynamodb", `table/${id}`);
    case "AWS::DynamoDB::Table.StreamArn":
      return arn("dynamodb", `table/${id}/stream/local`);
    case "AWS::Lambda::Function.Arn":
      return arn("lambda", `function:${id}`);
    case "AWS::SQS::Queue.Arn":
      return arn("sqs", queueName(id, resource));
    case "AWS::SQS::Queue.QueueName":
      return queueName(id, resource);
    case "AWS::SQS::Queue.QueueUrl":
      return refOf(id, resource, addresses);
    case "AWS::ApiGatewayV2::Api.ApiId":
      return id;
    case "AWS::ApiGatewayV2::Api.ApiEndpoint":
      return `https://${id}.execute-api.${REGION}.amazonaws.com`;
    case "AWS::CloudFront::Distribution.DomainName":
      return `${id}.cloudfront.net`;
    case "AWS::CloudFront::Function.FunctionARN":
      return id;
    case "AWS::Cognito::UserPool.ProviderURL":
      return addresses.issuer;
    case "AWS::Cognito::UserPool.ProviderName":
      return `cognito-idp.${REGION}.amazonaws.com/${POOL}`;
    case "AWS::Cognito::UserPool.Arn":
      return arn("cognito-idp", `userpool/${POOL}`);
    default:
      // What isn't here has no attributes that anything here could use; the text only has to be recognisable.
      return Object.hasOwn(deployOnly, resource.Type) ? `local.${id}.${name}` : undefined;
  }
}

function bucketAttribute(bucket: string, name: string): string | undefined {
  switch (name) {
    case "Arn":
      return `arn:aws:s3:::${bucket}`;
    case "DomainName":
    case "RegionalDomainName":
      return `${bucket}.s3.${REGION}.amazonaws.com`;
    default:
      return undefined;
  }
}

/** A FIFO queue's name ends in `.fifo` (SQS Developer Guide, "Queue names"); data stay with the logical id. */
export function queueName(id: string, resource: TemplateResource): string {
  return resource.Properties?.["FifoQueue"] === true ? `${id}.fifo` : id;
}

/** Bucket names are lower case, 3 to 63 characters (S3 User Guide, "Bucket naming rules"). */
function bucketName(id: string): string {
  return id.toLowerCase().slice(0, 63);
}

function isMachine(client: TemplateResource): boolean {
  return ((client.Properties?.["AllowedOAuthFlows"] ?? []) as unknown[]).includes("client_credentials");
}
