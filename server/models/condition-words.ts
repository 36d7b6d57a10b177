import type { Condition } from "@/scoring/engine/condition";
import type { Model } from "@/scoring/engine/define-model";
import { mechanismOf } from "@/scoring/mechanisms/mechanisms";
import { type Words, words } from "@/scoring/words";

const factWords = (model: Model, fact: string): Words => {
  if (fact === "score") return words("得分", "score");
  const [rule, output] = fact.split(".");
  const scores = output === undefined ? undefined : model.indicators[rule as string]?.scores;
  const named = scores && mechanismOf(scores).outputs?.[output as string];
  if (named) return named;
  return model.facts[fact]?.says ?? words(fact, fact);
};

const comparing = {
  atLeast: words("不少于", "at least"),
  moreThan: words("超过", "more than"),
  atMost: words("不超过", "at most"),
  lessThan: words("不足", "less than"),
} as const;

const percent = (text: string): string => `${Number(text) * 100}%`;

/** A condition as a sentence, with its thresholds as they stand today. */
export const conditionWords = (model: Model, condition: Condition): Words => {
  const value = (parameter: string) => model.parameters[parameter]?.rows.at(-1)?.value ?? "";
  switch (condition.test) {
    case "isTrue":
      return factWords(model, condition.fact);
    case "isFalse": {
      const fact = factWords(model, condition.fact);
      return words(`非“${fact.zh}”`, `not: ${fact.en}`);
    }
    case "is": {
      const fact = factWords(model, condition.fact);
      return words(`${fact.zh}为${condition.choice}`, `${fact.en} is ${condition.choice}`);
    }
    case "shareAtLeast": {
      const [fact, of] = [factWords(model, condition.fact), factWords(model, condition.of)];
      const share = percent(value(condition.value));
      return words(`${fact.zh}占${of.zh}${share}以上`, `${fact.en} is ${share} or more of ${of.en}`);
    }
    case "all":
    case "any": {
      const parts = condition.conditions.map((each) => conditionWords(model, each));
      const [zh, en] = condition.test === "all" ? ["，且", " and "] : ["，或", " or "];
      return words(parts.map((part) => part.zh).join(zh), parts.map((part) => part.en).join(en));
    }
    default: {
      const fact = factWords(model, condition.fact);
      const by = comparing[condition.test];
      return words(`${fact.zh}${by.zh}${value(condition.value)}`, `${fact.en} ${by.en} ${value(condition.value)}`);
    }
  }
};
