import type { Condition } from "@/scoring/engine/condition";
import { conditionsOf } from "@/scoring/engine/conditions-of";
import type { Model } from "@/scoring/engine/define-model";
import { words } from "@/scoring/words";
import { columnWords } from "./condition-words";
import { choiceWords, factWords, measured } from "./fact-words";
import { citationView } from "./model-head";
import { apart } from "./rule-row";
import type { RuleGroup } from "./view";

type ReachesRow = Extract<Condition, { test: "reachesRow" }>;

const inside = (condition: Condition): ReachesRow[] => {
  if ("conditions" in condition) return condition.conditions.flatMap(inside);
  return condition.test === "reachesRow" ? [condition] : [];
};

const groupOf = (model: Model, { by, column, rows }: ReachesRow): RuleGroup => {
  const keyOf = apart();
  return {
    key: column,
    title: columnWords(model, column),
    says: null,
    rows: rows
      .filter((row) => row.column === column)
      .map((row) => {
        const [choice, fact, value] = [
          choiceWords(model, by, row.choice),
          factWords(model, row.fact),
          measured(model, row.fact, row.value),
        ];
        return {
          key: keyOf(`${row.choice} ${row.fact}`),
          code: null,
          label: words(`${choice.zh} · ${fact.zh}`, `${choice.en}: ${fact.en}`),
          condition: null,
          value: words(`${value.zh}以上（含）`, `${value.en} or more`),
          repair: null,
          from: null,
          cites: citationView(model, row.cites),
          provenance: row.provenance,
          reading: null,
          parameters: [],
        };
      }),
  };
};

/** The long tables that conditions stand on, one group a column. */
export const thresholdGroups = (model: Model): RuleGroup[] => {
  const all = conditionsOf(model).flatMap(({ when }) => inside(when));
  return all.filter((each, index) => all.findIndex(({ column }) => column === each.column) === index).map((each) => groupOf(model, each));
};
