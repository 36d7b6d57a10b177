import { roadDriverConduct, roadDriverEducation, roadDriverResult } from "../../catalogue/road-drivers";
import { driverCertificate } from "../../catalogue/transport";
import { count } from "../../facts/count";
import { events } from "../../facts/events";
import { exists } from "../../facts/exists";
import { latest } from "../../facts/latest";
import { monthsSince } from "../../facts/months-since";
import { words } from "../../words";
import { measures2022, trial2008 } from "./instruments";

/** A driver's own cycle: the twelve months from the day of the first certificate that end in the period. */
export const ownCycle = { ownYearFrom: { item: driverCertificate, field: "issuedOn" } };

const result = (periods: -1 | -2, zh: string, en: string) =>
  latest(roadDriverResult, "grade", {
    says: words(zh, en),
    cites: measures2022.art("考核等级"),
    window: { periods },
    absent: null,
  });

/** Whether a certificate of that category was held by the end of the period. */
export const holds = (category: "passenger" | "dangerousGoods", zh: string, en: string) =>
  exists(driverCertificate, {
    says: words(zh, en),
    cites: measures2022.art("适用范围"),
    where: { category: { is: category } },
    window: "upToPeriodEnd",
    absent: false,
  });

export const facts = {
  months: monthsSince(driverCertificate, "issuedOn", {
    says: words("初次领证至期末的月数", "Months from the first certificate to the end of the period"),
    cites: trial2008.art("计分"),
    window: "upToPeriodEnd",
  }),
  acts: events(roadDriverConduct, "act", {
    says: words("周期内认定的记分行为", "Acts established in the cycle"),
    cites: trial2008.art("附件"),
    window: ownCycle,
    clock: "decidedOn",
    keeps: ["responsibility"],
  }),
  educations: count(roadDriverEducation, {
    says: words("周期内记满20分后完成的18学时教育次数", "Educations of eighteen hours completed for full points of the cycle"),
    cites: measures2022.art("继续教育"),
    where: { hours: { atLeast: "18" } },
    window: ownCycle,
    absent: 0,
  }),
  lastGrade: result(-1, "上一周期等级", "Grade of the last cycle"),
  beforeLastGrade: result(-2, "再上一周期等级", "Grade of the cycle before the last"),
} as const;
