import { carrierIncident, carrierYear, transportLicence } from "../../../catalogue/transport-enterprises";
import { exists } from "../../../facts/exists";
import { latest } from "../../../facts/latest";
import { scoreBy, standing } from "../../../facts/platform";
import { words } from "../../../words";
import { guangdongEvaluation, platform } from "../../road-transport-enterprises/instruments";

const { art } = guangdongEvaluation;

const equalOrMore = ["equal", "main", "full"] as const;
const largerOrMore = ["larger", "major", "extraordinary"] as const;
const incident = { cites: art("否决情形"), clock: "decidedOn", absent: false } as const;

export const score = scoreBy("road-transport-enterprises", {
  says: words("道路运输企业质量信誉考核得分", "Score of the road enterprise assessment"),
  cites: platform.art("得分"),
});
const place = (field: "place" | "peers", zh: string, en: string) =>
  standing("guangdongCarriers", field, { says: words(zh, en), cites: art("等级") });

export const facts = {
  isCarrier: exists(transportLicence, {
    says: words("持有道路客运或货运经营许可", "Licensed for road passenger or freight transport"),
    cites: art("评价对象"),
    where: { trade: { in: ["passenger", "freight", "dangerousGoods"] } },
    window: "upToPeriodEnd",
    absent: false,
  }),
  assessed: score,
  tradePlace: place("place", "同类名次", "Place in its trade"),
  tradePeers: place("peers", "同类企业数", "Carriers of its trade"),
  fatalSafety: exists(carrierIncident, {
    ...incident,
    says: words("死亡安全生产责任事故", "A fatal work-safety accident"),
    where: { kind: { is: "safety" }, deaths: { atLeast: "1" } },
  }),
  fatalMain: exists(carrierIncident, {
    ...incident,
    says: words("主要及以上责任的死亡交通事故", "A fatal traffic accident with main or greater responsibility"),
    where: { kind: { is: "traffic" }, responsibility: { in: ["main", "full"] }, deaths: { atLeast: "1" } },
  }),
  threeDeaths: exists(carrierIncident, {
    ...incident,
    says: words("一次死亡3人以上且负同等及以上责任的事故", "One accident with three deaths or more, equal or greater responsibility"),
    where: { kind: { in: ["traffic", "safety"] }, responsibility: { in: equalOrMore }, deaths: { atLeast: "3" } },
  }),
  tenDeaths: exists(carrierIncident, {
    ...incident,
    says: words("一次死亡10人以上且负同等及以上责任的事故", "One accident with ten deaths or more, equal or greater responsibility"),
    where: { kind: { in: ["traffic", "safety"] }, responsibility: { in: equalOrMore }, deaths: { atLeast: "10" } },
  }),
  twoLarger: exists(carrierIncident, {
    ...incident,
    says: words("6个月内两次较大及以上同等以上责任事故", "Two larger accidents within six months, equal or greater responsibility"),
    where: { severity: { in: largerOrMore }, responsibility: { in: equalOrMore }, anotherInSixMonths: { is: true } },
  }),
  graveHarm: exists(carrierIncident, {
    ...incident,
    says: words("特大环境污染或特大服务质量事件", "Very grave pollution or service incident"),
    where: { kind: { in: ["pollution", "service"] } },
  }),
  standardPassed: latest(carrierYear, "standardPassed", {
    says: words("安全生产标准化达标", "Work-safety standardisation passed"),
    cites: art("否决情形"),
    absent: null,
  }),
} as const;
