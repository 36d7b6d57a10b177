import type { ModelHead } from "@/server/models/view";
import type { Texts } from "../_i18n/translate";

/** The periods a model governs, in words: "2025年度起", "2019年度至2024年度". */
export function governedPeriods({ governs: { from, to } }: Pick<ModelHead, "governs">, { t, period }: Texts): string {
  if (to === null) return t("models.periodsFrom", { from: period(from) });
  return from === to ? period(from) : t("models.periodsBetween", { from: period(from), to: period(to) });
}
