import type { Model } from "@/scoring/engine/define-model";
import { type Cut, cutParameter, higherIsBetter } from "@/scoring/engine/ladder-rules";
import { type Words, words } from "@/scoring/words";
import { conditionBeside } from "./condition-words";
import { shownCode } from "./model-head";
import { apart, gradeWords, parameterRow, ruleRow } from "./rule-row";
import type { RuleRow } from "./view";

const limitWords = (cut: Cut, text: string): Words => {
  if ("atLeast" in cut) return words(`${text}分以上（含）`, `${text} or more`);
  if ("moreThan" in cut) return words(`超过${text}分`, `more than ${text}`);
  if ("atMost" in cut) return words(`${text}分以下（含）`, `${text} or less`);
  return words(`不足${text}分`, `less than ${text}`);
};

/** A row of a grade begins with its letters, or with its word where the law has none. */
const named = (model: Model, grade: string, row: RuleRow): RuleRow => {
  if (shownCode(grade) !== null) return { ...row, code: grade };
  const name = gradeWords(model, grade);
  return { ...row, label: words(`${name.zh}：${row.label.zh}`, `${name.en}: ${row.label.en}`) };
};

const cutRows = (model: Model, cut: Cut, key: string): RuleRow[] => {
  const { grade, requires } = cut;
  const parameter = cutParameter(cut);
  const gate = requires && { rule: requires, condition: conditionBeside(model, requires.label, requires.when) };
  if (parameter === null) {
    const value = words("符合即可", "where this holds");
    const row = ruleRow(model, key, gate?.rule ?? model.ladder, value, { condition: gate?.condition ?? null });
    return [named(model, grade, row)];
  }
  const limit = parameterRow(model, key, parameter, (text) => limitWords(cut, text));
  const rows = gate
    ? [limit, ruleRow(model, `${key} requires`, gate.rule, words("另须符合", "also required"), { condition: gate.condition })]
    : [limit];
  return rows.map((row) => named(model, grade, row));
};

/** The cuts from the best grade down, a gate beneath the cut it belongs to. */
export const ladderRows = (model: Model): RuleRow[] => {
  const keyOf = apart();
  const { bestFirst, otherwise } = model.ladder;
  return [
    ...bestFirst.flatMap((cut) => cutRows(model, cut, keyOf(cut.grade))),
    ruleRow(model, keyOf(otherwise), model.ladder, words("其余", "otherwise"), {
      code: shownCode(otherwise),
      label: gradeWords(model, otherwise),
    }),
  ];
};

/** How this ladder is read. */
export const ladderSays = ({ ladder }: Model): Words => {
  const scored = ladder.bestFirst.some((cut) => cutParameter(cut) !== null);
  if (!scored) return words("不计分：自上而下，首个符合的即为等级。", "No score: from the top, the first that holds is the grade.");
  const order = higherIsBetter(ladder.bestFirst)
    ? words("按得分自上而下划分等级，分高为优。", "The score falls in one band, higher being better.")
    : words("按得分自上而下划分等级，分低为优。", "The score falls in one band, lower being better.");
  if (!ladder.bestFirst.some((cut) => cut.requires)) return order;
  return words(
    `${order.zh}达到界限而不符合另列条件的，顺延至下一档。`,
    `${order.en} Who reaches a cut but misses what it also requires passes on to the next.`,
  );
};
