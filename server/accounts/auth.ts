import { betterAuth } from "better-auth";
import { drizzleAdapter } from "better-auth/adapters/drizzle";
import { APIError, createAuthMiddleware } from "better-auth/api";
import { genericOAuth, twoFactor, username } from "better-auth/plugins";
import { narrowBody } from "./asked-body";
import { authDatabase, authPool, authTables } from "./auth-database";
import { forgetFailures, takeAttempt } from "./lock-out";
import { lockedMinutes, mostFailures } from "./lock-out-limits";
import { oidcFrom } from "./oidc";
import { openPathsOnly } from "./open-paths";

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
    account: { accountLinking: { enabled: false }, updateAccountOnSignIn: false },
    onAPIError: { errorURL: "/sign-in" },
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
      // The library leaves both out where NODE_ENV says "test".
      disableOriginCheck: false,
      disableCSRFCheck: false,
      useSecureCookies: (process.env.XINHENG_URL ?? "").startsWith("https:"),
    },
    plugins: [
      username({ minUsernameLength: 2, maxUsernameLength: 60, usernameValidator: (name) => /^[\p{L}\p{N}._-]+$/u.test(name) }),
      twoFactor({
        issuer: "信衡",
        accountLockout: { enabled: true, maxFailedAttempts: mostFailures, durationSeconds: lockedMinutes * 60 },
      }),
      openPathsOnly,
      ...(oidc ? [genericOAuth({ config: [oidc] })] : []),
    ],
    hooks: {
      before: createAuthMiddleware(async (context) => {
        if (typeof context.body === "object" && context.body !== null) narrowBody(context.path, context.body);
        if (context.path !== "/sign-in/username" || (await takeAttempt(String(context.body?.username ?? "")))) return;
        throw new APIError("TOO_MANY_REQUESTS", { code: "LOCKED_OUT", message: `locked for ${lockedMinutes} minutes` });
      }),
      after: createAuthMiddleware(async (context) => {
        if (context.path === "/sign-in/username" && !(context.context.returned instanceof APIError))
          await forgetFailures(String(context.body?.username ?? ""));
        if (context.path === "/change-password" && context.context.session && !(context.context.returned instanceof APIError)) {
          await authPool()`update auth.users set must_change = false where id = ${context.context.session.user.id}`;
        }
      }),
    },
    databaseHooks: {
      // Who somebody is was all that was asked of the provider; a key to its doors is not kept.
      account: { create: { before: async (account) => ({ data: { ...account, accessToken: null, refreshToken: null, idToken: null } }) } },
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
