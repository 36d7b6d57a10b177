import { all, any, atLeast, atMost, is, isFalse, isTrue, lessThan } from "../../../engine/condition";
import { defineModel } from "../../../engine/define-model";
import { ifTrue } from "../../../mechanisms/if-true";
import { unitDeductions } from "../../../mechanisms/unit-deductions";
import { words } from "../../../words";
import { carryOver2020, grades2018, indicators2014, measures2014, repair2019 } from "../instruments";
import { facts } from "./facts";
import { faultRows } from "./fault-rows";
import { parameters } from "./parameters";
import { vetoes } from "./vetoes";

const { art } = measures2014;
const secondary = "secondary" as const;

/** Read beside STA Announcements 2014 No. 40 and 48 as amended to 2021: the evaluation years 2019 to 2024, for history and back-testing. */
export const taxCredit2014 = defineModel({
  id: "tax-credit/2014",
  sector: "tax-credit",
  title: words("纳税信用评价（2014年办法）", "Tax credit (2014 Measures)"),
  status: "historical",
  purpose: "credit",
  publicity: "onConsent",
  cadence: "year",
  law: measures2014,
  instruments: [indicators2014, grades2018, carryOver2020, repair2019],
  lawCheckedOn: "2026-11-24",
  subjectKinds: ["enterprise", "individualBusiness"],
  periods: {
    from: "2019",
    to: "2024",
    reading: words(
      "2014—2018年度得分D也保留2年，另有模型",
      "from 2014 to 2018 a D by score was kept for two years too: models of their own",
    ),
  },
  appliesTo: {
    label: words(
      "独立核算、查账征收的企业等，评价年度有涉税信息",
      "Enterprises under independent accounting, with tax information in the year",
    ),
    cites: art("第三条"),
    provenance: secondary,
    when: isTrue("hasProfile"),
  },
  facts,
  parameters,
  opening: {
    label: words("起评分", "Start score"),
    cites: carryOver2020.art("起评分"),
    provenance: secondary,
    cases: [{ when: isTrue("nonRecurringPresent"), points: "startComplete" }],
    otherwise: "startOther",
  },
  indicators: {
    faults: {
      label: words("指标扣分与修复", "Deductions and repair"),
      cites: indicators2014.art("附件"),
      provenance: secondary,
      ifUnknown: "cannotBeRated",
      scores: unitDeductions("faults", {
        rows: faultRows,
        repair: {
          within: [{ days: "repairDays", restores: "restores30" }],
          byYear: [
            { years: "sameYear", restores: "restoresSameYear" },
            { years: "nextYear", restores: "restoresNextYear" },
          ],
          later: "restoresLater",
          small: { amountAtMost: "smallAmount", days: "repairDays" },
        },
      }),
    },
    previousD: {
      label: words("上年因得分评为D级", "D by score last year"),
      cites: carryOver2020.art("D级"),
      provenance: secondary,
      ifUnknown: "cannotBeRated",
      scores: ifTrue("lastDByScore", { sign: -1, points: "previousD" }),
    },
  },
  bounds: { floor: "floor", ceiling: "ceiling" },
  rounding: { label: words("保留两位小数", "Two decimals"), cites: indicators2014.art("附件"), provenance: "proposal", decimals: 2 },
  vetoes,
  direct: {
    newlyEstablished: {
      label: words("新设立企业", "Newly established enterprise"),
      cites: grades2018.art("级别"),
      provenance: secondary,
      when: lessThan("monthsSinceFirstTaxMatter", "oneYear"),
      grade: "M",
    },
    incompleteYear: {
      label: words("不满一个评价年度，不参加本期评价", "Less than an evaluation year: not rated"),
      cites: art("第十七条"),
      provenance: secondary,
      when: isFalse("wholeYear"),
      grade: null,
    },
  },
  ladder: {
    label: words("级别划分", "Grade bands"),
    cites: grades2018.art("级别"),
    provenance: secondary,
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
      cites: art("第十九条"),
      provenance: secondary,
      when: lessThan("monthsInOperation", "threeYears"),
      notAbove: "B",
    },
    lastYearD: {
      label: words("上年评为D级，不能评为A级", "D last year: no A"),
      cites: art("第十九条"),
      provenance: secondary,
      when: is("lastGrade", "D"),
      notAbove: "B",
    },
    zeroVat: {
      label: words(
        "非正常原因增值税连续3个月或累计6个月零申报、负申报，不能评为A级",
        "VAT zero or negative 3 months in a row or 6 in total without normal reason: no A",
      ),
      cites: art("第十九条"),
      provenance: secondary,
      when: all(
        isFalse("zeroVatHasNormalReason"),
        any(atLeast("zeroVatMonthsInRow", "zeroMonthsInRow"), atLeast("zeroVatMonths", "zeroMonthsTotal")),
      ),
      notAbove: "B",
    },
    books: {
      label: words("不能按制度设账并准确核算，不能评为A级", "Books not kept or not exact: no A"),
      cites: art("第十九条"),
      provenance: secondary,
      when: isFalse("booksSound"),
      notAbove: "B",
    },
    thirdYear: {
      label: words("直接判为D级后第三年，不能评为A级", "Third year after a direct D: no A"),
      cites: carryOver2020.art("D级"),
      provenance: secondary,
      when: isTrue("keptFromBeforeLast"),
      notAbove: "B",
    },
    repairedDirectD: {
      label: words("直接判级情形修复后，不能评为A级", "After repair of a direct D: no A"),
      cites: repair2019.art("第四条"),
      provenance: secondary,
      when: isTrue("repairedThisYear"),
      notAbove: "B",
    },
  },
  replacements: {
    noIncome: {
      label: words("年内无生产经营业务收入且得分70分以上，评为M级", "No business income and 70 points or more: M"),
      cites: grades2018.art("级别"),
      provenance: secondary,
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
