import { type IfTrue, ifTrueMechanism } from "./if-true";
import type { Mechanism, MechanismNode } from "./mechanism";
import { type OneBracket, oneBracketMechanism } from "./one-bracket";
import { type PerOccurrence, perOccurrence } from "./per-occurrence";
import { type RunningScore, runningScoreMechanism } from "./running-score";
import { type UnitDeductions, unitDeductionsMechanism } from "./unit-deductions";

/** The closed set of ways to score. */
export type Scores<F extends string = string, P extends string = string> =
  | PerOccurrence<F, P>
  | OneBracket<F>
  | IfTrue<F, P>
  | RunningScore<F, P>
  | UnitDeductions<F, P>;

const all: { readonly [N in Scores["mechanism"]]: Mechanism<Extract<Scores, { mechanism: N }>> } = {
  perOccurrence,
  oneBracket: oneBracketMechanism,
  ifTrue: ifTrueMechanism,
  runningScore: runningScoreMechanism,
  unitDeductions: unitDeductionsMechanism,
};

/** The mechanism that a node of a model names. */
export const mechanismOf = (node: MechanismNode): Mechanism => all[node.mechanism as Scores["mechanism"]] as unknown as Mechanism;

export const mechanisms = Object.values(all) as unknown as readonly Mechanism[];
