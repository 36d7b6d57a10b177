import { parseCookies } from "better-auth/cookies";
import type { Asker } from "@/server/access/asker";

export const grantCookie = "xinheng.grant";

/** No session has a token of other signs; a cookie can hold anything. */
const isToken = /^[\w-]{1,128}$/;

/** What a request's headers show of who sends it. The cookie's signature adds nothing here: its token is looked up. */
export function askerOf(headers: Headers): Asker {
  const jar = parseCookies(headers.get("cookie") ?? "");
  const signed = jar.get("__Secure-xinheng.session_token") ?? jar.get("xinheng.session_token");
  const token = signed?.split(".")[0];
  const grant = Number(jar.get(grantCookie));
  return {
    ...(token && isToken.test(token) && { token }),
    ...(Number.isSafeInteger(grant) && grant > 0 && { grantId: grant }),
    origin: originOf(headers),
  };
}

/** The nearest proxy's word where there is one; the site itself listens on this machine alone unless told otherwise. */
const originOf = (headers: Headers): string => (headers.get("x-forwarded-for")?.split(",").at(-1)?.trim() ?? "127.0.0.1").slice(0, 64);
