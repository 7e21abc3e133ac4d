import { StartFailure } from "../failure.ts";

/** One resource of a CloudFormation template, as `cdk synth` writes it. */
export interface TemplateResource {
  Type: string;
  Condition?: string;
  Properties?: Record<string, unknown>;
}

/** What the local host reads of a CloudFormation template (AWS CloudFormation User Guide, "Template anatomy"). */
export interface Template {
  Resources: Record<string, TemplateResource>;
  Parameters?: Record<string, { Default?: unknown }>;
  Conditions?: Record<string, unknown>;
  Mappings?: Record<string, Record<string, Record<string, unknown>>>;
  Outputs?: Record<string, { Value: unknown; Export?: { Name: unknown } }>;
}

/** What only the host knows: pseudo parameters, and what the resources of the template are called here. */
export interface Surroundings {
  pseudo: Record<string, string>;
  /** What `Ref` of a resource gives; undefined for an id that the template doesn't have. */
  ref(id: string): string | undefined;
  /** What `Fn::GetAtt` gives; undefined for an attribute that the host doesn't know. */
  attribute(id: string, name: string): string | undefined;
  /** What `Fn::ImportValue` gives; undefined for a name that no template exports. */
  imported(name: string): string | undefined;
}

/** Marks a property that `AWS::NoValue` takes away. */
const nothing = Symbol("AWS::NoValue");

/**
 * Works out the intrinsic functions of a template.
 * @param template the whole template: parameters (their defaults), mappings and conditions are read from it
 * @returns a function that takes any part of the template and where it stands (for the message), and gives plain data
 * @throws StartFailure for an intrinsic, a name or an attribute that isn't known, naming it and where it stands
 * @see AWS CloudFormation User Guide, "Intrinsic function reference"
 */
export function resolver(template: Template, surroundings: Surroundings) {
  const fail = (where: string, what: string): never => {
    throw new StartFailure(`${where}: ${what}`);
  };

  function ref(id: string, where: string): unknown {
    if (id === "AWS::NoValue") return nothing;
    return (
      surroundings.pseudo[id] ??
      surroundings.ref(id) ??
      template.Parameters?.[id]?.Default ??
      fail(where, `Ref to ${id}, which the local host doesn't know`)
    );
  }

  function attribute(id: string, name: string, where: string): string {
    return surroundings.attribute(id, name) ?? fail(where, `Fn::GetAtt ${id}.${name} isn't known to the local host`);
  }

  function text(value: unknown, where: string): string {
    const plain = evaluate(value, where);
    return typeof plain === "string" || typeof plain === "number" || typeof plain === "boolean"
      ? String(plain)
      : fail(where, "a text was expected");
  }

  function list(value: unknown, where: string): unknown[] {
    const plain = evaluate(value, where);
    return Array.isArray(plain) ? plain : fail(where, "a list was expected");
  }

  function substitute(argument: unknown, where: string): string {
    const [pattern, variables] = Array.isArray(argument) ? argument : [argument, {}];
    // ${!literal} stays as ${literal}; ${Id.Attribute} is a GetAtt, ${Id} a Ref.
    return String(pattern).replace(/\$\{(!?)([^${}]+)\}/g, (_, literal: string, name: string) => {
      if (literal) return `\${${name}}`;
      if (Object.hasOwn(variables as object, name)) return text((variables as Record<string, unknown>)[name], where);
      const dot = name.indexOf(".");
      return dot < 0 ? text({ Ref: name }, where) : attribute(name.slice(0, dot), name.slice(dot + 1), where);
    });
  }

  function condition(name: string, where: string): boolean {
    const stated = template.Conditions?.[name] ?? fail(where, `condition ${name} isn't in the template`);
    return truth(stated, `condition ${name}`);
  }

  function truth(value: unknown, where: string): boolean {
    const [name, argument] = intrinsic(value) ?? fail(where, "a condition function was expected");
    const parts = (argument ?? []) as unknown[];
    switch (name) {
      case "Fn::Equals":
        return text(parts[0], where) === text(parts[1], where);
      case "Fn::Not":
        return !truth(parts[0], where);
      case "Fn::And":
        return parts.every((part) => truth(part, where));
      case "Fn::Or":
        return parts.some((part) => truth(part, where));
      case "Condition":
        return condition(argument as string, where);
      default:
        return fail(where, `the local host doesn't know the condition function ${name}`);
    }
  }

  function call(name: string, argument: unknown, where: string): unknown {
    const parts = argument as unknown[];
    switch (name) {
      case "Ref":
        return ref(argument as string, where);
      case "Fn::GetAtt": {
        const [id, ...rest] = Array.isArray(argument) ? (argument as string[]) : (argument as string).split(".");
        return attribute(id ?? "", rest.join("."), where);
      }
      case "Fn::Join":
        return list(parts[1], where)
          .map((part) => text(part, where))
          .join(parts[0] as string);
      case "Fn::Sub":
        return substitute(argument, where);
      case "Fn::Split":
        return text(parts[1], where).split(parts[0] as string);
      case "Fn::Select":
        return list(parts[1], where)[Number(parts[0])] ?? fail(where, "Fn::Select beyond the end of its list");
      case "Fn::If":
        return evaluate(parts[condition(parts[0] as string, where) ? 1 : 2], where);
      case "Fn::ImportValue": {
        const name = text(argument, where);
        return surroundings.imported(name) ?? fail(where, `no template of the assembly exports ${name}`);
      }
      case "Fn::FindInMap": {
        const [map, first, second] = parts.map((part) => text(part, where)) as [string, string, string];
        return template.Mappings?.[map]?.[first]?.[second] ?? fail(where, `no ${first}.${second} in mapping ${map}`);
      }
      default:
        return fail(where, `the local host doesn't know the intrinsic ${name}`);
    }
  }

  function evaluate(value: unknown, where: string): unknown {
    if (Array.isArray(value)) return value.map((part) => evaluate(part, where)).filter((part) => part !== nothing);
    if (value === null || typeof value !== "object") return value;
    const found = intrinsic(value);
    if (found) return call(found[0], found[1], where);
    return Object.fromEntries(
      Object.entries(value)
        .map(([key, part]) => [key, evaluate(part, `${where}.${key}`)] as const)
        .filter(([, part]) => part !== nothing),
    );
  }

  return {
    /** Plain data of a part of the template. */
    resolve: (value: unknown, where: string): unknown => evaluate(value, where),
    /** Whether a resource is made at all under its `Condition`. */
    holds: (resource: TemplateResource, where: string): boolean =>
      resource.Condition === undefined || condition(resource.Condition, where),
  };
}

/** The function and its argument where an object is an intrinsic: one key, `Ref`, `Condition` or `Fn::…`. */
function intrinsic(value: unknown): [name: string, argument: unknown] | null {
  if (value === null || typeof value !== "object") return null;
  const entries = Object.entries(value);
  const [only] = entries;
  if (entries.length !== 1 || only === undefined) return null;
  const [name, argument] = only;
  if (name === "Ref" || name.startsWith("Fn::")) return only;
  return name === "Condition" && typeof argument === "string" ? only : null;
}
