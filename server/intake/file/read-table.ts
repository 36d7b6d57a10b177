import type { Wrong } from "../fields/outcome";
import { CsvReader } from "./csv-reader";
import { csvShape } from "./csv-shape";
import type { RawRow } from "./raw-row";
import { refuseOtherContent } from "./refuse-other-content";
import type { RowSource } from "./row-source";

/** A cell whose text cannot be trusted; it costs the row only where its column is one the item reads. */
export interface BadCell {
  readonly at: number;
  readonly why: Wrong;
}

/** A row of a table as it stands in the file; the first one is the header. */
export type TableRow = RawRow<string[]> & { readonly badCells?: readonly BadCell[] };

/** Rows of a delimited text, the header among them. */
export async function* readTable(text: AsyncIterable<string>, told: RowSource["told"]): AsyncGenerator<TableRow[]> {
  let reader: CsvReader | undefined;
  for await (const chunk of text) {
    reader ??= openCsv(chunk, told);
    yield reader.push(chunk);
  }
  const rows = reader?.finish() ?? [];
  told.blankRows = reader?.blankRows ?? 0;
  yield rows;
}

function openCsv(beginning: string, told: RowSource["told"]): CsvReader {
  refuseOtherContent("csv", beginning);
  const { delimiter, newline } = csvShape(beginning);
  told.delimiter = delimiter;
  return new CsvReader(delimiter, newline);
}
