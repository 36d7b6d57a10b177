import { words } from "../words";
import { choice, count, day, share, text } from "./field";
import { defineItem } from "./item";
import { schoolActChoices } from "./transport-enterprise-codes";
import { basis, ofEnterprises, points, uscc, yearEndOn } from "./transport-enterprise-columns";

const schoolMeasures = basis(
  "《济南市机动车驾驶员培训机构质量信誉考核办法》",
  "Jinan Measures for Quality and Reputation Assessment of Driving Schools",
);

/** What was assessed of a driving school for the year from July to June. Acts that were fined are records of their own. */
export const schoolYear = defineItem({
  ...ofEnterprises,
  id: "driving-school-year",
  code: "JT-47",
  title: words("驾驶培训机构年度考核数据", "Yearly assessment of driving schools"),
  basis: schoolMeasures,
  key: ["uscc", "yearEndOn"],
  occurredOn: "yearEndOn",
  fields: {
    uscc,
    yearEndOn,
    basicsLost: points(words("基本条件扣分", "Points lost for basics"), ["基本条件扣分", "basics_lost"]),
    trainingLost: points(words("培训质量扣分", "Points lost for training"), ["培训质量扣分", "training_lost"]),
    managementLost: points(words("经营管理扣分", "Points lost for management"), ["经营管理扣分", "management_lost"]),
    serviceLost: points(words("服务质量扣分", "Points lost for service"), ["服务质量扣分", "service_lost"]),
    safetyLost: points(words("安全管理扣分", "Points lost for safety"), ["安全管理扣分", "safety_lost"]),
    complaints: count(words("查实投诉件数", "Verified complaints"), ["查实投诉件数", "complaints"]),
  },
});

/** One case a record: of several acts in one fact the gravest alone is reported. */
export const schoolPenalty = defineItem({
  ...ofEnterprises,
  id: "driving-school-penalty",
  code: "JT-48",
  title: words("驾驶培训机构违规处罚（一案一条，报最重一项）", "Penalties of driving schools (one a case, the gravest act)"),
  class: "general",
  shownForMonths: 36,
  basis: basis(
    "《青岛市机动车驾驶员培训管理条例》第四十一条至第四十六条",
    "Qingdao Regulation on Driver Training, arts 41 to 46",
    "official",
  ),
  key: ["caseNumber"],
  occurredOn: "actOn",
  decidedOn: "decidedOn",
  ordered: [["actOn", "decidedOn"]],
  fields: {
    uscc,
    caseNumber: text(words("处罚决定书文号", "Case number"), ["处罚决定书文号", "case_number"], { maxLength: 60 }),
    act: choice(words("行为代码", "Act"), ["行为代码", "act"], schoolActChoices),
    actOn: day(words("行为日期", "Act on"), ["行为日期", "act_on"]),
    decidedOn: day(words("处罚日期", "Decided on"), ["处罚日期", "decided_on"]),
  },
});

/** Pass rates of a school's trainees in the four examinations, as the traffic police publish them. */
export const schoolPassRates = defineItem({
  ...ofEnterprises,
  id: "driving-school-pass-rates",
  code: "JT-49",
  title: words("驾驶培训机构考试合格率", "Pass rates of driving schools"),
  basis: basis("石狮市驾驶培训机构质量信誉考核规定（据转述）", "Shishi rules on the assessment of driving schools, as reported"),
  key: ["uscc", "yearEndOn"],
  occurredOn: "yearEndOn",
  fields: {
    uscc,
    yearEndOn,
    subject1: share(words("科目一合格率", "Pass rate, subject 1"), ["科目一合格率", "subject_1"]),
    subject2: share(words("科目二合格率", "Pass rate, subject 2"), ["科目二合格率", "subject_2"]),
    subject3: share(words("科目三合格率", "Pass rate, subject 3"), ["科目三合格率", "subject_3"]),
    subject4: share(words("科目四合格率", "Pass rate, subject 4"), ["科目四合格率", "subject_4"]),
  },
});
