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
  shownForMonths: 60,
  // one document may find several acts
  key: ["documentNumber", "act"],
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

/** Education after points are full: dated by the day they were, so that it answers that day and no other. */
export const roadDriverEducation = defineItem({
  ...shared,
  id: "road-driver-education",
  code: "JT-22",
  title: words("道路运输驾驶员满分继续教育", "Education of road drivers after full points"),
  class: "good",
  key: ["residentId", "fullOn"],
  occurredOn: "fullOn",
  decidedOn: "completedOn",
  ordered: [["fullOn", "completedOn"]],
  fields: {
    residentId,
    fullOn: day(words("记满20分日期", "Points full on"), ["记满20分日期", "full_on"]),
    completedOn: day(words("完成日期", "Completed on"), ["完成日期", "completed_on"]),
    hours: count(words("学时", "Hours"), ["学时", "hours"]),
  },
});

/**
 * What the authority entered for a past cycle. The cycle is complete on the anniversary of the first certificate: a cycle from 1 January is
 * complete on the next 1 January, in the year by which the platform names it.
 */
export const roadDriverResult = defineItem({
  ...shared,
  id: "road-driver-result",
  code: "JT-23",
  title: words("道路运输驾驶员历年考核等级", "Road drivers' grades of past cycles"),
  key: ["residentId", "closedOn"],
  occurredOn: "closedOn",
  fields: {
    residentId,
    closedOn: day(words("考核周期届满日（初次领证日的周年日）", "Cycle complete on (anniversary of the first certificate)"), [
      "考核周期届满日",
      "closed_on",
    ]),
    grade: choice(words("等级", "Grade"), ["等级", "grade"], {
      AAA: words("AAA级", "AAA"),
      AA: words("AA级", "AA"),
      A: words("A级", "A"),
      B: words("B级", "B"),
    }),
  },
});

/** A qualification taken away, on whatever ground. */
export const roadDriverRevocation = defineItem({
  ...shared,
  id: "road-driver-revocation",
  code: "JT-24",
  title: words("道路运输从业资格撤销、吊销", "Road drivers' qualifications revoked"),
  class: "serious",
  shownForMonths: 60,
  key: ["documentNumber"],
  occurredOn: "revokedOn",
  fields: {
    residentId,
    documentNumber: text(words("决定书文号", "Document number"), ["决定书文号", "document_number"], { maxLength: 60 }),
    revokedOn: day(words("撤销日期", "Revoked on"), ["撤销日期", "revoked_on"]),
    ground: text(words("撤销事由", "Ground"), ["撤销事由", "ground"], { maxLength: 200 }),
  },
});
