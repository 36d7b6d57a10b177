/** The calendar day of an instant in the zone of the process: the one place where a clock becomes a legal date. */
export const dayOf = (instant: Date): string =>
  [instant.getFullYear(), instant.getMonth() + 1, instant.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
