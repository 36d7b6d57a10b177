import type { GradeView } from "@/server/models/view";
import type { LedgerLine } from "@/server/subjects/view";
import type { Texts } from "../_i18n/translate";
import { GradeMark } from "../_marks/grade-mark";

/** The grade that a line sets or bounds, in the place of points. */
export function LineGrade({
  line,
  grades,
  texts: { t },
}: {
  readonly line: LedgerLine;
  readonly grades: readonly GradeView[];
  readonly texts: Texts;
}) {
  const tone = grades.find((each) => each.grade === line.grade)?.tone ?? null;
  return (
    <span className="inline-flex items-center gap-1.5">
      <span className="text-small text-soft">{t(line.kind === "cap" ? "ledger.notAbove" : "ledger.setsGrade")}</span>
      <GradeMark grade={line.grade} tone={tone} ungraded={t("common.ungraded")} />
    </span>
  );
}
