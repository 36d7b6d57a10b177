import clsx from "clsx";
import type { ModelPurpose as Purpose } from "@/server/models/view";
import type { Texts } from "../_i18n/translate";

/** What a result is for, where it is no credit grade: said beside the result each time, so that the two are never taken for one. */
export function ModelPurpose({ purpose, t }: { readonly purpose: Purpose; readonly t: Texts["t"] }) {
  if (purpose === "credit") return null;
  return (
    <span className={clsx("tag whitespace-normal border border-dashed", purpose === "risk" ? "border-act text-act" : "border-line-strong")}>
      {t(`purpose.${purpose}Mark`)}
    </span>
  );
}
