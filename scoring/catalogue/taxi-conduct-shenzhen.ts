import { words } from "../words";
import { transport } from "./department";
import { amount, choice, day, optional, text } from "./field";
import { defineItem } from "./item";
import { shenzhenTaxiActs } from "./taxi-acts-shenzhen-codes";

const residentId = text(words("身份证号", "Resident id"), ["身份证号", "id_number"], { maxLength: 18 });
const documentNumber = text(words("记录编号", "Document number"), ["记录编号", "document_number"], { maxLength: 60 });

const shared = {
  department: transport,
  subjectKinds: ["licensedPerson"],
  class: "basic",
  publicity: "departmentsOnly",
  basis: {
    words: words("深圳市巡游出租汽车驾驶员服务质量信誉考核评分标准", "Shenzhen scoring standard for drivers of cruising taxis"),
    provenance: "secondary",
  },
  reportWithinWorkingDays: 20,
  subject: { by: "residentId", codeField: "residentId" },
} as const;

/** One act by the Shenzhen table; records of one matter count once, at the highest. */
export const taxiConductShenzhen = defineItem({
  ...shared,
  id: "taxi-conduct-shenzhen",
  code: "JT-35",
  title: words("巡游出租汽车驾驶员考核记录（深圳表）", "Cruising-taxi drivers' conduct (Shenzhen table)"),
  shownForMonths: 60,
  // one document may find several acts
  key: ["documentNumber", "act"],
  occurredOn: "actOn",
  decidedOn: "decidedOn",
  ordered: [["actOn", "decidedOn"]],
  fields: {
    residentId,
    documentNumber,
    act: choice(words("行为代码", "Act"), ["行为代码", "act"], shenzhenTaxiActs),
    matter: optional(text(words("事项编号", "Matter"), ["事项编号", "matter"], { maxLength: 60 })),
    actOn: day(words("行为日期", "Act on"), ["行为日期", "act_on"]),
    decidedOn: day(words("认定日期", "Decided on"), ["认定日期", "decided_on"]),
  },
});

/** Points the authority gave or took by rows that were not seen: 1 to 10 for bravery, found property and the like, 1 to 20 for smaller acts. */
export const taxiPointsShenzhen = defineItem({
  ...shared,
  id: "taxi-points-shenzhen",
  code: "JT-36",
  title: words("巡游出租汽车驾驶员其他加扣分记录（深圳表）", "Cruising-taxi drivers' other points (Shenzhen table)"),
  shownForMonths: 60,
  key: ["documentNumber"],
  occurredOn: "givenOn",
  fields: {
    residentId,
    documentNumber,
    kind: choice(
      words("加分或扣分", "Gain or loss"),
      ["加分或扣分", "kind"],
      { gain: words("加分", "gain"), loss: words("扣分", "loss") },
      { 加分: "gain", 扣分: "loss" },
    ),
    points: amount(words("分值", "Points"), ["分值", "points"], { unit: words("分", "points") }),
    givenOn: day(words("认定日期", "Given on"), ["认定日期", "given_on"]),
    ground: text(words("事由", "Ground"), ["事由", "ground"], { maxLength: 200 }),
  },
});
