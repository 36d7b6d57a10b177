import type { Feed } from "@/server/batches/view";
import { instant } from "../_format/instant";
import type { Texts } from "../_i18n/translate";
import { Door } from "../_marks/door";
import { type Column, DataTable } from "../_tables/data-table";
import { BatchStateMark } from "./batch-state";
import { daysSince } from "./days-since";
import { batchesLink, batchLink, deskLink } from "./links";

interface Props {
  readonly caption: string;
  readonly feeds: readonly Feed[];
  readonly now: Date;
  readonly texts: Texts;
}

/** Items of the catalogue as feeds; every number opens its batches or rows. */
export function FeedTable({ caption, feeds, now, texts }: Props) {
  return <DataTable caption={caption} columns={columns(now, texts)} rows={feeds} rowKey={(feed) => feed.item} />;
}

const columns = (now: Date, texts: Texts): Column<Feed>[] => {
  const { t, say, number } = texts;
  return [
    {
      key: "item",
      head: t("data.item"),
      width: "30%",
      cell: (feed) => (
        <>
          {say(feed.title)}
          <span className="block text-small text-soft">{feed.code}</span>
        </>
      ),
    },
    { key: "last", head: t("data.last"), cell: (feed) => <Last feed={feed} now={now} texts={texts} /> },
    {
      key: "within",
      head: t("data.within"),
      isNumber: true,
      cell: (feed) => <span className="text-soft">{t("data.withinDays", { days: feed.reportWithinWorkingDays })}</span>,
    },
    {
      key: "taken",
      head: t("data.taken"),
      isNumber: true,
      cell: (feed) => (
        <>
          <Door href={feed.batches === 0 ? null : batchesLink({ item: feed.item })}>{number(feed.taken)}</Door>
          {feed.late === 0 ? null : <span className="block text-act text-small">{t("data.late", { late: feed.late })}</span>}
        </>
      ),
    },
    { key: "open", head: t("data.open"), isNumber: true, cell: (feed) => <Left feed={feed} state="open" texts={texts} /> },
    { key: "waiting", head: t("data.waiting"), isNumber: true, cell: (feed) => <Left feed={feed} state="waiting" texts={texts} /> },
  ];
};

function Last({ feed: { last }, now, texts }: { readonly feed: Feed; readonly now: Date; readonly texts: Texts }) {
  const { t } = texts;
  if (last === null) return <span className="text-soft">{t("data.never")}</span>;
  return (
    <>
      <Door href={batchLink(last.batchId)}>{instant(last.receivedAt)}</Door>
      <span className="ml-2 text-small text-soft">{t("data.daysAgo", { days: daysSince(last.receivedAt, now) })}</span>
      {last.state === "finished" ? null : (
        <span className="ml-2">
          <BatchStateMark batch={last} texts={texts} />
        </span>
      )}
    </>
  );
}

function Left({ feed, state, texts }: { readonly feed: Feed; readonly state: "open" | "waiting"; readonly texts: Texts }) {
  if (feed[state] === 0) return <span className="text-soft">0</span>;
  return (
    <span className={state === "open" ? "font-semibold text-act" : undefined}>
      <Door href={deskLink({ item: feed.item, state })}>{texts.number(feed[state])}</Door>
    </span>
  );
}
