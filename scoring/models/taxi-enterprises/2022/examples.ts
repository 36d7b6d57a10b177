import { taxiFirmYear } from "../../../catalogue/taxi-enterprises";
import type { Example, ExampleRecord } from "../../../engine/example";
import { exampleRecord } from "../../../engine/example";
import { words } from "../../../words";
import { derived, drivers, incident, lastYear, licence, own, rated, undetermined } from "../example-records";

const nothing = {
  systemsMissing: 0,
  contractsMissing: 0,
  drivers: 40,
  vehiclesWithoutPositioning: 0,
  vehicles: 20,
  managementRestLost: "0",
  safetyLost: "0",
  serviceLost: "0",
  socialLost: "0",
};

const firm = (bonus: string, given: Partial<typeof nothing> = {}): ExampleRecord[] => [
  licence("cruisingTaxi"),
  exampleRecord(taxiFirmYear, { year: 2025, yearEndOn: "2025-12-31", ...nothing, ...given, bonus }),
];

/** The first firm of E5: 1,000 + 100 − 85. */
const first = firm("100", {
  systemsMissing: 1,
  contractsMissing: 6,
  vehiclesWithoutPositioning: 2,
  managementRestLost: "10",
  safetyLost: "20",
  serviceLost: "40",
});
const at905 = firm("60", { safetyLost: "55", serviceLost: "90", socialLost: "10" });
const at655 = firm("20", { safetyLost: "115", serviceLost: "250" });
const at598 = firm("0", { safetyLost: "120", serviceLost: "260", socialLost: "22" });

/** No worked example of the regulator was found. E5 and E6 are derived by hand from the table of grades; the others are ours. */
export const taxiEnterpriseExamples2022: readonly Example[] = [
  derived("E5之一", "1015分，加分100，占比90%", "1,015, bonus 100, share 90 %", {
    records: [...first, ...drivers(9, 10)],
    expected: rated("1015", "AAAAA", ["mayShow"], {
      systems: "-10",
      rights: "-3",
      technology: "-2",
      managementRest: "-10",
      safety: "-20",
      service: "-40",
      bonus: "100",
    }),
    note: words("1000−10−20×6/40−20×2/20−10−20−40+100=1015", "1,000 − 10 − 20 × 6/40 − 20 × 2/20 − 10 − 20 − 40 + 100 = 1,015"),
  }),
  derived("E5之二", "940分，加分86，占比88%", "940, bonus 86, share 88 %", {
    records: [...firm("86", { safetyLost: "46", serviceLost: "100" }), ...drivers(22, 25)],
    expected: rated("940", "AAAA", ["mayShow"], { safety: "-46", service: "-100", bonus: "86" }),
    note: words("1000−46−100+86=940", "1,000 − 46 − 100 + 86 = 940"),
  }),
  derived("E5之三", "905分，加分60，占比92%", "905, bonus 60, share 92 %", {
    records: [...at905, ...drivers(23, 25)],
    expected: rated("905", "AAA", ["mayShow"], { bonus: "60" }),
    note: words("1000−55−90−10+60=905", "1,000 − 55 − 90 − 10 + 60 = 905"),
  }),
  derived("E5之四", "905分，加分60，占比80%", "905, bonus 60, share 80 %", {
    records: [...at905, ...drivers(4, 5)],
    expected: rated("905", "AA", ["mayShow"], { bonus: "60" }),
    note: words("占比不足85%，落到AA级", "a share below 85 % leaves AA"),
  }),
  derived("E5之五", "848分，加分90，占比95%", "848, bonus 90, share 95 %", {
    records: [...firm("90", { safetyLost: "92", serviceLost: "150" }), ...drivers(19, 20)],
    expected: rated("848", "AA", ["mayShow"], { bonus: "90" }),
    note: words("1000−92−150+90=848", "1,000 − 92 − 150 + 90 = 848"),
  }),
  derived("E5之六", "655分，加分20，占比60%", "655, bonus 20, share 60 %", {
    records: [...at655, ...drivers(3, 5)],
    expected: rated("655", "A", [], { safety: "-115", service: "-250", bonus: "20" }),
    note: words("1000−115−250+20=655", "1,000 − 115 − 250 + 20 = 655"),
  }),
  derived("E5之七", "598分，无加分，占比50%", "598, no bonus, share 50 %", {
    records: [...at598, ...drivers(3, 6)],
    expected: rated("598", "B", ["rectify"], { safety: "-120", service: "-260", social: "-22", bonus: "0" }),
    note: words("1000−120−260−22=598", "1,000 − 120 − 260 − 22 = 598"),
  }),
  derived("E6", "E5第一家企业10月引发非法停运", "The first firm of E5 causes an illegal stoppage in October", {
    records: [...first, ...drivers(9, 10), incident("stoppage")],
    expected: rated("1015", "AAAA", ["mayShow"]),
    note: words("周期内降级，降几级未见，平台按一级", "lowered inside the cycle; by how many grades was not found, one is ours"),
  }),
  own("甲", "同时发生特大服务事件和非法停运，只降一次", "A grave service incident and a stoppage lower it once", {
    records: [...first, ...drivers(9, 10), incident("service"), incident("stoppage")],
    expected: rated("1015", "AAAA", ["mayShow"]),
  }),
  own("乙", "次要责任的死亡事故不降级", "Minor responsibility does not lower it", {
    records: [...first, ...drivers(9, 10), incident("traffic", { deaths: 3, responsibility: "minor" })],
    expected: rated("1015", "AAAAA", ["mayShow"]),
  }),
  own("丙", "AA级企业发生3人死亡同等责任事故", "A firm at AA with three deaths, equal responsibility", {
    records: [...at905, ...drivers(4, 5), incident("traffic", { deaths: 3, responsibility: "equal" })],
    expected: rated("905", "A", []),
  }),
  own("丁", "A级企业引发非法停运，上年为B级", "A firm at A causes a stoppage, B the year before", {
    records: [...at655, ...drivers(3, 5), incident("stoppage"), lastYear("taxi", "B")],
    expected: rated("655", "B", ["rectify", "twoYears"]),
  }),
  own("戊", "连续两年为A级", "A in two years running", {
    records: [...at655, lastYear("taxi", "A")],
    expected: rated("655", "A", ["urge"]),
  }),
  own("己", "20名驾驶员中17名，恰为85%", "17 of 20 drivers: exactly 85 %", {
    records: [...at905, ...drivers(17, 20)],
    expected: rated("905", "AAA", ["mayShow"]),
  }),
  own("庚", "已考核驾驶员4名，全部AA级", "Four drivers rated, all at AA", {
    records: [...at905, ...drivers(4, 4)],
    expected: rated("905", "AAA", ["mayShow"]),
    note: words("不足5名，须全部为AA级及以上", "fewer than five: all must be at AA or better"),
  }),
  own("辛", "没有已考核的驾驶员", "No driver rated", {
    records: at905,
    expected: rated("905", "AA", ["mayShow"]),
    note: words("没有驾驶员等级，占比不算达到", "without drivers' grades the share is not reached"),
  }),
  own("壬", "未报考核数据", "No assessment reported", {
    records: [licence("cruisingTaxi"), ...drivers(4, 4)],
    expected: undetermined,
  }),
];
