import { BackToData } from "../../_data/back-to-data";
import { BatchTable } from "../../_data/batch-table";
import { Choices } from "../../_data/choices";
import { batchesFilterOf, batchStates } from "../../_data/filter";
import { given } from "../../_data/given";
import { itemChoices } from "../../_data/item-choices";
import { batchesLink } from "../../_data/links";
import { texts } from "../../_i18n/texts";
import { caller } from "../../_query/caller";
import { Empty } from "../../_shell/empty";
import { PageHead } from "../../_shell/page-head";
import type { Search } from "../../_subjects/filter";
import { Pager } from "../../_tables/pager";

export async function generateMetadata() {
  const { t } = await texts();
  return { title: t("data.batchesTitle") };
}

export default async function BatchesPage({ searchParams }: { readonly searchParams: Promise<Search> }) {
  const all = await texts();
  const { t } = all;
  const filter = batchesFilterOf(await searchParams);
  const { page, ...narrowing } = filter;
  const isFiltered = Object.values(narrowing).some((value) => value !== undefined);
  const [list, feeds] = await Promise.all([caller.batches.list({ ...given(narrowing), page }), caller.batches.feeds()]);
  return (
    <>
      <PageHead
        before={<BackToData t={t} />}
        title={t("data.batchesTitle")}
        lead={t(isFiltered ? "data.batchesLead" : "data.batchesLeadAll", { total: list.total })}
      />
      <Choices
        key={JSON.stringify(filter)}
        action="/data/batches"
        choices={[
          ...itemChoices(feeds, filter, all),
          {
            name: "state",
            label: t("data.state"),
            any: t("data.anyState"),
            value: filter.state,
            options: batchStates.map((state) => ({ value: state, text: t(`data.${state}`) })),
          },
        ]}
      />
      <div className="panel mt-3">
        {list.rows.length === 0 ? (
          <Empty>{t(isFiltered || list.total > 0 ? "data.batchesNoneFound" : "data.batchesNone")}</Empty>
        ) : (
          <>
            <BatchTable batches={list.rows} texts={all} />
            <Pager
              page={list.page}
              pageSize={list.pageSize}
              total={list.total}
              linkTo={(to) => batchesLink({ ...filter, page: to })}
              texts={all}
            />
          </>
        )}
      </div>
    </>
  );
}
