import type { Model } from "@/scoring/engine/define-model";
import { mechanismOf } from "@/scoring/mechanisms/mechanisms";
import { type Words, words } from "@/scoring/words";
import { citationView } from "./model-head";
import type { RuleBlock, RuleRow } from "./view";

type Indicator = Model["indicators"][string];

/** The catalogue's words for a code of the events an indicator reads. */
const codeWords = (model: Model, { scores }: Indicator) => {
  const fact = mechanismOf(scores)
    .reads(scores)
    .map((name) => model.facts[name])
    .find((each) => each?.type === "events");
  const choices = fact?.item.fields[fact.field as string]?.choices ?? {};
  return (code: string): Words => choices[code] ?? words(code, code);
};

const rowsOf = (model: Model, key: string, indicator: Indicator): RuleRow[] => {
  const labelOf = codeWords(model, indicator);
  const text = (parameter: string) => model.parameters[parameter]?.rows.at(-1)?.value ?? "";
  return mechanismOf(indicator.scores)
    .table(indicator.scores, text)
    .map(({ code, label, value, from, reading }, index) => ({
      key: code ?? `${key}-${index}`,
      code,
      label: label ?? (code === null ? indicator.label : labelOf(code)),
      value,
      from: null,
      cites: citationView(model, (from ?? indicator).cites),
      provenance: (from ?? indicator).provenance,
      reading,
    }));
};

/** One group an indicator: its mechanism in a sentence, then its rows. */
export const indicatorGroups = (model: Model): RuleBlock["groups"] =>
  Object.entries(model.indicators).map(([key, indicator]) => ({
    title: indicator.label,
    says: mechanismOf(indicator.scores).says,
    rows: rowsOf(model, key, indicator),
  }));
