import { platformYear } from "../../../catalogue/taxi-enterprises";
import type { Example, ExampleRecord } from "../../../engine/example";
import { exampleRecord } from "../../../engine/example";
import { words } from "../../../words";
import { drivers, incident, lastYear, licence, own, rated, undetermined } from "../../taxi-enterprises/example-records";

const company = (bonus: string, managementLost: string, dataLost: string, otherLost: string): ExampleRecord[] => [
  licence("rideHailing"),
  exampleRecord(platformYear, { year: 2025, yearEndOn: "2025-12-31", managementLost, dataLost, otherLost, bonus }),
];

/** The regulator's examples were not found and the rulebook derives none for platforms; these are ours, with the arithmetic in the note. */
export const rideHailingPlatformExamples2022: readonly Example[] = [
  own("甲", "1015分，加分100，占比90%", "1,015, bonus 100, share 90 %", {
    records: [...company("100", "20", "25", "40"), ...drivers(9, 10)],
    expected: rated("1015", "AAAAA", ["mayShow"], { management: "-20", data: "-25", other: "-40", bonus: "100" }),
    note: words("1000−20−25−40+100=1015", "1,000 − 20 − 25 − 40 + 100 = 1,015"),
  }),
  own("乙", "940分，加分99.5", "940, bonus 99.5", {
    records: [...company("99.5", "59.5", "0", "100"), ...drivers(9, 10)],
    expected: rated("940", "AAAA", ["mayShow"]),
    note: words("1000−59.5−100+99.5=940；加分不满100", "1,000 − 59.5 − 100 + 99.5 = 940; the bonus is below 100"),
  }),
  own("丙", "905分，加分79.5", "905, bonus 79.5", {
    records: [...company("79.5", "74.5", "0", "100"), ...drivers(9, 10)],
    expected: rated("905", "AAA", ["mayShow"]),
    note: words("1000−74.5−100+79.5=905；加分不满80", "1,000 − 74.5 − 100 + 79.5 = 905; the bonus is below 80"),
  }),
  own("丁", "905分，占比80%", "905, share 80 %", {
    records: [...company("60", "55", "0", "100"), ...drivers(8, 10)],
    expected: rated("905", "AA", ["mayShow"]),
    note: words("1000−55−100+60=905", "1,000 − 55 − 100 + 60 = 905"),
  }),
  own("戊", "700分", "700", {
    records: [...company("0", "100", "100", "100"), ...drivers(9, 10)],
    expected: rated("700", "AA", ["mayShow"]),
    note: words("1000−300=700", "1,000 − 300 = 700"),
  }),
  own("己", "699.99分，连续两年为A级", "699.99, A in two years running", {
    records: [...company("0", "100.01", "100", "100"), ...drivers(9, 10), lastYear("rideHailing", "A")],
    expected: rated("699.99", "A", ["urge"]),
    note: words("1000−300.01=699.99", "1,000 − 300.01 = 699.99"),
  }),
  own("庚", "599.99分", "599.99", {
    records: [...company("0", "200.01", "100", "100"), lastYear("rideHailing", "B")],
    expected: rated("599.99", "B", ["rectify", "twoYears"]),
    note: words("1000−400.01=599.99", "1,000 − 400.01 = 599.99"),
  }),
  own("辛", "甲平台发生特大服务质量事件", "The platform of the first example with a very grave service incident", {
    records: [...company("100", "20", "25", "40"), ...drivers(9, 10), incident("service")],
    expected: rated("1015", "AAAA", ["mayShow"]),
  }),
  own("壬", "未报考核数据", "No assessment reported", { records: [licence("rideHailing")], expected: undetermined }),
];
