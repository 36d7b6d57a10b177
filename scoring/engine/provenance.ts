import { mechanismOf } from "../mechanisms/mechanisms";
import { rowsOf } from "./condition";
import { conditionsOf } from "./conditions-of";
import type { Model, Rule } from "./define-model";
import type { Provenance } from "./instrument";

/** How every number and rule of a model was read, one entry each. */
export const provenances = (model: Model): Provenance[] => {
  const rules: Rule[] = [
    model.appliesTo,
    ...[model.opening, model.rounding, model.coverage].filter((rule) => rule !== null && rule !== undefined),
    model.ladder,
    ...model.ladder.bestFirst.flatMap((cut) => cut.requires ?? []),
    ...[model.indicators, model.vetoes, model.direct, model.shifts, model.caps, model.replacements, model.triggers, model.lists].flatMap(
      (group) => Object.values<Rule>(group ?? {}),
    ),
    ...Object.values(model.lists ?? {}).flatMap(({ entries, exits }) => [
      ...("forGrades" in entries ? [] : Object.values(entries as Readonly<Record<string, Rule>>)),
      ...exits,
    ]),
  ];
  return [
    ...rules.map((rule) => rule.provenance),
    ...Object.values(model.parameters).flatMap((parameter) => parameter.rows.map((row) => row.provenance)),
    ...conditionsOf(model).flatMap(({ when }) => rowsOf(when).map((row) => row.provenance)),
    ...Object.values(model.indicators).flatMap(({ scores }) =>
      mechanismOf(scores)
        .values(scores)
        .map((value) => value.provenance),
    ),
  ];
};

export const provenanceCounts = (model: Model): Record<Provenance, number> => {
  const counts = { official: 0, secondary: 0, proposal: 0 };
  for (const provenance of provenances(model)) counts[provenance] += 1;
  return counts;
};
