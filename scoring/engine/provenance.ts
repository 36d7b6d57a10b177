import { mechanismOf } from "../mechanisms/mechanisms";
import type { Model, Rule } from "./define-model";
import type { Provenance } from "./instrument";

/** How every number and rule of a model was read, one entry each. */
export const provenances = (model: Model): Provenance[] => {
  const rules: Rule[] = [
    model.appliesTo,
    model.opening,
    model.ladder,
    model.rounding,
    ...[model.indicators, model.vetoes, model.direct, model.caps, model.replacements, model.triggers].flatMap((group) =>
      Object.values<Rule>(group),
    ),
  ];
  return [
    ...rules.map((rule) => rule.provenance),
    ...Object.values(model.parameters).flatMap((parameter) => parameter.rows.map((row) => row.provenance)),
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
