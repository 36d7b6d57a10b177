import { parameter, since } from "../../engine/parameter";
import { words } from "../../words";
import { measures2022, platform } from "./instruments";

const { art } = measures2022;
const day = "2022-05-27";
const secondary = (value: string, article: string) => since(day, value, art(article), "secondary");
const proposal = (value: string, article: string) => since(day, value, platform.art(article), "proposal");

export const gradeParameters = {
  base: parameter(words("基准分", "Base score"), secondary("1000", "考核等级")),
  bonusMost: parameter(words("加分上限", "Most bonus"), secondary("100", "考核等级")),
  floor: parameter(words("最低分", "Least score"), proposal("0", "扣完为止")),
  gradeTop: parameter(words("AAA级及以上最低分", "Least score for AAA and better"), secondary("850", "考核等级")),
  gradeAA: parameter(words("AA级最低分", "Least score for AA"), secondary("700", "考核等级")),
  gradeA: parameter(words("A级最低分", "Least score for A"), secondary("600", "考核等级")),
  bonusAAAAA: parameter(words("AAAAA级所需加分", "Bonus for AAAAA"), secondary("100", "考核等级")),
  bonusAAAA: parameter(words("AAAA级所需加分", "Bonus for AAAA"), secondary("80", "考核等级")),
  goodShare: parameter(words("AA级及以上驾驶员占比", "Share of drivers at AA or better"), secondary("0.85", "考核等级")),
  fewDrivers: parameter(words("占比不足为凭的驾驶员人数界限", "Drivers below which a share says little"), proposal("5", "驾驶员过少")),
  everyDriver: parameter(words("驾驶员过少时的占比", "Share where drivers are few"), proposal("1", "驾驶员过少")),
  oneGrade: parameter(
    words("周期内下调的级数", "Grades down inside the cycle"),
    proposal("1", "降级幅度"),
    words("办法只说降低等级，未见降几级", "the Measures lower the grade and were not seen to say by how many"),
  ),
  slightRepair: parameter(words("轻微事项可修复的月数", "Months before a slight matter may be repaired"), proposal("3", "修复期限")),
  seriousRepair: parameter(words("严重事项可修复的月数", "Months before a serious matter may be repaired"), proposal("6", "修复期限")),
} as const;
