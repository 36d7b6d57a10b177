import { addDays, daysBetween, type LegalDate } from "../engine/legal-date";
import { type Calendar, yearOf } from "./calendar";
import { isWorkingDay } from "./working-days";

/**
 * Whether a decision was reported within so many working days. Undefined only where an unknown year could turn the answer: few calendar
 * days are in time under every calendar, and the known days alone can already be too many.
 */
export const isReportedInTime = (decidedOn: LegalDate, receivedOn: LegalDate, within: number, calendar: Calendar): boolean | undefined => {
  if (daysBetween(decidedOn, receivedOn) <= within) return true;
  let working = 0;
  let isWhole = true;
  for (let day = receivedOn; day > decidedOn; day = addDays(day, -1)) {
    if (!calendar.years.has(yearOf(day))) isWhole = false;
    else if (isWorkingDay(day, calendar)) working += 1;
    if (working > within) return false;
    if (!isWhole && yearOf(day) < Math.min(...calendar.years)) break;
  }
  return isWhole ? true : undefined;
};
