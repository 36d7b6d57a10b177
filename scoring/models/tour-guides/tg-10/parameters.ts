import { parameter, since } from "../../../engine/parameter";
import { type Words, words } from "../../../words";
import { platform } from "../instruments";

const own = (says: Words, value: string, article: string) => parameter(says, since("2026-01-01", value, platform.art(article), "proposal"));

export const parameters = {
  base: own(words("起始分", "Points at the start"), "10", "计分"),
  floor: own(words("最低分", "Least score"), "0", "计分"),
  two: own(words("2分行为", "Acts of two points"), "2", "计分"),
  four: own(words("4分行为", "Acts of four points"), "4", "计分"),
  six: own(words("6分行为", "Acts of six points"), "6", "计分"),
  eight: own(words("8分行为", "Acts of eight points"), "8", "计分"),
  ten: own(words("10分行为", "Acts of ten points"), "10", "计分"),
  window: own(words("扣分有效月数", "Months for which points count"), "12", "计分"),
  once: own(words("一次", "Once"), "1", "提醒和通报"),
  gradeA: own(words("A级最低分", "Least score for A"), "10", "等级"),
  gradeB: own(words("B级最低分", "Least score for B"), "6", "等级"),
  gradeC: own(words("C级最低分", "Least score for C"), "1", "等级"),
  zero: own(words("零分", "Zero"), "0", "零分"),
  training: own(words("零分后的培训学时", "Hours of training after zero"), "16", "零分"),
  seriousExit: own(words("严重失信主体最短修复月数", "Least months before a serious entry may be repaired"), "6", "等级"),
} as const;
