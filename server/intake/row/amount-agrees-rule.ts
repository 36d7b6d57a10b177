import type { AmountAgrees } from "@/scoring/catalogue/row-rule";
import { wrong } from "../fields/outcome";
import type { RowInCheck } from "./check-cells";

/** A fine without an amount, or an amount beside nothing but warnings, is a slip of the pen in one of the two cells. */
export function checkAmountAgrees(row: RowInCheck, { amount, choices, needing, barring }: AmountAgrees<string>): void {
  const given: string[] = [];
  for (const field of choices) if (row.data[field] !== undefined) given.push(String(row.data[field]));
  if (given.length === 0 || row.problems.some((problem) => problem.field.startsWith(title(row, amount)))) return;
  const hasAmount = Number(row.data[amount] ?? 0) > 0;
  if (!hasAmount && given.some((each) => needing.includes(each))) row.refuse(amount, missing(names(row, choices, needing)));
  if (hasAmount && given.every((each) => barring.includes(each))) row.refuse(amount, unexpected(names(row, choices, given)));
}

const title = (row: RowInCheck, field: string): string => row.item.fields[field]?.title.zh ?? field;

function names(row: RowInCheck, choices: readonly string[], codes: readonly string[]) {
  const known = choices[0] === undefined ? {} : (row.item.fields[choices[0]]?.choices ?? {});
  return {
    zh: codes.map((code) => known[code]?.zh ?? code).join("、"),
    en: codes.map((code) => known[code]?.en ?? code).join(", "),
  };
}

const missing = (kinds: { zh: string; en: string }) =>
  wrong(
    "amount.missing",
    `类别为“${kinds.zh}”时金额必须大于零。请补填金额，或核对类别。整行未入库。`,
    `Where the kind is "${kinds.en}", the amount must be above zero. Fill it in, or check the kind. The row was not taken.`,
  );

const unexpected = (kinds: { zh: string; en: string }) =>
  wrong(
    "amount.unexpected",
    `类别只有“${kinds.zh}”，不应有金额。请改报其中最重的处罚类别，或清空金额。整行未入库。`,
    `The kind is only "${kinds.en}", which bears no amount. Give the gravest kind of the decision, or empty the amount. The row was not taken.`,
  );
