import { taxiFirmYear } from "../../../catalogue/taxi-enterprises";
import { transportLicence } from "../../../catalogue/transport-enterprises";
import { isTrue } from "../../../engine/condition";
import { defineModel } from "../../../engine/define-model";
import { parameter, since } from "../../../engine/parameter";
import { exists } from "../../../facts/exists";
import { latest } from "../../../facts/latest";
import { asGiven } from "../../../mechanisms/as-given";
import { byShare } from "../../../mechanisms/by-share";
import { losesPerOccurrence } from "../../../mechanisms/per-occurrence";
import { type Words, words } from "../../../words";
import { gradeFacts, lastGrade } from "../grade-facts";
import { gradeParameters } from "../grade-parameters";
import { gradeLadder, gradeShifts, grades, gradeTriggers } from "../grade-rule";
import { measures2022, platform } from "../instruments";

const { art } = measures2022;
const day = "2022-05-27";
const annex = (value: string, row: string) => since(day, value, art("附件1", row), "secondary");
const proposal = (value: string, article: string, row: string) => since(day, value, platform.art(article, row), "proposal");

type Count = "systemsMissing" | "contractsMissing" | "drivers" | "vehiclesWithoutPositioning" | "vehicles";
type Amount = "managementRestLost" | "safetyLost" | "serviceLost" | "socialLost" | "bonus";
const reported = <const K extends Count | Amount>(field: K, says: Words, row: string) =>
  latest(taxiFirmYear, field, { says, cites: art("附件1", row), absent: null });

const repair = { says: words("下一考核年度重新计分", "counted anew in the next year"), afterMonths: "slightRepair" } as const;
const row = { provenance: "secondary", ifUnknown: "cannotBeRated", repair } as const;
const assessed = {
  ...row,
  provenance: "proposal",
  reading: words(
    "该类分项未见，按主管部门核定的扣分计；类别分值为平台建议",
    "its rows were not found: as the authority assessed; the group's points are ours",
  ),
} as const;

