import type { CatalogueItem } from "@/scoring/catalogue/item";
import { refuse } from "./file-refused";
import { JsonLinesReader, type JsonRow } from "./json-lines-reader";
import type { ColumnMapping } from "./map-columns";
import { fieldsOfRow, namedFields } from "./map-row";
import { type Header, readHeader } from "./read-header";
import type { TableRow } from "./read-table";
import { refuseOtherContent } from "./refuse-other-content";
import type { FieldRow, RowSource } from "./row-source";

const empty = () => refuse("file.empty", "文件中没有任何内容。请重新导出后报送。", "There is nothing in the file. Export it again.");

/** Rows of a table by field: the first gives the columns, the others are read by them. */
export async function* tableRows(
  item: CatalogueItem,
  table: AsyncIterable<TableRow[]>,
  told: RowSource["told"],
  mapping?: ColumnMapping,
): AsyncGenerator<FieldRow[]> {
  let header: Header | undefined;
  for await (const rows of table) {
    if (!header) {
      const first = rows.shift();
      if (!first) continue;
      header = readHeader(item, headerCells(first), mapping);
      told.columns = header.columns;
      told.unknownColumns = header.unknownColumns;
    }
    yield mapped(rows, header);
  }
  if (!header) throw empty();
}

/** Names of the columns, or the refusal of a file whose first row cannot be read. */
export function headerCells(row: TableRow | undefined): readonly string[] {
  if (!row) throw empty();
  const why = row.kind === "broken" ? row.why : row.badCells?.[0]?.why;
  if (why) throw refuse(why.rule, `表头无法读取：${why.hint.zh}`, `The header cannot be read: ${why.hint.en}`);
  return row.kind === "read" ? row.cells : [];
}

const mapped = (rows: readonly TableRow[], header: Header): FieldRow[] =>
  rows.map((row) => (row.kind === "broken" ? row : fieldsOfRow(row, header, row.badCells)));

export async function* jsonRows(
  item: CatalogueItem,
  text: AsyncIterable<string>,
  told: RowSource["told"],
  mapping?: ColumnMapping,
): AsyncGenerator<FieldRow[]> {
  for await (const rows of readObjects(text, told)) {
    yield rows.map((row) => (row.kind === "broken" ? row : namedFields(item, row, mapping)));
  }
}

/** Objects of JSON Lines by their own keys. */
export async function* readObjects(text: AsyncIterable<string>, told: RowSource["told"]): AsyncGenerator<JsonRow[]> {
  const reader = new JsonLinesReader();
  let isBeginning = true;
  let seen = 0;
  for await (const chunk of text) {
    if (isBeginning) refuseOtherContent("jsonl", chunk);
    isBeginning = false;
    yield reader.push(chunk);
    seen += chunk.trim().length;
  }
  if (seen === 0) throw empty();
  yield reader.finish();
  told.blankRows = reader.blankRows;
}
