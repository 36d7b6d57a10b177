import type { FeedFreshness } from "@/server/overview/view";
import { instant } from "../_format/instant";
import type { Texts } from "../_i18n/translate";
import { Empty } from "../_shell/empty";
import { Section } from "../_shell/section";
import { type Column, DataTable } from "../_tables/data-table";

/** When each feed last came in, and what it left to be corrected. */
export function Feeds({ feeds, texts }: { readonly feeds: readonly FeedFreshness[]; readonly texts: Texts }) {
  const { t, say } = texts;
  return (
    <Section id="feeds" title={t("overview.feeds")}>
      <div className="panel">
        {feeds.length === 0 ? (
          <Empty>{t("overview.feedsNone")}</Empty>
        ) : (
          <DataTable
            caption={t("overview.feeds")}
            columns={columns(texts)}
            rows={feeds}
            rowKey={(row) => `${say(row.department)} ${say(row.item)}`}
          />
        )}
      </div>
    </Section>
  );
}

const columns = ({ t, say, number }: Texts): Column<FeedFreshness>[] => [
  { key: "item", head: t("overview.item"), cell: (row) => say(row.item) },
  { key: "department", head: t("overview.department"), cell: (row) => say(row.department) },
  { key: "records", head: t("overview.records"), isNumber: true, cell: (row) => number(row.records) },
  {
    key: "received",
    head: t("overview.received"),
    isNumber: true,
    cell: (row) => (row.lastReceivedAt === null ? <span className="text-soft">{t("overview.never")}</span> : instant(row.lastReceivedAt)),
  },
  {
    key: "quarantined",
    head: t("overview.quarantined"),
    isNumber: true,
    cell: (row) => <span className={row.quarantined > 0 ? "font-semibold text-act" : "text-soft"}>{number(row.quarantined)}</span>,
  },
];
