import type { CatalogueItem } from "@/scoring/catalogue/item";
import { type Words, words } from "@/scoring/words";
import { maskLongNumbers, maskResidentIds } from "@/server/intake/row/mask-person-ids";
import type { BatchLine, BatchState } from "./view";

export interface LineRow {
  readonly batch_id: string;
  readonly item: string;
  readonly file_name: string;
  readonly door: string;
  readonly state: BatchState;
  readonly waits: boolean;
  readonly rows_total: number | null;
  readonly rows_accepted: number | null;
  readonly rows_revised: number | null;
  readonly rows_duplicate: number | null;
  readonly rows_withdrawn: number | null;
  readonly rows_rejected: number | null;
  readonly rows_waiting: number | null;
  readonly rows_on_time: number | null;
  readonly rows_late: number | null;
  readonly received_at: string;
  readonly finished_at: string | null;
}

const gone: Words = words("已停用的目录项", "An item no longer in the catalogue");
const nobody: Words = words("—", "—");

/** A file may be named for a person: numbers in its name are masked as in its rows. */
const shownFileName = (item: CatalogueItem | undefined, name: string): string =>
  item?.subject.by === "uscc" ? maskResidentIds(name) : maskLongNumbers(name);

export function toBatchLine(item: CatalogueItem | undefined, row: LineRow): BatchLine {
  return {
    batchId: Number(row.batch_id),
    item: row.item,
    title: item?.title ?? gone,
    department: item?.department.name ?? nobody,
    fileName: shownFileName(item, row.file_name),
    door: row.door,
    state: row.state,
    isWaiting: row.waits,
    counts: {
      total: row.rows_total,
      accepted: row.rows_accepted ?? 0,
      revised: row.rows_revised ?? 0,
      duplicate: row.rows_duplicate ?? 0,
      withdrawn: row.rows_withdrawn ?? 0,
      rejected: row.rows_rejected ?? 0,
      waiting: row.rows_waiting ?? 0,
      onTime: row.rows_on_time ?? 0,
      late: row.rows_late ?? 0,
    },
    receivedAt: row.received_at,
    finishedAt: row.finished_at,
  };
}
