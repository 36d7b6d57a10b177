import type { Words } from "../words";
import type { DatedValue, Parameter } from "./define-model";
import type { Citation, Provenance } from "./instrument";

/** A parameter with one value, in force from a day on. Further values are further rows. */
export const since = (from: string, value: string, cites: Citation, provenance: Provenance): DatedValue => ({
  from,
  value,
  cites,
  provenance,
});

export const parameter = (says: Words, rows: DatedValue | readonly [DatedValue, ...DatedValue[]], reading?: Words): Parameter => ({
  says,
  rows: Array.isArray(rows) ? (rows as unknown as readonly [DatedValue, ...DatedValue[]]) : [rows as DatedValue],
  ...(reading ? { reading } : {}),
});
