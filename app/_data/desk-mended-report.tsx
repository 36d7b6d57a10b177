"use client";

import type { MendedReport } from "@/server/quarantine/mended/report";
import { useTexts } from "../_i18n/use-texts";
import { Door } from "../_marks/door";
import { batchLink } from "./links";

/** What became of each row of a mended file, the first of those that were not sent by name. */
export function DeskMendedReport({ report }: { readonly report: MendedReport }) {
  const { t, say } = useTexts();
  const { notSent, refused, rows, sent, stillWrong, tables, unknownColumns, unreadSheets, untouched } = report;
  return (
    <div role="status" className="mt-3 rounded-box border border-accent bg-accent-wash p-3">
      <p>{t("data.mendedDone", { rows, sent, stillWrong, untouched, refused })}</p>
      {tables.length === 0 ? null : (
        <ul className="mt-1 list-disc pl-5">
          {tables.map((table) => (
            <li key={table.batchId}>
              {t("data.mendedBatch", { item: say(table.item), rows: table.rows, waiting: table.waiting, rejected: table.rejected })}{" "}
              <Door href={batchLink(table.batchId)}>{t("data.openBatch", { id: table.batchId })}</Door>
            </li>
          ))}
        </ul>
      )}
      {unreadSheets.length === 0 ? null : <p className="mt-1">{t("data.mendedUnread", { sheets: unreadSheets.join(t("common.and")) })}</p>}
      {unknownColumns.length === 0 ? null : (
        <p className="mt-1">{t("data.mendedColumns", { columns: unknownColumns.join(t("common.and")) })}</p>
      )}
      {notSent.length === 0 ? null : (
        <>
          <p className="mt-2 font-semibold text-act">{t("data.mendedNotSent", { shown: notSent.length, all: stillWrong + refused })}</p>
          <ul className="mt-1 list-disc pl-5">
            {notSent.map(({ row, problems }, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the rows of a report never move
              <li key={at}>
                <span className="font-semibold">{row}</span>{" "}
                {problems.map(({ label, hint }) => `${label} ${say(hint)}`).join(t("data.mendedAnd"))}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
