import { tourismOperator } from "../../../catalogue/tourism";
import { integrityIndex } from "../../../catalogue/tourism-indices";
import { isTrue } from "../../../engine/condition";
import { defineModel } from "../../../engine/define-model";
import { parameter, since } from "../../../engine/parameter";
import { exists } from "../../../facts/exists";
import { latest } from "../../../facts/latest";
import { weightedMean } from "../../../mechanisms/weighted-mean";
import { type Words, words } from "../../../words";
import { platform, yunnanIndex } from "../instruments";

const { art } = yunnanIndex;
const day = "2019-01-01";
const secondary = (value: string, article: string) => since(day, value, art(article), "secondary");
const proposal = (value: string, article: string) => since(day, value, platform.art(article), "proposal");
const equal = words("权重未见，按三项相等", "the weights were not found: the three count alike");

const index = (field: "norm" | "quality" | "experience", says: Words) =>
  latest(integrityIndex, field, { says, cites: art("三项指数"), absent: null });

/** Yunnan's integrity index for travel agencies; the other six trades of the scheme are not rated here. */
export const travelAgenciesYunnan2019 = defineModel({
  id: "travel-agencies-yunnan/2019",
  sector: "travel-agencies-yunnan",
  title: words("云南省涉旅企业诚信评价（旅行社）", "Yunnan integrity evaluation (travel agencies)"),
  status: "suspended",
  purpose: "credit",
  publicity: "public",
  cadence: "quarter",
  law: yunnanIndex,
  instruments: [platform],
  lawCheckedOn: "2026-11-24",
  subjectKinds: ["enterprise"],
  periods: {
    from: "2019Q1",
    reading: words(
      "云南省的做法，本市不采用；评价为动态，平台按季取最近一次",
      "the practice of Yunnan, not run here; the evaluation is dynamic, the platform takes the newest of each quarter",
    ),
  },
  appliesTo: { label: words("旅行社", "Travel agencies"), cites: art("评价对象"), provenance: "secondary", when: isTrue("isAgency") },
  facts: {
    isAgency: exists(tourismOperator, {
      says: words("持有旅行社业务经营许可", "Holds a travel agency licence"),
      cites: art("评价对象"),
      where: { trade: { is: "travelAgency" } },
      window: "upToPeriodEnd",
      absent: false,
    }),
    norm: index("norm", words("规范指数（政府部门）", "Norm index, by government departments")),
    quality: index("quality", words("品质指数（行业协会或第三方）", "Quality index, by the association or a third party")),
    experience: index("experience", words("体验指数（网络评价）", "Experience index, from online reviews")),
    afterRectification: latest(integrityIndex, "afterRectification", {
      says: words("本次评价为整改后的再次评价", "This is the evaluation after rectification"),
      cites: art("黑名单"),
      absent: null,
    }),
  },
  parameters: {
    zero: parameter(words("起点", "Start"), proposal("0", "起点")),
    weightNorm: parameter(words("规范指数权重", "Weight of the norm index"), proposal("1", "权重"), equal),
    weightQuality: parameter(words("品质指数权重", "Weight of the quality index"), proposal("1", "权重"), equal),
    weightExperience: parameter(words("体验指数权重", "Weight of the experience index"), proposal("1", "权重"), equal),
    redFrom: parameter(words("红名单最低指数", "Least index for the red list"), secondary("9.5", "红名单")),
    blackBelow: parameter(words("低于此数列为重点监管", "Below this: key supervision"), secondary("6", "重点监管")),
  },
  opening: { label: words("起点", "Start"), cites: platform.art("起点"), provenance: "proposal", cases: [], otherwise: "zero" },
  indicators: {
    index: {
      label: words("诚信指数", "Integrity index"),
      cites: art("三项指数"),
      provenance: "secondary",
      reading: equal,
      ifUnknown: "cannotBeRated",
      scores: weightedMean({ norm: "weightNorm", quality: "weightQuality", experience: "weightExperience" }),
    },
  },
  bounds: {},
  rounding: { label: words("保留三位小数", "Three decimals"), cites: platform.art("小数"), provenance: "proposal", decimals: 3 },
  vetoes: {},
  direct: {},
  ladder: {
    label: words("红黑划分", "Red, ordinary and key supervision"),
    cites: art("红名单"),
    provenance: "secondary",
    bestFirst: [
      { grade: "red", atLeast: "redFrom" },
      { grade: "ordinary", atLeast: "blackBelow" },
    ],
    otherwise: "keySupervision",
  },
  caps: {},
  replacements: {
    stillBelow: {
      label: words("整改后再次评价仍低于6分，列入黑名单", "Still below six after rectification: the blacklist"),
      cites: art("黑名单"),
      provenance: "secondary",
      when: isTrue("afterRectification"),
      among: ["keySupervision"],
      grade: "blacklist",
    },
  },
  triggers: {},
  lists: {
    red: {
      label: words("诚信红名单", "Integrity red list"),
      planWord: words("红名单", "red list"),
      cites: art("红名单"),
      provenance: "secondary",
      side: "good",
      publicity: "public",
      term: null,
      earliestExit: null,
      exits: [],
      entries: { forGrades: ["red"] },
    },
    keySupervision: {
      label: words("重点监管对象", "Subjects of key supervision"),
      cites: art("重点监管"),
      provenance: "secondary",
      side: "watch",
      publicity: "departmentsOnly",
      term: null,
      earliestExit: null,
      exits: [
        {
          label: words("整改后再次评价达到6分", "six or more when evaluated again after rectification"),
          cites: art("重点监管"),
          provenance: "secondary",
        },
      ],
      entries: { forGrades: ["keySupervision"] },
    },
    black: {
      label: words("诚信黑名单", "Integrity blacklist"),
      planWord: words("黑名单", "blacklist"),
      cites: art("黑名单"),
      provenance: "secondary",
      side: "adverse",
      publicity: "public",
      term: null,
      earliestExit: null,
      exits: [],
      entries: { forGrades: ["blacklist"] },
    },
  },
  grades: {
    red: { words: words("红名单", "Red list"), tone: 1 },
    ordinary: { words: words("一般", "Ordinary"), tone: 2 },
    keySupervision: { words: words("重点监管", "Key supervision"), tone: 4, decidedByPerson: true },
    blacklist: { words: words("黑名单", "Blacklist"), tone: 5, decidedByPerson: true },
  },
});
