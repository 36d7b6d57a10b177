import type { Model } from "@/scoring/engine/define-model";
import type { Period } from "@/scoring/engine/period";
import { factsBehind, recordsBehind } from "@/scoring/engine/records-behind";
import type { Step } from "@/scoring/engine/step";
import { isPlatformItem } from "@/scoring/facts/platform";
import { type Words, words } from "@/scoring/words";
import type { SubjectRecords } from "./read-records";
import type { RecordView, SourceRecord, Sources } from "./view";

/** The records of those ids, with the file and row each came in; a record that ended since is no longer shown. */
export const recordSources = (ids: readonly number[], records: readonly RecordView[]): SourceRecord[] =>
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

/** What the platform found itself has no record of a department to open: it is named instead. */
export const platformSources = (model: Model, step: Step): Words[] =>
  [...new Set(factsBehind(model, step))]
    .flatMap((name) => model.facts[name] ?? [])
    .filter(({ item }) => isPlatformItem(item.id))
    .map(({ item, says }) => words(`${item.title.zh}：${says.zh}`, `${item.title.en}: ${says.en}`));

/** Everything a step stands on. */
export const sourcesOf = (model: Model, period: Period, step: Step, records: SubjectRecords): Sources => ({
  records: recordSources(recordsBehind(model, period, step, records.rows), records.views),
  platform: platformSources(model, step),
});
