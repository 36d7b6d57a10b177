import { memberRatingItem, ratingItem } from "../facts/platform";
import type { Model } from "./define-model";

/** Sectors whose ratings of the same period a model reads: its own subjects', their staff's, or a cohort's. */
export const sectorsRead = (model: Model): string[] => {
  const nodes = [
    ...Object.values(model.facts),
    ...Object.values(model.cohorts ?? {}).flatMap(({ of, within }) => (within ? [of, within] : [of])),
  ];
  return [
    ...new Set(
      nodes.flatMap(({ item, where, window }) => {
        const earlier = typeof window === "object" && "periods" in window && window.periods < 0;
        const sector = where.sector;
        return (item.id === ratingItem.id || item.id === memberRatingItem.id) && !earlier && sector && "is" in sector
          ? [String(sector.is)]
          : [];
      }),
    ),
  ];
};

/** Thrown where models read each other's grades in a circle: none of them could be rated first. */
export class ModelCycle extends Error {}

/**
 * Models in an order in which each comes after those whose grades it reads; otherwise as given. Throws `ModelCycle` with the names where they
 * read each other.
 */
export const inReadingOrder = (models: readonly Model[]): Model[] => {
  const done = new Set<Model>();
  const visit = (model: Model, path: readonly Model[]): void => {
    if (done.has(model)) return;
    if (path.includes(model)) {
      const circle = [...path.slice(path.indexOf(model)), model].map((each) => each.id).join(" → ");
      throw new ModelCycle(`models read each other's grades: ${circle}; take one of these facts away`);
    }
    for (const sector of sectorsRead(model))
      for (const read of models.filter((each) => each.sector === sector)) visit(read, [...path, model]);
    done.add(model);
  };
  for (const model of models) visit(model, []);
  return [...done];
};
