import type { PreviewRow } from "@/server/intake/preview";
import type { Texts } from "../_i18n/translate";
import { type Column, DataTable } from "../_tables/data-table";

interface Props {
  readonly rows: readonly PreviewRow[];
  readonly titles: ReadonlyMap<string, string>;
  readonly texts: Texts;
}

/** The first rows as they would be taken in, or why each would be kept back. */
export function PreviewRows({ rows, titles, texts: { t, say } }: Props) {
  const columns: Column<PreviewRow>[] = [
    { key: "row", head: t("data.row"), width: "7em", cell: ({ rowNumber }) => t("data.rowNumber", { row: rowNumber }) },
    {
      key: "content",
      head: t("data.content"),
      cell: (row) =>
        "problems" in row ? (
          <ul>
            {row.problems.map((problem) => (
              <li key={`${problem.field} ${problem.rule}`} className="text-act">
                <span className="font-semibold">{problem.field}</span> {say(problem.hint)}
              </li>
            ))}
          </ul>
        ) : (
          <span className="text-small">
            {Object.entries(row.data)
              .map(([name, value]) => `${titles.get(name) ?? name}${t("common.colon")}${value}`)
              .join(t("common.comma"))}
          </span>
        ),
    },
    {
      key: "state",
      head: t("data.state"),
      width: "8em",
      cell: (row) => ("problems" in row ? <span className="text-act">{t("data.rejected")}</span> : t("data.previewFine")),
    },
  ];
  return (
    <div className="panel">
      <DataTable
        caption={t("data.previewRows", { rows: rows.length })}
        columns={columns}
        rows={rows}
        rowKey={({ rowNumber }) => rowNumber}
      />
    </div>
  );
}
