import { constructionAward, constructionConduct, constructionParty } from "../../../catalogue/construction";
import { isTrue } from "../../../engine/condition";
import { defineModel } from "../../../engine/define-model";
import { parameter, since } from "../../../engine/parameter";
import { count } from "../../../facts/count";
import { exists } from "../../../facts/exists";
import { gainsPerOccurrence, losesPerOccurrence } from "../../../mechanisms/per-occurrence";
import { type Words, words } from "../../../words";
import { list2024, platform } from "../instruments";

const { art } = list2024;
const day = "2024-01-01";
const value = (text: string, ...path: string[]) => since(day, text, art(...path), "secondary");
const ofList = (article: string) => ({ cites: art(article), provenance: "secondary", ifUnknown: "cannotBeRated" }) as const;

/** An award counts in full while it is valid and then not at all. */
const awards = (level: "national" | "provincial" | "municipal", months: 36 | 24 | 12, says: Words) =>
  count(constructionAward, {
    says,
    cites: art("良好行为"),
    where: { party: { is: "survey" }, level: { is: level } },
    window: { months },
    absent: 0,
  });
const acts = (act: "KC-001" | "KC-002" | "KC-003" | "KC-004" | "KC-005") =>
  count(constructionConduct, {
    says: words(`一年内${act}次数`, `${act} within a year`),
    cites: art("不良行为", act),
    where: { act: { is: act } },
    window: { months: 12 },
    absent: 0,
  });

/** Another city's list for survey firms, so far as it was seen: points with the validity of awards, and no grades. */
export const constructionSurveyZhongshan2024 = defineModel({
  id: "construction-survey-zhongshan/2024",
  sector: "construction-survey-zhongshan",
  title: words("勘察单位信用计分（中山2024年版）", "Survey firms' points (Zhongshan, 2024)"),
  status: "suspended",
  purpose: "credit",
  publicity: "public",
  cadence: "quarter",
  law: list2024,
  instruments: [platform],
  lawCheckedOn: "2026-11-24",
  subjectKinds: ["enterprise", "institution"],
  periods: { from: "2024Q1" },
  appliesTo: { label: words("勘察单位", "Survey firms"), cites: art("良好行为"), provenance: "secondary", when: isTrue("isSurveyor") },
  facts: {
    isSurveyor: exists(constructionParty, {
      says: words("为勘察单位", "Is a survey firm"),
      cites: art("良好行为"),
      where: { party: { is: "survey" } },
      window: "upToPeriodEnd",
      absent: false,
    }),
    nationalAwards: awards("national", 36, words("3年内国家级表彰", "National awards within three years")),
    provincialAwards: awards("provincial", 24, words("2年内省级表彰", "Provincial awards within two years")),
    municipalAwards: awards("municipal", 12, words("1年内市级表彰", "Municipal awards within a year")),
    withoutCertificate: acts("KC-001"),
    beyondGrade: acts("KC-002"),
    byDeceit: acts("KC-003"),
    lendsName: acts("KC-004"),
    anothersName: acts("KC-005"),
  },
  parameters: {
    start: parameter(words("起算", "Start"), since(day, "0", platform.art("净得分"), "proposal")),
    nationalPoints: parameter(words("国家级表彰加分", "Points of a national award"), value("50", "良好行为", "JHNT-001、-002、-007")),
    provincialPoints: parameter(words("省级表彰加分", "Points of a provincial award"), value("30", "良好行为", "JHNT-003、-004")),
    municipalPoints: parameter(words("市级表彰加分", "Points of a municipal award"), value("20", "良好行为", "JHNT-005、-006")),
    graveAct: parameter(
      words("无证、骗取资质扣分", "Points of surveying uncertificated, or by deceit"),
      value("41", "不良行为", "KC-001、-003"),
    ),
    seriousAct: parameter(
      words("越级、借名扣分", "Points of surveying beyond the grade, or under a lent name"),
      value("21", "不良行为", "KC-002、-004、-005"),
    ),
  },
  opening: {
    label: words("净得分起算", "Start of the net points"),
    cites: platform.art("净得分"),
    provenance: "proposal",
    cases: [],
    otherwise: "start",
  },
  indicators: {
    national: {
      label: words("国家级表彰", "National awards"),
      ...ofList("良好行为"),
      scores: gainsPerOccurrence("nationalAwards", "nationalPoints"),
    },
    provincial: {
      label: words("省级表彰", "Provincial awards"),
      ...ofList("良好行为"),
      scores: gainsPerOccurrence("provincialAwards", "provincialPoints"),
    },
    municipal: {
      label: words("市级表彰", "Municipal awards"),
      ...ofList("良好行为"),
      scores: gainsPerOccurrence("municipalAwards", "municipalPoints"),
    },
    withoutCertificate: {
      label: words("KC-001 无资质勘察", "KC-001 no certificate"),
      ...ofList("不良行为"),
      scores: losesPerOccurrence("withoutCertificate", "graveAct"),
    },
    beyondGrade: {
      label: words("KC-002 越级勘察", "KC-002 beyond the grade"),
      ...ofList("不良行为"),
      scores: losesPerOccurrence("beyondGrade", "seriousAct"),
    },
    byDeceit: {
      label: words("KC-003 骗取资质", "KC-003 certificate by deceit"),
      ...ofList("不良行为"),
      scores: losesPerOccurrence("byDeceit", "graveAct"),
    },
    lendsName: {
      label: words("KC-004 允许他人借名", "KC-004 lends its name"),
      ...ofList("不良行为"),
      scores: losesPerOccurrence("lendsName", "seriousAct"),
    },
    anothersName: {
      label: words("KC-005 借用他人名义", "KC-005 another's name"),
      ...ofList("不良行为"),
      scores: losesPerOccurrence("anothersName", "seriousAct"),
    },
  },
  bounds: {},
  rounding: { label: words("按整分计", "Whole points"), cites: platform.art("净得分"), provenance: "proposal", decimals: 0 },
  vetoes: {},
  direct: {},
  ladder: {
    label: words("仅计分，不定级", "Points alone, no grade"),
    cites: platform.art("净得分"),
    provenance: "proposal",
    reading: words(
      "起评分、等级界限、年度上限和不良行为有效期未见；不良行为按一年计；用于招标投标的权重为0",
      "base, bands, yearly caps and the term of bad acts were not seen; bad acts count for a year; the weight in tendering is 0",
    ),
    bestFirst: [],
    otherwise: "scored",
  },
  caps: {},
  replacements: {},
  triggers: {},
  grades: { scored: { words: words("已计分", "Scored"), tone: 3 } },
});
