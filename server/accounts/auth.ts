import { betterAuth } from "better-auth";
import { drizzleAdapter } from "better-auth/adapters/drizzle";
import { APIError, createAuthMiddleware } from "better-auth/api";
import { genericOAuth, twoFactor, username } from "better-auth/plugins";
import { authDatabase, authPool, authTables } from "./auth-database";
import { countFailure, forgetFailures, lockedMinutes, lockedUntil } from "./lock-out";
import { oidcFrom } from "./oidc";

const sessionSeconds = 12 * 3600;
export const shortestPassword = 12;

/**
 * Accounts by name and password, an optional second factor, and sign-in by an OIDC provider where one is configured. Nobody signs up: an
 * administrator makes accounts, and one that comes from the provider has no rights until an administrator gives them.
 */
const makeAuth = () => {
  const oidc = oidcFrom(process.env);
  return betterAuth({
    appName: "信衡",
    baseURL: process.env.XINHENG_URL,
    secret: process.env.BETTER_AUTH_SECRET,
    trustedOrigins: (process.env.XINHENG_ORIGINS ?? "").split(",").filter(Boolean),
    telemetry: { enabled: false },
    database: drizzleAdapter(authDatabase(), { provider: "pg", schema: authTables, transaction: true }),
    user: {
      additionalFields: {
        isDemo: { type: "boolean", input: false, defaultValue: false },
        mustChange: { type: "boolean", input: false, defaultValue: false },
        closedAt: { type: "date", input: false, required: false },
      },
    },
    session: { expiresIn: sessionSeconds, disableSessionRefresh: true, freshAge: 15 * 60 },
    account: { accountLinking: { enabled: false } },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: shortestPassword,
      maxPasswordLength: 200,
      revokeSessionsOnPasswordReset: true,
    },
    rateLimit: {
      enabled: process.env.NODE_ENV === "production",
      window: 60,
      max: 300,
      customRules: { "/sign-in/username": { window: 60, max: 30 } },
    },
    advanced: {
      cookiePrefix: "xinheng",
      defaultCookieAttributes: { sameSite: "lax", httpOnly: true },
      useSecureCookies: (process.env.XINHENG_URL ?? "").startsWith("https:"),
    },
    plugins: [
      username({ minUsernameLength: 2, maxUsernameLength: 60, usernameValidator: (name) => /^[\p{L}\p{N}._-]+$/u.test(name) }),
      twoFactor({ issuer: "信衡" }),
      ...(oidc ? [genericOAuth({ config: [oidc] })] : []),
    ],
    hooks: {
      before: createAuthMiddleware(async (context) => {
        if (context.path !== "/sign-in/username") return;
        const until = await lockedUntil(String(context.body?.username ?? ""));
        if (until) throw new APIError("TOO_MANY_REQUESTS", { code: "LOCKED_OUT", message: `locked for ${lockedMinutes} minutes` });
      }),
      after: createAuthMiddleware(async (context) => {
        if (context.path === "/sign-in/username") {
          const name = String(context.body?.username ?? "");
          const { returned } = context.context;
          if (!(returned instanceof APIError)) await forgetFailures(name);
          else if (returned.status === "UNAUTHORIZED") await countFailure(name);
        }
        if (context.path === "/change-password" && context.context.session && !(context.context.returned instanceof APIError)) {
          await authPool()`update auth.users set must_change = false where id = ${context.context.session.user.id}`;
        }
      }),
    },
    databaseHooks: {
      session: {
        create: {
          before: async (session) => {
            const [user] = await authPool()`select from auth.users where id = ${session.userId} and closed_at is null`;
            if (!user) throw new APIError("FORBIDDEN", { code: "ACCOUNT_CLOSED", message: "the account is closed" });
          },
        },
      },
    },
  });
};

type Auth = ReturnType<typeof makeAuth>;
const held = globalThis as unknown as { xinhengAuth?: Auth };

/** Made at the first request: a build has neither secret nor database. */
export const auth = (): Auth => {
  held.xinhengAuth ??= makeAuth();
  return held.xinhengAuth;
};
