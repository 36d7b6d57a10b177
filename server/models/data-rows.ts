import type { Model } from "@/scoring/engine/define-model";
import { words } from "@/scoring/words";
import { newest } from "./fact-words";
import { citationView } from "./model-head";
import { parameterRow } from "./rule-row";
import type { RuleRow } from "./view";

/** Every number with its dates: the newest is named for the parameter, an older one also for its day. */
export const parameterRows = (model: Model): RuleRow[] =>
  Object.entries(model.parameters).flatMap(([key, { rows }]) =>
    rows.toReversed().map((dated, index) => ({
      ...parameterRow(model, index === 0 ? key : `${key} ${dated.from}`, key, () => words(dated.value, dated.value)),
      from: dated.from,
      cites: citationView(model, dated.cites),
      provenance: dated.provenance,
    })),
  );

/** What the model reads and from which catalogue item. */
export const factRows = (model: Model): RuleRow[] =>
  Object.entries(model.facts).map(([key, { item, says, cites }]) => ({
    key,
    code: item.code,
    label: says,
    condition: null,
    value: words(`${item.department.name.zh}·${item.title.zh}`, `${item.department.name.en}: ${item.title.en}`),
    repair: null,
    from: null,
    cites: citationView(model, cites),
    provenance: item.basis.provenance,
    reading: null,
    parameters: [],
  }));

/** The peer groups subjects are ranked in. */
export const cohortRows = (model: Model): RuleRow[] =>
  Object.entries(model.cohorts ?? {}).map(([key, { says, cites, provenance, of, within, better, minimum }]) => {
    const least = newest(model, minimum);
    const inside = within ? words(`，同一${within.says.zh}内`, `, within one ${within.says.en}`) : words("", "");
    const order = better === "higher" ? words("高者为优", "higher is better") : words("低者为优", "lower is better");
    return {
      key,
      code: null,
      label: says,
      condition: words(`按${of.says.zh}${inside.zh}排名`, `ranked by ${of.says.en}${inside.en}`),
      value: words(`${order.zh}，同类不足${least}家不排名`, `${order.en}; no ranking below ${least} peers`),
      repair: null,
      from: null,
      cites: citationView(model, cites),
      provenance,
      reading: null,
      parameters: [minimum],
    };
  });
