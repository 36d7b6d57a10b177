import {
  agencyQuarter,
  tourismAward,
  tourismComplaint,
  tourismListEntry,
  tourismOperator,
  tourismPenalty,
  tourismReview,
} from "../../../catalogue/tourism";
import type { agencyActChoices } from "../../../catalogue/tourism-codes";
import { count } from "../../../facts/count";
import { events } from "../../../facts/events";
import { exists } from "../../../facts/exists";
import { latest } from "../../../facts/latest";
import { monthsSince } from "../../../facts/months-since";
import { words } from "../../../words";
import { platform } from "../instruments";
import { actRows } from "./act-rows";

const { art } = platform;
const lastYear = { months: 12 } as const;
const isAgency = { trade: { is: "travelAgency" } } as const;

/** Decisions, complaints, reviews and list entries count only where they are recorded, so that none is a true none; a gain asks for its record. */
export const facts = {
  isAgency: exists(tourismOperator, {
    says: words("持有旅行社业务经营许可", "Holds a travel agency licence"),
    cites: art("参评范围"),
    where: isAgency,
    window: "upToPeriodEnd",
    absent: false,
  }),
  monthsInBusiness: monthsSince(tourismOperator, "licensedOn", {
    says: words("取得许可的月数", "Months since it was licensed"),
    cites: art("参评范围"),
    where: isAgency,
    window: "upToPeriodEnd",
  }),
  acts: events(tourismPenalty, "act", {
    says: words("违法行为处理决定", "Decisions on breaches of law"),
    cites: art("轻重分级"),
    where: { act: { in: actRows.map((row) => row.code as keyof typeof agencyActChoices) } },
    // three years of the longest level, and the year before in which acts may be repeated
    window: { months: 48 },
    clock: "decidedOn",
    keeps: ["matter"],
  }),
  validComplaints: count(tourismComplaint, {
    says: words("近12个月负主要责任的有效投诉", "Valid complaints of 12 months with main responsibility"),
    cites: art("投诉和差评"),
    where: { valid: { is: true }, mainlyResponsible: { is: true } },
    window: lastYear,
    clock: "decidedOn",
    absent: 0,
  }),
  badReviews: count(tourismReview, {
    says: words("近6个月经核实的差评", "Verified bad reviews of six months"),
    cites: art("投诉和差评"),
    window: { months: 6 },
    absent: 0,
  }),
  settledInTime: latest(agencyQuarter, "settledInTime", {
    says: words(
      "近12个月投诉3件及以上且均在5个工作日内办结",
      "Three complaints or more in 12 months, all settled within five working days",
    ),
    cites: art("投诉办结"),
    absent: false,
  }),
  commendations: events(tourismAward, "level", {
    says: words("有效期内的表彰", "Commendations while valid"),
    cites: art("表彰"),
    where: { group: { is: "commendation" }, level: { in: ["national", "provincial", "municipal", "county"] } },
    window: lastYear,
    keeps: ["group", "object"],
  }),
  volunteerQuarters: count(agencyQuarter, {
    says: words("近12个月志愿服务满15小时的季度", "Quarters of 12 months with 15 hours of volunteer service"),
    cites: art("志愿服务"),
    where: { volunteerHours: { atLeast: "15" } },
    window: lastYear,
    absent: 0,
  }),
  onSeriousList: exists(tourismListEntry, {
    says: words("在严重失信主体名单上", "On the list of seriously dishonest subjects"),
    cites: art("名单"),
    where: { list: { is: "serious" }, removedOn: { present: false } },
    window: { months: 36 },
    absent: false,
  }),
  onSlightList: exists(tourismListEntry, {
    says: words("在轻微失信主体名单上", "On the list of slightly dishonest subjects"),
    cites: art("名单"),
    where: { list: { is: "slight" }, removedOn: { present: false } },
    window: lastYear,
    absent: false,
  }),
} as const;
