import type { Field } from "@/scoring/catalogue/field";
import { readDecimal } from "./decimal";
import { type Outcome, wrong } from "./outcome";

export function checkAmount(text: string, field: Field): Outcome {
  const isInTenThousands = field.written === "tenThousand";
  const amount = readDecimal(text.replace(/^[￥¥]/, ""), isInTenThousands ? 4 : 0, 2);
  if (!amount) return notAnAmount(text, isInTenThousands);
  return amountWithin(amount);
}

export function amountWithin(amount: NonNullable<ReturnType<typeof readDecimal>>): Outcome {
  if (amount.isTooLarge)
    return wrong("amount.tooLarge", "金额超过一亿亿元，请核对单位。", "The amount is above ten quadrillion yuan; check its unit.");
  if (amount.isTooFine)
    return wrong("amount.tooFine", "金额精确到分以下。请保留到分。", "The amount is finer than one fen. Round it to the fen.");
  return amount.digits;
}

function notAnAmount(text: string, isInTenThousands: boolean): Outcome {
  if (/^[-−(（]/.test(text)) return wrong("amount.negative", "金额不能为负数。", "An amount cannot be negative.");
  if (/e/i.test(text) && /\d/.test(text)) {
    return wrong(
      "amount.form",
      "这是科学记数法。请把该列设为数值格式后重新导出。",
      "This is scientific notation. Format the column as a number and export again.",
    );
  }
  return isInTenThousands
    ? wrong(
        "amount.form",
        "请只填数字，单位为万元，例如 1.5 表示一万五千元。",
        "Give digits only, in ten thousand yuan: 1.5 means 15,000 yuan.",
      )
    : wrong("amount.form", "请只填数字，单位为元，例如 15000 或 15,000.50。", "Give digits only, in yuan, for example 15000 or 15,000.50.");
}
