import { byChoice } from "../../../mechanisms/by-choice";
import { ifTrue } from "../../../mechanisms/if-true";
import { oneBracket } from "../../../mechanisms/one-bracket";
import { words } from "../../../words";
import { agencyModel } from "../instruments";
import { facts } from "./facts";
import type { parameters } from "./parameters";
import { above, bandsOf, below, choicesOf } from "./weights";

type Fact = keyof typeof facts;
type Adjustment = Exclude<Extract<Fact, keyof typeof parameters>, "iso9000" | "iso27000">;

const from = (code: string) => ({ cites: agencyModel.art(code), provenance: "secondary" }) as const;
const line = <const S>(code: string, fact: Fact, scores: S) =>
  ({
    label: words(`${code} ${facts[fact].says.zh}`, `${code} ${facts[fact].says.en}`),
    ...from(code),
    ifUnknown: "cannotBeRated",
    scores,
  }) as const;

const banded = (code: string, weight: number, fact: Fact, bands: Parameters<typeof bandsOf>[1]) =>
  line(code, fact, oneBracket(fact, bandsOf(weight, bands), "0", from(code)));
const chosen = (code: string, weight: number, fact: Fact, choices: Parameters<typeof choicesOf>[1]) =>
  line(code, fact, byChoice(fact, choicesOf(weight, choices), from(code)));
const certified = (code: string, fact: "iso9000" | "iso27000") => line(code, fact, ifTrue(fact, { sign: 1, points: fact }));

const adjusted = (sign: 1 | -1, fact: Adjustment) =>
  ({
    label: words(`调整：${facts[fact].says.zh}`, `adjustment: ${facts[fact].says.en}`),
    ...from("调整"),
    ifUnknown: "cannotBeRated",
    scores: ifTrue(fact, { sign, points: fact }),
  }) as const;

const records = [
  [4, { atMost: "0" }],
  [2, { atMost: "1" }],
] as const;

export const indicators = {
  M01: banded("M01", 20, "ownerAge", [
    [4, { atLeast: "35", atMost: "55" }],
    [3, { atLeast: "30", atMost: "60" }],
    [2, { atLeast: "25", atMost: "65" }],
    [1, { atLeast: "20", atMost: "70" }],
  ]),
  M02: banded("M02", 60, "ownerDiscredit", records),
  M03: banded("M03", 30, "controllingStake", [
    [4, { moreThan: "67" }],
    [3, { atLeast: "51" }],
    [2, { atLeast: "34" }],
  ]),
  M04: chosen("M04", 40, "shareholding", { never: 4, notInThreeYears: 3, sameController: 1, majorChange: 0 }),
  M05: banded("M05", 20, "monthsOld", above("120", "96", "72", "36")),
  M06: certified("M06", "iso9000"),
  M07: certified("M07", "iso27000"),
  M08: banded("M08", 80, "entityDiscredit", records),
  M09: banded("M09", 20, "lawsuits", [
    [4, { atMost: "0" }],
    [3, { atMost: "1" }],
    [2, { atMost: "2" }],
    [1, { atMost: "3" }],
  ]),
  M10: chosen("M10", 20, "socialInsurance", { all: 4, most: 3, few: 2, none: 0 }),
  M11: chosen("M11", 40, "premises", { owned: 4, leaseThreeYears: 3, leaseTwoYears: 2, leaseOneYear: 1, other: 0 }),
  M12: banded("M12", 40, "assetTurnover", above("90", "80", "65", "50")),
  M13: banded("M13", 60, "workingCapital", above("30", "25", "18", "10")),
  M14: chosen("M14", 30, "webSales", { siteAndOwnShop: 4, siteAndOtherShop: 3, otherShop: 2, siteOnly: 1, none: 0 }),
  M15: chosen("M15", 20, "socialMedia", { both: 4, one: 2, none: 0 }),
  M16: banded("M16", 40, "returnOnAssets", above("50", "45", "40", "30")),
  M17: banded("M17", 30, "returnOnEquity", above("70", "60", "50", "40")),
  M18: banded("M18", 40, "capitalWithReturn", above("115", "110", "105", "100")),
  M19: banded("M19", 50, "salesMargin", above("30", "20", "10", "5")),
  M20: banded("M20", 70, "debtRatio", below("55", "60", "65", "70")),
  M21: banded("M21", 60, "currentRatio", above("150", "140", "120", "100")),
  M22: banded("M22", 20, "sales", above("20000000", "10000000", "3000000", "1000000")),
  M23: banded("M23", 10, "staff", above("300", "100", "50", "10")),
  M24: banded("M24", 20, "inventionPatents", above("4", "3", "2", "1")),
  M25: banded("M25", 20, "utilityPatents", above("8", "6", "3", "1")),
  M26: banded("M26", 10, "designPatents", above("10", "7", "4", "1")),
  M27: banded("M27", 40, "profitIndex", above("120", "112", "105", "100")),
  M28: banded("M28", 40, "salesIndex", above("130", "120", "110", "100")),
  M29: banded("M29", 40, "capitalIndex", above("125", "118", "110", "100")),
  adverseRecord: adjusted(-1, "adverseRecord"),
  industryDownturn: adjusted(-1, "industryDownturn"),
  highRiskIndustry: adjusted(-1, "highRiskIndustry"),
  stateBackground: adjusted(1, "stateBackground"),
  celebrityEffect: adjusted(1, "celebrityEffect"),
  industryAdvantage: adjusted(1, "industryAdvantage"),
  lowLeverage: adjusted(1, "lowLeverage"),
  highMargin: adjusted(1, "highMargin"),
} as const;
