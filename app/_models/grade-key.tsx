import type { GradeView } from "@/server/models/view";
import type { Texts } from "../_i18n/translate";
import { GradeMark } from "../_marks/grade-mark";

/** The grades of a model, best first, and those that only a person decides. */
export function GradeKey({ grades, texts: { t, say } }: { readonly grades: readonly GradeView[]; readonly texts: Texts }) {
  return (
    <ul aria-label={t("models.grades")} className="flex flex-wrap gap-x-4 gap-y-2 text-small text-soft">
      {grades.map((grade) => (
        <li key={grade.grade} className="flex items-center gap-1.5">
          <GradeMark mark={say(grade.mark)} tone={grade.tone} ungraded={t("common.ungraded")} />
          {say(grade.words).includes(say(grade.mark)) ? null : <span>{say(grade.words)}</span>}
          {grade.decidedByPerson ? <span>{t("models.byPerson")}</span> : null}
        </li>
      ))}
    </ul>
  );
}
