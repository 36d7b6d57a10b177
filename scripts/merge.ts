import { connect, type Sql } from "@/db/client";
import { StartError } from "@/db/embedded/start-error";
import { migrateDatabase } from "@/db/migrate";
import { openDatabase } from "@/db/open";
import { decideMerge } from "@/server/identity/decide-merge";
import { findLookAlikes } from "@/server/identity/find-look-alikes";
import { listMerges, mergesPerPage } from "@/server/identity/list-merges";
import { MergeRefused } from "@/server/identity/merge-refused";
import { proposeMerge } from "@/server/identity/propose-merge";
import { undoMerge } from "@/server/identity/undo-merge";
import { type MergeArguments, mergeArguments, type Step } from "./merge/arguments";
import { runScript } from "./start/run-script";

const subjectOf = async (sql: Sql, code: string): Promise<number> => {
  const [found] = await sql<{ id: number }[]>`select subject_id::int as id from subjects where code = ${code.trim().toUpperCase()}`;
  if (found) return found.id;
  throw new StartError(`没有代码为 ${code} 的主体，请核对`, `There is no subject with the code ${code}; check it`);
};

const pairOf = async (sql: Sql, { kept, merged, by, reason }: Step) => ({
  subjectId: await subjectOf(sql, kept),
  mergedId: await subjectOf(sql, merged),
  by,
  reason,
});

const list = async (sql: Sql, state: "proposed" | "done" | "refused" | "undone", page: number): Promise<void> => {
  const { rows, total } = await listMerges(sql, state, page);
  for (const { kept, merged, reason, proposedBy } of rows) {
    console.log(`${kept.code} ${kept.name}（${kept.liveRecords}）<- ${merged.code} ${merged.name}（${merged.liveRecords}）· ${proposedBy}`);
    for (const line of reason.split("\n")) console.log(`    ${line}`);
  }
  console.log(`共 ${total} 条，第 ${page} 页，每页 ${mergesPerPage} 条 / ${total} in all`);
};

const find = async (sql: Sql): Promise<void> => {
  const found = await findLookAlikes(sql);
  console.log(`新提议 proposed：组织机构代码 ${found.organisationCode} · 旧代码 ${found.alias} · 同镇街同名 ${found.name}`);
};

const decide = async (sql: Sql, asked: Extract<MergeArguments, { act: "decide" }>): Promise<void> => {
  const { moved } = await decideMerge(sql, { ...(await pairOf(sql, asked)), approve: asked.approve });
  console.log(
    asked.approve
      ? `已合并，移动记录 ${moved} 条；请重新评价（npm run rate）/ merged, ${moved} records moved; rate anew`
      : "已记为不合并 / refused",
  );
};

const act = async (sql: Sql, asked: MergeArguments): Promise<void> => {
  if (asked.act === "find") return find(sql);
  if (asked.act === "list") return list(sql, asked.state, asked.page);
  if (asked.act === "decide") return decide(sql, asked);
  const pair = await pairOf(sql, asked);
  if (asked.act === "undo") {
    const { returned } = await undoMerge(sql, pair);
    console.log(`已撤销，归还记录 ${returned} 条；请重新评价（npm run rate）/ undone, ${returned} records returned; rate anew`);
    return;
  }
  await proposeMerge(sql, pair);
  console.log("已提议，请由另一人审核 / proposed; another person decides");
};

await runScript(async () => {
  const asked = mergeArguments(process.argv.slice(2));
  const { url } = await openDatabase();
  await migrateDatabase(url);
  const sql = connect(url, 1);
  try {
    await act(sql, asked);
  } catch (error) {
    if (error instanceof MergeRefused) throw new StartError(error.hint.zh, error.hint.en);
    throw error;
  } finally {
    await sql.end();
  }
});
