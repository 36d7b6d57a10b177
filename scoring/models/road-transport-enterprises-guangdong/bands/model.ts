import { carrierYear } from "../../../catalogue/transport-enterprises";
import { all, any, isFalse, isTrue, shareAtMost } from "../../../engine/condition";
import { defineModel } from "../../../engine/define-model";
import { parameter, since } from "../../../engine/parameter";
import { latest } from "../../../facts/latest";
import { asGiven } from "../../../mechanisms/as-given";
import { words } from "../../../words";
import { guangdongEvaluation, platform } from "../../road-transport-enterprises/instruments";
import { facts, score } from "./facts";

const { art } = guangdongEvaluation;
const day = "2022-01-01";
const secondary = (value: string, article: string) => since(day, value, art(article), "secondary");
const proposal = (value: string, article: string) => since(day, value, platform.art(article), "proposal");

const blocks = {
  cites: art("否决情形"),
  provenance: "secondary",
  repair: {
    says: words("整改完成并经主管部门核实后可申请修复", "may be asked for once put right and checked by the authority"),
    afterMonths: "seriousRepair",
  },
} as const;

/** Guangdong's grades and bars over a score of 1,000; its own point table was not found, so the score is that of the model of the trial Measures. */
export const roadTransportEnterprisesGuangdong = defineModel({
  id: "road-transport-enterprises-guangdong/bands",
  sector: "road-transport-enterprises-guangdong",
  title: words("广东省道路运输企业诚信评价（等级与否决）", "Guangdong integrity evaluation of road carriers (grades and bars)"),
  status: "suspended",
  purpose: "credit",
  publicity: "public",
  cadence: "year",
  law: guangdongEvaluation,
  instruments: [platform],
  lawCheckedOn: "2026-11-24",
  subjectKinds: ["enterprise", "individualBusiness"],
  periods: {
    from: "2022",
    reading: words("广东省的做法，本市不采用；施行日期未见", "the practice of Guangdong, not run here; since when was not found"),
  },
  appliesTo: {
    label: words("道路客运、货运和危险货物运输企业，驾驶培训机构除外", "Road carriers; not driving schools"),
    cites: art("评价对象"),
    provenance: "secondary",
    when: isTrue("isCarrier"),
  },
  cohorts: {
    guangdongCarriers: {
      says: words("本市同类企业按得分排名", "Carriers of the same trade in the city, by score"),
      cites: art("等级"),
      provenance: "secondary",
      of: score,
      within: latest(carrierYear, "trade", { says: words("主营类别", "Main trade"), cites: art("等级"), absent: null }),
      better: "higher",
      minimum: "fewestPeers",
    },
  },
  facts,
  parameters: {
    zero: parameter(words("起点", "Start"), proposal("0", "得分")),
    gradeAAAA: parameter(words("AAAA级最低分", "Least score for AAAA"), secondary("950", "等级")),
    gradeAAA: parameter(words("AAA级最低分", "Least score for AAA"), secondary("850", "等级")),
    gradeAA: parameter(words("AA级最低分", "Least score for AA"), secondary("700", "等级")),
    gradeA: parameter(words("A级最低分", "Least score for A"), secondary("600", "等级")),
    topShare: parameter(words("AAAA级的排名比例", "Share of the ranking for AAAA"), secondary("0.1", "等级")),
    fewestPeers: parameter(words("排名所需最少企业数", "Least number of peers for a ranking"), proposal("20", "排名")),
    seriousRepair: parameter(words("严重事项可修复的月数", "Months before a serious matter may be repaired"), proposal("6", "修复期限")),
  },
  opening: { label: words("起点", "Start"), cites: platform.art("得分"), provenance: "proposal", cases: [], otherwise: "zero" },
  indicators: {
    assessment: {
      label: words("质量信誉考核得分", "Score of the assessment"),
      cites: platform.art("得分"),
      provenance: "proposal",
      reading: words("广东记分表未见，取本平台考核得分", "Guangdong's point table was not found: the platform's own score is taken"),
      ifUnknown: "cannotBeRated",
      scores: asGiven("assessed"),
    },
  },
  bounds: {},
  rounding: { label: words("保留两位小数", "Two decimals"), cites: platform.art("小数"), provenance: "proposal", decimals: 2 },
  vetoes: {},
  direct: {},
  ladder: {
    label: words("等级", "Grades"),
    cites: art("等级"),
    provenance: "secondary",
    bestFirst: [
      {
        grade: "AAAA",
        atLeast: "gradeAAAA",
        requires: {
          label: words(
            "本市同类前10%，且无安全生产死亡事故和主要及以上责任的死亡交通事故",
            "in the top 10 % of its trade in the city, without a fatal safety accident or a fatal traffic accident of main or greater responsibility",
          ),
          cites: art("等级"),
          provenance: "secondary",
          reading: words("并列者同名次；同类不足20家不排名", "equal scores share the better place; fewer than 20 peers are not ranked"),
          when: all(shareAtMost("tradePlace", "tradePeers", "topShare"), isFalse("fatalSafety"), isFalse("fatalMain")),
        },
      },
      { grade: "AAA", atLeast: "gradeAAA" },
      { grade: "AA", atLeast: "gradeAA" },
      { grade: "A", atLeast: "gradeA" },
    ],
    otherwise: "B",
  },
  caps: {
    fatalSafety: {
      ...blocks,
      label: words("发生死亡安全生产责任事故，不得高于B级", "A fatal work-safety accident: not above B"),
      when: isTrue("fatalSafety"),
      notAbove: "B",
    },
    tenDeaths: {
      ...blocks,
      label: words("一次死亡10人以上责任事故，不得评为AA、A级及以上", "One accident with ten deaths or more: no AA, no A"),
      when: isTrue("tenDeaths"),
      notAbove: "B",
    },
    graveHarm: {
      ...blocks,
      label: words("特大环境污染或特大服务质量事件，不得评为A级及以上", "Very grave pollution or service incident: no A or better"),
      when: isTrue("graveHarm"),
      notAbove: "B",
    },
    notStandard: {
      ...blocks,
      label: words("安全生产标准化未达标，不得评为A级及以上", "Work-safety standardisation not passed: no A or better"),
      when: isFalse("standardPassed"),
      notAbove: "B",
    },
    largerAccidents: {
      ...blocks,
      label: words(
        "一次死亡3人以上责任事故，或6个月内两次较大及以上责任事故，不得评为AAA级及以上",
        "Three deaths in one accident, or two larger accidents within six months: no AAA or better",
      ),
      when: any(isTrue("threeDeaths"), isTrue("twoLarger")),
      notAbove: "AA",
    },
  },
  replacements: {},
  triggers: {},
  grades: {
    AAAA: { words: words("AAAA级", "AAAA"), tone: 1 },
    AAA: { words: words("AAA级", "AAA"), tone: 2 },
    AA: { words: words("AA级", "AA"), tone: 3 },
    A: { words: words("A级", "A"), tone: 4 },
    B: { words: words("B级", "B"), tone: 5, decidedByPerson: true },
  },
});
