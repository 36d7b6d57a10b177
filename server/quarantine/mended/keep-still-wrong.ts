import type { Client } from "pg";
import type { CatalogueItem } from "@/scoring/catalogue/item";
import type { Cells } from "@/server/intake/row/cells";
import type { Problem } from "@/server/intake/row/problem";
import { keepCells } from "@/server/intake/store/kept-cells";
import { keyOfDatabase } from "../key-that-opens";
import type { RowAt } from "../resend-rows";

export interface StillWrong extends RowAt {
  readonly cells: Cells;
  readonly problems: readonly Problem[];
}

/**
 * Rows mended in part keep what was mended, with the reasons that are left; `raw` stays as it first came. The table is held while they are
 * sealed, so that no change of keys comes between. A row too long to be kept by its cells stays as it was.
 */
export async function keepStillWrong(client: Client, item: CatalogueItem, rows: readonly StillWrong[]): Promise<void> {
  await client.query("begin");
  try {
    await client.query("lock table quarantine in row exclusive mode");
    const key = item.subject.by === "residentId" ? await keyOfDatabase(client) : undefined;
    for (const { batchId, rowNumber, cells, problems } of rows) {
      const { cells: open, cipher } = keepCells(cells, key);
      if (open === undefined && cipher === undefined) continue;
      await client.query(
        `update quarantine set cells = $3, cells_cipher = $4, problems = $5
         where batch_id = $1 and row_number = $2 and state = 'open'`,
        [batchId, rowNumber, open ?? null, cipher ?? null, JSON.stringify(problems)],
      );
    }
    await client.query("commit");
  } catch (error) {
    await client.query("rollback").catch(() => undefined);
    throw error;
  }
}
