import { schoolPenalty, schoolYear } from "../../../catalogue/driving-schools";
import { carrierResult, transportLicence } from "../../../catalogue/transport-enterprises";
import { count } from "../../../facts/count";
import { exists } from "../../../facts/exists";
import { latest } from "../../../facts/latest";
import { monthsSince } from "../../../facts/months-since";
import { type Words, words } from "../../../words";
import { jinan2017, platform, qingdaoRegulation } from "../instruments";

const { art } = jinan2017;
const school = { where: { trade: { is: "drivingSchool" } }, window: "upToPeriodEnd" } as const;

type Group = "basicsLost" | "trainingLost" | "managementLost" | "serviceLost" | "safetyLost";
const reported = <const K extends Group>(field: K, says: Words) =>
  latest(schoolYear, field, { says, cites: platform.art("分值分配"), absent: null });

type Act = `QS-${"01" | "02" | "03" | "04" | "05" | "06" | "07" | "08" | "09" | "10" | "11" | "12" | "13"}`;
/** Penalties are recorded one by one, so that none recorded is none. */
const fined = (says: Words, acts: readonly Act[]) =>
  count(schoolPenalty, {
    says,
    cites: qingdaoRegulation.art("第四十一条至第四十六条"),
    where: { act: { in: acts } },
    clock: "decidedOn",
    absent: 0,
  });

const result = (periods: -1 | -2, says: Words) =>
  latest(carrierResult, "grade", {
    says,
    cites: art("结果运用"),
    where: { scheme: { is: "drivingSchool" } },
    window: { periods },
    absent: "none",
  });

export const facts = {
  isSchool: exists(transportLicence, {
    ...school,
    says: words("已许可或备案的驾驶培训机构", "Licensed or filed as a driving school"),
    cites: art("考核对象"),
    absent: false,
  }),
  monthsLicensed: monthsSince(transportLicence, "issuedOn", {
    ...school,
    says: words("许可或备案至周期末的月数", "Months from the licence to the end of the cycle"),
    cites: art("新设机构"),
  }),
  basicsLost: reported("basicsLost", words("基本条件扣分", "Points lost for basics")),
  trainingLost: reported("trainingLost", words("培训质量扣分", "Points lost for training")),
  managementLost: reported("managementLost", words("经营管理扣分", "Points lost for management")),
  serviceLost: reported("serviceLost", words("服务质量扣分", "Points lost for service")),
  safetyLost: reported("safetyLost", words("安全管理扣分", "Points lost for safety")),
  heavyActs: fined(words("罚款3000至10000元的行为", "Acts fined 3,000 to 10,000 yuan"), ["QS-01", "QS-02", "QS-03"]),
  middleActs: fined(words("罚款2000至5000元的行为", "Acts fined 2,000 to 5,000 yuan"), [
    "QS-04",
    "QS-05",
    "QS-06",
    "QS-07",
    "QS-08",
    "QS-09",
  ]),
  lightActs: fined(words("罚款1000至3000元的行为", "Acts fined 1,000 to 3,000 yuan"), ["QS-10", "QS-11", "QS-12", "QS-13"]),
  complaints: latest(schoolYear, "complaints", {
    says: words("查实投诉件数", "Verified complaints"),
    cites: platform.art("处罚折算"),
    absent: null,
  }),
  lastGrade: result(-1, words("上一周期等级", "Grade of the last cycle")),
  gradeBeforeLast: result(-2, words("再上一周期等级", "Grade of the cycle before")),
} as const;
