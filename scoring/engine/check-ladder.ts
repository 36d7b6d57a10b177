import { scaled } from "./decimal";
import type { Model } from "./define-model";
import { type Cut, cutParameter } from "./ladder-rules";

/** Whether a cut takes in its own boundary. */
const includes = (cut: Cut): boolean => "atLeast" in cut || "atMost" in cut;
const upwards = (cut: Cut): boolean => "atLeast" in cut || "moreThan" in cut;

/**
 * Cuts stand in order, each wider than the one before, on every day on which one of them changes: a cut inside another would never be
 * reached, and bands that overlap would leave the order of writing to decide.
 */
export const wrongLadder = (model: Model): string[] => {
  const cuts = model.ladder.bestFirst.filter((cut) => cutParameter(cut) !== null);
  const rowsOf = (cut: Cut) => model.parameters[cutParameter(cut) as string]?.rows ?? [];
  const days = [...new Set(cuts.flatMap((cut) => rowsOf(cut).map((row) => row.from)))].sort();
  const valueOn = (cut: Cut, day: string) => rowsOf(cut).findLast((row) => row.from <= day)?.value;
  const mixed = cuts.some(upwards) && !cuts.every(upwards);
  if (mixed) return ["ladder: some cuts count upwards and some downwards; one ladder has one direction"];
  return days.flatMap((day) =>
    cuts.flatMap((cut, index) => {
      const before = cuts[index - 1];
      const [here, above] = [valueOn(cut, day), before && valueOn(before, day)];
      if (!before || here === undefined || above === undefined) return [];
      const difference = (scaled(above, 6) - scaled(here, 6)) * (upwards(cut) ? 1 : -1);
      const narrower = difference < 0 || (difference === 0 && includes(before) && !includes(cut));
      const unreachable = difference === 0 && includes(before) === includes(cut) && !before.requires;
      return narrower || unreachable
        ? [
            `ladder on ${day}: ${cut.grade} from ${here} lies within ${before.grade} from ${above}; cuts go from the best grade to the worst`,
          ]
        : [];
    }),
  );
};
