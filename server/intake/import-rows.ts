import { namedFields } from "./file/map-row";
import type { FieldRow, RowSource } from "./file/row-source";
import { type BatchImport, importBatch } from "./import-batch";
import type { ImportSummary } from "./summary";

export interface RowsImport extends BatchImport {
  /** Rows by column name, field name or title; numbered from 1. */
  readonly rows: AsyncIterable<Readonly<Record<string, string>>> | Iterable<Readonly<Record<string, string>>>;
  readonly sourceName: string;
}

const batchSize = 500;

/** Takes rows made in memory through the same checks and writes as a file. */
export const importRows = (options: RowsImport): Promise<ImportSummary> =>
  importBatch(options, { fileName: options.sourceName, format: "rows" }, () => rowSource(options));

const rowSource = (options: RowsImport): RowSource => ({
  batches: inBatches(options),
  told: { columns: {}, unknownColumns: [], blankRows: 0 },
});

async function* inBatches({ item, rows }: RowsImport): AsyncGenerator<FieldRow[]> {
  let batch: FieldRow[] = [];
  let rowNumber = 0;
  for await (const cells of rows) {
    rowNumber += 1;
    batch.push(namedFields(item, { kind: "read", rowNumber, raw: JSON.stringify(cells), cells }));
    if (batch.length < batchSize) continue;
    yield batch;
    batch = [];
  }
  yield batch;
}
