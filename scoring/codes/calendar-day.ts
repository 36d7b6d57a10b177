const longMonths = new Set([1, 3, 5, 7, 8, 10, 12]);

const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return longMonths.has(month) ? 31 : 30;
}

export const isCalendarDay = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);

/** The `YYYY-MM-DD` of three numbers. */
export const dayText = (year: number, month: number, day: number): string =>
  `${String(year).padStart(4, "0")}-${month < 10 ? "0" : ""}${month}-${day < 10 ? "0" : ""}${day}`;

/** The same day some months later, or the last day of that month where it has no such day. */
export function addMonths(day: string, months: number): string {
  const index = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
  const year = Math.floor(index / 12);
  const month = (index % 12) + 1;
  return dayText(year, month, Math.min(Number(day.slice(8, 10)), daysInMonth(year, month)));
}
