import { publicCreditGrade } from "../../../catalogue/construction";
import { costConsultantProfile } from "../../../catalogue/construction-local";
import { isTrue } from "../../../engine/condition";
import { defineModel } from "../../../engine/define-model";
import { parameter, since } from "../../../engine/parameter";
import { exists } from "../../../facts/exists";
import { latest } from "../../../facts/latest";
import { byChoice } from "../../../mechanisms/by-choice";
import { ifTrue } from "../../../mechanisms/if-true";
import { oneBracket } from "../../../mechanisms/one-bracket";
import { words } from "../../../words";
import { platform, standard2025 } from "../instruments";

const { art } = standard2025;
const of = (row: string) => ({ cites: art("基本信息", row), provenance: "secondary" }) as const;

/** A province's standard for cost consultants, so far as it was seen: three rows of 54 points out of 120, and no grades. */
export const constructionCostHainan2025 = defineModel({
  id: "construction-cost-hainan/2025",
  sector: "construction-cost-hainan",
  title: words("造价咨询企业信用计分（海南2025年修订，可见部分）", "Cost consultants' points (Hainan, 2025, the part seen)"),
  status: "suspended",
  purpose: "credit",
  publicity: "public",
  cadence: "quarter",
  law: standard2025,
  instruments: [platform],
  lawCheckedOn: "2026-11-24",
  subjectKinds: ["enterprise"],
  periods: { from: "2025Q1", reading: words("原评价周期约4个月，此处按季", "its own cycle is about four months; quarters here") },
  appliesTo: { label: words("造价咨询企业", "Cost consultants"), ...of("ZJ-A01-01"), when: isTrue("isConsultant") },
  facts: {
    isConsultant: exists(costConsultantProfile, {
      says: words("有评价信息", "Has figures"),
      cites: art("基本信息"),
      window: "upToPeriodEnd",
      absent: false,
    }),
    fileComplete: latest(costConsultantProfile, "fileComplete", {
      says: words("登记信息完整", "Registration file complete"),
      cites: art("基本信息", "ZJ-A01-01"),
      absent: null,
    }),
    publicGrade: latest(publicCreditGrade, "grade", {
      says: words("最近3个月的公共信用综合评价等级", "Public comprehensive credit grade of the last three months"),
      cites: art("基本信息", "ZJ-A01-02"),
      window: { months: 3 },
      absent: "none",
    }),
    contractRank: latest(costConsultantProfile, "contractRank", {
      says: words("近3年省内合同额名次", "Rank by three-year contract value in the province"),
      cites: art("基本信息", "ZJ-A02-01"),
      absent: null,
    }),
  },
  parameters: {
    start: parameter(words("起算", "Start"), since("2025-01-01", "0", platform.art("可见部分"), "proposal")),
    filePoints: parameter(
      words("登记信息完整得分", "Points of a complete file"),
      since("2025-01-01", "40", art("基本信息", "ZJ-A01-01"), "secondary"),
    ),
  },
  opening: { label: words("起算", "Start"), cites: platform.art("可见部分"), provenance: "proposal", cases: [], otherwise: "start" },
  indicators: {
    file: {
      label: words("登记信息", "Registration file"),
      ...of("ZJ-A01-01"),
      ifUnknown: "cannotBeRated",
      scores: ifTrue("fileComplete", { sign: 1, points: "filePoints" }),
    },
    publicGrade: {
      label: words("公共信用综合评价", "Public comprehensive credit grade"),
      ...of("ZJ-A01-02"),
      ifUnknown: "cannotBeRated",
      scores: byChoice("publicGrade", { excellent: "4", good: "2", medium: "0", none: "0", poor: "-2" }, of("ZJ-A01-02")),
    },
    rank: {
      label: words("合同额名次", "Rank by contract value"),
      ...of("ZJ-A02-01"),
      ifUnknown: "cannotBeRated",
      scores: oneBracket(
        "contractRank",
        [
          { atLeast: "1", atMost: "10", gives: "10" },
          { atLeast: "11", atMost: "30", gives: "9" },
          { atLeast: "31", atMost: "50", gives: "8" },
          { atLeast: "51", atMost: "70", gives: "7" },
          { atLeast: "71", atMost: "100", gives: "6" },
          { atLeast: "101", atMost: "200", gives: "5" },
          { atLeast: "201", atMost: "300", gives: "3" },
          { atLeast: "301", atMost: "400", gives: "1" },
        ],
        "0",
        of("ZJ-A02-01"),
      ),
    },
  },
  bounds: {},
  rounding: { label: words("按整分计", "Whole points"), cites: platform.art("可见部分"), provenance: "proposal", decimals: 0 },
  vetoes: {},
  direct: {},
  ladder: {
    label: words("仅计分，不定级", "Points alone, no grade"),
    cites: platform.art("可见部分"),
    provenance: "proposal",
    reading: words(
      "满分120分，只见到其中54分的三行，等级界限未见；原标准载明结果不作为政府采购和招标投标的依据",
      "three rows of 54 points out of 120 were seen, and no bands; the standard says that its result is no basis for procurement or bidding",
    ),
    bestFirst: [],
    otherwise: "scored",
  },
  caps: {},
  replacements: {},
  triggers: {},
  grades: { scored: { words: words("已计分", "Scored"), tone: 3 } },
});
