import type { GenericOAuthConfig } from "better-auth/plugins";

export const oidcProvider = "oidc";

/** The OIDC provider named in the environment, or undefined. Only its verified tokens are believed. */
export function oidcFrom(env: NodeJS.ProcessEnv): GenericOAuthConfig | undefined {
  const { XINHENG_OIDC_DISCOVERY: discoveryUrl, XINHENG_OIDC_CLIENT: clientId, XINHENG_OIDC_SECRET: clientSecret } = env;
  if (!discoveryUrl || !clientId) return undefined;
  return {
    providerId: oidcProvider,
    name: env.XINHENG_OIDC_NAME ?? "OIDC",
    discoveryUrl,
    clientId,
    ...(clientSecret && { clientSecret }),
    scopes: ["openid", "profile", "email"],
    pkce: true,
    requireIdTokenVerification: true,
  };
}
