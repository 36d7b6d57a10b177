import { describe, expect, it } from "vitest";
import { importRows } from "@/server/intake/import-rows";
import { intakeSuite, inventedUscc, itemOf, today } from "./intake-fixture";

const suite = intakeSuite();

async function* made(count: number) {
  for (let n = 1; n <= count; n += 1)
    yield { name: `虚构示例${n}号公司`, uscc: inventedUscc(n), 成立日期: n === 3 ? "2020-02-30" : "2020-01-02" };
}

describe("rows made in memory", () => {
  it("pass the same checks and writes as a file", async () => {
    const options = { url: suite.url, item: itemOf("registration"), sourceName: "demo city", today, invented: true };
    const first = await importRows({ ...options, rows: made(1200) });
    expect([first.rows, first.accepted, first.rejected, first.format]).toEqual([1200, 1199, 1, "rows"]);
    expect(first.rejectedGroups.map(({ rule, firstRow }) => [rule, firstRow])).toEqual([["day.notInCalendar", 3]]);
    const second = await importRows({ ...options, rows: made(1200) });
    expect([second.rows, second.accepted, second.duplicate]).toEqual([1200, 0, 1199]);
  });

  it("write nothing where the source fails, and the batch says why", async () => {
    async function* failing() {
      for (let n = 5000; n < 25_000; n += 1) yield { name: "虚构公司", uscc: inventedUscc(n), 成立日期: "2020-01-02" };
      throw new Error("the source broke off");
    }
    const attempt = importRows({ url: suite.url, item: itemOf("registration"), sourceName: "failing", today, rows: failing() });
    await expect(attempt).rejects.toThrow("the source broke off");
    const [batch] = await suite.sql`select state, failure ->> 'rule' as rule from batches where file_name = 'failing'`;
    expect(batch).toEqual({ state: "failed", rule: "batch.unexpected" });
    const [subject] = await suite.sql`select count(*)::int as found from subjects where code = ${inventedUscc(5000)}`;
    expect(subject).toEqual({ found: 0 });
  });
});
