import type { Field } from "@/scoring/catalogue/field";
import { readDecimal } from "./decimal";
import { type Outcome, wrong } from "./outcome";

export function checkShare(text: string, _field: Field): Outcome {
  const share = text.endsWith("%") ? percentage(text.slice(0, -1).trim()) : readDecimal(text, 0, 4)?.digits;
  if (share !== undefined && /^(0(\.\d{1,4})?|1)$/.test(share)) return share;
  return wrong(
    "share.form",
    "请填 0 至 1 的小数（至多四位）或百分数，例如 0.85 或 85%。",
    "Give a decimal from 0 to 1 with at most four places, or a percentage: 0.85 or 85%.",
  );
}

function percentage(text: string): string | undefined {
  const percent = readDecimal(text, 0, 2);
  if (!percent || percent.isTooFine) return undefined;
  const [whole = "", fraction = ""] = percent.digits.split(".");
  const padded = whole.padStart(3, "0");
  return readDecimal(`${padded.slice(0, -2)}.${padded.slice(-2)}${fraction}`, 0, 4)?.digits;
}
