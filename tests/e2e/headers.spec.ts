import { expect } from "./patient-expect";
import { test } from "./quiet-test";
import { signedInAs } from "./sign-in";

const nonceOf = (policy: string): string => /script-src [^;]*'nonce-([^']+)'/.exec(policy)?.[1] ?? "";

for (const address of ["/sign-in", "/models", "/models/tax-credit/2025"])
  test(`${address} runs only the scripts of its own answer`, async ({ request }) => {
    const [first, second] = [await request.get(address), await request.get(address)];
    const policy = first.headers()["content-security-policy"] ?? "";
    const nonce = nonceOf(policy);
    expect(nonce).toMatch(/^[A-Za-z0-9+/=]{20,}$/);
    expect(nonceOf(second.headers()["content-security-policy"] ?? "")).not.toBe(nonce);
    expect(policy).toContain("default-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).toContain("object-src 'none'");
    expect(policy).not.toMatch(/script-src [^;]*unsafe/);
    expect(first.headers()["x-content-type-options"]).toBe("nosniff");
    expect(first.headers()["x-frame-options"]).toBe("DENY");
    expect(first.headers()["x-powered-by"]).toBeUndefined();

    const html = await first.text();
    const scripts = [...html.matchAll(/<script\b([^>]*)>/g)].map(([, attributes = ""]) => attributes);
    expect(scripts.length).toBeGreaterThan(5);
    expect(scripts.filter((attributes) => !attributes.includes(`nonce="${nonce}"`))).toEqual([]);
    expect(html).not.toMatch(/<[^>]+\son[a-z]+\s*=\s*["']/);
    expect(html).not.toContain('href="javascript:');
  });

test("doors of systems and static files are not sniffed either", async ({ request }) => {
  const health = await request.get("/api/health");
  expect(health.headers()["x-content-type-options"]).toBe("nosniff");
  const script = /src="(\/_next\/static\/[^"]+\.js)"/.exec(await (await request.get("/models")).text())?.[1] ?? "";
  expect(script).not.toBe("");
  const given = await request.get(script);
  expect(given.status()).toBe(200);
  expect(given.headers()["x-content-type-options"]).toBe("nosniff");
});

test("the session's cookie is kept from scripts and from other sites", async ({ browser }) => {
  const context = await browser.newContext({ storageState: signedInAs("regulator") });
  const cookie = (await context.cookies()).find(({ name }) => name === "xinheng.session_token");
  expect(cookie).toMatchObject({ httpOnly: true, sameSite: "Lax", path: "/" });
  await context.close();
});

test.describe("the policy bites", () => {
  test.use({ stopped: true });
  test("a handler written into a page runs nothing", async ({ page }) => {
    await page.goto("/models");
    const stopped = await page.evaluate(
      () =>
        new Promise<string>((resolve) => {
          document.addEventListener("securitypolicyviolation", (event) => resolve(event.effectiveDirective));
          const planted = document.createElement("div");
          planted.innerHTML = '<img src="data:," onerror="document.title = 1">';
          document.body.append(planted);
        }),
    );
    expect(stopped).toBe("script-src-attr");
    await expect(page).toHaveTitle(/信衡/);
  });
});

const visited = {
  regulator: ["/account", "/data", "/data/merges"],
  steward: ["/data", "/data/batches", "/data/upload", "/data/quarantine", "/data/quality", "/data/merges", "/data/merges/new", "/account"],
  reviewer: ["/", "/subjects", "/data/merges"],
  leader: ["/", "/models", "/account"],
  admin: ["/accounts", "/keys", "/account", "/models"],
  auditor: ["/audit", "/accounts", "/account", "/models"],
} as const;

for (const [username, addresses] of Object.entries(visited) as [keyof typeof visited, readonly string[]][])
  test.describe(username, () => {
    test.use({ storageState: signedInAs(username) });
    test(`opens its pages as ${username} without an error or a stopped script`, async ({ page }) => {
      for (const address of addresses) {
        const response = await page.goto(address, { waitUntil: "networkidle" });
        expect([address, response?.status()]).toEqual([address, 200]);
        await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      }
    });
  });
