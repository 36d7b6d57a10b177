import { taxResult } from "../../catalogue/tax";
import { all, any, atLeast, is, isFalse, isOneOf, isTrue, lessThan } from "../../engine/condition";
import { latest } from "../../facts/latest";
import { unitDeductions } from "../../mechanisms/unit-deductions";
import { words } from "../../words";
import { facts as since2019 } from "./2014/facts";
import { faultRows } from "./2014/fault-rows";
import { vetoes as since2019Vetoes } from "./2014/vetoes";
import { parameters } from "./before-2019-parameters";
import { indicators2014, measures2014 } from "./instruments";

const { art } = measures2014;
const secondary = "secondary" as const;
const {
  lastDByScore: _eleven,
  repairedThisYear: _repair,
  keptFromLastYear: _kept,
  keptFromBeforeLast: _third,
  businessIncome,
  ...facts2014
} = since2019;
const { kept: _onlyDirect, ...conditions } = since2019Vetoes;

/** No business income made a grade of its own only from the 2018 year on. */
export const incomeFact = { businessIncome };

/** What the evaluation years 2014 to 2018 have in common: any D is kept for a second year, and nothing is repaired. */
export const before2019 = {
  sector: "tax-credit",
  status: "historical",
  purpose: "credit",
  publicity: "onConsent",
  cadence: "year",
  law: measures2014,
  lawCheckedOn: "2026-11-24",
  subjectKinds: ["enterprise", "individualBusiness"],
  appliesTo: {
    label: words(
      "独立核算、查账征收的企业等，评价年度有涉税信息",
      "Enterprises under independent accounting, with tax information in the year",
    ),
    cites: art("第三条"),
    provenance: secondary,
    when: isTrue("hasProfile"),
  },
  facts: {
    ...facts2014,
    beforeLastGrade: latest(taxResult, "grade", {
      says: words("前年评价级别", "The grade two years ago"),
      cites: art("第二十一条"),
      window: { periods: -2 },
      absent: "none",
    }),
  },
  parameters,
  opening: {
    label: words("起评分", "Start score"),
    cites: indicators2014.art("起评分"),
    provenance: secondary,
    cases: [{ when: isTrue("nonRecurringPresent"), points: "startComplete" }],
    otherwise: "startOther",
  },
  indicators: {
    faults: {
      label: words("指标扣分", "Deductions"),
      cites: indicators2014.art("附件"),
      provenance: secondary,
      ifUnknown: "cannotBeRated",
      scores: unitDeductions("faults", {
        rows: faultRows,
        repair: { within: [], later: "restoresNothing", small: { amountAtMost: "noSmallAmount", days: "noDays" } },
      }),
    },
  },
  bounds: { floor: "floor", ceiling: "ceiling" },
  rounding: { label: words("保留两位小数", "Two decimals"), cites: indicators2014.art("附件"), provenance: "proposal", decimals: 2 },
  vetoes: {
    ...conditions,
    kept: {
      label: words("上年为D级，保留2年", "D last year, kept for two years"),
      cites: art("第二十一条"),
      provenance: secondary,
      reading: words("前年也为D级的，按两年期满处理", "where the year before was D too, the two years are taken as over"),
      when: all(is("lastGrade", "D"), isOneOf("beforeLastGrade", "A", "B", "M", "C", "none")),
      grade: "D",
    },
  },
  ladder: {
    label: words("级别划分", "Grade bands"),
    cites: art("第十八条"),
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
    thirdYear: {
      label: words("评为D级后第三年，不能评为A级", "Third year after a D: no A"),
      cites: art("第二十一条"),
      provenance: secondary,
      when: is("beforeLastGrade", "D"),
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
  },
  triggers: {},
} as const;
