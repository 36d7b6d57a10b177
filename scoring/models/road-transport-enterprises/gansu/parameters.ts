import { parameter, since } from "../../../engine/parameter";
import { type Words, words } from "../../../words";
import { beijingRules, gansuTable, measures2006, platform } from "../instruments";

/** The platform rates from 2022 on; the day on which the trial Measures came into force was not seen. */
const day = "2022-01-01";
const table = (value: string, row: string) => since(day, value, gansuTable.art("记分标准", row), "secondary");
const recalled = (value: string, article: string) => since(day, value, measures2006.art(article), "proposal");
const proposal = (value: string, article: string) => since(day, value, platform.art(article), "proposal");
const beijing = (value: string) => since(day, value, beijingRules.art("企业激励"), "proposal");

const fromMemory = words("界限数值凭记忆，未见原文；与广东省所用相同", "from memory, the text was not seen; the same as Guangdong uses");
const derived = words("1000分减去其余各项", "1,000 less the other items");

const rate = (zh: string, en: string, step: string, loses: string, most: string, half: string, row: string) => {
  const says = (tailZh: string, tailEn: string): Words => words(`${zh}${tailZh}`, `${en}${tailEn}`);
  return {
    step: parameter(says("步长", ", step"), table(step, row)),
    loses: parameter(says("每步扣分", ", points a step"), table(loses, row)),
    most: parameter(says("至多扣分", ", at most"), table(most, row)),
    half: parameter(
      says("小车队至多扣分", ", at most for a small fleet"),
      proposal(half, "小基数"),
      words("为该项的一半", "half of the item"),
    ),
  };
};

const accident = rate("责任事故率", "Accident rate", "0.01", "5", "50", "25", "责任事故率");
const death = rate("死亡率", "Death rate", "0.01", "25", "150", "75", "死亡率");
const injury = rate("受伤率", "Injury rate", "0.01", "10", "100", "50", "受伤率");
const violation = rate("违章率", "Violation rate", "0.01", "10", "200", "100", "违章率");
const complaint = rate("社会投诉率", "Complaint rate", "0.005", "10", "150", "75", "社会投诉率");

export const parameters = {
  base: parameter(words("满分", "Full score"), table("1000", "满分")),
  floor: parameter(words("最低分", "Least score"), proposal("0", "扣完为止")),
  gradeAAA: parameter(words("AAA级最低分", "Least score for AAA"), recalled("850", "考核等级"), fromMemory),
  gradeAA: parameter(words("AA级最低分", "Least score for AA"), recalled("700", "考核等级"), fromMemory),
  gradeA: parameter(words("A级最低分", "Least score for A"), recalled("600", "考核等级"), fromMemory),
  accidentStep: accident.step,
  accidentLoses: accident.loses,
  accidentMost: accident.most,
  accidentHalf: accident.half,
  deathStep: death.step,
  deathLoses: death.loses,
  deathMost: death.most,
  deathHalf: death.half,
  injuryStep: injury.step,
  injuryLoses: injury.loses,
  injuryMost: injury.most,
  injuryHalf: injury.half,
  violationStep: violation.step,
  violationLoses: violation.loses,
  violationMost: violation.most,
  violationHalf: violation.half,
  complaintStep: complaint.step,
  complaintLoses: complaint.loses,
  complaintMost: complaint.most,
  complaintHalf: complaint.half,
  perDriver: parameter(words("每名驾驶员未参保扣分", "Points for each driver without insurance"), table("10", "驾驶员社会保险")),
  driversMost: parameter(words("驾驶员社会保险至多扣分", "Drivers' insurance, at most"), table("80", "驾驶员社会保险")),
  perVehicle: parameter(words("每辆车未投保扣分", "Points for each vehicle without cover"), table("10", "承运人责任险")),
  vehiclesMost: parameter(words("承运人责任险至多扣分", "Carrier's liability, at most"), table("70", "承运人责任险")),
  fileMost: parameter(words("质量信誉档案至多扣分", "Reputation file, at most"), table("50", "质量信誉档案")),
  managementMost: parameter(words("其他管理指标至多扣分", "Rest of management, at most"), proposal("150", "其余管理"), derived),
  smallFleet: parameter(words("小车队的车辆界限", "Vehicles below which a fleet is small"), proposal("10", "小基数")),
  slightRepair: parameter(words("轻微事项可修复的月数", "Months before a slight matter may be repaired"), proposal("3", "修复期限")),
  seriousRepair: parameter(words("严重事项可修复的月数", "Months before a serious matter may be repaired"), proposal("6", "修复期限")),
  none: parameter(words("没有", "None"), proposal("0", "驾驶员等级")),
  topShare: parameter(words("AAA级驾驶员占比", "Share of AAA drivers"), beijing("0.8")),
  goodShare: parameter(words("AA级及以上驾驶员占比", "Share of AA or better"), beijing("0.9")),
} as const;
