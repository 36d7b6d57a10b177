import { type NextRequest, NextResponse } from "next/server";

const isDevelopment = process.env.NODE_ENV === "development";

/** Pages that whoever asks may open: the regulations are public. */
const isPublic = (path: string): boolean => path === "/sign-in" || path === "/models" || path.startsWith("/models/");

/** Where nobody has signed in, pages lead to the sign-in; every page comes with a policy under which only its own scripts run. */
export function proxy(request: NextRequest): NextResponse {
  const { pathname, search } = request.nextUrl;
  const hasSession = request.cookies.has("xinheng.session_token") || request.cookies.has("__Secure-xinheng.session_token");
  if (!hasSession && !isPublic(pathname)) {
    const next = pathname === "/" ? "" : `?${new URLSearchParams({ next: `${pathname}${search}` })}`;
    return NextResponse.redirect(new URL(`/sign-in${next}`, request.url));
  }
  const nonce = Buffer.from(crypto.randomUUID()).toString("base64");
  const policy = contentPolicy(nonce);
  const headers = new Headers(request.headers);
  headers.set("x-nonce", nonce);
  headers.set("content-security-policy", policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("content-security-policy", policy);
  if ((process.env.XINHENG_URL ?? "").startsWith("https:"))
    response.headers.set("strict-transport-security", "max-age=31536000; includeSubDomains");
  return response;
}

/** Inline style attributes stay: charts place their marks by them, and they run nothing. */
const contentPolicy = (nonce: string): string =>
  [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? " 'unsafe-eval'" : ""}`,
    `style-src 'self' ${isDevelopment ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");

export const config = { matcher: ["/((?!api/|_next/|icon.svg|favicon.ico).*)"] };
