import { words } from "../words";
import { secondHand } from "./basis";
import { percentage } from "./body-columns";
import { general, serious } from "./class-windows";
import { ecologyEnvironment } from "./department";
import { choice, count, day, optional, yesNo } from "./field";
import { finding, findingFields, ofBodies, yearly, yearlyFields } from "./finding-columns";
import { defineItem } from "./item";

const common = {
  ...ofBodies,
  department: ecologyEnvironment,
  basis: secondHand(
    "《企业环境信用评价办法（试行）》（环发〔2013〕150号）",
    "Trial Measures for Enterprise Environmental Credit Evaluation (Huanfa [2013] No. 150)",
  ),
} as const;

/** 环境信用等级 of the year before, as the authority fixed it. */
export const environmentGrade = defineItem({
  ...common,
  ...yearly,
  id: "environment-grade",
  code: "HJ-01",
  title: words("企业环境信用评价结果", "Environmental credit grade"),
  fields: {
    ...yearlyFields,
    grade: choice(words("等级", "Grade"), ["等级", "grade"], {
      green: words("环保诚信企业（绿牌）", "Integrity (green)"),
      blue: words("环保良好企业（蓝牌）", "Good (blue)"),
      yellow: words("环保警示企业（黄牌）", "Warning (yellow)"),
      red: words("环保不良企业（红牌）", "Bad (red)"),
    }),
  },
});

/** 排污年度情况: the measured figures of a discharger's year. */
export const dischargeYear = defineItem({
  ...common,
  ...yearly,
  id: "discharge-year",
  code: "HJ-02",
  title: words("排污单位年度监测情况", "A discharger's year as measured"),
  reportWithinWorkingDays: 20,
  fields: {
    ...yearlyFields,
    compliance: optional(percentage("达标率最低排放口的达标率", "Compliance of the worst outlet", "compliance")),
    solidWaste: optional(percentage("一般固体废物处置率", "Solid waste disposed of", "solid_waste")),
    noiseExceeded: optional(yesNo(words("厂界噪声超标", "Noise above the limit"), ["厂界噪声超标", "noise_exceeded"])),
    complaints: optional(count(words("查实的信访投诉件数", "Complaints found true"), ["查实投诉件数", "complaints"])),
  },
});

/** 环境违法认定 other than a penalty: an order, a listed supervision, data found false. */
export const environmentFinding = defineItem({
  ...common,
  ...general,
  ...finding,
  id: "environment-finding",
  code: "HJ-03",
  title: words("生态环境违法行为认定", "Findings of environmental breach"),
  fields: {
    ...findingFields,
    kind: choice(words("情形", "Kind"), ["情形", "kind"], {
      excessDischarge: words("超标、超总量排放", "Discharge above limits"),
      noPermit: words("无证排污", "Discharge without a permit"),
      noAssessment: words("未批先建、未验先投", "Built or run without assessment"),
      falseData: words("监测数据弄虚作假", "Monitoring data falsified"),
      hazardousWaste: words("违法处置危险废物", "Hazardous waste handled unlawfully"),
      supervised: words("被挂牌督办", "Under listed supervision"),
      notCorrected: words("拒不改正", "Order not obeyed"),
    }),
    correctedOn: optional(day(words("整改完成日期", "Corrected on"), ["整改完成日期", "corrected_on"])),
  },
});

/** 突发环境事件 with responsibility found. */
export const environmentIncident = defineItem({
  ...common,
  ...serious,
  ...finding,
  id: "environment-incident",
  code: "HJ-04",
  title: words("负有责任的突发环境事件", "Environmental incidents with responsibility"),
  fields: {
    ...findingFields,
    level: choice(words("事件等级", "Level"), ["事件等级", "level"], {
      special: words("特别重大", "Especially major"),
      major: words("重大", "Major"),
      larger: words("较大", "Larger"),
      ordinary: words("一般", "Ordinary"),
    }),
  },
});
