import { all, atLeast, atMost, isTrue, lessThan } from "../../../engine/condition";
import { defineModel } from "../../../engine/define-model";
import { severityDeductions } from "../../../mechanisms/severity-deductions";
import { words } from "../../../words";
import { guideRegulation, measures2001, platform, tourismLaw } from "../instruments";
import { actRows } from "./act-rows";
import { facts } from "./facts";
import { parameters } from "./parameters";

const ours = (article: string) => ({ cites: platform.art(article), provenance: "proposal" }) as const;

/** A model of our own: guide credit standards exist (Beijing, Heilongjiang), their tables were not found. */
export const tourGuidesTg10 = defineModel({
  id: "tour-guides/tg-10",
  sector: "tour-guides",
  title: words("导游信用十分制（TG-10，建议）", "Guide credit in ten points (TG-10, proposed)"),
  status: "proposed",
  purpose: "credit",
  publicity: "departmentsOnly",
  cadence: "quarter",
  law: platform,
  instruments: [measures2001, tourismLaw, guideRegulation],
  lawCheckedOn: "2026-11-24",
  subjectKinds: ["licensedPerson"],
  periods: {
    from: "2026Q1",
    reading: words("按季评价，计近12个月行为发生在内的扣分", "each quarter, over acts of the last twelve months by the day of the act"),
  },
  appliesTo: { label: words("持有导游证的人员", "Holders of a guide certificate"), ...ours("参评范围"), when: isTrue("isGuide") },
  facts,
  parameters,
  opening: { label: words("起始分", "Points at the start"), ...ours("计分"), cases: [], otherwise: "base" },
  indicators: {
    conduct: {
      label: words("扣分", "Points taken"),
      ...ours("计分"),
      ifUnknown: "cannotBeRated",
      // nothing is raised by repetition: no level is named
      scores: severityDeductions("acts", {
        rows: actRows,
        levels: [
          { level: "P2", points: "two", months: "window" },
          { level: "P4", points: "four", months: "window" },
          { level: "P6", points: "six", months: "window" },
          { level: "P8", points: "eight", months: "window" },
          { level: "P10", points: "ten", months: "window" },
        ],
        matter: "matter",
        repeat: { times: "once", withinMonths: "window", among: [] },
      }),
      repair: {
        says: words("行为发生满12个月后不再扣分；表彰不抵扣", "no longer counts twelve months after the act; no commendation buys it back"),
        afterMonths: "window",
      },
    },
  },
  bounds: { floor: "floor" },
  rounding: { label: words("按整分计", "Whole points"), ...ours("计分"), decimals: 0 },
  vetoes: {
    seriousList: {
      label: words("在严重失信主体名单上，直接为D级", "On the list of seriously dishonest subjects: D"),
      ...ours("等级"),
      when: isTrue("onSeriousList"),
      grade: "D",
      repair: {
        says: words("移出名单后按得分评级", "graded by score again once off the list"),
        afterMonths: "seriousExit",
      },
    },
  },
  direct: {},
  ladder: {
    label: words("信用等级", "Credit grades"),
    ...ours("等级"),
    bestFirst: [
      { grade: "A", atLeast: "gradeA" },
      { grade: "B", atLeast: "gradeB" },
      { grade: "C", atLeast: "gradeC" },
    ],
    otherwise: "D",
  },
  caps: {},
  replacements: {},
  triggers: {
    warningLetter: {
      label: words("有一次扣6分行为，发提醒函", "An act of six points: a warning letter"),
      ...ours("提醒和通报"),
      when: atLeast("sixPoints", "once"),
    },
    noticeToAgencies: {
      label: words("有一次扣8分行为，通报所属旅行社", "An act of eight points: notice to the agencies"),
      ...ours("提醒和通报"),
      when: atLeast("eightPoints", "once"),
    },
    talkAndTraining: {
      label: words("降至零分，约谈并参加16学时培训", "Down to zero: a talk and 16 hours of training"),
      ...ours("零分"),
      when: all(atMost("score", "zero"), lessThan("trainingHours", "training")),
    },
    restart: {
      label: words(
        "已参加16学时培训，约谈后可由审核人自6分重新起计",
        "Sixteen hours attended: after the talk the reviewer may let the points begin anew at six",
      ),
      ...ours("零分"),
      reading: words(
        "培训是否在降至零分之后由审核人核对，平台不自动恢复分值",
        "whether the training came after the fall is for the reviewer to see; the platform gives no points back of itself",
      ),
      when: all(atMost("score", "zero"), atLeast("trainingHours", "training")),
    },
  },
  grades: {
    A: { words: words("A级", "A"), tone: 1 },
    B: { words: words("B级", "B"), tone: 2 },
    C: { words: words("C级", "C"), tone: 4, decidedByPerson: true },
    D: { words: words("D级", "D"), tone: 5, decidedByPerson: true },
  },
});
