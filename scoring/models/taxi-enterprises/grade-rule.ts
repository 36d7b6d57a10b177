import { all, any, atLeast, is, isFalse, isTrue, lessThan, shareAtLeast } from "../../engine/condition";
import { words } from "../../words";
import { measures2022 } from "./instruments";

const { art } = measures2022;

/** The share asked for; of fewer than five rated drivers all must be at AA or better, of none the share is not reached. */
const driversReach = any(
  all(shareAtLeast("driversGood", "driversRated", "goodShare"), atLeast("driversRated", "fewDrivers")),
  all(shareAtLeast("driversGood", "driversRated", "everyDriver"), lessThan("driversRated", "fewDrivers")),
);

const gate = { cites: art("考核等级"), provenance: "secondary" } as const;
const shareWords = words("AA级及以上驾驶员占比达到85%", "85 % of the drivers at AA or better");

/** The rule that taxi firms and ride-hailing platforms share: six grades by total, bonus and the drivers' grades. */
export const gradeLadder = {
  label: words("考核等级", "Grades"),
  cites: art("考核等级"),
  provenance: "secondary",
  bestFirst: [
    {
      grade: "AAAAA",
      atLeast: "gradeTop",
      requires: {
        ...gate,
        label: words(`加分100分，且${shareWords.zh}`, `a bonus of 100, and ${shareWords.en}`),
        when: all(atLeast("bonus", "bonusAAAAA"), driversReach),
      },
    },
    {
      grade: "AAAA",
      atLeast: "gradeTop",
      requires: {
        ...gate,
        label: words(`加分80分及以上，且${shareWords.zh}`, `a bonus of 80 or more, and ${shareWords.en}`),
        when: all(atLeast("bonus", "bonusAAAA"), driversReach),
      },
    },
    { grade: "AAA", atLeast: "gradeTop", requires: { ...gate, label: shareWords, when: driversReach } },
    { grade: "AA", atLeast: "gradeAA" },
    { grade: "A", atLeast: "gradeA" },
  ],
  otherwise: "B",
} as const;

const down = {
  cites: art("周期内降级"),
  provenance: "secondary",
  reading: words("降低一级为平台约定，数项同时发生只降一次", "one grade is ours; several at once lower it once"),
  direction: "down",
  steps: "oneGrade",
  notPast: "B",
  repair: {
    says: words("整改完成并经主管部门核实后可申请修复", "may be asked for once put right and checked by the authority"),
    afterMonths: "seriousRepair",
  },
} as const;

/** Apart by ground, so that the one that lowers the grade is named; the conditions exclude each other. */
export const gradeShifts = {
  graveAccident: {
    ...down,
    label: words("周期内发生3人以上死亡责任事故，降低等级", "An accident with three deaths in the cycle: a grade down"),
    when: isTrue("graveAccident"),
  },
  serviceIncident: {
    ...down,
    label: words("周期内发生特大服务质量事件，降低等级", "A very grave service incident in the cycle: a grade down"),
    when: all(isTrue("serviceIncident"), isFalse("graveAccident")),
  },
  stoppage: {
    ...down,
    label: words("周期内组织或引发非法停运，降低等级", "An illegal stoppage in the cycle: a grade down"),
    when: all(isTrue("stoppage"), isFalse("graveAccident"), isFalse("serviceIncident")),
  },
} as const;

const lowered = any(isTrue("graveAccident"), isTrue("serviceIncident"), isTrue("stoppage"));
const notLowered = all(isFalse("graveAccident"), isFalse("serviceIncident"), isFalse("stoppage"));
const isB = any(lessThan("score", "gradeA"), all(lessThan("score", "gradeAA"), lowered));

const use = { cites: art("结果运用"), provenance: "secondary" } as const;

export const gradeTriggers = {
  mayShow: {
    ...use,
    label: words(
      "AA级及以上，发给证书和标牌，可在顶灯、车门或应用中标示",
      "AA or better: certificate and plate, may be shown on light, door or app",
    ),
    when: any(all(atLeast("score", "gradeAA"), notLowered), all(atLeast("score", "gradeTop"), driversReach)),
  },
  urge: {
    ...use,
    label: words("连续两年为A级，督促加强管理", "A in two years running: urged to manage better"),
    reading: words("本年按得分所在等级计", "this year by the score alone"),
    when: all(is("lastGrade", "A"), atLeast("score", "gradeA"), lessThan("score", "gradeAA")),
  },
  rectify: {
    ...use,
    label: words(
      "B级，限期整改，公布法定代表人和管理人员名单，当年经营权投标时可予考虑",
      "B: rectify by a date, legal representative and managers made public, may weigh in bids of that year",
    ),
    when: isB,
  },
  twoYears: {
    ...use,
    label: words(
      "连续两年为B级，有的地方规定吊销经营许可，提请审查",
      "B in two years running: some places revoke the licence; to be examined",
    ),
    reading: words("地方规定，本市是否适用由人审查", "a local rule; whether it holds here a person decides"),
    when: all(is("lastGrade", "B"), isB),
  },
} as const;

export const grades = {
  AAAAA: { words: words("AAAAA级", "AAAAA"), tone: 1 },
  AAAA: { words: words("AAAA级", "AAAA"), tone: 1 },
  AAA: { words: words("AAA级", "AAA"), tone: 2 },
  AA: { words: words("AA级", "AA"), tone: 3 },
  A: { words: words("A级", "A"), tone: 4 },
  B: { words: words("B级", "B"), tone: 5, decidedByPerson: true },
} as const;
