import type { BetterAuthPlugin } from "better-auth";

/** What the library answers over the network. It has forty more doors; what is not used is not there. */
const openPaths = new Set([
  "/sign-in/username",
  "/sign-in/social",
  "/callback/oidc",
  "/sign-out",
  "/change-password",
  "/two-factor/enable",
  "/two-factor/disable",
  "/two-factor/verify-totp",
  "/two-factor/verify-backup-code",
]);

/** The library asks where a request comes from only when it carries a cookie; a sign-in forced from elsewhere carries none. */
export const openPathsOnly: BetterAuthPlugin = {
  id: "open-paths-only",
  onRequest: async (request, context) => {
    const path = new URL(request.url).pathname.slice(new URL(context.baseURL).pathname.length);
    if (!openPaths.has(path)) return { response: new Response(null, { status: 404 }) };
    const origin = request.headers.get("origin");
    const isForeign = origin === null ? request.headers.get("sec-fetch-site") === "cross-site" : !context.isTrustedOrigin(origin);
    return request.method !== "GET" && isForeign ? { response: new Response(null, { status: 403 }) } : undefined;
  },
};
