import type { Model } from "@/scoring/engine/define-model";
import { inReadingOrder } from "@/scoring/engine/model-order";
import { isPeriod } from "@/scoring/engine/period";
import { governing, type KnownModel } from "../known-models";
import { baseIdOf } from "./annex-id";
import type { OutsideModels } from "./register-outside";

/** Whether a model's ratings are switched off: itself, or its base for every version of it. */
export const isSwitchedOff = (id: string, switchedOff: readonly string[]): boolean =>
  switchedOff.includes(id) || switchedOff.includes(baseIdOf(id));

/** Models that may be rated now: not switched off, and named still where they came from outside. */
export const rateable = (
  known: readonly KnownModel[],
  { named, switchedOff }: Pick<OutsideModels, "named" | "switchedOff">,
): KnownModel[] =>
  known.filter(({ model, source }) => {
    const base = baseIdOf(model.id);
    const isThere = known.some((each) => each.model.id === base && (each.source === "project" || named.includes(base)));
    return (source === "project" || isThere) && !isSwitchedOff(model.id, switchedOff);
  });

/** One rating to be made: a model for a period. */
export interface Due {
  readonly known: KnownModel;
  readonly period: string;
}

/**
 * What is to be rated when no model is named: each sector's governing model for its period, after those whose grades it reads. A suspended model
 * is rated only by name.
 */
export const dueOf = (models: readonly KnownModel[], periodFor: (model: Model) => string): Due[] => {
  const due = models.flatMap((known): Due[] => {
    const period = periodFor(known.model);
    const governs = isPeriod(period, known.model.cadence) && governing(models, known.model.sector, period) === known;
    return governs && known.model.status !== "suspended" ? [{ known, period }] : [];
  });
  return inReadingOrder(due.map(({ known }) => known.model)).flatMap((model) => due.find(({ known }) => known.model === model) ?? []);
};
