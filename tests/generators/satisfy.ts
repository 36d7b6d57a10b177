import type { Numbers } from "@/scoring/engine/bind";
import type { Condition } from "@/scoring/engine/condition";
import type { Model } from "@/scoring/engine/define-model";
import type { Facts, FactValue } from "@/scoring/engine/fact";

/** Whether a condition reads only plain facts, so that a test can make it true or false by setting them. */
export const canSet = (model: Model, condition: Condition): boolean => {
  if ("conditions" in condition) return condition.conditions.every((each) => canSet(model, each));
  if (condition.test === "reachesRow") return true;
  return condition.fact in model.facts && model.facts[condition.fact]?.type !== "events";
};

const otherChoice = (model: Model, fact: string, not: readonly string[]): string => {
  const node = model.facts[fact];
  const choices = Object.keys(node?.item.fields[node.field ?? ""]?.choices ?? {});
  return choices.find((choice) => !not.includes(choice)) ?? "no such choice";
};

/** Facts changed so that the condition is as wanted. Where several ways lead there, the first is taken. */
export const make = (model: Model, numbers: Numbers, condition: Condition, wanted: boolean, facts: Facts): Facts => {
  const set = (fact: string, value: FactValue): Facts => ({ ...facts, [fact]: value });
  switch (condition.test) {
    case "all":
    case "any": {
      const every = (condition.test === "all") === wanted;
      const parts = every ? condition.conditions : condition.conditions.slice(0, 1);
      return parts.reduce((given, each) => make(model, numbers, each, wanted, given), facts);
    }
    case "isTrue":
      return set(condition.fact, wanted);
    case "isFalse":
      return set(condition.fact, !wanted);
    case "is":
      return set(condition.fact, wanted ? condition.choice : otherChoice(model, condition.fact, [condition.choice]));
    case "isOneOf":
      return set(condition.fact, wanted ? (condition.choices[0] as string) : otherChoice(model, condition.fact, condition.choices));
    case "shareAtLeast":
    case "shareAtMost": {
      const part = Number(facts[condition.fact] ?? 0) || 1000;
      const whole = (condition.test === "shareAtLeast") === wanted ? part : part * 100_000;
      return { ...facts, [condition.fact]: part, [condition.of]: whole };
    }
    case "reachesRow": {
      const row = condition.rows.find((each) => each.column === condition.column);
      if (!row) throw new Error(`no row in column ${condition.column}`);
      const same = condition.rows.filter((each) => each.choice === row.choice && each.column === row.column);
      const values = same.map((each) => [each.fact, numbers.scaledText(each.value, each.fact) - (wanted ? 0 : 1)]);
      return { ...set(condition.by, row.choice), ...Object.fromEntries(values) };
    }
    default: {
      const line = numbers.scaledFor(condition.value, condition.fact);
      const up = condition.test === "atLeast" || condition.test === "moreThan";
      const included = condition.test === "atLeast" || condition.test === "atMost";
      const distance = wanted === included ? 0 : 1;
      return set(condition.fact, line + (up === wanted ? distance : -distance));
    }
  }
};
