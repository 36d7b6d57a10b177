import { operatorCredit } from "../../../catalogue/transport-enterprises";
import { isTrue, lessThan } from "../../../engine/condition";
import { defineModel } from "../../../engine/define-model";
import { parameter, since } from "../../../engine/parameter";
import { exists } from "../../../facts/exists";
import { latest } from "../../../facts/latest";
import { asGiven } from "../../../mechanisms/as-given";
import { words } from "../../../words";
import { measures2024, platform } from "../instruments";

const { art } = measures2024;
const day = "2024-12-31";
const secondary = (value: string) => since(day, value, art("信用等级"), "secondary");

/** Read beside the Jiangsu Measures of 2024, as used for the results of 2025: the grades alone, since base and items of the score were not found. */
export const transportOperatorsJiangsu2024 = defineModel({
  id: "transport-operators-jiangsu/2024",
  sector: "transport-operators-jiangsu",
  title: words("江苏省道路水路运输经营者信用等级", "Jiangsu credit grades of transport operators"),
  status: "suspended",
  purpose: "credit",
  publicity: "public",
  cadence: "year",
  law: measures2024,
  instruments: [platform],
  lawCheckedOn: "2026-11-24",
  subjectKinds: ["enterprise", "individualBusiness"],
  periods: {
    from: "2025",
    reading: words("江苏省的做法，用于2025年度结果；本市不采用", "the practice of Jiangsu, used for the results of 2025; not run here"),
  },
  appliesTo: {
    label: words("道路、水路运输经营者", "Road and water transport operators"),
    cites: art("适用范围"),
    provenance: "secondary",
    when: isTrue("isAssessed"),
  },
  facts: {
    isAssessed: exists(operatorCredit, {
      says: words("本年度有信用得分", "Has a credit score for the year"),
      cites: art("适用范围"),
      absent: false,
    }),
    creditScore: latest(operatorCredit, "score", { says: words("信用得分", "Credit score"), cites: art("信用等级"), absent: null }),
    badPoints: latest(operatorCredit, "badPoints", {
      says: words("不良行为记分", "Points of bad acts"),
      cites: art("信用等级"),
      absent: null,
    }),
  },
  parameters: {
    zero: parameter(words("起点", "Start"), since(day, "0", platform.art("得分"), "proposal")),
    gradeAA: parameter(words("AA级最低分", "Least score for AA"), secondary("90")),
    gradeA: parameter(words("A级最低分", "Least score for A"), secondary("80")),
    gradeB: parameter(words("B级最低分", "Least score for B"), secondary("60")),
    low: parameter(words("B、C级分界所在的低分线", "Low line between B and C"), secondary("40")),
    badMost: parameter(words("不良行为记分界限", "Mark of bad-act points"), secondary("20")),
  },
  opening: { label: words("起点", "Start"), cites: platform.art("得分"), provenance: "proposal", cases: [], otherwise: "zero" },
  indicators: {
    creditScore: {
      label: words("信用得分", "Credit score"),
      cites: art("信用等级"),
      provenance: "secondary",
      ifUnknown: "cannotBeRated",
      scores: asGiven("creditScore"),
    },
  },
  bounds: {},
  rounding: { label: words("保留两位小数", "Two decimals"), cites: platform.art("小数"), provenance: "proposal", decimals: 2 },
  vetoes: {},
  direct: {},
  ladder: {
    label: words("信用等级", "Credit grades"),
    cites: art("信用等级"),
    provenance: "secondary",
    bestFirst: [
      { grade: "AA", atLeast: "gradeAA" },
      { grade: "A", atLeast: "gradeA" },
      { grade: "B", atLeast: "gradeB" },
      {
        grade: "B",
        atLeast: "low",
        requires: {
          label: words("不良行为记分不满20分", "fewer than 20 points of bad acts"),
          cites: art("信用等级"),
          provenance: "secondary",
          when: lessThan("badPoints", "badMost"),
        },
      },
      { grade: "C", atLeast: "low" },
      {
        grade: "C",
        always: true,
        requires: {
          label: words("不足40分而不良行为记分不满20分", "below 40 with fewer than 20 points of bad acts"),
          cites: platform.art("缺口"),
          provenance: "proposal",
          reading: words("办法未涵盖，平台定为C级", "the Measures do not cover it; C is ours"),
          when: lessThan("badPoints", "badMost"),
        },
      },
    ],
    otherwise: "D",
  },
  caps: {},
  replacements: {},
  triggers: {},
  grades: {
    AA: { words: words("AA级", "AA"), tone: 1 },
    A: { words: words("A级", "A"), tone: 2 },
    B: { words: words("B级", "B"), tone: 3 },
    C: { words: words("C级", "C"), tone: 4, decidedByPerson: true },
    D: { words: words("D级", "D"), tone: 5, decidedByPerson: true },
  },
});
