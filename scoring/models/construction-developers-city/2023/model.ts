import { developerScores } from "../../../catalogue/construction-local";
import { atLeast, is, isTrue } from "../../../engine/condition";
import { defineModel } from "../../../engine/define-model";
import { parameter, since } from "../../../engine/parameter";
import { exists } from "../../../facts/exists";
import { latest } from "../../../facts/latest";
import { asGiven } from "../../../mechanisms/as-given";
import { words } from "../../../words";
import { measures2023, platform } from "../instruments";

const { art } = measures2023;
const secondary = (article: string) => ({ cites: art(article), provenance: "secondary" }) as const;
const value = (text: string, article: string) => since("2023-04-01", text, art(article), "secondary");
const read = (zh: string, en: string) => ({ says: words(zh, en), cites: art("计分"), absent: null });

/** Another city's rule for developers: the base by its former qualification, more or less for its acts. */
export const constructionDevelopersCity2023 = defineModel({
  id: "construction-developers-city/2023",
  sector: "construction-developers-city",
  title: words("房地产开发企业信用评价（某市2023年）", "Property developers (a city, 2023)"),
  status: "suspended",
  purpose: "credit",
  publicity: "public",
  cadence: "year",
  law: measures2023,
  instruments: [platform],
  lawCheckedOn: "2026-11-24",
  subjectKinds: ["enterprise"],
  periods: {
    from: "2023",
    reading: words("仅知2023年4月公布，具体施行日未见", "only its month, April 2023, is known; its first day was not seen"),
  },
  appliesTo: { label: words("房地产开发企业", "Property developers"), ...secondary("计分"), when: isTrue("hasGrade") },
  facts: {
    hasGrade: exists(developerScores, {
      says: words("有原资质等级信息", "Its former qualification is known"),
      cites: art("基准分"),
      where: { formerGrade: { present: true } },
      window: "upToPeriodEnd",
      absent: false,
    }),
    formerGrade: latest(developerScores, "formerGrade", {
      says: words("原资质等级", "Former qualification"),
      cites: art("基准分"),
      absent: null,
    }),
    goodPoints: latest(developerScores, "goodPoints", read("良好行为得分", "Points for good acts")),
    badPoints: latest(developerScores, "badPoints", read("不良行为扣分", "Points lost by bad acts")),
    seriousActs: latest(developerScores, "seriousActs", read("严重不良行为数", "Serious bad acts")),
  },
  parameters: {
    firstBase: parameter(words("原一级资质基准分", "Base of former grade 1"), value("130", "基准分")),
    secondBase: parameter(words("原二级资质基准分", "Base of former grade 2"), value("120", "基准分")),
    thirdBase: parameter(words("原三级资质基准分", "Base of former grade 3"), value("110", "基准分")),
    otherBase: parameter(words("原四级、暂定级、新设企业基准分", "Base of grade 4, provisional or new"), value("100", "基准分")),
    gradeAAA: parameter(words("AAA级最低分", "Least score for AAA"), value("140", "等级")),
    gradeAA: parameter(words("AA级最低分", "Least score for AA"), value("130", "等级")),
    gradeA: parameter(words("A级最低分", "Least score for A"), value("100", "等级")),
    gradeB: parameter(words("B级最低分", "Least score for B"), value("80", "等级")),
    once: parameter(words("一次", "Once"), value("1", "等级")),
  },
  opening: {
    label: words("基准分", "Base score"),
    ...secondary("基准分"),
    cases: [
      { when: is("formerGrade", "first"), points: "firstBase" },
      { when: is("formerGrade", "second"), points: "secondBase" },
      { when: is("formerGrade", "third"), points: "thirdBase" },
    ],
    otherwise: "otherBase",
  },
  indicators: {
    good: {
      label: words("良好行为", "Good acts"),
      ...secondary("计分"),
      ifUnknown: "cannotBeRated",
      scores: asGiven("goodPoints"),
    },
    bad: {
      label: words("不良行为", "Bad acts"),
      ...secondary("计分"),
      ifUnknown: "cannotBeRated",
      scores: asGiven("badPoints", { sign: -1 }),
    },
  },
  bounds: {},
  rounding: { label: words("保留两位小数", "Two decimals"), cites: platform.art("小数位数"), provenance: "proposal", decimals: 2 },
  vetoes: {
    seriousAct: {
      label: words("有严重不良信用行为", "A serious bad act"),
      ...secondary("等级"),
      when: atLeast("seriousActs", "once"),
      grade: "C",
    },
  },
  direct: {},
  ladder: {
    label: words("信用等级", "Grades"),
    ...secondary("等级"),
    reading: words("本评价用于招标投标的权重为0", "the weight of this rating in tendering is 0"),
    bestFirst: [
      { grade: "AAA", atLeast: "gradeAAA" },
      { grade: "AA", atLeast: "gradeAA" },
      { grade: "A", atLeast: "gradeA" },
      { grade: "B", atLeast: "gradeB" },
    ],
    otherwise: "C",
  },
  caps: {},
  replacements: {},
  triggers: {},
  grades: {
    AAA: { words: words("AAA级", "AAA"), tone: 1 },
    AA: { words: words("AA级", "AA"), tone: 1 },
    A: { words: words("A级", "A"), tone: 2 },
    B: { words: words("B级", "B"), tone: 3 },
    C: { words: words("C级", "C"), tone: 5, decidedByPerson: true },
  },
});
