import type { Client } from "pg";
import type { CatalogueItem } from "@/scoring/catalogue/item";
import { FileRefused } from "@/server/intake/file/file-refused";
import type { FieldRow } from "@/server/intake/file/row-source";
import { receive } from "@/server/intake/receive";
import { failBatch, openBatch } from "@/server/intake/store/batch";
import type { ImportSummary } from "@/server/intake/summary";
import { countByArrival } from "@/server/quality/count-by-arrival";
import { keyOfDatabase } from "./key-that-opens";

/** Names one row of a batch. */
export interface RowAt {
  readonly batchId: number;
  readonly rowNumber: number;
}

export interface Resending {
  readonly item: CatalogueItem;
  readonly door: "mend" | "join";
  readonly name: string;
  readonly today: string;
  readonly isInvented: boolean;
  /** The rows that the new batch closes, in its order: its first row stands for the first of them. May grow while the rows are read. */
  readonly closes: readonly RowAt[];
  readonly batches: AsyncIterable<readonly FieldRow[]>;
}

/** A row was closed by another hand while it was on its way. */
export class RowsMoved extends Error {}

/** Sends rows of the quarantine through intake as a batch of their own; they are closed with it in one transaction. */
export async function resendRows(client: Client, resending: Resending): Promise<ImportSummary> {
  const { item, door, name, today, isInvented, closes } = resending;
  const batchId = await openBatch(client, item, { fileName: name, format: "rows" });
  await client.query("update batches set door = $2 where batch_id = $1", [batchId, door]);
  try {
    return await receive(client, {
      item,
      batchId,
      source: { batches: resending.batches, told: { columns: {}, unknownColumns: [], blankRows: 0 } },
      format: "rows",
      encoding: undefined,
      today,
      isInvented,
      personKey: item.subject.by === "residentId" ? await keyOfDatabase(client) : undefined,
      beforeCommit: async () => {
        await close(client, batchId, closes);
        if (door !== "join") return;
        const cameIn = closes.map((row) => row.batchId);
        await countByArrival(client, item, batchId, cameIn);
      },
    });
  } catch (error) {
    await client.query("rollback");
    await failBatch(client, batchId, error instanceof RowsMoved ? moved : error instanceof FileRefused ? error : failed);
    throw error;
  }
}

async function close(client: Client, newBatchId: number, rows: readonly RowAt[]): Promise<void> {
  const { rowCount } = await client.query(
    `update quarantine set state = 'resent', resent_batch_id = $1, closed_at = now()
     from unnest($2::bigint[], $3::integer[]) as sent (batch_id, row_number)
     where quarantine.batch_id = sent.batch_id and quarantine.row_number = sent.row_number and state in ('open', 'waiting')`,
    [newBatchId, rows.map((row) => row.batchId), rows.map((row) => row.rowNumber)],
  );
  if (rowCount !== rows.length) throw new RowsMoved("Rows were closed meanwhile");
}

const moved = {
  rule: "quarantine.moved",
  hint: {
    zh: "其中有的行已被别人处理，本批没有写入任何记录，各行保持原状。请刷新后重试。",
    en: "Some of the rows were dealt with by someone else. Nothing was written and every row stays as it is; refresh and try again.",
  },
};

const failed = {
  rule: "quarantine.resendFailed",
  hint: {
    zh: "重新并入时出错，没有写入任何记录，各行仍保留在待纠错中，下次导入后会再试。",
    en: "The rows could not be taken in. Nothing was written; they stay in quarantine and are tried again after the next import.",
  },
};
