import { pointsText } from "@/scoring/engine/decimal";
import type { Model } from "@/scoring/engine/define-model";
import type { Facts } from "@/scoring/engine/fact";
import type { Step } from "@/scoring/engine/step";
import { mechanismOf } from "@/scoring/mechanisms/mechanisms";
import type { SubjectRating } from "./view";

/** How much of a score was known where indicators were left out, and which were not. */
export const coverageView = (model: Model, facts: Facts, steps: readonly Step[]): SubjectRating["coverage"] => {
  const detail = steps.find((step) => step.kind === "coverage")?.detail;
  if (!detail) return null;
  const leftOut = Object.values(model.indicators).filter(
    ({ scores, ifUnknown }) =>
      ifUnknown !== "cannotBeRated" &&
      "leftOutOf" in ifUnknown &&
      mechanismOf(scores)
        .reads(scores)
        .some((fact) => facts[fact] === null),
  );
  return {
    known: pointsText(Number(detail.known)),
    full: pointsText(Number(detail.full)),
    leftOut: leftOut.map(({ label }) => label),
  };
};
