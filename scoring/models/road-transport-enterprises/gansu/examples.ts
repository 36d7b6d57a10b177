import { carrierIncident, carrierResult, carrierYear, transportLicence } from "../../../catalogue/transport-enterprises";
import type { Example, ExampleRecord } from "../../../engine/example";
import { exampleRecord } from "../../../engine/example";
import { memberRatingItem } from "../../../facts/platform";
import { words } from "../../../words";

const licence = exampleRecord(transportLicence, { licenceNumber: "SL-0001", trade: "passenger", issuedOn: "2016-05-01" });

const none = {
  accidents: 0,
  deaths: 0,
  injured: 0,
  violations: 0,
  complaints: 0,
  driversUninsured: 0,
  vehiclesUninsured: 0,
  fileLost: "0",
  managementLost: "0",
};

const figures = (vehicles: number, given: Partial<typeof none> = {}, fleet = vehicles < 10 ? "small" : "ordinary"): ExampleRecord[] => [
  licence,
  exampleRecord(carrierYear, {
    year: 2025,
    yearEndOn: "2025-12-31",
    trade: "passenger",
    vehicles,
    fleet,
    ...none,
    ...given,
    standardPassed: true,
  }),
];

const incident = (kind: string, deaths: number, responsibility = "equal"): ExampleRecord =>
  exampleRecord(carrierIncident, {
    caseNumber: `SL-${kind}-${deaths}`,
    kind,
    deaths,
    severity: deaths >= 10 ? "major" : "larger",
    responsibility,
    happenedOn: "2025-06-02",
    decidedOn: "2025-07-01",
  });

const staff = (...grades: string[]): ExampleRecord[] =>
  grades.map((grade) => exampleRecord(memberRatingItem, { periodEndOn: "2025-12-31", sector: "passenger-drivers", grade }));

const example =
  (source: string) =>
  (number: string, zh: string, en: string, rest: Omit<Example, "title" | "source" | "provenance" | "period">): Example => ({
    title: words(`${number}　${zh}`, `${number} ${en}`),
    source,
    provenance: "proposal",
    period: "2025",
    ...rest,
  });
const derived = example("行业规则手册《旅游与交通》3.5节，由规则推算 / rulebook tourism-transport §3.5, derived");
const own = example("本项目自拟 / own");

const rated = (score: string, grade: string, points: Readonly<Record<string, string>>, triggers: readonly string[] = []) =>
  ({ outcome: "rated", score, grade, points, triggers }) as const;

