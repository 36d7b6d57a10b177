import { words } from "../words";
import { proposed, secondHand } from "./basis";
import { percentage } from "./body-columns";
import { general } from "./class-windows";
import { statisticsBureau } from "./department";
import { choice, optional } from "./field";
import { finding, findingFields, listing, listingFields, ofBodies } from "./finding-columns";
import { defineItem } from "./item";

const act = choice(words("违法行为", "Act"), ["违法行为", "act"], {
  fabricated: words("编造虚假数据", "Data fabricated"),
  untrue: words("提供不真实、不完整资料", "Untrue or incomplete data"),
  refused: words("拒绝提供或屡次迟报", "Refused, or repeatedly late"),
  obstructed: words("拒绝、阻碍调查检查", "Inspection refused or obstructed"),
  destroyed: words("转移、隐匿、篡改、毁弃原始记录", "Records moved, hidden, altered or destroyed"),
  untrueAnswer: words("不答复或不如实答复查询", "Query not or untruly answered"),
});

const common = { ...ofBodies, department: statisticsBureau } as const;

export const statisticsViolation = defineItem({
  ...common,
  ...general,
  ...finding,
  id: "statistics-violation",
  code: "TJJ-02",
  title: words("统计违法行为", "Statistical violations"),
  basis: proposed("《统计法》《统计法实施条例》", "Statistics Law and its Implementing Regulation"),
  fields: { ...findingFields, act, untrueShare: optional(percentage("差错率", "Share that is untrue", "untrue_share")) },
});

/** 统计严重失信企业: the rule of the list sets one year, shorter than the class. */
export const statisticsSerious = defineItem({
  ...common,
  ...listing,
  id: "statistics-serious-list",
  code: "TJJ-03",
  title: words("统计严重失信企业公示", "Serious discredit in statistics"),
  class: "serious",
  shownForMonths: 12,
  basis: secondHand(
    "《统计严重失信企业信用管理办法》（国家统计局令第35号）",
    "Measures for Credit Management of Enterprises Seriously Dishonest in Statistics (NBS Order 35)",
  ),
  fields: { ...listingFields, act },
});
