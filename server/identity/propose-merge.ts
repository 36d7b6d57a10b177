import type { Sql } from "@/db/client";
import { checkMergeable, lockPair } from "./lock-pair";
import { refuseMerge } from "./merge-refused";
import { givenReason, signed } from "./signed";

export interface MergeProposal {
  readonly subjectId: number;
  readonly mergedId: number;
  readonly reason: string;
  readonly by: string;
}

/** Writes down that two entries look like one subject. Nothing moves; a pair once refused or undone may be proposed anew. */
export async function proposeMerge(sql: Sql, { subjectId, mergedId, reason, by }: MergeProposal): Promise<void> {
  const name = signed(by);
  const why = givenReason(reason);
  await sql.begin(async (inside) => {
    const transaction = inside as unknown as Sql;
    checkMergeable(await lockPair(transaction, subjectId, mergedId));
    const [open] = await transaction`
      select from subject_merges where state = 'proposed'
        and ((subject_id = ${subjectId} and merged_id = ${mergedId}) or (subject_id = ${mergedId} and merged_id = ${subjectId}))`;
    if (open)
      throw refuseMerge(
        "merge.alreadyProposed",
        "这两个主体已有待审的合并提议，请直接审核。",
        "A merge of these two is already proposed; decide that one.",
      );
    // The reason is a log: an earlier round stays readable under the new one.
    await transaction`
      insert into subject_merges (subject_id, merged_id, reason, proposed_by) values (${subjectId}, ${mergedId}, ${why}, ${name})
      on conflict (subject_id, merged_id) do update set state = 'proposed', proposed_by = excluded.proposed_by, proposed_at = now(),
        reason = excluded.reason || E'\n—— ' || subject_merges.state || ' ' || concat_ws(', ', subject_merges.decided_by, subject_merges.undone_by)
          || E'\n' || subject_merges.reason,
        decided_by = null, decided_at = null, undone_by = null, undone_at = null`;
  });
}
