import type { Model } from "@/scoring/engine/define-model";
import { words } from "@/scoring/words";
import { blockTexts } from "./block-texts";
import { conditionWords } from "./condition-words";
import { cohortRows, factRows, parameterRows } from "./data-rows";
import { newest } from "./fact-words";
import { indicatorGroups } from "./indicator-groups";
import { ladderRows, ladderSays } from "./ladder-rows";
import { listGroups } from "./list-groups";
import { conditionRows, gradesWords, gradeWords, one, ruleRow } from "./rule-row";
import { boundRows, coverageRows, openingRows } from "./score-rows";
import { thresholdGroups } from "./threshold-groups";
import type { RuleBlock, RuleBlockKey, RuleGroup, RuleRow } from "./view";

/** Each veto, its lifts beneath it. */
const vetoRows = (model: Model): RuleRow[] =>
  Object.entries(model.vetoes).flatMap(([key, veto]) => [
    ...conditionRows(model, { [key]: veto }, ({ grade }) => gradeWords(model, grade)),
    ...conditionRows(model, veto.liftedBy, ({ grade }) => {
      const lifted = gradeWords(model, grade);
      return words(`解除后为${lifted.zh}`, `lifted to ${lifted.en}`);
    }).map((lift) => ({ ...lift, key: `${key} ${lift.key}` })),
  ]);

const shiftRows = (model: Model): RuleRow[] =>
  Object.entries(model.shifts ?? {}).flatMap(([key, shift]) => {
    const [steps, limit] = [newest(model, shift.steps), gradeWords(model, shift.notPast)];
    const value =
      shift.direction === "down"
        ? words(`下调${steps}级，最低至${limit.zh}`, `down ${steps}, not below ${limit.en}`)
        : words(`上调${steps}级，最高至${limit.zh}`, `up ${steps}, not above ${limit.en}`);
    return conditionRows(model, { [key]: shift }, () => value).map((row) => ({ ...row, parameters: [shift.steps] }));
  });

const capRows = (model: Model): RuleRow[] =>
  conditionRows(model, model.caps, ({ notAbove }) => {
    const grade = gradeWords(model, notAbove);
    return words(`最高${grade.zh}`, `at best ${grade.en}`);
  });

const replacementRows = (model: Model): RuleRow[] =>
  conditionRows(model, model.replacements, (rule) => {
    const [among, grade] = [gradesWords(model, rule.among), gradeWords(model, rule.grade)];
    return words(`${among.zh}改为${grade.zh}`, `${grade.en} instead of ${among.en}`);
  });

const groupsOf: Readonly<Record<RuleBlockKey, (model: Model) => RuleGroup[]>> = {
  applies: (model) => one([ruleRow(model, "applies", model.appliesTo, conditionWords(model, model.appliesTo.when))]),
  opening: (model) => one(openingRows(model)),
  indicators: indicatorGroups,
  coverage: (model) => one(coverageRows(model)),
  bounds: (model) => one(boundRows(model)),
  vetoes: (model) => one(vetoRows(model)),
  direct: (model) => one(conditionRows(model, model.direct, ({ grade }) => gradeWords(model, grade))),
  ladder: (model) => one(ladderRows(model)),
  thresholds: thresholdGroups,
  shifts: (model) => one(shiftRows(model)),
  caps: (model) => one(capRows(model)),
  replacements: (model) => one(replacementRows(model)),
  triggers: (model) => one(conditionRows(model, model.triggers, () => words("提示", "to be considered"))),
  lists: listGroups,
  cohorts: (model) => one(cohortRows(model)),
  facts: (model) => one(factRows(model)),
  parameters: (model) => one(parameterRows(model)),
};

/** A model's rules as tables, each row with its citation and how it was read; empty blocks are left out. */
export const ruleBlocks = (model: Model): RuleBlock[] =>
  (Object.keys(blockTexts) as RuleBlockKey[]).flatMap((key) => {
    const groups = groupsOf[key](model).filter((group) => group.rows.length > 0);
    const { title, says } = blockTexts[key];
    return groups.length === 0 ? [] : [{ key, title, says: key === "ladder" ? ladderSays(model) : says, groups }];
  });
