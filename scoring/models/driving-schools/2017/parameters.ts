import { parameter, since } from "../../../engine/parameter";
import { words } from "../../../words";
import { jinan2017, platform } from "../instruments";

const day = "2017-11-01";
const jinan = (value: string, article: string) => since(day, value, jinan2017.art(article), "secondary");
const proposal = (value: string, article: string) => since(day, value, platform.art(article), "proposal");

export const parameters = {
  base: parameter(words("满分", "Full score"), jinan("1000", "考核等级")),
  floor: parameter(words("最低分", "Least score"), proposal("0", "扣完为止")),
  aboveForAAA: parameter(words("高于此分为AAA级", "AAA above"), jinan("900", "考核等级")),
  aboveForAA: parameter(words("高于此分为AA级", "AA above"), jinan("800", "考核等级")),
  aboveForA: parameter(words("高于此分为A级", "A above"), proposal("700", "恰为700分")),
  basicsMost: parameter(words("基本条件分值", "Points of basics"), proposal("150", "分值分配")),
  trainingMost: parameter(words("培训质量分值", "Points of training quality"), proposal("300", "分值分配")),
  managementMost: parameter(words("经营管理分值", "Points of management"), proposal("200", "分值分配")),
  serviceMost: parameter(words("服务质量分值", "Points of service"), proposal("200", "分值分配")),
  safetyMost: parameter(words("安全管理分值", "Points of safety"), proposal("150", "分值分配")),
  heavyLoses: parameter(words("罚款3000至10000元的行为每次扣分", "Points for an act fined 3,000 to 10,000"), proposal("60", "处罚折算")),
  middleLoses: parameter(words("罚款2000至5000元的行为每次扣分", "Points for an act fined 2,000 to 5,000"), proposal("30", "处罚折算")),
  lightLoses: parameter(words("罚款1000至3000元的行为每次扣分", "Points for an act fined 1,000 to 3,000"), proposal("15", "处罚折算")),
  complaintLoses: parameter(words("每件查实投诉扣分", "Points for each verified complaint"), proposal("10", "处罚折算")),
  complaintsMost: parameter(words("投诉至多扣分", "Complaints, at most"), proposal("100", "处罚折算")),
  fullYear: parameter(words("完整年度的月数", "Months of a full year"), jinan("12", "新设机构")),
  slightRepair: parameter(words("轻微事项可修复的月数", "Months before a slight matter may be repaired"), proposal("3", "修复期限")),
} as const;
