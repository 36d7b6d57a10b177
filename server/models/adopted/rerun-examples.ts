import { collect } from "@/scoring/engine/collect";
import { pointsText } from "@/scoring/engine/decimal";
import type { Model } from "@/scoring/engine/define-model";
import { type Example, recordsOf } from "@/scoring/engine/example";
import { followsOf } from "@/scoring/engine/follows";
import { periodOf } from "@/scoring/engine/period";
import { rater } from "@/scoring/engine/rate";

/** What a model makes of an example, in the form in which an example expects it. */
export interface Outcome {
  readonly outcome: string;
  readonly score: string | null;
  readonly grade: string | null;
  readonly points: Readonly<Record<string, string>>;
  readonly triggers: readonly string[];
  readonly lists: readonly string[];
}

export const outcomeOf = (model: Model, example: Example): Outcome => {
  const period = periodOf(example.period);
  const { outcome, score, grade, steps } = rater(model, period)(collect(model, period, recordsOf(example)));
  const sum = (rule: string) =>
    steps.filter((step) => step.kind === "points" && step.rule === rule).reduce((total, step) => total + step.points, 0);
  return {
    outcome,
    score: score === null ? null : pointsText(score),
    grade,
    points: Object.fromEntries(Object.keys(model.indicators).map((rule) => [rule, pointsText(sum(rule))])),
    triggers: followsOf(steps.filter((step) => step.kind === "trigger")),
    lists: followsOf(steps.filter((step) => step.kind === "list")),
  };
};

const told = ({ outcome, score, grade }: Pick<Outcome, "outcome" | "score" | "grade">): string =>
  outcome === "rated" ? [grade, score].filter((part) => part !== null).join(" ") : outcome;

/** Where an example's expectation and the model part; empty where they agree. */
export const disagreements = (model: Model, example: Example): string[] => {
  const found = outcomeOf(model, example);
  const { expected } = example;
  const points = Object.entries(expected.points ?? {}).filter(([rule, text]) => found.points[rule] !== text);
  return [
    ...(expected.outcome !== found.outcome || expected.score !== found.score || expected.grade !== found.grade
      ? [`expects ${told(expected)}, the model gives ${told(found)}`]
      : []),
    ...points.map(
      ([rule, text]) => `expects ${text} points of ${rule}, the model gives ${found.points[rule] ?? "none: there is no such indicator"}`,
    ),
    ...(["triggers", "lists"] as const).flatMap((kind) =>
      expected[kind] && expected[kind].join() !== found[kind].join()
        ? [`expects ${kind} ${expected[kind].join(", ") || "none"}, the model gives ${found[kind].join(", ") || "none"}`]
        : [],
    ),
  ];
};
