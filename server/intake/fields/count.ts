import type { Field } from "@/scoring/catalogue/field";
import { type Outcome, wrong } from "./outcome";

export function checkCount(text: string, _field: Field): Outcome {
  if (/^(\d{1,3}(,\d{3})+|\d{1,9})$/.test(text)) {
    const count = Number(text.replaceAll(",", ""));
    if (count <= 999_999_999) return count;
  }
  return wrong(
    "count.form",
    "请填 0 至 999999999 的整数，不带单位和小数。",
    "Give a whole number from 0 to 999999999, without unit or fraction.",
  );
}
