import { words } from "../words";
import { proposed } from "./basis";
import { educationSports, publicSecurity } from "./department";
import { choice, count } from "./field";
import { ofBodies, yearly, yearlyFields } from "./finding-columns";
import { defineItem } from "./item";

/** 民办学校、校外培训机构年检. */
export const schoolYear = defineItem({
  ...ofBodies,
  ...yearly,
  id: "private-school-year",
  code: "JY-01",
  title: words("民办学校、校外培训机构年度检查结论", "Yearly check of private schools and training institutions"),
  department: educationSports,
  reportWithinWorkingDays: 20,
  basis: proposed("《民办教育促进法实施条例》", "Implementing Regulation of the Private Education Law"),
  fields: {
    ...yearlyFields,
    conclusion: choice(words("结论", "Conclusion"), ["年检结论", "conclusion"], {
      passed: words("合格", "Passed"),
      basically: words("基本合格", "Basically passed"),
      failed: words("不合格", "Failed"),
      absent: words("未参加", "Did not take part"),
    }),
  },
});

/** 单位车辆交通违法: counts of a body's vehicles, no drivers named. */
export const fleetTrafficYear = defineItem({
  ...ofBodies,
  ...yearly,
  id: "fleet-traffic-year",
  code: "GA-01",
  title: words("单位车辆交通违法年度情况", "Traffic violations of a body's vehicles in the year"),
  department: publicSecurity,
  publicity: "departmentsOnly",
  reportWithinWorkingDays: 20,
  basis: proposed("信衡建议目录，依《道路交通安全法》", "proposed by Xinheng, after the Road Traffic Safety Law"),
  fields: {
    ...yearlyFields,
    vehicles: count(words("车辆数", "Vehicles"), ["车辆数", "vehicles"]),
    violations: count(words("违法起数", "Violations"), ["违法起数", "violations"]),
    overdue: count(words("逾期未处理起数", "Not settled in time"), ["逾期未处理起数", "overdue"]),
    accidents: count(words("负责任的事故起数", "Accidents with responsibility"), ["责任事故起数", "accidents"]),
  },
});
