import { StartFailure } from "../failure.ts";
import type { Assembly } from "../template/assembly.ts";
import { resolver, type TemplateResource } from "../template/intrinsics.ts";
import { planApi } from "./api.ts";
import { type Addresses, atHome, localNames } from "./names.ts";
import { deployOnly, hosted } from "./resources.ts";
import { planSite } from "./site.ts";
import { planSchedules, planSources } from "./sources.ts";
import { planBuckets, planFunctions, planQueues, planTables } from "./stores.ts";
import type { Plan } from "./types.ts";

/** A resource with its intrinsics worked out. */
export interface Resource {
  id: string;
  type: string;
  properties: Record<string, unknown>;
}

/** What the parts of the plan are read from. */
export interface Reading {
  /** Every hosted resource of a type, in the template's order. */
  of(type: string): Resource[];
  /** The resource that an ARN, a URL or a name stands for. */
  named(text: unknown, type: string, where: string): Resource;
  /** What a resource is called here: for a queue its URL, for a bucket its name; and its ARN. */
  addressOf(id: string): { ref: string; arn: string };
  /** File or folder that `cdk deploy` would put into a bucket under a key. */
  asset(bucket: string, key: string, where: string): string;
}

/**
 * Reads what is to be served from a synthesised template.
 * @param assembly the template, the others of its assembly, and the assembly's files
 * @throws StartFailure that names the resource, where a type, a property or an intrinsic isn't known
 */
export function planOf({ template, templates, files }: Assembly, addresses: Addresses): Plan {
  const names = localNames(template, templates, addresses);
  const { resolve, holds } = resolver(template, names);
  const present = Object.entries(template.Resources).filter(([id, resource]) => holds(resource, id));
  refuseUnknown(present);

  const resources = present
    .filter(([, { Type }]) => hosted.has(Type))
    .map(([id, { Type, Properties }]): Resource => {
      const properties = mapTexts(resolve(Properties ?? {}, id), (text) => atHome(text, addresses));
      return { id, type: Type, properties: properties as Record<string, unknown> };
    });
  const reading: Reading = {
    of: (type) => resources.filter((resource) => resource.type === type),
    named: (text, type, where) => {
      const attributes = ["Arn", "StreamArn", "FunctionARN"];
      const known = ({ id }: Resource) => [names.ref(id), ...attributes.map((name) => names.attribute(id, name))];
      const found = resources.find((resource) => resource.type === type && known(resource).includes(String(text)));
      if (!found) throw new StartFailure(`${where}: ${String(text)} is no ${type} of this template`);
      return found;
    },
    addressOf: (id) => ({ ref: names.ref(id) ?? id, arn: names.attribute(id, "Arn") ?? id }),
    asset: (bucket, key, where) => {
      const path = files.get(`${bucket}/${key}`);
      if (path === undefined) throw new StartFailure(`${where}: the assembly has nothing for ${bucket}/${key}`);
      return path;
    },
  };
  return {
    tables: planTables(reading),
    functions: planFunctions(reading),
    queues: planQueues(reading),
    buckets: planBuckets(reading),
    sources: planSources(reading),
    schedules: planSchedules(reading),
    api: planApi(reading),
    site: planSite(reading),
    files,
    deployOnly: present.flatMap(([id, { Type }]) => {
      const reason = deployOnly[Type];
      return reason === undefined ? [] : [{ id, type: Type, reason }];
    }),
  };
}

function refuseUnknown(present: [string, TemplateResource][]): void {
  const unknown = present.filter(([, { Type }]) => !hosted.has(Type) && !Object.hasOwn(deployOnly, Type));
  if (unknown.length === 0) return;
  const list = unknown.map(([id, { Type }]) => `${id} (${Type})`).join(", ");
  throw new StartFailure(`the local host doesn't know how to serve ${list}`);
}

function mapTexts(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === "string") return change(value);
  if (Array.isArray(value)) return value.map((part) => mapTexts(part, change));
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, mapTexts(part, change)]));
}
