import { isPlatformItem } from "../facts/platform";
import type { Condition } from "./condition";
import { conditionsOf } from "./conditions-of";
import type { Model } from "./define-model";
import type { FactNode } from "./fact";

const near = (wrong: string, known: readonly string[]): string => {
  const distance = (a: string, b: string): number => {
    const rows = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let i = 1; i <= a.length; i += 1) {
      let before = rows[0] as number;
      rows[0] = i;
      for (let j = 1; j <= b.length; j += 1) {
        const here = rows[j] as number;
        rows[j] = Math.min(here + 1, (rows[j - 1] as number) + 1, before + (a[i - 1] === b[j - 1] ? 0 : 1));
        before = here;
      }
    }
    return rows[b.length] as number;
  };
  const [best] = [...known].sort((a, b) => distance(wrong, a) - distance(wrong, b));
  return best !== undefined && distance(wrong, best) <= 3 ? `; did you mean ${best}?` : "";
};

const wrongFields = (fact: string, node: FactNode): string[] => {
  const known = Object.keys(node.item.fields);
  const named = [...(node.field === undefined ? [] : [node.field]), ...(node.keeps ?? []), ...Object.keys(node.where)];
  return named
    .filter((field) => !known.includes(field))
    .map((field) => `fact ${fact}: item ${node.item.id} has no field ${field}${near(field, known)}`);
};

const wrongChoices = (fact: string, node: FactNode): string[] =>
  Object.entries(node.where).flatMap(([field, test]) => {
    const choices = node.item.fields[field]?.choices;
    if (!choices || isPlatformItem(node.item.id)) return [];
    const asked = "in" in test ? test.in : "is" in test ? [String(test.is)] : "not" in test ? [test.not] : [];
    return asked
      .filter((choice) => !(choice in choices))
      .map((choice) => `fact ${fact}: ${field} is never ${choice}${near(choice, Object.keys(choices))}`);
  });

/** Choices that a condition asks for and the catalogue does not have. A value for absent records may be asked for too. */
const impossible = (model: Model, place: string, condition: Condition): string[] => {
  if ("conditions" in condition) return condition.conditions.flatMap((each) => impossible(model, place, each));
  if (condition.test !== "is" && condition.test !== "isOneOf") return [];
  const node = model.facts[condition.fact];
  const choices = node?.item.fields[node.field ?? ""]?.choices;
  if (!node || !choices || isPlatformItem(node.item.id)) return [];
  const asked = condition.test === "is" ? [condition.choice] : condition.choices;
  return asked
    .filter((choice) => !(choice in choices) && choice !== node.absent)
    .map((choice) => `${place}: ${condition.fact} is never ${choice}${near(choice, Object.keys(choices))}`);
};

/** Fields and choices that the catalogue does not have, each with the nearest it has. */
export const wrongCatalogueNames = (model: Model): string[] => [
  ...Object.entries(model.facts).flatMap(([fact, node]) => [...wrongFields(fact, node), ...wrongChoices(fact, node)]),
  ...conditionsOf(model).flatMap(({ place, when }) => impossible(model, place, when)),
];
