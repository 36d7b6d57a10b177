import type { Words } from "@/scoring/words";

export type ProvenanceMark = "official" | "secondary" | "proposal";
export type ModelStatus = "inForce" | "historical" | "suspended" | "proposed";

/** A grade with its words and its place in the palette: tone 1 is the best, 5 the worst. */
export interface GradeView {
  readonly grade: string;
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
  readonly sector: string;
  readonly title: Words;
  readonly status: ModelStatus;
  readonly law: { readonly title: Words; readonly number: Words; readonly issuer: Words; readonly inForceFrom: string };
  readonly lawCheckedOn: string;
  readonly grades: readonly GradeView[];
  /** How many numbers of the model were read where. */
  readonly provenance: Readonly<Record<ProvenanceMark, number>>;
}

/** One row of the rules' table: a parameter, a table row, a bracket, or a rule in words. */
export interface RuleRow {
  readonly key: string;
  /** Catalogue or table code where the row has one. */
  readonly code: string | null;
  readonly label: Words;
  /** The number or consequence in words, e.g. "−5 / 按月". */
  readonly value: Words;
  readonly from: string | null;
  readonly cites: CitationView;
  readonly provenance: ProvenanceMark;
  readonly reading: Words | null;
}

export interface RuleBlock {
  readonly key:
    | "applies"
    | "opening"
    | "indicators"
    | "bounds"
    | "vetoes"
    | "direct"
    | "ladder"
    | "caps"
    | "replacements"
    | "triggers"
    | "facts"
    | "parameters";
  readonly title: Words;
  /** What this block means, in a sentence. */
  readonly says: Words;
  readonly groups: readonly { readonly title: Words | null; readonly says: Words | null; readonly rows: readonly RuleRow[] }[];
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

export interface ModelPage extends ModelHead {
  readonly periods: { readonly from: string; readonly to: string | null };
  readonly blocks: readonly RuleBlock[];
  readonly examples: readonly ExampleView[];
}
