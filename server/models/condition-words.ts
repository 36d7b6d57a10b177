import type { Condition } from "@/scoring/engine/condition";
import type { Model } from "@/scoring/engine/define-model";
import { type Words, words } from "@/scoring/words";
import { choiceWords, factWords, measured, newest, percent } from "./fact-words";

const comparing = {
  atLeast: words("不少于", "at least"),
  moreThan: words("超过", "more than"),
  atMost: words("不超过", "at most"),
  lessThan: words("不足", "less than"),
} as const;

/** Parts of a sentence with a word between; a part that is a sentence of several parts itself stands in brackets. */
const joined = (model: Model, { test, conditions }: Extract<Condition, { test: "all" | "any" }>): Words => {
  const parts = conditions.map((each) => {
    const part = conditionWords(model, each);
    return "conditions" in each && each.conditions.length > 1 ? words(`（${part.zh}）`, `(${part.en})`) : part;
  });
  const [zh, en] = test === "all" ? ["，且", " and "] : ["，或", " or "];
  return words(parts.map((part) => part.zh).join(zh), parts.map((part) => part.en).join(en));
};

const shareWords = (model: Model, condition: Extract<Condition, { test: "shareAtLeast" | "shareAtMost" }>): Words => {
  const [fact, of] = [factWords(model, condition.fact), factWords(model, condition.of)];
  const share = percent(newest(model, condition.value));
  return condition.test === "shareAtLeast"
    ? words(`${fact.zh}占${of.zh}${share}以上`, `${fact.en} is ${share} or more of ${of.en}`)
    : words(`${fact.zh}占${of.zh}${share}以下`, `${fact.en} is ${share} or less of ${of.en}`);
};

const oneOf = (model: Model, condition: Extract<Condition, { test: "is" | "isOneOf" }>): Words => {
  const fact = factWords(model, condition.fact);
  const choices = condition.test === "is" ? [condition.choice] : condition.choices;
  const named = choices.map((choice) => choiceWords(model, condition.fact, choice));
  return words(`${fact.zh}为${named.map((each) => each.zh).join("、")}`, `${fact.en} is ${named.map((each) => each.en).join(" or ")}`);
};

/** A column of a long table: the grade it stands for, or its own name. */
export const columnWords = (model: Model, column: string): Words => model.grades[column]?.words ?? words(column, column);

/** A condition as a sentence, with its thresholds as they stand today. */
export const conditionWords = (model: Model, condition: Condition): Words => {
  switch (condition.test) {
    case "isTrue":
      return factWords(model, condition.fact);
    case "isFalse": {
      const fact = factWords(model, condition.fact);
      return words(`非“${fact.zh}”`, `not: ${fact.en}`);
    }
    case "is":
    case "isOneOf":
      return oneOf(model, condition);
    case "shareAtLeast":
    case "shareAtMost":
      return shareWords(model, condition);
    case "reachesRow": {
      const [by, column] = [factWords(model, condition.by), columnWords(model, condition.column)];
      return words(`按${by.zh}达到标准表“${column.zh}”各项数值`, `reaches every number of "${column.en}" in the table, by ${by.en}`);
    }
    case "all":
    case "any":
      return joined(model, condition);
    default: {
      const fact = factWords(model, condition.fact);
      const by = comparing[condition.test];
      const value = measured(model, condition.fact, newest(model, condition.value));
      return words(`${fact.zh}${by.zh}${value.zh}`, `${fact.en} ${by.en} ${value.en}`);
    }
  }
};

/** The condition of a rule where its label alone does not say it: a plain yes/no fact is what the label says. */
export const conditionBeside = (model: Model, label: Words, condition: Condition): Words | null => {
  if (condition.test === "isTrue") return null;
  const said = conditionWords(model, condition);
  return said.zh === label.zh ? null : said;
};
