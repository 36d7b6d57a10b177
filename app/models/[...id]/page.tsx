import { ArrowLeft } from "lucide-react";
import Link from "next/link";
import { notFound } from "next/navigation";
import { cache } from "react";
import { subjectsLink } from "../../_format/links";
import { texts } from "../../_i18n/texts";
import { ModelPurpose } from "../../_marks/model-purpose";
import { ModelStatus } from "../../_marks/model-status";
import { ProvenanceBar } from "../../_marks/provenance-bar";
import { Examples } from "../../_models/examples";
import { governedPeriods } from "../../_models/governed-periods";
import { GradeKey } from "../../_models/grade-key";
import { LawFacts } from "../../_models/law-facts";
import { PageSections } from "../../_models/page-sections";
import { RuleBlockSection } from "../../_models/rule-block-section";
import { Versions } from "../../_models/versions";
import { caller } from "../../_query/caller";
import { PageHead } from "../../_shell/page-head";

interface Props {
  readonly params: Promise<{ id: string[] }>;
}

const modelOf = cache(async (id: string) => (id.length > 80 ? notFound() : ((await caller.models.read({ id })) ?? notFound())));

const idOf = async ({ params }: Props): Promise<string> => (await params).id.map(decodeURIComponent).join("/");

export async function generateMetadata(props: Props) {
  const { say } = await texts();
  return { title: say((await modelOf(await idOf(props))).title) };
}

export default async function ModelRulesPage(props: Props) {
  const all = await texts();
  const { t, say, number, period } = all;
  const [model, ratedModels] = await Promise.all([modelOf(await idOf(props)), caller.models.rated()]);
  const rated = ratedModels.find((each) => each.modelId === model.id);
  const lead = t("models.page", {
    model: say(model.title),
    law: say(model.law.title),
    number: say(model.law.number),
    status: t(`status.${model.status}`),
    periods: governedPeriods(model, all),
  });
  return (
    <>
      <PageHead
        title={
          <span className="inline-flex flex-wrap items-center gap-3">
            {say(model.title)} <ModelStatus status={model.status} /> <ModelPurpose purpose={model.purpose} t={t} />
          </span>
        }
        lead={lead}
        before={
          <Link
            prefetch={false}
            href="/models"
            className="screen-only mb-2 inline-flex items-center gap-1 text-soft text-table hover:text-accent"
          >
            <ArrowLeft aria-hidden className="size-4" />
            {t("models.back")}
          </Link>
        }
        after={
          rated ? (
            <Link prefetch={false} href={subjectsLink({ model: model.id, period: rated.period })} className="button screen-only">
              {t("models.subjects", { period: period(rated.period), count: number(rated.subjects) })}
            </Link>
          ) : (
            <span className="tag border border-line-strong text-soft">{t("models.noData")}</span>
          )
        }
      />
      <div className="panel grid gap-x-8 gap-y-4 p-4 md:grid-cols-2">
        <LawFacts model={model} texts={all} />
        <div className="space-y-3">
          <div>
            <p className="mb-1.5 text-small text-soft">{t("provenance.title")}</p>
            <ProvenanceBar provenance={model.provenance} />
          </div>
          <GradeKey grades={model.grades} texts={all} />
        </div>
      </div>
      {rated ? null : <p className="panel mt-4 px-4 py-3 text-soft text-table">{t("models.noDataSays")}</p>}
      <Versions model={model} texts={all} />
      <PageSections model={model} texts={all} />
      {model.blocks.map((block) => (
        <RuleBlockSection key={block.key} block={block} texts={all} />
      ))}
      <Examples model={model} texts={all} />
    </>
  );
}
