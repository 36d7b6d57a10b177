import { addDays, type LegalDate } from "../engine/legal-date";
import { type Calendar, isWeekend, yearOf } from "./calendar";
import { UnknownYear } from "./unknown-year";

/** Throws UnknownYear where the calendar has no such year. */
export const isWorkingDay = (day: LegalDate, calendar: Calendar): boolean => {
  if (!calendar.years.has(yearOf(day))) throw new UnknownYear(yearOf(day));
  return calendar.departures.get(day) ?? !isWeekend(day);
};

/** The nth working day after a day, which itself is not counted. */
export const addWorkingDays = (day: LegalDate, count: number, calendar: Calendar): LegalDate => {
  let reached = day;
  for (let left = count; left > 0; ) {
    reached = addDays(reached, 1);
    if (isWorkingDay(reached, calendar)) left -= 1;
  }
  return reached;
};

/** Working days after the first day up to and with the second; none where the second is not later. */
export const workingDaysBetween = (from: LegalDate, to: LegalDate, calendar: Calendar): number => {
  let count = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) if (isWorkingDay(day, calendar)) count += 1;
  return count;
};
