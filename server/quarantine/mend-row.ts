import { Client } from "pg";
import type { Sql } from "@/db/client";
import type { CatalogueItem } from "@/scoring/catalogue/item";
import type { FieldRow } from "@/server/intake/file/row-source";
import type { Cells } from "@/server/intake/row/cells";
import { checkRow } from "@/server/intake/row/check-row";
import type { ImportSummary } from "@/server/intake/summary";
import { knownItem } from "@/server/models/known-item";
import { alreadyClosed, movedMeanwhile, notFound, notMendable, unknownField } from "./desk-refusals";
import { inventedOrigin } from "./invented-origin";
import { joinAfter } from "./join-after";
import { cellOpener, type KeptText, rowOfCells } from "./kept-row";
import { shownProblem } from "./lines";
import { type RowAt, RowsMoved, resendRows } from "./resend-rows";
import type { DeskAnswer } from "./view";

export interface Mending extends RowAt {
  /** Only the fields that were changed. */
  readonly fields: Readonly<Record<string, string>>;
}

interface Row extends KeptText {
  readonly item: string;
  readonly state: string;
  readonly is_invented: boolean;
}

/** Puts new cells into a row and sends it through intake again, once they pass the checks; else says what is still wrong and keeps the row. */
export async function mendRow(sql: Sql, url: string, mending: Mending, today: string): Promise<DeskAnswer> {
  const [row] = await sql.unsafe<Row[]>(
    `select item, state, cells, cells_cipher, is_invented
     from quarantine join ${inventedOrigin("$1")} as origin using (batch_id) where batch_id = $1 and row_number = $2`,
    [mending.batchId, mending.rowNumber],
  );
  const item = row && (await knownItem(sql, row.item));
  if (!row || !item) return notFound;
  if (row.state !== "open" && row.state !== "waiting") return alreadyClosed;
  const before = cellOpener()(row);
  if (!before) return notMendable;
  const foreign = Object.keys(mending.fields).find((name) => !Object.hasOwn(item.fields, name));
  if (foreign !== undefined) return unknownField(foreign);
  const cells = { ...before, ...mending.fields };
  const checked = checkRow(item, cells, today);
  if ("problems" in checked) return { done: false, problems: checked.problems.map(shownProblem) };
  return resend(url, item, mending, cells, row.is_invented, today);
}

async function resend(url: string, item: CatalogueItem, row: RowAt, cells: Cells, isInvented: boolean, today: string): Promise<DeskAnswer> {
  const client = new Client({ connectionString: url });
  client.on("error", () => {});
  await client.connect();
  try {
    const name = `更正 ${row.batchId} 批第 ${row.rowNumber} 行 / mended`;
    const closes = [{ batchId: row.batchId, rowNumber: row.rowNumber }];
    const summary = await resendRows(client, { item, door: "mend", name, today, isInvented, closes, batches: oneRow(cells) });
    await joinAfter(url, item, summary, today);
    return { done: true, batchId: summary.batchId, became: became(summary) };
  } catch (error) {
    if (error instanceof RowsMoved) return movedMeanwhile;
    throw error;
  } finally {
    await client.end();
  }
}

async function* oneRow(cells: Cells): AsyncGenerator<FieldRow[]> {
  yield [rowOfCells(1, cells)];
}

const became = ({ waiting, rejected }: ImportSummary) => (waiting > 0 ? "waiting" : rejected > 0 ? "rejected" : "taken");
