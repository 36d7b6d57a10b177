import { texts } from "../_i18n/texts";
import { ModelCard } from "../_models/model-card";
import { caller } from "../_query/caller";
import { Empty } from "../_shell/empty";
import { PageHead } from "../_shell/page-head";

export async function generateMetadata() {
  const { t } = await texts();
  return { title: t("models.title") };
}

export default async function ModelsPage() {
  const all = await texts();
  const { t } = all;
  const models = await caller.models.list();
  const sum = (mark: "official" | "secondary" | "proposal") => models.reduce((total, model) => total + model.provenance[mark], 0);
  const official = sum("official");
  const proposal = sum("proposal");
  const lead = t("models.lead", {
    total: models.length,
    inForce: models.filter((model) => model.status === "inForce").length,
    values: official + sum("secondary") + proposal,
    official,
    proposal,
  });
  return (
    <>
      <PageHead title={t("models.title")} lead={models.length === 0 ? "" : lead} />
      {models.length === 0 ? (
        <Empty>{t("models.empty")}</Empty>
      ) : (
        <ul className="grid gap-4 lg:grid-cols-2">
          {models.map((model) => (
            <ModelCard key={model.id} model={model} texts={all} />
          ))}
        </ul>
      )}
    </>
  );
}
