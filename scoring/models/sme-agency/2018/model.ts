import { isTrue } from "../../../engine/condition";
import { defineModel } from "../../../engine/define-model";
import { words } from "../../../words";
import { agencyModel, platform } from "../instruments";
import { facts } from "./facts";
import { indicators } from "./indicators";
import { parameters } from "./parameters";

const { art } = agencyModel;
const secondary = "secondary" as const;

/** Read beside an agency's published program, not a rule of any authority: twenty-nine indicators and eight adjustments. */
export const smeAgency2018 = defineModel({
  id: "sme-agency/2018",
  sector: "sme-agency",
  title: words("中小企业委托评级（机构模型）", "Commissioned rating of small enterprises (an agency's model)"),
  status: "proposed",
  purpose: "credit",
  publicity: "onConsent",
  cadence: "year",
  law: agencyModel,
  instruments: [platform],
  lawCheckedOn: "2026-11-24",
  subjectKinds: ["enterprise"],
  periods: {
    from: "2018",
    reading: words(
      "应委托评级，报告自评级日起一年有效；按年末数据计",
      "rated on request, a report valid for a year from its day; here by the figures at the end of the year",
    ),
  },
  appliesTo: {
    label: words("委托评级并签署采集授权的企业", "Enterprises that commission a rating and sign the authorisation"),
    cites: art("委托"),
    provenance: secondary,
    when: isTrue("commissioned"),
  },
  facts,
  parameters,
  opening: {
    label: words("自零分起加", "Counted from zero"),
    cites: platform.art("量纲"),
    provenance: "proposal",
    reading: words(
      "源程序各项权重合计100，等级却按1000分划分；读作各项得分乘以10",
      "the program's weights sum to 100 while its grades stand on 1000: read as ten times each indicator's points",
    ),
    cases: [],
    otherwise: "zero",
  },
  indicators,
  bounds: { floor: "zero", ceiling: "full" },
  rounding: { label: words("保留两位小数", "Two decimals"), cites: platform.art("量纲"), provenance: "proposal", decimals: 2 },
  vetoes: {},
  direct: {},
  ladder: {
    label: words("等级", "Grades"),
    cites: art("等级"),
    provenance: secondary,
    bestFirst: [
      { grade: "AAA", atLeast: "gradeAAA" },
      { grade: "AA", atLeast: "gradeAA" },
      { grade: "A", atLeast: "gradeA" },
      { grade: "BBB", atLeast: "gradeBBB" },
      { grade: "BB", atLeast: "gradeBB" },
      { grade: "B", atLeast: "gradeB" },
      { grade: "CCC", atLeast: "gradeCCC" },
      { grade: "CC", atLeast: "gradeCC" },
    ],
    otherwise: "C",
  },
  caps: {},
  replacements: {},
  triggers: {},
  grades: {
    AAA: { words: words("AAA级（优）", "AAA, excellent"), tone: 1 },
    AA: { words: words("AA级（很好）", "AA, very good"), tone: 1 },
    A: { words: words("A级（好）", "A, good"), tone: 2 },
    BBB: { words: words("BBB级（一般）", "BBB, average"), tone: 2 },
    BB: { words: words("BB级（欠稳）", "BB, shaky"), tone: 3 },
    B: { words: words("B级（较差）", "B, poor"), tone: 3 },
    CCC: { words: words("CCC级（不宜授信）", "CCC, no credit"), tone: 4, decidedByPerson: true },
    CC: { words: words("CC级（不宜授信）", "CC, no credit"), tone: 4, decidedByPerson: true },
    C: { words: words("C级（濒临破产）", "C, near bankruptcy"), tone: 5, decidedByPerson: true },
  },
});
