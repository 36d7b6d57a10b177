import { words } from "../words";
import { day, text, yesNo } from "./field";
import { defineItem } from "./item";
import { basis, decidedOn, documentNumber, namedChoice, ofBodies, uscc } from "./tourism-columns";

/** 民事判决 against an agency, as the red-black lists of cities read them. */
export const agencyJudgment = defineItem({
  ...ofBodies,
  id: "travel-agency-judgment",
  code: "WL-21",
  title: words("旅行社民事判决", "Civil judgments against travel agencies"),
  class: "general",
  shownForMonths: 60,
  basis: basis("大同市旅行社“红黑榜”制度", "Datong red-black list of travel agencies"),
  key: ["caseNumber"],
  occurredOn: "effectiveOn",
  fields: {
    uscc,
    caseNumber: text(words("案号", "Case number"), ["案号", "case_number"], { maxLength: 80 }),
    liability: namedChoice(words("判决责任", "Liability"), ["判决责任", "liability"], {
      all: words("全部责任", "Full liability"),
      main: words("主要责任", "Main liability"),
      partial: words("次要或部分责任", "Minor or partial liability"),
      none: words("无责任", "No liability"),
    }),
    refused: yesNo(words("拒不履行判决", "Judgment not obeyed"), ["拒不履行判决", "refused"]),
    effectiveOn: day(words("生效日期", "Effective on"), ["生效日期", "effective_on"]),
  },
});

/** 分级信用信息: two good and three bad levels, as Sanya grades them. */
export const agencyInformation = defineItem({
  ...ofBodies,
  id: "travel-agency-information",
  code: "WL-22",
  title: words("旅行社分级信用信息", "Graded credit information of travel agencies"),
  class: "general",
  shownForMonths: 60,
  basis: basis("三亚旅游信用积分（2017年）", "Sanya tourism credit points (2017)"),
  key: ["documentNumber"],
  occurredOn: "decidedOn",
  fields: {
    uscc,
    documentNumber,
    level: namedChoice(words("分级", "Level"), ["分级", "level"], {
      goodHigher: words("良好信息（高）", "Good, higher"),
      goodLower: words("良好信息（低）", "Good, lower"),
      badSlight: words("轻微不良信息", "Bad, slight"),
      badOrdinary: words("一般不良信息", "Bad, ordinary"),
      badSerious: words("严重不良信息", "Bad, serious"),
    }),
    decidedOn,
  },
});
