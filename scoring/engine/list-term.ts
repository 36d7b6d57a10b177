import { valueOn } from "./bind";
import type { Model } from "./define-model";
import { addDays, addMonths, type LegalDate } from "./legal-date";

export interface ListTerm {
  /** Last day of the entry; null where it ends only with its ground. */
  readonly until: LegalDate | null;
  /** First day on which an early exit may be asked for; null where there is none. */
  readonly exitFrom: LegalDate | null;
}

/** How long an entry decided on a day lasts, by the law of that day. Throws where the model has no such list. */
export const listTerm = (model: Model, list: string, decidedOn: LegalDate): ListTerm => {
  const rule = model.lists?.[list];
  if (!rule) throw new Error(`${model.id} has no list ${list}`);
  const after = (parameter: string | null) =>
    parameter === null ? null : addMonths(decidedOn, Number(valueOn(model, parameter, decidedOn).value));
  const [end, exitFrom] = [after(rule.term), after(rule.earliestExit)];
  return { until: end === null ? null : addDays(end, -1), exitFrom };
};
