import type { Field } from "@/scoring/catalogue/field";
import type { CatalogueItem } from "@/scoring/catalogue/item";
import type { Cells } from "@/server/intake/row/cells";
import { maskId, maskLongNumbers } from "@/server/intake/row/mask-person-ids";
import { maskedName } from "@/server/subjects/mask";
import type { QuarantineCell, ShownProblem } from "./view";

/** A problem names its field by the title, with the file's column behind it where that is another word. */
export const isAbout = ({ label }: Pick<ShownProblem, "label">, { title }: Field): boolean =>
  label === title.zh || label.startsWith(`${title.zh}（`);

/** A person's row as anyone at the desk may see it. */
export function maskedText(item: CatalogueItem, name: string, text: string): string {
  if (item.subject.by === "uscc" || text === "") return text;
  if (name === item.subject.codeField || item.fields[name]?.identifies) return maskId(text);
  return name === item.subject.nameField ? maskedName(text) : maskLongNumbers(text);
}

export const shownCells = (item: CatalogueItem, cells: Cells, problems: readonly ShownProblem[]): QuarantineCell[] =>
  Object.entries(item.fields).map(([name, field]) => {
    const text = cells[name] ?? "";
    const shown = maskedText(item, name, text);
    return {
      field: name,
      title: field.title,
      column: field.columns[0],
      text: shown,
      masked: shown !== text,
      required: field.required,
      choices: Object.entries(field.choices ?? {}).map(([code, words]) => ({ code, words })),
      problems: problems.filter((problem) => isAbout(problem, field)),
    };
  });