/** No worked example of the regulator was found. E1 to E4 are derived by hand from the Gansu table; the others are ours. */
export const roadTransportEnterpriseExamplesGansu: readonly Example[] = [
  derived("E1", "100辆车，845分", "100 vehicles, 845", {
    records: figures(100, { accidents: 2, deaths: 1, injured: 3, violations: 5, complaints: 1, driversUninsured: 2 }),
    expected: rated("845", "AA", {
      accidentRate: "-10",
      deathRate: "-25",
      injuryRate: "-30",
      violationRate: "-50",
      complaintRate: "-20",
      driversInsurance: "-20",
    }),
    note: words("1000−10−25−30−50−20−20=845", "1,000 − 10 − 25 − 30 − 50 − 20 − 20 = 845"),
  }),
  derived("E2", "100辆车，865分", "100 vehicles, 865", {
    records: figures(100, { accidents: 2, deaths: 1, injured: 3, violations: 4, complaints: 1, driversUninsured: 1 }),
    expected: rated("865", "AAA", {
      accidentRate: "-10",
      deathRate: "-25",
      injuryRate: "-30",
      violationRate: "-40",
      complaintRate: "-20",
      driversInsurance: "-10",
    }),
    note: words("死亡1人不触发3人的限制", "one death does not meet the bar of three"),
  }),
  derived("E3", "50辆车，多项扣至上限，260分", "50 vehicles, several items at their most, 260", {
    records: figures(50, {
      accidents: 4,
      deaths: 3,
      injured: 6,
      violations: 12,
      complaints: 4,
      driversUninsured: 6,
      vehiclesUninsured: 1,
      fileLost: "10",
      managementLost: "20",
    }),
    expected: rated(
      "260",
      "B",
      {
        accidentRate: "-40",
        deathRate: "-150",
        injuryRate: "-100",
        violationRate: "-200",
        complaintRate: "-150",
        driversInsurance: "-60",
        liabilityInsurance: "-10",
        file: "-10",
        management: "-20",
      },
      ["rectify"],
    ),
    note: words("40+150+100+200+150+60+10+10+20=740", "40 + 150 + 100 + 200 + 150 + 60 + 10 + 10 + 20 = 740"),
  }),
  derived("E4", "200辆车，不满一步不扣，930分", "200 vehicles, less than a step costs nothing, 930", {
    records: figures(200, { accidents: 1, injured: 2, violations: 4, complaints: 1, managementLost: "30" }),
    expected: rated("930", "AAA", {
      accidentRate: "0",
      deathRate: "0",
      injuryRate: "-10",
      violationRate: "-20",
      complaintRate: "-10",
      management: "-30",
    }),
    note: words("事故率0.005，不满0.01一步", "an accident rate of 0.005 is no whole step of 0.01"),
  }),
  own("甲", "无扣分，驾驶员等级达标", "No points lost, drivers' grades at the mark", {
    records: [...figures(40), ...staff("AAA", "AAA", "AAA", "AAA", "A")],
    expected: rated("1000", "AAA", {}, ["easedByDrivers"]),
    note: words("5名驾驶员4名AAA级，占80%，无B级", "4 of 5 drivers AAA, 80 %, none B"),
  }),
  own("乙", "一次死亡3人的事故，封顶AA级", "An accident with three deaths: AA at best", {
    records: [...figures(300, { accidents: 1, deaths: 3 }), incident("traffic", 3)],
    expected: rated("975", "AA", { accidentRate: "0", deathRate: "-25" }),
    note: words("死亡率0.01，扣25分；得分为AAA，封顶AA", "a death rate of 0.01 costs 25; AAA by score, capped at AA"),
  }),
  own("丙", "次要责任的死亡事故不封顶", "Minor responsibility: no cap", {
    records: [...figures(300, { accidents: 1, deaths: 3 }), incident("traffic", 3, "minor")],
    expected: rated("975", "AAA", { deathRate: "-25" }),
  }),
  own("丁", "一次死亡10人的事故", "An accident with ten deaths", {
    records: [...figures(1000, { accidents: 1, deaths: 10 }), incident("traffic", 10, "main")],
    expected: rated("975", "B", { deathRate: "-25" }, ["rectify"]),
    note: words("否决先于得分", "the veto comes before the score"),
  }),
  own("戊", "特大服务质量事件，上年也为B级", "A very grave service incident, B the year before", {
    records: [
      ...figures(60),
      incident("service", 0),
      exampleRecord(carrierResult, { scheme: "roadTransport", yearEndOn: "2024-12-31", grade: "B" }),
    ],
    expected: rated("1000", "B", {}, ["rectify", "twoYears"]),
  }),
  own("己", "隐瞒事故", "Concealment", {
    records: [...figures(60), incident("concealment", 0)],
    expected: rated("1000", "B", {}, ["rectify"]),
  }),
  own("庚", "20辆车，650分", "20 vehicles, 650", {
    records: figures(20, { violations: 4, complaints: 1, driversUninsured: 5 }),
    expected: rated("650", "A", { violationRate: "-200", complaintRate: "-100", driversInsurance: "-50" }),
    note: words("0.2÷0.01=20步×10=200；0.05÷0.005=10步×10=100；5人×10", "20 steps of 10; 10 steps of 10; 5 persons of 10"),
  }),
  own("辛", "8辆车，各项至多扣一半", "Eight vehicles: each rate stops at half", {
    records: figures(8, { accidents: 1, violations: 1, complaints: 1 }),
    expected: rated(
      "800",
      "AA",
      { accidentRate: "0", violationRate: "0", smallAccidentRate: "-25", smallViolationRate: "-100", smallComplaintRate: "-75" },
      ["smallBase"],
    ),
    note: words("应扣60、120、250，止于25、100、75", "60, 120 and 250, held at 25, 100 and 75"),
  }),
  own("壬", "车辆数与车队规模不符", "Vehicles and size of fleet disagree", {
    records: figures(8, {}, "ordinary"),
    expected: { outcome: "notRated", score: null, grade: null },
  }),
  own("癸", "车辆数为零，无从计率", "No vehicle, so no rate", {
    records: figures(0),
    expected: { outcome: "undetermined", score: null, grade: null },
  }),
];
