import path from "node:path";
import { siteLogin } from "@/db/site-login";
import { authSecret } from "@/server/accounts/auth-secret";
import { keyFile } from "@/server/subjects/person-secret";
import type { Address } from "./address";

/** What the site is given: its own two roles' addresses, never the owner's; the secret of its cookies; and under which origins it is reached. */
export async function siteEnvironment(ownerUrl: string, { url, port }: Address): Promise<Readonly<Record<string, string>>> {
  const outside = process.env.XINHENG_URL ?? url;
  return {
    DATABASE_URL: await siteLogin(ownerUrl, "xinheng_app"),
    AUTH_DATABASE_URL: await siteLogin(ownerUrl, "xinheng_auth"),
    BETTER_AUTH_SECRET: authSecret(path.dirname(keyFile())),
    XINHENG_URL: outside,
    XINHENG_ORIGINS: [outside, url, `http://localhost:${port}`, `http://127.0.0.1:${port}`].join(","),
  };
}
