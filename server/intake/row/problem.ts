import type { Problem } from "@/db/schema/quarantine";
import type { CatalogueItem } from "@/scoring/catalogue/item";
import { type Wrong, wrong } from "../fields/outcome";
import { maskId, maskLongNumbers, maskResidentIds } from "./mask-person-ids";
import { shownText } from "./shown-text";

export type { Problem } from "@/db/schema/quarantine";

/** Columns of the file by field, where they are not the ones we print in templates. */
export type ColumnNames = Readonly<Record<string, string | undefined>>;

const shownLength = 200;

/** How a field is named to a steward: the Chinese title and the column of the file. */
export function fieldLabel(item: CatalogueItem, field: string, columns: ColumnNames): string {
  const known = item.fields[field];
  if (!known) return field;
  const column = columns[field] ?? known.columns[0];
  return column === known.title.zh ? column : `${known.title.zh}（${column}）`;
}

export function fieldProblem(item: CatalogueItem, field: string, value: string, { rule, hint }: Wrong, columns: ColumnNames): Problem {
  return { field: fieldLabel(item, field, columns), value: shownText(maskedValue(item, field, value), shownLength), rule, hint };
}

export const rowProblem = ({ rule, hint }: Wrong, value = ""): Problem => ({
  field: "整行（row）",
  value: shownText(value, shownLength),
  rule,
  hint,
});

function maskedValue(item: CatalogueItem, field: string, value: string): string {
  if (item.subject.by === "uscc") return maskResidentIds(value);
  return field === item.subject.codeField ? maskId(value) : maskLongNumbers(value);
}

export const required = wrong(
  "field.required",
  "必填项为空。请补填后重新报送。",
  "A required field is empty. Fill it in and send the row again.",
);
