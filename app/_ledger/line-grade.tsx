import type { GradeView } from "@/server/models/view";
import type { LedgerLine } from "@/server/subjects/view";
import { markOf } from "../_format/grade-name";
import type { Texts } from "../_i18n/translate";
import { GradeMark } from "../_marks/grade-mark";

const wordOf: { readonly [kind in LedgerLine["kind"]]?: "ledger.notAbove" | "ledger.notReached" } = {
  cap: "ledger.notAbove",
  gate: "ledger.notReached",
};

/** The grade that a line sets, bounds or denies, in the place of points. */
export function LineGrade({
  line,
  grades,
  texts: { t, say },
}: {
  readonly line: LedgerLine;
  readonly grades: readonly GradeView[];
  readonly texts: Texts;
}) {
  const tone = grades.find((each) => each.grade === line.grade)?.tone ?? null;
  return (
    <span className="inline-flex items-center gap-1.5">
      <span className="text-small text-soft">{t(wordOf[line.kind] ?? "ledger.setsGrade")}</span>
      <GradeMark mark={markOf(line.grade, grades, { say })} tone={tone} ungraded={t("common.ungraded")} />
    </span>
  );
}
