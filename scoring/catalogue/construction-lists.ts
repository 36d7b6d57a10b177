import { words } from "../words";
import { common, decidedOn, documentNumber, uscc } from "./construction-columns";
import { constructionGroundChoices } from "./construction-conduct-codes";
import { choice, day, optional, text, yesNo } from "./field";
import { defineItem } from "./item";

/** 列入情形认定: a finding under Art. 14 by the authority that punishes. */
export const constructionFinding = defineItem({
  ...common,
  id: "construction-finding",
  code: "ZJ-04",
  title: words("建筑市场黑名单情形认定", "Findings of blacklist grounds in the construction market"),
  class: "serious",
  shownForMonths: 36,
  key: ["documentNumber", "ground"],
  occurredOn: "decidedOn",
  fields: {
    uscc,
    documentNumber,
    ground: choice(words("列入情形", "Ground"), ["列入情形", "ground"], constructionGroundChoices),
    penalised: yesNo(words("已受行政处罚", "Administratively punished"), ["已受行政处罚", "penalised"]),
    decidedOn,
  },
});

/** 名单信息: an entry decided by the authority, with its end where it has been taken off. */
export const constructionListing = defineItem({
  ...common,
  id: "construction-listing",
  code: "ZJ-05",
  title: words("建筑市场主体名单信息", "List entries of construction market parties"),
  class: "serious",
  shownForMonths: 36,
  key: ["uscc", "list", "listedOn"],
  occurredOn: "listedOn",
  ordered: [["listedOn", "removedOn"]],
  fields: {
    uscc,
    list: choice(words("名单", "List"), ["名单", "list"], {
      blacklist: words("建筑市场主体黑名单", "Construction market blacklist"),
      warning: words("黑名单预警", "Blacklist warning"),
      wages: words("拖欠农民工工资失信联合惩戒对象名单", "Migrant-wage arrears list"),
    }),
    listedOn: day(words("列入日期", "Listed on"), ["列入日期", "listed_on"]),
    removedOn: optional(day(words("移出日期", "Removed on"), ["移出日期", "removed_on"])),
  },
});

/** A criminal judgment against the body itself for what it did in the construction market. */
export const constructionConviction = defineItem({
  ...common,
  id: "construction-conviction",
  code: "ZJ-06",
  title: words("建筑市场单位犯罪判决", "Criminal judgments in the construction market"),
  class: "serious",
  shownForMonths: 36,
  key: ["documentNumber"],
  occurredOn: "effectiveOn",
  fields: {
    uscc,
    documentNumber,
    offence: text(words("罪名", "Offence"), ["罪名", "offence"], { maxLength: 80 }),
    effectiveOn: day(words("判决生效日期", "In effect on"), ["判决生效日期", "effective_on"]),
  },
});
