/**
 * What a model is written with: all that `model.ts` and `examples.ts` may need, under one name. A model outside the repository imports it as
 * `xinheng/model`, and the catalogue's own items from `xinheng/catalogue/<department>`.
 */
export * as field from "./catalogue/field";
export { defineItem } from "./catalogue/item";
export {
  all,
  any,
  atLeast,
  atMost,
  is,
  isFalse,
  isOneOf,
  isTrue,
  lessThan,
  moreThan,
  reachesRow,
  shareAtLeast,
  shareAtMost,
} from "./engine/condition";
export { defineModel } from "./engine/define-model";
export { type Example, type ExampleRecord, exampleRecord } from "./engine/example";
export { instrument } from "./engine/instrument";
export { parameter, since } from "./engine/parameter";
export { count } from "./facts/count";
export { events } from "./facts/events";
export { exists } from "./facts/exists";
export { latest } from "./facts/latest";
export { monthsSince } from "./facts/months-since";
export { gradeBy, membersRated, scoreBy, standing } from "./facts/platform";
export { sum } from "./facts/sum";
export type { ActRow } from "./mechanisms/act-row";
export { asGiven } from "./mechanisms/as-given";
export { awards } from "./mechanisms/awards";
export { byChoice } from "./mechanisms/by-choice";
export { byShare } from "./mechanisms/by-share";
export { type DemeritRow, demeritPoints } from "./mechanisms/demerit-points";
export type { FaultRow } from "./mechanisms/fault-row";
export { ifTrue } from "./mechanisms/if-true";
export { oneBracket } from "./mechanisms/one-bracket";
export { gainsPerOccurrence, losesPerOccurrence } from "./mechanisms/per-occurrence";
export { losesPerStep } from "./mechanisms/per-step";
export { runningScore } from "./mechanisms/running-score";
export { sectionMeans } from "./mechanisms/section-means";
export type { SectionRow } from "./mechanisms/section-row";
export { severityDeductions } from "./mechanisms/severity-deductions";
export type { SeverityRow } from "./mechanisms/severity-row";
export { unitDeductions } from "./mechanisms/unit-deductions";
export { weightedMean } from "./mechanisms/weighted-mean";
export { type Words, words } from "./words";
