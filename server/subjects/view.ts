import type { Words } from "@/scoring/words";
import type { CitationView, GradeView, ModelPurpose, ModelStatus, ProvenanceMark, Publicity } from "@/server/models/view";

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
    readonly sector: string;
    readonly purpose: ModelPurpose;
    readonly period: string;
    readonly grade: string | null;
    readonly mark: Words | null;
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

/** What a line stands on: records of departments, and what the platform itself found (another model's rating, a place among peers, the staff's ratings). */
export interface Sources {
  readonly records: readonly SourceRecord[];
  readonly platform: readonly Words[];
}

/** A line of the ledger, like a line of a bank statement. Points are signed decimal text; `running` is the total after the line. */
export interface LedgerLine extends Sources {
  readonly key: string;
  /** `gate`: a cut of the ladder that the score reached, but not what it also requires. */
  readonly kind:
    | "opening"
    | "points"
    | "coverage"
    | "bound"
    | "rounding"
    | "veto"
    | "lift"
    | "direct"
    | "gate"
    | "ladder"
    | "shift"
    | "cap"
    | "replacement";
  readonly code: string | null;
  readonly label: Words;
  readonly sentence: Words;
  readonly points: string | null;
  readonly running: string | null;
  readonly grade: string | null;
  readonly cites: CitationView;
  readonly provenance: ProvenanceMark;
}

/** What may follow beside the grade; nothing of it takes effect before a person decides. */
export interface FollowView extends Sources {
  readonly key: string;
  readonly label: Words;
  readonly cites: CitationView;
  readonly provenance: ProvenanceMark;
  /** The list that is proposed; null where something else is due. Terms in whole months. */
  readonly list: {
    readonly name: Words;
    readonly side: "adverse" | "good" | "watch";
    readonly publicity: "public" | "departmentsOnly";
    readonly term: string | null;
    readonly earliestExit: string | null;
    readonly basis: CitationView;
  } | null;
}

/** Why the grade is not better: one thing, what it cost, what ends it and from which day. */
export interface ReasonView extends Sources {
  readonly key: string;
  readonly code: string | null;
  readonly label: Words;
  readonly sentence: Words;
  /** Points lost by it; null where it moves the grade and not the score. */
  readonly lost: string | null;
  readonly repair: Words;
  readonly from: string | null;
  readonly cites: CitationView;
  readonly provenance: ProvenanceMark;
}

export interface ScoreCut {
  readonly grade: string;
  readonly tone: number;
  readonly side: "atLeast" | "moreThan" | "atMost" | "lessThan";
  readonly limit: string;
}

/** The ladder as it lies on the score, with the ends between which it is drawn. */
export interface ScoreScale {
  readonly better: "higher" | "lower";
  /** Best grade first. */
  readonly cuts: readonly ScoreCut[];
  readonly otherwise: { readonly grade: string; readonly tone: number };
  readonly from: string;
  readonly to: string;
  /** The score may lie beyond `to`, which is then no number of the law. */
  readonly isOpen: boolean;
}

/** What would raise the grade: changes that together reach it, proven by rating again. */
export interface Improvement {
  readonly reaches: string;
  readonly tone: number;
  readonly score: string | null;
  readonly changes: readonly { readonly label: Words; readonly says: Words }[];
  /** True where every smaller set was tried and none reached a better grade. */
  readonly smallest: boolean;
}

export interface SubjectRating {
  readonly modelId: string;
  /** The family of models: ratings of one sector follow each other. */
  readonly sector: string;
  readonly modelTitle: Words;
  readonly modelStatus: ModelStatus;
  readonly purpose: ModelPurpose;
  readonly publicity: Publicity;
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
  /** Null where the model grades without a score. */
  readonly scale: ScoreScale | null;
  /** Where indicators were left out: points of those known out of all, and which were unknown. */
  readonly coverage: { readonly known: string; readonly full: string; readonly leftOut: readonly Words[] } | null;
  readonly ledger: readonly LedgerLine[];
  readonly reasons: readonly ReasonView[];
  readonly follows: readonly FollowView[];
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
  /** The batch that brought it; null for what never was a row of a file. */
  readonly batchId: number | null;
  readonly decidedOn: string;
  readonly showUntil: string | null;
  readonly state: "active" | "contested" | "repaired" | "withdrawn";
  readonly fields: readonly { readonly label: Words; readonly value: string; readonly words: Words | null; readonly unit: Words | null }[];
}

/** The other entry of a merge, and the day it was decided. */
export interface MergedEntry {
  readonly subjectId: number;
  readonly name: string;
  readonly code: string;
  readonly mergedAt: string;
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
  /** The entry this one was found to be one with; its records and ratings stand there. */
  readonly mergedInto: MergedEntry | null;
  /** Entries that were merged into this one. */
  readonly merged: readonly MergedEntry[];
  readonly ratings: readonly SubjectRating[];
  readonly records: readonly RecordView[];
}
