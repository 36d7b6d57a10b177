import { addDays, dayNumber, type LegalDate } from "../engine/legal-date";
import type { CalendarYear } from "./departure";

/** Which years are known, and how each departs from the week: true for a weekend day worked, false for a weekday off. */
export interface Calendar {
  readonly years: ReadonlySet<number>;
  readonly departures: ReadonlyMap<LegalDate, boolean>;
}

export const calendarOf = (years: readonly CalendarYear[]): Calendar => {
  const departures = new Map<LegalDate, boolean>();
  for (const { from, to = from, isWorked } of years.flatMap((year) => year.departures)) {
    for (let day = from; day <= to; day = addDays(day, 1)) departures.set(day, isWorked);
  }
  return { years: new Set(years.map(({ year }) => year)), departures };
};

/** Day numbers start on a Wednesday. */
export const isWeekend = (day: LegalDate): boolean => {
  const sinceWednesday = dayNumber(day) % 7;
  return sinceWednesday === 3 || sinceWednesday === 4;
};

export const yearOf = (day: LegalDate): number => Number(day.slice(0, 4));
