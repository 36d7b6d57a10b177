import { select } from "../facts/selection";
import { mechanismOf } from "../mechanisms/mechanisms";
import { readsOf } from "./condition";
import type { Model } from "./define-model";
import type { RecordRow } from "./fact";
import type { Period } from "./period";
import type { Step } from "./step";

const nothing = { test: "all", conditions: [] } as const;

/** The facts a line read, outputs and the score left out where they are named. */
export const factsBehind = (model: Model, step: Step): string[] => {
  switch (step.kind) {
    case "opening":
      return (model.opening?.cases ?? []).flatMap((each) => readsOf(each.when));
    case "points": {
      const scores = model.indicators[step.rule]?.scores;
      return scores ? [...mechanismOf(scores).reads(scores)] : [];
    }
    case "veto":
      return readsOf((model.vetoes[step.rule] as Model["vetoes"][string]).when);
    case "direct":
      return readsOf((model.direct[step.rule] as Model["direct"][string]).when);
    case "cap":
      return readsOf((model.caps[step.rule] as Model["caps"][string]).when);
    case "replacement":
      return readsOf((model.replacements[step.rule] as Model["replacements"][string]).when);
    case "ladder":
      return readsOf(model.ladder.bestFirst[Number(step.detail?.cut)]?.requires?.when ?? nothing);
    case "shift":
      return readsOf((model.shifts?.[step.rule] ?? { when: nothing }).when);
    case "list": {
      const entries = model.lists?.[step.rule]?.entries;
      return entries && !("forGrades" in entries) && step.row !== null ? readsOf(entries[step.row]?.when ?? nothing) : [];
    }
    case "trigger":
      return readsOf((model.triggers[step.rule] ?? { when: nothing }).when);
    default:
      return [];
  }
};

/** The records a line of an explanation stands on: its own where a mechanism named them, else those its facts are read from. */
export const recordsBehind = (model: Model, period: Period, step: Step, records: readonly RecordRow[]): number[] => {
  if (step.records) return [...step.records];
  const nodes = factsBehind(model, step).flatMap((name) => model.facts[name] ?? []);
  return [
    ...new Set(
      nodes.filter((node) => node.type !== "events").flatMap((node) => select(node, records, { period }).map((record) => record.recordId)),
    ),
  ];
};
