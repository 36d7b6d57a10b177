import { beforeAll, describe, expect, it } from "vitest";
import { GET } from "@/app/api/v1/quality/route";
import { makeApiKey } from "@/server/api-keys/make-api-key";
import { type Access, accessTo, callerAs, wholeCity } from "@/tests/server/access/access-suite";
import { intakeSuite } from "@/tests/server/intake/intake-fixture";

const suite = intakeSuite();
let access: Access;
let caller: Awaited<ReturnType<typeof callerAs>>["quality"];
let key = "";

beforeAll(async () => {
  access = await accessTo(suite.url);
  caller = (await callerAs(access, wholeCity)).quality;
  key = (await makeApiKey(suite.sql, { department: "market-supervision", name: "quality", days: 1 })).key;
  await suite.sql`insert into batches (item, file_name, format, state, received_at, rows_total, rows_rejected)
    values ('penalty', 'a', 'csv', 'finished', '2026-10-10T12:00:00+08:00', 10, 1)`;
});

const get = async (query: string) => {
  const response = await GET(new Request(`http://localhost/api/v1/quality${query}`, { headers: { authorization: `Bearer ${key}` } }));
  return { status: response.status, body: await response.json() };
};

describe("GET /api/v1/quality", () => {
  it("gives the city and each department by month", async () => {
    const { status, body } = await get("?from=2026-09&to=2026-10");
    expect(status).toBe(200);
    expect(body.rows.map((row: { month: string; department: { id: string } | null }) => [row.month, row.department?.id ?? null])).toEqual([
      ["2026-09", null],
      ["2026-10", null],
      ["2026-10", "market-supervision"],
    ]);
    expect(body.rows[2].metrics.K03).toEqual({ numerator: 9, denominator: 10, rate: 0.9 });
    expect(body.metrics.K03.title).toEqual({ zh: "合规率", en: "Compliance" });
    expect((await get("?from=2026-09&to=2026-10&department=market-supervision")).body.rows).toHaveLength(1);
  });

  it.each([
    ["?from=2026-13", "quality.month"],
    ["?to=", "quality.month"],
    ["?to=0000-01", "quality.month"],
    ["?from=2026-10&to=2026-09", "quality.order"],
    ["?from=2020-01&to=2026-09", "quality.tooLong"],
    ["?month=2026-10", "quality.parameter"],
    ["?from=2026-09&from=2026-10", "quality.twice"],
    ["?department=%27%20or%201%3D1", "quality.department"],
  ])("refuses %s in both languages", async (query, rule) => {
    const { status, body } = await get(query);
    expect(status).toBe(400);
    expect(body.rule).toBe(rule);
    expect(body.zh).toMatch(/请/);
    expect(body.en).toMatch(/again|parts|Keep/);
  });
});

describe("the page's questions", () => {
  it("come by month and by department", async () => {
    const months = await caller.months({ from: "2026-10", to: "2026-11" });
    expect(months.map((row) => [row.month, row.department, row.metrics.K03.rate])).toEqual([
      ["2026-10", null, 0.9],
      ["2026-11", null, null],
    ]);
    expect((await caller.departments({ month: "2026-10" })).map((row) => row.department?.id)).toEqual([undefined, "market-supervision"]);
  });

  it("are refused as a bad request where the month is none", async () => {
    await expect(caller.departments({ month: "soon" })).rejects.toMatchObject({ code: "BAD_REQUEST" });
  });
});
