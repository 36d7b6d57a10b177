import clsx from "clsx";
import Link from "next/link";
import { type MergeState, mergeStates } from "@/server/identity/view";
import { me } from "../../_account/me";
import { BackToData } from "../../_data/back-to-data";
import { numberOf } from "../../_data/filter";
import { texts } from "../../_i18n/texts";
import { mergesLink } from "../../_merges/links";
import { MergeCard } from "../../_merges/merge-card";
import { FindForm } from "../../_merges/step-forms";
import { caller } from "../../_query/caller";
import { Empty } from "../../_shell/empty";
import { PageHead } from "../../_shell/page-head";
import type { Search } from "../../_subjects/filter";
import { Pager } from "../../_tables/pager";

export async function generateMetadata() {
  const { t } = await texts();
  return { title: t("data.merges.title") };
}

export default async function MergesPage({ searchParams }: { readonly searchParams: Promise<Search> }) {
  const all = await texts();
  const { t, number } = all;
  const search = await searchParams;
  const state: MergeState = mergeStates.find((each) => each === search.state) ?? "proposed";
  const page = numberOf(search.page, 1_000_000) ?? 1;
  const list = await caller.identity.list({ state, page });
  const { role } = (await me()).claims;
  return (
    <>
      <PageHead
        before={<BackToData t={t} />}
        title={t("data.merges.title")}
        lead={t("data.merges.lead", { proposed: list.byState.proposed, done: list.byState.done })}
        after={
          role === "inspector" ? null : (
            <Link prefetch={false} href="/data/merges/new" className="button button-main screen-only">
              {t("data.merges.propose")}
            </Link>
          )
        }
      />
      <p className="text-soft text-table">{t("data.merges.says")}</p>
      {role === "steward" || role === "reviewer" ? <FindForm /> : null}
      <nav aria-label={t("data.state")} className="mt-4 flex flex-wrap gap-2">
        {mergeStates.map((each) => (
          <Link
            key={each}
            prefetch={false}
            href={mergesLink(each)}
            aria-current={each === state ? "page" : undefined}
            className={clsx("button", each === state && "border-accent font-semibold text-accent")}
          >
            {t(`data.merges.state.${each}`)} {number(list.byState[each])}
          </Link>
        ))}
      </nav>
      {list.rows.length === 0 ? (
        <div className="panel mt-3">
          <Empty>{t(`data.merges.none.${state}`)}</Empty>
        </div>
      ) : (
        <div className="mt-3 space-y-4">
          {list.rows.map((row) => (
            <MergeCard key={`${row.kept.subjectId} ${row.merged.subjectId}`} row={row} mayDecide={role === "reviewer"} texts={all} />
          ))}
        </div>
      )}
      {list.total > list.pageSize ? (
        <Pager page={page} pageSize={list.pageSize} total={list.total} linkTo={(to) => mergesLink(state, to)} texts={all} />
      ) : null}
    </>
  );
}
