import type { Condition } from "@/scoring/engine/condition";
import type { Model, Rule } from "@/scoring/engine/define-model";
import { type Words, words } from "@/scoring/words";
import { conditionBeside } from "./condition-words";
import { newest } from "./fact-words";
import { citationView } from "./model-head";
import type { RuleGroup, RuleRow } from "./view";

const repairWords = (model: Model, { repair }: Rule): Words | null => {
  if (!repair) return null;
  if (repair.afterMonths === undefined) return repair.says;
  const months = newest(model, repair.afterMonths);
  return words(`${repair.says.zh}（满${months}个月后）`, `${repair.says.en} (after ${months} months)`);
};

type Given = Partial<Pick<RuleRow, "code" | "condition" | "parameters">> & { readonly label?: Words };

/** A rule of the model as a row: its words, its consequence, where it stands. */
export const ruleRow = (model: Model, key: string, rule: Rule, value: Words, given: Given = {}): RuleRow => ({
  key,
  code: null,
  label: rule.label,
  condition: null,
  value,
  repair: repairWords(model, rule),
  from: null,
  cites: citationView(model, rule.cites),
  provenance: rule.provenance,
  reading: rule.reading ?? null,
  parameters: [],
  ...given,
});

/** A parameter's newest number as a row, with its own date and citation. */
export const parameterRow = (model: Model, key: string, parameter: string, value: (text: string) => Words, given: Given = {}): RuleRow => {
  const { says, rows, reading } = model.parameters[parameter] as Model["parameters"][string];
  const last = rows.at(-1) ?? rows[0];
  return {
    key,
    code: null,
    label: says,
    condition: null,
    value: value(last.value),
    repair: null,
    from: last.from,
    cites: citationView(model, last.cites),
    provenance: last.provenance,
    reading: reading ?? null,
    parameters: [parameter],
    ...given,
  };
};

/** Rules that each have a condition, with what follows from each. */
export const conditionRows = <R extends Rule & { readonly when: Condition }>(
  model: Model,
  rules: Readonly<Record<string, R>> | undefined,
  value: (rule: R) => Words,
): RuleRow[] =>
  Object.entries(rules ?? {}).map(([key, rule]) =>
    ruleRow(model, key, rule, value(rule), { condition: conditionBeside(model, rule.label, rule.when) }),
  );

/** One group without a name of its own. */
export const one = (rows: readonly RuleRow[]): RuleGroup[] => [{ key: "all", title: null, says: null, rows }];

/** Keys told apart where the same comes again: `A`, `A-2`. */
export const apart = (): ((key: string) => string) => {
  const seen = new Map<string, number>();
  return (key) => {
    const times = (seen.get(key) ?? 0) + 1;
    seen.set(key, times);
    return times === 1 ? key : `${key}-${times}`;
  };
};

/** A grade as its model names it. */
export const gradeWords = (model: Model, grade: string | null): Words =>
  grade === null ? words("不予评级", "not rated") : (model.grades[grade]?.words ?? words(grade, grade));

export const gradesWords = (model: Model, grades: readonly string[]): Words => {
  const all = grades.map((grade) => gradeWords(model, grade));
  return words(all.map((each) => each.zh).join("、"), all.map((each) => each.en).join(", "));
};
