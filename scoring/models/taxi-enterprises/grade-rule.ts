import { carrierIncident, carrierResult } from "../../catalogue/transport-enterprises";
import { all, any, atLeast, is, isFalse, isTrue, lessThan, shareAtLeast } from "../../engine/condition";
import { parameter, since } from "../../engine/parameter";
import { exists } from "../../facts/exists";
import { latest } from "../../facts/latest";
import { membersRated } from "../../facts/platform";
import { words } from "../../words";
import { measures2022, platform } from "./instruments";

const { art } = measures2022;
const day = "2022-05-27";
const secondary = (value: string, article: string) => since(day, value, art(article), "secondary");
const proposal = (value: string, article: string) => since(day, value, platform.art(article), "proposal");

/** The rule of grades that taxi firms and ride-hailing platforms share: six grades by total, bonus and the drivers' grades. */
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

export const gradeParameters = {
  base: parameter(words("基准分", "Base score"), secondary("1000", "考核等级")),
  bonusMost: parameter(words("加分上限", "Most bonus"), secondary("100", "考核等级")),
  floor: parameter(words("最低分", "Least score"), proposal("0", "扣完为止")),
  gradeTop: parameter(words("AAA级及以上最低分", "Least score for AAA and better"), secondary("850", "考核等级")),
  gradeAA: parameter(words("AA级最低分", "Least score for AA"), secondary("700", "考核等级")),
  gradeA: parameter(words("A级最低分", "Least score for A"), secondary("600", "考核等级")),
  bonusAAAAA: parameter(words("AAAAA级所需加分", "Bonus for AAAAA"), secondary("100", "考核等级")),
  bonusAAAA: parameter(words("AAAA级所需加分", "Bonus for AAAA"), secondary("80", "考核等级")),
  goodShare: parameter(words("AA级及以上驾驶员占比", "Share of drivers at AA or better"), secondary("0.85", "考核等级")),
  fewDrivers: parameter(words("占比不足为凭的驾驶员人数界限", "Drivers below which a share says little"), proposal("5", "驾驶员过少")),
  everyDriver: parameter(words("驾驶员过少时的占比", "Share where drivers are few"), proposal("1", "驾驶员过少")),
  oneGrade: parameter(
    words("周期内下调的级数", "Grades down inside the cycle"),
    proposal("1", "降级幅度"),
    words("办法只说降低等级，未见降几级", "the Measures lower the grade and were not seen to say by how many"),
  ),
  slightRepair: parameter(words("轻微事项可修复的月数", "Months before a slight matter may be repaired"), proposal("3", "修复期限")),
  seriousRepair: parameter(words("严重事项可修复的月数", "Months before a serious matter may be repaired"), proposal("6", "修复期限")),
} as const;

/** The share asked for; of fewer than five rated drivers all must be at AA or better, of none the share is not reached. */
const driversReach = any(
  all(shareAtLeast("driversGood", "driversRated", "goodShare"), atLeast("driversRated", "fewDrivers")),
  all(shareAtLeast("driversGood", "driversRated", "everyDriver"), lessThan("driversRated", "fewDrivers")),
);

const gate = { cites: art("考核等级"), provenance: "secondary" } as const;
const shareWords = words("AA级及以上驾驶员占比达到85%", "85 % of the drivers at AA or better");

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
