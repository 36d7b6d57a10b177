import { worksEvaluation, worksFirm, worksNationalResult, worksProvincialResult } from "../../../catalogue/transport-works";
import { all, atLeast, is, isFalse, isOneOf, isTrue } from "../../../engine/condition";
import { defineModel } from "../../../engine/define-model";
import { parameter, since } from "../../../engine/parameter";
import { count } from "../../../facts/count";
import { exists } from "../../../facts/exists";
import { latest } from "../../../facts/latest";
import { words } from "../../../words";
import { platform, rules2009 } from "../../transport-works/instruments";

const { art } = rules2009;
const day = "2009-11-27";
const regions = { cites: art("跨省认定"), provenance: "secondary" } as const;
const entrants = { cites: art("新进入"), provenance: "secondary" } as const;
const published = { cites: platform.art("全国等级"), provenance: "proposal" } as const;
const asPublished = (label: ReturnType<typeof words>, ...grades: string[]) => ({
  label,
  ...published,
  when: isOneOf("nationalGrade", ...grades),
});

/** Read beside Jiaogonglufa [2009] No. 733: what the results of several provinces make of a firm, and the grade of a new entrant. */
export const transportWorksNational2009 = defineModel({
  id: "transport-works-national/2009",
  sector: "transport-works-national",
  title: words("公路水运工程从业单位信用评价（全国与新进入）", "Credit of highway and waterway works firms (national, and new entrants)"),
  status: "proposed",
  purpose: "credit",
  publicity: "public",
  cadence: "year",
  law: rules2009,
  instruments: [platform],
  lawCheckedOn: "2026-11-24",
  subjectKinds: ["enterprise", "institution"],
  periods: {
    from: "2010",
    reading: words("按公历年度；此后另有修订，未见文本", "calendar years; later revisions exist, their text was not seen"),
  },
  appliesTo: {
    label: words("公路水运工程从业单位", "Highway and waterway works firms"),
    cites: art("适用范围"),
    provenance: "secondary",
    when: isTrue("isFirm"),
  },
  facts: {
    isFirm: exists(worksFirm, {
      says: words("在本省从业", "At work in the province"),
      cites: art("适用范围"),
      window: "upToPeriodEnd",
      absent: false,
    }),
    directD: count(worksProvincialResult, {
      says: words("直接定为D级的省份数", "Provinces that graded D directly"),
      cites: art("跨省认定"),
      where: { grade: { is: "D" }, direct: { is: true } },
      absent: 0,
    }),
    provinces: count(worksProvincialResult, {
      says: words("有评价结果的省份数", "Provinces with a result"),
      cites: art("跨省认定"),
      absent: 0,
    }),
    nationalGrade: latest(worksNationalResult, "grade", {
      says: words("近两年公布的全国等级", "National grade published in the last two years"),
      cites: art("新进入"),
      window: { months: 24 },
      absent: "none",
    }),
    badRecord: exists(worksEvaluation, {
      says: words("近两年有不良记录", "A bad record in the last two years"),
      cites: art("新进入"),
      where: { act: { not: "clean" } },
      window: { months: 24 },
      absent: false,
    }),
  },
  parameters: {
    oneProvince: parameter(words("一个省份", "One province"), since(day, "1", art("跨省认定"), "secondary")),
    twoProvinces: parameter(words("两个省份", "Two provinces"), since(day, "2", art("跨省认定"), "secondary")),
  },
  opening: null,
  indicators: {},
  bounds: {},
  rounding: null,
  vetoes: {
    twoProvinces: {
      label: words("被两个及以上省份直接定为D级", "Graded D directly by two or more provinces"),
      ...regions,
      when: atLeast("directD", "twoProvinces"),
      grade: "D",
    },
    oneProvince: {
      label: words("被一个省份直接定为D级", "Graded D directly by one province"),
      ...regions,
      when: atLeast("directD", "oneProvince"),
      grade: "C",
    },
  },
  direct: {
    notAggregated: {
      label: words("有省级结果，全国等级尚未公布，不予评级", "Provincial results, no national grade published yet: not rated"),
      ...published,
      reading: words("全国综合得分的算法未见，不代为计算", "how the national score is made was not seen, so it is not made here"),
      when: all(is("nationalGrade", "none"), atLeast("provinces", "oneProvince")),
      grade: null,
    },
    newAndClean: {
      label: words("新进入、没有全国等级，也没有不良记录", "New entrant without a national grade or a bad record"),
      ...entrants,
      when: all(is("nationalGrade", "none"), isFalse("badRecord")),
      grade: "A",
    },
    newWithRecord: {
      label: words("新进入、没有全国等级，有不良记录", "New entrant without a national grade, with a bad record"),
      ...entrants,
      reading: words("规定为B级及以下，视轻重确定；此处取B级", "the rule says B or lower by gravity; B is taken here"),
      when: all(is("nationalGrade", "none"), isTrue("badRecord")),
      grade: "B",
    },
  },
  ladder: {
    label: words("沿用公布的全国等级", "The national grade as published"),
    ...entrants,
    bestFirst: [
      { grade: "AA", always: true, requires: asPublished(words("全国等级为AA级", "AA nationally"), "AA") },
      { grade: "A", always: true, requires: asPublished(words("全国等级为A级及以上", "A or better nationally"), "A", "AA") },
      { grade: "B", always: true, requires: asPublished(words("全国等级为B级及以上", "B or better nationally"), "B", "A", "AA") },
      { grade: "C", always: true, requires: asPublished(words("全国等级为C级及以上", "C or better nationally"), "C", "B", "A", "AA") },
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
    C: { words: words("C级", "C"), tone: 4 },
    D: { words: words("D级", "D"), tone: 5, decidedByPerson: true },
  },
});
