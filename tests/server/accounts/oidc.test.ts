import { createHash } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { connect } from "@/db/client";
import { siteLogin } from "@/db/site-login";
import { authSuite, Browser, newAccount, site } from "./auth-suite";
import { client, type OidcServer, oidcServer } from "./oidc-server";

let server: OidcServer;
beforeAll(async () => {
  server = await oidcServer();
  process.env.XINHENG_OIDC_DISCOVERY = `${server.issuer}/.well-known/openid-configuration`;
  process.env.XINHENG_OIDC_CLIENT = client.client_id;
  process.env.XINHENG_OIDC_SECRET = client.client_secret;
  process.env.XINHENG_OIDC_NAME = "市统一身份";
});
afterAll(() => server.close());
const suite = authSuite();

const asked = { provider: "oidc", callbackURL: "/subjects", errorCallbackURL: "/sign-in" };

async function begin(browser: Browser, more: object = {}): Promise<string> {
  const response = await browser.post("/sign-in/social", { ...asked, ...more });
  expect(response.status).toBe(200);
  return ((await response.json()) as { url: string }).url;
}

const comeBack = (browser: Browser, url: string) => browser.send(url.slice(`${site}/api/auth`.length));

async function signIn(login: string) {
  const browser = new Browser();
  const response = await comeBack(browser, await server.signIn(await begin(browser), login));
  return { browser, location: response.headers.get("location") };
}

const accounts = async () => [
  ...(await suite.owner`
    select u.name, u.email, u.username, a.account_id, a.access_token, a.refresh_token, a.id_token, a.password
    from auth.users u join auth.accounts a on a.user_id = u.id where a.provider_id = 'oidc' order by a.account_id`),
];

test("whoever the provider knows gets an account with no right at all", async () => {
  const { browser, location } = await signIn("zhang");
  expect(location).toBe("/subjects");
  expect(await accounts()).toEqual([
    {
      name: "姓名zhang",
      email: `${createHash("sha256").update("zhang").digest("hex")}@oidc.invalid`,
      username: null,
      account_id: "zhang",
      access_token: null,
      refresh_token: null,
      id_token: null,
      password: null,
    },
  ]);
  const wall = connect(await siteLogin(suite.url, "xinheng_app"), 1);
  const entered = await wall.begin(async (tx) => (await tx`select access.enter(${browser.token ?? ""}) as claims`)[0]?.claims);
  await wall.end();
  expect(entered).toMatchObject({ name: "姓名zhang", role: null, grant: null });
});

test("the request is bound to this browser: code challenge, state and nonce", async () => {
  await signIn("wang");
  const query = server.asked.at(-1)?.searchParams;
  expect(query?.get("code_challenge_method")).toBe("S256");
  expect(query?.get("code_challenge")).toMatch(/^[\w-]{43}$/);
  expect(query?.get("state")?.length).toBeGreaterThan(20);
  expect(query?.get("nonce")?.length).toBeGreaterThan(20);
  expect(query?.get("scope")).toBe("openid profile");
});

test("the same person twice is one account, whose name and grants stay", async () => {
  const before = (await accounts()).length;
  await signIn("li");
  const { browser, location } = await signIn("li");
  expect(location).toBe("/subjects");
  expect(browser.token).toBeDefined();
  expect((await accounts()).length).toBe(before + 1);
});

test("a closed account stays closed to its holder at the provider", async () => {
  await signIn("zhao");
  await suite.owner`update auth.users set closed_at = now() where id = (select user_id from auth.accounts where account_id = 'zhao')`;
  const { browser, location } = await signIn("zhao");
  expect(location).toMatch(/^\/sign-in\?error=ACCOUNT_CLOSED/);
  expect(browser.token).toBeUndefined();
});

test("a forged, a missing and another browser's state are refused", async () => {
  const [browser, victim] = [new Browser(), new Browser()];
  const back = await server.signIn(await begin(browser), "sun");
  const forged = new URL(back);
  forged.searchParams.set("state", "x".repeat(32));
  const missing = new URL(back);
  missing.searchParams.delete("state");
  for (const [who, url] of [
    [browser, forged.href],
    [browser, missing.href],
    [victim, back],
  ] as const) {
    const response = await comeBack(who, url);
    expect(response.headers.get("location")).toMatch(/\/sign-in\?error=/);
    expect(who.token).toBeUndefined();
  }
  expect((await accounts()).map(({ account_id }) => account_id)).not.toContain("sun");
});

test("a code works once", async () => {
  const browser = new Browser();
  const back = await server.signIn(await begin(browser), "qian");
  expect((await comeBack(browser, back)).headers.get("location")).toBe("/subjects");
  expect((await comeBack(new Browser(), back)).headers.get("location")).toMatch(/\/sign-in\?error=/);
});

test("an identity signed by another key is refused", async () => {
  server.forges = true;
  const { browser, location } = await signIn("zhou").finally(() => {
    server.forges = false;
  });
  expect(location).toBe("/sign-in?error=unable_to_get_user_info");
  expect(browser.token).toBeUndefined();
  expect((await accounts()).map(({ account_id }) => account_id)).not.toContain("zhou");
});

test("an address the provider tells opens no account that is there", async () => {
  const { userId } = await newAccount(suite.owner);
  await suite.owner`update auth.users set email = 'wu@office.example', email_verified = true where id = ${userId}`;
  const { browser } = await signIn("wu");
  const [session] = await suite.owner`select user_id from auth.sessions where token = ${browser.token ?? ""}`;
  expect(session?.user_id).not.toBe(userId);
  const held = await suite.owner`select provider_id from auth.accounts where user_id = ${userId}`;
  expect([...held]).toEqual([{ provider_id: "credential" }]);
});

test("a browser hands in no identity of its own, asks for no more, and is led to no other site", async () => {
  const idToken = { token: "a.b.c", nonce: "n" };
  const more = {
    idToken,
    scopes: ["offline_access"],
    additionalParams: { redirect_uri: "https://elsewhere.example" },
    requestSignUp: true,
  };
  const url = new URL(await begin(new Browser(), more));
  expect(url.searchParams.get("scope")).toBe("openid profile");
  expect(url.searchParams.get("redirect_uri")).toBe(`${site}/api/auth/callback/oidc`);
  const away = await new Browser().post("/sign-in/social", { ...asked, callbackURL: "https://elsewhere.example/" });
  expect(away.status).toBe(403);
  expect((await new Browser().post("/sign-in/social", { ...asked, provider: "google" })).status).toBe(404);
});
