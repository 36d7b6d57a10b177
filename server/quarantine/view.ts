import type { Words } from "@/scoring/words";
import type { QuarantineState } from "./filter";
import type { RowAt } from "./resend-rows";

export interface ShownProblem {
  readonly rule: string;
  readonly value: string;
  readonly hint: Words;
  /** How the field was named to the department: its title and the column of the file. */
  readonly label: string;
}

export interface QuarantineLine extends RowAt {
  readonly item: string;
  readonly itemTitle: Words;
  readonly department: Words;
  readonly fileName: string;
  readonly state: QuarantineState;
  readonly raw: string;
  readonly problems: readonly ShownProblem[];
  readonly rejectedAt: string;
}

export interface QuarantineList {
  readonly rows: readonly QuarantineLine[];
  /** Where the next page begins; null at the end. */
  readonly next: RowAt | null;
  /** Rows by rule, the most frequent first, over the whole filter but for its rule; of the newest 100,000 rows where there are more. */
  readonly byRule: readonly { readonly rule: string; readonly rows: number }[];
}

export interface QuarantineCell {
  readonly field: string;
  readonly title: Words;
  readonly column: string;
  /** As it came; a person's name and numbers masked. */
  readonly text: string;
  /** True where the text is not shown whole, so that it must not be sent back as it stands. */
  readonly masked: boolean;
  readonly required: boolean;
  readonly choices: readonly { readonly code: string; readonly words: Words }[];
  readonly problems: readonly ShownProblem[];
}

export interface QuarantineRow extends QuarantineLine {
  /** Empty where the row was too broken or too long to be mended in place: it is then sent again as a file. */
  readonly cells: readonly QuarantineCell[];
  readonly mendable: boolean;
  /** Problems of the row as a whole. */
  readonly rowProblems: readonly ShownProblem[];
  readonly resentBatchId: number | null;
  readonly dismissedFor: string | null;
  readonly closedAt: string | null;
}

/** What a steward's act came to: done, with the new batch where there is one; or refused, with the reason. */
export type DeskAnswer =
  | { readonly done: true; readonly batchId: number | null; readonly became: "taken" | "waiting" | "rejected" | "dismissed" | "open" }
  | { readonly done: false; readonly problems: readonly ShownProblem[] };
