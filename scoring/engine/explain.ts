import { mechanismOf } from "../mechanisms/mechanisms";
import { type Words, words } from "../words";
import { bind, type Numbers } from "./bind";
import { pointsText } from "./decimal";
import type { Model, Rule } from "./define-model";
import type { Facts } from "./fact";
import type { Citation, Provenance } from "./instrument";
import type { Period } from "./period";
import type { Step } from "./step";

/** A step in words, with where it stands. */
export interface ExplainedStep {
  readonly step: Step;
  readonly code: string | null;
  readonly label: Words;
  readonly sentence: Words;
  readonly cites: Citation;
  readonly provenance: Provenance;
}

type Wording = Omit<ExplainedStep, "step">;

const fromRule = (rule: Rule, sentence: Words, code: string | null = null): Wording => ({
  code,
  label: rule.label,
  sentence,
  cites: rule.cites,
  provenance: rule.provenance,
});

/** The catalogue's words for a row's code, where the mechanism reads coded events. */
const rowWords = (model: Model, rule: string, row: string | null): Words | null => {
  const node = model.indicators[rule]?.scores;
  if (!node || row === null) return null;
  const fact = mechanismOf(node)
    .reads(node)
    .map((name) => model.facts[name])
    .find((each) => each?.type === "events");
  return fact?.item.fields[fact.field as string]?.choices?.[row] ?? null;
};

/** The row's own citation and provenance, where the table gives each row one. */
const rowSource = (model: Model, rule: string, row: string | null) => {
  const node = model.indicators[rule]?.scores;
  if (!node || row === null) return null;
  return (
    mechanismOf(node)
      .table(node, () => "")
      .find((each) => each.code === row)?.from ?? null
  );
};

const pointsWording = (model: Model, step: Step, facts: Facts, bound: Numbers): Wording => {
  const indicator = model.indicators[step.rule] as Model["indicators"][string];
  const own = rowWords(model, step.rule, step.row);
  const source = rowSource(model, step.rule, step.row);
  const sentence =
    step.row === "unknown"
      ? words(`信息缺失，按规定计${pointsText(step.points)}分`, `unknown: ${pointsText(step.points)} as the rules say`)
      : mechanismOf(indicator.scores).explain(indicator.scores, step, facts, bound);
  return {
    code: own ? step.row : null,
    label: own ?? indicator.label,
    sentence,
    cites: source?.cites ?? indicator.cites,
    provenance: source?.provenance ?? indicator.provenance,
  };
};

const openingWording = (model: Model, step: Step): Wording => {
  const parameter =
    step.row === null ? model.opening.otherwise : (model.opening.cases[Number(step.row)]?.points ?? model.opening.otherwise);
  return fromRule(model.opening, model.parameters[parameter]?.says ?? model.opening.label);
};

const boundWording = (model: Model, step: Step): Wording => {
  const name = step.rule === "floor" ? model.bounds.floor : model.bounds.ceiling;
  const parameter = model.parameters[name as string] as Model["parameters"][string];
  return {
    code: null,
    label: parameter.says,
    sentence: parameter.reading ?? parameter.says,
    cites: parameter.rows[0].cites,
    provenance: parameter.rows[0].provenance,
  };
};

const graded = (step: Step): Words =>
  step.detail?.grade === null ? words("不予评级", "not rated") : words(`评为${step.detail?.grade}级`, `grade ${step.detail?.grade}`);

const noteOf = (rule: Rule, sentence: Words): Words =>
  rule.reading ? words(`${sentence.zh}（${rule.reading.zh}）`, `${sentence.en} (${rule.reading.en})`) : sentence;

const ruled = (rule: Rule | undefined, sentence: Words): Wording => {
  if (!rule) throw new Error("a step names a rule the model does not have");
  return fromRule(rule, noteOf(rule, sentence));
};

const wording = (model: Model, step: Step, facts: Facts, bound: Numbers): Wording => {
  switch (step.kind) {
    case "opening":
      return openingWording(model, step);
    case "points":
      return pointsWording(model, step, facts, bound);
    case "bound":
      return boundWording(model, step);
    case "rounding":
      return ruled(model.rounding, words("四舍五入", "rounded"));
    case "veto":
      return ruled(model.vetoes[step.rule], words(`直接${graded(step).zh}`, `direct ${graded(step).en}`));
    case "lift":
      return ruled(model.vetoes[step.row as string]?.liftedBy?.[step.rule], words(`改${graded(step).zh}`, `lifted to ${graded(step).en}`));
    case "direct":
      return ruled(model.direct[step.rule], graded(step));
    case "ladder":
      return ruled(model.ladder, words(`${pointsText(step.total)}分，${graded(step).zh}`, `${pointsText(step.total)}: ${graded(step).en}`));
    case "cap":
      return ruled(model.caps[step.rule], words(`最高${graded(step).zh}`, `at best ${graded(step).en}`));
    case "replacement":
      return ruled(model.replacements[step.rule], words(`改${graded(step).zh}`, `${graded(step).en} instead`));
    case "trigger":
      return ruled(model.triggers[step.rule], words("须由工作人员决定", "to be decided by an officer"));
  }
};

/** Puts the steps of a rating in words. The points of the lines sum to the score. */
export const explain = (model: Model, period: Period, facts: Facts, steps: readonly Step[]): ExplainedStep[] => {
  const bound = bind(model, period);
  return steps.map((step) => ({ step, ...wording(model, step, facts, bound) }));
};
