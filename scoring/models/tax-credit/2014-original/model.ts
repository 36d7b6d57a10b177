import { isFalse, lessThan } from "../../../engine/condition";
import { defineModel } from "../../../engine/define-model";
import { words } from "../../../words";
import { before2019 } from "../before-2019";
import { carryOver2020, grades2018, indicators2014, measures2014, repair2019 } from "../instruments";

const { art } = measures2014;

/** Read beside STA Announcements 2014 No. 40 and 48 before M and repair: the evaluation years 2014 to 2017. */
export const taxCredit2014Original = defineModel({
  ...before2019,
  id: "tax-credit/2014-original",
  title: words("纳税信用评价（2014—2017年度）", "Tax credit (2014 to 2017)"),
  instruments: [indicators2014, grades2018, carryOver2020, repair2019],
  periods: { from: "2014", to: "2017" },
  direct: {
    underOneYear: {
      label: words("纳入管理不满一个评价年度，不参加本期评价", "Under an evaluation year in management: not rated"),
      cites: art("第十七条"),
      provenance: "secondary",
      when: lessThan("monthsSinceFirstTaxMatter", "oneYear"),
      grade: null,
    },
    incompleteYear: {
      label: words("不满一个评价年度，不参加本期评价", "Less than an evaluation year: not rated"),
      cites: art("第十七条"),
      provenance: "secondary",
      when: isFalse("wholeYear"),
      grade: null,
    },
  },
  replacements: {},
  grades: {
    A: { words: words("A级", "A"), tone: 1 },
    B: { words: words("B级", "B"), tone: 2 },
    C: { words: words("C级", "C"), tone: 4, decidedByPerson: true },
    D: { words: words("D级", "D"), tone: 5, decidedByPerson: true },
  },
});
