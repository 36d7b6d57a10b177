import { words } from "../words";
import { transport } from "./department";
import { choice, count, day, optional, text } from "./field";
import { defineItem } from "./item";
import { roadDriverActs } from "./road-driver-codes";

const residentId = text(words("身份证号", "Resident id"), ["身份证号", "id_number"], { maxLength: 18 });

const shared = {
  department: transport,
  subjectKinds: ["licensedPerson"],
  class: "basic",
  publicity: "departmentsOnly",
  basis: {
    words: words(
      "《道路运输驾驶员诚信考核办法》（交运规〔2022〕6号）",
      "Measures for Integrity Assessment of Road Transport Drivers (Jiaoyungui [2022] No. 6)",
    ),
    provenance: "secondary",
  },
  reportWithinWorkingDays: 20,
  subject: { by: "residentId", codeField: "residentId" },
} as const;

/** One act that adds points, as established beside the penalty. */
export const roadDriverConduct = defineItem({
  ...shared,
  id: "road-driver-conduct",
  code: "JT-21",
  title: words("道路运输驾驶员诚信考核记录", "Road drivers' conduct"),
  key: ["documentNumber"],
  occurredOn: "actOn",
  decidedOn: "decidedOn",
  ordered: [["actOn", "decidedOn"]],
  fields: {
    residentId,
    documentNumber: text(words("记录编号", "Document number"), ["记录编号", "document_number"], { maxLength: 60 }),
    act: choice(words("行为代码", "Act"), ["行为代码", "act"], roadDriverActs),
    responsibility: optional(
      choice(
        words("事故责任", "Responsibility"),
        ["事故责任", "responsibility"],
        { minor: words("次要", "minor"), equal: words("同等", "equal"), main: words("主要", "main"), full: words("全部", "full") },
        { 次要: "minor", 同等: "equal", 主要: "main", 全部: "full" },
      ),
    ),
    actOn: day(words("行为日期", "Act on"), ["行为日期", "act_on"]),
    decidedOn: day(words("认定日期", "Decided on"), ["认定日期", "decided_on"]),
  },
});

/** Education after points are full. */
export const roadDriverEducation = defineItem({
  ...shared,
  id: "road-driver-education",
  code: "JT-22",
  title: words("道路运输驾驶员满分继续教育", "Education of road drivers after full points"),
  class: "good",
  key: ["residentId", "completedOn"],
  occurredOn: "completedOn",
  fields: {
    residentId,
    completedOn: day(words("完成日期", "Completed on"), ["完成日期", "completed_on"]),
    hours: count(words("学时", "Hours"), ["学时", "hours"]),
  },
});

/** What the authority entered for a past cycle. */
export const roadDriverResult = defineItem({
  ...shared,
  id: "road-driver-result",
  code: "JT-23",
  title: words("道路运输驾驶员历年考核等级", "Road drivers' grades of past cycles"),
  key: ["residentId", "year"],
  occurredOn: "cycleEndOn",
  fields: {
    residentId,
    year: count(words("考核年度", "Assessment year"), ["考核年度", "year"]),
    cycleEndOn: day(words("考核周期截止日", "Last day of the cycle"), ["考核周期截止日", "cycle_end_on"]),
    grade: choice(words("等级", "Grade"), ["等级", "grade"], {
      AAA: words("AAA级", "AAA"),
      AA: words("AA级", "AA"),
      A: words("A级", "A"),
      B: words("B级", "B"),
    }),
  },
});
