import type { Model } from "@/scoring/engine/define-model";
import { mechanismOf } from "@/scoring/mechanisms/mechanisms";
import { type Words, words } from "@/scoring/words";
import { choiceWords, newest } from "./fact-words";
import { citationView, shownCode } from "./model-head";
import { apart, parameterRow, ruleRow } from "./rule-row";
import type { RuleGroup, RuleRow } from "./view";

type Indicator = Model["indicators"][string];

/** The catalogue's words for a code of what an indicator reads. */
const codeWords = (model: Model, { scores }: Indicator) => {
  const fact = mechanismOf(scores)
    .reads(scores)
    .find((name) => ["events", "choice"].includes(model.facts[name]?.type ?? ""));
  return (code: string): Words => (fact === undefined ? words(code, code) : choiceWords(model, fact, code));
};

const tableRows = (model: Model, key: string, indicator: Indicator): RuleRow[] => {
  const labelOf = codeWords(model, indicator);
  const keyOf = apart();
  const { table, parameters } = mechanismOf(indicator.scores);
  const rows = table(indicator.scores, (parameter) => newest(model, parameter));
  return rows.map(({ code, label, value, from, reading }) => ({
    key: keyOf(code ?? key),
    code: shownCode(code),
    label: label ?? (code === null ? indicator.label : labelOf(code)),
    condition: null,
    value,
    repair: null,
    from: null,
    cites: citationView(model, (from ?? indicator).cites),
    provenance: (from ?? indicator).provenance,
    reading,
    // a single row shows every number of its mechanism
    parameters: rows.length === 1 ? parameters(indicator.scores) : [],
  }));
};

/** What ends the effect of the whole indicator, and what an unknown fact does where it does not stop the rating. */
const ownRows = (model: Model, indicator: Indicator): RuleRow[] => {
  const { ifUnknown, repair } = indicator;
  const unknown = words("信息缺失时", "Where unknown");
  return [
    ...(repair ? [ruleRow(model, "repair", indicator, words("可修复", "repairable"), { label: words("修复", "Repair") })] : []),
    ...(ifUnknown !== "cannotBeRated" && "loses" in ifUnknown
      ? [parameterRow(model, "unknown", ifUnknown.loses, (text) => words(`−${text}分`, `−${text}`), { label: unknown })]
      : []),
  ];
};

/** One group an indicator: its mechanism in a sentence, then its rows. */
export const indicatorGroups = (model: Model): RuleGroup[] =>
  Object.entries(model.indicators).map(([key, indicator]) => ({
    key,
    title: indicator.label,
    says: mechanismOf(indicator.scores).says,
    rows: [...tableRows(model, key, indicator), ...ownRows(model, indicator)],
  }));
