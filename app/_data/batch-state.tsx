import clsx from "clsx";
import type { BatchState } from "@/server/batches/view";
import type { Texts } from "../_i18n/translate";

interface Props {
  readonly batch: { readonly state: BatchState; readonly isWaiting: boolean };
  readonly texts: Texts;
}

export function BatchStateMark({ batch: { state, isWaiting }, texts: { t } }: Props) {
  return (
    <span
      className={clsx("tag border", state === "failed" ? "border-act text-act" : "border-line-strong", state === "finished" && "text-soft")}
    >
      {t(isWaiting ? "data.retriedLater" : `data.${state}`)}
    </span>
  );
}
