import { taxiConductShenzhen, taxiPointsShenzhen } from "../../../catalogue/taxi-conduct-shenzhen";
import { driverCertificate, driverDuty } from "../../../catalogue/transport";
import { atMost, isTrue } from "../../../engine/condition";
import { defineModel } from "../../../engine/define-model";
import { parameter, since } from "../../../engine/parameter";
import { events } from "../../../facts/events";
import { exists } from "../../../facts/exists";
import { latest } from "../../../facts/latest";
import { sum } from "../../../facts/sum";
import { asGiven } from "../../../mechanisms/as-given";
import { severityDeductions } from "../../../mechanisms/severity-deductions";
import { type Words, words } from "../../../words";
import { platform, shenzhenTable } from "../instruments";
import { actRows } from "./act-rows";

const { art } = shenzhenTable;
const first = "2019-01-01";
const proposal = (value: string) => since(first, value, platform.art("等级"), "proposal");
const points = (zh: string, en: string, value: string) => parameter(words(zh, en), since(first, value, art("表"), "official"));

const other = (kind: "gain" | "loss", says: Words) =>
  sum(taxiPointsShenzhen, "points", { says, cites: art(kind === "gain" ? "加分" : "较小扣分"), where: { kind: { is: kind } }, absent: 0 });

/** Read beside the Shenzhen table for drivers of cruising taxis: the rows of 20 and 10 points; smaller rows and gains count as the authority gave them. */
export const taxiDriversShenzhen = defineModel({
  id: "taxi-drivers-shenzhen/table",
  sector: "taxi-drivers-shenzhen",
  title: words("巡游出租汽车驾驶员考核（深圳表）", "Cruising-taxi drivers (Shenzhen table)"),
  status: "suspended",
  purpose: "credit",
  publicity: "departmentsOnly",
  cadence: "year",
  law: shenzhenTable,
  instruments: [platform],
  lawCheckedOn: "2026-11-24",
  subjectKinds: ["licensedPerson"],
  periods: {
    from: "2019",
    reading: words("深圳市的做法，本市不采用；施行日期未见", "the practice of Shenzhen, not run here; the day in force was not seen"),
  },
  appliesTo: {
    label: words("巡游出租汽车驾驶员", "Drivers of cruising taxis"),
    cites: art("适用范围"),
    provenance: "official",
    when: isTrue("isTaxiDriver"),
  },
  facts: {
    isTaxiDriver: exists(driverCertificate, {
      says: words("持巡游出租汽车从业资格证", "Holds a certificate for cruising taxis"),
      cites: art("适用范围"),
      where: { category: { is: "cruisingTaxi" } },
      window: "upToPeriodEnd",
      absent: false,
    }),
    monthsOnDuty: latest(driverDuty, "monthsOnDuty", {
      says: words("注册在岗月数", "Months registered on duty"),
      cites: platform.art("周期"),
      absent: 0,
    }),
    acts: events(taxiConductShenzhen, "act", {
      says: words("周期内的考核记录", "Acts of the cycle"),
      cites: art("表"),
      clock: "decidedOn",
      keeps: ["matter"],
    }),
    gained: other("gain", words("周期内核定的加分", "Points gained in the cycle")),
    lost: other("loss", words("周期内核定的较小扣分", "Smaller points lost in the cycle")),
  },
  parameters: {
    base: parameter(words("基准分", "Base score"), proposal("20")),
    twenty: points("20分行为", "Acts of twenty points", "20"),
    ten: points("10分行为", "Acts of ten points", "10"),
    counted: parameter(
      words("自行为之日起可计分的月数", "Months from the act for which it may count"),
      since(first, "60", platform.art("不良信息期限"), "proposal"),
      words("周期按认定日期计；行为满5年的不再使用", "the cycle goes by the day of decision; an act is not used past five years"),
    ),
    once: parameter(
      words("重复上调次数", "Repeats that raise"),
      since(first, "1", platform.art("周期"), "proposal"),
      words("深圳表无重复上调，未列适用级别", "the table raises nothing: no level is named"),
    ),
    gainsAtMost: parameter(
      words("加分合计上限", "Most points of all gains"),
      since(first, "10", platform.art("等级"), "proposal"),
      words("每项1至10分；合计上限参照全国办法", "1 to 10 each; the most of all is after the national Measures"),
    ),
    floor: parameter(words("最低分", "Least score"), proposal("0")),
    gradeAAA: parameter(words("AAA级最低分", "Least score for AAA"), proposal("20")),
    gradeAA: parameter(words("AA级最低分", "Least score for AA"), proposal("11")),
    gradeA: parameter(words("A级最低分", "Least score for A"), proposal("4")),
    noDuty: parameter(words("未在岗", "Not on duty"), since(first, "0", platform.art("周期"), "proposal")),
  },
  opening: { label: words("基准分", "Base score"), cites: platform.art("等级"), provenance: "proposal", cases: [], otherwise: "base" },
  indicators: {
    conduct: {
      label: words("考核计分", "Conduct"),
      cites: art("表"),
      provenance: "official",
      ifUnknown: "cannotBeRated",
      scores: severityDeductions("acts", {
        rows: actRows,
        levels: [
          { level: "ten", points: "ten", months: "counted" },
          { level: "twenty", points: "twenty", months: "counted" },
        ],
        matter: "matter",
        repeat: { times: "once", withinMonths: "counted", among: [] },
      }),
    },
    gains: {
      label: words("加分", "Gains"),
      cites: art("加分"),
      provenance: "secondary",
      ifUnknown: "cannotBeRated",
      scores: asGiven("gained", { atMost: "gainsAtMost" }),
    },
    losses: {
      label: words("较小扣分", "Smaller losses"),
      cites: art("较小扣分"),
      provenance: "secondary",
      reading: words("分项未见，按核定分值计", "its rows were not seen: as the authority gave them"),
      ifUnknown: "cannotBeRated",
      scores: asGiven("lost", { sign: -1 }),
    },
  },
  bounds: { floor: "floor" },
  rounding: { label: words("按整分计", "Whole points"), cites: platform.art("等级"), provenance: "proposal", decimals: 0 },
  vetoes: {},
  direct: {
    notOnDuty: {
      label: words("周期内未注册在岗，不参加考核", "Not registered on duty in the cycle: not assessed"),
      cites: platform.art("周期"),
      provenance: "proposal",
      when: atMost("monthsOnDuty", "noDuty"),
      grade: null,
    },
  },
  ladder: {
    label: words("考核等级", "Grades"),
    cites: platform.art("等级"),
    provenance: "proposal",
    bestFirst: [
      { grade: "AAA", atLeast: "gradeAAA" },
      { grade: "AA", atLeast: "gradeAA" },
      { grade: "A", atLeast: "gradeA" },
    ],
    otherwise: "B",
  },
  caps: {},
  replacements: {},
  triggers: {},
  grades: {
    AAA: { words: words("AAA级", "AAA"), tone: 1 },
    AA: { words: words("AA级", "AA"), tone: 2 },
    A: { words: words("A级", "A"), tone: 3 },
    B: { words: words("B级", "B"), tone: 5, decidedByPerson: true },
  },
});
