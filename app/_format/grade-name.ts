import type { GradeView } from "@/server/models/view";
import type { Texts } from "../_i18n/translate";

/** The letter and what it means, each once: "A级", "AAA（优秀）". */
export function gradeName(grade: string, grades: readonly GradeView[], { t, say }: Texts): string {
  const view = grades.find((each) => each.grade === grade);
  if (!view) return grade;
  const name = say(view.words);
  return name.includes(grade) ? name : t("common.gradeName", { grade, name });
}
