/** The calendar day of an instant in the zone of the process: the one place where a script turns a clock into a legal date. */
export const todayOf = (now: Date): string =>
  [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
