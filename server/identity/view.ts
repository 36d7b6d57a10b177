import type { Words } from "@/scoring/words";
import type { SubjectKind, SubjectRow } from "@/server/subjects/view";

/** One of two entries that may be one subject; a person's name and code come masked. */
export interface MergeEntry {
  readonly subjectId: number;
  readonly kind: SubjectKind;
  readonly code: string;
  readonly name: string;
  readonly town: string | null;
  readonly registeredOn: string | null;
  readonly invented: boolean;
  readonly mergedInto: number | null;
  readonly liveRecords: number;
  readonly items: readonly { readonly item: string; readonly title: Words; readonly records: number }[];
  readonly ratings: SubjectRow["ratings"];
}

export const mergeStates = ["proposed", "done", "refused", "undone"] as const;
export type MergeState = (typeof mergeStates)[number];

export interface MergeRow {
  readonly kept: MergeEntry;
  readonly merged: MergeEntry;
  readonly state: MergeState;
  readonly reason: string;
  readonly proposedBy: string;
  readonly proposedAt: string;
  readonly decidedBy: string | null;
  readonly decidedAt: string | null;
  readonly undoneBy: string | null;
  readonly undoneAt: string | null;
}

export interface MergeList {
  readonly rows: readonly MergeRow[];
  readonly total: number;
  readonly pageSize: number;
  readonly byState: Readonly<Record<MergeState, number>>;
}

/** Two codes as asked for, side by side; null where no subject has the code. */
export interface Comparison {
  readonly kept: MergeEntry | null;
  readonly merged: MergeEntry | null;
}
