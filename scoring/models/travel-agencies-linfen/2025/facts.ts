import {
  agencyQuarter,
  tourismAccident,
  tourismAward,
  tourismComplaint,
  tourismListEntry,
  tourismOperator,
  tourismPenalty,
} from "../../../catalogue/tourism";
import { agencyJudgment } from "../../../catalogue/travel-agencies";
import { count } from "../../../facts/count";
import { exists } from "../../../facts/exists";
import { latest } from "../../../facts/latest";
import { standing } from "../../../facts/platform";
import { type Words, words } from "../../../words";
import { datongLists, linfenLists } from "../instruments";

const { art } = linfenLists;
const [red, black] = [art("红榜"), art("黑榜")];

/** Agencies and branches of the city by the visitors of their registered groups in the quarter. */
export const cohorts = {
  linfenVisitors: {
    says: words("旅行社按季度团队接待人数排名", "Agencies by the visitors of their registered groups"),
    cites: red,
    provenance: "secondary",
    of: latest(agencyQuarter, "visitors", { says: words("季度团队接待人数", "Visitors in registered groups"), cites: red, absent: null }),
    better: "higher",
    minimum: "fewestPeers",
  },
} as const;

type Group = "commendation" | "contest" | "thanks";
const awarded = (group: Group, says: Words) => exists(tourismAward, { says, cites: red, where: { group: { is: group } }, absent: false });

/** Findings and list entries count only where they are recorded, so that none is a true none. */
export const facts = {
  isAgency: exists(tourismOperator, {
    says: words("旅行社或者分社", "Travel agency or branch"),
    cites: art("对象"),
    where: { trade: { in: ["travelAgency", "agencyBranch"] } },
    window: "upToPeriodEnd",
    absent: false,
  }),
  breaches: count(tourismPenalty, {
    says: words("本季度违法违规处理决定", "Decisions on breaches in the quarter"),
    cites: red,
    clock: "decidedOn",
    absent: 0,
  }),
  validComplaints: count(tourismComplaint, {
    says: words("本季度有效投诉", "Valid complaints in the quarter"),
    cites: red,
    where: { valid: { is: true } },
    clock: "decidedOn",
    absent: 0,
  }),
  visitorPlace: standing("linfenVisitors", "place", { says: words("季度接待人数名次", "Place by visitors in the quarter"), cites: red }),
  commended: awarded("commendation", words("本季度受表彰", "Commended in the quarter")),
  prize: exists(tourismAward, {
    says: words("本季度县级及以上竞赛获奖", "Prize in a contest of county level or above in the quarter"),
    cites: red,
    where: { group: { is: "contest" }, level: { in: ["national", "provincial", "municipal", "county"] } },
    absent: false,
  }),
  thanked: awarded("thanks", words("本季度收到感谢信、锦旗", "Letter of thanks or pennant in the quarter")),
  volunteerHours: latest(agencyQuarter, "volunteerHours", {
    says: words("本季度志愿服务小时数", "Hours of volunteer service in the quarter"),
    cites: red,
    absent: null,
  }),
  blackRecently: exists(tourismListEntry, {
    says: words("列入黑榜不足3个月且未移出", "On the black list for less than three months and not taken off"),
    cites: art("红榜限制"),
    where: { list: { is: "localBlack" }, removedOn: { present: false } },
    window: { months: 3 },
    absent: false,
  }),
  mainComplaints: count(tourismComplaint, {
    says: words("本季度经调解认定负主要责任的有效投诉", "Valid complaints of the quarter with main responsibility confirmed by mediation"),
    cites: black,
    where: { valid: { is: true }, mainlyResponsible: { is: true } },
    clock: "decidedOn",
    absent: 0,
  }),
  minorInjuries: exists(tourismAccident, {
    says: words("本季度认定的轻伤3人及以上主要责任事故", "Accident with three minor injuries or more, mainly responsible"),
    cites: black,
    where: { mainlyResponsible: { is: true }, slightlyInjured: { atLeast: "3" } },
    clock: "decidedOn",
    absent: false,
  }),
  seriousInjury: exists(tourismAccident, {
    says: words("本季度认定的重伤1人及以上主要责任事故", "Accident with a serious injury, mainly responsible"),
    cites: black,
    where: { mainlyResponsible: { is: true }, seriouslyInjured: { atLeast: "1" } },
    clock: "decidedOn",
    absent: false,
  }),
  fined: exists(tourismPenalty, {
    says: words("本季度受罚款及以上处罚", "Fined or punished more heavily in the quarter"),
    cites: black,
    where: { measure: { in: ["fine", "confiscation", "suspension", "licenceRevoked"] } },
    clock: "decidedOn",
    absent: false,
  }),
  refused: exists(tourismComplaint, {
    says: words("拒不配合投诉处理", "Complaint handling refused"),
    cites: black,
    where: { refused: { is: true } },
    clock: "decidedOn",
    absent: false,
  }),
  unperformed: exists(tourismComplaint, {
    says: words("未在5个工作日内履行和解且致矛盾升级", "Settlement not performed in five working days, and the case escalated"),
    cites: black,
    where: { unperformed: { is: true } },
    clock: "decidedOn",
    absent: false,
  }),
  heldLiable: exists(agencyJudgment, {
    says: words("本季度生效判决负全部或者主要责任", "Judgment of the quarter with full or main liability"),
    cites: datongLists.art("黑榜"),
    where: { liability: { in: ["all", "main"] } },
    absent: false,
  }),
  judgmentRefused: exists(agencyJudgment, {
    says: words("拒不履行民事判决", "Civil judgment not obeyed"),
    cites: datongLists.art("黑榜"),
    where: { refused: { is: true } },
    absent: false,
  }),
} as const;
