import { any, atLeast, isTrue } from "../../../engine/condition";
import { defineModel } from "../../../engine/define-model";
import { parameter, since } from "../../../engine/parameter";
import { words } from "../../../words";
import { localTables, measures2017, platform } from "../../construction-parties/instruments";
import { facts } from "./facts";

const { art } = measures2017;
const day = "2018-01-01";
const official = { cites: art("第十四条"), provenance: "official" } as const;
const zhuhai = { cites: localTables.art("珠海"), provenance: "secondary" } as const;
const fromZhuhai = (value: string) => since(day, value, localTables.art("珠海"), "secondary");

const repair = {
  says: words("改正并经列入部门核实后移出", "taken off once it is put right and the listing authority has checked it"),
  afterMonths: "earliestExit",
} as const;

const grounds = {
  "BL-1": {
    label: words("以虚假材料、欺骗手段取得资质", "Qualification got with false material or by deceit"),
    ...official,
    when: isTrue("fraud"),
  },
  "BL-2": {
    label: words("转包或者出借资质，受到行政处罚", "Whole job passed on or qualification lent, and punished"),
    ...official,
    when: isTrue("passedOnPunished"),
  },
  "BL-3": {
    label: words(
      "重大及以上事故，或一年内较大事故2起及以上，或一起性质恶劣的较大事故，受到行政处罚",
      "A major or worse accident, two or more larger ones within a year, or one of vile nature, and punished",
    ),
    ...official,
    when: any(isTrue("majorPunished"), atLeast("largerPunished", "twice"), isTrue("vilePunished")),
  },
  "BL-4": {
    label: words("经判决、裁决认定拖欠工程款且拒不履行", "Arrears of project payment found by judgment or award, performance refused"),
    ...official,
    when: isTrue("arrears"),
  },
} as const;

const exits = [
  {
    label: words(
      "列入期内修复且无新的列入情形，由列入部门移出；转为不良信息公示3年",
      "repaired and no new ground within the term: taken off, and shown as bad information for three years",
    ),
    cites: localTables.art("安徽"),
    provenance: "secondary",
  },
  { label: words("已改正的，列入满6个月可提前移出", "put right: early exit after six months"), ...zhuhai },
] as const;

/** Read beside Jianshi [2017] No. 241, Art. 14: who punishes, lists. The platform only proposes. */
export const constructionBlacklist2017 = defineModel({
  id: "construction-blacklist/2017",
  sector: "construction-blacklist",
  title: words("建筑市场主体黑名单", "Construction market blacklist"),
  status: "inForce",
  purpose: "lists",
  publicity: "public",
  cadence: "quarter",
  law: measures2017,
  instruments: [localTables, platform],
  lawCheckedOn: "2026-11-24",
  subjectKinds: ["enterprise", "institution"],
  periods: {
    from: "2018Q1",
    reading: words("按季汇总一年内的认定", "findings of the last twelve months, drawn up each quarter"),
  },
  appliesTo: {
    label: words("建筑市场各方主体", "Parties to the construction market"),
    cites: art("第二条"),
    provenance: "official",
    when: isTrue("isParty"),
  },
  facts,
  parameters: {
    twice: parameter(words("两次", "Two"), since(day, "2", art("第十四条"), "official")),
    term: parameter(
      words("黑名单列入月数", "Months on the blacklist"),
      since(day, "12", art("列入期限"), "proposal"),
      words("全国期限未见原文；珠海为1年", "the national term was not read; Zhuhai has one year"),
    ),
    earliestExit: parameter(words("提前移出最短月数", "Least months before an early exit"), fromZhuhai("6")),
    shortWarning: parameter(words("短期预警月数", "Months of a short warning"), fromZhuhai("3")),
    shortWarningExit: parameter(words("短期预警提前解除最短月数", "Least months before a short warning ends early"), fromZhuhai("1")),
    longWarning: parameter(words("长期预警月数", "Months of a long warning"), fromZhuhai("6")),
    longWarningExit: parameter(words("长期预警提前解除最短月数", "Least months before a long warning ends early"), fromZhuhai("3")),
    once: parameter(words("一起", "One"), since(day, "1", platform.art("预警"), "proposal")),
  },
  opening: null,
  indicators: {},
  bounds: {},
  rounding: null,
  vetoes: {
    "BL-1": { ...grounds["BL-1"], grade: "listed", repair },
    "BL-2": { ...grounds["BL-2"], grade: "listed", repair },
    "BL-3": { ...grounds["BL-3"], grade: "listed", repair },
    "BL-4": { ...grounds["BL-4"], grade: "listed", repair },
  },
  direct: {},
  ladder: {
    label: words("涉列入情形", "Grounds for the list"),
    cites: art("第十四条"),
    provenance: "official",
    bestFirst: [],
    otherwise: "clear",
  },
  caps: {},
  replacements: {
    warned: {
      label: words("有尚未处罚的列入情形，或一起较大事故", "A ground not punished yet, or one larger accident"),
      cites: platform.art("预警"),
      provenance: "proposal",
      when: any(isTrue("unpunished"), atLeast("largerPunished", "once")),
      among: ["clear"],
      grade: "warned",
    },
  },
  triggers: {
    strengthenedSupervision: {
      label: words("在拖欠农民工工资名单上，加强监管", "On the migrant-wage list: strengthened supervision"),
      cites: art("第十四条"),
      provenance: "official",
      when: isTrue("onWageList"),
    },
    listedAgain: {
      label: words(
        "第二次列入：3年内不得参加当地招标投标和政府采购",
        "Listed a second time: barred from local bidding and procurement for three years",
      ),
      ...zhuhai,
      reading: words("珠海的做法，本市是否采用须经决定", "as Zhuhai does; whether this city does is to be decided"),
      when: atLeast("listings", "twice"),
    },
  },
  lists: {
    blacklist: {
      label: words("建筑市场主体“黑名单”", "Construction market blacklist"),
      planWord: words("黑名单", "blacklist"),
      ...official,
      side: "adverse",
      publicity: "public",
      term: "term",
      earliestExit: "earliestExit",
      exits,
      entries: grounds,
    },
    shortWarning: {
      label: words("黑名单预警（短期）", "Blacklist warning, short"),
      ...zhuhai,
      reading: words(
        "珠海设预警名单；列入条件未见，为平台建议",
        "Zhuhai has a warning list; its grounds were not seen and are the platform's",
      ),
      side: "watch",
      publicity: "departmentsOnly",
      term: "shortWarning",
      earliestExit: "shortWarningExit",
      exits: [],
      entries: {
        unpunished: {
          label: words("已认定转包、出借资质或事故，尚未处罚", "Job passed on, qualification lent or an accident found, not punished yet"),
          cites: platform.art("预警"),
          provenance: "proposal",
          when: isTrue("unpunished"),
        },
      },
    },
    longWarning: {
      label: words("黑名单预警（长期）", "Blacklist warning, long"),
      ...zhuhai,
      side: "watch",
      publicity: "departmentsOnly",
      term: "longWarning",
      earliestExit: "longWarningExit",
      exits: [],
      entries: {
        largerAccident: {
          label: words("一年内发生较大事故并受处罚", "A larger accident within a year, punished"),
          cites: platform.art("预警"),
          provenance: "proposal",
          when: atLeast("largerPunished", "once"),
        },
      },
    },
  },
  grades: {
    clear: { words: words("未涉列入情形", "No ground found"), tone: 2 },
    warned: { words: words("预警", "Warned"), tone: 4, decidedByPerson: true },
    listed: { words: words("涉列入情形", "Ground for the list"), tone: 5, decidedByPerson: true },
  },
});
