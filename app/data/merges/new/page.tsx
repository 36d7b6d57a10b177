import Form from "next/form";
import Link from "next/link";
import { texts } from "../../../_i18n/texts";
import { mergesLink } from "../../../_merges/links";
import { SideBySide } from "../../../_merges/side-by-side";
import { ProposeForm } from "../../../_merges/step-forms";
import { caller } from "../../../_query/caller";
import { PageHead } from "../../../_shell/page-head";
import { type Search, textOf } from "../../../_subjects/filter";

export async function generateMetadata() {
  const { t } = await texts();
  return { title: t("data.merges.propose") };
}

const codeOf = (value: string | string[] | undefined): string => (textOf(value) ?? "").trim().slice(0, 40);

export default async function ProposePage({ searchParams }: { readonly searchParams: Promise<Search> }) {
  const all = await texts();
  const { t } = all;
  const search = await searchParams;
  const [kept, merged] = [codeOf(search.kept), codeOf(search.merged)];
  // Asked in any case: whoever may not compare is not shown the form either.
  const compared = await caller.identity.compare({ kept, merged });
  const found = kept !== "" && merged !== "" ? compared : null;
  const missing = found === null ? [] : [found.kept === null ? kept : "", found.merged === null ? merged : ""].filter(Boolean);
  return (
    <>
      <PageHead
        before={
          <Link prefetch={false} href={mergesLink("proposed")} className="door screen-only text-table">
            {t("data.merges.back")}
          </Link>
        }
        title={t("data.merges.propose")}
        lead={t("data.merges.proposeLead")}
      />
      <Form action="/data/merges/new" className="panel grid gap-3 p-4 md:grid-cols-[1fr_1fr_auto] md:items-end">
        <label>
          <span className="mb-1 block text-small text-soft">{t("data.merges.keptCode")}</span>
          <input className="field" name="kept" defaultValue={kept} required maxLength={40} autoComplete="off" />
        </label>
        <label>
          <span className="mb-1 block text-small text-soft">{t("data.merges.goesCode")}</span>
          <input className="field" name="merged" defaultValue={merged} required maxLength={40} autoComplete="off" />
        </label>
        <button type="submit" className="button">
          {t("data.merges.compare")}
        </button>
      </Form>
      {missing.length === 0 ? null : (
        <p role="alert" className="mt-3 rounded-box border border-act p-3 text-act text-table">
          {t("data.merges.noSuch", { codes: missing.join(t("common.and")) })}
        </p>
      )}
      {found?.kept && found.merged ? (
        <div className="panel mt-3">
          <SideBySide kept={found.kept} merged={found.merged} texts={all} />
          <p className="border-line border-t px-4 py-3 text-table">
            {t("data.merges.effect", { count: found.merged.liveRecords, kept: found.kept.name })}
          </p>
          <ProposeForm
            pair={{ subjectId: found.kept.subjectId, mergedId: found.merged.subjectId }}
            label={t("data.merges.pair", { kept: found.kept.name, merged: found.merged.name })}
          />
        </div>
      ) : null}
    </>
  );
}
