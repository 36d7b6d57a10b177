import type { BatchRow } from "@/server/batches/view";
import { instant } from "../_format/instant";
import { subjectLink } from "../_format/links";
import type { Texts } from "../_i18n/translate";
import { recordAnchor } from "../_ledger/line-sources";
import { Door } from "../_marks/door";
import { doorTags } from "./door-tags";
import { batchLink, deskRowLink } from "./links";

/** Where one row of the file went: its record, its place in quarantine, or nowhere, with the reason. */
export function RowFate({ batchId, row, texts }: { readonly batchId: number; readonly row: BatchRow; readonly texts: Texts }) {
  const { t, say } = texts;
  const { kept, records, rowNumber } = row;
  if (kept === null && records.length === 0) return <p className="panel p-4 text-soft">{t("data.rowNothing")}</p>;
  return (
    <div className="panel flex flex-col gap-4 p-4">
      {records.map((record) => (
        <p key={record.recordId}>
          <span className="font-semibold">{t("data.rowRecord")}</span>
          {t("common.colon")}
          <Door href={`${subjectLink(record.subjectId)}#${recordAnchor(record.recordId)}`}>{record.name}</Door>
          <span className="ml-2 text-small text-soft">
            {t(`profile.${record.state}`)}
            {t("common.comma")}
            {record.supersededAt === null ? t("data.rowLive") : t("data.rowSuperseded", { at: instant(record.supersededAt) })}
          </span>
        </p>
      ))}
      {kept === null ? null : (
        <div>
          <p>
            <Door href={deskRowLink({ batchId, rowNumber })}>{t("data.rowKept")}</Door>
            <span className="tag ml-2 border border-line-strong">{t(`data.kept.${kept.state}`)}</span>
            {kept.resentBatchId === null ? null : (
              <span className="ml-2 text-small">
                {t.rich("data.rowResent", { id: kept.resentBatchId, ...doorTags({ batch: batchLink(kept.resentBatchId) }) })}
              </span>
            )}
          </p>
          <pre className="mt-2 overflow-x-auto whitespace-pre-wrap text-small text-soft">{kept.raw}</pre>
          <ul className="mt-2 list-disc pl-5">
            {[...new Set(kept.hints.map(say))].map((hint) => (
              <li key={hint}>{hint}</li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
