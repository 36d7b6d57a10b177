import { taxiFirmLocalYear } from "../../../catalogue/taxi-enterprises";
import { type Example, type ExampleRecord, exampleRecord } from "../../../engine/example";
import { words } from "../../../words";
import { drivers, licence, own, rated, undetermined } from "../../taxi-enterprises/example-records";

const nothing = {
  systemsLost: "0",
  contractsMissing: 0,
  drivers: 40,
  feesHidden: false,
  rightsSystem: "kept",
  vehiclesWithoutTerminal: 0,
  vehicles: 20,
  fileGaps: 0,
  insuranceMissing: false,
  facilitiesMissing: false,
  ethicsMissing: false,
  trainingLost: "0",
  responsibilityLost: "0",
  safetyRestLost: "0",
  thirdLost: "0",
  fourthLost: "0",
  fifthLost: "0",
  bonus: "0",
};

const firm = (given: Partial<typeof nothing> = {}): ExampleRecord[] => [
  licence("cruisingTaxi"),
  exampleRecord(taxiFirmLocalYear, { year: 2025, yearEndOn: "2025-12-31", ...nothing, ...given }),
];

/** No worked example was found, and the rulebook derives none for this table; these are ours, with the arithmetic in the note. */
export const taxiEnterpriseLocalExamples2011: readonly Example[] = [
  own("甲", "各行均有扣分，850分，占比90%", "Every row loses something, 850, share 90 %", {
    records: [
      ...firm({
        systemsLost: "15",
        contractsMissing: 4,
        feesHidden: true,
        rightsSystem: "notKept",
        vehiclesWithoutTerminal: 2,
        fileGaps: 1,
        insuranceMissing: true,
        facilitiesMissing: true,
        ethicsMissing: true,
        trainingLost: "10",
        responsibilityLost: "10",
        safetyRestLost: "15",
        thirdLost: "10",
        fourthLost: "10",
        fifthLost: "10",
        bonus: "20",
      }),
      ...drivers(9, 10),
    ],
    expected: rated("850", "AAA", [], {
      systems: "-15",
      contracts: "-4",
      fees: "-10",
      rightsSystem: "-20",
      terminals: "-6",
      file: "-10",
      insurance: "-20",
      facilities: "-10",
      ethics: "-10",
      training: "-10",
      responsibility: "-10",
      safetyRest: "-15",
      third: "-10",
      fourth: "-10",
      fifth: "-10",
      bonus: "20",
    }),
    note: words(
      "1000−15−40×4/40−10−20−60×2/20−10−20−10−10−10−10−15−10−10−10+20=850",
      "1,000 − 15 − 40 × 4/40 − 10 − 20 − 60 × 2/20 − 10 − 20 − 10 − 10 − 10 − 10 − 15 − 10 − 10 − 10 + 20 = 850",
    ),
  }),
  own("乙", "850分，占比85%", "850, share 85 %", {
    records: [...firm({ thirdLost: "150" }), ...drivers(17, 20)],
    expected: rated("850", "AA", [], { third: "-150" }),
    note: words("现行办法已够，2011年须90%", "enough under the present Measures; that of 2011 asks for 90 %"),
  }),
  own("丙", "档案缺5项，止于30分；未建立权益制度", "Five gaps in the file stop at 30; no system of rights", {
    records: firm({ fileGaps: 5, rightsSystem: "none", thirdLost: "200", fourthLost: "100" }),
    expected: rated("640", "A", [], { file: "-30", rightsSystem: "-30", third: "-200", fourth: "-100" }),
    note: words("1000−30−30−200−100=640", "1,000 − 30 − 30 − 200 − 100 = 640"),
  }),
  own("丁", "599.99分", "599.99", {
    records: firm({ thirdLost: "200", fourthLost: "200", fifthLost: "0.01" }),
    expected: rated("599.99", "B", []),
    note: words("1000−200−200−0.01=599.99", "1,000 − 200 − 200 − 0.01 = 599.99"),
  }),
  own("戊", "没有驾驶员的合同、没有车辆的终端不计分", "No drivers and no vehicles: nothing in proportion", {
    records: [...firm({ drivers: 0, vehicles: 0 }), ...drivers(4, 4)],
    expected: rated("1000", "AAA", [], { contracts: "0", terminals: "0" }),
  }),
  own("己", "未报考核数据", "No assessment reported", { records: [licence("cruisingTaxi")], expected: undetermined }),
];
