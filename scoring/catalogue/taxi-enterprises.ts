import { words } from "../words";
import { choice, count, yesNo } from "./field";
import { defineItem } from "./item";
import { basis, ofEnterprises, points, uscc, year, yearEndOn } from "./transport-enterprise-columns";

const taxiMeasures = basis(
  "《出租汽车服务质量信誉考核办法》（交运规〔2022〕2号）",
  "Measures for Taxi Service Quality and Reputation Assessment (Jiaoyungui [2022] No. 2)",
);

/** What the authority assessed of a taxi firm for a year: rows of annex 1 that could be read, the rest as points lost. */
export const taxiFirmYear = defineItem({
  ...ofEnterprises,
  id: "taxi-firm-year",
  code: "JT-44",
  title: words("巡游出租汽车企业年度考核数据", "Yearly assessment of taxi firms"),
  basis: taxiMeasures,
  key: ["uscc", "year"],
  occurredOn: "yearEndOn",
  fields: {
    uscc,
    year,
    yearEndOn,
    systemsMissing: count(words("缺少的制度或专管人员项数", "Systems or managers missing"), ["缺少制度或专管人员项数", "systems_missing"]),
    contractsMissing: count(words("未签合同驾驶员人数", "Drivers without contract"), ["未签合同驾驶员人数", "contracts_missing"]),
    drivers: count(words("驾驶员人数", "Drivers"), ["驾驶员人数", "drivers"]),
    vehiclesWithoutPositioning: count(words("未装卫星定位车辆数", "Vehicles without positioning"), [
      "未装卫星定位车辆数",
      "vehicles_without_positioning",
    ]),
    vehicles: count(words("车辆数", "Vehicles"), ["车辆数", "vehicles"]),
    managementRestLost: points(words("企业管理其余项目扣分", "Points lost for the rest of management"), [
      "管理其余扣分",
      "management_rest_lost",
    ]),
    safetyLost: points(words("安全运营扣分", "Points lost for safety"), ["安全运营扣分", "safety_lost"]),
    serviceLost: points(words("运营服务扣分", "Points lost for service"), ["运营服务扣分", "service_lost"]),
    socialLost: points(words("社会责任扣分", "Points lost for social responsibility"), ["社会责任扣分", "social_lost"]),
    bonus: points(words("加分", "Bonus"), ["加分", "bonus"]),
  },
});

/** What the authorities assessed of a platform for a year, group by group. */
export const platformYear = defineItem({
  ...ofEnterprises,
  id: "ride-hailing-platform-year",
  code: "JT-45",
  title: words("网约车平台年度考核数据", "Yearly assessment of ride-hailing platforms"),
  basis: taxiMeasures,
  key: ["uscc", "year"],
  occurredOn: "yearEndOn",
  fields: {
    uscc,
    year,
    yearEndOn,
    managementLost: points(words("企业管理扣分", "Points lost for management"), ["企业管理扣分", "management_lost"]),
    dataLost: points(words("信息数据扣分", "Points lost for data"), ["信息数据扣分", "data_lost"]),
    otherLost: points(words("其余类别扣分", "Points lost for the further groups"), ["其余类别扣分", "other_lost"]),
    bonus: points(words("加分", "Bonus"), ["加分", "bonus"]),
  },
});

/** The table of 2011 that some cities still use. */
export const taxiFirmLocalYear = defineItem({
  ...ofEnterprises,
  id: "taxi-firm-year-local",
  code: "JT-46",
  title: words("出租汽车企业年度考核数据（2011年表）", "Yearly assessment of taxi firms (table of 2011)"),
  basis: basis(
    "《出租汽车服务质量信誉考核办法（试行）》（交运发〔2011〕463号）",
    "Measures for Taxi Service Quality and Reputation Assessment (trial), Jiaoyunfa [2011] No. 463",
  ),
  key: ["uscc", "year"],
  occurredOn: "yearEndOn",
  fields: {
    uscc,
    year,
    yearEndOn,
    systemsLost: points(words("管理制度扣分", "Points lost for systems"), ["管理制度扣分", "systems_lost"]),
    contractsMissing: count(words("未签合同驾驶员人数", "Drivers without contract"), ["未签合同驾驶员人数", "contracts_missing"]),
    drivers: count(words("驾驶员人数", "Drivers"), ["驾驶员人数", "drivers"]),
    feesHidden: yesNo(words("收费项目未公开", "Fees not made public"), ["收费未公开", "fees_hidden"]),
    rightsSystem: choice(
      words("驾驶员权益保障制度", "System of drivers' rights"),
      ["权益保障制度", "rights_system"],
      { kept: words("已建立并落实", "Kept"), notKept: words("已建立未落实", "Not carried out"), none: words("未建立", "None") },
      { 已建立并落实: "kept", 已建立未落实: "notKept", 未建立: "none" },
    ),
    vehiclesWithoutTerminal: count(words("未装定位或终端车辆数", "Vehicles without positioning or terminal"), [
      "未装终端车辆数",
      "vehicles_without_terminal",
    ]),
    vehicles: count(words("车辆数", "Vehicles"), ["车辆数", "vehicles"]),
    fileGaps: count(words("质量信誉档案缺项数", "Gaps in the reputation file"), ["档案缺项数", "file_gaps"]),
    insuranceMissing: yesNo(words("未投保承运人责任险或第三者险", "Passenger or third-party cover missing"), [
      "保险缺失",
      "insurance_missing",
    ]),
    facilitiesMissing: yesNo(words("未设文化设施", "No facilities for staff culture"), ["缺文化设施", "facilities_missing"]),
    ethicsMissing: yesNo(words("未开展党团工会或职业道德工作", "No party, union or ethics work"), ["未开展职业道德工作", "ethics_missing"]),
    trainingLost: points(words("培训教育扣分", "Points lost for training"), ["培训教育扣分", "training_lost"]),
    responsibilityLost: points(words("安全责任落实扣分", "Points lost for safety responsibility"), ["安全责任扣分", "responsibility_lost"]),
    safetyRestLost: points(words("安全运营其余项目扣分", "Points lost for the rest of safety"), ["安全其余扣分", "safety_rest_lost"]),
    thirdLost: points(words("第三类指标扣分", "Points lost in the third group"), ["第三类扣分", "third_lost"]),
    fourthLost: points(words("第四类指标扣分", "Points lost in the fourth group"), ["第四类扣分", "fourth_lost"]),
    fifthLost: points(words("第五类指标扣分", "Points lost in the fifth group"), ["第五类扣分", "fifth_lost"]),
    bonus: points(words("加分", "Bonus"), ["加分", "bonus"]),
  },
});
