import { all, any, atLeast, atMost, isTrue, moreThan } from "../../../engine/condition";
import { defineModel } from "../../../engine/define-model";
import { parameter, since } from "../../../engine/parameter";
import { words } from "../../../words";
import { riskFacts, riskGrades, whenRemoved, whenShownNoMore } from "../facts";
import { interim2015, platform, revised2017 } from "../instruments";

const { art } = revised2017;
const table = art("分类标准");
const value = (text: string) => since("2017-09-26", text, table, "secondary");
const secondary = { cites: table, provenance: "secondary" } as const;
/** Rows of 2015 of which it was not found whether the revision kept them. */
const kept = {
  cites: platform.art("沿用"),
  provenance: "proposal",
  reading: words(
    "2015年办法所载，修订后是否保留未见，暂沿用",
    "stood in the 2015 version; whether the revision keeps it was not found, kept here",
  ),
} as const;

/** Read beside the revised Tianjin Measures: a decision table. Rows of the worst class decide at once, each other row keeps a better class away. */
export const marketRiskTianjin2017 = defineModel({
  id: "market-risk-tianjin/2017",
  sector: "market-risk-tianjin",
  title: words("天津市市场主体信用风险分类（修订办法）", "Tianjin credit-risk classes (revised)"),
  status: "historical",
  purpose: "risk",
  publicity: "public",
  cadence: "month",
  law: revised2017,
  instruments: [interim2015, platform],
  lawCheckedOn: "2026-11-24",
  subjectKinds: ["enterprise", "individualBusiness"],
  periods: {
    from: "2017-10",
    to: "2021-12",
    reading: words(
      "施行日和是否现行未查到；自文本公布次月起，至2022年全国A至D分类之前",
      "its first day and whether it still stands were not found; from the month after the text appeared until the national A to D classes of 2022",
    ),
  },
  appliesTo: {
    label: words("在本市登记的市场主体", "Market entities registered in the city"),
    cites: art("第四条"),
    provenance: "official",
    when: isTrue("registered"),
  },
  facts: riskFacts(art("第四条"), table),
  parameters: {
    once: parameter(words("一条", "One"), value("1")),
    fewPenalties: parameter(words("警示类处罚条数上限", "Most penalties of a warning"), value("5")),
    manyPenalties: parameter(words("失信类处罚条数上限", "Most penalties of a discredit"), value("10")),
    someFines: parameter(words("警示类罚没款上限", "Most fines of a warning"), value("100000")),
    largeFines: parameter(words("失信类罚没款上限", "Most fines of a discredit"), value("500000")),
  },
  opening: null,
  indicators: {},
  bounds: {},
  rounding: null,
  vetoes: {
    overTenPenalties: {
      label: words("行政处罚超过10条", "Over ten penalties"),
      ...secondary,
      when: moreThan("penalties", "manyPenalties"),
      grade: "serious",
      repair: whenShownNoMore,
    },
    overLargeFines: {
      label: words("罚没款累计超过50万元", "Fines over 500,000 yuan together"),
      ...secondary,
      when: moreThan("fines", "largeFines"),
      grade: "serious",
      repair: whenShownNoMore,
    },
    judgmentDefaulter: {
      label: words("失信被执行人", "Judgment defaulter"),
      ...secondary,
      when: isTrue("judgmentDefaulter"),
      grade: "serious",
      repair: whenRemoved,
    },
    stoppedOrRevoked: {
      label: words("被责令停产停业、吊销执照或许可证件", "Ordered to stop, or a licence or permit revoked"),
      ...kept,
      when: any(isTrue("stoppedOrRevoked"), isTrue("licenceRevoked")),
      grade: "serious",
      repair: whenShownNoMore,
    },
    accident: {
      label: words("对重大安全、食品安全事故负有责任", "Liable for a major safety or food accident"),
      ...kept,
      when: isTrue("accident"),
      grade: "serious",
      repair: whenShownNoMore,
    },
  },
  direct: {},
  ladder: {
    label: words("按最重的一项定类，无上列情形的为良好", "The worst that holds decides; none of these: good"),
    cites: art("第六条"),
    provenance: "secondary",
    reading: words("良好类的完整条件（第九条）未见", "the full conditions of the good class (Art. 9) were not seen"),
    bestFirst: [
      { grade: "good", always: true },
      { grade: "warning", always: true },
      { grade: "discredit", always: true },
    ],
    otherwise: "serious",
  },
  caps: {
    overFivePenalties: {
      label: words("行政处罚超过5条、不超过10条", "Over five penalties, up to ten"),
      ...secondary,
      when: all(moreThan("penalties", "fewPenalties"), atMost("penalties", "manyPenalties")),
      notAbove: "discredit",
      repair: whenShownNoMore,
    },
    overSomeFines: {
      label: words("罚没款累计超过10万元、不超过50万元", "Fines over 100,000 yuan together, up to 500,000"),
      ...secondary,
      when: all(moreThan("fines", "someFines"), atMost("fines", "largeFines")),
      notAbove: "discredit",
      repair: whenShownNoMore,
    },
    seriousList: {
      label: words("在严重违法企业名单", "On the list of serious violations"),
      ...secondary,
      when: isTrue("seriousList"),
      notAbove: "discredit",
      repair: whenRemoved,
    },
    fewPenalties: {
      label: words("行政处罚1至5条且罚没款累计不超过10万元", "One to five penalties and at most 100,000 yuan together"),
      ...secondary,
      when: all(atLeast("penalties", "once"), atMost("penalties", "fewPenalties"), atMost("fines", "someFines")),
      notAbove: "warning",
      repair: whenShownNoMore,
    },
    abnormal: {
      label: words("在经营异常名录或被标注异常", "On the list of abnormal operations"),
      ...secondary,
      when: isTrue("abnormal"),
      notAbove: "warning",
      repair: whenRemoved,
    },
    refusedInspection: {
      label: words("拒不配合依法检查", "Refused a lawful inspection"),
      ...secondary,
      when: isTrue("refusedInspection"),
      notAbove: "warning",
      repair: whenShownNoMore,
    },
  },
  replacements: {},
  triggers: {},
  grades: riskGrades,
});
