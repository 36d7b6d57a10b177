import { parameter, since } from "../../../engine/parameter";
import { type Words, words } from "../../../words";
import { platform } from "../instruments";

const own = (value: string, ...path: string[]) => since("2025-01-01", value, platform.art(...path), "proposal");

const level = (name: string, points: string, months: string) =>
  ({
    points: parameter(words(`${name}级扣分`, `Points of ${name}`), own(points, "轻重分级", name)),
    months: parameter(words(`${name}级计分月数`, `Months of ${name}`), own(months, "轻重分级", name)),
  }) as const;
const [v0, v1, v2, v3, v4] = [
  level("V0", "2", "6"),
  level("V1", "5", "12"),
  level("V2", "10", "12"),
  level("V3", "20", "24"),
  level("V4", "30", "36"),
];

const commended = (says: Words, value: string) => parameter(says, own(value, "表彰"));
const cut = (grade: string, value: string) => parameter(words(`${grade}级最低分`, `Least score for ${grade}`), own(value, "等级"));

/** Every number of the reference model: all are the platform's proposals. */
export const parameters = {
  base: parameter(words("基准分", "Base score"), own("100", "得分")),
  leastScore: parameter(words("最低分", "Least score"), own("0", "得分")),
  mostScore: parameter(words("最高分", "Most points"), own("115", "得分")),
  pointsV0: v0.points,
  pointsV1: v1.points,
  pointsV2: v2.points,
  pointsV3: v3.points,
  pointsV4: v4.points,
  monthsV0: v0.months,
  monthsV1: v1.months,
  monthsV2: v2.months,
  monthsV3: v3.months,
  monthsV4: v4.months,
  monthsV5: parameter(
    words("V5级计分月数", "Months of V5"),
    own("36", "轻重分级", "V5"),
    words("与严重失信名单期限相同", "the term of the serious list"),
  ),
  repeatTimes: parameter(words("重复上调的次数", "Times after which a repeated act counts one level up"), own("3", "重复")),
  repeatMonths: parameter(words("重复计算的月数", "Months within which acts are repeated"), own("12", "重复")),
  fromV3: parameter(words("V3级的序号", "Number of level V3"), own("4", "等级")),
  fromV5: parameter(words("V5级的序号", "Number of level V5"), own("6", "等级")),
  complaintEach: parameter(words("每件投诉扣分", "Points a complaint costs"), own("2", "投诉和差评")),
  complaintMost: parameter(words("投诉扣分上限", "Most points lost by complaints"), own("10", "投诉和差评")),
  reviewEach: parameter(words("每条差评扣分", "Points a bad review costs"), own("1", "投诉和差评")),
  reviewMost: parameter(words("差评扣分上限", "Most points lost by bad reviews"), own("5", "投诉和差评")),
  settlementPoints: parameter(words("投诉均及时办结加分", "Points where every complaint was settled in time"), own("3", "投诉办结")),
  nationalPoints: commended(words("国家级表彰加分", "Points of a national commendation"), "6"),
  provincialPoints: commended(words("省级表彰加分", "Points of a provincial commendation"), "4"),
  municipalPoints: commended(words("市级表彰加分", "Points of a municipal commendation"), "3"),
  countyPoints: commended(words("县级表彰加分", "Points of a county commendation"), "2"),
  commendationMonths: commended(words("表彰有效月数", "Months of a commendation"), "12"),
  commendationsMost: commended(words("表彰加分上限", "Most points of commendations"), "8"),
  commendationsCounted: parameter(
    words("计分表彰项数", "Commendations counted"),
    own("4", "表彰"),
    words("四项已满上限，此数不另起限制", "four reach the most in any case, so that this number holds nobody back"),
  ),
  volunteerEach: parameter(words("每季度志愿服务加分", "Points of a quarter of volunteer service"), own("1", "志愿服务")),
  volunteerMost: parameter(words("志愿服务加分上限", "Most points of volunteer service"), own("4", "志愿服务")),
  oneYear: parameter(words("参评所需经营月数", "Months in business before it is rated"), own("12", "参评范围")),
  gradeA: cut("A", "90"),
  gradeB: cut("B", "75"),
  gradeC: cut("C", "60"),
  slightRepair: parameter(words("轻微事项可修复的月数", "Months before a slight matter may be repaired"), own("3", "修复")),
  seriousRepair: parameter(words("严重事项可修复的月数", "Months before a serious matter may be repaired"), own("6", "修复")),
} as const;
