import { words } from "../words";
import { amount, choice, count, day, optional, text, yesNo } from "./field";
import { defineItem } from "./item";
import { agencyActChoices, tourismAwardGroups, tourismAwardLevels, tourismMeasureChoices, tourismTradeChoices } from "./tourism-codes";
import { basis, decidedOn, documentNumber, finding, harmsTourists, listEntry, namedChoice, ofBodies, uscc } from "./tourism-columns";

/** 旅游市场经营主体: a licence or filing by which a body is in the tourism market. */
export const tourismOperator = defineItem({
  ...ofBodies,
  id: "tourism-operator",
  code: "WL-01",
  title: words("旅游市场经营主体信息", "Operators of the tourism market"),
  publicity: "public",
  key: ["uscc", "trade"],
  occurredOn: "licensedOn",
  fields: {
    uscc,
    trade: namedChoice(words("经营类别", "Trade"), ["经营类别", "trade"], tourismTradeChoices),
    licenceNumber: optional(text(words("许可证号", "Licence number"), ["许可证号", "licence_number"], { maxLength: 60 })),
    licensedOn: day(words("许可或备案日期", "Licensed on"), ["许可或备案日期", "licensed_on"]),
  },
});

/** 列入情形认定: found by the authority that is in charge or that punishes. */
export const tourismFinding = defineItem({
  ...ofBodies,
  id: "tourism-finding",
  code: "WL-02",
  title: words("旅游市场失信情形认定", "Findings of list grounds in the tourism market"),
  class: "serious",
  shownForMonths: 36,
  key: ["documentNumber", "ground"],
  occurredOn: "decidedOn",
  fields: { uscc, ...finding },
});

/** 行政处罚: one act a row; what it counts for runs from the end of the act. */
export const tourismPenalty = defineItem({
  ...ofBodies,
  id: "tourism-penalty",
  code: "WL-03",
  title: words("旅游市场行政处罚", "Penalties in the tourism market"),
  class: "serious",
  shownForMonths: 60,
  publicity: "public",
  basis: basis("《旅游法》第一百零八条", "Tourism Law, Art. 108", "official"),
  key: ["documentNumber", "act"],
  occurredOn: "actEndedOn",
  decidedOn: "decidedOn",
  ordered: [["actEndedOn", "decidedOn"]],
  fields: {
    uscc,
    documentNumber,
    act: choice(words("行为代码", "Act"), ["行为代码", "act"], agencyActChoices),
    measure: namedChoice(words("处罚种类", "Measure"), ["处罚种类", "measure"], tourismMeasureChoices),
    fineYuan: optional(amount(words("罚款金额", "Fine"), ["罚款金额", "fine_yuan"], { unit: words("元", "yuan") })),
    harmsTourists,
    matter: optional(text(words("同一事项编号", "Matter"), ["同一事项编号", "matter"], { maxLength: 80 })),
    actEndedOn: day(words("行为终了日期", "Act ended on"), ["行为终了日期", "act_ended_on"]),
    decidedOn,
  },
});

/** 名单决定: an entry decided by the authority; the platform's own proposals are no entries. */
export const tourismListEntry = defineItem({
  ...ofBodies,
  id: "tourism-list-entry",
  code: "WL-04",
  title: words("旅游市场名单信息", "List entries of the tourism market"),
  class: "serious",
  shownForMonths: 36,
  key: ["documentNumber", "list"],
  occurredOn: "listedOn",
  ordered: [["listedOn", "removedOn"]],
  fields: { uscc, ...listEntry },
});

/** 投诉处理结果: a complaint once handled, with who was found responsible. */
export const tourismComplaint = defineItem({
  ...ofBodies,
  id: "tourism-complaint",
  code: "WL-05",
  title: words("旅游投诉处理结果", "Tourism complaints handled"),
  class: "general",
  shownForMonths: 12,
  basis: basis("《旅游投诉处理办法》", "Measures for Handling Tourism Complaints", "proposal"),
  key: ["caseNumber"],
  occurredOn: "receivedOn",
  decidedOn: "handledOn",
  ordered: [["receivedOn", "handledOn"]],
  fields: {
    uscc,
    caseNumber: text(words("投诉编号", "Case number"), ["投诉编号", "case_number"], { maxLength: 60 }),
    valid: yesNo(words("有效投诉", "Valid"), ["有效投诉", "valid"]),
    mainlyResponsible: yesNo(words("负主要责任", "Mainly responsible"), ["负主要责任", "mainly_responsible"]),
    refused: yesNo(words("拒不配合投诉处理", "Handling refused"), ["拒不配合处理", "refused"]),
    unperformed: yesNo(
      words("未在5个工作日内履行和解且致矛盾升级", "Settlement not performed in five working days, and the case escalated"),
      ["未履行和解", "unperformed"],
    ),
    receivedOn: day(words("受理日期", "Received on"), ["受理日期", "received_on"]),
    handledOn: day(words("办结日期", "Handled on"), ["办结日期", "handled_on"]),
  },
});

