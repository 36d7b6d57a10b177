import { awards } from "../../../mechanisms/awards";
import { ifTrue } from "../../../mechanisms/if-true";
import { gainsPerOccurrence, losesPerOccurrence } from "../../../mechanisms/per-occurrence";
import { severityDeductions } from "../../../mechanisms/severity-deductions";
import { words } from "../../../words";
import { platform } from "../instruments";
import { actRows } from "./act-rows";

const byPlatform = (article: string) => ({ cites: platform.art(article), provenance: "proposal", ifUnknown: "cannotBeRated" }) as const;
const repair = { says: words("改正、赔偿并完成信用修复", "put right, compensated and repaired"), afterMonths: "slightRepair" } as const;

export const indicators = {
  conduct: {
    label: words("违法行为扣分", "Breaches of law"),
    ...byPlatform("轻重分级"),
    reading: words(
      "按决定日期入账，有效期自行为终了之日起算；同一事实多条记录只计最高一条；V5级按V4级扣分并直接评为D级；严重事项满6个月方可修复",
      "counted once decided, for a time that runs from the end of the act; of one fact the highest record alone; V5 costs what V4 does and grades D directly; a serious matter may be repaired after six months",
    ),
    scores: severityDeductions("acts", {
      rows: actRows,
      levels: [
        { level: "V0", points: "pointsV0", months: "monthsV0" },
        { level: "V1", points: "pointsV1", months: "monthsV1" },
        { level: "V2", points: "pointsV2", months: "monthsV2" },
        { level: "V3", points: "pointsV3", months: "monthsV3" },
        { level: "V4", points: "pointsV4", months: "monthsV4" },
        { level: "V5", points: "pointsV4", months: "monthsV5" },
      ],
      matter: "matter",
      repeat: { times: "repeatTimes", withinMonths: "repeatMonths", among: ["V1", "V2"] },
    }),
    repair,
  },
  complaints: {
    label: words("有效投诉", "Valid complaints"),
    ...byPlatform("投诉和差评"),
    scores: losesPerOccurrence("validComplaints", "complaintEach", { atMost: "complaintMost" }),
    repair,
  },
  reviews: {
    label: words("核实差评", "Verified bad reviews"),
    ...byPlatform("投诉和差评"),
    scores: losesPerOccurrence("badReviews", "reviewEach", { atMost: "reviewMost" }),
  },
  settlement: {
    label: words("投诉及时办结", "Complaints settled in time"),
    ...byPlatform("投诉办结"),
    scores: ifTrue("settledInTime", { sign: 1, points: "settlementPoints" }),
  },
  commendations: {
    label: words("表彰", "Commendations"),
    ...byPlatform("表彰"),
    scores: awards("commendations", {
      levels: [
        { level: "national", points: "nationalPoints", months: "commendationMonths" },
        { level: "provincial", points: "provincialPoints", months: "commendationMonths" },
        { level: "municipal", points: "municipalPoints", months: "commendationMonths" },
        { level: "county", points: "countyPoints", months: "commendationMonths" },
      ],
      group: "group",
      object: "object",
      groups: [{ group: "commendation", atMost: "commendationsMost" }],
      itemsAtMost: "commendationsCounted",
      atMost: "commendationsMost",
    }),
  },
  volunteering: {
    label: words("志愿服务", "Volunteer service"),
    ...byPlatform("志愿服务"),
    scores: gainsPerOccurrence("volunteerQuarters", "volunteerEach", { atMost: "volunteerMost" }),
  },
} as const;
