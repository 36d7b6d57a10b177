import type { Example } from "../../../engine/example";
import { words } from "../../../words";
import { type Firm, penalties } from "./example-firm";
import { gateExamples, gradeExamples } from "./own-examples";
import { recordExamples } from "./record-examples";
import { clean, example, fair, fairRecords } from "./worked-firms";

const rulebook = "行业规则手册《小微企业》C2节 / rulebook small enterprises §C2";

const fromRulebook: readonly Example[] = [
  example({
    source: rulebook,
    title: words("例1　各项无不良的企业", "Example 1: clean firm"),
    firm: clean,
    score: "92",
    grade: "AAA",
    points: {
      F1: "6",
      F2: "3",
      F3: "4",
      F4: "4",
      O1: "6",
      O2: "5",
      O3: "7",
      C1: "8",
      C1each: "0",
      C2: "8",
      C2each: "0",
      C3: "4",
      W1: "8",
      R2: "5",
    },
    note: words("17+30+20+15+10=92", "17 + 30 + 20 + 15 + 10 = 92"),
  }),
  example({
    source: rulebook,
    title: words("例2　同一企业，一件一般处罚，纳税信用M级", "Example 2: the same, one general penalty, tax grade M"),
    firm: { ...clean, taxGrade: "M" },
    records: penalties("fine"),
    score: "85",
    grade: "AA",
    points: { O3: "4", C2: "6", C2each: "-2" },
    note: words("92−4−3=85；C2为6−2=4", "92 − 4 − 3 = 85; C2 is 6 − 2 = 4"),
  }),
  example({
    source: rulebook,
    title: words("例3　中等偏弱的企业", "Example 3: a fair firm"),
    firm: fair,
    records: fairRecords,
    score: "56",
    grade: "B",
    points: {
      F1: "3",
      F2: "1",
      F3: "2",
      F4: "2",
      O1: "4",
      O2: "3",
      O3: "5",
      O4: "4",
      O5: "2",
      O6: "1",
      C1: "8",
      C1each: "-3",
      C3: "4",
      C3five: "-1",
      C3one: "0",
    },
    note: words(
      "8+19+12+11+6=56；C1为8−3=5，C2为6−2=4，C3为4−1=3",
      "8 + 19 + 12 + 11 + 6 = 56; C1 is 8 − 3 = 5, C2 6 − 2 = 4, C3 4 − 1 = 3",
    ),
  }),
];

const without = (firm: Firm, ...figures: (keyof Firm)[]): Firm =>
  Object.fromEntries(Object.entries(firm).filter(([figure]) => !figures.includes(figure as keyof Firm))) as unknown as Firm;

const threeSourcesLess = without(clean, "salesIndex", "fundMonths", "turnoverOfSales", "guarantees");

const coverageExamples: readonly Example[] = [
  example({
    title: words("补1　缺开票、公积金、流水、担保", "Own 1: sales, housing fund, turnover and guarantees missing"),
    firm: threeSourcesLess,
    score: "92.77",
    grade: "AAA",
    note: words("缺6+3+3+5=17分，已知83分，得92−4−3−3−5=77，77×100÷83=92.77", "17 of 100 missing; 77 of 83 known points make 92.77"),
  }),
  example({
    title: words("补2　再缺报表和企业主信息", "Own 2: the return and the owner missing too"),
    firm: without(threeSourcesLess, "debtRatio", "currentRatio", "costOfRevenue", "ownerRecord", "ownerYears"),
    score: null,
    grade: null,
    note: words(
      "再缺F1、F2、F4共19分和W1、W2共12分，已知52分，不足70%",
      "F1, F2, F4 (19) and W1, W2 (12) missing too: 52 known, below 70 %",
    ),
  }),
];

const windowExample = example({
  source: "行业规则手册《小微企业》A6节例4 / rulebook small enterprises §A6, example 4",
  title: words("例4　只有警告", "Example 4: a warning only"),
  firm: clean,
  records: penalties("warning"),
  score: "92",
  grade: "AAA",
  points: { C2: "8", C2each: "0" },
  note: words("单处警告从不公示，故不计分", "a bare warning is never shown, so it is never scored"),
});

export const smallMicroCreditExamples2026: readonly Example[] = [
  ...fromRulebook,
  windowExample,
  ...coverageExamples,
  ...gateExamples,
  ...recordExamples,
  ...gradeExamples,
];
