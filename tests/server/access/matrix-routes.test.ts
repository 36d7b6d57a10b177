import "next/dist/server/node-environment-baseline.js";

import { beforeAll, describe, expect, test, vi } from "vitest";
import { accessTable } from "./access-table";
import { pushed, routeCalls } from "./route-calls";
import { wholeCast } from "./whole-cast";

// Only marks what a browser may not load.
vi.mock("server-only", () => ({}));

/** Every method of every route handler, called with each role's session, with each kind of key and with nothing, against docs/access.md. */
const cast = wholeCast();
const table = accessTable("路由", ["✓", "–"]);
const { routes, call } = routeCalls(cast);

beforeAll(async () => {
  const batch = await (await call("POST /api/v1/batches", "departmentKey")).json();
  pushed.batch = batch.id;
});

test("the table has a row for every method of every route, and no other row", async () => {
  expect(Object.keys(table).sort()).toEqual((await routes()).sort());
});

describe.each(Object.keys(table))("%s", (route) => {
  test("lets in whom the table says", async () => {
    const found: Record<string, string> = {};
    for (const who of Object.keys(table[route] ?? {})) found[who] = signOf(await call(route, who));
    expect(found).toEqual(table[route]);
  });
});

/** Turned down for who it is, or led to the sign-in. What is turned down for another reason was let in; a failure is neither. */
function signOf({ status, headers }: Response): string {
  if (status >= 500) return `${status}`;
  const isLed = status === 307 && headers.get("location") === "/sign-in";
  return isLed || status === 401 || status === 403 || status === 404 ? "–" : "✓";
}
