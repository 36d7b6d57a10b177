import { atMost, isFalse, lessThan } from "../../../engine/condition";
import { defineModel } from "../../../engine/define-model";
import { parameter, since } from "../../../engine/parameter";
import { words } from "../../../words";
import { before2019, incomeFact } from "../before-2019";
import { carryOver2020, grades2018, indicators2014, measures2014, repair2019 } from "../instruments";

const secondary = "secondary" as const;

/** The evaluation year 2018: M is there, by STA Announcement 2018 No. 8; a D by score is still kept like any other. */
export const taxCredit2018 = defineModel({
  ...before2019,
  id: "tax-credit/2018",
  title: words("纳税信用评价（2018年度）", "Tax credit (2018)"),
  instruments: [indicators2014, grades2018, carryOver2020, repair2019],
  periods: {
    from: "2018",
    to: "2018",
    reading: words("增设M级自2018年4月起，按2018评价年度适用", "M begins in April 2018; read as the evaluation year 2018"),
  },
  facts: { ...before2019.facts, ...incomeFact },
  parameters: {
    ...before2019.parameters,
    someIncome: parameter(
      words("有业务收入的界限", "Income from which there is business income"),
      since("2018-04-01", "0", grades2018.art("级别"), secondary),
    ),
  },
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
      cites: measures2014.art("第十七条"),
      provenance: secondary,
      when: isFalse("wholeYear"),
      grade: null,
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
  grades: {
    A: { words: words("A级", "A"), tone: 1 },
    B: { words: words("B级", "B"), tone: 2 },
    M: { words: words("M级", "M"), tone: 3 },
    C: { words: words("C级", "C"), tone: 4, decidedByPerson: true },
    D: { words: words("D级", "D"), tone: 5, decidedByPerson: true },
  },
});
