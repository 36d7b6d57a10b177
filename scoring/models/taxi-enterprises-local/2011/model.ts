import { all, any, atLeast, isTrue, lessThan, shareAtLeast } from "../../../engine/condition";
import { defineModel } from "../../../engine/define-model";
import { words } from "../../../words";
import { measures2011, platform } from "../../taxi-enterprises/instruments";
import { facts } from "./facts";
import { indicators } from "./indicators";
import { parameters } from "./parameters";

const { art } = measures2011;

/** The share asked for; of fewer than five rated drivers all must be at AA or better, of none the share is not reached. */
const driversReach = any(
  all(shareAtLeast("driversGood", "driversRated", "goodShare"), atLeast("driversRated", "fewDrivers")),
  all(shareAtLeast("driversGood", "driversRated", "everyDriver"), lessThan("driversRated", "fewDrivers")),
);

/** The table of 2011 that some cities still use beside the present Measures: management whole, the other groups as assessed. */
export const taxiEnterprisesLocal2011 = defineModel({
  id: "taxi-enterprises-local/2011",
  sector: "taxi-enterprises-local",
  title: words("出租汽车企业考核（沿用2011年记分表的地方）", "Taxi firms where the table of 2011 is still used"),
  status: "suspended",
  purpose: "credit",
  publicity: "public",
  cadence: "year",
  law: measures2011,
  instruments: [platform],
  lawCheckedOn: "2026-11-24",
  subjectKinds: ["enterprise", "individualBusiness"],
  periods: {
    from: "2022",
    reading: words("现行办法之外有的地方沿用；本市不采用", "some places keep it beside the present Measures; not run here"),
  },
  appliesTo: {
    label: words("巡游出租汽车经营者", "Operators of cruising taxis"),
    cites: art("考核对象"),
    provenance: "secondary",
    when: isTrue("isTaxiFirm"),
  },
  facts,
  parameters,
  opening: { label: words("基准分", "Base score"), cites: art("记分表"), provenance: "secondary", cases: [], otherwise: "base" },
  indicators,
  bounds: { floor: "floor" },
  rounding: { label: words("保留两位小数", "Two decimals"), cites: platform.art("小数"), provenance: "proposal", decimals: 2 },
  vetoes: {},
  direct: {},
  ladder: {
    label: words("考核等级", "Grades"),
    cites: art("考核等级"),
    provenance: "secondary",
    reading: words("AA、A级界限取现行办法", "the cuts of AA and A are those of the present Measures"),
    bestFirst: [
      {
        grade: "AAA",
        atLeast: "gradeAAA",
        requires: {
          label: words("AA级及以上驾驶员占比达到90%", "90 % of the drivers at AA or better"),
          cites: art("考核等级"),
          provenance: "secondary",
          when: driversReach,
        },
      },
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
