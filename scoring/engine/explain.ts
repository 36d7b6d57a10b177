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

const openingWording = ({ opening, parameters }: Model, step: Step): Wording => {
  if (opening === null) throw new Error("a step opens a score the model does not have");
  const parameter = step.row === null ? opening.otherwise : (opening.cases[Number(step.row)]?.points ?? opening.otherwise);
  return fromRule(opening, parameters[parameter]?.says ?? opening.label);
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

/** The grade a step names, as the law writes it. */
const gradeWords = (model: Model, step: Step): Words => model.grades[String(step.detail?.grade)]?.words ?? words("", "");

const graded = (model: Model, step: Step): Words =>
  step.detail?.grade === null
    ? words("不予评级", "not rated")
    : words(`评为${gradeWords(model, step).zh}`, `grade ${gradeWords(model, step).en}`);

const noteOf = (rule: Rule, sentence: Words): Words =>
  rule.reading ? words(`${sentence.zh}（${rule.reading.zh}）`, `${sentence.en} (${rule.reading.en})`) : sentence;

const ruled = (rule: Rule | null | undefined, sentence: Words): Wording => {
  if (!rule) throw new Error("a step names a rule the model does not have");
  return fromRule(rule, noteOf(rule, sentence));
};

const coverageWords = ({ detail }: Step): Words => {
  const share = `${pointsText(Number(detail?.known))}/${pointsText(Number(detail?.full))}`;
  return words(`已知指标满分占比${share}，按比例折算为满分制`, `${share} of all points are known: made up to the full`);
};

const ladderWording = (model: Model, step: Step): Wording => {
  const score = model.opening === null ? words("", "") : words(`${pointsText(step.total)}分，`, `${pointsText(step.total)}: `);
  if (step.row !== "missed")
    return ruled(model.ladder, words(`${score.zh}${graded(model, step).zh}`, `${score.en}${graded(model, step).en}`));
  const missed = words(
    `${score.zh}达到“${gradeWords(model, step).zh}”界限，但不符合本条件`,
    `${score.en}reaches ${gradeWords(model, step).en}, but this is not met`,
  );
  return ruled(model.ladder.bestFirst[Number(step.detail?.cut)]?.requires, missed);
};

const shiftWords = (model: Model, step: Step): Words => {
  const steps = Number(step.detail?.steps);
  return steps < 0
    ? words(`下调${-steps}级，${graded(model, step).zh}`, `down ${-steps}: ${graded(model, step).en}`)
    : words(`上调${steps}级，${graded(model, step).zh}`, `up ${steps}: ${graded(model, step).en}`);
};

/** An entry criterion that holds proposes its list: the words are the list's, the ground the entry's. */
const listWording = (model: Model, step: Step): Wording => {
  const rule = model.lists?.[step.rule];
  const name = `${rule?.label.zh}${rule?.planWord ? `（${rule.planWord.zh}）` : ""}`;
  const entry = step.row !== null && rule && !("forGrades" in rule.entries) ? rule.entries[step.row] : undefined;
  return ruled(entry ?? rule, words(`建议列入${name}，须由工作人员决定`, `proposed for the list "${rule?.label.en}"; an officer decides`));
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
      return ruled(model.vetoes[step.rule], words(`直接${graded(model, step).zh}`, `direct ${graded(model, step).en}`));
    case "lift":
      return ruled(
        model.vetoes[step.row as string]?.liftedBy?.[step.rule],
        words(`改${graded(model, step).zh}`, `lifted to ${graded(model, step).en}`),
      );
    case "direct":
      return ruled(model.direct[step.rule], graded(model, step));
    case "coverage":
      return ruled(model.coverage, coverageWords(step));
    case "ladder":
      return ladderWording(model, step);
    case "shift":
      return ruled(model.shifts?.[step.rule], shiftWords(model, step));
    case "list":
      return listWording(model, step);
    case "cap":
      return ruled(model.caps[step.rule], words(`最高${graded(model, step).zh}`, `at best ${graded(model, step).en}`));
    case "replacement":
      return ruled(model.replacements[step.rule], words(`改${graded(model, step).zh}`, `${graded(model, step).en} instead`));
    case "trigger":
      return ruled(model.triggers[step.rule], words("须由工作人员决定", "to be decided by an officer"));
  }
};

/** Puts the steps of a rating in words. The points of the lines sum to the score. */
export const explain = (model: Model, period: Period, facts: Facts, steps: readonly Step[]): ExplainedStep[] => {
  const bound = bind(model, period);
  return steps.map((step) => ({ step, ...wording(model, step, facts, bound) }));
};
