import { carrierIncident, carrierResult } from "../../catalogue/transport-enterprises";
import { exists } from "../../facts/exists";
import { latest } from "../../facts/latest";
import { membersRated } from "../../facts/platform";
import { words } from "../../words";
import { measures2022 } from "./instruments";

const { art } = measures2022;

/** What the grades of taxi firms and ride-hailing platforms read beside the score: their drivers' grades and grave matters of the cycle. */
export const gradeFacts = {
  driversRated: membersRated("taxi-drivers", {
    says: words("已考核的所属驾驶员", "Its drivers rated in this cycle"),
    cites: art("考核等级"),
  }),
  driversGood: membersRated("taxi-drivers", {
    says: words("其中AA级及以上驾驶员", "Of them AA or better"),
    cites: art("考核等级"),
    grades: ["AAA", "AA"],
  }),
  graveAccident: exists(carrierIncident, {
    says: words("一次死亡3人以上且负同等及以上责任的事故", "An accident with three deaths or more, equal or greater responsibility"),
    cites: art("周期内降级"),
    where: {
      kind: { in: ["traffic", "safety"] },
      responsibility: { in: ["equal", "main", "full"] },
      deaths: { atLeast: "3" },
    },
    clock: "decidedOn",
    absent: false,
  }),
  serviceIncident: exists(carrierIncident, {
    says: words("特大服务质量事件", "A very grave service incident"),
    cites: art("周期内降级"),
    where: { kind: { is: "service" } },
    clock: "decidedOn",
    absent: false,
  }),
  stoppage: exists(carrierIncident, {
    says: words("组织或引发非法停运", "Organising or causing an illegal stoppage"),
    cites: art("周期内降级"),
    where: { kind: { is: "stoppage" } },
    clock: "decidedOn",
    absent: false,
  }),
} as const;

export const lastGrade = (scheme: "taxi" | "rideHailing") =>
  latest(carrierResult, "grade", {
    says: words("上年度考核等级", "Grade of the year before"),
    cites: art("结果运用"),
    where: { scheme: { is: scheme } },
    window: { periods: -1 },
    absent: "none",
  });
