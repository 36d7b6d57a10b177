import type { CatalogueItem } from "@/scoring/catalogue/item";
import type { Cells } from "../row/cells";
import type { ColumnNames } from "../row/problem";
import { CsvReader, type CsvRow } from "./csv-reader";
import { csvShape } from "./csv-shape";
import type { FileFormat } from "./file-format";
import { refuse } from "./file-refused";
import { JsonLinesReader, type JsonRow } from "./json-lines-reader";
import { fieldsOfRow, namedFields } from "./map-row";
import type { RawRow } from "./raw-row";
import { type Header, readHeader } from "./read-header";
import { refuseOtherContent } from "./refuse-other-content";

export type FieldRow = RawRow<Cells>;

/** Rows of a file by field name, in batches; what only shows on the way is filled in as it is learnt. */
export interface RowSource {
  readonly batches: AsyncIterable<readonly FieldRow[]>;
  readonly told: { columns: ColumnNames; unknownColumns: readonly string[]; blankRows: number; delimiter?: string };
}

export function readRows(item: CatalogueItem, format: FileFormat, text: AsyncIterable<string>): RowSource {
  const told: RowSource["told"] = { columns: {}, unknownColumns: [], blankRows: 0 };
  return { batches: format === "csv" ? csvRows(item, text, told) : jsonRows(item, text, told), told };
}

async function* csvRows(item: CatalogueItem, text: AsyncIterable<string>, told: RowSource["told"]): AsyncGenerator<FieldRow[]> {
  let reader: CsvReader | undefined;
  let header: Header | undefined;
  for await (const chunk of text) {
    reader ??= openCsv(chunk, told);
    const rows = reader.push(chunk);
    header ??= takeHeader(item, rows, told);
    if (header) yield mapped(rows, header);
  }
  const rows = reader?.finish() ?? [];
  header ??= takeHeader(item, rows, told);
  if (!header) throw refuse("file.empty", "文件中没有任何内容。请重新导出后报送。", "There is nothing in the file. Export it again.");
  told.blankRows = reader?.blankRows ?? 0;
  yield mapped(rows, header);
}

function openCsv(beginning: string, told: RowSource["told"]): CsvReader {
  refuseOtherContent("csv", beginning);
  const { delimiter, newline } = csvShape(beginning);
  told.delimiter = delimiter;
  return new CsvReader(delimiter, newline);
}

function takeHeader(item: CatalogueItem, rows: CsvRow[], told: RowSource["told"]): Header | undefined {
  const first = rows.shift();
  if (!first) return undefined;
  if (first.kind === "broken")
    throw refuse(first.why.rule, `表头无法读取：${first.why.hint.zh}`, `The header cannot be read: ${first.why.hint.en}`);
  const header = readHeader(item, first.cells);
  told.columns = header.columns;
  told.unknownColumns = header.unknownColumns;
  return header;
}

const mapped = (rows: readonly CsvRow[], header: Header): FieldRow[] =>
  rows.map((row) => (row.kind === "broken" ? row : fieldsOfRow(row, header)));

async function* jsonRows(item: CatalogueItem, text: AsyncIterable<string>, told: RowSource["told"]): AsyncGenerator<FieldRow[]> {
  const reader = new JsonLinesReader();
  let isBeginning = true;
  let seen = 0;
  for await (const chunk of text) {
    if (isBeginning) refuseOtherContent("jsonl", chunk);
    isBeginning = false;
    yield named(item, reader.push(chunk));
    seen += chunk.trim().length;
  }
  if (seen === 0) throw refuse("file.empty", "文件中没有任何内容。请重新导出后报送。", "There is nothing in the file. Export it again.");
  yield named(item, reader.finish());
  told.blankRows = reader.blankRows;
}

const named = (item: CatalogueItem, rows: readonly JsonRow[]): FieldRow[] =>
  rows.map((row) => (row.kind === "broken" ? row : namedFields(item, row)));
