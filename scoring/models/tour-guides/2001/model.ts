import { atLeast, atMost, isTrue, lessThan } from "../../../engine/condition";
import { defineModel } from "../../../engine/define-model";
import { parameter, since } from "../../../engine/parameter";
import { runningScore } from "../../../mechanisms/running-score";
import { words } from "../../../words";
import { measures2001, platform } from "../instruments";
import { actRows } from "./act-rows";
import { facts } from "./facts";

const { art } = measures2001;
const secondary = (value: string, article: string) => since("2002-01-01", value, art(article), "secondary");
const proposal = (value: string, article: string) => since("2002-01-01", value, platform.art(article), "proposal");

/** Read beside Order No. 15 of 2001: ten points a year, given anew after the annual review. */
export const tourGuides2001 = defineModel({
  id: "tour-guides/2001",
  sector: "tour-guides",
  title: words("导游人员年度十分制考核", "Tour guides' ten points a year"),
  status: "historical",
  purpose: "credit",
  publicity: "departmentsOnly",
  cadence: "year",
  law: measures2001,
  instruments: [platform],
  lawCheckedOn: "2026-11-24",
  subjectKinds: ["licensedPerson"],
  periods: {
    from: "2002",
    to: "2015",
    reading: words("2016年废止系凭记忆，未见原文", "that it was repealed in 2016 is recalled, not read"),
  },
  appliesTo: {
    label: words("持有导游证的人员", "Holders of a guide certificate"),
    cites: art("十分制"),
    provenance: "secondary",
    when: isTrue("isGuide"),
  },
  facts,
  parameters: {
    base: parameter(words("年度分值", "Points of the year"), secondary("10", "十分制")),
    floor: parameter(words("最低分", "Least score"), proposal("0", "扣完为止")),
    noGain: parameter(words("加分合计上限", "Most points of all gains"), proposal("0", "没有加分")),
    usedUp: parameter(words("分值扣完", "Points used up"), secondary("0", "扣完")),
    once: parameter(words("一次", "Once"), secondary("1", "扣完")),
    trainingHours: parameter(words("年度培训学时", "Hours of training a year"), secondary("56", "培训")),
  },
  opening: { label: words("年度分值", "Points of the year"), cites: art("十分制"), provenance: "secondary", cases: [], otherwise: "base" },
  indicators: {
    conduct: {
      label: words("扣分", "Points taken"),
      cites: art("扣分表"),
      provenance: "official",
      ifUnknown: "cannotBeRated",
      scores: runningScore("acts", { rows: actRows, floor: "floor", ceiling: "base", gainsAtMost: "noGain", lowMark: "usedUp" }),
      repair: {
        says: words("年审通过后原分值作废，重新输入10分", "once the review is passed the old points lapse and ten are entered anew"),
      },
    },
  },
  bounds: {},
  rounding: { label: words("按整分计", "Whole points"), cites: art("十分制"), provenance: "secondary", decimals: 0 },
  vetoes: {
    tenAtOnce: {
      label: words("一次扣10分，不予通过年审", "Ten points taken at once: the review is not passed"),
      cites: art("年审"),
      provenance: "secondary",
      when: atLeast("tenAtOnce", "once"),
      grade: "notPassed",
    },
  },
  direct: {},
  ladder: {
    label: words("年审结论", "Outcome of the annual review"),
    cites: art("年审"),
    provenance: "secondary",
    reading: words("累计扣满10分暂缓通过系凭记忆，未见原文", "that ten points in all suspend the review is recalled, not read"),
    bestFirst: [{ grade: "pass", moreThan: "usedUp" }],
    otherwise: "suspended",
  },
  caps: {},
  replacements: {},
  triggers: {
    certificateKept: {
      label: words(
        "分值扣完：由最后扣分的执法单位暂时保留导游证并出具收据，10日内通报",
        "Points used up: the last enforcement unit keeps the certificate against a receipt and reports within ten days",
      ),
      cites: art("扣完"),
      provenance: "secondary",
      when: atMost("score", "usedUp"),
    },
    notice: {
      label: words("一次扣8分，全行业通报", "Eight points at once: notice to the whole trade"),
      cites: art("警示"),
      provenance: "proposal",
      reading: words("凭记忆，未见原文", "recalled, not read"),
      when: atLeast("eightAtOnce", "once"),
    },
    warning: {
      label: words("一次扣6分，警告批评", "Six points at once: warning and criticism"),
      cites: art("警示"),
      provenance: "secondary",
      when: atLeast("sixAtOnce", "once"),
    },
    trainingShort: {
      label: words("年度培训不足56学时", "Under 56 hours of training in the year"),
      cites: art("培训"),
      provenance: "secondary",
      when: lessThan("trainingHours", "trainingHours"),
    },
  },
  grades: {
    pass: { words: words("通过年审", "Review passed"), tone: 1 },
    suspended: { words: words("暂缓通过年审", "Review suspended"), tone: 4, decidedByPerson: true },
    notPassed: { words: words("不予通过年审", "Review not passed"), tone: 5, decidedByPerson: true },
  },
});
