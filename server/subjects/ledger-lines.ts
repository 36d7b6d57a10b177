import { pointsText } from "@/scoring/engine/decimal";
import type { Model } from "@/scoring/engine/define-model";
import type { ExplainedStep } from "@/scoring/engine/explain";
import type { Period } from "@/scoring/engine/period";
import type { Step } from "@/scoring/engine/step";
import { citationView, shownCode } from "@/server/models/model-head";
import type { SubjectRecords } from "./read-records";
import { sourcesOf } from "./sources";
import type { LedgerLine } from "./view";

const moving = new Set<LedgerLine["kind"]>(["opening", "points", "coverage", "bound", "rounding"]);

const signed = (points: number): string => (points > 0 ? `+${pointsText(points)}` : pointsText(points));

/** What follows beside a grade is no line of the ledger: it is shown apart, as proposals. */
const kindOf = ({ kind, row }: Step): LedgerLine["kind"] | null => {
  if (kind === "trigger" || kind === "list") return null;
  return kind === "ladder" && row === "missed" ? "gate" : kind;
};

/** Explained steps as lines of the ledger: those that move the score carry points and running total, the others a grade. */
export const ledgerLines = (model: Model, period: Period, steps: readonly ExplainedStep[], records: SubjectRecords): LedgerLine[] =>
  steps.flatMap(({ step, code, label, sentence, cites, provenance }, index) => {
    const kind = kindOf(step);
    if (kind === null) return [];
    return [
      {
        key: `${index}`,
        kind,
        code: shownCode(code),
        label,
        sentence,
        points: moving.has(kind) ? (kind === "opening" ? pointsText(step.points) : signed(step.points)) : null,
        running: moving.has(kind) ? pointsText(step.total) : null,
        grade: typeof step.detail?.grade === "string" ? step.detail.grade : null,
        cites: citationView(model, cites),
        provenance,
        ...sourcesOf(model, period, step, records),
      },
    ];
  });
