import { words } from "../words";
import { common, decidedOn, documentNumber, party, uscc } from "./construction-columns";
import { constructionConductChoices } from "./construction-conduct-codes";
import { creditCentre } from "./department";
import { choice, count, day, optional, text } from "./field";
import { defineItem } from "./item";

/** 基本信息: one row a party and quarter, as it stands at the quarter's end. */
export const constructionParty = defineItem({
  ...common,
  id: "construction-party",
  code: "ZJ-01",
  title: words("建筑市场主体基本信息", "Construction market parties"),
  key: ["uscc", "party", "quarterEndOn"],
  occurredOn: "quarterEndOn",
  fields: {
    uscc,
    party,
    quarterEndOn: day(words("季度截止日", "Last day of the quarter"), ["季度截止日", "quarter_end_on"]),
    qualification: choice(words("资质状态", "Qualification"), ["资质状态", "qualification"], {
      valid: words("有效", "Valid"),
      notNeeded: words("无须资质", "None needed"),
      withdrawn: words("被撤回、撤销", "Withdrawn"),
      cancelled: words("被注销", "Cancelled"),
      expired: words("过期", "Expired"),
    }),
    safetyLicence: choice(words("安全生产许可证状态", "Safety licence"), ["安全生产许可证状态", "safety_licence"], {
      valid: words("许可有效", "Licence valid"),
      notNeeded: words("无须许可", "No licence needed"),
      suspended: words("被暂扣", "Suspended"),
      revoked: words("被吊销", "Revoked"),
      expired: words("许可过期", "Licence expired"),
    }),
    projectsInWindow: count(words("近24个月承担的项目数", "Projects in the last 24 months"), ["近24个月项目数", "projects_in_window"]),
    missingItems: count(words("缺失或逾30日未更新的必填信息项数", "Mandatory items missing or stale over 30 days"), [
      "缺失信息项数",
      "missing_items",
    ]),
  },
});

/** 不良信息: one act established by an authority; its window runs from the day of the decision. */
export const constructionConduct = defineItem({
  ...common,
  id: "construction-conduct",
  code: "ZJ-02",
  title: words("建筑市场不良行为记录", "Bad acts in the construction market"),
  class: "general",
  shownForMonths: 36,
  key: ["documentNumber", "act"],
  occurredOn: "decidedOn",
  ordered: [["actOn", "decidedOn"]],
  fields: {
    uscc,
    documentNumber,
    act: choice(words("行为代码", "Act"), ["行为代码", "act"], constructionConductChoices),
    matter: optional(text(words("同一事项编号", "Matter"), ["同一事项编号", "matter"], { maxLength: 80 })),
    actOn: optional(day(words("行为日期", "Act on"), ["行为日期", "act_on"])),
    decidedOn,
  },
});

/** 良好信息: a commendation by an organ or body of county level or above. */
export const constructionAward = defineItem({
  ...common,
  id: "construction-award",
  code: "ZJ-03",
  title: words("建筑市场表彰奖励", "Awards in the construction market"),
  class: "good",
  shownForMonths: 36,
  key: ["documentNumber", "party", "group"],
  occurredOn: "awardedOn",
  fields: {
    uscc,
    documentNumber,
    party,
    level: choice(words("级别", "Level"), ["级别", "level"], {
      national: words("国家级", "National"),
      provincial: words("省级", "Provincial"),
      municipal: words("市级", "Municipal"),
      county: words("县级", "County"),
    }),
    group: choice(words("类别", "Group"), ["类别", "group"], {
      quality: words("工程质量", "Quality"),
      technology: words("科技进步", "Technology"),
      staff: words("人员表彰", "Staff"),
      honour: words("企业荣誉", "Enterprise honour"),
    }),
    object: optional(text(words("获奖对象", "Object"), ["获奖对象", "object"], { maxLength: 120 })),
    awardedOn: day(words("表彰日期", "Awarded on"), ["表彰日期", "awarded_on"]),
  },
});

/** 公共信用综合评价: the newest grade counts while it is current. */
export const publicCreditGrade = defineItem({
  ...common,
  department: creditCentre,
  id: "public-credit-grade",
  code: "GX-01",
  title: words("公共信用综合评价等级", "Public comprehensive credit grade"),
  publicity: "onConsent",
  basis: {
    words: words("公共信用综合评价结果，由公共信用信息中心提供", "given by the public credit information centre"),
    provenance: "proposal",
  },
  key: ["uscc", "gradedOn"],
  occurredOn: "gradedOn",
  fields: {
    uscc,
    gradedOn: day(words("评价日期", "Graded on"), ["评价日期", "graded_on"]),
    grade: choice(words("等级", "Grade"), ["等级", "grade"], {
      excellent: words("优", "Excellent"),
      good: words("良", "Good"),
      medium: words("中", "Medium"),
      poor: words("差", "Poor"),
    }),
  },
});
