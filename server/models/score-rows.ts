import type { Model } from "@/scoring/engine/define-model";
import { words } from "@/scoring/words";
import { conditionWords } from "./condition-words";
import { newest, percent } from "./fact-words";
import { apart, parameterRow, ruleRow } from "./rule-row";
import type { RuleRow } from "./view";

const pointsWords = (text: string) => words(`${text}分`, text);

/** The opening score's cases, each named for the parameter that gives its points. */
export const openingRows = (model: Model): RuleRow[] => {
  const { opening } = model;
  if (opening === null) return [];
  const keyOf = apart();
  const only = opening.cases.length === 0;
  return [
    ...opening.cases.map((each) =>
      ruleRow(model, keyOf(each.points), opening, pointsWords(newest(model, each.points)), {
        label: conditionWords(model, each.when),
        parameters: [each.points],
      }),
    ),
    ruleRow(model, keyOf(opening.otherwise), opening, pointsWords(newest(model, opening.otherwise)), {
      label: only ? words("所有参评主体", "Everyone who is rated") : words("其他情形", "Otherwise"),
      parameters: [opening.otherwise],
    }),
  ];
};

/** The least that must be known, then each indicator that may be left out with its most points. */
export const coverageRows = (model: Model): RuleRow[] => {
  const { coverage } = model;
  if (!coverage) return [];
  const least = percent(newest(model, coverage.least));
  return [
    ruleRow(model, "least", coverage, words(`已知指标满分占比不低于${least}`, `${least} or more of all points known`), {
      parameters: [coverage.least],
    }),
    ...Object.entries(model.indicators).flatMap(([key, { label, ifUnknown }]) => {
      if (ifUnknown === "cannotBeRated" || !("leftOutOf" in ifUnknown)) return [];
      return [
        parameterRow(model, key, ifUnknown.leftOutOf, (text) => words(`缺失时不计，满分${text}分`, `left out if unknown, of ${text}`), {
          label,
        }),
      ];
    }),
  ];
};

const decimals = [
  words("保留整数", "whole points"),
  words("保留一位小数", "one decimal"),
  words("保留两位小数", "two decimals"),
  words("保留三位小数", "three decimals"),
] as const;

/** The ends of the score and its rounding. */
export const boundRows = (model: Model): RuleRow[] => [
  ...(["floor", "ceiling"] as const).flatMap((end) => {
    const parameter = model.bounds[end];
    return parameter === undefined ? [] : [parameterRow(model, end, parameter, pointsWords)];
  }),
  ...(model.rounding === null ? [] : [ruleRow(model, "rounding", model.rounding, decimals[model.rounding.decimals])]),
];
