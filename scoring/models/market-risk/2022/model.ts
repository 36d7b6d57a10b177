import { all, any, isTrue } from "../../../engine/condition";
import { defineModel } from "../../../engine/define-model";
import { parameter, since } from "../../../engine/parameter";
import { asGiven } from "../../../mechanisms/as-given";
import { type Words, words } from "../../../words";
import { opinions2022, platform } from "../instruments";
import { facts } from "./facts";

const { art } = platform;
const proposal = (value: string, article: string) => since("2022-01-13", value, art(article), "proposal");

const directD = <const F extends string>(fact: F, label: Words) =>
  ({
    label,
    cites: art("直接判定"),
    provenance: "proposal",
    when: isTrue(fact),
    grade: "D",
    repair: { says: words("决定被撤销或期满后按得分重评", "by score again once the decision is annulled or its term has passed") },
  }) as const;

/** Proposed until the national table is obtained: qualitative findings first, then the score in the Shenzhen bands, mapped to A to D. */
export const marketRisk2022 = defineModel({
  id: "market-risk/2022",
  sector: "market-risk",
  title: words("企业信用风险分类（通用建议稿）", "Enterprise credit-risk classes (generic proposal)"),
  status: "proposed",
  purpose: "risk",
  publicity: "departmentsOnly",
  cadence: "month",
  law: opinions2022,
  instruments: [platform],
  lawCheckedOn: "2026-11-24",
  subjectKinds: ["enterprise"],
  periods: { from: "2022-01" },
  appliesTo: {
    label: words("依法登记的企业，按月分类", "Registered enterprises, classed monthly"),
    cites: opinions2022.art("适用范围"),
    provenance: "secondary",
    when: isTrue("registered"),
  },
  facts,
  parameters: {
    zero: parameter(words("起始分", "Opening score"), proposal("0", "评分")),
    topBand: parameter(words("A类第一段高于", "First band of A is above"), proposal("750", "分数段")),
    a: parameter(words("A类高于", "A is above"), proposal("670", "分数段")),
    b: parameter(words("B类高于", "B is above"), proposal("600", "分数段")),
    c: parameter(words("C类最低分", "Least score for C"), proposal("555", "分数段")),
    twoBands: parameter(words("下调段数", "Bands down"), proposal("2", "降级")),
  },
  opening: {
    label: words("以得分为准", "The given score counts"),
    cites: art("评分"),
    provenance: "proposal",
    cases: [],
    otherwise: "zero",
  },
  indicators: {
    riskScore: {
      label: words("信用风险得分", "Credit-risk score"),
      cites: art("评分"),
      provenance: "proposal",
      ifUnknown: "cannotBeRated",
      scores: asGiven("riskScore"),
    },
  },
  bounds: {},
  rounding: { label: words("保留两位小数", "Two decimals"), cites: art("评分"), provenance: "proposal", decimals: 2 },
  vetoes: {
    orderedToStop: directD("orderedToStop", words("被责令停产停业", "Ordered to stop business")),
    permitRevoked: directD("permitRevoked", words("被吊销许可证件", "A permit revoked")),
    licenceRevoked: directD("licenceRevoked", words("被吊销营业执照", "Business licence revoked")),
    struckOff: directD("struckOff", words("被除名", "Struck off")),
    orderedToClose: directD("orderedToClose", words("被责令关闭", "Ordered to close")),
  },
  direct: {},
  ladder: {
    label: words("分数段", "Score bands"),
    cites: art("分数段"),
    provenance: "proposal",
    reading: words(
      "深圳五段归为四类，A+与A同为A类；分两段保留，以便下调时与其一致",
      "Shenzhen's five bands make four classes, A+ and A both A; kept as two bands so that a fall ends where it does there",
    ),
    bestFirst: [
      { grade: "A", moreThan: "topBand" },
      { grade: "A", moreThan: "a" },
      { grade: "B", moreThan: "b" },
      { grade: "C", atLeast: "c" },
    ],
    otherwise: "D",
  },
  shifts: {
    twoDown: {
      label: words(
        "有重大事故、抵押后拖欠贷款受惩戒、列入失信名单等情形，下调两段",
        "A major accident, a loan default after a mortgage, or an adverse list: two bands down",
      ),
      cites: art("降级"),
      provenance: "proposal",
      reading: words("多种情形并存只下调一次", "several findings lower once"),
      repair: { says: words("移出名单或满两年后不再下调", "no longer once removed from the list or two years have passed") },
      when: any(
        isTrue("majorAccident"),
        all(isTrue("mortgage"), isTrue("loanDefault")),
        isTrue("seriousQuality"),
        isTrue("ecommerce"),
        isTrue("prepaidRunaway"),
      ),
      direction: "down",
      steps: "twoBands",
      notPast: "D",
    },
  },
  caps: {},
  replacements: {},
  triggers: {},
  grades: {
    A: { words: words("A类（信用风险低）", "A, low risk"), tone: 1 },
    B: { words: words("B类（信用风险一般）", "B, general risk"), tone: 2 },
    C: { words: words("C类（信用风险较高）", "C, fairly high risk"), tone: 4 },
    D: { words: words("D类（信用风险高）", "D, high risk"), tone: 5, decidedByPerson: true },
  },
});
