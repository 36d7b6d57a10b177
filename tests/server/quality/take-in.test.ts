import { beforeEach, describe, expect, it } from "vitest";
import { connect, type Sql } from "@/db/client";
import { isWorkingDay } from "@/scoring/calendar/working-days";
import { declareVolume } from "@/server/quality/declare-volume";
import { importHolidays } from "@/server/quality/import-holidays";
import { QualityRefused } from "@/server/quality/quality-refused";
import { calendarWith, type HolidayRow, holidayRows } from "@/server/quality/read-calendar";
import { intakeSuite, itemOf } from "@/tests/server/intake/intake-fixture";

const suite = intakeSuite();
let sql: Sql;

beforeEach(async () => {
  sql = connect(suite.url, 2);
  await sql`truncate holidays, declared_volumes`;
  return () => sql.end();
});

const known = async () => calendarWith(await sql.unsafe<HolidayRow[]>(holidayRows));

const refusal = async (work: Promise<unknown>): Promise<QualityRefused> => {
  const error = await work.catch((refused: unknown) => refused);
  if (error instanceof QualityRefused) return error;
  throw new Error(`Not refused: ${JSON.stringify(error)}`);
};

describe("an imported holiday calendar", () => {
  it("makes a later year known, stands in place of the year we came with, and is replaced by the next import", async () => {
    expect((await known()).years.has(2028)).toBe(false);
    const csv = "\uFEFF日期,休/班,来源\r\n2028-01-03,休,虚构通知1号\r\n2028-01-08,班,虚构通知1号\r\n2027-02-09,休,虚构通知2号\r\n";
    expect(await importHolidays(sql, csv)).toEqual({ days: 3, years: [2027, 2028] });
    const calendar = await known();
    expect(["2028-01-03", "2028-01-04", "2028-01-08", "2028-01-09"].map((day) => isWorkingDay(day, calendar))).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(["2027-02-09", "2027-06-09", "2026-10-01"].map((day) => isWorkingDay(day, calendar))).toEqual([false, true, false]);
    await importHolidays(sql, "2028-01-04,休,虚构通知3号");
    const after = await known();
    expect(["2028-01-03", "2028-01-04", "2027-02-09"].map((day) => isWorkingDay(day, after))).toEqual([true, false, false]);
  });

  it.each([
    ["2028-01-03,休,甲\n2028-02-30,休,甲", "第 2 行：日期应为"],
    ["2028-01-03,放假,甲", "第 1 行：第二列应为“休”或“班”"],
    ["2028-01-03,班,甲", "第 1 行：2028-01-03 不是周末"],
    ["2028-01-03,休,", "第 1 行：第三列应为通知文号"],
    ["2028-01-03,休,甲,乙", "第 1 行：只应有三列"],
    ["2028-01-03,休,甲\n\n2028-01-03,休,甲", "第 3 行：2028-01-03 已在第 1 行出现"],
    ["1028-01-03,休,甲", "第 1 行：日期应为"],
    ["日期,休/班,来源", "没有一行节假日"],
    ["\n".repeat(2000), "超过 1000 行"],
  ])("is refused whole with its line: %j", async (csv, said) => {
    await importHolidays(sql, "2028-01-04,休,虚构通知");
    expect((await refusal(importHolidays(sql, csv))).hint.zh).toContain(said);
    expect(await sql.unsafe(holidayRows)).toMatchObject([{ day: "2028-01-04", is_worked: false }]);
  });
});

describe("a declared volume", () => {
  it("is kept by item and month, the last word standing", async () => {
    await declareVolume(sql, { item: itemOf("penalty"), month: "2026-10", produced: 5 });
    await declareVolume(sql, { item: itemOf("penalty"), month: "2026-10", produced: 7 });
    expect(await sql`select item, department, month, produced from declared_volumes`).toMatchObject([
      { item: "penalty", department: "market-supervision", month: "2026-10-01", produced: 7 },
    ]);
  });

  it.each([
    ["2026-13", 5, "declared.month"],
    ["2026-10", -1, "declared.produced"],
    ["2026-10", 1.5, "declared.produced"],
    ["2026-10", Number.NaN, "declared.produced"],
    ["2026-10", 3_000_000_000, "declared.produced"],
  ])("%s with %d is refused", async (month, produced, rule) => {
    expect((await refusal(declareVolume(sql, { item: itemOf("penalty"), month, produced }))).rule).toBe(rule);
    expect(await sql`select 1 from declared_volumes`).toHaveLength(0);
  });
});
