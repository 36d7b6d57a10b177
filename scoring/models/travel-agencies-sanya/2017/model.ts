import { tourismComplaint, tourismOperator, tourismReview } from "../../../catalogue/tourism";
import { agencyInformation } from "../../../catalogue/travel-agencies";
import { isTrue } from "../../../engine/condition";
import { defineModel } from "../../../engine/define-model";
import { parameter, since } from "../../../engine/parameter";
import { count } from "../../../facts/count";
import { exists } from "../../../facts/exists";
import { losesPerOccurrence } from "../../../mechanisms/per-occurrence";
import { words } from "../../../words";
import { platform, sanyaPoints } from "../instruments";

const { art } = sanyaPoints;
const day = "2017-01-01";
const secondary = (value: string, article: string) => since(day, value, art(article), "secondary");
const proposal = (value: string, article: string) => since(day, value, platform.art(article), "proposal");
const indicator = { provenance: "secondary", ifUnknown: "cannotBeRated" } as const;

/** Sanya's points of 2017 with the values that could be read; the lists by rank are another model, since they read this score. */
export const travelAgenciesSanya2017 = defineModel({
  id: "travel-agencies-sanya/2017",
  sector: "travel-agencies-sanya",
  title: words("三亚旅游信用积分（旅行社）", "Sanya tourism credit points (travel agencies)"),
  status: "suspended",
  purpose: "credit",
  publicity: "onConsent",
  cadence: "year",
  law: sanyaPoints,
  instruments: [platform],
  lawCheckedOn: "2026-11-24",
  subjectKinds: ["enterprise"],
  periods: {
    from: "2017",
    reading: words(
      "三亚市的做法，本市不采用；积分动态变动，平台按年度计",
      "the practice of Sanya, not run here; points move at any time, the platform counts them by the year",
    ),
  },
  appliesTo: { label: words("旅行社", "Travel agencies"), cites: art("对象"), provenance: "secondary", when: isTrue("isAgency") },
  facts: {
    isAgency: exists(tourismOperator, {
      says: words("持有旅行社业务经营许可", "Holds a travel agency licence"),
      cites: art("对象"),
      where: { trade: { is: "travelAgency" } },
      window: "upToPeriodEnd",
      absent: false,
    }),
    seriousBad: count(agencyInformation, {
      says: words("年度内严重不良信息", "Serious bad information of the year"),
      cites: art("积分"),
      where: { level: { is: "badSerious" } },
      absent: 0,
    }),
    complaints: count(tourismComplaint, {
      says: words("年度内有效投诉", "Valid complaints of the year"),
      cites: art("积分"),
      where: { valid: { is: true } },
      clock: "decidedOn",
      absent: 0,
    }),
    badReviews: count(tourismReview, {
      says: words("年度内经核实的差评", "Verified bad reviews of the year"),
      cites: art("积分"),
      absent: 0,
    }),
  },
  parameters: {
    initial: parameter(words("初始积分", "Initial points"), secondary("100", "积分")),
    seriousEach: parameter(words("每条严重不良信息扣分", "Points a piece of serious bad information costs"), secondary("100", "积分")),
    complaintEach: parameter(words("每件投诉扣分", "Points a complaint costs"), secondary("1", "积分")),
    reviewEach: parameter(words("每条差评扣分", "Points a bad review costs"), secondary("1", "积分")),
    leastScore: parameter(words("最低积分", "Least points"), proposal("0", "最低积分")),
  },
  opening: { label: words("初始积分", "Initial points"), cites: art("积分"), provenance: "secondary", cases: [], otherwise: "initial" },
  indicators: {
    serious: {
      ...indicator,
      label: words("严重不良信息", "Serious bad information"),
      cites: art("积分"),
      reading: words(
        "良好信息和其他两级不良信息的分值未见，不计",
        "the values of good information and of the two milder bad levels were not found and do not count",
      ),
      scores: losesPerOccurrence("seriousBad", "seriousEach"),
    },
    complaints: {
      ...indicator,
      label: words("投诉", "Complaints"),
      cites: art("积分"),
      reading: words("12301、12345受理的投诉；经核实无效的不计", "complaints by 12301 or 12345; those found invalid do not count"),
      scores: losesPerOccurrence("complaints", "complaintEach"),
    },
    reviews: {
      ...indicator,
      label: words("网络差评", "Online bad reviews"),
      cites: art("积分"),
      reading: words("未经核实的差评不计", "reviews that nobody verified do not count"),
      scores: losesPerOccurrence("badReviews", "reviewEach"),
    },
  },
  bounds: { floor: "leastScore" },
  rounding: { label: words("按整分计", "Whole points"), cites: art("积分"), provenance: "secondary", decimals: 0 },
  vetoes: {},
  direct: {},
  ladder: {
    label: words("只计分，不分级", "Points alone, no grades"),
    cites: platform.art("等级"),
    provenance: "proposal",
    bestFirst: [],
    otherwise: "scored",
  },
  caps: {},
  replacements: {},
  triggers: {},
  grades: { scored: { words: words("已计分", "Scored"), tone: 3 } },
});
