import { createSign, generateKeyPairSync } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import Provider from "oidc-provider";
import { site } from "./auth-suite";

export interface OidcServer {
  readonly issuer: string;
  /** Every request whose path is /auth, with what was asked. */
  readonly asked: URL[];
  /** Signs identity tokens by a key that the server does not publish. */
  forges: boolean;
  /** Signs somebody in by the server's own form, up to the address to which it sends the browser back. */
  signIn(from: string, login: string): Promise<string>;
  close(): Promise<void>;
}

export const client = { client_id: "xinheng", client_secret: "a-secret-between-the-two" };

/** A certified OpenID provider on this machine, with a form for whoever says a name. */
export async function oidcServer(): Promise<OidcServer> {
  const http = createServer();
  await new Promise<void>((resolve) => http.listen(0, "127.0.0.1", resolve));
  const issuer = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
  const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const other = generateKeyPairSync("rsa", { modulusLength: 2048 }).privateKey;
  const provider = new Provider(issuer, {
    clients: [{ ...client, redirect_uris: [`${site}/api/auth/callback/oidc`] }],
    jwks: { keys: [{ ...privateKey.export({ format: "jwk" }), kid: "own", alg: "RS256", use: "sig" }] },
    cookies: { keys: ["a-key-of-the-tests"] },
    claims: { openid: ["sub"], profile: ["name"], email: ["email", "email_verified"] },
    conformIdTokenClaims: false,
    pkce: { required: () => true },
    findAccount: (_: unknown, sub: string) => ({
      accountId: sub,
      claims: () => ({ sub, name: `姓名${sub}`, email: `${sub}@office.example`, email_verified: true }),
    }),
  });
  const server: OidcServer = {
    issuer,
    asked: [],
    forges: false,
    signIn: (from, login) => throughForms(from, login),
    close: () => new Promise((resolve) => http.close(() => resolve())),
  };
  provider.use(async (context, next) => {
    if (context.path === "/auth") server.asked.push(new URL(context.href));
    await next();
    const body = context.body as { id_token?: string } | undefined;
    if (server.forges && context.path === "/token" && body?.id_token) body.id_token = signedAnew(body.id_token, other);
  });
  http.on("request", provider.callback());
  return server;
}

function signedAnew(token: string, key: Parameters<ReturnType<typeof createSign>["sign"]>[0]): string {
  const said = token.split(".").slice(0, 2).join(".");
  return `${said}.${createSign("RSA-SHA256").update(said).sign(key, "base64url")}`;
}

async function throughForms(from: string, login: string): Promise<string> {
  const jar = new Map<string, string>();
  const open = async (url: string, form?: Record<string, string>): Promise<Response> => {
    const response = await fetch(url, {
      redirect: "manual",
      headers: { cookie: [...jar].map((pair) => pair.join("=")).join("; ") },
      ...(form && { method: "POST", body: new URLSearchParams(form) }),
    });
    for (const line of response.headers.getSetCookie()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      jar.set(name, value);
    }
    return response;
  };
  let [url, form] = [from, undefined as Record<string, string> | undefined];
  for (let step = 0; step < 12; step += 1) {
    const response = await open(url, form);
    const location = response.headers.get("location");
    if (location) {
      [url, form] = [new URL(location, url).href, undefined];
      if (url.startsWith(site)) return url;
      continue;
    }
    const page = await response.text();
    const [, action] = /<form[^>]* action="([^"]+)"/.exec(page) ?? [];
    if (!action) throw new Error(`No form at ${url}: ${response.status} ${page.slice(0, 300)}`);
    [url, form] = [
      new URL(action, url).href,
      page.includes('value="login"') ? { prompt: "login", login, password: "x" } : { prompt: "consent" },
    ];
  }
  throw new Error("The provider never sent the browser back");
}
