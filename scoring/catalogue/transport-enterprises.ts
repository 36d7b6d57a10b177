import { words } from "../words";
import { choice, count, day, optional, text, yesNo } from "./field";
import { defineItem } from "./item";
import {
  assessedGradeChoices,
  assessedSectorChoices,
  incidentChoices,
  responsibilityChoices,
  severityChoices,
  tradeChoices,
} from "./transport-enterprise-codes";
import { aliasesOf, basis, ofEnterprises, points, roadMeasures, uscc, year, yearEndOn } from "./transport-enterprise-columns";

/** 经营许可: who carries passengers or goods, runs taxis or a platform, or trains drivers. */
export const transportLicence = defineItem({
  ...ofEnterprises,
  id: "transport-licence",
  code: "JT-41",
  title: words("道路运输经营许可（备案）", "Road transport licence or filing"),
  publicity: "public",
  basis: basis("《中华人民共和国道路运输条例》", "Road Transport Regulation of the PRC"),
  reportWithinWorkingDays: 7,
  key: ["licenceNumber", "trade"],
  occurredOn: "issuedOn",
  ordered: [["issuedOn", "validUntil"]],
  fields: {
    uscc,
    licenceNumber: text(words("许可证号", "Licence number"), ["许可证号", "licence_number"], { maxLength: 60 }),
    trade: choice(words("经营范围", "Trade"), ["经营范围", "trade"], tradeChoices, aliasesOf(tradeChoices)),
    issuedOn: day(words("初次许可日期", "First licensed on"), ["初次许可日期", "issued_on"]),
    validUntil: optional(day(words("有效期至", "Valid until"), ["有效期至", "valid_until"], { mayLieAhead: true })),
  },
});

/** One row a carrier and year: the counts from which the rates of the point table are made. */
export const carrierYear = defineItem({
  ...ofEnterprises,
  id: "carrier-year",
  code: "JT-42",
  title: words("道路运输企业年度考核数据", "Yearly figures of road carriers"),
  basis: roadMeasures,
  key: ["uscc", "year"],
  occurredOn: "yearEndOn",
  fields: {
    uscc,
    year,
    yearEndOn,
    trade: choice(
      words("主营类别", "Main trade"),
      ["主营类别", "trade"],
      { passenger: tradeChoices.passenger, freight: tradeChoices.freight, dangerousGoods: tradeChoices.dangerousGoods },
      { 道路旅客运输: "passenger", 道路普通货物运输: "freight", 道路危险货物运输: "dangerousGoods" },
    ),
    vehicles: count(words("月末平均车辆数", "Vehicles, mean of month ends"), ["月末平均车辆数", "vehicles"]),
    fleet: choice(
      words("车队规模", "Size of the fleet"),
      ["车队规模", "fleet"],
      { ordinary: words("10辆及以上", "Ten vehicles or more"), small: words("不足10辆", "Fewer than ten vehicles") },
      { "10辆及以上": "ordinary", 不足10辆: "small" },
    ),
    accidents: count(words("责任事故起数", "Accidents with responsibility"), ["责任事故起数", "accidents"]),
    deaths: count(words("事故死亡人数", "Deaths"), ["事故死亡人数", "deaths"]),
    injured: count(words("事故受伤人数", "Injured"), ["事故受伤人数", "injured"]),
    violations: count(words("违章次数", "Violations"), ["违章次数", "violations"]),
    complaints: count(words("社会投诉次数", "Complaints"), ["社会投诉次数", "complaints"]),
    driversUninsured: count(words("未参加社会保险驾驶员人数", "Drivers without social insurance"), [
      "未参加社会保险驾驶员人数",
      "drivers_uninsured",
    ]),
    vehiclesUninsured: count(words("未投保承运人责任险车辆数", "Vehicles without carrier's liability insurance"), [
      "未投保承运人责任险车辆数",
      "vehicles_uninsured",
    ]),
    fileLost: points(words("质量信誉档案扣分", "Points lost for the reputation file"), ["质量信誉档案扣分", "file_lost"]),
    managementLost: points(words("其他管理指标扣分", "Points lost for the rest of management"), ["其他管理指标扣分", "management_lost"]),
    standardPassed: optional(
      yesNo(words("安全生产标准化达标", "Work-safety standardisation passed"), ["安全生产标准化达标", "standard_passed"]),
    ),
  },
});

/** A grave matter that moves the grade whatever the score. */
export const carrierIncident = defineItem({
  ...ofEnterprises,
  id: "carrier-incident",
  code: "JT-43",
  title: words("运输经营者重大情形", "Grave matters of transport operators"),
  class: "serious",
  shownForMonths: 60,
  basis: roadMeasures,
  key: ["caseNumber"],
  occurredOn: "happenedOn",
  decidedOn: "decidedOn",
  ordered: [["happenedOn", "decidedOn"]],
  fields: {
    uscc,
    caseNumber: text(words("认定文书号", "Case number"), ["认定文书号", "case_number"], { maxLength: 60 }),
    kind: choice(words("情形", "Kind"), ["情形", "kind"], incidentChoices, aliasesOf(incidentChoices)),
    deaths: count(words("死亡人数", "Deaths"), ["死亡人数", "deaths"]),
    severity: optional(choice(words("事故等级", "Gravity"), ["事故等级", "severity"], severityChoices, aliasesOf(severityChoices))),
    responsibility: optional(
      choice(words("责任", "Responsibility"), ["责任", "responsibility"], responsibilityChoices, aliasesOf(responsibilityChoices)),
    ),
    anotherInSixMonths: optional(
      yesNo(
        words(
          "前6个月内另有较大及以上同等以上责任事故",
          "Another larger accident, equal or greater responsibility, in the six months before",
        ),
        ["前6个月内另有较大事故", "another_in_six_months"],
      ),
    ),
    happenedOn: day(words("发生日期", "Happened on"), ["发生日期", "happened_on"]),
    decidedOn: day(words("认定日期", "Decided on"), ["认定日期", "decided_on"]),
  },
});

/** Credit score of a road or water transport operator as Jiangsu finds it. */
export const operatorCredit = defineItem({
  ...ofEnterprises,
  id: "transport-operator-credit",
  code: "JT-50",
  title: words("道路水路运输经营者信用得分", "Credit score of transport operators"),
  basis: basis("江苏省道路水路运输经营者信用管理办法", "Jiangsu Measures on Credit of Road and Water Transport Operators"),
  key: ["uscc", "year"],
  occurredOn: "yearEndOn",
  fields: {
    uscc,
    year,
    yearEndOn,
    score: points(words("信用得分", "Credit score"), ["信用得分", "score"]),
    badPoints: points(words("不良行为记分", "Points of bad acts"), ["不良行为记分", "bad_points"]),
  },
});

/** What the authority fixed for a past cycle. */
export const carrierResult = defineItem({
  ...ofEnterprises,
  id: "carrier-result",
  code: "JT-51",
  title: words("运输企业历年考核结果", "Results of transport enterprises in past cycles"),
  publicity: "public",
  basis: roadMeasures,
  key: ["uscc", "scheme", "yearEndOn"],
  occurredOn: "yearEndOn",
  fields: {
    uscc,
    scheme: choice(words("考核类别", "Assessment"), ["考核类别", "scheme"], assessedSectorChoices, aliasesOf(assessedSectorChoices)),
    yearEndOn,
    grade: choice(words("等级", "Grade"), ["等级", "grade"], assessedGradeChoices, aliasesOf(assessedGradeChoices)),
  },
});
