import type { SubjectRating } from "@/server/subjects/view";
import { difference } from "../_format/points";

/** A band of the ladder on the scale; `start` and `width` are shares of the scale for drawing only. */
export interface Band {
  readonly grade: string;
  readonly tone: number;
  readonly from: string;
  readonly start: number;
  readonly width: number;
}

const isAtLeast = (score: string, cut: string): boolean => !difference(cut, score).startsWith("-");

/** The bands from the worst to the best, as they lie from left to right. */
export function bandsOf({ ladder, scale }: Pick<SubjectRating, "ladder" | "scale">): readonly Band[] {
  const low = Number(scale.from);
  const span = Number(scale.to) - low;
  const within = (value: string) => Math.min(1, Math.max(0, span > 0 ? (Number(value) - low) / span : 0));
  return ladder
    .map((step, index) => {
      const from = step.atLeast ?? scale.from;
      const start = within(from);
      return { grade: step.grade, tone: step.tone, from, start, width: within(ladder[index - 1]?.atLeast ?? scale.to) - start };
    })
    .reverse();
}

/** Where a score lies among the bands, and how far it is from the next. */
export function placeOf(score: string, ladder: SubjectRating["ladder"]) {
  const at = ladder.findIndex((step) => step.atLeast === null || isAtLeast(score, step.atLeast));
  const here = ladder[at];
  const next = at > 0 ? ladder[at - 1] : undefined;
  return {
    grade: here?.grade ?? null,
    above: here && here.atLeast !== null ? { grade: here.grade, points: difference(here.atLeast, score) } : null,
    next: next && next.atLeast !== null ? { grade: next.grade, points: difference(score, next.atLeast) } : null,
  };
}
