import type { Sql } from "@/db/client";
import type { Words } from "@/scoring/words";
import { turnDown } from "@/server/api-keys/api-refused";
import type { KeyHolder } from "@/server/api-keys/key-holder";
import { knownItem } from "@/server/models/known-item";

/** A batch as a pushing system sees it; the counts of rows are null until it has finished. */
export interface BatchState {
  readonly id: number;
  readonly item: string;
  readonly name: string;
  readonly door: string;
  readonly state: "received" | "receiving" | "finished" | "failed";
  readonly format: string;
  readonly encoding: string | null;
  readonly bytes: number | null;
  readonly sha256: string | null;
  readonly rows: Readonly<Record<"total" | "accepted" | "revised" | "duplicate" | "withdrawn" | "rejected" | "waiting", number>> | null;
  readonly unknownColumns: readonly string[] | null;
  readonly failure: { readonly rule: string; readonly hint: Words } | null;
  readonly receivedAt: Date;
  readonly finishedAt: Date | null;
}

/** The state of a batch of the holder's own department; any other is as if it were not there. */
export async function readBatch(sql: Sql, holder: KeyHolder, id: string): Promise<BatchState> {
  const batchId = /^[1-9]\d{0,8}$/.test(id) ? Number(id) : 0;
  const rows = await sql<BatchState[]>`
    select batch_id::integer as id, item, file_name as name, door, state, format, encoding, bytes_total::float8 as bytes,
      encode(file_digest, 'hex') as sha256,
      case when state = 'finished' then jsonb_build_object('total', rows_total, 'accepted', rows_accepted, 'revised', rows_revised,
        'duplicate', rows_duplicate, 'withdrawn', coalesce(rows_withdrawn, 0), 'rejected', rows_rejected,
        'waiting', coalesce(rows_waiting, 0)) end as rows,
      unknown_columns as "unknownColumns", failure, received_at as "receivedAt", finished_at as "finishedAt"
    from batches where batch_id = ${batchId}`;
  const found = rows[0];
  const item = found && (await knownItem(sql, found.item));
  if (!found || item?.department.id !== holder.department) throw noBatch;
  return found;
}

const noBatch = turnDown(404, "batch.notFound", "本部门没有这个批次。请核对编号。", "Your department has no such batch. Check its number.");
