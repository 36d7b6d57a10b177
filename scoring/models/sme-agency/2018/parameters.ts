import { parameter, since } from "../../../engine/parameter";
import { words } from "../../../words";
import { agencyModel, platform } from "../instruments";

const day = "2018-06-01";
const secondary = (value: string, article: string) => since(day, value, agencyModel.art(article), "secondary");
const adjustment = (zh: string, en: string, value: string) =>
  parameter(words(`${zh}调整分`, `Points for: ${en}`), secondary(value, "调整"));
const grade = (name: string, value: string) => parameter(words(`${name}级最低分`, `Least score for ${name}`), secondary(value, "等级"));

export const parameters = {
  zero: parameter(words("起始分和最低分", "Opening and least score"), since(day, "0", platform.art("量纲"), "proposal")),
  full: parameter(
    words("满分", "Full score"),
    secondary("1000", "等级"),
    words(
      "源程序拒绝使总分超过1000的调整；这里按1000封顶，等级不受影响",
      "the program refuses an adjustment that would lift the total over 1000; here the total stops at 1000, which changes no grade",
    ),
  ),
  iso9000: parameter(words("ISO9000认证得分", "Points for ISO 9000"), secondary("20", "M06")),
  iso27000: parameter(words("ISO27000认证得分", "Points for ISO 27000"), secondary("10", "M07")),
  adverseRecord: adjustment("不良信用记录", "adverse credit record", "40"),
  industryDownturn: adjustment("行业低潮", "industry downturn", "20"),
  highRiskIndustry: adjustment("高风险行业", "high-risk industry", "30"),
  stateBackground: adjustment("国有背景", "state background", "20"),
  celebrityEffect: adjustment("名人效应", "celebrity effect", "10"),
  industryAdvantage: adjustment("行业优势", "industry advantage", "30"),
  lowLeverage: adjustment("资产负债率极低", "very low leverage", "30"),
  highMargin: adjustment("利润率极高", "very high margin", "20"),
  gradeAAA: grade("AAA", "700"),
  gradeAA: grade("AA", "650"),
  gradeA: grade("A", "600"),
  gradeBBB: grade("BBB", "550"),
  gradeBB: grade("BB", "500"),
  gradeB: grade("B", "450"),
  gradeCCC: grade("CCC", "400"),
  gradeCC: grade("CC", "350"),
} as const;
