import type { LegalDate } from "./legal-date";

/** An evaluation period. So far every model is yearly: a period is a calendar year, written `2025`. */
export interface Period {
  readonly name: string;
  readonly from: LegalDate;
  readonly to: LegalDate;
}

/** The calendar year of that name. Throws where it is no year from 1950 to 2099. */
export const yearPeriod = (name: string): Period => {
  if (!/^(19[5-9]\d|20\d\d)$/.test(name)) throw new Error(`"${name}" is not an evaluation year`);
  return { name, from: `${name}-01-01`, to: `${name}-12-31` };
};

/** The period so many years on (or back, where negative). */
export const shiftPeriod = (period: Period, years: number): Period => yearPeriod(String(Number(period.name) + years));
