import { readdirSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { document } from "@/app/api/v1/openapi.json/document";
import { GET as quality } from "@/app/api/v1/quality/route";
import { siteLogin } from "@/db/site-login";
import { makeApiKey } from "@/server/api-keys/make-api-key";
import { accessTo } from "@/tests/server/access/access-suite";
import { intakeSuite } from "@/tests/server/intake/intake-fixture";

const suite = intakeSuite();
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

  it("names the parameters that the quality door takes, and its answers as they come", async () => {
    const access = await accessTo(suite.url);
    process.env.DATABASE_URL = await siteLogin(suite.url, "xinheng_app");
    const { key } = await makeApiKey(suite.sql, { department: "tax", name: "quality", days: 1 });
    const { parameters } = document.paths["/api/v1/quality"].get;
    expect(parameters.map(({ name }) => name)).toEqual(["from", "to", "department"]);
    const ask = (query: string) =>
      quality(new Request(`http://localhost/api/v1/quality?${query}`, { headers: { authorization: `Bearer ${key}` } }));
    const answer = await ask("from=2026-10&to=2026-11&department=tax");
    expect(answer.status).toBe(200);
    const { Quality, QualityRow, Refusal } = document.components.schemas;
    expect(Object.keys(await answer.json()).sort()).toEqual(Object.keys(Quality.properties).sort());
    const { rows } = await (await ask("from=2026-11&to=2026-11")).json();
    expect(Object.keys(rows[0]).sort()).toEqual(Object.keys(QualityRow.properties).sort());
    const refused = await ask("from=2026-13");
    expect(refused.status).toBe(400);
    for (const name of Refusal.required) expect(await refused.clone().json()).toHaveProperty(name);
    await access.close();
    const [from] = parameters;
    expect("2026-11").toMatch(new RegExp(from.schema.pattern));
    expect("2026-13").not.toMatch(new RegExp(from.schema.pattern));
  });

  it("refers only to what it holds", () => {
    const referred = [...JSON.stringify(document).matchAll(/#\/components\/schemas\/(\w+)/g)].map((match) => match[1] ?? "");
    expect(referred.length).toBeGreaterThan(10);
    for (const name of referred) expect(Object.keys(document.components.schemas)).toContain(name);
  });
});
