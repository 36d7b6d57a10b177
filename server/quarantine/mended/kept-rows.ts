import type { Client } from "pg";
import { inventedOrigin } from "../invented-origin";
import type { KeptText } from "../kept-row";
import type { RowAt } from "../resend-rows";
import { markOf } from "../row-mark";

export interface KeptRow extends KeptText {
  readonly item: string;
  readonly state: "open" | "waiting" | "resent" | "dismissed";
  readonly is_invented: boolean;
}

/** Rows of the quarantine by their marks. */
export async function keptRows(client: Client, asked: readonly RowAt[]): Promise<ReadonlyMap<string, KeptRow>> {
  const { rows } = await client.query<KeptRow & { batch_id: string; row_number: number }>(
    `select batch_id, row_number, item, state, cells, cells_cipher, is_invented
     from unnest($1::bigint[], $2::integer[]) as asked (batch_id, row_number) join quarantine using (batch_id, row_number)
     join ${inventedOrigin("select unnest($1::bigint[])")} as origin using (batch_id)`,
    [asked.map(({ batchId }) => batchId), asked.map(({ rowNumber }) => rowNumber)],
  );
  return new Map(rows.map((row) => [markOf({ batchId: Number(row.batch_id), rowNumber: row.row_number }), row]));
}
