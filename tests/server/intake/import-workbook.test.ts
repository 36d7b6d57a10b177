import { describe, expect, it } from "vitest";
import { intakeSuite, inventedUscc, registrationHeader } from "./intake-fixture";
import { table } from "./workbook-fixture";

const suite = intakeSuite();
const header = registrationHeader.split(",");
const day = { xml: "<v>43832</v>", style: 1 };

describe("a workbook", () => {
  it("is taken row by row, bad cells quarantined by their place", async () => {
    const book = table(
      header,
      ["虚构甲有限公司", inventedUscc(1), day, "100万元人民币"],
      ["虚构乙有限公司", { xml: "<v>91000000123456789</v>" }, day],
      ["虚构丙有限公司", inventedUscc(3), { xml: "<v>#REF!</v>", type: "e" }],
    );
    const summary = await suite.send("registration", "book.xlsx", book);
    expect(summary).toMatchObject({ format: "xlsx", sheet: "Sheet1", rows: 3, accepted: 1, rejected: 2 });
    expect(await suite.problems(summary.batchId)).toMatchObject([
      { row_number: 3, problems: [{ rule: "xlsx.digitsLost", hint: { zh: expect.stringContaining("B3 是超过 15 位的数字") } }] },
      { row_number: 4, problems: [{ rule: "xlsx.errorCell", hint: { zh: expect.stringContaining("C4 是错误值 #REF!") } }] },
    ]);
    const [record] = await suite.sql`select occurred_on::text as day, row_number from records where batch_id = ${summary.batchId}`;
    expect(record).toMatchObject({ day: "2020-01-02", row_number: 2 });
  });

  it("with a formula far below writes nothing", async () => {
    const rows = Array.from({ length: 3000 }, (_, at) => [`虚构${at}有限公司`, inventedUscc(100 + at), day]);
    const book = table(header, ...rows, ["虚构末有限公司", inventedUscc(9000), { xml: "<f>TODAY()</f><v>43832</v>", style: 1 }]);
    const refusal = await suite.refusal("registration", "formula.xlsx", book);
    expect([refusal.rule, refusal.hint.zh]).toEqual(["xlsx.formula", expect.stringContaining("C3002 是公式")]);
    const [found] = await suite.sql`select count(*)::int as records from records where batch_id = ${refusal.batchId ?? 0}`;
    expect(found).toEqual({ records: 0 });
  });
});
