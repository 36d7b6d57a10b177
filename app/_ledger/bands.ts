import type { ScoreCut, ScoreScale } from "@/server/subjects/view";
import { difference } from "../_format/points";

/** A band of the ladder on the scale; `start` and `width` are shares of the scale for drawing only. */
export interface Band {
  readonly grade: string;
  readonly tone: number;
  readonly from: string;
  readonly start: number;
  readonly width: number;
  /** Whether there is room for the number at its lower edge. */
  readonly isTicked: boolean;
}

interface Piece {
  readonly grade: string;
  readonly tone: number;
  readonly from: string;
  readonly to: string;
}

const piecesOf = ({ cuts, otherwise, better, from, to }: ScoreScale): Piece[] => {
  const limits = cuts.map((cut) => cut.limit);
  const before = (index: number) => limits[index - 1];
  const last = limits.at(-1) ?? from;
  return better === "higher"
    ? [{ ...otherwise, from, to: last }, ...cuts.map((cut, index) => ({ ...cut, from: cut.limit, to: before(index) ?? to })).toReversed()]
    : [...cuts.map((cut, index) => ({ ...cut, from: before(index) ?? from, to: cut.limit })), { ...otherwise, from: last, to }];
};

/** Numbers nearer than this would run into each other on a phone. */
const leastTick = 0.1;

/** The bands as they lie from left to right; neighbours of one grade are one band. */
export function bandsOf(scale: ScoreScale): readonly Band[] {
  const low = Number(scale.from);
  const span = Number(scale.to) - low;
  const within = (value: string) => Math.min(1, Math.max(0, span > 0 ? (Number(value) - low) / span : 0));
  const bands: Band[] = [];
  let ticked = -1;
  for (const piece of piecesOf(scale)) {
    const start = within(piece.from);
    const width = within(piece.to) - start;
    if (width <= 0) continue;
    const last = bands.at(-1);
    if (last?.grade === piece.grade) {
      bands[bands.length - 1] = { ...last, width: last.width + width };
      continue;
    }
    const isTicked = ticked < 0 || (start - ticked >= leastTick && start <= 1 - leastTick);
    if (isTicked) ticked = start;
    bands.push({ grade: piece.grade, tone: piece.tone, from: piece.from, start, width, isTicked });
  }
  return bands;
}

const reaches = (score: string, { side, limit }: ScoreCut): boolean => {
  const over = difference(limit, score);
  if (over === "0") return side === "atLeast" || side === "atMost";
  return over.startsWith("-") === (side === "atMost" || side === "lessThan");
};

const apart = (score: string, cut: ScoreCut) => ({
  grade: cut.grade,
  points: difference(cut.limit, score).replace("-", ""),
  isStrict: cut.side === "moreThan" || cut.side === "lessThan",
});

/** Where a score lies among the bands, and how far it is from its own edge and from the next better grade. */
export function placeOf(score: string, scale: ScoreScale) {
  const at = scale.cuts.findIndex((cut) => reaches(score, cut));
  const here = scale.cuts[at];
  const { grade } = here ?? scale.otherwise;
  const next = scale.cuts.slice(0, at === -1 ? undefined : at).findLast((cut) => cut.grade !== grade);
  return { grade, edge: here ? apart(score, here) : null, next: next ? apart(score, next) : null };
}
