import { words } from "../words";
import { bodies, percentage, uscc, year, yearEndOn } from "./body-columns";
import { creditCentre } from "./department";
import { choice, count, day, optional, text } from "./field";
import { defineItem } from "./item";

const common = {
  department: creditCentre,
  subjectKinds: bodies,
  publicity: "departmentsOnly",
  basis: {
    words: words(
      "小微企业替代数据信用评分建议稿，由平台提出",
      "Proposal of an alternative-data score for small enterprises, by the platform",
    ),
    provenance: "proposal",
  },
  reportWithinWorkingDays: 20,
  subject: { by: "uscc", codeField: "uscc" },
} as const;

/** 自主申报: what the firm itself files with the city's credit centre. */
export const enterpriseFiling = defineItem({
  ...common,
  id: "enterprise-filing",
  code: "XY-01",
  title: words("经营主体自主申报信息", "What a firm files itself"),
  class: "basic",
  key: ["uscc", "year"],
  occurredOn: "yearEndOn",
  fields: {
    uscc,
    year,
    yearEndOn,
    ownerYearsInTrade: optional(count(words("企业主从业年限", "Owner's years in the trade"), ["企业主从业年限", "owner_years_in_trade"])),
    guaranteesOfEquity: optional(percentage("对外担保占净资产比例", "Guarantees in equity", "guarantees_of_equity")),
  },
});

/** 企业主列入名单: the owner, legal representative or controller stands on an adverse list. */
export const ownerListing = defineItem({
  ...common,
  id: "owner-listing",
  code: "XY-02",
  title: words("法定代表人、实际控制人列入失信名单", "Owner or controller on an adverse list"),
  class: "serious",
  shownForMonths: 36,
  key: ["uscc", "list", "listedOn"],
  occurredOn: "listedOn",
  effectiveUntil: "removedOn",
  ordered: [["listedOn", "removedOn"]],
  fields: {
    uscc,
    list: text(words("名单名称", "List"), ["名单名称", "list"], { maxLength: 60 }),
    listedOn: day(words("列入日期", "Listed on"), ["列入日期", "listed_on"]),
    removedOn: optional(day(words("移出日期", "Removed on"), ["移出日期", "removed_on"])),
  },
});

/** 关联企业: what the graph of shareholdings says of related firms at the end of the year. */
export const relatedFirms = defineItem({
  ...common,
  id: "related-firms",
  code: "XY-03",
  title: words("关联企业失信情况", "Related firms on adverse lists"),
  class: "basic",
  key: ["uscc", "year"],
  occurredOn: "yearEndOn",
  fields: {
    uscc,
    year,
    yearEndOn,
    finding: choice(words("关联企业情况", "Finding"), ["关联企业情况", "finding"], {
      none: words("无关联企业列入失信名单", "None on an adverse list"),
      oneMinor: words("一户轻微失信", "One with a minor entry"),
      more: words("多户或较重失信", "More, or graver"),
    }),
  },
});
