import { pointsText } from "@/scoring/engine/decimal";
import type { Model } from "@/scoring/engine/define-model";
import type { ExplainedStep } from "@/scoring/engine/explain";
import type { Period } from "@/scoring/engine/period";
import { recordsBehind } from "@/scoring/engine/records-behind";
import { citationView } from "@/server/models/model-head";
import type { SubjectRecords } from "./read-records";
import type { LedgerLine, RecordView, SourceRecord } from "./view";

const moving = new Set<LedgerLine["kind"]>(["opening", "points", "bound", "rounding"]);

const signed = (points: number): string => (points > 0 ? `+${pointsText(points)}` : pointsText(points));

/** The records a line read, with the file and row each came in; a record that ended since is named by its number alone and left out. */
const sources = (ids: readonly number[], records: readonly RecordView[]): SourceRecord[] =>
  ids
    .flatMap((id) => records.find((record) => record.recordId === id) ?? [])
    .map(({ recordId, item, department, occurredOn, fileName, rowNumber }) => ({
      recordId,
      item,
      department,
      occurredOn,
      fileName,
      rowNumber,
    }));

/** Explained steps as lines of the ledger: those that move the score carry points and running total, the others a grade. */
export const ledgerLines = (model: Model, period: Period, steps: readonly ExplainedStep[], records: SubjectRecords): LedgerLine[] =>
  steps.map(({ step, code, label, sentence, cites, provenance }, index) => ({
    key: `${index}`,
    kind: step.kind,
    code,
    label,
    sentence,
    points: moving.has(step.kind) ? (step.kind === "opening" ? pointsText(step.points) : signed(step.points)) : null,
    running: moving.has(step.kind) ? pointsText(step.total) : null,
    grade: typeof step.detail?.grade === "string" ? step.detail.grade : null,
    cites: citationView(model, cites),
    provenance,
    records: sources(recordsBehind(model, period, step, records.rows), records.views),
  }));
