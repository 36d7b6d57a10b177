import { addDays, addMonths, type LegalDate } from "./legal-date";

/** How often a model grades: by calendar year, quarter or month, or by the year from July to June. */
export type Cadence = "year" | "quarter" | "month" | "julyToJune";

/** An evaluation period: `2025`, `2025Q3`, `2025-09`, or `2024-2025` for July 2024 to June 2025. */
export interface Period {
  readonly name: string;
  readonly cadence: Cadence;
  readonly from: LegalDate;
  readonly to: LegalDate;
}

const year = String.raw`(?:19[5-9]\d|20\d\d)`;
const patterns: Readonly<Record<Cadence, RegExp>> = {
  year: new RegExp(`^${year}$`),
  quarter: new RegExp(`^${year}Q[1-4]$`),
  month: new RegExp(`^${year}-(?:0[1-9]|1[0-2])$`),
  julyToJune: new RegExp(`^${year}-${year}$`),
};
const lengths: Readonly<Record<Cadence, number>> = { year: 12, quarter: 3, month: 1, julyToJune: 12 };

const firstDay = (cadence: Cadence, name: string): LegalDate => {
  const of = name.slice(0, 4);
  if (cadence === "quarter") return `${of}-${String(Number(name.slice(5)) * 3 - 2).padStart(2, "0")}-01`;
  if (cadence === "month") return `${name}-01`;
  return cadence === "year" ? `${of}-01-01` : `${of}-07-01`;
};

const nameOf = (cadence: Cadence, from: LegalDate): string => {
  const [of, month] = [from.slice(0, 4), Number(from.slice(5, 7))];
  if (cadence === "quarter") return `${of}Q${(month + 2) / 3}`;
  if (cadence === "month") return from.slice(0, 7);
  return cadence === "year" ? of : `${of}-${Number(of) + 1}`;
};

const cadenceOf = (name: string): Cadence | undefined =>
  (Object.keys(patterns) as Cadence[]).find((cadence) => patterns[cadence].test(name));

const starting = (cadence: Cadence, from: LegalDate): Period => ({
  name: nameOf(cadence, from),
  cadence,
  from,
  to: addDays(addMonths(from, lengths[cadence]), -1),
});

/** Whether that text names an evaluation period of that cadence. */
export const isPeriod = (name: string, cadence?: Cadence): boolean => {
  const found = cadenceOf(name);
  return found !== undefined && (cadence ?? found) === found && starting(found, firstDay(found, name)).name === name;
};

/** The period of that name. Throws where it names none. */
export const periodOf = (name: string): Period => {
  const cadence = cadenceOf(name);
  if (!cadence || !isPeriod(name)) throw new Error(`"${name}" is not an evaluation period`);
  return starting(cadence, firstDay(cadence, name));
};

/** The period of the same cadence so many on (or back, where negative). */
export const shiftPeriod = (period: Period, periods: number): Period =>
  starting(period.cadence, addMonths(period.from, periods * lengths[period.cadence]));

/** The last period of a cadence that had ended on that day. */
export const lastPeriodBefore = (cadence: Cadence, day: LegalDate): Period => {
  const of = Number(day.slice(0, 4));
  let period = starting(cadence, cadence === "julyToJune" ? `${of}-07-01` : `${of}-01-01`);
  while (period.to >= day) period = shiftPeriod(period, -1);
  while (shiftPeriod(period, 1).to < day) period = shiftPeriod(period, 1);
  return period;
};
