const days = new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Shanghai" });

/** The calendar day of an instant in China, wherever the process runs: the one place where a clock becomes a legal date. */
export const dayOf = (instant: Date): string => days.format(instant);
