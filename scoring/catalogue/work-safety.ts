import { words } from "../words";
import { proposed, secondHand } from "./basis";
import { documentNumber, uscc } from "./body-columns";
import { general, serious } from "./class-windows";
import { emergencyManagement } from "./department";
import { choice, count, day, optional } from "./field";
import { finding, findingFields, listing, listingFields, ofBodies, organ, validUntil } from "./finding-columns";
import { defineItem } from "./item";

const law = proposed("《中华人民共和国安全生产法》", "Work Safety Law of the PRC");
const common = { ...ofBodies, department: emergencyManagement, basis: law } as const;

/** 生产安全事故 with responsibility found: counted persons, never named ones. */
export const workAccident = defineItem({
  ...common,
  ...serious,
  ...finding,
  id: "work-accident",
  code: "AJ-01",
  title: words("生产安全责任事故", "Work-safety accidents with responsibility"),
  decidedOn: "decidedOn",
  occurredOn: "happenedOn",
  ordered: [["happenedOn", "decidedOn"]],
  fields: {
    ...findingFields,
    happenedOn: day(words("发生日期", "Happened on"), ["发生日期", "happened_on"]),
    level: choice(words("事故等级", "Level"), ["事故等级", "level"], {
      special: words("特别重大", "Especially major"),
      major: words("重大", "Major"),
      larger: words("较大", "Larger"),
      ordinary: words("一般", "Ordinary"),
    }),
    deaths: count(words("死亡人数", "Deaths"), ["死亡人数", "deaths"]),
    injured: count(words("重伤人数", "Seriously injured"), ["重伤人数", "injured"]),
    reported: choice(words("报告情况", "Reporting"), ["报告情况", "reported"], {
      inTime: words("如实按时报告", "Truly and in time"),
      late: words("迟报、漏报", "Late or incomplete"),
      concealed: words("谎报、瞒报", "False or concealed"),
    }),
  },
});

/** 事故隐患: found at an inspection; once corrected it no longer counts. */
export const hiddenDanger = defineItem({
  ...common,
  ...general,
  ...finding,
  id: "hidden-danger",
  code: "AJ-02",
  title: words("安全生产事故隐患", "Hidden dangers found"),
  publicity: "departmentsOnly",
  effectiveUntil: "correctedOn",
  ordered: [["decidedOn", "correctedOn"]],
  fields: {
    ...findingFields,
    level: choice(words("隐患等级", "Level"), ["隐患等级", "level"], {
      major: words("重大事故隐患", "Major"),
      ordinary: words("一般事故隐患", "Ordinary"),
    }),
    dueOn: optional(day(words("整改期限", "Due on"), ["整改期限", "due_on"], { mayLieAhead: true })),
    correctedOn: optional(day(words("整改完成日期", "Corrected on"), ["整改完成日期", "corrected_on"])),
  },
});

/** 安全生产严重失信主体名单: bodies alone; the persons that the rule also lists are not collected. */
export const workSafetySerious = defineItem({
  ...common,
  ...serious,
  ...listing,
  id: "work-safety-serious-list",
  code: "AJ-03",
  title: words("安全生产严重失信主体名单", "List of serious discredit in work safety"),
  basis: secondHand(
    "《安全生产严重失信主体名单管理办法》（应急管理部令第11号）",
    "Measures for the List of Seriously Dishonest Entities in Work Safety (Order 11)",
  ),
  fields: {
    ...listingFields,
    condition: choice(words("列入情形", "Condition"), ["列入情形", "condition"], {
      grave: words("特别重大、重大事故", "Especially major or major accident"),
      repeated: words("十二个月内两次以上较大事故", "Two larger accidents within twelve months"),
      heavilyFined: words("情节特别严重，被处以二至五倍罚款", "Especially serious, fined two to five times"),
      concealed: words("瞒报、谎报事故", "Accident concealed or falsely reported"),
      unlicensed: words("无安全生产许可擅自生产", "Working without the safety licence"),
      falseReport: words("出租出借资质、出具虚假报告", "Qualification lent or false report issued"),
      refused: words("有能力而拒不执行处罚决定", "Able but refuses the penalty"),
      other: words("其他严重违法情形", "Other serious breach"),
    }),
  },
});

/** 安全生产标准化等级. */
export const workSafetyStandard = defineItem({
  ...common,
  id: "work-safety-standard",
  code: "AJ-04",
  title: words("安全生产标准化等级", "Work-safety standardisation level"),
  class: "basic",
  key: ["documentNumber", "uscc"],
  occurredOn: "gradedOn",
  effectiveUntil: "validUntil",
  fields: {
    uscc,
    documentNumber,
    organ,
    gradedOn: day(words("定级日期", "Graded on"), ["定级日期", "graded_on"]),
    level: choice(words("等级", "Level"), ["等级", "level"], {
      first: words("一级", "First"),
      second: words("二级", "Second"),
      third: words("三级", "Third"),
    }),
    validUntil,
  },
});
