import { all, any, atLeast, atMost, is, isTrue, lessThan, shareAtLeast } from "../../../engine/condition";
import { defineModel } from "../../../engine/define-model";
import { words } from "../../../words";
import { beijingRules, chongqingRegulation, gansuTable, measures2006, platform } from "../instruments";
import { facts } from "./facts";
import { indicators } from "./indicators";
import { parameters } from "./parameters";

const { art } = measures2006;
const recalled = words("凭记忆，未见原文", "from memory, the text was not seen");
const repair = {
  says: words("整改完成并经主管部门核实后可申请修复", "may be asked for once put right and checked by the authority"),
  afterMonths: "seriousRepair",
} as const;
const veto = { cites: art("否决情形"), provenance: "proposal", reading: recalled, grade: "B", repair } as const;

/** Not qualified: by score, or by a veto. */
const notQualified = any(lessThan("score", "gradeA"), isTrue("tenDeaths"), isTrue("graveHarm"), isTrue("concealed"));

const easedFor = <const T extends "passenger" | "goods">(staff: T) =>
  all(
    atMost(`${staff}Bad`, "none"),
    any(
      shareAtLeast<`${T}Top` | `${T}Drivers`, "topShare">(`${staff}Top`, `${staff}Drivers`, "topShare"),
      shareAtLeast<`${T}Good` | `${T}Drivers`, "goodShare">(`${staff}Good`, `${staff}Drivers`, "goodShare"),
    ),
  );

/** Read beside the trial Measures of 2006, with the point table of Gansu, the only one of the provinces that could be read. */
export const roadTransportEnterprisesGansu = defineModel({
  id: "road-transport-enterprises/gansu",
  sector: "road-transport-enterprises",
  title: words("道路运输企业质量信誉考核（甘肃记分标准）", "Road transport enterprises' quality and reputation (Gansu table)"),
  status: "inForce",
  purpose: "credit",
  publicity: "public",
  cadence: "year",
  law: measures2006,
  instruments: [gansuTable, chongqingRegulation, beijingRules, platform],
  lawCheckedOn: "2026-11-24",
  subjectKinds: ["enterprise", "individualBusiness"],
  periods: {
    from: "2022",
    reading: words(
      "试行办法现行状态未见，各省仍据以或据其后续规定考核；平台自2022年度起评价",
      "whether the trial Measures still stand was not found; provinces assess under them or what followed. The platform rates from 2022",
    ),
  },
  appliesTo: {
    label: words("道路客运、货运和危险货物运输企业", "Road passenger, freight and dangerous-goods carriers"),
    cites: art("考核对象"),
    provenance: "secondary",
    when: isTrue("isCarrier"),
  },
  facts,
  parameters,
  opening: {
    label: words("满分", "Full score"),
    cites: gansuTable.art("记分标准", "满分"),
    provenance: "secondary",
    cases: [],
    otherwise: "base",
  },
  indicators,
  bounds: { floor: "floor" },
  rounding: { label: words("保留两位小数", "Two decimals"), cites: platform.art("小数"), provenance: "proposal", decimals: 2 },
  vetoes: {
    tenDeaths: { ...veto, label: words("一次死亡10人以上的责任事故", "One accident with ten deaths or more"), when: isTrue("tenDeaths") },
    graveHarm: {
      ...veto,
      label: words("特大环境污染或特大服务质量事件", "Very grave pollution or service incident"),
      when: isTrue("graveHarm"),
    },
    concealed: { ...veto, label: words("隐瞒事故或考核情况", "Concealment"), when: isTrue("concealed") },
  },
  direct: {
    inconsistent: {
      label: words("车辆数与车队规模类别不符，退回核实，暂不评定", "Vehicles and size of fleet disagree: sent back, not rated"),
      cites: platform.art("小基数"),
      provenance: "proposal",
      when: any(
        all(is("fleet", "ordinary"), lessThan("vehicles", "smallFleet")),
        all(is("fleet", "small"), atLeast("vehicles", "smallFleet")),
      ),
      grade: null,
    },
  },
  ladder: {
    label: words("考核等级", "Grades"),
    cites: art("考核等级"),
    provenance: "proposal",
    reading: recalled,
    bestFirst: [
      { grade: "AAA", atLeast: "gradeAAA" },
      { grade: "AA", atLeast: "gradeAA" },
      { grade: "A", atLeast: "gradeA" },
    ],
    otherwise: "B",
  },
  caps: {
    threeDeaths: {
      label: words("一次死亡3人以上的责任事故，不得评为AAA级", "One accident with three deaths or more: no AAA"),
      cites: art("否决情形"),
      provenance: "proposal",
      reading: recalled,
      when: isTrue("threeDeaths"),
      notAbove: "AA",
      repair,
    },
  },
  replacements: {},
  triggers: {
    smallBase: {
      label: words(
        "车辆不足10辆，基数小，按率各项至多扣一半",
        "Fewer than ten vehicles: a small base, each rate stops at half of its item",
      ),
      cites: platform.art("小基数"),
      provenance: "proposal",
      when: is("fleet", "small"),
    },
    rectify: {
      label: words("不合格，提请责令整改", "Not qualified: an order to rectify is to be asked for"),
      cites: chongqingRegulation.art("第九十条"),
      provenance: "proposal",
      reading: words(
        "重庆规定整改期间不予新增经营范围、线路、车辆；本市是否适用由人审查",
        "in Chongqing no new scope, lines or vehicles meanwhile; whether this holds here a person decides",
      ),
      when: notQualified,
    },
    twoYears: {
      label: words("连续两年不合格，提请研究停业整顿", "Not qualified two years running: suspension is to be considered"),
      cites: chongqingRegulation.art("第九十条"),
      provenance: "proposal",
      reading: words("重庆的规定；本市是否适用由人审查", "the rule of Chongqing; whether it holds here a person decides"),
      when: all(is("lastGrade", "B"), notQualified),
    },
    easedByDrivers: {
      label: words(
        "驾驶员等级达标且无B级，可在运力、许可、线路上给予便利",
        "Drivers' grades reach the mark and none is B: growth, permits and lines may be eased",
      ),
      cites: beijingRules.art("企业激励"),
      provenance: "proposal",
      reading: words(
        "北京的做法，两类驾驶员分别达标；本市是否采用由人审查",
        "the practice of Beijing, each kind of drivers by itself; whether it holds here a person decides",
      ),
      when: any(
        all(easedFor("passenger"), any(easedFor("goods"), atMost("goodsDrivers", "none"))),
        all(easedFor("goods"), atMost("passengerDrivers", "none")),
      ),
    },
  },
  grades: {
    AAA: { words: words("AAA级（优良）", "AAA (excellent)"), tone: 1 },
    AA: { words: words("AA级（合格）", "AA (qualified)"), tone: 2 },
    A: { words: words("A级（基本合格）", "A (basically qualified)"), tone: 3 },
    B: { words: words("B级（不合格）", "B (not qualified)"), tone: 5, decidedByPerson: true },
  },
});
