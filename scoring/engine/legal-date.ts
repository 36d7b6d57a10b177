/** Calendar days as `YYYY-MM-DD` text, compared as text. No clock and no time zone: a legal day has neither. */
export type LegalDate = string;

const leap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export const daysInMonth = (year: number, month: number): number => (month === 2 && leap(year) ? 29 : (monthLengths[month - 1] ?? 0));

const parts = (day: LegalDate): [number, number, number] => [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10))];

/** The `YYYY-MM-DD` of three numbers. */
export const dayText = (year: number, month: number, day: number): LegalDate =>
  `${String(year).padStart(4, "0")}-${month < 10 ? "0" : ""}${month}-${day < 10 ? "0" : ""}${day}`;

export const isCalendarDay = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);

export const isLegalDate = (text: string): boolean => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  return isCalendarDay(...parts(text));
};

/** Days since 0000-03-01 in the Gregorian calendar: only differences of it mean anything. */
export const dayNumber = (date: LegalDate): number => {
  const [year, month, day] = parts(date);
  const shifted = month <= 2 ? year - 1 : year;
  const monthFromMarch = (month + 9) % 12;
  return (
    365 * shifted +
    Math.floor(shifted / 4) -
    Math.floor(shifted / 100) +
    Math.floor(shifted / 400) +
    Math.floor((153 * monthFromMarch + 2) / 5) +
    day -
    1
  );
};

/** Whole days from one day to a later one; negative where it is earlier. */
export const daysBetween = (from: LegalDate, to: LegalDate): number => dayNumber(to) - dayNumber(from);

/** The same day so many months on, or the last day of that month where it has no such day. */
export const addMonths = (date: LegalDate, months: number): LegalDate => {
  const [year, month, day] = parts(date);
  const index = year * 12 + month - 1 + months;
  const toYear = Math.floor(index / 12);
  const toMonth = index - toYear * 12 + 1;
  return dayText(toYear, toMonth, Math.min(day, daysInMonth(toYear, toMonth)));
};

export const addDays = (date: LegalDate, days: number): LegalDate => {
  let [year, month, day] = parts(date);
  day += days;
  while (day > daysInMonth(year, month)) {
    day -= daysInMonth(year, month);
    month += 1;
    if (month > 12) [year, month] = [year + 1, 1];
  }
  while (day < 1) {
    month -= 1;
    if (month < 1) [year, month] = [year - 1, 12];
    day += daysInMonth(year, month);
  }
  return dayText(year, month, day);
};

/** Whole months from one day to another, as counted to an anniversary: 31 January to 28 February is none. */
export const monthsBetween = (from: LegalDate, to: LegalDate): number => {
  const [fromYear, fromMonth, fromDay] = parts(from);
  const [toYear, toMonth, toDay] = parts(to);
  return (toYear - fromYear) * 12 + (toMonth - fromMonth) - (toDay < fromDay ? 1 : 0);
};
