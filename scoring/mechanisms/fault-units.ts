import type { Event } from "../engine/fact";
import { list } from "../engine/sql-text";
import type { FaultRow } from "./fault-row";

const unitKey = (row: FaultRow, event: Event): string =>
  row.unit === "month" ? `${event.kept.month}` : row.unit === "time" ? String(event.record) : "";

/** The faults of a row that count as one. */
export interface Unit {
  readonly row: FaultRow;
  readonly key: string;
  readonly events: Event[];
}

/** Groups events into units, in the order of the census: by code, then unit. */
export const unitsOf = (rows: ReadonlyMap<string, FaultRow>, events: readonly Event[]): Unit[] => {
  const units = new Map<string, Unit>();
  for (const event of events) {
    const row = rows.get(event.code);
    if (!row) throw new Error(`fault ${event.code} is not in the table`);
    const key = unitKey(row, event);
    const id = `${event.code} ${key}`;
    const unit = units.get(id);
    if (unit) unit.events.push(event);
    else units.set(id, { row, key, events: [event] });
  }
  return [...units.values()].sort((a, b) => (`${a.row.code} ${a.key}` < `${b.row.code} ${b.key}` ? -1 : 1));
};

/** The same unit in SQL, for record `r`. */
export const unitSql = (rows: readonly FaultRow[], code: string): string => {
  const of = (unit: FaultRow["unit"]) => rows.filter((row) => row.unit === unit).map((row) => row.code);
  const cases = [
    of("month").length > 0 ? `when ${code} in ${list(of("month"))} then r.data->>'month'` : "",
    of("time").length > 0 ? `when ${code} in ${list(of("time"))} then r.record_id::text` : "",
  ].join(" ");
  return cases.trim() === "" ? "''" : `case ${cases} else '' end`;
};
