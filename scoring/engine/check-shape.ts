import { mechanismOf } from "../mechanisms/mechanisms";
import { valueOn } from "./bind";
import { readsOf } from "./condition";
import { conditionsOf } from "./conditions-of";
import { scaled } from "./decimal";
import type { Model } from "./define-model";
import { isPeriod, periodOf } from "./period";

/** A period of another cadence, or a parameter that has no value yet when the model begins: a gap in the law as written here. */
const gaps = (model: Model): string[] => {
  const { from, to } = model.periods;
  const wrong = [from, ...(to === undefined ? [] : [to])].filter((name) => !isPeriod(name, model.cadence));
  if (wrong.length > 0) return wrong.map((name) => `periods: "${name}" is no period of cadence ${model.cadence}`);
  const first = periodOf(from).to;
  return Object.entries(model.parameters).flatMap(([name, { rows }]) =>
    rows[0].from > first ? [`parameter ${name}: no value from ${first} to ${rows[0].from}; the model governs from period ${from}`] : [],
  );
};

/** Two vetoes over the same finding that say different grades. */
const contradictions = (model: Model): string[] => {
  const vetoes = Object.entries(model.vetoes);
  return vetoes.flatMap(([rule, veto], index) =>
    vetoes
      .slice(0, index)
      .filter(([, other]) => other.grade !== veto.grade && JSON.stringify(other.when) === JSON.stringify(veto.when))
      .map(([other, { grade }]) => `vetoes ${other} and ${rule} contradict: the same finding gives ${grade} and ${veto.grade}; keep one`),
  );
};

/** What needs a score where there is none, or the score before it is made. */
const misplacedScore = (model: Model): string[] => [
  ...conditionsOf(model).flatMap(({ place, when }) =>
    readsOf(when).includes("score") && (model.opening === null || /^(appliesTo|opening|vetoes|direct)/.test(place))
      ? [`${place} reads the score, which is not made ${model.opening === null ? "by this model" : "yet"}: use caps, requires or triggers`]
      : [],
  ),
  ...(model.opening === null && (Object.keys(model.indicators).length > 0 || model.ladder.bestFirst.some((cut) => !("always" in cut)))
    ? ["opening: a model with indicators or cuts by score needs an opening score"]
    : []),
  ...(model.opening !== null && model.rounding === null ? ["rounding: a model with a score says how it is rounded"] : []),
];

/** Leaving indicators out makes the score up to the full, so all must say their most points and the score must begin at zero. */
const wrongCoverage = (model: Model): string[] => {
  const leaves = Object.entries(model.indicators).filter(([, { ifUnknown }]) => ifUnknown !== "cannotBeRated" && "leftOutOf" in ifUnknown);
  if (leaves.length === 0) return model.coverage ? ["coverage: no indicator may be left out"] : [];
  if (!model.coverage) return ["coverage: indicators may be left out, so say how much must be known"];
  const opening = model.opening && valueOn(model, model.opening.otherwise, periodOf(model.periods.from).to).value;
  return [
    ...(opening !== null && scaled(opening, 6) !== 0
      ? ["coverage: the opening score must be 0 where the score is made up to the full"]
      : []),
    ...Object.keys(model.indicators)
      .filter((rule) => !leaves.some(([name]) => name === rule))
      .map((rule) => `indicator ${rule}: say its most points in leftOutOf, as the others do`),
  ];
};

/** Columns of the census itself: a fact of that name would stand twice in one row. */
const ownColumns = /^(subject_id|stale|score|verdict|place|decided|facts|follows|p\d+|a\d+)$/;
const takenNames = (model: Model): string[] =>
  Object.keys(model.facts)
    .filter((fact) => ownColumns.test(fact))
    .map((fact) => `fact ${fact}: the census uses this name itself; give the fact another`);

/** What lists and statements say for subjects without a grade. */
const notGrades = new Set(["ungraded", "-", "?"]);
const takenGrades = (model: Model): string[] =>
  Object.keys(model.grades)
    .filter((grade) => notGrades.has(grade))
    .map((grade) => `grade ${grade}: this word stands for subjects without a grade; give the grade another`);

/** Bands inside an earlier band are never reached; a band whose low end is above its high end holds nothing. */
const wrongBands = (model: Model): string[] =>
  Object.entries(model.indicators).flatMap(([rule, { scores }]) =>
    (mechanismOf(scores).overlaps?.(scores) ?? []).map((problem) => `indicator ${rule}: ${problem}`),
  );

/** Rules that are well-formed one by one and cannot stand together. */
export const wrongShape = (model: Model): string[] => {
  const gap = gaps(model);
  // a value sought on a day on which there is none would stop the other checks
  return gap.length > 0
    ? gap
    : [
        ...contradictions(model),
        ...takenNames(model),
        ...takenGrades(model),
        ...misplacedScore(model),
        ...wrongCoverage(model),
        ...wrongBands(model),
      ];
};
