import type { Example } from "../../../engine/example";
import { words } from "../../../words";
import { abnormal, cases, penalties } from "./example-firm";
import { clean, example } from "./worked-firms";

/** What each band of C1 to C3 costs a clean firm. */
export const recordExamples: readonly Example[] = [
  example({
    title: words("补10　一件未履行案件", "Own 10: one open case"),
    firm: clean,
    records: cases("open"),
    score: "86",
    grade: "AA",
    points: { C1: "8", C1each: "-6" },
    note: words("C1为2：92−6=86", "C1 is 2: 92 − 6 = 86"),
  }),
  example({
    title: words("补11　两件已履行案件", "Own 11: two settled cases"),
    firm: clean,
    records: cases("settled", "settled"),
    score: "84",
    grade: "AA",
    points: { C1: "6", C1each: "-6" },
    note: words("更多为0：92−8=84", "more than one: nothing; 92 − 8 = 84"),
  }),
  example({
    title: words("补12　两件未履行案件", "Own 12: two open cases"),
    firm: clean,
    records: cases("open", "open"),
    score: "84",
    grade: "AA",
    points: { C1: "6", C1each: "-6" },
    note: words("至多扣完：92−8=84", "no more than all of it: 92 − 8 = 84"),
  }),
  example({
    title: words("补13　一件轻微处罚", "Own 13: one minor penalty"),
    firm: clean,
    records: penalties("criticism"),
    score: "90",
    grade: "AAA",
    points: { C2: "6", C2each: "0" },
    note: words("C2为6：92−2=90", "C2 is 6: 92 − 2 = 90"),
  }),
  example({
    title: words("补14　两件一般处罚", "Own 14: two general penalties"),
    firm: clean,
    records: penalties("fine", "confiscation"),
    score: "86",
    grade: "AA",
    points: { C2: "6", C2each: "-4" },
    note: words("C2为2：92−6=86", "C2 is 2: 92 − 6 = 86"),
  }),
  example({
    title: words("补15　三件一般处罚和一件严重处罚", "Own 15: three general penalties and a serious one"),
    firm: clean,
    records: penalties("fine", "fine", "fine", "revocation"),
    score: "84",
    grade: "AA",
    points: { C2: "6", C2each: "-6" },
    note: words("C2为0：92−8=84", "C2 is nothing: 92 − 8 = 84"),
  }),
  example({
    title: words("补16　移出异常名录半年", "Own 16: removed from the abnormal list half a year ago"),
    firm: clean,
    records: abnormal(["listed", "2025-03-01"], ["removed", "2025-06-30"]),
    score: "89",
    grade: "AA",
    points: { C3: "4", C3five: "-1", C3one: "-2" },
    note: words("C3为1：92−3=89", "C3 is 1: 92 − 3 = 89"),
  }),
  example({
    title: words("补17　移出后又列入", "Own 17: removed and listed again"),
    firm: clean,
    records: abnormal(["listed", "2024-03-01"], ["removed", "2025-02-01"], ["listed", "2025-09-01"]),
    score: "88",
    grade: "AA",
    points: { C3: "0", C3five: "0", C3one: "0" },
    note: words("C3为0：92−4=88", "C3 is nothing: 92 − 4 = 88"),
  }),
  example({
    title: words("补18　六年前移出", "Own 18: removed six years ago"),
    firm: clean,
    records: abnormal(["listed", "2019-03-01"], ["removed", "2019-08-01"]),
    score: "92",
    grade: "AAA",
    points: { C3: "4", C3five: "0" },
    note: words("逾五年视同未列入", "after five years as if never listed"),
  }),
];
