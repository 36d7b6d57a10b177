import clsx from "clsx";
import type { BatchState } from "@/server/batches/view";
import type { Texts } from "../_i18n/translate";

export function BatchStateMark({ state, texts: { t } }: { readonly state: BatchState; readonly texts: Texts }) {
  return (
    <span
      className={clsx("tag border", state === "failed" ? "border-act text-act" : "border-line-strong", state === "finished" && "text-soft")}
    >
      {t(`data.${state}`)}
    </span>
  );
}
