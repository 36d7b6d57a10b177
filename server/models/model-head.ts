import type { Model } from "@/scoring/engine/define-model";
import type { Citation } from "@/scoring/engine/instrument";
import { instrumentOf } from "@/scoring/engine/instruments";
import { provenanceCounts } from "@/scoring/engine/provenance";
import { type Words, words } from "@/scoring/words";
import type { CitationView, GradeView, ModelHead } from "./view";

export const citationView = (model: Model, cites: Citation): CitationView => {
  const instrument = instrumentOf(model, cites);
  return { instrument: instrument.title, number: instrument.number, issuer: instrument.issuer, article: cites.article };
};

/** What stands for a grade where there is no room for a sentence. */
export const markOf = (model: Model | undefined, grade: string): Words =>
  /^[A-Z]+[+-]?$/.test(grade) ? words(grade, grade) : (model?.grades[grade]?.words ?? words(grade, grade));

/** A code as the law or a catalogue prints it; a plain word is a name inside the platform and stays there. */
export const shownCode = (code: string | null): string | null => (code === null || /^[a-z][A-Za-z]*$/.test(code) ? null : code);

export const gradeViews = (model: Model): GradeView[] =>
  Object.entries(model.grades).map(([grade, each]) => ({
    grade,
    mark: markOf(model, grade),
    words: each.words,
    tone: each.tone,
    decidedByPerson: each.decidedByPerson ?? false,
  }));

export const toneOf = (model: Model | undefined, grade: string | null): GradeView["tone"] | null =>
  grade === null ? null : (model?.grades[grade]?.tone ?? null);

const heads = new WeakMap<Model, ModelHead>();

/** A model never changes while it is held: its numbers are counted once. */
export const modelHead = (model: Model): ModelHead => {
  const made = heads.get(model) ?? headOf(model);
  heads.set(model, made);
  return made;
};

const headOf = (model: Model): ModelHead => ({
  id: model.id,
  sector: model.sector,
  title: model.title,
  status: model.status,
  purpose: model.purpose,
  publicity: model.publicity,
  cadence: model.cadence,
  hasScore: model.opening !== null,
  subjectKinds: model.subjectKinds,
  governs: { from: model.periods.from, to: model.periods.to ?? null, reading: model.periods.reading ?? null },
  law: { title: model.law.title, number: model.law.number, issuer: model.law.issuer, inForceFrom: model.law.inForceFrom },
  lawCheckedOn: model.lawCheckedOn,
  grades: gradeViews(model),
  provenance: provenanceCounts(model),
});
