import { constructionAward, constructionConduct, constructionParty, publicCreditGrade } from "../../catalogue/construction";
import type { constructionConductChoices } from "../../catalogue/construction-conduct-codes";
import { constructionConviction, constructionListing } from "../../catalogue/construction-lists";
import { events } from "../../facts/events";
import { exists } from "../../facts/exists";
import { latest } from "../../facts/latest";
import type { SeverityRow } from "../../mechanisms/severity-row";
import { words } from "../../words";
import { localTables, measures2017, platform } from "./instruments";

export type Party = keyof NonNullable<(typeof constructionParty)["fields"]["party"]["choices"]>;
type Act = keyof typeof constructionConductChoices;

const codesOf = (rows: readonly SeverityRow[]): Act[] => rows.map((row) => row.code as Act);
const listTerm = { months: 12 } as const;

/** What a party is rated on. Acts, awards and list entries count only where they are recorded, so that none is a true none. */
export const partyFacts = (party: Party, rows: readonly SeverityRow[]) => {
  const where = { party: { is: party } } as const;
  return {
    isParty: exists(constructionParty, {
      says: words("为该类建筑市场主体", "Is a party of this kind"),
      cites: platform.art("参评范围"),
      where,
      window: "upToPeriodEnd",
      absent: false,
    }),
    qualification: latest(constructionParty, "qualification", {
      says: words("季末资质状态", "Qualification at the quarter's end"),
      cites: localTables.art("海南"),
      where,
      absent: null,
    }),
    safetyLicence: latest(constructionParty, "safetyLicence", {
      says: words("季末安全生产许可证状态", "Safety licence at the quarter's end"),
      cites: localTables.art("海南"),
      where,
      absent: null,
    }),
    projects: latest(constructionParty, "projectsInWindow", {
      says: words("近24个月承担的项目数", "Projects in the last 24 months"),
      cites: platform.art("等级"),
      where,
      absent: null,
    }),
    missingItems: latest(constructionParty, "missingItems", {
      says: words("缺失或逾期未更新的必填信息项数", "Mandatory items missing or stale"),
      cites: platform.art("信息缺失"),
      where,
      absent: null,
    }),
    publicGrade: latest(publicCreditGrade, "grade", {
      says: words("现行公共信用综合评价等级", "Current public comprehensive credit grade"),
      cites: localTables.art("海南", "ZJ-A01-02"),
      window: { months: 12 },
      absent: "none",
    }),
    acts: events(constructionConduct, "act", {
      says: words("公示期内的不良行为", "Bad acts while shown"),
      cites: platform.art("行为表"),
      where: { act: { in: codesOf(rows) } },
      // three years of the longest level, and the year before in which acts may be repeated
      window: { months: 48 },
      keeps: ["matter"],
    }),
    awards: events(constructionAward, "level", {
      says: words("有效期内的表彰", "Awards while valid"),
      cites: platform.art("良好信息"),
      where,
      window: { months: 36 },
      keeps: ["group", "object"],
    }),
    blacklisted: exists(constructionListing, {
      says: words("在建筑市场主体黑名单列入期内", "On the construction blacklist"),
      cites: measures2017.art("第十四条"),
      where: { list: { is: "blacklist" }, removedOn: { present: false } },
      window: listTerm,
      absent: false,
    }),
    convicted: exists(constructionConviction, {
      says: words("一年内有建筑市场单位犯罪生效判决", "Convicted within a year for acts in the construction market"),
      cites: platform.art("轻重分级", "S5"),
      window: listTerm,
      absent: false,
    }),
  } as const;
};

/** For parties whose table has acts of the gravest level: whether one was decided within the term of a list entry. */
export const graveActFact = (rows: readonly SeverityRow[]) =>
  exists(constructionConduct, {
    says: words("一年内有S5级行为", "An act of level S5 within a year"),
    cites: platform.art("轻重分级", "S5"),
    where: { act: { in: codesOf(rows.filter((row) => row.level === "S5")) } },
    window: listTerm,
    absent: false,
  });
