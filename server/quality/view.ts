import type { Words } from "@/scoring/words";

export type MetricId = "K01" | "K02" | "K03" | "K04" | "K05" | "K06" | "K07" | "K08";

/** A share with what it was made of. Nothing to divide by means no rate: neither 0 nor 1. */
export interface Ratio {
  readonly numerator: number;
  readonly denominator: number;
  readonly rate: number | null;
}

/** One department in one month; null stands for all of them together. */
export interface QualityRow {
  readonly month: string;
  readonly department: { readonly id: string; readonly name: Words } | null;
  readonly metrics: Readonly<Record<MetricId, Ratio>>;
  /** Rows of the demo city, which no department reported on any day and K02 leaves out. */
  readonly undated: number;
}
