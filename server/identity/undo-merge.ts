import type { Sql } from "@/db/client";
import { holdIntake } from "./hold-intake";
import { lockPair } from "./lock-pair";
import { refuseMerge } from "./merge-refused";
import { returnRecords } from "./return-records";
import { givenReason, signed } from "./signed";

export interface MergeUndoing {
  readonly subjectId: number;
  readonly mergedId: number;
  readonly reason: string;
  readonly by: string;
}

/** Splits what a merge joined: what moved goes back in its newest version, and what came since goes where the code of its row says. */
export async function undoMerge(sql: Sql, { subjectId, mergedId, ...undoing }: MergeUndoing): Promise<{ readonly returned: number }> {
  const by = signed(undoing.by);
  const reason = givenReason(undoing.reason);
  return sql.begin(async (inside) => {
    const transaction = inside as unknown as Sql;
    await holdIntake(transaction);
    const { kept, merged } = await lockPair(transaction, subjectId, mergedId);
    const [found] = await transaction<{ state: string }[]>`
      select state::text from subject_merges where subject_id = ${subjectId} and merged_id = ${mergedId} for update`;
    if (found?.state !== "done")
      throw refuseMerge(
        "merge.notDone",
        "这两个主体目前没有合并，无可撤销。请刷新列表。",
        "These two are not merged at present; there is nothing to undo. Refresh the list.",
      );
    if (kept.merged_into !== null)
      throw refuseMerge(
        "merge.undoOuterFirst",
        "保留的主体后来又并入了别的主体。请先撤销后一次合并。",
        "The kept entry was itself merged into another later. Undo that merge first.",
      );
    await transaction`
      delete from aliases where subject_id = ${subjectId} and scheme = 'formerCode' and (value = ${merged.code}
        or value in (select value from aliases where subject_id = ${mergedId} and scheme = 'formerCode'))`;
    const returned = await returnRecords(transaction, { kept, merged });
    await transaction`update subjects set merged_into = null where subject_id = ${mergedId}`;
    await transaction`
      update subject_merges set state = 'undone', undone_by = ${by}, undone_at = now(), reason = reason || ${`\n撤销 undone：${reason}`}
      where subject_id = ${subjectId} and merged_id = ${mergedId}`;
    return { returned };
  }) as Promise<{ returned: number }>;
}
