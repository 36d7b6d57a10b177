import type { Model } from "@/scoring/engine/define-model";
import { provenanceCounts } from "@/scoring/engine/provenance";
import { literal, name } from "@/scoring/engine/sql-text";
import type { Words } from "@/scoring/words";
import { maskedCode } from "@/server/subjects/mask";

/** A text that a spreadsheet would take for a formula is made plain by a quote before it; numbers stay numbers. */
const plainCell = (value: string): string => `case when ${value} ~ '^[-=+@\\t\\r\\n]' then '''' || ${value} else ${value} end`;

/** A person's name as the site shows it (server/subjects/mask.ts): the surname, stars, and the mark of an invented name. */
const maskedNameSql = (column: string): string => {
  const mark = `substring(${column} from '（.*）$')`;
  const own = `left(${column}, char_length(${column}) - coalesce(char_length(${mark}), 0))`;
  return `left(${own}, 1) || repeat('*', greatest(1, char_length(${own}) - 1)) || coalesce(${mark}, '')`;
};

const chosen = (value: string, words: Readonly<Record<string, string>>): string =>
  `case ${value} ${Object.entries(words)
    .map(([key, word]) => `when ${literal(key)} then ${literal(word)}`)
    .join(" ")} end`;

const followWords = (model: Model): Record<string, Words> => {
  const triggers = Object.entries(model.triggers).map(([rule, { label }]) => [rule, label] as const);
  const lists = Object.entries(model.lists ?? {}).flatMap(([list, { label, entries }]) =>
    "forGrades" in entries ? [[list, label] as const] : Object.keys(entries).map((entry) => [`${list}.${entry}`, label] as const),
  );
  return Object.fromEntries([...triggers, ...lists]);
};

const followsSql = (model: Model): string => {
  const words = Object.fromEntries(Object.entries(followWords(model)).map(([rule, label]) => [rule, label.zh]));
  if (Object.keys(words).length === 0) return "''";
  return `(select string_agg(distinct ${chosen("followed", words)}, '；') from unnest(c.follows) as followed)`;
};

const kinds = { enterprise: "企业", individualBusiness: "个体工商户", institution: "机构", licensedPerson: "持证人员" };
const outcomes = { rated: "已评价", undetermined: "信息不足", notRated: "不参评" };
const states = { final: "已定", proposed: "待人工核定" };

/** The columns of the file, with their headings in Chinese. No column holds a natural person's name in full, or any number of a person. */
const columns = (model: Model): [heading: string, value: string][] => {
  const person = "s.kind = 'licensedPerson'";
  const proposals = provenanceCounts(model).proposal > 0 ? "是" : "否";
  return [
    ["名称", plainCell(`(case when ${person} then ${maskedNameSql("s.name")} else s.name end)`)],
    ["统一社会信用代码", `case when ${person} then ${literal(maskedCode)} else s.code end`],
    ["主体类型", chosen("s.kind::text", kinds)],
    ["所属镇街", plainCell("s.town")],
    ["行业", plainCell("s.industry")],
    ["规模", plainCell("s.size")],
    ["是否虚构", "case when s.invented then '是' else '否' end"],
    ["评价模型", literal(model.id)],
    ["评价期间", "c.period"],
    ["结果", chosen("c.outcome::text", outcomes)],
    ["等级", plainCell("c.grade")],
    ["得分", "c.score"],
    ["状态", `case when c.outcome = 'rated' then ${chosen("c.status::text", states)} end`],
    ["后续提示", plainCell(followsSql(model))],
    ["评价日期", "c.rated_at::date"],
    ["模型含建议值", literal(proposals)],
  ];
};

/** `COPY … TO STDOUT` of the current ratings of a model and period, bodies before persons, in the order of their numbers. */
export const copyRatings = (model: Model, period: string): string => {
  const list = columns(model).map(([heading, value]) => `${value} as ${name(heading)}`);
  return `copy (select ${list.join(", ")} from current_ratings c join subjects s using (subject_id)
    where c.model_id = ${literal(model.id)} and c.period = ${literal(period)} order by c.subject_id) to stdout with (format csv, header true, encoding 'UTF8')`;
};
