import type { MetricId, Ratio } from "./view";

/** What the metrics of a department and month are made of: numerator and denominator by metric, which add up over departments. */
export type MonthSums = Record<MetricId, [numerator: number, denominator: number]>;

export const noSums = (): MonthSums => ({
  K01: [0, 0],
  K02: [0, 0],
  K03: [0, 0],
  K04: [0, 0],
  K05: [0, 0],
  K06: [0, 0],
  K07: [0, 0],
  K08: [0, 0],
});

export const ratio = ([numerator, denominator]: readonly [number, number]): Ratio => ({
  numerator,
  denominator,
  rate: denominator === 0 ? null : numerator / denominator,
});

export const ratios = (sums: MonthSums): Record<MetricId, Ratio> => ({
  K01: ratio(sums.K01),
  K02: ratio(sums.K02),
  K03: ratio(sums.K03),
  K04: ratio(sums.K04),
  K05: ratio(sums.K05),
  K06: ratio(sums.K06),
  K07: ratio(sums.K07),
  K08: ratio(sums.K08),
});
