import { all, any, atLeast, atMost, is, isFalse, isTrue, lessThan } from "../../../engine/condition";
import { defineModel } from "../../../engine/define-model";
import { ifTrue } from "../../../mechanisms/if-true";
import { gainsPerOccurrence } from "../../../mechanisms/per-occurrence";
import { unitDeductions } from "../../../mechanisms/unit-deductions";
import { words } from "../../../words";
import { indicators2014, measures2025, repair2019 } from "../instruments";
import { facts } from "./facts";
import { faultRows } from "./fault-rows";
import { parameters } from "./parameters";
import { vetoes } from "./vetoes";

const { art } = measures2025;
const official = "official" as const;
const secondary = "secondary" as const;

/** Read beside STA Announcement 2025 No. 12: the blocks follow its articles. */
export const taxCredit2025 = defineModel({
  id: "tax-credit/2025",
  sector: "tax-credit",
  title: words("纳税缴费信用评价（2025年办法）", "Tax and fee payment credit (2025 Measures)"),
  status: "inForce",
  purpose: "credit",
  publicity: "onConsent",
  cadence: "year",
  law: measures2025,
  instruments: [indicators2014, repair2019],
  lawCheckedOn: "2026-11-24",
  subjectKinds: ["enterprise", "individualBusiness"],
  periods: {
    from: "2025",
    reading: words("首个评价年度为2025年，2026年4月出结果", "the first evaluation year is 2025, its result is set in April 2026"),
  },
  appliesTo: {
    label: words(
      "已办理税务信息确认并从事生产经营的经营主体，评价年度有涉税信息",
      "Entities confirmed for tax that carry on business, with tax information in the year",
    ),
    cites: art("第四条"),
    provenance: official,
    when: isTrue("hasProfile"),
  },
  facts,
  parameters,
  opening: {
    label: words("起评分", "Start score"),
    cites: art("第十三条"),
    provenance: official,
    cases: [
      { when: all(isTrue("recurringComplete"), isTrue("nonRecurringPresent")), points: "startComplete" },
      { when: all(isFalse("nonRecurringPresent"), isTrue("taxAndFeePresent")), points: "startTaxAndFee" },
    ],
    otherwise: "startOther",
  },
  indicators: {
    faults: {
      label: words("指标扣分与修复", "Deductions and repair"),
      cites: art("附件1"),
      provenance: official,
      ifUnknown: "cannotBeRated",
      scores: unitDeductions("faults", {
        rows: faultRows,
        repair: {
          within: [
            { days: "repairDays3", restores: "restoresAll" },
            { days: "repairDays30", restores: "restores30" },
            { days: "repairDays90", restores: "restores90" },
          ],
          later: "restoresLater",
          small: { amountAtMost: "smallAmount", days: "repairDays30" },
        },
      }),
    },
    overallRepair: {
      label: words("整体守信修复", "Whole-entity repair"),
      cites: art("附件6"),
      provenance: secondary,
      ifUnknown: "cannotBeRated",
      scores: gainsPerOccurrence("cleanMonths", "cleanEach", { from: "cleanFrom", atMost: "cleanMost" }),
    },
    previousD: {
      label: words("上年因得分评为D级", "D by score last year"),
      cites: art("第三十四条", "(四)"),
      provenance: official,
      ifUnknown: "cannotBeRated",
      scores: ifTrue("lastDByScore", { sign: -1, points: "previousD" }),
    },
    previousA: {
      label: words("上年为A级", "A last year"),
      cites: art("附件1"),
      provenance: secondary,
      ifUnknown: "cannotBeRated",
      scores: ifTrue("lastA", { sign: 1, points: "previousA" }),
    },
  },
  bounds: { floor: "floor", ceiling: "ceiling" },
  rounding: { label: words("保留两位小数", "Two decimals"), cites: art("附件1"), provenance: "proposal", decimals: 2 },
  vetoes,
  direct: {
    newlyEstablished: {
      label: words("新设立经营主体", "Newly established entity"),
      cites: art("第十六条"),
      provenance: official,
      when: lessThan("monthsSinceFirstTaxMatter", "oneYear"),
      grade: "M",
    },
    incompleteYear: {
      label: words("不满一个完整评价年度，不参加年度评价", "Less than a full evaluation year: not rated"),
      cites: art("第十五条"),
      provenance: official,
      when: isFalse("wholeYear"),
      grade: null,
    },
  },
  ladder: {
    label: words("级别划分", "Grade bands"),
    cites: art("第十六条"),
    provenance: official,
    bestFirst: [
      { grade: "A", atLeast: "gradeA" },
      { grade: "B", atLeast: "gradeB" },
      { grade: "C", atLeast: "gradeC" },
    ],
    otherwise: "D",
  },
  caps: {
    underThreeYears: {
      label: words("实际生产经营期不满3年，不能评为A级", "Under three years of real operation: no A"),
      cites: art("第十七条", "(一)"),
      provenance: official,
      when: lessThan("monthsInOperation", "threeYears"),
      notAbove: "B",
    },
    lastYearD: {
      label: words("上年评为D级，不能评为A级", "D last year: no A"),
      cites: art("第十七条", "(二)"),
      provenance: official,
      when: is("lastGrade", "D"),
      notAbove: "B",
    },
    zeroVat: {
      label: words(
        "无正常原因增值税连续3个月或累计6个月为零，不能评为A级",
        "Zero VAT 3 months in a row or 6 in total without normal reason: no A",
      ),
      cites: art("第十七条", "(三)"),
      provenance: official,
      when: all(
        isFalse("zeroVatHasNormalReason"),
        any(atLeast("zeroVatMonthsInRow", "zeroMonthsInRow"), atLeast("zeroVatMonths", "zeroMonthsTotal")),
      ),
      notAbove: "B",
    },
    books: {
      label: words("不能按制度设账并准确核算，不能评为A级", "Books not kept or not exact: no A"),
      cites: art("第十七条", "(四)"),
      provenance: official,
      when: isFalse("booksSound"),
      notAbove: "B",
    },
    thirdYear: {
      label: words("直接判为D级后第三年，不能评为A级", "Third year after a direct D: no A"),
      cites: art("第三十四条", "(四)"),
      provenance: official,
      when: isTrue("keptFromBeforeLast"),
      notAbove: "B",
    },
    repairedDirectD: {
      label: words("直接判级情形修复后，当年不能评为A级", "After repair of a direct D: no A in that year"),
      cites: repair2019.art("第四条"),
      provenance: secondary,
      reading: words(
        "2019—2024年的规定，2025年是否沿用未见，暂沿用",
        "the rule of 2019–2024; whether 2025 keeps it was not seen, kept here",
      ),
      when: isTrue("repairedThisYear"),
      notAbove: "B",
    },
  },
  replacements: {
    noIncome: {
      label: words("年内无生产经营业务收入且得分70分以上，评为M级", "No business income and 70 points or more: M"),
      cites: art("第十六条"),
      provenance: official,
      when: atMost("businessIncome", "someIncome"),
      among: ["A", "B"],
      grade: "M",
    },
  },
  triggers: {},
  grades: {
    A: { words: words("A级", "A"), tone: 1 },
    B: { words: words("B级", "B"), tone: 2 },
    M: { words: words("M级", "M"), tone: 3 },
    C: { words: words("C级", "C"), tone: 4, decidedByPerson: true },
    D: { words: words("D级", "D"), tone: 5, decidedByPerson: true },
  },
});
