import { instructorConduct, instructorResult, instructorYear } from "../../../catalogue/instructors";
import { driverCertificate } from "../../../catalogue/transport";
import { all, atLeast, isOneOf, isTrue, lessThan, shareAtMost } from "../../../engine/condition";
import { defineModel } from "../../../engine/define-model";
import { parameter, since } from "../../../engine/parameter";
import { count } from "../../../facts/count";
import { events } from "../../../facts/events";
import { exists } from "../../../facts/exists";
import { latest } from "../../../facts/latest";
import { monthsSince } from "../../../facts/months-since";
import { standing } from "../../../facts/platform";
import { demeritPoints } from "../../../mechanisms/demerit-points";
import { type Words, words } from "../../../words";
import { platform, qingdao2018, training2022 } from "../instruments";
import { conductRows } from "./conduct-rows";

const { art } = platform;
const first = "2022-11-01";
const proposal = (value: string, article: string) => since(first, value, art(article), "proposal");
const ours = (label: Words, article: string) => ({ label, cites: art(article), provenance: "proposal" as const });

const passRate = latest(instructorYear, "passRate", {
  says: words("学员考试合格率", "Pass rate of trainees"),
  cites: art("等级"),
  absent: null,
});

/** A model of our own: no national table for instructors was found. Steps and grade rule follow those of road drivers. */
export const drivingInstructorsIn20 = defineModel({
  id: "driving-instructors/in-20",
  sector: "driving-instructors",
  title: words("机动车驾驶教练员考核（参考模型）", "Driving instructors (reference model)"),
  status: "proposed",
  purpose: "credit",
  publicity: "departmentsOnly",
  cadence: "year",
  law: training2022,
  instruments: [qingdao2018, platform],
  lawCheckedOn: "2026-11-24",
  subjectKinds: ["licensedPerson"],
  periods: {
    from: "2023",
    reading: words("按公历年度考核，以便合格率在全市同期比较", "by the calendar year, so that pass rates are compared over the same time"),
  },
  appliesTo: {
    label: words("机动车驾驶培训教练员", "Driving instructors"),
    cites: training2022.art("教练员"),
    provenance: "secondary",
    when: isTrue("isInstructor"),
  },
  facts: {
    isInstructor: exists(driverCertificate, {
      says: words("持教练员证", "Holds an instructor's certificate"),
      cites: training2022.art("教练员"),
      where: { category: { is: "instructor" } },
      window: "upToPeriodEnd",
      absent: false,
    }),
    acts: events(instructorConduct, "act", {
      says: words("年度内认定的考核记录", "Acts established in the year"),
      cites: art("表"),
      clock: "decidedOn",
    }),
    graveActs: count(instructorConduct, {
      says: words("酒驾教练车或重大事故", "Drunk driving of a training car, or a grave accident"),
      cites: art("表"),
      where: { act: { is: "IN-01" } },
      clock: "decidedOn",
      absent: 0,
    }),
    months: monthsSince(driverCertificate, "issuedOn", {
      says: words("初次领证至期末的月数", "Months from the first certificate to the end of the year"),
      cites: art("等级"),
      where: { category: { is: "instructor" } },
      window: "upToPeriodEnd",
    }),
    lastGrade: latest(instructorResult, "grade", {
      says: words("上年等级", "Last year's grade"),
      cites: art("等级"),
      window: { periods: -1 },
      absent: null,
    }),
    satisfaction: latest(instructorYear, "satisfaction", {
      says: words("学员满意率", "Satisfaction of trainees"),
      cites: art("等级"),
      absent: null,
    }),
    passRateTail: standing("instructor-pass-rate", "tail", {
      says: words("合格率不高于本人的教练员数", "Instructors with no better pass rate"),
      cites: art("等级"),
    }),
    passRatePeers: standing("instructor-pass-rate", "peers", { says: words("参加排名人数", "Instructors ranked"), cites: art("等级") }),
  },
  cohorts: {
    "instructor-pass-rate": {
      says: words("全市教练员按学员合格率排名", "The city's instructors by pass rate"),
      cites: art("等级"),
      provenance: "proposal",
      of: passRate,
      better: "higher",
      minimum: "fewest",
    },
  },
  parameters: {
    none: parameter(words("起始记分", "Points at the start"), proposal("0", "表")),
    ten: parameter(words("AA级记分上限（不含）", "Points below which AA is open"), proposal("10", "等级")),
    full: parameter(words("满分值", "Full points"), proposal("20", "表")),
    satisfied: parameter(words("AAA级所需满意率", "Satisfaction needed for AAA"), proposal("0.9", "等级")),
    lowestFifth: parameter(words("不得为AAA级的末尾比例", "Lowest share barred from AAA"), proposal("0.2", "等级")),
    oneYear: parameter(words("首次考核前的月数", "Months before the first assessment"), proposal("12", "等级")),
    twoYears: parameter(words("有上年等级所需的月数", "Months from which there is a grade of the year before"), proposal("24", "等级")),
    fewest: parameter(words("排名的最少人数", "Fewest instructors ranked"), proposal("20", "等级")),
    once: parameter(words("一次", "Once"), proposal("1", "表")),
  },
  opening: { ...ours(words("起始记分", "Points at the start"), "表"), cases: [], otherwise: "none" },
  indicators: {
    conduct: {
      ...ours(words("考核记分", "Points of conduct"), "表"),
      ifUnknown: "cannotBeRated",
      scores: demeritPoints("acts", { rows: conductRows, full: "full" }),
    },
  },
  bounds: {},
  rounding: { ...ours(words("按整分计", "Whole points"), "表"), decimals: 0 },
  vetoes: {},
  direct: {
    firstYear: {
      ...ours(words("领证未满一年，尚不考核", "Certified less than a year: not assessed yet"), "等级"),
      when: lessThan("months", "oneYear"),
      grade: null,
    },
  },
  ladder: {
    ...ours(words("考核等级（记分越少越好）", "Grades (fewer points are better)"), "等级"),
    bestFirst: [
      {
        grade: "AAA",
        atMost: "none",
        requires: {
          ...ours(words("上年为AA级以上", "AA or better last year"), "等级"),
          when: all(atLeast("months", "twoYears"), isOneOf("lastGrade", "AA", "AAA")),
        },
      },
      {
        grade: "AA",
        lessThan: "ten",
        requires: {
          ...ours(words("上年为A级以上", "A or better last year"), "等级"),
          when: all(atLeast("months", "twoYears"), isOneOf("lastGrade", "A", "AA", "AAA")),
        },
      },
      { grade: "A", lessThan: "full" },
    ],
    otherwise: "B",
  },
  caps: {
    dissatisfied: {
      ...ours(words("学员满意率不足90%，不得评为AAA级", "Satisfaction below 90 %: no AAA"), "等级"),
      when: lessThan("satisfaction", "satisfied"),
      notAbove: "AA",
      repair: { says: words("下一年度满意率达到即解除", "ends when the satisfaction of the next year reaches it") },
    },
    lowestFifth: {
      ...ours(words("合格率在全市末尾20%，不得评为AAA级", "Pass rate in the lowest 20 % of the city: no AAA"), "等级"),
      reading: words("并列越线的不计在内", "ties that pass the line are not counted in"),
      when: shareAtMost("passRateTail", "passRatePeers", "lowestFifth"),
      notAbove: "AA",
      repair: { says: words("下一年度合格率回升即解除", "ends when the pass rate recovers in the next year") },
    },
  },
  replacements: {},
  triggers: {
    education: {
      ...ours(words("记满20分，应停教并参加教育", "Twenty points: teaching stops and education is due"), "后果"),
      when: atLeast("conduct.timesFull", "once"),
    },
    permanentStop: {
      ...ours(
        words("情形严重，是否终身停教由主管部门审查", "Grave: whether teaching stops for life is for the authority to review"),
        "后果",
      ),
      when: atLeast("graveActs", "once"),
    },
  },
  grades: {
    AAA: { words: words("AAA级", "AAA"), tone: 1 },
    AA: { words: words("AA级", "AA"), tone: 2 },
    A: { words: words("A级", "A"), tone: 3 },
    B: { words: words("B级", "B"), tone: 5, decidedByPerson: true },
  },
});
