import { valueOn } from "@/scoring/engine/bind";
import type { Model } from "@/scoring/engine/define-model";
import type { ExplainedStep } from "@/scoring/engine/explain";
import type { Period } from "@/scoring/engine/period";
import { listName } from "@/server/models/list-groups";
import { citationView } from "@/server/models/model-head";
import type { SubjectRecords } from "./read-records";
import { sourcesOf } from "./sources";
import type { FollowView } from "./view";

const listOf = (model: Model, period: Period, key: string): FollowView["list"] => {
  const list = model.lists?.[key];
  if (!list) return null;
  const months = (parameter: string | null) => (parameter === null ? null : valueOn(model, parameter, period.to).value);
  return {
    name: listName(list),
    side: list.side,
    publicity: list.publicity,
    term: months(list.term),
    earliestExit: months(list.earliestExit),
    basis: citationView(model, list.cites),
  };
};

/** Explained steps that propose something: what is due, and lists. */
export const followViews = (model: Model, period: Period, steps: readonly ExplainedStep[], records: SubjectRecords): FollowView[] =>
  steps
    .filter(({ step }) => step.kind === "trigger" || step.kind === "list")
    .map(({ step, label, cites, provenance }) => ({
      key: `${step.kind} ${step.rule} ${step.row ?? ""}`,
      label,
      cites: citationView(model, cites),
      provenance,
      list: step.kind === "list" ? listOf(model, period, step.rule) : null,
      ...sourcesOf(model, period, step, records),
    }));
