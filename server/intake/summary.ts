import type { Problem } from "@/db/schema/quarantine";
import type { Note } from "./row/check-subject-code";

/** Rows refused for one rule, with the first of them as an example. */
export interface RejectedGroup {
  readonly rule: string;
  readonly rows: number;
  readonly firstRow: number;
  readonly example: Problem;
}

/** What became of every data row: `rows` = accepted + revised + duplicate + withdrawn + rejected + waiting. */
export interface ImportSummary {
  readonly batchId: number;
  readonly item: string;
  readonly format: string;
  readonly encoding: string | undefined;
  /** Which sheet of a workbook was read. */
  readonly sheet?: string;
  readonly unknownColumns: readonly string[];
  /** Rows without a single filled cell: passed over, and not among `rows`. */
  readonly blankRows: number;
  readonly rows: number;
  readonly accepted: number;
  readonly revised: number;
  readonly duplicate: number;
  readonly withdrawn: number;
  readonly rejected: number;
  /** Kept until their subject is known. */
  readonly waiting: number;
  readonly rejectedGroups: readonly RejectedGroup[];
  /** Codes and names that were taken in another form than they came. */
  readonly notes: Readonly<Partial<Record<Note, number>>>;
}
