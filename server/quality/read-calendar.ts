import { type Calendar, calendarOf } from "@/scoring/calendar/calendar";
import { stateCouncilCalendar } from "@/scoring/calendar/state-council";

export interface HolidayRow {
  readonly day: string;
  readonly is_worked: boolean;
}

export const holidayRows = "select day::text as day, is_worked from holidays";

/** What is known of the State Council's calendar: an imported year stands in place of the year we came with. */
export const calendarWith = (imported: readonly HolidayRow[]): Calendar => {
  const years = new Set(imported.map(({ day }) => Number(day.slice(0, 4))));
  const known = calendarOf(stateCouncilCalendar.filter(({ year }) => !years.has(year)));
  return {
    years: new Set([...known.years, ...years]),
    departures: new Map([...known.departures, ...imported.map(({ day, is_worked }) => [day, is_worked] as const)]),
  };
};
