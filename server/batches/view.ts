import type { Words } from "@/scoring/words";
import type { SubjectKind } from "@/server/subjects/view";

export type BatchState = "received" | "receiving" | "finished" | "failed";

/** A catalogue item as a feed: what came last, what it brought, what it left to be mended. */
export interface Feed {
  readonly item: string;
  readonly code: string;
  readonly title: Words;
  readonly department: { readonly id: string; readonly name: Words };
  readonly reportWithinWorkingDays: number;
  /** Rows taken in, new and revised, over all batches. */
  readonly taken: number;
  readonly late: number;
  readonly batches: number;
  /** The newest delivery of the department, whatever became of it; rows mended or joined here are none. */
  readonly last: {
    readonly batchId: number;
    readonly state: BatchState;
    readonly isWaiting: boolean;
    readonly receivedAt: string;
    readonly rows: number | null;
  } | null;
  readonly open: number;
  readonly waiting: number;
}

export interface BatchLine {
  readonly batchId: number;
  readonly item: string;
  readonly title: Words;
  readonly department: Words;
  readonly fileName: string;
  readonly door: string;
  readonly state: BatchState;
  /** Could not be read for want of room or of a connection, and is read again by itself. */
  readonly isWaiting: boolean;
  readonly counts: BatchCounts;
  readonly receivedAt: string;
  readonly finishedAt: string | null;
}

export interface BatchCounts {
  readonly total: number | null;
  readonly accepted: number;
  readonly revised: number;
  readonly duplicate: number;
  readonly withdrawn: number;
  readonly rejected: number;
  readonly waiting: number;
  readonly onTime: number;
  readonly late: number;
}

export interface BatchList {
  readonly rows: readonly BatchLine[];
  readonly total: number;
  readonly page: number;
  readonly pageSize: number;
}

export interface RejectedRule {
  readonly rule: string;
  readonly rows: number;
  readonly firstRow: number;
  readonly hint: Words;
}

export interface BatchPage extends BatchLine {
  readonly format: string;
  readonly encoding: string | null;
  readonly bytes: number | null;
  readonly digest: string | null;
  readonly unknownColumns: readonly string[];
  readonly mapping: readonly { readonly column: string; readonly field: Words | null }[];
  /** Why it failed; of a batch that is not read yet, why the last reading did not come to its end, and when the next is due. */
  readonly failure: { readonly rule: string; readonly hint: Words; readonly retryAt?: string } | null;
  /** An earlier finished batch of the item with the same bytes. */
  readonly sameAs: number | null;
  /** Rows by the rule they broke, the most frequent first; a row that broke two rules counts under both. */
  readonly rejectedRules: readonly RejectedRule[];
}

/** What became of one row of a batch. */
export interface BatchRow {
  readonly rowNumber: number;
  readonly records: readonly {
    readonly subjectId: number;
    readonly name: string;
    readonly code: string;
    readonly kind: SubjectKind;
    readonly recordId: number;
    readonly state: "active" | "contested" | "repaired" | "withdrawn";
    readonly recordedAt: string;
    readonly supersededAt: string | null;
  }[];
  readonly kept: {
    readonly state: "open" | "waiting" | "resent" | "dismissed";
    readonly raw: string;
    readonly hints: readonly Words[];
    readonly resentBatchId: number | null;
  } | null;
}
