import { carrierIncident, carrierResult, carrierYear, transportLicence } from "../../../catalogue/transport-enterprises";
import { exists } from "../../../facts/exists";
import { latest } from "../../../facts/latest";
import { membersRated } from "../../../facts/platform";
import { type Words, words } from "../../../words";
import { beijingRules, gansuTable, measures2006, platform } from "../instruments";

type Rated = "accidents" | "deaths" | "injured" | "violations" | "complaints";

/** A count of the year, for fleets of one size alone: the other indicator reads the other size, so that its absence is a true zero. */
const counted = (field: Rated, fleet: "ordinary" | "small", says: Words, row: string) =>
  latest(carrierYear, field, { says, cites: gansuTable.art("记分标准", row), where: { fleet: { is: fleet } }, absent: 0 });

const asGiven = <const K extends "driversUninsured" | "vehiclesUninsured" | "fileLost" | "managementLost">(
  field: K,
  says: Words,
  row: string,
) => latest(carrierYear, field, { says, cites: gansuTable.art("记分标准", row), absent: null });

const equalOrMore = ["equal", "main", "full"] as const;
const members = (says: Words, sector: string, grades?: readonly string[]) =>
  membersRated(sector, { says, cites: beijingRules.art("企业激励"), ...(grades ? { grades } : {}) });

export const facts = {
  isCarrier: exists(transportLicence, {
    says: words("持有道路客运或货运经营许可", "Licensed for road passenger or freight transport"),
    cites: measures2006.art("考核对象"),
    where: { trade: { in: ["passenger", "freight", "dangerousGoods"] } },
    window: "upToPeriodEnd",
    absent: false,
  }),
  // a fleet of none gives no rate, so it is unknown rather than a number to divide by
  vehicles: latest(carrierYear, "vehicles", {
    says: words("月末平均车辆数", "Vehicles, mean of month ends"),
    cites: platform.art("基数"),
    where: { vehicles: { atLeast: "1" } },
    absent: null,
  }),
  fleet: latest(carrierYear, "fleet", { says: words("车队规模", "Size of the fleet"), cites: platform.art("小基数"), absent: null }),
  accidents: counted("accidents", "ordinary", words("责任事故起数", "Accidents with responsibility"), "责任事故率"),
  deaths: counted("deaths", "ordinary", words("事故死亡人数", "Deaths"), "死亡率"),
  injured: counted("injured", "ordinary", words("事故受伤人数", "Injured"), "受伤率"),
  violations: counted("violations", "ordinary", words("违章次数", "Violations"), "违章率"),
  complaints: counted("complaints", "ordinary", words("社会投诉次数", "Complaints"), "社会投诉率"),
  smallAccidents: counted("accidents", "small", words("责任事故起数（小车队）", "Accidents, small fleet"), "责任事故率"),
  smallDeaths: counted("deaths", "small", words("事故死亡人数（小车队）", "Deaths, small fleet"), "死亡率"),
  smallInjured: counted("injured", "small", words("事故受伤人数（小车队）", "Injured, small fleet"), "受伤率"),
  smallViolations: counted("violations", "small", words("违章次数（小车队）", "Violations, small fleet"), "违章率"),
  smallComplaints: counted("complaints", "small", words("社会投诉次数（小车队）", "Complaints, small fleet"), "社会投诉率"),
  driversUninsured: asGiven("driversUninsured", words("未参加社会保险驾驶员人数", "Drivers without social insurance"), "驾驶员社会保险"),
  vehiclesUninsured: asGiven("vehiclesUninsured", words("未投保承运人责任险车辆数", "Vehicles without liability cover"), "承运人责任险"),
  fileLost: asGiven("fileLost", words("质量信誉档案扣分", "Points lost for the reputation file"), "质量信誉档案"),
  managementLost: asGiven("managementLost", words("其他管理指标扣分", "Points lost for the rest of management"), "其余管理"),
  threeDeaths: exists(carrierIncident, {
    says: words("一次死亡3人以上且负同等及以上责任的事故", "One accident with three deaths or more, equal or greater responsibility"),
    cites: measures2006.art("否决情形"),
    where: { kind: { in: ["traffic", "safety"] }, responsibility: { in: equalOrMore }, deaths: { atLeast: "3" } },
    clock: "decidedOn",
    absent: false,
  }),
  tenDeaths: exists(carrierIncident, {
    says: words("一次死亡10人以上且负同等及以上责任的事故", "One accident with ten deaths or more, equal or greater responsibility"),
    cites: measures2006.art("否决情形"),
    where: { kind: { in: ["traffic", "safety"] }, responsibility: { in: equalOrMore }, deaths: { atLeast: "10" } },
    clock: "decidedOn",
    absent: false,
  }),
  graveHarm: exists(carrierIncident, {
    says: words("特大环境污染或特大服务质量事件", "Very grave pollution or service incident"),
    cites: measures2006.art("否决情形"),
    where: { kind: { in: ["pollution", "service"] } },
    clock: "decidedOn",
    absent: false,
  }),
  concealed: exists(carrierIncident, {
    says: words("隐瞒事故或考核中隐瞒情况", "Concealment"),
    cites: measures2006.art("否决情形"),
    where: { kind: { is: "concealment" } },
    clock: "decidedOn",
    absent: false,
  }),
  lastGrade: latest(carrierResult, "grade", {
    says: words("上年度考核等级", "Grade of the year before"),
    cites: measures2006.art("考核等级"),
    where: { scheme: { is: "roadTransport" } },
    window: { periods: -1 },
    absent: "none",
  }),
  passengerDrivers: members(words("已考核的客运驾驶员", "Passenger drivers rated"), "passenger-drivers"),
  passengerTop: members(words("其中AAA级客运驾驶员", "Of them AAA"), "passenger-drivers", ["AAA"]),
  passengerGood: members(words("其中AA级及以上客运驾驶员", "Of them AA or better"), "passenger-drivers", ["AAA", "AA"]),
  passengerBad: members(words("其中B级客运驾驶员", "Of them B"), "passenger-drivers", ["B"]),
  goodsDrivers: members(words("已考核的危险货物驾驶员", "Dangerous-goods drivers rated"), "dangerous-goods-drivers"),
  goodsTop: members(words("其中AAA级危险货物驾驶员", "Of them AAA"), "dangerous-goods-drivers", ["AAA"]),
  goodsGood: members(words("其中AA级及以上危险货物驾驶员", "Of them AA or better"), "dangerous-goods-drivers", ["AAA", "AA"]),
  goodsBad: members(words("其中B级危险货物驾驶员", "Of them B"), "dangerous-goods-drivers", ["B"]),
} as const;
