import type { Problem } from "@/db/schema/quarantine";
import type { CatalogueItem } from "@/scoring/catalogue/item";
import type { QuarantineState } from "./filter";
import type { QuarantineLine, ShownProblem } from "./view";

export interface LineRow {
  readonly batch_id: string;
  readonly row_number: number;
  readonly item: string;
  readonly file_name: string;
  readonly state: QuarantineState;
  readonly raw: string;
  readonly problems: Problem[];
  readonly rejected_at: string;
}

export const shownProblem = ({ field, value, rule, hint }: Problem): ShownProblem => ({ rule, value, hint, label: field });

/** An item that is known no longer is shown by its id: its rows must still be seen. */
export const toLine = (items: readonly CatalogueItem[], row: LineRow): QuarantineLine => {
  const item = items.find(({ id }) => id === row.item);
  return {
    batchId: Number(row.batch_id),
    rowNumber: row.row_number,
    item: row.item,
    itemTitle: item?.title ?? { zh: row.item, en: row.item },
    department: item?.department.name ?? { zh: "", en: "" },
    fileName: row.file_name,
    state: row.state,
    raw: row.raw,
    problems: row.problems.map(shownProblem),
    rejectedAt: row.rejected_at,
  };
};
