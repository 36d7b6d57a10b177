import type { Model } from "@/scoring/engine/define-model";
import { type Words, words } from "@/scoring/words";
import { conditionRows, gradesWords, parameterRow, ruleRow } from "./rule-row";
import type { RuleGroup, RuleRow } from "./view";

type List = NonNullable<Model["lists"]>[string];

const sides: Readonly<Record<List["side"], Words>> = {
  adverse: words("不利名单", "adverse list"),
  good: words("守信名单", "good-standing list"),
  watch: words("关注名单", "watch list"),
};
const publicities: Readonly<Record<List["publicity"], Words>> = {
  public: words("可对外公示", "may be made public"),
  departmentsOnly: words("部门内部使用", "for departments only"),
};

/** The name in law with the plan's word beside it. */
export const listName = ({ label, planWord }: Pick<List, "label" | "planWord">): Words =>
  planWord ? words(`${label.zh}（工作方案用词：${planWord.zh}）`, `${label.en} (the plan says "${planWord.en}")`) : label;

const months = (text: string): Words => words(`${text}个月`, `${text} months`);

const termRows = (model: Model, list: List): RuleRow[] => [
  list.term === null
    ? ruleRow(model, "term", list, words("情形消除时止", "until its ground ends"), { label: words("有效期", "Term") })
    : parameterRow(model, "term", list.term, months),
  ...(list.earliestExit === null ? [] : [parameterRow(model, "earliestExit", list.earliestExit, months)]),
];

const entryRows = (model: Model, list: List): RuleRow[] => {
  const { entries } = list;
  if (!("forGrades" in entries)) return conditionRows(model, entries, () => words("建议列入", "proposed"));
  const grades = gradesWords(model, entries.forGrades as readonly string[]);
  return [
    ruleRow(model, "forGrades", list, words("建议列入", "proposed"), {
      label: words(`评为${grades.zh}`, `Graded ${grades.en}`),
    }),
  ];
};

const groupOf = (model: Model, key: string, list: List): RuleGroup => {
  const [side, publicity] = [sides[list.side], publicities[list.publicity]];
  return {
    key,
    title: listName(list),
    says: words(`${side.zh}，${publicity.zh}。`, `${side.en}, ${publicity.en}.`),
    rows: [
      ruleRow(model, "basis", list, side, { label: words("设立依据", "Legal basis") }),
      ...entryRows(model, list),
      ...termRows(model, list),
      ...list.exits.map((exit, index) => ruleRow(model, `exit-${index + 1}`, exit, words("提前移出条件", "asked for an early exit"))),
    ],
  };
};

/** One group a list: what it stands on, who is proposed, how long, and what an early exit asks for. */
export const listGroups = (model: Model): RuleGroup[] => Object.entries(model.lists ?? {}).map(([key, list]) => groupOf(model, key, list));
