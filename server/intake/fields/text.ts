import type { Field } from "@/scoring/catalogue/field";
import { type Outcome, wrong } from "./outcome";

/** Half of a surrogate pair, or NUL: JSON can spell them, no database text can hold them. */
const unstorable = /[\p{Surrogate}\0]/u;

export function checkText(text: string, field: Field): Outcome {
  const { maxLength } = field;
  if (unstorable.test(text))
    return wrong(
      "text.damaged",
      "含有残缺的字符或空字节，请在来源系统核对后重新导出。",
      "It holds half a character or a NUL; check it in the source system and export again.",
    );
  if (maxLength === undefined || text.length <= maxLength) return text;
  return wrong(
    "text.tooLong",
    `共 ${text.length} 个字符，最多 ${maxLength} 个。请核对是否错列或需要删减。`,
    `${text.length} characters where at most ${maxLength} are allowed. Check for a shifted column, or shorten it.`,
  );
}
