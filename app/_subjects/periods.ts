import type { ModelPage } from "@/server/models/view";

/** The evaluation years a model governs up to this one, newest first. */
export function periodsOf(model: ModelPage | null, thisYear: number): readonly string[] {
  if (model === null) return [];
  const from = Number(model.periods.from);
  const to = Math.min(Number(model.periods.to ?? thisYear), thisYear);
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => String(to - index));
}
