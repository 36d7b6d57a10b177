import { words } from "../words";
import { common, uscc } from "./construction-columns";
import { amount, choice, count, day, optional, yesNo } from "./field";
import { defineItem } from "./item";

const year = count(words("评价年度", "Evaluation year"), ["评价年度", "year"]);
const yearEndOn = day(words("年度截止日", "Last day of the year"), ["年度截止日", "year_end_on"]);
const points = words("分", "points");

const partScore = (zh: string, en: string, column: string) => amount(words(zh, en), [zh, column], { unit: points });

/** Part scores of developers as a city's own system gives them. */
export const developerScores = defineItem({
  ...common,
  id: "developer-scores",
  code: "ZJ-07",
  title: words("房地产开发企业信用分项得分", "Part scores of property developers"),
  key: ["uscc", "year"],
  occurredOn: "yearEndOn",
  fields: {
    uscc,
    year,
    yearEndOn,
    formerGrade: optional(
      choice(words("原资质等级", "Former qualification"), ["原资质等级", "former_grade"], {
        first: words("一级", "Grade 1"),
        second: words("二级", "Grade 2"),
        third: words("三级", "Grade 3"),
        other: words("四级、暂定级、新设", "Grade 4, provisional or new"),
      }),
    ),
    basicPoints: optional(partScore("基本信用得分", "Basic points", "basic_points")),
    marketPoints: optional(partScore("市场经营得分", "Market operation points", "market_points")),
    goodPoints: partScore("良好行为得分", "Points for good acts", "good_points"),
    badPoints: partScore("不良行为扣分", "Points lost by bad acts", "bad_points"),
    seriousActs: count(words("严重不良行为数", "Serious bad acts"), ["严重不良行为数", "serious_acts"]),
  },
});

/** What the Hainan table for cost consultants reads, so far as it was seen. */
export const costConsultantProfile = defineItem({
  ...common,
  id: "cost-consultant-profile",
  code: "ZJ-08",
  title: words("造价咨询企业评价信息", "Cost consultants' figures"),
  key: ["uscc", "asOf"],
  occurredOn: "asOf",
  fields: {
    uscc,
    asOf: day(words("截止日", "As of"), ["截止日", "as_of"]),
    fileComplete: yesNo(words("登记信息完整", "Registration file complete"), ["登记信息完整", "file_complete"]),
    contractRank: count(words("近3年省内合同额名次", "Rank by three-year contract value"), ["合同额名次", "contract_rank"]),
  },
});
