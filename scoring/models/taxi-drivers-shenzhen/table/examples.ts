import { taxiConductShenzhen, taxiPointsShenzhen } from "../../../catalogue/taxi-conduct-shenzhen";
import { driverCertificate, driverDuty } from "../../../catalogue/transport";
import { type Example, type ExampleRecord, exampleRecord } from "../../../engine/example";
import { words } from "../../../words";

const onDuty = (monthsOnDuty: number): ExampleRecord[] => [
  exampleRecord(driverCertificate, { certificateNumber: "SL-SZ1", category: "cruisingTaxi", issuedOn: "2020-03-01" }),
  exampleRecord(driverDuty, { year: 2025, yearEndOn: "2025-12-31", monthsOnDuty }),
];

const act = (code: string, day: string, matter?: string): ExampleRecord =>
  exampleRecord(taxiConductShenzhen, {
    documentNumber: `SL-${code}-${day}`,
    act: code,
    actOn: day,
    decidedOn: day,
    ...(matter ? { matter } : {}),
  });

const points = (kind: "gain" | "loss", value: string, ground: string): ExampleRecord =>
  exampleRecord(taxiPointsShenzhen, { documentNumber: `SL-${ground}`, kind, points: value, givenOn: "2025-05-02", ground });

const example = (
  number: string,
  zh: string,
  en: string,
  records: ExampleRecord[],
  expected: Example["expected"],
  note?: Example["note"],
): Example => ({
  title: words(`${number}　${zh}`, `${number} ${en}`),
  source: "本项目自拟 / own",
  provenance: "proposal",
  period: "2025",
  records,
  expected,
  ...(note ? { note } : {}),
});

/** The rulebook works out no example of this table; these are our own. */
export const taxiDriverExamplesShenzhen: readonly Example[] = [
  example("深1", "无记录", "No act", onDuty(12), { outcome: "rated", score: "20", grade: "AAA", points: { conduct: "0" } }),
  example(
    "深2",
    "拒载一次",
    "One refusal",
    [...onDuty(12), act("SZ-16", "2025-04-02")],
    { outcome: "rated", score: "10", grade: "A", points: { conduct: "-10" } },
    words("20−10=10", "20 − 10 = 10"),
  ),
  example(
    "深3",
    "同一事实被多家媒体曝光，只计最高一次",
    "One fact exposed several times: once, at the highest",
    [...onDuty(12), act("SZ-20", "2025-04-02", "M1"), act("SZ-06", "2025-04-03", "M1"), act("SZ-20", "2025-04-04", "M1")],
    { outcome: "rated", score: "0", grade: "B", points: { conduct: "-20" } },
    words("只计SZ-06的20分", "the 20 of SZ-06 alone"),
  ),
  example("深4", "两次10分行为", "Two acts of ten points", [...onDuty(12), act("SZ-17", "2025-04-02"), act("SZ-19", "2025-06-02")], {
    outcome: "rated",
    score: "0",
    grade: "B",
    points: { conduct: "-20" },
  }),
  example(
    "深6",
    "拒载一次，归还贵重财物加5分",
    "One refusal, five points for valuable property returned",
    [...onDuty(12), act("SZ-16", "2025-04-02"), points("gain", "5", "归还贵重财物")],
    { outcome: "rated", score: "15", grade: "AA", points: { conduct: "-10", gains: "5" } },
    words("20−10+5=15", "20 − 10 + 5 = 15"),
  ),
  example("深5", "周期内未在岗", "Not on duty", onDuty(0), { outcome: "notRated", score: null, grade: null }),
  example(
    "深7",
    "车内吸烟核定扣3分",
    "Smoking, three points as given",
    [...onDuty(12), points("loss", "3", "车内吸烟")],
    { outcome: "rated", score: "17", grade: "AA", points: { conduct: "0", losses: "-3" } },
    words("20−3=17", "20 − 3 = 17"),
  ),
  example(
    "深8",
    "上年12月的行为，本年1月认定",
    "Done in December, decided in January",
    [
      ...onDuty(12),
      exampleRecord(taxiConductShenzhen, { documentNumber: "SL-J1", act: "SZ-18", actOn: "2024-12-20", decidedOn: "2025-01-10" }),
      exampleRecord(taxiConductShenzhen, { documentNumber: "SL-J2", act: "SZ-03", actOn: "2025-12-20", decidedOn: "2026-01-10" }),
    ],
    { outcome: "rated", score: "10", grade: "A", points: { conduct: "-10" } },
    words("按认定日期归期，只计第一件", "by the day of decision: the first alone"),
  ),
  example(
    "深9",
    "加分合计至多10分",
    "Gains stop at ten",
    [
      ...onDuty(12),
      act("SZ-16", "2025-04-02"),
      points("gain", "8", "见义勇为"),
      points("gain", "6", "协助查处"),
      points("loss", "1", "乱扔杂物"),
    ],
    { outcome: "rated", score: "19", grade: "AA", points: { conduct: "-10", gains: "10", losses: "-1" } },
    words("20−10+10−1=19", "20 − 10 + 10 − 1 = 19"),
  ),
];
