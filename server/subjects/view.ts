import type { Words } from "@/scoring/words";
import type { CitationView, GradeView, ModelStatus, ProvenanceMark } from "@/server/models/view";

export type SubjectKind = "enterprise" | "individualBusiness" | "institution" | "licensedPerson";

/** A row of the subject list. A person's name and code come masked. */
export interface SubjectRow {
  readonly subjectId: number;
  readonly name: string;
  readonly code: string;
  readonly kind: SubjectKind;
  readonly town: string | null;
  readonly industry: string | null;
  readonly invented: boolean;
  readonly ratings: readonly {
    readonly modelId: string;
    readonly period: string;
    readonly grade: string | null;
    readonly tone: number | null;
    readonly score: string | null;
  }[];
}

export interface SubjectList {
  readonly rows: readonly SubjectRow[];
  readonly total: number;
  readonly page: number;
  readonly pageSize: number;
}

/** Where a number came from: the record, and the row of the file it came in. */
export interface SourceRecord {
  readonly recordId: number;
  readonly item: Words;
  readonly department: Words;
  readonly occurredOn: string;
  readonly fileName: string | null;
  readonly rowNumber: number | null;
}

/** A line of the ledger, like a line of a bank statement. Points are signed decimal text; `running` is the total after the line. */
export interface LedgerLine {
  readonly key: string;
  readonly kind: "opening" | "points" | "bound" | "rounding" | "veto" | "lift" | "direct" | "ladder" | "cap" | "replacement" | "trigger";
  readonly code: string | null;
  readonly label: Words;
  readonly sentence: Words;
  readonly points: string | null;
  readonly running: string | null;
  readonly grade: string | null;
  readonly cites: CitationView;
  readonly provenance: ProvenanceMark;
  readonly records: readonly SourceRecord[];
}

/** What would raise the grade: changes that together reach it, proven by rating again. */
export interface Improvement {
  readonly reaches: string;
  readonly tone: number;
  readonly score: string | null;
  readonly changes: readonly { readonly label: Words; readonly says: Words; readonly points: string | null }[];
}

export interface SubjectRating {
  readonly modelId: string;
  readonly modelTitle: Words;
  readonly modelStatus: ModelStatus;
  readonly law: { readonly title: Words; readonly number: Words };
  readonly period: string;
  readonly outcome: "rated" | "undetermined" | "notRated";
  readonly score: string | null;
  readonly grade: string | null;
  readonly tone: number | null;
  readonly status: "final" | "proposed";
  readonly ratedAt: string;
  readonly staleOn: string | null;
  readonly grades: readonly GradeView[];
  /** Cuts of the ladder, best first; the last has no `atLeast`. */
  readonly ladder: readonly { readonly grade: string; readonly tone: number; readonly atLeast: string | null }[];
  readonly scale: { readonly from: string; readonly to: string };
  readonly ledger: readonly LedgerLine[];
  readonly missing: readonly { readonly says: Words; readonly cites: CitationView }[];
  readonly improvement: Improvement | null;
  /** Shares of the model's numbers by how they were read. */
  readonly provenance: Readonly<Record<ProvenanceMark, number>>;
  /** Earlier ratings of the same model and period, newest first. */
  readonly history: readonly {
    readonly runId: number;
    readonly ratedAt: string;
    readonly grade: string | null;
    readonly score: string | null;
  }[];
}

export interface RecordView extends SourceRecord {
  readonly decidedOn: string;
  readonly showUntil: string | null;
  readonly state: "active" | "contested" | "repaired" | "withdrawn";
  readonly fields: readonly { readonly label: Words; readonly value: string; readonly words: Words | null; readonly unit: Words | null }[];
}

export interface SubjectProfile {
  readonly subjectId: number;
  readonly name: string;
  readonly code: string;
  readonly kind: SubjectKind;
  readonly town: string | null;
  readonly industry: string | null;
  readonly size: string | null;
  readonly registeredOn: string | null;
  readonly invented: boolean;
  readonly aliases: readonly { readonly scheme: string; readonly value: string }[];
  readonly ratings: readonly SubjectRating[];
  readonly records: readonly RecordView[];
}