/** Read beside Jiaoyungui [2022] No. 2 and its annex 1, cruising taxi firms; drivers and platforms are models of their own. */
export const taxiEnterprises2022 = defineModel({
  id: "taxi-enterprises/2022",
  sector: "taxi-enterprises",
  title: words("巡游出租汽车企业服务质量信誉考核", "Taxi firms' service quality and reputation"),
  status: "inForce",
  purpose: "credit",
  publicity: "public",
  cadence: "year",
  law: measures2022,
  instruments: [platform],
  lawCheckedOn: "2026-11-24",
  subjectKinds: ["enterprise", "individualBusiness"],
  periods: { from: "2022" },
  appliesTo: {
    label: words("巡游出租汽车经营者", "Operators of cruising taxis"),
    cites: art("考核对象"),
    provenance: "secondary",
    when: isTrue("isTaxiFirm"),
  },
  facts: {
    isTaxiFirm: exists(transportLicence, {
      says: words("持有巡游出租汽车经营许可", "Licensed for cruising taxis"),
      cites: art("考核对象"),
      where: { trade: { is: "cruisingTaxi" } },
      window: "upToPeriodEnd",
      absent: false,
    }),
    systemsMissing: reported("systemsMissing", words("缺少的制度或专管人员项数", "Systems or managers missing"), "企业管理"),
    contractsMissing: reported("contractsMissing", words("未签合同驾驶员人数", "Drivers without contract"), "企业管理"),
    drivers: reported("drivers", words("驾驶员人数", "Drivers"), "企业管理"),
    vehiclesWithoutPositioning: reported(
      "vehiclesWithoutPositioning",
      words("未装卫星定位车辆数", "Vehicles without positioning"),
      "企业管理",
    ),
    vehicles: reported("vehicles", words("车辆数", "Vehicles"), "企业管理"),
    managementRestLost: reported("managementRestLost", words("企业管理其余项目扣分", "Points lost for the rest of management"), "企业管理"),
    safetyLost: reported("safetyLost", words("安全运营扣分", "Points lost for safety"), "安全运营"),
    serviceLost: reported("serviceLost", words("运营服务扣分", "Points lost for service"), "运营服务"),
    socialLost: reported("socialLost", words("社会责任扣分", "Points lost for social responsibility"), "社会责任"),
    bonus: reported("bonus", words("加分", "Bonus"), "加分"),
    ...gradeFacts,
    lastGrade: lastGrade("taxi"),
  },
  parameters: {
    ...gradeParameters,
    perSystem: parameter(words("每缺一项制度或专管人员扣分", "Points for each system or manager missing"), annex("10", "企业管理")),
    systemsMost: parameter(words("管理制度分值", "Points of systems"), annex("20", "企业管理")),
    rights: parameter(words("驾驶员权益分值", "Points of drivers' rights"), annex("20", "企业管理")),
    technology: parameter(words("信息化分值", "Points of information technology"), annex("20", "企业管理")),
    managementRest: parameter(
      words("企业管理其余项目分值", "Points of the rest of management"),
      proposal("40", "附件1", "企业管理"),
      words("企业管理100分减去已读到的三项", "management has 100, less the three rows that were read"),
    ),
    safetyMost: parameter(words("安全运营分值", "Points of safety"), proposal("300", "附件1", "安全运营")),
    serviceMost: parameter(words("运营服务分值", "Points of service"), proposal("500", "附件1", "运营服务")),
    socialMost: parameter(words("社会责任分值", "Points of social responsibility"), proposal("100", "附件1", "社会责任")),
  },
  opening: { label: words("基准分", "Base score"), cites: art("考核等级"), provenance: "secondary", cases: [], otherwise: "base" },
  indicators: {
    systems: {
      ...row,
      label: words("管理制度", "Systems"),
      cites: art("附件1", "企业管理"),
      scores: losesPerOccurrence("systemsMissing", "perSystem", { atMost: "systemsMost" }),
    },
    rights: {
      ...row,
      label: words("驾驶员权益（合同签订）", "Drivers' rights (contracts)"),
      cites: art("附件1", "企业管理"),
      scores: byShare("contractsMissing", "drivers", { sign: -1, points: "rights" }),
    },
    technology: {
      ...row,
      label: words("信息化（卫星定位）", "Information technology (positioning)"),
      cites: art("附件1", "企业管理"),
      scores: byShare("vehiclesWithoutPositioning", "vehicles", { sign: -1, points: "technology" }),
    },
    managementRest: {
      ...assessed,
      label: words("企业管理其余项目", "Rest of management"),
      cites: art("附件1", "企业管理"),
      scores: asGiven("managementRestLost", { sign: -1, atMost: "managementRest" }),
    },
    safety: {
      ...assessed,
      label: words("安全运营", "Safety"),
      cites: art("附件1", "安全运营"),
      scores: asGiven("safetyLost", { sign: -1, atMost: "safetyMost" }),
    },
    service: {
      ...assessed,
      label: words("运营服务", "Service"),
      cites: art("附件1", "运营服务"),
      scores: asGiven("serviceLost", { sign: -1, atMost: "serviceMost" }),
    },
    social: {
      ...assessed,
      label: words("社会责任", "Social responsibility"),
      cites: art("附件1", "社会责任"),
      scores: asGiven("socialLost", { sign: -1, atMost: "socialMost" }),
    },
    bonus: {
      ...row,
      label: words("加分", "Bonus"),
      cites: art("附件1", "加分"),
      scores: asGiven("bonus", { atMost: "bonusMost" }),
    },
  },
  bounds: { floor: "floor" },
  rounding: { label: words("保留两位小数", "Two decimals"), cites: platform.art("小数"), provenance: "proposal", decimals: 2 },
  vetoes: {},
  direct: {},
  ladder: gradeLadder,
  shifts: gradeShifts,
  caps: {},
  replacements: {},
  triggers: gradeTriggers,
  grades,
});
