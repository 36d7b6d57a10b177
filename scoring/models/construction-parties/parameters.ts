import { parameter, since } from "../../engine/parameter";
import { type Words, words } from "../../words";
import { localTables, platform } from "./instruments";

const day = "2025-01-01";
const own = (value: string, ...path: string[]) => since(day, value, platform.art(...path), "proposal");
const taken = (value: string, ...path: string[]) => since(day, value, localTables.art(...path), "secondary");

const level = (name: string, points: string, months: string) =>
  ({
    points: parameter(words(`${name}级扣分`, `Points of ${name}`), own(points, "轻重分级", name)),
    months: parameter(words(`${name}级计分月数`, `Months of ${name}`), own(months, "轻重分级", name)),
  }) as const;
const [s0, s1, s2, s3, s4] = [
  level("S0", "2", "6"),
  level("S1", "5", "6"),
  level("S2", "10", "12"),
  level("S3", "20", "24"),
  level("S4", "40", "36"),
];

const floor = (name: string, months: string) =>
  parameter(words(`${name}级最短修复月数`, `Least months to repair ${name}`), own(months, "修复", name));
const award = (says: Words, value: string) => parameter(says, own(value, "良好信息"));
const cut = (grade: string, value: string) => parameter(words(`${grade}级最低分`, `Least score for ${grade}`), own(value, "等级"));

/** Every number of the reference model. What another city's table says in the same number is cited from there; the rest the platform proposes. */
export const parameters = {
  base: parameter(words("基准分", "Base score"), own("100", "得分")),
  leastScore: parameter(words("最低分", "Least score"), own("0", "得分")),
  mostScore: parameter(words("最高分", "Most points"), own("130", "得分")),
  pointsS0: s0.points,
  pointsS1: s1.points,
  pointsS2: s2.points,
  pointsS3: s3.points,
  pointsS4: s4.points,
  monthsS0: s0.months,
  monthsS1: s1.months,
  monthsS2: s2.months,
  monthsS3: s3.months,
  monthsS4: s4.months,
  repeatTimes: parameter(words("重复上调的次数", "Times after which a repeated act counts one level up"), own("3", "重复")),
  repeatMonths: parameter(words("重复计算的月数", "Months within which acts are repeated"), own("12", "重复")),
  fromS3: parameter(words("S3级的序号", "Number of level S3"), own("4", "等级")),
  fromS4: parameter(words("S4级的序号", "Number of level S4"), own("5", "等级")),
  floorS3: floor("S3", "6"),
  floorS4: floor("S4", "12"),
  floorS5: floor("S5", "6"),
  nationalPoints: award(words("国家级表彰加分", "Points of a national award"), "10"),
  provincialPoints: award(words("省级表彰加分", "Points of a provincial award"), "6"),
  municipalPoints: award(words("市级表彰加分", "Points of a municipal award"), "4"),
  countyPoints: award(words("县级表彰加分", "Points of a county award"), "2"),
  nationalMonths: parameter(words("国家级表彰有效月数", "Months of a national award"), taken("36", "中山", "良好信息")),
  provincialMonths: parameter(words("省级表彰有效月数", "Months of a provincial award"), taken("24", "中山", "良好信息")),
  municipalMonths: parameter(words("市级表彰有效月数", "Months of a municipal award"), taken("12", "中山", "良好信息")),
  countyMonths: award(words("县级表彰有效月数", "Months of a county award"), "12"),
  qualityMost: award(words("工程质量类加分上限", "Most points for quality"), "15"),
  technologyMost: award(words("科技进步类加分上限", "Most points for technology"), "6"),
  staffMost: award(words("人员表彰类加分上限", "Most points for staff"), "4"),
  honourMost: award(words("企业荣誉类加分上限", "Most points for enterprise honours"), "5"),
  awardsOfGroup: parameter(words("每类计分项数上限", "Most awards of a group"), taken("3", "济南")),
  awardsMost: award(words("良好信息加分合计上限", "Most points of all awards"), "30"),
  gapEach: parameter(words("每缺一项信息扣分", "Points a missing item costs"), taken("2", "茂名", "SG-163")),
  gapMost: parameter(words("信息缺失扣分上限", "Most points lost by missing items"), own("10", "信息缺失")),
  oneProject: parameter(words("AAA级所需项目数", "Projects needed for AAA"), own("1", "等级")),
  gradeAAA: cut("AAA", "120"),
  gradeAA: cut("AA", "110"),
  gradeA: cut("A", "90"),
  gradeB: cut("B", "75"),
  gradeC: cut("C", "60"),
} as const;
