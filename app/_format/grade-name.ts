import type { GradeView } from "@/server/models/view";
import type { Texts } from "../_i18n/translate";

/** The letter and what it means, each once: "A级", "AAA（优秀）", "良好". */
export function gradeName(grade: string, grades: readonly GradeView[], { t, say }: Texts): string {
  const view = grades.find((each) => each.grade === grade);
  if (!view) return grade;
  const [mark, name] = [say(view.mark), say(view.words)];
  return name.includes(mark) ? name : t("common.gradeName", { grade: mark, name });
}

/** What stands in the mark of a grade; null where there is none. */
export function markOf(grade: string | null, grades: readonly GradeView[], { say }: Pick<Texts, "say">): string | null {
  const view = grades.find((each) => each.grade === grade);
  return view ? say(view.mark) : grade;
}
