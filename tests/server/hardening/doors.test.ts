import { NextRequest } from "next/server";
import { beforeAll, expect, test } from "vitest";
import { csvOf } from "@/app/_charts/csv";
import { POST as askSignIn } from "@/app/api/auth/[...all]/route";
import { POST as askTrpc, GET as readTrpc } from "@/app/api/trpc/[trpc]/route";
import { proxy } from "@/proxy";
import { authSuite, Browser, newAccount, site } from "../accounts/auth-suite";

beforeAll(() => {
  process.env.XINHENG_URL = site;
});
const suite = authSuite();

const json = { "content-type": "application/json", origin: site, host: "127.0.0.1:3000" };
const post = (path: string, body: BodyInit) =>
  new Request(`${site}${path}`, { method: "POST", headers: json, body, duplex: "half" } as RequestInit);

/** A body without a length, as long as it is read. */
const endless = () =>
  new ReadableStream<Uint8Array>({
    pull: (controller) => controller.enqueue(new Uint8Array(64 * 1024).fill(97)),
  });

test("a body larger than a door takes is refused, told or not", async () => {
  expect((await askSignIn(post("/api/auth/sign-in/username", "a".repeat(16 * 1024 + 1)))).status).toBe(413);
  expect((await askSignIn(post("/api/auth/sign-in/username", endless()))).status).toBe(413);
  expect((await askTrpc(post("/api/trpc/accounts.end", "a".repeat(2 * 1024 * 1024 + 1)))).status).toBe(413);
  expect((await askTrpc(post("/api/trpc/accounts.end", endless()))).status).toBe(413);
});

test("the session keeps the address that the nearest proxy saw", async () => {
  const { userId, username, password } = await newAccount(suite.owner);
  const request = post("/api/auth/sign-in/username", JSON.stringify({ username, password }));
  request.headers.set("x-forwarded-for", "203.0.113.9, 198.51.100.7");
  expect((await askSignIn(request)).status).toBe(200);
  const [session] = await suite.owner`select ip_address from auth.sessions where user_id = ${userId}`;
  expect(session?.ip_address).toBe("198.51.100.7");
});

test("a body that fits goes through whole", async () => {
  const account = await newAccount(suite.owner);
  const body = JSON.stringify({ username: account.username, password: account.password, more: "a".repeat(15_000) });
  expect((await askSignIn(post("/api/auth/sign-in/username", body))).status).toBe(200);
});

test("a failure inside tells nobody where or why", async () => {
  const url = process.env.DATABASE_URL;
  process.env.DATABASE_URL = "postgres://nobody:word-that-is-secret@127.0.0.1:1/nowhere";
  const response = await readTrpc(new Request(`${site}/api/trpc/accounts.me`, { headers: { cookie: "xinheng.session_token=a.b" } }));
  if (url === undefined) delete process.env.DATABASE_URL;
  else process.env.DATABASE_URL = url;
  const said = await response.text();
  expect(response.status).toBe(500);
  expect(JSON.parse(said).error.message).toBe("INTERNAL_SERVER_ERROR");
  expect(said).not.toMatch(/ECONNREFUSED|127\.0\.0\.1|secret|nowhere|node_modules|\bat /);
});

test("a page of another origin changes nothing through the verbs", async () => {
  const foreign = { ...json, origin: "https://elsewhere.example" };
  const request = new Request(`${site}/api/trpc/accounts.end`, { method: "POST", headers: foreign, body: "{}" });
  expect((await askTrpc(request)).status).toBe(403);
});

test("a spreadsheet takes no cell for a formula, and numbers for numbers", () => {
  const cells = ["=1+1", "+cmd", "-2+3", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "-12.5", "+7", "正常", 'a"b'];
  expect(csvOf([cells])).toBe(`\uFEFF'=1+1,'+cmd,'-2+3,'@SUM(A1),'\t=1,"'\r=1","'\n=1",-12.5,+7,正常,"a""b"\r\n`);
});

const page = () => proxy(new NextRequest(`${site}/sign-in`));

test("without TLS no promise of it", () => {
  expect(page().headers.get("strict-transport-security")).toBeNull();
});

test("each page has a nonce of its own and lets in nothing else", () => {
  const [first, second] = [page(), page()].map(({ headers }) => headers.get("content-security-policy") ?? "");
  expect(first).not.toBe(second);
  expect(first?.replaceAll(/'nonce-[\w+/=]+'/g, "'nonce'")).toBe(
    "default-src 'self'; script-src 'self' 'nonce' 'strict-dynamic'; style-src 'self' 'nonce'; style-src-attr 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
  );
});

test("behind TLS browsers are told to come by it alone, and cookies go by it alone", async () => {
  const address = "https://credit.city.example";
  const held = globalThis as { xinhengAuth?: unknown };
  process.env.XINHENG_URL = address;
  held.xinhengAuth = undefined;
  expect(page().headers.get("strict-transport-security")).toBe("max-age=31536000; includeSubDomains");
  const response = await new Browser(address).signIn(await newAccount(suite.owner));
  const cookie = response.headers.getSetCookie()[0] ?? "";
  expect(cookie.replace(/=[^;]*/, "")).toBe("__Secure-xinheng.session_token; Max-Age=43200; Path=/; HttpOnly; Secure; SameSite=Lax");
});
