import type { Field } from "../catalogue/field";
import type { FactNode, ReadContext, RecordRow, Test } from "../engine/fact";
import type { Period } from "../engine/period";
import { decimal, list, literal } from "../engine/sql-text";
import { windowOf, windowSql } from "./window";

const scaleOf = { amount: 2, share: 4, count: 0 } as const;

/** A field of a record's data as SQL of its own type. */
export const fieldSql = (field: string, type: Field["type"], data = "r.data"): string => {
  const text = `${data}->>${literal(field)}`;
  if (type === "amount" || type === "share" || type === "count") return `(${text})::numeric`;
  if (type === "day") return `(${text})::date`;
  if (type === "yesNo") return `(${text})::boolean`;
  return `(${text})`;
};

const testSql = (field: string, type: Field["type"], test: Test): string => {
  if ("present" in test) return test.present ? `r.data ? ${literal(field)}` : `not r.data ? ${literal(field)}`;
  if ("not" in test) return `r.data->>${literal(field)} <> ${literal(String(test.not))}`;
  if ("in" in test) return `r.data->>${literal(field)} in ${list(test.in)}`;
  if ("atLeast" in test) return `${fieldSql(field, type)} >= ${decimal(test.atLeast)}`;
  return `r.data->>${literal(field)} = ${literal(String(test.is))}`;
};

const clockSql = (node: FactNode) => (node.clock === "decidedOn" ? "r.decided_on" : "r.occurred_on");

/** What the SQL side needs to choose records: the period, and the predicate of live records on `r`. */
export interface SqlReading {
  readonly period: Period;
  readonly live: string;
}

/** The records of this fact, as a predicate on `r`; live records are chosen before. */
export const selectionSql = (node: FactNode, { period, live }: SqlReading): string => {
  const tests = Object.entries(node.where).map(([field, test]) => testSql(field, fieldType(node, field), test));
  return [`r.item = ${literal(node.item.id)}`, windowSql(node.window, clockSql(node), period, live), ...tests].join(" and ");
};

export const fieldType = (node: FactNode, field: string): Field["type"] => {
  const found = node.item.fields[field];
  if (!found) throw new Error(`catalogue item ${node.item.id} has no field ${field}`);
  return found.type;
};

const holds = (record: RecordRow, field: string, type: Field["type"], test: Test): boolean => {
  const value = record.data[field];
  if ("present" in test) return (value !== undefined) === test.present;
  if (value === undefined) return false;
  if ("not" in test) return String(value) !== String(test.not);
  if ("in" in test) return test.in.includes(String(value));
  if ("atLeast" in test) {
    const scale = scaleOf[type as keyof typeof scaleOf];
    return toScaled(value, scale) >= toScaled(test.atLeast, scale);
  }
  return String(value) === String(test.is);
};

/** A stored number or decimal text as a whole number of 10^-scale. */
export const toScaled = (value: string | number | boolean, scale: number): number => Math.round(Number(value) * 10 ** scale);

/** The records of this fact among a subject's live records, in the order in which they were so. */
export const select = (node: FactNode, records: readonly RecordRow[], { period }: ReadContext): RecordRow[] => {
  const within = windowOf(node.window, period, records);
  return records.filter((record) => {
    if (record.item !== node.item.id || !within(record[node.clock])) return false;
    return Object.entries(node.where).every(([field, test]) => holds(record, field, fieldType(node, field), test));
  });
};

/** Oldest first by the fact's clock, then by record number: the one order both compilers use. */
export const inOrder = (node: FactNode, records: readonly RecordRow[]): RecordRow[] =>
  [...records].sort((a, b) => (a[node.clock] === b[node.clock] ? a.recordId - b.recordId : a[node.clock] < b[node.clock] ? -1 : 1));
