import Link from "next/link";
import type { QuarantineList } from "@/server/quarantine/view";
import { BackToData } from "../../_data/back-to-data";
import { Choices } from "../../_data/choices";
import { deskColumns } from "../../_data/desk-columns";
import { deskInput } from "../../_data/desk-input";
import { DeskMendedForm } from "../../_data/desk-mended-form";
import { doorTags } from "../../_data/door-tags";
import { deskFilterOf, keptStates } from "../../_data/filter";
import { itemChoices } from "../../_data/item-choices";
import { type DeskFilter, deskDownloadLink, deskLink } from "../../_data/links";
import { texts } from "../../_i18n/texts";
import type { Texts } from "../../_i18n/translate";
import { caller } from "../../_query/caller";
import { Empty } from "../../_shell/empty";
import { PageHead } from "../../_shell/page-head";
import { Section } from "../../_shell/section";
import type { Search } from "../../_subjects/filter";
import { DataTable } from "../../_tables/data-table";
import { RowKeys } from "../../_tables/row-keys";

export async function generateMetadata() {
  const { t } = await texts();
  return { title: t("data.desk") };
}

export default async function DeskPage({ searchParams }: { readonly searchParams: Promise<Search> }) {
  const all = await texts();
  const { t } = all;
  const filter = deskFilterOf(await searchParams);
  const [list, feeds] = await Promise.all([caller.quarantine.list(deskInput(filter)), caller.batches.feeds()]);
  return (
    <>
      <PageHead
        before={<BackToData t={t} />}
        title={t("data.desk")}
        lead={<Lead list={list} filter={filter} texts={all} />}
        after={
          list.rows.length === 0 ? null : (
            <a href={deskDownloadLink(filter)} className="button screen-only">
              {t("data.deskDownload")}
            </a>
          )
        }
      />
      <Choices
        key={JSON.stringify(filter)}
        action="/data/quarantine"
        choices={[
          ...itemChoices(feeds, filter, all),
          {
            name: "state",
            label: t("data.state"),
            any: t("data.anyState"),
            value: filter.state,
            options: keptStates.map((state) => ({ value: state, text: t(`data.kept.${state}`) })),
          },
          {
            name: "rule",
            label: t("data.byRule"),
            any: t("data.anyRule"),
            value: filter.rule,
            options: ruleOptions(list, filter, all),
          },
        ]}
        entries={[
          { name: "batch", label: t("data.batchId"), value: filter.batch?.toString(), isNumber: true },
          { name: "text", label: t("data.text"), value: filter.text },
        ]}
      />
      <div className="panel mt-3">
        {list.rows.length === 0 ? (
          <Empty>{t("data.deskNone")}</Empty>
        ) : (
          <RowKeys>
            <DataTable
              caption={t("data.desk")}
              columns={deskColumns(all)}
              rows={list.rows}
              rowKey={({ batchId, rowNumber }) => `${batchId}-${rowNumber}`}
            />
          </RowKeys>
        )}
        {list.next === null ? null : (
          <p className="border-line border-t p-3 text-end">
            <Link prefetch={false} href={deskLink({ ...filter, after: `${list.next.batchId}-${list.next.rowNumber}` })} className="button">
              {t("data.more")}
            </Link>
          </p>
        )}
      </div>
      <Section title={t("data.mendedTitle")}>
        <DeskMendedForm />
      </Section>
    </>
  );
}

/** The words of a rule, from a row on this page that broke it; its name where no such row is shown. */
function hintOf(list: QuarantineList, rule: string, { say }: Texts): string {
  const problem = list.rows.flatMap(({ problems }) => problems).find((each) => each.rule === rule);
  return problem ? say(problem.hint) : rule;
}

function ruleOptions(list: QuarantineList, filter: DeskFilter, all: Texts) {
  const rules = list.byRule.map(({ rule, rows }) => ({
    value: rule,
    text: `${hintOf(list, rule, all).slice(0, 40)} · ${all.number(rows)}`,
  }));
  const { rule } = filter;
  return rule === undefined || rules.some(({ value }) => value === rule) ? rules : [{ value: rule, text: rule }, ...rules];
}

function Lead({ list, filter, texts: all }: { readonly list: QuarantineList; readonly filter: DeskFilter; readonly texts: Texts }) {
  const { t } = all;
  const most = list.byRule[0];
  if (!most || list.rows.length === 0) return t("data.deskLead");
  const toRule = deskLink({ ...filter, rule: most.rule, after: undefined });
  return t.rich("data.deskLeadSome", {
    shown: list.rows.length,
    rows: most.rows,
    hint: hintOf(list, most.rule, all),
    ...doorTags({ toRule }),
  });
}
