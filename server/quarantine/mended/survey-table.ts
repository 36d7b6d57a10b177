import type { Client } from "pg";
import { refuse } from "@/server/intake/file/file-refused";
import { headerCells } from "@/server/intake/file/read-rows";
import { mostRows } from "../download/download-refusals";
import { markColumn, rowOfMark } from "../row-mark";
import type { MendedTable } from "./mended-tables";

export interface Surveyed {
  readonly table: MendedTable;
  readonly header: readonly string[];
  readonly markAt: number;
  /** The item of the first row that is known by its mark. */
  readonly item: string;
}

/**
 * Reads a table to its end before anything is written, so that a file that must be refused is refused whole. Undefined where it is none of
 * ours: without the column of marks, or without any mark that is known.
 */
export async function surveyTable(client: Client, table: MendedTable, room: { rows: number }): Promise<Surveyed | undefined> {
  let header: readonly string[] | undefined;
  let markAt = -1;
  let item: string | undefined;
  for await (const piece of table.rows()) {
    const rows = header ? piece : piece.slice(1);
    if (!header && piece[0]) {
      header = headerCells(piece[0]);
      markAt = header.findIndex((cell) => cell.trim() === markColumn);
    }
    if (markAt < 0) continue;
    room.rows -= rows.length;
    if (room.rows < 0) throw tooManyRows;
    item ??= await firstItem(
      client,
      rows.map((row) => (row.kind === "read" ? (row.cells[markAt] ?? "") : "")),
    );
  }
  return header && markAt >= 0 && item !== undefined ? { table, header, markAt, item } : undefined;
}

async function firstItem(client: Client, marks: readonly string[]): Promise<string | undefined> {
  const known = marks.map(rowOfMark).filter((row) => row !== undefined);
  const { rows } = await client.query<{ item: string }>(
    `select item from unnest($1::bigint[], $2::integer[]) with ordinality as asked (batch_id, row_number, place)
     join quarantine using (batch_id, row_number) order by place limit 1`,
    [known.map(({ batchId }) => batchId), known.map(({ rowNumber }) => rowNumber)],
  );
  return rows[0]?.item;
}

const tooManyRows = refuse(
  "mended.tooManyRows",
  `文件超过 ${mostRows} 行，没有改动任何行。请分成几个文件上传。`,
  `The file has more than ${mostRows} rows; no row was changed. Upload it in several files.`,
);
