import { all, atLeast, isTrue, lessThan } from "../../../engine/condition";
import { defineModel } from "../../../engine/define-model";
import { parameter, since } from "../../../engine/parameter";
import { asGiven } from "../../../mechanisms/as-given";
import { type Words, words } from "../../../words";
import { bankScheme, platform } from "../instruments";
import { facts } from "./facts";

const { art } = bankScheme;
const day = "2025-01-01";
const secondary = (value: string, article: string) => since(day, value, art(article), "secondary");
const implied = (value: string) => since(day, value, platform.art("满分"), "proposal");
const fromShares = words("满分由各档占比推算", "full marks worked out from the shares of the other lines");
const fullIsMore = words("满分当然不低于A级线，故一并核对", "full marks cannot be below the line of A, so that line is asked too");
const gates = { cites: art("门槛"), provenance: "secondary" } as const;

/** What makes a C whatever the score. */
const worst = <const W>(label: Words, when: W) => ({ label, cites: art("C级"), provenance: "secondary", when, grade: "C" }) as const;

/** A bank's percentage scheme laid over the platform's score: it can only lower what the score alone would give. */
export const bankGatesAbc = defineModel({
  id: "bank-gates/abc",
  sector: "bank-gates",
  title: words("银行百分制等级与门槛（叠加）", "A bank's grades with gates, laid over the score"),
  status: "proposed",
  purpose: "credit",
  publicity: "onConsent",
  cadence: "year",
  law: bankScheme,
  instruments: [platform],
  lawCheckedOn: "2026-11-24",
  subjectKinds: ["enterprise"],
  periods: { from: "2025", reading: words("随被叠加的评分", "with the score it is laid over") },
  appliesTo: {
    label: words("银行已报送评定要素的借款企业", "Borrowing enterprises of which a bank has reported its elements"),
    cites: platform.art("叠加"),
    provenance: "proposal",
    when: isTrue("reported"),
  },
  facts,
  parameters: {
    zero: parameter(words("起始分", "Opening score"), since(day, "0", platform.art("叠加"), "proposal")),
    gradeAAA: parameter(words("AAA级最低分", "Least score for AAA"), secondary("90", "等级")),
    gradeAA: parameter(words("AA级最低分", "Least score for AA"), secondary("80", "等级")),
    gradeA: parameter(words("A级最低分", "Least score for A"), secondary("70", "等级")),
    gradeB: parameter(words("B级最低分", "Least score for B"), secondary("60", "等级")),
    interestFull: parameter(words("利息偿还率满分", "Full marks for interest repayment"), implied("9"), fromShares),
    maturedFull: parameter(words("到期信用偿付率满分", "Full marks for matured credit"), implied("12"), fromShares),
    cashFlowAAA: parameter(words("AAA级现金流量得分", "Cash flow for AAA"), secondary("5", "门槛")),
    cashFlowAA: parameter(words("AA级现金流量得分", "Cash flow for AA"), secondary("3", "门槛")),
    maturedAA: parameter(words("AA级到期信用偿付得分", "Matured credit for AA"), secondary("10.8", "门槛")),
    maturedA: parameter(words("A级到期信用偿付得分", "Matured credit for A"), secondary("9.6", "门槛")),
    interestA: parameter(words("A级利息偿还得分", "Interest repayment for A"), secondary("8.1", "门槛")),
    debtRatioA: parameter(words("A级资产负债率得分", "Debt-ratio points for A"), secondary("5", "门槛")),
    interestC: parameter(words("C级利息偿还得分界限", "Interest repayment of a C"), secondary("2.7", "C级")),
    maturedC: parameter(words("C级到期信用偿付得分界限", "Matured credit of a C"), secondary("3.6", "C级")),
  },
  opening: {
    label: words("以评分为准", "The given score counts"),
    cites: platform.art("叠加"),
    provenance: "proposal",
    cases: [],
    otherwise: "zero",
  },
  indicators: {
    given: {
      label: words("被叠加的评分", "The score it is laid over"),
      cites: platform.art("叠加"),
      provenance: "proposal",
      reading: words(
        "银行原指标表未查到，以小微企业替代数据评分代之",
        "the bank's own indicators were not found: the alternative-data score stands in",
      ),
      ifUnknown: "cannotBeRated",
      scores: asGiven("given"),
    },
  },
  bounds: {},
  rounding: { label: words("保留两位小数", "Two decimals"), cites: platform.art("叠加"), provenance: "proposal", decimals: 2 },
  vetoes: {
    eliminationList: worst(words("设备、技术或产品列入国家淘汰目录", "On the state elimination list"), isTrue("eliminationList")),
    insolvent: worst(words("资不抵债", "Insolvent"), isTrue("insolvent")),
    stoppedHalfYear: worst(words("停产半年以上", "Stopped over half a year"), isTrue("stoppedHalfYear")),
    evadesBankDebt: worst(words("逃废银行债务", "Evades bank debt"), isTrue("evadesBankDebt")),
    interestUnpaid: worst(words("利息偿还率得分低于2.7", "Interest repayment below 2.7"), lessThan("interestPoints", "interestC")),
    creditUnpaid: worst(words("到期信用偿付率得分低于3.6", "Matured credit repaid below 3.6"), lessThan("maturedCreditPoints", "maturedC")),
  },
  direct: {},
  ladder: {
    label: words("等级", "Grades"),
    cites: art("等级"),
    provenance: "secondary",
    reading: words(
      "门槛缺一即降一级，再看下一级自己的门槛；A级门槛不足为B级",
      "one gate missed is one grade lower, whose own gates are then asked; short of A's gates is B",
    ),
    bestFirst: [
      {
        grade: "AAA",
        atLeast: "gradeAAA",
        requires: {
          label: words("AAA级门槛：三项满分，现金流量5分以上", "AAA's gates: three at full marks, cash flow 5 or more"),
          ...gates,
          reading: fullIsMore,
          when: all(
            isTrue("debtRatioFull"),
            atLeast("debtRatioPoints", "debtRatioA"),
            atLeast("interestPoints", "interestFull"),
            atLeast("maturedCreditPoints", "maturedFull"),
            atLeast("cashFlowPoints", "cashFlowAAA"),
          ),
        },
      },
      {
        grade: "AA",
        atLeast: "gradeAA",
        requires: {
          label: words(
            "AA级门槛：两项满分，到期偿付10.8、现金流量3分以上",
            "AA's gates: two at full marks, matured credit 10.8, cash flow 3",
          ),
          ...gates,
          reading: fullIsMore,
          when: all(
            isTrue("debtRatioFull"),
            atLeast("debtRatioPoints", "debtRatioA"),
            atLeast("interestPoints", "interestFull"),
            atLeast("maturedCreditPoints", "maturedAA"),
            atLeast("cashFlowPoints", "cashFlowAA"),
          ),
        },
      },
      {
        grade: "A",
        atLeast: "gradeA",
        requires: {
          label: words("A级门槛：负债率5、利息偿还8.1、到期偿付9.6分以上", "A's gates: debt ratio 5, interest 8.1, matured credit 9.6"),
          ...gates,
          when: all(
            atLeast("debtRatioPoints", "debtRatioA"),
            atLeast("interestPoints", "interestA"),
            atLeast("maturedCreditPoints", "maturedA"),
          ),
        },
      },
      { grade: "B", atLeast: "gradeB" },
    ],
    otherwise: "C",
  },
  caps: {
    restrictedIndustry: {
      label: words("国家限制发展行业，最高为B级", "A state-restricted industry: B at best"),
      cites: art("B级"),
      provenance: "secondary",
      when: isTrue("restrictedIndustry"),
      notAbove: "B",
    },
  },
  replacements: {},
  triggers: {},
  grades: {
    AAA: { words: words("AAA级", "AAA"), tone: 1 },
    AA: { words: words("AA级", "AA"), tone: 1 },
    A: { words: words("A级", "A"), tone: 2 },
    B: { words: words("B级", "B"), tone: 3 },
    C: { words: words("C级", "C"), tone: 5, decidedByPerson: true },
  },
});
