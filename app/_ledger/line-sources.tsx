import type { SourceRecord } from "@/server/subjects/view";
import type { Texts } from "../_i18n/translate";

export const recordAnchor = (recordId: number): string => `record-${recordId}`;

/** Which records a line read: department, item, day, and the row of the file they came in. */
export function LineSources({ records, texts: { t, say } }: { readonly records: readonly SourceRecord[]; readonly texts: Texts }) {
  if (records.length === 0) return null;
  return (
    <ul className="mt-0.5 text-small text-soft">
      {records.map((record) => (
        <li key={record.recordId}>
          {t("ledger.source")}{" "}
          <a href={`#${recordAnchor(record.recordId)}`} className="door">
            {t("ledger.sourceSays", { department: say(record.department), item: say(record.item), day: record.occurredOn })}
          </a>
          {record.fileName === null ? null : <span className="ml-2">{fileOf(record, t)}</span>}
        </li>
      ))}
    </ul>
  );
}

const fileOf = (record: SourceRecord, t: Texts["t"]): string =>
  record.rowNumber === null ? (record.fileName ?? "") : t("ledger.file", { file: record.fileName ?? "", row: record.rowNumber });
