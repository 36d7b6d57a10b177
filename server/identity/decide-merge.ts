import type { Sql } from "@/db/client";
import { holdIntake } from "./hold-intake";
import { checkMergeable, lockPair, type Pair } from "./lock-pair";
import { refuseMerge } from "./merge-refused";
import { moveRecords } from "./move-records";
import { givenReason, isSamePerson, signed } from "./signed";

export interface MergeDecision {
  readonly subjectId: number;
  readonly mergedId: number;
  readonly approve: boolean;
  readonly reason: string;
  readonly by: string;
}

/** Answers how many records moved. Refused or approved, the decision stands with its reviewer, who is never the one who proposed. */
export async function decideMerge(sql: Sql, decision: MergeDecision): Promise<{ readonly moved: number }> {
  const by = signed(decision.by);
  const reason = givenReason(decision.reason);
  return sql.begin(async (inside) => {
    const transaction = inside as unknown as Sql;
    if (decision.approve) await holdIntake(transaction);
    const pair = await lockPair(transaction, decision.subjectId, decision.mergedId);
    await checkOpen(transaction, decision, by);
    await transaction`
      update subject_merges set state = ${decision.approve ? "done" : "refused"}, decided_by = ${by}, decided_at = now(),
        reason = reason || ${`\n${decision.approve ? "同意 approved" : "不同意 refused"}：${reason}`}
      where subject_id = ${decision.subjectId} and merged_id = ${decision.mergedId}`;
    if (!decision.approve) return { moved: 0 };
    checkMergeable(pair);
    return { moved: await join(transaction, pair) };
  }) as Promise<{ moved: number }>;
}

async function checkOpen(sql: Sql, { subjectId, mergedId }: MergeDecision, by: string): Promise<void> {
  const [found] = await sql<{ state: string; proposed_by: string }[]>`
    select state::text, proposed_by from subject_merges where subject_id = ${subjectId} and merged_id = ${mergedId} for update`;
  if (found?.state !== "proposed")
    throw refuseMerge(
      "merge.notOpen",
      "这两个主体没有待审的合并提议，可能已被他人审核。请刷新列表。",
      "No merge of these two awaits a decision; another reviewer may have decided it. Refresh the list.",
    );
  if (isSamePerson(found.proposed_by, by))
    throw refuseMerge(
      "merge.ownProposal",
      "提议人不能审核自己的提议，请由另一人审核。没有改动任何数据。",
      "Who proposed a merge cannot decide it; another person must. Nothing was changed.",
    );
}

/** The former code, with those it stood for itself, becomes one of the kept entry's codes. The merged entry leaves the current ratings; its rating history stays. */
async function join(sql: Sql, pair: Pair): Promise<number> {
  const { kept, merged } = pair;
  const moved = await moveRecords(sql, pair);
  await sql`update subjects set merged_into = ${kept.subject_id} where subject_id = ${merged.subject_id}`;
  await sql`
    insert into aliases (subject_id, scheme, value) select ${kept.subject_id}::bigint, 'formerCode', ${merged.code}::text
    union select ${kept.subject_id}, scheme, value from aliases where subject_id = ${merged.subject_id} and scheme = 'formerCode'
    on conflict do nothing`;
  await sql`delete from current_ratings where subject_id = ${merged.subject_id}`;
  await sql`delete from standings where subject_id = ${merged.subject_id}`;
  return moved;
}
