export interface Step {
  readonly at: number;
  readonly done: number;
  readonly total: number;
  readonly rows: number;
}

export interface ToldStep extends Step {
  readonly stage: string;
}

/** Share done, rows a second and seconds left, from the first and the newest step; null where it is too early to say. */
export function paceOf(
  first: Step,
  now: Step,
): { readonly share: number | null; readonly rate: number | null; readonly left: number | null } {
  const seconds = (now.at - first.at) / 1000;
  const share = now.total > 0 ? Math.min(1, now.done / now.total) : null;
  const moved = now.done - first.done;
  if (seconds < 1 || moved <= 0) return { share, rate: null, left: null };
  const left = now.total > 0 ? Math.max(0, Math.round(((now.total - now.done) / moved) * seconds)) : null;
  return { share, rate: now.rows > first.rows ? Math.round((now.rows - first.rows) / seconds) : null, left };
}

/** A message of the progress stream, if it is one. */
export function stepOf(text: string, at: number): ToldStep | null {
  try {
    const { stage, done, total, rows } = JSON.parse(text) as Record<string, unknown>;
    if (typeof stage !== "string") return null;
    const count = (value: unknown): number => (typeof value === "number" && Number.isFinite(value) && value >= 0 ? value : 0);
    return { at, stage, done: count(done), total: count(total), rows: count(rows) };
  } catch {
    return null;
  }
}
