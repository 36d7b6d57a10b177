import { judgmentDefaulter } from "../../../catalogue/court";
import { adverseList } from "../../../catalogue/market-risk";
import { ownerListing } from "../../../catalogue/ownership";
import type { Example } from "../../../engine/example";
import { exampleRecord } from "../../../engine/example";
import { words } from "../../../words";
import { cases, lateBills } from "./example-firm";
import { clean, example, fair, fairRecords, removed, weak } from "./worked-firms";

const defaulter = exampleRecord(judgmentDefaulter, { caseNumber: "SL-执-1", listedOn: "2025-05-06" });
const seriousEntry = exampleRecord(adverseList, { list: "seriousViolation", listedOn: "2025-05-06" });
const ownerOnList = exampleRecord(ownerListing, { list: "失信被执行人", listedOn: "2025-02-01" });

export const gateExamples: readonly Example[] = [
  example({
    title: words("补3　失信被执行人", "Own 3: judgment defaulter"),
    firm: clean,
    records: [defaulter],
    score: "92",
    grade: "C",
    note: words("得分92，直接为C级", "92 points, C at once"),
  }),
  example({
    title: words("补4　严重失信名单", "Own 4: serious list"),
    firm: clean,
    records: [seriousEntry],
    score: "92",
    grade: "C",
    note: words("得分92，直接为C级", "92 points, C at once"),
  }),
  example({
    title: words("补5　资不抵债", "Own 5: insolvent"),
    firm: { ...clean, debtRatio: "108", negativeEquity: true },
    score: "86",
    grade: "C",
    note: words("F1为0：92−6=86，资不抵债为C级", "F1 is nothing: 92 − 6 = 86; insolvent: C"),
  }),
  example({
    title: words("补6　停产七个月", "Own 6: idle for seven months"),
    firm: { ...clean, idleMonths: 7 },
    score: "92",
    grade: "C",
    note: words("超过六个月", "over six months"),
  }),
  example({
    title: words("补7　停产六个月", "Own 7: idle for six months"),
    firm: { ...clean, idleMonths: 6 },
    score: "92",
    grade: "AAA",
    note: words("恰六个月不触发", "six months exactly do not set it off"),
  }),
  example({
    title: words("补8　企业主记录得零分", "Own 8: nothing for the owner's record"),
    firm: { ...clean, ownerRecord: "worse" },
    score: "84",
    grade: "BBB",
    note: words("92−8=84，封顶BBB级", "92 − 8 = 84, capped at BBB"),
  }),
  example({
    title: words("补9　资产负债率75%", "Own 9: debt ratio 75 %"),
    firm: { ...clean, debtRatio: "75" },
    score: "86",
    grade: "A",
    note: words("92−6=86，封顶A级", "92 − 6 = 86, capped at A"),
  }),
];

export const gradeExamples: readonly Example[] = [
  example({
    title: words("补19　A级", "Own 19: A"),
    firm: { ...clean, debtRatio: "68", salesIndex: "95", costOfRevenue: "97", taxGrade: "M", guarantees: "90" },
    score: "76",
    grade: "A",
    note: words("92−3−4−2−3−4=76", "92 − 3 − 4 − 2 − 3 − 4 = 76"),
  }),
  example({
    title: words("补20　例3的企业，没有不良记录", "Own 20: the firm of example 3 without its records"),
    firm: fair,
    score: "66",
    grade: "BBB",
    note: words("56+2+3+4+1=66", "56 + 2 + 3 + 4 + 1 = 66"),
  }),
  example({
    title: words("补21　例3的企业，没有处罚", "Own 21: the firm of example 3 without its penalty"),
    firm: fair,
    records: [...lateBills(1), ...cases("settled"), ...removed],
    score: "60",
    grade: "BB",
    note: words("56+4=60，恰在界上", "56 + 4 = 60, on the line"),
  }),
  example({
    title: words("补22　例3的企业，纳税C级，社保3个月", "Own 22: the firm of example 3, tax C, three months insured"),
    firm: { ...fair, taxGrade: "C", insuranceMonths: 3 },
    records: fairRecords,
    score: "48",
    grade: "CCC",
    note: words("56−4−4=48", "56 − 4 − 4 = 48"),
  }),
  example({
    title: words("补23　再差一些", "Own 23: weaker still"),
    firm: { ...fair, taxGrade: "C", insuranceMonths: 3, ownerRecord: "none", relatedFirms: "more", guarantees: "150", debtRatio: "88" },
    records: fairRecords,
    score: "38",
    grade: "CC",
    note: words("48−1−3−3−3=38", "48 − 1 − 3 − 3 − 3 = 38"),
  }),
  example({
    title: words("补24　得分不足30", "Own 24: below thirty"),
    firm: weak,
    records: [...lateBills(3), ownerOnList],
    score: "26",
    grade: "C",
    note: words("O1和O3各1，C1至C3共20，W1为4", "O1 and O3 give 1 each, C1 to C3 20, W1 4"),
  }),
];
