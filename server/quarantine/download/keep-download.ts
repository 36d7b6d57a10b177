import type { Sql } from "@/db/client";
import type { CatalogueItem } from "@/scoring/catalogue/item";
import { keepStream } from "@/server/inbox/keep-stream";
import { knownItems } from "@/server/models/known-models";
import { sheetNameOf } from "../desk-columns";
import type { QuarantineFilter } from "../filter";
import { cellOpener } from "../kept-row";
import type { TextCell } from "../workbook/sheet-xml";
import { type TextSheet, textWorkbook } from "../workbook/text-workbook";
import { mostItems, mostRows, noRows, tooManyItems, tooManyRows, tooMuchText } from "./download-refusals";
import { type DownloadedRow, downloadedRows, faultyLabels, groupsOf } from "./downloaded-rows";
import { type MendingSheet, mendingSheet } from "./mending-sheet";

export interface Download {
  /** A file of its own in the inbox folder; who asked for it removes it. */
  readonly path: string;
  readonly bytes: number;
  readonly fileName: string;
}

/**
 * Writes the rows of a filter as a workbook for mending, a sheet an item; `sql` is a transaction that sees one moment. Whole before the first byte is
 * sent, so that nobody mistakes a part for the whole; throws `FileRefused` where it would be too much, and then nothing stays.
 */
export async function keepDownload(sql: Sql, filter: QuarantineFilter, today: string): Promise<Download> {
  const items = await knownItems(sql);
  const sheets = await sheetsOf(sql, items, filter);
  const { path, bytes } = await keepStream(textWorkbook(sheets));
  const only = sheets.length === 1 ? `-${sheets[0]?.name}` : "";
  return { path, bytes, fileName: `待纠错${only}-${today}.xlsx` };
}

async function sheetsOf(sql: Sql, items: readonly CatalogueItem[], filter: QuarantineFilter): Promise<TextSheet[]> {
  const groups = await groupsOf(sql, items, filter);
  const rows = groups.reduce((sum, group) => sum + group.rows, 0);
  if (rows === 0) throw noRows;
  if (groups.length > mostItems) throw tooManyItems(groups.length);
  if (rows > mostRows) throw tooManyRows(rows);
  const labels = await faultyLabels(sql, items, filter);
  const room = { signs: mostSigns };
  const names = new Set<string>();
  return groups.map(({ item: id, hasRaw }) => {
    const item = items.find((each) => each.id === id);
    const faulty = labels.filter((each) => each.item === id).map(({ label }) => label);
    const sheet = mendingSheet(item, faulty, hasRaw, cellOpener());
    const kept = downloadedRows(sql, items, { ...filter, item: id });
    const name = sheetNameOf(item, id, names);
    return { name, columns: sheet.columns, rows: sheetRows(sheet, kept, room) };
  });
}

/** A workbook that unpacks beyond this would be refused when it comes back. */
const mostSigns = 128 * 1024 ** 2;

async function* sheetRows(sheet: MendingSheet, rows: AsyncIterable<DownloadedRow>, room: { signs: number }): AsyncGenerator<TextCell[]> {
  for await (const row of rows) {
    const cells = sheet.cellsOf(row);
    room.signs -= cells.reduce((sum, { text }) => sum + text.length, 0);
    if (room.signs < 0) throw tooMuchText;
    yield cells;
  }
}
