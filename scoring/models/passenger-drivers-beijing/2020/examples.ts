import { roadDriverEducation } from "../../../catalogue/road-drivers";
import { driverCertificate } from "../../../catalogue/transport";
import { type Example, exampleRecord } from "../../../engine/example";
import { words } from "../../../words";
import { act, last, numbered } from "../../road-drivers/road-driver-examples";

/** First certified on 15 January: the cycle named 2025 runs from 15 January 2024 to 14 January 2025. */
const base = exampleRecord(driverCertificate, { certificateNumber: "SL-BJ1", category: "passenger", issuedOn: "2018-01-15" });
const educated = exampleRecord(roadDriverEducation, { completedOn: "2024-04-10", hours: 18 });

const derived = numbered("行业规则手册《旅游与交通》2.8节，由规则推算 / rulebook tourism-transport §2.8, derived");
const own = numbered("本项目自拟 / own");

export const passengerDriverExamplesBeijing2020: readonly Example[] = [
  own("京1", "AA级后无记分", "No points after AA", {
    records: [base, last("AA")],
    expected: { outcome: "rated", score: "0", grade: "AAA", lists: ["redList"] },
  }),
  own("京2", "AA级后8分", "8 points after AA", {
    records: [base, last("AA"), act("RD-14", "2024-06-01"), act("RD-19", "2024-07-01")],
    expected: { outcome: "rated", score: "8", grade: "AA", lists: [] },
    note: words("5+3=8", "5 + 3 = 8"),
  }),
  derived("D10", "3月记满20分，11月又记满", "Twenty points in March and again in November", {
    records: [base, last("AA"), act("RD-02", "2024-03-10"), educated, act("RD-03", "2024-11-10")],
    expected: { outcome: "rated", score: "40", grade: "A", lists: ["barred.twiceFull"] },
    note: words("一个周期内两次满分：撤销资格，三年内不得申请", "twice in a cycle: revoked, a three-year bar"),
  }),
  own("京3", "重大事故负主要责任", "Major accident, main responsibility", {
    records: [base, last("AA"), act("RD-01", "2024-05-10", 1, "main")],
    expected: { outcome: "rated", score: "20", grade: "B", lists: ["barred.mainAccident", "uneducated.uneducated"] },
  }),
  own("京4", "连续两个周期B级", "B in two cycles running", {
    records: [base, last("B"), act("RD-08", "2024-05-10"), act("RD-09", "2024-06-10")],
    expected: { outcome: "rated", score: "20", grade: "B", lists: ["barred.twoCycles", "uneducated.uneducated"] },
    note: words("10+10=20", "10 + 10 = 20"),
  }),
];
