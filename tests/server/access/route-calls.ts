import { createHmac } from "node:crypto";
import { readdirSync } from "node:fs";
import path from "node:path";
import { inRequest, statusOfExit } from "./next-request";
import type { Cast } from "./whole-cast";

type Handler = (request: Request, context: { params: Promise<Record<string, unknown>> }) => Promise<Response>;

/** The batch that the department's system has sent. */
export const pushed = { batch: 0 };
const secret = "a secret of the tests and of nothing else";
process.env.BETTER_AUTH_SECRET = secret;
process.env.XINHENG_URL = "http://localhost";

/** A session's cookie as the library signs it. */
export const sessionCookie = (token: string): string =>
  `xinheng.session_token=${encodeURIComponent(`${token}.${createHmac("sha256", secret).update(token).digest("base64")}`)}`;

const file = (name: string): string => path.resolve("app", `.${name.slice(name.indexOf(" ") + 1)}`, "route.ts");
const csv = "企业名称,统一社会信用代码,成立日期,注册资本\n";
const binary = { "content-type": "application/octet-stream" };

/** How each route is asked: its address with parameters filled in, and what more it needs. */
const asked = (
  cast: Cast,
): Record<
  string,
  { readonly query?: string; readonly params?: Record<string, unknown>; readonly headers?: Record<string, string>; readonly body?: string }
> => ({
  "GET /api/auth/[...all]": { query: "/get-session" },
  // Without the cookie: the session is still needed afterwards.
  "POST /api/auth/[...all]": {
    query: "/sign-out",
    headers: { cookie: "", origin: "http://localhost", "content-type": "application/json" },
    body: "{}",
  },
  "GET /api/trpc/[trpc]": { query: "/accounts.me" },
  "POST /api/trpc/[trpc]": { query: "/accounts.me?batch=1", headers: { "content-type": "application/json" }, body: "{}" },
  "GET /api/batches/[id]/progress": { params: { id: String(cast.ids.batch) } },
  "POST /api/v1/batches": {
    query: "?item=registration&name=a.csv",
    headers: { "content-type": "text/csv", "idempotency-key": "one" },
    body: csv,
  },
  "GET /api/v1/batches/[id]": { params: { id: String(pushed.batch) } },
  "GET /api/v1/batches/[id]/rejected": { params: { id: String(pushed.batch) } },
  "POST /data/upload/file": { query: "?name=a.csv", headers: binary, body: csv },
  "POST /data/quarantine/mended": { query: "?name=a.xlsx", headers: binary, body: "no workbook" },
});

export interface RawCall {
  readonly query?: string;
  readonly params?: Record<string, unknown>;
  readonly headers?: Record<string, string>;
  readonly body?: string | Uint8Array<ArrayBuffer>;
}

/** Calls handlers within a request, as Next does; a way out by redirect or refusal becomes the answer that the browser gets. */
export function routeCalls(cast: Cast) {
  const cookieOf = (who: string): Record<string, string> => {
    if (who === "departmentKey") return { authorization: `Bearer ${cast.keys.department}` };
    if (who === "bankKey") return { authorization: `Bearer ${cast.keys.bank}` };
    const token = cast.tokens[who];
    return token ? { cookie: sessionCookie(token) } : {};
  };
  const send = async (route: string, who: string, given: RawCall): Promise<Response> => {
    const [method = "", address = ""] = route.split(" ");
    const headers = new Headers({ ...cookieOf(who), ...given.headers });
    const base = address.replace(/\/\[(\.\.\.)?\w+\]/g, given.query?.startsWith("/") ? "" : "/1");
    const url = `http://localhost${base}${given.query ?? ""}`;
    const request = new Request(url, { method, headers, ...(given.body !== undefined && method !== "GET" && { body: given.body }) });
    const handler = ((await import(file(route))) as Record<string, Handler>)[method];
    if (!handler) return new Response(null, { status: 405 });
    return inRequest(headers, () => handler(request, { params: Promise.resolve(given.params ?? {}) })).catch((error: unknown) =>
      exit(error),
    );
  };
  return {
    routes,
    send,
    call: (route: string, who: string) => send(route, who, asked(cast)[route] ?? {}),
  };
}

function exit(error: unknown): Response {
  const status = statusOfExit(error);
  if (status === null) throw error;
  const location = status === 307 ? String((error as { digest: string }).digest).split(";")[2] : undefined;
  return new Response(null, { status, ...(location && { headers: { location } }) });
}

async function routes(): Promise<string[]> {
  const files = readdirSync("app", { recursive: true, withFileTypes: true }).filter(
    ({ name }) => name === "route.ts" || name === "route.tsx",
  );
  const methods = files.map(async ({ parentPath, name }) => {
    const handlers = Object.keys((await import(path.resolve(parentPath, name))) as object);
    const address = `/${path.relative("app", parentPath).split(path.sep).join("/")}`;
    return handlers.filter((each) => /^(GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)$/.test(each)).map((method) => `${method} ${address}`);
  });
  return (await Promise.all(methods)).flat();
}
