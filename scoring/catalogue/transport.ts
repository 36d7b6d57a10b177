import { words } from "../words";
import { transport } from "./department";
import { choice, count, day, optional, text } from "./field";
import { defineItem } from "./item";
import { conductChoices } from "./taxi-acts";

const residentId = text(words("身份证号", "Resident id"), ["身份证号", "id_number"], { maxLength: 18 });
const year = count(words("考核年度", "Assessment year"), ["考核年度", "year"]);

const measures = {
  words: words(
    "《出租汽车服务质量信誉考核办法》（交运规〔2022〕2号）",
    "Measures for Taxi Service Quality and Reputation Assessment (Jiaoyungui [2022] No. 2)",
  ),
  provenance: "secondary",
} as const;

const common = {
  department: transport,
  subjectKinds: ["licensedPerson"],
  class: "basic",
  publicity: "departmentsOnly",
  basis: measures,
  reportWithinWorkingDays: 20,
  subject: { by: "residentId", codeField: "residentId" },
} as const;

/** 从业资格证: makes a licensed person known to the platform, in that capacity alone. */
export const driverCertificate = defineItem({
  ...common,
  id: "driver-certificate",
  code: "JT-01",
  title: words("从业资格证", "Driver's certificate"),
  makesSubject: true,
  subject: { by: "residentId", codeField: "residentId", nameField: "name" },
  key: ["certificateNumber"],
  occurredOn: "issuedOn",
  effectiveUntil: "validUntil",
  ordered: [["issuedOn", "validUntil"]],
  fields: {
    residentId,
    name: text(words("姓名", "Name"), ["姓名", "name"], { maxLength: 60 }),
    certificateNumber: text(words("从业资格证号", "Certificate number"), ["从业资格证号", "certificate_number"], {
      maxLength: 40,
      identifies: true,
    }),
    category: choice(
      words("从业类别", "Category"),
      ["从业类别", "category"],
      {
        cruisingTaxi: words("巡游出租汽车", "Cruising taxi"),
        rideHailing: words("网络预约出租汽车", "Ride-hailing"),
        passenger: words("道路旅客运输", "Road passenger transport"),
        dangerousGoods: words("道路危险货物运输", "Dangerous goods"),
        instructor: words("机动车驾驶培训教练员", "Driving instructor"),
      },
      {
        巡游出租汽车: "cruisingTaxi",
        网络预约出租汽车: "rideHailing",
        道路旅客运输: "passenger",
        道路危险货物运输: "dangerousGoods",
        机动车驾驶培训教练员: "instructor",
      },
    ),
    issuedOn: day(words("初次领证日期", "First issued on"), ["初次领证日期", "issued_on"]),
    validUntil: optional(day(words("有效期至", "Valid until"), ["有效期至", "valid_until"], { mayLieAhead: true })),
    employer: optional(text(words("服务单位", "Employer's code"), ["服务单位代码", "employer"], { maxLength: 18 })),
    town: optional(text(words("所属镇街", "Town"), ["所属镇街", "town"], { maxLength: 40 })),
  },
});

/** 注册在岗: how many months of the cycle the driver was registered on duty. */
export const driverDuty = defineItem({
  ...common,
  id: "driver-duty",
  code: "JT-02",
  title: words("驾驶员注册在岗信息", "Registered duty of drivers"),
  key: ["residentId", "year"],
  occurredOn: "yearEndOn",
  fields: {
    residentId,
    year,
    yearEndOn: day(words("考核周期截止日", "Last day of the cycle"), ["考核周期截止日", "year_end_on"]),
    monthsOnDuty: count(words("在岗月数", "Months on duty"), ["在岗月数", "months_on_duty"]),
  },
});

/** One act that costs or earns points, as established by the authority. */
export const driverConduct = defineItem({
  ...common,
  id: "driver-conduct",
  code: "JT-03",
  title: words("出租汽车驾驶员考核记录", "Taxi drivers' conduct"),
  key: ["documentNumber"],
  occurredOn: "actOn",
  decidedOn: "decidedOn",
  ordered: [["actOn", "decidedOn"]],
  fields: {
    residentId,
    documentNumber: text(words("记录编号", "Document number"), ["记录编号", "document_number"], { maxLength: 60 }),
    act: choice(words("行为代码", "Act"), ["行为代码", "act"], conductChoices),
    actOn: day(words("行为日期", "Act on"), ["行为日期", "act_on"]),
    decidedOn: day(words("认定日期", "Decided on"), ["认定日期", "decided_on"]),
    place: optional(text(words("地点", "Place"), ["地点", "place"], { maxLength: 200 })),
  },
});

/** Training attended after a low score. */
export const driverTraining = defineItem({
  ...common,
  id: "driver-training",
  code: "JT-04",
  title: words("驾驶员服务质量培训", "Drivers' training"),
  class: "good",
  key: ["residentId", "attendedOn"],
  occurredOn: "attendedOn",
  fields: {
    residentId,
    attendedOn: day(words("完成日期", "Attended on"), ["完成日期", "attended_on"]),
    hours: count(words("学时", "Hours"), ["学时", "hours"]),
  },
});

/** What the authority fixed for a past cycle. */
export const driverResult = defineItem({
  ...common,
  id: "driver-result",
  code: "JT-05",
  title: words("驾驶员历年考核结果", "Drivers' results of past cycles"),
  key: ["residentId", "year"],
  occurredOn: "yearEndOn",
  fields: {
    residentId,
    year,
    yearEndOn: day(words("考核周期截止日", "Last day of the cycle"), ["考核周期截止日", "year_end_on"]),
    grade: choice(words("等级", "Grade"), ["等级", "grade"], {
      AAA: words("AAA级", "AAA"),
      AA: words("AA级", "AA"),
      A: words("A级", "A"),
      B: words("B级", "B"),
    }),
  },
});

/** What puts a taxi driver on the bad-record list beside the score. */
export const driverMatter = defineItem({
  ...common,
  id: "driver-matter",
  code: "JT-06",
  title: words("出租汽车驾驶员严重情形", "Grave matters of taxi drivers"),
  class: "serious",
  shownForMonths: 60,
  key: ["caseNumber"],
  occurredOn: "happenedOn",
  decidedOn: "decidedOn",
  ordered: [["happenedOn", "decidedOn"]],
  fields: {
    residentId,
    caseNumber: text(words("认定文书号", "Case number"), ["认定文书号", "case_number"], { maxLength: 60 }),
    kind: choice(
      words("情形", "Kind"),
      ["情形", "kind"],
      {
        courtListed: words("被人民法院列入失信被执行人名单", "Listed by the courts"),
        graveBreach: words("其他严重违法行为", "Other grave breach"),
        serviceIncident: words("严重服务质量事件", "Grave service incident"),
      },
      { 被人民法院列入失信被执行人名单: "courtListed", 其他严重违法行为: "graveBreach", 严重服务质量事件: "serviceIncident" },
    ),
    happenedOn: day(words("发生日期", "Happened on"), ["发生日期", "happened_on"]),
    decidedOn: day(words("认定日期", "Decided on"), ["认定日期", "decided_on"]),
  },
});
