import Link from "next/link";
import type { BatchLine } from "@/server/batches/view";
import { instant } from "../_format/instant";
import type { Texts } from "../_i18n/translate";
import { Door } from "../_marks/door";
import { type Column, DataTable } from "../_tables/data-table";
import { RowKeys } from "../_tables/row-keys";
import { BatchStateMark } from "./batch-state";
import { batchLink, deskLink } from "./links";

export function BatchTable({ batches, texts }: { readonly batches: readonly BatchLine[]; readonly texts: Texts }) {
  return (
    <RowKeys>
      <DataTable caption={texts.t("data.batchesTitle")} columns={columns(texts)} rows={batches} rowKey={(row) => row.batchId} />
    </RowKeys>
  );
}

const columns = (texts: Texts): Column<BatchLine>[] => {
  const { t, say, number } = texts;
  const whenRead = (row: BatchLine, count: number) => (row.state === "finished" ? number(count) : "—");
  return [
    {
      key: "batch",
      head: t("data.batch"),
      width: "26%",
      cell: (row) => (
        <>
          <Link prefetch={false} href={batchLink(row.batchId)} data-row-link className="door font-semibold">
            {t("data.number", { id: row.batchId })}
          </Link>
          <span className="block text-small text-soft">{row.fileName}</span>
        </>
      ),
    },
    {
      key: "item",
      head: t("data.item"),
      cell: (row) => (
        <>
          {say(row.title)}
          <span className="block text-small text-soft">{say(row.department)}</span>
        </>
      ),
    },
    { key: "state", head: t("data.state"), cell: (row) => <BatchStateMark batch={row} texts={texts} /> },
    { key: "received", head: t("data.receivedAt"), isNumber: true, cell: (row) => instant(row.receivedAt) },
    { key: "rows", head: t("data.rows"), isNumber: true, cell: (row) => (row.counts.total === null ? "—" : number(row.counts.total)) },
    { key: "accepted", head: t("data.accepted"), isNumber: true, cell: (row) => whenRead(row, row.counts.accepted) },
    { key: "revised", head: t("data.revised"), isNumber: true, cell: (row) => whenRead(row, row.counts.revised) },
    { key: "duplicate", head: t("data.duplicate"), isNumber: true, cell: (row) => whenRead(row, row.counts.duplicate) },
    {
      key: "rejected",
      head: t("data.rejected"),
      isNumber: true,
      cell: (row) => (
        <Door href={row.counts.rejected === 0 ? null : deskLink({ batch: row.batchId })}>{whenRead(row, row.counts.rejected)}</Door>
      ),
    },
  ];
};
