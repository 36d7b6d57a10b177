import { describe, expect, it } from "vitest";
import { listBatches } from "@/server/batches/list-batches";
import { listFeeds } from "@/server/batches/list-feeds";
import { readBatch } from "@/server/batches/read-batch";
import { readBatchRow } from "@/server/batches/read-batch-row";
import { intakeSuite, inventedUscc, registrationHeader, registrationRows } from "@/tests/server/intake/intake-fixture";

const suite = intakeSuite();
const content = [
  `${registrationHeader},备注栏`,
  ...registrationRows(1, 2).map((row) => `${row},`),
  "虚构坏码有限公司,910000000000000000,2020-01-02,100万元人民币,",
  "虚构坏日有限公司,910000000000000000,2020-13-02,100万元人民币,",
].join("\n");

describe("the reading side of batches", () => {
  it("shows an empty city as feeds that have brought nothing", async () => {
    const feed = (await listFeeds(suite.sql)).find(({ item }) => item === "registration");
    expect(feed).toMatchObject({ department: { id: "market-supervision" }, taken: 0, batches: 0, last: null, open: 0, waiting: 0 });
    expect(await listBatches(suite.sql, { page: 1 })).toMatchObject({ rows: [], total: 0 });
    expect(await readBatch(suite.sql, 1)).toBeNull();
  });

  it("shows what a batch held, what became of it, and every row of it", async () => {
    const sent = await suite.send("registration", "甲.csv", content);
    const page = await readBatch(suite.sql, sent.batchId);
    expect(page).toMatchObject({
      state: "finished",
      fileName: "甲.csv",
      format: "csv",
      unknownColumns: ["备注栏"],
      failure: null,
      sameAs: null,
      counts: { total: 4, accepted: 2, revised: 0, duplicate: 0, rejected: 2, waiting: 0 },
    });
    expect(page?.digest).toMatch(/^[0-9a-f]{64}$/);
    const rules = page?.rejectedRules ?? [];
    expect(rules[0]).toMatchObject({ rows: 2, firstRow: 4 });
    expect(rules[0]?.rule).toMatch(/^uscc\./);
    expect(rules.slice(1).map(({ rows, firstRow }) => [rows, firstRow])).toEqual([[1, 5]]);

    const taken = await readBatchRow(suite.sql, sent.batchId, 2);
    expect(taken.records).toMatchObject([{ code: inventedUscc(1), state: "active", supersededAt: null }]);
    expect(taken.kept).toBeNull();
    const refused = await readBatchRow(suite.sql, sent.batchId, 5);
    expect(refused).toMatchObject({ records: [], kept: { state: "open", resentBatchId: null } });
    expect(refused.kept?.hints).toHaveLength(2);
    expect(await readBatchRow(suite.sql, sent.batchId, 999)).toEqual({ rowNumber: 999, records: [], kept: null });
  });

  it("knows the same bytes again, and a record that was replaced since", async () => {
    const again = await suite.send("registration", "乙.csv", content);
    const first = await readBatch(suite.sql, again.batchId);
    expect(first?.sameAs).toBe(1);
    expect(first?.counts).toMatchObject({ accepted: 0, duplicate: 2, rejected: 2 });
    await suite.send("registration", "丙.csv", [registrationHeader, ...registrationRows(1, 1, "200万元人民币")].join("\n"));
    const before = await readBatchRow(suite.sql, 1, 2);
    expect(before.records[0]?.supersededAt).not.toBeNull();
  });

  it("filters and counts, and says of each item what came last", async () => {
    expect((await listBatches(suite.sql, { department: "market-supervision", page: 1 })).total).toBe(3);
    expect((await listBatches(suite.sql, { department: "tax", page: 1 })).total).toBe(0);
    expect((await listBatches(suite.sql, { item: "registration", state: "failed", page: 1 })).total).toBe(0);
    const list = await listBatches(suite.sql, { item: "registration", page: 1 });
    expect(list.rows.map(({ fileName }) => fileName)).toEqual(["丙.csv", "乙.csv", "甲.csv"]);
    const feed = (await listFeeds(suite.sql)).find(({ item }) => item === "registration");
    expect(feed).toMatchObject({ taken: 3, batches: 3, open: 4, waiting: 0, last: { batchId: 3, state: "finished", rows: 1 } });
  });
});
