import type { Words } from "@/scoring/words";

/** Where a version came from: a row of a file, or of a batch made at the quarantine desk, and then the row that this one stands for. */
export interface RowOrigin {
  readonly batchId: number;
  readonly rowNumber: number;
  readonly fileName: string;
  /** SHA-256 of the file in hexadecimal; null for rows that never were a file. */
  readonly fileDigest: string | null;
  readonly door: string;
  readonly receivedAt: string;
  /** The row that waited or was mended; null where the row came so. */
  readonly standsFor: RowOrigin | null;
}

export interface RecordVersion {
  readonly recordId: number;
  readonly state: "active" | "contested" | "repaired" | "withdrawn";
  readonly occurredOn: string;
  readonly decidedOn: string;
  readonly recordedAt: string;
  readonly supersededAt: string | null;
  /** The next version, by which this one was superseded. */
  readonly supersededBy: number | null;
  readonly from: RowOrigin | null;
}

export interface RecordLineage {
  readonly subjectId: number;
  readonly recordId: number;
  readonly item: string;
  readonly itemTitle: Words;
  readonly department: Words;
  /** Every version of the record, oldest first. */
  readonly versions: readonly RecordVersion[];
}
