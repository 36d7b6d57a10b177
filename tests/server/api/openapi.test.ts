import { readdirSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { document } from "@/app/api/v1/openapi.json/document";

const root = path.resolve("app/api/v1");
const routes = readdirSync(root, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.name === "route.ts")
  .map((entry) => path.join(entry.parentPath, entry.name));

const addressOf = (file: string): string =>
  `/api/v1/${path.relative(root, path.dirname(file)).split(path.sep).join("/")}`.replace(/\[(\w+)\]/g, "{$1}");

describe("the OpenAPI document", () => {
  it("names every route under /api/v1 with its methods, and no other", async () => {
    const served: Record<string, string[]> = {};
    for (const file of routes) {
      const methods = Object.keys(await import(file)).filter((name) => /^(GET|POST|PUT|PATCH|DELETE)$/.test(name));
      served[addressOf(file)] = methods.map((method) => method.toLowerCase()).sort();
    }
    const told = Object.fromEntries(Object.entries(document.paths).map(([address, methods]) => [address, Object.keys(methods).sort()]));
    expect(told).toEqual(served);
    expect(Object.keys(told)).toContain("/api/v1/batches/{id}/rejected");
  });

  it("refers only to what it holds", () => {
    const referred = [...JSON.stringify(document).matchAll(/#\/components\/schemas\/(\w+)/g)].map((match) => match[1] ?? "");
    expect(referred.length).toBeGreaterThan(10);
    for (const name of referred) expect(Object.keys(document.components.schemas)).toContain(name);
  });
});
