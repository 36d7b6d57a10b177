import { all, atLeast, isTrue, lessThan } from "../../../engine/condition";
import { defineModel } from "../../../engine/define-model";
import { words } from "../../../words";
import { agencyRegulation, platform, tourismLaw } from "../instruments";
import { facts } from "./facts";
import { indicators } from "./indicators";
import { parameters } from "./parameters";

const byPlatform = (article: string) => ({ cites: platform.art(article), provenance: "proposal" }) as const;
const onList = {
  ...byPlatform("名单"),
  reading: words(
    "列入由主管部门按全国规定决定，期限内或移出前有效；得分与名单不一致的，以名单为准",
    "the authority lists by the national rules, for the term or until it takes the entry off; where score and list differ, the list decides",
  ),
} as const;

/** The platform's proposal for travel agencies: no regulator's indicator table could be read. */
export const travelAgencies100 = defineModel({
  id: "travel-agencies/ta-100",
  sector: "travel-agencies",
  title: words("旅行社信用评价（参考模型）", "Travel agencies (reference model)"),
  status: "proposed",
  purpose: "credit",
  publicity: "public",
  cadence: "quarter",
  law: platform,
  instruments: [tourismLaw, agencyRegulation],
  lawCheckedOn: "2026-11-24",
  subjectKinds: ["enterprise"],
  periods: {
    from: "2025Q1",
    reading: words("得分随时更新，等级按季确定", "the score moves at any time, the grade is fixed each quarter"),
  },
  appliesTo: {
    label: words("持有旅行社业务经营许可的旅行社", "Licensed travel agencies"),
    ...byPlatform("参评范围"),
    reading: words("分社计入设立社", "branches count with the agency that set them up"),
    when: isTrue("isAgency"),
  },
  facts,
  parameters,
  opening: { label: words("基准分", "Base score"), ...byPlatform("得分"), cases: [], otherwise: "base" },
  indicators,
  bounds: { floor: "leastScore", ceiling: "mostScore" },
  rounding: { label: words("按整分计", "Whole points"), ...byPlatform("得分"), decimals: 0 },
  vetoes: {
    gravest: {
      label: words("V5级行为在有效期内，直接评为D级", "An act of level V5 counts: D directly"),
      ...byPlatform("轻重分级"),
      when: atLeast("conduct.worst", "fromV5"),
      grade: "D",
      repair: {
        says: words("改正、赔偿并完成信用修复，或者有效期满", "put right, compensated and repaired, or its time over"),
        afterMonths: "seriousRepair",
      },
    },
  },
  direct: {
    newAgency: {
      label: words("取得许可不足一年，不予评价", "Licensed less than a year ago: not rated"),
      ...byPlatform("参评范围"),
      when: lessThan("monthsInBusiness", "oneYear"),
      grade: null,
    },
  },
  ladder: {
    label: words("等级划分", "Grades"),
    ...byPlatform("等级"),
    bestFirst: [
      { grade: "A", atLeast: "gradeA" },
      { grade: "B", atLeast: "gradeB" },
      { grade: "C", atLeast: "gradeC" },
    ],
    otherwise: "D",
  },
  caps: {
    seriousList: {
      label: words("在严重失信主体名单上，评为D级", "On the serious list: D"),
      ...onList,
      when: isTrue("onSeriousList"),
      notAbove: "D",
      repair: { says: words("移出名单", "taken off the list"), afterMonths: "seriousRepair" },
    },
    slightList: {
      label: words("在轻微失信主体名单上，最高为C级", "On the slight list: C at best"),
      ...onList,
      when: isTrue("onSlightList"),
      notAbove: "C",
      repair: { says: words("移出名单", "taken off the list"), afterMonths: "slightRepair" },
    },
    seriousCounts: {
      label: words("有V3级及以上行为在有效期内，不能评为A级", "An act of level V3 or above counts: no A"),
      ...byPlatform("等级"),
      when: atLeast("conduct.worst", "fromV3"),
      notAbove: "B",
      repair: {
        says: words("改正、赔偿并完成信用修复，或者有效期满", "put right, compensated and repaired, or its time over"),
        afterMonths: "seriousRepair",
      },
    },
  },
  replacements: {},
  triggers: {
    watch: {
      label: words("得分60至74分，内部关注", "Score of 60 to 74: watched internally"),
      ...byPlatform("关注"),
      when: all(atLeast("score", "gradeC"), lessThan("score", "gradeB")),
    },
  },
  grades: {
    A: { words: words("A级", "A"), tone: 1 },
    B: { words: words("B级", "B"), tone: 2 },
    C: { words: words("C级", "C"), tone: 4 },
    D: { words: words("D级", "D"), tone: 5, decidedByPerson: true },
  },
});
