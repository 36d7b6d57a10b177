import { penalty } from "../../../catalogue/market-supervision";
import { all, any, atLeast, atMost, isTrue, moreThan } from "../../../engine/condition";
import { defineModel } from "../../../engine/define-model";
import { parameter, since } from "../../../engine/parameter";
import { count } from "../../../facts/count";
import { words } from "../../../words";
import { riskFacts, riskGrades, whenRemoved, whenShownNoMore } from "../facts";
import { interim2015, platform } from "../instruments";

const { art } = interim2015;
const table = art("分类标准");
const value = (text: string) => since("2015-12-31", text, table, "secondary");
const secondary = { cites: table, provenance: "secondary" } as const;
/** Rows that no source names as different from the revision. */
const alike = {
  ...secondary,
  reading: words("未见与修订办法不同，按相同处理", "nothing was found in which it differs from the revision: taken as the same"),
} as const;

/** Read beside Jinzhengbanfa [2015] No. 31: a decision table. Rows of the worst class decide at once, each other row keeps a better class away. */
export const marketRiskTianjin2015 = defineModel({
  id: "market-risk-tianjin/2015",
  sector: "market-risk-tianjin",
  title: words("天津市市场主体信用风险分类（2015年暂行办法）", "Tianjin credit-risk classes (interim, 2015)"),
  status: "historical",
  purpose: "risk",
  publicity: "public",
  cadence: "month",
  law: interim2015,
  instruments: [platform],
  lawCheckedOn: "2026-11-24",
  subjectKinds: ["enterprise", "individualBusiness"],
  periods: {
    from: "2015-12",
    to: "2017-09",
    reading: words(
      "施行日未查到，仅知2015年印发；至修订办法文本公布之月",
      "its first day was not found, only that it was issued in 2015; until the month in which the revision appeared",
    ),
  },
  appliesTo: {
    label: words("在本市登记的市场主体", "Market entities registered in the city"),
    cites: art("适用范围"),
    provenance: "secondary",
    when: isTrue("registered"),
  },
  facts: {
    ...riskFacts(art("适用范围"), table),
    penaltiesButWarnings: count(penalty, {
      says: words("公示期内警告以外的行政处罚条数", "Penalties other than warnings while shown"),
      cites: table,
      where: { category: { not: "warning" } },
      window: "upToPeriodEnd",
      absent: 0,
    }),
  },
  parameters: {
    once: parameter(words("一条", "One"), value("1")),
    manyPenalties: parameter(words("失信类处罚条数上限", "Most penalties of a discredit"), value("5")),
    largeFines: parameter(words("失信类罚没款上限", "Most fines of a discredit"), value("500000")),
  },
  opening: null,
  indicators: {},
  bounds: {},
  rounding: null,
  vetoes: {
    overFivePenalties: {
      label: words("警告以外的行政处罚超过5条", "Over five penalties other than warnings"),
      ...secondary,
      when: moreThan("penaltiesButWarnings", "manyPenalties"),
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
    seriousList: {
      label: words("在严重违法企业名单", "On the list of serious violations"),
      ...secondary,
      when: isTrue("seriousList"),
      grade: "serious",
      repair: whenRemoved,
    },
    judgmentDefaulter: {
      label: words("失信被执行人", "Judgment defaulter"),
      ...alike,
      when: isTrue("judgmentDefaulter"),
      grade: "serious",
      repair: whenRemoved,
    },
    stoppedOrRevoked: {
      label: words("被责令停产停业、吊销执照或许可证件", "Ordered to stop, or a licence or permit revoked"),
      ...secondary,
      when: any(isTrue("stoppedOrRevoked"), isTrue("licenceRevoked")),
      grade: "serious",
      repair: whenShownNoMore,
    },
    accident: {
      label: words("对重大安全、食品安全事故负有责任", "Liable for a major safety or food accident"),
      ...secondary,
      when: isTrue("accident"),
      grade: "serious",
      repair: whenShownNoMore,
    },
  },
  direct: {},
  ladder: {
    label: words("按最重的一项定类，无上列情形的为良好", "The worst that holds decides; none of these: good"),
    cites: table,
    provenance: "secondary",
    bestFirst: [
      { grade: "good", always: true },
      { grade: "warning", always: true },
      { grade: "discredit", always: true },
    ],
    otherwise: "serious",
  },
  caps: {
    anyPenalty: {
      label: words("有行政处罚且罚没款累计不超过50万元", "A penalty, and at most 500,000 yuan together"),
      ...secondary,
      when: all(atLeast("penalties", "once"), atMost("fines", "largeFines")),
      notAbove: "discredit",
      repair: whenShownNoMore,
    },
    abnormal: {
      label: words("在经营异常名录", "On the list of abnormal operations"),
      ...secondary,
      when: isTrue("abnormal"),
      notAbove: "discredit",
      repair: whenRemoved,
    },
    refusedInspection: {
      label: words("拒不配合依法检查", "Refused a lawful inspection"),
      ...alike,
      when: isTrue("refusedInspection"),
      notAbove: "warning",
      repair: whenShownNoMore,
    },
  },
  replacements: {},
  triggers: {},
  grades: riskGrades,
});
