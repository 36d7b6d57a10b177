import type { CatalogueItem, SubjectKind } from "@/scoring/catalogue/item";
import { bodyKind } from "@/scoring/codes/body-kind";
import type { Value } from "../fields/outcome";
import type { Cells } from "./cells";
import { checkCells, RowInCheck } from "./check-cells";
import type { Note } from "./check-subject-code";
import { checkWholeRow } from "./check-whole-row";
import type { ColumnNames, Problem } from "./problem";
import { showUntil } from "./show-until";

export interface GoodRow {
  /** USCC, or a person's id in the clear: it lives in memory only until it is hashed and encrypted. */
  readonly code: string;
  readonly kind: SubjectKind;
  readonly data: Readonly<Record<string, Value>>;
  /** The department's own key within the subject. */
  readonly key: string;
  readonly occurredOn: string;
  readonly decidedOn: string;
  readonly effectiveUntil?: string;
  readonly showUntil?: string;
  readonly notes: readonly Note[];
}

export type CheckedRow = { readonly row: GoodRow } | { readonly problems: readonly Problem[] };

const noColumns: ColumnNames = {};

/** Checks one row against its catalogue item: either a record ready to store, or every problem it has. Pure: `today` is passed in. */
export function checkRow(item: CatalogueItem, cells: Cells, today: string, columns: ColumnNames = noColumns): CheckedRow {
  const row = new RowInCheck(item, cells, today, columns);
  checkCells(row);
  checkWholeRow(row);
  const { code, problems } = row;
  return problems.length > 0 || code === undefined ? { problems } : { row: goodRow(item, code, row.data, row.notes) };
}

function goodRow(item: CatalogueItem, code: string, data: Record<string, Value>, notes: readonly Note[]): GoodRow {
  const occurredOn = String(data[item.occurredOn]);
  const decidedOn = item.decidedOn ? String(data[item.decidedOn]) : occurredOn;
  const end = item.effectiveUntil && data[item.effectiveUntil];
  const effectiveUntil = typeof end === "string" ? end : undefined;
  const lastShown = showUntil(item, decidedOn, effectiveUntil);
  return {
    code,
    kind: item.subject.by === "uscc" ? bodyKind(code) : "licensedPerson",
    data,
    key: recordKey(item, data),
    occurredOn,
    decidedOn,
    ...(effectiveUntil && { effectiveUntil }),
    ...(lastShown && { showUntil: lastShown }),
    notes,
  };
}

/** The subject's own code is left out: the subject is part of every key, and a person's number must not stand in one. */
function recordKey(item: CatalogueItem, data: Record<string, Value>): string {
  const parts: (Value | null)[] = [];
  for (const field of item.key) if (field !== item.subject.codeField) parts.push(data[field] ?? null);
  return JSON.stringify(parts);
}
