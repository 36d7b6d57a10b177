import type { SourceRecord, Sources } from "@/server/subjects/view";
import type { Texts } from "../_i18n/translate";

export const recordAnchor = (recordId: number): string => `record-${recordId}`;

/** What a line read: records with department, item, day and the row of their file; and what the platform found itself, which has no record to open. */
export function LineSources({ sources: { records, platform }, texts: { t, say } }: { readonly sources: Sources; readonly texts: Texts }) {
  if (records.length + platform.length === 0) return null;
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
      {platform.map((found) => (
        <li key={say(found)}>
          {t("ledger.source")} {t("ledger.sourcePlatform", { found: say(found) })}
        </li>
      ))}
    </ul>
  );
}

const fileOf = (record: SourceRecord, t: Texts["t"]): string =>
  record.rowNumber === null ? (record.fileName ?? "") : t("ledger.file", { file: record.fileName ?? "", row: record.rowNumber });
