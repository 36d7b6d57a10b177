import { all, atMost, is, isTrue, lessThan, moreThan } from "../../../engine/condition";
import { defineModel } from "../../../engine/define-model";
import { asGiven } from "../../../mechanisms/as-given";
import { losesPerOccurrence } from "../../../mechanisms/per-occurrence";
import { words } from "../../../words";
import { jinan2017, platform, qingdaoRegulation } from "../instruments";
import { facts } from "./facts";
import { parameters } from "./parameters";

const { art } = jinan2017;
const repair = { says: words("下一考核周期重新计分", "counted anew in the next cycle"), afterMonths: "slightRepair" } as const;
const group = {
  cites: platform.art("分值分配"),
  provenance: "proposal",
  reading: words("分项未见，按主管部门核定的扣分计", "its rows were not found: as the authority assessed"),
  ifUnknown: "cannotBeRated",
  repair,
} as const;
const fined = {
  cites: platform.art("处罚折算"),
  provenance: "proposal",
  reading: words("按青岛条例罚款幅度分三档折算", "by the three ranges of fine of the Qingdao regulation"),
  ifUnknown: "cannotBeRated",
  repair,
} as const;

/** Read beside the Jinan Measures of 2017, the only ones of the province; the split of points and what fines cost are the platform's. */
export const drivingSchools2017 = defineModel({
  id: "driving-schools/2017",
  sector: "driving-schools",
  title: words("机动车驾驶员培训机构质量信誉考核", "Driving schools' quality and reputation"),
  status: "inForce",
  purpose: "credit",
  publicity: "public",
  cadence: "julyToJune",
  law: jinan2017,
  instruments: [qingdaoRegulation, platform],
  lawCheckedOn: "2026-11-24",
  subjectKinds: ["enterprise", "individualBusiness"],
  periods: {
    from: "2018-2019",
    reading: words("周期为7月至次年6月；首个完整周期自2018年7月起", "cycles run from July to June; the first whole one from July 2018"),
  },
  appliesTo: {
    label: words("机动车驾驶员培训机构", "Driving schools"),
    cites: art("考核对象"),
    provenance: "secondary",
    when: isTrue("isSchool"),
  },
  facts,
  parameters,
  opening: { label: words("满分", "Full score"), cites: art("考核等级"), provenance: "secondary", cases: [], otherwise: "base" },
  indicators: {
    basics: {
      ...group,
      label: words("基本条件", "Basics"),
      scores: asGiven("basicsLost", { sign: -1, atMost: "basicsMost" }),
    },
    training: {
      ...group,
      label: words("培训质量", "Training quality"),
      scores: asGiven("trainingLost", { sign: -1, atMost: "trainingMost" }),
    },
    management: {
      ...group,
      label: words("经营管理", "Management"),
      scores: asGiven("managementLost", { sign: -1, atMost: "managementMost" }),
    },
    service: {
      ...group,
      label: words("服务质量", "Service"),
      scores: asGiven("serviceLost", { sign: -1, atMost: "serviceMost" }),
    },
    safety: {
      ...group,
      label: words("安全管理", "Safety"),
      scores: asGiven("safetyLost", { sign: -1, atMost: "safetyMost" }),
    },
    heavyActs: {
      ...fined,
      label: words("罚款3000至10000元的行为", "Acts fined 3,000 to 10,000 yuan"),
      scores: losesPerOccurrence("heavyActs", "heavyLoses"),
    },
    middleActs: {
      ...fined,
      label: words("罚款2000至5000元的行为", "Acts fined 2,000 to 5,000 yuan"),
      scores: losesPerOccurrence("middleActs", "middleLoses"),
    },
    lightActs: {
      ...fined,
      label: words("罚款1000至3000元的行为", "Acts fined 1,000 to 3,000 yuan"),
      scores: losesPerOccurrence("lightActs", "lightLoses"),
    },
    complaints: {
      ...fined,
      label: words("查实投诉", "Verified complaints"),
      reading: words("每件扣10分，至多100分", "10 each, at most 100"),
      scores: losesPerOccurrence("complaints", "complaintLoses", { atMost: "complaintsMost" }),
    },
  },
  bounds: { floor: "floor" },
  rounding: { label: words("保留两位小数", "Two decimals"), cites: platform.art("小数"), provenance: "proposal", decimals: 2 },
  vetoes: {},
  direct: {
    newSchool: {
      label: words("新：许可或备案不满一个完整年度，不评定", "New: not a full year since the licence, not rated"),
      cites: art("新设机构"),
      provenance: "secondary",
      reading: words(
        "首个周期自许可至满一年后的6月30日，此前标注“新”；满一年以周年日计",
        "the first cycle runs from the licence to the 30 June after a full year; until then the school is marked as new; a year is full on its anniversary",
      ),
      when: lessThan("monthsLicensed", "fullYear"),
      grade: null,
    },
  },
  ladder: {
    label: words("考核等级", "Grades"),
    cites: art("考核等级"),
    provenance: "secondary",
    reading: words(
      "900分两处均有，取900分以上为AAA级；恰为700分的为B级（平台约定）；小数不落空档",
      "900 stands in two bands: AAA is above 900; exactly 700 is B (ours); no decimal falls between bands",
    ),
    bestFirst: [
      { grade: "AAA", moreThan: "aboveForAAA" },
      { grade: "AA", moreThan: "aboveForAA" },
      { grade: "A", moreThan: "aboveForA" },
    ],
    otherwise: "B",
  },
  caps: {},
  replacements: {},
  triggers: {
    renewed: {
      label: words("连续三个周期为AAA级，许可到期可直接延续", "AAA in three cycles running: the licence may be renewed directly"),
      cites: art("结果运用"),
      provenance: "secondary",
      when: all(moreThan("score", "aboveForAAA"), is("lastGrade", "AAA"), is("gradeBeforeLast", "AAA")),
    },
    mayGrow: {
      label: words("AA级及以上，可申请增加场地或教练车", "AA or better: may apply for more ground or cars"),
      cites: art("结果运用"),
      provenance: "secondary",
      when: moreThan("score", "aboveForAA"),
    },
    rectify: {
      label: words("B级，限期整改并通报", "B: rectify by a date, made known by circular"),
      cites: art("结果运用"),
      provenance: "secondary",
      when: atMost("score", "aboveForA"),
    },
  },
  grades: {
    AAA: { words: words("AAA级", "AAA"), tone: 1 },
    AA: { words: words("AA级", "AA"), tone: 2 },
    A: { words: words("A级", "A"), tone: 3 },
    B: { words: words("B级", "B"), tone: 5, decidedByPerson: true },
  },
});
