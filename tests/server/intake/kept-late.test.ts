import { describe, expect, it } from "vitest";
import { intakeSuite, inventedUscc, registrationHeader, registrationRows } from "./intake-fixture";
import { table } from "./workbook-fixture";

const suite = intakeSuite();
const header = ["CF_XDR_MC", "CF_XDR_SHXYM", "CF_WSH", "CF_WFXW", "CF_SY", "CF_CFLB", "CF_JDRQ", "CF_CFJG"];
const penalty = (firm: number, number: number, facts: string) => [
  "虚构公司",
  inventedUscc(firm),
  `虚罚${number}号`,
  "虚构行为",
  facts,
  "警告",
  "2026-01-02",
  "虚构局",
];
const kept = (batchId: number) =>
  suite.sql`select row_number, state, raw, cells ->> 'facts' as facts from quarantine where batch_id = ${batchId} order by row_number`;

/** Of each hundred rows one is of a firm that is not known, so that what waits lies scattered over many blocks of the file. */
const rows = Array.from({ length: 3000 }, (_, at) => penalty(at % 100 === 7 ? 2 : 1, at, `事实\\${at}"甲"`));

describe("a row that is refused only after its file was staged", () => {
  it("keeps its own text and cells, wherever in the file it stands", async () => {
    await suite.send("registration", "register.csv", [registrationHeader, ...registrationRows(1, 1)].join("\n"));
    const lines = rows.map((cells) => cells.map((cell) => (cell.includes('"') ? `"${cell.replaceAll('"', '""')}"` : cell)).join(","));
    const summary = await suite.send("penalty", "scattered.csv", [header.join(","), ...lines].join("\n"));
    expect(summary).toMatchObject({ rows: 3000, accepted: 2970, waiting: 30, rejected: 0 });
    const found = await kept(summary.batchId);
    expect(found).toHaveLength(30);
    expect(found[0]).toEqual({
      row_number: 9,
      state: "waiting",
      raw: `虚构公司,${inventedUscc(2)},虚罚7号,虚构行为,"事实\\7""甲""",警告,2026-01-02,虚构局`,
      facts: '事实\\7"甲"',
    });
    expect(found[29]).toMatchObject({ row_number: 2909, facts: '事实\\2907"甲"' });
  });

  it("is found again in JSON Lines and in a workbook", async () => {
    const objects = rows.slice(0, 200).map((cells) => JSON.stringify(Object.fromEntries(header.map((name, at) => [name, cells[at]]))));
    const lines = await suite.send("penalty", "scattered.jsonl", objects.join("\n"));
    expect(lines).toMatchObject({ rows: 200, waiting: 2 });
    expect((await kept(lines.batchId)).map(({ row_number, facts }) => [row_number, facts])).toEqual([
      [8, '事实\\7"甲"'],
      [108, '事实\\107"甲"'],
    ]);
    const book = await suite.send("penalty", "scattered.xlsx", table(header, ...rows.slice(0, 200)));
    expect(book).toMatchObject({ rows: 200, waiting: 2 });
    expect((await kept(book.batchId)).map(({ row_number, facts }) => [row_number, facts])).toEqual([
      [9, '事实\\7"甲"'],
      [109, '事实\\107"甲"'],
    ]);
  });

  it("waits where it is short, long, or longer than what is kept of it", async () => {
    const long = penalty(2, 1, "长".repeat(3900));
    const blank = (width: number) => [...penalty(2, 2, "短"), "x".repeat(width)];
    const content = [[...header, "另附"], [...long, ""], blank(20_000), blank(200_000)].map((cells) => cells.join(",")).join("\n");
    const summary = await suite.send("penalty", "long.csv", content);
    expect(summary).toMatchObject({ rows: 3, waiting: 3, rejected: 0 });
    expect((await kept(summary.batchId)).map(({ facts }) => facts.length)).toEqual([3900, 1, 1]);
  });

  it("of which most are good costs none of them: duplicates and revisions count as before", async () => {
    const again = rows.slice(0, 500).map((cells, at) => (at === 3 ? penalty(1, 3, "更正") : cells));
    const csv = [header, ...again].map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(",")).join("\n");
    expect(await suite.send("penalty", "again.csv", csv)).toMatchObject({ rows: 500, accepted: 0, revised: 1, duplicate: 494, waiting: 5 });
  });
});
