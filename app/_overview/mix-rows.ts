import type { ModelOverview, PeriodMix } from "@/server/overview/view";
import { gradeName, markOf } from "../_format/grade-name";
import { subjectsLink, ungraded } from "../_format/links";
import type { Texts } from "../_i18n/translate";

/** The grades of a period, best first, then those without one, each with the link to its subjects. */
export function mixRows(model: ModelOverview, mix: PeriodMix, texts: Texts) {
  const of = { model: model.id, period: mix.period };
  const graded = mix.grades.map(({ grade, tone, subjects }) => ({
    grade: grade as string | null,
    mark: markOf(grade, model.grades, texts),
    tone,
    subjects,
    name: gradeName(grade, model.grades, texts),
    href: subjectsLink({ ...of, grade }),
  }));
  if (mix.notGraded === 0) return graded;
  return [
    ...graded,
    {
      grade: null,
      mark: null,
      tone: 0,
      subjects: mix.notGraded,
      name: texts.t("common.ungraded"),
      href: subjectsLink({ ...of, grade: ungraded }),
    },
  ];
}
