import { Client } from "pg";
import type { Sql } from "@/db/client";
import type { CatalogueItem } from "@/scoring/catalogue/item";
import { wrong } from "@/server/intake/fields/outcome";
import { refuse } from "@/server/intake/file/file-refused";
import { matchColumns } from "@/server/intake/file/read-header";
import type { FieldRow } from "@/server/intake/file/row-source";
import { knownItem } from "@/server/models/known-item";
import { isDeskColumn } from "../desk-columns";
import { mostRows } from "../download/download-refusals";
import { joinAfter } from "../join-after";
import { cellOpener, rowOfCells } from "../kept-row";
import { type RowAt, RowsMoved, resendRows } from "../resend-rows";
import { mendedTables } from "./mended-tables";
import { type MendedReport, ReportInMaking } from "./report";
import { type Good, type Sorting, sortRows } from "./sort-rows";
import { type Surveyed, surveyTable } from "./survey-table";

export interface MendedFile {
  readonly path: string;
  readonly fileName: string;
  readonly today: string;
  /** Whose rows alone may be sent; undefined for the platform itself. */
  readonly department?: string | null;
}

/**
 * Takes a mended download back: each row finds its kept one by its mark and is read again; those now good are sent as a batch a sheet.
 * Throws `FileRefused` before anything is written where the file cannot be read whole.
 */
export async function resendMended(sql: Sql, url: string, file: MendedFile): Promise<MendedReport> {
  const [lookout, writer] = [new Client({ connectionString: url }), new Client({ connectionString: url })];
  for (const client of [lookout, writer]) client.on("error", () => {});
  await Promise.all([lookout.connect(), writer.connect()]);
  try {
    const report = new ReportInMaking();
    for (const { surveyed, item } of await readable(sql, lookout, file, report)) {
      const header = matchColumns(
        item,
        surveyed.header.map((column) => (isDeskColumn(column) ? "" : column)),
      );
      report.unknownColumns.push(...header.unknownColumns);
      const place = (row: number) => `${surveyed.table.name} 第 ${row} 行`;
      const { markAt } = surveyed;
      const sorting = {
        client: lookout,
        item,
        header,
        markAt,
        place,
        today: file.today,
        open: cellOpener(),
        report,
        met: new Set<string>(),
      };
      await resendTable(url, writer, surveyed, sorting, file.fileName);
    }
    return { ...report };
  } finally {
    await Promise.all([lookout.end(), writer.end()]);
  }
}

async function readable(sql: Sql, client: Client, file: MendedFile, report: ReportInMaking) {
  const room = { rows: mostRows };
  const found: { surveyed: Surveyed; item: CatalogueItem }[] = [];
  for (const table of await mendedTables(file.path, file.fileName)) {
    const surveyed = await surveyTable(client, table, room);
    const item = surveyed && (await knownItem(sql, surveyed.item));
    if (surveyed && item && (file.department === undefined || file.department === item.department.id)) found.push({ surveyed, item });
    else report.unreadSheets.push(table.name);
  }
  if (found.length === 0) throw noMarks;
  return found;
}

async function resendTable(url: string, writer: Client, surveyed: Surveyed, sorting: Sorting, fileName: string): Promise<void> {
  const { item, report, today } = sorting;
  const closes: RowAt[] = [];
  const good = goodRows(surveyed, sorting);
  const first = await nextFilled(good);
  if (!first?.[0]) return;
  const { isInvented } = first[0];
  const name = `更正 ${fileName} / mended`;
  const batches = sentRows(first, good, isInvented, closes, report);
  try {
    const summary = await resendRows(writer, { item, door: "mend", name, today, isInvented, closes, batches });
    const { batchId, rows, waiting, rejected } = summary;
    report.sent += rows;
    report.tables.push({ item: item.title, batchId, rows, waiting, rejected });
    await joinAfter(url, item, summary, today);
  } catch (error) {
    if (!(error instanceof RowsMoved)) throw error;
    report.refuse(surveyed.table.name, moved(closes.length), closes.length);
  }
}

async function nextFilled(pieces: AsyncGenerator<Good[]>): Promise<Good[] | undefined> {
  for (;;) {
    const { done, value } = await pieces.next();
    if (done) return undefined;
    if (value.length > 0) return value;
  }
}

const rowsAtOnce = 500;

async function* goodRows({ table }: Surveyed, sorting: Sorting): AsyncGenerator<Good[]> {
  let isHeader = true;
  for await (const piece of table.rows()) {
    const rows = isHeader ? piece.slice(1) : piece;
    if (piece.length > 0) isHeader = false;
    for (let from = 0; from < rows.length; from += rowsAtOnce) yield await sortRows(rows.slice(from, from + rowsAtOnce), sorting);
  }
}

/** Invented rows never travel with others. */
async function* sentRows(
  first: readonly Good[],
  rest: AsyncGenerator<Good[]>,
  isInvented: boolean,
  closes: RowAt[],
  report: ReportInMaking,
): AsyncGenerator<FieldRow[]> {
  const taken = (rows: readonly Good[]): FieldRow[] =>
    rows.flatMap(({ batchId, rowNumber, cells, ...row }) => {
      if (row.isInvented !== isInvented) {
        report.refuse(`${batchId}-${rowNumber}`, mixed);
        return [];
      }
      closes.push({ batchId, rowNumber });
      return [rowOfCells(closes.length, cells)];
    });
  yield taken(first);
  for await (const rows of rest) yield taken(rows);
}

const noMarks = refuse(
  "mended.noMarks",
  "文件里没有可用的“行标”列，认不出是待纠错中的哪些行，没有改动任何行。请用纠错台下载的文件修改后上传。",
  "The file has no usable column 行标, so its rows cannot be told; no row was changed. Mend the file downloaded from the desk and upload that.",
);

const mixed = wrong(
  "mended.mixed",
  "演示数据的行与真实数据的行不能同批报送，这一行未处理。请分成两个文件上传。",
  "Invented and real rows cannot be sent in one batch; this one was passed over. Upload them as two files.",
);

const moved = (rows: number) =>
  wrong(
    "mended.moved",
    `其中有的行刚被别人处理，这张表改好的 ${rows} 行都没有写入，仍在待纠错中。请重新下载后再改。`,
    `Someone else has just dealt with some of the rows; none of the ${rows} mended rows of this sheet was written and they are still kept. Download again and mend that.`,
  );
