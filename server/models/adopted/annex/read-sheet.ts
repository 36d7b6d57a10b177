import { readFileSync, statSync } from "node:fs";
import path from "node:path";
import readWorkbook from "read-excel-file/node";
import { CsvReader } from "@/server/intake/file/csv-reader";
import { csvShape } from "@/server/intake/file/csv-shape";
import { FileRefused } from "@/server/intake/file/file-refused";
import { inspectFile } from "@/server/intake/file/inspect-file";
import { readText } from "@/server/intake/file/read-text";
import { AnnexRefused, refuseAnnex } from "./problem";
import { refuseSurprises } from "./workbook";

/** One row as the file numbers it, the header included. */
export interface SheetRow {
  readonly row: number;
  readonly cells: readonly string[];
}

const mostBytes = 5 * 1024 * 1024;
const mostRows = 5000;

const csvRows = async (file: string): Promise<SheetRow[]> => {
  const { encoding } = await inspectFile(file);
  let text = "";
  for await (const chunk of readText(file, encoding, () => {})) text += chunk;
  const { delimiter, newline } = csvShape(text);
  const reader = new CsvReader(delimiter, newline);
  return [...reader.push(text), ...reader.finish()].map((row) => {
    if (row.kind === "broken") throw new AnnexRefused([{ row: row.rowNumber, column: null, says: row.why.hint }]);
    return { row: row.rowNumber, cells: row.cells };
  });
};

const cellText = (cell: unknown): string => {
  if (cell === null || cell === undefined) return "";
  return cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell);
};

const workbookRows = async (file: string): Promise<SheetRow[]> => {
  const content = readFileSync(file);
  refuseSurprises(content);
  const sheets = await readWorkbook(content).catch((error: Error) => {
    throw refuseAnnex(`工作簿读取出错：${error.message}`, `The workbook cannot be read: ${error.message}`);
  });
  const filled = sheets.filter(({ data }) => data.some((row) => row.some((cell) => cell !== null)));
  if (filled.length > 1) {
    const names = filled.map(({ sheet }) => sheet).join("、");
    throw refuseAnnex(
      `工作簿有 ${filled.length} 张有内容的表（${names}）。请只留附表一张。`,
      `The workbook has ${filled.length} sheets with content (${names}). Keep the annex alone.`,
    );
  }
  return (filled[0]?.data ?? [])
    .map((row, index) => ({ row: index + 1, cells: row.map(cellText) }))
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ""));
};

const readers: Readonly<Record<string, (file: string) => Promise<SheetRow[]>>> = {
  ".csv": csvRows,
  ".tsv": csvRows,
  ".txt": csvRows,
  ".xlsx": workbookRows,
};

/** The filled rows of a CSV or XLSX file, as text. Refuses whatever would be guessed at. */
export const readSheet = async (file: string): Promise<SheetRow[]> => {
  const read = readers[path.extname(file).toLowerCase()];
  if (!read)
    throw refuseAnnex(`不认识 ${path.basename(file)}。附表请用 .xlsx 或 .csv。`, `${path.basename(file)} is not known. Use .xlsx or .csv.`);
  const found = statSync(file, { throwIfNoEntry: false });
  if (!found?.isFile()) throw refuseAnnex(`没有文件 ${file}。`, `There is no file ${file}.`);
  if (found.size > mostBytes) throw refuseAnnex("文件超过 5 MB，不像一张附表。", "The file is larger than 5 MB; that is no annex.");
  const rows = await read(file).catch((error: unknown) => {
    if (error instanceof FileRefused) throw refuseAnnex(error.hint.zh, error.hint.en);
    throw error;
  });
  if (rows.length > mostRows)
    throw refuseAnnex(`文件超过 ${mostRows} 行，不像一张附表。`, `The file has more than ${mostRows} rows; that is no annex.`);
  return rows;
};
