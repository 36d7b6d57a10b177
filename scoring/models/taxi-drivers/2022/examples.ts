import { driverCertificate, driverConduct, driverDuty, driverMatter, driverResult } from "../../../catalogue/transport";
import type { Example, ExampleRecord } from "../../../engine/example";
import { exampleRecord } from "../../../engine/example";
import { words } from "../../../words";

const onDuty = (monthsOnDuty: number): ExampleRecord[] => [
  exampleRecord(driverCertificate, { certificateNumber: "SL-0001", category: "rideHailing", issuedOn: "2020-03-01" }),
  exampleRecord(driverDuty, { year: 2025, yearEndOn: "2025-12-31", monthsOnDuty }),
];

/** Acts in the order of time, one a month from January on. */
const acts = (...codes: string[]): ExampleRecord[] =>
  codes.map((act, index) => {
    const day = `2025-${String(index + 1).padStart(2, "0")}-10`;
    return exampleRecord(driverConduct, { documentNumber: `SL-${index + 1}`, act, actOn: day, decidedOn: day });
  });

const source = "行业规则手册《旅游与交通》2.8节，由规则推算 / rulebook tourism-transport §2.8, derived";
const own = "本项目自拟 / own";
const example = (number: string, zh: string, en: string, rest: Omit<Example, "title" | "source" | "provenance" | "period">): Example => ({
  title: words(`${number}　${zh}`, `${number} ${en}`),
  source,
  provenance: "proposal",
  period: "2025",
  ...rest,
});

/** The regulator published no worked example that could be found; these are derived by hand from the tagged rows of the table. */
export const taxiDriverExamples2022: readonly Example[] = [
  example("D1", "网约：中途终止服务、故意绕道、归还失物", "Ride-hailing: service broken off, detour, property returned", {
    records: [...onDuty(12), ...acts("OV-16", "OV-20", "PB-01")],
    expected: { outcome: "rated", score: "8", grade: "A", points: { conduct: "-12" }, triggers: [] },
    note: words("20−10−5+3=8", "20 − 10 − 5 + 3 = 8"),
  }),
  example("D2", "归还失物、两次1分行为", "Property returned, two 1-point acts", {
    records: [...onDuty(12), ...acts("PB-01", "PT-09", "PT-10")],
    expected: { outcome: "rated", score: "21", grade: "AAA", points: { conduct: "1" }, triggers: ["commended"] },
    note: words("20+3−1−1=21", "20 + 3 − 1 − 1 = 21"),
  }),
  example("D3", "殴打乘客，后见义勇为", "Passenger beaten, later bravery", {
    records: [...onDuty(12), ...acts("OV-05", "PB-04")],
    expected: { outcome: "rated", score: "10", grade: "A", points: { conduct: "-10" }, triggers: ["training"] },
    note: words("20→0→10，一次跌破3分，须培训", "20 to 0 to 10; one fall to 3 or below, training due"),
  }),
  example("D4", "5、5、5、3分", "5, 5, 5 and 3 points", {
    records: [...onDuty(12), ...acts("OV-19", "OV-20", "PT-05", "PT-06")],
    expected: { outcome: "rated", score: "2", grade: "B", points: { conduct: "-18" }, triggers: ["training"] },
    note: words("15、10、5、2", "15, 10, 5, 2"),
  }),
  example("D5", "10、10、加10、20分", "10, 10, plus 10, 20 in one cycle", {
    records: [...onDuty(12), ...acts("OV-15", "OV-16", "PB-04", "OV-05")],
    expected: {
      outcome: "rated",
      score: "0",
      grade: "B",
      points: { conduct: "-20" },
      triggers: ["training"],
      lists: ["badRecord.twice", "badRecord.untrained"],
    },
    note: words("10、0、10、0，两次跌破，建议列入不良记录名单", "10, 0, 10, 0: two falls, proposed for the bad-record list"),
  }),
  example("D6", "22分，在岗5个月", "22 points, on duty five months", {
    records: [...onDuty(5), ...acts("PB-01", "PT-09")],
    expected: { outcome: "rated", score: "22", grade: "AA", points: { conduct: "2" }, triggers: [] },
    note: words("得分为AAA，封顶AA", "AAA by score, capped at AA"),
  }),
  {
    ...example("甲", "连续两个周期为B级", "B in two cycles running", {
      records: [
        ...onDuty(12),
        exampleRecord(driverResult, { year: 2024, yearEndOn: "2024-12-31", grade: "B" }),
        ...acts("OV-15", "OV-19", "PT-06"),
      ],
      expected: {
        outcome: "rated",
        score: "2",
        grade: "B",
        points: { conduct: "-18" },
        triggers: ["training"],
        lists: ["badRecord.twoCycles"],
      },
      note: words("20−10−5−3=2", "20 − 10 − 5 − 3 = 2"),
    }),
    source: own,
  },
  {
    ...example("乙", "被法院列入失信名单，另有服务质量事件", "Listed by the courts, and a service incident", {
      records: [
        ...onDuty(12),
        exampleRecord(driverMatter, { caseNumber: "SL-M1", kind: "courtListed", happenedOn: "2024-11-20", decidedOn: "2025-02-20" }),
        exampleRecord(driverMatter, { caseNumber: "SL-M2", kind: "serviceIncident", happenedOn: "2025-06-01", decidedOn: "2025-06-20" }),
        exampleRecord(driverMatter, { caseNumber: "SL-M3", kind: "graveBreach", happenedOn: "2025-12-30", decidedOn: "2026-01-05" }),
      ],
      expected: {
        outcome: "rated",
        score: "20",
        grade: "AAA",
        points: { conduct: "0" },
        triggers: ["commended"],
        lists: ["badRecord.courtListed", "badRecord.graveMatter"],
      },
      note: words(
        "名单与得分各按各的依据；2026年认定的一件不属于本周期",
        "list and score each on its own ground; what was decided in 2026 is not of this cycle",
      ),
    }),
    source: own,
  },
];
