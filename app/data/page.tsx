import Link from "next/link";
import { FeedFilter } from "../_data/feed-filter";
import { FeedLead } from "../_data/feed-lead";
import { FeedTable } from "../_data/feed-table";
import { departmentsOf, feedFilterOf, filteredFeeds } from "../_data/filter";
import { texts } from "../_i18n/texts";
import { caller } from "../_query/caller";
import { Empty } from "../_shell/empty";
import { PageHead } from "../_shell/page-head";
import { Section } from "../_shell/section";
import type { Search } from "../_subjects/filter";

export async function generateMetadata() {
  const { t } = await texts();
  return { title: t("data.title") };
}

export default async function DataPage({ searchParams }: { readonly searchParams: Promise<Search> }) {
  const all = await texts();
  const { t, say } = all;
  const filter = feedFilterOf(await searchParams);
  const feeds = await caller.batches.feeds();
  const found = filteredFeeds(feeds, filter);
  const now = new Date();
  return (
    <>
      <PageHead
        title={t("data.title")}
        lead={<FeedLead feeds={feeds} texts={all} />}
        after={
          <nav aria-label={t("data.title")} className="screen-only flex flex-wrap gap-2">
            <Link prefetch={false} href="/data/upload" className="button button-main">
              {t("data.upload")}
            </Link>
            <Link prefetch={false} href="/data/batches" className="button">
              {t("data.batches")}
            </Link>
            <Link prefetch={false} href="/data/quarantine?state=open" className="button">
              {t("data.quarantine")}
            </Link>
            <Link prefetch={false} href="/data/quality" className="button">
              {t("data.quality")}
            </Link>
            <Link prefetch={false} href="/data/merges" className="button">
              {t("data.merges.title")}
            </Link>
          </nav>
        }
      />
      <FeedFilter
        key={JSON.stringify(filter)}
        filter={filter}
        departments={departmentsOf(feeds).map(({ id, name }) => ({ value: id, text: say(name) }))}
      />
      {found.length === 0 ? (
        <div className="panel mt-3">
          <Empty>{t("data.noneFound")}</Empty>
        </div>
      ) : null}
      {departmentsOf(found).map(({ id, name }) => (
        <Section key={id} id={`department-${id}`} title={say(name)}>
          <div className="panel">
            <FeedTable caption={say(name)} feeds={found.filter(({ department }) => department.id === id)} now={now} texts={all} />
          </div>
        </Section>
      ))}
    </>
  );
}
