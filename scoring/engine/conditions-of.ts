import type { Condition } from "./condition";
import type { Model } from "./define-model";

export interface PlacedCondition {
  readonly place: string;
  readonly when: Condition;
}

const rulesOf = (group: string, rules: Readonly<Record<string, { readonly when: Condition }>> | undefined): PlacedCondition[] =>
  Object.entries(rules ?? {}).map(([rule, { when }]) => ({ place: `${group} ${rule}`, when }));

/** Every condition of a model, with the place that holds it. */
export const conditionsOf = (model: Model): PlacedCondition[] => [
  { place: "appliesTo", when: model.appliesTo.when },
  ...(model.opening?.cases ?? []).map((each, index) => ({ place: `opening case ${index + 1}`, when: each.when })),
  ...rulesOf("vetoes", model.vetoes),
  ...Object.entries(model.vetoes).flatMap(([veto, { liftedBy }]) => rulesOf(`vetoes ${veto}, lift`, liftedBy)),
  ...rulesOf("direct", model.direct),
  ...model.ladder.bestFirst.flatMap((cut) => (cut.requires ? [{ place: `ladder ${cut.grade}`, when: cut.requires.when }] : [])),
  ...rulesOf("shifts", model.shifts),
  ...rulesOf("caps", model.caps),
  ...rulesOf("replacements", model.replacements),
  ...rulesOf("triggers", model.triggers),
  ...Object.entries(model.lists ?? {}).flatMap(([list, { entries }]) =>
    "forGrades" in entries ? [] : rulesOf(`lists ${list}`, entries as Readonly<Record<string, { readonly when: Condition }>>),
  ),
];
