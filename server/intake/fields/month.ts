import type { Field } from "@/scoring/catalogue/field";
import { type Outcome, wrong } from "./outcome";

const spellings = [/^(\d{4})-(\d{1,2})$/, /^(\d{4})\/(\d{1,2})$/, /^(\d{4})(\d{2})$/, /^(\d{4})年(\d{1,2})月$/];

export function checkMonth(text: string, _field: Field, today: string): Outcome {
  const parts = spellings.map((spelling) => spelling.exec(text)).find((found) => found !== null);
  const number = Number(parts?.[2]);
  if (!parts || number < 1 || number > 12) {
    return wrong(
      "month.form",
      "月份写法不认识。请写成 2026-03、2026/3、202603 或 2026年3月。",
      "The month is not in a known form. Write 2026-03, 2026/3, 202603 or 2026年3月.",
    );
  }
  const month = `${parts[1]}-${String(number).padStart(2, "0")}`;
  if (month >= "1949-10" && month <= today.slice(0, 7)) return month;
  return wrong(
    "month.outOfRange",
    `${month} 不在 1949-10 至本月之间，请核对。`,
    `${month} is not between 1949-10 and this month; check it.`,
  );
}
