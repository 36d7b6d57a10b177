import { certificateRow, conductRows, cycleResultRows, demoCycles, dutyRows, trainingRows } from "./driver-rows";
import { exemplarRegistration, exemplarRows, exemplars } from "./exemplars";
import { type Firm, firmOf } from "./firm";
import { abnormalRows, licenceRows, penaltyRows, registrationRow } from "./market-rows";
import type { Row } from "./row";
import { faultRows, isTaxpayer, lateRows, overallRepairRows, profileRow, resultRow, seriousRows } from "./tax-rows";

export interface Feed {
  readonly item: string;
  readonly fileName: string;
  /** Subjects gone through; `done` of them when a row is given. */
  readonly total: number;
  readonly rows: () => Iterable<{ readonly done: number; readonly row: Row }>;
}

const lastPeriod = String(demoCycles.at(-1));
const driverShare = 0.2;

/** How many of the city's subjects are drivers; the rest are firms. */
const split = (subjects: number): { drivers: number; firms: number } => {
  const drivers = Math.round(subjects * driverShare);
  return { drivers, firms: subjects - drivers };
};

const overAll = (count: number, rowsOf: (index: number) => readonly Row[], extra: readonly Row[]) =>
  function* () {
    for (let index = 0; index < count; index += 1) for (const row of rowsOf(index)) yield { done: index, row };
    for (const row of extra) yield { done: count, row };
  };

const firmFeed = (
  seed: number,
  firms: number,
  item: string,
  rowsOf: (firm: Firm) => readonly Row[],
  extra = exemplarRows(item, lastPeriod),
): Feed => ({
  item,
  fileName: `演示-${item}.csv`,
  total: firms,
  rows: overAll(firms, (index) => rowsOf(firmOf(seed, index)), extra),
});

const driverFeed = (drivers: number, item: string, rowsOf: (index: number) => readonly Row[]): Feed => ({
  item,
  fileName: `演示-${item}.csv`,
  total: drivers,
  rows: overAll(drivers, rowsOf, exemplarRows(item, lastPeriod)),
});

const taxed = (rowsOf: (firm: Firm) => readonly Row[]) => (firm: Firm) => (isTaxpayer(firm) ? rowsOf(firm) : []);

/** Every catalogue item of the city, subjects before what names them. */
export const demoFeeds = (seed: number, subjects: number): Feed[] => {
  const { drivers, firms } = split(subjects);
  const bodies = exemplars(lastPeriod).filter((exemplar) => !exemplar.isPerson);
  return [
    firmFeed(seed, firms, "registration", (firm) => [registrationRow(firm)], bodies.map(exemplarRegistration)),
    firmFeed(seed, firms, "licence", (firm) => licenceRows(seed, firm)),
    firmFeed(seed, firms, "penalty", (firm) => penaltyRows(seed, firm)),
    firmFeed(seed, firms, "abnormal-list", (firm) => abnormalRows(seed, firm)),
    firmFeed(
      seed,
      firms,
      "tax-profile",
      taxed((firm) => [profileRow(seed, firm)]),
    ),
    firmFeed(
      seed,
      firms,
      "tax-fault",
      taxed((firm) => faultRows(seed, firm)),
    ),
    firmFeed(
      seed,
      firms,
      "tax-serious",
      taxed((firm) => seriousRows(seed, firm)),
    ),
    firmFeed(
      seed,
      firms,
      "tax-result",
      taxed((firm) => resultRow(seed, firm)),
    ),
    firmFeed(
      seed,
      firms,
      "tax-overall-repair",
      taxed((firm) => overallRepairRows(seed, firm)),
    ),
    driverFeed(drivers, "driver-certificate", (index) => [certificateRow(seed, index)]),
    driverFeed(drivers, "driver-duty", (index) => dutyRows(seed, index)),
    driverFeed(drivers, "driver-conduct", (index) => conductRows(seed, index)),
    driverFeed(drivers, "driver-training", (index) => trainingRows(seed, index)),
    driverFeed(drivers, "driver-result", (index) => cycleResultRows(seed, index)),
  ];
};

/** Corrections and late faults that arrive after the first census. */
export const lateFeed = (seed: number, subjects: number): Feed => ({
  ...firmFeed(
    seed,
    split(subjects).firms,
    "tax-fault",
    taxed((firm) => lateRows(seed, firm)),
    [],
  ),
  fileName: "演示-tax-fault-补报更正.csv",
});
