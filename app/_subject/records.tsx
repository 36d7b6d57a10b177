import clsx from "clsx";
import type { RecordView } from "@/server/subjects/view";
import { batchLink } from "../_data/links";
import type { Texts } from "../_i18n/translate";
import { recordAnchor } from "../_ledger/line-sources";
import { Door } from "../_marks/door";
import { Empty } from "../_shell/empty";
import { Section } from "../_shell/section";
import { type Column, DataTable } from "../_tables/data-table";
import { RecordFields } from "./record-fields";

/** The records that the ratings read, each with the file and row it came in. */
export function Records({ records, texts }: { readonly records: readonly RecordView[]; readonly texts: Texts }) {
  const { t } = texts;
  return (
    <Section
      id="records"
      title={t("profile.records")}
      says={records.length === 0 ? null : t("profile.recordsSay", { count: records.length })}
    >
      <div className="panel">
        {records.length === 0 ? (
          <Empty>{t("profile.recordsNone")}</Empty>
        ) : (
          <DataTable
            caption={t("profile.records")}
            columns={columns(texts)}
            rows={records}
            rowKey={(row) => row.recordId}
            anchor={(row) => recordAnchor(row.recordId)}
          />
        )}
      </div>
    </Section>
  );
}

const columns = (texts: Texts): Column<RecordView>[] => {
  const { t, say } = texts;
  return [
    {
      key: "item",
      head: t("profile.item"),
      width: "20%",
      cell: (row) => (
        <>
          <span className="block">{say(row.item)}</span>
          <span className="text-small text-soft">{say(row.department)}</span>
        </>
      ),
    },
    { key: "occurred", head: t("profile.occurredOn"), cell: (row) => <span className="whitespace-nowrap">{row.occurredOn}</span> },
    { key: "decided", head: t("profile.decidedOn"), cell: (row) => <span className="whitespace-nowrap">{row.decidedOn}</span> },
    {
      key: "until",
      head: t("profile.showUntil"),
      cell: (row) => <span className="whitespace-nowrap">{row.showUntil ?? t("profile.noEnd")}</span>,
    },
    { key: "state", head: t("profile.state"), cell: (row) => <State state={row.state} t={t} /> },
    { key: "content", head: t("profile.content"), width: "30%", cell: (row) => <RecordFields fields={row.fields} texts={texts} /> },
    {
      key: "source",
      head: t("profile.source"),
      width: "14%",
      cell: (row) =>
        row.fileName === null ? (
          "—"
        ) : (
          <span className="text-small">
            <Door href={row.batchId === null ? null : batchLink(row.batchId, row.rowNumber ?? undefined)}>{row.fileName}</Door>{" "}
            {row.rowNumber === null ? null : (
              <span className="whitespace-nowrap text-soft">{t("profile.row", { row: row.rowNumber })}</span>
            )}
          </span>
        ),
    },
  ];
};

function State({ state, t }: { readonly state: RecordView["state"]; readonly t: Texts["t"] }) {
  return (
    <span
      className={clsx(
        "tag border",
        state === "contested" ? "border-act text-act" : "border-line-strong",
        (state === "repaired" || state === "withdrawn") && "text-soft",
      )}
    >
      {t(`profile.${state}`)}
    </span>
  );
}
