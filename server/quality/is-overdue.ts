import type { Calendar } from "@/scoring/calendar/calendar";
import { UnknownYear } from "@/scoring/calendar/unknown-year";
import { addWorkingDays } from "@/scoring/calendar/working-days";
import { addDays } from "@/scoring/engine/legal-date";
import { monthAfter } from "./months";

/** Whether everything decided in the month should have been reported by today; never so where the calendar cannot say. */
export function isOverdue(month: string, within: number, today: string, calendar: Calendar): boolean {
  const lastDay = addDays(`${monthAfter(month, 1)}-01`, -1);
  if (lastDay >= today) return false;
  try {
    return addWorkingDays(lastDay, within, calendar) < today;
  } catch (error) {
    if (error instanceof UnknownYear) return false;
    throw error;
  }
}
