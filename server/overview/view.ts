import type { Words } from "@/scoring/words";
import type { ModelHead } from "@/server/models/view";
import type { SubjectKind } from "@/server/subjects/view";

/** Counts of one period of one model, by grade in the ladder's order; `notGraded` = undetermined or not rated. */
export interface PeriodMix {
  readonly period: string;
  readonly grades: readonly { readonly grade: string; readonly tone: number; readonly subjects: number }[];
  readonly notGraded: number;
  readonly subjects: number;
  readonly meanScore: string | null;
}

export interface ModelOverview extends ModelHead {
  /** Oldest period first; at least one. */
  readonly periods: readonly PeriodMix[];
  readonly latest: {
    readonly period: string;
    readonly improved: number;
    readonly lowered: number;
    readonly comparedWith: string | null;
  } | null;
}

/** A change of a credit grade; risk and size classes move in their own panels. */
export interface RatingChange {
  readonly subjectId: number;
  readonly name: string;
  readonly code: string;
  readonly kind: SubjectKind;
  readonly invented: boolean;
  readonly modelId: string;
  readonly modelTitle: Words;
  readonly period: string;
  readonly from: { readonly mark: Words; readonly tone: number };
  readonly to: { readonly mark: Words; readonly tone: number };
  /** `revised` = new records within the period; `nextPeriod` = against the period before. */
  readonly reason: "revised" | "nextPeriod";
  readonly direction: "better" | "worse" | "other";
  readonly ratedAt: string;
}

export interface FeedFreshness {
  readonly item: Words;
  readonly department: Words;
  readonly records: number;
  readonly lastReceivedAt: string | null;
  readonly quarantined: number;
}

export interface Overview {
  readonly subjects: readonly { readonly kind: SubjectKind; readonly count: number }[];
  readonly lastRunAt: string | null;
  readonly models: readonly ModelOverview[];
  readonly changes: readonly RatingChange[];
  readonly feeds: readonly FeedFreshness[];
}
