import { parameter, since } from "../../../engine/parameter";
import { words } from "../../../words";
import { measures2011, platform } from "../../taxi-enterprises/instruments";

const day = "2022-05-27";
const table = (value: string) => since(day, value, measures2011.art("记分表"), "secondary");
const grade = (value: string) => since(day, value, measures2011.art("考核等级"), "secondary");
const proposal = (value: string, article: string) => since(day, value, platform.art(article), "proposal");
const derived = words("安全运营200分减去安全责任40分", "safety has 200, less 40 for responsibility");
const sameAsNow = words("2011年界限未见，取现行办法的界限", "the cut of 2011 was not seen: that of the present Measures");

export const parameters = {
  base: parameter(words("基准分", "Base score"), table("1000")),
  floor: parameter(words("最低分", "Least score"), proposal("0", "扣完为止")),
  systemsMost: parameter(words("管理制度分值", "Points of systems"), table("50")),
  contracts: parameter(words("合同分值", "Points of contracts"), table("40")),
  feesHidden: parameter(words("收费未公开扣分", "Points for fees not made public"), table("10")),
  terminals: parameter(words("信息化分值", "Points of information technology"), table("60")),
  perGap: parameter(words("档案每缺一项扣分", "Points for each gap in the file"), table("10")),
  fileMost: parameter(words("质量信誉档案分值", "Points of the file"), table("30")),
  insurance: parameter(words("保险缺失扣分", "Points for insurance missing"), table("20")),
  facilities: parameter(words("文化设施分值", "Points of facilities"), table("10")),
  ethics: parameter(words("职业道德工作分值", "Points of ethics work"), table("10")),
  trainingMost: parameter(words("培训教育分值", "Points of training"), table("30")),
  responsibilityMost: parameter(words("安全责任分值", "Points of safety responsibility"), table("40")),
  safetyRestMost: parameter(words("安全运营其余分值", "Points of the rest of safety"), proposal("160", "记分表"), derived),
  thirdMost: parameter(words("第三类指标分值", "Points of the third group"), table("200")),
  fourthMost: parameter(words("第四类指标分值", "Points of the fourth group"), table("200")),
  fifthMost: parameter(words("第五类指标分值", "Points of the fifth group"), table("100")),
  bonusMost: parameter(words("加分上限", "Most bonus"), table("100")),
  gradeAAA: parameter(words("AAA级最低分", "Least score for AAA"), grade("850")),
  gradeAA: parameter(words("AA级最低分", "Least score for AA"), proposal("700", "考核等级"), sameAsNow),
  gradeA: parameter(words("A级最低分", "Least score for A"), proposal("600", "考核等级"), sameAsNow),
  goodShare: parameter(words("AA级及以上驾驶员占比", "Share of drivers at AA or better"), grade("0.9")),
  fewDrivers: parameter(words("占比不足为凭的驾驶员人数界限", "Drivers below which a share says little"), proposal("5", "驾驶员过少")),
  everyDriver: parameter(words("驾驶员过少时的占比", "Share where drivers are few"), proposal("1", "驾驶员过少")),
  slightRepair: parameter(words("轻微事项可修复的月数", "Months before a slight matter may be repaired"), proposal("3", "修复期限")),
} as const;
