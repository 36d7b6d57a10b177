import type { Field } from "@/scoring/catalogue/field";
import { type Outcome, wrong } from "./outcome";

/** Half of a surrogate pair: JSON can spell it, no database text can hold it. */
const loneSurrogate = /\p{Surrogate}/u;

export function checkText(text: string, field: Field): Outcome {
  const { maxLength } = field;
  if (loneSurrogate.test(text)) return wrong("text.damaged", "含有残缺的字符，请在来源系统核对后重新导出。", "It holds half a character; check it in the source system and export again.");
  if (maxLength === undefined || text.length <= maxLength) return text;
  return wrong("text.tooLong", `共 ${text.length} 个字符，最多 ${maxLength} 个。请核对是否错列或需要删减。`, `${text.length} characters where at most ${maxLength} are allowed. Check for a shifted column, or shorten it.`);
}
