import { type Wrong, wrong } from "../fields/outcome";
import type { Cells } from "./cells";

/** The reserved column of any item by which a department takes back what it reported. */
export const operationField = "operation";
export const operationColumns = ["操作", "operation"] as const;

const reports = new Set(["", "报送", "新增", "更正", "report", "add", "correct"]);
const withdrawals = new Set(["撤销", "withdraw"]);

/** What the row asks for; most rows say nothing, and report. */
export function operationOf(cells: Cells): "report" | "withdraw" | Wrong {
  const cell = cells[operationField];
  if (!cell) return "report";
  const said = cell.trim().toLowerCase();
  if (reports.has(said)) return "report";
  return withdrawals.has(said) ? "withdraw" : unknownOperation;
}

const unknownOperation = wrong(
  "operation.unknown",
  "“操作”一列只能留空，或填：报送、新增、更正、撤销。请改正后重新报送这一行。",
  'The column "operation" is left empty or says report, add, correct or withdraw. Correct it and send the row again.',
);
