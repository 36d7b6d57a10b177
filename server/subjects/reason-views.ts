import { bind } from "@/scoring/engine/bind";
import { pointsText } from "@/scoring/engine/decimal";
import type { Model } from "@/scoring/engine/define-model";
import { explain } from "@/scoring/engine/explain";
import type { Facts } from "@/scoring/engine/fact";
import type { LegalDate } from "@/scoring/engine/legal-date";
import type { Period } from "@/scoring/engine/period";
import type { Rating } from "@/scoring/engine/rate";
import { reasonsFor } from "@/scoring/engine/reasons";
import { citationView, shownCode } from "@/server/models/model-head";
import type { SubjectRecords } from "./read-records";
import { platformSources, recordSources } from "./sources";
import type { ReasonView } from "./view";

/** Why a grade is not the best, at most four things; after a downgrade, why it fell. None where it is the best, or where there is no grade. */
export const reasonViews = (
  model: Model,
  period: Period,
  facts: Facts,
  rating: Rating,
  records: SubjectRecords,
  on: LegalDate,
  before: Rating | null,
): ReasonView[] => {
  if (rating.grade === null || rating.grade === Object.keys(model.grades)[0]) return [];
  return reasonsFor(model, bind(model, period), facts, rating, records.rows, on, before ?? undefined).flatMap((reason, index) =>
    explain(model, period, facts, [reason.step]).map(({ code, label, sentence, cites, provenance }) => ({
      key: `${index}`,
      code: shownCode(code),
      label,
      sentence,
      lost: reason.lost === 0 ? null : pointsText(reason.lost),
      repair: reason.repair,
      from: reason.from,
      cites: citationView(model, cites),
      provenance,
      records: recordSources(reason.records, records.views),
      platform: platformSources(model, reason.step),
    })),
  );
};
