import type { ActRow } from "../../../mechanisms/act-row";
import { byChoice } from "../../../mechanisms/by-choice";
import { type Bracket, oneBracket } from "../../../mechanisms/one-bracket";
import { runningScore } from "../../../mechanisms/running-score";
import { type Words, words } from "../../../words";
import { scheme } from "../instruments";
import type { facts } from "./facts";
import type { parameters } from "./parameters";

type Fact = keyof typeof facts;
type Parameter = keyof typeof parameters;

const from = (code: string) => ({ cites: scheme.art(code), provenance: "proposal" }) as const;

/** A figure in bands, best first; unknown, it is left out of its most points. */
const banded = (code: string, label: Words, fact: Fact, most: Parameter, bands: readonly Bracket[], otherwise = "0") =>
  ({ label, ...from(code), ifUnknown: { leftOutOf: most }, scores: oneBracket(fact, bands, otherwise, from(code)) }) as const;

const chosen = (code: string, label: Words, fact: Fact, most: Parameter, gives: Readonly<Record<string, string>>) =>
  ({ label, ...from(code), ifUnknown: { leftOutOf: most }, scores: byChoice(fact, gives, from(code)) }) as const;

/** Records that cost points one by one, together no more than a most: what goes beyond the first line of the same code. */
const charged = (
  code: string,
  label: Words,
  fact: Fact,
  lost: "lostC1" | "lostC2",
  share: Parameter,
  costs: Readonly<Record<string, string>>,
) =>
  ({
    label,
    ...from(code),
    reading: words(
      "与上一行合计等于原表各档；逐条扣分，合计有限",
      "with the line above it gives the table's bands; records cost points one by one, up to a most",
    ),
    ifUnknown: { leftOutOf: share },
    scores: runningScore(fact, {
      rows: Object.entries(costs).map(([act, value]): ActRow => ({ act, sign: -1, value, ...from(code) })),
      floor: lost,
      ceiling: "zero",
      gainsAtMost: "zero",
      lowMark: lost,
    }),
  }) as const;

const least = (...lines: readonly (readonly [line: string, gives: string])[]): Bracket[] =>
  lines.map(([atLeast, gives]) => ({ atLeast, gives }));
const most = (...lines: readonly (readonly [line: string, gives: string])[]): Bracket[] =>
  lines.map(([atMost, gives]) => ({ atMost, gives }));

const repairGeneral = {
  says: words(
    "履行义务并满最短公示期后可申请修复，修复后不再计入",
    "once its duty is done and the least time shown has passed, repair may be asked for",
  ),
  afterMonths: "repairGeneral",
} as const;

export const indicators = {
  F1: banded("F1", words("F1 资产负债率", "F1 debt ratio"), "debtRatio", "mostF1", most(["50", "8"], ["60", "6"], ["70", "3"])),
  F2: banded("F2", words("F2 流动比率", "F2 current ratio"), "currentRatio", "mostF2", least(["150", "5"], ["120", "3"], ["100", "1"])),
  F3: banded("F3", words("F3 开票销售增长", "F3 sales growth"), "salesIndex", "mostF3", least(["120", "6"], ["110", "4"], ["100", "2"])),
  F4: {
    ...banded("F4", words("F4 利润率", "F4 margin"), "costOfRevenue", "mostF4", most(["90", "6"], ["95", "4"], ["100", "2"])),
    reading: words("利润率10%即每百元收入成本费用90元", "a margin of 10 % is costs of 90 yuan in 100 of revenue"),
  },
  O1: banded("O1", words("O1 用电趋势", "O1 electricity"), "useIndex", "mostO1", least(["100", "6"], ["90", "4"], ["70", "1"])),
  O2: banded("O2", words("O2 水电气逾期", "O2 late utility bills"), "lateBills", "mostO2", most(["0", "5"], ["1", "3"], ["2", "1"])),
  O3: chosen("O3", words("O3 纳税信用级别", "O3 tax grade"), "taxGrade", "mostO3", { A: "7", B: "5", M: "4", C: "1", D: "0" }),
  O4: banded("O4", words("O4 社会保险", "O4 social insurance"), "insuranceMonths", "mostO4", least(["12", "6"], ["10", "4"], ["6", "2"])),
  O5: banded("O5", words("O5 住房公积金", "O5 housing fund"), "fundMonths", "mostO5", least(["12", "3"], ["9", "2"])),
  O6: banded("O6", words("O6 账户流水", "O6 turnover"), "turnoverOfSales", "mostO6", least(["70", "3"], ["50", "2"], ["30", "1"])),
  C1: banded("C1", words("C1 涉债务案件", "C1 debtor cases"), "debtorCases", "shareC1", most(["1", "8"]), "6"),
  C1each: charged("C1", words("C1 其中各案", "C1 case by case"), "debtorCaseStates", "lostC1", "shareC1each", { settled: "3", open: "6" }),
  C2: banded("C2", words("C2 公示期内处罚", "C2 penalties shown"), "penalties", "shareC2", most(["0", "8"]), "6"),
  C2each: {
    ...charged("C2", words("C2 其中一般、严重类", "C2 general and serious"), "graverPenalties", "lostC2", "shareC2each", {
      fine: "2",
      confiscation: "2",
      suspension: "2",
      revocation: "6",
      stop: "6",
    }),
    repair: repairGeneral,
  },
  C3: chosen("C3", words("C3 经营异常名录", "C3 abnormal list"), "abnormalStanding", "shareC3", { clear: "4", removed: "4", listed: "0" }),
  C3five: {
    ...chosen("C3", words("C3 五年内曾列入", "C3 listed within five years"), "abnormalInFiveYears", "shareC3five", {
      clear: "0",
      removed: "-1",
      listed: "0",
    }),
    reading: words(
      "不良信息最长使用五年，逾五年视同未列入",
      "adverse information is used five years at most: after that as if never listed",
    ),
  },
  C3one: chosen("C3", words("C3 移出未满一年", "C3 removed within a year"), "abnormalInOneYear", "shareC3one", {
    clear: "0",
    removed: "-2",
    listed: "0",
  }),
  W1: chosen("W1", words("W1 企业主信用记录", "W1 owner's record"), "ownerRecord", "mostW1", {
    clean: "8",
    short: "5",
    none: "4",
    worse: "0",
  }),
  W2: banded(
    "W2",
    words("W2 企业主从业年限", "W2 owner's years in trade"),
    "ownerYears",
    "mostW2",
    least(["8", "4"], ["5", "3"], ["2", "1"]),
  ),
  W3: banded("W3", words("W3 企业主列入名单", "W3 owner on a list"), "ownerListings", "mostW3", most(["0", "3"])),
  R1: chosen("R1", words("R1 关联企业", "R1 related firms"), "relatedFirms", "mostR1", { none: "5", oneMinor: "3", more: "0" }),
  R2: banded("R2", words("R2 对外担保", "R2 guarantees"), "guarantees", "mostR2", most(["30", "5"], ["60", "3"], ["100", "1"])),
} as const;
