import type { FeedFreshness } from "@/server/overview/view";
import { instant } from "../_format/instant";
import type { Texts } from "../_i18n/translate";
import { Empty } from "../_shell/empty";
import { Section } from "../_shell/section";
import { type Column, DataTable } from "../_tables/data-table";

/** When each feed last came in, and what it left to be corrected; what has never come is folded away behind its count. */
export function Feeds({ feeds, texts }: { readonly feeds: readonly FeedFreshness[]; readonly texts: Texts }) {
  const { t } = texts;
  const arrived = feeds.filter((feed) => feed.lastReceivedAt !== null);
  const awaited = feeds.filter((feed) => feed.lastReceivedAt === null);
  return (
    <Section id="feeds" title={t("overview.feeds")}>
      <div className="panel">
        {arrived.length === 0 ? (
          <Empty>{t("overview.feedsNone")}</Empty>
        ) : (
          <FeedTable caption={t("overview.feeds")} feeds={arrived} texts={texts} />
        )}
        {awaited.length === 0 ? null : (
          <details className="border-line border-t">
            <summary className="px-3 py-2 text-accent text-table">{t("overview.feedsAwaited", { count: awaited.length })}</summary>
            <FeedTable caption={t("overview.feedsAwaited", { count: awaited.length })} feeds={awaited} texts={texts} />
          </details>
        )}
      </div>
    </Section>
  );
}

function FeedTable({
  caption,
  feeds,
  texts,
}: {
  readonly caption: string;
  readonly feeds: readonly FeedFreshness[];
  readonly texts: Texts;
}) {
  const { say } = texts;
  return <DataTable caption={caption} columns={columns(texts)} rows={feeds} rowKey={(row) => `${say(row.department)} ${say(row.item)}`} />;
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
