import type { Model, Rule } from "@/scoring/engine/define-model";
import { type Words, words } from "@/scoring/words";
import { conditionWords } from "./condition-words";
import { indicatorGroups } from "./indicator-groups";
import { citationView } from "./model-head";
import type { RuleBlock, RuleRow } from "./view";

const row = (model: Model, key: string, rule: Rule, value: Words): RuleRow => ({
  key,
  code: null,
  label: rule.label,
  value,
  from: null,
  cites: citationView(model, rule.cites),
  provenance: rule.provenance,
  reading: rule.reading ?? null,
});

const one = (rows: readonly RuleRow[]): RuleBlock["groups"] => [{ title: null, says: null, rows }];

const latestValue = (model: Model, parameter: string): string => model.parameters[parameter]?.rows.at(-1)?.value ?? "";

const ladderRows = (model: Model): RuleRow[] => [
  ...model.ladder.bestFirst.map((cut) => {
    const parameter = model.parameters[cut.atLeast] as Model["parameters"][string];
    const last = parameter.rows.at(-1) ?? parameter.rows[0];
    return {
      key: cut.grade,
      code: cut.grade,
      label: parameter.says,
      value: words(`${last.value}分以上（含）`, `${last.value} or more`),
      from: last.from,
      cites: citationView(model, last.cites),
      provenance: last.provenance,
      reading: parameter.reading ?? null,
    };
  }),
  { ...row(model, model.ladder.otherwise, model.ladder, words("其余", "otherwise")), code: model.ladder.otherwise },
];

const openingRows = (model: Model): RuleRow[] => [
  ...model.opening.cases.map((each, index) =>
    row(
      model,
      `case-${index}`,
      { ...model.opening, label: conditionWords(model, each.when) },
      words(`${latestValue(model, each.points)}分`, latestValue(model, each.points)),
    ),
  ),
  row(
    model,
    "otherwise",
    {
      ...model.opening,
      label: model.opening.cases.length === 0 ? words("所有参评主体", "Everyone who is rated") : words("其他情形", "Otherwise"),
    },
    words(`${latestValue(model, model.opening.otherwise)}分`, latestValue(model, model.opening.otherwise)),
  ),
];

const gradeWords = (grade: string | null): Words => (grade === null ? words("不予评级", "not rated") : words(`${grade}级`, grade));

const ruleRows = <R extends Rule>(model: Model, rules: Readonly<Record<string, R>>, value: (rule: R) => Words): RuleRow[] =>
  Object.entries(rules).map(([key, rule]) => row(model, key, rule, value(rule)));

const parameterRows = (model: Model): RuleRow[] =>
  Object.entries(model.parameters).flatMap(([key, parameter]) =>
    parameter.rows.map((dated) => ({
      key: `${key}-${dated.from}`,
      code: null,
      label: parameter.says,
      value: words(dated.value, dated.value),
      from: dated.from,
      cites: citationView(model, dated.cites),
      provenance: dated.provenance,
      reading: parameter.reading ?? null,
    })),
  );

const factRows = (model: Model): RuleRow[] =>
  Object.entries(model.facts).map(([key, fact]) => ({
    key,
    code: fact.item.code,
    label: fact.says,
    value: words(`${fact.item.department.name.zh}·${fact.item.title.zh}`, `${fact.item.department.name.en}: ${fact.item.title.en}`),
    from: null,
    cites: citationView(model, fact.cites),
    provenance: fact.item.basis.provenance,
    reading: null,
  }));

const title = {
  applies: words("适用范围", "Who is rated"),
  opening: words("起评分", "Opening score"),
  indicators: words("指标", "Indicators"),
  vetoes: words("直接判级", "Direct grades"),
  direct: words("不按得分评定的情形", "Decided without the score"),
  ladder: words("等级划分", "Grades"),
  caps: words("封顶", "Caps"),
  replacements: words("改评", "Replacements"),
  triggers: words("后续措施提示", "What follows"),
  facts: words("所用数据", "What is read"),
  parameters: words("参数", "Parameters"),
} as const;

const says = {
  applies: words("符合条件的主体才参加评价。", "Only subjects that meet this are rated."),
  opening: words("评价从起评分开始加减。", "Points are added to and taken from this score."),
  indicators: words("每项指标的计分办法和分值。", "How each indicator scores, and its values."),
  vetoes: words("出现任一情形，不论得分直接判级。", "Any of these grades directly, whatever the score."),
  direct: words("按先后顺序适用。", "Applied in this order."),
  ladder: words("按得分划分等级，界限含本数。", "The score falls in one band; cuts include their boundary."),
  caps: words("出现任一情形，等级不得高于所列。", "Under any of these the grade is not above the one named."),
  replacements: words("符合条件时以另一等级代替。", "Under these another grade takes its place."),
  triggers: words("只作提示，由工作人员决定。", "Proposed only; an officer decides."),
  facts: words("本模型读取的目录项。", "Catalogue items this model reads."),
  parameters: words("模型中的每个数值，连同施行日期和出处。", "Every number of the model with its date and source."),
} as const;

/** A model's rules as tables, each row with its citation and how it was read; empty blocks are left out. */
export const ruleBlocks = (model: Model): RuleBlock[] => {
  const blocks: { key: keyof typeof title; groups: RuleBlock["groups"] }[] = [
    { key: "applies", groups: one([row(model, "applies", model.appliesTo, conditionWords(model, model.appliesTo.when))]) },
    { key: "opening", groups: one(openingRows(model)) },
    { key: "indicators", groups: indicatorGroups(model) },
    { key: "vetoes", groups: one(ruleRows(model, model.vetoes, (rule) => gradeWords(rule.grade))) },
    { key: "direct", groups: one(ruleRows(model, model.direct, (rule) => gradeWords(rule.grade))) },
    { key: "ladder", groups: one(ladderRows(model)) },
    { key: "caps", groups: one(ruleRows(model, model.caps, (rule) => words(`最高${rule.notAbove}级`, `at best ${rule.notAbove}`))) },
    {
      key: "replacements",
      groups: one(
        ruleRows(model, model.replacements, (rule) =>
          words(`${rule.among.join("、")}级改为${rule.grade}级`, `${rule.grade} instead of ${rule.among.join(", ")}`),
        ),
      ),
    },
    { key: "triggers", groups: one(ruleRows(model, model.triggers, (rule) => conditionWords(model, rule.when))) },
    { key: "facts", groups: one(factRows(model)) },
    { key: "parameters", groups: one(parameterRows(model)) },
  ];
  return blocks
    .filter((block) => block.groups.some((group) => group.rows.length > 0))
    .map(({ key, groups }) => ({ key, title: title[key], says: says[key], groups }));
};
