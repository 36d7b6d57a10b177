import type { Words } from "@/scoring/words";

export type ProvenanceMark = "official" | "secondary" | "proposal";
export type ModelStatus = "inForce" | "historical" | "suspended" | "proposed";
/** A credit grade, an internal risk class, a size class, or lists alone: never counted together. */
export type ModelPurpose = "credit" | "risk" | "size" | "lists";
export type Publicity = "public" | "onConsent" | "departmentsOnly";
export type Cadence = "year" | "quarter" | "month" | "julyToJune";

/** A grade with its words and its place in the palette: tone 1 is the best, 5 the worst. */
export interface GradeView {
  readonly grade: string;
  /** What stands in its mark: the letters of the law, or its word where the law has none. */
  readonly mark: Words;
  readonly words: Words;
  readonly tone: 1 | 2 | 3 | 4 | 5;
  readonly decidedByPerson: boolean;
}

/** A place in an instrument, ready to be shown as a chip. */
export interface CitationView {
  readonly instrument: Words;
  readonly number: Words;
  readonly issuer: Words;
  readonly article: string;
}

export interface ModelHead {
  readonly id: string;
  /** The family: models of one sector are versions of each other. */
  readonly sector: string;
  readonly title: Words;
  readonly status: ModelStatus;
  readonly purpose: ModelPurpose;
  readonly publicity: Publicity;
  readonly cadence: Cadence;
  readonly hasScore: boolean;
  readonly subjectKinds: readonly ("enterprise" | "individualBusiness" | "institution" | "licensedPerson")[];
  /** First and last evaluation period. */
  readonly governs: { readonly from: string; readonly to: string | null; readonly reading: Words | null };
  readonly law: { readonly title: Words; readonly number: Words; readonly issuer: Words; readonly inForceFrom: string };
  readonly lawCheckedOn: string;
  readonly grades: readonly GradeView[];
  /** How many numbers of the model were read where. */
  readonly provenance: Readonly<Record<ProvenanceMark, number>>;
}

/** One row of the rules' table: a parameter, a table row, a bracket, or a rule in words. */
export interface RuleRow {
  /** Names the row within its group, the same in every version: a parameter, a code, a grade, the name of a rule. */
  readonly key: string;
  /** Catalogue or table code where the row has one. */
  readonly code: string | null;
  readonly label: Words;
  /** When it holds, where the label does not say so already. */
  readonly condition: Words | null;
  /** The number or consequence in words, e.g. "−5 / 按月". */
  readonly value: Words;
  /** What ends its effect, and after how many months at the earliest. */
  readonly repair: Words | null;
  readonly from: string | null;
  readonly cites: CitationView;
  readonly provenance: ProvenanceMark;
  readonly reading: Words | null;
  /** The parameters whose numbers it shows. */
  readonly parameters: readonly string[];
}

export type RuleBlockKey =
  | "applies"
  | "opening"
  | "indicators"
  | "coverage"
  | "bounds"
  | "vetoes"
  | "direct"
  | "ladder"
  | "thresholds"
  | "shifts"
  | "caps"
  | "replacements"
  | "triggers"
  | "lists"
  | "cohorts"
  | "facts"
  | "parameters";

export interface RuleGroup {
  readonly key: string;
  readonly title: Words | null;
  readonly says: Words | null;
  readonly rows: readonly RuleRow[];
}

export interface RuleBlock {
  readonly key: RuleBlockKey;
  readonly title: Words;
  /** What this block means, in a sentence. */
  readonly says: Words;
  readonly groups: readonly RuleGroup[];
}

export interface ExampleView {
  readonly title: Words;
  readonly source: string;
  readonly provenance: ProvenanceMark;
  readonly period: string;
  readonly expected: { readonly score: string | null; readonly grade: string | null };
  readonly computed: { readonly score: string | null; readonly grade: string | null };
  readonly note: Words | null;
}

/** The newest period a model has rated, and how many subjects. */
export interface RatedModel {
  readonly modelId: string;
  readonly period: string;
  readonly subjects: number;
}

export interface ModelPage extends ModelHead {
  /** The project's own, brought from outside, or with the rows of an authority's annex: from where, and who answers for it. */
  readonly origin: { readonly source: "project" | "outside" | "annex"; readonly from: string | null; readonly adoptedBy: string | null };
  readonly blocks: readonly RuleBlock[];
  readonly examples: readonly ExampleView[];
  /** Other models of the same sector, oldest first. */
  readonly versions: readonly ModelHead[];
}

/** A row of two versions beside each other: one side is null where the other version has no such row. */
export interface ComparedRow {
  readonly key: string;
  readonly change: "added" | "removed" | "changed" | "reworded" | "unchanged";
  readonly left: RuleRow | null;
  readonly right: RuleRow | null;
}

export interface ComparedBlock {
  readonly key: RuleBlockKey;
  readonly title: Words;
  readonly groups: readonly { readonly key: string; readonly title: Words | null; readonly rows: readonly ComparedRow[] }[];
}

export interface ModelComparison {
  readonly left: ModelHead;
  readonly right: ModelHead;
  readonly blocks: readonly ComparedBlock[];
}
