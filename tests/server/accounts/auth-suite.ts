import { afterAll, beforeAll } from "vitest";
import { connect, type Sql } from "@/db/client";
import { siteLogin } from "@/db/site-login";
import { auth } from "@/server/accounts/auth";
import { authPool } from "@/server/accounts/auth-database";
import { makeAccount } from "@/server/accounts/make-account";
import { testDatabase } from "../database";

export const site = "http://127.0.0.1:3000";

export interface AuthSuite {
  readonly url: string;
  readonly owner: Sql;
}

/** The sign-in with a database of its own, connected as in service. */
export function authSuite(): AuthSuite {
  const held = {} as { url: string; owner: Sql };
  let drop: () => Promise<void>;
  beforeAll(async () => {
    const database = await testDatabase();
    drop = database.drop;
    held.url = database.url;
    held.owner = connect(database.url, 2);
    process.env.AUTH_DATABASE_URL = await siteLogin(database.url, "xinheng_auth");
    process.env.BETTER_AUTH_SECRET = "a-secret-of-the-tests-and-of-nothing-else";
    process.env.XINHENG_URL ??= site;
  });
  afterAll(async () => {
    await authPool().end();
    await held.owner.end();
    await drop();
  });
  return held;
}

let made = 0;

export async function newAccount(owner: Sql, more: { readonly isDemo?: boolean; readonly mustChange?: boolean } = {}) {
  made += 1;
  const username = `person${made}`;
  return { username, ...(await makeAccount(owner, { username, name: `Person ${made}`, mustChange: false, ...more })) };
}

/** A browser: keeps what cookies it is given, and says where its pages come from. */
export class Browser {
  readonly jar = new Map<string, string>();
  constructor(readonly origin: string = site) {}

  async post(path: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> {
    return this.send(path, { method: "POST", body: JSON.stringify(body), headers: { "content-type": "application/json", ...headers } });
  }

  async send(path: string, { headers, ...init }: { method?: string; body?: string; headers?: Record<string, string> } = {}) {
    const cookie = [...this.jar].map(([name, value]) => `${name}=${value}`).join("; ");
    const base = process.env.XINHENG_URL ?? site;
    const response = await auth().handler(
      new Request(new URL(`/api/auth${path}`, base), { ...init, headers: { origin: this.origin, ...(cookie && { cookie }), ...headers } }),
    );
    for (const line of response.headers.getSetCookie()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (value === "" || /max-age=0/i.test(line)) this.jar.delete(name);
      else this.jar.set(name, value);
    }
    return response;
  }

  signIn({ username, password }: { readonly username: string; readonly password: string }): Promise<Response> {
    return this.post("/sign-in/username", { username, password });
  }

  /** The token in the session's cookie, as the database knows it. */
  get token(): string | undefined {
    return this.jar.get("xinheng.session_token")?.split(".")[0];
  }
}

export const codeOf = async (response: Response): Promise<string> => ((await response.json()) as { code: string }).code;
