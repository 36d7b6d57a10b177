import { all, any, isTrue } from "../../../engine/condition";
import { defineModel } from "../../../engine/define-model";
import { parameter, since } from "../../../engine/parameter";
import { asGiven } from "../../../mechanisms/as-given";
import { type Words, words } from "../../../words";
import { platform, trial2021 } from "../instruments";
import { facts } from "./facts";

const { art } = trial2021;
const day = "2021-08-09";
const secondary = (value: string, article: string) => since(day, value, art(article), "secondary");
const halfOpen = (value: string) => since(day, value, platform.art("分数界限"), "proposal");
const betweenWholes = words(
  "原档按整数分写为601至670等，小数得分按半开区间归档",
  "the bands are printed in whole points (601 to 670); a score with decimals falls in half-open bands",
);

const directE = <const F extends string>(fact: F, label: Words) =>
  ({
    label,
    cites: art("直接判定"),
    provenance: "secondary",
    when: isTrue(fact),
    grade: "E",
    repair: { says: words("决定被撤销或期满后按得分重评", "by score again once the decision is annulled or its term has passed") },
  }) as const;

/** Read beside Shenshijiangui [2021] No. 3: findings that decide at once, then the score, then two grades down. */
export const marketRiskShenzhen2021 = defineModel({
  id: "market-risk-shenzhen/2021",
  sector: "market-risk-shenzhen",
  title: words("深圳企业信用风险分类", "Shenzhen enterprise credit-risk classes"),
  status: "historical",
  purpose: "risk",
  publicity: "departmentsOnly",
  cadence: "month",
  law: trial2021,
  instruments: [platform],
  lawCheckedOn: "2026-11-24",
  subjectKinds: ["enterprise"],
  periods: {
    from: "2021-08",
    to: "2024-08",
    reading: words(
      "自2021年8月9日施行，有效期三年；失效当月仍计入",
      "in force from 2021-08-09 for three years; the month in which it lapsed is still graded",
    ),
  },
  appliesTo: {
    label: words("依法登记的企业", "Lawfully registered enterprises"),
    cites: art("第三条"),
    provenance: "official",
    when: isTrue("registered"),
  },
  facts,
  parameters: {
    zero: parameter(words("起始分", "Opening score"), since(day, "0", platform.art("评分"), "proposal")),
    aPlus: parameter(words("A+级高于", "A+ is above"), secondary("750", "分数段")),
    a: parameter(words("A级高于", "A is above"), halfOpen("670"), betweenWholes),
    b: parameter(words("B级高于", "B is above"), halfOpen("600"), betweenWholes),
    c: parameter(words("C级最低分", "Least score for C"), secondary("555", "分数段")),
    twoGrades: parameter(words("下调级数", "Grades down"), secondary("2", "降级")),
  },
  opening: {
    label: words("以得分为准", "The given score counts"),
    cites: platform.art("评分"),
    provenance: "proposal",
    cases: [],
    otherwise: "zero",
  },
  indicators: {
    riskScore: {
      label: words("信用风险得分", "Credit-risk score"),
      cites: art("评分"),
      provenance: "secondary",
      reading: words(
        "五个维度，指标和权重由主管部门动态调整且不公布，按其给出的得分计",
        "five dimensions whose items and weights the authority adjusts and does not publish: its score is taken as given",
      ),
      ifUnknown: "cannotBeRated",
      scores: asGiven("riskScore"),
    },
  },
  bounds: {},
  rounding: { label: words("保留两位小数", "Two decimals"), cites: platform.art("评分"), provenance: "proposal", decimals: 2 },
  vetoes: {
    orderedToStop: directE("orderedToStop", words("被责令停产停业", "Ordered to stop business")),
    permitRevoked: directE("permitRevoked", words("被吊销许可证件", "A permit revoked")),
    licenceRevoked: directE("licenceRevoked", words("被吊销营业执照", "Business licence revoked")),
    struckOff: directE("struckOff", words("被除名", "Struck off")),
    orderedToClose: directE("orderedToClose", words("被责令关闭", "Ordered to close")),
  },
  direct: {},
  ladder: {
    label: words("分数段", "Score bands"),
    cites: art("分数段"),
    provenance: "secondary",
    bestFirst: [
      { grade: "A+", moreThan: "aPlus" },
      { grade: "A", moreThan: "a" },
      { grade: "B", moreThan: "b" },
      { grade: "C", atLeast: "c" },
    ],
    otherwise: "D",
  },
  shifts: {
    twoDown: {
      label: words(
        "有重大事故、抵押后拖欠贷款受惩戒、列入三类失信名单等情形，下调两级，至多到D级",
        "A major accident, a loan default after a mortgage, or one of three lists: two grades down, not past D",
      ),
      cites: art("降级"),
      provenance: "secondary",
      reading: words("多种情形并存只下调一次；来源所列情形不全", "several findings lower once; the source does not list every finding"),
      repair: { says: words("移出名单或满两年后不再下调", "no longer once removed from the list or two years have passed") },
      when: any(
        isTrue("majorAccident"),
        all(isTrue("mortgage"), isTrue("loanDefault")),
        isTrue("seriousQuality"),
        isTrue("ecommerce"),
        isTrue("prepaidRunaway"),
      ),
      direction: "down",
      steps: "twoGrades",
      notPast: "D",
    },
  },
  caps: {},
  replacements: {},
  triggers: {},
  grades: {
    "A+": { words: words("A+级", "A+"), tone: 1 },
    A: { words: words("A级", "A"), tone: 1 },
    B: { words: words("B级", "B"), tone: 2 },
    C: { words: words("C级", "C"), tone: 3 },
    D: { words: words("D级", "D"), tone: 4, decidedByPerson: true },
    E: { words: words("E级", "E"), tone: 5, decidedByPerson: true },
  },
});
