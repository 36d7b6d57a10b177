import type { Words } from "@/scoring/words";
import type { Mending } from "../quarantine/mend-row";
import type { MendedReport } from "../quarantine/mended/report";
import type { DeskAnswer } from "../quarantine/view";

/** What was refused, in words; nothing was changed. */
export interface Refused {
  readonly refused: Words;
}

interface Pair {
  readonly subjectId: number;
  readonly mergedId: number;
  readonly reason: string;
}

/** Verbs that write records: what each is asked with and what it answers. */
export interface Verb {
  readonly "quarantine.mend": { readonly input: Mending; readonly answer: DeskAnswer };
  readonly "quarantine.resend": {
    readonly input: { readonly draft: string; readonly fileName: string };
    readonly answer: { readonly report: MendedReport } | Refused;
  };
  readonly "identity.propose": { readonly input: Pair; readonly answer: { readonly proposed: true } | Refused };
  readonly "identity.decide": {
    readonly input: Pair & { readonly approve: boolean };
    readonly answer: { readonly moved: number } | Refused;
  };
  readonly "identity.undo": { readonly input: Pair; readonly answer: { readonly returned: number } | Refused };
  readonly "identity.find": { readonly input: Readonly<Record<string, never>>; readonly answer: { readonly pairs: number } };
}
