import type { ModelPage } from "@/server/models/view";
import type { Texts } from "../_i18n/translate";
import { governedPeriods } from "./governed-periods";

/** The instrument a model stands on, when somebody last saw that it is still the law, whom it rates and who may see the result. */
export function LawFacts({ model, texts }: { readonly model: ModelPage; readonly texts: Texts }) {
  const { t, say } = texts;
  const reading = model.governs.reading === null ? "" : `（${say(model.governs.reading)}）`;
  const rows = [
    [t("models.law"), `${say(model.law.title)} ${say(model.law.number)}`],
    [t("models.issuer"), say(model.law.issuer)],
    [t("models.inForceFrom"), model.law.inForceFrom],
    [t("models.lawCheckedOn"), model.lawCheckedOn],
    [t("models.governs"), `${governedPeriods(model, texts)}${reading}`],
    [t("models.cadence"), t(`cadence.${model.cadence}`)],
    [t("models.kinds"), model.subjectKinds.map((kind) => t(`kind.${kind}`)).join(t("common.and"))],
    [t("models.purpose"), t(`purpose.${model.purpose}`)],
    [t("models.publicity"), t(`publicity.${model.publicity}`)],
    ...(model.origin.source === "project" ? [] : [[t("models.origin"), originOf(model, texts)] as const]),
  ] as readonly (readonly [string, string])[];
  return (
    <dl className="grid grid-cols-[auto_1fr] content-start gap-x-4 gap-y-1 text-table">
      {rows.map(([name, value]) => (
        <div key={name} className="contents">
          <dt className="whitespace-nowrap text-soft">{name}</dt>
          <dd className="tabular-nums">{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Where a model came from that is not the project's own, and who answers for it. */
const originOf = ({ origin: { source, from, adoptedBy } }: ModelPage, { t }: Texts): string =>
  [t(source === "annex" ? "models.annex" : "models.outside"), from, adoptedBy].filter((part) => part !== null).join(t("common.and"));
