import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { openapiDocument } from "../bin/openapi.ts";
import { routes } from "../lambdas/routes.ts";

describe("the OpenAPI document", () => {
  it("is the one that the table and the schemas give (npm run openapi writes it)", () => {
    const committed = JSON.parse(readFileSync(new URL("../docs/openapi.json", import.meta.url), "utf8"));
    expect(committed).toEqual(JSON.parse(JSON.stringify(openapiDocument())));
  });

  it("has every call, with what it needs and the schema of what it gives", () => {
    const document = openapiDocument();
    for (const route of routes) {
      const operation = document.paths?.[route.path]?.[route.method.toLowerCase() as "get"];
      expect(operation?.operationId).toBe(route.useCase);
      const headers = (operation?.parameters ?? []).flatMap((one) =>
        "in" in one && one.in === "header" ? [one.name] : [],
      );
      expect(headers.includes("If-Match")).toBe(route.ifMatch);
      expect(headers.includes("Idempotency-Key")).toBe(route.once);
      expect(operation?.requestBody !== undefined).toBe("body" in route && route.body !== undefined);
    }
  });
});
