import type { Sql } from "@/db/client";
import type { CatalogueItem } from "@/scoring/catalogue/item";
import type { RowAt } from "./resend-rows";

export type QuarantineState = "open" | "waiting" | "resent" | "dismissed";

export interface QuarantineFilter {
  readonly department?: string | undefined;
  readonly item?: string | undefined;
  readonly batchId?: number | undefined;
  readonly rule?: string | undefined;
  readonly state?: QuarantineState | undefined;
  readonly text?: string | undefined;
}

/** The text as a pattern in which its own % and _ stand for themselves. */
const holding = (text: string): string => `%${text.replace(/[\\%_]/g, "\\$&")}%`;

/** The condition of a filter, as a piece of a statement over `quarantine`. Not async: a piece that is awaited would be run. */
export function whereOf(sql: Sql, items: readonly CatalogueItem[], filter: QuarantineFilter, after?: RowAt) {
  const { department, item, batchId, rule, state, text } = filter;
  const ofDepartment = items.filter((each) => each.department.id === department).map((each) => each.id);
  return sql`true
    ${department === undefined ? sql`` : sql`and item = any(${ofDepartment})`}
    ${item === undefined ? sql`` : sql`and item = ${item}`}
    ${batchId === undefined ? sql`` : sql`and batch_id = ${batchId}`}
    ${rule === undefined ? sql`` : sql`and problems @> ${sql.json([{ rule }])}`}
    ${state === undefined ? sql`` : sql`and state = ${state}`}
    ${text === undefined ? sql`` : sql`and raw ilike ${holding(text)}`}
    ${after === undefined ? sql`` : sql`and (batch_id, row_number) < (${after.batchId}, ${after.rowNumber})`}`;
}
