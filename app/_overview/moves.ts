import type { ModelOverview, RatingChange } from "@/server/overview/view";

/** Which of the latest changes are asked for. */
export interface Moves {
  readonly modelId: string;
  readonly period: string;
  readonly direction: "better" | "worse";
}

export function movesOf(search: Readonly<Record<string, string | string[] | undefined>>): Moves | null {
  const { model, period, moved } = search;
  if (typeof model !== "string" || typeof period !== "string" || (moved !== "better" && moved !== "worse")) return null;
  return { modelId: model, period, direction: moved };
}

export const changesOf = (changes: readonly RatingChange[], moves: Moves): readonly RatingChange[] =>
  changes.filter((each) => each.modelId === moves.modelId && each.period === moves.period && each.direction === moves.direction);

/** The door of a count of moves; none where the list of latest changes does not hold them all. */
export function movesLink(changes: readonly RatingChange[], model: ModelOverview, direction: Moves["direction"]): string | null {
  const { latest } = model;
  if (latest === null) return null;
  const count = direction === "better" ? latest.improved : latest.lowered;
  const moves: Moves = { modelId: model.id, period: latest.period, direction };
  if (count === 0 || changesOf(changes, moves).length !== count) return null;
  return `/?${new URLSearchParams({ model: model.id, period: latest.period, moved: direction })}#changes`;
}
