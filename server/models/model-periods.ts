import type { Sql } from "@/db/client";
import type { LegalDate } from "@/scoring/engine/legal-date";
import { lastPeriodBefore, periodOf, shiftPeriod } from "@/scoring/engine/period";
import { modelById } from "./known-models";

const mostPeriods = 48;

/** The periods a model governs up to the one that runs on that day, newest first. */
export const modelPeriods = async (sql: Sql, id: string, today: LegalDate): Promise<string[]> => {
  const model = await modelById(sql, id);
  if (!model) return [];
  const [first, running] = [periodOf(model.periods.from), shiftPeriod(lastPeriodBefore(model.cadence, today), 1)];
  const last = model.periods.to === undefined ? running : periodOf(model.periods.to);
  const names: string[] = [];
  for (
    let period = last.from < running.from ? last : running;
    period.from >= first.from && names.length < mostPeriods;
    period = shiftPeriod(period, -1)
  )
    names.push(period.name);
  return names;
};
