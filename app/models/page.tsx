import { texts } from "../_i18n/texts";
import { filtered, modelFilterOf, purposes } from "../_models/filter";
import { ModelFilter } from "../_models/model-filter";
import { ModelTable } from "../_models/model-table";
import { caller } from "../_query/caller";
import { Empty } from "../_shell/empty";
import { PageHead } from "../_shell/page-head";
import { Section } from "../_shell/section";
import type { Search } from "../_subjects/filter";

export async function generateMetadata() {
  const { t } = await texts();
  return { title: t("models.title") };
}

export default async function ModelsPage({ searchParams }: { readonly searchParams: Promise<Search> }) {
  const all = await texts();
  const { t } = all;
  const filter = modelFilterOf(await searchParams);
  const [models, rated] = await Promise.all([caller.models.list(), caller.models.rated()]);
  const sum = (mark: "official" | "secondary" | "proposal") => models.reduce((total, model) => total + model.provenance[mark], 0);
  const [official, secondary, proposal] = [sum("official"), sum("secondary"), sum("proposal")];
  const lead = t("models.lead", {
    total: models.length,
    inForce: models.filter((model) => model.status === "inForce").length,
    values: official + secondary + proposal,
    official,
    proposal,
  });
  const found = filtered(models, rated, filter);
  return (
    <>
      <PageHead title={t("models.title")} lead={models.length === 0 ? "" : lead} />
      <ModelFilter key={JSON.stringify(filter)} filter={filter} />
      {found.length === 0 ? (
        <div className="panel mt-3">
          <Empty>{t(models.length === 0 ? "models.none" : "models.noneFound")}</Empty>
        </div>
      ) : null}
      {purposes.map((purpose) => {
        const own = found.filter((model) => model.purpose === purpose);
        if (own.length === 0) return null;
        const title = t(`purpose.${purpose}`);
        return (
          <Section
            key={purpose}
            id={`purpose-${purpose}`}
            title={title}
            says={t(`purpose.${purpose}Says`)}
            aside={<span className="text-soft text-table">{t("models.count", { count: own.length })}</span>}
          >
            <ModelTable caption={title} models={own} rated={rated} texts={all} />
          </Section>
        );
      })}
    </>
  );
}
