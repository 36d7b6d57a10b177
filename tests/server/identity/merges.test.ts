import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { usccFor } from "@/scoring/codes/uscc";
import { decideMerge } from "@/server/identity/decide-merge";
import { findLookAlikes } from "@/server/identity/find-look-alikes";
import { listMerges } from "@/server/identity/list-merges";
import { MergeRefused } from "@/server/identity/merge-refused";
import { proposeMerge } from "@/server/identity/propose-merge";
import { undoMerge } from "@/server/identity/undo-merge";
import { intakeSuite, inventedUscc, registrationHeader, registrationRows } from "../intake/intake-fixture";

const suite = intakeSuite();
let kept = 0;
let merged = 0;

const idOf = async (code: string): Promise<number> => {
  const [row] = await suite.sql`select subject_id::int as id from subjects where code = ${code}`;
  return row?.id ?? 0;
};

const live = async (subjectId: number) =>
  (
    await suite.sql`select item, row_number, state::text, data ->> 'name' as name from records where subject_id = ${subjectId}
      and superseded_at is null order by item, record_key, record_id`
  ).map((row) => ({ ...row }));

const ruleOf = async (work: Promise<unknown>): Promise<string> => {
  const error = await work.catch((refused: unknown) => refused);
  if (error instanceof MergeRefused) return error.rule;
  throw new Error(`Not refused: ${JSON.stringify(error)}`);
};

const record = (subjectId: number, item: string, key: string, decidedOn: string, name: string, state = "active") =>
  suite.sql`insert into records (subject_id, item, occurred_on, decided_on, state, data, record_key, content_digest, batch_id, row_number)
    values (${subjectId}, ${item}, ${decidedOn}, ${decidedOn}, ${state}, ${suite.sql.json({ name })}, ${key}, ${Buffer.from(name)}, 1, 7)`;

const pair = () => ({ subjectId: kept, mergedId: merged });
const approve = () => decideMerge(suite.sql, { ...pair(), approve: true, reason: "营业执照显示同一主体", by: "李四" });
const propose = () => proposeMerge(suite.sql, { ...pair(), reason: "名称地址相同", by: "张三" });
const undo = () => undoMerge(suite.sql, { ...pair(), reason: "查明为两家", by: "王五" });

beforeEach(async () => {
  await suite.send("registration", "r.csv", [registrationHeader, ...registrationRows(1, 3)].join("\n"));
  kept = await idOf(inventedUscc(1));
  merged = await idOf(inventedUscc(2));
  await suite.sql`delete from records`;
});

afterEach(async () => {
  await suite.sql`truncate records, aliases, subject_merges, subject_merge_records, current_ratings, standings, ratings, quarantine, batches, subjects cascade`;
});