/** 经核实的差评. */
export const tourismReview = defineItem({
  ...ofBodies,
  id: "tourism-review",
  code: "WL-06",
  title: words("经核实的网络差评", "Bad online reviews, verified"),
  class: "minor",
  shownForMonths: 12,
  basis: basis("信衡建议目录", "proposed for the catalogue by Xinheng", "proposal"),
  key: ["reviewNumber"],
  occurredOn: "verifiedOn",
  fields: {
    uscc,
    reviewNumber: text(words("差评编号", "Review number"), ["差评编号", "review_number"], { maxLength: 60 }),
    verifiedOn: day(words("核实日期", "Verified on"), ["核实日期", "verified_on"]),
  },
});

/** 表彰奖励, contests and thanks. */
export const tourismAward = defineItem({
  ...ofBodies,
  id: "tourism-award",
  code: "WL-07",
  title: words("旅游表彰、竞赛获奖和感谢", "Commendations, prizes and thanks in tourism"),
  class: "good",
  publicity: "public",
  shownForMonths: 36,
  key: ["documentNumber"],
  occurredOn: "awardedOn",
  fields: {
    uscc,
    documentNumber,
    group: namedChoice(words("类别", "Group"), ["类别", "group"], tourismAwardGroups),
    level: namedChoice(words("级别", "Level"), ["级别", "level"], tourismAwardLevels),
    object: optional(text(words("表彰对象", "What it honours"), ["表彰对象", "object"], { maxLength: 80 })),
    awardedOn: day(words("授予日期", "Awarded on"), ["授予日期", "awarded_on"]),
  },
});

/** 旅游安全事故 with who was found responsible. */
export const tourismAccident = defineItem({
  ...ofBodies,
  id: "tourism-accident",
  code: "WL-08",
  title: words("旅游安全事故", "Safety accidents in tourism"),
  class: "serious",
  shownForMonths: 36,
  key: ["caseNumber"],
  occurredOn: "happenedOn",
  decidedOn: "decidedOn",
  ordered: [["happenedOn", "decidedOn"]],
  fields: {
    uscc,
    caseNumber: text(words("事故编号", "Case number"), ["事故编号", "case_number"], { maxLength: 60 }),
    slightlyInjured: count(words("轻伤人数", "Slightly injured"), ["轻伤人数", "slightly_injured"]),
    seriouslyInjured: count(words("重伤人数", "Seriously injured"), ["重伤人数", "seriously_injured"]),
    mainlyResponsible: yesNo(words("负主要责任", "Mainly responsible"), ["负主要责任", "mainly_responsible"]),
    happenedOn: day(words("发生日期", "Happened on"), ["发生日期", "happened_on"]),
    decidedOn: day(words("认定日期", "Found on"), ["认定日期", "found_on"]),
  },
});

/** 旅行社季度情况, from the trade's own returns and the complaint desk. */
export const agencyQuarter = defineItem({
  ...ofBodies,
  id: "agency-quarter",
  code: "WL-09",
  title: words("旅行社季度服务情况", "Quarterly service of travel agencies"),
  basis: basis("信衡建议目录", "proposed for the catalogue by Xinheng", "proposal"),
  key: ["uscc", "quarterEndOn"],
  occurredOn: "quarterEndOn",
  fields: {
    uscc,
    quarterEndOn: day(words("季度截止日", "Last day of the quarter"), ["季度截止日", "quarter_end_on"]),
    visitors: count(words("组接团游客人数", "Visitors in registered groups"), ["组接团游客人数", "visitors"]),
    volunteerHours: count(words("志愿服务小时数", "Hours of volunteer service"), ["志愿服务小时数", "volunteer_hours"]),
    settledInTime: yesNo(
      words(
        "近12个月投诉3件及以上且全部在5个工作日内办结",
        "Three complaints or more in twelve months, all settled within five working days",
      ),
      ["投诉按时办结", "settled_in_time"],
    ),
  },
});
