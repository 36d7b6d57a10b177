import type { CatalogueItem } from "@/scoring/catalogue/item";
import { isWrong, wrong } from "@/server/intake/fields/outcome";
import type { Cells } from "@/server/intake/row/cells";
import { checkRow } from "@/server/intake/row/check-row";
import { operationOf } from "@/server/intake/row/operation";
import { fieldProblem, type Problem, rowProblem } from "@/server/intake/row/problem";
import { holdsMask, isAsWritten, writtenCell } from "../written-cell";

export interface Mended {
  readonly cells: Cells;
  readonly isChanged: boolean;
  /** Changed cells in which a mask still stands; such a row is left as it was. */
  readonly masked: readonly Problem[];
}

/** The kept cells with those that were changed in the file; what came back as it was written stands for what is kept. */
export function mendedCells(item: CatalogueItem, before: Cells, given: Cells): Mended {
  const cells: Record<string, string | undefined> = { ...before };
  const masked: Problem[] = [];
  let isChanged = false;
  for (const [field, text = ""] of Object.entries(given)) {
    if (isAsWritten(text, writtenCell(item, field, before[field] ?? ""))) continue;
    isChanged = true;
    if (holdsMask(item, field, text)) masked.push(fieldProblem(item, field, text, stillMasked, {}));
    cells[field] = text;
  }
  return { cells, isChanged, masked };
}

const stillMasked = wrong(
  "cell.masked",
  "改过的单元格里还有遮盖用的星号，看不出实际内容。请填写完整内容，或恢复下载时的原样；这一行保持原状。",
  "The changed cell still holds the stars of a mask. Give it in full, or restore it as it was downloaded; the row stays as it was.",
);

/** What is wrong with a row by itself, whether it reports or withdraws. */
export function problemsOf(item: CatalogueItem, cells: Cells, today: string): readonly Problem[] {
  const operation = operationOf(cells);
  if (isWrong(operation)) return [rowProblem(operation)];
  const checked = checkRow(item, cells, today);
  return "problems" in checked ? checked.problems : [];
}