describe("a merge", () => {
  it("moves live records with their state and origin, and going back moves just those", async () => {
    await record(kept, "penalty", "k1", "2025-01-01", "一");
    await record(merged, "penalty", "k2", "2025-02-01", "二", "repaired");
    await suite.sql`insert into current_ratings (subject_id, model_id, period, run_id, outcome, status)
      values (${merged}, 'm/1', '2025', 1, 'rated', 'final'), (${kept}, 'm/1', '2025', 1, 'rated', 'final')`;
    await propose();
    expect(await live(kept)).toHaveLength(1);
    expect(await approve()).toEqual({ moved: 1 });
    expect(await live(merged)).toEqual([]);
    expect(await live(kept)).toEqual([
      { item: "penalty", row_number: 7, state: "active", name: "一" },
      { item: "penalty", row_number: 7, state: "repaired", name: "二" },
    ]);
    const [entry] = await suite.sql`select merged_into::int from subjects where subject_id = ${merged}`;
    expect(entry).toEqual({ merged_into: kept });
    expect((await suite.sql`select subject_id::int from current_ratings`).map((row) => row.subject_id)).toEqual([kept]);
    expect(await suite.sql`select value from aliases where subject_id = ${kept} and scheme = 'formerCode'`).toHaveLength(1);
    await record(kept, "penalty", "k9", "2026-01-01", "后来的");
    expect(await undo()).toEqual({ returned: 1 });
    expect(await live(merged)).toEqual([{ item: "penalty", row_number: 7, state: "repaired", name: "二" }]);
    expect((await live(kept)).map(({ name }) => name)).toEqual(["一", "后来的"]);
    expect(await suite.sql`select value from aliases where scheme = 'formerCode'`).toHaveLength(0);
    expect(await suite.sql`select from records where superseded_at is null and subject_id = ${merged}`).toHaveLength(1);
  });

  it("of two records of one key leaves the one decided later live, and gives both back", async () => {
    await record(kept, "penalty", "older", "2025-01-01", "留方旧");
    await record(merged, "penalty", "older", "2025-03-01", "并方新");
    await record(kept, "penalty", "newer", "2025-05-01", "留方新");
    await record(merged, "penalty", "newer", "2025-04-01", "并方旧");
    await propose();
    expect(await approve()).toEqual({ moved: 2 });
    expect((await live(kept)).map(({ name }) => name)).toEqual(["留方新", "并方新"]);
    const closed =
      await suite.sql`select data ->> 'name' as name from records where subject_id = ${kept} and superseded_at is not null order by 1`;
    expect(closed.map(({ name }) => name).sort()).toEqual(["并方旧", "留方旧"].sort());
    expect(await undo()).toEqual({ returned: 2 });
    expect((await live(kept)).map(({ name }) => name)).toEqual(["留方新", "留方旧"]);
    expect((await live(merged)).map(({ name }) => name)).toEqual(["并方旧", "并方新"]);
  });

  it("gives back the newest version of what was revised meanwhile, and nothing of what was withdrawn", async () => {
    await record(merged, "penalty", "revised", "2025-01-01", "原文");
    await record(merged, "penalty", "withdrawn", "2025-01-01", "撤回");
    await propose();
    await approve();
    await suite.sql`update records set superseded_at = now() where subject_id = ${kept}`;
    await record(kept, "penalty", "revised", "2025-01-01", "更正");
    await undo();
    expect((await live(merged)).map(({ name }) => name)).toEqual(["更正"]);
    expect(await live(kept)).toEqual([]);
  });

  it("can be made, undone and made again, with every reason kept", async () => {
    await record(merged, "penalty", "k", "2025-01-01", "一");
    for (let round = 0; round < 2; round += 1) {
      await propose();
      expect(await approve()).toEqual({ moved: 1 });
      expect(await undo()).toEqual({ returned: 1 });
    }
    expect((await live(merged)).map(({ name }) => name)).toEqual(["一"]);
    const { rows, total } = await listMerges(suite.sql, "undone", 1);
    expect(total).toBe(1);
    expect(rows[0]).toMatchObject({ kept: { code: inventedUscc(1) }, merged: { code: inventedUscc(2), liveRecords: 1 }, undoneBy: "王五" });
    expect(rows[0]?.reason.match(/查明为两家/g)).toHaveLength(2);
  });

  it("needs a second person, a reason and a name, and changes nothing without", async () => {
    await record(merged, "penalty", "k", "2025-01-01", "一");
    await propose();
    const decision = { ...pair(), approve: true, reason: "同一主体", by: "李四" };
    expect(await ruleOf(decideMerge(suite.sql, { ...decision, by: " 张三　" }))).toBe("merge.ownProposal");
    expect(await ruleOf(decideMerge(suite.sql, { ...decision, reason: "  " }))).toBe("merge.reason");
    expect(await ruleOf(decideMerge(suite.sql, { ...decision, by: "" }))).toBe("merge.name");
    expect(await ruleOf(decideMerge(suite.sql, { ...decision, by: "rule:name" }))).toBe("merge.name");
    expect(await live(merged)).toHaveLength(1);
    expect(await decideMerge(suite.sql, { ...decision, approve: false, reason: "地址不同" })).toEqual({ moved: 0 });
    expect(await live(merged)).toHaveLength(1);
    expect(await ruleOf(approve())).toBe("merge.notOpen");
    expect(await ruleOf(undo())).toBe("merge.notDone");
  });

  it("decided by two at once happens once", async () => {
    await record(merged, "penalty", "k", "2025-01-01", "一");
    await propose();
    const outcomes = await Promise.allSettled([approve(), approve()]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(await live(kept)).toHaveLength(1);
  });

  it("refuses persons, itself, strangers, and an entry already merged; the outer one is undone first", async () => {
    const third = await idOf(inventedUscc(3));
    const [person] = await suite.sql`insert into subjects (kind, person_hash, person_cipher, name, invented) values
      ('licensedPerson', '\\x01', '\\x02', '虚构甲', true) returning subject_id::int as id`;
    const by = { reason: "同名", by: "张三" };
    expect(await ruleOf(proposeMerge(suite.sql, { subjectId: kept, mergedId: person?.id, ...by }))).toBe("merge.person");
    expect(await ruleOf(proposeMerge(suite.sql, { subjectId: kept, mergedId: kept, ...by }))).toBe("merge.noSuchPair");
    expect(await ruleOf(proposeMerge(suite.sql, { subjectId: kept, mergedId: 999_999_999, ...by }))).toBe("merge.noSuchPair");
    await propose();
    expect(await ruleOf(propose())).toBe("merge.alreadyProposed");
    expect(await ruleOf(proposeMerge(suite.sql, { subjectId: merged, mergedId: kept, ...by }))).toBe("merge.alreadyProposed");
    await approve();
    expect(await ruleOf(proposeMerge(suite.sql, { subjectId: third, mergedId: merged, ...by }))).toBe("merge.alreadyMerged");
    await proposeMerge(suite.sql, { subjectId: third, mergedId: kept, ...by });
    await decideMerge(suite.sql, { subjectId: third, mergedId: kept, approve: true, reason: "同", by: "李四" });
    expect(await ruleOf(undo())).toBe("merge.undoOuterFirst");
  });
});

describe("look-alikes", () => {
  it("are proposed by organisation code, by a shared old code and by name in one town, never merged, and once", async () => {
    const insert = (code: string, name: string, town: string | null = null) =>
      suite.sql`insert into subjects (kind, code, name, town, invented) values ('enterprise', ${code}, ${name}, ${town}, true) returning subject_id::int as id`;
    await insert(usccFor("000001", "91", inventedUscc(1).slice(8, 17)), "别名");
    const [one] = await insert(inventedUscc(11), "虚构海鲜（胶东）有限公司", "里岔镇");
    const [two] = await insert(inventedUscc(12), "虚构海鲜(胶东)有限责任公司", "里岔镇");
    await insert(inventedUscc(13), "虚构海鲜（胶东）有限公司", "洋河镇");
    const [three] = await insert(inventedUscc(14), "虚构戊");
    const [four] = await insert(inventedUscc(15), "虚构己");
    await suite.sql`insert into aliases (subject_id, scheme, value) values (${one?.id}, 'registrationNumber', '320923000008602'),
      (${three?.id}, 'taxNumber', '370281715267260'), (${four?.id}, 'taxNumber', '370281715267260')`;
    expect(await findLookAlikes(suite.sql)).toEqual({ organisationCode: 1, alias: 1, name: 1 });
    const { rows } = await listMerges(suite.sql, "proposed", 1);
    expect(rows.map(({ kept: stays, merged: goes }) => [stays.subjectId, goes.subjectId])).toContainEqual([one?.id, two?.id]);
    expect(await suite.sql`select from subjects where merged_into is not null`).toHaveLength(0);
    expect(await findLookAlikes(suite.sql)).toEqual({ organisationCode: 0, alias: 0, name: 0 });
  });

  it("are never persons, however alike their names", async () => {
    await suite.sql`insert into subjects (kind, person_hash, person_cipher, name, town, invented) values
      ('licensedPerson', '\\x01', '\\x02', '虚构甲乙丙', '里岔镇', true), ('licensedPerson', '\\x03', '\\x04', '虚构甲乙丙', '里岔镇', true)`;
    await suite.sql`insert into aliases (subject_id, scheme, value) select subject_id, 'registrationNumber', '320923000008602'
      from subjects where kind = 'licensedPerson'`;
    expect(await findLookAlikes(suite.sql)).toEqual({ organisationCode: 0, alias: 0, name: 0 });
  });
});
