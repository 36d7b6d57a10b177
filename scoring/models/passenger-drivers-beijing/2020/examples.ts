import { roadDriverRevocation } from "../../../catalogue/road-drivers";
import { type Example, exampleRecord } from "../../../engine/example";
import { words } from "../../../words";
import { act, certified, derived, educated, last, own, rated } from "../../road-drivers/example-records";

const base = certified("passenger", "2018-01-15");
/** The cycle named 2025 runs from 15 January 2024 to 14 January 2025. */
const before = (grade: "AAA" | "AA" | "A" | "B") => last(grade, "2024-01-15");
const due = ["education", "noKeyTasks"];

export const passengerDriverExamplesBeijing2020: readonly Example[] = [
  own("京1", "AA级后无记分", "No points after AA", {
    records: [base, before("AA")],
    expected: { ...rated("0", "AAA", ["commended"]), lists: ["redList"] },
  }),
  own("京2", "AA级后8分", "8 points after AA", {
    records: [base, before("AA"), act("RD-14", "2024-06-01"), act("RD-19", "2024-07-01")],
    expected: { ...rated("8", "AA"), lists: [] },
    note: words("5+3=8", "5 + 3 = 8"),
  }),
  derived("D10", "3月记满20分，11月又记满", "Twenty points in March and again in November", {
    records: [base, before("AA"), act("RD-02", "2024-03-10"), educated("2024-03-10"), act("RD-03", "2024-11-10")],
    expected: { ...rated("40", "B", due), lists: ["barred.twiceFull", "twoYears.uneducated"] },
    note: words(
      "一个周期内两次满分：撤销资格，三年内不得申请；第二次满分尚未教育",
      "twice in a cycle: revoked, a three-year bar; no education yet after the second time",
    ),
  }),
  own("D10之二", "两次记满，均已完成教育", "Full twice, an education after each", {
    records: [
      base,
      before("AA"),
      act("RD-02", "2024-03-10"),
      educated("2024-03-10"),
      act("RD-03", "2024-11-10"),
      educated("2024-11-10", "2025-02-01"),
    ],
    expected: { ...rated("40", "A"), lists: ["barred.twiceFull"] },
    note: words("教育恢复等级，不免除撤销", "education restores the grade, not the qualification"),
  }),
  own("京3", "重大事故负主要责任", "Major accident, main responsibility", {
    records: [base, before("AA"), act("RD-01", "2024-05-10", 1, "main")],
    expected: { ...rated("20", "B", due), lists: ["barred.mainAccident", "twoYears.uneducated"] },
  }),
  own("京4", "连续两个周期B级", "B in two cycles running", {
    records: [base, before("B"), act("RD-08", "2024-05-10"), act("RD-09", "2024-06-10")],
    expected: { ...rated("20", "B", due), lists: ["barred.twoCycles", "twoYears.uneducated"] },
    note: words("10+10=20", "10 + 10 = 20"),
  }),
  own("京5", "重大事故负同等责任，已完成教育", "Major accident, equal responsibility, education completed", {
    records: [base, before("AA"), act("RD-01", "2024-05-10", 1, "equal"), educated("2024-05-10")],
    expected: { ...rated("20", "A"), lists: [] },
    note: words("同等责任不在撤销之列", "equal responsibility is no ground for revocation"),
  }),
  own("京6", "资格已被撤销", "Qualification revoked", {
    records: [base, before("A"), exampleRecord(roadDriverRevocation, { documentNumber: "SL-V1", revokedOn: "2024-08-01", ground: "虚构" })],
    expected: { ...rated("0", "AA"), lists: ["twoYears.revoked"] },
  }),
];
