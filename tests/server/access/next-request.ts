import { createRequire } from "node:module";

// As next.config.ts has it: `forbidden()` answers 403.
process.env.__NEXT_EXPERIMENTAL_AUTH_INTERRUPTS = "true";
const load = createRequire(import.meta.url);
const { workAsyncStorage } = load("next/dist/server/app-render/work-async-storage.external.js");
const { workUnitAsyncStorage } = load("next/dist/server/app-render/work-unit-async-storage.external.js");
const { HeadersAdapter } = load("next/dist/server/web/spec-extension/adapters/headers.js");
const { RequestCookies } = load("next/dist/server/web/spec-extension/cookies.js");
const { RequestCookiesAdapter } = load("next/dist/server/web/spec-extension/adapters/request-cookies.js");

/** What a page or a route does within a request of those headers: its `headers()` and `cookies()` read them, as under the real server. */
export async function inRequest<Result>(headers: Headers, work: () => Promise<Result>): Promise<Result> {
  const store = {
    type: "request",
    phase: "render",
    implicitTags: { tags: [] },
    url: { pathname: "/", search: "" },
    headers: HeadersAdapter.seal(headers),
    cookies: RequestCookiesAdapter.seal(new RequestCookies(headers)),
    usedDynamic: true,
  };
  return workAsyncStorage.run({ route: "/", forceDynamic: true, isStaticGeneration: false, page: "/", pendingRevalidatedTags: [] }, () =>
    workUnitAsyncStorage.run(store, work),
  );
}

/** A page's way out that is no failure, as its status: led elsewhere, forbidden, not found. Null where it failed. */
export function statusOfExit(error: unknown): number | null {
  const digest = String((error as { digest?: unknown })?.digest ?? "");
  if (digest.startsWith("NEXT_REDIRECT;")) return Number(digest.split(";").at(-2));
  const fallback = /^NEXT_HTTP_ERROR_FALLBACK;(\d{3})$/.exec(digest)?.[1];
  return fallback ? Number(fallback) : null;
}
