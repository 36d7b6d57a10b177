/** Whether a browser sent the request from a page of this site; a request without an origin is none of a browser's pages. */
export function isSameOrigin(headers: Headers): boolean {
  const origin = headers.get("origin");
  if (origin === null) return headers.get("sec-fetch-site") === null || headers.get("sec-fetch-site") === "same-origin";
  try {
    return new URL(origin).host === headers.get("host");
  } catch {
    return false;
  }
}
