import type { RecordRow, Window } from "../engine/fact";
import { addDays, addMonths, type LegalDate } from "../engine/legal-date";
import { type Period, shiftPeriod } from "../engine/period";
import { literal } from "../engine/sql-text";

type OwnYear = { readonly ownYearFrom: { readonly item: { readonly id: string }; readonly field: string } };

/** First and last day of a window that is the same for every subject; null from = no beginning. */
const fixed = (window: Exclude<Window, OwnYear>, period: Period): { from: LegalDate | null; to: LegalDate } => {
  if (window === "upToPeriodEnd") return { from: null, to: period.to };
  if ("months" in window) return { from: addDays(addMonths(period.to, -window.months), 1), to: period.to };
  return shiftPeriod(period, window.periods);
};

const isOwnYear = (window: Window): window is Extract<Window, OwnYear> => typeof window === "object" && "ownYearFrom" in window;

/** The days a window can reach at all, whoever's it is. */
export const reachOfWindow = (window: Window, period: Period): { from: LegalDate | null; to: LegalDate } =>
  isOwnYear(window) ? { from: null, to: "9999-12-31" } : fixed(window, period);

/** The anniversary of a day in the year in which the period ends; the day itself where the first year has not passed. */
const yearsOn = (first: LegalDate, period: Period): number => Math.max(0, Number(period.to.slice(0, 4)) - Number(first.slice(0, 4)));

/**
 * Whether a day lies in the window, for one subject's records. The subject's own year ends the day before its anniversary in the period's year;
 * a subject without its first record has no own year, and nothing counts.
 */
export const windowOf = (window: Window, period: Period, records: readonly RecordRow[]): ((day: LegalDate) => boolean) => {
  if (!isOwnYear(window)) {
    const { from, to } = fixed(window, period);
    return (day) => day <= to && (from === null || day >= from);
  }
  const { item, field } = window.ownYearFrom;
  const first = records
    .filter((record) => record.item === item.id && record.data[field] !== undefined)
    .map((record) => String(record.data[field]))
    .sort()[0];
  if (first === undefined) return () => false;
  const years = yearsOn(first, period);
  const [from, before] = [addMonths(first, 12 * (years - 1)), addMonths(first, 12 * years)];
  return (day) => day >= from && day < before;
};

/** The same as a predicate on a day of record `r`. */
export const windowSql = (window: Window, day: string, period: Period, live: string): string => {
  if (!isOwnYear(window)) {
    const { from, to } = fixed(window, period);
    return from === null ? `${day} <= ${literal(to)}` : `${day} between ${literal(from)} and ${literal(to)}`;
  }
  const { item, field } = window.ownYearFrom;
  const years = `greatest(0, ${period.to.slice(0, 4)} - extract(year from c.first)::int)`;
  const anniversary = (shift: string) => `(c.first + make_interval(years => ${years}${shift}))::date`;
  // its own alias, since `r` is the record asked about
  const own = live.replaceAll(/\br\./g, "c0.");
  // grouped inside and matched outside, so that a census joins the first days once instead of asking for each record
  return `exists (select 1 from (select c0.subject_id, min((c0.data->>${literal(field)})::date) as first from records c0
      where c0.item = ${literal(item.id)} and ${own} group by c0.subject_id) as c
    where c.subject_id = r.subject_id and ${day} >= ${anniversary(" - 1")} and ${day} < ${anniversary("")})`;
};
