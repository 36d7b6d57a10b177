import type { ModelHead } from "@/server/models/view";
import type { Texts } from "../_i18n/translate";

/** The instrument a model stands on, and when somebody last saw that it is still the law. */
export function LawFacts({ model, texts: { t, say } }: { readonly model: ModelHead; readonly texts: Texts }) {
  const rows = [
    [t("models.law"), `${say(model.law.title)} ${say(model.law.number)}`],
    [t("models.issuer"), say(model.law.issuer)],
    [t("models.inForceFrom"), model.law.inForceFrom],
    [t("models.lawCheckedOn"), model.lawCheckedOn],
  ] as const;
  return (
    <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1 text-table">
      {rows.map(([name, value]) => (
        <div key={name} className="contents">
          <dt className="whitespace-nowrap text-soft">{name}</dt>
          <dd className="tabular-nums">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
