import type { Cells } from "../row/cells";
import type { ColumnNames } from "../row/problem";
import type { RawRow } from "./raw-row";

export type FieldRow = RawRow<Cells>;

/** Rows of a file by field name, in batches; what only shows on the way is filled in as it is learnt. */
export interface RowSource {
  readonly batches: AsyncIterable<readonly FieldRow[]>;
  /** The same rows once more from the beginning; absent where they can be read only once. */
  readonly again?: () => AsyncIterable<readonly FieldRow[]>;
  readonly told: {
    columns: ColumnNames;
    unknownColumns: readonly string[];
    blankRows: number;
    delimiter?: string;
    /** Which sheet of a workbook was read. */
    sheet?: string;
  };
}

export const nothingTold = (): RowSource["told"] => ({ columns: {}, unknownColumns: [], blankRows: 0 });
