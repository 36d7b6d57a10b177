import type { BatchPage, RejectedRule } from "@/server/batches/view";
import type { Texts } from "../_i18n/translate";
import { Door } from "../_marks/door";
import { type Column, DataTable } from "../_tables/data-table";
import { deskLink, deskRowLink } from "./links";

/** Why rows were kept back, rule by rule, with the first row of each. */
export function RejectedRules({ batch, texts }: { readonly batch: BatchPage; readonly texts: Texts }) {
  const { t } = texts;
  if (batch.rejectedRules.length === 0) return <p className="text-soft">{t("data.rulesNone")}</p>;
  return (
    <div className="panel">
      <DataTable caption={t("data.rules")} columns={columns(batch.batchId, texts)} rows={batch.rejectedRules} rowKey={({ rule }) => rule} />
    </div>
  );
}

const columns = (batchId: number, { t, say, number }: Texts): Column<RejectedRule>[] => [
  { key: "reason", head: t("data.reason"), width: "65%", cell: ({ hint }) => say(hint) },
  {
    key: "first",
    head: t("data.firstRow"),
    isNumber: true,
    cell: ({ firstRow }) => <Door href={deskRowLink({ batchId, rowNumber: firstRow })}>{t("data.rowNumber", { row: firstRow })}</Door>,
  },
  {
    key: "rows",
    head: t("data.affected"),
    isNumber: true,
    cell: ({ rule, rows }) => <Door href={deskLink({ batch: batchId, rule })}>{number(rows)}</Door>,
  },
];
