import { createHash } from "node:crypto";
import type { GenericOAuthConfig } from "better-auth/plugins";

export const oidcProvider = "oidc";

/**
 * The OIDC provider named in the environment, or undefined. Only its verified tokens are believed. A person is known by the provider's own
 * number alone, never by an e-mail address: no address that a provider tells opens an account that is there already.
 */
export function oidcFrom(env: NodeJS.ProcessEnv): GenericOAuthConfig | undefined {
  const { XINHENG_OIDC_DISCOVERY: discoveryUrl, XINHENG_OIDC_CLIENT: clientId, XINHENG_OIDC_SECRET: clientSecret } = env;
  if (!discoveryUrl || !clientId) return undefined;
  return {
    providerId: oidcProvider,
    name: env.XINHENG_OIDC_NAME || "OIDC",
    discoveryUrl,
    clientId,
    ...(clientSecret && { clientSecret }),
    scopes: ["openid", "profile"],
    pkce: true,
    requireIdTokenVerification: true,
    mapProfileToUser: ({ sub, name, preferred_username: short }) => ({
      name: textOf(name) ?? textOf(short) ?? "–",
      email: `${createHash("sha256").update(String(sub)).digest("hex")}@oidc.invalid`,
      emailVerified: false,
    }),
  };
}

const textOf = (told: unknown): string | undefined => (typeof told === "string" && told.trim() ? told.trim().slice(0, 80) : undefined);
