import { words } from "../words";
import { transport } from "./department";
import { choice, count, day, share, text } from "./field";
import { instructorActs, instructorActsHuangshi } from "./instructor-codes";
import { defineItem } from "./item";

const residentId = text(words("身份证号", "Resident id"), ["身份证号", "id_number"], { maxLength: 18 });
const year = count(words("考核年度", "Assessment year"), ["考核年度", "year"]);
const yearEndOn = day(words("考核周期截止日", "Last day of the cycle"), ["考核周期截止日", "year_end_on"]);

const shared = {
  department: transport,
  subjectKinds: ["licensedPerson"],
  class: "basic",
  publicity: "departmentsOnly",
  basis: {
    words: words(
      "《机动车驾驶员培训管理规定》（交通运输部令2022年第32号）",
      "Rules on Driver Training (Ministry of Transport Order 32 of 2022)",
    ),
    provenance: "secondary",
  },
  reportWithinWorkingDays: 20,
  subject: { by: "residentId", codeField: "residentId" },
} as const;

const conduct = {
  ...shared,
  shownForMonths: 60,
  // one document may find several acts
  key: ["documentNumber", "act"],
  occurredOn: "actOn",
  decidedOn: "decidedOn",
  ordered: [["actOn", "decidedOn"]],
} as const;

const conductFields = {
  residentId,
  documentNumber: text(words("记录编号", "Document number"), ["记录编号", "document_number"], { maxLength: 60 }),
  actOn: day(words("行为日期", "Act on"), ["行为日期", "act_on"]),
  decidedOn: day(words("认定日期", "Decided on"), ["认定日期", "decided_on"]),
} as const;

/** One act of a driving instructor that adds points. */
export const instructorConduct = defineItem({
  ...conduct,
  id: "instructor-conduct",
  code: "JT-31",
  title: words("教练员考核记录", "Driving instructors' conduct"),
  fields: { ...conductFields, act: choice(words("行为代码", "Act"), ["行为代码", "act"], instructorActs) },
});

/** One act by the twelve-point scheme of Huangshi. */
export const instructorConductHuangshi = defineItem({
  ...conduct,
  id: "instructor-conduct-huangshi",
  code: "JT-32",
  title: words("教练员12分制记录（黄石）", "Driving instructors' twelve points (Huangshi)"),
  fields: { ...conductFields, act: choice(words("行为代码", "Act"), ["行为代码", "act"], instructorActsHuangshi) },
});

/** Trainees' satisfaction and pass rate of a year. */
export const instructorYear = defineItem({
  ...shared,
  id: "instructor-year",
  code: "JT-33",
  title: words("教练员年度教学情况", "Driving instructors' year"),
  key: ["residentId", "year"],
  occurredOn: "yearEndOn",
  fields: {
    residentId,
    year,
    yearEndOn,
    satisfaction: share(words("学员满意率", "Satisfaction of trainees"), ["学员满意率", "satisfaction"]),
    passRate: share(words("学员考试合格率", "Pass rate of trainees"), ["学员考试合格率", "pass_rate"]),
  },
});

/** What was entered for a past cycle. */
export const instructorResult = defineItem({
  ...shared,
  id: "instructor-result",
  code: "JT-34",
  title: words("教练员历年考核等级", "Driving instructors' grades of past cycles"),
  key: ["residentId", "year"],
  occurredOn: "yearEndOn",
  fields: {
    residentId,
    year,
    yearEndOn,
    grade: choice(words("等级", "Grade"), ["等级", "grade"], {
      AAA: words("AAA级", "AAA"),
      AA: words("AA级", "AA"),
      A: words("A级", "A"),
      B: words("B级", "B"),
    }),
  },
});
