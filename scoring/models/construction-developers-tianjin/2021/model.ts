import { developerScores } from "../../../catalogue/construction-local";
import { isTrue } from "../../../engine/condition";
import { defineModel } from "../../../engine/define-model";
import { parameter, since } from "../../../engine/parameter";
import { exists } from "../../../facts/exists";
import { latest } from "../../../facts/latest";
import { asGiven } from "../../../mechanisms/as-given";
import { type Words, words } from "../../../words";
import { measures2021, platform } from "../instruments";

const { art } = measures2021;
const score = { cites: art("计分"), provenance: "secondary", ifUnknown: "cannotBeRated" } as const;
const value = (text: string, article: string) => since("2021-10-01", text, art(article), "secondary");
const part = (field: "basicPoints" | "marketPoints" | "goodPoints" | "badPoints", says: Words) =>
  latest(developerScores, field, { says, cites: art("计分"), absent: null });

/** Another city's rule for developers, kept to show that it can be plugged in: 600 + 200 + 200 less what is bad. */
export const constructionDevelopersTianjin2021 = defineModel({
  id: "construction-developers-tianjin/2021",
  sector: "construction-developers-tianjin",
  title: words("房地产开发企业信用评价（天津2021年试行）", "Property developers (Tianjin, trial of 2021)"),
  status: "suspended",
  purpose: "credit",
  publicity: "public",
  cadence: "year",
  law: measures2021,
  instruments: [platform],
  lawCheckedOn: "2026-11-24",
  subjectKinds: ["enterprise"],
  periods: { from: "2021", reading: words("2023年前后重新印发，未见改动", "issued anew about 2023, no change was seen") },
  appliesTo: {
    label: words("房地产开发企业", "Property developers"),
    cites: art("计分"),
    provenance: "secondary",
    when: isTrue("hasScores"),
  },
  facts: {
    hasScores: exists(developerScores, {
      says: words("有分项得分", "Has part scores"),
      cites: art("计分"),
      where: { basicPoints: { present: true } },
      window: "upToPeriodEnd",
      absent: false,
    }),
    basicPoints: part("basicPoints", words("基本信用得分", "Basic points")),
    marketPoints: part("marketPoints", words("市场经营得分", "Market operation points")),
    goodPoints: part("goodPoints", words("良好行为得分", "Points for good acts")),
    badPoints: part("badPoints", words("不良行为扣分", "Points lost by bad acts")),
  },
  parameters: {
    start: parameter(words("起算", "Start"), value("0", "计分")),
    basicMost: parameter(words("基本信用满分", "Most basic points"), value("600", "计分")),
    marketMost: parameter(words("市场经营满分", "Most market points"), value("200", "计分")),
    goodMost: parameter(words("良好行为满分", "Most points for good acts"), value("200", "计分")),
    gradeA: parameter(words("A级最低分", "Least score for A"), value("850", "等级")),
    gradeB: parameter(words("B级最低分", "Least score for B"), value("700", "等级")),
    gradeC: parameter(words("C级最低分", "Least score for C"), value("550", "等级")),
    gradeD: parameter(words("D级最低分", "Least score for D"), value("400", "等级")),
  },
  opening: { label: words("起算", "Start"), cites: art("计分"), provenance: "secondary", cases: [], otherwise: "start" },
  indicators: {
    basic: { label: words("基本信用", "Basic"), ...score, scores: asGiven("basicPoints", { atMost: "basicMost" }) },
    market: { label: words("市场经营", "Market operation"), ...score, scores: asGiven("marketPoints", { atMost: "marketMost" }) },
    good: { label: words("良好行为", "Good acts"), ...score, scores: asGiven("goodPoints", { atMost: "goodMost" }) },
    bad: { label: words("不良行为", "Bad acts"), ...score, scores: asGiven("badPoints", { sign: -1 }) },
  },
  bounds: {},
  rounding: { label: words("保留两位小数", "Two decimals"), cites: platform.art("小数位数"), provenance: "proposal", decimals: 2 },
  vetoes: {},
  direct: {},
  ladder: {
    label: words("信用等级", "Grades"),
    cites: art("等级"),
    provenance: "secondary",
    reading: words("本评价用于招标投标的权重为0", "the weight of this rating in tendering is 0"),
    bestFirst: [
      { grade: "A", atLeast: "gradeA" },
      { grade: "B", atLeast: "gradeB" },
      { grade: "C", atLeast: "gradeC" },
      { grade: "D", atLeast: "gradeD" },
    ],
    otherwise: "E",
  },
  caps: {},
  replacements: {},
  triggers: {},
  grades: {
    A: { words: words("A级", "A"), tone: 1 },
    B: { words: words("B级", "B"), tone: 2 },
    C: { words: words("C级", "C"), tone: 3 },
    D: { words: words("D级", "D"), tone: 4 },
    E: { words: words("E级", "E"), tone: 5, decidedByPerson: true },
  },
});
