import type { Field } from "@/scoring/catalogue/field";
import { dayText, isCalendarDay } from "@/scoring/engine/legal-date";
import { type Outcome, wrong } from "./outcome";

/** The founding of the People's Republic: no record of ours is older, and 1900-01-01 is a placeholder. */
const earliest = "1949-10-01";
const yearsAhead = 50;
/** The double-publicity standard writes 2099/12/31 for "no end". */
const withoutEnd = "2099-12-31";

const spellings = [
  /^(\d{4})-(\d{1,2})-(\d{1,2})$/,
  /^(\d{4})\/(\d{1,2})\/(\d{1,2})$/,
  /^(\d{4})(\d{2})(\d{2})$/,
  /^(\d{4})年(\d{1,2})月(\d{1,2})日$/,
];

export function checkDay(text: string, field: Field, today: string): Outcome {
  const day = readDay(text);
  if (typeof day !== "string") return day;
  if (day < earliest) {
    return wrong(
      "day.tooEarly",
      `${day} 早于 ${earliest}，像是占位日期。请填真实日期；不清楚的选填日期请留空。`,
      `${day} is before ${earliest} and looks like a placeholder. Give the real day; leave an optional day empty if unknown.`,
    );
  }
  if (!field.mayLieAhead) return day <= today ? day : inFuture(day, today);
  if (day === withoutEnd && !field.required) return undefined;
  const latest = `${Number(today.slice(0, 4)) + yearsAhead}${today.slice(4)}`;
  if (day <= latest) return day;
  return wrong(
    "day.tooLate",
    `${day} 晚于今后 ${yearsAhead} 年。请核对年份；长期有效请留空或填 ${withoutEnd}。`,
    `${day} lies more than ${yearsAhead} years ahead. Check the year; for no end leave it empty or write ${withoutEnd}.`,
  );
}

const dash = 45;

/** A day in the form in which it is kept, as most are sent. */
function isKeptForm(text: string): boolean {
  if (text.length !== 10 || text.charCodeAt(4) !== dash || text.charCodeAt(7) !== dash) return false;
  const year = digits(text, 0, 4);
  return year >= 0 && isCalendarDay(year, digits(text, 5, 7), digits(text, 8, 10));
}

/** The number that some signs of a text write, or -1 where one is no digit. */
function digits(text: string, from: number, to: number): number {
  let number = 0;
  for (let at = from; at < to; at += 1) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return -1;
    number = number * 10 + digit;
  }
  return number;
}

function readDay(text: string): string | Exclude<Outcome, undefined | number | boolean> {
  if (isKeptForm(text)) return text;
  for (const spelling of spellings) {
    const parts = spelling.exec(text);
    if (!parts) continue;
    const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
    if (isCalendarDay(year, month, day)) return dayText(year, month, day);
    return wrong(
      "day.notInCalendar",
      "日历上没有这一天，请核对年、月、日。",
      "There is no such day in the calendar; check year, month and day.",
    );
  }
  if (/^\d{5}$/.test(text)) {
    return wrong(
      "day.form",
      "这是表格软件的日期序号。请把该列设为日期格式 YYYY-MM-DD 后重新导出。",
      "This is a spreadsheet's serial number. Format the column as YYYY-MM-DD and export again.",
    );
  }
  return wrong(
    "day.form",
    "日期写法不认识。请写成 2026-03-01、2026/3/1、20260301 或 2026年3月1日。",
    "The day is not in a known form. Write 2026-03-01, 2026/3/1, 20260301 or 2026年3月1日.",
  );
}

const inFuture = (day: string, today: string) =>
  wrong(
    "day.inFuture",
    `${day} 晚于今天（${today}）。该日期不能在将来，请核对。`,
    `${day} is after today (${today}). This day cannot lie ahead; check it.`,
  );
