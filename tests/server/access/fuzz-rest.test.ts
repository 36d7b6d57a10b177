import "next/dist/server/node-environment-baseline.js";
import fc from "fast-check";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { accessTable } from "./access-table";
import { betrayal, hostileJson, hostileText, wellFormed } from "./hostile";
import { pushed, type RawCall, routeCalls } from "./route-calls";
import { wholeCast } from "./whole-cast";

vi.mock("server-only", () => ({}));

/** Every route handler with addresses, headers and bodies that no page and no honest system sends. */
const cast = wholeCast();
const { call, send } = routeCalls(cast);
const table = accessTable("路由", ["✓", "–"]);
let asked = 0;

beforeAll(async () => {
  pushed.batch = (await (await call("POST /api/v1/batches", "departmentKey")).json()).id;
});

const names = ["item", "name", "from", "to", "department", "after", "batch", "state", "rule", "text", "input", "more", "__proto__"];
const value = fc.oneof(hostileText, fc.constantFrom("registration", "a.csv", "a.xlsx", "2026-10", "tax", "5", "1-3"));
const search = fc
  .array(fc.tuple(fc.constantFrom(...names), value), { maxLength: 4 })
  .map((pairs) => `?${new URLSearchParams(pairs.map(([name, text]) => [name, wellFormed(text)]))}`);

/** What HTTP itself lets through in a header. */
const header = value.map((text) =>
  text
    .replace(/[^\t\x20-\x7e\x80-\xff]/g, "?")
    .trim()
    .slice(0, 300),
);
const headers = fc.dictionary(
  fc.constantFrom(
    "content-type",
    "content-length",
    "content-encoding",
    "idempotency-key",
    "x-forwarded-for",
    "accept",
    "range",
    "origin",
    "cookie",
    "authorization",
  ),
  fc.oneof(
    header,
    fc.constantFrom("application/octet-stream", "application/json", "text/csv", "text/csv; charset=gb18030", "Bearer x", "0", "-1"),
  ),
  { maxKeys: 3 },
);
const body = fc.oneof(
  fc.uint8Array({ maxLength: 300 }).map((bytes) => new Uint8Array(bytes)),
  hostileJson.map((json) => JSON.stringify(json)),
  fc.constantFrom("", "PK\u0003\u0004", "企业名称\n甲", "\u0000"),
);
const params = fc.tuple(fc.oneof(hostileText, fc.constantFrom("1", "2", "999999999", "1e3", "0x1")), fc.boolean());

const given = (route: string): fc.Arbitrary<RawCall> =>
  fc.tuple(search, headers, body, params).map(([query, more, raw, [id]]) => ({
    query: addressOf(route, id) + query,
    headers: { ...fitting(route), ...more },
    params: { id },
    body: raw,
  }));

/** Half of what is refused at the first look is of no use: what the route asks for is there unless the header drawn says otherwise. */
const fitting = (route: string): Record<string, string> => {
  if (route === "POST /api/v1/batches") return { "content-type": "text/csv", "idempotency-key": "k" };
  return route.startsWith("POST /data/") ? { "content-type": "application/octet-stream" } : {};
};

const authPaths = [
  "sign-in/username",
  "sign-in/social",
  "callback/oidc",
  "two-factor/verify-totp",
  "two-factor/verify-backup-code",
  "change-password",
  "update-user",
];
const addressOf = (route: string, id: string): string => {
  if (route.includes("[...all]")) return `/${authPaths[id.length % authPaths.length]}`;
  return route.includes("[trpc]") ? `/${encodeURIComponent(wellFormed(id))}` : "";
};

/** Mostly those who get past the door. */
const callersOf = (route: string): fc.Arbitrary<string> => {
  const all = Object.keys(table[route] ?? {});
  const open = all.filter((who) => table[route]?.[who] === "✓");
  return fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...(open.length > 0 ? open : all)) },
    { weight: 1, arbitrary: fc.constantFrom(...all) },
  );
};

describe.each(Object.keys(table))("%s", (route) => {
  test("answers anything with words", async () => {
    vi.spyOn(console, "error").mockImplementation(() => undefined);
    await fc.assert(
      fc.asyncProperty(callersOf(route), given(route), async (who, raw) => {
        asked += 1;
        const response = await send(route, who, raw);
        expect(await betrayal(response)).toBeNull();
        await response.body?.cancel().catch(() => undefined);
      }),
      { numRuns: 110 },
    );
  });
});

test("a download is refused in words where its filter holds what no column does", async () => {
  const response = await send("GET /data/quarantine/download", "steward", { query: "?text=a%00b" });
  expect(response.status).toBe(400);
  expect((await response.json()).hint.en).toBe(
    "The request holds something that cannot be meant; nothing was changed. Start again from the page.",
  );
});

test("fifteen hundred requests were sent", () => expect(asked).toBeGreaterThanOrEqual(1500));
