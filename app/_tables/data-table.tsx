import clsx from "clsx";
import type { ReactNode } from "react";

export interface Column<Row> {
  readonly key: string;
  readonly head: string;
  readonly cell: (row: Row) => ReactNode;
  /** Numbers stand at the end of their column. */
  readonly isNumber?: boolean;
  readonly width?: string;
}

interface Props<Row> {
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string | number;
  /** The address of a row on the page. */
  readonly anchor?: (row: Row) => string;
}

/** A table with a head that stays in sight; on a phone a list of cards with the same facts. */
export function DataTable<Row>({ caption, columns, rows, rowKey, anchor }: Props<Row>) {
  return (
    <table className="data-table">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th
              key={column.key}
              scope="col"
              className={clsx(column.isNumber && "number")}
              style={column.width ? { width: column.width } : undefined}
            >
              {column.head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={rowKey(row)} id={anchor?.(row)}>
            {columns.map((column) => (
              <td key={column.key} data-head={column.head} className={clsx(column.isNumber && "number")}>
                <div>{column.cell(row)}</div>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
