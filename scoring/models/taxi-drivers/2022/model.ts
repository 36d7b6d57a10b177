import { driverCertificate, driverConduct, driverDuty, driverMatter, driverResult, driverTraining } from "../../../catalogue/transport";
import { all, atLeast, atMost, isTrue, lessThan } from "../../../engine/condition";
import { defineModel } from "../../../engine/define-model";
import { parameter, since } from "../../../engine/parameter";
import { events } from "../../../facts/events";
import { exists } from "../../../facts/exists";
import { latest } from "../../../facts/latest";
import { runningScore } from "../../../mechanisms/running-score";
import { type Words, words } from "../../../words";
import { measures2011, measures2022, platform } from "../instruments";
import { actRows } from "./act-rows";
import { badRecord } from "./bad-record";

const { art } = measures2022;
const day = "2022-05-27";
const secondary = (value: string, ...path: string[]) => since(day, value, art(...path), "secondary");
const proposal = (value: string, ...path: string[]) => since(day, value, platform.art(...path), "proposal");

const matter = (says: Words, ...kinds: ("courtListed" | "graveBreach" | "serviceIncident")[]) =>
  exists(driverMatter, { says, cites: art("不良记录"), where: { kind: { in: kinds } }, clock: "decidedOn", absent: false });

/** Read beside Jiaoyungui [2022] No. 2, cruising taxi and ride-hailing drivers; enterprises are another model. */
export const taxiDrivers2022 = defineModel({
  id: "taxi-drivers/2022",
  sector: "taxi-drivers",
  title: words("出租汽车驾驶员服务质量信誉考核", "Taxi drivers' service quality and reputation"),
  status: "inForce",
  purpose: "credit",
  publicity: "departmentsOnly",
  cadence: "year",
  law: measures2022,
  instruments: [measures2011, platform],
  lawCheckedOn: "2026-11-24",
  subjectKinds: ["licensedPerson"],
  periods: { from: "2022", reading: words("考核周期按公历年度，平台约定", "the cycle is the calendar year, by the platform's reading") },
  appliesTo: {
    label: words("持有巡游或网约出租汽车驾驶员从业资格证", "Holders of a cruising-taxi or ride-hailing driver's certificate"),
    cites: art("适用范围"),
    provenance: "secondary",
    when: isTrue("isTaxiDriver"),
  },
  facts: {
    isTaxiDriver: exists(driverCertificate, {
      says: words("持有出租汽车驾驶员从业资格证", "Holds a taxi driver's certificate"),
      cites: art("适用范围"),
      where: { category: { in: ["cruisingTaxi", "rideHailing"] } },
      window: "upToPeriodEnd",
      absent: false,
    }),
    monthsOnDuty: latest(driverDuty, "monthsOnDuty", {
      says: words("注册在岗月数", "Months registered on duty"),
      cites: art("考核周期"),
      absent: 0,
    }),
    acts: events(driverConduct, "act", {
      says: words("周期内认定的考核记录", "Acts established in the cycle"),
      cites: art("附件4"),
      clock: "decidedOn",
    }),
    trained: exists(driverTraining, { says: words("已参加培训", "Training attended"), cites: art("培训"), absent: false }),
    lastGrade: latest(driverResult, "grade", {
      says: words("上一周期等级", "Grade of the last cycle"),
      cites: art("考核等级"),
      window: { periods: -1 },
      absent: "none",
    }),
    courtListed: matter(words("被人民法院列入失信被执行人名单", "Listed by the courts"), "courtListed"),
    graveMatter: matter(
      words("其他严重违法行为或服务质量事件", "Other grave breach or service incident"),
      "graveBreach",
      "serviceIncident",
    ),
  },
  parameters: {
    base: parameter(words("基准分", "Base score"), secondary("20", "考核等级")),
    gainsAtMost: parameter(words("加分合计上限", "Most points of all gains"), secondary("10", "考核等级")),
    floor: parameter(words("最低分", "Least score"), proposal("0", "扣至零分为止")),
    ceiling: parameter(words("最高分", "Most score"), proposal("30", "基准分与加分上限之和")),
    lowMark: parameter(words("低分线", "Low mark"), secondary("3", "培训")),
    gradeAAA: parameter(words("AAA级最低分", "Least score for AAA"), secondary("20", "考核等级")),
    gradeAA: parameter(words("AA级最低分", "Least score for AA"), secondary("11", "考核等级")),
    gradeA: parameter(
      words("A级最低分", "Least score for A"),
      proposal("4", "考核等级"),
      words("与3分及以下须培训的规定相合", "fits the rule that 3 or below must attend training"),
    ),
    shortDuty: parameter(words("在岗不足的月数界限", "Months below which duty is short"), secondary("6", "考核周期")),
    noDuty: parameter(words("未在岗", "Not on duty"), secondary("0", "考核周期")),
    once: parameter(words("一次", "Once"), secondary("1", "培训")),
    twice: parameter(words("两次", "Twice"), secondary("2", "不良记录")),
    zeroScore: parameter(words("零分", "Score of zero"), secondary("0", "不良记录")),
  },
  opening: { label: words("基准分", "Base score"), cites: art("考核等级"), provenance: "secondary", cases: [], otherwise: "base" },
  indicators: {
    conduct: {
      label: words("考核计分", "Conduct"),
      cites: art("附件4"),
      provenance: "official",
      ifUnknown: "cannotBeRated",
      scores: runningScore("acts", { rows: actRows, floor: "floor", ceiling: "ceiling", gainsAtMost: "gainsAtMost", lowMark: "lowMark" }),
    },
  },
  bounds: {},
  rounding: { label: words("按整分计", "Whole points"), cites: art("考核等级"), provenance: "secondary", decimals: 0 },
  vetoes: {},
  direct: {
    notOnDuty: {
      label: words("周期内未注册在岗，不参加考核", "Not registered on duty in the cycle: not assessed"),
      cites: art("考核周期"),
      provenance: "secondary",
      when: atMost("monthsOnDuty", "noDuty"),
      grade: null,
    },
  },
  ladder: {
    label: words("考核等级", "Grades"),
    cites: art("考核等级"),
    provenance: "secondary",
    bestFirst: [
      { grade: "AAA", atLeast: "gradeAAA" },
      { grade: "AA", atLeast: "gradeAA" },
      { grade: "A", atLeast: "gradeA" },
    ],
    otherwise: "B",
  },
  caps: {
    shortDuty: {
      label: words("注册在岗不足6个月，最高为AA级", "On duty under six months: AA at best"),
      cites: platform.art("在岗不足"),
      provenance: "proposal",
      reading: words("有此规则，封顶等级为平台补充", "the rule exists; the grade of the cap is ours"),
      when: lessThan("monthsOnDuty", "shortDuty"),
      notAbove: "AA",
    },
  },
  replacements: {},
  triggers: {
    training: {
      label: words("得分曾降至3分及以下，应参加培训", "Fell to 3 or below: training is due"),
      cites: art("培训"),
      provenance: "secondary",
      when: atLeast("conduct.lowTimes", "once"),
    },
    commended: {
      label: words("AAA级，可予表彰奖励", "AAA: may be commended"),
      cites: art("结果运用"),
      provenance: "secondary",
      when: all(atLeast("score", "gradeAAA"), atLeast("monthsOnDuty", "shortDuty")),
    },
  },
  lists: { badRecord },
  grades: {
    AAA: { words: words("AAA级", "AAA"), tone: 1 },
    AA: { words: words("AA级", "AA"), tone: 2 },
    A: { words: words("A级", "A"), tone: 3 },
    B: { words: words("B级", "B"), tone: 5, decidedByPerson: true },
  },
});
