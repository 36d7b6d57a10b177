import type { Field } from "@/scoring/catalogue/field";
import { type Outcome, wrong } from "./outcome";

const meanings = new Map<string, boolean>([
  ...["是", "有", "yes", "y", "true", "1"].map((word) => [word, true] as const),
  ...["否", "无", "no", "n", "false", "0"].map((word) => [word, false] as const),
]);

export function checkYesNo(text: string, _field: Field): Outcome {
  return meanings.get(text.toLowerCase()) ?? wrong("yesNo.form", "请填 是 或 否。", "Give 是 (yes) or 否 (no).");
}
