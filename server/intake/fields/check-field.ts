import type { Field, FieldType } from "@/scoring/catalogue/field";
import { toHalfWidth } from "@/scoring/codes/half-width";
import { checkAmount } from "./amount";
import { checkChoice } from "./choice";
import { checkCount } from "./count";
import { checkDay } from "./day";
import { checkMonth } from "./month";
import type { Outcome } from "./outcome";
import { checkShare } from "./share";
import { checkText } from "./text";
import { checkYesNo } from "./yes-no";

type Check = (text: string, field: Field, today: string) => Outcome;

const checks: Readonly<Record<FieldType, Check>> = {
  text: checkText,
  day: checkDay,
  month: checkMonth,
  amount: checkAmount,
  count: checkCount,
  share: checkShare,
  choice: checkChoice,
  yesNo: checkYesNo,
};

/** Checks one cell that is trimmed and not empty. */
export function checkField(text: string, field: Field, today: string): Outcome {
  if (field.type === "text") return checkText(text, field);
  const half = toHalfWidth(text).trim();
  const outcome = checks[field.type](half, field, today);
  return field.type === "choice" && half !== text && typeof outcome === "object" ? checkChoice(text, field) : outcome;
}
