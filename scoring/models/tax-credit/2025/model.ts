import { all, any, atLeast, atMost, type Condition, is, isFalse, isTrue, lessThan, shareAtLeast } from "../../../engine/condition";
import { defineModel } from "../../../engine/define-model";
import { ifTrue } from "../../../mechanisms/if-true";
import { gainsPerOccurrence } from "../../../mechanisms/per-occurrence";
import { unitDeductions } from "../../../mechanisms/unit-deductions";
import { type Words, words } from "../../../words";
import { indicators2014, measures2025, repair2019 } from "../instruments";
import { facts } from "./facts";
import { faultRows } from "./fault-rows";
import { parameters } from "./parameters";

const { art } = measures2025;
const official = "official" as const;
const secondary = "secondary" as const;

type Fact = keyof typeof facts;
type Parameter = keyof typeof parameters;

/** One of the thirteen conditions of Art. 18. */
const directD = (label: Words, paragraph: string, when: Condition<Fact, Parameter>) =>
  ({ label, cites: art("第十八条", paragraph), provenance: official, when, grade: "D" }) as const;

const evasion = (evaded: Fact, total: Fact) => all(atLeast(evaded, "evadedLeast"), shareAtLeast(evaded, total, "evadedShare"));

/** Read beside STA Announcement 2025 No. 12: the blocks follow its articles. */
export const taxCredit2025 = defineModel({
  id: "tax-credit/2025",
  sector: "tax-credit",
  title: words("纳税缴费信用评价（2025年办法）", "Tax and fee payment credit (2025 Measures)"),
  status: "inForce",
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
  vetoes: {
    serious01: directD(
      words("逃避追缴欠税、骗税、虚开专用发票等", "Evading recovery, refund fraud, false special invoices"),
      "(一)",
      isTrue("serious01"),
    ),
    serious02: directD(
      words("偷税或虚开其他发票并移送公安", "Evasion or false invoices, transferred to the police"),
      "(二)",
      isTrue("serious02"),
    ),
    serious03: directD(
      words("偷税10万元以上且占应纳税总额10%以上", "Evaded 100,000 yuan or more and 10 % or more"),
      "(三)",
      evasion("evaded", "totalPayable"),
    ),
    serious04: directD(words("税务处理决定未按期足额缴纳", "Decision not fully paid in time"), "(四)", isTrue("serious04")),
    serious05: directD(words("暴力拒缴、拒绝或阻挠检查", "Violent refusal or obstruction"), "(五)", isTrue("serious05")),
    serious06: directD(words("发票违法致他人少缴或骗税", "Invoice violations letting others underpay"), "(六)", isTrue("serious06")),
    serious07: directD(words("提供虚假材料享受税收优惠", "False material for tax relief"), "(七)", isTrue("serious07")),
    serious08: directD(words("停止出口退税未届满", "Refund suspension running"), "(八)", isTrue("serious08")),
    serious09: directD(words("非正常户或走逃（失联）户", "Abnormal household or lost contact"), "(九)", isTrue("serious09")),
    serious10: directD(
      words("非正常户直接责任人认定后登记或经营", "Linked to an abnormal household after its identification"),
      "(十)",
      isTrue("serious10"),
    ),
    serious11: directD(words("D级主体直接责任人评级后登记或经营", "Linked to a D entity after its grade"), "(十一)", isTrue("serious11")),
    serious12: directD(words("重大税收违法失信主体", "Major tax-violation dishonest entity"), "(十二)", isTrue("serious12")),
    serious13: directD(words("其他严重失信情形", "Other serious dishonesty"), "(十三)", isTrue("serious13")),
    kept: {
      label: words("上年直接判为D级，保留一年", "Direct D last year, kept for a second year"),
      cites: art("第三十四条", "(四)"),
      provenance: official,
      when: any(isTrue("keptFromLastYear"), evasion("evadedLastYear", "totalPayableLastYear")),
      grade: "D",
    },
  },
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
