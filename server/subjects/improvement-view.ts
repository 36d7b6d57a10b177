import { bind } from "@/scoring/engine/bind";
import { amountScale, pointsText, shareScale, unscaled } from "@/scoring/engine/decimal";
import type { Model } from "@/scoring/engine/define-model";
import type { FactNode, Facts, FactValue } from "@/scoring/engine/fact";
import { type Change, improve } from "@/scoring/engine/improve";
import type { LegalDate } from "@/scoring/engine/legal-date";
import type { Period } from "@/scoring/engine/period";
import type { Rater } from "@/scoring/engine/rate";
import { type Words, words } from "@/scoring/words";
import type { Improvement } from "./view";

const says: Record<Exclude<Change["how"], "changed">, Words> = {
  corrected: words("纠正并申请修复", "correct it and apply for repair"),
  without: words(
    "若无此项记录（已发生的行为不因此改变，可用于核对有无差错）",
    "had this record not been (what happened stays; use it to check for errors)",
  ),
  lifted: words("情形消除并经认定后", "once this is lifted"),
};

const labelOf = (model: Model, change: Change): Words => {
  const fact = model.facts[change.fact] as Model["facts"][string];
  const choices = fact.field ? fact.item.fields[fact.field]?.choices : undefined;
  return (change.code === null ? undefined : choices?.[change.code]) ?? fact.says;
};

/** What a plain fact would have to be, in the catalogue's words. */
const valueWords = (node: FactNode, to: FactValue): Words => {
  const field = node.field ? node.item.fields[node.field] : undefined;
  if (typeof to === "string") return field?.choices?.[to] ?? words(to, to);
  if (typeof to !== "number") return words("", "");
  if (node.type === "share") return words(`${unscaled(to, shareScale - 2)}%`, `${unscaled(to, shareScale - 2)}%`);
  const value = unscaled(to, node.type === "amount" ? amountScale : 0);
  return words(`${value}${field?.unit?.zh ?? ""}`, `${value}${field?.unit ? ` ${field.unit.en}` : ""}`);
};

const saysOf = (model: Model, change: Change): Words => {
  if (change.how !== "changed") return says[change.how];
  const value = valueWords(model.facts[change.fact] as FactNode, change.to);
  return words(`达到${value.zh}`, `reach ${value.en}`);
};

/** What would raise the grade, proven by rating again; null where it is the best or nothing helps. */
export const improvementView = (model: Model, period: Period, rate: Rater, facts: Facts, on: LegalDate): Improvement | null => {
  const improved = improve(model, bind(model, period), rate, facts, on);
  if (!improved?.rating.grade) return null;
  return {
    reaches: improved.rating.grade,
    tone: model.grades[improved.rating.grade]?.tone ?? 0,
    score: improved.rating.score === null ? null : pointsText(improved.rating.score),
    changes: improved.changes.map((change) => ({ label: labelOf(model, change), says: saysOf(model, change) })),
    smallest: improved.smallest,
  };
};
