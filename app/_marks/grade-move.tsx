import type { Words } from "@/scoring/words";
import type { Texts } from "../_i18n/translate";
import { GradeMark } from "./grade-mark";

interface Graded {
  readonly mark: Words;
  readonly tone: number;
}

/** From one grade to another. */
export function GradeMove({ from, to, texts: { t, say } }: { readonly from: Graded; readonly to: Graded; readonly texts: Texts }) {
  return (
    <span className="inline-flex items-center gap-1.5">
      <GradeMark mark={say(from.mark)} tone={from.tone} ungraded={t("common.ungraded")} />
      <span aria-hidden className="text-soft">
        →
      </span>
      <GradeMark mark={say(to.mark)} tone={to.tone} ungraded={t("common.ungraded")} />
    </span>
  );
}
