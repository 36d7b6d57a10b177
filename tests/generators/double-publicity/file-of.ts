import iconv from "iconv-lite";
import writeWorkbook, { type Cell as SheetCell } from "write-excel-file/node";
import type { Cell } from "./cell";
import type { Column } from "./columns";
import type { Row } from "./sound-rows";

export interface Format {
  readonly ending: "csv" | "tsv" | "xlsx" | "jsonl";
  readonly encoding?: "UTF-8" | "UTF-8 BOM" | "GB18030";
  readonly contentType: string;
}

const workbookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

export const formats = {
  "CSV UTF-8": { ending: "csv", encoding: "UTF-8", contentType: "text/csv; charset=utf-8" },
  "CSV UTF-8 BOM": { ending: "csv", encoding: "UTF-8 BOM", contentType: "text/csv" },
  "CSV GB18030": { ending: "csv", encoding: "GB18030", contentType: "text/csv; charset=gb18030" },
  "TSV UTF-8": { ending: "tsv", encoding: "UTF-8", contentType: "text/tab-separated-values; charset=utf-8" },
  "TSV UTF-8 BOM": { ending: "tsv", encoding: "UTF-8 BOM", contentType: "text/tab-separated-values" },
  "TSV GB18030": { ending: "tsv", encoding: "GB18030", contentType: "text/tab-separated-values; charset=gb18030" },
  XLSX: { ending: "xlsx", contentType: workbookType },
  "JSON Lines": { ending: "jsonl", encoding: "UTF-8", contentType: "application/x-ndjson" },
} as const satisfies Readonly<Record<string, Format>>;

export type FormatName = keyof typeof formats;
export const formatNames = Object.keys(formats) as FormatName[];

/** The same rows as a file of that format: tables under the Chinese names of the layout, JSON Lines under its codes. */
export async function fileOf(rows: readonly Row[], columns: readonly Column[], format: Format): Promise<Buffer> {
  if (format.ending === "xlsx") return workbookOf(rows, columns);
  if (format.ending === "jsonl") return Buffer.from(rows.map((row) => jsonLine(row, columns)).join("\n"));
  const text = table(rows, columns, format.ending === "csv" ? "," : "\t");
  return format.encoding === "GB18030"
    ? iconv.encode(text, "gb18030")
    : Buffer.from(format.encoding === "UTF-8 BOM" ? `\uFEFF${text}` : text);
}

const blank: Cell = { written: "" };
const cellsOf = (row: Row, columns: readonly Column[]): Cell[] => columns.map(({ field }) => row[field] ?? blank);

function table(rows: readonly Row[], columns: readonly Column[], delimiter: string): string {
  const quoted = (text: string) => (/[",\t\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const lines = [columns.map(({ title }) => title), ...rows.map((row) => cellsOf(row, columns).map(({ written }) => quoted(written)))];
  return lines.map((line) => line.join(delimiter)).join("\r\n");
}

function jsonLine(row: Row, columns: readonly Column[]): string {
  const cells = cellsOf(row, columns).map(({ written, typed }, at) => [columns[at]?.code, typeof typed === "number" ? typed : written]);
  return JSON.stringify(Object.fromEntries(cells));
}

const sheetCell = ({ written, typed }: Cell): SheetCell => {
  if (typed instanceof Date) return { value: typed, type: Date, format: "yyyy/m/d" };
  if (typed !== undefined) return { value: typed, type: Number };
  return written === "" ? null : { value: written, type: String };
};

const workbookOf = (rows: readonly Row[], columns: readonly Column[]): Promise<Buffer> =>
  writeWorkbook(
    [columns.map(({ title }) => ({ value: title, type: String })), ...rows.map((row) => cellsOf(row, columns).map(sheetCell))],
    {
      sheet: "双公示",
    },
  ).toBuffer();
