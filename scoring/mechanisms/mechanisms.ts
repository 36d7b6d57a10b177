import { type AsGiven, asGivenMechanism } from "./as-given";
import { type Awards, awardsMechanism } from "./awards";
import { type ByChoice, byChoiceMechanism } from "./by-choice";
import { type ByShare, byShareMechanism } from "./by-share";
import { type DemeritPoints, demeritPointsMechanism } from "./demerit-points";
import { type IfTrue, ifTrueMechanism } from "./if-true";
import type { Mechanism, MechanismNode } from "./mechanism";
import { type OneBracket, oneBracketMechanism } from "./one-bracket";
import { type PerOccurrence, perOccurrence } from "./per-occurrence";
import { type PerStep, perStepMechanism } from "./per-step";
import { type RunningScore, runningScoreMechanism } from "./running-score";
import { type SectionMeans, sectionMeansMechanism } from "./section-means";
import { type SeverityDeductions, severityDeductionsMechanism } from "./severity-deductions";
import { type UnitDeductions, unitDeductionsMechanism } from "./unit-deductions";
import { type WeightedMean, weightedMeanMechanism } from "./weighted-mean";

/** The closed set of ways to score. */
export type Scores<F extends string = string, P extends string = string> =
  | AsGiven<F, P>
  | Awards<F, P>
  | ByChoice<F>
  | ByShare<F, P>
  | DemeritPoints<F, P>
  | IfTrue<F, P>
  | OneBracket<F>
  | PerOccurrence<F, P>
  | PerStep<F, P>
  | RunningScore<F, P>
  | SectionMeans<F, P>
  | SeverityDeductions<F, P>
  | UnitDeductions<F, P>
  | WeightedMean<F, P>;

const all: { readonly [N in Scores["mechanism"]]: Mechanism<Extract<Scores, { mechanism: N }>> } = {
  asGiven: asGivenMechanism,
  awards: awardsMechanism,
  byChoice: byChoiceMechanism,
  byShare: byShareMechanism,
  demeritPoints: demeritPointsMechanism,
  ifTrue: ifTrueMechanism,
  oneBracket: oneBracketMechanism,
  perOccurrence,
  perStep: perStepMechanism,
  runningScore: runningScoreMechanism,
  sectionMeans: sectionMeansMechanism,
  severityDeductions: severityDeductionsMechanism,
  unitDeductions: unitDeductionsMechanism,
  weightedMean: weightedMeanMechanism,
};

/** The mechanism that a node of a model names. */
export const mechanismOf = (node: MechanismNode): Mechanism => all[node.mechanism as Scores["mechanism"]] as unknown as Mechanism;

export const mechanisms = Object.values(all) as unknown as readonly Mechanism[];
