import type { Model } from "@/scoring/engine/define-model";
import type { Value } from "@/scoring/engine/instrument";
import type { FaultRow } from "@/scoring/mechanisms/fault-row";
import { mechanismOf } from "@/scoring/mechanisms/mechanisms";
import type { ActRow } from "@/scoring/mechanisms/running-score";
import { type Words, words } from "@/scoring/words";
import { citationView } from "./model-head";
import type { RuleBlock, RuleRow } from "./view";

type Indicator = Model["indicators"][string];

const unitWords = { month: words("按月", "per month"), time: words("按次", "per time"), once: words("一次性", "once") } as const;

const faultValue = (row: FaultRow): Words => {
  const unit = unitWords[row.unit];
  const percent = row.addsPercentDue ? words("，另按补税比例加扣", ", plus one point a percent of tax due") : words("", "");
  const never = row.neverRestored ? words("，不可修复", ", not repairable") : words("", "");
  return words(`−${row.value}分／${unit.zh}${percent.zh}${never.zh}`, `−${row.value} / ${unit.en}${percent.en}${never.en}`);
};

const actValue = (row: ActRow): Words => {
  const sign = row.sign === 1 ? "+" : "−";
  const most = row.atMost ? words(`，合计至多${row.atMost}分`, `, at most ${row.atMost} in all`) : words("", "");
  return words(`${sign}${row.value}分${most.zh}`, `${sign}${row.value}${most.en}`);
};

const tableRow = (model: Model, code: string, label: Words, value: Words, given: Value & { reading?: Words }): RuleRow => ({
  key: code,
  code,
  label,
  value,
  from: null,
  cites: citationView(model, given.cites),
  provenance: given.provenance,
  reading: given.reading ?? null,
});

const choicesOf = (model: Model, indicator: Indicator) => {
  const { scores } = indicator;
  const fact = mechanismOf(scores)
    .reads(scores)
    .map((name) => model.facts[name])
    .find((each) => each?.type === "events");
  const choices = fact?.item.fields[fact.field as string]?.choices ?? {};
  return (code: string): Words => choices[code] ?? words(code, code);
};

const parameterText = (model: Model, name: string): string => model.parameters[name]?.rows.at(-1)?.value ?? "";

const plainValue = (model: Model, indicator: Indicator): Words => {
  const { scores } = indicator;
  if (scores.mechanism === "perOccurrence") {
    const sign = scores.sign === 1 ? "+" : "−";
    const from = scores.from
      ? words(`，满${parameterText(model, scores.from)}起计`, ` from ${parameterText(model, scores.from)} on`)
      : words("", "");
    const most = scores.atMost
      ? words(`，至多${parameterText(model, scores.atMost)}分`, `, at most ${parameterText(model, scores.atMost)}`)
      : words("", "");
    const each = parameterText(model, scores.each);
    return words(`每次${sign}${each}分${from.zh}${most.zh}`, `${sign}${each} each${from.en}${most.en}`);
  }
  if (scores.mechanism === "ifTrue") {
    const text = `${scores.sign === 1 ? "+" : "−"}${parameterText(model, scores.points)}`;
    return words(`${text}分`, text);
  }
  return words("", "");
};

const rowsOf = (model: Model, key: string, indicator: Indicator): RuleRow[] => {
  const { scores } = indicator;
  const label = choicesOf(model, indicator);
  if (scores.mechanism === "unitDeductions")
    return scores.rows.map((row) => tableRow(model, row.code, label(row.code), faultValue(row), row));
  if (scores.mechanism === "runningScore") return scores.rows.map((row) => tableRow(model, row.act, label(row.act), actValue(row), row));
  if (scores.mechanism === "oneBracket") {
    const cuts = [
      ...scores.bestFirst.map((each) => [words(`${each.atLeast}以上（含）`, `at least ${each.atLeast}`), each.gives] as const),
      [words("其余", "otherwise"), scores.otherwise] as const,
    ];
    return cuts.map(([cut, gives], index) => ({
      ...tableRow(model, `${key}-${index}`, cut, words(`${gives}分`, gives), { ...scores.from, value: gives }),
      code: null,
    }));
  }
  return [
    {
      ...tableRow(model, key, indicator.label, plainValue(model, indicator), {
        value: "",
        cites: indicator.cites,
        provenance: indicator.provenance,
      }),
      code: null,
    },
  ];
};

/** One group an indicator: its mechanism in a sentence, then its rows. */
export const indicatorGroups = (model: Model): RuleBlock["groups"] =>
  Object.entries(model.indicators).map(([key, indicator]) => ({
    title: indicator.label,
    says: mechanismOf(indicator.scores).says,
    rows: rowsOf(model, key, indicator),
  }));
